"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{requireBaseline:()=>import_chunk_PJJMBGYK.requireBaseline,runBaselinePrune:()=>import_chunk_PJJMBGYK.runBaselinePrune,
runBaselineUpdate:()=>import_chunk_PJJMBGYK.runBaselineUpdate});module.exports=__toCommonJS(stdin_exports);var import_chunk_PJJMBGYK=require("./chunk-PJJMBGYK.cjs"),
import_chunk_Y6XTBNBQ=require("./chunk-Y6XTBNBQ.cjs"),import_chunk_NE5RMAJY=require("./chunk-NE5RMAJY.cjs"),import_chunk_VY2FQ44A=require("./chunk-VY2FQ44A.cjs"),
import_chunk_IA3XI4KU=require("./chunk-IA3XI4KU.cjs"),import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),import_chunk_KOYYUPWZ=require("./chunk-KOYYUPWZ.cjs"),
import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_E53OTYUA=require("./chunk-E53OTYUA.cjs"),import_chunk_HEASIHHY=require("./chunk-HEASIHHY.cjs"),
import_chunk_6BOSI3LR=require("./chunk-6BOSI3LR.cjs"),import_chunk_2W4E5D5G=require("./chunk-2W4E5D5G.cjs"),import_chunk_DXIUIIZE=require("./chunk-DXIUIIZE.cjs"),
import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_GOSFFVWX=require("./chunk-GOSFFVWX.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),
import_chunk_ZBV76BGB=require("./chunk-ZBV76BGB.cjs"),import_chunk_IZLD2R7E=require("./chunk-IZLD2R7E.cjs"),import_chunk_VK4JEIXN=require("./chunk-VK4JEIXN.cjs"),
import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),import_chunk_PYBDHWY3=require("./chunk-PYBDHWY3.cjs"),
import_chunk_RBGQES4C=require("./chunk-RBGQES4C.cjs"),import_chunk_5AJP5LHI=require("./chunk-5AJP5LHI.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),
import_chunk_NF4QEUQR=require("./chunk-NF4QEUQR.cjs"),import_chunk_KZBW5LYW=require("./chunk-KZBW5LYW.cjs"),import_chunk_ICEYZVYF=require("./chunk-ICEYZVYF.cjs"),
import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),
import_chunk_F7WJJCSL=require("./chunk-F7WJJCSL.cjs"),import_chunk_6K4IU5WE=require("./chunk-6K4IU5WE.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),
import_chunk_PRAK2FZA=require("./chunk-PRAK2FZA.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={requireBaseline,runBaselinePrune,runBaselineUpdate});
