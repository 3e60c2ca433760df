"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runBaselineShow:()=>runBaselineShow});module.exports=__toCommonJS(stdin_exports);var import_chunk_YRQPPGHU=require("./chunk-YRQPPGHU.cjs"),
import_chunk_LB3CEP6L=require("./chunk-LB3CEP6L.cjs"),import_chunk_VCPZ3HKU=require("./chunk-VCPZ3HKU.cjs"),import_chunk_SXWYUGXB=require("./chunk-SXWYUGXB.cjs"),
import_chunk_IA3XI4KU=require("./chunk-IA3XI4KU.cjs"),import_chunk_MSC3ONIV=require("./chunk-MSC3ONIV.cjs"),import_chunk_WNZURF7M=require("./chunk-WNZURF7M.cjs"),
import_chunk_OQ4UNZ3Y=require("./chunk-OQ4UNZ3Y.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_LFQDGN2V=require("./chunk-LFQDGN2V.cjs"),
import_chunk_EPNPNQ3Q=require("./chunk-EPNPNQ3Q.cjs"),import_chunk_L52IQL6C=require("./chunk-L52IQL6C.cjs"),import_chunk_ZEFYQ2V3=require("./chunk-ZEFYQ2V3.cjs"),
import_chunk_DBTHBL2Y=require("./chunk-DBTHBL2Y.cjs"),import_chunk_4KPIREWW=require("./chunk-4KPIREWW.cjs"),import_chunk_2LWRUVNT=require("./chunk-2LWRUVNT.cjs"),
import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_BUNS7VN4=require("./chunk-BUNS7VN4.cjs"),import_chunk_33ZFU6KR=require("./chunk-33ZFU6KR.cjs"),
import_chunk_EPWTTDVJ=require("./chunk-EPWTTDVJ.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_Y3VMZODE=require("./chunk-Y3VMZODE.cjs"),
import_chunk_BYIOISXY=require("./chunk-BYIOISXY.cjs"),import_chunk_JSRNPDCX=require("./chunk-JSRNPDCX.cjs"),import_chunk_57MZJTDC=require("./chunk-57MZJTDC.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_PGWFMTLA=require("./chunk-PGWFMTLA.cjs"),import_chunk_NB2YAWJV=require("./chunk-NB2YAWJV.cjs"),
import_chunk_YRCYLLZB=require("./chunk-YRCYLLZB.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),
import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),import_chunk_7QOTCHSP=require("./chunk-7QOTCHSP.cjs"),import_chunk_RKWQDVER=require("./chunk-RKWQDVER.cjs"),
import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),
import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_chunk_RNJYMMRR=require("./chunk-RNJYMMRR.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");async function runBaselineShow(args,terminal){let by=readBy(
args),lints=args.flags.get("lint")!==!1,{works,problems}=await(0,import_chunk_VCPZ3HKU.lintForBaseline)(args,terminal,{command:import_chunk_L52IQL6C.baselineShow,
lints}),hasLooked=lints&&problems.length===0,counted2=[];for(let work of works)counted2.push(countBaseline(work,await(0,import_chunk_YRQPPGHU.requireBaseline)(work,
terminal.cwd),hasLooked));if(args.flags.get("json")===!0)for(let chunk of(0,import_chunk_MSC3ONIV.joinChunks)((0,import_chunk_MSC3ONIV.streamJson)({version:1,baselines:counted2},
4,0)))await terminal.stdout.write(chunk);else for(let one of counted2)await(0,import_chunk_VCPZ3HKU.say)(terminal,baselineLines(one,by));return await(0,import_chunk_VCPZ3HKU.tellProblems)(
problems,args,terminal),problems.length===0?0:import_chunk_JSRNPDCX.exitNoVerdict}function readBy({values}){let by=values.get("by")??"rule";if(by==="rule"||by===
"definition")return by;let meant=(0,import_chunk_S2QOG2N5.nearest)(by,["rule","definition"]);throw(0,import_chunk_JSRNPDCX.usage)(`Findings are not counted by "${by}\
".`,import_chunk_L52IQL6C.baselineShow,meant===void 0?"Write rule or definition.":`Did you mean "${meant}"?`)}function countBaseline(work,baseline,hasLooked){let matcher=(0,import_chunk_VCPZ3HKU.createBaselineMatcher)(
baseline,hasLooked?work.definitions:[],work.existing),gone=new Map([...matcher.gone].map(([key,group])=>[matcher.groups.get(key)??key,group])),goneOf=key=>(matcher.
orphans.includes(key)?baseline.definitions.get(key):gone.get(key))??new Map,rules=new Map,definitions=[];for(let[key,group]of baseline.definitions){let goneHere=goneOf(
key);definitions.push(counted(key,(0,import_chunk_7QOTCHSP.countFingerprints)(group),(0,import_chunk_7QOTCHSP.countFingerprints)(goneHere),hasLooked));for(let[ruleId,
{size}]of group){let sum=rules.get(ruleId)??{findings:0,gone:0};rules.set(ruleId,{findings:sum.findings+size,gone:sum.gone+(goneHere.get(ruleId)?.size??0)})}}let byRule=[
...rules].map(([id,sum])=>counted(id,sum.findings,sum.gone,hasLooked)),total=(list,what)=>list.reduce((sum,one)=>sum+(one[what]??0),0);return{file:(0,import_chunk_4KPIREWW.displayPath)(
work.uri),findings:total(byRule,"findings"),...hasLooked?{gone:total(byRule,"gone")}:{},rules:byRule.sort(mostFirst),definitions:definitions.sort(mostFirst),orphans:matcher.
orphans}}function counted(name,findings,gone,hasLooked){return hasLooked?{name,findings,gone}:{name,findings}}function mostFirst(left,right){return right.findings-
left.findings||(left.name<right.name?-1:1)}function baselineLines({file,findings,gone,rules,definitions,orphans},by){let rows=by==="rule"?rules:definitions,hasLooked=gone!==
void 0,width=Math.max(...rows.map(({name})=>name.length),by.length)+2;return[`${file}: ${(0,import_chunk_WNZURF7M.count)(findings,"finding")}, ${(0,import_chunk_WNZURF7M.count)(
rules.length,"rule")}, ${(0,import_chunk_WNZURF7M.count)(definitions.length,"definition")}`,"",...rows.length===0?[]:[`  ${by.padEnd(width)}findings${hasLooked?
"      gone":""}`],...rows.map(row=>`  ${row.name.padEnd(width)}${String(row.findings).padStart(8)}${hasLooked?String(row.gone).padStart(10):""}`),...rows.length===
0?[]:[""],...hasLooked&&gone>0?[`${(0,import_chunk_WNZURF7M.count)(gone,"finding")} gone: "lintel baseline prune" takes ${gone===1?"it":"them"} out.`]:[],...hasLooked&&
gone===0?["None of them is gone."]:[],...orphans.map(key=>`"${key}" does not exist any more.`)]}0&&(module.exports={runBaselineShow});
