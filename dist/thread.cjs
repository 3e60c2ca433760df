"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runThread:()=>runThread});module.exports=__toCommonJS(stdin_exports);var import_chunk_6SQDYFYK=require("./chunks/chunk-6SQDYFYK.cjs"),
import_chunk_BUNS7VN4=require("./chunks/chunk-BUNS7VN4.cjs"),import_chunk_33ZFU6KR=require("./chunks/chunk-33ZFU6KR.cjs"),import_chunk_EPWTTDVJ=require("./chunks/chunk-EPWTTDVJ.cjs"),
import_chunk_IENQAKAC=require("./chunks/chunk-IENQAKAC.cjs"),import_chunk_Y3VMZODE=require("./chunks/chunk-Y3VMZODE.cjs"),import_chunk_BYIOISXY=require("./chunks/chunk-BYIOISXY.cjs"),
import_chunk_JSRNPDCX=require("./chunks/chunk-JSRNPDCX.cjs"),import_chunk_57MZJTDC=require("./chunks/chunk-57MZJTDC.cjs"),import_chunk_6WJPJOLF=require("./chunks/chunk-6WJPJOLF.cjs"),
import_chunk_PGWFMTLA=require("./chunks/chunk-PGWFMTLA.cjs"),import_chunk_NB2YAWJV=require("./chunks/chunk-NB2YAWJV.cjs"),import_chunk_YRCYLLZB=require("./chunks/chunk-YRCYLLZB.cjs"),
import_chunk_KHSMD26U=require("./chunks/chunk-KHSMD26U.cjs"),import_chunk_S2QOG2N5=require("./chunks/chunk-S2QOG2N5.cjs"),import_chunk_RKWQDVER=require("./chunks/chunk-RKWQDVER.cjs"),
import_chunk_7MM6WNQ2=require("./chunks/chunk-7MM6WNQ2.cjs"),import_chunk_ZQBXVIK3=require("./chunks/chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunks/chunk-6U3QVGKP.cjs"),
import_chunk_LU7KES32=require("./chunks/chunk-LU7KES32.cjs"),import_chunk_FYDYEAOE=require("./chunks/chunk-FYDYEAOE.cjs"),import_chunk_DUGFQ5N4=require("./chunks/chunk-DUGFQ5N4.cjs"),
import_chunk_RNJYMMRR=require("./chunks/chunk-RNJYMMRR.cjs"),import_chunk_477ZAGBT=require("./chunks/chunk-477ZAGBT.cjs"),import_node_worker_threads=require("node:worker_threads");
async function runThread(){import_node_worker_threads.parentPort!==null&&await lintTaken(import_node_worker_threads.workerData,import_node_worker_threads.parentPort)}
async function lintTaken(task,port){let{options,entries,cwd,root,today}=task,rules=await(0,import_chunk_33ZFU6KR.chooseRules)(options,{cwd,root}),places={root,cwd,
file:options.config},configuration=task.isConfigured?await(0,import_chunk_BUNS7VN4.loadConfigurations)(entries,rules,places):import_chunk_BUNS7VN4.noConfiguration,
bugs=[],lint=(0,import_chunk_57MZJTDC.createLinter)({...(0,import_chunk_BUNS7VN4.createRequest)({options,rules,configuration,cwd,root,today}),onBug:error=>bugs.
push(toBug(error))});for(let number=(0,import_chunk_6SQDYFYK.takeEntry)(task);number!==void 0;number=(0,import_chunk_6SQDYFYK.takeEntry)(task)){let entry=entries[number];
if(entry===void 0)continue;bugs=[];let result=(0,import_chunk_6SQDYFYK.packResult)(await lint(entry),rules.ruleset),message={number,result,bugs};port.postMessage(
message,result===void 0?[]:[...(0,import_chunk_6SQDYFYK.memoryOf)(result.findings),result.coverage.buffer])}}function toBug(error){return error instanceof Error?
{name:error.name,message:error.message,stack:error.stack}:{name:"Error",message:String(error),stack:void 0}}0&&(module.exports={runThread});
