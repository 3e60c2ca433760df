"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{Element:()=>Element,Schema:()=>Schema,addPossible:()=>addPossible,appliedSchemas:()=>appliedSchemas,bareMediaType:()=>bareMediaType,
bits:()=>bits,compareFindings:()=>compareFindings,contentUses:()=>contentUses,createContext:()=>createContext,createFingerprints:()=>createFingerprints,createIdentifier:()=>createIdentifier,
dataClassOf:()=>dataClassOf,dataTagsOf:()=>dataTagsOf,declarationOf:()=>declarationOf,distinctFindings:()=>distinctFindings,exposureOf:()=>exposureOf,hash64:()=>hash64,
isAssertion:()=>isAssertion,isClassAtLeast:()=>isClassAtLeast,isDefinitionField:()=>isDefinitionField,isInPlace:()=>isInPlace,isLocalHost:()=>isLocalHost,isObject:()=>isObject,
lifecycleOf:()=>lifecycleOf,limitComposition:()=>limitComposition,limitElements:()=>limitElements,link:()=>link,linkUnseen:()=>linkUnseen,locate:()=>locate,mediaTypeHolder:()=>mediaTypeHolder,
mediaTypeNames:()=>mediaTypeNames,once:()=>once,parameterKey:()=>parameterKey,parseUrl:()=>parseUrl,pathItemChain:()=>pathItemChain,perModel:()=>perModel,possibleSchemas:()=>possibleSchemas,
propertiesAmong:()=>propertiesAmong,readClassification:()=>readClassification,readOperations:()=>readOperations,readParameters:()=>readParameters,readRequirement:()=>readRequirement,
readSecurity:()=>readSecurity,readSecuritySchemes:()=>readSecuritySchemes,readServers:()=>readServers,scalarText:()=>scalarText,shortMessage:()=>shortMessage,toFindings:()=>toFindings,
tooMany:()=>tooMany,webhookFields:()=>webhookFields});module.exports=__toCommonJS(stdin_exports);var import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),
import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),Element=class{kind;writtenAs;node;value;edges=none;uses=none;reference;isReference=!1;reachBits=0;holdsUntyped=!1;isUsed=!1;answers;#target;constructor(kind,node,writtenAs=kind){
this.kind=kind,this.writtenAs=writtenAs??void 0,this.node=node,this.value=isObject(node.value)?node.value:{}}get target(){return this.isReference?(this.#target===
void 0&&this.#followChain(),this.#target??void 0):this}#followChain(){let next=this.reference?.target;if(next===void 0||!next.isReference){this.#target=next??null;
return}let passed=new Set,element=this;for(;element?.isReference===!0&&element.#target===void 0&&!passed.has(element);)passed.add(element),element=element.reference?.
target;let end=element===void 0||passed.has(element)?null:element.isReference?element.#target:element;for(let one of passed)one.#target=end??null}has(field){return this.
get(field)!==void 0}text(field){let value=this.get(field);return typeof value=="string"?value:void 0}number(field){let value=this.get(field);return typeof value==
"number"?value:void 0}flag(field){let value=this.get(field);return typeof value=="boolean"?value:void 0}list(field){let value=this.get(field);return Array.isArray(
value)?value:[]}get(field){let value=this.value[field];return value!==void 0&&Object.hasOwn(this.value,field)?value:void 0}below(field){let found=[];for(let $0=this.
edges,$1=0;$1<$0.length;$1++){let edge=$0[$1];{if(edge.field!==field)continue;let element=edge.to.target;element!==void 0&&found.push({key:edge.key,element,at:edge.
to})}}return found}one(field,key){for(let $3=this.edges,$4=0;$4<$3.length;$4++){let edge=$3[$4];if(edge.field===field&&(key===void 0||edge.key===key))return edge.
to.target}}};function link(from,field,key,to){let edge={from,field,key,to};from.edges=append(from.edges,edge),to.uses=append(to.uses,edge)}function linkUnseen(from,field,key,to){
from.edges=append(from.edges,{from,field,key,to})}var none=[];function append(edges,edge){return edges===none?[edge]:(edges.push(edge),edges)}function scalarText(value){
return typeof value=="string"||typeof value=="number"||typeof value=="boolean"?String(value):void 0}function isObject(value){return typeof value=="object"&&value!==
null&&!Array.isArray(value)}var extensionNames={apiId:["x-api-id"],dataClass:["x-data-classification"],environment:["x-environment","x-env"],exposure:["x-exposu\
re","x-audience"],lifecycle:["x-lifecycle","x-stability","x-stability-level","x-lifecycle-stage","x-maturity"],owner:["x-owner","x-owners","x-team","x-service-o\
wner","x-backstage"],replacement:["x-replaced-by","x-replacement","x-deprecated-by","x-superseded-by"],serviceLevel:["x-sla","x-slo","x-criticality","x-tier"],sunset:[
"x-sunset","x-sunset-date","x-sunset-at","x-removal-date","x-end-of-life"],tokenLifetime:["x-token-lifetime","x-token-ttl","x-token-expiration"]};function declarationOf(element,fact){
for(let $0=extensionNames[fact],$1=0;$1<$0.length;$1++){let name=$0[$1];{let node=element.has(name)?element.node.child(name):void 0;if(node!==void 0)return{name,
value:node.value,node}}}}var exposureNames=new Map([["public","public"],["external","public"],["external-public","public"],["partner","partner"],["external-part\
ner","partner"],["internal","internal"],["company-internal","internal"],["business-unit-internal","internal"],["component-internal","internal"],["private","inte\
rnal"]]),dataClasses=["public","internal","confidential","restricted"],lifecycles=new Map([["design","experimental"],["experimental","experimental"],["alpha","e\
xperimental"],["beta","experimental"],["preview","experimental"],["draft","experimental"],["production","production"],["stable","production"],["ga","production"],
["deprecated","deprecated"],["sunset","deprecated"],["retired","retired"]]);function readClassification(root){let info=root.one("info"),first=read2=>(info===void 0?
void 0:read2(info))??read2(root),exposure=first(exposureOf)??exposureOfServers(root),data=first(dataClassOf),lifecycle=first(lifecycleOf),places=info===void 0?[
root]:[root,info];return{...exposure===void 0?{}:{exposure},...data===void 0?{}:{data},...places.some(isClassified)?{tags:import_chunk_67I5OISI.dataTags.filter(
tag=>places.some(place=>dataTagsOf(place).has(tag)))}:{},...lifecycle===void 0?{}:{lifecycle}}}function createContext(declared,said={}){let{exposure,data,tags,lifecycle}={
...declared,...said};return{exposure:exposure??"public",isExposureDeclared:exposure!==void 0,dataClass:data,dataTags:new Set(tags),lifecycle,said}}function classifyWithin({
said,exposure,dataClass,dataTags:tags},elements){let own=read2=>{for(let $3=elements,$4=0;$4<$3.length;$4++){let element=$3[$4];{let value=read2(element);if(value!==
void 0)return value}}},ownExposure=own(exposureOf),ownData=own(dataClassOf),ownTags=elements.some(isClassified)?elements.flatMap(element=>[...dataTagsOf(element)]):
[];return ownExposure===void 0&&ownData===void 0&&ownTags.length===0?unclassified:{...ownExposure===void 0?{}:{exposure:said.exposure===void 0?ownExposure:mostExposed(
ownExposure,exposure)},...ownData===void 0?{}:{data:said.data===void 0?ownData:mostSensitive(ownData,dataClass)},...ownTags.length===0?{}:{tags:import_chunk_67I5OISI.dataTags.
filter(tag=>tags.has(tag)||ownTags.includes(tag))}}}var unclassified={};function mostExposed(left,right){return import_chunk_67I5OISI.exposures.indexOf(left)<=import_chunk_67I5OISI.exposures.
indexOf(right)?left:right}function mostSensitive(left,right=left){return isClassAtLeast(left,right)?left:right}function exposureOf(element){for(let $6=extensionNames.
exposure,$7=0;$7<$6.length;$7++){let name=$6[$7];{let declared=element.get(name),exposure=declared===void 0?void 0:exposureNames.get(lowerCase(declared));if(exposure!==
void 0)return exposure}}return element.get("x-internal")===!0?"internal":void 0}function exposureOfServers(root){let servers=root.below("servers").map(({element})=>element.
flag("x-internal"));if(!(servers.length===0||servers.includes(void 0)))return servers.includes(!1)?"public":"internal"}function dataClassOf(element){let declared=namedClasses(
element);return declared.length===0?void 0:dataClasses.findLast(dataClass=>declared.includes(dataClass))}function dataTagsOf(element){let declared=namedClasses(
element);return declared.length===0?noTags:new Set(import_chunk_67I5OISI.dataTags.filter(tag=>declared.includes(tag)))}var noTags=new Set;function isClassified(element){
return element.has(extensionNames.dataClass[0])}function namedClasses(element){let[name]=extensionNames.dataClass;if(!element.has(name))return[];let declared=element.
get(name);return(isObject(declared)?[declared.class,declared.tags]:[declared]).flat().map(lowerCase)}function lifecycleOf(element){let declared=declarationOf(element,
"lifecycle")?.value;return lifecycles.get(lowerCase(isObject(declared)?declared.state:declared))}function isClassAtLeast(dataClass,floor){return dataClass!==void 0&&
dataClasses.indexOf(dataClass)>=dataClasses.indexOf(floor)}function lowerCase(value){return typeof value=="string"?value.toLowerCase():value}function hash64(...texts){
let low=3735928559,high=1103547991;for(let $0=texts,$1=0;$1<$0.length;$1++){let text=$0[$1];{for(let index=0;index<text.length;index+=1){let unit=text.charCodeAt(
index);low=Math.imul(low^unit,2654435761),high=Math.imul(high^unit,1597334677)}low=Math.imul(low^10,2654435761),high=Math.imul(high^10,1597334677)}}return low=Math.
imul(low^low>>>16,2246822507)^Math.imul(high^high>>>13,3266489909),high=Math.imul(high^high>>>16,2246822507)^Math.imul(low^low>>>13,3266489909),String.fromCharCode(
digit(high>>>28),digit(high>>>24),digit(high>>>20),digit(high>>>16),digit(high>>>12),digit(high>>>8),digit(high>>>4),digit(high),digit(low>>>28),digit(low>>>24),
digit(low>>>20),digit(low>>>16),digit(low>>>12),digit(low>>>8),digit(low>>>4),digit(low))}function digit(bits2){let value=bits2&15;return value<10?48+value:87+value}
function appliedSchemas(schema){if(schema.applied===void 0){let target=onlyPart(schema,certainFields);target!==void 0&&(target.applied??=collect(target,certainFields)),
schema.applied=target?.applied===void 0?collect(schema,certainFields):withOthers(schema,target.applied)}return schema.applied}function possibleSchemas(schema){if(schema.
possible===void 0){let target=onlyPart(schema,possibleFields);target!==void 0&&(target.possible??=collect(target,possibleFields)),schema.possible=target?.possible===
void 0?collect(schema,possibleFields):withOthers(schema,target.possible)}return schema.possible}function sizeOfPossible(schema){let parts=0;for(let $0=schema.edges,
$1=0;$1<$0.length;$1++){let{field}=$0[$1];possibleFields.has(field)&&(parts+=1)}if(parts===0)return 0;let possible=possibleSchemas(schema),size=possible.length*
parts;for(let $3=possible,$4=0;$4<$3.length;$4++){let{edges}=$3[$4];size+=edges.length}return size}function addPossible(schemas,isLeftOut){return addParts(schemas,
possibleFields,isLeftOut)}var certainFields=new Set(["$ref","$dynamicRef","allOf"]),possibleFields=new Set([...certainFields,"oneOf","anyOf","then","else","depe\
ndentSchemas"]);function onlyPart({edges},fields){let[edge]=edges;return edge!==void 0&&edges.length===1&&fields.has(edge.field)&&isSchema(edge.to)?edge.to:void 0}
function withOthers(schema,others){return[schema,...others.includes(schema)?others.filter(other=>other!==schema):others]}function collect(schema,fields){if(schema.
edges.length===0)return[schema];let found=addParts(new Set([schema]),fields);return found.size===1?[schema]:[...found]}function addParts(found,fields,isLeftOut){
for(let one of found){let field,isWanted=!1;for(let $6=one.edges,$7=0;$7<$6.length;$7++){let edge=$6[$7];{if(edge.field!==field){if(field=edge.field,field==="su\
btype")break;isWanted=fields.has(field)}isWanted&&isSchema(edge.to)&&isLeftOut?.(edge)!==!0&&found.add(edge.to)}}}return found}function isSchema(element){return element.
kind==="schema"}function propertiesAmong(of){let properties=new Map;for(let $9=of,$10=0;$10<$9.length;$10++){let schema=$9[$10];for(let $12=schema.edges,$13=0;$13<
$12.length;$13++){let{field,key,to:property}=$12[$13];{if(field==="subtype")break;if(field!=="properties"||!isSchema(property))continue;let name=String(key),known2=properties.
get(name);known2===void 0?properties.set(name,[property]):known2.push(property)}}}return properties}function pathItemChain(item){if(item.reference===void 0)return[
item];let chain=new Set;for(let pathItem=item;pathItem!==void 0&&!chain.has(pathItem);pathItem=pathItem.reference?.target)chain.add(pathItem);return[...chain]}var bits={
request:1,response:2,path:4,query:8,header:16,cookie:32,body:64,data:128,assertion:256,inbound:512,outbound:1024,perhapsRequest:2048},schemaTypes=new Set(["stri\
ng","number","integer","boolean","array","object","null","file"]),inPlaceFields=new Set(["$ref","$dynamicRef","allOf","oneOf","anyOf","not","if","then","else","\
dependentSchemas"]),assertionFields=new Set(["not","if","contains","propertyNames"]),Schema=class _Schema extends Element{format;boolean;applied;possible;constructor(node,format,writtenAs){
super("schema",node,writtenAs??null),this.format=format,this.boolean=typeof node.value=="boolean"?node.value:void 0}get keywords(){return this.reference!==void 0&&
this.reference.via==="$ref"&&this.format<"oas3_1"?noKeywords:this.value}keyword(name){let{keywords}=this,value=keywords[name];return value!==void 0&&Object.hasOwn(
keywords,name)?value:void 0}get types(){let declared=this.keyword("type");if(declared===void 0)return noTypes;let isNullable=this.keyword("nullable")===!0||this.
keyword("x-nullable")===!0;if(!isNullable&&!Array.isArray(declared))return aloneLists.get(declared)??noTypes;let types=(Array.isArray(declared)?declared:[declared]).
filter(isSchemaType);return isNullable&&types.length>0&&!types.includes("null")&&types.push("null"),types}hasType(type){return this.#type??=this.keyword("type")??
null,this.#type===type||Array.isArray(this.#type)&&this.#type.includes(type)}#type;get referenced(){for(let $0=this.edges,$1=0;$1<$0.length;$1++){let edge=$0[$1];
{if(edge.field==="subtype")break;if((edge.field==="$ref"||edge.field==="$dynamicRef")&&edge.to instanceof _Schema)return edge.to}}}get isDeadReference(){return this.
reference!==void 0&&this.referenced===void 0}schemas(field){let found;for(let $3=this.edges,$4=0;$4<$3.length;$4++){let edge=$3[$4];{if(edge.field!==field){if(edge.
field==="subtype")break;continue}if(!(edge.to instanceof _Schema))continue;found??=[],found.push(edge.to)}}return found??none2}get properties(){let properties=new Map;
for(let $6=this.edges,$7=0;$7<$6.length;$7++){let edge=$6[$7];{if(edge.field==="subtype")break;edge.field==="properties"&&edge.to instanceof _Schema&&properties.
set(String(edge.key),edge.to)}}return properties}get parts(){return this.#parts??=this.edges.length===0?none2:this.#findParts(),this.#parts}#parts;#findParts(){
let{referenced}=this,parts=[...this.schemas("allOf"),...this.schemas("oneOf"),...this.schemas("anyOf")];return referenced!==void 0&&parts.unshift(referenced),parts.
length===0?none2:parts}get inPlaceParents(){return this.#inPlaceParents??=this.#findInPlaceParents(),this.#inPlaceParents}#inPlaceParents;#findInPlaceParents(){
let parents;for(let $9=this.uses,$10=0;$10<$9.length;$10++){let use=$9[$10];{if(!inPlaceFields.has(use.field)||!(use.from instanceof _Schema))continue;parents??=
[],parents.push(use.from)}}return parents??none2}get isRoot(){return this.#isRoot??=this.uses.some(use=>!inPlaceFields.has(use.field)&&use.field!=="mapping"&&use.
field!=="subtype"&&!isDefinitionField(use)),this.#isRoot}#isRoot;get isData(){return(this.reachBits&bits.data)!==0}get isRequest(){return(this.reachBits&bits.request)!==
0}get isResponse(){return(this.reachBits&bits.response)!==0}get direction(){return this.isRequest?"request":this.isResponse?"response":this.isUsed?"none":(this.
reachBits&bits.perhapsRequest)===0?"response":"unused"}isIn(place){return(this.reachBits&bits[place])!==0}},none2=[],noTypes=[],aloneLists=new Map([...schemaTypes].
filter(isSchemaType).map(type=>[type,[type]])),noKeywords={};function isInPlace(field){return inPlaceFields.has(field)}function isAssertion(field){return assertionFields.
has(field)}function isDefinitionField(use){return use.field==="$defs"||use.field==="definitions"||use.from.kind==="components"}function isSchemaType(name){return typeof name==
"string"&&schemaTypes.has(name)}var{maxComposition,maxElements,maxPathItems}=import_chunk_LEJQQTN5.defaultLimits;function limitComposition(elements){let all=0;for(let $0=elements,
$1=0;$1<$0.length;$1++){let element=$0[$1];{if(element.kind==="pathItem"&&pathItemChain(element).length>maxPathItems)throw tooManyPathItems(element.node);if(!(element instanceof
Schema))continue;let own=sizeOfPossible(element);if(all+=own,all>maxComposition)throw tooManySchemas(element.node,own)}}}function limitElements(met,at){if(met>maxElements)
throw tooComposed(at,`The definition has more than ${maxElements} schemas and other objects.`,"Check the definition in parts.")}function tooManySchemas(at,own){
let message=`What schemas are composed of comes to more than ${maxComposition} parts, counted for each schema; for this one to ${own}.`;return tooComposed(at,message,
"Shorten the chains or circles of schemas that refer to or extend one another.")}function tooManyPathItems(at){return tooComposed(at,`The path item leads on to \
more than ${maxPathItems} others.`,"Refer to the path item that has the operations.")}function tooComposed({document,pointer,range},message,help2){return new import_chunk_DUGFQ5N4.ToolError(
"composition-limit",message,{help:help2,location:{uri:document.uri,pointer,range}})}function once(workOut){let known2=new WeakMap;return subject=>{let fact=known2.
get(subject);return fact===void 0&&(fact=workOut(subject),known2.set(subject,fact)),fact}}function perModel(workOut){return once(workOut)}function bareMediaType(text){
let end=text.indexOf(";");return(end===-1?text:text.slice(0,end)).trim().toLowerCase()}function mediaTypeHolder(operation,root,field){return operation.has(field)?
operation:root}function contentUses(mediaType){let[use,...more]=mediaType.uses;return more.length===0&&use?.field==="content"?mediaType.uses:searchContentUses(mediaType)}
var searchContentUses=once(mediaType=>{let found=[],passed=new Set([mediaType]);for(let{uses}of passed)for(let $0=uses,$1=0;$1<$0.length;$1++){let use=$0[$1];use.
field==="content"?found.push(use):use.field==="$ref"&&passed.add(use.from)}return found});function mediaTypeNames(mediaType){return contentUses(mediaType).map(({
key})=>bareMediaType(String(key)))}function parameterKey(parameter){return`${parameter.in}:${parameter.in==="header"?parameter.name.toLowerCase():parameter.name}`}
function readEffectiveParameters(pathItems,operation){let own=readParameters(operation,!1),keys,inherited=[];for(let $0=pathItems,$1=0;$1<$0.length;$1++){let pathItem=$0[$1];
{let parameters=readParameters(pathItem,!0);if(parameters.length===0)continue;keys??=new Set(own.map(parameterKey));let passed=keys,fresh=parameters.filter(parameter=>!passed.
has(parameterKey(parameter)));for(let $3=fresh,$4=0;$4<$3.length;$4++){let parameter=$3[$4];passed.add(parameterKey(parameter))}for(let $6=fresh,$7=0;$7<$6.length;$7++){
let added=$6[$7];inherited.push(added)}}}return inherited.length===0?own:[...inherited,...own]}function readParameters(holder,isPathLevel){let parameters=[];for(let $9=holder.
edges,$10=0;$10<$9.length;$10++){let{field,to:at}=$9[$10];{let element=field==="parameters"?at.target:void 0,name=element?.text("name"),place=element?.text("in");
element!==void 0&&name!==void 0&&place!==void 0&&parameters.push({element,at,name,in:place,isPathLevel})}}return parameters}function readSecuritySchemes(root){let holder=root.
one("components")??root,field=holder.kind==="components"?"securitySchemes":"securityDefinitions",node=holder.node.child(field);if(node===void 0||!isObject(node.
value))return new Map;let edges=new Map(holder.edges.filter(edge=>edge.field===field).map(edge=>[edge.key,edge.to])),elements=Object.keys(node.value).flatMap(name=>{
let at=node.child(name);return at===void 0?[]:[[name,edges.get(name)??new Element("securityScheme",at)]]}),byElement=new Map;for(let $0=elements,$1=0;$1<$0.length;$1++){
let $2=$0[$1],name=$2[0],element=$2[1];element.isReference||byElement.set(element,readScheme(name,element))}return new Map(elements.map(([name,element])=>[name,
schemeOf(name,element.target??element,byElement)]))}function schemeOf(name,element,known2){let scheme=known2.get(element)??readScheme(name,element);return known2.
set(element,scheme),scheme}function readSecurity(element,origin,declared){let node=element.node.child("security");if(node===void 0||!Array.isArray(node.value))return;
let requirements=[];for(let index=0;index<node.value.length;index+=1){let item=node.child(index);item!==void 0&&isObject(item.value)&&requirements.push(readRequirement(
item,declared))}let allowsAnonymous=node.value.length===0||requirements.some(requirement=>requirement.schemes.length===0);return{node,origin,requirements,allowsAnonymous}}
function readRequirement(node,declared){let schemes=[];for(let $3=isObject(node.value)?Object.entries(node.value):[],$4=0;$4<$3.length;$4++){let $5=$3[$4],name=$5[0],
scopes=$5[1];{let at=node.child(name)??node,texts=Array.isArray(scopes)?scopes.filter(scope=>typeof scope=="string"):[];schemes.push({name,node:at,scopes:texts,
scheme:declared.schemes.get(name)??schemeByUri(name,at,declared)})}}return{node,schemes,isOpen:schemes.every(({scheme})=>scheme===void 0)}}function schemeByUri(name,node,{
schemes,format}){if(format!=="oas3_2"||!/[#/:]/.test(name))return;if(!name.startsWith("#"))return readScheme(name,new Element("securityScheme",node));let target=import_chunk_67I5OISI.Node.
root(node.document).at(...(0,import_chunk_67I5OISI.parsePointer)((0,import_chunk_6U3QVGKP.percentDecoded)(name.slice(1)))??[name]);if(target!==void 0){for(let scheme of schemes.
values())if(scheme.element.node.value===target.value)return scheme;return readScheme(name,new Element("securityScheme",target))}}function readScheme(name,element){
let declared=element.text("type")??"",flows=readFlows(element);return{name,element,type:schemeTypes.get(declared)??"unknown",httpScheme:declared==="basic"?"basi\
c":declared==="http"?element.text("scheme")?.toLowerCase():void 0,in:declared==="apiKey"?element.text("in"):void 0,parameterName:declared==="apiKey"?element.text(
"name"):void 0,flows,scopes:new Set(flows.flatMap(flow=>[...flow.scopes]))}}var schemeTypes=new Map([["basic","http"],["http","http"],["apiKey","apiKey"],["oaut\
h2","oauth2"],["openIdConnect","openIdConnect"],["mutualTLS","mutualTLS"]]),flowNames2=new Map([["accessCode","authorizationCode"],["application","clientCredent\
ials"]]);function readFlows(element){let flow2=element.text("flow");if(flow2!==void 0)return[{name:flowNames2.get(flow2)??flow2,element,scopes:readScopes(element)}];
let flows=element.one("flows");return flows===void 0?element.has("scopes")?[{name:"unknown",element,scopes:readScopes(element)}]:[]:flows.edges.flatMap(edge=>edge.
to.kind==="oauthFlow"?[{name:edge.field,element:edge.to,scopes:readScopes(edge.to)}]:[])}function readScopes(element){let scopes=element.get("scopes");return new Set(
isObject(scopes)?Object.keys(scopes).filter(scope=>!scope.startsWith("x-")):[])}var maxUrls=256;function readServers(element,format,root){let before=known.get(element);
if(before!==void 0)return before;let servers=read(element,format,root);return servers!==void 0&&known.set(element,servers),servers}var known=new WeakMap;function read(element,format,root){
if(format==="oas2")return readServers2(element,root);if(element.kind==="link"){let server=element.one("server");return server===void 0?void 0:[readServer(server)]}
let servers=element.get("servers");if(Array.isArray(servers))return element.below("servers").map(({element:server})=>readServer(server))}function readServer(element){
let url=element.text("url"),variables=element.below("variables").map(({key,element:variable})=>readVariable(String(key),variable)),templateNames=url===void 0?[]:
[...new Set([...url.matchAll(/\{([^{}]*)\}/g)].map(match=>match[1]??""))],node=element.node.child("url")??element.node,urls=url===void 0?[]:expand(url,variables,
node).map(text=>({text,node,...parseUrl(text)}));return{element,node:element.node,url,variables,templateNames,urls}}function readVariable(name,element){let values=element.
get("enum");return{name,element,default:scalarText(element.get("default")),enum:Array.isArray(values)?values.flatMap(value=>scalarText(value)??[]):void 0}}var maxText=1e6,
mostText=10*maxText;function expand(template,variables,at){let uses=new Map;for(let[slot]of template.matchAll(/\{[^{}]*\}/g))uses.set(slot,(uses.get(slot)??0)+1);
let choices=variables.flatMap(variable=>{let slot=`{${variable.name}}`,values=[...new Set([...variable.default===void 0?[]:[variable.default],...variable.enum??
[]])];return values.length>0&&uses.has(slot)?[{slot,values}]:[]}),longest2=choices.reduce((length,{slot,values})=>length+(uses.get(slot)??0)*lengthOfLongest(values),
template.length),turns=choices.reduce((most,{values})=>Math.max(most,values.length),1);if(turns*longest2>mostText)throw tooComposed(at,`The server URL comes to \
more than ${mostText} characters with its values.`,help);let count=choices.reduce((product,{values})=>product*values.length,1),firsts=new Map(choices.map(({slot,
values})=>[slot,values[0]]));if(count<=maxUrls&&count*longest2<=mostText)return combinationsOf(choices).map(chosen=>fill(template,slot=>chosen.get(slot)??firsts.
get(slot)));if(choices.reduce((sum,{values})=>sum+values.length,0)*longest2<=maxText)return choices.flatMap(choice=>choice.values.map(value=>fill(template,slot=>slot===
choice.slot?value:firsts.get(slot))));let bySlot=new Map(choices.map(({slot,values})=>[slot,values]));return Array.from({length:turns},(_,turn)=>fill(template,slot=>bySlot.
get(slot)?.at(turn%(bySlot.get(slot)?.length??1))))}var help="Shorten the default and the values of its variables.";function lengthOfLongest(texts){return texts.
reduce((most,{length})=>Math.max(most,length),0)}function combinationsOf(choices){let combinations=[new Map];for(let $0=choices,$1=0;$1<$0.length;$1++){let{slot,
values}=$0[$1];values.length>1&&(combinations=combinations.flatMap(chosen=>values.map(value=>new Map(chosen).set(slot,value))))}return combinations}function fill(template,choose){
return template.replaceAll(/\{[^{}]*\}/g,slot=>choose(slot)??slot)}function parseUrl(written){let text=written.replaceAll(/[\t\n\r]/g,"").replace(/^[\0- ]+/,"").
trimEnd();if(/^[\w.-]+:\d+(?:[/?#]|$)/.test(text))return{scheme:void 0,host:void 0};let match=/^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*))?/.
exec(text);return match===null?{scheme:void 0,host:void 0}:{scheme:match[1]?.toLowerCase(),host:match[2]===void 0||match[2]===""?void 0:match[2].toLowerCase()}}
function readServers2(element,root){if(element.kind!=="definition"&&element.kind!=="operation")return;let schemes=element.node.child("schemes");if(schemes===void 0||
!isArray(schemes.value))return;let host=root.text("host"),basePath=root.text("basePath")??"",url=host===void 0?void 0:`${host}${basePath}`;if(schemes.value.length*
(url?.length??0)>mostText)throw tooComposed(schemes,`The server URLs come to more than ${mostText} characters.`,"Name each scheme once.");let bareHost=host?.replace(
/:\d+$/,"").toLowerCase(),urls=schemes.value.flatMap((scheme,index)=>{let node=schemes.child(index);if(typeof scheme!="string"||node===void 0)return[];let name=scheme.
toLowerCase();return[{text:url===void 0?name:`${name}://${url}`,node,scheme:name,host:bareHost}]});return[{element,node:schemes,url,variables:[],templateNames:[],
urls}]}function isArray(value){return Array.isArray(value)}function isLocalHost(host){return host===void 0?!1:/^(?:localhost\.?|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/.
test(host)||/\.(?:localhost|local|test|invalid)\.?$/.test(host)}var Operation=class{element;pathItem;pathItems;path;method;role;#scope;#codes;#upperCaseCodes;#responses;#classification;#requestBody;#parameters;#security;constructor(parts,scope){
this.element=parts.element,this.pathItem=parts.pathItem,this.pathItems=parts.pathItems,this.path=parts.path,this.method=parts.method,this.role=parts.role,this.#scope=
scope}get node(){return this.element.node}get label(){return`${this.method.toUpperCase()} ${this.path}`}get operationId(){return this.element.text("operationId")}get isWrite(){
return!safeMethods.has(this.method.toLowerCase())}get parameters(){return this.#parameters??=readEffectiveParameters(this.pathItems,this.element),this.#parameters}get security(){
if(this.#security===void 0){let own=readSecurity(this.element,"operation",this.#scope);this.#security={effective:own??(this.element.has("security")||this.role!==
"path"?void 0:this.#scope.rootSecurity)}}return this.#security.effective}get servers(){let{format,root,rootServers}=this.#scope;return readServers(this.element,
format,root)??readServers(this.pathItem,format,root)??rootServers}get requestBody(){return this.#requestBody===void 0&&(this.#requestBody=this.element.one("requ\
estBody")??null),this.#requestBody??void 0}get responses(){return this.#responses??=this.#readResponses(),this.#responses}#readResponses(){let responses=[];for(let $0=this.
element.one("responses")?.edges??[],$1=0;$1<$0.length;$1++){let{field,to}=$0[$1];{let response=to.target;response!==void 0&&responses.push({code:field,response,
at:to})}}return responses}get responseCodes(){return this.#codes??=(this.element.one("responses")?.edges??[]).map(edge=>edge.field),this.#codes}documents(code,isDefaultEnough=!1){
this.#upperCaseCodes??=this.responseCodes.map(documented=>documented.toUpperCase());let codes=this.#upperCaseCodes;return codes.includes(code)||isDefaultEnough&&
codes.includes("DEFAULT")?!0:this.#scope.format!=="oas2"&&codes.includes(`${code.charAt(0)}XX`)}get responsesNode(){return this.node.child("responses")??this.node}get exposure(){
return this.ownClassification.exposure??this.#scope.context.exposure}get dataClass(){return this.ownClassification.data??this.#scope.context.dataClass}get ownClassification(){
return this.#classification??=classifyWithin(this.#scope.context,[this.element,this.pathItem]),this.#classification}get hasPathParameter(){return this.role==="p\
ath"&&/\{[^{}]+\}/.test(this.path)}extension(name){if(this.element.has(name))return this.element.get(name);if(this.pathItem.has(name))return this.pathItem.get(name);
let{root}=this.#scope,info=root.one("info");return info?.has(name)===!0?info.get(name):root.get(name)}},webhookFields=new Set(["webhooks","x-webhooks"]),safeMethods=new Set(
["get","head","options","pri","propfind","query","report","search","trace"]),methodFields=new Set(["get","put","post","delete","options","head","patch","trace",
"query"]);function readOperations(scope){let{root}=scope,operations=[],collecting={scope,operations,left:import_chunk_LEJQQTN5.defaultLimits.maxOperationParts},
paths=root.one("paths");for(let $3=paths?.edges??[],$4=0;$4<$3.length;$4++){let edge=$3[$4];collect2(edge.to,edge.field,"path",collecting)}for(let $6=root.edges,
$7=0;$7<$6.length;$7++){let edge=$6[$7];webhookFields.has(edge.field)&&collect2(edge.to,String(edge.key),"webhook",collecting)}return collectCallbacks(collecting),
operations}function collect2(item,path,role,collecting){let{scope,operations}=collecting,pathItems=pathItemChain(item),inherited=countInherited(pathItems,scope);
for(let $9=pathItems,$10=0;$10<$9.length;$10++){let pathItem=$9[$10];{collecting.left-=pathItem.edges.length;for(let $12=pathItem.edges,$13=0;$13<$12.length;$13++){
let edge=$12[$13];{let element=edge.to.kind==="operation"?edge.to.target:void 0;if(element===void 0)continue;let method=edge.field==="additionalOperations"?String(
edge.key):edge.field;if(edge.field!=="additionalOperations"&&!methodFields.has(method))continue;if(operations.push(new Operation({element,pathItem,pathItems,path,
method,role},scope)),collecting.left-=countParts(element)+countMediaTypes(element,scope)+inherited,collecting.left<0)throw tooManyParts(element.node)}}}}}function countParts({
edges}){let count=edges.length;for(let $15=edges,$16=0;$16<$15.length;$16++){let{field,to}=$15[$16];if(field==="requestBody")count+=to.target?.edges.length??0;else if(field===
"responses")for(let $18=to.edges,$19=0;$19<$18.length;$19++){let response=$18[$19];count+=1+(response.to.target?.edges.length??0)}}return count}function countMediaTypes(element,{
format,root}){return format!=="oas2"?0:["consumes","produces"].map(field=>mediaTypeHolder(element,root,field).list(field)).reduce((count,list)=>count+list.length,
0)}function countInherited(pathItems,{rootSecurity}){let count=rootSecurity?.requirements.length??0;for(let $21=pathItems,$22=0;$22<$21.length;$22++){let{edges}=$21[$22];
for(let $24=edges,$25=0;$25<$24.length;$25++){let{field}=$24[$25];field==="parameters"&&(count+=1)}}return count}function tooManyParts(at){return tooComposed(at,
"Operations share path items, bodies, callbacks, media types or security requirements so often that there are too many to be checked.","Check the definition in \
parts.")}function collectCallbacks(collecting){let{operations}=collecting,seen=new Set;for(let next=0;next<operations.length;next+=1)for(let $27=operations[next]?.
element.below("callbacks")??[],$28=0;$28<$27.length;$28++){let{element:callback}=$27[$28];{if(collecting.left-=callback.edges.length,collecting.left<0)throw tooManyParts(
callback.node);if(seen.has(callback))continue;seen.add(callback);for(let $30=callback.edges,$31=0;$31<$30.length;$31++){let edge=$30[$31];collect2(edge.to,edge.
field,"callback",collecting)}}}}var sections=new Map([["schemas","schema"],["definitions","schema"],["responses","response"],["parameters","parameter"],["exampl\
es","example"],["requestBodies","requestBody"],["headers","header"],["securitySchemes","securityScheme"],["securityDefinitions","securityScheme"],["links","link"],
["callbacks","callback"],["pathItems","pathItem"],["mediaTypes","mediaType"]]),sections2=new Set(["definitions","parameters","responses","securityDefinitions"]),
methods=new Set(["get","put","post","delete","options","head","patch","trace","query"]);function createIdentifier(model){let{entry}=model.graph,componentElements=new Map(
model.components.map(component=>[`${component.section}/${component.name}`,component.element])),targets,holders=new Map;function identify(node){return holders.get(
node)??identifyBelow(node.parent,node)??identifyAnew(node)}function identifyHolder(node){let identity=holders.get(node);return identity===void 0&&(identity=identifyBelow(
node.parent,node)??identifyAnew(node),holders.set(node,identity)),identity}function identifyBelow(parent,node){if(parent===void 0||parent.key==="additionalOpera\
tions")return;let{owner,isOperation,path,shared}=identifyHolder(parent);if(!(owner===wholeDefinition||path===""))return{owner,isOperation,path:`${path}/${nameOfMember(
node.value,node.key??"")}`,shared}}function identifyAnew({document,path}){return document===entry?identifyInEntry(document,path,componentElements):(targets??=collectTargets(
model),identifyInFragment(document,path,targets))}return identify}var wholeDefinition="definition";function identifyInEntry(document,path,components){let[first,
second,third]=path;return typeof first=="string"&&(first==="paths"||webhookFields.has(first))&&second!==void 0?identifyInPathItem(String(second),document,path,2):
first==="components"&&third!==void 0?identifyInComponent(String(second),String(third),document,path,3,components):typeof first=="string"&&sections2.has(first)&&
second!==void 0?identifyInComponent(first,String(second),document,path,2,components):{owner:wholeDefinition,isOperation:!1,path:semanticPath(document,path,0),shared:void 0}}
function identifyInPathItem(name,document,path,from){let method=path[from],added=path[from+1];return typeof method=="string"&&methods.has(method)?{owner:`${method.
toUpperCase()} ${name}`,isOperation:!0,path:semanticPath(document,path,from+1),shared:void 0}:method==="additionalOperations"&&added!==void 0?{owner:`${String(added).
toUpperCase()} ${name}`,isOperation:!0,path:semanticPath(document,path,from+2),shared:void 0}:{owner:`path ${name}`,isOperation:!1,path:semanticPath(document,path,
from),shared:void 0}}function identifyInComponent(section,name,document,path,from,components){return{owner:`${sections.get(section)??section} ${name}`,isOperation:!1,
path:semanticPath(document,path,from),shared:components.get(`${section}/${name}`)}}function identifyInFragment(document,path,targets){let value=document.data;for(let from=0;from<=
path.length;from+=1){let element=isObject(value)?targets.get(value):void 0;if(element?.kind==="pathItem")return identifyInPathItem(pathOf(element)??nameOf(element.
node),document,path,from);if(element!==void 0)return{owner:`${element.kind} ${componentNameOf(element)??nameOf(element.node)}`,isOperation:!1,path:semanticPath(
document,path,from),shared:element};value=memberOf(value,path[from])}return{owner:wholeDefinition,isOperation:!1,path:semanticPath(document,path,0),shared:void 0}}
function collectTargets(model){let targets=new Map;for(let $0=model.references,$1=0;$1<$0.length;$1++){let{target}=$0[$1];target!==void 0&&target.node.document!==
model.graph.entry&&isObject(target.node.value)&&targets.set(target.node.value,target)}return targets}function pathOf(pathItem){for(let $3=pathItem.uses,$4=0;$4<
$3.length;$4++){let use=$3[$4];{if(use.from.kind==="paths")return use.field;if(webhookFields.has(use.field))return String(use.key);if(use.field==="$ref"&&use.from!==
pathItem)return pathOf(use.from)}}}function componentNameOf(element){for(let $6=element.uses,$7=0;$7<$6.length;$7++){let use=$6[$7];{if(use.field!=="$ref")continue;
let holder=use.from.uses.find(outer=>outer.from.kind==="components"||sections2.has(outer.field));if(holder?.key!==void 0)return String(holder.key)}}}function nameOf(place){
if(place.key!==void 0)return String(place.key);let file=place.document.uri.slice(place.document.uri.lastIndexOf("/")+1);return(0,import_chunk_6U3QVGKP.percentDecoded)(
file.replace(/\.[^.]*$/,""))}function semanticPath(document,path,from){let text="",value=document.data;for(let depth=0;depth<path.length;depth+=1){let key=path[depth]??
"";value=memberOf(value,key),!(depth<from)&&(depth>from&&(text+="/"),text+=nameOfMember(value,key))}return text}function memberOf(value,key){if(!(typeof value!=
"object"||value===null||key===void 0))return value[key]}function nameOfMember(value,key){return typeof key=="number"?shortened(nameOfItem(value,key)):key}function shortened(name){
return name.length>1e3?`${name.slice(0,200)}\u2026${hash64(name)}`:name}function nameOfItem(item,index){if(typeof item=="string")return item;if(!isObject(item))
return String(index);let{$ref:reference,in:place,name,url}=item;return typeof reference=="string"?reference.slice(reference.lastIndexOf("/")+1).replace(/\.(?:json|ya?ml)$/i,
""):typeof name=="string"?typeof place=="string"?`${place}:${name}`:name:typeof url=="string"?url:String(index)}function shortMessage(text){if(text.length<=longest)
return text;let[head,tail]=[longest-keptOfEnd,text.length-keptOfEnd],start=isHighSurrogate(text,head-1)?head-1:head,end=isHighSurrogate(text,tail-1)?tail+1:tail;
return`${text.slice(0,start)}\u2026${text.slice(end)}`}var longest=1e3,keptOfEnd=300;function isHighSurrogate(text,index){let unit=text.charCodeAt(index);return unit>=
55296&&unit<56320}function toFindings(runs,model,uriOf,nodes){let identify=createIdentifier(model),placeOf=createPlaces(identify,uriOf),placed=[];for(let $0=runs,
$1=0;$1<$0.length;$1++){let{setting,violations}=$0[$1];for(let $3=violations,$4=0;$4<$3.length;$4++){let violation=$3[$4];{let{location,order,identity}=placeOf(
violation);placed.push({violation,setting,location,order,identity})}}}let useSites=createUseSites(identify,uriOf),nextFingerprint=createFingerprints(),pointers=0;
return withoutRepeats(placed.sort(byPlace)).map(one=>{let finding=toFinding(one,useSites,nextFingerprint,uriOf);pointers+=finding.location.pointer.length;for(let $6=finding.
relatedLocations,$7=0;$7<$6.length;$7++){let{pointer}=$6[$7];pointers+=pointer.length}if(pointers>import_chunk_LEJQQTN5.defaultLimits.maxPointers)throw tooMany(
"Names are too long for a report of everything below them.",one.violation.at);return nodes?.set(finding,one.violation.at),finding})}function tooMany(message,{document,
pointer,range}){return new import_chunk_DUGFQ5N4.ToolError("finding-limit",message,{help:"Lint the parts of the definition on their own, or fewer rules.",location:{
uri:document.uri,pointer,range}})}function createPlaces(identify,uriOf){let known2=new Map;return({at,range})=>{let before=known2.get(at);if(before!==void 0)return range===
void 0?before:{...before,location:{...before.location,range},order:orderOf(range)};let found=range??at.range,place={location:{uri:uriOf(at.document.uri),pointer:at.
pointer,range:found},order:orderOf(found),identity:identify(at)};return range===void 0&&known2.set(at,place),place}}function orderOf({start}){return start.line*
2**27+start.column}function toFinding({violation,setting,location,identity},useSites,nextFingerprint,uriOf){let{rule}=setting,severity=setting.severity??violation.
severity??rule.severity,related=violation.related?.map(({at,message:message2})=>({...locate(at,uriOf),message:shortMessage(message2)}))??none3,sites=useSites(identity),
relatedLocations=related.length===0?sites:[...related,...sites],fingerprint=nextFingerprint(rule.id,identity),message=shortMessage(violation.message);return identity.
isOperation?{ruleId:rule.id,severity,message,location,relatedLocations,fingerprint,operation:identity.owner}:{ruleId:rule.id,severity,message,location,relatedLocations,
fingerprint}}function withoutRepeats(placed){let[start,end]=[0,0];return placed.filter((one,index)=>{let before=placed[index-1];if(before!==void 0&&byPlace(before,
one)===0)return!1;let[ofRule,ofViolation]=[one.setting.rule.yieldsTo,one.violation.yieldsTo];if(ofRule===void 0&&ofViolation===void 0)return!0;if(end<=index){for(start=
index;isSamePosition(placed[start-1],one);start-=1);for(end=index+1;isSamePosition(one,placed[end]);end+=1);}if(end===start+1)return!0;let isSaid=ruleId=>isSaidAmong(
placed,start,end,ruleId,one.location.pointer);return!(ofRule?.some(isSaid)||ofViolation?.some(isSaid))})}function isSamePosition(left,right){return left===void 0||
right===void 0?!1:left.order===right.order&&left.location.uri===right.location.uri}function isSaidAmong(placed,start,end,ruleId,pointer){let[low,high]=[start,end];
for(;low<high;){let middle=low+high>>1,one=placed[middle];if(one===void 0)return!1;let difference=compareText(one.setting.rule.id,ruleId)||compareText(one.location.
pointer,pointer);if(difference===0)return!0;difference<0?low=middle+1:high=middle}return!1}function createFingerprints(){let counts=new Map;return(ruleId,{owner,
path})=>{let first=hash64(ruleId,owner,path),count=counts.get(first)??0;return counts.set(first,count+1),count===0?first:hash64(ruleId,owner,path,String(count))}}
var maxUseSites=5;function createUseSites(identify,uriOf){let known2=new Map;return({shared})=>{if(shared===void 0)return none3;let before=known2.get(shared);if(before!==
void 0)return before;let holders=shared.uses.filter(use=>use.field==="$ref").map(use=>use.from.node),more=holders.length>maxUseSites?` (one of ${holders.length}\
 places)`:"",sites=holders.slice(0,maxUseSites).map(node=>({...locate(node,uriOf),message:shortMessage(`Used by ${identify(node).owner}${more}.`)}));return known2.
set(shared,sites),sites}}var none3=[];function locate(node,uriOf){return{uri:uriOf(node.document.uri),pointer:node.pointer,range:node.range}}function compareFindings(left,right){
return comparePlaces(left.location,right.location)||compareText(left.ruleId,right.ruleId)||compareText(left.location.pointer,right.location.pointer)||compareText(
left.message,right.message)}function distinctFindings(sorted){return sorted.filter((finding,index)=>{let before=sorted[index-1];return before===void 0||compareFindings(
before,finding)!==0})}function byPlace(left,right){return left.location.uri!==right.location.uri?compareText(left.location.uri,right.location.uri):left.order-right.
order||compareText(left.setting.rule.id,right.setting.rule.id)||compareText(left.location.pointer,right.location.pointer)||compareText(left.violation.message,right.
violation.message)}function comparePlaces(left,right){return left===right?0:compareText(left.uri,right.uri)||left.range.start.line-right.range.start.line||left.
range.start.column-right.range.start.column}function compareText(left,right){return left<right?-1:left>right?1:0}0&&(module.exports={Element,Schema,addPossible,appliedSchemas,bareMediaType,bits,compareFindings,contentUses,createContext,createFingerprints,createIdentifier,dataClassOf,
dataTagsOf,declarationOf,distinctFindings,exposureOf,hash64,isAssertion,isClassAtLeast,isDefinitionField,isInPlace,isLocalHost,isObject,lifecycleOf,limitComposition,
limitElements,link,linkUnseen,locate,mediaTypeHolder,mediaTypeNames,once,parameterKey,parseUrl,pathItemChain,perModel,possibleSchemas,propertiesAmong,readClassification,
readOperations,readParameters,readRequirement,readSecurity,readSecuritySchemes,readServers,scalarText,shortMessage,toFindings,tooMany,webhookFields});
