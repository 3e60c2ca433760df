"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{collectAnatomy:()=>collectAnatomy});module.exports=__toCommonJS(stdin_exports);var import_chunk_FYRNHT6X=require("./chunk-FYRNHT6X.cjs"),
import_chunk_A3MJL37T=require("./chunk-A3MJL37T.cjs"),import_chunk_T4IAMZHN=require("./chunk-T4IAMZHN.cjs"),import_chunk_QUXRCESJ=require("./chunk-QUXRCESJ.cjs"),
import_chunk_5AJP5LHI=require("./chunk-5AJP5LHI.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_NF4QEUQR=require("./chunk-NF4QEUQR.cjs"),
import_chunk_KZBW5LYW=require("./chunk-KZBW5LYW.cjs"),import_chunk_ICEYZVYF=require("./chunk-ICEYZVYF.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),
import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_6K4IU5WE=require("./chunk-6K4IU5WE.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),
import_chunk_PRAK2FZA=require("./chunk-PRAK2FZA.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");function collectAnatomy(){let kept=new Map;return{inspect:{countsOwners:!0,take:inspected=>{kept.set(inspected.
summary.uri,(0,import_chunk_FYRNHT6X.keepDefinition)(inspected))}},read:report=>{let definitions=report.definitions.flatMap(({uri})=>kept.get(uri)??[]);return(0,import_chunk_FYRNHT6X.measure)(
definitions,report).map(({uri,score,coverage,owners,auth})=>({uri,score,coverage,owners,auth}))}}}0&&(module.exports={collectAnatomy});
