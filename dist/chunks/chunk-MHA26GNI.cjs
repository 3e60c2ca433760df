"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{placeKey:()=>placeKey,readStructure:()=>readStructure});module.exports=__toCommonJS(stdin_exports);var import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),
import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs");function placeKey({ruleId,location:{uri,pointer}}){return`${ruleId}\
 ${uri}#${pointer}`}function readSlots(operation,model){let slots=[itself(operation,model),...parameterSlots(operation)];for(let $0=operation.element.edges,$1=0;$1<
$0.length;$1++){let{field,to}=$0[$1];field==="requestBody"&&slots.push({name:"body",weight:fullWeight,places:[to.node]})}for(let $3=operation.element.one("respo\
nses")?.edges??[],$4=0;$4<$3.length;$4++){let{field,to}=$3[$4];slots.push({name:field,weight:isSuccess(field)?fullWeight:errorWeight,places:[to.node]})}return withNames(
slots)}var fullWeight=10,errorWeight=2;function isSuccess(code){return/^[123]/.test(code)}function itself(operation,model){let{root}=model,isServed=operation.role===
"path",inherited=isServed?[...securityPlaces(operation,root),...serverPlaces(operation,root)]:[],places=[operation.node,...operation.pathItems.map(({node})=>node),
...inherited,...schemePlaces(operation,model)];return{name:"itself",weight:fullWeight,places:isServed?[...places,root.node]:places}}function securityPlaces({element},root){
return element.has("security")?[]:existing([root.node.child("security")])}function serverPlaces({element,pathItem},root){return element.has("servers")||element.
has("schemes")?[]:existing([pathItem.node.child("servers")??root.node.child("servers")??root.node.child("schemes")])}function schemePlaces({security},model){let required=security?.
requirements.flatMap(({schemes})=>schemes)??[];return existing(required.flatMap(({name,scheme})=>[schemeComponents(model).get(name),scheme?.element.node]))}var schemeComponents=(0,import_chunk_LS7VJ7V7.perModel)(
model=>{let schemes=model.components.filter(({section})=>schemeSections.has(section));return new Map(schemes.map(({name,element})=>[name,element.node]))}),schemeSections=new Set(
["securitySchemes","securityDefinitions"]);function parameterSlots({element,pathItems,parameters}){let slots=parameters.map(({at,element:target,...parameter})=>({
name:(0,import_chunk_LS7VJ7V7.parameterKey)(parameter),weight:fullWeight,places:[at.node,target.node]}));for(let $6=[element,...pathItems],$7=0;$7<$6.length;$7++){
let holder=$6[$7];for(let $9=holder.edges,$10=0;$10<$9.length;$10++){let{field,to}=$9[$10];{if(field!=="parameters"||isParameter(to.target))continue;slots.push(
{name:to.text("$ref")??"parameter",weight:fullWeight,places:[to.node,...existing([to.target?.node])]})}}}return slots}function isParameter(element){return element?.
text("name")!==void 0&&element.text("in")!==void 0}function existing(nodes){return nodes.filter(node=>node instanceof import_chunk_67I5OISI.Node)}function withNames(slots){
let counts=new Map;return slots.map(slot=>{let count=(counts.get(slot.name)??0)+1;return counts.set(slot.name,count),count===1?slot:{...slot,name:`${slot.name} ${count}`}})}
function readStructure(model,uriOf,findings){let{owners,indexOf}=collectParts(model),uses=readUses(model,indexOf,owners.length),operations=model.operations.map(
operation=>{let slots=readSlots(operation,model).map(({name,weight,places})=>({name,weight,parts:indexes(places,indexOf)}));return{label:operation.label,slots}}),
reached=spread(operations.flatMap(({slots})=>slots.flatMap(({parts:parts2})=>parts2)),uses),parts=owners.map((owner,index)=>({owner,uses:[...uses[index]??[]]})),
own=parts.flatMap((_part,index)=>index===wholeDefinition||!reached.has(index)?[index]:[]);return{parts,operations,own,placed:placeFindings(findings,model,uriOf,
indexOf)}}var wholeDefinition=0;function collectParts(model){let identify=(0,import_chunk_LS7VJ7V7.createIdentifier)(model),indexOf=new Map,owners=[],add=node=>{
typeof node?.value!="object"||node.value===null||indexOf.has(node.value)||(indexOf.set(node.value,owners.length),owners.push(identify(node).owner))},{root}=model;
add(root.node);for(let $0=[...inheritedFields,...ownFields],$1=0;$1<$0.length;$1++){let field=$0[$1];add(root.node.child(field))}for(let $3=model.components,$4=0;$4<
$3.length;$4++){let{element}=$3[$4];add(element.node)}for(let $6=model.elements,$7=0;$7<$6.length;$7++){let element=$6[$7];(partKinds.has(element.kind)||element.
uses.some(isBorrowed))&&add(element.node),element.kind==="pathItem"&&add(element.node.child("servers"))}return{owners,indexOf}}var inheritedFields=["security","\
servers","schemes"],ownFields=["info","tags","externalDocs"],partKinds=new Set(["pathItem","operation","parameter","requestBody","response"]);function isBorrowed({
field}){return field==="$ref"||field==="$dynamicRef"||field==="mapping"||field==="subtype"}function readUses({elements},indexOf,count){let uses=Array.from({length:count},
()=>new Set);for(let $9=elements,$10=0;$10<$9.length;$10++){let element=$9[$10];{if(structuralKinds.has(element.kind)&&element.reference===void 0)continue;let from=partAt(
element.node,indexOf);for(let $12=element.edges,$13=0;$13<$12.length;$13++){let{field,to}=$12[$13];{let target=indexOf.get(to.node.value);target!==void 0&&target!==
from&&!(0,import_chunk_YNCY4B7N.isShelf)(element,field)&&!isOperationField(element,field)&&uses[from]?.add(target)}}}}return uses}var structuralKinds=new Set(["\
definition","components","paths","operation","responses","callback"]);function isOperationField({kind},field){return kind==="pathItem"&&field!=="$ref"}function indexes(places,indexOf){
return[...new Set(places.map(place=>partAt(place,indexOf)))]}function partAt(node,indexOf){for(let place=node;place!==void 0;place=place.parent){let index=indexOf.
get(place.value);if(index!==void 0)return index}return wholeDefinition}function spread(seeds,uses){let reached=new Set(seeds);for(let part of reached)for(let next of uses[part]??
[])reached.add(next);return reached}function placeFindings(findings,{graph},uriOf,indexOf){let documents=new Map([...graph.documents.values()].map(document=>[uriOf(
document.uri),document])),placed=new Map;for(let $15=findings,$16=0;$16<$15.length;$16++){let finding=$15[$16];{let{location}=finding,key=placeKey(finding),document=documents.
get(location.uri);document!==void 0&&!placed.has(key)&&placed.set(key,partAlong(document,location.pointer,indexOf))}}return placed}function partAlong({data},pointer,indexOf){
let value=data,part=indexOf.get(value)??wholeDefinition;for(let $18=(0,import_chunk_67I5OISI.parsePointer)(pointer)??[],$19=0;$19<$18.length;$19++){let key=$18[$19];
{if(Array.isArray(value))value=value[Number(key)];else if((0,import_chunk_LS7VJ7V7.isObject)(value)&&Object.hasOwn(value,key))value=value[key];else break;part=indexOf.
get(value)??part}}return part}0&&(module.exports={placeKey,readStructure});
