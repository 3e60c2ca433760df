"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runBaselineCreate:()=>runBaselineCreate});module.exports=__toCommonJS(stdin_exports);var import_chunk_DA4A6UCO=require("./chunk-DA4A6UCO.cjs"),
import_chunk_OV6KWQ6E=require("./chunk-OV6KWQ6E.cjs"),import_chunk_6VYHZBAU=require("./chunk-6VYHZBAU.cjs"),import_chunk_IA3XI4KU=require("./chunk-IA3XI4KU.cjs"),
import_chunk_XEYQJR3Z=require("./chunk-XEYQJR3Z.cjs"),import_chunk_KZFLWCUL=require("./chunk-KZFLWCUL.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),
import_chunk_LZ5MSDM6=require("./chunk-LZ5MSDM6.cjs"),import_chunk_NZSRLNMT=require("./chunk-NZSRLNMT.cjs"),import_chunk_G53BYJ3O=require("./chunk-G53BYJ3O.cjs"),
import_chunk_K7AA3O4I=require("./chunk-K7AA3O4I.cjs"),import_chunk_53OHFYLS=require("./chunk-53OHFYLS.cjs"),import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),
import_chunk_UU5QQMCQ=require("./chunk-UU5QQMCQ.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_CET6FKWI=require("./chunk-CET6FKWI.cjs"),
import_chunk_5FXFPEDK=require("./chunk-5FXFPEDK.cjs"),import_chunk_WCZFVWJ4=require("./chunk-WCZFVWJ4.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),
import_chunk_Y3VMZODE=require("./chunk-Y3VMZODE.cjs"),import_chunk_PYBDHWY3=require("./chunk-PYBDHWY3.cjs"),import_chunk_RBGQES4C=require("./chunk-RBGQES4C.cjs"),
import_chunk_7J7JIYBK=require("./chunk-7J7JIYBK.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_OYT747ML=require("./chunk-OYT747ML.cjs"),
import_chunk_GMBXBG6R=require("./chunk-GMBXBG6R.cjs"),import_chunk_SLAWHU6U=require("./chunk-SLAWHU6U.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),
import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),import_chunk_F7WJJCSL=require("./chunk-F7WJJCSL.cjs"),
import_chunk_ALKDM7TY=require("./chunk-ALKDM7TY.cjs"),import_chunk_K6AG656N=require("./chunk-K6AG656N.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),
import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),
import_node_fs=require("node:fs");async function runBaselineCreate(args,terminal){let{works,problems}=await(0,import_chunk_OV6KWQ6E.lintForBaseline)(args,terminal,
{command:import_chunk_G53BYJ3O.baselineCreate,lints:!0});if(problems.length>0)return await(0,import_chunk_OV6KWQ6E.tellProblems)(problems,args,terminal),await terminal.
stderr.write(`No baseline is written: it would be one of half a look.
`),import_chunk_RBGQES4C.exitNoVerdict;let isForced=args.flags.get("force")===!0;if(!isForced)for(let $0=works,$1=0;$1<$0.length;$1++){let work=$0[$1];requireNone(
work)}for(let $3=works,$4=0;$4<$3.length;$4++){let work=$3[$4];{let previous=isForced?await readOr(work,terminal.cwd):none;await create(work,previous,terminal)}}
return 0}var none={definitions:new Map};function requireNone({path,uri}){if((0,import_node_fs.existsSync)(path))throw new import_chunk_DUGFQ5N4.ToolError("usage",
`There is a baseline already: "${(0,import_chunk_PBC4V5KN.displayPath)(uri)}".`,{help:'Run "lintel baseline update" to take out what is repaired, or add --force\
 to accept everything that is open now.'})}async function readOr({path},cwd){try{return await(0,import_chunk_6VYHZBAU.readBaseline)(path,cwd)??none}catch(error){
if(error instanceof import_chunk_DUGFQ5N4.ToolError&&error.code==="baseline-invalid")return none;throw error}}async function create(work,previous,terminal){let{
definitions,findings,expired,uri}=work,renewed=(0,import_chunk_DA4A6UCO.renewBaseline)({...work,baseline:previous});await(0,import_chunk_OV6KWQ6E.writeBaseline)(
work,renewed);let others=renewed.size-definitions.length,lines=[`Wrote ${(0,import_chunk_PBC4V5KN.displayPath)(uri)}: ${(0,import_chunk_XEYQJR3Z.count)(sum(definitions),
"finding")} of ${(0,import_chunk_XEYQJR3Z.count)(definitions.length,"definition")}.`,...others>0?[`What it holds about ${(0,import_chunk_XEYQJR3Z.count)(others,
"other definition")} is kept.`]:[],...expired>0?[`${(0,import_chunk_XEYQJR3Z.count)(expired,"finding")} with an expired waiver stayed out: a baseline does not c\
over them.`]:[],...work.isLookedUp?[]:['It counts when lintel.yaml names it under "baseline".'],findings.size===0?"There is nothing to accept: every finding fro\
m now on is new.":'From now on only new findings fail. Commit the file; run "lintel baseline update" after repairs.'];await(0,import_chunk_OV6KWQ6E.say)(terminal,
lines)}function sum(definitions){return definitions.reduce((total,{candidates})=>total+(0,import_chunk_F7WJJCSL.countFingerprints)(candidates),0)}0&&(module.exports={runBaselineCreate});
