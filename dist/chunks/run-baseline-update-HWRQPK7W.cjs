"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{requireBaseline:()=>import_chunk_BSJ4XOPL.requireBaseline,runBaselinePrune:()=>import_chunk_BSJ4XOPL.runBaselinePrune,
runBaselineUpdate:()=>import_chunk_BSJ4XOPL.runBaselineUpdate});module.exports=__toCommonJS(stdin_exports);var import_chunk_BSJ4XOPL=require("./chunk-BSJ4XOPL.cjs"),
import_chunk_SKJH7FOJ=require("./chunk-SKJH7FOJ.cjs"),import_chunk_CHFRDMYY=require("./chunk-CHFRDMYY.cjs"),import_chunk_JZOGDXL5=require("./chunk-JZOGDXL5.cjs"),
import_chunk_TZO46O56=require("./chunk-TZO46O56.cjs"),import_chunk_RCU7G7RT=require("./chunk-RCU7G7RT.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),
import_chunk_5D7I7DNO=require("./chunk-5D7I7DNO.cjs"),import_chunk_XKXIF6WM=require("./chunk-XKXIF6WM.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),
import_chunk_PEEMPJLS=require("./chunk-PEEMPJLS.cjs"),import_chunk_7QOTCHSP=require("./chunk-7QOTCHSP.cjs"),import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),
import_chunk_PXIOAC6Y=require("./chunk-PXIOAC6Y.cjs"),import_chunk_Y3VMZODE=require("./chunk-Y3VMZODE.cjs"),import_chunk_KNHJOSC7=require("./chunk-KNHJOSC7.cjs"),
import_chunk_6VR7UNQH=require("./chunk-6VR7UNQH.cjs"),import_chunk_2A5DROMA=require("./chunk-2A5DROMA.cjs"),import_chunk_ZQ2WV7OQ=require("./chunk-ZQ2WV7OQ.cjs"),
import_chunk_5W6VSHO5=require("./chunk-5W6VSHO5.cjs"),import_chunk_JACW24ZZ=require("./chunk-JACW24ZZ.cjs"),import_chunk_TJ25TSLU=require("./chunk-TJ25TSLU.cjs"),
import_chunk_PT52DC57=require("./chunk-PT52DC57.cjs"),import_chunk_ENYWMJBT=require("./chunk-ENYWMJBT.cjs"),import_chunk_7JKXMPH3=require("./chunk-7JKXMPH3.cjs"),
import_chunk_UBPUUVDK=require("./chunk-UBPUUVDK.cjs"),import_chunk_ALRAAVEK=require("./chunk-ALRAAVEK.cjs"),import_chunk_RSUSBOHO=require("./chunk-RSUSBOHO.cjs"),
import_chunk_WX4MVSPT=require("./chunk-WX4MVSPT.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_L5LV7D6H=require("./chunk-L5LV7D6H.cjs"),
import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),
import_chunk_5LSOYBIX=require("./chunk-5LSOYBIX.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AM45D3EB=require("./chunk-AM45D3EB.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={requireBaseline,runBaselinePrune,runBaselineUpdate});
