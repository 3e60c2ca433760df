"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{configurationFilesIn:()=>configurationFilesIn,findFiles:()=>findFiles,isInside:()=>isInside,isThere:()=>isThere});module.
exports=__toCommonJS(stdin_exports);var import_node_fs=require("node:fs"),import_node_path=require("node:path"),configurationNames=["lintel.yaml","lintel.yml","\
lintel.json"];function findFiles(paths,root){let chains=new Map,doubles=[],chainOfFolder=folder=>{let known=chains.get(folder);if(known!==void 0)return known;let[
file,...others]=configurationFilesIn(folder);if(file!==void 0)for(let $0=others.map(path=>({path,other:file})),$1=0;$1<$0.length;$1++){let added=$0[$1];doubles.
push(added)}let above=folder===root?[]:chainOfFolder((0,import_node_path.dirname)(folder)),chain=file===void 0?above:[file,...above];return chains.set(folder,chain),
chain},chainOf=path=>isInside(path,root)?chainOfFolder((0,import_node_path.dirname)(path)):[];return{chainOf,isEmpty:paths.every(path=>chainOf(path).length===0),
doubles}}function configurationFilesIn(folder){return configurationNames.map(name=>(0,import_node_path.join)(folder,name)).filter(isThere)}function isThere(path){
try{return(0,import_node_fs.lstatSync)(path,{throwIfNoEntry:!1})!==void 0}catch{return!path.includes("\0")}}function isInside(path,folder){let way=(0,import_node_path.relative)(
folder,path);return way!==""&&way!==".."&&!way.startsWith(`..${import_node_path.sep}`)&&!(0,import_node_path.isAbsolute)(way)}0&&(module.exports={configurationFilesIn,findFiles,isInside,isThere});
