"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{classificationPhrase:()=>classificationPhrase,count:()=>count,hasPolicy:()=>hasPolicy,isJudged:()=>isJudged,listOf:()=>listOf,
policyLines:()=>policyLines,scorePhrase:()=>scorePhrase,shortCommit:()=>shortCommit,summaryLines:()=>summaryLines,unrunSentences:()=>unrunSentences,verdictLine:()=>verdictLine,
verdictLines:()=>verdictLines});module.exports=__toCommonJS(stdin_exports);var import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs");
function listOf(parts){return parts.length<2?parts.join(""):`${parts.slice(0,-1).join(", ")} and ${parts.at(-1)}`}function hasPolicy({definitions,waivers,base}){
return waivers!==void 0||base!==void 0||definitions.some(isJudged)}function isJudged({policy,score}){return policy!==void 0||score!==void 0}function*policyLines({
definitions}){for(let $0=definitions,$1=0;$1<$0.length;$1++){let definition=$0[$1];isJudged(definition)&&(yield policyLine(definition))}}function classificationPhrase({
exposure,data,tags,lifecycle}){let known=[...exposure===void 0?[]:[exposure],...data===void 0&&tags===void 0?[]:[dataPhrase(data,tags??[])],...lifecycle===void 0?
[]:[lifecycle]],unknown=[...exposure===void 0?["exposure"]:[],...data===void 0?["data class"]:[],...lifecycle===void 0?["lifecycle"]:[]];return[...known,...unknown.
length===0?[]:[`${listOf(unknown)} unknown`]].join(", ")}function scorePhrase({value,grade}){return`${value} (${grade})`}function policyLine({uri,policy,score}){
let names=[...policy?.api===void 0?[]:[policy.api],...policy?.owner===void 0?[]:[policy.owner]],sentences=[...policy===void 0?[]:[classificationPhrase(policy.classification)],
...policy===void 0||policy.profiles.length===0?[]:[`profiles ${policy.profiles.join(", ")}`],...score===void 0?[]:[`score ${scorePhrase(score)}`]];return`${(0,import_chunk_PBC4V5KN.displayPath)(
uri)}${names.length===0?"":` (${names.join(", ")})`}: ${sentences.join("; ")}.`}function dataPhrase(data,tags){let kinds=tags.length===0?"":` (${tags.join(", ")}\
)`;return data===void 0?`data${kinds}`:`${data} data${kinds}`}function countRules({rules,notRun=[],definitions}){let missed=new Map;for(let $0=notRun,$1=0;$1<$0.
length;$1++){let{ruleId,definitions:amount}=$0[$1];missed.set(ruleId,(missed.get(ruleId)??0)+amount)}return{asked:rules.filter(({id})=>(missed.get(id)??0)<Math.
max(1,definitions.length)).length,known:new Set([...rules.map(({id})=>id),...missed.keys()]).size}}function unrunSentences({notRun=[],definitions}){return reasons.
flatMap(({reason,singular,plural})=>{let rules=notRun.filter(rule=>rule.reason===reason);if(rules.length===0)return[];let names=rules.map(rule=>nameOf(rule,definitions.
length)).join(", ");return[`${rules.length===1?`1 rule ${singular}`:`${rules.length} rules ${plural}`}: ${names}.`]})}var reasons=[{reason:"off",singular:"is tu\
rned off",plural:"are turned off"},{reason:"version",singular:"does not apply to the version of OpenAPI",plural:"do not apply to the version of OpenAPI"}];function nameOf({
ruleId,definitions},all){return definitions>=all?ruleId:`${ruleId} (in ${definitions} of ${all} definitions)`}function count(amount,noun){return`${amount} ${noun}${amount===
1?"":"s"}`}function summaryLines(report,selection,shown){let lines=[`${foundPhrase(report)} in ${scopePhrase(report)}.`],hidden=[[shown.unchanged===!0?0:selection.
unchanged.length,"unchanged"],[shown.waived===!0?0:selection.waived.length,"waived"],[selection.baselined,"baselined"],[selection.below,`below ${shown.threshold}`]].
flatMap(([amount,why])=>amount===0?[]:[`${amount} ${why}`]);hidden.length>0&&lines.push(`Not shown: ${hidden.join(", ")}.`),report.base!==void 0&&lines.push(basePhrase(
report.base));let waivers=waiversPhrase(report.waivers??[]);return waivers!==void 0&&lines.push(waivers),report.notifications.length>0&&lines.push(`Notification\
s: ${notificationPhrase(report)}.`),lines}function verdictLine(report){let{reasons:reasons2}=report.verdict;return reasons2.length===0?outcomeOf(report):`${outcomeOf(
report)}: ${reasons2.join(" ")}`}function verdictLines(report){let{reasons:reasons2}=report.verdict;return reasons2.length>1&&hasPolicy(report)?[`${outcomeOf(report)}\
:`,...reasons2.map(reason=>`- ${reason}`)]:[verdictLine(report)]}function shortCommit({commit}){return commit.slice(0,10)}function outcomeOf({verdict:{outcome}}){
return outcome==="none"?"No trustworthy verdict":outcome==="fail"?"Fail":"Pass"}function foundPhrase(report){let counts=report.base===void 0?report.verdict.counts:
countNew(report),newness=report.base===void 0?"":"new ",parts=import_chunk_67I5OISI.severities.flatMap(severity=>counts[severity]===0?[]:[count(counts[severity],
newness+nouns[severity])]);return parts.length===0?`No ${newness}findings`:parts.join(", ")}function countNew({findings}){let counts={error:0,warn:0,info:0,hint:0};
for(let $0=findings,$1=0;$1<$0.length;$1++){let{status,change,severity}=$0[$1];status==="open"&&change!=="unchanged"&&(counts[severity]+=1)}return counts}function scopePhrase(report){
let operations=0;for(let $3=report.definitions,$4=0;$4<$3.length;$4++){let definition=$3[$4];operations+=definition.operations}return`${count(report.definitions.
length,"definition")} (${count(operations,"operation")}, ${rulesPhrase(report)})`}function rulesPhrase(report){let{asked,known}=countRules(report);return asked===
known?count(asked,"rule"):`${asked} of ${count(known,"rule")}`}function basePhrase(base){return`Compared with ${shortCommit(base)}: ${base.new} new, ${base.unchanged}\
 unchanged, ${base.fixed.length} fixed.`}function waiversPhrase(waivers){if(waivers.length===0)return;let details=[[waivers.filter(({hasExpired})=>hasExpired).length,
"expired"],[waivers.filter(({findings})=>findings===0).length,"without a finding"]].flatMap(([amount,what])=>amount===0?[]:[`${amount} ${what}`]);return`Waivers\
: ${waivers.length}${details.length===0?"":` (${details.join(", ")})`}.`}function notificationPhrase(report){return["error","warning","note"].map(level=>[report.
notifications.filter(notification=>notification.level===level).length,level]).flatMap(([amount,level])=>amount===0?[]:[count(amount,level)]).join(", ")}var nouns={
error:"error",warn:"warning",info:"info",hint:"hint"};0&&(module.exports={classificationPhrase,count,hasPolicy,isJudged,listOf,policyLines,scorePhrase,shortCommit,summaryLines,unrunSentences,verdictLine,verdictLines});
