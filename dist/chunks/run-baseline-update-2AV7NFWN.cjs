"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{requireBaseline:()=>import_chunk_JA5QPGD6.requireBaseline,runBaselinePrune:()=>import_chunk_JA5QPGD6.runBaselinePrune,
runBaselineUpdate:()=>import_chunk_JA5QPGD6.runBaselineUpdate});module.exports=__toCommonJS(stdin_exports);var import_chunk_JA5QPGD6=require("./chunk-JA5QPGD6.cjs"),
import_chunk_SKJH7FOJ=require("./chunk-SKJH7FOJ.cjs"),import_chunk_XSM7F6IC=require("./chunk-XSM7F6IC.cjs"),import_chunk_JZOGDXL5=require("./chunk-JZOGDXL5.cjs"),
import_chunk_XDEC3USQ=require("./chunk-XDEC3USQ.cjs"),import_chunk_AUWBRERV=require("./chunk-AUWBRERV.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),
import_chunk_MFTZFE7P=require("./chunk-MFTZFE7P.cjs"),import_chunk_QJCOMQ3F=require("./chunk-QJCOMQ3F.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),
import_chunk_PXIOAC6Y=require("./chunk-PXIOAC6Y.cjs"),import_chunk_Y3VMZODE=require("./chunk-Y3VMZODE.cjs"),import_chunk_KNHJOSC7=require("./chunk-KNHJOSC7.cjs"),
import_chunk_6VR7UNQH=require("./chunk-6VR7UNQH.cjs"),import_chunk_XQIFB6UC=require("./chunk-XQIFB6UC.cjs"),import_chunk_DOFGS32K=require("./chunk-DOFGS32K.cjs"),
import_chunk_5W6VSHO5=require("./chunk-5W6VSHO5.cjs"),import_chunk_37CIPQT2=require("./chunk-37CIPQT2.cjs"),import_chunk_TJ25TSLU=require("./chunk-TJ25TSLU.cjs"),
import_chunk_XMIKBJ7L=require("./chunk-XMIKBJ7L.cjs"),import_chunk_ENYWMJBT=require("./chunk-ENYWMJBT.cjs"),import_chunk_7JKXMPH3=require("./chunk-7JKXMPH3.cjs"),
import_chunk_MNGTIXYL=require("./chunk-MNGTIXYL.cjs"),import_chunk_ALRAAVEK=require("./chunk-ALRAAVEK.cjs"),import_chunk_HIG32AYT=require("./chunk-HIG32AYT.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_L5LV7D6H=require("./chunk-L5LV7D6H.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),
import_chunk_PEEMPJLS=require("./chunk-PEEMPJLS.cjs"),import_chunk_7QOTCHSP=require("./chunk-7QOTCHSP.cjs"),import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),
import_chunk_LBQCYDRK=require("./chunk-LBQCYDRK.cjs"),import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),
import_chunk_5LSOYBIX=require("./chunk-5LSOYBIX.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AM45D3EB=require("./chunk-AM45D3EB.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");0&&(module.exports={requireBaseline,runBaselinePrune,runBaselineUpdate});
