"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{collectAnatomy:()=>collectAnatomy});module.exports=__toCommonJS(stdin_exports);var import_chunk_N3LSGK4S=require("./chunk-N3LSGK4S.cjs"),
import_chunk_A3MJL37T=require("./chunk-A3MJL37T.cjs"),import_chunk_IS4FCK7J=require("./chunk-IS4FCK7J.cjs"),import_chunk_XBKCRCUF=require("./chunk-XBKCRCUF.cjs"),
import_chunk_57MZJTDC=require("./chunk-57MZJTDC.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_PGWFMTLA=require("./chunk-PGWFMTLA.cjs"),
import_chunk_NB2YAWJV=require("./chunk-NB2YAWJV.cjs"),import_chunk_YRCYLLZB=require("./chunk-YRCYLLZB.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),
import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_RKWQDVER=require("./chunk-RKWQDVER.cjs"),import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),
import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_RNJYMMRR=require("./chunk-RNJYMMRR.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");function collectAnatomy(){let kept=new Map;return{inspect:{countsOwners:!0,take:inspected=>{kept.set(inspected.
summary.uri,(0,import_chunk_N3LSGK4S.keepDefinition)(inspected))}},read:report=>{let definitions=report.definitions.flatMap(({uri})=>kept.get(uri)??[]);return(0,import_chunk_N3LSGK4S.measure)(
definitions,report).map(({uri,score,coverage,owners,auth})=>({uri,score,coverage,owners,auth}))}}}0&&(module.exports={collectAnatomy});
