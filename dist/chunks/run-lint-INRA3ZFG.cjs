"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{collectorFor:()=>import_chunk_GPTLVOAD.collectorFor,runLint:()=>import_chunk_GPTLVOAD.runLint});module.exports=__toCommonJS(
stdin_exports);var import_chunk_GPTLVOAD=require("./chunk-GPTLVOAD.cjs"),import_chunk_IQT5KEQY=require("./chunk-IQT5KEQY.cjs"),import_chunk_VJHG5F5A=require("./chunk-VJHG5F5A.cjs"),
import_chunk_TR55GAFO=require("./chunk-TR55GAFO.cjs"),import_chunk_A3MJL37T=require("./chunk-A3MJL37T.cjs"),import_chunk_RIHRVBRJ=require("./chunk-RIHRVBRJ.cjs"),
import_chunk_3BOVWALN=require("./chunk-3BOVWALN.cjs"),import_chunk_RWW3C6RZ=require("./chunk-RWW3C6RZ.cjs"),import_chunk_XEYQJR3Z=require("./chunk-XEYQJR3Z.cjs"),
import_chunk_6BSO76SW=require("./chunk-6BSO76SW.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_5U2XCKRI=require("./chunk-5U2XCKRI.cjs"),
import_chunk_TCPMJH6D=require("./chunk-TCPMJH6D.cjs"),import_chunk_F44HHY4V=require("./chunk-F44HHY4V.cjs"),import_chunk_YHDITBNC=require("./chunk-YHDITBNC.cjs"),
import_chunk_LLU7QM6L=require("./chunk-LLU7QM6L.cjs"),import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_OCR2VESC=require("./chunk-OCR2VESC.cjs"),
import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_M52STUO7=require("./chunk-M52STUO7.cjs"),import_chunk_3XP3CXSQ=require("./chunk-3XP3CXSQ.cjs"),
import_chunk_XUJ2NWTG=require("./chunk-XUJ2NWTG.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),
import_chunk_PYBDHWY3=require("./chunk-PYBDHWY3.cjs"),import_chunk_RBGQES4C=require("./chunk-RBGQES4C.cjs"),import_chunk_WGOZYGOY=require("./chunk-WGOZYGOY.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_NF4QEUQR=require("./chunk-NF4QEUQR.cjs"),import_chunk_KFMO62QK=require("./chunk-KFMO62QK.cjs"),
import_chunk_XPHM446H=require("./chunk-XPHM446H.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),
import_chunk_6DFLT6LY=require("./chunk-6DFLT6LY.cjs"),import_chunk_K6AG656N=require("./chunk-K6AG656N.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),
import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={collectorFor,runLint});
