"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{keepDefinition:()=>keepDefinition,measure:()=>measure});module.exports=__toCommonJS(stdin_exports);var import_chunk_A3MJL37T=require("./chunk-A3MJL37T.cjs"),
import_chunk_ZJMOYGXU=require("./chunk-ZJMOYGXU.cjs"),import_chunk_2BE2TLDP=require("./chunk-2BE2TLDP.cjs"),import_chunk_LJWKAFEE=require("./chunk-LJWKAFEE.cjs"),
import_chunk_LBQCYDRK=require("./chunk-LBQCYDRK.cjs");function readAuthMatrix({operations,root}){let known=new Map;return operations.map(operation=>{let{security,
method,path,role,exposure}=operation,alternatives=known.get(security)??(security?.requirements??[]).map(readAlternative);return known.set(security,alternatives),
{method:method.toUpperCase(),path,role,declared:security?.origin??(hasSecurity(operation,root.has("security"))?"unreadable":"nowhere"),alternatives,weakest:weakestOf(
alternatives),transport:transportOf(operation),exposure}})}function hasSecurity({element,role},isDefault){return element.has("security")||role==="path"&&isDefault}
function readAlternative({schemes}){let required=schemes.map(({name,scopes,scheme})=>({name,strength:scheme===void 0?"none":strengthOf(scheme),scopes:[...new Set(
scopes)].sort()}));return{schemes:required,strength:strongest(required.map(({strength})=>strength))}}function strengthOf({type,httpScheme,in:place}){switch(type){case"\
http":return httpScheme===void 0?"unknown":httpStrengths.get(httpScheme)??"http";case"apiKey":return apiKeyStrengths.get(place)??"unknown";default:return type}}
var httpStrengths=new Map([["basic","basic"],["digest","digest"],["bearer","bearer"]]),apiKeyStrengths=new Map([["query","apiKeyInQuery"],["cookie","apiKeyInCoo\
kie"],["header","apiKeyInHeader"]]);function strongest(found){return import_chunk_A3MJL37T.strengths.findLast(strength=>found.includes(strength))??"none"}function weakestOf(alternatives){
return import_chunk_A3MJL37T.strengths.find(one=>alternatives.some(({strength})=>strength===one))??"none"}function transportOf({role,path,servers=[]}){if(role===
"webhook")return"unknown";let schemes=role==="callback"?[(0,import_chunk_LBQCYDRK.parseUrl)(path).scheme]:servers.flatMap(({urls})=>urls.map(({scheme})=>scheme));
return schemes.some(scheme=>scheme==="http"||scheme==="ws")?"http":schemes.length>0&&schemes.every(scheme=>scheme==="https"||scheme==="wss")&&(role==="callback"||
servers.every(({urls})=>urls.length>0))?"https":"unknown"}function estimateGains(input){let{structure,graph,lost}=input,{groups,byPart}=groupFindings(input),byKnot=graph.
knots.map(({parts})=>mergeLoads(parts.map(part=>byPart[part]))),tables={byPart,byKnot,burdens:byKnot.map(load=>load?.all),effects:byKnot.map(()=>new Map)},reach=(0,import_chunk_ZJMOYGXU.createReach)(
graph,part=>byPart[part]!==void 0);for(let[index,{slots}]of structure.operations.entries()){let reached=slots.map(({weight,parts})=>({weight,parts,knots:reach(parts)}));
lookAtOperation(reached,lost[index]??0,tables)}for(let[knot,load]of byKnot.entries())addGains(load?.groups??[],tables.effects[knot]?.values()??[]);return addOwnGains(
mergeLoads(structure.own.map(part=>byPart[part]))),groups.values()}function lookAtOperation(slots,lost,{byPart,byKnot,burdens,effects}){let own=mergeLoads((slots[0]?.
parts??[]).map(part=>byPart[part])),burdened=slots.map(({weight,knots})=>({weight,knots,burden:(0,import_chunk_ZJMOYGXU.sumBurdens)(knots,burdens)})),credits=burdened.
reduce((sum,{weight,burden})=>sum+weight*(0,import_chunk_ZJMOYGXU.creditOf)(burden),0),all=burdened.reduce((sum,{weight,burden})=>sum+(0,import_chunk_ZJMOYGXU.weightOf)(
weight,burden),lost+(own?.all.absent??0));for(let{weight,knots,burden}of burdened){let relief=credits/(all-weight)-credits/all,effect={burden,share:weight/all,freeShare:weight/
(all-weight),relief};for(let knot of knots)addEffect(effects[knot],effect);addGains(wideLoads(knots,byKnot),[effect])}for(let[one,{absent}]of[...own?.groups??[],
...own?.wide??[]])absent>0&&(one.gain+=credits/(all-absent)-credits/all)}function groupFindings({structure,weighed,mendedTogether:mendedTogether2}){let groups=new Map,
byPart=structure.parts.map(()=>{}),put=(one,owner,into)=>{let{ruleId}=one.finding,key=owner===void 0?ruleId:`${ruleId} ${owner}`,own=groups.get(key)??{key,ruleId,
owner,weighed:new Set,gain:0};groups.set(key,own),own.weighed.add(one),into.set(own,(0,import_chunk_ZJMOYGXU.addBurdens)(into.get(own)??import_chunk_ZJMOYGXU.noBurden,
one.burden))};for(let one of weighed){let load=byPart[one.part]??{all:import_chunk_ZJMOYGXU.noBurden,groups:new Map,wide:new Map};load.all=(0,import_chunk_ZJMOYGXU.addBurdens)(
load.all,one.burden),byPart[one.part]=load,put(one,structure.parts[one.part]?.owner??"",load.groups),mendedTogether2.has(one.finding.ruleId)&&put(one,void 0,load.
wide)}return{groups,byPart}}function mergeLoads(loads){let[only,...others]=loads.filter(load=>load!==void 0);if(only===void 0||others.length===0)return only;let groups=new Map(
only.groups),wide=new Map(only.wide);for(let load of others){for(let[one,burden]of load.groups)groups.set(one,(0,import_chunk_ZJMOYGXU.addBurdens)(groups.get(one)??
import_chunk_ZJMOYGXU.noBurden,burden));for(let[one,burden]of load.wide)wide.set(one,(0,import_chunk_ZJMOYGXU.addBurdens)(wide.get(one)??import_chunk_ZJMOYGXU.noBurden,
burden))}return{all:others.map(({all})=>all).reduce(import_chunk_ZJMOYGXU.addBurdens,only.all),groups,wide}}function addEffect(effects,{burden,share,freeShare,relief}){
let key=`${burden.penalty} ${burden.undeclared} ${burden.whole}`,known=effects?.get(key);known===void 0?effects?.set(key,{burden,share,freeShare,relief}):(known.
share+=share,known.freeShare+=freeShare,known.relief+=relief)}function gainOf({burden,share,freeShare,relief},without){let rest=(0,import_chunk_ZJMOYGXU.subtractBurden)(
burden,without);return burden.whole>0&&rest.whole===0?relief+freeShare*(0,import_chunk_ZJMOYGXU.creditOf)(rest):share*((0,import_chunk_ZJMOYGXU.creditOf)(rest)-
(0,import_chunk_ZJMOYGXU.creditOf)(burden))}function addGains(groups,effects){let all=[...effects];for(let[one,burden]of groups)for(let effect of all)one.gain+=
gainOf(effect,burden)}function wideLoads(knots,byKnot){let wide=new Map;for(let knot of knots)for(let[one,burden]of byKnot[knot]?.wide??[])wide.set(one,(0,import_chunk_ZJMOYGXU.addBurdens)(
wide.get(one)??import_chunk_ZJMOYGXU.noBurden,burden));return wide}function addOwnGains(load){if(load===void 0)return;let effect={burden:{...load.all,whole:0},share:1,
freeShare:1,relief:0};addGains([...load.groups,...load.wide],[effect])}function findRepairs(input,count){let{structure}=input,graph=(0,import_chunk_ZJMOYGXU.tieKnots)(
structure.parts),lost=(0,import_chunk_ZJMOYGXU.lostWeights)(structure,input.base),shareWith=weighed2=>(0,import_chunk_ZJMOYGXU.shareOf)((0,import_chunk_ZJMOYGXU.unitsOf)(
structure,graph,weighed2,lost)),repairs=[],weighed=(0,import_chunk_ZJMOYGXU.weigh)(structure,input.findings,input.absences),share=shareWith(weighed);for(;repairs.
length<count;){let best=bestOf(estimateGains({structure,graph,lost,weighed,mendedTogether:input.mendedTogether}));if(best===void 0)break;let rest=weighed.filter(
one=>!best.weighed.has(one)),next=shareWith(rest),gain=Math.round((next-share)*1e4)/100;if(gain<=0)break;let{ruleId,owner}=best;repairs.push({ruleId,...owner===
void 0?{}:{owner},findings:best.weighed.size,gain,score:(0,import_chunk_ZJMOYGXU.toScore)(next)}),weighed=rest,share=next}return repairs}function explainScore(input){
let{structure}=input,weighed=(0,import_chunk_ZJMOYGXU.weigh)(structure,input.findings,input.absences),groups=estimateGains({structure,graph:(0,import_chunk_ZJMOYGXU.tieKnots)(
structure.parts),lost:(0,import_chunk_ZJMOYGXU.lostWeights)(structure,input.base),weighed,mendedTogether:none}),units=structure.operations.length+1;return[...groups].
sort((left,right)=>isBetter(left,right)?-1:1).map(({ruleId,owner="",weighed:{size},gain})=>({ruleId,owner,findings:size,points:Math.round(gain*1e4/units)/100}))}
var none=new Set;function bestOf(groups){let best;for(let one of groups)(best===void 0||isBetter(one,best))&&(best=one);return best}function isBetter(left,right){
let difference=left.gain-right.gain;return Math.abs(difference)>1e-9?difference>0:left.weighed.size!==right.weighed.size?left.weighed.size<right.weighed.size:left.
owner===void 0!=(right.owner===void 0)?right.owner===void 0:left.key<right.key}function keepDefinition({model,findings,result,summary,uriOf,require:require2}){return{
uri:summary.uri,title:summary.title,operations:summary.operations,documents:summary.documents,coverage:result.coverage,owners:result.owners??[],require:require2,
structure:(0,import_chunk_2BE2TLDP.readStructure)(model,uriOf,findings),auth:readAuthMatrix(model)}}function measure(kept,{findings}){let byUri=new Map;for(let finding of findings){
let known=byUri.get(finding.location.uri);known===void 0?byUri.set(finding.location.uri,[finding]):known.push(finding)}return kept.map(definition=>{let own=definition.
documents.flatMap(uri=>byUri.get(uri)??[]),input={structure:definition.structure,findings:own,absences};return{...definition,score:(0,import_chunk_ZJMOYGXU.scoreOf)(
input),repairs:()=>findRepairs({...input,mendedTogether},shownRepairs),losses:()=>explainScore(input)}})}var shownRepairs=5,rules=import_chunk_LJWKAFEE.packs.flatMap(
pack=>pack.rules),absences=new Map(rules.flatMap(({id,saysUndeclared})=>saysUndeclared===void 0?[]:[[id,saysUndeclared]])),mendedTogether=new Set(rules.flatMap(
({id,commonRemedy})=>commonRemedy===void 0?[]:[id]));0&&(module.exports={keepDefinition,measure});
