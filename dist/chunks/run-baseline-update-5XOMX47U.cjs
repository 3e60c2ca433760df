"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{requireBaseline:()=>import_chunk_WNV47YBW.requireBaseline,runBaselinePrune:()=>import_chunk_WNV47YBW.runBaselinePrune,
runBaselineUpdate:()=>import_chunk_WNV47YBW.runBaselineUpdate});module.exports=__toCommonJS(stdin_exports);var import_chunk_WNV47YBW=require("./chunk-WNV47YBW.cjs"),
import_chunk_SKJH7FOJ=require("./chunk-SKJH7FOJ.cjs"),import_chunk_IY2ESYNG=require("./chunk-IY2ESYNG.cjs"),import_chunk_D4WZRRYU=require("./chunk-D4WZRRYU.cjs"),
import_chunk_II7MZ5BT=require("./chunk-II7MZ5BT.cjs"),import_chunk_ERZIUNEY=require("./chunk-ERZIUNEY.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),
import_chunk_WCLYOWXK=require("./chunk-WCLYOWXK.cjs"),import_chunk_T2JSBHZS=require("./chunk-T2JSBHZS.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),
import_chunk_VLAEFR4I=require("./chunk-VLAEFR4I.cjs"),import_chunk_Y3VMZODE=require("./chunk-Y3VMZODE.cjs"),import_chunk_EPNPNQ3Q=require("./chunk-EPNPNQ3Q.cjs"),
import_chunk_SZ2HTLSI=require("./chunk-SZ2HTLSI.cjs"),import_chunk_LV5W2SAG=require("./chunk-LV5W2SAG.cjs"),import_chunk_ZNT2PMKW=require("./chunk-ZNT2PMKW.cjs"),
import_chunk_FKJYD3Z7=require("./chunk-FKJYD3Z7.cjs"),import_chunk_4KPIREWW=require("./chunk-4KPIREWW.cjs"),import_chunk_5W6VSHO5=require("./chunk-5W6VSHO5.cjs"),
import_chunk_LWRPIIF6=require("./chunk-LWRPIIF6.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_7JKXMPH3=require("./chunk-7JKXMPH3.cjs"),
import_chunk_LJWKAFEE=require("./chunk-LJWKAFEE.cjs"),import_chunk_ALRAAVEK=require("./chunk-ALRAAVEK.cjs"),import_chunk_HIG32AYT=require("./chunk-HIG32AYT.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_6O3Z6PWC=require("./chunk-6O3Z6PWC.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),
import_chunk_PEEMPJLS=require("./chunk-PEEMPJLS.cjs"),import_chunk_7QOTCHSP=require("./chunk-7QOTCHSP.cjs"),import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),
import_chunk_LBQCYDRK=require("./chunk-LBQCYDRK.cjs"),import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),
import_chunk_5LSOYBIX=require("./chunk-5LSOYBIX.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AM45D3EB=require("./chunk-AM45D3EB.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={requireBaseline,runBaselinePrune,runBaselineUpdate});
