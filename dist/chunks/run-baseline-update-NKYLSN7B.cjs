"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{requireBaseline:()=>import_chunk_7TNSD3EN.requireBaseline,runBaselinePrune:()=>import_chunk_7TNSD3EN.runBaselinePrune,
runBaselineUpdate:()=>import_chunk_7TNSD3EN.runBaselineUpdate});module.exports=__toCommonJS(stdin_exports);var import_chunk_7TNSD3EN=require("./chunk-7TNSD3EN.cjs"),
import_chunk_3NNCLX7H=require("./chunk-3NNCLX7H.cjs"),import_chunk_M6PLH7LT=require("./chunk-M6PLH7LT.cjs"),import_chunk_PW37M2K7=require("./chunk-PW37M2K7.cjs"),
import_chunk_IA3XI4KU=require("./chunk-IA3XI4KU.cjs"),import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),import_chunk_LWTC5BPI=require("./chunk-LWTC5BPI.cjs"),
import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_6ZFCHUUK=require("./chunk-6ZFCHUUK.cjs"),import_chunk_TCPMJH6D=require("./chunk-TCPMJH6D.cjs"),
import_chunk_S63IQ74N=require("./chunk-S63IQ74N.cjs"),import_chunk_RC6HYSNM=require("./chunk-RC6HYSNM.cjs"),import_chunk_JNIDYJG6=require("./chunk-JNIDYJG6.cjs"),
import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_QIF7IGIZ=require("./chunk-QIF7IGIZ.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),
import_chunk_JSUV2LMC=require("./chunk-JSUV2LMC.cjs"),import_chunk_EFS7DO7W=require("./chunk-EFS7DO7W.cjs"),import_chunk_JNR7WDPO=require("./chunk-JNR7WDPO.cjs"),
import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),import_chunk_PYBDHWY3=require("./chunk-PYBDHWY3.cjs"),
import_chunk_RBGQES4C=require("./chunk-RBGQES4C.cjs"),import_chunk_FECYWQME=require("./chunk-FECYWQME.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),
import_chunk_NF4QEUQR=require("./chunk-NF4QEUQR.cjs"),import_chunk_SIAZJFRR=require("./chunk-SIAZJFRR.cjs"),import_chunk_OTTFNXWI=require("./chunk-OTTFNXWI.cjs"),
import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),
import_chunk_F7WJJCSL=require("./chunk-F7WJJCSL.cjs"),import_chunk_EU3KHORJ=require("./chunk-EU3KHORJ.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),
import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={requireBaseline,runBaselinePrune,runBaselineUpdate});
