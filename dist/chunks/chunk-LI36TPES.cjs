"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{keepDefinition:()=>keepDefinition,measure:()=>measure});module.exports=__toCommonJS(stdin_exports);var import_chunk_A3MJL37T=require("./chunk-A3MJL37T.cjs"),
import_chunk_TJENOWUZ=require("./chunk-TJENOWUZ.cjs"),import_chunk_MHA26GNI=require("./chunk-MHA26GNI.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),
import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs");function readAuthMatrix({operations,root}){let known=new Map;return operations.map(operation=>{let{security,
method,path,role,exposure}=operation,alternatives=known.get(security)??(security?.requirements??[]).map(readAlternative);return known.set(security,alternatives),
{method:method.toUpperCase(),path,role,declared:security?.origin??(hasSecurity(operation,root.has("security"))?"unreadable":"nowhere"),alternatives,weakest:weakestOf(
alternatives),transport:transportOf(operation),exposure}})}function hasSecurity({element,role},isDefault){return element.has("security")||role==="path"&&isDefault}
function readAlternative({schemes}){let required=schemes.map(({name,scopes,scheme})=>({name,strength:scheme===void 0?"none":strengthOf(scheme),scopes:[...new Set(
scopes)].sort()}));return{schemes:required,strength:strongest(required.map(({strength})=>strength))}}function strengthOf({type,httpScheme,in:place}){switch(type){case"\
http":return httpScheme===void 0?"unknown":httpStrengths.get(httpScheme)??"http";case"apiKey":return apiKeyStrengths.get(place)??"unknown";default:return type}}
var httpStrengths=new Map([["basic","basic"],["digest","digest"],["bearer","bearer"]]),apiKeyStrengths=new Map([["query","apiKeyInQuery"],["cookie","apiKeyInCoo\
kie"],["header","apiKeyInHeader"]]);function strongest(found){return import_chunk_A3MJL37T.strengths.findLast(strength=>found.includes(strength))??"none"}function weakestOf(alternatives){
return import_chunk_A3MJL37T.strengths.find(one=>alternatives.some(({strength})=>strength===one))??"none"}function transportOf({role,path,servers=[]}){if(role===
"webhook")return"unknown";let schemes=role==="callback"?[(0,import_chunk_LS7VJ7V7.parseUrl)(path).scheme]:servers.flatMap(({urls})=>urls.map(({scheme})=>scheme));
return schemes.some(scheme=>scheme==="http"||scheme==="ws")?"http":schemes.length>0&&schemes.every(scheme=>scheme==="https"||scheme==="wss")&&(role==="callback"||
servers.every(({urls})=>urls.length>0))?"https":"unknown"}function collectEffects(load=import_chunk_TJENOWUZ.noBurden){let[mostUndeclared,mostWhole]=[load.undeclared+
1,load.whole+1],sums=new Map;return{add:({penalty,undeclared,whole,share,freeShare,relief})=>{let[left,leftWhole]=[Math.min(undeclared,mostUndeclared),Math.min(
whole,mostWhole)],isBeyondRepair=left===mostUndeclared;if(isBeyondRepair&&(leftWhole===0||leftWhole===mostWhole))return;let key=((isBeyondRepair?0:sums.size<manyEffects?
penalty:coarse(penalty))*(mostUndeclared+1)+left)*(mostWhole+1)+leftWhole,sum=sums.get(key);sum===void 0?sums.set(key,{amount:1,penalty,undeclared:left,whole:leftWhole,
share,freeShare,relief}):(sum.amount+=1,sum.penalty+=penalty,sum.share+=share,sum.freeShare+=freeShare,sum.relief+=relief)},all:()=>[...sums.values()].map(({amount,
...sum})=>({...sum,penalty:sum.penalty/amount}))}}function gainOf(effect,without){let{penalty,undeclared,whole,share,freeShare,relief}=effect,rest={penalty:penalty-
without.penalty,undeclared:undeclared-without.undeclared};return whole>0&&whole===without.whole?relief+freeShare*(0,import_chunk_TJENOWUZ.creditOf)(rest):share*
((0,import_chunk_TJENOWUZ.creditOf)(rest)-(0,import_chunk_TJENOWUZ.creditOf)(effect))}var manyEffects=100;function coarse(penalty){let shift=Math.max(0,26-Math.
clz32(penalty));return shift===0?penalty:-(shift*64+(penalty>>>shift))}function estimateGains(input){let{structure,graph,lost}=input,{groups,byPart}=groupFindings(
input),byKnot=graph.knots.map(({parts})=>mergeLoads(parts.map(part=>byPart[part]))),tables={byPart,byKnot,burdens:byKnot.map(load=>load?.all),effects:byKnot.map(
load=>collectEffects(load?.all))},reach=(0,import_chunk_TJENOWUZ.createReach)(graph,part=>byPart[part]!==void 0);for(let[index,{slots}]of structure.operations.entries()){
let reached=slots.map(({weight,parts})=>({weight,parts,knots:reach(parts)}));if(input.patience.left-=reached.reduce((sum,{knots})=>sum+knots.length,0),input.patience.
left<0)return;lookAtOperation(reached,lost[index]??0,tables)}for(let[knot,load]of byKnot.entries())addGains(load?.groups??[],tables.effects[knot]?.all()??[]);return addOwnGains(
mergeLoads(structure.own.map(part=>byPart[part]))),groups.values()}function lookAtOperation(slots,lost,{byPart,byKnot,burdens,effects}){let own=mergeLoads((slots[0]?.
parts??[]).map(part=>byPart[part])),burdened=slots.map(({weight,knots})=>({weight,knots,burden:(0,import_chunk_TJENOWUZ.sumBurdens)(knots,burdens)})),credits=burdened.
reduce((sum,{weight,burden})=>sum+weight*(0,import_chunk_TJENOWUZ.creditOf)(burden),0),all=burdened.reduce((sum,{weight,burden})=>sum+(0,import_chunk_TJENOWUZ.weightOf)(
weight,burden),lost+(own?.all.absent??0));for(let $0=burdened,$1=0;$1<$0.length;$1++){let{weight,knots,burden}=$0[$1];{let relief=credits/(all-weight)-credits/all,
effect={...burden,share:weight/all,freeShare:weight/(all-weight),relief};for(let $3=knots,$4=0;$4<$3.length;$4++){let knot=$3[$4];effects[knot]?.add(effect)}addGains(
wideLoads(knots,byKnot),[effect])}}for(let $6=[...own?.groups??[],...own?.wide??[]],$7=0;$7<$6.length;$7++){let $8=$6[$7],one=$8[0],{absent}=$8[1];absent>0&&(one.
gain+=credits/(all-absent)-credits/all)}}function groupFindings({structure,weighed,mendedTogether:mendedTogether2}){let groups=new Map,byPart=structure.parts.map(
()=>{}),put=(one,owner,into)=>{let{ruleId}=one.finding,key=owner===void 0?ruleId:`${ruleId} ${owner}`,own=groups.get(key)??{key,ruleId,owner,weighed:new Set,gain:0};
groups.set(key,own),own.weighed.add(one),into.set(own,(0,import_chunk_TJENOWUZ.addBurdens)(into.get(own)??import_chunk_TJENOWUZ.noBurden,one.burden))};for(let $9=weighed,
$10=0;$10<$9.length;$10++){let one=$9[$10];{let load=byPart[one.part]??{all:import_chunk_TJENOWUZ.noBurden,groups:new Map,wide:new Map};load.all=(0,import_chunk_TJENOWUZ.addBurdens)(
load.all,one.burden),byPart[one.part]=load,put(one,structure.parts[one.part]?.owner??"",load.groups),mendedTogether2.has(one.finding.ruleId)&&put(one,void 0,load.
wide)}}return{groups,byPart}}function mergeLoads(loads){let[only,...others]=loads.filter(load=>load!==void 0);if(only===void 0||others.length===0)return only;let groups=new Map(
only.groups),wide=new Map(only.wide);for(let $12=others,$13=0;$13<$12.length;$13++){let load=$12[$13];{for(let[one,burden]of load.groups)groups.set(one,(0,import_chunk_TJENOWUZ.addBurdens)(
groups.get(one)??import_chunk_TJENOWUZ.noBurden,burden));for(let[one,burden]of load.wide)wide.set(one,(0,import_chunk_TJENOWUZ.addBurdens)(wide.get(one)??import_chunk_TJENOWUZ.noBurden,
burden))}}return{all:others.map(({all})=>all).reduce(import_chunk_TJENOWUZ.addBurdens,only.all),groups,wide}}function addGains(groups,effects){for(let[one,burden]of groups)
for(let $15=effects,$16=0;$16<$15.length;$16++){let effect=$15[$16];one.gain+=gainOf(effect,burden)}}function wideLoads(knots,byKnot){let wide=new Map;for(let $18=knots,
$19=0;$19<$18.length;$19++){let knot=$18[$19];for(let[one,{penalty,undeclared,whole,absent}]of byKnot[knot]?.wide??[]){let sum=wide.get(one);sum===void 0?wide.set(
one,{penalty,undeclared,whole,absent}):(sum.penalty+=penalty,sum.undeclared+=undeclared,sum.whole+=whole,sum.absent+=absent)}}return wide}function addOwnGains(load){
if(load===void 0)return;let effect={...load.all,whole:0,share:1,freeShare:1,relief:0};addGains([...load.groups,...load.wide],[effect])}function findRepairs(input,count){
let{structure}=input,graph=(0,import_chunk_TJENOWUZ.tieKnots)(structure.parts),lost=(0,import_chunk_TJENOWUZ.lostWeights)(structure,input.base),shareWith=weighed2=>(0,import_chunk_TJENOWUZ.shareOf)(
(0,import_chunk_TJENOWUZ.unitsOf)(structure,graph,weighed2,lost)),repairs=[],weighed=(0,import_chunk_TJENOWUZ.weigh)(structure,input.findings,input.absences),share=shareWith(
weighed),patience={left:mostSteps};for(;repairs.length<count;){let groups=estimateGains({structure,graph,lost,weighed,mendedTogether:input.mendedTogether,patience});
if(groups===void 0)return repairs.length===0?void 0:repairs;let best=bestOf(groups);if(best===void 0)break;let rest=weighed.filter(one=>!best.weighed.has(one)),
next=shareWith(rest),gain=Math.round((next-share)*1e4)/100;if(gain<=0)break;let{ruleId,owner}=best;repairs.push({ruleId,...owner===void 0?{}:{owner},findings:best.
weighed.size,gain,score:(0,import_chunk_TJENOWUZ.toScore)(next)}),weighed=rest,share=next}return repairs}var mostSteps=5e7;function explainScore(input){let{structure}=input,
weighed=(0,import_chunk_TJENOWUZ.weigh)(structure,input.findings,input.absences),groups=estimateGains({structure,graph:(0,import_chunk_TJENOWUZ.tieKnots)(structure.
parts),lost:(0,import_chunk_TJENOWUZ.lostWeights)(structure,input.base),weighed,mendedTogether:none,patience:{left:mostSteps}});if(groups===void 0)return;let units=structure.
operations.length+1;return[...groups].sort((left,right)=>isBetter(left,right)?-1:1).map(({ruleId,owner="",weighed:{size},gain})=>({ruleId,owner,findings:size,points:Math.
round(gain*1e4/units)/100}))}var none=new Set;function bestOf(groups){let best;for(let one of groups)(best===void 0||isBetter(one,best))&&(best=one);return best}
function isBetter(left,right){let difference=left.gain-right.gain;return Math.abs(difference)>1e-9?difference>0:left.weighed.size!==right.weighed.size?left.weighed.
size<right.weighed.size:left.owner===void 0!=(right.owner===void 0)?right.owner===void 0:left.key<right.key}function keepDefinition({model,findings,result,summary,
uriOf,require:require2}){return{uri:summary.uri,title:summary.title,operations:summary.operations,documents:summary.documents,coverage:result.coverage,owners:result.
owners??[],require:require2,structure:(0,import_chunk_MHA26GNI.readStructure)(model,uriOf,findings),auth:readAuthMatrix(model)}}function measure(kept,{findings}){
let byUri=new Map;for(let $0=findings,$1=0;$1<$0.length;$1++){let finding=$0[$1];{let known=byUri.get(finding.location.uri);known===void 0?byUri.set(finding.location.
uri,[finding]):known.push(finding)}}return kept.map(definition=>{let own=definition.documents.flatMap(uri=>byUri.get(uri)??[]),input={structure:definition.structure,
findings:own,absences};return{...definition,score:(0,import_chunk_TJENOWUZ.scoreOf)(input),repairs:()=>findRepairs({...input,mendedTogether},shownRepairs),losses:()=>explainScore(
input)}})}var shownRepairs=5,rules=import_chunk_BBZO3C5U.packs.flatMap(pack=>pack.rules),absences=new Map(rules.flatMap(({id,saysUndeclared})=>saysUndeclared===
void 0?[]:[[id,saysUndeclared]])),mendedTogether=new Set(rules.flatMap(({id,commonRemedy})=>commonRemedy===void 0?[]:[id]));0&&(module.exports={keepDefinition,measure});
