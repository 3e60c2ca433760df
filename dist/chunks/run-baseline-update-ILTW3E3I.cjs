"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{requireBaseline:()=>import_chunk_2GBTSGE6.requireBaseline,runBaselinePrune:()=>import_chunk_2GBTSGE6.runBaselinePrune,
runBaselineUpdate:()=>import_chunk_2GBTSGE6.runBaselineUpdate});module.exports=__toCommonJS(stdin_exports);var import_chunk_2GBTSGE6=require("./chunk-2GBTSGE6.cjs"),
import_chunk_27XYCZVR=require("./chunk-27XYCZVR.cjs"),import_chunk_YW537OAW=require("./chunk-YW537OAW.cjs"),import_chunk_SXWYUGXB=require("./chunk-SXWYUGXB.cjs"),
import_chunk_IA3XI4KU=require("./chunk-IA3XI4KU.cjs"),import_chunk_WNZURF7M=require("./chunk-WNZURF7M.cjs"),import_chunk_I6LUUCEX=require("./chunk-I6LUUCEX.cjs"),
import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_LFQDGN2V=require("./chunk-LFQDGN2V.cjs"),import_chunk_EPNPNQ3Q=require("./chunk-EPNPNQ3Q.cjs"),
import_chunk_KRK4DXKS=require("./chunk-KRK4DXKS.cjs"),import_chunk_74FPPIIZ=require("./chunk-74FPPIIZ.cjs"),import_chunk_FQG3ZDGP=require("./chunk-FQG3ZDGP.cjs"),
import_chunk_4KPIREWW=require("./chunk-4KPIREWW.cjs"),import_chunk_CCSHJZQC=require("./chunk-CCSHJZQC.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),
import_chunk_MA3XK2A4=require("./chunk-MA3XK2A4.cjs"),import_chunk_2ODUJ7NK=require("./chunk-2ODUJ7NK.cjs"),import_chunk_EPWTTDVJ=require("./chunk-EPWTTDVJ.cjs"),
import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_Y3VMZODE=require("./chunk-Y3VMZODE.cjs"),import_chunk_BYIOISXY=require("./chunk-BYIOISXY.cjs"),
import_chunk_JSRNPDCX=require("./chunk-JSRNPDCX.cjs"),import_chunk_26X5XI5K=require("./chunk-26X5XI5K.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),
import_chunk_PGWFMTLA=require("./chunk-PGWFMTLA.cjs"),import_chunk_NB2YAWJV=require("./chunk-NB2YAWJV.cjs"),import_chunk_IQ2A6Z42=require("./chunk-IQ2A6Z42.cjs"),
import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),
import_chunk_7QOTCHSP=require("./chunk-7QOTCHSP.cjs"),import_chunk_RKWQDVER=require("./chunk-RKWQDVER.cjs"),import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),
import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_RNJYMMRR=require("./chunk-RNJYMMRR.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={requireBaseline,runBaselinePrune,runBaselineUpdate});
