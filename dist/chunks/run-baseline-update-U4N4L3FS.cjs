"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{requireBaseline:()=>import_chunk_3PDPIBZ4.requireBaseline,runBaselinePrune:()=>import_chunk_3PDPIBZ4.runBaselinePrune,
runBaselineUpdate:()=>import_chunk_3PDPIBZ4.runBaselineUpdate});module.exports=__toCommonJS(stdin_exports);var import_chunk_3PDPIBZ4=require("./chunk-3PDPIBZ4.cjs"),
import_chunk_PRDRLSMX=require("./chunk-PRDRLSMX.cjs"),import_chunk_FLMDW2IM=require("./chunk-FLMDW2IM.cjs"),import_chunk_NGG5A7EO=require("./chunk-NGG5A7EO.cjs"),
import_chunk_IA3XI4KU=require("./chunk-IA3XI4KU.cjs"),import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),import_chunk_XUCSOSPR=require("./chunk-XUCSOSPR.cjs"),
import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_YSWK4ILK=require("./chunk-YSWK4ILK.cjs"),import_chunk_6TDETXAJ=require("./chunk-6TDETXAJ.cjs"),
import_chunk_SBKL6OPY=require("./chunk-SBKL6OPY.cjs"),import_chunk_2MQ3WRNS=require("./chunk-2MQ3WRNS.cjs"),import_chunk_RTZPAXMP=require("./chunk-RTZPAXMP.cjs"),
import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_OKFCRKPT=require("./chunk-OKFCRKPT.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),
import_chunk_DQGHEGFR=require("./chunk-DQGHEGFR.cjs"),import_chunk_DAW3QFCB=require("./chunk-DAW3QFCB.cjs"),import_chunk_V2YNMNH2=require("./chunk-V2YNMNH2.cjs"),
import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),import_chunk_PYBDHWY3=require("./chunk-PYBDHWY3.cjs"),
import_chunk_RBGQES4C=require("./chunk-RBGQES4C.cjs"),import_chunk_4ZKJU74X=require("./chunk-4ZKJU74X.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),
import_chunk_NF4QEUQR=require("./chunk-NF4QEUQR.cjs"),import_chunk_EM3DZAUL=require("./chunk-EM3DZAUL.cjs"),import_chunk_GNS3ATVW=require("./chunk-GNS3ATVW.cjs"),
import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),
import_chunk_F7WJJCSL=require("./chunk-F7WJJCSL.cjs"),import_chunk_ADYG67QR=require("./chunk-ADYG67QR.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),
import_chunk_JWEDZRSY=require("./chunk-JWEDZRSY.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={requireBaseline,runBaselinePrune,runBaselineUpdate});
