"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{writeReportFile:()=>writeReportFile});module.exports=__toCommonJS(stdin_exports);var import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),
import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),import_node_path=require("node:path");async function writeReportFile(path,chunks){
let existing=await(0,import_promises.stat)(path).catch(undefinedWhenMissing);if(existing!==void 0&&!existing.isFile())return writeTo(path,"w",chunks);if(existing!==
void 0)return replace(await(0,import_promises.realpath)(path),chunks,existing.mode);let folder=(0,import_node_path.dirname)(path);await(0,import_promises.mkdir)(
folder,{recursive:!0});let link=await(0,import_promises.readlink)(path).catch(()=>{});return link!==void 0?writeReportFile((0,import_node_path.resolve)(await(0,import_promises.realpath)(
folder),link),chunks):replace(path,chunks)}function undefinedWhenMissing(error){if((0,import_chunk_KHSMD26U.systemCode)(error)!=="ENOENT")throw error}async function replace(path,chunks,mode){
let temporary=(0,import_node_path.join)((0,import_node_path.dirname)(path),`.lintel-${(0,import_node_crypto.randomBytes)(6).toString("hex")}.tmp`);try{await writeTo(
temporary,"wx",chunks),mode!==void 0&&await(0,import_promises.chmod)(temporary,mode),await(0,import_promises.rename)(temporary,path)}catch(error){throw await(0,import_promises.rm)(
temporary,{force:!0}),error}}async function writeTo(path,flags,chunks){let file=await(0,import_promises.open)(path,flags);try{for(let chunk of chunks)await file.
writeFile(chunk)}finally{await file.close()}}0&&(module.exports={writeReportFile});
