"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{createEntryJudging:()=>import_chunk_6RU5SAYC.createEntryJudging});module.exports=__toCommonJS(stdin_exports);var import_chunk_6RU5SAYC=require("./chunk-6RU5SAYC.cjs"),
import_chunk_JHUOHL2V=require("./chunk-JHUOHL2V.cjs"),import_chunk_LQPLKGF7=require("./chunk-LQPLKGF7.cjs"),import_chunk_5MZ6OMGA=require("./chunk-5MZ6OMGA.cjs"),
import_chunk_WDDU4QXE=require("./chunk-WDDU4QXE.cjs"),import_chunk_6ZETNKV2=require("./chunk-6ZETNKV2.cjs"),import_chunk_2LXVXMYD=require("./chunk-2LXVXMYD.cjs"),
import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_XVQFIEQP=require("./chunk-XVQFIEQP.cjs"),import_chunk_GYM4424I=require("./chunk-GYM4424I.cjs"),
import_chunk_66ZXQK7R=require("./chunk-66ZXQK7R.cjs"),import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),import_chunk_D6C6AUEC=require("./chunk-D6C6AUEC.cjs"),
import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={createEntryJudging});
