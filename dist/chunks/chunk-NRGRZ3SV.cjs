"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{rulesetFiles:()=>rulesetFiles});module.exports=__toCommonJS(stdin_exports);var import_node_fs=require("node:fs"),import_node_path=require("node:path");
function rulesetFiles(named,tracked){let files=new Set([...named,...[...tracked].filter(path=>isFoundByName((0,import_node_path.basename)(path)))]);if(files.size===
0)return files;let candidates=[...tracked].filter(path=>/^\.(?:ya?ml|json|[cm]?js)$/.test((0,import_node_path.extname)(path)));for(let file of files){let text=textOf(
file);for(let $0=candidates,$1=0;$1<$0.length;$1++){let candidate=$0[$1];!files.has(candidate)&&mentions(text,candidate)&&files.add(candidate)}}return files}function isFoundByName(name){
return/^\.?(?:spectral|lintel)(?:[.-].*)?\.(?:ya?ml|json|[cm]?js)$/.test(name)}function mentions(text,path){let extension=(0,import_node_path.extname)(path);return text.
includes((0,import_node_path.basename)(path,extension.endsWith("js")?extension:""))}function textOf(file){try{return(0,import_node_fs.readFileSync)(file,"utf8")}catch{
return""}}0&&(module.exports={rulesetFiles});
