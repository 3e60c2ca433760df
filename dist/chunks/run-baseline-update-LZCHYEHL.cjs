"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{requireBaseline:()=>import_chunk_RW3EV2ST.requireBaseline,runBaselinePrune:()=>import_chunk_RW3EV2ST.runBaselinePrune,
runBaselineUpdate:()=>import_chunk_RW3EV2ST.runBaselineUpdate});module.exports=__toCommonJS(stdin_exports);var import_chunk_RW3EV2ST=require("./chunk-RW3EV2ST.cjs"),
import_chunk_2N3XEHMW=require("./chunk-2N3XEHMW.cjs"),import_chunk_U7ZN7XAB=require("./chunk-U7ZN7XAB.cjs"),import_chunk_4F7B36O6=require("./chunk-4F7B36O6.cjs"),
import_chunk_IA3XI4KU=require("./chunk-IA3XI4KU.cjs"),import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),import_chunk_IZLWB46C=require("./chunk-IZLWB46C.cjs"),
import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_XRS7PHEN=require("./chunk-XRS7PHEN.cjs"),import_chunk_TCPMJH6D=require("./chunk-TCPMJH6D.cjs"),
import_chunk_FQTIV3E5=require("./chunk-FQTIV3E5.cjs"),import_chunk_UQC4FZ2V=require("./chunk-UQC4FZ2V.cjs"),import_chunk_O2PSVR7B=require("./chunk-O2PSVR7B.cjs"),
import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_NDNDVEQM=require("./chunk-NDNDVEQM.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),
import_chunk_NLDZHON5=require("./chunk-NLDZHON5.cjs"),import_chunk_4MZ27TB7=require("./chunk-4MZ27TB7.cjs"),import_chunk_GEEQZBQZ=require("./chunk-GEEQZBQZ.cjs"),
import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),import_chunk_PYBDHWY3=require("./chunk-PYBDHWY3.cjs"),
import_chunk_RBGQES4C=require("./chunk-RBGQES4C.cjs"),import_chunk_I6WBES6B=require("./chunk-I6WBES6B.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),
import_chunk_NF4QEUQR=require("./chunk-NF4QEUQR.cjs"),import_chunk_ODOZKIYH=require("./chunk-ODOZKIYH.cjs"),import_chunk_2LXVXMYD=require("./chunk-2LXVXMYD.cjs"),
import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),
import_chunk_F7WJJCSL=require("./chunk-F7WJJCSL.cjs"),import_chunk_D6C6AUEC=require("./chunk-D6C6AUEC.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),
import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={requireBaseline,runBaselinePrune,runBaselineUpdate});
