"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{effectivePolicy:()=>effectivePolicy,gradeOf:()=>gradeOf,ignoresOf:()=>ignoresOf,matchingProfiles:()=>matchingProfiles,
requirementsOf:()=>requirementsOf,rulesToRun:()=>rulesToRun});module.exports=__toCommonJS(stdin_exports);var import_chunk_LQPLKGF7=require("./chunk-LQPLKGF7.cjs"),
import_chunk_5S7J6PPD=require("./chunk-5S7J6PPD.cjs"),import_chunk_XVQFIEQP=require("./chunk-XVQFIEQP.cjs"),import_chunk_66ZXQK7R=require("./chunk-66ZXQK7R.cjs"),
import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs");function ignoresOf(model,uriOf,ruleIds){if(![...model.graph.documents.values()].some(({text})=>text.includes(
extension)))return{waivers:[],problems:[]};let read=[],seen=new Set;for(let $0=model.elements,$1=0;$1<$0.length;$1++){let{node,value}=$0[$1];{if(!Object.hasOwn(
value,extension)||seen.has(value))continue;seen.add(value);for(let $3=readList(node,{uri:uriOf(node.document.uri),keys,required,ruleIds}),$4=0;$4<$3.length;$4++){
let added=$3[$4];read.push(added)}}}return{waivers:read.flatMap(({waivers})=>waivers),problems:read.flatMap(({problems})=>problems)}}var extension="x-lintel-ign\
ore",keys=["rule","reason","expires","owner","ticket","approver","created"],required=["rule","reason","expires"];function readList(holder,form){let list=holder.
child(extension);if(list===void 0)return[];let{value}=list;if(Array.isArray(value))return value.flatMap((_,index)=>list.child(index)??[]).map(entry=>readEntry(entry,
holder,form));let help=`Write a list: ${extension}: [{ rule: \u2026, reason: \u2026, expires: \u2026 }].`,problem=(0,import_chunk_5S7J6PPD.waiverProblem)(list,form.
uri,{message:`"${extension}" is a list of waivers.`,help});return[{waivers:[],problems:[toNotification(problem)]}]}function readEntry(entry,holder,form){let{fields,
problems}=(0,import_chunk_5S7J6PPD.readWaiverEntry)(entry,form),{uri}=form,{pointer,range}=entry,own={id:`${uri}#${pointer}`,scope:{within:{uri,pointer:holder.pointer}},
source:"definition",origin:{uri,pointer,range}};return{waivers:fields===void 0?[]:[{...fields,...own}],problems:problems.map(toNotification)}}function toNotification({
code,message,help,location}){return{code,level:"error",message,help,...location===void 0?{}:{location}}}function classify(api,declared,audience={}){let configured=configuredFacts(
api),exposure=overlay(import_chunk_67I5OISI.exposures,configured.exposure,declared.exposure,audience.exposure),data=overlay(import_chunk_67I5OISI.dataClasses,configured.
data,declared.data,audience.data),lifecycle=overlay(import_chunk_67I5OISI.lifecycles,configured.lifecycle,declared.lifecycle,audience.lifecycle),tags=overlayTags(
configured.tags,declared.tags,audience.tags);return{...exposure===void 0?{}:{exposure},...data===void 0?{}:{data},...tags===void 0?{}:{tags},...lifecycle===void 0?
{}:{lifecycle}}}function assumeStrictest({exposure,data,tags,lifecycle}){return{exposure:exposure??"public",data:data??"restricted",tags:tags??(data===void 0?import_chunk_67I5OISI.dataTags:
[]),lifecycle:lifecycle??"production"}}function contradictionsOf(api,declared){return[...contradiction("exposure",import_chunk_67I5OISI.exposures,api.exposure,declared.
exposure),...contradiction("data",import_chunk_67I5OISI.dataClasses,api.data,declared.data),...tagContradiction(api,declared.tags),...contradiction("lifecycle",
import_chunk_67I5OISI.lifecycles,api.lifecycle,declared.lifecycle)]}function dataTagsAmong(tags){let found=tags&&import_chunk_67I5OISI.dataTags.filter(tag=>tags.
includes(tag));return found?.length===0&&tags?.length!==0?void 0:found}function configuredFacts(api){let{exposure,data,lifecycle,tags}=api;return{exposure:exposure?.
value,data:data?.value,lifecycle:lifecycle?.value,tags:dataTagsAmong(tags?.value)}}function overlay(strictestFirst2,configured,declared,audience){return configured===
void 0||audience===void 0?configured??audience??declared:strictestFirst2.indexOf(audience)<strictestFirst2.indexOf(configured)?audience:configured}function overlayTags(configured,declared,audience){
let tags=configured===void 0?audience??declared:[...configured,...audience??[]];return tags===void 0?void 0:import_chunk_67I5OISI.dataTags.filter(tag=>tags.includes(
tag))}function contradiction(field,strictestFirst2,configured,declared){if(configured===void 0||declared===void 0||configured.value===declared)return[];let isDeclaredStricter=strictestFirst2.
indexOf(declared)<strictestFirst2.indexOf(configured.value);return[{field,configured:configured.value,declared,origin:configured.origin,isDeclaredStricter}]}function tagContradiction({
tags},declared=[]){let configured=dataTagsAmong(tags?.value);if(tags===void 0||configured===void 0||declared.length===0)return[];let said=import_chunk_67I5OISI.dataTags.
filter(tag=>declared.includes(tag)),[one,other]=[namesOf(configured),namesOf(said)];if(one===other)return[];let isDeclaredStricter=said.some(tag=>!configured.includes(
tag));return[{field:"tags",configured:one,declared:other,origin:tags.origin,isDeclaredStricter}]}function namesOf(tags){return tags.length===0?"none":tags.join(
", ")}function matchingProfiles({profiles},candidate){return profiles.filter(({match})=>isFor(match,candidate))}function unknownFacts(layers,known){let matches=layers.
flatMap(({profiles})=>profiles.map(({match})=>match)),isExposureMissed=known.exposure===void 0&&matches.some(({exposure})=>exposure!==void 0),isDataMissed=known.
data===void 0&&matches.some(({data,tags})=>data!==void 0||known.tags===void 0&&tags?.some(isDataTag)===!0);return[...isExposureMissed?["exposure"]:[],...isDataMissed?
["data"]:[]]}function isFor(match,{path,judgedAs,tags}){return match.exposure?.includes(judgedAs.exposure)!==!1&&match.data?.includes(judgedAs.data)!==!1&&match.
lifecycle?.includes(judgedAs.lifecycle)!==!1&&match.paths?.some(pattern=>pattern.matches(path))!==!1&&match.tags?.some(tag=>(isDataTag(tag)?judgedAs.tags:tags).
some(other=>other===tag))!==!1}function isDataTag(tag){return import_chunk_67I5OISI.dataTags.includes(tag)}function nameApi(layers,path){let naming={objections:[],
isNamedExactly:!1};for(let[index,layer]of layers.entries()){let claims=claimsOn(path,layer),[claim,rival]=claims;if(claim!==void 0){rival!==void 0&&naming.objections.
push(twoClaims(claim,rival,path));for(let $0=claims,$1=0;$1<$0.length;$1++){let one=$0[$1];objectToTakenId(naming,one,layers.slice(0,index),path)}takeName(naming,
claim);for(let $3=claims,$4=0;$4<$3.length;$4++){let one=$3[$4];takeFacts(naming,one)}}}return naming}function claimsOn(path,{apis}){let matching=apis.filter(({
definition})=>definition.matches(path)),exact=matching.filter(isExact);return exact.length>0?exact:matching}function isExact({definition}){return!/[*?[\]{}()]/.
test(definition.text)}function takeName(naming,claim){claim.owner!==void 0&&(naming.owner=claim.owner.value),!naming.isNamedExactly&&(naming.id=claim.id,naming.
isNamedExactly=isExact(claim))}function takeFacts(naming,claim){let{objections}=naming,exposure=stricterFact(import_chunk_67I5OISI.exposures,naming.exposure,claim.
exposure,{claim,field:"exposure",objections});exposure!==void 0&&(naming.exposure=exposure);let data=stricterFact(import_chunk_67I5OISI.dataClasses,naming.data,
claim.data,{claim,field:"data class",objections});data!==void 0&&(naming.data=data);let lifecycle=stricterFact(import_chunk_67I5OISI.lifecycles,naming.lifecycle,
claim.lifecycle,{claim,field:"lifecycle",objections});lifecycle!==void 0&&(naming.lifecycle=lifecycle),claim.tags!==void 0&&(naming.tags=joinTags(naming.tags,claim.
tags,claim,objections))}function stricterFact(strictestFirst2,outer,nearer,{claim,field,objections}){if(outer===void 0||nearer===void 0)return outer??nearer;let difference=strictestFirst2.
indexOf(nearer.value)-strictestFirst2.indexOf(outer.value);return difference>0&&objections.push({code:"policy-loosened",message:`The ${field} of API "${claim.id}\
" is "${outer.value}" by ${(0,import_chunk_66ZXQK7R.placeOf)(outer.origin)}; "${nearer.value}" would be less strict.`,help:`Remove it, or have ${outer.origin.uri}\
 changed by those who answer for it.`,origin:nearer.origin}),difference<0?nearer:outer}function joinTags(outer,nearer,{id},objections){if(outer===void 0)return nearer;
let dropped=outer.value.filter(tag=>isDataTag2(tag)&&!nearer.value.includes(tag)),added=nearer.value.filter(tag=>!outer.value.includes(tag)),foreign=added.filter(
tag=>!isDataTag2(tag));for(let $6=[...dropped,...foreign],$7=0;$7<$6.length;$7++){let tag=$6[$7];objections.push({code:"policy-loosened",message:`The tags of AP\
I "${id}" are said by ${(0,import_chunk_66ZXQK7R.placeOf)(outer.origin)}; "${tag}" can be ${dropped.includes(tag)?"left out":"added"} only there.`,help:`${dropped.
includes(tag)?"Add":"Remove"} the tag, or have ${outer.origin.uri} changed by those who answer for it.`,origin:nearer.origin})}let more=added.filter(isDataTag2);
return more.length===0?outer:{value:[...outer.value,...more],origin:nearer.origin}}function isDataTag2(tag){return import_chunk_67I5OISI.dataTags.includes(tag)}
function twoClaims(claim,rival,path){return{code:"config-invalid",message:`Two APIs claim the definition ${path.slice(path.lastIndexOf("/")+1)}: "${claim.id}" (${(0,import_chunk_66ZXQK7R.placeOf)(
claim.origin)}) and "${rival.id}" (${(0,import_chunk_66ZXQK7R.placeOf)(rival.origin)}).`,help:'Name each definition in one entry of "apis"; a file that is named\
 goes before a glob.',origin:rival.origin}}function objectToTakenId({objections},claim,outer,path){for(let $9=outer.flatMap(({apis})=>apis),$10=0;$10<$9.length;$10++){
let entry=$9[$10];{if(entry.id!==claim.id||entry.definition.matches(path))continue;objections.push({code:"config-invalid",message:`The API "${claim.id}" is anot\
her one by ${(0,import_chunk_66ZXQK7R.placeOf)(entry.origin)}.`,help:"Give this API an id of its own.",origin:claim.origin})}}}function effectivePolicy(layers,subject,audience){
let api=nameApi(layers,subject.path),classification=classify(api,subject.declared,audience),judgedAs=assumeStrictest(classification),tags=api.tags?.value??[],candidate={
path:subject.path,judgedAs,tags},matched=layers.map(layer=>({layer,profiles:matchingProfiles(layer,candidate)})),{rules,objections:ofRules}=(0,import_chunk_XVQFIEQP.effectiveRules)(
matched),required2=(0,import_chunk_LQPLKGF7.combineRequirements)(matched.map(({layer,profiles})=>[layer.require,...profiles.map(({require:require2})=>require2)])),
waivers=(0,import_chunk_LQPLKGF7.combineWaiverRules)(layers.map(({waiverRules})=>waiverRules));return{...api.id===void 0?{}:{api:api.id},isNamedExactly:api.isNamedExactly,
...api.owner===void 0?{}:{owner:api.owner},classification,classifiedAt:originsOf(api),judgedAs,tags,unknown:unknownFacts(layers,classification),profiles:[...new Set(
matched.flatMap(({profiles})=>profiles.map(({name})=>name)))],rulesets:layers.findLast(({rulesets})=>rulesets!==void 0)?.rulesets,rules,require:required2.require,
waiverRules:waivers.waiverRules,loosened:[...api.objections,...ofRules,...required2.objections,...waivers.objections],contradictions:contradictionsOf(api,subject.
declared)}}function originsOf({exposure,data,tags,lifecycle}){return{...exposure===void 0?{}:{exposure:exposure.origin},...data===void 0?{}:{data:data.origin},...tags===
void 0?{}:{tags:tags.origin},...lifecycle===void 0?{}:{lifecycle:lifecycle.origin}}}function gradeOf(ruleId,graded,audiences,isInRuleset=!0){if(audiences.length===
0)return graded;let gravest="off";for(let $0=audiences,$1=0;$1<$0.length;$1++){let{rules}=$0[$1];{let severity=severityFor(rules.get(ruleId),graded,isInRuleset);
(0,import_chunk_XVQFIEQP.gravity)(severity)>(0,import_chunk_XVQFIEQP.gravity)(gravest)&&(gravest=severity)}}return gravest}function rulesToRun(policies,ruleset){
if(policies.length===0)return ruleset.rules;let runs=new Map,audiences=strictestFirst(policies),ids=new Set([...ruleset.rules.keys(),...audiences.flatMap(({rules})=>[
...rules.keys()])]);for(let $3=[...ids].sort(),$4=0;$4<$3.length;$4++){let ruleId=$3[$4];{let isInRuleset=ruleset.rules.has(ruleId),audience=audiences.find(({rules})=>severityFor(
rules.get(ruleId),"hint",isInRuleset)!=="off"),run=audience===void 0?void 0:runFor(ruleId,audience.rules.get(ruleId),ruleset);run!==void 0&&runs.set(ruleId,run)}}
return runs}function strictestFirst(policies){return[...policies].sort((left,right)=>compareStrictness(left.judgedAs,right.judgedAs))}function requirementsOf(policies){
return(0,import_chunk_LQPLKGF7.strictestRequirements)(policies.map(({require:require2})=>require2))}function severityFor(rule,graded,isInRuleset){return rule?.severity??
(isInRuleset||rule?.lockedAt!==void 0?graded:"off")}function runFor(ruleId,rule,{rules,untouched}){let own=untouched(ruleId),chosen=rules.get(ruleId),run=rule?.
isApartFromRulesets===!0?apart(own,chosen):chosen??own;return run===void 0||rule?.options===void 0?run:{...run,options:{...run.options,...rule.options}}}function apart(own,chosen){
return own!==void 0&&chosen?.severity==="error"?{...own,severity:"error"}:own}function compareStrictness(left,right){return import_chunk_67I5OISI.exposures.indexOf(
left.exposure)-import_chunk_67I5OISI.exposures.indexOf(right.exposure)||import_chunk_67I5OISI.dataClasses.indexOf(left.data)-import_chunk_67I5OISI.dataClasses.indexOf(
right.data)||right.tags.length-left.tags.length||import_chunk_67I5OISI.lifecycles.indexOf(left.lifecycle)-import_chunk_67I5OISI.lifecycles.indexOf(right.lifecycle)||
(left.tags.join()<right.tags.join()?-1:1)}0&&(module.exports={effectivePolicy,gradeOf,ignoresOf,matchingProfiles,requirementsOf,rulesToRun});
