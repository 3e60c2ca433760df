"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{createEntryJudging:()=>createEntryJudging});module.exports=__toCommonJS(stdin_exports);var import_chunk_SOLU6XDB=require("./chunk-SOLU6XDB.cjs"),
import_chunk_TJENOWUZ=require("./chunk-TJENOWUZ.cjs"),import_chunk_MHA26GNI=require("./chunk-MHA26GNI.cjs"),import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),
import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),import_node_url=require("node:url");function createAudiences(model){
let all=[],numbers=new Map,numberOf=classification=>{let key=JSON.stringify([classification.exposure,classification.data,classification.tags]),known=numbers.get(
key);return known!==void 0?known:(numbers.set(key,all.length),all.push(classification)-1)};numberOf({});let seeds=[];for(let $0=model.operations,$1=0;$1<$0.length;$1++){
let{element,pathItem,pathItems,ownClassification}=$0[$1];{let number=numberOf(ownClassification);for(let $3=[element,pathItem,...pathItems],$4=0;$4<$3.length;$4++){
let seed=$3[$4];seeds.push([seed,number])}}}if(all.length===1)return{all,of:()=>all};let reached=byValue(spread(seeds));return{all,of:node=>audiencesAt(node,reached)?.
flatMap(number=>all[number]??[])??all}}function spread(seeds){let reached=new Map,waiting=[],enter=(element,number)=>{let before=reached.get(element);before?.has(
number)!==!0&&(before===void 0?reached.set(element,new Set([number])):before.add(number),waiting.push([element,number]))};for(let $6=seeds,$7=0;$7<$6.length;$7++){
let $8=$6[$7],element=$8[0],number=$8[1];enter(element,number)}for(let next=waiting.pop();next!==void 0;next=waiting.pop()){let[element,number]=next;for(let $9=element.
edges,$10=0;$10<$9.length;$10++){let{field,to}=$9[$10];to.kind!=="operation"&&!(0,import_chunk_YNCY4B7N.isShelf)(element,field)&&enter(to,number)}}return reached}
function byValue(reached){let values=new Map;for(let[{node},numbers]of reached){let before=values.get(node.value);(0,import_chunk_LS7VJ7V7.isObject)(node.value)&&
values.set(node.value,before===void 0?numbers:new Set([...before,...numbers]))}return values}function audiencesAt(node,reached){for(let place=node;place!==void 0;place=
place.parent){let numbers=reached.get(place.value);if(numbers!==void 0)return[...numbers].sort((left,right)=>left-right)}}function policyFindings(policy,places,hash){
return[...policy.unknown.length===0?[]:[unclassified(policy)],...policy.contradictions.map(contradiction=>inconsistent(contradiction))].flatMap(({ruleId,field,graded,
message,said})=>{let severity=(0,import_chunk_SOLU6XDB.gradeOf)(ruleId,graded,[policy]);if(severity==="off")return[];let location=(field===void 0?void 0:places.
declared[field])??places.info;return[{ruleId,severity,message,location,relatedLocations:said===void 0?[]:[said],fingerprint:hash(ruleId,"definition",field??"")}]})}
function unclassified({unknown,judgedAs}){let questions={exposure:"who can reach this API",data:"how sensitive its data are"},answers={exposure:`as ${judgedAs.exposure}`,
data:`with ${judgedAs.data} data`},asked=unknown.map(fact=>questions[fact]).join(" or "),assumed=unknown.map(fact=>answers[fact]).join(" and ");return{ruleId:"a\
pi-classified",graded:(0,import_chunk_44Z6WYKK.policySeverity)("api-classified"),message:`Nothing says ${asked}; it is judged ${assumed}.`}}var names={exposure:"\
exposure",data:"data class",tags:"data tags",lifecycle:"lifecycle"};function inconsistent({field,configured,declared,origin,isDeclaredStricter}){return{ruleId:"\
classification-consistent",field,graded:isDeclaredStricter?"error":(0,import_chunk_44Z6WYKK.policySeverity)("classification-consistent"),message:`By the definit\
ion the ${names[field]} of this API ${field==="tags"?"are":"is"} "${declared}", by the configuration, which counts, "${configured}".`,said:{...origin,message:`H\
ere the configuration says "${configured}".`}}}function otherApis({entry,documents}){let others=[...documents.values()].filter(document=>document!==entry&&describesApi(
document.data));return new Set(others.filter(({uri})=>uri.startsWith("file:")).map(({uri})=>(0,import_node_url.fileURLToPath)(uri).replaceAll("\\","/")))}function describesApi(data){
if(typeof data!="object"||data===null)return!1;let members=new Map(Object.entries(data));return(members.has("openapi")||members.has("swagger"))&&[members.get("p\
aths"),members.get("webhooks")].some(hasMembers)}function hasMembers(value){return typeof value=="object"&&value!==null&&Object.keys(value).length>0}function createEntryJudging({
path,settings,policy,packs,isScored,before}){let{layers}=settings,shownPath=path.replaceAll("\\","/");return{saidOf:declared=>saidOf((0,import_chunk_SOLU6XDB.effectivePolicy)(
layers,{path:shownPath,declared})),chooseRules:async declared=>{if(layers.length!==0)return policy.chooseRules((0,import_chunk_SOLU6XDB.effectivePolicy)(layers,
{path:shownPath,declared}).rulesets?.value??[])},judge:(model,chosen,hasOthers)=>{let ruleIds=hasOthers?void 0:new Set(packs.flatMap(({rules})=>rules.map(({id})=>id)));
return createEntryJudge(model,shownPath,settings,{chosen,packs,choice:policy.choice,ruleIds,isScored,before})}}}function saidOf({classification,classifiedAt,owner}){
let{exposure,data,tags,lifecycle}=classification;return{...classifiedAt.exposure===void 0||exposure===void 0?{}:{exposure},...classifiedAt.data===void 0||data===
void 0?{}:{data},...classifiedAt.tags===void 0||tags===void 0?{}:{tags},...classifiedAt.lifecycle===void 0||lifecycle===void 0?{}:{lifecycle},...owner===void 0?
{}:{owner}}}function createEntryJudge(model,path,settings,source){let{layers}=settings,subject={path,declared:model.declared},audiences=createAudiences(model),byAudience=new Map(
audiences.all.map(audience=>[audience,(0,import_chunk_SOLU6XDB.effectivePolicy)(layers,subject,audience)])),policies=[...byAudience.values()],policy=(0,import_chunk_SOLU6XDB.effectivePolicy)(
layers,subject),isConfigured=layers.length>0,require2=(0,import_chunk_SOLU6XDB.requirementsOf)(policies),isScored=source.isScored||require2.score!==void 0;return{
by:{settings,policy,policies,require:require2,otherApis:otherApis(model.graph)},isScored,ruleset:isConfigured?policedRuleset(policies,source):source.chosen,needsNodes:policies.
length>1,keepLocked:(found,regraded)=>keepLocked(found,regraded,policies),finish:(found,{nodes},uriOf)=>{let graded=isConfigured?gradeAll(found,nodes,{audiences,
byAudience,source}):found,own=isConfigured?policyFindings(policy,placesOf(model,uriOf),import_chunk_LS7VJ7V7.hash64):[],findings=own.length===0?graded:[...graded,
...own].sort(import_chunk_LS7VJ7V7.compareFindings),{waivers,problems}=(0,import_chunk_SOLU6XDB.ignoresOf)(model,uriOf,source.ruleIds),summary={...isConfigured?
{policy:toSummary(policy,policies)}:{},...isScored?{score:scoreFor(model,uriOf,findings,source)}:{}};return{findings,notifications:problems,summary,ignores:waivers}}}}
function keepLocked(found,regraded,policies){let locked=new Set(policies.flatMap(({rules})=>[...rules].flatMap(([id,rule])=>rule.isApartFromRulesets===!0?[id]:[])));
if(found===regraded||locked.size===0)return regraded;let isLocked=({ruleId})=>locked.has(ruleId);return[...found.filter(isLocked),...regraded.filter(finding=>!isLocked(
finding))].sort(import_chunk_LS7VJ7V7.compareFindings)}function toSummary({api,owner,classification,profiles},policies){let all=new Set([...profiles,...policies.
flatMap(policy=>policy.profiles)]);return{...api===void 0?{}:{api},...owner===void 0?{}:{owner},classification,profiles:[...all]}}function scoreFor(model,uriOf,findings,{
packs,before}){let structure=(0,import_chunk_MHA26GNI.readStructure)(model,uriOf,findings);return(0,import_chunk_TJENOWUZ.scoreOf)({structure,findings,absences:absencesOf(
packs),base:before})}function absencesOf(packs){return new Map(packs.flatMap(({rules})=>rules.flatMap(({id,saysUndeclared})=>saysUndeclared===void 0?[]:[[id,saysUndeclared]])))}
function placesOf({root},uriOf){let info=root.one("info"),places=info===void 0?[root]:[info,root],placeOf=fact=>{for(let $0=places,$1=0;$1<$0.length;$1++){let place=$0[$1];
{let declaration=(0,import_chunk_LS7VJ7V7.declarationOf)(place,fact);if(declaration!==void 0)return(0,import_chunk_LS7VJ7V7.locate)(declaration.node,uriOf)}}},[
exposure,data,lifecycle]=[placeOf("exposure"),placeOf("dataClass"),placeOf("lifecycle")];return{info:(0,import_chunk_LS7VJ7V7.locate)((info??root).node,uriOf),declared:{
...exposure===void 0?{}:{exposure},...data===void 0?{}:{data,tags:data},...lifecycle===void 0?{}:{lifecycle}}}}function policedRuleset(policies,{chosen,packs,choice}){
let only=new Set(choice.only),skip=new Set(choice.skip),known=new Map(packs.flatMap(pack=>pack.rules.map(rule=>[rule.id,{rule,pack:pack.name}]))),untouched=ruleId=>{
let found=known.get(ruleId);return found===void 0?void 0:{severity:void 0,options:defaultsOf(found.rule)}},runs=(0,import_chunk_SOLU6XDB.rulesToRun)(policies,{rules:new Map(
chosen.rules.map(setting=>[setting.rule.id,setting])),untouched}),rules=[];for(let[ruleId,{severity,options}]of runs){let found=known.get(ruleId);found!==void 0&&
!skip.has(ruleId)&&(only.size===0||only.has(ruleId))&&rules.push({...found,severity,options})}return{rules}}function defaultsOf({options={}}){return Object.fromEntries(
Object.entries(options).map(([name,option])=>[name,option.default]))}function gradeAll(findings,nodes,{audiences,byAudience,source}){let chosen=new Set(source.chosen.
rules.map(({rule})=>rule.id)),own=new Set(source.packs.flatMap(({rules})=>rules.map(({id})=>id))),everyone=[...byAudience.values()],kept=[];for(let $3=findings,
$4=0;$4<$3.length;$4++){let finding=$3[$4];{let node=nodes?.get(finding),reached=node===void 0?everyone:audiences.of(node).flatMap(audience=>byAudience.get(audience)??
[]),isInRuleset=chosen.has(finding.ruleId)||!own.has(finding.ruleId),severity=(0,import_chunk_SOLU6XDB.gradeOf)(finding.ruleId,finding.severity,reached,isInRuleset);
severity===finding.severity?kept.push(finding):severity!=="off"&&kept.push({...finding,severity})}}return kept}0&&(module.exports={createEntryJudging});
