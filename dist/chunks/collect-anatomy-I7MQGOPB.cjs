"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{collectAnatomy:()=>collectAnatomy});module.exports=__toCommonJS(stdin_exports);var import_chunk_5R4KV26K=require("./chunk-5R4KV26K.cjs"),
import_chunk_A3MJL37T=require("./chunk-A3MJL37T.cjs"),import_chunk_ZJMOYGXU=require("./chunk-ZJMOYGXU.cjs"),import_chunk_2BE2TLDP=require("./chunk-2BE2TLDP.cjs"),
import_chunk_LJWKAFEE=require("./chunk-LJWKAFEE.cjs"),import_chunk_ALRAAVEK=require("./chunk-ALRAAVEK.cjs"),import_chunk_HIG32AYT=require("./chunk-HIG32AYT.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_6O3Z6PWC=require("./chunk-6O3Z6PWC.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),
import_chunk_LBQCYDRK=require("./chunk-LBQCYDRK.cjs"),import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),
import_chunk_5LSOYBIX=require("./chunk-5LSOYBIX.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AM45D3EB=require("./chunk-AM45D3EB.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");
function collectAnatomy(){let kept=new Map;return{inspect:{countsOwners:!0,take:inspected=>{kept.set(inspected.summary.uri,(0,import_chunk_5R4KV26K.keepDefinition)(
inspected))}},read:report=>{let definitions=report.definitions.flatMap(({uri})=>kept.get(uri)??[]);return(0,import_chunk_5R4KV26K.measure)(definitions,report).map(
({uri,score,coverage,owners,auth})=>({uri,score,coverage,owners,auth}))}}}0&&(module.exports={collectAnatomy});
