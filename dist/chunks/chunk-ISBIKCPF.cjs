"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{addBurdens:()=>addBurdens,createReach:()=>createReach,creditOf:()=>creditOf,lostWeights:()=>lostWeights,noBurden:()=>noBurden,
portfolioScore:()=>portfolioScore,readStructure:()=>readStructure,scoreOf:()=>scoreOf,shareOf:()=>shareOf,subtractBurden:()=>subtractBurden,tieKnots:()=>tieKnots,
toScore:()=>toScore,unitsOf:()=>unitsOf,weigh:()=>weigh,weightOf:()=>weightOf});module.exports=__toCommonJS(stdin_exports);var import_chunk_VNQYX4BI=require("./chunk-VNQYX4BI.cjs"),
import_chunk_7LMUOL3G=require("./chunk-7LMUOL3G.cjs"),import_chunk_E3C6ULIJ=require("./chunk-E3C6ULIJ.cjs");function placeKey({ruleId,location:{uri,pointer}}){return`${ruleId}\
 ${uri}#${pointer}`}function readSlots(operation,model){let slots=[itself(operation,model),...parameterSlots(operation)];for(let{field,to}of operation.element.edges)
field==="requestBody"&&slots.push({name:"body",weight:fullWeight,places:[to.node]});for(let{field,to}of operation.element.one("responses")?.edges??[])slots.push(
{name:field,weight:isSuccess(field)?fullWeight:errorWeight,places:[to.node]});return withNames(slots)}var fullWeight=10,errorWeight=2;function isSuccess(code){return/^[123]/.
test(code)}function itself(operation,model){let{root}=model,isServed=operation.role==="path",inherited=isServed?[...securityPlaces(operation,root),...serverPlaces(
operation,root)]:[],places=[operation.node,...operation.pathItems.map(({node})=>node),...inherited,...schemePlaces(operation,model)];return{name:"itself",weight:fullWeight,
places:isServed?[...places,root.node]:places}}function securityPlaces({element},root){return element.has("security")?[]:existing([root.node.child("security")])}
function serverPlaces({element,pathItem},root){return element.has("servers")||element.has("schemes")?[]:existing([pathItem.node.child("servers")??root.node.child(
"servers")??root.node.child("schemes")])}function schemePlaces({security},model){let required=security?.requirements.flatMap(({schemes})=>schemes)??[];return existing(
required.flatMap(({name,scheme})=>[schemeComponents(model).get(name),scheme?.element.node]))}var schemeComponents=(0,import_chunk_VNQYX4BI.perModel)(model=>{let schemes=model.
components.filter(({section})=>schemeSections.has(section));return new Map(schemes.map(({name,element})=>[name,element.node]))}),schemeSections=new Set(["securi\
tySchemes","securityDefinitions"]);function parameterSlots({element,pathItems,parameters}){let slots=parameters.map(({at,element:target,...parameter})=>({name:(0,import_chunk_7LMUOL3G.parameterKey)(
parameter),weight:fullWeight,places:[at.node,target.node]}));for(let holder of[element,...pathItems])for(let{field,to}of holder.edges)field!=="parameters"||isParameter(
to.target)||slots.push({name:to.text("$ref")??"parameter",weight:fullWeight,places:[to.node,...existing([to.target?.node])]});return slots}function isParameter(element){
return element?.text("name")!==void 0&&element.text("in")!==void 0}function existing(nodes){return nodes.filter(node=>node instanceof import_chunk_E3C6ULIJ.Node)}
function withNames(slots){let counts=new Map;return slots.map(slot=>{let count=(counts.get(slot.name)??0)+1;return counts.set(slot.name,count),count===1?slot:{...slot,
name:`${slot.name} ${count}`}})}function readStructure(model,uriOf,findings){let{owners,indexOf}=collectParts(model),uses=readUses(model,indexOf,owners.length),
operations=model.operations.map(operation=>{let slots=readSlots(operation,model).map(({name,weight,places})=>({name,weight,parts:indexes(places,indexOf)}));return{
label:operation.label,slots}}),reached=spread(operations.flatMap(({slots})=>slots.flatMap(({parts:parts2})=>parts2)),uses),parts=owners.map((owner,index)=>({owner,
uses:[...uses[index]??[]]})),own=parts.flatMap((_part,index)=>index===wholeDefinition||!reached.has(index)?[index]:[]);return{parts,operations,own,placed:placeFindings(
findings,model,uriOf,indexOf)}}var wholeDefinition=0;function collectParts(model){let identify=(0,import_chunk_7LMUOL3G.createIdentifier)(model),indexOf=new Map,
owners=[],add=node=>{typeof node?.value!="object"||node.value===null||indexOf.has(node.value)||(indexOf.set(node.value,owners.length),owners.push(identify(node).
owner))},{root}=model;add(root.node);for(let field of[...inheritedFields,...ownFields])add(root.node.child(field));for(let{element}of model.components)add(element.
node);for(let element of model.elements)(partKinds.has(element.kind)||element.uses.some(isBorrowed))&&add(element.node),element.kind==="pathItem"&&add(element.node.
child("servers"));return{owners,indexOf}}var inheritedFields=["security","servers","schemes"],ownFields=["info","tags","externalDocs"],partKinds=new Set(["pathI\
tem","operation","parameter","requestBody","response"]);function isBorrowed({field}){return field==="$ref"||field==="$dynamicRef"||field==="mapping"||field==="s\
ubtype"}function readUses({elements},indexOf,count){let uses=Array.from({length:count},()=>new Set);for(let element of elements){if(structuralKinds.has(element.
kind)&&element.reference===void 0)continue;let from=partAt(element.node,indexOf);for(let{field,to}of element.edges){let target=indexOf.get(to.node.value);target!==
void 0&&target!==from&&!(0,import_chunk_VNQYX4BI.isShelf)(element,field)&&!isOperationField(element,field)&&uses[from]?.add(target)}}return uses}var structuralKinds=new Set(
["definition","components","paths","operation","responses","callback"]);function isOperationField({kind},field){return kind==="pathItem"&&field!=="$ref"}function indexes(places,indexOf){
return[...new Set(places.map(place=>partAt(place,indexOf)))]}function partAt(node,indexOf){for(let place=node;place!==void 0;place=place.parent){let index=indexOf.
get(place.value);if(index!==void 0)return index}return wholeDefinition}function spread(seeds,uses){let reached=new Set(seeds);for(let part of reached)for(let next of uses[part]??
[])reached.add(next);return reached}function placeFindings(findings,{graph},uriOf,indexOf){let documents=new Map([...graph.documents.values()].map(document=>[uriOf(
document.uri),document])),placed=new Map;for(let finding of findings){let{location}=finding,key=placeKey(finding),document=documents.get(location.uri);document!==
void 0&&!placed.has(key)&&placed.set(key,partAlong(document,location.pointer,indexOf))}return placed}function partAlong({data},pointer,indexOf){let value=data,part=indexOf.
get(value)??wholeDefinition;for(let key of(0,import_chunk_E3C6ULIJ.parsePointer)(pointer)??[]){if(Array.isArray(value))value=value[Number(key)];else if((0,import_chunk_7LMUOL3G.isObject)(
value)&&Object.hasOwn(value,key))value=value[key];else break;part=indexOf.get(value)??part}return part}function weigh({operations,placed},findings,absences){let ofOperations=new Set(
operations.flatMap(({slots})=>slots[0]?.parts??[]));return findings.flatMap(finding=>{let part=placed.get(placeKey(finding));return part===void 0?[]:[{part,finding,
burden:burdenOf(finding,absences.get(finding.ruleId),ofOperations.has(part))}]})}function burdenOf({severity},absence,isOfOperation){let penalty=penalties[severity];
return absence==="some"?{...noBurden,penalty,undeclared:1}:absence==="whole"?{...noBurden,penalty,undeclared:1,whole:1}:absence===void 0||!isOfOperation?{...noBurden,
penalty}:{...noBurden,absent:absentWeights[absence]}}var penalties={error:100,warn:25,info:5,hint:1},absentWeights={parameter:10,response:10,errorResponse:2},noBurden={
penalty:0,undeclared:0,whole:0,absent:0};function addBurdens(left,right){return{penalty:left.penalty+right.penalty,undeclared:left.undeclared+right.undeclared,whole:left.
whole+right.whole,absent:left.absent+right.absent}}function subtractBurden(from,{penalty,undeclared,whole,absent}){return{penalty:from.penalty-penalty,undeclared:from.
undeclared-undeclared,whole:from.whole-whole,absent:from.absent-absent}}function creditOf({penalty,undeclared}){return undeclared>0?0:100/(100+penalty)}function weightOf(weight,{
whole}){return whole>0?2*weight:weight}function tieKnots(parts){let knotOf=parts.map(()=>unknown),found=parts.map(()=>unknown),lowest=parts.map(()=>unknown),members=[],
open=[],count=0;for(let first of parts.keys())found[first]===unknown&&visit(first);return{knotOf,knots:members.map((own,knot)=>({parts:own,uses:usesOf(own,knot)}))};
function visit(first){let way=[],enter=part=>{found[part]=lowest[part]=count,count+=1,open.push(part),way.push({part,next:0})};enter(first);for(let step=way.at(
-1);step!==void 0;step=way.at(-1)){let{part}=step,to=parts[part]?.uses[step.next];step.next+=1,to===void 0?(way.pop(),leave(part,way.at(-1)?.part)):found[to]===
unknown?enter(to):knotOf[to]===unknown&&lower(part,found[to])}}function leave(part,before){if(before!==void 0&&lower(before,lowest[part]),lowest[part]!==found[part])
return;let own=open.splice(open.lastIndexOf(part));for(let one of own)knotOf[one]=members.length;members.push(own)}function lower(part,limit=0){lowest[part]=Math.
min(lowest[part]??limit,limit)}function usesOf(own,knot){let uses=new Set(own.flatMap(part=>(parts[part]?.uses??[]).map(to=>knotOf[to]??unknown)));return uses.delete(
knot),[...uses]}}var unknown=-1;function createReach({knotOf,knots},interests){let isInteresting=knots.map(({parts})=>parts.some(interests)),isWorthwhile=[...isInteresting];
for(let[knot,{uses}]of knots.entries())isWorthwhile[knot]||=uses.some(to=>isWorthwhile[to]);let turns=new Uint32Array(knots.length),turn=0;return parts=>{turn+=
1;let waiting=[],reached=[],enter=knot=>{turns[knot]===turn||isWorthwhile[knot]!==!0||(turns[knot]=turn,waiting.push(knot),isInteresting[knot]===!0&&reached.push(
knot))};for(let part of parts)enter(knotOf[part]??unknown);for(let knot=waiting.pop();knot!==void 0;knot=waiting.pop())for(let to of knots[knot]?.uses??[])enter(
to);return reached.sort((left,right)=>left-right)}}function scoreOf({structure,findings,absences,base}){let units=unitsOf(structure,tieKnots(structure.parts),weigh(
structure,findings,absences),lostWeights(structure,base));return toScore(shareOf(units))}function portfolioScore(scores){if(scores.length===0)return;let units=scores.
reduce((total,{operations})=>total+operations+1,0);return toScore(sum(scores.map(({score,operations})=>score.value*(operations+1)))/units/100)}function toScore(share){
let value=Math.floor(share*1e3+1e-6)/10;return{value,grade:gradeOf(value)}}function gradeOf(value){for(let[grade,least]of gradeFloors)if(value>=least)return grade;
return"E"}var gradeFloors=[["A",90],["B",75],["C",50],["D",25]];function shareOf({operations,own}){return sum([...operations.map(({credits,weight})=>credits/weight),
own])/(operations.length+1)}function unitsOf(structure,graph,weighed,lost){let burdens=burdensOf(structure,weighed),byKnot=graph.knots.map(({parts})=>parts.map(
part=>burdens[part]??noBurden).reduce(addBurdens,noBurden)),reach=createReach(graph,part=>burdens[part]!==void 0);return{operations:structure.operations.map(({slots},index)=>{
let credits=0,weight=(lost[index]??0)+absentWeight(slots[0]?.parts??[],burdens);for(let slot of slots){let burden=reach(slot.parts).map(knot=>byKnot[knot]??noBurden).
reduce(addBurdens,noBurden);credits+=slot.weight*creditOf(burden),weight+=weightOf(slot.weight,burden)}return{credits,weight}}),own:creditOf(structure.own.map(part=>burdens[part]??
noBurden).reduce(addBurdens,noBurden))}}function burdensOf({parts},weighed){let burdens=parts.map(()=>{});for(let{part,burden}of weighed)burdens[part]=addBurdens(
burdens[part]??noBurden,burden);return burdens}function absentWeight(parts,burdens){return parts.reduce((total,part)=>total+(burdens[part]?.absent??0),0)}function lostWeights({
operations},base){let before=new Map((base?.operations??[]).map(operation=>[operation.label,operation]));return operations.map(operation=>lostWeight(operation,before.
get(operation.label)))}function lostWeight({slots},before){let names=new Set(slots.map(({name})=>name));return(before?.slots??[]).reduce((total,{name,weight})=>total+
(names.has(name)?0:weight),0)}function sum(values){return[...values].sort((left,right)=>left-right).reduce((total,value)=>total+value,0)}0&&(module.exports={addBurdens,createReach,creditOf,lostWeights,noBurden,portfolioScore,readStructure,scoreOf,shareOf,subtractBurden,tieKnots,toScore,unitsOf,weigh,
weightOf});
