"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{lintInThreads:()=>lintInThreads});module.exports=__toCommonJS(stdin_exports);var import_chunk_RNCDUAED=require("./chunk-RNCDUAED.cjs"),
import_chunk_HFA7BAJE=require("./chunk-HFA7BAJE.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),
import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),
import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),
import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),
import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_node_fs=require("node:fs"),import_node_os=require("node:os"),
import_node_worker_threads=require("node:worker_threads"),import_node_fs2=require("node:fs"),import_node_os2=require("node:os");function countProcessors(read=readText,seen=(0,import_node_os2.availableParallelism)()){
for(let $0=[["cpu.max"],["cpu/cpu.cfs_quota_us","cpu/cpu.cfs_period_us"]],$1=0;$1<$0.length;$1++){let paths=$0[$1];{let[quota,period]=paths.flatMap(path=>read(`\
/sys/fs/cgroup/${path}`).trim().split(/\s+/)).map(Number);if(quota!==void 0&&period!==void 0&&quota>0&&period>0)return Math.min(seen,Math.ceil(quota/period))}}return seen}
function readText(path){try{return(0,import_node_fs2.readFileSync)(path,"utf8")}catch{return""}}function lintInThreads({concurrency,...common}){return async(given,lintOne,request)=>{
let sized=given.map(entry=>({entry,size:entry.text?.length??sizeOf(entry.path)})).sort((left,right)=>right.size-left.size),entries=sized.map(({entry})=>entry),taken=new Int32Array(
new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),task={...common,entries,taken,cwd:request.cwd,root:request.root},results=new Map,accept=({number,result,bugs})=>{
let entry=entries[number];if(entry!==void 0){for(let $0=bugs,$1=0;$1<$0.length;$1++){let bug=$0[$1];request.onBug?.(toError(bug),entry.path)}result!==void 0&&results.
set(entry,(0,import_chunk_HFA7BAJE.unpackResult)(result,{...request,packs:import_chunk_BBZO3C5U.packs}))}},helpers=helpersFor(sized.map(({size})=>size),concurrency),
ends=Array.from({length:helpers},()=>startThread(task,accept));for(let number=(0,import_chunk_HFA7BAJE.takeEntry)(task);number!==void 0;number=(0,import_chunk_HFA7BAJE.takeEntry)(
task)){let entry=entries[number];entry!==void 0&&(request.onProgress?.(number,entries.length,entry.path),results.set(entry,await lintOne(entry)),helpers>0&&await nextTurn())}
await Promise.all(ends);let inOrder=[];for(let $3=given,$4=0;$4<$3.length;$4++){let entry=$3[$4];inOrder.push(results.get(entry)??await lintOne(entry))}return inOrder}}
var worthOfThread=2**19,mostThreads=4,memoryOfThread=1e8,memoryPerByte=25;function helpersFor(sizes,concurrency){let[largest=0,...others]=sizes,shared=others.reduce(
(sum,size)=>sum+size,0),most=concurrency??Math.min(countProcessors(),mostThreads,1+affordable(largest,others));return Math.max(0,Math.min(most,sizes.length,1+Math.
floor(shared/worthOfThread))-1)}function affordable(largest,others){let left=Math.min(process.constrainedMemory()||Number.POSITIVE_INFINITY,(0,import_node_os.totalmem)())/
4-memoryOfThread-largest*memoryPerByte,threads=0;for(let $6=others.slice(0,mostThreads),$7=0;$7<$6.length;$7++){let size=$6[$7];{if(left-=memoryOfThread+size*memoryPerByte,
left<0)break;threads+=1}}return threads}function sizeOf(path){try{return(0,import_node_fs.statSync)(path).size}catch{return 0}}function startThread(task,accept){
return new Promise(resolve=>{try{let worker=new import_node_worker_threads.Worker(new URL("bin/thread.js",(0,import_chunk_RNCDUAED.packageFolder)()),{workerData:task});
worker.on("message",accept),worker.on("error",()=>{}),worker.on("exit",()=>resolve())}catch{resolve()}})}function nextTurn(){return new Promise(resolve=>setImmediate(
resolve))}function toError({name,message,stack}){let error=new Error(message);return Object.assign(error,{name,...stack===void 0?{}:{stack}})}0&&(module.exports={lintInThreads});
