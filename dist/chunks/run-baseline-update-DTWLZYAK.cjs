"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{requireBaseline:()=>import_chunk_5XQ4ZAXT.requireBaseline,runBaselinePrune:()=>import_chunk_5XQ4ZAXT.runBaselinePrune,
runBaselineUpdate:()=>import_chunk_5XQ4ZAXT.runBaselineUpdate});module.exports=__toCommonJS(stdin_exports);var import_chunk_5XQ4ZAXT=require("./chunk-5XQ4ZAXT.cjs"),
import_chunk_SKJH7FOJ=require("./chunk-SKJH7FOJ.cjs"),import_chunk_M7VPQPCW=require("./chunk-M7VPQPCW.cjs"),import_chunk_D4WZRRYU=require("./chunk-D4WZRRYU.cjs"),
import_chunk_II7MZ5BT=require("./chunk-II7MZ5BT.cjs"),import_chunk_KMZIGAMQ=require("./chunk-KMZIGAMQ.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),
import_chunk_JIJLWF4P=require("./chunk-JIJLWF4P.cjs"),import_chunk_T2JSBHZS=require("./chunk-T2JSBHZS.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),
import_chunk_VLAEFR4I=require("./chunk-VLAEFR4I.cjs"),import_chunk_Y3VMZODE=require("./chunk-Y3VMZODE.cjs"),import_chunk_EPNPNQ3Q=require("./chunk-EPNPNQ3Q.cjs"),
import_chunk_SZ2HTLSI=require("./chunk-SZ2HTLSI.cjs"),import_chunk_RDYWK33P=require("./chunk-RDYWK33P.cjs"),import_chunk_RO4V3TPA=require("./chunk-RO4V3TPA.cjs"),
import_chunk_NK5PSROY=require("./chunk-NK5PSROY.cjs"),import_chunk_4KPIREWW=require("./chunk-4KPIREWW.cjs"),import_chunk_5W6VSHO5=require("./chunk-5W6VSHO5.cjs"),
import_chunk_ZPAOUZ3R=require("./chunk-ZPAOUZ3R.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_7JKXMPH3=require("./chunk-7JKXMPH3.cjs"),
import_chunk_GGP62AUV=require("./chunk-GGP62AUV.cjs"),import_chunk_ALRAAVEK=require("./chunk-ALRAAVEK.cjs"),import_chunk_HIG32AYT=require("./chunk-HIG32AYT.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_6O3Z6PWC=require("./chunk-6O3Z6PWC.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),
import_chunk_PEEMPJLS=require("./chunk-PEEMPJLS.cjs"),import_chunk_7QOTCHSP=require("./chunk-7QOTCHSP.cjs"),import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),
import_chunk_LBQCYDRK=require("./chunk-LBQCYDRK.cjs"),import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),
import_chunk_5LSOYBIX=require("./chunk-5LSOYBIX.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AM45D3EB=require("./chunk-AM45D3EB.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={requireBaseline,runBaselinePrune,runBaselineUpdate});
