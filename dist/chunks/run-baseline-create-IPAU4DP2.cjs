"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runBaselineCreate:()=>runBaselineCreate});module.exports=__toCommonJS(stdin_exports);var import_chunk_BM2Z26ZM=require("./chunk-BM2Z26ZM.cjs"),
import_chunk_N34KUWG7=require("./chunk-N34KUWG7.cjs"),import_chunk_PJUYOCLM=require("./chunk-PJUYOCLM.cjs"),import_chunk_IA3XI4KU=require("./chunk-IA3XI4KU.cjs"),
import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),import_chunk_MG22UNBI=require("./chunk-MG22UNBI.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),
import_chunk_QTPHPRAG=require("./chunk-QTPHPRAG.cjs"),import_chunk_RSM7UODM=require("./chunk-RSM7UODM.cjs"),import_chunk_64ZT5UGK=require("./chunk-64ZT5UGK.cjs"),
import_chunk_2AXW3QVB=require("./chunk-2AXW3QVB.cjs"),import_chunk_DKA2XQ75=require("./chunk-DKA2XQ75.cjs"),import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),
import_chunk_OQKJNMW6=require("./chunk-OQKJNMW6.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_5CT3KQRS=require("./chunk-5CT3KQRS.cjs"),
import_chunk_VD4GAO5R=require("./chunk-VD4GAO5R.cjs"),import_chunk_XFJZ4MHH=require("./chunk-XFJZ4MHH.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),
import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),import_chunk_PYBDHWY3=require("./chunk-PYBDHWY3.cjs"),import_chunk_RBGQES4C=require("./chunk-RBGQES4C.cjs"),
import_chunk_C24YNXMG=require("./chunk-C24YNXMG.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_NF4QEUQR=require("./chunk-NF4QEUQR.cjs"),
import_chunk_ZPRNARFB=require("./chunk-ZPRNARFB.cjs"),import_chunk_UJXZ7JB5=require("./chunk-UJXZ7JB5.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),
import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),import_chunk_F7WJJCSL=require("./chunk-F7WJJCSL.cjs"),
import_chunk_HIUZYLT7=require("./chunk-HIUZYLT7.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),
import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),import_chunk_UNAHQ2S3=require("./chunk-UNAHQ2S3.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),
import_node_fs=require("node:fs");async function runBaselineCreate(args,terminal){let{works,problems}=await(0,import_chunk_N34KUWG7.lintForBaseline)(args,terminal,
{command:import_chunk_64ZT5UGK.baselineCreate,lints:!0});if(problems.length>0)return await(0,import_chunk_N34KUWG7.tellProblems)(problems,args,terminal),await terminal.
stderr.write(`No baseline is written: it would be one of half a look.
`),import_chunk_RBGQES4C.exitNoVerdict;let isForced=args.flags.get("force")===!0;if(!isForced)for(let $0=works,$1=0;$1<$0.length;$1++){let work=$0[$1];requireNone(
work)}for(let $3=works,$4=0;$4<$3.length;$4++){let work=$3[$4];{let previous=isForced?await readOr(work,terminal.cwd):none;await create(work,previous,terminal)}}
return 0}var none={definitions:new Map};function requireNone({path,uri}){if((0,import_node_fs.existsSync)(path))throw new import_chunk_DUGFQ5N4.ToolError("usage",
`There is a baseline already: "${(0,import_chunk_PBC4V5KN.displayPath)(uri)}".`,{help:'Run "lintel baseline update" to take out what is repaired, or add --force\
 to accept everything that is open now.'})}async function readOr({path},cwd){try{return await(0,import_chunk_PJUYOCLM.readBaseline)(path,cwd)??none}catch(error){
if(error instanceof import_chunk_DUGFQ5N4.ToolError&&error.code==="baseline-invalid")return none;throw error}}async function create(work,previous,terminal){let{
definitions,findings,expired,uri}=work,renewed=(0,import_chunk_BM2Z26ZM.renewBaseline)({...work,baseline:previous});await(0,import_chunk_N34KUWG7.writeBaseline)(
work,renewed);let others=renewed.size-definitions.length,lines=[`Wrote ${(0,import_chunk_PBC4V5KN.displayPath)(uri)}: ${(0,import_chunk_Q4B7V42C.count)(sum(definitions),
"finding")} of ${(0,import_chunk_Q4B7V42C.count)(definitions.length,"definition")}.`,...others>0?[`What it holds about ${(0,import_chunk_Q4B7V42C.count)(others,
"other definition")} is kept.`]:[],...expired>0?[`${(0,import_chunk_Q4B7V42C.count)(expired,"finding")} with an expired waiver stayed out: a baseline does not c\
over them.`]:[],...work.isLookedUp?[]:['It counts when lintel.yaml names it under "baseline".'],findings.size===0?"There is nothing to accept: every finding fro\
m now on is new.":'From now on only new findings fail. Commit the file; run "lintel baseline update" after repairs.'];await(0,import_chunk_N34KUWG7.say)(terminal,
lines)}function sum(definitions){return definitions.reduce((total,{candidates})=>total+(0,import_chunk_F7WJJCSL.countFingerprints)(candidates),0)}0&&(module.exports={runBaselineCreate});
