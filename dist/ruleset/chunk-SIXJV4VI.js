var Element=class{kind;writtenAs;node;value;edges=none;uses=none;reference;isReference=!1;reachBits=0;isUsed=!1;#target;constructor(kind,node,writtenAs=kind){this.
kind=kind,this.writtenAs=writtenAs??void 0,this.node=node,this.value=isObject(node.value)?node.value:{}}get target(){return this.isReference?(this.#target===void 0&&
this.#followChain(),this.#target??void 0):this}#followChain(){let passed2=new Set,element=this;for(;element?.isReference===!0&&element.#target===void 0&&!passed2.
has(element);)passed2.add(element),element=element.reference?.target;let end2=element===void 0||passed2.has(element)?null:element.isReference?element.#target:element;
for(let one of passed2)one.#target=end2??null}has(field){return Object.hasOwn(this.value,field)}text(field){let value=this.get(field);return typeof value=="stri\
ng"?value:void 0}number(field){let value=this.get(field);return typeof value=="number"?value:void 0}flag(field){let value=this.get(field);return typeof value=="\
boolean"?value:void 0}list(field){let value=this.get(field);return Array.isArray(value)?value:[]}get(field){return Object.hasOwn(this.value,field)?this.value[field]:
void 0}below(field){let found=[];for(let edge of this.edges){if(edge.field!==field)continue;let element=edge.to.target;element!==void 0&&found.push({key:edge.key,
element,at:edge.to})}return found}one(field,key){for(let edge of this.edges)if(edge.field===field&&(key===void 0||edge.key===key))return edge.to.target}};function link(from,field,key,to2){
let edge={from,field,key,to:to2};from.edges=append(from.edges,edge),to2.uses=append(to2.uses,edge)}var none=[];function append(edges,edge){return edges===none?[
edge]:(edges.push(edge),edges)}function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}var exposures=new Map([["public","public"],["external","public"],["external-public","public"],["partner","partner"],["external-partner","partner"],["internal","\
internal"],["company-internal","internal"],["business-unit-internal","internal"],["component-internal","internal"],["private","internal"]]),dataClasses=["public",
"internal","confidential","restricted"];function readContext(root){let info=root.one("info"),declared=(info===void 0?void 0:exposureOf(info))??exposureOf(root),
dataClass=(info===void 0?void 0:dataClassOf(info))??dataClassOf(root);return{exposure:declared??"public",isExposureDeclared:declared!==void 0,dataClass}}function exposureOf(element){
return exposures.get(element.get("x-exposure"))??exposures.get(element.get("x-audience"))??(element.get("x-internal")===!0?"internal":void 0)}function dataClassOf(element){
let declared=element.get("x-data-classification"),name=isObject(declared)?declared.class:declared;return dataClasses.find(dataClass=>dataClass===name)}function isClassAtLeast(dataClass,floor){
return dataClass!==void 0&&dataClasses.indexOf(dataClass)>=dataClasses.indexOf(floor)}var allFormats=["oas2","oas3_0","oas3_1","oas3_2"],oas3Formats=["oas3_0","oas3_1","oas3_2"];function detectFormat(document){let{data}=document;return isObject(data)?
Object.hasOwn(data,"openapi")?detectOas3(data.openapi):Object.hasOwn(data,"swagger")?detectOas2(data.swagger):{is:"not-openapi"}:{is:"not-openapi"}}function detectOas3(version){
let text=typeof version=="string"?version:JSON.stringify(version),minor=typeof version=="string"?/^3\.([012])\.\d+(?:-.+)?$/.exec(version)?.[1]:void 0;return minor===
"0"?{is:"known",format:"oas3_0",text}:minor==="1"?{is:"known",format:"oas3_1",text}:minor==="2"?{is:"known",format:"oas3_2",text}:{is:"unknown-version",field:"o\
penapi",text}}function detectOas2(version){let text=version===2?"2.0":String(version);return text==="2.0"?{is:"known",format:"oas2",text}:{is:"unknown-version",
field:"swagger",text}}function anonymousAccess({security}){return security===void 0?{by:"undeclared"}:explicitAccess(security)??undefinedSchemeAccess(security)}function explicitAccess({
node,origin,requirements,allowsAnonymous}){if(!allowsAnonymous)return;let isInherited=origin==="definition",open=requirements.find(requirement2=>requirement2.schemes.
length===0);return open===void 0?{by:"empty",at:node,isInherited}:{by:requirements.every(isEmpty)?"empty":"optional",at:open.node,isInherited}}function isEmpty(requirement2){
return requirement2.schemes.length===0}function undefinedSchemeAccess({requirements}){let[required]=requirements.find(requirement2=>requirement2.isOpen)?.schemes??
[];return required===void 0?void 0:{by:"undefined-scheme",at:required.node,schemeName:required.name}}function hasUnreadableSecurity(operation,{root}){return operation.
security!==void 0?!1:operation.element.has("security")||operation.role==="path"&&root.has("security")}function isMeantForAnyone(operation){return operation.extension(
"x-public")===!0||hasReason(operation)}function isJustifiedForAnyone(operation){return operation.extension("x-public")===!0&&hasReason(operation)}function isEnforcedElsewhere(operation){
return isText(operation.extension("x-security-enforced-by"))}function hasReason(operation){return isText(operation.extension("x-anonymous-reason"))}function isText(value){
return typeof value=="string"&&value.trim()!==""}var anonymousOperation={id:"anonymous-operation",summary:"Anonymous access is explained where it is allowed.",severity:"warn",tier:"core",formats:allFormats,maps:{
owaspApi2023:["API2"],cwe:[306],asvs:["8.2.1"]},securitySeverity:5,yieldsTo:["write-operation-secured"],on:{operation:{when:operation=>operation.security!==void 0,
check(operation,report,{model}){let violation=isMeantForAnyone(operation)?void 0:judge(operation,model);violation!==void 0&&report(violation)}}}};function judge(operation,model){
let access=anonymousAccess(operation);if(access?.by!=="empty"&&access?.by!=="optional")return;let what=access.by==="empty"?"explicitly allows anonymous access":
"makes authentication optional";if(access.isInherited&&!operation.isWrite){let severity=isClassAtLeast(model.context.dataClass,"internal")?"error":"info";return{
at:access.at,message:`The default security ${what} without a justification.`,severity}}return{at:access.isInherited?operation.node:access.at,message:`${operation.
label} ${what} without a justification.`,severity:severityOf(operation)}}function severityOf(operation){return operation.role==="path"&&returnsMoreThanPublic(operation)?
"error":operation.isWrite&&operation.role==="path"?void 0:"info"}function returnsMoreThanPublic(operation){return operation.dataClass!==void 0?isClassAtLeast(operation.
dataClass,"internal"):operation.responses.some(({response})=>{let schemas=[response.one("schema"),...response.below("content").map(({element})=>element.one("sch\
ema"))];return[response,...schemas].some(element=>element!==void 0&&isClassAtLeast(dataClassOf(element),"internal"))})}function quote(value){let text=typeof value=="string"?value:JSON.stringify(value)??String(value);return`"${text.length>80?`${cut(text)}…`:text}"`}function cut(text){
let end2=text.charCodeAt(79)>=55296&&text.charCodeAt(79)<56320?79:80;return text.slice(0,end2)}var noApiKeyInQuery={id:"no-api-key-in-query",summary:"API keys are not part of the URL.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["A\
PI2","API8"],cwe:[598,522],asvs:["14.2.1"]},securitySeverity:7,on:{securityScheme:{when:scheme=>scheme.type==="apiKey",check(scheme,report){let place2=scheme.in?.
toLowerCase();if(place2!=="query"&&place2!=="path")return;let{node}=scheme.element;report({at:node.child("in")??node,message:`API key ${quote(scheme.name)} is p\
assed in the ${place2}.`})}}}};function nameTokens(name){let words=name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}|\p{Lo}+|\p{Nd}+/gu);return words===null?[]:words.map(word=>word.toLowerCase())}function perModel(workOut){let known4=new WeakMap;return model=>{let fact=known4.get(model);return fact===void 0&&(fact=workOut(model),known4.set(model,fact)),fact}}function usesOf(scheme,model){return usesByScheme(model).get(scheme)??[]}var usesByScheme=perModel(model=>{let uses=new Map;for(let operation of model.operations)
for(let requirement2 of operation.security?.requirements??[])for(let required of requirement2.schemes){if(required.scheme===void 0)continue;let before=uses.get(
required.scheme);before===void 0?uses.set(required.scheme,[{operation,requirement:requirement2,required}]):before.push({operation,requirement:requirement2,required})}
return uses});var noHttpBasic={id:"no-http-basic",summary:"No security scheme uses HTTP Basic.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API2"],cwe:[
522,1390]},securitySeverity:7,on:{securityScheme:{check(scheme,report,{model}){if(scheme.httpScheme!=="basic")return;let uses=usesOf(scheme,model),{node}=scheme.
element;report({at:node.child("scheme")??node.child("type")??node,message:`Security scheme ${quote(scheme.name)} uses HTTP Basic${countOf(uses)}.`,severity:severityOf2(
uses),related:placesOf(uses)})}}}};function countOf(uses){let count=new Set(uses.map(use=>use.operation)).size;return count===0?"":count===1?"; one operation ac\
cepts it":`; ${count} operations accept it`}function severityOf2(uses){return uses.length===0?"info":uses.every(use=>isForClients(use.operation)||!isWeak(use.requirement))?
"warn":void 0}function isForClients({path}){return nameTokens(path.split("/").findLast(segment=>segment!=="")??"").some(token=>["token","introspect","introspect\
ion","revoke","revocation"].includes(token))}function isWeak({schemes}){return!schemes.some(({scheme})=>scheme!==void 0&&isStrong(scheme))}function isStrong({type,
httpScheme}){return type==="oauth2"||type==="openIdConnect"||type==="mutualTLS"||httpScheme==="bearer"||httpScheme==="dpop"}var maxPlaces=5;function placesOf(uses){
return uses.filter(use=>isWeak(use.requirement)).slice(0,maxPlaces).map(({operation,required})=>({at:required.node,message:`Suffices for ${operation.label}.`}))}var securityDefined={id:"security-defined",summary:"Every operation has a security requirement.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:[
"API2","API5"],cwe:[306,862],asvs:["8.2.1"]},securitySeverity:8,options:{ignoreMethods:{default:["options"],description:"Methods that need no requirement, in lo\
wer case. Browsers send CORS preflight requests (OPTIONS) without credentials.",schema:{type:"array",items:{type:"string"},uniqueItems:!0}}},yieldsTo:["write-op\
eration-secured"],on:{operation:{when:(operation,{model,options})=>!isIgnored(operation,options.ignoreMethods)&&!hasUnreadableSecurity(operation,model),check(operation,report){
operation.security!==void 0||isEnforcedElsewhere(operation)||report({at:operation.node,message:describe(operation),severity:operation.role==="path"?void 0:"info"})}}}};
function isIgnored({method},methods4){return Array.isArray(methods4)&&methods4.includes(method)}function describe({role,label}){return role==="webhook"?`Webhook\
 ${label} has no security requirement.`:role==="callback"?`Callback ${label} has no security requirement.`:`Operation ${label} has no security requirement, neit\
her its own nor a default.`}function formatPointer(path){let pointer="";for(let key of path)pointer+=`/${typeof key=="number"?key:escapeSegment(key)}`;return pointer}function parsePointer(pointer){
if(pointer==="")return[];if(pointer.startsWith("/"))return pointer.slice(1).split("/").map(segment=>segment.replaceAll("~1","/").replaceAll("~0","~"))}function escapeSegment(key){
return key.includes("~")||key.includes("/")?key.replaceAll("~","~0").replaceAll("/","~1"):key}var Node=class _Node{document;value;parent;key;#pointer;constructor(document,value,parent,key){this.document=document,this.value=value,this.parent=parent,this.key=
key}static root(document){return new _Node(document,document.data)}child(key){let{value}=this;if(Array.isArray(value))return!/^(?:0|[1-9]\d*)$/.test(String(key))||
!Object.hasOwn(value,key)?void 0:new _Node(this.document,value[Number(key)],this,Number(key));if(!(value===null||typeof value!="object"||!Object.hasOwn(value,key)))
return new _Node(this.document,value[key],this,key)}at(...keys){let node=this;for(let key of keys)node=node?.child(key);return node}closest(...keys){let node=this;
for(let key of keys){let next=node.child(key);if(next===void 0)return node;node=next}return node}get path(){let keys=[];for(let node=this;node?.key!==void 0;node=
node.parent)keys.push(node.key);return keys.reverse()}get pointer(){let{parent,key}=this;return parent===void 0||key===void 0?"":(parent.#pointer??=parent.pointer,
parent.#pointer+formatPointer([key]))}get range(){return this.document.rangeAt(this.path)}};function readSecuritySchemes(root){let holder=root.one("components")??root,field=holder.kind==="components"?"securitySchemes":"securityDefinitions",node=holder.
node.child(field);if(node===void 0||!isObject(node.value))return new Map;let edges=new Map(holder.edges.filter(edge=>edge.field===field).map(edge=>[edge.key,edge.
to])),elements=Object.keys(node.value).flatMap(name=>{let at2=node.child(name);return at2===void 0?[]:[[name,edges.get(name)??new Element("securityScheme",at2)]]}),
byElement=new Map;for(let[name,element]of elements)element.isReference||byElement.set(element,readScheme(name,element));return new Map(elements.map(([name,element])=>[
name,schemeOf(name,element.target??element,byElement)]))}function schemeOf(name,element,known4){let scheme=known4.get(element)??readScheme(name,element);return known4.
set(element,scheme),scheme}function readSecurity(element,origin,declared){let node=element.node.child("security");if(node===void 0||!Array.isArray(node.value))return;
let requirements=[];for(let index=0;index<node.value.length;index+=1){let item=node.child(index);item!==void 0&&isObject(item.value)&&requirements.push(readRequirement(
item,declared))}let allowsAnonymous=node.value.length===0||requirements.some(requirement2=>requirement2.schemes.length===0);return{node,origin,requirements,allowsAnonymous}}
function readRequirement(node,declared){let schemes=[];for(let[name,scopes]of isObject(node.value)?Object.entries(node.value):[]){let at2=node.child(name)??node,
texts=Array.isArray(scopes)?scopes.filter(scope=>typeof scope=="string"):[];schemes.push({name,node:at2,scopes:texts,scheme:declared.schemes.get(name)??schemeByUri(
name,at2,declared)})}return{node,schemes,isOpen:schemes.every(({scheme})=>scheme===void 0)}}function schemeByUri(name,node,{schemes,format}){if(format!=="oas3_2"||
!/[#/:]/.test(name))return;if(!name.startsWith("#"))return readScheme(name,new Element("securityScheme",node));let target=Node.root(node.document).at(...parsePointer(
decode(name.slice(1)))??[name]);if(target!==void 0){for(let scheme of schemes.values())if(scheme.element.node.value===target.value)return scheme;return readScheme(
name,new Element("securityScheme",target))}}function decode(fragment){try{return decodeURIComponent(fragment)}catch{return fragment}}function readScheme(name,element){
let declared=element.text("type")??"",flows=readFlows(element);return{name,element,type:schemeTypes.get(declared)??"unknown",httpScheme:declared==="basic"?"basi\
c":declared==="http"?element.text("scheme")?.toLowerCase():void 0,in:declared==="apiKey"?element.text("in"):void 0,parameterName:declared==="apiKey"?element.text(
"name"):void 0,flows,scopes:new Set(flows.flatMap(flow=>[...flow.scopes]))}}var schemeTypes=new Map([["basic","http"],["http","http"],["apiKey","apiKey"],["oaut\
h2","oauth2"],["openIdConnect","openIdConnect"],["mutualTLS","mutualTLS"]]),flowNames2=new Map([["accessCode","authorizationCode"],["application","clientCredent\
ials"]]);function readFlows(element){let flow2=element.text("flow");if(flow2!==void 0)return[{name:flowNames2.get(flow2)??flow2,element,scopes:readScopes(element)}];
let flows=element.one("flows");return flows===void 0?element.has("scopes")?[{name:"unknown",element,scopes:readScopes(element)}]:[]:flows.edges.flatMap(edge=>edge.
to.kind==="oauthFlow"?[{name:edge.field,element:edge.to,scopes:readScopes(edge.to)}]:[])}function readScopes(element){let scopes=element.get("scopes");return new Set(
isObject(scopes)?Object.keys(scopes).filter(scope=>!scope.startsWith("x-")):[])}var securityRequirementValid={id:"security-requirement-valid",summary:"Security requirements name defined schemes.",severity:"error",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API2"],cwe:[306,1059]},securitySeverity:8,yieldsTo:["document-valid"],on:{element:{when:element=>element.kind==="securityRequirement"||hasMalformedSecurity(
element),check(element,report,{model}){element.kind==="securityRequirement"?checkNames(element,report,model):checkShape(element,report)}}}};function checkNames({
node},report,{securitySchemes:schemes,format}){for(let{name,node:at2,scheme}of readRequirement(node,{schemes,format}).schemes)scheme===void 0&&report({at:at2,message:`\
Security requirement ${quote(name)} is not a defined scheme.`})}function hasMalformedSecurity(element){if(element.kind!=="operation"&&element.kind!=="definition"||
!element.has("security"))return!1;let security=element.get("security");return!Array.isArray(security)||!security.every(isObject)}function checkShape({node},report){
let security=node.child("security");if(security!==void 0){if(!Array.isArray(security.value)){report({at:security,message:'"security" is not a list of requiremen\
ts.'});return}for(let[index,item]of security.value.entries()){let at2=security.child(index);at2!==void 0&&!isObject(item)&&report({at:at2,message:`Security requ\
irement ${quote(item)} is not an object.`})}}}var securitySchemesDefined={id:"security-schemes-defined",summary:"The definition has a security scheme.",severity:"error",tier:"core",formats:allFormats,maps:{
owaspApi2023:["API2"],cwe:[306,1059]},securitySeverity:8,on:{definition:{when:model=>servedOperations(model).length>0,check(model,report){if(model.securitySchemes.
size>0||servedOperations(model).every(isPublicByIntent))return;let path=model.format==="oas2"?["securityDefinitions"]:["components","securitySchemes"],{node}=model.
root;report({at:node.at(...path)??node,message:"No security scheme is defined."})}}}};function servedOperations({operations:operations2}){return operations2.filter(
operation=>operation.role==="path")}function isPublicByIntent(operation){return operation.extension("x-public")===!0&&operation.security?.requirements.every(({schemes})=>schemes.
length===0)===!0}var securityScopesDefined={id:"security-scopes-defined",summary:"Required OAuth scopes are declared by their scheme.",severity:"error",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API5"],cwe:[863,285],asvs:["10.3.2"]},securitySeverity:7,options:{everyFlow:{default:!1,description:"Every flow of the scheme must declare \
the scope; otherwise one is enough.",schema:{type:"boolean"}}},on:{element:{when:(element,{model})=>element.kind==="securityRequirement"&&scopedSchemes(element,
model).length>0,check(element,report,{model,options}){let everyFlow=options.everyFlow===!0;for(let{required,scheme}of scopedSchemes(element,model)){let problem=`\
is not declared by ${everyFlow?"every flow of ":""}${quote(required.name)}`;for(let{scope,at:at2}of scopesOf(required))declares(scheme,scope,everyFlow)||report(
{at:at2,message:`Scope ${quote(scope)} ${problem}.`})}}}}};function scopedSchemes({node},{securitySchemes:schemes,format}){return readRequirement(node,{schemes,
format}).schemes.flatMap(required=>{let{scheme}=required;return scheme?.type==="oauth2"&&required.scopes.length>0?[{required,scheme}]:[]})}function scopesOf({node}){
let count=Array.isArray(node.value)?node.value.length:0;return Array.from({length:count},(_2,index)=>node.child(index)).flatMap(at2=>typeof at2?.value=="string"?
[{scope:at2.value,at:at2}]:[])}function declares(scheme,scope,everyFlow){return everyFlow?scheme.flows.length>0&&scheme.flows.every(flow=>flow.scopes.has(scope)):
scheme.scopes.has(scope)}var securityScopesRequired={id:"security-scopes-required",summary:"Operations with OAuth or OpenID Connect require a specific scope.",severity:"warn",tier:"core",
formats:allFormats,maps:{owaspApi2023:["API5","API1"],cwe:[862,863,272],asvs:["8.2.1","10.4.11"]},securitySeverity:5.5,on:{operation:{when:operation=>operation.
role==="path"&&tokenRequirements(operation).length>0,check(operation,report,{model}){for(let requirement2 of tokenRequirements(operation)){let violation=judge2(
requirement2,operation,model);violation!==void 0&&report(violation)}}}}};function tokenRequirements(operation){return(operation.security?.requirements??[]).flatMap(
requirement2=>{let schemes=tokenSchemes(requirement2),[first]=schemes;return first===void 0?[]:[{first,schemes}]})}function tokenSchemes({schemes}){return schemes.
filter(({scheme})=>scheme?.type==="oauth2"||scheme?.type==="openIdConnect")}function judge2(requirement2,operation,model){let scopes=specificScopes(requirement2);
if(scopes.length===0)return withoutScope(requirement2,operation);if(!operation.isWrite)return;if(scopes.every(namesReading)&&!isQuery(operation))return readingScope(
scopes,requirement2,operation);let[scope]=scopes;if(!(scopes.length>1||scope===void 0||!readingScopes(model).has(keyOf(requirement2,scope))))return sharedScope(
scope,requirement2,operation)}function specificScopes({schemes}){return schemes.flatMap(({scopes})=>scopes.filter(scope=>scope!=="openid"&&!isWildcard(scope)))}
function isWildcard(scope){return/^(?:\*|all|full|admin|.*[:./]\*)$/i.test(scope)}function withoutScope({first,schemes},operation){let wildcard=schemes.flatMap(
required=>required.scopes).find(isWildcard),reason=wildcard===void 0?".":`: ${quote(wildcard)} is a wildcard.`,protocol=first.scheme?.type==="oauth2"?"OAuth 2.0":
"OpenID Connect",severity=wildcard===void 0&&schemes.every(({scheme})=>scheme?.type==="oauth2"&&scheme.scopes.size===0)?"info":severityOf3(operation);return{at:first.
node,message:`${subjectOf(operation)} uses ${protocol} without a specific scope${reason}`,severity}}function subjectOf(operation){return operation.security?.origin===
"definition"?"The default security":operation.label}function severityOf3({dataClass}){return isClassAtLeast(dataClass,"confidential")?"error":void 0}function readingScope(scopes,{
first},operation){let at2=operation.security?.origin==="definition"?operation.node:first.node,names2=scopes.map(scope=>quote(scope)).join(" and "),message=`${operation.
label} changes something, but asks only for ${names2}.`;return{at:at2,message,severity:severityOf3(operation)}}function sharedScope(scope,{first},operation){return{
at:first.node,message:`${subjectOf(operation)} asks for ${quote(scope)} to write as others do to read.`,severity:"info"}}var readingWords=new Set(["read","reade\
r","readonly","view","viewer"]),writingWords=new Set(["admin","all","create","delete","edit","execute","full","manage","modify","update","write","writer"]);function namesReading(scope){
let tokens=nameTokens(scope);return tokens.some(token=>readingWords.has(token))&&!tokens.some(token=>writingWords.has(token))}var queryWords=new Set(["calculate",
"check","count","estimate","export","fetch","filter","find","get","graphql","list","lookup","preview","query","read","report","search","validate","verify"]);function isQuery({
method,path,operationId}){if(method!=="post")return!1;let segment=path.split("/").findLast(part=>part!==""&&!part.includes("{"))??"",[verb=""]=nameTokens(operationId??
"");return queryWords.has(verb)||nameTokens(segment).some(token=>queryWords.has(token))}var readingScopes=perModel(model=>{let keys=new Set;for(let operation of model.
operations)if(!(operation.role!=="path"||operation.isWrite))for(let requirement2 of tokenRequirements(operation)){let[scope,...more]=specificScopes(requirement2);
scope!==void 0&&more.length===0&&keys.add(keyOf(requirement2,scope))}return keys});function keyOf({first},scope){return`${first.scheme?.name??""}
${scope}`}var writeOperationSecured={id:"write-operation-secured",summary:"Operations that change something require authentication.",severity:"error",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API2","API5","API6"],cwe:[306,862],asvs:["8.2.1"]},securitySeverity:9,yieldsTo:["security-requirement-valid"],on:{operation:{when:(operation,{
model})=>operation.role==="path"&&operation.isWrite&&!hasUnreadableSecurity(operation,model),check(operation,report){let access=anonymousAccess(operation);access===
void 0||isJustifiedForAnyone(operation)||access.by==="undeclared"&&isEnforcedElsewhere(operation)||report(describe2(access,operation))}}}};function describe2(access,{
node,label}){let message=`Write operation ${label} is reachable without authentication`;return access.by==="undeclared"?{at:node,message:`${message}.`}:access.by!==
"undefined-scheme"?{at:access.isInherited?node:access.at,message:`${message}.`}:{at:access.at,message:`${message}: ${quote(access.schemeName)} is not a defined \
scheme.`}}var auth={name:"auth",title:"Schemes defined, applied, strong, least privilege",rules:[anonymousOperation,noApiKeyInQuery,noHttpBasic,securityDefined,securityRequirementValid,
securitySchemesDefined,securityScopesDefined,securityScopesRequired,writeOperationSecured]};function createFixpoint(dependenciesOf,judge4){let answers=new WeakMap,isTrue=item=>answers.get(item)===!0;return item=>{let known4=answers.get(item);if(known4!==
void 0)return known4;if(dependenciesOf(item).every(dependency=>answers.has(dependency))){let answer=judge4(item,isTrue);return answers.set(item,answer),answer}return solve(
item,dependenciesOf,judge4,answers),answers.get(item)===!0}}function solve(start2,dependenciesOf,judge4,answers){let dependents=gather(start2,dependenciesOf,answers),
round=new Set(dependents.keys());for(;round.size>0;){let next=new Set;for(let item of round)if(round.delete(item),!(answers.get(item)===!0||!judge4(item,other=>answers.
get(other)===!0))){answers.set(item,!0);for(let dependent of dependents.get(item)??[])round.has(dependent)||next.add(dependent)}round=next}for(let item of dependents.
keys())answers.has(item)||answers.set(item,!1)}function gather(start2,dependenciesOf,answers){let met=new Map([[start2,[]]]),ordered=new Map,open=[{item:start2,
dependencies:dependenciesOf(start2),next:0}];for(let top=open.at(-1);top!==void 0;top=open.at(-1)){let dependency=top.dependencies[top.next];if(top.next+=1,dependency===
void 0)ordered.set(top.item,met.get(top.item)??[]),open.pop();else if(!answers.has(dependency)){let dependents=met.get(dependency);dependents===void 0?(met.set(
dependency,[top.item]),open.push({item:dependency,dependencies:dependenciesOf(dependency),next:0})):dependents.push(top.item)}}return ordered}function effectively(test){let isMetByWhole=createFixpoint(schemasBelow,(schema,isMet)=>test(schema)||isMetByParts(schema,isMet)),isMetBelow=schema=>schema.edges.
length===0?test(schema):isMetByWhole(schema),isExposed=createFixpoint(schemasAbove,(schema,isKnownExposed)=>{let parents=schemasAbove(schema);return parents.length===
0||parents.some(parent=>isKnownExposed(parent)&&!isMetBelow(parent))});return schema=>isMetBelow(schema)||!schema.isRoot&&isEntered(schema)&&!isExposed(schema)}
var isEntered=createFixpoint(schemasAbove,(schema,isKnownEntered)=>{let parents=schemasAbove(schema);return parents.length===0||parents.some(isKnownEntered)});function schemasAbove(schema){
return schema.isRoot?[]:schema.inPlaceParents}function isMetByParts(schema,isMet){let{referenced}=schema;return referenced!==void 0&&isMet(referenced)||schema.schemas(
"allOf").some(isMet)||isMetByEvery(schema.schemas("oneOf"),isMet)||isMetByEvery(schema.schemas("anyOf"),isMet)}function isMetByEvery(branches,isMet){let values=branches.
filter(branch=>!isNullOnly(branch));return values.length>0&&values.every(isMet)}function schemasBelow(schema){let{referenced}=schema,parts=[...schema.schemas("a\
llOf"),...schema.schemas("oneOf"),...schema.schemas("anyOf")];return referenced===void 0?parts:[referenced,...parts]}function isNullOnly(schema){let types=schema.
types,values=schema.keyword("enum");return types.length>0&&types.every(type=>type==="null")||Object.hasOwn(schema.keywords,"const")&&schema.keyword("const")===null||
Array.isArray(values)&&values.length>0&&values.every(value=>value===null)}var hasItems=effectively(schema=>{let{keywords,format}=schema;return(format==="oas3_1"||format==="oas3_2")&&Object.hasOwn(keywords,"prefixItems")||["items","enu\
m","const"].some(keyword=>Object.hasOwn(keywords,keyword))}),arrayItemsDefined={id:"array-items-defined",summary:"Array schemas say what their items are.",severity:"\
error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[20]},securitySeverity:7,on:{schema:{when:schema=>schema.isData&&schema.hasType("array"),check(schema,report){
hasItems(schema)||report({at:schema.node,message:'Array schema has no "items".'})}}}};var bits={request:1,response:2,path:4,query:8,header:16,cookie:32,body:64,data:128,assertion:256,inbound:512,outbound:1024};function responseUses(model,response){return usesByResponse(model).get(response)??[]}var usesByResponse=perModel(model=>{let uses=new Map;for(let operation of model.
operations)for(let{code,response}of operation.responses){let others=uses.get(response);others===void 0?uses.set(response,[{operation,code}]):others.push({operation,
code})}return uses});function isSet(element,field){return element.has(field)&&element.get(field)!==null}var binaryTypes=new Set(["application/octet-stream","application/pdf","application/zip","application/gzip"]),mediaTypeSchemaDefined={id:"media-type-schema-defin\
ed",summary:"Media types of requests and responses have a schema.",severity:"error",tier:"core",formats:oas3Formats,maps:{owaspApi2023:["API8","API3"],cwe:[20,1111]},
securitySeverity:7,on:{mediaType:{when:(mediaType,{model})=>!isBinary(mediaType,model)&&!isWithoutBody(mediaType,model),check(mediaType,report){if(isSet(mediaType,
"schema")||isSet(mediaType,"itemSchema"))return;let message=`${holderOf(mediaType)} ${quote(mediaType.node.key??"")} has no schema.`;report({at:mediaType.node,message,
severity:severityOf4(mediaType)})}}}};function isBinary(mediaType,model){if(model.format==="oas3_0")return!1;let name=String(mediaType.node.key).split(";",1)[0]?.
trim().toLowerCase()??"";return binaryTypes.has(name)||/^(?:image|audio|video|font)\//.test(name)&&!/[+/]xml$/.test(name)}function isWithoutBody(mediaType,model){
let answers=mediaType.uses.filter(use=>use.from.kind==="response").flatMap(use=>answersWithBody(use.from,model));return answers.length>0&&answers.every(hasBody2=>!hasBody2)}
var known=new WeakMap;function answersWithBody(response,model){let before=known.get(response);if(before!==void 0)return before;let uses=responseUses(model,response),
answers=uses.length===0?[]:[uses.some(({code})=>code!=="204"&&code!=="205"&&code!=="304")];return known.set(response,answers),answers}function holderOf(mediaType){
let kinds=mediaType.uses.map(use=>use.from.kind);return kinds.includes("requestBody")?"Request media type":kinds.includes("response")?"Response media type":kinds.
includes("parameter")?"Parameter media type":kinds.includes("header")?"Header media type":"Media type"}function severityOf4(mediaType){if((mediaType.reachBits&bits.
request)===0)return(mediaType.reachBits&bits.response)!==0?"warn":"info"}var usualCodes=new Map([["get",["200","202"]],["head",["200","202"]],["post",["200","201","202","204"]],["put",["200","201","202","204"]],["patch",["200","201",
"202","204"]],["delete",["200","201","202","204"]],["options",["200","204"]],["trace",["200"]],["query",["200","202"]]]),operationSuccessResponse={id:"operation\
-success-response",summary:"Operations define a success response.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1111]},securitySeverity:4,
yieldsTo:["document-valid"],options:{defaultSatisfies:{default:!1,description:'Whether a "default" response counts as a success response.',schema:{type:"boolean"}},
perMethod:{default:!1,description:"Whether only the codes usual for the method count: 200 and 202 for GET, 200, 201, 202 and 204 for POST, and so on.",schema:{type:"\
boolean"}}},on:{operation:{when:(operation,{model})=>hasResponses(operation,model.format),check(operation,report,{model,options}){if(options.defaultSatisfies===
!0&&operation.documents("default",!0))return;let isSuccess=options.perMethod===!0?usualFor(operation):isSuccessCode;operation.responseCodes.map(code=>code.toUpperCase()).
some(code=>isSuccess(code)&&(model.format!=="oas2"||!code.endsWith("XX")))||report({at:operation.responsesNode,message:"Operation defines no success response (2\
xx or 3xx)."})}}}};function hasResponses(operation,format){return operation.element.has("responses")||format!=="oas2"&&format!=="oas3_0"}function isSuccessCode(code){
return/^(?:[23](?:\d\d|XX)|101)$/.test(code)}function usualFor({method}){let codes=usualCodes.get(method);return codes===void 0?isSuccessCode:code=>code==="2XX"||
codes.includes(code)}var schemaTypes=new Set(["string","number","integer","boolean","array","object","null","file"]),inPlaceFields=new Set(["$ref","$dynamicRef","allOf","oneOf","any\
Of","not","if","then","else","dependentSchemas"]),assertionFields=new Set(["not","if","contains","propertyNames"]),Schema=class _Schema extends Element{format;boolean;constructor(node,format,writtenAs){
super("schema",node,writtenAs??null),this.format=format,this.boolean=typeof node.value=="boolean"?node.value:void 0}get keywords(){return this.reference!==void 0&&
this.reference.via==="$ref"&&this.format<"oas3_1"?noKeywords:this.value}keyword(name){let{keywords}=this;return Object.hasOwn(keywords,name)?keywords[name]:void 0}get types(){
let declared=this.keyword("type"),types=(Array.isArray(declared)?declared:[declared]).filter(isSchemaType);return types.length>0&&!types.includes("null")&&(this.
keyword("nullable")===!0||this.keyword("x-nullable")===!0)&&types.push("null"),types}hasType(type){let declared=this.keyword("type");return declared===type||Array.
isArray(declared)&&declared.includes(type)}get referenced(){for(let edge of this.edges)if((edge.field==="$ref"||edge.field==="$dynamicRef")&&edge.to instanceof _Schema)
return edge.to}schemas(field){if(this.edges.length===0)return none2;let found=[];for(let edge of this.edges)edge.field===field&&edge.to instanceof _Schema&&found.
push(edge.to);return found}get properties(){let properties=new Map;for(let edge of this.edges)edge.field==="properties"&&edge.to instanceof _Schema&&properties.
set(String(edge.key),edge.to);return properties}get inPlaceParents(){let parents=[];for(let use of this.uses)inPlaceFields.has(use.field)&&use.from instanceof _Schema&&
parents.push(use.from);return parents}get isRoot(){return this.uses.some(use=>!inPlaceFields.has(use.field)&&use.field!=="mapping"&&use.field!=="subtype"&&!isDefinitionField(
use))}get isData(){return(this.reachBits&bits.data)!==0}get isRequest(){return(this.reachBits&bits.request)!==0}get isResponse(){return(this.reachBits&bits.response)!==
0}get direction(){return this.isRequest?"request":this.isResponse?"response":this.isUsed?"none":"unused"}isIn(place2){return(this.reachBits&bits[place2])!==0}},
none2=[],noKeywords={};function isInPlace(field){return inPlaceFields.has(field)}function isAssertion(field){return assertionFields.has(field)}function isDefinitionField(use){
return use.field==="$defs"||use.field==="definitions"||use.from.kind==="components"}function isSchemaType(name){return typeof name=="string"&&schemaTypes.has(name)}var annotations=new Set(["$comment","default","deprecated","description","example","examples","externalDocs","nullable","readOnly","title","writeOnly","xml"]);function acceptsAnything(schema){
return schema.boolean!==void 0?schema.boolean:isObject(schema.node.value)&&Object.keys(schema.value).every(keyword=>annotations.has(keyword)||keyword.startsWith(
"x-"))}var parameterSchemaDefined={id:"parameter-schema-defined",summary:"Parameters and headers have a schema.",severity:"error",tier:"core",formats:allFormats,maps:{
owaspApi2023:["API8","API4"],cwe:[20,1286],asvs:["2.1.1","2.2.1"]},securitySeverity:7.5,options:{strict:{default:!1,description:'Whether a schema that accepts e\
very value ("{}", "true") counts as missing.',schema:{type:"boolean"}}},on:{parameter:{check:(parameter,report,context)=>check(parameter,`Parameter${nameOf(parameter.
text("name"))}`,report,context)},header:{check:(header,report,context)=>check(header,`Header${nameOf(header.node.key)}`,report,context)}}};function check(element,subject,report,{
model,options}){if(isDescribed(element,model.format)){if(options.strict===!0){let schema=element.one("schema");schema instanceof Schema&&acceptsAnything(schema)&&
report({at:schema.node,message:`${subject} has a schema that accepts anything.`})}}else{let missing=model.format==="oas2"&&!isBody(element)?"type":"schema";report(
{at:element.node,message:`${subject} has no ${missing}.`})}}function isDescribed(element,format){return format==="oas2"?isSet(element,isBody(element)?"schema":"\
type"):isSet(element,"schema")?!0:element.edges.some(edge=>edge.field==="content")}function isBody(element){return element.kind==="parameter"&&element.text("in")===
"body"}function nameOf(name){return name===void 0?"":` ${quote(name)}`}function hasBody(response,format){return response.edges.some(edge=>edge.field===(format==="oas2"?"schema":"content"))}function hasHeader(response,name){let wanted=name.
toLowerCase();return response.edges.some(edge=>edge.field==="headers"&&String(edge.key).toLowerCase()===wanted)}var bodyCodes=new Set(["200","201","202","203","206","2XX"]),pointerCodes=new Set(["201","202"]),responseBodyDefined={id:"response-body-defined",summary:"Succes\
s responses declare their body.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API3"],cwe:[1111]},securitySeverity:4.3,on:{response:{when:(response,{
model})=>usesWithBody(response,model).length>0,check(response,report,{model}){if(hasBody(response,model.format))return;let uses=usesWithBody(response,model),isPointer=hasHeader(
response,"Location")&&uses.every(({code})=>pointerCodes.has(code)),missing=model.format==="oas2"?"schema":"content",message=`Response ${quote(uses[0]?.code??"")}\
 declares no ${missing}.`;report({at:response.node,message,severity:isPointer?"info":void 0})}}}};function usesWithBody(response,model){return responseUses(model,
response).filter(({operation,code})=>operation.role==="path"&&operation.method!=="head"&&operation.method!=="options"&&bodyCodes.has(code.toUpperCase()))}var typeKeywords=["type","enum","const"],refiningFields=new Set(["not","if","then","else","dependentSchemas","contains","propertyNames"]),restFields=new Set(["a\
dditionalProperties","unevaluatedProperties","unevaluatedItems"]),referenceFields=new Set(["$ref","$dynamicRef"]),branchFields=["oneOf","anyOf"],intentKeywords=[
"properties","items","maxLength","minLength","pattern","format"],shapeKeywords=[...intentKeywords,"additionalProperties","patternProperties","prefixItems","allO\
f","oneOf","anyOf","$ref","$dynamicRef"],determinesType=effectively(schema=>schema.boolean!==void 0||isDeadReference(schema)?!0:typeKeywords.some(keyword=>Object.
hasOwn(schema.keywords,keyword))),schemaTypeDefined={id:"schema-type-defined",summary:"Schemas determine the type of their values.",severity:"warn",tier:"core",
formats:allFormats,maps:{owaspApi2023:["API8"],cwe:[1287,20],asvs:["2.2.1"]},securitySeverity:5.3,on:{schema:{when:schema=>schema.isData&&schema.boolean===void 0&&
schema.writtenAs!==void 0&&!hasReference(schema),check(schema,report){determinesType(schema)||isAnythingOnPurpose(schema)||!isToBlame(schema)||report({at:schema.
node,message:'Schema has no "type"; any JSON value is accepted.',severity:severityOf5(schema)})}}}};function severityOf5(schema){return schema.direction==="unus\
ed"?"info":schema.isRequest&&intentKeywords.some(keyword=>Object.hasOwn(schema.keywords,keyword))?"error":void 0}function hasReference(schema){return schema.reference!==
void 0}function isDeadReference(schema){return hasReference(schema)&&schema.referenced===void 0}function isAnythingOnPurpose(schema){return schema.get("x-free-f\
orm")===!0?!0:schema.uses.length>0&&schema.uses.every(use=>restFields.has(use.field))&&acceptsAnything(schema)}function isToBlame(schema){return isRefinement(schema)||
schema.schemas("allOf").some(isBlamedBehindReference)?!1:!branchFields.some(field=>hasTypedBranch[field](schema))}function isRefinement(schema){for(let{field,from}of schema.
uses)if(field==="allOf"||refiningFields.has(field)||(field==="oneOf"||field==="anyOf")&&from instanceof Schema&&!hasTypedBranch[field](from))return!0;return!hasShape(
schema)&&isOnlyMixedIn(schema)}var hasTypedBranch={oneOf:typedBranchTest("oneOf"),anyOf:typedBranchTest("anyOf")};function typedBranchTest(field){let known4=new WeakMap;
return schema=>{let answer=known4.get(schema)??schema.schemas(field).some(branch=>determinesType(branch)||isBlamedBehindReference(branch));return known4.set(schema,
answer),answer}}function isOnlyMixedIn(schema){return!standsAlone(schema)}var standsAlone=createFixpoint(referrersOf,(schema,doesStandAlone)=>{let parents=schema.
inPlaceParents;return schema.isRoot||parents.length===0?!0:!hasReference(schema)&&!parents.every(hasReference)||referrersOf(schema).some(doesStandAlone)});function referrersOf(schema){
return schema.uses.flatMap(({field,from})=>referenceFields.has(field)&&from instanceof Schema?[from]:[])}function hasShape(schema){return shapeKeywords.some(keyword=>Object.
hasOwn(schema.keywords,keyword))}function isBlamedBehindReference(schema){let passed2=new Set,target=schema;for(;target!==void 0&&hasReference(target)&&!passed2.
has(target);)passed2.add(target),target=target.referenced;return target!==void 0&&target!==schema&&!determinesType(target)&&(hasShape(target)||!isOnlyMixedIn(target))}var completeness={name:"completeness",title:"Nothing undeclared",rules:[arrayItemsDefined,mediaTypeSchemaDefined,operationSuccessResponse,parameterSchemaDefined,
responseBodyDefined,schemaTypeDefined]};var noIdentifiers=new Set(["version","v","format","ext","extension","locale","lang","language","region"]),adminSegments=new Set(["admin","administration","inter\
nal","management","sys","root","actuator"]);function requiresAuthentication({role,security}){return role==="path"&&security!==void 0&&security.requirements.length>
0&&!security.allowsAnonymous}function isAccessControlled(operation){return requiresAuthentication(operation)?(operation.security?.requirements??[]).some(({schemes})=>schemes.
some(({scopes})=>scopes.length>0))||identifiesObject(operation.path)||isAdministrative(operation):!1}function identifiesObject(path){return[...path.matchAll(/\{([^{}]+)\}/g)].
some(([,name=""])=>!nameTokens(name).every(token=>noIdentifiers.has(token)))}function isAdministrative(operation){return[...operation.path.split("/"),...operation.
element.list("tags")].some(name=>typeof name=="string"&&adminSegments.has(name.toLowerCase()))}function isErrorCode(code){return/^(?:[45](?:\d\d|XX)|DEFAULT)$/i.test(code)}function defaultSatisfiesOption(isDefaultEnough){return{defaultSatisfies:{default:isDefaultEnough,
description:'Whether a "default" response counts as documenting the code.',schema:{type:"boolean"}}}}function documentsAny(operation,codes,{options}){return codes.
some(code=>operation.documents(code,options.defaultSatisfies===!0))}var error401Defined={id:"error-401-defined",summary:"Operations that require authentication document 401.",severity:"warn",tier:"core",formats:allFormats,maps:{
owaspApi2023:["API2"],cwe:[1111,287]},securitySeverity:4.3,yieldsTo:["error-response-defined"],options:defaultSatisfiesOption(!0),on:{operation:{when:requiresAuthentication,
check(operation,report,context){let codes=isForbiddenEnough(operation)?["401","403"]:["401"];documentsAny(operation,codes,context)||report({at:operation.responsesNode,
message:"Operation requires authentication but does not document 401."})}}}};function isForbiddenEnough({security}){return(security?.requirements??[]).every(({schemes})=>schemes.
every(({scheme})=>scheme?.type==="apiKey"&&scheme.in==="query"))}var error403Defined={id:"error-403-defined",summary:"Operations with access control document 403.",severity:"info",tier:"core",formats:allFormats,maps:{owaspApi2023:[
"API1","API5"],cwe:[862,1111],asvs:["8.2.2"]},securitySeverity:3.1,yieldsTo:["error-response-defined"],options:defaultSatisfiesOption(!0),on:{operation:{when:isAccessControlled,
check(operation,report,context){let codes=operation.extension("x-conceal-existence")===!0?["403","404"]:["403"];if(documentsAny(operation,codes,context))return;
let severity=isClassAtLeast(operation.dataClass,"confidential")?"warn":void 0;report({at:operation.responsesNode,message:"Operation has access control but does \
not document 403.",severity})}}}};var methods=new Set(["get","put","patch","delete","head"]),error404Defined={id:"error-404-defined",summary:"Operations on one resource document 404.",severity:"\
info",tier:"core",formats:allFormats,maps:{owaspApi2023:["API1"],cwe:[1111]},securitySeverity:2.6,yieldsTo:["error-response-defined"],options:defaultSatisfiesOption(
!0),on:{operation:{when:operation=>operation.hasPathParameter&&methods.has(operation.method),check(operation,report,context){documentsAny(operation,["404","410"],
context)||report({at:operation.responsesNode,message:"Operation addresses a resource by path parameter but does not document 404."})}}}};var error429Defined={id:"error-429-defined",summary:"Operations document 429.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API4"],cwe:[770,
799],asvs:["2.4.1"]},securitySeverity:5.3,yieldsTo:["error-response-defined"],options:defaultSatisfiesOption(!1),on:{operation:{when:(operation,{model})=>operation.
role==="path"&&operation.method!=="head"&&operation.method!=="options"&&!isUnlimitedOnPurpose(operation,model),check(operation,report,context){if(documentsAny(operation,
["429"],context))return;let severity=operation.exposure==="internal"?"info":void 0;report({at:operation.responsesNode,message:"Operation does not document 429 (\
Too Many Requests).",severity})}}}};function isUnlimitedOnPurpose(operation,{root}){let nearest2=operation.extension("x-rate-limit")??root.get("x-rate-limit");return isObject(
nearest2)?nearest2.limit==="none"&&isReason(nearest2.reason):nearest2==="none"&&isReason(operation.extension("x-rate-limit-reason")??root.get("x-rate-limit-reas\
on"))}function isReason(value){return typeof value=="string"&&value.trim()!==""}var errorBodyDefined={id:"error-body-defined",summary:"Error responses declare their body.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["\
API8"],cwe:[1111,209]},securitySeverity:4.3,on:{response:{when:(response,{model})=>usesWithBody2(response,model).length>0,check(response,report,{model}){if(hasBody(
response,model.format))return;let code=usesWithBody2(response,model)[0]?.code??"";report({at:response.node,message:`Error response ${quote(code)} has no body sc\
hema.`})}}}};function usesWithBody2(response,model){return response.get("x-emitted-by")==="gateway"?[]:responseUses(model,response).filter(({operation,code})=>operation.
role==="path"&&operation.method!=="head"&&isErrorCode(code)&&!isBodiless(code,response))}function isBodiless(code,response){return code==="407"||code==="401"&&hasHeader(
response,"WWW-Authenticate")}var errorResponseDefined={id:"error-response-defined",summary:"Operations document at least one error response.",severity:"warn",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API8"],cwe:[1111,755]},securitySeverity:4.3,on:{operation:{when:operation=>operation.role==="path",check(operation,report,{model}){if(areMissing(
operation,model.format)){let message2=`Operation documents no response at all, which OpenAPI ${model.version} requires.`,isEmpty2=Object.keys(operation.element.
value).length===0;report({at:operation.node,message:message2,severity:"error",...isEmpty2?{yieldsTo:["document-valid"]}:{}});return}if(operation.responseCodes.some(
code=>isErrorCode(code)&&(model.format!=="oas2"||!/xx$/i.test(code))))return;report({at:operation.responsesNode,message:"Operation documents no error response (\
4xx, 5xx or default).",yieldsTo:["document-valid"]})}}}};function areMissing(operation,format){return(format==="oas2"||format==="oas3_0")&&!operation.element.has(
"responses")}var errors={name:"errors",title:"Documented, uniform, non-leaking",rules:[error401Defined,error403Defined,error404Defined,error429Defined,errorBodyDefined,errorResponseDefined]};function isLimited(schema){return schema.isData&&schema.direction!=="none"}function isEnumerated(schema){return Array.isArray(schema.keyword("enum"))||Object.hasOwn(
schema.keywords,"const")}var pagingTokens=new Set(["limit","page","offset","cursor","after","before","marker","skip","top","size","count"]);function isWholeRequestBody(schema,model){return wholeBodies(
model).requests.has(schema)}function isUnpagedList(schema,model){return wholeBodies(model).unpagedLists.has(schema)}var wholeBodies=perModel(model=>({requests:requestBodies(
model),unpagedLists:unpagedLists(model)}));function requestBodies(model){let found=new Set,holders=[...model.elementsOf("requestBody"),...model.elementsOf("para\
meter").filter(parameter=>parameter.text("in")==="body")];for(let holder of holders)(holder.reachBits&bits.request)!==0&&addBodySchemas(holder,found);return found}
function unpagedLists(model){let found=new Set;for(let operation of model.operations)if(!(operation.role!=="path"||operation.method!=="get"||hasPaging(operation)))
for(let{code,response}of operation.responses)code.startsWith("2")&&addBodySchemas(response,found);return found}function hasPaging(operation){return operation.parameters.
some(({in:place2,name})=>place2==="query"&&nameTokens(name).some(token=>pagingTokens.has(token)))}function addBodySchemas(holder,found){let queue=[holder,...holder.
below("content").map(({element})=>element)].flatMap(body=>body.one("schema")??[]);for(let next=queue.pop();next!==void 0;next=queue.pop())if(!(!(next instanceof
Schema)||found.has(next))){found.add(next);for(let edge of next.edges)isInPlace(edge.field)&&queue.push(edge.to)}}var isFiniteSet=effectively(schema=>isEnumerated(schema)||schema.hasType("boolean")),isBounded=effectively(schema=>typeof schema.keyword("maxItems")=="number"||
isEnumerated(schema)||isClosedTuple(schema)?!0:schema.keyword("uniqueItems")===!0&&schema.schemas("items").some(isFiniteSet)),arrayMaxItems={id:"array-max-items",
summary:"Arrays have an upper bound on their items.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API4"],cwe:[770,1284],asvs:["2.1.3","2.\
2.1"]},securitySeverity:5.3,on:{schema:{when:schema=>schema.hasType("array")&&isLimited(schema),check(schema,report,{model}){isBounded(schema)||report({at:schema.
node,message:'Array has no "maxItems".',severity:severityOf6(schema,model)})}}}};function isClosedTuple(schema){return schema.format<"oas3_1"||!Array.isArray(schema.
keyword("prefixItems"))?!1:schema.keyword("items")===!1||schema.keyword("unevaluatedItems")===!1}function severityOf6(schema,model){return schema.isRequest?isWholeRequestBody(
schema,model)?"error":void 0:isUnpagedList(schema,model)?void 0:"info"}var smallFormats=new Set(["int8","int16","uint8","uint16"]),wideFormats=new Set([...smallFormats,"int32","uint32"]),hasMinimum=boundTest("minimum","exclusiveMin\
imum"),hasMaximum=boundTest("maximum","exclusiveMaximum"),hasSmallFormat=effectively(schema=>smallFormats.has(schema.keyword("format"))),hasWideFormat=effectively(
schema=>wideFormats.has(schema.keyword("format"))),numericBounds={id:"numeric-bounds",summary:"Numbers have a lower and an upper bound.",severity:"warn",tier:"c\
ore",formats:allFormats,maps:{owaspApi2023:["API4"],cwe:[770,1284,190],asvs:["2.2.1"]},securitySeverity:4.3,options:{formatBounds:{default:!1,description:'Wheth\
er the formats "int32" and "uint32" count as bounds.',schema:{type:"boolean"}},responses:{default:!1,description:"Whether numbers that only responses carry are \
examined too.",schema:{type:"boolean"}}},on:{schema:{when:(schema,{options})=>(schema.hasType("integer")||schema.hasType("number"))&&isLimited(schema)&&(options.
responses===!0||schema.direction!=="response"),check(schema,report,{options}){if(options.formatBounds===!0?hasWideFormat(schema):hasSmallFormat(schema))return;let missing=[
...hasMinimum(schema)?[]:['"minimum"'],...hasMaximum(schema)?[]:['"maximum"']];if(missing.length===0)return;let name=schema.hasType("number")?"Number":"Integer";
report({at:schema.node,message:`${name} has no ${missing.join(" and no ")}.`,severity:schema.isRequest?void 0:"info"})}}}};function boundTest(inclusive,exclusive){
return effectively(schema=>typeof schema.keyword(inclusive)=="number"||schema.format>="oas3_1"&&typeof schema.keyword(exclusive)=="number"||isEnumerated(schema))}function isFinitePattern(pattern){if(!isValid(pattern))return!1;let scanner={pattern,at:0},whole=scanAlternatives(scanner,0);return whole.isBounded&&whole.isAnchoredAtStart&&
whole.isAnchoredAtEnd&&scanner.at===pattern.length}var maxDepth=100,unbounded={isBounded:!1,isAnchoredAtStart:!1,isAnchoredAtEnd:!1},plain={isBounded:!0,isAnchoredAtStart:!1,
isAnchoredAtEnd:!1},start={isBounded:!0,isAnchoredAtStart:!0,isAnchoredAtEnd:!1},end={isBounded:!0,isAnchoredAtStart:!1,isAnchoredAtEnd:!0};function isValid(pattern){
try{return new RegExp(pattern,"u"),!0}catch{return isValidWithoutUnicode(pattern)}}function isValidWithoutUnicode(pattern){try{return new RegExp(pattern),!0}catch{
return!1}}function scanAlternatives(scanner,depth){if(depth>maxDepth)return unbounded;let all=scanSequence(scanner,depth);for(;scanner.pattern[scanner.at]==="|";){
scanner.at+=1;let next=scanSequence(scanner,depth);all={isBounded:all.isBounded&&next.isBounded,isAnchoredAtStart:all.isAnchoredAtStart&&next.isAnchoredAtStart,
isAnchoredAtEnd:all.isAnchoredAtEnd&&next.isAnchoredAtEnd}}return all}function scanSequence(scanner,depth){let{pattern}=scanner,first,last=plain,isBounded3=!0;for(;scanner.
at<pattern.length&&pattern[scanner.at]!=="|"&&pattern[scanner.at]!==")";)if(last=scanTerm(scanner,depth),first??=last,isBounded3&&=last.isBounded,!isBounded3)return unbounded;
return{isBounded:isBounded3,isAnchoredAtStart:first?.isAnchoredAtStart===!0,isAnchoredAtEnd:last.isAnchoredAtEnd}}function scanTerm(scanner,depth){let part=scanAtom(
scanner,depth),quantifier=/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;quantifier.lastIndex=scanner.at;let text=quantifier.exec(scanner.pattern)?.[0];return text===void 0?part:
(scanner.at+=text.length,part.isBounded&&!/^(?:[*+]|\{\d+,\})/.test(text)?plain:unbounded)}function scanAtom(scanner,depth){let{pattern}=scanner,character=pattern[scanner.
at];return character==="("?scanGroup(scanner,depth):character==="["?skip(scanner,/\[(?:\\[\s\S]|[^\]\\])*\]/y):character==="\\"?skip(scanner,/\\(?:u\{[\da-fA-F]+\}|[pP]\{[\w=]+\}|k<[^>]*>|[\s\S])/y):
(scanner.at+=1,character==="^"?start:character==="$"?end:plain)}function scanGroup(scanner,depth){let opening=/\((?:\?(?::|<(?![=!])[^>]*>))?/y;if(opening.lastIndex=
scanner.at,scanner.at+=opening.exec(scanner.pattern)?.[0].length??1,scanner.pattern[scanner.at]==="?")return unbounded;let part=scanAlternatives(scanner,depth+1);
return part.isBounded&&(scanner.at+=1),part}function skip(scanner,token){token.lastIndex=scanner.at;let length=token.exec(scanner.pattern)?.[0].length;return length===
void 0?unbounded:(scanner.at+=length,plain)}function isDiscriminatorProperty(schema,model){let tests=testsByProperty(model);return tests.size===0?!1:schema.uses.some(({field,key,from})=>field==="propertie\
s"&&from instanceof Schema&&tests.get(String(key))?.(from)===!0)}var testsByProperty=perModel(model=>{let names2=model.format==="oas2"?model.schemas.map(propertyNameOf):
model.elementsOf("discriminator").map(element=>element.text("propertyName")),tests=new Map;for(let name of new Set(names2))name!==void 0&&tests.set(name,effectively(
schema=>propertyNameOf(schema)===name));return tests});function propertyNameOf(schema){let discriminator=schema.keyword("discriminator"),name=isObject(discriminator)?
discriminator.propertyName:discriminator;return typeof name=="string"?name:void 0}var boundedFormats=new Set(["date","date-time","time","uuid","ipv4","ipv6","hostname","email"]),isBounded2=effectively(schema=>{if(typeof schema.keyword("maxLen\
gth")=="number"||isEnumerated(schema)||boundedFormats.has(schema.keyword("format")))return!0;let pattern=schema.keyword("pattern");return typeof pattern=="strin\
g"&&isFinitePattern(pattern)}),stringMaxLength={id:"string-max-length",summary:"Strings have an upper length bound.",severity:"warn",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API4"],cwe:[770,1284,400],asvs:["2.1.1","2.2.1"]},securitySeverity:5.3,on:{schema:{when:schema=>schema.hasType("string")&&isLimited(schema),
check(schema,report,{model}){isBounded2(schema)||isDiscriminatorProperty(schema,model)||report({at:schema.node,message:'String has no "maxLength", and nothing e\
lse bounds its length.',severity:severityOf7(schema)})}}}};function severityOf7(schema){return schema.isRequest?schema.isIn("path")||schema.isIn("header")?"erro\
r":void 0:"info"}var inputValidation={name:"input-validation",title:"Bounded and allow-listed",rules:[arrayMaxItems,numericBounds,stringMaxLength]};var partFields=["components","definitions","parameters","responses","securityDefinitions"];function isFragment(root){return!root.has("info")&&!root.has("paths")&&
!root.has("webhooks")&&partFields.some(field=>root.has(field))}function childRule(kind,format,field){let entry=tables[format][kind];return entry?.fields.get(field)??(entry?.others===void 0?void 0:otherChild(entry.others,field))}
function visitChildren(kind,format,value,visit){let entry=tables[format][kind];if(entry===void 0)return;let{fields,others}=entry;for(let field in value){let rule=fields.
get(field)??(others===void 0?void 0:otherChild(others,field));rule===void 0||!Object.hasOwn(value,field)||visitField(rule,field,value[field],format,visit)}}function mayBeReference(kind,format){
return referenceable[format].has(kind)}function isReference(kind,format,value){return typeof value=="object"&&value!==null&&Object.hasOwn(value,"$ref")&&referenceable[format].
has(kind)}function visitField(rule,field,held,format,visit){let{kind,shape}=rule;if(shape==="one"||shape==="one-or-list"&&!Array.isArray(held))isChild(held,kind,format)&&
visit(held,kind,field,void 0);else if(shape==="map"){if(typeof held!="object"||held===null||Array.isArray(held))return;for(let[key,child]of Object.entries(held))
isChild(child,kind,format)&&visit(child,kind,field,key)}else if(Array.isArray(held))for(let index=0;index<held.length;index+=1){let child=held[index];isChild(child,
kind,format)&&visit(child,kind,field,index)}}function isChild(value,kind,format){return typeof value=="object"?value!==null&&!Array.isArray(value):typeof value==
"boolean"&&kind==="schema"&&(format==="oas3_1"||format==="oas3_2")}function otherChild(others,field){return others.pattern==="/*"?field.startsWith("/")?others.rule:
void 0:field.startsWith("x-")?void 0:others.rule}var shapes={"":"one","[]":"list","{}":"map","|[]":"one-or-list"},methods2=["get","put","post","delete","options",
"head","patch","trace"],operations=Object.fromEntries(methods2.map(method=>[method,"operation"])),oas2={definition:{info:"info",paths:"paths",definitions:"schem\
a{}",parameters:"parameter{}",responses:"response{}",securityDefinitions:"securityScheme{}",security:"securityRequirement[]",tags:"tag[]",externalDocs:"external\
Docs"},info:{contact:"contact",license:"license"},paths:{"/*":"pathItem"},pathItem:{...operations,parameters:"parameter[]"},operation:{externalDocs:"externalDoc\
s",parameters:"parameter[]",responses:"responses",security:"securityRequirement[]"},parameter:{schema:"schema",items:"items"},items:{items:"items"},responses:{"\
*":"response"},response:{schema:"schema",headers:"header{}"},header:{items:"items"},tag:{externalDocs:"externalDocs"},schema:{items:"schema|[]",allOf:"schema[]",
properties:"schema{}",additionalProperties:"schema",xml:"xml",externalDocs:"externalDocs"}},oas3_0={definition:{info:"info",servers:"server[]",paths:"paths","x-\
webhooks":"pathItem{}",components:"components",security:"securityRequirement[]",tags:"tag[]",externalDocs:"externalDocs"},info:{contact:"contact",license:"licen\
se"},server:{variables:"serverVariable{}"},components:{schemas:"schema{}",responses:"response{}",parameters:"parameter{}",examples:"example{}",requestBodies:"re\
questBody{}",headers:"header{}",securitySchemes:"securityScheme{}",links:"link{}",callbacks:"callback{}"},paths:{"/*":"pathItem"},pathItem:{...operations,servers:"\
server[]",parameters:"parameter[]"},operation:{externalDocs:"externalDocs",parameters:"parameter[]",requestBody:"requestBody",responses:"responses",callbacks:"c\
allback{}",security:"securityRequirement[]",servers:"server[]"},parameter:{schema:"schema",content:"mediaType{}",examples:"example{}"},requestBody:{content:"med\
iaType{}"},mediaType:{schema:"schema",examples:"example{}",encoding:"encoding{}"},encoding:{headers:"header{}"},responses:{"*":"response"},response:{headers:"he\
ader{}",content:"mediaType{}",links:"link{}"},callback:{"*":"pathItem"},link:{server:"server"},header:{schema:"schema",content:"mediaType{}",examples:"example{}"},
tag:{externalDocs:"externalDocs"},schema:{not:"schema",allOf:"schema[]",oneOf:"schema[]",anyOf:"schema[]",items:"schema",properties:"schema{}",additionalProperties:"\
schema",discriminator:"discriminator",xml:"xml",externalDocs:"externalDocs"},securityScheme:{flows:"oauthFlows"},oauthFlows:{implicit:"oauthFlow",password:"oaut\
hFlow",clientCredentials:"oauthFlow",authorizationCode:"oauthFlow"}},oas3_1={...oas3_0,definition:{...oas3_0.definition,webhooks:"pathItem{}"},components:{...oas3_0.
components,pathItems:"pathItem{}"},schema:{...oas3_0.schema,$defs:"schema{}",definitions:"schema{}",if:"schema",then:"schema",else:"schema",dependentSchemas:"sc\
hema{}",dependencies:"schema{}",prefixItems:"schema[]",contains:"schema",patternProperties:"schema{}",propertyNames:"schema",unevaluatedItems:"schema",unevaluatedProperties:"\
schema",contentSchema:"schema"}},oas3_2={...oas3_1,components:{...oas3_1.components,mediaTypes:"mediaType{}"},pathItem:{...oas3_1.pathItem,query:"operation",additionalOperations:"\
operation{}"},mediaType:{...oas3_1.mediaType,itemSchema:"schema",prefixEncoding:"encoding[]",itemEncoding:"encoding"},encoding:{...oas3_1.encoding,encoding:"enc\
oding{}",prefixEncoding:"encoding[]",itemEncoding:"encoding"},oauthFlows:{...oas3_1.oauthFlows,deviceAuthorization:"oauthFlow"}},referenceable3_1=["response","p\
arameter","example","requestBody","header","securityScheme","link","callback"],referenceable={oas2:new Set(["schema","parameter","response"]),oas3_0:new Set([...referenceable3_1,
"schema"]),oas3_1:new Set(referenceable3_1),oas3_2:new Set([...referenceable3_1,"mediaType"])},tables={oas2:compile(oas2),oas3_0:compile(oas3_0),oas3_1:compile(
oas3_1),oas3_2:compile(oas3_2)};function compile(grammar){return Object.fromEntries(Object.entries(grammar).map(([kind,fields])=>[kind,compileKind(fields)]))}function compileKind(notation){
let fields=new Map,others;for(let[field,child]of Object.entries(notation)){let rule=parseNotation(child);field==="*"||field==="/*"?others={pattern:field,rule}:fields.
set(field,rule)}return{fields,others}}function parseNotation(notation){let[kind=""]=notation.split(/[[{|]/u,1);return{kind,shape:shapes[notation.slice(kind.length)]??
"one"}}var w=(r,o)=>()=>{try{return o||r((o={exports:{}}).exports,o),o.exports}catch(i){throw o=0,i}},v=w((Fn,D)=>{"use strict";D.exports=function r(o,i){if(o===i)return!0;
if(o&&i&&typeof o=="object"&&typeof i=="object"){if(o.constructor!==i.constructor)return!1;var c,l,e;if(Array.isArray(o)){if(c=o.length,c!=i.length)return!1;for(l=
c;l--!==0;)if(!r(o[l],i[l]))return!1;return!0}if(o.constructor===RegExp)return o.source===i.source&&o.flags===i.flags;if(o.valueOf!==Object.prototype.valueOf)return o.
valueOf()===i.valueOf();if(o.toString!==Object.prototype.toString)return o.toString()===i.toString();if(e=Object.keys(o),c=e.length,c!==Object.keys(i).length)return!1;
for(l=c;l--!==0;)if(!Object.prototype.hasOwnProperty.call(i,e[l]))return!1;for(l=c;l--!==0;){var s=e[l];if(!r(o[s],i[s]))return!1}return!0}return o!==o&&i!==i}}),
A=w(x=>{"use strict";Object.defineProperty(x,"__esModule",{value:!0});var j=v();j.code='require("ajv/dist/runtime/equal").default',x.default=j}),it=E,lt={type:"\
string",enum:["2.0"]};function E(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="2.0"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:lt.enum}};e===null?e=[t]:e.push(t),s++}return E.errors=e,s===0}var ct=q;function q(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return q.errors=e,s===0}var yt=_,ut=new RegExp("^[^{}/ :\\\\]+(?::\\d+)?$","u");function _(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!ut.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^{}/ :\\\\]+(?::\\d+)?$"}};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return _.errors=
e,s===0}var mt=$,ft=new RegExp("^/","u");function $(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ft.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^/"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return $.errors=e,s===0}var ht=N,dt={type:"array",items:{type:"string",enum:["http",
"https","ws","wss"]},uniqueItems:!0};function N(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){let t=r.
length;for(let p=0;p<t;p++){let y=r[p];if(typeof y!="string"){let u={instancePath:o+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[u]:e.push(u),s++}if(!(y==="http"||y==="https"||y==="ws"||y==="wss")){let u={instancePath:o+"/"+p,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:dt.
items.enum}};e===null?e=[u]:e.push(u),s++}}let n=r.length,a;if(n>1){let p={};for(;n--;){let y=r[n];if(typeof y=="string"){if(typeof p[y]=="number"){a=p[y];let u={
instancePath:o,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:n,j:a}};e===null?e=[u]:e.push(u),s++;break}p[y]=n}}}}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return N.errors=e,s===0}var bt=U;function U(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){let t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){let y={instancePath:o+"/"+p,schemaPath:"#/ite\
ms/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}let n=r.length,a;if(n>1){let p={};for(;n--;){let y=r[n];if(typeof y=="string"){if(typeof p[y]==
"number"){a=p[y];let u={instancePath:o,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:n,j:a}};e===null?e=[u]:e.push(u),s++;break}p[y]=n}}}}else{let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return U.errors=e,s===0}var xt=I;function I(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return I.errors=e,s===0}var gt=z;function z(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return z.errors=e,s===0}var Pt=O;function O(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&typeof n=="obj\
ect"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return O.
errors=e,s===0}var kt=V;function V(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return V.errors=e,s===0}var wt=R;function R(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n,schemaPath:"\
#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),s++}return R.errors=e,s===0}var Dt=Z;function Z(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Z.errors=e,s===0}var vt=S;function S(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(
a))){let p={instancePath:o+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return S.errors=e,s===0}var jt=L;function L(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}return L.errors=e,s===0}var At=T;function T(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;
if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return T.errors=e,s===0}var Et=C;
function C(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return C.errors=e,s===0}var qt=M;function M(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return M.errors=e,s===0}var _t=B;function B(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return B.errors=e,s===0}var $t=F;function F(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r==
"object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return F.errors=e,s===
0}var Nt=K;function K(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){let t=r.length;for(let n=0;n<
t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return K.errors=e,s===
0}var Ut=X;function X(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return X.errors=e,s===0}var It=H;function H(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[t]:e.push(t),s++}return H.errors=e,s===0}var zt=G;function G(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}
return G.errors=e,s===0}var Ot=Q;function Q(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&
!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Q.errors=e,s===0}var Vt=Y;
function Y(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];
if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),s++}return Y.errors=e,s===0}var Rt=J;function J(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r==
"object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return J.errors=e,s===
0}var Zt=W,St={type:"string",enum:["string","number","integer","boolean","array"]};function W(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="st\
ring"||r==="number"||r==="integer"||r==="boolean"||r==="array")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:St.enum}};e===null?
e=[t]:e.push(t),s++}return W.errors=e,s===0}var Lt=ee;function ee(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ee.
errors=e,s===0}var Tt=re,Ct={type:"string",enum:["csv","ssv","tsv","pipes"]};function re(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="cs\
v"||r==="ssv"||r==="tsv"||r==="pipes")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ct.enum}};e===null?e=[t]:e.push(t),s++}return re.
errors=e,s===0}var Mt=te;function te(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="number"){let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),s++}return te.errors=e,s===0}var Bt=se;function se(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"integer"}};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let t={instancePath:o,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[t]:e.push(t),s++}return se.errors=e,s===0}var Ft=ne,oe=A().default;function ne(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){if(r.length<1){let a={instancePath:o,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[a]:e.push(a),s++}let t=r.length,n;if(t>1){e:for(;t--;)for(n=t;n--;)if(oe(r[t],r[n])){let a={instancePath:o,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{
i:t,j:n}};e===null?e=[a]:e.push(a),s++;break e}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}
return ne.errors=e,s===0}var Kt=ae;function ae(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){if(r<=
0||isNaN(r)){let t={instancePath:o,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"number"}};e===null?e=[t]:e.push(t),s++}return ae.errors=e,s===0}var Xt=pe;function pe(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){if(r.length<1){let p={instancePath:o,schemaPath:"#/min\
Items",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),s++}let t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){let y={instancePath:o+"/"+
p,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}let n=r.length,a;if(n>1){let p={};for(;n--;){let y=r[n];if(typeof y==
"string"){if(typeof p[y]=="number"){a=p[y];let u={instancePath:o,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:n,j:a}};e===null?e=[u]:e.push(u),s++;
break}p[y]=n}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return pe.errors=e,s===0}var Ht=ie,
Gt={type:["object","boolean"],$comment:"schema"};function ie(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&typeof r!="boolean"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:Gt.type}};e===null?e=[t]:e.push(t),s++}
return ie.errors=e,s===0}var Qt=le,g={type:["string","array"],if:{type:"string"},then:{enum:["array","boolean","integer","null","number","object","string"]},items:{
enum:["array","boolean","integer","null","number","object","string"]},minItems:1,uniqueItems:!0};function le(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"&&!Array.isArray(r)){let y={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:g.type}};e===null?
e=[y]:e.push(y),s++}let t=s,n=!0,a=s;if(typeof r!="string"){let y={};e===null?e=[y]:e.push(y),s++}var p=a===s;if(s=t,e!==null&&(t?e.length=t:e=null),p){let y=s;
if(!(r==="array"||r==="boolean"||r==="integer"||r==="null"||r==="number"||r==="object"||r==="string")){let m={instancePath:o,schemaPath:"#/then/enum",keyword:"e\
num",params:{allowedValues:g.then.enum}};e===null?e=[m]:e.push(m),s++}var p=y===s;n=p}if(!n){let y={instancePath:o,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"\
then"}};e===null?e=[y]:e.push(y),s++}if(Array.isArray(r)){if(r.length<1){let h={instancePath:o,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[h]:e.push(h),s++}let y=r.length;for(let h=0;h<y;h++){let d=r[h];if(!(d==="array"||d==="boolean"||d==="integer"||d==="null"||d==="number"||d==="object"||
d==="string")){let k={instancePath:o+"/"+h,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:g.items.enum}};e===null?e=[k]:e.push(k),s++}}let u=r.length,
m;if(u>1){e:for(;u--;)for(m=u;m--;)if(oe(r[u],r[m])){let h={instancePath:o,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:u,j:m}};e===null?e=[h]:e.push(
h),s++;break e}}}return le.errors=e,s===0}var Yt=ce,Jt={type:["object","array"],$comment:"schema",minItems:1,items:{type:"object",$comment:"schema"}};function ce(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!r||typeof r!="object"){let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:Jt.type}};e===null?e=[t]:e.push(t),s++}if(Array.isArray(r)){if(r.length<1){let n={instancePath:o,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[n]:e.push(n),s++}let t=r.length;for(let n=0;n<t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+
n,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}return ce.errors=e,s===0}var Wt=ye;function ye(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){if(r.length<1){let n={instancePath:o,schemaPath:"#/minItems",keyword:"mi\
nItems",params:{limit:1}};e===null?e=[n]:e.push(n),s++}let t=r.length;for(let n=0;n<t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+
"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return ye.errors=e,s===0}var es=ue;function ue(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return ue.errors=e,s===0}var rs=me,ts={type:"string",enum:["file"]};function me(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="file"){
let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ts.enum}};e===null?e=[t]:e.push(t),s++}return me.errors=e,s===0}var ss=fe,os={type:"\
string",enum:["body"]};function fe(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="body"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:os.enum}};e===null?e=[t]:e.push(t),s++}return fe.errors=e,s===0}var ns=he,as={type:"string",enum:["basic"]};function he(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(r!=="basic"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:as.enum}};e===null?e=[t]:e.
push(t),s++}return he.errors=e,s===0}var ps=de,is={type:"string",enum:["apiKey"]};function de(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="apiK\
ey"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:is.enum}};e===null?e=[t]:e.push(t),s++}return de.errors=e,s===0}var ls=be,cs={
type:"string",enum:["header","query"]};function be(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="header"||r==="query")){let t={instancePath:o,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:cs.enum}};e===null?e=[t]:e.push(t),s++}return be.errors=e,s===0}var ys=xe,us={type:"string",enum:["head\
er"]};function xe(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="header"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:us.
enum}};e===null?e=[t]:e.push(t),s++}return xe.errors=e,s===0}var ms=ge,fs={type:"string",enum:["string","number","boolean","integer","array"]};function ge(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="string"||r==="number"||r==="boolean"||r==="integer"||r==="array")){let t={instancePath:o,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:fs.enum}};e===null?e=[t]:e.push(t),s++}return ge.errors=e,s===0}var hs=Pe,ds={type:"string",enum:["formData"]};function Pe(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(r!=="formData"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ds.enum}};e===null?e=[t]:
e.push(t),s++}return Pe.errors=e,s===0}var bs=ke,xs={type:"string",enum:["string","number","boolean","integer","array","file"]};function ke(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="string"||r==="number"||r==="boolean"||r==="integer"||r==="array"||r==="file")){let t={instancePath:o,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:xs.enum}};e===null?e=[t]:e.push(t),s++}return ke.errors=e,s===0}var gs=we,Ps={type:"string",enum:["csv","ssv","tsv",
"pipes","multi"]};function we(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="csv"||r==="ssv"||r==="tsv"||r==="pipes"||r==="multi")){let t={
instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ps.enum}};e===null?e=[t]:e.push(t),s++}return we.errors=e,s===0}var ks=De,ws={type:"stri\
ng",enum:["query"]};function De(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="query"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:ws.enum}};e===null?e=[t]:e.push(t),s++}return De.errors=e,s===0}var Ds=ve,vs={type:"boolean",enum:[!0]};function ve(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[t]:e.push(t),s++}if(r!==!0){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vs.enum}};e===null?e=[t]:e.push(t),s++}return ve.
errors=e,s===0}var js=je,As={type:"string",enum:["path"]};function je(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!=
"string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="path"){let t={instancePath:o,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:As.enum}};e===null?e=[t]:e.push(t),s++}return je.errors=e,s===0}var Es=Ae,qs={type:"string",enum:["oauth2"]};function Ae(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="oauth2"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qs.enum}};
e===null?e=[t]:e.push(t),s++}return Ae.errors=e,s===0}var _s=Ee,$s={type:"string",enum:["implicit"]};function Ee(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}if(r!=="implicit"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$s.enum}};e===null?e=[t]:e.push(t),s++}return Ee.errors=e,
s===0}var Ns=qe;function qe(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let t in r)if(typeof r[t]!="string"){let n={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return qe.errors=e,s===0}var Us=_e,Is={type:"string",enum:["password"]};function _e(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="pass\
word"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Is.enum}};e===null?e=[t]:e.push(t),s++}return _e.errors=e,s===0}var zs=$e,
Os={type:"string",enum:["application"]};function $e(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="application"){let t={instancePath:o,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Os.enum}};e===null?e=[t]:e.push(t),s++}return $e.errors=e,s===0}var Vs=Ne,Rs={type:"string",enum:["accessCode"]};function Ne(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="accessCode"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Rs.
enum}};e===null?e=[t]:e.push(t),s++}return Ne.errors=e,s===0}var Zs=Ue,Ss=new RegExp("^3\\.0\\.\\d(-.+)?$","u");function Ue(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!Ss.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^3\\.0\\.\\\
d(-.+)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Ue.
errors=e,s===0}var Ls=Ie;function Ie(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){let t=r.length;
for(let n=0;n<t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return Ie.
errors=e,s===0}var Ts=ze;function ze(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.
isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ze.errors=e,s===0}var Cs=Oe;function Oe(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&
typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return Oe.errors=e,s===0}var Ms=Ve;function Ve(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(
r)){let t=r.length;for(let n=0;n<t;n++)if(typeof r[n]!="string"){let a={instancePath:o+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return Ve.errors=e,s===
0}var Bs=Re,f=new RegExp("^[a-zA-Z0-9._-]+$","u");function Re(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"patt\
ern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+
"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Re.errors=e,s===0}var Fs=Ze;function Ze(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n==
"string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?
e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(
p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Ze.errors=e,s===0}var Ks=Se;function Se(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/prope\
rtyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(
a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Se.errors=e,s===
0}var Xs=Le;function Le(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){
let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};
e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[
p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Le.errors=e,s===0}var Hs=Te;function Te(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"\
#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&
!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Te.
errors=e,s===0}var Gs=Ce;function Ce(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a\
-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Ce.errors=e,s===0}var Qs=Me;function Me(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={
instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===
s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];
if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.push(n),s++}return Me.errors=e,s===0}var Ys=Be;function Be(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"patt\
ern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+
"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Be.errors=e,s===0}var Js=Fe;function Fe(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n==
"string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?
e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(
p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Fe.errors=e,s===0}var Ws=Ke;function Ke(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(Array.isArray(r)){if(r.length<1){let t={instancePath:o,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return Ke.errors=e,s===0}var eo=Xe,ro={type:"string",
enum:["array","boolean","integer","number","object","string"]};function Xe(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;
if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="array"||r==="bool\
ean"||r==="integer"||r==="number"||r==="object"||r==="string")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ro.enum}};e===null?
e=[t]:e.push(t),s++}return Xe.errors=e,s===0}var to=He;function He(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.
isArray(r)){let t=r.length;for(let n=0;n<t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n,schemaPath:"#/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?
e=[t]:e.push(t),s++}return He.errors=e,s===0}var so=Ge;function Ge(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ge.
errors=e,s===0}var oo=Qe;function Qe(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return Qe.errors=e,s===0}var no=Ye;function Ye(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ye.errors=e,s===0}var ao=Je;function Je(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&typeof n=="obj\
ect"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Je.
errors=e,s===0}var po=We;function We(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return We.errors=e,s===0}var io=er,lo={type:"string",enum:["simple"]};function er(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}if(r!=="simple"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:lo.enum}};e===null?e=[t]:e.push(t),s++}
return er.errors=e,s===0}var co=rr;function rr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length>1){let t={instancePath:o,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:1}};e===null?e=[t]:e.push(
t),s++}if(Object.keys(r).length<1){let t={instancePath:o,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[t]:e.push(t),s++}for(let t in r){
let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties\
/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[t]:e.push(t),s++}return rr.errors=e,s===0}var yo=tr;function tr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}
return tr.errors=e,s===0}var uo=sr;function sr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&
!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return sr.errors=e,s===0}var mo=or,b=new RegExp("^x-","u");function or(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.authorizationUrl===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"authorizationUrl"}};e===null?e=[t]:e.push(t),s++}if(r.scopes===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scopes"}};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="authorizationUrl"||t==="refreshUrl"||t===
"scopes"||b.test(t))){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(
n),s++}if(r.authorizationUrl!==void 0&&typeof r.authorizationUrl!="string"){let t={instancePath:o+"/authorizationUrl",schemaPath:"#/properties/authorizationUrl/\
type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.refreshUrl!==void 0&&typeof r.refreshUrl!="string"){let t={instancePath:o+"/refre\
shUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.scopes!==void 0){let t=r.scopes;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(typeof t[n]!="string"){let a={instancePath:o+"/scopes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{let n={instancePath:o+"/scopes",schemaPath:"\
#/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return or.errors=e,s===0}var fo=nr;function nr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.tokenUrl===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tokenUrl"}};e===null?e=[t]:e.push(t),s++}if(r.scopes===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"}};
e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="tokenUrl"||t==="refreshUrl"||t==="scopes"||b.test(t))){let n={instancePath:o,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.tokenUrl!==void 0&&typeof r.tokenUrl!="string"){let t={instancePath:o+
"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.refreshUrl!==void 0&&typeof r.refreshUrl!=
"string"){let t={instancePath:o+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.
scopes!==void 0){let t=r.scopes;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(typeof t[n]!="string"){let a={instancePath:o+"/scopes/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{
let n={instancePath:o+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return nr.errors=e,s===0}var ho=ar;function ar(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.authorizationUrl===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"authorizationUrl"}};e===null?e=[t]:e.push(t),s++}if(r.tokenUrl===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"tokenUrl"}};e===null?e=[t]:e.push(t),s++}if(r.scopes===void 0){let t={instancePath:o,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"scopes"}};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="authorizationUrl"||t==="tokenUrl"||t==="refresh\
Url"||t==="scopes"||b.test(t))){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?
e=[n]:e.push(n),s++}if(r.authorizationUrl!==void 0&&typeof r.authorizationUrl!="string"){let t={instancePath:o+"/authorizationUrl",schemaPath:"#/properties/auth\
orizationUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.tokenUrl!==void 0&&typeof r.tokenUrl!="string"){let t={instancePath:o+
"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.refreshUrl!==void 0&&typeof r.refreshUrl!=
"string"){let t={instancePath:o+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.
scopes!==void 0){let t=r.scopes;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(typeof t[n]!="string"){let a={instancePath:o+"/scopes/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{
let n={instancePath:o+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ar.errors=e,s===0}var bo=pr;function pr(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return pr.errors=e,s===0}var xo=ir,go={type:"string",enum:["form","spaceDelimited","pipeDelimited","deepObject"]};function ir(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="form"||r==="spaceDelimited"||r==="pipeDelimited"||r==="deepObject")){let t={instancePath:o,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:go.enum}};e===null?e=[t]:e.push(t),s++}return ir.errors=e,s===0}var Po=lr,ko={type:"string",enum:["matrix","label",
"simple"]};function lr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="matrix"||r==="label"||r==="simple")){let t={instancePath:o,schemaPath:"#/e\
num",keyword:"enum",params:{allowedValues:ko.enum}};e===null?e=[t]:e.push(t),s++}return lr.errors=e,s===0}var wo=cr,Do={type:"string",enum:["cookie"]};function cr(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="cookie"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Do.enum}};
e===null?e=[t]:e.push(t),s++}return cr.errors=e,s===0}var vo=yr,jo={type:"string",enum:["form"]};function yr(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),
s++}if(r!=="form"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:jo.enum}};e===null?e=[t]:e.push(t),s++}return yr.errors=e,s===
0}var Ao=ur,Eo={type:"string",enum:["header","query","cookie"]};function ur(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="header"||r===
"query"||r==="cookie")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Eo.enum}};e===null?e=[t]:e.push(t),s++}return ur.errors=e,
s===0}var qo=mr;function mr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return mr.errors=e,s===0}var _o=fr,$o={type:"strin\
g",enum:["openIdConnect"]};function fr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="openIdConnect"){let t={instancePath:o,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:$o.enum}};e===null?e=[t]:e.push(t),s++}return fr.errors=e,s===0}var No=hr,Uo={type:"string",enum:["http"]};function hr(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(r!=="http"){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Uo.enum}};e===null?e=[t]:e.
push(t),s++}return hr.errors=e,s===0}var Io=dr,zo=new RegExp("^[Bb][Ee][Aa][Rr][Ee][Rr]$","u");function dr(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!zo.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[Bb][Ee\
][Aa][Rr][Ee][Rr]$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),s++}return dr.errors=e,s===0}var Oo=br,Vo=new RegExp("^3\\.1\\.\\d+(-.+)?$","u");function br(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!Vo.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^3\\.1\\.\\d+(-.+)?$"}};e===
null?e=[t]:e.push(t),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return br.errors=e,
s===0}var Ro=xr;function xr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))){let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/addi\
tionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return xr.errors=e,s===0}var Zo=gr;function gr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(Array.isArray(r)){if(r.length<1){let n={instancePath:o,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),s++}
let t=r.length;for(let n=0;n<t;n++)if(typeof r[n]!="string"){let a={instancePath:o+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return gr.errors=e,s===0}
var So=Pr,Lo={type:"object",additionalProperties:{type:["object","boolean"],$comment:"schema"},propertyNames:{pattern:"^[a-zA-Z0-9._-]+$"}};function Pr(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.
test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(
p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){
let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))&&typeof a!="boolean"){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/additionalProperties/type",keyword:"type",params:{type:Lo.additionalProperties.type}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Pr.errors=e,s===0}var To=kr;function kr(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"\
#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&
!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return kr.
errors=e,s===0}var Co=wr;function wr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a\
-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return wr.errors=e,s===0}var Mo=Dr;function Dr(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={
instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===
s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];
if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.push(n),s++}return Dr.errors=e,s===0}var Bo=vr;function vr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"patt\
ern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+
"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return vr.errors=e,s===0}var Fo=jr;function jr(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n==
"string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?
e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(
p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return jr.errors=e,s===0}var Ko=Ar;function Ar(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/prope\
rtyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(
a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Ar.errors=e,s===
0}var Xo=Er;function Er(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){
let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};
e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[
p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Er.errors=e,s===0}var Ho=qr;function qr(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"\
#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&
!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return qr.
errors=e,s===0}var Go=_r;function _r(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a\
-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{let n={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return _r.errors=e,s===0}var Qo=$r;function $r(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.authorizationUrl===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"authorizationUrl"}};e===null?e=[t]:e.push(t),s++}if(r.scopes===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scopes"}};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="authorizationUrl"||t==="refreshUrl"||t===
"scopes"||b.test(t))){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(
n),s++}if(r.authorizationUrl!==void 0&&typeof r.authorizationUrl!="string"){let t={instancePath:o+"/authorizationUrl",schemaPath:"#/properties/authorizationUrl/\
type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.refreshUrl!==void 0&&typeof r.refreshUrl!="string"){let t={instancePath:o+"/refre\
shUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.scopes!==void 0){let t=r.scopes;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(typeof t[n]!="string"){let a={instancePath:o+"/scopes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{let n={instancePath:o+"/scopes",schemaPath:"\
#/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return $r.errors=e,s===0}var Yo=Nr;function Nr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.tokenUrl===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tokenUrl"}};e===null?e=[t]:e.push(t),s++}if(r.scopes===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"}};
e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="tokenUrl"||t==="refreshUrl"||t==="scopes"||b.test(t))){let n={instancePath:o,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[n]:e.push(n),s++}if(r.tokenUrl!==void 0&&typeof r.tokenUrl!="string"){let t={instancePath:o+
"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.refreshUrl!==void 0&&typeof r.refreshUrl!=
"string"){let t={instancePath:o+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.
scopes!==void 0){let t=r.scopes;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(typeof t[n]!="string"){let a={instancePath:o+"/scopes/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{
let n={instancePath:o+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Nr.errors=e,s===0}var Jo=Ur;function Ur(r,{instancePath:o="",parentData:i,
parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.authorizationUrl===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"authorizationUrl"}};e===null?e=[t]:e.push(t),s++}if(r.tokenUrl===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"tokenUrl"}};e===null?e=[t]:e.push(t),s++}if(r.scopes===void 0){let t={instancePath:o,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"scopes"}};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="authorizationUrl"||t==="tokenUrl"||t==="refresh\
Url"||t==="scopes"||b.test(t))){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?
e=[n]:e.push(n),s++}if(r.authorizationUrl!==void 0&&typeof r.authorizationUrl!="string"){let t={instancePath:o+"/authorizationUrl",schemaPath:"#/properties/auth\
orizationUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.tokenUrl!==void 0&&typeof r.tokenUrl!="string"){let t={instancePath:o+
"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.refreshUrl!==void 0&&typeof r.refreshUrl!=
"string"){let t={instancePath:o+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.
scopes!==void 0){let t=r.scopes;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(typeof t[n]!="string"){let a={instancePath:o+"/scopes/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),s++}}else{
let n={instancePath:o+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Ur.errors=e,s===0}var Wo=Ir,en={enum:["form","spaceDelimited","pi\
peDelimited","deepObject"]};function Ir(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r==="form"||r==="spaceDelim\
ited"||r==="pipeDelimited"||r==="deepObject")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:en.enum}};e===null?e=[t]:e.push(t),
s++}return Ir.errors=e,s===0}var rn=zr,tn=new RegExp("^[^#]*#?$","u");function zr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(typeof r=="string"){if(!tn.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^#]*#?$"}};e===null?e=[t]:e.push(t),
s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return zr.errors=e,s===0}var sn=Or,on=new RegExp(
"^[A-Za-z_][-A-Za-z0-9._]*$","u");function Or(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!on.
test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Or.errors=e,s===0}var nn=Vr;function Vr(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n!="string"){let p={
instancePath:o,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r)if(typeof r[n]!="boolean"){let a={instancePath:o+
"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),s++}}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Vr.errors=e,s===0}var an=Rr,pn={type:"objec\
t",additionalProperties:{type:["object","boolean"],$comment:"schema"}};function Rr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if(!(n&&typeof n=="object"&&!Array.isArray(n))&&typeof n!="boolean"){let a={instancePath:o+
"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:pn.additionalProperties.type}};e===null?e=[a]:
e.push(a),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Rr.errors=e,s===0}var ln=Zr,
cn={type:"array",minItems:1,items:{type:["object","boolean"],$comment:"schema"}};function Zr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(Array.isArray(r)){if(r.length<1){let n={instancePath:o,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),s++}
let t=r.length;for(let n=0;n<t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))&&typeof a!="boolean"){let p={instancePath:o+"/"+n,schemaPath:"#/it\
ems/type",keyword:"type",params:{type:cn.items.type}};e===null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),s++}return Zr.errors=e,s===0}var yn=Sr;function Sr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(!Array.isArray(r)){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return Sr.errors=e,s===0}
var un=Lr;function Lr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){
let n=r[t];if(Array.isArray(n)){let a=n.length;for(let u=0;u<a;u++)if(typeof n[u]!="string"){let m={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+u,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}let p=n.length,y;if(p>1){let u={};for(;p--;){
let m=n[p];if(typeof m=="string"){if(typeof u[m]=="number"){y=u[m];let h={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPr\
operties/uniqueItems",keyword:"uniqueItems",params:{i:p,j:y}};e===null?e=[h]:e.push(h),s++;break}u[m]=p}}}}else{let a={instancePath:o+"/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Lr.errors=e,s===0}var mn=Tr,fn={type:"object",additionalProperties:{type:["ob\
ject","boolean","array"],$comment:"schema",items:{type:"string"},uniqueItems:!0}};function Tr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if((!n||typeof n!="object")&&typeof n!="boolean"){let a={instancePath:o+"/"+
t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:fn.additionalProperties.type}};e===null?e=[a]:e.push(
a),s++}if(Array.isArray(n)){let a=n.length;for(let u=0;u<a;u++)if(typeof n[u]!="string"){let m={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
u,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}let p=n.length,y;if(p>1){let u={};for(;p--;){
let m=n[p];if(typeof m=="string"){if(typeof u[m]=="number"){y=u[m];let h={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalPr\
operties/uniqueItems",keyword:"uniqueItems",params:{i:p,j:y}};e===null?e=[h]:e.push(h),s++;break}u[m]=p}}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Tr.errors=e,s===0}var hn=Cr;function Cr(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(r!=="simple"){let t={instancePath:o,schemaPath:"#/const",keyword:"const",params:{allowedValue:"simple"}};e===null?e=[t]:e.push(
t),s++}return Cr.errors=e,s===0}var dn=Mr,bn={enum:["query","header","path","cookie"]};function Mr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(!(r==="query"||r==="header"||r==="path"||r==="cookie")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:bn.enum}};
e===null?e=[t]:e.push(t),s++}return Mr.errors=e,s===0}var xn=Br;function Br(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="simple"){let t={
instancePath:o,schemaPath:"#/const",keyword:"const",params:{allowedValue:"simple"}};e===null?e=[t]:e.push(t),s++}return Br.errors=e,s===0}var gn=Fr;function Fr(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),s++}if(r!==!0){let t={instancePath:o,schemaPath:"#/const",keyword:"const",params:{allowedValue:!0}};e===
null?e=[t]:e.push(t),s++}return Fr.errors=e,s===0}var Pn=Kr,kn=new RegExp("^[^{}]+$","u");function Kr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!kn.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^{}]+$"}};e===null?e=[t]:
e.push(t),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Kr.errors=e,s===0}var wn=Xr;
function Xr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let t={instancePath:o,schemaPath:"#/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r!=="form"){let t={instancePath:o,schemaPath:"#/const",keyword:"const",params:{allowedValue:"\
form"}};e===null?e=[t]:e.push(t),s++}return Xr.errors=e,s===0}var Dn=Hr,vn={enum:["apiKey","http","mutualTLS","oauth2","openIdConnect"]};function Hr(r,{instancePath:o="",
parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r==="apiKey"||r==="http"||r==="mutualTLS"||r==="oauth2"||r==="openIdConnect")){let t={instancePath:o,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vn.enum}};e===null?e=[t]:e.push(t),s++}return Hr.errors=e,s===0}var jn=Gr,An={enum:["query","header","c\
ookie"]};function Gr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r==="query"||r==="header"||r==="cookie")){let t={
instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:An.enum}};e===null?e=[t]:e.push(t),s++}return Gr.errors=e,s===0}var En=Qr,qn=new RegExp(
"^3\\.2\\.[0-9]+(-.+)?$","u");function Qr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!qn.
test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^3\\.2\\.[0-9]+(-.+)?$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return Qr.errors=e,s===0}var _n=Yr,$n=new RegExp("^[^#]*$","u");function Yr(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!$n.test(r)){let t={instancePath:o,schemaPath:"#/\
pattern",keyword:"pattern",params:{pattern:"^[^#]*$"}};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}return Yr.errors=e,s===0}var Nn=Jr;function Jr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"&&!f.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pa\
ttern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(
a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Jr.errors=e,s===
0}var Un=Wr,P=new RegExp("^[0-9A-Za-z!#$%&'*+.^_`|~-]+$","u");function Wr(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r){let a=s;if(typeof n=="string"){if(!P.test(n)){let p={instancePath:o,schemaPath:"#/propertyNames/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z!#$%&'*+.^_`|~-]+$"},propertyName:n};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:o,schemaPath:"#/\
propertyNames/type",keyword:"type",params:{type:"string"},propertyName:n};e===null?e=[p]:e.push(p),s++}var t=a===s;if(!t){let p={instancePath:o,schemaPath:"#/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[p]:e.push(p),s++}}for(let n in r){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(
a))){let p={instancePath:o+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),s++}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return Wr.errors=e,s===
0}var In=et;function et(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){let t=r.length;for(let n=0;n<
t;n++){let a=r[n];if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:o+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}return et.errors=e,
s===0}var zn=rt;function rt(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))){
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return rt.errors=e,s===0}var On=tt;function tt(r,{
instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let a in r){let p=s,y=s,u=s;
if(!(a==="GET"||a==="PUT"||a==="POST"||a==="DELETE"||a==="OPTIONS"||a==="HEAD"||a==="PATCH"||a==="TRACE"||a==="QUERY")){let m={};e===null?e=[m]:e.push(m),s++}var t=u===
s;if(t){let m={instancePath:o,schemaPath:"#/propertyNames/not",keyword:"not",params:{},propertyName:a};e===null?e=[m]:e.push(m),s++}else s=y,e!==null&&(y?e.length=
y:e=null);if(typeof a=="string"){if(!P.test(a)){let m={instancePath:o,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z!#$%&'*\
+.^_`|~-]+$"},propertyName:a};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:o,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:a};
e===null?e=[m]:e.push(m),s++}var n=p===s;if(!n){let m={instancePath:o,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[
m]:e.push(m),s++}}for(let a in r){let p=r[a];if(!(p&&typeof p=="object"&&!Array.isArray(p))){let y={instancePath:o+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}}}else{let a={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}return tt.errors=e,s===0}var Vn=st;function st(r,{instancePath:o="",parentData:i,parentDataProperty:c,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceAuthorizationUrl===void 0){let t={instancePath:o,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"deviceAuthorizationUrl"}};e===null?e=[t]:e.push(t),s++}if(r.tokenUrl===void 0){let t={instancePath:o,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"tokenUrl"}};e===null?e=[t]:e.push(t),s++}if(r.scopes===void 0){let t={instancePath:o,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"scopes"}};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="deviceAuthorizationUrl"||t==="tokenUrl"||t==="refres\
hUrl"||t==="scopes"||b.test(t))){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?
e=[n]:e.push(n),s++}if(r.deviceAuthorizationUrl!==void 0&&typeof r.deviceAuthorizationUrl!="string"){let t={instancePath:o+"/deviceAuthorizationUrl",schemaPath:"\
#/properties/deviceAuthorizationUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.tokenUrl!==void 0&&typeof r.tokenUrl!="string"){
let t={instancePath:o+"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.refreshUrl!==
void 0&&typeof r.refreshUrl!="string"){let t={instancePath:o+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}if(r.scopes!==void 0){let t=r.scopes;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n in t)if(typeof t[n]!="string"){let a={instancePath:o+
"/scopes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),s++}}else{let n={instancePath:o+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return st.errors=e,s===0}var Rn=ot,Zn={type:"strin\
g",enum:["element","attribute","text","cdata","none"]};function ot(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!=
"string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="element"||r==="attribute"||r===
"text"||r==="cdata"||r==="none")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Zn.enum}};e===null?e=[t]:e.push(t),s++}return ot.
errors=e,s===0}var Sn=nt,Ln={enum:["query","querystring","header","path","cookie"]};function nt(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){
let e=null,s=0;if(!(r==="query"||r==="querystring"||r==="header"||r==="path"||r==="cookie")){let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ln.
enum}};e===null?e=[t]:e.push(t),s++}return nt.errors=e,s===0}var Tn=at;function at(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,
s=0;if(typeof r=="string"){if(!P.test(r)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z!#$%&'*+.^_`|~-]+$"}};e===null?
e=[t]:e.push(t),s++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return at.errors=e,s===0}
var Cn=pt,Mn={type:"string",enum:["form","cookie"]};function pt(r,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:l=r}={}){let e=null,s=0;if(typeof r!=
"string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(!(r==="form"||r==="cookie")){let t={instancePath:o,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Mn.enum}};e===null?e=[t]:e.push(t),s++}return pt.errors=e,s===0}var Xn=[it,ct,yt,mt,ht,bt,xt,gt,Pt,kt,wt,
Dt,vt,jt,At,Et,qt,_t,$t,Nt,Ut,It,zt,Ot,Vt,Rt,Zt,Lt,Tt,Mt,Bt,Ft,Kt,Xt,Ht,Qt,Yt,Wt,es,rs,ss,ns,ps,ls,ys,ms,hs,bs,gs,ks,Ds,js,Es,_s,Ns,Us,zs,Vs,Zs,Ls,Ts,Cs,Ms,Bs,Fs,
Ks,Xs,Hs,Gs,Qs,Ys,Js,Ws,eo,to,so,oo,no,ao,po,io,co,yo,uo,mo,fo,ho,bo,xo,Po,wo,vo,Ao,qo,_o,No,Io,Oo,Ro,Zo,So,To,Co,Mo,Bo,Fo,Ko,Xo,Ho,Go,Qo,Yo,Jo,Wo,rn,sn,nn,an,ln,
yn,un,mn,hn,dn,xn,gn,Pn,wn,Dn,jn,En,_n,Nn,Un,In,zn,On,Vn,Rn,Sn,Tn,Cn],Hn=["","object","","","","","object","","","","","","","object","string","object","object",
"object","object","","object","boolean","object","object","","object","","object","","number","","","","","","","","","object","","","","","","","","","","","",
"","","","","","","","","","","object","","","","","","","","","","","","","","","object","","","","","","","object","","","","","object","","","","","","object",
"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","object","","","","","",""],Gn=new Map(
Object.entries({"oas2/definition":{fields:{swagger:0,info:1,host:2,basePath:3,schemes:4,consumes:5,produces:5,paths:6,definitions:7,parameters:8,responses:9,security:10,
securityDefinitions:11,tags:12,externalDocs:13},required:["swagger","info","paths"],patterns:[],isExtensible:!0,others:null},"oas2/info":{fields:{title:14,version:14,
description:14,termsOfService:14,contact:15,license:16},required:["version","title"],patterns:[],isExtensible:!0,others:null},"oas2/contact":{fields:{name:14,url:14,
email:14},required:[],patterns:[],isExtensible:!0,others:null},"oas2/license":{fields:{name:14,url:14},required:["name"],patterns:[],isExtensible:!0,others:null},
"oas2/paths":{fields:{},required:[],patterns:[["^/",17]],isExtensible:!0,others:null},"oas2/pathItem":{fields:{$ref:14,get:18,put:18,post:18,delete:18,options:18,
head:18,patch:18,parameters:19},required:[],patterns:[],isExtensible:!0,others:null},"oas2/operation":{fields:{tags:5,summary:14,description:14,externalDocs:13,
operationId:14,produces:5,consumes:5,parameters:19,responses:20,schemes:4,deprecated:21,security:10},required:["responses"],patterns:[],isExtensible:!0,others:null},
"oas2/externalDocs":{fields:{description:14,url:14},required:["url"],patterns:[],isExtensible:!0,others:null},"oas2/responses":{fields:{},required:[],patterns:[
["^([0-9]{3})$|^(default)$",22]],isExtensible:!0,others:null},"oas2/response":{fields:{description:14,schema:23,headers:24,examples:25},required:["description"],
patterns:[],isExtensible:!0,others:null},"oas2/header":{fields:{type:26,format:14,items:27,collectionFormat:28,default:-1,maximum:29,exclusiveMaximum:21,minimum:29,
exclusiveMinimum:21,maxLength:30,minLength:30,pattern:14,maxItems:30,minItems:30,uniqueItems:21,enum:31,multipleOf:32,description:14},required:["type"],patterns:[],
isExtensible:!0,others:null},"oas2/schema":{fields:{$ref:14,format:14,title:14,description:14,default:-1,multipleOf:32,maximum:29,exclusiveMaximum:21,minimum:29,
exclusiveMinimum:21,maxLength:30,minLength:30,pattern:14,maxItems:30,minItems:30,uniqueItems:21,maxProperties:30,minProperties:30,required:33,enum:31,additionalProperties:34,
type:35,items:36,allOf:37,properties:7,discriminator:14,readOnly:21,xml:38,externalDocs:13,example:-1},required:[],patterns:[],isExtensible:!0,others:null},"oas\
2/xml":{fields:{name:14,namespace:14,prefix:14,attribute:21,wrapped:21},required:[],patterns:[],isExtensible:!0,others:null},"oas2/tag":{fields:{name:14,description:14,
externalDocs:13},required:["name"],patterns:[],isExtensible:!0,others:null},"oas2/securityRequirement":{fields:{},required:[],patterns:[],isExtensible:!1,others:5},
"oas2/items":{fields:{type:26,format:14,items:27,collectionFormat:28,default:-1,maximum:29,exclusiveMaximum:21,minimum:29,exclusiveMinimum:21,maxLength:30,minLength:30,
pattern:14,maxItems:30,minItems:30,uniqueItems:21,enum:31,multipleOf:32},required:[],patterns:[],isExtensible:!0,others:null},"oas2/reference":{fields:{$ref:14},
required:["$ref"],patterns:[],isExtensible:!1,others:-1},"oas2/schema:file":{fields:{format:14,title:14,description:14,default:-1,required:33,type:39,readOnly:21,
externalDocs:13,example:-1},required:["type"],patterns:[],isExtensible:!0,others:null},"oas2/parameter:body":{fields:{description:14,name:14,in:40,required:21,schema:23},
required:["name","in","schema"],patterns:[],isExtensible:!0,others:null},"oas2/securityScheme:basic":{fields:{type:41,description:14},required:["type"],patterns:[],
isExtensible:!0,others:null},"oas2/securityScheme:apiKey":{fields:{type:42,name:14,in:43,description:14},required:["type","name","in"],patterns:[],isExtensible:!0,
others:null},"oas2/parameter:header":{fields:{required:21,in:44,description:14,name:14,type:45,format:14,items:27,collectionFormat:28,default:-1,maximum:29,exclusiveMaximum:21,
minimum:29,exclusiveMinimum:21,maxLength:30,minLength:30,pattern:14,maxItems:30,minItems:30,uniqueItems:21,enum:31,multipleOf:32},required:["name","in","type"],
patterns:[],isExtensible:!0,others:null},"oas2/parameter:formData":{fields:{required:21,in:46,description:14,name:14,allowEmptyValue:21,type:47,format:14,items:27,
collectionFormat:48,default:-1,maximum:29,exclusiveMaximum:21,minimum:29,exclusiveMinimum:21,maxLength:30,minLength:30,pattern:14,maxItems:30,minItems:30,uniqueItems:21,
enum:31,multipleOf:32},required:["name","in","type"],patterns:[],isExtensible:!0,others:null},"oas2/parameter:query":{fields:{required:21,in:49,description:14,name:14,
allowEmptyValue:21,type:45,format:14,items:27,collectionFormat:48,default:-1,maximum:29,exclusiveMaximum:21,minimum:29,exclusiveMinimum:21,maxLength:30,minLength:30,
pattern:14,maxItems:30,minItems:30,uniqueItems:21,enum:31,multipleOf:32},required:["name","in","type"],patterns:[],isExtensible:!0,others:null},"oas2/parameter:\
path":{fields:{required:50,in:51,description:14,name:14,type:45,format:14,items:27,collectionFormat:28,default:-1,maximum:29,exclusiveMaximum:21,minimum:29,exclusiveMinimum:21,
maxLength:30,minLength:30,pattern:14,maxItems:30,minItems:30,uniqueItems:21,enum:31,multipleOf:32},required:["name","in","type","required"],patterns:[],isExtensible:!0,
others:null},"oas2/securityScheme:oauth2-implicit":{fields:{type:52,flow:53,scopes:54,authorizationUrl:14,description:14},required:["type","flow","authorization\
Url"],patterns:[],isExtensible:!0,others:null},"oas2/securityScheme:oauth2-password":{fields:{type:52,flow:55,scopes:54,tokenUrl:14,description:14},required:["t\
ype","flow","tokenUrl"],patterns:[],isExtensible:!0,others:null},"oas2/securityScheme:oauth2-application":{fields:{type:52,flow:56,scopes:54,tokenUrl:14,description:14},
required:["type","flow","tokenUrl"],patterns:[],isExtensible:!0,others:null},"oas2/securityScheme:oauth2-accessCode":{fields:{type:52,flow:57,scopes:54,authorizationUrl:14,
tokenUrl:14,description:14},required:["type","flow","authorizationUrl","tokenUrl"],patterns:[],isExtensible:!0,others:null},"oas3_0/definition":{fields:{openapi:58,
info:1,externalDocs:13,servers:59,security:10,tags:12,paths:6,components:60},required:["openapi","info","paths"],patterns:[],isExtensible:!0,others:null},"oas3_\
0/info":{fields:{title:14,description:14,termsOfService:14,contact:15,license:16,version:14},required:["title","version"],patterns:[],isExtensible:!0,others:null},
"oas3_0/contact":{fields:{name:14,url:14,email:14},required:[],patterns:[],isExtensible:!0,others:null},"oas3_0/license":{fields:{name:14,url:14},required:["nam\
e"],patterns:[],isExtensible:!0,others:null},"oas3_0/server":{fields:{url:14,description:14,variables:61},required:["url"],patterns:[],isExtensible:!0,others:null},
"oas3_0/serverVariable":{fields:{enum:62,default:14,description:14},required:["default"],patterns:[],isExtensible:!0,others:null},"oas3_0/components":{fields:{schemas:63,
responses:64,parameters:65,examples:66,requestBodies:67,headers:68,securitySchemes:69,links:70,callbacks:71},required:[],patterns:[],isExtensible:!0,others:null},
"oas3_0/schema":{fields:{title:14,multipleOf:32,maximum:29,exclusiveMaximum:21,minimum:29,exclusiveMinimum:21,maxLength:30,minLength:30,pattern:14,maxItems:30,minItems:30,
uniqueItems:21,maxProperties:30,minProperties:30,required:33,enum:72,type:73,not:23,allOf:74,oneOf:74,anyOf:74,items:23,properties:7,additionalProperties:34,description:14,
format:14,default:-1,nullable:21,discriminator:75,readOnly:21,writeOnly:21,example:-1,externalDocs:13,deprecated:21,xml:38},required:[],patterns:[],isExtensible:!0,
others:null},"oas3_0/discriminator":{fields:{propertyName:14,mapping:54},required:["propertyName"],patterns:[],isExtensible:!1,others:-1},"oas3_0/xml":{fields:{
name:14,namespace:14,prefix:14,attribute:21,wrapped:21},required:[],patterns:[],isExtensible:!0,others:null},"oas3_0/response":{fields:{description:14,headers:24,
content:76,links:77},required:["description"],patterns:[],isExtensible:!0,others:null},"oas3_0/mediaType":{fields:{schema:23,example:-1,examples:78,encoding:79},
required:[],patterns:[],isExtensible:!0,others:null},"oas3_0/example":{fields:{summary:14,description:14,value:-1,externalValue:14},required:[],patterns:[],isExtensible:!0,
others:null},"oas3_0/header":{fields:{description:14,required:21,deprecated:21,allowEmptyValue:21,style:80,explode:21,allowReserved:21,schema:23,content:81,example:-1,
examples:78},required:[],patterns:[],isExtensible:!0,others:null},"oas3_0/paths":{fields:{},required:[],patterns:[["^\\/",17]],isExtensible:!0,others:null},"oas\
3_0/pathItem":{fields:{$ref:14,summary:14,description:14,servers:59,parameters:19,get:18,put:18,post:18,delete:18,options:18,head:18,patch:18,trace:18},required:[],
patterns:[],isExtensible:!0,others:null},"oas3_0/operation":{fields:{tags:62,summary:14,description:14,externalDocs:13,operationId:14,parameters:19,requestBody:82,
responses:20,callbacks:83,deprecated:21,security:10,servers:59},required:["responses"],patterns:[],isExtensible:!0,others:null},"oas3_0/responses":{fields:{default:22},
required:[],patterns:[["^[1-5](?:\\d{2}|XX)$",22]],isExtensible:!0,others:null},"oas3_0/securityRequirement":{fields:{},required:[],patterns:[],isExtensible:!1,
others:62},"oas3_0/tag":{fields:{name:14,description:14,externalDocs:13},required:["name"],patterns:[],isExtensible:!0,others:null},"oas3_0/externalDocs":{fields:{
description:14,url:14},required:["url"],patterns:[],isExtensible:!0,others:null},"oas3_0/requestBody":{fields:{description:14,content:76,required:21},required:[
"content"],patterns:[],isExtensible:!0,others:null},"oas3_0/oauthFlows":{fields:{implicit:84,password:85,clientCredentials:85,authorizationCode:86},required:[],
patterns:[],isExtensible:!0,others:null},"oas3_0/link":{fields:{operationId:14,operationRef:14,parameters:25,requestBody:-1,description:14,server:87},required:[],
patterns:[],isExtensible:!0,others:null},"oas3_0/callback":{fields:{},required:[],patterns:[],isExtensible:!0,others:17},"oas3_0/encoding":{fields:{contentType:14,
headers:24,style:88,explode:21,allowReserved:21},required:[],patterns:[],isExtensible:!0,others:null},"oas3_0/reference":{fields:{$ref:14},required:["$ref"],patterns:[],
isExtensible:!1,others:-1},"oas3_0/parameter:path":{fields:{name:14,in:51,description:14,required:50,deprecated:21,allowEmptyValue:21,style:89,explode:21,allowReserved:21,
schema:23,content:81,example:-1,examples:78},required:["name","in","required"],patterns:[],isExtensible:!0,others:null},"oas3_0/parameter:query":{fields:{name:14,
in:49,description:14,required:21,deprecated:21,allowEmptyValue:21,style:88,explode:21,allowReserved:21,schema:23,content:81,example:-1,examples:78},required:["n\
ame","in"],patterns:[],isExtensible:!0,others:null},"oas3_0/parameter:header":{fields:{name:14,in:44,description:14,required:21,deprecated:21,allowEmptyValue:21,
style:80,explode:21,allowReserved:21,schema:23,content:81,example:-1,examples:78},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_0/parame\
ter:cookie":{fields:{name:14,in:90,description:14,required:21,deprecated:21,allowEmptyValue:21,style:91,explode:21,allowReserved:21,schema:23,content:81,example:-1,
examples:78},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_0/securityScheme:apiKey":{fields:{type:42,name:14,in:92,description:14},required:[
"type","name","in"],patterns:[],isExtensible:!0,others:null},"oas3_0/securityScheme:oauth2":{fields:{type:52,flows:93,description:14},required:["type","flows"],
patterns:[],isExtensible:!0,others:null},"oas3_0/securityScheme:openIdConnect":{fields:{type:94,openIdConnectUrl:14,description:14},required:["type","openIdConn\
ectUrl"],patterns:[],isExtensible:!0,others:null},"oas3_0/securityScheme:http":{fields:{scheme:14,description:14,type:95},required:["scheme","type"],patterns:[],
isExtensible:!0,others:null},"oas3_0/securityScheme:http-bearer":{fields:{scheme:96,bearerFormat:14,description:14,type:95},required:["scheme","type"],patterns:[],
isExtensible:!0,others:null},"oas3_1/definition":{fields:{openapi:97,info:1,jsonSchemaDialect:14,servers:59,paths:6,webhooks:98,components:60,security:10,tags:12,
externalDocs:13},required:["openapi","info"],patterns:[],isExtensible:!0,others:null},"oas3_1/info":{fields:{title:14,summary:14,description:14,termsOfService:14,
contact:15,license:16,version:14},required:["title","version"],patterns:[],isExtensible:!0,others:null},"oas3_1/contact":{fields:{name:14,url:14,email:14},required:[],
patterns:[],isExtensible:!0,others:null},"oas3_1/license":{fields:{name:14,identifier:14,url:14},required:["name"],patterns:[],isExtensible:!0,others:null},"oas\
3_1/server":{fields:{url:14,description:14,variables:61},required:["url"],patterns:[],isExtensible:!0,others:null},"oas3_1/serverVariable":{fields:{enum:99,default:14,
description:14},required:["default"],patterns:[],isExtensible:!0,others:null},"oas3_1/components":{fields:{schemas:100,responses:101,parameters:102,examples:103,
requestBodies:104,headers:105,securitySchemes:106,links:107,callbacks:108,pathItems:109},required:[],patterns:[],isExtensible:!0,others:null},"oas3_1/response":{
fields:{description:14,headers:24,content:76,links:77},required:["description"],patterns:[],isExtensible:!0,others:null},"oas3_1/mediaType":{fields:{schema:34,encoding:79,
example:-1,examples:78},required:[],patterns:[],isExtensible:!0,others:null},"oas3_1/example":{fields:{summary:14,description:14,value:-1,externalValue:14},required:[],
patterns:[],isExtensible:!0,others:null},"oas3_1/paths":{fields:{},required:[],patterns:[["^/",17]],isExtensible:!0,others:null},"oas3_1/pathItem":{fields:{$ref:14,
summary:14,description:14,servers:59,parameters:19,get:18,put:18,post:18,delete:18,options:18,head:18,patch:18,trace:18},required:[],patterns:[],isExtensible:!0,
others:null},"oas3_1/operation":{fields:{tags:62,summary:14,description:14,externalDocs:13,operationId:14,parameters:19,requestBody:82,responses:20,callbacks:83,
deprecated:21,security:10,servers:59},required:[],patterns:[],isExtensible:!0,others:null},"oas3_1/responses":{fields:{default:22},required:[],patterns:[["^[1-5\
](?:[0-9]{2}|XX)$",22]],isExtensible:!0,others:null},"oas3_1/securityRequirement":{fields:{},required:[],patterns:[],isExtensible:!1,others:62},"oas3_1/tag":{fields:{
name:14,description:14,externalDocs:13},required:["name"],patterns:[],isExtensible:!0,others:null},"oas3_1/externalDocs":{fields:{description:14,url:14},required:[
"url"],patterns:[],isExtensible:!0,others:null},"oas3_1/requestBody":{fields:{description:14,content:76,required:21},required:["content"],patterns:[],isExtensible:!0,
others:null},"oas3_1/oauthFlows":{fields:{implicit:110,password:111,clientCredentials:111,authorizationCode:112},required:[],patterns:[],isExtensible:!0,others:null},
"oas3_1/link":{fields:{operationRef:14,operationId:14,parameters:25,requestBody:-1,description:14,server:87},required:[],patterns:[],isExtensible:!0,others:null},
"oas3_1/callback":{fields:{},required:[],patterns:[],isExtensible:!0,others:17},"oas3_1/encoding":{fields:{contentType:14,headers:24,style:113,explode:21,allowReserved:21},
required:[],patterns:[],isExtensible:!0,others:null},"oas3_1/reference":{fields:{$ref:14,summary:14,description:14},required:[],patterns:[],isExtensible:!1,others:-1},
"oas3_1/schema":{fields:{$id:114,$schema:14,$ref:14,$anchor:115,$dynamicRef:14,$dynamicAnchor:115,$vocabulary:116,$comment:14,$defs:117,prefixItems:118,items:34,
contains:34,additionalProperties:34,properties:117,patternProperties:117,dependentSchemas:117,propertyNames:34,if:34,then:34,else:34,allOf:118,anyOf:118,oneOf:118,
not:34,unevaluatedItems:34,unevaluatedProperties:34,type:35,const:-1,enum:119,multipleOf:32,maximum:29,exclusiveMaximum:29,minimum:29,exclusiveMinimum:29,maxLength:30,
minLength:30,pattern:14,maxItems:30,minItems:30,uniqueItems:21,maxContains:30,minContains:30,maxProperties:30,minProperties:30,required:5,dependentRequired:120,
title:14,description:14,default:-1,deprecated:21,readOnly:21,writeOnly:21,examples:119,format:14,contentEncoding:14,contentMediaType:14,contentSchema:34,definitions:117,
dependencies:121,$recursiveAnchor:115,$recursiveRef:14,example:-1,discriminator:75,externalDocs:13,xml:38},required:[],patterns:[],isExtensible:!1,others:-1},"o\
as3_1/discriminator":{fields:{propertyName:14,mapping:54},required:["propertyName"],patterns:[],isExtensible:!0,others:null},"oas3_1/xml":{fields:{name:14,namespace:14,
prefix:14,attribute:21,wrapped:21},required:[],patterns:[],isExtensible:!0,others:null},"oas3_1/header:schema":{fields:{description:14,required:21,deprecated:21,
schema:34,content:81,style:122,explode:21,example:-1,examples:78},required:[],patterns:[],isExtensible:!0,others:null},"oas3_1/header:content":{fields:{description:14,
required:21,deprecated:21,schema:34,content:81},required:[],patterns:[],isExtensible:!0,others:null},"oas3_1/parameter:query-content":{fields:{name:14,in:123,description:14,
required:21,deprecated:21,schema:34,content:81,allowEmptyValue:21},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_1/parameter:query-schem\
a":{fields:{name:14,in:123,description:14,required:21,deprecated:21,schema:34,content:81,allowEmptyValue:21,style:88,explode:21,example:-1,examples:78,allowReserved:21},
required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_1/parameter:header-content":{fields:{name:14,in:123,description:14,required:21,deprecated:21,
schema:34,content:81},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_1/parameter:header-schema":{fields:{name:14,in:123,description:14,required:21,
deprecated:21,schema:34,content:81,style:124,explode:21,example:-1,examples:78},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_1/paramete\
r:path-content":{fields:{name:14,in:123,description:14,required:125,deprecated:21,schema:34,content:81},required:["name","in","required"],patterns:[],isExtensible:!0,
others:null},"oas3_1/parameter:path-schema":{fields:{name:126,in:123,description:14,required:125,deprecated:21,schema:34,content:81,style:89,explode:21,example:-1,
examples:78},required:["name","in","required"],patterns:[],isExtensible:!0,others:null},"oas3_1/parameter:cookie-content":{fields:{name:14,in:123,description:14,
required:21,deprecated:21,schema:34,content:81},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_1/parameter:cookie-schema":{fields:{name:14,
in:123,description:14,required:21,deprecated:21,schema:34,content:81,style:127,explode:21,example:-1,examples:78},required:["name","in"],patterns:[],isExtensible:!0,
others:null},"oas3_1/securityScheme:http":{fields:{type:128,description:14,scheme:14},required:["type","scheme"],patterns:[],isExtensible:!0,others:null},"oas3_\
1/securityScheme:http-bearer":{fields:{type:128,description:14,scheme:14,bearerFormat:14},required:["type","scheme"],patterns:[],isExtensible:!0,others:null},"o\
as3_1/securityScheme:apiKey":{fields:{type:128,description:14,name:14,in:129},required:["type","name","in"],patterns:[],isExtensible:!0,others:null},"oas3_1/sec\
urityScheme:oauth2":{fields:{type:128,description:14,flows:93},required:["type","flows"],patterns:[],isExtensible:!0,others:null},"oas3_1/securityScheme:openIdC\
onnect":{fields:{type:128,description:14,openIdConnectUrl:14},required:["type","openIdConnectUrl"],patterns:[],isExtensible:!0,others:null},"oas3_1/securitySche\
me:mutualTLS":{fields:{type:128,description:14},required:["type"],patterns:[],isExtensible:!0,others:null},"oas3_2/definition":{fields:{openapi:130,$self:131,info:1,
jsonSchemaDialect:14,servers:59,paths:6,webhooks:98,components:60,security:10,tags:12,externalDocs:13},required:["openapi","info"],patterns:[],isExtensible:!0,others:null},
"oas3_2/info":{fields:{title:14,summary:14,description:14,termsOfService:14,contact:15,license:16,version:14},required:["title","version"],patterns:[],isExtensible:!0,
others:null},"oas3_2/contact":{fields:{name:14,url:14,email:14},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/license":{fields:{name:14,identifier:14,
url:14},required:["name"],patterns:[],isExtensible:!0,others:null},"oas3_2/server":{fields:{url:14,description:14,name:14,variables:61},required:["url"],patterns:[],
isExtensible:!0,others:null},"oas3_2/serverVariable":{fields:{enum:99,default:14,description:14},required:["default"],patterns:[],isExtensible:!0,others:null},"\
oas3_2/components":{fields:{schemas:100,responses:101,parameters:102,examples:103,requestBodies:104,headers:105,securitySchemes:106,links:107,callbacks:108,pathItems:109,
mediaTypes:132},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/response":{fields:{summary:14,description:14,headers:133,content:76,links:77},required:[],
patterns:[],isExtensible:!0,others:null},"oas3_2/mediaType":{fields:{description:14,schema:34,itemSchema:34,encoding:79,prefixEncoding:134,itemEncoding:135,example:-1,
examples:78},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/example":{fields:{summary:14,description:14,dataValue:-1,serializedValue:14,value:-1,externalValue:14},
required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/paths":{fields:{},required:[],patterns:[["^/",17]],isExtensible:!0,others:null},"oas3_2/pathItem":{
fields:{$ref:14,summary:14,description:14,servers:59,parameters:19,additionalOperations:136,get:18,put:18,post:18,delete:18,options:18,head:18,patch:18,trace:18,
query:18},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/operation":{fields:{tags:62,summary:14,description:14,externalDocs:13,operationId:14,parameters:19,
requestBody:82,responses:20,callbacks:83,deprecated:21,security:10,servers:59},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/responses":{fields:{
default:22},required:[],patterns:[["^[1-5](?:[0-9]{2}|XX)$",22]],isExtensible:!0,others:null},"oas3_2/securityRequirement":{fields:{},required:[],patterns:[],isExtensible:!1,
others:62},"oas3_2/tag":{fields:{name:14,summary:14,description:14,externalDocs:13,parent:14,kind:14},required:["name"],patterns:[],isExtensible:!0,others:null},
"oas3_2/externalDocs":{fields:{description:14,url:14},required:["url"],patterns:[],isExtensible:!0,others:null},"oas3_2/requestBody":{fields:{description:14,content:76,
required:21},required:["content"],patterns:[],isExtensible:!0,others:null},"oas3_2/oauthFlows":{fields:{implicit:110,password:111,clientCredentials:111,authorizationCode:112,
deviceAuthorization:137},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/link":{fields:{operationRef:14,operationId:14,parameters:25,requestBody:-1,
description:14,server:87},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/callback":{fields:{},required:[],patterns:[],isExtensible:!0,others:17},"\
oas3_2/encoding":{fields:{contentType:14,headers:133,style:113,explode:21,allowReserved:21,encoding:79,prefixEncoding:134,itemEncoding:135},required:[],patterns:[],
isExtensible:!0,others:null},"oas3_2/reference":{fields:{$ref:14,summary:14,description:14},required:[],patterns:[],isExtensible:!1,others:-1},"oas3_2/schema":{
fields:{$id:114,$schema:14,$ref:14,$anchor:115,$dynamicRef:14,$dynamicAnchor:115,$vocabulary:116,$comment:14,$defs:117,prefixItems:118,items:34,contains:34,additionalProperties:34,
properties:117,patternProperties:117,dependentSchemas:117,propertyNames:34,if:34,then:34,else:34,allOf:118,anyOf:118,oneOf:118,not:34,unevaluatedItems:34,unevaluatedProperties:34,
type:35,const:-1,enum:119,multipleOf:32,maximum:29,exclusiveMaximum:29,minimum:29,exclusiveMinimum:29,maxLength:30,minLength:30,pattern:14,maxItems:30,minItems:30,
uniqueItems:21,maxContains:30,minContains:30,maxProperties:30,minProperties:30,required:5,dependentRequired:120,title:14,description:14,default:-1,deprecated:21,
readOnly:21,writeOnly:21,examples:119,format:14,contentEncoding:14,contentMediaType:14,contentSchema:34,definitions:117,dependencies:121,$recursiveAnchor:115,$recursiveRef:14,
discriminator:75,example:-1,externalDocs:13,xml:38},required:[],patterns:[],isExtensible:!1,others:-1},"oas3_2/discriminator":{fields:{propertyName:14,mapping:54,
defaultMapping:14},required:["propertyName"],patterns:[],isExtensible:!0,others:null},"oas3_2/xml":{fields:{nodeType:138,name:14,namespace:14,prefix:14,attribute:21,
wrapped:21},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/header:schema":{fields:{description:14,required:21,deprecated:21,schema:34,content:81,style:122,
explode:21,example:-1,examples:78},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/header:content":{fields:{description:14,required:21,deprecated:21,
schema:34,content:81,example:-1,examples:78},required:[],patterns:[],isExtensible:!0,others:null},"oas3_2/parameter:query-content":{fields:{name:14,in:139,description:14,
required:21,deprecated:21,schema:34,content:81,example:-1,examples:78,allowEmptyValue:21},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_\
2/parameter:query-schema":{fields:{name:14,in:139,description:14,required:21,deprecated:21,schema:34,content:81,example:-1,examples:78,allowEmptyValue:21,style:88,
explode:21,allowReserved:21},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_2/parameter:querystring-content":{fields:{name:14,in:139,description:14,
required:21,deprecated:21,schema:34,content:81,example:-1,examples:78},required:["name","in","content"],patterns:[],isExtensible:!0,others:null},"oas3_2/paramet\
er:querystring-schema":{fields:{name:14,in:139,description:14,required:21,deprecated:21,schema:34,content:81,example:-1,examples:78,style:14,explode:21},required:[
"name","in","content"],patterns:[],isExtensible:!0,others:null},"oas3_2/parameter:header-content":{fields:{name:140,in:139,description:14,required:21,deprecated:21,
schema:34,content:81,example:-1,examples:78},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_2/parameter:header-schema":{fields:{name:140,
in:139,description:14,required:21,deprecated:21,schema:34,content:81,example:-1,examples:78,style:124,explode:21},required:["name","in"],patterns:[],isExtensible:!0,
others:null},"oas3_2/parameter:path-content":{fields:{name:126,in:139,description:14,required:125,deprecated:21,schema:34,content:81,example:-1,examples:78},required:[
"name","in","required"],patterns:[],isExtensible:!0,others:null},"oas3_2/parameter:path-schema":{fields:{name:126,in:139,description:14,required:125,deprecated:21,
schema:34,content:81,example:-1,examples:78,style:89,explode:21,allowReserved:21},required:["name","in","required"],patterns:[],isExtensible:!0,others:null},"oa\
s3_2/parameter:cookie-content":{fields:{name:14,in:139,description:14,required:21,deprecated:21,schema:34,content:81,example:-1,examples:78},required:["name","i\
n"],patterns:[],isExtensible:!0,others:null},"oas3_2/parameter:cookie-schema":{fields:{name:14,in:139,description:14,required:21,deprecated:21,schema:34,content:81,
example:-1,examples:78,style:141,explode:21,allowReserved:21},required:["name","in"],patterns:[],isExtensible:!0,others:null},"oas3_2/parameter:cookie-schema-un\
escaped":{fields:{name:14,in:139,description:14,required:21,deprecated:21,schema:34,content:81,example:-1,examples:78,style:141,explode:21},required:["name","in"],
patterns:[],isExtensible:!0,others:null},"oas3_2/securityScheme:http":{fields:{type:128,description:14,deprecated:21,scheme:14},required:["type","scheme"],patterns:[],
isExtensible:!0,others:null},"oas3_2/securityScheme:http-bearer":{fields:{type:128,description:14,deprecated:21,scheme:14,bearerFormat:14},required:["type","sch\
eme"],patterns:[],isExtensible:!0,others:null},"oas3_2/securityScheme:apiKey":{fields:{type:128,description:14,deprecated:21,name:14,in:129},required:["type","n\
ame","in"],patterns:[],isExtensible:!0,others:null},"oas3_2/securityScheme:oauth2":{fields:{type:128,description:14,deprecated:21,flows:93,oauth2MetadataUrl:14},
required:["type","flows"],patterns:[],isExtensible:!0,others:null},"oas3_2/securityScheme:openIdConnect":{fields:{type:128,description:14,deprecated:21,openIdConnectUrl:14},
required:["type","openIdConnectUrl"],patterns:[],isExtensible:!0,others:null},"oas3_2/securityScheme:mutualTLS":{fields:{type:128,description:14,deprecated:21},
required:["type"],patterns:[],isExtensible:!0,others:null}})),Qn=new Map(Object.entries({"oas3_0/mediaType":{together:[["example","examples"]],exactlyOne:[],atLeastOne:[]},
"oas3_0/example":{together:[["value","externalValue"]],exactlyOne:[],atLeastOne:[]},"oas3_0/header":{together:[["example","examples"],["schema","content"],["con\
tent","style"],["content","explode"],["content","allowReserved"],["content","example"],["content","examples"]],exactlyOne:[["schema","content"]],atLeastOne:[]},
"oas3_0/link":{together:[["operationId","operationRef"]],exactlyOne:[],atLeastOne:[]},"oas3_0/parameter":{together:[["example","examples"],["schema","content"],
["content","style"],["content","explode"],["content","allowReserved"],["content","example"],["content","examples"]],exactlyOne:[["schema","content"]],atLeastOne:[]},
"oas3_1/definition":{together:[],exactlyOne:[],atLeastOne:[["paths","components","webhooks"]]},"oas3_1/license":{together:[["identifier","url"]],exactlyOne:[],atLeastOne:[]},
"oas3_1/mediaType":{together:[["example","examples"]],exactlyOne:[],atLeastOne:[]},"oas3_1/example":{together:[["value","externalValue"]],exactlyOne:[],atLeastOne:[]},
"oas3_1/link":{together:[],exactlyOne:[["operationRef","operationId"]],atLeastOne:[]},"oas3_1/header":{together:[["example","examples"]],exactlyOne:[["schema","\
content"]],atLeastOne:[]},"oas3_1/parameter":{together:[["example","examples"]],exactlyOne:[["schema","content"]],atLeastOne:[]},"oas3_2/definition":{together:[],
exactlyOne:[],atLeastOne:[["paths","components","webhooks"]]},"oas3_2/license":{together:[["identifier","url"]],exactlyOne:[],atLeastOne:[]},"oas3_2/mediaType":{
together:[["encoding","prefixEncoding"],["encoding","itemEncoding"],["example","examples"]],exactlyOne:[],atLeastOne:[]},"oas3_2/example":{together:[["value","e\
xternalValue"],["value","dataValue"],["value","serializedValue"],["serializedValue","externalValue"]],exactlyOne:[],atLeastOne:[]},"oas3_2/link":{together:[],exactlyOne:[
["operationRef","operationId"]],atLeastOne:[]},"oas3_2/encoding":{together:[["encoding","prefixEncoding"],["encoding","itemEncoding"]],exactlyOne:[],atLeastOne:[]},
"oas3_2/xml":{together:[["nodeType","attribute"],["nodeType","wrapped"]],exactlyOne:[],atLeastOne:[]},"oas3_2/header":{together:[["example","examples"]],exactlyOne:[
["schema","content"]],atLeastOne:[]},"oas3_2/parameter":{together:[["example","examples"]],exactlyOne:[["schema","content"]],atLeastOne:[]}}));function describe3(value){return Array.isArray(value)?"a list":typeof value=="object"&&value!==null?"an object":quote2(value)}function quote2(value){let text=typeof value==
"string"&&value.length>60?`${value.slice(0,60)}…`:value;return(JSON.stringify(text)??String(text)).replaceAll(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
escapeCharacter)}function nameOf2(path){let name="";for(let key of path)name+=typeof key=="number"?`[${key}]`:`${name===""?"":"."}${key}`;return quote2(name)}function listOf(words,conjunction){
let last=words.at(-1)??"";return words.length<2?last:`${words.slice(0,-1).join(", ")} ${conjunction} ${last}`}function escapeCharacter(character){return`\\u${character.
charCodeAt(0).toString(16).padStart(4,"0")}`}function checkConstraints(known4,value){let problems=[],isPresent=field=>Object.hasOwn(value,field);for(let fields of[...known4.exactlyOne,...known4.atLeastOne])
fields.some(isPresent)||problems.push({path:[],message:`${listOf(fields.map(quoted),"or")} is missing.`,missing:fields});let said=new Set;for(let fields of[...known4.
exactlyOne,...known4.together]){if(!fields.every(isPresent))continue;let written=Object.keys(value).filter(field=>fields.includes(field)),last=written.at(-1),message=`${listOf(
written.map(quoted),"and")} exclude each other.`;last!==void 0&&!said.has(message)&&problems.push({path:[last],message}),said.add(message)}return problems}function quoted(field){
return`"${field}"`}var compiled={oas2:new Map,oas3_0:new Map,oas3_1:new Map,oas3_2:new Map};function shapeOf(format,name){let known4=compiled[format].get(name);if(known4!==void 0)
return known4;let shape=Gn.get(`${format}/${name}`);if(shape===void 0)return;let[kind="",variant=""]=name.split(":"),fresh=compile2(shape,variant,Qn.get(`${format}\
/${kind}`));return compiled[format].set(name,fresh),fresh}function compile2(shape,variant,dependencies){let fields=new Map(Object.entries(shape.fields)),patterns2=shape.
patterns.map(([pattern,validator])=>({pattern:new RegExp(pattern,"u"),validator})),others=shape.others??void 0;return{variant,required:shape.required,constraints:dependencies,
validatorOf(field){let known4=fields.get(field);return known4!==void 0?known4:shape.isExtensible&&field.startsWith("x-")?-1:patterns2.find(({pattern})=>pattern.
test(field))?.validator??others},missing:field=>isPathParameterFlag(field,variant)?pathParameterRequired:`"${field}" is missing.`}}var pathParameterRequired='"r\
equired" must be true for a path parameter.';function isPathParameterFlag(field,variant){return field==="required"&&/^path\b/u.test(variant)}function fieldProblems(validator,place2,value){let byPlace2=new Map;for(let error of Xn[validator]?.errors??[]){if(error.keyword==="if"||error.propertyName!==void 0)
continue;let at2=`${error.instancePath}#${innerKey(error)??""}`,known4=byPlace2.get(at2);(known4===void 0||rank(error)<rank(known4))&&byPlace2.set(at2,error)}return[
...byPlace2.values()].map(error=>problemOf(error,place2,value))}function innerKey(error){let{missingProperty,additionalProperty,propertyName}=error.params,key=missingProperty??
additionalProperty??propertyName;return typeof key=="string"?key:void 0}var telling=["const","enum","type"];function rank(error){let index=telling.indexOf(error.
keyword);return index===-1?telling.length:index}function problemOf(error,place2,value){let{path,found}=locate(error.instancePath,place2.field,value),key=innerKey(
error);return error.keyword==="required"?{path,message:`${quote2(key)} is missing.`}:error.keyword==="propertyNames"?{path:[...path,key??""],message:nameMessage(
place2,key)}:key!==void 0?{path:[...path,key],message:`${quote2(key)} is not a field of ${nameOf2(path)}.`}:isPathParameterFlag(place2.field,place2.variant)?{path,
message:pathParameterRequired}:{path,message:`${nameOf2(path)} ${requirement(error,place2,found)}.`}}function nameMessage({kind,field},name){return kind==="comp\
onents"?`The component name ${quote2(name)} has characters other than letters, digits, ".", "-" and "_".`:field==="additionalOperations"?`${quote2(name)} is no \
additional method: it has a field of its own, or is no method name.`:`The name ${quote2(name)} in ${nameOf2([field])} has characters that an HTTP header name ca\
nnot have.`}function locate(pointer,field,value){let path=[field],found=value;for(let segment of pointer.split("/").slice(1)){let name=segment.replaceAll("~1","\
/").replaceAll("~0","~"),key=Array.isArray(found)?Number(name):name;path.push(key),found=found[key]}return{path,found}}function requirement(error,place2,found){
let{params}=error;switch(error.keyword){case"type":return`must be ${listOf([params.type].flat().map(article),"or")}, not ${describe3(found)}`;case"enum":return`\
must be ${oneOf(params.allowedValues)}, not ${describe3(found)}`;case"const":return`must be ${quote2(params.allowedValue)}, not ${describe3(found)}`;case"minimu\
m":case"exclusiveMinimum":return`must be ${String(params.comparison)} ${String(params.limit)}, not ${describe3(found)}`;case"minItems":return"must not be empty";case"\
minProperties":case"maxProperties":return`must have exactly ${String(params.limit)} entry, not ${isContainer(found)?Object.keys(found).length:0}`;case"uniqueIte\
ms":return`lists ${describe3(Array.isArray(found)?found[Number(params.i)]:found)} more than once`;case"pattern":return`${patternRequirement(place2,params.pattern)}\
, not ${describe3(found)}`;default:return`is not valid here: ${describe3(found)}`}}function patternRequirement({field,variant},pattern){return field==="name"?variant.
startsWith("path")?"must not contain braces":"must be a name that HTTP allows for a header":patterns.get(field)??`must match ${String(pattern)}`}var patterns=new Map(
[["openapi","must be a version with three numbers"],["host","must be a host name, with a port where needed and nothing else"],["basePath",'must start with "/"'],
["$self","must be a URI without a fragment"],["$id","must be a URI without a fragment"],["$anchor",'must start with a letter or "_" and have only letters, digit\
s, ".", "-" and "_"'],["$dynamicAnchor",'must start with a letter or "_" and have only letters, digits, ".", "-" and "_"']]);function oneOf(values){let words=Array.
isArray(values)?values.map(quote2):[];return words.length<2?words[0]??"absent":`one of ${words.join(", ")}`}function article(type){return type==="array"?"a list":
type==="object"||type==="integer"?`an ${type}`:`a ${String(type)}`}function isContainer(value){return typeof value=="object"&&value!==null}function checkQuerystring(parameters){if(!Array.isArray(parameters))return[];let placed=parameters.map((parameter,index)=>({index,place:isObject(parameter)?parameter.
in:void 0})),[first,second]=placed.filter(({place:place2})=>place2==="querystring");return first===void 0?[]:second!==void 0?[{path:["parameters",second.index],
message:'There is more than one "querystring" parameter.'}]:placed.some(({place:place2})=>place2==="query")?[{path:["parameters",first.index],message:'A "querys\
tring" parameter and "query" parameters exclude each other.'}]:[]}function checkTags(format,tags){let known4=new Map,problems=[];for(let tag of readTags(tags))known4.has(tag.name)?problems.push({path:["tags",tag.index,"name"],
message:`There is more than one tag ${quote2(tag.name)}.`}):known4.set(tag.name,tag);if(format!=="oas3_2")return problems;let ownAncestors=findOwnAncestors(known4);
for(let tag of known4.values())problems.push(...checkParent(tag,known4,ownAncestors));return problems}function readTags(tags){return Array.isArray(tags)?tags.flatMap(
(tag,index)=>{let name=isObject(tag)?tag.name:void 0;return isObject(tag)&&typeof name=="string"?[{index,name,parent:tag.parent}]:[]}):[]}function checkParent(tag,known4,ownAncestors){
let{parent}=tag;if(typeof parent!="string")return[];let path=["tags",tag.index,"parent"];return known4.has(parent)?ownAncestors.has(tag.name)?[{path,message:`Ta\
g ${quote2(tag.name)} is its own ancestor.`}]:[]:[{path,message:`The parent ${quote2(parent)} is not a tag of this definition.`}]}function findOwnAncestors(known4){
let passed2=new Set,found=new Set;for(let start2 of known4.keys()){let way=new Set,name=start2;for(;typeof name=="string"&&!passed2.has(name);)passed2.add(name),
way.add(name),name=known4.get(name)?.parent;if(typeof name!="string"||!way.has(name))continue;let names2=[...way];for(let circular of names2.slice(names2.indexOf(
name)))found.add(circular)}return found}var none3=[];function checkFurther(kind,format,value){switch(kind){case"definition":return checkTags(format,value.tags);case"responses":return Object.keys(value).
some(key=>!key.startsWith("x-"))?none3:[{path:[],message:"There is no response."}];case"operation":case"pathItem":return format==="oas3_2"?checkQuerystring(value.
parameters):none3;case"link":return format==="oas3_0"?checkLinkTarget(value):none3;default:return none3}}function checkLinkTarget(value){return Object.hasOwn(value,
"operationRef")||Object.hasOwn(value,"operationId")?none3:[{path:[],message:'"operationRef" or "operationId" is missing.'}]}function nearest(typed,candidates){let best,bestDistance=Math.floor(typed.length/3)+1;for(let candidate of candidates){let distance=editDistance(typed.toLowerCase(),
candidate.toLowerCase(),bestDistance);(distance<bestDistance||distance===bestDistance&&best===void 0)&&(best=candidate,bestDistance=distance)}return best}function editDistance(left,right,limit){
if(Math.abs(left.length-right.length)>limit)return limit+1;let beforePrevious=[],previous=Array.from({length:right.length+1},(_2,index)=>index);for(let row=1;row<=
left.length;row+=1){let current=[row];for(let column=1;column<=right.length;column+=1){let isSame=left[row-1]===right[column-1],cost=Math.min((previous[column]??
0)+1,(current[column-1]??0)+1,(previous[column-1]??0)+(isSame?0:1));row>1&&column>1&&left[row-1]===right[column-2]&&left[row-2]===right[column-1]&&(cost=Math.min(
cost,(beforePrevious[column-2]??0)+1)),current.push(cost)}beforePrevious=previous,previous=current}return previous[right.length]??limit+1}function kindName(kind,format){return kind==="definition"?format==="oas2"?"Swagger Object":"OpenAPI Object":`${names[kind]} Object`}function versionName(format){
return{oas2:"2.0",oas3_0:"3.0",oas3_1:"3.1",oas3_2:"3.2"}[format]}var names={callback:"Callback",components:"Components",contact:"Contact",discriminator:"Discri\
minator",encoding:"Encoding",example:"Example",externalDocs:"External Documentation",header:"Header",info:"Info",items:"Items",license:"License",link:"Link",mediaType:"\
Media Type",oauthFlow:"OAuth Flow",oauthFlows:"OAuth Flows",operation:"Operation",parameter:"Parameter",pathItem:"Path Item",paths:"Paths",requestBody:"Request \
Body",response:"Response",responses:"Responses",schema:"Schema",securityRequirement:"Security Requirement",securityScheme:"Security Scheme",server:"Server",serverVariable:"\
Server Variable",tag:"Tag",xml:"XML"};function unknownField(kind,format,field,variant){return{path:[field],message:messageFor(kind,format,field,variant)}}function messageFor(kind,format,field,variant){
if(field==="$ref")return`"$ref" is not allowed in ${articleFor(kindName(kind,format))} of OpenAPI ${versionName(format)}.`;if(kind==="paths")return`Path ${quote2(
field)} does not start with "/".`;if(kind==="responses")return`${quote2(field)} is not a response: ${responseKeys(format)} expected.`;let fields=fieldsOf(kind,format);
if(fields.includes(field))return`${quote2(field)} is not allowed in ${variantName(kind,variant)}.`;let suggestion=allFormats.some(other=>fieldsOf(kind,other).includes(
field))?void 0:nearest(field,fields),remedy=suggestion===void 0?".":`; did you mean "${suggestion}"?`;return`${quote2(field)} is not a field of ${articleFor(kindName(
kind,format))} in OpenAPI ${versionName(format)}${remedy}`}function responseKeys(format){return format==="oas2"?'a three-digit status code or "default"':'a stat\
us code, a range such as "4XX" or "default"'}function fieldsOf(kind,format){let fields=new Set;for(let[name,shape]of Gn)if(name===`${format}/${kind}`||name.startsWith(
`${format}/${kind}:`))for(let field of Object.keys(shape.fields))fields.add(field);return[...fields]}function variantName(kind,variant){let[first="",second]=variant.
split("-");return kind==="header"?`a header with "${first}"`:kind==="schema"?`a schema of type "${first}"`:kind==="securityScheme"?`a security scheme of type "${first}\
"${schemeDetail(first,second)}`:`a ${first} parameter${second==="content"?' with "content"':""}`}function schemeDetail(type,detail){return type==="http"?detail===
void 0?" and a scheme other than bearer":"":detail===void 0?"":` and flow "${detail}"`}function articleFor(name){return/^[AEIOUX]/u.test(name)?`an ${name}`:`a ${name}`}function chooseVariant(kind,format,value){switch(kind){case"parameter":return chooseParameter(format,value);case"securityScheme":return format==="oas2"?chooseScheme2(
value):chooseScheme3(format,value);case"header":return isOas31(format)?`header:${bodyField(value)}`:"header";case"schema":return format==="oas2"&&value.type==="\
file"?"schema:file":"schema";default:return kind}}var places={oas2:["query","header","path","formData","body"],oas3_0:["query","header","path","cookie"],oas3_1:[
"query","header","path","cookie"],oas3_2:["query","querystring","header","path","cookie"]};function chooseParameter(format,value){let place2=value.in;if(typeof place2!=
"string"||!places[format].includes(place2))return wrongSelector(value,"in",places[format],["name"]);if(!isOas31(format))return`parameter:${place2}`;let body=bodyField(
value),isUnescaped=format==="oas3_2"&&place2==="cookie"&&body==="schema"&&value.style==="cookie";return`parameter:${place2}-${body}${isUnescaped?"-unescaped":""}`}
var types2=["basic","apiKey","oauth2"],flows2=["implicit","password","application","accessCode"];function chooseScheme2(value){let{type,flow}=value;return typeof type!=
"string"||!types2.includes(type)?wrongSelector(value,"type",types2):type!=="oauth2"?`securityScheme:${type}`:typeof flow!="string"||!flows2.includes(flow)?wrongSelector(
value,"flow",flows2):`securityScheme:oauth2-${flow}`}function chooseScheme3(format,value){let types=["apiKey","http",...isOas31(format)?["mutualTLS"]:[],"oauth2",
"openIdConnect"],{type,scheme}=value;if(typeof type!="string"||!types.includes(type))return wrongSelector(value,"type",types);let isBearer=type==="http"&&typeof scheme==
"string"&&scheme.toLowerCase()==="bearer";return`securityScheme:${type}${isBearer?"-bearer":""}`}function wrongSelector(value,field,allowed,required=[]){let problems=required.
filter(other=>!Object.hasOwn(value,other)).map(other=>({path:[],message:`"${other}" is missing.`}));if(!Object.hasOwn(value,field))return[...problems,{path:[],message:`\
"${field}" is missing.`}];let message=`"${field}" must be one of ${allowed.map(quote2).join(", ")}, not ${describe3(value[field])}.`;return[...problems,{path:[field],
message}]}function bodyField(value){return Object.hasOwn(value,"content")&&!Object.hasOwn(value,"schema")?"content":"schema"}function isOas31(format){return format===
"oas3_1"||format==="oas3_2"}var none4=[];function validateObject(kind,format,value){if(!isObject(value))return isBooleanSchema(kind,format,value)?none4:[{path:[],message:`Not an object but\
 ${describe3(value)}.`}];let choice=isReference(kind,format,value)?"reference":chooseVariant(kind,format,value);if(typeof choice!="string")return choice;let shape=shapeOf(
format,choice);if(shape===void 0)return none4;if(isMisplacedReference(shape,value))return[unknownField(kind,format,"$ref",shape.variant)];let problems=checkFields(
shape,kind,format,value),dependent=shape.constraints===void 0?none4:checkConstraints(shape.constraints,value),further=choice==="reference"?none4:checkFurther(kind,
format,value);return dependent.length+further.length===0?problems:[...problems,...dependent,...further]}function isBooleanSchema(kind,format,value){return typeof value==
"boolean"&&kind==="schema"&&(format==="oas3_1"||format==="oas3_2")}function isMisplacedReference(shape,value){return typeof value.$ref=="string"&&shape.validatorOf(
"$ref")===void 0}function checkFields(shape,kind,format,value){let problems=[];for(let field of shape.required)Object.hasOwn(value,field)||problems.push({path:[],
message:shape.missing(field),missing:[field]});for(let field in value){let index=shape.validatorOf(field),held=value[field];if(index===void 0)problems.push(unknownField(
kind,format,field,shape.variant));else{if(index===-1||isPlainly(held,Hn[index]))continue;Xn[index]?.(held)===!1&&problems.push(...fieldProblems(index,{kind,variant:shape.
variant,field},held))}}return problems.length===0?none4:problems}function isPlainly(value,type){return typeof value===type&&(type!=="object"||isObject(value))&&
(type!=="number"||Number.isFinite(value))}var known2=[/^https:\/\/spec\.openapis\.org\/oas\/3\.\d\/dialect\/[\w-]+$/u,/^https:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/u];function hasOwnDialect(schema,root){
let dialect=schemaDialect(schema)??root.text("jsonSchemaDialect");return dialect!==void 0&&!known2.some(pattern=>pattern.test(dialect))}function schemaDialect(schema){
for(let node=schema.node;node!==void 0;node=node.parent){let{value}=node;if(isObject(value)&&typeof value.$schema=="string")return value.$schema}}function checkFilePlace(schema){return schema.value.type!=="file"?[]:schema.uses.every(({from,field})=>from.kind==="response"&&field==="schema")?[]:[{path:["typ\
e"],message:'Only the schema of a response may have the type "file".'}]}var documentValid={id:"document-valid",summary:"The definition conforms to its OpenAPI version.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:[
"API9"],cwe:[1059]},on:{element:{when:element=>element.writtenAs!==void 0,check(element,report,{model}){for(let problem of problemsOf(element,model)){let yieldsTo=specialistsOn(
element,problem);report({at:placeOf(element.node,problem.path),message:problem.message,...yieldsTo.length===0?{}:{yieldsTo}})}isEmptyExample(element)&&report({at:element.
node,message:"The example has no value.",severity:"warn"})}}}};function problemsOf(element,model){let{writtenAs,node}=element;if(writtenAs===void 0)return[];let problems=validateObject(
writtenAs,model.format,node.value);return problems.length>0&&isOfExtension(node)?[]:writtenAs==="definition"&&isFragment(element)?problems.filter(({missing})=>missing===
void 0):writtenAs!=="schema"?withoutMistakenSchema(problems):model.format==="oas2"?[...problems,...checkFilePlace(element)]:problems.length>0&&hasOwnDialect(element,
model.root)?[]:problems}var exampleValues=["value","externalValue","dataValue","serializedValue"];function isEmptyExample(element){return element.writtenAs==="e\
xample"&&!element.isReference&&!exampleValues.some(field=>element.has(field))}function withoutMistakenSchema(problems){return problems.some(({missing})=>missing?.
includes("type")===!0)?problems.filter(({path})=>path[0]!=="schema"):problems}var specialists=new Map([["parameter schema",["parameter-schema-defined","oas2-bod\
y-params-valid"]],["parameter type",["parameter-schema-defined","oas2-body-params-valid"]],["header schema",["parameter-schema-defined"]],["header type",["param\
eter-schema-defined"]],["parameter required",["path-params-defined"]],["parameter items",["array-items-defined","oas2-body-params-valid"]],["parameter *",["oas2\
-body-params-valid"]],["header items",["array-items-defined"]],["items items",["array-items-defined"]],["operation responses",["error-response-defined"]],["secu\
rityScheme in",["no-api-key-in-query"]],["serverVariable default",["server-variables-valid"]],["serverVariable enum",["server-variables-valid"]]]);function specialistsOn({
writtenAs,value},{path,missing=path.slice(0,1)}){return writtenAs==="operation"&&Object.keys(value).length===0?[]:path[0]==="$ref"?["ref-no-siblings"]:writtenAs===
"paths"?String(path[0]).startsWith("/")?[]:["path-template-valid"]:missing.flatMap(field=>specialists.get(`${writtenAs??""} ${field}`)??specialists.get(`${writtenAs??
""} *`)??[])}function placeOf(node,path){return path.length===0?node:node.closest(...path)}function isOfExtension(node){return node.path[0]==="x-webhooks"}var noDuplicateKeys={id:"no-duplicate-keys",summary:"No mapping defines a key twice.",severity:"error",tier:"core",formats:allFormats,maps:{cwe:[436,694]},on:{definition:{
check({graph},report){for(let document of graph.documents.values())for(let{kind,path,range}of document.problems){if(kind!=="duplicate-key")continue;let message=`\
Key ${quote(String(path.at(-1)??""))} is defined more than once; only the last value is used.`;report({at:Node.root(document).closest(...path),message,range})}}}}};var versions=["2.0","3.0","3.1","3.2"],oasVersionSupported={id:"oas-version-supported",summary:"The definition is written in a current version of OpenAPI.",severity:"\
warn",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[477]},options:{minVersion:{default:"2.0",description:"The oldest minor version that is acc\
epted. OpenAPI 2.0 is reported as legacy even when it is accepted.",schema:{enum:versions}}},on:{definition:{check(model,report,{options}){let{format,version,root}=model,
at2=root.node.child(format==="oas2"?"swagger":"openapi")??root.node,minVersion=String(options.minVersion);rank2(format)<versions.indexOf(minVersion)?report({at:at2,
message:`OpenAPI ${version} is not supported by policy; use ${minVersion} or later.`}):format==="oas2"&&report({at:at2,message:`OpenAPI ${version} is legacy; us\
e 3.0 or later.`,severity:"info"}),reportOtherVersions(model,report)}}}};function reportOtherVersions({format,version,graph},report){for(let document of graph.documents.
values()){let detection=document===graph.entry?void 0:detectFormat(document);if(detection?.is!=="known"||detection.format===format)continue;let root=Node.root(document),
message=`This file is OpenAPI ${detection.text}, but the definition that refers to it is OpenAPI ${version}.`;report({at:root.child(detection.format==="oas2"?"s\
wagger":"openapi")??root,message})}}function rank2(format){return allFormats.indexOf(format)}function consumesRanges(operation,root){let consumes=operation.has("consumes")?operation.get("consumes"):root.get("consumes");if(consumes===void 0)return[];if(Array.
isArray(consumes))return consumes.flatMap(text=>typeof text=="string"?[bareMediaType(text)]:[])}function consumesNode(operation){return operation.node.child("co\
nsumes")??operation.node}function takesForms(ranges){return ranges.some(range=>formRanges.has(range))}var formRanges=new Set(["multipart/form-data","application\
/x-www-form-urlencoded","multipart/*","application/*","*/*"]);function bareMediaType(text){return(text.split(";",1)[0]??"").trim().toLowerCase()}var oas2BodyParamsValid={id:"oas2-body-params-valid",summary:"Body, form and file parameters of OpenAPI 2.0 are used as it allows.",severity:"error",tier:"core",
formats:["oas2"],maps:{owaspApi2023:["API8"],cwe:[20]},on:{parameter:{when:parameter=>places2.has(parameter.text("in")??""),check:(parameter,report)=>parameter.
text("in")==="body"?checkBody(parameter,report):checkOther(parameter,report)},operation:{when:({parameters})=>parameters.some(parameter=>parameter.in==="body"||
parameter.in==="formData"),check(operation,report,{model}){reportSecondBody(operation,report),reportMixture(operation,report)||checkConsumes(operation,model.root,
report)}}}},places2=new Map([["query","Query"],["header","Header"],["path","Path"],["formData","Form"],["body","Body"]]),bodyFields=new Set(["description","in",
"name","required","schema"]);function checkBody(parameter,report){let subject=nameOf3(parameter);parameter.has("schema")||report({at:parameter.node,message:`${subject}\
 has no "schema".`,yieldsTo:["parameter-schema-defined"]});for(let field of Object.keys(parameter.value)){if(bodyFields.has(field)||field.startsWith("x-"))continue;
let at2=parameter.node.child(field)??parameter.node;report({at:at2,message:`${subject} has ${quote(field)}; only its "schema" may describe the body.`})}}function checkOther(parameter,report){
let{node}=parameter,subject=nameOf3(parameter),schema=node.child("schema"),type=node.child("type");type===void 0?report({at:node,message:`${subject} has ${schema===
void 0?'no "type"':'a "schema" instead of a "type"'}.`,yieldsTo:["parameter-schema-defined"]}):schema!==void 0&&report({at:schema,message:`${subject} has a "sch\
ema"; only a body parameter may have one.`}),type?.value==="file"&&parameter.text("in")!=="formData"&&report({at:type,message:`${subject} has the type "file"; o\
nly a form parameter may have it.`})}function reportSecondBody({parameters},report){let[first,...more]=parameters.filter(isBody2);if(first!==void 0)for(let{at:at2,
name}of more){let message=`Operation has more than one body parameter: ${quote(first.name)} and ${quote(name)}.`;report({at:at2.node,message,related:[{at:first.
at.node,message:"The first one."}]})}}function reportMixture({parameters},report){let body=parameters.find(isBody2),form=parameters.find(isForm);if(body===void 0||
form===void 0)return!1;let[first,second]=parameters.indexOf(body)<parameters.indexOf(form)?[body,form]:[form,body],message=`Operation mixes body parameter ${quote(
body.name)} with form parameter ${quote(form.name)}.`;return report({at:second.at.node,message,related:[{at:first.at.node,message:"Mixed with this one."}]}),!0}
function checkConsumes({element,parameters},root,report){let form=parameters.find(parameter=>isForm(parameter)&&parameter.element.value.type==="file")??parameters.
find(isForm),ranges=consumesRanges(element,root);if(form===void 0||ranges===void 0||takesForms(ranges))return;let message=`Operation takes ${form.element.value.
type==="file"?"file":"form"} parameter ${quote(form.name)} but consumes no form: neither "multipart/form-data" nor "application/x-www-form-urlencoded".`;report(
{at:consumesNode(element),message,related:[{at:form.at.node,message:"The parameter."}]})}function isBody2(parameter){return parameter.in==="body"}function isForm(parameter){
return parameter.in==="formData"}function nameOf3(parameter){let name=parameter.text("name");return`${places2.get(parameter.text("in")??"")??""} parameter${name===
void 0?"":` ${quote(name)}`}`}var operationIdUnique={id:"operation-id-unique",summary:"No two operations have the same operationId.",severity:"error",tier:"core",formats:allFormats,maps:{cwe:[
694]},options:{ignoreCase:{default:!1,description:"Also report ids that differ in case only, which code generators may turn into one name.",schema:{type:"boolea\
n"}}},on:{operation:{when:operation=>operation.operationId!==void 0,check(operation,report,{model,options}){let earlier=earlierUse(operation,model,options.ignoreCase===
!0);if(earlier===void 0)return;let at2=operation.node.child("operationId")??operation.node,id=quote(operation.operationId);if(isSameDefinition(earlier,operation)){
let message=`operationId ${id} is used by ${quote(earlier.label)} and ${quote(operation.label)}, which share a path item.`;report({at:at2,message,severity:"info"});
return}let related=[{at:earlier.node.child("operationId")??earlier.node,message:`Used by ${quote(earlier.label)} too.`}];report({at:at2,message:`operationId ${id}\
 is used by more than one operation.`,related})}}}};function isSameDefinition(left,right){return left.element===right.element&&left.pathItem===right.pathItem&&left.
method===right.method}function earlierUse(operation,model,ignoresCase){let{operationId}=operation;if(operationId===void 0)return;let first=(ignoresCase?foldedUses:
exactUses)(model).get(ignoresCase?operationId.toLowerCase():operationId)?.[0];return first===operation?void 0:first}var exactUses=usesBy(id=>id),foldedUses=usesBy(
id=>id.toLowerCase());function usesBy(keyOf2){return perModel(model=>{let uses=new Map;for(let operation of model.operations){if(operation.operationId===void 0)
continue;let key=keyOf2(operation.operationId),group=uses.get(key);group===void 0?uses.set(key,[operation]):group.push(operation)}return uses})}function parameterKey(parameter){return`${parameter.in}:${parameter.in==="header"?parameter.name.toLowerCase():parameter.name}`}function readEffectiveParameters(pathItems,operation){
let own=readParameters(operation,!1),keys=new Set(own.map(parameterKey)),inherited=[];for(let pathItem of pathItems){let fresh=readParameters(pathItem,!0).filter(
parameter=>!keys.has(parameterKey(parameter)));for(let parameter of fresh)keys.add(parameterKey(parameter));inherited.push(...fresh)}return[...inherited,...own]}
function readParameters(holder,isPathLevel){let parameters=[];for(let{element,at:at2}of holder.below("parameters")){let name=element.text("name"),place2=element.
text("in");name!==void 0&&place2!==void 0&&parameters.push({element,at:at2,name,in:place2,isPathLevel})}return parameters}var parametersUnique={id:"parameters-unique",summary:"No parameter list declares a parameter twice.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:[
"API8"],cwe:[235]},options:{acrossLocations:{default:!1,description:"Also report, as info, a name that an operation takes from several places, such as query and\
 header.",schema:{type:"boolean"}}},on:{element:{when:element=>(element.kind==="operation"||element.kind==="pathItem")&&element.list("parameters").length>0,check(holder,report){
reportRepeated(holder,report),reportRepeatedReferences(holder,report)}},operation:{when:({parameters},{options})=>options.acrossLocations===!0&&parameters.length>
0,check:reportAcrossLocations}}};function reportRepeated(holder,report){let firsts=new Map;for(let parameter of readParameters(holder,holder.kind==="pathItem")){
let key=parameterKey(parameter),first=firsts.get(key);if(first===void 0){firsts.set(key,parameter);continue}let message=`Parameter ${quote(parameter.name)} in ${parameter.
in} is declared more than once.`,yieldsTo=parameter.in==="body"?["oas2-body-params-valid"]:[];report({at:parameter.at.node,message,yieldsTo,related:[{at:first.at.
node,message:"Declared here first."}]})}}function reportRepeatedReferences(holder,report){let firsts=new Map;for(let{field,to:to2}of holder.edges){if(field!=="p\
arameters"||to2.reference===void 0||to2.target!==void 0)continue;let{text}=to2.reference,first=firsts.get(text);first===void 0?firsts.set(text,to2):report({at:to2.
node,message:`Parameter $ref ${quote(text)} is listed more than once.`,related:[{at:first.node,message:"Listed here first."}]})}}function reportAcrossLocations({
parameters},report){let firsts=new Map;for(let parameter of parameters){let first=firsts.get(parameter.name);if(first===void 0)firsts.set(parameter.name,parameter);else if(first.
in!==parameter.in){let message=`Parameter ${quote(parameter.name)} is taken from ${first.in} and from ${parameter.in}.`;report({at:parameter.at.node,message,severity:"\
info",related:[{at:first.at.node,message:"Declared here too."}]})}}}function readServers(element,format,root){let before=known3.get(element);if(before!==void 0)return before;let servers=read(element,format,root);return servers!==
void 0&&known3.set(element,servers),servers}var known3=new WeakMap;function read(element,format,root){if(format==="oas2")return readServers2(element,root);if(element.
kind==="link"){let server=element.one("server");return server===void 0?void 0:[readServer(server)]}let servers=element.get("servers");if(Array.isArray(servers))
return element.below("servers").map(({element:server})=>readServer(server))}function readServer(element){let url=element.text("url"),variables=element.below("va\
riables").map(({key,element:variable})=>readVariable(String(key),variable)),templateNames=url===void 0?[]:[...new Set([...url.matchAll(/\{([^{}]*)\}/g)].map(match=>match[1]??
""))],node=element.node.child("url")??element.node,urls=url===void 0?[]:expand(url,variables).map(text=>({text,node,...parseUrl(text)}));return{element,node:element.
node,url,variables,templateNames,urls}}function readVariable(name,element){let values=element.get("enum");return{name,element,default:scalarText(element.get("de\
fault")),enum:Array.isArray(values)?values.flatMap(value=>scalarText(value)??[]):void 0}}function scalarText(value){return typeof value=="string"||typeof value==
"number"||typeof value=="boolean"?String(value):void 0}var maxText=1e6;function expand(template,variables){let choices=variables.flatMap(variable=>{let slot=`{${variable.
name}}`,values=[...new Set([...variable.default===void 0?[]:[variable.default],...variable.enum??[]])];return values.length>0&&template.includes(slot)?[{slot,values}]:
[]});if(choices.reduce((product,{values})=>product*values.length,1)<=256)return choices.reduce((urls,{slot,values})=>urls.flatMap(url=>values.map(value=>url.replaceAll(
slot,()=>value))),[template]);let firsts=new Map(choices.map(({slot,values})=>[slot,values[0]]));if(choices.reduce((sum,{values})=>sum+values.length,0)*template.
length<=maxText)return choices.flatMap(choice=>choice.values.map(value=>fill(template,slot=>slot===choice.slot?value:firsts.get(slot))));let turns=choices.reduce(
(most,{values})=>Math.max(most,values.length),0),bySlot=new Map(choices.map(({slot,values})=>[slot,values]));return Array.from({length:turns},(_2,turn)=>fill(template,
slot=>bySlot.get(slot)?.at(turn%(bySlot.get(slot)?.length??1))))}function fill(template,choose){return template.replaceAll(/\{[^{}]*\}/g,slot=>choose(slot)??slot)}
function parseUrl(written){let text=written.replaceAll(/[\t\n\r]/g,"").replace(/^[\0- ]+/,"").trimEnd();if(/^[\w.-]+:\d+(?:[/?#]|$)/.test(text))return{scheme:void 0,
host:void 0};let match=/^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*))?/.exec(text);return match===null?{scheme:void 0,host:void 0}:{scheme:match[1]?.
toLowerCase(),host:match[2]===void 0||match[2]===""?void 0:match[2].toLowerCase()}}function readServers2(element,root){if(element.kind!=="definition"&&element.kind!==
"operation")return;let schemes=element.node.child("schemes");if(schemes===void 0||!isArray(schemes.value))return;let host=root.text("host"),basePath=root.text("\
basePath")??"",url=host===void 0?void 0:`${host}${basePath}`,urls=schemes.value.flatMap((scheme,index)=>{let node=schemes.child(index);if(typeof scheme!="string"||
node===void 0)return[];let name=scheme.toLowerCase();return[{text:url===void 0?name:`${name}://${url}`,node,scheme:name,host:host?.replace(/:\d+$/,"").toLowerCase()}]});
return[{element,node:schemes,url,variables:[],templateNames:[],urls}]}function isArray(value){return Array.isArray(value)}function isLocalHost(host){return host===
void 0?!1:/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/.test(host)||/\.(?:localhost|local|test|invalid)$/.test(host)}var Operation=class{element;pathItem;pathItems;path;method;role;#scope;#codes;#parameters;#security;constructor(parts,scope){this.element=parts.element,this.pathItem=
parts.pathItem,this.pathItems=parts.pathItems,this.path=parts.path,this.method=parts.method,this.role=parts.role,this.#scope=scope}get node(){return this.element.
node}get label(){return`${this.method.toUpperCase()} ${this.path}`}get operationId(){return this.element.text("operationId")}get isWrite(){return!safeMethods.has(
this.method.toLowerCase())}get parameters(){return this.#parameters??=readEffectiveParameters(this.pathItems,this.element),this.#parameters}get security(){if(this.#security===
void 0){let own=readSecurity(this.element,"operation",this.#scope);this.#security={effective:own??(this.element.has("security")||this.role!=="path"?void 0:this.#scope.
rootSecurity)}}return this.#security.effective}get servers(){let{format,root,rootServers}=this.#scope;return readServers(this.element,format,root)??readServers(
this.pathItem,format,root)??rootServers}get requestBody(){return this.element.one("requestBody")}get responses(){let responses=this.element.one("responses");return responses===
void 0?[]:responses.edges.flatMap(edge=>{let response=edge.to.target;return response===void 0?[]:[{code:edge.field,response,at:edge.to}]})}get responseCodes(){return(this.
element.one("responses")?.edges??[]).map(edge=>edge.field)}documents(code,isDefaultEnough=!1){let range=this.#scope.format==="oas2"?code:`${code.charAt(0)}XX`;return this.#codes??=
new Set(this.responseCodes.map(documented=>documented.toUpperCase())),this.#codes.has(code)||this.#codes.has(range)||isDefaultEnough&&this.#codes.has("DEFAULT")}get responsesNode(){
return this.node.child("responses")??this.node}get exposure(){return exposureOf(this.element)??exposureOf(this.pathItem)??this.#scope.context.exposure}get dataClass(){
return dataClassOf(this.element)??dataClassOf(this.pathItem)??this.#scope.context.dataClass}get hasPathParameter(){return this.role==="path"&&/\{[^{}]+\}/.test(
this.path)}extension(name){let{root}=this.#scope;for(let element of[this.element,this.pathItem,root.one("info"),root])if(element?.has(name)===!0)return element.
get(name)}},webhookFields=new Set(["webhooks","x-webhooks"]),safeMethods=new Set(["get","head","options","pri","propfind","query","report","search","trace"]),methodFields=new Set(
["get","put","post","delete","options","head","patch","trace","query"]);function readOperations(scope){let{root}=scope,operations2=[],paths=root.one("paths");for(let edge of paths?.
edges??[])collect(edge.to,edge.field,"path",scope,operations2);for(let edge of root.edges)webhookFields.has(edge.field)&&collect(edge.to,String(edge.key),"webho\
ok",scope,operations2);return collectCallbacks(operations2,scope),operations2}function collect(item,path,role,scope,into){let pathItems=pathItemChain(item);for(let pathItem of pathItems)
for(let edge of pathItem.edges){let element=edge.to.kind==="operation"?edge.to.target:void 0;if(element===void 0)continue;let method=edge.field==="additionalOpe\
rations"?String(edge.key):edge.field;edge.field!=="additionalOperations"&&!methodFields.has(method)||into.push(new Operation({element,pathItem,pathItems,path,method,
role},scope))}}function pathItemChain(item){let chain=new Set;for(let pathItem=item;pathItem!==void 0&&!chain.has(pathItem);pathItem=pathItem.reference?.target)
chain.add(pathItem);return[...chain]}function collectCallbacks(operations2,scope){let seen=new Set;for(let next=0;next<operations2.length;next+=1)for(let{element:callback}of operations2[next]?.
element.below("callbacks")??[])if(!seen.has(callback)){seen.add(callback);for(let edge of callback.edges)collect(edge.to,edge.field,"callback",scope,operations2)}}function templateVariables(path){if(!path.includes("{"))return[];let queryStart=path.replaceAll(/\{[^{}]*\}/g,braces=>" ".repeat(braces.length)).search(/[?#]/),
variables=[];for(let{1:text="",index}of path.matchAll(/\{([^{}]*)\}/g)){let[,operator="",names2=""]=/^([+#./;?&]*)(.*)$/su.exec(text.trim())??[],isQuery2=/^[?&]/.
test(operator)||queryStart!==-1&&index>queryStart;for(let name of names2.split(","))name!==""&&variables.push({text,name:name.replace(/[*+]$/u,""),isQuery:isQuery2})}
return variables}function isInTemplate(variables,name){return variables.some(variable=>variable.name===name||variable.text===name)}function withoutVariables(path){
return path.replaceAll(/\{[^{}]*\}/g,"v")}function withoutVariableNames(path){return path.replaceAll(/\{([^{}]*)\}/g,(_2,text)=>{let[operator=""]=/^[+#./;?&]*/.
exec(text)??[],[modifier=""]=/[:=].*|[*+]$/s.exec(text.slice(operator.length))??[];return`{${operator}${modifier}}`})}function isReadable(path){return hasPairedBraces(
path)&&!hasEmptyVariable(path)}function hasEmptyVariable(path){return/\{\s*\}/.test(path)}function hasPairedBraces(path){return!/[{}]/.test(withoutVariables(path))}var pathParamsDefined={id:"path-params-defined",summary:"Path templates and path parameters match, and path parameters are required.",severity:"error",tier:"cor\
e",formats:allFormats,maps:{owaspApi2023:["API1","API9"],cwe:[20,639]},securitySeverity:7,on:{operation:{when:({role,path,parameters})=>role==="path"&&(path.includes(
"{")||parameters.some(isPathParameter)),check(operation,report){let{path,parameters}=operation,variables=templateVariables(path);for(let name of undeclaredNames(
variables,operation))report({at:operation.node,message:undeclared(path,name)});if(isReadable(path))for(let parameter of parameters)parameter.isPathLevel||!isPathParameter(
parameter)||isInTemplate(variables,parameter.name)||report({at:parameter.at.node,message:notInTemplate(path,parameter.name)})}},element:{when:element=>element.kind===
"pathItem"&&pathsOf(element).length>0&&pathLevelParameters(element).length>0,check(element,report){let parameters=pathLevelParameters(element),severity=hasOperations(
element)?void 0:"info";for(let path of pathsOf(element).filter(isReadable)){let variables=templateVariables(path);for(let{at:at2,name}of parameters)isInTemplate(
variables,name)||report({at:at2.node,message:notInTemplate(path,name),severity})}}},parameter:{when:parameter=>parameter.text("in")==="path"&&parameter.text("na\
me")!==void 0,check(parameter,report){if(parameter.flag("required")===!0)return;let at2=parameter.node.child("required")??parameter.node;report({at:at2,message:`\
Path parameter ${quote(parameter.text("name"))} is not "required: true".`})}}}};function undeclaredNames(variables,{element,pathItems,parameters}){if(variables.
length===0||[element,...pathItems].some(hasDeadParameter))return[];let names2=new Set;for(let{text,name,isQuery:isQuery2}of variables)parameters.some(parameter=>(parameter.
name===name||parameter.name===text)&&(isQuery2||isPathParameter(parameter)))||names2.add(name);return[...names2]}function hasDeadParameter(holder){return holder.
edges.some(edge=>edge.field==="parameters"&&edge.to.target===void 0)}function pathsOf(pathItem){return pathItem.uses.filter(use=>use.from.kind==="paths").map(use=>use.
field)}function pathLevelParameters(pathItem){return pathItemChain(pathItem).flatMap(item=>readParameters(item,!0).filter(isPathParameter))}function hasOperations(pathItem){
return pathItemChain(pathItem).some(item=>item.edges.some(edge=>edge.to.kind==="operation"))}function isPathParameter(parameter){return parameter.in==="path"}function undeclared(path,name){
return`Path ${quote(path)}: parameter ${quote(name)} is not declared.`}function notInTemplate(path,name){return`Path ${quote(path)}: parameter ${quote(name)} is\
 declared but not in the template.`}var pathTemplateValid={id:"path-template-valid",summary:"Every path is a well-formed template.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:[
"API9"],cwe:[436]},on:{element:{when:element=>element.kind==="paths",check(paths,report){for(let path of Object.keys(paths.value)){if(path.startsWith("x-")||path===
"$ref")continue;let at2=paths.node.child(path)??paths.node;for(let fault of faultsOf(path))report({at:at2,message:`Path ${quote(path)} ${fault}.`});for(let text of unportableVariables(
path))report({at:at2,message:`Path ${quote(path)} has the variable ${quote(text)}, which few tools understand.`,severity:"warn"})}}}}},fragmentFault="contains a\
 fragment, which never reaches the server; leave it out";function faultsOf(path){let literal=withoutVariables(path),[beforeQuery=""]=literal.split(/[?#]/,1),faults=[];
path.startsWith("/")||faults.push('does not start with "/"'),hasPairedBraces(path)||faults.push("has unbalanced or nested braces"),hasEmptyVariable(path)&&faults.
push("has an empty variable");for(let name of repeatedNames(path))faults.push(`has the variable ${quote(name)} more than once`);let delimiter=literal.charAt(beforeQuery.
length);return delimiter!==""&&faults.push(delimiter==="?"?"contains a query string":fragmentFault),[...faults,...segmentFaults(beforeQuery)]}function segmentFaults(literal){
let faults=[];literal.replace(/^[a-z][a-z\d+.-]*:\/\//i,"").includes("//")&&faults.push("has an empty segment"),literal.split("/").some(isDotSegment)&&faults.push(
'has a segment "." or ".."');let illegal=new Set(literal.replaceAll(/%[\da-f]{2}/gi,"").match(/[^\w.~!$&'()*+,;=:@/{}-]/gu));return illegal.size>0&&faults.push(
`has characters that must be percent-encoded: ${quote([...illegal].join(""))}`),faults}function isDotSegment(segment){return/^(?:\.|%2e){1,2}$/i.test(segment)}function repeatedNames(path){
let names2=new Set,repeated=new Set;for(let{name,isQuery:isQuery2}of templateVariables(path))isQuery2||(names2.has(name)&&repeated.add(name),names2.add(name));return repeated}
function unportableVariables(path){let variables=[...path.matchAll(/\{[^{}]*\}/g)].map(([text])=>text);return new Set(variables.filter(text=>/\S/.test(text.slice(
1,-1))&&/^\{[+#./;?&=,!@|\s]|[*+\s]\}$|[,:=/]/.test(text)))}var pathsNoIdentical={id:"paths-no-identical",summary:"No two paths differ only in the names of their parameters.",severity:"error",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API9"],cwe:[436]},on:{element:{when:element=>element.kind==="paths",check:(paths,report,{model})=>reportIdentical(paths,methodsByPath(model.
operations),report)}}};function reportIdentical(paths,methods4,report){let shapes2=new Map;for(let path of Object.keys(paths.value)){if(!path.startsWith("/"))continue;
let text=withoutVariableNames(path),shape=shapes2.get(text)??{first:path,firstByMethod:new Map};shapes2.set(text,shape);let own=[...methods4.get(path)??[]];shape.
first!==path&&reportPair(paths,{path,shape,methods:own},report);for(let method of own)shape.firstByMethod.has(method)||shape.firstByMethod.set(method,path)}}function reportPair({
node},{path,shape,methods:methods4},report){let common=methods4.find(method=>shape.firstByMethod.has(method)),other=(common===void 0?void 0:shape.firstByMethod.
get(common))??shape.first;report({at:node.child(path)??node,message:`Paths ${quote(other)} and ${quote(path)} are identical apart from parameter names.`,severity:common===
void 0?"warn":void 0,related:[{at:node.child(other)??node,message:"The other path."}]})}function methodsByPath(operations2){let methods4=new Map;for(let{role,path,
method}of operations2){if(role!=="path")continue;let known4=methods4.get(path);known4===void 0?methods4.set(path,new Set([method])):known4.add(method)}return methods4}var constraints=new Set(["additionalItems","additionalProperties","allOf","anyOf","const","deprecated","enum","exclusiveMaximum","exclusiveMinimum","format","it\
ems","maxItems","maxLength","maxProperties","maximum","minItems","minLength","minProperties","minimum","multipleOf","not","nullable","oneOf","pattern","properti\
es","readOnly","required","type","uniqueItems","writeOnly"]),refNoSiblings={id:"ref-no-siblings",summary:"Nothing that counts stands beside a $ref that makes to\
ols ignore it.",severity:"warn",tier:"core",formats:allFormats,maps:{cwe:[1059]},options:{extensions:{default:!1,description:"Also report x- fields beside a $re\
f. Most tools keep them, although the specification says that they are ignored.",schema:{type:"boolean"}}},on:{reference:{when:({via})=>via==="$ref",check(reference,report,{
model,options}){let siblings=siblingsOf(reference.holder,options.extensions===!0);siblings.length!==0&&(reference.expected==="pathItem"?checkPathItem(reference,
siblings,report,model):(reference.expected!=="schema"||!hasSchemaSiblings(model))&&checkReference(reference,siblings,report,model))}}}};function siblingsOf(holder,withExtensions){
return isObject(holder.value)?Object.keys(holder.value).flatMap(key=>{let node=key==="$ref"||key.startsWith("x-")&&!withExtensions?void 0:holder.child(key);return node===
void 0?[]:[{key,node}]}):[]}function hasSchemaSiblings({format}){return format!=="oas2"&&format!=="oas3_0"}function checkPathItem({target},siblings,report,model){
for(let{key,node}of siblings)hasSchemaSiblings(model)&&target?.has(key)!==!0||report({at:node,message:`${quote(key)} next to $ref of a path item counts for some\
 tools and not for others.`})}function checkReference({expected,node:at2},siblings,report,model){if(!mayBeReference(expected,model.format)){report({at:at2,message:"\
What stands next to this $ref counts for some tools and not for others: OpenAPI has no $ref here.",severity:"error"});return}for(let{key,node}of siblings){if(hasSchemaSiblings(
model)&&(key==="summary"||key==="description"))continue;let message=`${quote(key)} next to $ref is ignored in OpenAPI ${model.version}.`;report({at:node,message,
severity:constraints.has(key)?"error":void 0})}}var circularReferences=perModel(({references})=>findCircles(references));function findCircles(references){let passed2=new Set,found=new Set;for(let start2 of references){
if(start2.expected==="schema"||start2.expected==="items")continue;let way=[],reference=start2;for(;reference?.via==="$ref"&&!passed2.has(reference);)passed2.add(
reference),way.push(reference),reference=reference.target?.reference;let first=reference===void 0?-1:way.indexOf(reference);if(first!==-1)for(let circular of way.
slice(first))found.add(circular)}return found}function referenceName(via){return via==="mapping"?"Discriminator mapping":via}var dataFields=new Set(["const","dataValue","default","enum","example","mapping","value"]);function untypedReferences(element,format,withExtensions){let{node,value,
kind,writtenAs}=element;if(writtenAs===void 0||kind==="link"||kind==="securityRequirement")return none5;let found;for(let field in value){let held=value[field];
typeof held!="object"||held===null||dataFields.has(field)||field==="examples"||!withExtensions&&field.startsWith("x-")||childRule(writtenAs,format,field)!==void 0||
(found??=[],collect2(new Node(node.document,held,node,field),found))}return found??none5}var none5=[];function collect2(root,into){let stack=[root];for(let node=stack.
pop();node!==void 0;node=stack.pop()){let{value,document}=node;if(!(typeof value!="object"||value===null))for(let[key,held]of Object.entries(value)){if(dataFields.
has(key))continue;let child=new Node(document,held,node,Array.isArray(value)?Number(key):key);typeof held=="object"?stack.push(child):key==="$ref"&&typeof held==
"string"&&into.push({text:held,node:child})}}}var refResolves={id:"ref-resolves",summary:"Every reference leads somewhere.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API9"],cwe:[1059]},
yieldsTo:["ref-target-valid"],on:{reference:{check(reference,report,{model}){let{node,via,text,failure}=reference,defect=circularReferences(model).has(reference)?
"it leads back to itself":defectOf(failure);defect!==void 0&&report({at:node,message:`${referenceName(via)} ${quote(text)} cannot be resolved: ${defect}.`})}},element:{
when:(element,{model})=>untypedReferences(element,model.format,!1).length>0,check(element,report,{model}){for(let{node,text}of untypedReferences(element,model.format,
!1)){let resolution=model.graph.resolve(node,text),defect="failure"in resolution?defectOf(resolution.failure):void 0;defect!==void 0&&report({at:node,message:`$\
ref ${quote(text)} cannot be resolved: ${defect}.`})}}}}};function defectOf(failure){switch(failure?.reason){case"missing-file":return"there is no such file";case"\
missing-target":return"nothing is there";case"invalid":return"it is no valid reference";default:return}}function kindAtPointer(reference,format){let tokens=reference.startsWith("#/")?parsePointer(decode2(reference.slice(1))):void 0;if(tokens===void 0)return;let kind="\
definition";for(let index=0;index<tokens.length&&kind!==void 0;index+=1){let rule=childRule(kind,format,tokens[index]??""),isSeveral=rule?.shape==="map"||rule?.
shape==="list"||rule?.shape==="one-or-list"&&/^\d+$/.test(tokens[index+1]??"");isSeveral&&(index+=1),kind=isSeveral&&index>=tokens.length?void 0:rule?.kind}return kind===
"items"?"schema":kind}function decode2(fragment){try{return decodeURIComponent(fragment)}catch{return fragment}}var refTargetValid={id:"ref-target-valid",summary:"Every reference leads to the kind of object that its position expects.",severity:"error",tier:"core",formats:allFormats,
maps:{cwe:[1059]},options:{requireComponents:{default:!1,description:"Also report a $ref into its own document that does not lead to a component.",schema:{type:"\
boolean"}}},on:{reference:{check(reference,report,{model,options}){let{via,node,text,expected,actual}=reference,position=`${referenceName(via)} ${quote(text)} i\
n ${kindName2(expected)} position`,place2=meantPlace(reference,model),yieldsTo=via==="$ref"?["document-valid"]:[];isNoPointer(reference,model.format)?report({at:node,
message:`${position} is no JSON Pointer; it must start with "#/".`}):actual!==void 0?report({at:node,message:`${position} points to ${withArticle(kindName2(actual))}\
.`,yieldsTo}):place2!==void 0?report({at:node,message:`${position} leads nowhere; what it means is at ${quote(place2)}.`}):options.requireComponents===!0&&isOutsideComponents(
reference)&&report({at:node,message:`$ref ${quote(text)} does not point to a component.`})}}}};function isNoPointer({failure,text,expected},format){return failure!==
void 0&&!(expected==="schema"&&format!=="oas2"&&format!=="oas3_0")&&/#[^/]/.test(text)}function meantPlace({failure,node,text,expected},model){let{graph,format,
root}=model;if(failure?.reason!=="missing-target"||node.document!==graph.entry||kindAtPointer(text,format)===(expected==="items"?"schema":expected))return;let name=parsePointer(
text.slice(text.indexOf("#")+1))?.at(-1);if(name!==void 0)return componentsByName(model).get(name)?.element.node.pointer??root.node.at("components",name)?.pointer}
var componentsByName=perModel(({components})=>new Map(components.map(component=>[component.name,component]))),kindNames=new Map([["definition","whole definition"],
["externalDocs","external documentation object"],["items","schema"],["mediaType","media type"],["oauthFlow","OAuth flow"],["oauthFlows","OAuth flows object"],["\
components","components object"],["paths","paths object"],["pathItem","path item"],["requestBody","request body"],["responses","responses object"],["securityReq\
uirement","security requirement"],["securityScheme","security scheme"],["serverVariable","server variable"],["xml","XML object"]]);function kindName2(kind){return kindNames.
get(kind)??kind}function withArticle(name){return name==="null"?name:/^[aeiouX]|^OA/.test(name)?`an ${name}`:`a ${name}`}function isOutsideComponents({via,text,
failure}){return via!=="$ref"||failure!==void 0||!text.startsWith("#")?!1:!/^#\/(?:components\/[^/]+|definitions|parameters|responses)\/[^/]+$/.test(text)}function isUrlReference(text){if(/[\u0000-\u0020"<>\\^`{|}\u007f]/.test(text))return!1;let scheme=/^[A-Za-z][A-Za-z0-9+.-]*:/.exec(text)?.[0]??"",rest=text.slice(
scheme.length);if(scheme===""&&/^[^/?#]*:/.test(rest))return!1;let authority=/^\/\/([^/?#]*)/.exec(rest)?.[1];return authority===void 0?scheme===""||rest!=="":isAuthority(
authority)}function isAuthority(authority){let match=/^(?:[^@]*@)?(\[[0-9A-Fa-f:.]+\]|[^:[\]@]+)(?::(\d*))?$/.exec(authority);return match!==null&&Number(match[2]??
0)<=65535}var serverVariablesValid={id:"server-variables-valid",summary:"Variables of server URLs are defined, used, and give a URL with every value.",severity:"error",tier:"\
core",formats:oas3Formats,maps:{owaspApi2023:["API9"],cwe:[1059]},on:{server:{when:({templateNames,variables})=>templateNames.length>0||variables.length>0,check(server,report){
let{element,templateNames,variables,url}=server;if(url===void 0)return;let defined=new Set(variables.map(({name})=>name));for(let name of templateNames)defined.
has(name)||report({at:element.node.child("url")??server.node,message:`Server URL variable ${quote(name)} is undefined.`});let used=new Set(templateNames);for(let variable of variables)
checkVariable(variable,used.has(variable.name),report);checkUrls(server,url,report)}}}};function checkVariable(variable,isUsed,report){let{node}=variable.element,
name=quote(variable.name);isUsed||report({at:node,message:`Server URL variable ${name} is unused.`,severity:"warn"}),variable.element.has("default")||report({at:node,
message:`Server URL variable ${name} has no default.`}),variable.enum?.length===0?report({at:node.child("enum")??node,message:`Server URL variable ${name} has a\
n empty enum.`}):variable.default!==void 0&&variable.enum?.includes(variable.default)===!1&&report({at:node.child("default")??node,message:`Server URL variable ${name}\
 has the default ${quote(variable.default)}, which is not in its enum.`})}var maxCheckedLength=4096;function checkUrls({element,variables,templateNames},url,report){
let defaults=new Map(variables.flatMap(variable=>variable.default===void 0?[]:[[variable.name,variable.default]]));if(!(url.length>maxCheckedLength||templateNames.
length===0||templateNames.some(name=>!defaults.has(name)))){if(!isUrlReference(fill2(url,defaults))){report({at:element.node.child("url")??element.node,message:`\
Server URL ${quote(url)} is no valid URL with the defaults of its variables.`});return}for(let variable of variables)if(templateNames.includes(variable.name))for(let[
index,value]of(variable.enum??[]).entries()){if(isUrlReference(fill2(url,new Map([...defaults,[variable.name,value]]))))continue;let at2=variable.element.node.at(
"enum",index)??variable.element.node;report({at:at2,message:`Server URL variable ${quote(variable.name)} gives no valid URL with the value ${quote(value)}.`})}}}
function fill2(template,values){return template.replaceAll(/\{([^{}]*)\}/g,(slot,name)=>values.get(name)??slot)}var mentionedElements=perModel(model=>{let search=new Search(model);return search.run(),search.found}),Search=class{found=new Set;#model;#components=new Map;#queue=[];constructor(model){
this.#model=model;for(let{element}of model.components)isObject(element.node.value)&&this.#components.set(element.node.value,element)}run(){for(let{target}of this.#model.
references)target?.isUsed===!0&&this.#noteHolder(target.node);for(let element of this.#model.elements)element.isUsed&&this.#search(element);for(let element=this.#queue.
pop();element!==void 0;element=this.#queue.pop()){this.#search(element);for(let edge of element.edges)this.#note(edge.to)}}#note(element){element.isUsed||this.found.
has(element)||(this.found.add(element),this.#queue.push(element))}#noteHolder(place2){for(let node=place2;node!==void 0;node=node.parent){let component=this.#components.
get(node.value);if(component!==void 0){this.#note(component);return}}}#search(element){let{reference,node}=element;reference?.actual!==void 0&&this.#follow(node,
reference.text);for(let untyped of untypedReferences(element,this.#model.format,!0))this.#follow(untyped.node,untyped.text)}#follow(from,text){let resolution=this.#model.
graph.resolve(from,text);"node"in resolution&&this.#noteHolder(resolution.node)}};var unusedComponents={id:"unused-components",summary:"Every component is used by an operation, directly or through others.",severity:"info",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API9"],cwe:[561],asvs:["15.2.3"]},on:{component:{when:(component,{model})=>model.operations.length>0&&!isSecurityScheme(component),check({element},report,{
model}){element.isUsed||mentionedElements(model).has(element)||report({at:element.node,message:`Component ${quote(element.node.pointer)} is never used.`})}}}};function isSecurityScheme({
section}){return section==="securitySchemes"||section==="securityDefinitions"}var structure={name:"structure",title:"A document every tool reads the same way",rules:[documentValid,noDuplicateKeys,oasVersionSupported,oas2BodyParamsValid,operationIdUnique,
parametersUnique,pathParamsDefined,pathTemplateValid,pathsNoIdentical,refNoSiblings,refResolves,refTargetValid,serverVariablesValid,unusedComponents]};function clearTextUrls(server){if(server.element.get("x-sandbox")===!0)return[];let byPlace2=new Map;for(let url of server.urls){if(!isClearText(url.scheme))continue;
let known4=byPlace2.get(url.node);(known4===void 0||isLocalHost(known4.host)&&!isLocalHost(url.host))&&byPlace2.set(url.node,url)}return[...byPlace2.values()]}function isClearText(scheme){
return scheme!==void 0&&!protectedSchemes.has(scheme)}var protectedSchemes=new Set(["amqps","coaps","ftps","grpcs","http+unix","https","https+unix","mqtts","sft\
p","unix","wss"]);var noCleartextCredentials={id:"no-cleartext-credentials",summary:"Credentials are not accepted over clear text.",severity:"error",tier:"core",formats:allFormats,
maps:{owaspApi2023:["API2","API8"],cwe:[319,523,522],asvs:["12.2.1"]},securitySeverity:8.6,on:{server:{when:(server,{model})=>credentialsByServer(model).has(server.
element),check(server,report,{model}){let urls=clearTextUrls(server).filter(url=>!isLocalHost(url.host));if(urls.length!==0)for(let[scheme,operations2]of credentialsByServer(
model).get(server.element)??[])for(let url of urls)report({at:url.node,message:describe4(scheme,url),related:placesOf2(operations2)})}}}},credentialsByServer=perModel(
model=>{let servers=new Map;for(let operation of model.operations){if(operation.role!=="path")continue;let schemes=credentialSchemes(operation);if(schemes.size!==
0)for(let server of operation.servers??[]){let byScheme=getOrAdd(servers,server.element,()=>new Map);for(let scheme of schemes)getOrAdd(byScheme,scheme,()=>[]).
push(operation)}}return servers});function credentialSchemes(operation){let schemes=new Set;for(let requirement2 of operation.security?.requirements??[])for(let{
scheme}of requirement2.schemes)scheme!==void 0&&scheme.type!=="mutualTLS"&&scheme.type!=="unknown"&&schemes.add(scheme);return schemes}function getOrAdd(map,key,create){
let value=map.get(key)??create();return map.set(key,value),value}function describe4(scheme,url){let place2=url.text===url.scheme?"scheme":"server";return`${credentialName(
scheme)} credentials (${quote(scheme.name)}) are accepted over clear-text ${place2} ${quote(url.text)}.`}function credentialName(scheme){return scheme.type==="a\
piKey"?"API key":scheme.type==="oauth2"?"OAuth 2.0":scheme.type==="openIdConnect"?"OpenID Connect":scheme.httpScheme==="basic"?"HTTP Basic":scheme.httpScheme===
"bearer"?"Bearer":"HTTP"}var maxPlaces2=5;function placesOf2(operations2){let more=operations2.length>maxPlaces2?` (one of ${operations2.length} operations)`:"";
return operations2.slice(0,maxPlaces2).map(({node,label})=>({at:node,message:`${label} asks for them${more}.`}))}var oauthUrlHttps={id:"oauth-url-https",summary:"OAuth and OpenID Connect URLs are valid and use https.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:[
"API2","API8"],cwe:[319,523],asvs:["12.2.1"]},securitySeverity:7.5,options:{allowLocalhost:{default:!1,description:"Say nothing about hosts that only the develo\
per reaches, which are otherwise reported as info.",schema:{type:"boolean"}}},on:{securityScheme:{when:scheme=>urlsOf(scheme).length>0,check(scheme,report,{model,
options}){for(let url of urlsOf(scheme)){let problem=judge3(url,model,options.allowLocalhost===!0);problem!==void 0&&report({at:url.at,...problem})}}}}},flowFields=[
"authorizationUrl","tokenUrl","refreshUrl","deviceAuthorizationUrl"],schemeFields=["openIdConnectUrl","oauth2MetadataUrl"];function urlsOf(scheme){return[...scheme.
flows.flatMap(flow=>readUrls(flow.element,flowFields)),...readUrls(scheme.element,schemeFields)]}function readUrls(element,fields){return fields.flatMap(field=>{
let text=element.text(field),at2=element.node.child(field);return text===void 0||at2===void 0?[]:[{field,text,at:at2}]})}function judge3({field,text},model,allowLocalhost){
let name=`${field} ${quote(text)}`;if(!isUrlReference2(text)){let isTemplate=isUrlReference2(text.replaceAll(/\{[^{}]*\}/g,"x"))&&/^https:/i.test(text);return{message:`${name}\
 is not a valid URL.`,severity:isTemplate?"warn":void 0}}let{scheme,host}=parseUrl(text);if(scheme===void 0)return judgeRelative(name,text,model);if(scheme!=="h\
ttps"){let isLocal=scheme==="http"&&isLocalHost(host);return isLocal&&allowLocalhost?void 0:{message:`${name} is not https.`,severity:isLocal?"info":void 0}}return!/^https:\/\/[^/?#]/i.
test(text)||!URL.canParse(text)?{message:`${name} is not a valid URL.`}:judgeParts(field,name,new URL(text))}function isUrlReference2(text){return text!==""&&/^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2}|[^\0-\x7f])*$/.
test(text)}function judgeRelative(name,text,{format,rootServers}){if(format==="oas2")return{message:`${name} is not an absolute URL.`};let bases=(rootServers??[]).
flatMap(clearTextUrls).filter(url=>!isLocalHost(url.host)&&URL.canParse(text,url.text)),[base]=bases;if(base!==void 0)return{message:`${name} resolves to ${quote(
new URL(text,base.text).href)}, which is not https.`}}function judgeParts(field,name,url){if(url.username!==""||url.password!=="")return{message:`${field} has c\
redentials before its host.`};if(url.hash!==""&&flowFields.includes(field))return{message:`${name} has a fragment.`};for(let[parameter,value]of url.searchParams)
if(value!==""&&namesSecret(parameter))return{message:`${field} has a secret in its query parameter ${quote(parameter)}.`}}function namesSecret(parameter){let tokens=nameTokens(
parameter),last=tokens.at(-1)??"";return["token","secret","password","apikey"].includes(last)||last==="key"&&tokens.at(-2)==="api"}var serverDefined={id:"server-defined",summary:"The definition says where the API is served.",severity:"warn",tier:"core",formats:allFormats,maps:{owaspApi2023:[
"API9"],cwe:[1059]},securitySeverity:4,on:{definition:{when:isServed,check(model,report){if(isRootDeclared(model)||isEveryOperationDeclared(model))return;let{node}=model.
root;report({at:node.child(model.format==="oas2"?"schemes":"servers")??node,message:"No server is declared."})}},server:{when:(server,{model})=>model.format!=="\
oas2"&&!isOfLink(server),check(server,report){server.urls.length===0||!server.urls.every(({text})=>namesNothing(text))||report({at:server.element.node.child("ur\
l")??server.node,message:`Server URL ${quote(server.url)} names no server.`})}}}};function isServed({root}){let paths=root.one("paths");return root.has("paths")?
paths===void 0||paths.edges.length>0||!root.edges.some(edge=>edge.field==="webhooks"):!1}function isRootDeclared({root,format}){return format==="oas2"?saysSomething(
root.get("host"))||saysSomething(root.get("schemes")):saysSomething(root.get("servers"))}function saysSomething(value){return value!==void 0&&value!==""&&!(Array.
isArray(value)&&value.length===0)}function isEveryOperationDeclared({operations:operations2}){let served=operations2.filter(operation=>operation.role==="path");
return served.length>0&&served.every(operation=>(operation.servers??[]).length>0)}function isOfLink(server){return server.element.uses.every(use=>use.from.kind===
"link")}function namesNothing(url){let text=url.trim();return text===""||text==="/"}var serverHttps={id:"server-https",summary:"Server URLs use https.",severity:"error",tier:"core",formats:allFormats,maps:{owaspApi2023:["API8","API2"],cwe:[319],
asvs:["12.2.1","12.3.1","4.4.1"]},securitySeverity:7.5,options:{allowLocalhost:{default:!1,description:"Say nothing about hosts that only the developer reaches,\
 which are otherwise reported as info.",schema:{type:"boolean"}}},yieldsTo:["no-cleartext-credentials"],on:{server:{when:server=>server.urls.some(url=>url.scheme!==
void 0),check(server,report,{options}){for(let url of clearTextUrls(server)){let isLocal=isLocalHost(url.host);isLocal&&options.allowLocalhost===!0||report({at:url.
node,message:describe5(server,url),severity:isLocal?"info":void 0})}}}}};function describe5(server,url){let wanted=url.scheme==="ws"?"wss":"https";return server.
element.kind!=="server"?`Scheme ${quote(url.scheme)} is not ${wanted}.`:server.url===url.text?`Server URL ${quote(url.text)} is not ${wanted}.`:`Server URL ${quote(
server.url)} can become ${quote(url.text)}, which is not ${wanted}.`}var transport={name:"transport",title:"TLS only, known hosts",rules:[noCleartextCredentials,oauthUrlHttps,serverDefined,serverHttps]};var packs=[structure,completeness,transport,auth,errors,inputValidation];var ToolError=class extends Error{name="ToolError";code;help;location;constructor(code,message,details){super(message,{cause:details.cause}),this.code=code,this.
help=details.help,this.location=details.location}};function selectRules(packs2,names2,choice){let all=packs2.flatMap(pack=>pack.rules.map(rule=>({rule,pack}))),ids=new Set(all.map(({rule})=>rule.id));for(let id of[
...choice.only,...choice.skip])requireRule(id,ids);let filters=names2.map(name=>rulesetFilter(name,packs2)),only=new Set(choice.only),skip2=new Set(choice.skip),
isOn=(rule,pack)=>!skip2.has(rule.id)&&(only.size>0?only.has(rule.id):filters.some(filter=>filter(rule,pack)));return{rules:all.filter(({rule,pack})=>isOn(rule,
pack)).map(({rule,pack})=>setting(rule,pack)).sort(byRuleId)}}function rulesetNames(packs2){return["recommended","strict","all",...packs2.map(pack=>pack.name)]}
function rulesetFilter(name,packs2){if(name==="recommended")return rule=>rule.tier==="core";if(name==="strict")return(_rule,pack)=>pack.name!=="hygiene";if(name===
"all")return()=>!0;if(packs2.some(pack=>pack.name===name))return(_rule,pack)=>pack.name===name;let names2=rulesetNames(packs2),meant=nearest(name,names2);throw new ToolError(
"ruleset-not-found",`There is no ruleset named "${name}".`,{help:`${meant===void 0?"":`Did you mean "${meant}"? `}Rulesets are ${names2.join(", ")}.`})}function requireRule(id,ids){
if(ids.has(id))return;let meant=nearest(id,ids);throw new ToolError("rule-not-found",`There is no rule named "${id}".`,{help:`${meant===void 0?"":`Did you mean \
"${meant}"? `}Run "lintel rules" for the list.`})}function setting(rule,pack){let options=Object.fromEntries(Object.entries(rule.options??{}).map(([name,option])=>[
name,option.default]));return{rule,pack:pack.name,severity:void 0,options}}function byRuleId(left,right){return left.rule.id<right.rule.id?-1:left.rule.id>right.
rule.id?1:0}var projectUrl="https://github.com/lintel-api/lintel";function rulePageUrl(pack,ruleId){return`${projectUrl}/blob/main/rulesets/${pack}/${ruleId}.md`}var formatFunctions={oas2:formatFunction("oas2","OpenAPI 2.0 (Swagger)"),oas3_0:formatFunction("oas3_0","OpenAPI 3.0.x"),oas3_1:formatFunction("oas3_1","OpenAPI\
 3.1.x"),oas3_2:formatFunction("oas3_2","OpenAPI 3.2.x")};function formatFunction(format,displayName2){return Object.assign(data=>{let detection=detectFormat({data});
return detection.is==="known"&&detection.format===format},{displayName:displayName2})}var levels={error:0,warn:1,info:2,hint:3};function presentResults(context,ownSeverity){let current,{rule}=context,answer=key=>{switch(key){case"message":return null;case"\
description":return textOf(current);case"resolved":return current?.place.isResolved;case"severity":return severityOf8(rule.severity,ownSeverity,current);case"ge\
tSeverityForSource":return(source,path)=>severityOf8(rule.getSeverityForSource?.(source,path)??rule.severity,ownSeverity,current);default:return Reflect.get(rule,
key)}};Reflect.set(context,"rule",new Proxy(rule,{get:(_rule,key)=>answer(key)}));let select=result=>(current=result,result);return results=>results.map(result=>({
get message(){return textOf(select(result))},get path(){return select(result).place.path.map(escapeTilde)}}))}function textOf(result){return result===void 0?"":
`${result.message}${result.place.remark}`}function severityOf8(configured,own,result){return result===void 0||configured!==levels[own]?configured:levels[result.
severity]}function escapeTilde(key){return typeof key=="string"?key.replaceAll("~","~0"):key}function hash64(...texts){let low=3735928559,high=1103547991;for(let text of texts){for(let index=0;index<text.length;index+=1){let unit=text.charCodeAt(index);
low=Math.imul(low^unit,2654435761),high=Math.imul(high^unit,1597334677)}low=Math.imul(low^10,2654435761),high=Math.imul(high^10,1597334677)}return low=Math.imul(
low^low>>>16,2246822507)^Math.imul(high^high>>>13,3266489909),high=Math.imul(high^high>>>16,2246822507)^Math.imul(low^low>>>13,3266489909),hex(high)+hex(low)}function hex(lane){
return(bytes[lane>>>24]??"")+(bytes[lane>>>16&255]??"")+(bytes[lane>>>8&255]??"")+(bytes[lane&255]??"")}var bytes=Array.from({length:256},(_2,byte)=>byte.toString(
16).padStart(2,"0"));var sections=new Map([["schemas","schema"],["definitions","schema"],["responses","response"],["parameters","parameter"],["examples","example"],["requestBodies",
"requestBody"],["headers","header"],["securitySchemes","securityScheme"],["securityDefinitions","securityScheme"],["links","link"],["callbacks","callback"],["pa\
thItems","pathItem"],["mediaTypes","mediaType"]]),sections2=new Set(["definitions","parameters","responses","securityDefinitions"]),methods3=new Set(["get","put",
"post","delete","options","head","patch","trace","query"]);function createIdentifier(model){let{entry}=model.graph,componentElements=new Map(model.components.map(
component=>[`${component.section}/${component.name}`,component.element])),targets;return(document,path)=>document===entry?identifyInEntry(document,path,componentElements):
(targets??=collectTargets(model),identifyInFragment(document,path,targets))}function identifyInEntry(document,path,components){let[first,second,third]=path;return typeof first==
"string"&&(first==="paths"||webhookFields.has(first))&&second!==void 0?identifyInPathItem(String(second),document,path,2):first==="components"&&third!==void 0?identifyInComponent(
String(second),String(third),document,path,3,components):typeof first=="string"&&sections2.has(first)&&second!==void 0?identifyInComponent(first,String(second),
document,path,2,components):{owner:"definition",isOperation:!1,path:semanticPath(document,path,0),shared:void 0}}function identifyInPathItem(name,document,path,from){
let method=path[from],added=path[from+1];return typeof method=="string"&&methods3.has(method)?{owner:`${method.toUpperCase()} ${name}`,isOperation:!0,path:semanticPath(
document,path,from+1),shared:void 0}:method==="additionalOperations"&&added!==void 0?{owner:`${String(added).toUpperCase()} ${name}`,isOperation:!0,path:semanticPath(
document,path,from+2),shared:void 0}:{owner:`path ${name}`,isOperation:!1,path:semanticPath(document,path,from),shared:void 0}}function identifyInComponent(section,name,document,path,from,components){
return{owner:`${sections.get(section)??section} ${name}`,isOperation:!1,path:semanticPath(document,path,from),shared:components.get(`${section}/${name}`)}}function identifyInFragment(document,path,targets){
let value=document.data;for(let from=0;from<=path.length;from+=1){let element=isObject(value)?targets.get(value):void 0;if(element?.kind==="pathItem")return identifyInPathItem(
pathOf(element)??nameOf4(element.node),document,path,from);if(element!==void 0)return{owner:`${element.kind} ${componentNameOf(element)??nameOf4(element.node)}`,
isOperation:!1,path:semanticPath(document,path,from),shared:element};value=memberOf(value,path[from])}return{owner:"definition",isOperation:!1,path:semanticPath(
document,path,0),shared:void 0}}function collectTargets(model){let targets=new Map;for(let{target}of model.references)target!==void 0&&target.node.document!==model.
graph.entry&&isObject(target.node.value)&&targets.set(target.node.value,target);return targets}function pathOf(pathItem){for(let use of pathItem.uses){if(use.from.
kind==="paths")return use.field;if(webhookFields.has(use.field))return String(use.key);if(use.field==="$ref"&&use.from!==pathItem)return pathOf(use.from)}}function componentNameOf(element){
for(let use of element.uses){if(use.field!=="$ref")continue;let holder=use.from.uses.find(outer=>outer.from.kind==="components"||sections2.has(outer.field));if(holder?.
key!==void 0)return String(holder.key)}}function nameOf4(place2){if(place2.key!==void 0)return String(place2.key);let file=place2.document.uri.slice(place2.document.
uri.lastIndexOf("/")+1);return decodeName(file.replace(/\.[^.]*$/,""))}function decodeName(name){try{return decodeURIComponent(name)}catch{return name}}function semanticPath(document,path,from){
let text="",value=document.data;for(let depth=0;depth<path.length;depth+=1){let key=path[depth]??"";value=memberOf(value,key),!(depth<from)&&(depth>from&&(text+=
"/"),text+=typeof key=="number"?nameOfItem(value,key):key)}return text}function memberOf(value,key){if(!(typeof value!="object"||value===null||key===void 0))return value[key]}
function nameOfItem(item,index){if(typeof item=="string")return item;if(!isObject(item))return String(index);let{$ref:reference,in:place2,name,url}=item;return typeof reference==
"string"?reference.slice(reference.lastIndexOf("/")+1):typeof name=="string"?typeof place2=="string"?`${place2}:${name}`:name:typeof url=="string"?url:String(index)}function toFindings(runs,model,uriOf){let identify=createIdentifier(model),placed=[];for(let{setting:setting2,violations}of runs)for(let violation of violations)
placed.push(place(violation,setting2,identify,uriOf));let useSites=createUseSites(identify,uriOf),nextFingerprint=createFingerprints();return withoutRepeats(placed.
sort(byPlace)).map(one=>toFinding(one,useSites,nextFingerprint,uriOf))}function place(violation,setting2,identify,uriOf){let{at:at2,range}=violation,{document}=at2,
path=at2.path,location={uri:uriOf(document.uri),pointer:at2.pointer,range:range??document.rangeAt(path)};return{violation,setting:setting2,location,identity:identify(
document,path)}}function toFinding({violation,setting:setting2,location,identity},useSites,nextFingerprint,uriOf){let{rule,severity}=setting2,related=violation.
related?.map(({at:at2,message})=>({...locate2(at2,uriOf),message}))??none6,sites=useSites(identity),finding={ruleId:rule.id,severity:severity??violation.severity??
rule.severity,message:violation.message,location,relatedLocations:related.length===0?sites:[...related,...sites],fingerprint:nextFingerprint(rule.id,identity)};
return identity.isOperation?{...finding,operation:identity.owner}:finding}function withoutRepeats(placed){let kept=[];for(let start2=0,end2=0;start2<placed.length;start2=
end2){let first=placed[start2];for(end2=start2+1;end2<placed.length&&isSamePosition(first,placed[end2]);end2+=1);end2===start2+1&&first!==void 0?kept.push(first):
kept.push(...keepOfGroup(placed.slice(start2,end2)))}return kept}function isSamePosition(left,right){if(left===void 0||right===void 0)return!1;let[one,other]=[left.
location,right.location];return one.uri===other.uri&&one.range.start.line===other.range.start.line&&one.range.start.column===other.range.start.column}function keepOfGroup(group){
let said=new Set(group.map(({setting:setting2,location})=>`${setting2.rule.id} ${location.pointer}`));return group.filter((one,index)=>{let before=group[index-1];
return before!==void 0&&byPlace(before,one)===0?!1:![...one.setting.rule.yieldsTo??[],...one.violation.yieldsTo??[]].some(ruleId=>said.has(`${ruleId} ${one.location.
pointer}`))})}function createFingerprints(){let counts=new Map;return(ruleId,{owner,path})=>{let first=hash64(ruleId,owner,path),count=counts.get(first)??0;return counts.
set(first,count+1),count===0?first:hash64(ruleId,owner,path,String(count))}}var maxUseSites=5;function createUseSites(identify,uriOf){let known4=new Map;return({
shared})=>{if(shared===void 0)return none6;let before=known4.get(shared);if(before!==void 0)return before;let holders=shared.uses.filter(use=>use.field==="$ref").
map(use=>use.from.node),more=holders.length>maxUseSites?` (one of ${holders.length} places)`:"",sites=holders.slice(0,maxUseSites).map(node=>({...locate2(node,uriOf),
message:`Used by ${identify(node.document,node.path).owner}${more}.`}));return known4.set(shared,sites),sites}}var none6=[];function locate2(node,uriOf){let path=node.
path;return{uri:uriOf(node.document.uri),pointer:formatPointer(path),range:node.document.rangeAt(path)}}function byPlace(left,right){return comparePlaces(left.location,right.location)||compareText(left.setting.rule.id,right.setting.rule.id)||compareText(left.location.
pointer,right.location.pointer)||compareText(left.violation.message,right.violation.message)}function comparePlaces(left,right){return compareText(left.uri,right.
uri)||left.range.start.line-right.range.start.line||left.range.start.column-right.range.start.column}function compareText(left,right){return left<right?-1:left>
right?1:0}function lintModel(model,ruleset,uriOf){let runs=ruleset.rules.filter(({rule})=>rule.formats.includes(model.format)).map(setting2=>startRun(setting2,model));for(let[
name,subjects]of subjectsOf(model))visitAll(name,subjects,runs);let notifications=[...runs.flatMap(run=>run.crash===void 0?[]:[run.crash]),...notLookedAt(model,
runs,uriOf)],coverage=runs.map(({setting:setting2,examined,satisfied})=>({ruleId:setting2.rule.id,pack:setting2.pack,examined,satisfied}));return{findings:toFindings(
runs,model,uriOf),notifications,coverage}}function startRun(setting2,model){return{setting:setting2,context:{model,options:setting2.options},violations:[],examined:0,
satisfied:0,crash:void 0}}function subjectsOf(model){return[["definition",[model]],["element",model.elements],["reference",model.references],["component",model.
components],["server",model.servers],["securityScheme",[...new Set(model.securitySchemes.values())]],["operation",model.operations],["parameter",model.elementsOf(
"parameter")],["requestBody",model.elementsOf("requestBody")],["response",model.elementsOf("response")],["header",model.elementsOf("header")],["mediaType",model.
elementsOf("mediaType")],["schema",model.schemas]]}function visitAll(name,subjects,runs){let visits=runs.flatMap(run=>{let visitor=run.setting.rule.on[name];return visitor===
void 0?[]:[{run,visitor,report:violation=>{run.violations.push(violation)}}]});if(visits.length!==0)for(let subject of subjects)for(let{run,visitor,report}of visits){
if(run.crash!==void 0)continue;let before=run.violations.length;try{if(visitor.when!==void 0&&!visitor.when(subject,run.context))continue;visitor.check(subject,
report,run.context)}catch(error){run.crash=crashOf(run.setting.rule.id,error)}run.examined+=1,run.violations.length===before&&(run.satisfied+=1)}}function crashOf(ruleId,error){
let reason=error instanceof Error?`${error.name}: ${error.message}`:String(error);return{code:"rule-crashed",level:"error",message:`Rule "${ruleId}" stopped wit\
h an internal error (${reason}); what it would have found is not in this report.`,help:"This is a bug in the rule: please report it with the definition that sho\
ws it. The other rules are not affected.",ruleId}}function notLookedAt(model,runs,uriOf){let areDeadOnesReported=runs.some(({setting:setting2})=>setting2.rule.id===
"ref-resolves"),notifications=new Map;for(let{failure,node,text}of model.references){let remedy=failure===void 0?void 0:remedies[failure.reason];if(failure===void 0||
remedy===void 0||remedy.level==="warning"&&areDeadOnesReported)continue;let location=locate2(node,uriOf),key=`${location.uri}#${text}`;if(notifications.has(key))
continue;let message=`Reference ${quote(text)} was not followed: ${failure.message}.`;notifications.set(key,{code:`reference-${failure.reason}`,level:remedy.level,
message,help:remedy.help,location})}return[...notifications.values()]}var dead={level:"warning",help:'Repair the reference, or run the rule "ref-resolves" to ha\
ve it as a finding.'},remedies={refused:{level:"error",help:"Keep referenced files inside the repository, or allow the host with --allow-remote."},unreadable:{level:"\
error",help:"Repair the referenced file; nothing in it was checked."},"missing-file":dead,"missing-target":dead,invalid:dead};var sections22=new Set(["definitions","parameters","responses","securityDefinitions"]);function readComponents(root,format){let holder=format==="oas2"?root:root.
one("components"),components=[];for(let edge of holder?.edges??[])format==="oas2"&&!sections22.has(edge.field)||components.push({section:edge.field,name:String(
edge.key),element:edge.to});return components}var requestBits=bits.request|bits.path|bits.query|bits.header|bits.cookie|bits.body,travelBits=requestBits|bits.response,parameterBits=new Map([["path",bits.path],
["query",bits.query],["querystring",bits.query],["header",bits.header],["cookie",bits.cookie],["body",bits.body],["formData",bits.body]]),definitionFields=new Set(
["$defs","definitions"]),componentFields2=new Set(["definitions","parameters","responses","securityDefinitions"]);function workOutReach(root,all){markUsed(root),
spread([[root,bits.data]]);let waiting=all.filter(element=>element.reachBits===0&&element.uses.some(use=>isComponents(use.from,use.field)));for(let component of waiting)
component.reachBits===0&&spread([[component,bits.data]])}function markUsed(root){let queue=[root];root.isUsed=!0;for(let element=queue.pop();element!==void 0;element=
queue.pop())for(let edge of element.edges)edge.to.isUsed||isShelf(element,edge.field)||(edge.to.isUsed=!0,queue.push(edge.to))}function spread(seeds){let queue=[],
enter3=(element,offered)=>{let wanted=bitsOf(element,offered);(wanted&~element.reachBits)!==0&&(element.reachBits|=wanted,queue.push(element))};for(let[element,
offered]of seeds)enter3(element,offered);for(let element=queue.pop();element!==void 0;element=queue.pop())for(let edge of element.edges)isShelf(element,edge.field)||
enter3(edge.to,passed(element,edge))}function passed(from,edge){let carried=from.reachBits;return from.kind==="definition"?webhookFields.has(edge.field)?bits.data|
bits.outbound:bits.data|bits.inbound:from.kind==="pathItem"||from.kind==="operation"?passedByOperation(edge.field,carried):from.kind==="schema"&&isAssertion(edge.
field)?carried&~bits.data|bits.assertion:carried}function passedByOperation(field,carried){let isInbound=(carried&bits.inbound)!==0,isOutbound=(carried&bits.outbound)!==
0,sides=(inbound,outbound)=>(isInbound?inbound:0)|(isOutbound?outbound:0)|bits.data;return field==="parameters"?sides(bits.request,bits.response):field==="reque\
stBody"?sides(bits.request|bits.body,bits.response):field==="responses"?sides(bits.response,bits.request|bits.body):field==="callbacks"?sides(bits.outbound,bits.
inbound):carried&(bits.data|bits.inbound|bits.outbound)}function bitsOf(element,offered){if(element.kind==="parameter")return offered|((offered&bits.request)===
0?0:parameterBits.get(element.text("in")??"")??0);if(!(element instanceof Schema))return offered;let mask=offered;return element.keyword("readOnly")===!0&&(mask&=
~requestBits),element.keyword("writeOnly")===!0&&(mask&=~bits.response),(mask&travelBits)===0?mask&(bits.data|bits.assertion):mask}function isShelf(from,field){
return isComponents(from,field)||from.kind==="definition"&&field==="components"||from.kind==="schema"&&definitionFields.has(field)}function isComponents(from,field){
return from.kind==="components"||from.kind==="definition"&&componentFields2.has(field)}function walk(graph,format){let walker=new Walker(graph,format),root=walker.place("definition",Node.root(graph.entry));return walker.finish(),{root,elements:walker.
elements,references:walker.references}}var Walker=class{elements=[];references=[];#graph;#format;#placed=new Map;#placedToo=new Map;#placedBooleans=new Map;#foreignKinds=new Map;#scanned=new Set;#unexpanded=[];#pending=[];constructor(graph,format){
this.#graph=graph,this.#format=format,this.#scanned.add(graph.entry)}place(kind,node){let wanted=kind==="items"?"schema":kind,known4=this.#known(wanted,node);if(known4!==
void 0)return known4;let element=kind==="schema"||kind==="items"?new Schema(node,this.#format,kind):new Element(kind,node);return this.#remember(element),this.elements.
push(element),this.#unexpanded.push(element),element}finish(){this.#expandAll();for(let next=0;next<this.#pending.length;next+=1){let pending=this.#pending[next];
pending!==void 0&&this.#follow(pending),this.#expandAll()}let subtypes=this.elements.map(element=>[element,subtypesOf(element)]);for(let[element,extending]of subtypes)
for(let subtype of extending)link(element,"subtype",void 0,subtype)}#known(kind,node){let{value}=node;if(typeof value=="object"&&value!==null){let first=this.#placed.
get(value);return first===void 0||first.kind===kind?first:this.#placedToo.get(value)?.find(element=>element.kind===kind)}return this.#placedBooleans.get(placeOf2(
node))}#remember(element){let{value}=element.node;if(typeof value!="object"||value===null){this.#placedBooleans.set(placeOf2(element.node),element);return}this.#placed.
has(value)?this.#placedToo.set(value,[...this.#placedToo.get(value)??[],element]):this.#placed.set(value,element)}#expandAll(){for(let next=0;next<this.#unexpanded.
length;next+=1){let element=this.#unexpanded[next];element!==void 0&&this.#expand(element)}this.#unexpanded.length=0}#expand(element){let{kind,node}=element;if(!isObject(
node.value)||this.#noteReference(element))return;let containerField,container;visitChildren(element.writtenAs??kind,this.#format,node.value,(child,childKind,field,key)=>{
if(key===void 0){link(element,field,void 0,this.place(childKind,new Node(node.document,child,node,field)));return}(field!==containerField||container===void 0)&&
(containerField=field,container=node.child(field)??node),link(element,field,key,this.place(childKind,new Node(node.document,child,container,key)))}),this.#noteOtherReferences(
element),this.#format==="oas2"&&(kind==="parameter"||kind==="header")&&this.#placeInlineSchema(element)}#noteReference(element){let text=element.text("$ref");return text===
void 0||element.kind==="securityRequirement"?!1:(this.#await("$ref",element,"$ref",text,element.kind),element.isReference=this.#isOnlyReference(element),element.
isReference||element.kind==="schema"&&(this.#format==="oas2"||this.#format==="oas3_0"))}#isOnlyReference({kind,value}){return kind==="schema"||kind==="pathItem"||
kind==="definition"?!1:mayBeReference(kind,this.#format)||Object.keys(value).every(field=>field==="$ref"||field.startsWith("x-"))}#noteOtherReferences(element){
let{kind}=element;if(kind==="schema"){let text=element.text("$dynamicRef");text!==void 0&&this.#await("$dynamicRef",element,"$dynamicRef",text,"schema")}else if(kind===
"link"){let text=element.text("operationRef");text!==void 0&&this.#await("operationRef",element,"operationRef",text,"operation")}else kind==="discriminator"&&this.#noteMapping(
element)}#noteMapping(element){let mapping=element.node.child("mapping");if(!(mapping===void 0||!isObject(mapping.value)))for(let[name,text]of Object.entries(mapping.
value)){let node=mapping.child(name);typeof text=="string"&&node!==void 0&&this.#pending.push({via:"mapping",holder:element,node,text,expected:"schema"})}}#await(via,holder,field,text,expected){
let node=holder.node.child(field);node!==void 0&&this.#pending.push({via,holder,node,text,expected})}#placeInlineSchema(element){if(element.kind==="parameter"&&
element.text("in")==="body")return;let schema=new Schema(element.node,this.#format,void 0);this.elements.push(schema);for(let edge of element.edges)edge.field===
"items"&&link(schema,"items",edge.key,edge.to);link(element,"schema",void 0,schema)}#follow(pending){let{via,holder,node,text,expected}=pending,resolution=this.#graph.
resolve(holder.node,this.#mappingTarget(via,holder,text)),found="node"in resolution?this.#meet(resolution.node,expected,via):{target:void 0,actual:void 0},failure="\
failure"in resolution?resolution.failure:void 0,reference={via,node,holder:holder.node,text,expected,target:found.target,actual:found.actual,failure};this.references.
push(reference),(via==="$ref"||via==="$dynamicRef"&&holder.reference===void 0)&&(holder.reference=reference),found.target!==void 0&&via!=="operationRef"&&link(holder,
via,via==="mapping"?node.key:void 0,found.target)}#mappingTarget(via,holder,text){return via!=="mapping"||!/^[\w.-]+$/.test(text)?text:Node.root(holder.node.document).
at("components","schemas",text)!==void 0?`#/components/schemas/${text}`:!(Node.root(this.#graph.entry).at("components","schemas",text)!==void 0)&&/\.(?:json|ya?ml)$/i.
test(text)?text:`${this.#graph.entry.uri}#/components/schemas/${text}`}#meet(node,expected,via){let wanted=expected==="items"?"schema":expected,{value}=node;if(!(isObject(
value)||wanted==="schema"&&typeof value=="boolean"))return{target:void 0,actual:nameOfType(value)};if(typeof value=="object"){let placed=this.#placed.get(value),
other=placed??this.#foreign(node),isSame=placed===void 0?other===wanted:this.#known(wanted,node)!==void 0;if(other!==void 0&&!isSame)return{target:void 0,actual:typeof other==
"string"?other:other.kind}}return via==="operationRef"?{target:this.#known(wanted,node),actual:void 0}:{target:this.place(expected,node),actual:void 0}}#foreign(node){
let{document}=node;this.#scanned.has(document)||(this.#scanned.add(document),detectFormat(document).is==="known"&&isObject(document.data)&&this.#scan(document.data));
let kind=isObject(node.value)?this.#foreignKinds.get(node.value):void 0;return kind==="items"?"schema":kind}#scan(root){let queue=[[root,"definition"]];for(let next=queue.
pop();next!==void 0;next=queue.pop()){let[value,kind]=next;this.#foreignKinds.has(value)||(this.#foreignKinds.set(value,kind),visitChildren(kind,this.#format,value,
(child,childKind)=>{typeof child=="object"&&queue.push([child,childKind])}))}}};function subtypesOf(element){if(!(element instanceof Schema)||!element.has("disc\
riminator"))return noSubtypes;let subtypes=[],passed2=new Set([element]),queue=[element];for(let next=queue.pop();next!==void 0;next=queue.pop())for(let{field,from}of next.
uses)field!=="allOf"&&field!=="$ref"||passed2.has(from)||(passed2.add(from),field==="allOf"&&subtypes.push(from,...componentsFor(from)),(field==="$ref"||!from.has(
"discriminator"))&&queue.push(from));return subtypes}var noSubtypes=[];function componentsFor(schema){let components=[],passed2=new Set([schema]),queue=[schema];
for(let next=queue.pop();next!==void 0;next=queue.pop())for(let{field,from}of next.uses)field!=="$ref"||passed2.has(from)||(passed2.add(from),queue.push(from),from.
uses.some(isDefinitionField)&&components.push(from));return components}function placeOf2(node){return`${node.document.uri}#${node.pointer}`}function nameOfType(value){
return value===null?"null":Array.isArray(value)?"array":typeof value}function buildModel(graph){let{format,version}=knownFormat(graph),{root,elements,references}=walk(graph,format);workOutReach(root,elements);let context=readContext(
root),securitySchemes=readSecuritySchemes(root),rootSecurity=readSecurity(root,"definition",{schemes:securitySchemes,format}),rootServers=readServers(root,format,
root),scope={root,format,schemes:securitySchemes,rootSecurity,rootServers,context},byKind=groupByKind(elements);return{graph,format,version,root,context,elements,
references,operations:readOperations(scope),schemas:elements.filter(element=>element instanceof Schema),components:readComponents(root,format),securitySchemes,rootSecurity,
rootServers,servers:collectServers(byKind,format,root),elementsOf:kind=>byKind.get(kind)??[]}}function knownFormat(graph){let detection=detectFormat(graph.entry);
if(detection.is==="known")return{format:detection.format,version:detection.text};let path=detection.is==="unknown-version"?[detection.field]:[],location={uri:graph.
entry.uri,pointer:path.length===0?"":`/${path[0]}`,range:graph.entry.rangeAt(path)};throw detection.is==="unknown-version"?new ToolError("version-unknown",`"${detection.
field}: ${detection.text}" is not a version of OpenAPI that Lintel knows.`,{help:'Write a full version of OpenAPI 2.0, 3.0, 3.1 or 3.2, for example "openapi: 3.\
1.0".',location}):new ToolError("not-openapi",'This is not an OpenAPI document: it has no "openapi" or "swagger" field.',{help:"Name the definition's entry docu\
ment, or pass --ignore-unknown-format to skip other files.",location})}function groupByKind(elements){let byKind=new Map;for(let element of elements){if(element.
isReference)continue;let group=byKind.get(element.kind);group===void 0?byKind.set(element.kind,[element]):group.push(element)}return byKind}function collectServers(byKind,format,root){
let servers=[];for(let kind of["definition","pathItem","operation","link"])for(let element of byKind.get(kind)??[])servers.push(...readServers(element,format,root)??
[]);return servers}function resolveUri(reference,base){if(reference.startsWith("#"))return{uri:base,fragment:reference.slice(1)};if(!URL.canParse(reference,base))return;let url=new URL(
reference,base),fragment=url.hash.slice(1);return url.hash="",{uri:url.href.replace(/#$/,""),fragment}}function uriKey(uri){return uri.replace(/[^!-~]|["<>[\\\]^`{|}]/gu,
encodeURIComponent).replace(/%[0-9a-f]{2}/gi,encoded=>{let character=String.fromCharCode(Number.parseInt(encoded.slice(1),16));return/[\w.~!$&'()*+,;=:@-]/.test(
character)?character:encoded.toUpperCase()})}function displayName(uri,from){let target=safeUrl(uri),base=safeUrl(from);if(target===void 0||base===void 0||target.
protocol!=="file:"||base.protocol!=="file:")return uri;let to2=target.pathname.split("/"),start2=base.pathname.split("/").slice(0,-1),common=0;for(;common<start2.
length&&common<to2.length-1&&start2[common]===to2[common];)common++;let path=[...start2.slice(common).map(()=>".."),...to2.slice(common)].join("/");return decoded(
path)}function decoded(text){try{return decodeURIComponent(text)}catch{return text}}function safeUrl(uri){return URL.canParse(uri)?new URL(uri):void 0}function findReferences(document){let targets=new Set,count=0,add=reference=>{if(count++,reference.startsWith("#"))return;let target=resolveUri(reference,document.
uri);target!==void 0&&target.uri!==document.uri&&targets.add(target.uri)},waiting=isContainer2(document.data)?[document.data]:[];for(let container=waiting.pop();container!==
void 0;container=waiting.pop())Array.isArray(container)?collectItems(container,waiting):collectMembers(container,waiting,add);return{count,targets}}function collectItems(items,waiting){
for(let item of items)isContainer2(item)&&waiting.push(item)}function collectMembers(object,waiting,add){for(let key of Object.keys(object)){let member=object[key];
if(isContainer2(member)){if(waiting.push(member),key==="discriminator")for(let reference of mappedFiles(member))add(reference)}else typeof member=="string"&&isReferenceKey(
key)&&add(member)}}function isMappedReference(value){return/[/#]|\.(?:json|ya?ml)$/i.test(value)}function mappedFiles(discriminator){let mapping=Array.isArray(discriminator)?
void 0:discriminator.mapping;return isContainer2(mapping)?Object.values(mapping).filter(value=>typeof value=="string"&&isMappedReference(value)):[]}function isReferenceKey(key){
return key==="$ref"||key==="operationRef"||key==="$dynamicRef"}function isContainer2(value){return value!==null&&typeof value=="object"}function indexResources(documents){let byUri=new Map,byRoot=new Map;for(let document of documents)if(/\$(?:id|anchor|dynamicAnchor|self)\b/.test(document.text))
for(let resource of resourcesOf(document))byUri.has(uriKey(resource.uri))||byUri.set(uriKey(resource.uri),resource),byRoot.set(resource.root.value,resource);return{
byUri,byRoot}}function resourcesOf(document){let root=Node.root(document),first={uri:selfUri(root),root,anchors:new Map},resources=[first],waiting=[{node:root,resource:first,
role:"object"}];for(let visit=waiting.pop();visit!==void 0;visit=waiting.pop()){let{node,role}=visit,resource=role==="names"||role==="examples"?visit.resource:enter(
node,visit.resource,resources);for(let key of keysOf(node.value)){if(isPayload(role,key))continue;let child=node.child(key);child===void 0||child.value===null||
typeof child.value!="object"||waiting.push({node:child,resource,role:roleOf(role,key,child.value)})}}return resources}function enter(node,outer,resources){let resource=outer,
id=stringAt(node,"$id"),target=id===void 0||id.startsWith("#")?void 0:resolveUri(id,outer.uri);target!==void 0&&(resource={uri:target.uri,root:node,anchors:node===
outer.root?outer.anchors:new Map},resources.push(resource));for(let name of[stringAt(node,"$anchor"),stringAt(node,"$dynamicAnchor")])name!==void 0&&!resource.anchors.
has(name)&&resource.anchors.set(name,node);return resource}function selfUri(root){let self=stringAt(root,"$self"),version=stringAt(root,"openapi");return(self===
void 0||!version?.startsWith("3.2")?void 0:resolveUri(self,root.document.uri))?.uri??root.document.uri}function isPayload(role,key){return role==="example"?!0:role===
"object"&&typeof key=="string"&&(payloadKeys.has(key)||key.startsWith("x-"))}function roleOf(parent,key,value){return parent==="examples"?"example":parent==="na\
mes"||typeof key=="number"||Array.isArray(value)?"object":key==="examples"?"examples":nameKeys.has(key)?"names":"object"}var payloadKeys=new Set(["example","def\
ault","const","enum"]),nameKeys=new Set(["$defs","callbacks","content","definitions","dependentSchemas","encoding","headers","links","mediaTypes","parameters","\
pathItems","paths","patternProperties","properties","requestBodies","responses","schemas","securitySchemes","variables","webhooks"]);function keysOf(value){return Array.
isArray(value)?[...value.keys()]:value!==null&&typeof value=="object"?Object.keys(value):[]}function stringAt(node,key){let value=Array.isArray(node.value)?void 0:
node.child(key)?.value;return typeof value=="string"?value:void 0}function createGraph(parts){let{entry,documents}=parts,resolver=new Resolver(parts);return{entry,documents,resolve:(from,reference)=>resolver.resolve(from,reference,
{left:maxSteps})}}var maxSteps=100,Resolver=class{#entry;#failures;#roots=new Map;#known=new Map;#documentBases=new Map;#hasResources;#resources;constructor({entry,
documents,failures}){this.#entry=entry,this.#failures=new Map([...failures].map(([uri,failure])=>[uriKey(uri),failure]));for(let document of documents.values()){
let resource={uri:document.uri,root:Node.root(document),anchors:new Map};this.#roots.set(uriKey(document.uri),resource),this.#documentBases.set(document,resource)}
this.#hasResources=readsIdentifiers(entry)}resolve(from,reference,budget){let base=this.#baseOf(from),known4=this.#known.get(base);known4===void 0&&(known4=new Map,
this.#known.set(base,known4));let before=known4.get(reference);if(before!==void 0)return before;let resolution=this.#resolveAgainst(base,from.document,reference,
budget);return("node"in resolution||budget.left>0)&&known4.set(reference,resolution),resolution}#resolveAgainst(base,document,reference,budget){let target=resolveUri(
reference,base.uri);if(target===void 0)return failed("invalid",`"${reference}" is not a URI reference`);let resource=reference.startsWith("#")?base:this.#find(target.
uri),found=resource&&this.#locate(resource,target.fragment,reference,budget);if(found!==void 0&&"node"in found)return found;let own=this.#documentBases.get(document);
if(own===void 0||own===base||own.uri===base.uri)return found??this.#unread(target.uri);let nearby=this.#resolveAgainst(own,document,reference,budget);return"nod\
e"in nearby?nearby:found??nearby}#find(uri){let key=uriKey(uri);return this.#index()?.byUri.get(key)??this.#roots.get(key)}#baseOf(from){let index=this.#index();
if(index!==void 0&&index.byRoot.size>0)for(let node=from;node!==void 0;node=node.parent){let resource=index.byRoot.get(node.value);if(resource!==void 0)return resource}
let known4=this.#documentBases.get(from.document);if(known4!==void 0)return known4;let own={uri:from.document.uri,root:Node.root(from.document),anchors:new Map};
return this.#documentBases.set(from.document,own),own}#index(){if(this.#hasResources)return this.#resources??=indexResources(this.#documentBases.keys()),this.#resources}#locate(resource,encoded,reference,budget){
let fragment=decodeFragment(encoded);if(fragment===void 0)return failed("invalid",`"${reference}" has a malformed percent-encoding`);let tokens=parsePointer(fragment);
if(tokens===void 0)return this.#locateAnchor(resource,fragment,reference);let node=resource.root;for(let token of tokens){let next=this.#step(node,token,budget);
if(next===void 0)return failed("missing-target",`"${reference}" leads nowhere: there is no "${token}"`);node=next}return{node}}#locateAnchor(resource,name,reference){
let node=resource.anchors.get(name)??this.#index()?.byUri.get(uriKey(resource.uri))?.anchors.get(name);return node!==void 0?{node}:this.#hasResources?failed("mi\
ssing-target",`there is no anchor "${name}"`):failed("invalid",`"${reference}" is not a JSON Pointer: after "#" comes "/"`)}#step(node,token,budget){let holder=node;
for(;;){let child=holder.child(token);if(child!==void 0)return child;let reference=Array.isArray(holder.value)?void 0:holder.child("$ref")?.value;if(typeof reference!=
"string"||budget.left--<=0)return;let target=this.resolve(holder,reference,budget);if(!("node"in target))return;holder=target.node}}#unread(uri){let failure=this.#failures.
get(uriKey(uri));return failure===void 0?failed("unreadable",`"${displayName(uri,this.#entry.uri)}" was not read`):{failure}}};function readsIdentifiers({data}){
if(data===null||typeof data!="object"||!("openapi"in data)||typeof data.openapi!="string")return!1;let[major,minor]=data.openapi.split(".").map(Number);return major===
3&&minor!==void 0&&minor>=1}function decodeFragment(fragment){if(!fragment.includes("%"))return fragment;try{return decodeURIComponent(fragment)}catch{return}}function failed(reason,message){
return{failure:{reason,message}}}function adaptDocument(host){let rangeAt=path=>toRange(host.getRangeForJsonPath([...path],!0));return{uri:uriOfSource(host.source),get text(){return textOf2(host)},
data:host.data,problems:host.diagnostics.flatMap(toProblem),rangeAt,keyRangeAt:rangeAt}}function uriOfSource(source){if(source===null)return"file:///";if(/^[a-z][a-z\d+.-]+:\/\//i.
test(source))return withoutFragment(source);let path=source.replaceAll("\\","/").split("/").map(encodeURIComponent).join("/");return path.startsWith("/")?`file:\
//${path}`:`file:///${path.replace(/^([a-z])%3A/i,"$1:")}`}function withoutFragment(uri){let hash=uri.indexOf("#");return hash===-1?uri:uri.slice(0,hash)}function textOf2({
input,data}){return typeof input=="string"?input:JSON.stringify(data)??""}function toProblem({code,message,path,range}){return code!=="parser"||message.startsWith(
"Mapping key must be a string")?[]:[{kind:message.startsWith("Duplicate key")?"duplicate-key":"syntax",message,path,range:toRange(range)}]}function toRange(range){
let{start:start2,end:end2}=range??{start:{line:0,character:0},end:{line:0,character:0}};return{start:{line:start2.line+1,column:start2.character+1},end:{line:end2.
line+1,column:end2.character+1}}}function adaptGraph({document:entryHost,documentInventory:inventory}){let known4=new Map(Object.values(inventory.referencedDocuments).map(host=>[uriKey(uriOfSource(
host.source)),host])),entry=adaptDocument(entryHost),hosts=new Map([[entry,entryHost]]),documents=new Map([[entry.uri,entry]]),failures=new Map,met=new Set([uriKey(
entry.uri)]),waiting=[...findReferences(entry).targets];for(let uri=waiting.pop();uri!==void 0;uri=waiting.pop()){if(met.has(uriKey(uri)))continue;met.add(uriKey(
uri));let host=known4.get(uriKey(uri)),document=host&&adaptDocument(host);if(host===void 0||document===void 0||hasSyntaxError(document)){failures.set(uri,failureOf(
uri,inventory));continue}hosts.set(document,host),documents.set(document.uri,document),waiting.push(...findReferences(document).targets)}return{graph:createGraph(
{entry,documents,failures}),hosts}}function hasSyntaxError({problems}){return problems.some(({kind})=>kind==="syntax")}function failureOf(uri,{errors:errors2}){
return(errors2??[]).some(({message})=>{let path=/ENOENT: [^']*'([^']*)'/.exec(message)?.[1];return path!==void 0&&uriKey(uriOfSource(path))===uriKey(uri)})?{reason:"\
missing-file",message:"there is no such file"}:{reason:"unreadable",message:"Spectral could not read it"}}function createPlaces(model,inventory,hosts){let{entry}=model.graph,known4;return(document,path)=>{if(document===entry)return{path,isResolved:!1,remark:""};known4??=
pathsOfTargets(model);let host=hosts.get(document),outermost=[];for(let length=path.length;length>=0;length-=1){let through=pathThrough(document,path.slice(0,length),
known4);if(through!==void 0&&(outermost=through,leadsTo(through,host,path.slice(0,length),inventory)))return{path:through,isResolved:!0,remark:""}}return{path:outermost,
isResolved:!1,remark:` (${displayName(document.uri,entry.uri)}#${formatPointer(path)})`}}}function pathThrough(document,path,targets){for(let length=path.length;length>=
0;length-=1){let start2=targets.get(`${document.uri}#${formatPointer(path.slice(0,length))}`);if(start2!==void 0)return[...start2,...path.slice(length)]}}function pathsOfTargets({
references,graph}){let targets=new Map,waiting=references.filter(({via,target})=>via==="$ref"&&target!==void 0&&target.node.document!==graph.entry);for(let before=0;before!==
waiting.length;)before=waiting.length,waiting=waiting.filter(reference=>!enter2(reference,graph.entry,targets));return targets}function enter2({holder,target},entry,targets){
let path=holder.document===entry?holder.path:pathThrough(holder.document,holder.path,targets);if(path===void 0||target===void 0)return!1;let key=`${target.node.
document.uri}#${target.node.pointer}`;return targets.has(key)||targets.set(key,path),!0}function leadsTo(through,host,path,inventory){let item=inventory.findAssociatedItemForPath(
through.map(String),!0);return item!==null&&item.document===host&&formatPointer(item.path.map(String))===formatPointer(path.map(String))}var sessions=new WeakMap;function sessionOf(context){let before=sessions.get(context.documentInventory);if(before!==void 0)return before;let session=startSession(
context);return sessions.set(context.documentInventory,session),session}function startSession(context){let settings=[],results;return{join:setting2=>{settings.push(
setting2)},resultsOf(ruleId){return results??=lintSafely(context,settings),results.get(ruleId)??[]}}}function lintSafely(context,settings){try{return lint(context,
settings)}catch(error){let message=`Lintel stopped on this definition with an internal error (${error instanceof Error?`${error.name}: ${error.message}`:String(
error)}); please report it at ${projectUrl}/issues.`;return new Map(settings.slice(0,1).map(({rule})=>[rule.id,[{message,severity:"error",place:wholeDocument}]]))}}
function lint(context,settings){let{graph,hosts}=adaptGraph(context);if(hasSyntaxError(graph.entry))return new Map;let model=buildModel(graph),places3=createPlaces(
model,context.documentInventory,hosts),rules=[...settings].sort((left,right)=>left.rule.id<right.rule.id?-1:1),{findings,notifications}=lintModel(model,{rules},
uri=>uri),results=new Map(rules.map(({rule})=>[rule.id,[]]));for(let{ruleId,message,severity,location}of findings){let document=graph.documents.get(location.uri)??
graph.entry;results.get(ruleId)?.push({message,severity,place:places3(document,parsePointer(location.pointer)??[])})}for(let{ruleId,message}of notifications)ruleId!==
void 0&&results.get(ruleId)?.push({message,severity:"error",place:wholeDocument});return results}var wholeDocument={path:[],isResolved:!1,remark:""};function ruleFunction(setting2){return async(_targetValue,_options,context)=>{let session=sessionOf(context);session.join(setting2);let present=presentResults(context,
setting2.rule.severity);return await void 0,present(session.resultsOf(setting2.rule.id))}}function spectralRuleset(name){let choice={only:[],skip:[]},on2=new Set(selectRules(packs,[name],choice).rules.map(({rule})=>rule.id)),isPack=packs.some(pack=>pack.
name===name),known4=selectRules(packs,[isPack?name:"all"],choice).rules;return{documentationUrl:projectUrl,rules:Object.fromEntries(known4.map(setting2=>[setting2.
rule.id,spectralRule(setting2,on2.has(setting2.rule.id))]))}}function spectralRule(setting2,isOn){let{rule,pack}=setting2;return{description:rule.summary,message:"\
{{error}}",documentationUrl:rulePageUrl(pack,rule.id),severity:rule.severity,recommended:isOn,formats:rule.formats.map(format=>formatFunctions[format]),given:"$",
resolved:!1,then:{function:ruleFunction(setting2)}}}export{spectralRuleset};
