"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{collectorFor:()=>import_chunk_MI6XHFXS.collectorFor,runLint:()=>import_chunk_MI6XHFXS.runLint});module.exports=__toCommonJS(
stdin_exports);var import_chunk_MI6XHFXS=require("./chunk-MI6XHFXS.cjs"),import_chunk_6TJD2246=require("./chunk-6TJD2246.cjs"),import_chunk_5TQXQHFC=require("./chunk-5TQXQHFC.cjs"),
import_chunk_TJWKUK3S=require("./chunk-TJWKUK3S.cjs"),import_chunk_A3MJL37T=require("./chunk-A3MJL37T.cjs"),import_chunk_RIHRVBRJ=require("./chunk-RIHRVBRJ.cjs"),
import_chunk_OLD24M5U=require("./chunk-OLD24M5U.cjs"),import_chunk_MSC3ONIV=require("./chunk-MSC3ONIV.cjs"),import_chunk_WNZURF7M=require("./chunk-WNZURF7M.cjs"),
import_chunk_OFESNP2Z=require("./chunk-OFESNP2Z.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_TUTWRHHC=require("./chunk-TUTWRHHC.cjs"),
import_chunk_EPNPNQ3Q=require("./chunk-EPNPNQ3Q.cjs"),import_chunk_SZ2HTLSI=require("./chunk-SZ2HTLSI.cjs"),import_chunk_EUZOBOET=require("./chunk-EUZOBOET.cjs"),
import_chunk_6ACI3QED=require("./chunk-6ACI3QED.cjs"),import_chunk_AY7CZDEW=require("./chunk-AY7CZDEW.cjs"),import_chunk_4KPIREWW=require("./chunk-4KPIREWW.cjs"),
import_chunk_D7KZHYVP=require("./chunk-D7KZHYVP.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_X7VRVZQZ=require("./chunk-X7VRVZQZ.cjs"),
import_chunk_TALPCC3T=require("./chunk-TALPCC3T.cjs"),import_chunk_4DA7LSOX=require("./chunk-4DA7LSOX.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),
import_chunk_Y3VMZODE=require("./chunk-Y3VMZODE.cjs"),import_chunk_BYIOISXY=require("./chunk-BYIOISXY.cjs"),import_chunk_JSRNPDCX=require("./chunk-JSRNPDCX.cjs"),
import_chunk_74PJRZVT=require("./chunk-74PJRZVT.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_PGWFMTLA=require("./chunk-PGWFMTLA.cjs"),
import_chunk_ARC3GWOM=require("./chunk-ARC3GWOM.cjs"),import_chunk_53JCWXXU=require("./chunk-53JCWXXU.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),
import_chunk_FOHH6QW6=require("./chunk-FOHH6QW6.cjs"),import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),
import_chunk_5LSOYBIX=require("./chunk-5LSOYBIX.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_RNJYMMRR=require("./chunk-RNJYMMRR.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={collectorFor,runLint});
