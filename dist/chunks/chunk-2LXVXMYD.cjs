"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{Schema:()=>Schema,bits:()=>bits,isAssertion:()=>isAssertion,isDefinitionField:()=>isDefinitionField,isInPlace:()=>isInPlace,
isShelf:()=>isShelf,perModel:()=>perModel,workOutReach:()=>workOutReach});module.exports=__toCommonJS(stdin_exports);var import_chunk_D6C6AUEC=require("./chunk-D6C6AUEC.cjs"),
bits={request:1,response:2,path:4,query:8,header:16,cookie:32,body:64,data:128,assertion:256,inbound:512,outbound:1024,perhapsRequest:2048},schemaTypes=new Set(
["string","number","integer","boolean","array","object","null","file"]),inPlaceFields=new Set(["$ref","$dynamicRef","allOf","oneOf","anyOf","not","if","then","e\
lse","dependentSchemas"]),assertionFields=new Set(["not","if","contains","propertyNames"]),Schema=class _Schema extends import_chunk_D6C6AUEC.Element{format;boolean;applied;possible;constructor(node,format,writtenAs){
super("schema",node,writtenAs??null),this.format=format,this.boolean=typeof node.value=="boolean"?node.value:void 0}get keywords(){return this.reference!==void 0&&
this.reference.via==="$ref"&&this.format<"oas3_1"?noKeywords:this.value}keyword(name){let{keywords}=this,value=keywords[name];return value!==void 0&&Object.hasOwn(
keywords,name)?value:void 0}get types(){let declared=this.keyword("type");if(declared===void 0)return noTypes;let isNullable=this.keyword("nullable")===!0||this.
keyword("x-nullable")===!0;if(!isNullable&&!Array.isArray(declared))return aloneLists.get(declared)??noTypes;let types=(Array.isArray(declared)?declared:[declared]).
filter(isSchemaType);return isNullable&&types.length>0&&!types.includes("null")&&types.push("null"),types}hasType(type){return this.#type??=this.keyword("type")??
null,this.#type===type||Array.isArray(this.#type)&&this.#type.includes(type)}#type;get referenced(){for(let $0=this.edges,$1=0;$1<$0.length;$1++){let edge=$0[$1];
if((edge.field==="$ref"||edge.field==="$dynamicRef")&&edge.to instanceof _Schema)return edge.to}}get isDeadReference(){return this.reference!==void 0&&this.referenced===
void 0}schemas(field){let found;for(let $3=this.edges,$4=0;$4<$3.length;$4++){let edge=$3[$4];{if(edge.field!==field||!(edge.to instanceof _Schema))continue;found??=
[],found.push(edge.to)}}return found??none}get properties(){let properties=new Map;for(let $6=this.edges,$7=0;$7<$6.length;$7++){let edge=$6[$7];edge.field==="p\
roperties"&&edge.to instanceof _Schema&&properties.set(String(edge.key),edge.to)}return properties}get parts(){return this.#parts??=this.edges.length===0?none:this.#findParts(),
this.#parts}#parts;#findParts(){let{referenced}=this,parts=[...this.schemas("allOf"),...this.schemas("oneOf"),...this.schemas("anyOf")];return referenced!==void 0&&
parts.unshift(referenced),parts.length===0?none:parts}get inPlaceParents(){return this.#inPlaceParents??=this.#findInPlaceParents(),this.#inPlaceParents}#inPlaceParents;#findInPlaceParents(){
let parents;for(let $9=this.uses,$10=0;$10<$9.length;$10++){let use=$9[$10];{if(!inPlaceFields.has(use.field)||!(use.from instanceof _Schema))continue;parents??=
[],parents.push(use.from)}}return parents??none}get isRoot(){return this.#isRoot??=this.uses.some(use=>!inPlaceFields.has(use.field)&&use.field!=="mapping"&&use.
field!=="subtype"&&!isDefinitionField(use)),this.#isRoot}#isRoot;get isData(){return(this.reachBits&bits.data)!==0}get isRequest(){return(this.reachBits&bits.request)!==
0}get isResponse(){return(this.reachBits&bits.response)!==0}get direction(){return this.isRequest?"request":this.isResponse?"response":this.isUsed?"none":(this.
reachBits&bits.perhapsRequest)===0?"response":"unused"}isIn(place){return(this.reachBits&bits[place])!==0}},none=[],noTypes=[],aloneLists=new Map([...schemaTypes].
filter(isSchemaType).map(type=>[type,[type]])),noKeywords={};function isInPlace(field){return inPlaceFields.has(field)}function isAssertion(field){return assertionFields.
has(field)}function isDefinitionField(use){return use.field==="$defs"||use.field==="definitions"||use.from.kind==="components"}function isSchemaType(name){return typeof name==
"string"&&schemaTypes.has(name)}var requestBits=bits.request|bits.path|bits.query|bits.header|bits.cookie|bits.body|bits.perhapsRequest,travelBits=requestBits|bits.
response,parameterBits=new Map([["path",bits.path],["query",bits.query],["querystring",bits.query],["header",bits.header],["cookie",bits.cookie],["body",bits.body],
["formData",bits.body]]),definitionFields=new Set(["$defs","definitions"]),componentFields2=new Set(["definitions","parameters","responses","securityDefinitions"]);
function workOutReach(root,all){markUsed(root),spread([[root,bits.data]]);let waiting=all.filter(element=>element.reachBits===0&&element.uses.some(use=>isComponents(
use.from,use.field)));spread(waiting.map(component=>[component,bits.data|bits.perhapsRequest]))}function markUsed(root){let queue=[root];root.isUsed=!0;for(let element=queue.
pop();element!==void 0;element=queue.pop())for(let $0=element.edges,$1=0;$1<$0.length;$1++){let edge=$0[$1];{if(edge.to.isUsed||isShelf(element,edge.field))continue;
edge.to.isUsed=!0,queue.push(edge.to)}}}function spread(seeds){let queue=[],enter=(element,offered)=>{let wanted=bitsOf(element,offered);(wanted&~element.reachBits)!==
0&&(element.reachBits|=wanted,queue.push(element))};for(let $3=seeds,$4=0;$4<$3.length;$4++){let $5=$3[$4],element=$5[0],offered=$5[1];enter(element,offered)}for(let element=queue.
pop();element!==void 0;element=queue.pop())for(let $6=element.edges,$7=0;$7<$6.length;$7++){let edge=$6[$7];isShelf(element,edge.field)||enter(edge.to,passed(element,
edge))}}function passed(from,edge){let carried=from.reachBits;return from.kind==="definition"?import_chunk_D6C6AUEC.webhookFields.has(edge.field)?bits.data|bits.
outbound:bits.data|bits.inbound:from.kind==="pathItem"||from.kind==="operation"?passedByOperation(edge.field,carried):from.kind==="schema"&&isAssertion(edge.field)?
carried&~bits.data|bits.assertion:carried}function passedByOperation(field,carried){let isInbound=(carried&bits.inbound)!==0,isOutbound=(carried&bits.outbound)!==
0,sides=(inbound,outbound)=>(isInbound?inbound:0)|(isOutbound?outbound:0)|bits.data;return field==="parameters"?sides(bits.request,bits.response):field==="reque\
stBody"?sides(bits.request|bits.body,bits.response):field==="responses"?sides(bits.response,bits.request|bits.body):field==="callbacks"?sides(bits.outbound,bits.
inbound):carried&(bits.data|bits.inbound|bits.outbound)}function bitsOf(element,offered){if(element.kind==="parameter")return offered|((offered&bits.request)===
0?0:parameterBits.get(element.text("in")??"")??0);if(!(element instanceof Schema))return offered;let mask=offered;return element.keyword("readOnly")===!0&&(mask&=
~requestBits),element.keyword("writeOnly")===!0&&(mask&=~bits.response),(mask&travelBits)===0?mask&(bits.data|bits.assertion):mask}function isShelf(from,field){
return isComponents(from,field)||from.kind==="definition"&&field==="components"||from.kind==="schema"&&definitionFields.has(field)}function isComponents(from,field){
return from.kind==="components"||from.kind==="definition"&&componentFields2.has(field)}function perModel(workOut){let known=new WeakMap;return model=>{let fact=known.
get(model);return fact===void 0&&(fact=workOut(model),known.set(model,fact)),fact}}0&&(module.exports={Schema,bits,isAssertion,isDefinitionField,isInPlace,isShelf,perModel,workOutReach});
