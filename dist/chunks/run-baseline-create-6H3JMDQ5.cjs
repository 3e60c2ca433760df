"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runBaselineCreate:()=>runBaselineCreate});module.exports=__toCommonJS(stdin_exports);var import_chunk_CTQ6ASVZ=require("./chunk-CTQ6ASVZ.cjs"),
import_chunk_CEM3ALEH=require("./chunk-CEM3ALEH.cjs"),import_chunk_UADLALIC=require("./chunk-UADLALIC.cjs"),import_chunk_IA3XI4KU=require("./chunk-IA3XI4KU.cjs"),
import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),import_chunk_Y45WZS6J=require("./chunk-Y45WZS6J.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),
import_chunk_LA3LGX76=require("./chunk-LA3LGX76.cjs"),import_chunk_AXAQ66TI=require("./chunk-AXAQ66TI.cjs"),import_chunk_CK7V7GSP=require("./chunk-CK7V7GSP.cjs"),
import_chunk_V7R463YZ=require("./chunk-V7R463YZ.cjs"),import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),
import_chunk_HFXH3JUM=require("./chunk-HFXH3JUM.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_3V2XXKP3=require("./chunk-3V2XXKP3.cjs"),
import_chunk_PHKCIIJH=require("./chunk-PHKCIIJH.cjs"),import_chunk_IRYXVFUY=require("./chunk-IRYXVFUY.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),
import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),
import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),
import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),
import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),import_chunk_F7WJJCSL=require("./chunk-F7WJJCSL.cjs"),
import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),
import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),
import_node_fs=require("node:fs");async function runBaselineCreate(args,terminal){let{works,problems}=await(0,import_chunk_CEM3ALEH.lintForBaseline)(args,terminal,
{command:import_chunk_CK7V7GSP.baselineCreate,lints:!0});if(problems.length>0)return await(0,import_chunk_CEM3ALEH.tellProblems)(problems,args,terminal),await terminal.
stderr.write(`No baseline is written: it would be one of half a look.
`),import_chunk_ACGTEFLU.exitNoVerdict;let isForced=args.flags.get("force")===!0;if(!isForced)for(let $0=works,$1=0;$1<$0.length;$1++){let work=$0[$1];requireNone(
work)}for(let $3=works,$4=0;$4<$3.length;$4++){let work=$3[$4];{let previous=isForced?await readOr(work,terminal.cwd):none;await create(work,previous,terminal)}}
return 0}var none={definitions:new Map};function requireNone({path,uri}){if((0,import_node_fs.existsSync)(path))throw new import_chunk_DUGFQ5N4.ToolError("usage",
`There is a baseline already: "${(0,import_chunk_PBC4V5KN.displayPath)(uri)}".`,{help:'Run "lintel baseline update" to take out what is repaired, or add --force\
 to accept everything that is open now.'})}async function readOr({path},cwd){try{return await(0,import_chunk_UADLALIC.readBaseline)(path,cwd)??none}catch(error){
if(error instanceof import_chunk_DUGFQ5N4.ToolError&&error.code==="baseline-invalid")return none;throw error}}async function create(work,previous,terminal){let{
definitions,findings,expired,uri}=work,renewed=(0,import_chunk_CTQ6ASVZ.renewBaseline)({...work,baseline:previous});await(0,import_chunk_CEM3ALEH.writeBaseline)(
work,renewed);let others=renewed.size-definitions.length,lines=[`Wrote ${(0,import_chunk_PBC4V5KN.displayPath)(uri)}: ${(0,import_chunk_Q4B7V42C.count)(sum(definitions),
"finding")} of ${(0,import_chunk_Q4B7V42C.count)(definitions.length,"definition")}.`,...others>0?[`What it holds about ${(0,import_chunk_Q4B7V42C.count)(others,
"other definition")} is kept.`]:[],...expired>0?[`${(0,import_chunk_Q4B7V42C.count)(expired,"finding")} with an expired waiver stayed out: a baseline does not c\
over them.`]:[],...work.isLookedUp?[]:['It counts when lintel.yaml names it under "baseline".'],findings.size===0?"There is nothing to accept: every finding fro\
m now on is new.":'From now on only new findings fail. Commit the file; run "lintel baseline update" after repairs.'];await(0,import_chunk_CEM3ALEH.say)(terminal,
lines)}function sum(definitions){return definitions.reduce((total,{candidates})=>total+(0,import_chunk_F7WJJCSL.countFingerprints)(candidates),0)}0&&(module.exports={runBaselineCreate});
