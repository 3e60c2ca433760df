"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{Node:()=>Node,dataClasses:()=>dataClasses,dataTags:()=>dataTags,exposures:()=>exposures,formatPointer:()=>formatPointer,
isAtLeast:()=>isAtLeast,lifecycles:()=>lifecycles,parsePointer:()=>parsePointer,severities:()=>severities});module.exports=__toCommonJS(stdin_exports);function formatPointer(path){
let pointer="";for(let $0=path,$1=0;$1<$0.length;$1++){let key=$0[$1];pointer+=`/${typeof key=="number"?key:escapeSegment(key)}`}return pointer}function parsePointer(pointer){
if(pointer==="")return[];if(pointer.startsWith("/"))return pointer.slice(1).split("/").map(segment=>segment.replaceAll("~1","/").replaceAll("~0","~"))}function escapeSegment(key){
return key.includes("~")||key.includes("/")?key.replaceAll("~","~0").replaceAll("/","~1"):key}var severities=["error","warn","info","hint"];function isAtLeast(severity,threshold){
return severities.indexOf(severity)<=severities.indexOf(threshold)}var exposures=["public","partner","internal"],dataClasses=["restricted","confidential","inter\
nal","public"],dataTags=["pii","phi","pci"],lifecycles=["production","experimental","deprecated","retired"],Node=class _Node{document;value;parent;key;found;#pointer;constructor(document,value,parent,key){
this.document=document,this.value=value,this.parent=parent,this.key=key}static root(document){return new _Node(document,document.data)}child(key){let{value}=this;
if(Array.isArray(value))return!/^(?:0|[1-9]\d*)$/.test(String(key))||!Object.hasOwn(value,key)?void 0:new _Node(this.document,value[Number(key)],this,Number(key));
if(!(value===null||typeof value!="object"||!Object.hasOwn(value,key)))return new _Node(this.document,value[key],this,key)}at(...keys){let node=this;for(let $0=keys,
$1=0;$1<$0.length;$1++){let key=$0[$1];node=node?.child(key)}return node}closest(...keys){let node=this;for(let $3=keys,$4=0;$4<$3.length;$4++){let key=$3[$4];{
let next=node.child(key);if(next===void 0)return node;node=next}}return node}get path(){let keys=[];for(let node=this;node?.key!==void 0;node=node.parent)keys.push(
node.key);return keys.reverse()}get pointer(){let{parent,key}=this;return parent===void 0||key===void 0?"":(parent.#pointer??=parent.pointer,parent.#pointer+formatPointer(
[key]))}get range(){let{document}=this;return document.rangeOf===void 0?document.rangeAt(this.path):document.rangeOf(this)}};0&&(module.exports={Node,dataClasses,dataTags,exposures,formatPointer,isAtLeast,lifecycles,parsePointer,severities});
