"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{compareWaivers:()=>compareWaivers,createWaiverJudge:()=>createWaiverJudge,distinctWaivers:()=>distinctWaivers,keyOf:()=>keyOf,
staleWaiver:()=>staleWaiver,staleWaivers:()=>staleWaivers,toRecord:()=>toRecord,toUses:()=>toUses,waiverFaults:()=>waiverFaults});module.exports=__toCommonJS(stdin_exports);
var import_chunk_GYM4424I=require("./chunk-GYM4424I.cjs"),import_chunk_66ZXQK7R=require("./chunk-66ZXQK7R.cjs"),import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),
import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs");function createWaiverJudge(rules,today,notify){let known=new Map;return(waiver,severity)=>{let bySeverity=known.
get(waiver)??new Map;known.set(waiver,bySeverity);let before=bySeverity.get(severity);if(before!==void 0)return before;let objections=[...faultsOf(waiver,today),
...missingFields(waiver,rules),...denial(waiver,rules),...excess(waiver,severity,rules)];for(let $0=objections,$1=0;$1<$0.length;$1++){let objection=$0[$1];notify(
objection)}let isVoid=objections.some(({level})=>level!=="note"),standing=hasExpired(waiver,today)?"expired":isVoid?"void":"holds";return bySeverity.set(severity,
standing),standing}}function faultsOf(waiver,today){let{rule,created,expires}=waiver;return(0,import_chunk_44Z6WYKK.isPolicyRule)(rule)?[invalid(waiver,`is for \
"${rule}", which cannot be waived`,"Remove it, and change what the finding says.")]:created===void 0?[]:created>today?[invalid(waiver,`was created on ${created}\
, which is still to come`,"Write the day on which it was granted.")]:expires<created?[invalid(waiver,`expires on ${expires}, before it was created (${created})`,
"Correct the dates.")]:[]}function hasExpired({expires},today){return expires<today}function toRecord(waiver,today){let{id,reason,owner,ticket,approver,created,
expires,source,origin}=waiver;return{id,reason,...owner===void 0?{}:{owner},...ticket===void 0?{}:{ticket},...approver===void 0?{}:{approver},...created===void 0?
{}:{created},expires,source,hasExpired:hasExpired(waiver,today),location:origin}}function missingFields(waiver,{required,maxDays}){let missing=(required?.value??
[]).filter(field=>waiver[field]===void 0).map(field=>invalid(waiver,`has no ${field}, which ${required===void 0?"policy":(0,import_chunk_66ZXQK7R.placeOf)(required.
origin)} requires`,`Add "${field}".`)),[limit]=maxDays.values();return limit===void 0||waiver.created!==void 0?missing:[...missing,invalid(waiver,`has no date o\
f creation, from which ${(0,import_chunk_66ZXQK7R.placeOf)(limit.origin)} counts how long it holds`,'Add "created".')]}function denial(waiver,{inline}){if(waiver.
source!=="definition"||inline===void 0||inline.value==="allow")return[];let place=(0,import_chunk_66ZXQK7R.placeOf)(inline.origin);return inline.value==="deny"?
[{code:"waiver-denied",level:"warning",message:`"x-lintel-ignore" does not count here, by ${place}: what it is about stays open.`,help:"Repair the finding, or a\
sk for an entry in the waiver file.",ruleId:waiver.rule,location:waiver.origin}]:[{code:"waiver-inline",level:"note",message:`The definition waives "${waiver.rule}\
" itself until ${waiver.expires} (reported by ${place}).`,ruleId:waiver.rule,location:waiver.origin}]}function excess(waiver,severity,{maxDays}){let most=longest(
maxDays,severity),days=waiver.created===void 0?void 0:daysBetween(waiver.created,waiver.expires);return most===void 0||days===void 0||days<=most.value?[]:[{code:"\
waiver-too-long",level:"warning",message:`The waiver "${waiver.id}" is for ${days} days; for findings of severity "${severity}" ${(0,import_chunk_66ZXQK7R.placeOf)(
most.origin)} allows ${most.value}. They stay open.`,help:"Let it expire earlier, and renew it when that day comes.",ruleId:waiver.rule,location:waiver.origin}]}
function longest(maxDays,severity){return import_chunk_67I5OISI.severities.filter(other=>(0,import_chunk_67I5OISI.isAtLeast)(severity,other)).map(other=>maxDays.
get(other)).reduce((one,other)=>(0,import_chunk_GYM4424I.stricterOf)("atMost",one,other),void 0)}function daysBetween(from,to){return Math.round((Date.parse(`${to}\
T00:00:00Z`)-Date.parse(`${from}T00:00:00Z`))/864e5)}function invalid(waiver,fault,help){return{code:"waiver-invalid",level:"error",message:`The waiver "${waiver.
id}" ${fault}.`,help,ruleId:waiver.rule,location:waiver.origin}}function distinctWaivers(grounds){let known=new Set;for(let $0=grounds,$1=0;$1<$0.length;$1++){let{
waivers}=$0[$1];for(let $3=waivers,$4=0;$4<$3.length;$4++){let waiver=$3[$4];known.add(waiver)}}return[...new Map([...known].map(waiver=>[keyOf(waiver),waiver])).
values()].sort(compareWaivers)}function keyOf({id,origin}){let{uri,pointer,range}=origin;return`${uri}#${pointer} ${range.start.line}:${range.start.column} ${id}`}
function compareWaivers(left,right){return compareText(left.id,right.id)||compareText(left.origin.uri,right.origin.uri)||left.origin.range.start.line-right.origin.
range.start.line||left.origin.range.start.column-right.origin.range.start.column||compareText(left.origin.pointer,right.origin.pointer)}function toUses(waivers,uses,today){
return waivers.map(waiver=>({...toRecord(waiver,today),rule:waiver.rule,findings:uses.get(keyOf(waiver))??0}))}function waiverFaults(waivers,today){let byId=new Map,
byScope=new Map;return waivers.flatMap(waiver=>{let scope=scopeKey(waiver),[namesake,twin]=[byId.get(waiver.id),byScope.get(scope)];return namesake===void 0&&byId.
set(waiver.id,waiver),twin===void 0&&byScope.set(scope,waiver),[...faultsOf(waiver,today),...namesake===void 0?[]:[repeated(waiver,namesake,"has the same id as",
"Give each waiver an id of its own.")],...twin===void 0?[]:[repeated(waiver,twin,"is about the same findings as","Keep one of the two.")]]})}function staleWaivers(waivers,grounds,uses,pathOf){
return waivers.filter(waiver=>(uses.get(keyOf(waiver))??0)===0).filter(waiver=>grounds.some(ground=>ground.hasRun(waiver.rule)&&speaksOf(waiver,ground,pathOf))).
map(staleWaiver)}function staleWaiver({id,rule,origin}){return{code:"waiver-stale",level:"warning",message:`The waiver "${id}" is about no finding of rule "${rule}\
".`,help:"Remove it: what it was about is repaired, or is somewhere else now.",ruleId:rule,location:origin}}function speaksOf({scope},{path,api,documents},pathOf){
if(scope.path===void 0&&scope.api===void 0&&scope.within===void 0)return!1;let{path:pattern,within}=scope;return(scope.api===void 0||scope.api===api)&&(within===
void 0||documents.includes(within.uri))&&(pattern===void 0||pattern.matches(path)||documents.some(uri=>pattern.matches(pathOf(uri))))}function scopeKey({rule,scope,
origin,source}){let{path,api,operation,pointer,fingerprint,within}=scope,folder=path===void 0?"":origin.uri.slice(0,origin.uri.lastIndexOf("/")+1);return JSON.stringify(
[source,rule,folder,path?.text,api,operation,pointer,fingerprint,within?.uri,within?.pointer])}function repeated(waiver,first,fault,help){let{uri,range}=first.origin;
return{code:"waiver-invalid",level:"error",message:`The waiver "${waiver.id}" ${fault} "${first.id}" (${uri}:${range.start.line}).`,help,ruleId:waiver.rule,location:waiver.
origin}}function compareText(left,right){return left<right?-1:left>right?1:0}0&&(module.exports={compareWaivers,createWaiverJudge,distinctWaivers,keyOf,staleWaiver,staleWaivers,toRecord,toUses,waiverFaults});
