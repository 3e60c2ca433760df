"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{createEntryJudging:()=>import_chunk_L5X77HKO.createEntryJudging});module.exports=__toCommonJS(stdin_exports);var import_chunk_L5X77HKO=require("./chunk-L5X77HKO.cjs"),
import_chunk_NIPGQXRG=require("./chunk-NIPGQXRG.cjs"),import_chunk_UXIH4ATY=require("./chunk-UXIH4ATY.cjs"),import_chunk_JAL2T4ZX=require("./chunk-JAL2T4ZX.cjs"),
import_chunk_IS4FCK7J=require("./chunk-IS4FCK7J.cjs"),import_chunk_XBKCRCUF=require("./chunk-XBKCRCUF.cjs"),import_chunk_YRCYLLZB=require("./chunk-YRCYLLZB.cjs"),
import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_LRKZK233=require("./chunk-LRKZK233.cjs"),import_chunk_GYM4424I=require("./chunk-GYM4424I.cjs"),
import_chunk_66ZXQK7R=require("./chunk-66ZXQK7R.cjs"),import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),import_chunk_RKWQDVER=require("./chunk-RKWQDVER.cjs"),
import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={createEntryJudging});
