"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{collectorFor:()=>import_chunk_C7G2ZOQC.collectorFor,runLint:()=>import_chunk_C7G2ZOQC.runLint});module.exports=__toCommonJS(
stdin_exports);var import_chunk_C7G2ZOQC=require("./chunk-C7G2ZOQC.cjs"),import_chunk_IQT5KEQY=require("./chunk-IQT5KEQY.cjs"),import_chunk_VJHG5F5A=require("./chunk-VJHG5F5A.cjs"),
import_chunk_TR55GAFO=require("./chunk-TR55GAFO.cjs"),import_chunk_A3MJL37T=require("./chunk-A3MJL37T.cjs"),import_chunk_RIHRVBRJ=require("./chunk-RIHRVBRJ.cjs"),
import_chunk_3BOVWALN=require("./chunk-3BOVWALN.cjs"),import_chunk_RWW3C6RZ=require("./chunk-RWW3C6RZ.cjs"),import_chunk_XEYQJR3Z=require("./chunk-XEYQJR3Z.cjs"),
import_chunk_KZFLWCUL=require("./chunk-KZFLWCUL.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_LZ5MSDM6=require("./chunk-LZ5MSDM6.cjs"),
import_chunk_NZSRLNMT=require("./chunk-NZSRLNMT.cjs"),import_chunk_G53BYJ3O=require("./chunk-G53BYJ3O.cjs"),import_chunk_K7AA3O4I=require("./chunk-K7AA3O4I.cjs"),
import_chunk_53OHFYLS=require("./chunk-53OHFYLS.cjs"),import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_UU5QQMCQ=require("./chunk-UU5QQMCQ.cjs"),
import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_CET6FKWI=require("./chunk-CET6FKWI.cjs"),import_chunk_5FXFPEDK=require("./chunk-5FXFPEDK.cjs"),
import_chunk_WCZFVWJ4=require("./chunk-WCZFVWJ4.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_Y3VMZODE=require("./chunk-Y3VMZODE.cjs"),
import_chunk_PYBDHWY3=require("./chunk-PYBDHWY3.cjs"),import_chunk_RBGQES4C=require("./chunk-RBGQES4C.cjs"),import_chunk_7J7JIYBK=require("./chunk-7J7JIYBK.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_OYT747ML=require("./chunk-OYT747ML.cjs"),import_chunk_GMBXBG6R=require("./chunk-GMBXBG6R.cjs"),
import_chunk_SLAWHU6U=require("./chunk-SLAWHU6U.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),
import_chunk_ALKDM7TY=require("./chunk-ALKDM7TY.cjs"),import_chunk_K6AG656N=require("./chunk-K6AG656N.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),
import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={collectorFor,runLint});
