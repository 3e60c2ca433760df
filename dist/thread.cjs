"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runThread:()=>runThread});module.exports=__toCommonJS(stdin_exports);var import_chunk_HFA7BAJE=require("./chunks/chunk-HFA7BAJE.cjs"),
import_chunk_3V2XXKP3=require("./chunks/chunk-3V2XXKP3.cjs"),import_chunk_PHKCIIJH=require("./chunks/chunk-PHKCIIJH.cjs"),import_chunk_IRYXVFUY=require("./chunks/chunk-IRYXVFUY.cjs"),
import_chunk_IENQAKAC=require("./chunks/chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunks/chunk-CPXO6KOS.cjs"),import_chunk_YSYZSH6W=require("./chunks/chunk-YSYZSH6W.cjs"),
import_chunk_ACGTEFLU=require("./chunks/chunk-ACGTEFLU.cjs"),import_chunk_BBZO3C5U=require("./chunks/chunk-BBZO3C5U.cjs"),import_chunk_6WJPJOLF=require("./chunks/chunk-6WJPJOLF.cjs"),
import_chunk_WRZC3IWY=require("./chunks/chunk-WRZC3IWY.cjs"),import_chunk_EZXGLPSD=require("./chunks/chunk-EZXGLPSD.cjs"),import_chunk_YNCY4B7N=require("./chunks/chunk-YNCY4B7N.cjs"),
import_chunk_KHSMD26U=require("./chunks/chunk-KHSMD26U.cjs"),import_chunk_53F4MXUY=require("./chunks/chunk-53F4MXUY.cjs"),import_chunk_LS7VJ7V7=require("./chunks/chunk-LS7VJ7V7.cjs"),
import_chunk_67I5OISI=require("./chunks/chunk-67I5OISI.cjs"),import_chunk_ZQBXVIK3=require("./chunks/chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunks/chunk-6U3QVGKP.cjs"),
import_chunk_TAX7PDBK=require("./chunks/chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunks/chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunks/chunk-DUGFQ5N4.cjs"),
import_chunk_AYXBPIPC=require("./chunks/chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunks/chunk-477ZAGBT.cjs"),import_node_worker_threads=require("node:worker_threads");
async function runThread(){import_node_worker_threads.parentPort!==null&&await lintTaken(import_node_worker_threads.workerData,import_node_worker_threads.parentPort)}
async function lintTaken(task,port){let{options,entries,cwd,root,today}=task,rules=await(0,import_chunk_PHKCIIJH.chooseRules)(options,{cwd,root}),places={root,cwd,
file:options.config},configuration=task.isConfigured?await(0,import_chunk_3V2XXKP3.loadConfigurations)(entries,rules,places):import_chunk_3V2XXKP3.noConfiguration,
bugs=[],lint=(0,import_chunk_BBZO3C5U.createLinter)({...(0,import_chunk_3V2XXKP3.createRequest)({options,rules,configuration,cwd,root,today}),onBug:error=>bugs.
push(toBug(error))});for(let number=(0,import_chunk_HFA7BAJE.takeEntry)(task);number!==void 0;number=(0,import_chunk_HFA7BAJE.takeEntry)(task)){let entry=entries[number];
if(entry===void 0)continue;bugs=[];let result=(0,import_chunk_HFA7BAJE.packResult)(await lint(entry),rules.ruleset),message={number,result,bugs};port.postMessage(
message,result===void 0?[]:[...(0,import_chunk_HFA7BAJE.memoryOf)(result.findings),result.coverage.buffer])}}function toBug(error){return error instanceof Error?
{name:error.name,message:error.message,stack:error.stack}:{name:"Error",message:String(error),stack:void 0}}0&&(module.exports={runThread});
