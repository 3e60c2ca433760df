"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runBaselineShow:()=>runBaselineShow});module.exports=__toCommonJS(stdin_exports);var import_chunk_LZZQFBMT=require("./chunk-LZZQFBMT.cjs"),
import_chunk_CTQ6ASVZ=require("./chunk-CTQ6ASVZ.cjs"),import_chunk_CEM3ALEH=require("./chunk-CEM3ALEH.cjs"),import_chunk_UADLALIC=require("./chunk-UADLALIC.cjs"),
import_chunk_IA3XI4KU=require("./chunk-IA3XI4KU.cjs"),import_chunk_RWW3C6RZ=require("./chunk-RWW3C6RZ.cjs"),import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),
import_chunk_Y45WZS6J=require("./chunk-Y45WZS6J.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_LA3LGX76=require("./chunk-LA3LGX76.cjs"),
import_chunk_AXAQ66TI=require("./chunk-AXAQ66TI.cjs"),import_chunk_CK7V7GSP=require("./chunk-CK7V7GSP.cjs"),import_chunk_V7R463YZ=require("./chunk-V7R463YZ.cjs"),
import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_HFXH3JUM=require("./chunk-HFXH3JUM.cjs"),
import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_3V2XXKP3=require("./chunk-3V2XXKP3.cjs"),import_chunk_PHKCIIJH=require("./chunk-PHKCIIJH.cjs"),
import_chunk_IRYXVFUY=require("./chunk-IRYXVFUY.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),
import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),
import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),
import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),import_chunk_F7WJJCSL=require("./chunk-F7WJJCSL.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),
import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),
import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");async function runBaselineShow(args,terminal){let by=readBy(
args),lints=args.flags.get("lint")!==!1,{works,problems}=await(0,import_chunk_CEM3ALEH.lintForBaseline)(args,terminal,{command:import_chunk_CK7V7GSP.baselineShow,
lints}),hasLooked=lints&&problems.length===0,counted2=[];for(let $0=works,$1=0;$1<$0.length;$1++){let work=$0[$1];counted2.push(countBaseline(work,await(0,import_chunk_LZZQFBMT.requireBaseline)(
work,terminal.cwd),hasLooked))}if(args.flags.get("json")===!0)for(let chunk of(0,import_chunk_RWW3C6RZ.joinChunks)((0,import_chunk_RWW3C6RZ.streamJson)({version:1,
baselines:counted2},4,0)))await terminal.stdout.write(chunk);else for(let $3=counted2,$4=0;$4<$3.length;$4++){let one=$3[$4];await(0,import_chunk_CEM3ALEH.say)(
terminal,baselineLines(one,by))}return await(0,import_chunk_CEM3ALEH.tellProblems)(problems,args,terminal),problems.length===0?0:import_chunk_ACGTEFLU.exitNoVerdict}
function readBy({values}){let by=values.get("by")??"rule";if(by==="rule"||by==="definition")return by;let meant=(0,import_chunk_53F4MXUY.nearest)(by,["rule","de\
finition"]);throw(0,import_chunk_ACGTEFLU.usage)(`Findings are not counted by "${by}".`,import_chunk_CK7V7GSP.baselineShow,meant===void 0?"Write rule or definit\
ion.":`Did you mean "${meant}"?`)}function countBaseline(work,baseline,hasLooked){let matcher=(0,import_chunk_CEM3ALEH.createBaselineMatcher)(baseline,hasLooked?
work.definitions:[],work.existing),gone=new Map([...matcher.gone].map(([key,group])=>[matcher.groups.get(key)??key,group])),goneOf=key=>(matcher.orphans.includes(
key)?baseline.definitions.get(key):gone.get(key))??new Map,rules=new Map,definitions=[];for(let[key,group]of baseline.definitions){let goneHere=goneOf(key);definitions.
push(counted(key,(0,import_chunk_F7WJJCSL.countFingerprints)(group),(0,import_chunk_F7WJJCSL.countFingerprints)(goneHere),hasLooked));for(let[ruleId,{size}]of group){
let sum=rules.get(ruleId)??{findings:0,gone:0};rules.set(ruleId,{findings:sum.findings+size,gone:sum.gone+(goneHere.get(ruleId)?.size??0)})}}let byRule=[...rules].
map(([id,sum])=>counted(id,sum.findings,sum.gone,hasLooked)),total=(list,what)=>list.reduce((sum,one)=>sum+(one[what]??0),0);return{file:(0,import_chunk_PBC4V5KN.displayPath)(
work.uri),findings:total(byRule,"findings"),...hasLooked?{gone:total(byRule,"gone")}:{},rules:byRule.sort(mostFirst),definitions:definitions.sort(mostFirst),orphans:matcher.
orphans}}function counted(name,findings,gone,hasLooked){return hasLooked?{name,findings,gone}:{name,findings}}function mostFirst(left,right){return right.findings-
left.findings||(left.name<right.name?-1:1)}function baselineLines({file,findings,gone,rules,definitions,orphans},by){let rows=by==="rule"?rules:definitions,hasLooked=gone!==
void 0,width=Math.max(...rows.map(({name})=>name.length),by.length)+2;return[`${file}: ${(0,import_chunk_Q4B7V42C.count)(findings,"finding")}, ${(0,import_chunk_Q4B7V42C.count)(
rules.length,"rule")}, ${(0,import_chunk_Q4B7V42C.count)(definitions.length,"definition")}`,"",...rows.length===0?[]:[`  ${by.padEnd(width)}findings${hasLooked?
"      gone":""}`],...rows.map(row=>`  ${row.name.padEnd(width)}${String(row.findings).padStart(8)}${hasLooked?String(row.gone).padStart(10):""}`),...rows.length===
0?[]:[""],...hasLooked&&gone>0?[`${(0,import_chunk_Q4B7V42C.count)(gone,"finding")} gone: "lintel baseline prune" takes ${gone===1?"it":"them"} out.`]:[],...hasLooked&&
gone===0?["None of them is gone."]:[],...orphans.map(key=>`"${key}" does not exist any more.`)]}0&&(module.exports={runBaselineShow});
