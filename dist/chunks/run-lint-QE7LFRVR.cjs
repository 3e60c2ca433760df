"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{collectorFor:()=>import_chunk_LQIACAT3.collectorFor,runLint:()=>import_chunk_LQIACAT3.runLint});module.exports=__toCommonJS(
stdin_exports);var import_chunk_LQIACAT3=require("./chunk-LQIACAT3.cjs"),import_chunk_IQT5KEQY=require("./chunk-IQT5KEQY.cjs"),import_chunk_VJHG5F5A=require("./chunk-VJHG5F5A.cjs"),
import_chunk_TR55GAFO=require("./chunk-TR55GAFO.cjs"),import_chunk_A3MJL37T=require("./chunk-A3MJL37T.cjs"),import_chunk_RIHRVBRJ=require("./chunk-RIHRVBRJ.cjs"),
import_chunk_3BOVWALN=require("./chunk-3BOVWALN.cjs"),import_chunk_RWW3C6RZ=require("./chunk-RWW3C6RZ.cjs"),import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),
import_chunk_Y45WZS6J=require("./chunk-Y45WZS6J.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_LA3LGX76=require("./chunk-LA3LGX76.cjs"),
import_chunk_AXAQ66TI=require("./chunk-AXAQ66TI.cjs"),import_chunk_CK7V7GSP=require("./chunk-CK7V7GSP.cjs"),import_chunk_V7R463YZ=require("./chunk-V7R463YZ.cjs"),
import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_HFXH3JUM=require("./chunk-HFXH3JUM.cjs"),
import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_3V2XXKP3=require("./chunk-3V2XXKP3.cjs"),import_chunk_PHKCIIJH=require("./chunk-PHKCIIJH.cjs"),
import_chunk_IRYXVFUY=require("./chunk-IRYXVFUY.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),
import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),
import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),
import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),
import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={collectorFor,runLint});
