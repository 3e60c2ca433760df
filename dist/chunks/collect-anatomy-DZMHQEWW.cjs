"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{collectAnatomy:()=>collectAnatomy});module.exports=__toCommonJS(stdin_exports);var import_chunk_LI36TPES=require("./chunk-LI36TPES.cjs"),
import_chunk_A3MJL37T=require("./chunk-A3MJL37T.cjs"),import_chunk_TJENOWUZ=require("./chunk-TJENOWUZ.cjs"),import_chunk_MHA26GNI=require("./chunk-MHA26GNI.cjs"),
import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),
import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),
import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),
import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");function collectAnatomy(){let kept=new Map;return{inspect:{countsOwners:!0,take:inspected=>{kept.set(inspected.
summary.uri,(0,import_chunk_LI36TPES.keepDefinition)(inspected))}},read:report=>{let definitions=report.definitions.flatMap(({uri})=>kept.get(uri)??[]);return(0,import_chunk_LI36TPES.measure)(
definitions,report).map(({uri,score,coverage,owners,auth})=>({uri,score,coverage,owners,auth}))}}}0&&(module.exports={collectAnatomy});
