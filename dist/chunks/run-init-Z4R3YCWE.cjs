"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runInit:()=>runInit});module.exports=__toCommonJS(stdin_exports);var import_chunk_LAXGUKLD=require("./chunk-LAXGUKLD.cjs"),
import_chunk_56HDBHOW=require("./chunk-56HDBHOW.cjs"),import_chunk_L2UOT4JI=require("./chunk-L2UOT4JI.cjs"),import_chunk_CEM3ALEH=require("./chunk-CEM3ALEH.cjs"),
import_chunk_UADLALIC=require("./chunk-UADLALIC.cjs"),import_chunk_IA3XI4KU=require("./chunk-IA3XI4KU.cjs"),import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),
import_chunk_Y45WZS6J=require("./chunk-Y45WZS6J.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_LA3LGX76=require("./chunk-LA3LGX76.cjs"),
import_chunk_5S7J6PPD=require("./chunk-5S7J6PPD.cjs"),import_chunk_KH7CMJYG=require("./chunk-KH7CMJYG.cjs"),import_chunk_AXAQ66TI=require("./chunk-AXAQ66TI.cjs"),
import_chunk_CK7V7GSP=require("./chunk-CK7V7GSP.cjs"),import_chunk_V7R463YZ=require("./chunk-V7R463YZ.cjs"),import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),
import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_HFXH3JUM=require("./chunk-HFXH3JUM.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),
import_chunk_3V2XXKP3=require("./chunk-3V2XXKP3.cjs"),import_chunk_PHKCIIJH=require("./chunk-PHKCIIJH.cjs"),import_chunk_IRYXVFUY=require("./chunk-IRYXVFUY.cjs"),
import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),
import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),
import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),
import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),
import_chunk_F7WJJCSL=require("./chunk-F7WJJCSL.cjs"),import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),
import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),
import_chunk_ABNIEBNQ=require("./chunk-ABNIEBNQ.cjs"),import_chunk_EUIIBBAM=require("./chunk-EUIIBBAM.cjs"),import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),
import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_node_fs=require("node:fs"),import_node_path=require("node:path"),import_node_fs2=require("node:fs"),
import_node_path2=require("node:path"),import_node_path3=require("node:path"),import_node_fs3=require("node:fs"),import_node_path4=require("node:path"),import_node_url=require("node:url"),
import_promises=require("node:fs/promises"),import_node_path5=require("node:path"),import_node_path6=require("node:path"),import_node_url2=require("node:url"),import_promises2=require("node:fs/promises"),
import_node_url3=require("node:url"),common=/^(?:openapi|swagger|api|apis|spec|specification|definition|index|main|root|oas\d*|public|schema|v?\d+(?:\.\d+)*)$/i;
function apiIds(paths,folder){let ids=new Map,taken=new Set;for(let $0=[...paths].sort(),$1=0;$1<$0.length;$1++){let path=$0[$1];{let names=namesOf(path,folder),
candidates=names.map((_,index)=>toId(names.slice(names.length-1-index).join("-"))),id=candidates.find(candidate=>!taken.has(candidate))??numbered(candidates.at(
-1)??"api",taken);taken.add(id),ids.set(path,id)}}return ids}function namesOf(path,folder){let stem=(0,import_node_path3.basename)(path,(0,import_node_path3.extname)(
path)).replace(/[._-](?:openapi|swagger|oas\d*)$/i,""),telling=(0,import_node_path3.relative)(folder,(0,import_node_path3.dirname)(path)).split(import_node_path3.sep).
filter(name=>name!==""&&name!=="..").filter(name=>!common.test(name));return common.test(stem)?telling.length>0?telling:[(0,import_node_path3.basename)(folder)]:
[...telling,stem]}function toId(name){let id=name.replace(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,90).replace(/-+$/,"");return id===""?"ap\
i":id}function numbered(id,taken){let number=2;for(;taken.has(`${id}-${number}`);)number+=1;return`${id}-${number}`}var schemaUri="https://raw.githubusercontent\
.com/lintel-api/lintel/main/schema/lintel.schema.json";function configurationText({isRoot,rulesets,apis,helpUri}){return[`# yaml-language-server: $schema=${schemaUri}`,
`# What Lintel demands of the APIs in this folder: ${helpUri}`,...isRoot?["root: true"]:[],rulesets.length===1?`ruleset: ${yamlText(rulesets.join())}`:`ruleset:\
 [${rulesets.map(yamlText).join(", ")}]`,"","# What is not said is taken to be the strictest: public, restricted, production.",...apis.length===0?["# apis:","# \
  orders:","#     definition: services/orders/openapi.yaml"]:["apis:"],...apis.flatMap(apiLines),"","# More is demanded of APIs that are more exposed; other con\
figurations may tighten what is locked, never loosen it.","# profiles:","#   - name: public-facing","#     match: { exposure: [public, partner] }","#     rules:\
 { string-max-length: error }","#     locked: [server-https, security-defined]",""].join(`
`)}function apiLines({id,definition,declared,owner}){let{exposure,data,lifecycle,tags}=declared;return[`  ${yamlText(id)}:`,`    definition: ${yamlText(definition)}`,
said("exposure",exposure,"public | partner | internal"),said("data",data,"public | internal | confidential | restricted"),...tags===void 0||tags.length===0?[]:[
`    tags: [${tags.join(", ")}]`],said("lifecycle",lifecycle,"experimental | production | deprecated | retired"),said("owner",owner,"team-name")]}function said(key,value,placeholder){
return value===void 0?`    # ${key}: ${placeholder}`:`    ${key}: ${yamlText(value)}`}function yamlText(text){return/^[A-Za-z_./][\w./@-]*$/.test(text)&&!/^(?:true|false|yes|no|on|off|null|y|n)$/i.
test(text)?text:JSON.stringify(text)}function planConfiguration(definitions,{folder,root}){let remarks=[],apis=[],ids=apiIds([...definitions.keys()],folder);for(let $0=[
...definitions].sort(([left],[right])=>left<right?-1:1),$1=0;$1<$0.length;$1++){let $2=$0[$1],path=$2[0],{declared,owner}=$2[1];{let definition=(0,import_node_path2.relative)(
folder,path).split(import_node_path2.sep).join("/"),pattern=(0,import_chunk_L2UOT4JI.readPattern)(definition,folder);definition.startsWith("../")?remarks.push(`\
"${definition}" is outside of this folder: name it in a lintel.yaml further up.`):"fault"in pattern?remarks.push(`"${definition}" cannot be named in lintel.yaml\
: it ${pattern.fault}.`):apis.push({id:ids.get(path)??"api",definition,declared,owner})}}let ruleset=(0,import_chunk_IRYXVFUY.findSpectralRuleset)(folder,root);
ruleset!==void 0&&/\.[mc]?js$/.test(ruleset)&&remarks.push(`${(0,import_node_path2.basename)(ruleset)} is code: it runs only with --allow-js-rulesets.`),(0,import_node_fs2.existsSync)(
(0,import_node_path2.join)(folder,"redocly.yaml"))&&remarks.push('The rules that redocly.yaml configures are not taken over: "lintel rules" lists those of Linte\
l.');let outer=configurationAbove(folder,root);outer!==void 0&&remarks.push(`${(0,import_node_path2.relative)(folder,outer).split(import_node_path2.sep).join("/")}\
 applies too: what it locks can only be tightened here.`);let rulesets=["recommended",...ruleset===void 0?[]:[pathFrom(folder,ruleset)]],helpUri=`${import_chunk_ZQBXVIK3.projectUrl}\
/blob/main/docs/configuration.md`;return{text:configurationText({isRoot:outer===void 0,rulesets,apis,helpUri}),apis,remarks}}var configurationNames=["lintel.yam\
l","lintel.yml","lintel.json"];function configurationAbove(folder,root){for(let current=folder;current!==root&&current!==(0,import_node_path2.dirname)(current);){
current=(0,import_node_path2.dirname)(current);let found=configurationNames.map(name=>(0,import_node_path2.join)(current,name)).find(path=>(0,import_node_fs2.existsSync)(
path));if(found!==void 0)return found}}function pathFrom(folder,path){let way=(0,import_node_path2.relative)(folder,path).split(import_node_path2.sep).join("/");
return way.startsWith("../")?way:`./${way}`}async function readDeclaredFacts(path,root){let uri=(0,import_node_url.pathToFileURL)(path).href;try{let graph=await(0,import_chunk_BBZO3C5U.loadGraph)(
{uri},{reader:(0,import_chunk_EZXGLPSD.createFileReader)({root})}),{declared,root:element}=(0,import_chunk_BBZO3C5U.buildModel)(graph),info=element.one("info"),
owner=(info===void 0?void 0:(0,import_chunk_LS7VJ7V7.declarationOf)(info,"owner"))??(0,import_chunk_LS7VJ7V7.declarationOf)(element,"owner");return{declared,owner:nameIn(
owner?.value),documents:[...graph.documents.keys()]}}catch(error){if(error instanceof import_chunk_DUGFQ5N4.ToolError)return{declared:{},owner:void 0,documents:[
uri]};throw error}}function nameIn(value){let first=Array.isArray(value)?value[0]:value;return typeof first=="string"&&/^\S.{0,198}$/u.test(first)&&!new RegExp(
"\\p{C}","u").test(first)?first.trim():void 0}var extensions=new Map([["x-lint-ignore","vacuum"],["x-vacuum-ignore","vacuum"],["x-zally-ignore","zally"]]);async function readInlineIgnores(uris,cwd){
let ignored=[];for(let uri of uris){if(!(0,import_chunk_PBC4V5KN.isFileUri)(uri))continue;let text=await(0,import_promises.readFile)((0,import_node_path5.resolve)(
cwd,(0,import_chunk_PBC4V5KN.displayPath)(uri)),"utf8").catch(()=>"");if([...extensions.keys()].some(name=>text.includes(name)))for(let $0=collect(await dataOf(
text,uri),uri),$1=0;$1<$0.length;$1++){let added=$0[$1];ignored.push(added)}}return ignored}async function dataOf(text,uri){try{return(await(0,import_chunk_EZXGLPSD.parseDocument)(
text,uri)).data}catch(error){if(error instanceof import_chunk_DUGFQ5N4.ToolError)return;throw error}}function collect(data,uri){let ignored=[],seen=new Set,waiting=[
{value:data,pointer:""}];for(let next=waiting.pop();next!==void 0;next=waiting.pop()){let{value,pointer}=next;if(!(typeof value!="object"||value===null||seen.has(
value))){seen.add(value);for(let $3=Object.entries(value),$4=0;$4<$3.length;$4++){let $5=$3[$4],key=$5[0],member=$5[1];{let tool=Array.isArray(value)?void 0:extensions.
get(key);if(tool===void 0)waiting.push({value:member,pointer:pointer+(0,import_chunk_67I5OISI.formatPointer)([key])});else for(let $6=rulesOf(member),$7=0;$7<$6.
length;$7++){let rule=$6[$7];ignored.push({tool,rule,uri,pointer,source:`${key} in ${(0,import_chunk_PBC4V5KN.displayPath)(uri)}`})}}}}}return ignored.reverse()}
function rulesOf(value){return(Array.isArray(value)?value:[value]).filter(rule=>typeof rule=="string"||typeof rule=="number").map(String)}async function readMapping(path,cwd){
let uri=(0,import_chunk_6WJPJOLF.relativeUri)((0,import_node_url3.pathToFileURL)(path).href,cwd),source=(0,import_chunk_PBC4V5KN.displayPath)(uri),document=await(0,import_chunk_EZXGLPSD.parseDocument)(
await readBytes(path,uri),uri),problem=document.problems.find(({kind})=>kind==="syntax");if(problem!==void 0){let location={uri,pointer:"",range:problem.range};
throw new import_chunk_DUGFQ5N4.ToolError("syntax-invalid",problem.message,{help:`Repair "${source}", or move it away to go without it.`,location})}let{data}=document;
if(data==null)return{data:{},source};if(typeof data=="object"&&!Array.isArray(data))return{data:{...data},source};throw new import_chunk_DUGFQ5N4.ToolError("syn\
tax-invalid",`"${source}" is no mapping.`,{help:"Move it away to go without it.",location:{uri}})}async function readBytes(path,uri){try{let{size}=await(0,import_promises2.stat)(
path);if(size<=import_chunk_LEJQQTN5.defaultLimits.maxFileBytes)return await(0,import_promises2.readFile)(path)}catch(cause){if((0,import_chunk_KHSMD26U.systemCode)(
cause)===void 0)throw cause;let help="Check its path and its permissions.";throw new import_chunk_DUGFQ5N4.ToolError("file-unreadable",`"${(0,import_chunk_PBC4V5KN.displayPath)(
uri)}" cannot be read: ${(0,import_chunk_KHSMD26U.systemReason)(cause)}.`,{help,cause})}throw new import_chunk_DUGFQ5N4.ToolError("file-too-large",`"${(0,import_chunk_PBC4V5KN.displayPath)(
uri)}" is too large.`,{help:"Check that it is what you mean.",location:{uri}})}var redoclyIgnoreFile=".redocly.lint-ignore.yaml";async function readRedoclyIgnores(path,cwd){
let{data,source}=await readMapping(path,cwd),ignored=[],left=[];for(let $0=Object.entries(data),$1=0;$1<$0.length;$1++){let $2=$0[$1],file=$2[0],rules=$2[1];{if(/^https?:/.
test(file)){left.push({source,rule:file,why:"is about a document of another host"});continue}let uri=(0,import_chunk_6WJPJOLF.relativeUri)((0,import_node_url2.pathToFileURL)(
(0,import_node_path6.resolve)((0,import_node_path6.dirname)(path),file)).href,cwd);for(let $3=placesOf(rules),$4=0;$4<$3.length;$4++){let{rule,place}=$3[$4];{let pointer=pointerOf(
place);pointer===void 0?left.push({source,rule,why:"does not say where"}):ignored.push({tool:"redocly",rule,uri,pointer,source})}}}}return{ignored,left}}function placesOf(rules){
return(typeof rules=="object"&&rules!==null?Object.entries(rules):[]).flatMap(([rule,places])=>(Array.isArray(places)?places:[places]).map(place=>({rule,place})))}
function pointerOf(place){if(!(typeof place!="string"||!place.startsWith("#")))return place==="#/"?"":place.slice(1)}var vacuumIgnoreFile=".vacuum-ignore.yaml";
async function readVacuumIgnores(path,cwd){let{data,source}=await readMapping(path,cwd),ignored=[],left=[];for(let $0=Object.entries(data),$1=0;$1<$0.length;$1++){
let $2=$0[$1],rule=$2[0],places=$2[1];for(let $3=Array.isArray(places)?places:[places],$4=0;$4<$3.length;$4++){let place=$3[$4];{let pointer=typeof place=="stri\
ng"?pointerOf2(place):void 0;pointer===void 0?left.push({source,rule,why:"has a JSONPath that does not name one place"}):ignored.push({tool:"vacuum",rule,uri:void 0,
pointer,source})}}}return{ignored,left}}function pointerOf2(path){if(!path.startsWith("$"))return;let keys=[],segment=/\.([A-Za-z_$][\w$-]*|\d+)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]/y;
for(segment.lastIndex=1;segment.lastIndex<path.length;){let match=segment.exec(path);if(match===null)return;let[,name,index,single,double]=match;keys.push(index===
void 0?name??(single??double??"").replace(/\\(.)/g,"$1"):Number(index))}return(0,import_chunk_67I5OISI.formatPointer)(keys)}function counterpartsOf(tool,rule){return tables[tool].
get(rule)??[]}var redocly=new Map([["array-parameter-serialization",["serialization-valid"]],["info-contact",["info-contact"]],["info-license",["info-license-te\
rms"]],["info-license-strict",["info-license-terms"]],["no-ambiguous-paths",["paths-no-ambiguous"]],["no-duplicated-enum-values",["enum-valid"]],["no-empty-serv\
ers",["server-defined"]],["no-enum-type-mismatch",["enum-valid"]],["no-http-verbs-in-paths",["path-no-verbs"]],["no-identical-paths",["paths-no-identical"]],["n\
o-invalid-media-type-examples",["example-valid"]],["no-invalid-parameter-examples",["example-valid"]],["no-invalid-schema-examples",["example-valid"]],["no-mixe\
d-number-range-constraints",["bounds-valid"]],["no-path-trailing-slash",["path-no-trailing-slash"]],["no-required-schema-properties-undefined",["required-proper\
ties-defined"]],["no-schema-type-mismatch",["schema-keyword-applicable"]],["no-server-example.com",["server-public-host"]],["no-server-trailing-slash",["path-no\
-trailing-slash"]],["no-server-variables-empty-enum",["server-variables-valid"]],["no-undefined-server-variable",["server-variables-valid"]],["no-unresolved-ref\
s",["ref-resolves"]],["no-unused-components",["unused-components"]],["nullable-type-sibling",["nullable-valid"]],["operation-2xx-response",["operation-success-r\
esponse"]],["operation-4xx-problem-details-rfc7807",["error-problem-details"]],["operation-4xx-response",["error-response-defined"]],["operation-description",["\
operation-description"]],["operation-operationId",["operation-id-defined"]],["operation-operationId-unique",["operation-id-unique"]],["operation-operationId-url\
-safe",["operation-id-style"]],["operation-parameters-unique",["parameters-unique"]],["operation-summary",["operation-description"]],["operation-tag-defined",["\
operation-tags"]],["parameter-description",["parameter-description"]],["path-declaration-must-exist",["path-template-valid"]],["path-not-include-query",["path-t\
emplate-valid"]],["path-parameters-defined",["path-params-defined"]],["path-params-defined",["path-params-defined"]],["paths-kebab-case",["paths-kebab-case"]],[
"request-mime-type",["media-type-valid"]],["required-string-property-missing-min-length",["string-min-length"]],["response-mime-type",["media-type-valid"]],["se\
curity-defined",["security-defined","security-requirement-valid"]],["security-scopes-defined",["security-scopes-defined"]],["spec",["document-valid","no-unknown\
-fields"]],["spec-strict-refs",["ref-target-valid"]],["struct",["document-valid","no-unknown-fields"]],["tag-description",["tag-description"]]]),vacuum=new Map(
[["allof-conflicts",["composition-satisfiable"]],["camel-case-properties",["property-casing"]],["component-description",["schema-description"]],["contact-proper\
ties",["info-contact"]],["description-duplication",["description-meaningful"]],["duplicate-paths",["no-duplicate-keys"]],["duplicated-entry-in-enum",["enum-vali\
d"]],["info-contact",["info-contact"]],["info-description",["info-description"]],["info-license",["info-license-terms"]],["info-license-spdx",["info-license-ter\
ms"]],["license-url",["info-license-terms"]],["no-$ref-siblings",["ref-no-siblings"]],["no-ambiguous-paths",["paths-no-ambiguous"]],["no-eval-in-markdown",["no-\
unsafe-markdown"]],["no-http-verbs-in-path",["path-no-verbs"]],["no-request-body",["request-body-not-allowed"]],["no-script-tags-in-markdown",["no-unsafe-markdo\
wn"]],["nullable-enum-contains-null",["nullable-valid"]],["oas-missing-type",["schema-type-defined"]],["oas2-api-host",["server-defined"]],["oas2-discriminator",
["discriminator-valid"]],["oas2-host-not-example",["server-public-host"]],["oas2-host-trailing-slash",["path-no-trailing-slash"]],["oas2-operation-security-defi\
ned",["security-requirement-valid"]],["oas2-parameter-description",["parameter-description"]],["oas2-schema",["document-valid"]],["oas2-unused-definition",["unu\
sed-components"]],["oas3-api-servers",["server-defined"]],["oas3-host-not-example",["server-public-host"]],["oas3-no-$ref-siblings",["ref-no-siblings"]],["oas3-\
operation-security-defined",["security-requirement-valid"]],["oas3-parameter-description",["parameter-description"]],["oas3-schema",["document-valid"]],["oas3-s\
erver-trailing-slash",["path-no-trailing-slash"]],["oas3-unused-component",["unused-components"]],["oas3-valid-schema-example",["example-valid"]],["operation-4x\
x-response",["error-response-defined"]],["operation-description",["operation-description"]],["operation-operationId",["operation-id-defined"]],["operation-opera\
tionId-unique",["operation-id-unique"]],["operation-operationId-valid-in-url",["operation-id-style"]],["operation-parameters",["parameters-unique"]],["operation\
-success-response",["operation-success-response"]],["operation-tag-defined",["operation-tags"]],["operation-tags",["operation-tags"]],["owasp-array-limit",["arr\
ay-max-items"]],["owasp-auth-insecure-schemes",["no-insecure-http-auth"]],["owasp-constrained-additionalProperties",["object-max-properties"]],["owasp-define-er\
ror-responses-401",["error-401-defined"]],["owasp-define-error-responses-429",["error-429-defined"]],["owasp-define-error-responses-500",["error-5xx-defined"]],
["owasp-define-error-validation",["error-400-defined"]],["owasp-integer-format",["numeric-format"]],["owasp-integer-limit",["numeric-bounds"]],["owasp-jwt-best-\
practices",["jwt-best-practices"]],["owasp-no-additionalProperties",["object-closed"]],["owasp-no-api-keys-in-url",["no-api-key-in-query"]],["owasp-no-credentia\
ls-in-url",["no-credentials-in-url"]],["owasp-no-http-basic",["no-http-basic"]],["owasp-no-numeric-ids",["no-numeric-ids"]],["owasp-protection-global-safe",["se\
curity-defined","anonymous-operation"]],["owasp-protection-global-unsafe",["write-operation-secured"]],["owasp-protection-global-unsafe-strict",["write-operatio\
n-secured","anonymous-operation"]],["owasp-rate-limit",["rate-limit-documented"]],["owasp-rate-limit-retry-after",["retry-after-header"]],["owasp-security-hosts\
-https-oas3",["server-https"]],["owasp-string-limit",["string-max-length"]],["owasp-string-restricted",["string-restricted"]],["path-declarations-must-exist",["\
path-template-valid"]],["path-item-refs",["ref-target-valid"]],["path-keys-no-trailing-slash",["path-no-trailing-slash"]],["path-not-include-query",["path-templ\
ate-valid"]],["path-params",["path-params-defined"]],["paths-kebab-case",["paths-kebab-case"]],["required-fields-defined",["required-properties-defined"]],["tag\
-description",["tag-description"]],["typed-enum",["enum-valid"]]]),zally=new Map([["101",["document-valid"]],["104",["security-schemes-defined"]],["105",["secur\
ity-scopes-required"]],["110",["response-root-object"]],["115",["path-version-policy"]],["116",["info-version-semver"]],["118",["property-casing"]],["129",["pat\
hs-kebab-case"]],["130",["parameter-casing"]],["132",["parameter-casing"]],["136",["path-no-trailing-slash"]],["151",["error-default-defined"]],["153",["rate-li\
mit-documented"]],["154",["serialization-valid"]],["171",["numeric-format"]],["172",["media-type-valid"]],["176",["error-problem-details"]],["215",["api-id-defi\
ned"]],["219",["exposure-defined"]],["M010",["property-casing"]],["M011",["operation-tags"]],["S005",["unused-components"]],["S006",["numeric-bounds"]],["S007",
["string-max-length"]],["Z001",["path-params-defined"]]]),tables={redocly,vacuum,zally};function toWaivers(ignored,findings){let places=indexPlaces(findings),found=new Set(
findings.map(({ruleId})=>ruleId)),waivers=new Map,left=[];for(let $0=ignored,$1=0;$1<$0.length;$1++){let one=$0[$1];{let rules=rulesFor(one,found),matched=rules.
flatMap(rule=>findingsAt(rule,one,places));rules.length===0?left.push({...one,why:"has no counterpart in Lintel"}):matched.length===0&&left.push({...one,why:`is\
 not needed: ${rules.join(" and ")} ${rules.length>1?"find":"finds"} nothing there`});for(let $3=matched,$4=0;$4<$3.length;$4++){let finding=$3[$4];{let waiver=waiverFor(
finding,one),name=JSON.stringify([waiver.rule,waiver.path,waiver.operation,waiver.pointer]);waivers.has(name)||waivers.set(name,waiver)}}}}return{waivers:[...waivers.
values()],left}}function rulesFor({tool,rule},found){let counterparts=counterpartsOf(tool,rule);return tool==="vacuum"&&found.has(rule)&&!counterparts.includes(
rule)?[rule,...counterparts]:counterparts}function indexPlaces(findings){let exact=new Map,within=new Map;for(let $6=findings,$7=0;$7<$6.length;$7++){let finding=$6[$7];
{let{ruleId,location}=finding;add(exact,nameOf(ruleId,location.pointer),finding);for(let pointer=location.pointer;add(within,nameOf(ruleId,pointer),finding),pointer!==
"";pointer=parentOf(pointer));}}return{exact,within}}function add(lists,name,finding){let list=lists.get(name);list===void 0?lists.set(name,[finding]):list.push(
finding)}function nameOf(rule,pointer){return`${rule} ${pointer}`}function parentOf(pointer){return pointer.slice(0,Math.max(0,pointer.lastIndexOf("/")))}function findingsAt(rule,{
uri,pointer},{exact,within}){let inside=within.get(nameOf(rule,pointer))??[],around=pointer===""?[]:exact.get(nameOf(rule,parentOf(pointer)))??[];return[...inside,
...around].filter(({location})=>uri===void 0||location.uri===uri)}function isWithin(pointer,holder){return pointer===holder||pointer.startsWith(`${holder}/`)}var toolNames={
redocly:"Redocly CLI",vacuum:"vacuum",zally:"Zally"};function waiverFor({ruleId,location,operation},{tool,rule,pointer,source}){let waiver={rule:ruleId,path:(0,import_chunk_PBC4V5KN.displayPath)(
location.uri),reason:`Taken over from ${source}, where ${toolNames[tool]} ignores ${rule}; to be reviewed.`};return pointer===""?waiver:/^\/paths\/[^/]+\/[^/]+$/.
test(pointer)&&operation!==void 0&&isWithin(location.pointer,pointer)?{...waiver,operation}:{...waiver,pointer:location.pointer}}function waiverFileText(waivers,{
created,expires,ownerOf}){let width=Math.max(3,String(waivers.length).length),entries=waivers.map(({rule,path,operation,pointer,reason},index)=>(0,import_chunk_LAXGUKLD.waiverYaml)(
{id:`W-${created.slice(0,4)}-${String(index+1).padStart(width,"0")}`,rule,scope:{path,...operation===void 0?{}:{operation},...pointer===void 0?{}:{pointer}},reason,
owner:ownerOf(path),created,expires},import_chunk_LAXGUKLD.usualLayout));return[heading,...entries].join(`
`)}var heading=`# Findings that are accepted until a day. Give each a reason and an owner of your own, and delete what is not worth keeping.
`;async function planInit(args,prepared,environment){let{request,root}=prepared,{cwd}=request,definitions=new Map;for(let $0=request.entries,$1=0;$1<$0.length;$1++){
let{path,root:ownRoot}=$0[$1];definitions.set(path,await readDeclaredFacts(path,ownRoot??root))}let configuration=planConfiguration(definitions,{folder:cwd,root}),
takesOver=args.flags.get("waivers")!==!1,{ignored,left}=takesOver?await readIgnores(args,definitions,cwd):nothing,report=ignored.length===0?void 0:await(0,import_chunk_BBZO3C5U.lint)(
request);await prepared.finish();let taken=toWaivers(ignored,report?.findings??[]),created=(0,import_chunk_M43UWHEV.today)(environment),terms={created,expires:(0,import_chunk_56HDBHOW.addDays)(
created,daysOfWaivers),ownerOf:ownersBy(definitions,cwd)},files=new Map([["lintel.yaml",configuration.text]]);return taken.waivers.length>0&&files.set(import_chunk_L2UOT4JI.waiverFileName,
waiverFileText(taken.waivers,terms)),{files,summary:[`lintel.yaml names ${(0,import_chunk_Q4B7V42C.count)(configuration.apis.length,"API")}.`,...taken.waivers.length===
0?[]:[`${import_chunk_L2UOT4JI.waiverFileName} holds ${(0,import_chunk_Q4B7V42C.count)(taken.waivers.length,"waiver")} until ${terms.expires}, taken over from o\
ther linters.`],...leftOutLines([...left,...taken.left]),...uncheckedLines(report),...configuration.remarks]}}var daysOfWaivers=90;async function readIgnores(args,definitions,cwd){
let redocly2=(0,import_node_path4.join)(cwd,redoclyIgnoreFile),named=args.values.get("vacuum-ignore"),vacuum2=(0,import_node_path4.resolve)(cwd,named??vacuumIgnoreFile),
documents=new Set([...definitions.values()].flatMap(facts=>facts.documents.map(uri=>(0,import_chunk_6WJPJOLF.relativeUri)(uri,cwd)))),read=[(0,import_node_fs3.existsSync)(
redocly2)?await readRedoclyIgnores(redocly2,cwd):nothing,named!==void 0||(0,import_node_fs3.existsSync)(vacuum2)?await readVacuumIgnores(vacuum2,cwd):nothing,{ignored:await readInlineIgnores(
documents,cwd),left:[]}];return{ignored:read.flatMap(({ignored})=>ignored),left:read.flatMap(({left})=>left)}}var nothing={ignored:[],left:[]};function ownersBy(definitions,cwd){
let owners=new Map;for(let{owner,documents}of definitions.values())for(let $3=documents,$4=0;$4<$3.length;$4++){let uri=$3[$4];{let path=(0,import_chunk_PBC4V5KN.displayPath)(
(0,import_chunk_6WJPJOLF.relativeUri)(uri,cwd));owner!==void 0&&!owners.has(path)&&owners.set(path,owner)}}return path=>owners.get(path)??"unassigned"}var maxListed=20;
function leftOutLines(left){let amounts=new Map;for(let $6=left,$7=0;$7<$6.length;$7++){let{source,rule,why}=$6[$7];{let line=`${rule} (${source}) ${why}`;amounts.
set(line,(amounts.get(line)??0)+1)}}if(amounts.size===0)return[];let lines=[...amounts].map(([line,amount])=>`  ${line}${amount===1?"":`, ${amount} times`}.`),more=lines.
length-maxListed;return[`${(0,import_chunk_Q4B7V42C.count)(left.length,"exception")} not taken over:`,...lines.slice(0,maxListed),...more>0?[`  \u2026 and ${more}\
 more kinds.`]:[]]}function uncheckedLines(report){return(report?.notifications.filter(({level})=>level==="error").length??0)===0?[]:['Not everything could be c\
hecked, so exceptions may be missing: "lintel lint" says why.']}async function runInit(args,terminal){let{cwd}=terminal,isDry=args.flags.get("dry-run")===!0,isForced=args.
flags.get("force")===!0;if(args.positionals.includes("-"))throw(0,import_chunk_ACGTEFLU.usage)("A configuration is about files, not about stdin.",import_chunk_CK7V7GSP.init);
let prepared=await prepare(args,terminal),problems=prepared.inputs.notifications.filter(({level})=>level==="error");if(problems.length>0)return await(0,import_chunk_CEM3ALEH.tellProblems)(
problems,args,terminal),import_chunk_ACGTEFLU.exitNoVerdict;let plan=await planInit(args,prepared,terminal.environment);if(isDry)return await tellPlan(plan,terminal),
0;let hasBaseline=args.flags.get("baseline")===!0;requireNoOthers(plan,cwd,{isForced,hasBaseline});for(let[name,text]of plan.files)await write(name,text,cwd);await(0,import_chunk_CEM3ALEH.say)(
terminal,plan.summary);let exitCode=hasBaseline?await createBaseline(args,terminal):0;return await(0,import_chunk_CEM3ALEH.say)(terminal,nextSteps(hasBaseline&&
exitCode===0)),exitCode}function prepare(args,terminal){let threshold={failSeverity:"none",maxWarnings:void 0},quiet=args.flags.get("quiet")===!0;return(0,import_chunk_Y45WZS6J.prepareLint)(
{...(0,import_chunk_MK7M6LS6.readInputOptions)(args,terminal.cwd),threshold,quiet,color:args.flags.get("color")},terminal)}async function tellPlan({files,summary},terminal){
for(let[name,text]of files)await(0,import_chunk_CEM3ALEH.say)(terminal,[`${name}:`,"",...text.trimEnd().split(`
`).map(line=>line===""?"":`  ${line}`),""]);await(0,import_chunk_CEM3ALEH.say)(terminal,summary)}function requireNoOthers({files},cwd,{isForced,hasBaseline}){let others=configurationNames.
filter(name=>!files.has(name)),replaced=[...files.keys(),...hasBaseline?[import_chunk_UADLALIC.baselineFileName]:[]],link=replaced.find(name=>(0,import_node_fs.lstatSync)(
(0,import_node_path.join)(cwd,name),{throwIfNoEntry:!1})?.isSymbolicLink()===!0);if(link!==void 0)throw new import_chunk_DUGFQ5N4.ToolError("file-refused",`"${link}\
" is a symbolic link.`,{help:"Remove it, or run the command where it leads to."});let inTheWay=[...others,...isForced?[]:replaced].find(name=>(0,import_node_fs.existsSync)(
(0,import_node_path.join)(cwd,name)));if(inTheWay!==void 0)throw new import_chunk_DUGFQ5N4.ToolError("usage",`There is a file "${inTheWay}" already.`,{help:others.
includes(inTheWay)?"It is a configuration too, and two in one folder are one too many: move it away first.":"Add --force to write over it, or --dry-run to see w\
hat would be written."})}async function write(name,text,cwd){try{await(0,import_chunk_IA3XI4KU.writeReportFile)((0,import_node_path.join)(cwd,name),[text])}catch(cause){
if((0,import_chunk_KHSMD26U.systemCode)(cause)===void 0)throw cause;let help="Run the command in a folder that you may write to.";throw new import_chunk_DUGFQ5N4.ToolError(
"report-unwritable",`"${name}" cannot be written: ${(0,import_chunk_KHSMD26U.systemReason)(cause)}.`,{help,cause})}}async function createBaseline(args,terminal){
let{runBaselineCreate}=await Promise.resolve().then(()=>__toESM(require("./run-baseline-create-6H3JMDQ5.cjs")));return runBaselineCreate(args,terminal)}function nextSteps(hasBaseline){
return["","What to do next:","  1. Say in lintel.yaml who can reach each API and how sensitive its data are; until then it counts as the strictest.",`  2. ${hasBaseline?
'Commit the files; "lintel lint" fails only on what is new from now on.':'Run "lintel lint" to see what there is, or "lintel baseline create" to accept it and f\
ail only on what is new.'}`,`  3. In pull requests run "lintel lint --base auto": ${import_chunk_ZQBXVIK3.projectUrl}/blob/main/docs/adopting.md`]}0&&(module.exports={runInit});
