"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runBaselineCreate:()=>runBaselineCreate});module.exports=__toCommonJS(stdin_exports);var import_chunk_SKJH7FOJ=require("./chunk-SKJH7FOJ.cjs"),
import_chunk_XSM7F6IC=require("./chunk-XSM7F6IC.cjs"),import_chunk_JZOGDXL5=require("./chunk-JZOGDXL5.cjs"),import_chunk_XDEC3USQ=require("./chunk-XDEC3USQ.cjs"),
import_chunk_AUWBRERV=require("./chunk-AUWBRERV.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_MFTZFE7P=require("./chunk-MFTZFE7P.cjs"),
import_chunk_QJCOMQ3F=require("./chunk-QJCOMQ3F.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_PXIOAC6Y=require("./chunk-PXIOAC6Y.cjs"),
import_chunk_Y3VMZODE=require("./chunk-Y3VMZODE.cjs"),import_chunk_KNHJOSC7=require("./chunk-KNHJOSC7.cjs"),import_chunk_6VR7UNQH=require("./chunk-6VR7UNQH.cjs"),
import_chunk_XQIFB6UC=require("./chunk-XQIFB6UC.cjs"),import_chunk_DOFGS32K=require("./chunk-DOFGS32K.cjs"),import_chunk_5W6VSHO5=require("./chunk-5W6VSHO5.cjs"),
import_chunk_37CIPQT2=require("./chunk-37CIPQT2.cjs"),import_chunk_TJ25TSLU=require("./chunk-TJ25TSLU.cjs"),import_chunk_XMIKBJ7L=require("./chunk-XMIKBJ7L.cjs"),
import_chunk_ENYWMJBT=require("./chunk-ENYWMJBT.cjs"),import_chunk_7JKXMPH3=require("./chunk-7JKXMPH3.cjs"),import_chunk_MNGTIXYL=require("./chunk-MNGTIXYL.cjs"),
import_chunk_ALRAAVEK=require("./chunk-ALRAAVEK.cjs"),import_chunk_HIG32AYT=require("./chunk-HIG32AYT.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),
import_chunk_L5LV7D6H=require("./chunk-L5LV7D6H.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_PEEMPJLS=require("./chunk-PEEMPJLS.cjs"),
import_chunk_7QOTCHSP=require("./chunk-7QOTCHSP.cjs"),import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),import_chunk_LBQCYDRK=require("./chunk-LBQCYDRK.cjs"),
import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_5LSOYBIX=require("./chunk-5LSOYBIX.cjs"),
import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_chunk_AM45D3EB=require("./chunk-AM45D3EB.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_node_fs=require("node:fs");async function runBaselineCreate(args,terminal){
let{works,problems}=await(0,import_chunk_XSM7F6IC.lintForBaseline)(args,terminal,{command:import_chunk_XQIFB6UC.baselineCreate,lints:!0});if(problems.length>0)return await(0,import_chunk_XSM7F6IC.tellProblems)(
problems,args,terminal),await terminal.stderr.write(`No baseline is written: it would be one of half a look.
`),import_chunk_7JKXMPH3.exitNoVerdict;let isForced=args.flags.get("force")===!0;if(!isForced)for(let work of works)requireNone(work);for(let work of works){let previous=isForced?
await readOr(work,terminal.cwd):none;await create(work,previous,terminal)}return 0}var none={definitions:new Map};function requireNone({path,uri}){if((0,import_node_fs.existsSync)(
path))throw new import_chunk_DUGFQ5N4.ToolError("usage",`There is a baseline already: "${(0,import_chunk_DOFGS32K.displayPath)(uri)}".`,{help:'Run "lintel basel\
ine update" to take out what is repaired, or add --force to accept everything that is open now.'})}async function readOr({path},cwd){try{return await(0,import_chunk_PXIOAC6Y.readBaseline)(
path,cwd)??none}catch(error){if(error instanceof import_chunk_DUGFQ5N4.ToolError&&error.code==="baseline-invalid")return none;throw error}}async function create(work,previous,terminal){
let{definitions,findings,expired,uri}=work,renewed=(0,import_chunk_SKJH7FOJ.renewBaseline)({...work,baseline:previous});await(0,import_chunk_XSM7F6IC.writeBaseline)(
work,renewed);let others=renewed.size-definitions.length,lines=[`Wrote ${(0,import_chunk_DOFGS32K.displayPath)(uri)}: ${(0,import_chunk_XDEC3USQ.count)(sum(definitions),
"finding")} of ${(0,import_chunk_XDEC3USQ.count)(definitions.length,"definition")}.`,...others>0?[`What it holds about ${(0,import_chunk_XDEC3USQ.count)(others,
"other definition")} is kept.`]:[],...expired>0?[`${(0,import_chunk_XDEC3USQ.count)(expired,"finding")} with an expired waiver stayed out: a baseline does not c\
over them.`]:[],...work.isLookedUp?[]:['It counts when lintel.yaml names it under "baseline".'],findings.size===0?"There is nothing to accept: every finding fro\
m now on is new.":'From now on only new findings fail. Commit the file; run "lintel baseline update" after repairs.'];await(0,import_chunk_XSM7F6IC.say)(terminal,
lines)}function sum(definitions){return definitions.reduce((total,{candidates})=>total+(0,import_chunk_7QOTCHSP.countFingerprints)(candidates),0)}0&&(module.exports={runBaselineCreate});
