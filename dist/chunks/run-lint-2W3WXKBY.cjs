"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{collectorFor:()=>import_chunk_MM44EZ3N.collectorFor,runLint:()=>import_chunk_MM44EZ3N.runLint});module.exports=__toCommonJS(
stdin_exports);var import_chunk_MM44EZ3N=require("./chunk-MM44EZ3N.cjs"),import_chunk_6TJD2246=require("./chunk-6TJD2246.cjs"),import_chunk_5TQXQHFC=require("./chunk-5TQXQHFC.cjs"),
import_chunk_TJWKUK3S=require("./chunk-TJWKUK3S.cjs"),import_chunk_A3MJL37T=require("./chunk-A3MJL37T.cjs"),import_chunk_RIHRVBRJ=require("./chunk-RIHRVBRJ.cjs"),
import_chunk_OLD24M5U=require("./chunk-OLD24M5U.cjs"),import_chunk_MSC3ONIV=require("./chunk-MSC3ONIV.cjs"),import_chunk_WNZURF7M=require("./chunk-WNZURF7M.cjs"),
import_chunk_OQ4UNZ3Y=require("./chunk-OQ4UNZ3Y.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_LFQDGN2V=require("./chunk-LFQDGN2V.cjs"),
import_chunk_EPNPNQ3Q=require("./chunk-EPNPNQ3Q.cjs"),import_chunk_L52IQL6C=require("./chunk-L52IQL6C.cjs"),import_chunk_ZEFYQ2V3=require("./chunk-ZEFYQ2V3.cjs"),
import_chunk_DBTHBL2Y=require("./chunk-DBTHBL2Y.cjs"),import_chunk_4KPIREWW=require("./chunk-4KPIREWW.cjs"),import_chunk_2LWRUVNT=require("./chunk-2LWRUVNT.cjs"),
import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_BUNS7VN4=require("./chunk-BUNS7VN4.cjs"),import_chunk_33ZFU6KR=require("./chunk-33ZFU6KR.cjs"),
import_chunk_EPWTTDVJ=require("./chunk-EPWTTDVJ.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_Y3VMZODE=require("./chunk-Y3VMZODE.cjs"),
import_chunk_BYIOISXY=require("./chunk-BYIOISXY.cjs"),import_chunk_JSRNPDCX=require("./chunk-JSRNPDCX.cjs"),import_chunk_57MZJTDC=require("./chunk-57MZJTDC.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_PGWFMTLA=require("./chunk-PGWFMTLA.cjs"),import_chunk_NB2YAWJV=require("./chunk-NB2YAWJV.cjs"),
import_chunk_YRCYLLZB=require("./chunk-YRCYLLZB.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),
import_chunk_RKWQDVER=require("./chunk-RKWQDVER.cjs"),import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),
import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_RNJYMMRR=require("./chunk-RNJYMMRR.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={collectorFor,runLint});
