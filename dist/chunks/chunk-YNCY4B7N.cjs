"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{isShelf:()=>isShelf,workOutReach:()=>workOutReach});module.exports=__toCommonJS(stdin_exports);var import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),
requestBits=import_chunk_LS7VJ7V7.bits.request|import_chunk_LS7VJ7V7.bits.path|import_chunk_LS7VJ7V7.bits.query|import_chunk_LS7VJ7V7.bits.header|import_chunk_LS7VJ7V7.bits.
cookie|import_chunk_LS7VJ7V7.bits.body|import_chunk_LS7VJ7V7.bits.perhapsRequest,travelBits=requestBits|import_chunk_LS7VJ7V7.bits.response,parameterBits=new Map(
[["path",import_chunk_LS7VJ7V7.bits.path],["query",import_chunk_LS7VJ7V7.bits.query],["querystring",import_chunk_LS7VJ7V7.bits.query],["header",import_chunk_LS7VJ7V7.bits.
header],["cookie",import_chunk_LS7VJ7V7.bits.cookie],["body",import_chunk_LS7VJ7V7.bits.body],["formData",import_chunk_LS7VJ7V7.bits.body]]),definitionFields=new Set(
["$defs","definitions"]),componentFields2=new Set(["definitions","parameters","responses","securityDefinitions"]);function workOutReach(root,all){markUsed(root);
let families=findFamilies(all);spread([[root,import_chunk_LS7VJ7V7.bits.data]],families);let left=families.pairs.filter(([,subtype])=>subtype.reachBits===0&&isOwnType(
subtype));spread(left.map(([base,subtype])=>[subtype,base.reachBits]),families);let waiting=all.filter(element=>element.reachBits===0&&element.uses.some(use=>isComponents(
use.from,use.field)));spread(waiting.map(component=>[component,import_chunk_LS7VJ7V7.bits.data|import_chunk_LS7VJ7V7.bits.perhapsRequest]),families)}function findFamilies(all){
let pairs=[],extensions=new Map;for(let $0=all,$1=0;$1<$0.length;$1++){let base=$0[$1];{if(base.kind!=="schema"||!base.has("discriminator"))continue;let subtypes=base.
edges.flatMap(({field,to})=>field==="subtype"?[to]:[]),members=new Set([base,...subtypes]),known=new Map;for(let $3=subtypes,$4=0;$4<$3.length;$4++){let subtype=$3[$4];
{pairs.push([base,subtype]);for(let $6=extendedBy(subtype,members,known)??[base],$7=0;$7<$6.length;$7++){let extended=$6[$7];extensions.set(extended,(extensions.
get(extended)??new Set).add(subtype))}}}}}return{pairs,extensions}}function extendedBy({edges},members,known){let extended=edges.flatMap(({field,to})=>field==="\
allOf"?memberBehind(to,members,known)??[]:[]);return extended.length===0?void 0:extended}function memberBehind(start,members,known){let passed2=new Set,element=start;
for(;element!==void 0&&!members.has(element)&&!known.has(element)&&!passed2.has(element);)passed2.add(element),element=element.edges.find(({field})=>field==="$r\
ef")?.to;let found=element===void 0||passed2.has(element)?void 0:members.has(element)?element:known.get(element);for(let one of passed2)known.set(one,found);return found}
function isExtending({field,from,to},{extensions}){let own=field==="$ref"?extensions.get(to):void 0;return own!==void 0&&from.uses.length>0&&from.uses.every(use=>use.
field==="allOf"&&own.has(use.from)&&isOwnType(use.from))}function isOwnType(schema){return(schema.list("allOf").length>1||schema.has("properties"))&&schema.uses.
some(import_chunk_LS7VJ7V7.isDefinitionField)}function leadsToSubtype({field,from,to},{extensions}){return field!=="mapping"?field==="subtype":from.uses.some(use=>extensions.
get(use.from)?.has(to)===!0)}function markUsed(root){let queue=[root];root.isUsed=!0;for(let element=queue.pop();element!==void 0;element=queue.pop())for(let $9=element.
edges,$10=0;$10<$9.length;$10++){let edge=$9[$10];{if(edge.to.isUsed||isShelf(element,edge.field))continue;edge.to.isUsed=!0,queue.push(edge.to)}}}function spread(seeds,families){
let queue=[],wholes=new Map,enter=(element,offered,isWhole)=>{let wanted=bitsOf(element,offered),isNew=(wanted&~element.reachBits)!==0;if(isWhole&&families.extensions.
has(element)){let known=wholes.get(element)??0;isNew||=(wanted&~known)!==0,wholes.set(element,known|wanted)}isNew&&(element.reachBits|=wanted,queue.push(element))};
for(let $12=seeds,$13=0;$13<$12.length;$13++){let $14=$12[$13],element=$14[0],offered=$14[1];enter(element,offered,!0)}for(let element=queue.pop();element!==void 0;element=
queue.pop()){for(let $15=element.edges,$16=0;$16<$15.length;$16++){let edge=$15[$16];!isShelf(element,edge.field)&&!leadsToSubtype(edge,families)&&enter(edge.to,
passed(element,edge),!isExtending(edge,families))}let whole=wholes.get(element)??0;if(whole!==0)for(let extension of families.extensions.get(element)??[])enter(
extension,whole,!0)}}function passed(from,edge){let carried=from.reachBits;return from.kind==="definition"?import_chunk_LS7VJ7V7.webhookFields.has(edge.field)?import_chunk_LS7VJ7V7.bits.
data|import_chunk_LS7VJ7V7.bits.outbound:import_chunk_LS7VJ7V7.bits.data|import_chunk_LS7VJ7V7.bits.inbound:from.kind==="pathItem"||from.kind==="operation"?passedByOperation(
edge.field,carried):from.kind==="schema"&&(0,import_chunk_LS7VJ7V7.isAssertion)(edge.field)?carried&~import_chunk_LS7VJ7V7.bits.data|import_chunk_LS7VJ7V7.bits.
assertion:carried}function passedByOperation(field,carried){let isInbound=(carried&import_chunk_LS7VJ7V7.bits.inbound)!==0,isOutbound=(carried&import_chunk_LS7VJ7V7.bits.
outbound)!==0,sides=(inbound,outbound)=>(isInbound?inbound:0)|(isOutbound?outbound:0)|import_chunk_LS7VJ7V7.bits.data;return field==="parameters"?sides(import_chunk_LS7VJ7V7.bits.
request,import_chunk_LS7VJ7V7.bits.response):field==="requestBody"?sides(import_chunk_LS7VJ7V7.bits.request|import_chunk_LS7VJ7V7.bits.body,import_chunk_LS7VJ7V7.bits.
response):field==="responses"?sides(import_chunk_LS7VJ7V7.bits.response,import_chunk_LS7VJ7V7.bits.request|import_chunk_LS7VJ7V7.bits.body):field==="callbacks"?
sides(import_chunk_LS7VJ7V7.bits.outbound,import_chunk_LS7VJ7V7.bits.inbound):carried&(import_chunk_LS7VJ7V7.bits.data|import_chunk_LS7VJ7V7.bits.inbound|import_chunk_LS7VJ7V7.bits.
outbound)}function bitsOf(element,offered){if(element.kind==="parameter")return offered|((offered&import_chunk_LS7VJ7V7.bits.request)===0?0:parameterBits.get(element.
text("in")??"")??0);if(!(element instanceof import_chunk_LS7VJ7V7.Schema))return offered;let mask=offered;return element.keyword("readOnly")===!0&&(mask&=~requestBits),
element.keyword("writeOnly")===!0&&(mask&=~import_chunk_LS7VJ7V7.bits.response),(mask&travelBits)===0?mask&(import_chunk_LS7VJ7V7.bits.data|import_chunk_LS7VJ7V7.bits.
assertion):mask}function isShelf(from,field){return isComponents(from,field)||from.kind==="definition"&&field==="components"||from.kind==="schema"&&definitionFields.
has(field)}function isComponents(from,field){return from.kind==="components"||from.kind==="definition"&&componentFields2.has(field)}0&&(module.exports={isShelf,workOutReach});
