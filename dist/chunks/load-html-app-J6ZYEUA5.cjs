"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{loadHtmlApp:()=>loadHtmlApp});module.exports=__toCommonJS(stdin_exports);var import_chunk_RNCDUAED=require("./chunk-RNCDUAED.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises");async function loadHtmlApp(folder=new URL(
"dist/",(0,import_chunk_RNCDUAED.packageFolder)())){let[script,style]=await Promise.all(["html-app.js","html-app.css"].map(name=>readText(new URL(name,folder))));
if(script===void 0||style===void 0)throw new Error("The program of the HTML report is incomplete.");return{script,style,scriptHash:hashOf(script),styleHash:hashOf(
style)}}async function readText(file){return(await(0,import_promises.readFile)(file,"utf8")).replaceAll(`\r
`,`
`)}function hashOf(text){return`sha256-${(0,import_node_crypto.createHash)("sha256").update(text,"utf8").digest("base64")}`}0&&(module.exports={loadHtmlApp});
