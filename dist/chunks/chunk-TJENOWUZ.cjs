"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{addBurdens:()=>addBurdens,createReach:()=>createReach,creditOf:()=>creditOf,lostWeights:()=>lostWeights,noBurden:()=>noBurden,
portfolioScore:()=>portfolioScore,scoreOf:()=>scoreOf,shareOf:()=>shareOf,sumBurdens:()=>sumBurdens,tieKnots:()=>tieKnots,toScore:()=>toScore,unitsOf:()=>unitsOf,
weigh:()=>weigh,weightOf:()=>weightOf});module.exports=__toCommonJS(stdin_exports);var import_chunk_MHA26GNI=require("./chunk-MHA26GNI.cjs");function weigh({operations,
placed},findings,absences){let ofOperations=new Set(operations.flatMap(({slots})=>slots[0]?.parts??[]));return findings.flatMap(finding=>{let part=placed.get((0,import_chunk_MHA26GNI.placeKey)(
finding));return part===void 0?[]:[{part,finding,burden:burdenOf(finding,absences.get(finding.ruleId),ofOperations.has(part))}]})}function burdenOf({severity},absence,isOfOperation){
let penalty=penalties[severity];return absence==="some"?{...noBurden,penalty,undeclared:1}:absence==="whole"?{...noBurden,penalty,undeclared:1,whole:1}:absence===
void 0||!isOfOperation?{...noBurden,penalty}:{...noBurden,absent:absentWeights[absence]}}var penalties={error:100,warn:25,info:5,hint:1},absentWeights={parameter:10,
response:10,errorResponse:2},noBurden={penalty:0,undeclared:0,whole:0,absent:0};function addBurdens(left,right){return{penalty:left.penalty+right.penalty,undeclared:left.
undeclared+right.undeclared,whole:left.whole+right.whole,absent:left.absent+right.absent}}function sumBurdens(indexes,burdens){let[penalty,undeclared,whole,absent]=[
0,0,0,0];for(let $0=indexes,$1=0;$1<$0.length;$1++){let index=$0[$1];{let burden=burdens[index];if(burden===void 0)continue;penalty+=burden.penalty,undeclared+=
burden.undeclared,whole+=burden.whole,absent+=burden.absent}}return{penalty,undeclared,whole,absent}}function creditOf({penalty,undeclared}){return undeclared>0?
0:100/(100+penalty)}function weightOf(weight,{whole}){return whole>0?2*weight:weight}function tieKnots(parts){let knotOf=parts.map(()=>unknown),found=parts.map(
()=>unknown),lowest=parts.map(()=>unknown),members=[],open=[],count=0;for(let first of parts.keys())found[first]===unknown&&visit(first);return{knotOf,knots:members.
map((own,knot)=>({parts:own,uses:usesOf(own,knot)}))};function visit(first){let way=[],enter=part=>{found[part]=lowest[part]=count,count+=1,open.push(part),way.
push({part,next:0})};enter(first);for(let step=way.at(-1);step!==void 0;step=way.at(-1)){let{part}=step,to=parts[part]?.uses[step.next];step.next+=1,to===void 0?
(way.pop(),leave(part,way.at(-1)?.part)):found[to]===unknown?enter(to):knotOf[to]===unknown&&lower(part,found[to])}}function leave(part,before){if(before!==void 0&&
lower(before,lowest[part]),lowest[part]!==found[part])return;let own=open.splice(open.lastIndexOf(part));for(let $0=own,$1=0;$1<$0.length;$1++){let one=$0[$1];knotOf[one]=
members.length}members.push(own)}function lower(part,limit=0){lowest[part]=Math.min(lowest[part]??limit,limit)}function usesOf(own,knot){let uses=new Set(own.flatMap(
part=>(parts[part]?.uses??[]).map(to=>knotOf[to]??unknown)));return uses.delete(knot),[...uses]}}var unknown=-1;function createReach({knotOf,knots},interests){let isInteresting=knots.
map(({parts})=>parts.some(interests)),isWorthwhile=[...isInteresting];for(let[knot,{uses}]of knots.entries())isWorthwhile[knot]||=uses.some(to=>isWorthwhile[to]);
let turns=new Uint32Array(knots.length),turn=0;return parts=>{turn+=1;let waiting=[],reached=[],enter=knot=>{turns[knot]===turn||isWorthwhile[knot]!==!0||(turns[knot]=
turn,waiting.push(knot),isInteresting[knot]===!0&&reached.push(knot))};for(let $3=parts,$4=0;$4<$3.length;$4++){let part=$3[$4];enter(knotOf[part]??unknown)}for(let knot=waiting.
pop();knot!==void 0;knot=waiting.pop())for(let $6=knots[knot]?.uses??[],$7=0;$7<$6.length;$7++){let to=$6[$7];enter(to)}return reached}}function scoreOf({structure,
findings,absences,base}){let units=unitsOf(structure,tieKnots(structure.parts),weigh(structure,findings,absences),lostWeights(structure,base));return toScore(shareOf(
units))}function portfolioScore(scores){if(scores.length===0)return;let units=scores.reduce((total,{operations})=>total+operations+1,0);return toScore(sum(scores.
map(({score,operations})=>score.value*(operations+1)))/units/100)}function toScore(share){let value=Math.floor(share*1e3+1e-6)/10;return{value,grade:gradeOf(value)}}
function gradeOf(value){for(let $0=gradeFloors,$1=0;$1<$0.length;$1++){let $2=$0[$1],grade=$2[0],least=$2[1];if(value>=least)return grade}return"E"}var gradeFloors=[
["A",90],["B",75],["C",50],["D",25]];function shareOf({operations,own}){return sum([...operations.map(({credits,weight})=>credits/weight),own])/(operations.length+
1)}function unitsOf(structure,graph,weighed,lost){let burdens=burdensOf(structure,weighed),byKnot=graph.knots.map(({parts})=>sumBurdens(parts,burdens)),reach=createReach(
graph,part=>burdens[part]!==void 0);return{operations:structure.operations.map(({slots},index)=>{let credits=0,weight=(lost[index]??0)+absentWeight(slots[0]?.parts??
[],burdens);for(let $3=slots,$4=0;$4<$3.length;$4++){let slot=$3[$4];{let burden=sumBurdens(reach(slot.parts),byKnot);credits+=slot.weight*creditOf(burden),weight+=
weightOf(slot.weight,burden)}}return{credits,weight}}),own:creditOf(sumBurdens(structure.own,burdens))}}function burdensOf({parts},weighed){let burdens=parts.map(
()=>{});for(let $6=weighed,$7=0;$7<$6.length;$7++){let{part,burden}=$6[$7];burdens[part]=addBurdens(burdens[part]??noBurden,burden)}return burdens}function absentWeight(parts,burdens){
return parts.reduce((total,part)=>total+(burdens[part]?.absent??0),0)}function lostWeights({operations},base){let before=new Map((base?.operations??[]).map(operation=>[
operation.label,operation]));return operations.map(operation=>lostWeight(operation,before.get(operation.label)))}function lostWeight({slots},before){let names=new Set(
slots.map(({name})=>name));return(before?.slots??[]).reduce((total,{name,weight})=>total+(names.has(name)?0:weight),0)}function sum(values){return[...values].sort(
(left,right)=>left-right).reduce((total,value)=>total+value,0)}0&&(module.exports={addBurdens,createReach,creditOf,lostWeights,noBurden,portfolioScore,scoreOf,shareOf,sumBurdens,tieKnots,toScore,unitsOf,weigh,weightOf});
