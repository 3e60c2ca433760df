import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{nearest}from"./chunk-KCKCKA3X.js";import{createLines}from"./chunk-OPIEMNZG.js";import{defaultLimits}from"./chunk-LGZWSRAE.js";import{ToolError}from"./chunk-EMBVV6Y2.js";function quote(value){let text=typeof value=="string"?value:JSON.stringify(value)??String(value);return`"${text.length>80?`${cut(text)}\u2026`:text}"`}function cut(text){
let end=text.charCodeAt(79)>=55296&&text.charCodeAt(79)<56320?79:80;return text.slice(0,end)}import{closeSync,constants,fstatSync,lstatSync,openSync,readSync,realpathSync}from"node:fs";import{dirname,isAbsolute,relative,resolve,sep}from"node:path";import{
fileURLToPath}from"node:url";function createFileReader({root,allowedHosts=[],limits=defaultLimits}){let remote,realRoot;return{async read(uri){return uri.startsWith("file:")?(realRoot??=realRootOf(
root),readInside(uri,{root,realRoot},limits.maxFileBytes)):(remote??=import("./http-reader-6BLHS4JP.js").then(({createHttpReader})=>createHttpReader({allowedHosts,
limits})),(await remote).read(uri))}}}function readInside(uri,{root,realRoot},maxBytes){let path=pathOf(uri),file={uri,name:relative(resolve(root),path),maxBytes};
if(!isInside(path,resolve(root))&&!isInside(path,realRoot))throw refused(file);try{return readRegularFile(realPathInside(path,realRoot,file),file)}catch(cause){
throw cause instanceof ToolError?cause:unreadable(file,cause)}}function pathOf(uri){try{let url=new URL(uri);if(url.search===""&&!url.pathname.includes("%00"))return fileURLToPath(
url)}catch{}throw new ToolError("file-refused",`File "${uri}" is not a path on this machine.`,{help:'Refer to files by a relative path; write "?" in a name as %\
3F.',location:{uri}})}function realPathInside(path,realRoot,file){let found=resolveLinks(path);if(found!==void 0){if(!isInside(found,realRoot))throw refused(file);
return found}let isThere=exists(path),folder=nearestFolder(path);throw isThere||folder!==realRoot&&!isInside(folder,realRoot)?refused(file):new ToolError("file-\
not-found",`File "${file.name}" does not exist.`,{help:"Check the spelling of the path, including upper and lower case, relative to the file that refers to it.",
location:{uri:file.uri}})}function realRootOf(root){try{return realpathSync.native(root)}catch{return resolve(root)}}function exists(path){try{return lstatSync(
path,{throwIfNoEntry:!1})!==void 0}catch{return!1}}function resolveLinks(path){try{return realpathSync.native(path)}catch(cause){if(cause instanceof Error&&"cod\
e"in cause&&(cause.code==="ENOENT"||cause.code==="ENOTDIR"))return;throw cause}}function nearestFolder(path){let folder=dirname(path);for(;;){let found=resolveLinks(
folder);if(found!==void 0||folder===dirname(folder))return found??folder;folder=dirname(folder)}}function isInside(path,folder){let way=relative(folder,path);return way!==
""&&way!==".."&&!way.startsWith(`..${sep}`)&&!isAbsolute(way)}function readRegularFile(path,file){let handle=openSync(path,constants.O_RDONLY|(constants.O_NONBLOCK??
0)|(constants.O_NOFOLLOW??0));try{let status=fstatSync(handle);if(!status.isFile())throw new ToolError("file-refused",`"${file.name}" is not a regular file.`,{help:"\
Name a file; a folder is searched for definitions only when it is given on the command line.",location:{uri:file.uri}});if(status.size>file.maxBytes)throw tooLarge(
file);return readAll(handle,status.size,file)}finally{closeSync(handle)}}function readAll(handle,size,file){let bytes2=new Uint8Array(size+1),length=0;for(;;){let bytesRead=readSync(
handle,bytes2,length,bytes2.length-length,null);if(length+=bytesRead,length>file.maxBytes)throw tooLarge(file);if(bytesRead===0)return bytes2.subarray(0,length);
if(length<bytes2.length)continue;let larger=new Uint8Array(bytes2.length*2);larger.set(bytes2),bytes2=larger}}function refused({name,uri}){return failure("file-\
refused",`File "${name}" is outside the folder that may be read.`,uri)}function tooLarge({name,uri,maxBytes}){return failure("file-too-large",`File "${name}" ha\
s more than ${maxBytes} bytes.`,uri)}function unreadable({name,uri},cause){let code=cause instanceof Error&&"code"in cause?` (${String(cause.code)})`:"";return failure(
"file-unreadable",`File "${name}" cannot be read${code}.`,uri,cause)}var help={"file-refused":"Only files inside the repository, or the folder that was given, a\
re read. Move the file there, or run from further up.","file-too-large":"Check that the file is an OpenAPI definition, or split it.","file-unreadable":"Check th\
e permissions of the file."};function failure(code,message,uri,cause){return new ToolError(code,message,{help:help[code],location:{uri},cause})}function hash64(...texts){let low=3735928559,high=1103547991;for(let text of texts){for(let index=0;index<text.length;index+=1){let unit=text.charCodeAt(index);
low=Math.imul(low^unit,2654435761),high=Math.imul(high^unit,1597334677)}low=Math.imul(low^10,2654435761),high=Math.imul(high^10,1597334677)}return low=Math.imul(
low^low>>>16,2246822507)^Math.imul(high^high>>>13,3266489909),high=Math.imul(high^high>>>16,2246822507)^Math.imul(low^low>>>13,3266489909),hex(high)+hex(low)}function hex(lane){
return(bytes[lane>>>24]??"")+(bytes[lane>>>16&255]??"")+(bytes[lane>>>8&255]??"")+(bytes[lane&255]??"")}var bytes=Array.from({length:256},(_,byte)=>byte.toString(
16).padStart(2,"0"));var Element=class{kind;writtenAs;node;value;edges=none;uses=none;reference;isReference=!1;reachBits=0;holdsUntyped=!1;isUsed=!1;answers;#target;constructor(kind,node,writtenAs=kind){
this.kind=kind,this.writtenAs=writtenAs??void 0,this.node=node,this.value=isObject(node.value)?node.value:{}}get target(){return this.isReference?(this.#target===
void 0&&this.#followChain(),this.#target??void 0):this}#followChain(){let passed=new Set,element=this;for(;element?.isReference===!0&&element.#target===void 0&&
!passed.has(element);)passed.add(element),element=element.reference?.target;let end=element===void 0||passed.has(element)?null:element.isReference?element.#target:
element;for(let one of passed)one.#target=end??null}has(field){return Object.hasOwn(this.value,field)}text(field){let value=this.get(field);return typeof value==
"string"?value:void 0}number(field){let value=this.get(field);return typeof value=="number"?value:void 0}flag(field){let value=this.get(field);return typeof value==
"boolean"?value:void 0}list(field){let value=this.get(field);return Array.isArray(value)?value:[]}get(field){return Object.hasOwn(this.value,field)?this.value[field]:
void 0}below(field){let found=[];for(let edge of this.edges){if(edge.field!==field)continue;let element=edge.to.target;element!==void 0&&found.push({key:edge.key,
element,at:edge.to})}return found}one(field,key){for(let edge of this.edges)if(edge.field===field&&(key===void 0||edge.key===key))return edge.to.target}};function link(from,field,key,to){
let edge={from,field,key,to};from.edges=append(from.edges,edge),to.uses=append(to.uses,edge)}function linkUnseen(from,field,key,to){from.edges=append(from.edges,
{from,field,key,to})}var none=[];function append(edges,edge){return edges===none?[edge]:(edges.push(edge),edges)}function isObject(value){return typeof value=="\
object"&&value!==null&&!Array.isArray(value)}var extensionNames={apiId:["x-api-id"],dataClass:["x-data-classification"],environment:["x-environment","x-env"],exposure:["x-exposure","x-audience"],lifecycle:[
"x-lifecycle","x-stability","x-stability-level","x-lifecycle-stage","x-maturity"],owner:["x-owner","x-owners","x-team","x-service-owner","x-backstage"],replacement:[
"x-replaced-by","x-replacement","x-deprecated-by","x-superseded-by"],serviceLevel:["x-sla","x-slo","x-criticality","x-tier"],sunset:["x-sunset","x-sunset-date",
"x-sunset-at","x-removal-date","x-end-of-life"],tokenLifetime:["x-token-lifetime","x-token-ttl","x-token-expiration"]};function declarationOf(element,fact){for(let name of extensionNames[fact]){
let node=element.has(name)?element.node.child(name):void 0;if(node!==void 0)return{name,value:node.value,node}}}var exposures=new Map([["public","public"],["ext\
ernal","public"],["external-public","public"],["partner","partner"],["external-partner","partner"],["internal","internal"],["company-internal","internal"],["bus\
iness-unit-internal","internal"],["component-internal","internal"],["private","internal"]]),dataClasses=["public","internal","confidential","restricted"],dataTags=[
"pii","phi","pci"],lifecycles=new Map([["design","experimental"],["experimental","experimental"],["alpha","experimental"],["beta","experimental"],["preview","ex\
perimental"],["draft","experimental"],["production","production"],["stable","production"],["ga","production"],["deprecated","deprecated"],["sunset","deprecated"],
["retired","retired"]]);function readContext(root){let info=root.one("info"),first=read2=>(info===void 0?void 0:read2(info))??read2(root),declared=first(exposureOf)??
exposureOfServers(root);return{exposure:declared??"public",isExposureDeclared:declared!==void 0,dataClass:first(dataClassOf),dataTags:new Set([...dataTagsOf(root),
...info===void 0?[]:dataTagsOf(info)]),lifecycle:first(lifecycleOf)}}function exposureOf(element){for(let name of extensionNames.exposure){let exposure=exposures.
get(lowerCase(element.get(name)));if(exposure!==void 0)return exposure}return element.get("x-internal")===!0?"internal":void 0}function exposureOfServers(root){
let servers=root.below("servers").map(({element})=>element.flag("x-internal"));if(!(servers.length===0||servers.includes(void 0)))return servers.includes(!1)?"p\
ublic":"internal"}function dataClassOf(element){let declared=namedClasses(element);return declared.length===0?void 0:dataClasses.findLast(dataClass=>declared.includes(
dataClass))}function dataTagsOf(element){let declared=namedClasses(element);return declared.length===0?noTags:new Set(dataTags.filter(tag=>declared.includes(tag)))}
var noTags=new Set;function namedClasses(element){let[name]=extensionNames.dataClass;if(!element.has(name))return[];let declared=element.get(name);return(isObject(
declared)?[declared.class,declared.tags]:[declared]).flat().map(lowerCase)}function lifecycleOf(element){let declared=declarationOf(element,"lifecycle")?.value;
return lifecycles.get(lowerCase(isObject(declared)?declared.state:declared))}function isClassAtLeast(dataClass,floor){return dataClass!==void 0&&dataClasses.indexOf(
dataClass)>=dataClasses.indexOf(floor)}function lowerCase(value){return typeof value=="string"?value.toLowerCase():value}function parameterKey(parameter){return`${parameter.in}:${parameter.in==="header"?parameter.name.toLowerCase():parameter.name}`}function readEffectiveParameters(pathItems,operation){
let own=readParameters(operation,!1),keys=new Set(own.map(parameterKey)),inherited=[];for(let pathItem of pathItems){let fresh=readParameters(pathItem,!0).filter(
parameter=>!keys.has(parameterKey(parameter)));for(let parameter of fresh)keys.add(parameterKey(parameter));inherited.push(...fresh)}return[...inherited,...own]}
function readParameters(holder,isPathLevel){let parameters=[];for(let{element,at}of holder.below("parameters")){let name=element.text("name"),place=element.text(
"in");name!==void 0&&place!==void 0&&parameters.push({element,at,name,in:place,isPathLevel})}return parameters}function formatPointer(path){let pointer="";for(let key of path)pointer+=`/${typeof key=="number"?key:escapeSegment(key)}`;return pointer}function parsePointer(pointer){
if(pointer==="")return[];if(pointer.startsWith("/"))return pointer.slice(1).split("/").map(segment=>segment.replaceAll("~1","/").replaceAll("~0","~"))}function escapeSegment(key){
return key.includes("~")||key.includes("/")?key.replaceAll("~","~0").replaceAll("/","~1"):key}var Node=class _Node{document;value;parent;key;#pointer;constructor(document,value,parent,key){this.document=document,this.value=value,this.parent=parent,this.key=
key}static root(document){return new _Node(document,document.data)}child(key){let{value}=this;if(Array.isArray(value))return!/^(?:0|[1-9]\d*)$/.test(String(key))||
!Object.hasOwn(value,key)?void 0:new _Node(this.document,value[Number(key)],this,Number(key));if(!(value===null||typeof value!="object"||!Object.hasOwn(value,key)))
return new _Node(this.document,value[key],this,key)}at(...keys){let node=this;for(let key of keys)node=node?.child(key);return node}closest(...keys){let node=this;
for(let key of keys){let next=node.child(key);if(next===void 0)return node;node=next}return node}get path(){let keys=[];for(let node=this;node?.key!==void 0;node=
node.parent)keys.push(node.key);return keys.reverse()}get pointer(){let{parent,key}=this;return parent===void 0||key===void 0?"":(parent.#pointer??=parent.pointer,
parent.#pointer+formatPointer([key]))}get range(){return this.document.rangeAt(this.path)}};function readSecuritySchemes(root){let holder=root.one("components")??root,field=holder.kind==="components"?"securitySchemes":"securityDefinitions",node=holder.
node.child(field);if(node===void 0||!isObject(node.value))return new Map;let edges=new Map(holder.edges.filter(edge=>edge.field===field).map(edge=>[edge.key,edge.
to])),elements=Object.keys(node.value).flatMap(name=>{let at=node.child(name);return at===void 0?[]:[[name,edges.get(name)??new Element("securityScheme",at)]]}),
byElement=new Map;for(let[name,element]of elements)element.isReference||byElement.set(element,readScheme(name,element));return new Map(elements.map(([name,element])=>[
name,schemeOf(name,element.target??element,byElement)]))}function schemeOf(name,element,known2){let scheme=known2.get(element)??readScheme(name,element);return known2.
set(element,scheme),scheme}function readSecurity(element,origin,declared){let node=element.node.child("security");if(node===void 0||!Array.isArray(node.value))return;
let requirements=[];for(let index=0;index<node.value.length;index+=1){let item=node.child(index);item!==void 0&&isObject(item.value)&&requirements.push(readRequirement(
item,declared))}let allowsAnonymous=node.value.length===0||requirements.some(requirement=>requirement.schemes.length===0);return{node,origin,requirements,allowsAnonymous}}
function readRequirement(node,declared){let schemes=[];for(let[name,scopes]of isObject(node.value)?Object.entries(node.value):[]){let at=node.child(name)??node,
texts=Array.isArray(scopes)?scopes.filter(scope=>typeof scope=="string"):[];schemes.push({name,node:at,scopes:texts,scheme:declared.schemes.get(name)??schemeByUri(
name,at,declared)})}return{node,schemes,isOpen:schemes.every(({scheme})=>scheme===void 0)}}function schemeByUri(name,node,{schemes,format}){if(format!=="oas3_2"||
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
isObject(scopes)?Object.keys(scopes).filter(scope=>!scope.startsWith("x-")):[])}function readServers(element,format,root){let before=known.get(element);if(before!==void 0)return before;let servers=read(element,format,root);return servers!==
void 0&&known.set(element,servers),servers}var known=new WeakMap;function read(element,format,root){if(format==="oas2")return readServers2(element,root);if(element.
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
(most,{values})=>Math.max(most,values.length),0),bySlot=new Map(choices.map(({slot,values})=>[slot,values]));return Array.from({length:turns},(_,turn)=>fill(template,
slot=>bySlot.get(slot)?.at(turn%(bySlot.get(slot)?.length??1))))}function fill(template,choose){return template.replaceAll(/\{[^{}]*\}/g,slot=>choose(slot)??slot)}
function parseUrl(written){let text=written.replaceAll(/[\t\n\r]/g,"").replace(/^[\0- ]+/,"").trimEnd();if(/^[\w.-]+:\d+(?:[/?#]|$)/.test(text))return{scheme:void 0,
host:void 0};let match=/^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*))?/.exec(text);return match===null?{scheme:void 0,host:void 0}:{scheme:match[1]?.
toLowerCase(),host:match[2]===void 0||match[2]===""?void 0:match[2].toLowerCase()}}function readServers2(element,root){if(element.kind!=="definition"&&element.kind!==
"operation")return;let schemes=element.node.child("schemes");if(schemes===void 0||!isArray(schemes.value))return;let host=root.text("host"),basePath=root.text("\
basePath")??"",url=host===void 0?void 0:`${host}${basePath}`,urls=schemes.value.flatMap((scheme,index)=>{let node=schemes.child(index);if(typeof scheme!="string"||
node===void 0)return[];let name=scheme.toLowerCase();return[{text:url===void 0?name:`${name}://${url}`,node,scheme:name,host:host?.replace(/:\d+$/,"").toLowerCase()}]});
return[{element,node:schemes,url,variables:[],templateNames:[],urls}]}function isArray(value){return Array.isArray(value)}function isLocalHost(host){return host===
void 0?!1:/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/.test(host)||/\.(?:localhost|local|test|invalid)$/.test(host)}var Operation=class{element;pathItem;pathItems;path;method;role;#scope;#codes;#responses;#exposure;#parameters;#security;constructor(parts,scope){this.element=parts.
element,this.pathItem=parts.pathItem,this.pathItems=parts.pathItems,this.path=parts.path,this.method=parts.method,this.role=parts.role,this.#scope=scope}get node(){
return this.element.node}get label(){return`${this.method.toUpperCase()} ${this.path}`}get operationId(){return this.element.text("operationId")}get isWrite(){return!safeMethods.
has(this.method.toLowerCase())}get parameters(){return this.#parameters??=readEffectiveParameters(this.pathItems,this.element),this.#parameters}get security(){if(this.#security===
void 0){let own=readSecurity(this.element,"operation",this.#scope);this.#security={effective:own??(this.element.has("security")||this.role!=="path"?void 0:this.#scope.
rootSecurity)}}return this.#security.effective}get servers(){let{format,root,rootServers}=this.#scope;return readServers(this.element,format,root)??readServers(
this.pathItem,format,root)??rootServers}get requestBody(){return this.element.one("requestBody")}get responses(){return this.#responses??=this.#readResponses(),
this.#responses}#readResponses(){let responses=[];for(let{field,to}of this.element.one("responses")?.edges??[]){let response=to.target;response!==void 0&&responses.
push({code:field,response,at:to})}return responses}get responseCodes(){return(this.element.one("responses")?.edges??[]).map(edge=>edge.field)}documents(code,isDefaultEnough=!1){
let range=this.#scope.format==="oas2"?code:`${code.charAt(0)}XX`;return this.#codes??=new Set(this.responseCodes.map(documented=>documented.toUpperCase())),this.#codes.
has(code)||this.#codes.has(range)||isDefaultEnough&&this.#codes.has("DEFAULT")}get responsesNode(){return this.node.child("responses")??this.node}get exposure(){
return this.#exposure??=exposureOf(this.element)??exposureOf(this.pathItem)??this.#scope.context.exposure,this.#exposure}get dataClass(){return dataClassOf(this.
element)??dataClassOf(this.pathItem)??this.#scope.context.dataClass}get hasPathParameter(){return this.role==="path"&&/\{[^{}]+\}/.test(this.path)}extension(name){
let{root}=this.#scope;for(let element of[this.element,this.pathItem,root.one("info"),root])if(element?.has(name)===!0)return element.get(name)}},webhookFields=new Set(
["webhooks","x-webhooks"]),safeMethods=new Set(["get","head","options","pri","propfind","query","report","search","trace"]),methodFields=new Set(["get","put","p\
ost","delete","options","head","patch","trace","query"]);function readOperations(scope){let{root}=scope,operations=[],paths=root.one("paths");for(let edge of paths?.
edges??[])collect(edge.to,edge.field,"path",scope,operations);for(let edge of root.edges)webhookFields.has(edge.field)&&collect(edge.to,String(edge.key),"webhoo\
k",scope,operations);return collectCallbacks(operations,scope),operations}function collect(item,path,role,scope,into){let pathItems=pathItemChain(item);for(let pathItem of pathItems)
for(let edge of pathItem.edges){let element=edge.to.kind==="operation"?edge.to.target:void 0;if(element===void 0)continue;let method=edge.field==="additionalOpe\
rations"?String(edge.key):edge.field;edge.field!=="additionalOperations"&&!methodFields.has(method)||into.push(new Operation({element,pathItem,pathItems,path,method,
role},scope))}}function pathItemChain(item){let chain=new Set;for(let pathItem=item;pathItem!==void 0&&!chain.has(pathItem);pathItem=pathItem.reference?.target)
chain.add(pathItem);return[...chain]}function collectCallbacks(operations,scope){let seen=new Set;for(let next=0;next<operations.length;next+=1)for(let{element:callback}of operations[next]?.
element.below("callbacks")??[])if(!seen.has(callback)){seen.add(callback);for(let edge of callback.edges)collect(edge.to,edge.field,"callback",scope,operations)}}var sections=new Map([["schemas","schema"],["definitions","schema"],["responses","response"],["parameters","parameter"],["examples","example"],["requestBodies",
"requestBody"],["headers","header"],["securitySchemes","securityScheme"],["securityDefinitions","securityScheme"],["links","link"],["callbacks","callback"],["pa\
thItems","pathItem"],["mediaTypes","mediaType"]]),sections2=new Set(["definitions","parameters","responses","securityDefinitions"]),methods=new Set(["get","put",
"post","delete","options","head","patch","trace","query"]);function createIdentifier(model){let{entry}=model.graph,componentElements=new Map(model.components.map(
component=>[`${component.section}/${component.name}`,component.element])),targets,known2=new Map;function identify(node){let before=known2.get(node);if(before!==
void 0)return before;let identity=identifyBelow(node.parent,node)??identifyAnew(node);return known2.set(node,identity),identity}function identifyBelow(parent,node){
if(parent===void 0||parent.key==="additionalOperations")return;let{owner,isOperation,path,shared}=identify(parent);if(!(owner===wholeDefinition||path===""))return{
owner,isOperation,path:`${path}/${nameOfMember(node.value,node.key??"")}`,shared}}function identifyAnew({document,path}){return document===entry?identifyInEntry(
document,path,componentElements):(targets??=collectTargets(model),identifyInFragment(document,path,targets))}return identify}var wholeDefinition="definition";function identifyInEntry(document,path,components){
let[first,second,third]=path;return typeof first=="string"&&(first==="paths"||webhookFields.has(first))&&second!==void 0?identifyInPathItem(String(second),document,
path,2):first==="components"&&third!==void 0?identifyInComponent(String(second),String(third),document,path,3,components):typeof first=="string"&&sections2.has(
first)&&second!==void 0?identifyInComponent(first,String(second),document,path,2,components):{owner:wholeDefinition,isOperation:!1,path:semanticPath(document,path,
0),shared:void 0}}function identifyInPathItem(name,document,path,from){let method=path[from],added=path[from+1];return typeof method=="string"&&methods.has(method)?
{owner:`${method.toUpperCase()} ${name}`,isOperation:!0,path:semanticPath(document,path,from+1),shared:void 0}:method==="additionalOperations"&&added!==void 0?{
owner:`${String(added).toUpperCase()} ${name}`,isOperation:!0,path:semanticPath(document,path,from+2),shared:void 0}:{owner:`path ${name}`,isOperation:!1,path:semanticPath(
document,path,from),shared:void 0}}function identifyInComponent(section,name,document,path,from,components){return{owner:`${sections.get(section)??section} ${name}`,
isOperation:!1,path:semanticPath(document,path,from),shared:components.get(`${section}/${name}`)}}function identifyInFragment(document,path,targets){let value=document.
data;for(let from=0;from<=path.length;from+=1){let element=isObject(value)?targets.get(value):void 0;if(element?.kind==="pathItem")return identifyInPathItem(pathOf2(
element)??nameOf(element.node),document,path,from);if(element!==void 0)return{owner:`${element.kind} ${componentNameOf(element)??nameOf(element.node)}`,isOperation:!1,
path:semanticPath(document,path,from),shared:element};value=memberOf(value,path[from])}return{owner:wholeDefinition,isOperation:!1,path:semanticPath(document,path,
0),shared:void 0}}function collectTargets(model){let targets=new Map;for(let{target}of model.references)target!==void 0&&target.node.document!==model.graph.entry&&
isObject(target.node.value)&&targets.set(target.node.value,target);return targets}function pathOf2(pathItem){for(let use of pathItem.uses){if(use.from.kind==="p\
aths")return use.field;if(webhookFields.has(use.field))return String(use.key);if(use.field==="$ref"&&use.from!==pathItem)return pathOf2(use.from)}}function componentNameOf(element){
for(let use of element.uses){if(use.field!=="$ref")continue;let holder=use.from.uses.find(outer=>outer.from.kind==="components"||sections2.has(outer.field));if(holder?.
key!==void 0)return String(holder.key)}}function nameOf(place){if(place.key!==void 0)return String(place.key);let file=place.document.uri.slice(place.document.uri.
lastIndexOf("/")+1);return decodeName(file.replace(/\.[^.]*$/,""))}function decodeName(name){try{return decodeURIComponent(name)}catch{return name}}function semanticPath(document,path,from){
let text="",value=document.data;for(let depth=0;depth<path.length;depth+=1){let key=path[depth]??"";value=memberOf(value,key),!(depth<from)&&(depth>from&&(text+=
"/"),text+=nameOfMember(value,key))}return text}function memberOf(value,key){if(!(typeof value!="object"||value===null||key===void 0))return value[key]}function nameOfMember(value,key){
return typeof key=="number"?nameOfItem(value,key):key}function nameOfItem(item,index){if(typeof item=="string")return item;if(!isObject(item))return String(index);
let{$ref:reference,in:place,name,url}=item;return typeof reference=="string"?reference.slice(reference.lastIndexOf("/")+1).replace(/\.(?:json|ya?ml)$/i,""):typeof name==
"string"?typeof place=="string"?`${place}:${name}`:name:typeof url=="string"?url:String(index)}function toFindings(runs,model,uriOf){let identify=createIdentifier(model),placeOf=createPlaces(identify,uriOf),placed=[];for(let{setting:setting2,violations}of runs)
for(let violation of violations)placed.push({violation,setting:setting2,...placeOf(violation)});let useSites=createUseSites(identify,uriOf),nextFingerprint=createFingerprints();
return withoutRepeats(placed.sort(byPlace)).map(one=>toFinding(one,useSites,nextFingerprint,uriOf))}function createPlaces(identify,uriOf){let known2=new Map;return({
at,range})=>{let before=known2.get(at);if(before!==void 0)return range===void 0?before:{...before,location:{...before.location,range}};let place={location:{uri:uriOf(
at.document.uri),pointer:at.pointer,range:range??at.range},identity:identify(at)};return range===void 0&&known2.set(at,place),place}}function toFinding({violation,
setting:setting2,location,identity},useSites,nextFingerprint,uriOf){let{rule,severity}=setting2,related=violation.related?.map(({at,message})=>({...locate(at,uriOf),
message}))??none2,sites=useSites(identity),finding={ruleId:rule.id,severity:severity??violation.severity??rule.severity,message:violation.message,location,relatedLocations:related.
length===0?sites:[...related,...sites],fingerprint:nextFingerprint(rule.id,identity)};return identity.isOperation?Object.assign(finding,{operation:identity.owner}):
finding}function withoutRepeats(placed){let kept=[];for(let start=0,end=0;start<placed.length;start=end){let first=placed[start];for(end=start+1;end<placed.length&&
isSamePosition(first,placed[end]);end+=1);if(end===start+1&&first!==void 0)kept.push(first);else for(let one of keepOfGroup(placed.slice(start,end)))kept.push(one)}
return kept}function isSamePosition(left,right){if(left===void 0||right===void 0)return!1;let[one,other]=[left.location,right.location];return one.uri===other.uri&&
one.range.start.line===other.range.start.line&&one.range.start.column===other.range.start.column}function keepOfGroup(group){let ids=new Set(group.map(({setting:setting2})=>setting2.
rule.id)),said;return group.filter((one,index)=>{let before=group[index-1];if(before!==void 0&&byPlace(before,one)===0)return!1;let{setting:setting2,violation,location}=one,
precedents=[...setting2.rule.yieldsTo??[],...violation.yieldsTo??[]].filter(ruleId=>ids.has(ruleId));if(precedents.length===0)return!0;said??=new Set(group.map(
other=>`${other.setting.rule.id} ${other.location.pointer}`));let known2=said;return!precedents.some(ruleId=>known2.has(`${ruleId} ${location.pointer}`))})}function createFingerprints(){
let counts=new Map;return(ruleId,{owner,path})=>{let first=hash64(ruleId,owner,path),count=counts.get(first)??0;return counts.set(first,count+1),count===0?first:
hash64(ruleId,owner,path,String(count))}}var maxUseSites=5;function createUseSites(identify,uriOf){let known2=new Map;return({shared})=>{if(shared===void 0)return none2;
let before=known2.get(shared);if(before!==void 0)return before;let holders=shared.uses.filter(use=>use.field==="$ref").map(use=>use.from.node),more=holders.length>
maxUseSites?` (one of ${holders.length} places)`:"",sites=holders.slice(0,maxUseSites).map(node=>({...locate(node,uriOf),message:`Used by ${identify(node).owner}${more}\
.`}));return known2.set(shared,sites),sites}}var none2=[];function locate(node,uriOf){return{uri:uriOf(node.document.uri),pointer:node.pointer,range:node.range}}
function compareFindings(left,right){return comparePlaces(left.location,right.location)||compareText(left.ruleId,right.ruleId)||compareText(left.location.pointer,
right.location.pointer)||compareText(left.message,right.message)}function byPlace(left,right){return comparePlaces(left.location,right.location)||compareText(left.
setting.rule.id,right.setting.rule.id)||compareText(left.location.pointer,right.location.pointer)||compareText(left.violation.message,right.violation.message)}function comparePlaces(left,right){
return left===right?0:compareText(left.uri,right.uri)||left.range.start.line-right.range.start.line||left.range.start.column-right.range.start.column}function compareText(left,right){
return left<right?-1:left>right?1:0}function selectRules(packs,names,choice){let all=packs.flatMap(pack=>pack.rules.map(rule=>({rule,pack}))),ids=new Set(all.map(({rule})=>rule.id));for(let id of[
...choice.only,...choice.skip])requireRule(id,ids);let filters=names.map(name=>({name,isIn:rulesetFilter(name,packs)})),only=new Set(choice.only),skip=new Set(choice.
skip),isOn=(rule,pack)=>!skip.has(rule.id)&&(only.size>0?only.has(rule.id):filters.some(({isIn})=>isIn(rule,pack))),isTuned=(rule,pack)=>only.size===0&&filters.
every(({name,isIn})=>name==="recommended"||!isIn(rule,pack));return{rules:all.filter(({rule,pack})=>isOn(rule,pack)).map(({rule,pack})=>setting(rule,pack,isTuned(
rule,pack))).sort(byRuleId)}}function rulesetNames(packs){return["recommended","strict","all",...packs.map(pack=>pack.name)]}function rulesetFilter(name,packs){
if(name==="recommended")return rule=>rule.tier==="core";if(name==="strict")return(_rule,pack)=>pack.name!=="hygiene";if(name==="all")return()=>!0;if(packs.some(
pack=>pack.name===name))return(_rule,pack)=>pack.name===name;let names=rulesetNames(packs),meant=nearest(name,names);throw new ToolError("ruleset-not-found",`Th\
ere is no ruleset named "${name}".`,{help:`${meant===void 0?"":`Did you mean "${meant}"? `}Rulesets are ${names.join(", ")}.`})}function requireRule(id,ids){if(ids.
has(id))return;let meant=nearest(id,ids);throw new ToolError("rule-not-found",`There is no rule named "${id}".`,{help:`${meant===void 0?"":`Did you mean "${meant}\
"? `}Run "lintel rules" for the list.`})}function setting(rule,pack,isTuned){let defaults=Object.fromEntries(Object.entries(rule.options??{}).map(([name,option])=>[
name,option.default]));return{rule,pack:pack.name,severity:void 0,options:isTuned?{...defaults,...rule.recommendedOptions}:defaults}}function byRuleId(left,right){
return left.rule.id<right.rule.id?-1:left.rule.id>right.rule.id?1:0}function decodeText(bytes2,uri){if(looksLikeUtf16(bytes2))throw invalid("The file is encoded as UTF-16 or UTF-32, not as UTF-8.",{uri});try{return new TextDecoder(
"utf-8",{fatal:!0}).decode(bytes2)}catch{let before=new TextDecoder("utf-8").decode(bytes2.subarray(0,validLength(bytes2))),range=createLines(before).rangeOf(before.
length,before.length);throw invalid("The file is not valid UTF-8.",{uri,pointer:"",range})}}function looksLikeUtf16([first,second]){return first===255&&second===
254||first===254&&second===255||first===0||second===0}function validLength(bytes2){let valid=0,most=bytes2.length;for(;valid<most;){let middle=Math.ceil((valid+
most)/2);isValidBeginning(bytes2.subarray(0,middle))?valid=middle:most=middle-1}for(;valid>0&&!isValid(bytes2.subarray(0,valid));)valid--;return valid}function isValid(bytes2){
try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes2),!0}catch{return!1}}function isValidBeginning(bytes2){try{return new TextDecoder("utf-8",{fatal:!0}).
decode(bytes2,{stream:!0}),!0}catch{return!1}}function invalid(message,location){return new ToolError("encoding-invalid",message,{help:"Save the file as UTF-8.",
location})}function indexJson(text,maxDepth){let scan=new Scan(text,maxDepth);for(;scan.at<text.length&&scan.deepest<=maxDepth;)scan.step(text.charCodeAt(scan.at));scan.finish();
let{size,members,deepest,start,end,key,next}=scan;return{text,size,members,depth:deepest,start,end,key,next}}function endOfString(text,from){let at=text.indexOf(
'"',from+1);for(;at!==-1&&isEscaped(text,at);)at=text.indexOf('"',at+1);return at===-1?text.length:at+1}function isEscaped(text,at){let first=at;for(;text.charCodeAt(
first-1)===92;)first--;return(at-first)%2===1}function endOfLiteral(text,from){let at=from+1;for(;at<text.length;at++){let character=text.charCodeAt(at);if(character<=
32||character===44||character===125||character===93)break}return at}var Scan=class{text;maxDepth;at=0;size=0;members=0;deepest=0;start;end;key;next;#open;#depth=0;#pendingKey=-1;#expectsKey=!1;constructor(text,maxDepth){
this.text=text,this.maxDepth=maxDepth;let capacity=Math.max(64,Math.ceil(text.length/40));this.start=new Int32Array(capacity),this.end=new Int32Array(capacity),
this.key=new Int32Array(capacity),this.next=new Int32Array(capacity),this.#open=new Int32Array(maxDepth+1)}step(character){switch(character){case 32:case 10:case 13:case 9:case 58:
this.at++;return;case 44:this.#expectsKey=this.#depth>0&&this.text.charCodeAt(this.start[this.#innermost()]??0)===123,this.at++;return;case 123:case 91:this.#enter(
character===123);return;case 125:case 93:this.at++,this.#leave();return;case 34:this.#readString();return;default:this.#add(),this.#endScalar(endOfLiteral(this.
text,this.at))}}finish(){for(;this.#depth>0;)this.#leave()}#enter(isObject2){let node=this.#add();if(this.at++,this.deepest=Math.max(this.deepest,this.#depth+1),
this.#depth===this.maxDepth){this.end[node]=this.at;return}this.#open[this.#depth++]=node,this.#expectsKey=isObject2}#leave(){let node=this.#innermost();this.#depth--,
this.end[node]=this.at,this.next[node]=this.size,this.#expectsKey=!1}#readString(){let end=endOfString(this.text,this.at);if(this.#expectsKey){this.#pendingKey=
this.at,this.#expectsKey=!1,this.members++,this.at=end;return}this.#add(),this.#endScalar(end)}#endScalar(end){this.at=end,this.end[this.size-1]=end,this.next[this.
size-1]=this.size}#innermost(){return this.#open[this.#depth-1]??0}#add(){return this.size===this.start.length&&(this.start=grown(this.start),this.end=grown(this.
end),this.key=grown(this.key),this.next=grown(this.next)),this.start[this.size]=this.at,this.key[this.size]=this.#pendingKey,this.#pendingKey=-1,this.size++}};function grown(table){
let larger=new Int32Array(table.length*2);return larger.set(table),larger}var openBrace=123,openBracket=91,JsonLookup=class{index;#membersOf=new Map;#itemsOf=new Map;#lastPath=[];#lastNodes=[0];constructor(index){this.index=index}closest(path){
let depth=0;for(;depth<path.length&&depth<this.#lastPath.length&&path[depth]===this.#lastPath[depth];)depth+=1;depth=Math.min(depth,this.#lastNodes.length-1),this.#lastNodes.
length=depth+1,this.#lastPath=path;let node=this.#lastNodes[depth]??0;for(;depth<path.length;depth+=1){let child=this.#child(node,path[depth]??"");if(child===void 0)
return node;node=child,this.#lastNodes.push(node)}return node}#child(node,segment){let{text,start}=this.index,opening=text.charCodeAt(start[node]??0);if(opening===
openBrace)return this.#members(node).get(typeof segment=="number"?String(segment):segment);if(opening===openBracket)return typeof segment=="number"?this.#items(
node)[segment]:/^(?:0|[1-9]\d*)$/.test(segment)?this.#items(node)[Number(segment)]:void 0}#members(node){let members=this.#membersOf.get(node);return members===
void 0&&(members=new Map(childrenOf(this.index,node).map(child=>[keyOf(this.index,child),child])),this.#membersOf.set(node,members)),members}#items(node){let items=this.#itemsOf.
get(node);return items===void 0&&(items=childrenOf(this.index,node),this.#itemsOf.set(node,items)),items}};function keyOf({text,key},node){let from=key[node]??0,
to=endOfString(text,from),raw=text.slice(from+1,to-1);return raw.includes("\\")?String(JSON.parse(text.slice(from,to))):raw}function childrenOf(index,node){let children=[],
after=index.next[node]??0;for(let child=node+1;child<after;child=index.next[child]??after)children.push(child);return children}function findJsonSyntaxError(text){let reading={text,at:0,expects:"value",root:null,open:[]};for(;;){if(reading.at=skipSpace(text,reading.at),reading.at>=text.length)
return reading.expects==="nothing"?void 0:fail(reading,endMessage(reading),reading.at,0);let problem=step(reading);if(problem!==void 0)return problem}}function step(reading){
let character=reading.text[reading.at]??"";switch(reading.expects){case"nothing":return fail(reading,"Text after the end of the JSON value.",reading.at,1);case"\
colon":if(character!==":")return unexpected(reading,'a ":" after the key');reading.at++,reading.expects="value";return;case"comma or end":return readSeparator(reading,
character);case"key":case"key or end":return character==="}"&&reading.expects==="key or end"?close(reading):character==='"'?readKey(reading):unexpected(reading,
"a key in double quotes");case"value":case"value or end":return character==="]"&&reading.expects==="value or end"?close(reading):readValue(reading,character)}}function readSeparator(reading,character){
let isArray2=Array.isArray(reading.open.at(-1)?.container),end=isArray2?"]":"}";if(character===end)return close(reading);if(character!==",")return unexpected(reading,
`"," or "${end}"`);let after=skipSpace(reading.text,reading.at+1);if(reading.text[after]===end)return fail(reading,`A comma before "${end}" is not allowed in JS\
ON.`,reading.at,1);reading.at++,reading.expects=isArray2?"value":"key"}function readKey(reading){let parsed=readString(reading);if(typeof parsed!="string")return parsed;
let innermost=reading.open.at(-1);innermost!==void 0&&(innermost.key=parsed),reading.expects="colon"}function readValue(reading,character){if(character==="{"||character===
"["){let container=character==="["?[]:{};store(reading,container),reading.open.push({container,key:0}),reading.expects=character==="["?"value or end":"key or en\
d",reading.at++;return}if(character==='"'){let parsed=readString(reading);if(typeof parsed!="string")return parsed;store(reading,parsed);return}let literal=/(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
literal.lastIndex=reading.at;let found=literal.exec(reading.text)?.[0];if(found===void 0)return unexpected(reading,"a value");reading.at+=found.length,store(reading,
JSON.parse(found))}function readString(reading){let{text,at:from}=reading;for(let at=from+1;at<text.length;at++){let character=text.charCodeAt(at);if(character===
34)return reading.at=at+1,String(JSON.parse(text.slice(from,at+1)));if(character<32)return character===10||character===13?fail(reading,"This string is not close\
d on its line.",from,at-from):fail(reading,"A control character in a string must be written as an escape.",at,1);if(character===92){let escaped=/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
escaped.lastIndex=at;let length=escaped.exec(text)?.[0].length;if(length===void 0)return fail(reading,"Unknown escape in a string.",at,Math.min(2,text.length-at));
at+=length-1}}return fail(reading,"This string is not closed.",from,text.length-from)}function store(reading,value){let innermost=reading.open.at(-1);if(reading.
expects=innermost===void 0?"nothing":"comma or end",innermost===void 0){reading.root=value;return}let{container,key}=innermost;Object.defineProperty(container,key,
{value,writable:!0,enumerable:!0,configurable:!0}),typeof key=="number"&&(innermost.key=key+1)}function close(reading){reading.open.pop();let innermost=reading.
open.at(-1);reading.expects=innermost===void 0?"nothing":"comma or end",reading.at++}function unexpected(reading,expected){let{text,at}=reading,character=String.
fromCodePoint(text.codePointAt(at)??0);return character==="/"?fail(reading,"Comments are not allowed in JSON.",at,1):character==="'"?fail(reading,`Expected ${expected}\
; JSON strings are in double quotes.`,at,1):fail(reading,`Expected ${expected}, found ${JSON.stringify(character)}.`,at,character.length)}function endMessage({text,
open}){let innermost=open.at(-1)?.container;return innermost===void 0?text.trim()===""?"The file is empty.":"The text ends where a value is expected.":`The text\
 ends before a "${Array.isArray(innermost)?"]":"}"}".`}function fail(reading,message,offset,length){let path=reading.open.slice(0,-1).map(({container,key})=>Array.
isArray(container)?Number(key)-1:key);return{message,offset,length,validUntil:Math.min(offset,reading.at),path,data:reading.root}}function skipSpace(text,from){
let at=from;for(;at<text.length;at++){let character=text.charCodeAt(at);if(character!==32&&character!==10&&character!==13&&character!==9)break}return at}function parseJson(text,uri,limits=defaultLimits){let lines=createLines(text),error,data;try{data=JSON.parse(text)}catch(cause){if(error=findJsonSyntaxError(text),
error===void 0)throw cause;data=error.data}let index=indexJson(error===void 0?text:text.slice(0,error.validUntil),limits.maxDepth);if(index.depth>limits.maxDepth)
throw tooDeep(uri,lines.positionAt(index.start[index.size-1]??0),limits.maxDepth);let lookup=new JsonLookup(index),problems=findProblems({data,index,lines,error});
return{uri,text,data,problems,rangeAt(path){let node=lookup.closest(path);return lines.rangeOf(index.start[node]??0,index.end[node]??0)},keyRangeAt(path){let node=lookup.
closest(path),key=index.key[node]??-1;return node===0||key===-1?lines.rangeOf(index.start[node]??0,index.end[node]??0):lines.rangeOf(key,endOfString(text,key))}}}
function findProblems({data,index,lines,error}){let problems=[];if((error!==void 0||countMembers(data)!==index.members)&&problems.push(...findDuplicateKeys(index,
lines)),error!==void 0){let range=lines.rangeOf(error.offset,error.offset+error.length);problems.push({kind:"syntax",message:error.message,path:error.path,range})}
return problems}function countMembers(data){let members=0,waiting=[data];for(;waiting.length>0;){let value=waiting.pop();if(value===null||typeof value!="object")
continue;let children=Array.isArray(value)?value:Object.values(value);children!==value&&(members+=children.length);for(let child of children)typeof child=="obje\
ct"&&waiting.push(child)}return members}function findDuplicateKeys(index,lines){let problems=[],open=[];for(let node=0;node<index.size;node++){for(;open.length>
0&&node>=(open.at(-1)?.after??0);)open.pop();let parent=open.at(-1);if(parent!==void 0){parent.segment=parent.keys===void 0?Number(parent.segment)+1:keyOf(index,
node);let key=String(parent.segment);if(parent.keys?.has(key)){let path=open.map(({segment})=>segment);problems.push({...duplicateKey(index,node,lines),path})}parent.
keys?.add(key)}let opening=index.text[index.start[node]??0];opening==="{"&&open.push({after:index.next[node]??0,keys:new Set,segment:""}),opening==="["&&open.push(
{after:index.next[node]??0,keys:void 0,segment:-1})}return problems}function duplicateKey(index,node,lines){let from=index.key[node]??0;return{kind:"duplicate-k\
ey",message:`Duplicate key ${JSON.stringify(keyOf(index,node))}.`,range:lines.rangeOf(from,endOfString(index.text,from))}}function tooDeep(uri,start,maxDepth){return new ToolError(
"nesting-too-deep",`The document is nested deeper than ${maxDepth} levels.`,{help:"No API needs that many levels. Check that the file is an OpenAPI definition, \
or split it.",location:{uri,pointer:"",range:{start,end:{line:start.line,column:start.column+1}}}})}async function parseDocument(source,uri,limits=defaultLimits){let text=typeof source=="string"?source.replace(/^\uFEFF/,""):decodeText(source,uri),extension=/\.(?:json|ya?ml)$/i.
exec(uri)?.[0].toLowerCase();if(extension===".json")return parseJson(text,uri,limits);if(!/^\s*[{[]/.test(text))return parseAsYaml(text,uri,limits);let json=parseJson(
text,uri,limits);if(!hasSyntaxError(json))return json;let yaml=await parseAsYaml(text,uri,limits);return extension===void 0&&hasSyntaxError(yaml)?json:yaml}async function parseAsYaml(text,uri,limits){
let{parseYaml}=await import("./parse-yaml-EFCA5BQN.js");return parseYaml(text,uri,limits)}function hasSyntaxError({problems}){return problems.some(({kind})=>kind===
"syntax")}var severities=["error","warn","info","hint"];function isAtLeast(severity,threshold){return severities.indexOf(severity)<=severities.indexOf(threshold)}export{Element,link,linkUnseen,isObject,declarationOf,readContext,exposureOf,dataClassOf,dataTagsOf,lifecycleOf,isClassAtLeast,quote,formatPointer,parsePointer,
Node,readSecuritySchemes,readSecurity,readRequirement,readServers,parseUrl,isLocalHost,parameterKey,readParameters,webhookFields,readOperations,pathItemChain,createFileReader,
decodeText,parseDocument,createIdentifier,toFindings,createFingerprints,locate,compareFindings,severities,isAtLeast,selectRules};
