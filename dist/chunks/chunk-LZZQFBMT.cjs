"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{requireBaseline:()=>requireBaseline,runBaselinePrune:()=>runBaselinePrune,runBaselineUpdate:()=>runBaselineUpdate});
module.exports=__toCommonJS(stdin_exports);var import_chunk_CTQ6ASVZ=require("./chunk-CTQ6ASVZ.cjs"),import_chunk_CEM3ALEH=require("./chunk-CEM3ALEH.cjs"),import_chunk_UADLALIC=require("./chunk-UADLALIC.cjs"),
import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),import_chunk_CK7V7GSP=require("./chunk-CK7V7GSP.cjs"),import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),
import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),import_chunk_F7WJJCSL=require("./chunk-F7WJJCSL.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs");
function runBaselineUpdate(args,terminal){let grows=args.flags.get("allow-growth")===!0;return change(args,terminal,{command:import_chunk_CK7V7GSP.baselineUpdate,
grows,tellsFresh:!grows})}function runBaselinePrune(args,terminal){return change(args,terminal,{command:import_chunk_CK7V7GSP.baselinePrune,grows:!1,tellsFresh:!1})}
async function change(args,terminal,manner){let linted=await(0,import_chunk_CEM3ALEH.lintForBaseline)(args,terminal,{command:manner.command,lints:!0});if(linted.
problems.length>0)return await(0,import_chunk_CEM3ALEH.tellProblems)(linted.problems,args,terminal),await terminal.stderr.write(`The baseline stays as it is: it\
 would be one of half a look.
`),import_chunk_ACGTEFLU.exitNoVerdict;let pairs=[];for(let $0=linted.works,$1=0;$1<$0.length;$1++){let work=$0[$1];pairs.push([work,await requireBaseline(work,
terminal.cwd)])}let hasFresh=!1;for(let $3=pairs,$4=0;$4<$3.length;$4++){let $5=$3[$4],work=$5[0],baseline=$5[1];{let changed=(0,import_chunk_CTQ6ASVZ.changeBaseline)(
{...work,baseline},manner);await apply(work,baseline,changed,{...manner,isWhole:linted.isWhole},terminal),hasFresh||=changed.fresh.size>0}}return hasFresh&&manner.
tellsFresh?1:0}async function requireBaseline({path,uri},cwd){let baseline=await(0,import_chunk_UADLALIC.readBaseline)(path,cwd);if(baseline!==void 0)return baseline;
throw new import_chunk_DUGFQ5N4.ToolError("usage",`There is no baseline "${(0,import_chunk_PBC4V5KN.displayPath)(uri)}".`,{help:'Run "lintel baseline create" to\
 write one, or name another with --file.'})}async function apply(work,baseline,changed,{grows,tellsFresh,isWhole},terminal){let dropped=isWhole?changed.orphans:
[],definitions=(0,import_chunk_CTQ6ASVZ.dropGroups)(changed.definitions,dropped),lost=dropped.reduce((sum,key)=>sum+(0,import_chunk_F7WJJCSL.countFingerprints)(
baseline.definitions.get(key)??new Map),0),gone=total(changed.gone)+lost,added=grows?total(changed.fresh):0;await(0,import_chunk_CEM3ALEH.writeBaseline)(work,definitions);
let name=(0,import_chunk_PBC4V5KN.displayPath)(work.uri),left=[...definitions.values()].reduce((sum,group)=>sum+(0,import_chunk_F7WJJCSL.countFingerprints)(group),
0);await(0,import_chunk_CEM3ALEH.say)(terminal,[gone+added===0?`${name}: nothing to take out${grows?" or to add":""}, ${(0,import_chunk_Q4B7V42C.count)(left,"fi\
nding")} as before.`:`${name}: ${gone} out, ${added} added, ${(0,import_chunk_Q4B7V42C.count)(left,"finding")} left.`,...[...changed.renamed].map(([before,after])=>`\
"${before}" is "${after}" now.`),...dropped.map(key=>`"${key}" does not exist any more and is taken out.`),...isWhole?[]:changed.orphans.map(key=>`"${key}" does\
 not exist; "lintel baseline prune" without arguments takes it out.`),...work.expired>0?[`${(0,import_chunk_Q4B7V42C.count)(work.expired,"finding")} with an exp\
ired waiver: a baseline does not cover them.`]:[],...tellsFresh?freshLines(work,changed.fresh):[]])}function total(groups){return[...groups.values()].reduce((sum,group)=>sum+
(0,import_chunk_F7WJJCSL.countFingerprints)(group),0)}var maxListed=20;function freshLines({findings},fresh){if(fresh.size===0)return[];let listed=[...fresh].flatMap(
([key,group])=>(findings.get(key)??[]).filter(({ruleId,fingerprint})=>group.get(ruleId)?.has(fingerprint)===!0)),more=listed.length-maxListed;return["",`${(0,import_chunk_Q4B7V42C.count)(
total(fresh),"finding")} ${total(fresh)===1?"is":"are"} new and not in the baseline:`,...listed.slice(0,maxListed).map(findingLine),...more>0?[`  \u2026 and ${more}\
 more: "lintel lint" shows them.`]:[],"",'Repair them, or accept them with "lintel baseline update --allow-growth".']}function findingLine({location,severity,ruleId,
message}){let{line,column}=location.range.start;return`  ${(0,import_chunk_PBC4V5KN.displayPath)(location.uri)}:${line}:${column}  ${severity}  ${ruleId}  ${message}`}0&&(module.exports={requireBaseline,runBaselinePrune,runBaselineUpdate});
