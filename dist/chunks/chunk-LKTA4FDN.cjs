"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{baselineFolder:()=>baselineFolder,createBaselineKeys:()=>createBaselineKeys,createExistingKeys:()=>createExistingKeys});
module.exports=__toCommonJS(stdin_exports);var import_node_fs=require("node:fs"),import_node_path=require("node:path"),import_node_url=require("node:url");function baselineFolder({
uri},cwd){return(0,import_node_path.dirname)((0,import_node_url.fileURLToPath)(new URL(uri,(0,import_node_url.pathToFileURL)(`${cwd}/`))))}function createBaselineKeys(folder){
let realFolder=realPath(folder);return({path,api,layers})=>{let way=(0,import_node_path.relative)(realFolder,realPath(path)).split(import_node_path.sep).join("/"),
pathKey=way.startsWith(apiPrefix)?`./${way}`:way,entries=layers.flatMap(layer=>layer.apis).filter(({id})=>id===api);return entries.length>0&&entries.every(namesOneFile)?
{key:apiPrefix+api,pathKey}:{key:pathKey}}}function createExistingKeys(folder,layers){let ids=new Set(layers.flatMap(({apis})=>apis.map(({id})=>id)));return key=>key.
startsWith(apiPrefix)?ids.has(key.slice(apiPrefix.length)):isFile((0,import_node_path.resolve)(folder,key))}var apiPrefix="api:";function namesOneFile({definition:{
text}}){return!/[*?[\]{}]/.test(text)}function isFile(path){try{return(0,import_node_fs.statSync)(path).isFile()}catch{return!1}}function realPath(path){try{return(0,import_node_fs.realpathSync)(
path)}catch{return(0,import_node_path.resolve)(path)}}0&&(module.exports={baselineFolder,createBaselineKeys,createExistingKeys});
