"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{createAttachedFiles:()=>createAttachedFiles,createFileLoader:()=>createFileLoader,fileIn:()=>fileIn2,parseWaivers:()=>parseWaivers,
problem:()=>problem,readPattern:()=>readPattern,slashed:()=>slashed,toNotification:()=>toNotification,waiverFileName:()=>waiverFileName,waiverKeys:()=>waiverKeys,
withFilesBeside:()=>withFilesBeside});module.exports=__toCommonJS(stdin_exports);var import_chunk_UADLALIC=require("./chunk-UADLALIC.cjs"),import_chunk_5S7J6PPD=require("./chunk-5S7J6PPD.cjs"),
import_chunk_KH7CMJYG=require("./chunk-KH7CMJYG.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),
import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),
import_chunk_ABNIEBNQ=require("./chunk-ABNIEBNQ.cjs"),import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_node_path=require("node:path"),import_node_fs=require("node:fs"),
import_node_path2=require("node:path"),import_node_url=require("node:url"),import_node_fs2=require("node:fs"),import_node_path3=require("node:path"),import_node_url2=require("node:url"),
import_node_path4=require("node:path"),import_node_path5=require("node:path"),import_node_url3=require("node:url");function isFields(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)}function originOf({uri,document},path){return{uri,pointer:(0,import_chunk_67I5OISI.formatPointer)(path),range:document.
keyRangeAt(path)}}function valueAt({uri,document},path,value){let range=typeof value=="object"&&value!==null?document.keyRangeAt(path):document.rangeAt(path);return{
uri,pointer:(0,import_chunk_67I5OISI.formatPointer)(path),range}}function problem(location,message,help,code="config-invalid"){return new import_chunk_DUGFQ5N4.ToolError(
code,message,{help,location})}function nameOf(path){let text=path.map(key=>typeof key=="number"?`[${key}]`:`.${key}`).join(""),name=text.startsWith(".")?text.slice(
1):text;return`"${name.length>120?`${name.slice(0,60)}\u2026${name.slice(-59)}`:name}"`}var import_picomatch=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_KH7CMJYG.require_picomatch)(),
1);function readPattern(text,folder){let fault=faultOf(text);if(fault!==void 0)return fault;let names=text.split("/").filter(name=>name!==""&&name!=="."),first2=names.
findIndex(isWild),literal=slashed((0,import_node_path.resolve)(folder,...names));if(first2===-1)return{text,base:literal,hasWildcards:!1,matches:path=>path===literal};
let base=slashed((0,import_node_path.resolve)(folder,...names.slice(0,first2))),prefix=base.endsWith("/")?base:`${base}/`,matchers=names.slice(first2).map(name=>name===
"**"?anyFolders:nameMatcher(name)),isMatch=path=>path.startsWith(prefix)&&matchNames(path.slice(prefix.length).split("/"),matchers);return{text,base,hasWildcards:!0,
matches:path=>path===literal||isMatch(path)}}function slashed(path){return import_node_path.sep==="/"?path:path.replaceAll(import_node_path.sep,"/")}var maxStars=4,
maxLength=1e3;function faultOf(text){if(text===""||text.startsWith("/")||/^[a-z]:/i.test(text))return{fault:"is no relative path",help:"Write the path from the \
folder of this file on."};if(text.includes("\\"))return{fault:"has a backslash",help:'Write forward slashes. A wildcard that is meant as it stands: "[*]".'};if(new RegExp(
"\\p{Cc}","u").test(text))return{fault:"has a control character",help:"Write the path without it."};if(text.startsWith("!"))return{fault:'begins with "!", which\
 excludes nothing here',help:"Name what is meant."};let names=text.split("/"),wild=names.findIndex(isWild);if(wild!==-1&&names.includes("..",wild))return{fault:"\
goes up after a wildcard",help:'Write ".." only at the beginning.'};if(/\{[^{}/]*\//.test(text))return{fault:'has a "/" between braces',help:"Write two globs."};
if(text.length>maxLength||names.some(name=>name!=="**"&&name.split("*").length-1>maxStars))return{fault:"has too many wildcards, or is too long",help:`Write at \
most ${maxStars} "*" in one name.`}}function isWild(name){return/[*?[\]{}]/.test(name)}var anyFolders=Symbol("**");function nameMatcher(name){let escaped=name.replace(
/[()+|]/g,"\\$&").replaceAll("[!","[^");return(0,import_picomatch.default)(escaped,{dot:!0,nonegate:!0,noextglob:!0,windows:!1})}function matchNames(names,matchers){
let name=0,matcher=0,retry;for(;name<names.length;){let current=matchers[matcher];if(current===anyFolders)matcher+=1,retry={matcher,name};else if(current?.(names[name]??
"")===!0)name+=1,matcher+=1;else if(retry!==void 0)retry.name+=1,name=retry.name,matcher=retry.matcher;else return!1}for(;matchers[matcher]===anyFolders;)matcher+=
1;return matcher===matchers.length}function findExtended(text,from,root){let folder=(0,import_node_path3.dirname)(from);if(/^\.\.?(?:\/|$)/.test(text))return{path:(0,import_node_path3.resolve)(
folder,text),isPackage:!1};let parts=/^(?<name>(?:@[a-z0-9._~-]+\/)?[a-z0-9_~-][a-z0-9._~-]*)(?:\/(?<inside>.+))?$/i.exec(text)?.groups,name=parts?.name,home=name===
void 0?void 0:findPackage(name,folder,root);if(home!==void 0)return fileIn(home,text,parts?.inside);let help=!text.startsWith("/")&&(0,import_chunk_CPXO6KOS.isThere)(
(0,import_node_path3.resolve)(folder,text))?`Did you mean "./${text}"? A path begins with "./" or "../".`:'Install it, or write a path that begins with "./" or \
"../".';return{message:`There is no package "${text}".`,help}}function findPackage(name,start,root){for(let folder=start;;folder=(0,import_node_path3.dirname)(folder)){
let home=(0,import_node_path3.join)(folder,"node_modules",name);if((0,import_chunk_CPXO6KOS.isThere)(home))return home;if(folder===root||folder===(0,import_node_path3.dirname)(
folder))return}}function fileIn(home,text,inside){let named=inside??namedByPackage(home),path=named===void 0?(0,import_chunk_CPXO6KOS.configurationFilesIn)(home)[0]:
(0,import_node_path3.resolve)(home,named);return path===void 0?{message:`Package "${text}" has no lintel.yaml.`,help:'Name the file: "<package>/<file>".'}:(0,import_chunk_CPXO6KOS.isInside)(
path,home)?{path,isPackage:!0}:{message:`"${text}" leads out of its package.`,help:"Name a file of the package."}}function namedByPackage(home){try{let data=JSON.
parse((0,import_node_fs2.readFileSync)((0,import_node_path3.join)(home,"package.json"),"utf8")),named=isFields(data)?data.lintel:void 0;return typeof named=="st\
ring"?named:void 0}catch{return}}var Y=(r,i)=>()=>{try{return i||r((i={exports:{}}).exports,i),i.exports}catch(g){throw i=0,g}},ae=Y(ee=>{"use strict";Object.defineProperty(
ee,"__esModule",{value:!0});function se(r){let i=r.length,g=0,b=0,d;for(;b<i;)g++,d=r.charCodeAt(b++),d>=55296&&d<=56319&&b<i&&(d=r.charCodeAt(b),(d&64512)===56320&&
b++);return g}ee.default=se,se.code='require("ajv/dist/runtime/ucs2length").default'}),ne=Y((he,ie)=>{"use strict";ie.exports=function r(i,g){if(i===g)return!0;
if(i&&g&&typeof i=="object"&&typeof g=="object"){if(i.constructor!==g.constructor)return!1;var b,d,P;if(Array.isArray(i)){if(b=i.length,b!=g.length)return!1;for(d=
b;d--!==0;)if(!r(i[d],g[d]))return!1;return!0}if(i.constructor===RegExp)return i.source===g.source&&i.flags===g.flags;if(i.valueOf!==Object.prototype.valueOf)return i.
valueOf()===g.valueOf();if(i.toString!==Object.prototype.toString)return i.toString()===g.toString();if(P=Object.keys(i),b=P.length,b!==Object.keys(g).length)return!1;
for(d=b;d--!==0;)if(!Object.prototype.hasOwnProperty.call(g,P[d]))return!1;for(d=b;d--!==0;){var e=P[d];if(!r(i[e],g[e]))return!1}return!0}return i!==i&&g!==g}}),
oe=Y(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});var pe=ne();pe.code='require("ajv/dist/runtime/equal").default',re.default=pe}),de=X,q={
$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/lintel-api/lintel/main/schema/lintel.schema.json",title:"lintel.ya\
ml",description:"What Lintel demands of the API definitions in this folder and below.",type:"object",additionalProperties:!1,properties:{$schema:{description:"W\
here this schema is, for editors.",type:"string"},root:{description:"Whether the look-up ends here: folders further out have no say. Refused where one of them l\
ocks something or names a definition below.",type:"boolean"},extends:{description:"Configurations that this one starts from: a path relative to this file, or th\
e name of an npm package. What this file says goes before what they say, except for what they lock.",$ref:"#/$defs/names",examples:["../lintel-base.yaml",["@acm\
e/lintel-policy","./more.yaml"]]},ruleset:{description:"Which rules run: recommended, strict, all, the name of a pack, or the path of a ruleset for Spectral.",$ref:"\
#/$defs/names",examples:["strict",["recommended","transport","./.spectral.yaml"]]},apis:{description:"What is known of the APIs, by an id of your choice.",type:"\
object",propertyNames:{$ref:"#/$defs/id"},additionalProperties:{$ref:"#/$defs/api"},examples:[{orders:{definition:"services/orders/openapi.yaml",exposure:"publi\
c",data:"confidential"}}]},rules:{$ref:"#/$defs/rules"},locked:{$ref:"#/$defs/locked"},profiles:{description:"What is demanded of APIs of one kind; of several t\
hat match, later ones go before.",type:"array",items:{$ref:"#/$defs/profile"}},require:{$ref:"#/$defs/require"},waivers:{description:"Files of waivers, relative\
 to this file. Default: lintel-waivers.yaml beside it.",$ref:"#/$defs/names",examples:["lintel-waivers.yaml",["waivers/security.yaml","waivers/platform.yaml"]]},
waiverRules:{$ref:"#/$defs/waiverRules"},baseline:{description:"The file of the baseline, relative to this file. Default: lintel-baseline.json beside it.",$ref:"\
#/$defs/path",examples:["lintel-baseline.json"]}},$defs:{id:{description:'Use letters, digits, ".", "_" and "-", and begin with a letter or digit: orders, payme\
nts-v2.',type:"string",maxLength:100,pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},path:{description:"Write the path from the folder of this file on, with forward sla\
shes.",type:"string",minLength:1,maxLength:1e3},names:{description:"Write one, or a list.",anyOf:[{$ref:"#/$defs/path"},{type:"array",minItems:1,items:{$ref:"#/\
$defs/path"}}]},exposure:{description:"Who can reach the API.",type:"string",enum:["public","partner","internal"]},dataClass:{description:"How sensitive the dat\
a are, the lowest class first.",type:"string",enum:["public","internal","confidential","restricted"]},lifecycle:{description:"Where the API is in its life.",type:"\
string",enum:["experimental","production","deprecated","retired"]},tag:{description:"pii, phi and pci are kinds of data with laws of their own; others are yours\
.",type:"string",maxLength:100,pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},api:{description:"What is known of an API. What nobody says is taken to be the strictest.",
type:"object",additionalProperties:!1,required:["definition"],properties:{definition:{description:"The entry document, relative to this file; a glob when severa\
l definitions are one API.",$ref:"#/$defs/path",examples:["services/orders/openapi.yaml","services/orders/*/openapi.yaml"]},exposure:{$ref:"#/$defs/exposure"},data:{
$ref:"#/$defs/dataClass"},tags:{description:"Kinds of data (pii, phi, pci) and words of your own that profiles can match. An empty list says that there are none\
.",type:"array",uniqueItems:!0,items:{$ref:"#/$defs/tag"},examples:[["pii","pci"]]},lifecycle:{$ref:"#/$defs/lifecycle"},owner:{description:"Who answers for the\
 API.",type:"string",minLength:1,maxLength:200,examples:["team-orders"]}}},severity:{description:"How grave a finding is; off turns the rule off.",type:"string",
enum:["error","warn","info","hint","off"]},rules:{description:'Rules by id: a severity, or a severity and options. "lintel rules" lists them.',type:"object",additionalProperties:{
$ref:"#/$defs/rule"},examples:[{"error-429-defined":"error","pagination-defined":{severity:"warn",options:{maxPageSize:500}}}]},rule:{description:'Write a sever\
ity (error, warn, info, hint, off), or "severity" and "options".',anyOf:[{$ref:"#/$defs/severity"},{type:"object",additionalProperties:!1,minProperties:1,properties:{
severity:{$ref:"#/$defs/severity"},options:{description:'"lintel explain <rule>" shows what there is.',type:"object"}}}]},locked:{description:"Rules that config\
urations further in may make graver, but neither milder nor other than here.",type:"array",uniqueItems:!0,items:{description:"The id of a rule.",type:"string"},
examples:[["server-https","security-defined"]]},profile:{description:"What is demanded of APIs of one kind.",type:"object",additionalProperties:!1,required:["na\
me"],properties:{name:{$ref:"#/$defs/id"},match:{$ref:"#/$defs/match"},rules:{$ref:"#/$defs/rules"},locked:{$ref:"#/$defs/locked"},require:{$ref:"#/$defs/requir\
e"}}},match:{description:"Which APIs a profile is for: all that is said here must hold, and of a list one item. Without it: every API.",type:"object",additionalProperties:!1,
properties:{exposure:{description:"Write one, or a list: one of it is enough.",anyOf:[{$ref:"#/$defs/exposure"},{type:"array",minItems:1,items:{$ref:"#/$defs/ex\
posure"}}]},data:{description:"Write one, or a list: one of it is enough.",anyOf:[{$ref:"#/$defs/dataClass"},{type:"array",minItems:1,items:{$ref:"#/$defs/dataC\
lass"}}]},lifecycle:{description:"Write one, or a list: one of it is enough.",anyOf:[{$ref:"#/$defs/lifecycle"},{type:"array",minItems:1,items:{$ref:"#/$defs/li\
fecycle"}}]},paths:{description:"Globs for the entry document, relative to this file.",$ref:"#/$defs/names",examples:[["services/payments/**"]]},tags:{description:"\
Write one, or a list: one of it is enough.",anyOf:[{$ref:"#/$defs/tag"},{type:"array",minItems:1,items:{$ref:"#/$defs/tag"}}]}}},require:{description:"What an A\
PI must reach for the run to pass.",type:"object",additionalProperties:!1,minProperties:1,properties:{score:{description:"The least score, 0 to 100.",$ref:"#/$d\
efs/percent"},coverage:{description:'The least coverage in per cent: of all packs together, or by pack; "total" is all of them together.',anyOf:[{$ref:"#/$defs/\
percent"},{type:"object",minProperties:1,additionalProperties:{$ref:"#/$defs/percent"}}],examples:[90,{transport:100,auth:95}]},budgets:{description:"The most f\
indings of a rule, open and in the baseline.",type:"object",minProperties:1,additionalProperties:{$ref:"#/$defs/count"},examples:[{"string-max-length":120}]}}},
percent:{description:"A number from 0 to 100.",type:"number",minimum:0,maximum:100},count:{description:"A whole number, 0 or more.",type:"integer",minimum:0},days:{
description:"A whole number of days, 1 or more.",type:"integer",minimum:1,maximum:36500},waiverRules:{description:"What waivers must be like to hold.",type:"obj\
ect",additionalProperties:!1,minProperties:1,properties:{maxDays:{description:"The longest time from created to expires in days, for all waivers or by the sever\
ity of what is waived.",anyOf:[{$ref:"#/$defs/days"},{type:"object",additionalProperties:!1,minProperties:1,properties:{error:{$ref:"#/$defs/days"},warn:{$ref:"\
#/$defs/days"},info:{$ref:"#/$defs/days"},hint:{$ref:"#/$defs/days"}}}],examples:[180,{error:90,warn:180}]},require:{description:"Fields that every waiver must \
have.",type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["ticket","approver"]}},inline:{description:"Whether x-lintel-ignore in a definition cou\
nts: allow, report (it counts, and the report says so) or deny.",type:"string",enum:["allow","report","deny"]}}}}},T={description:'Use letters, digits, ".", "_"\
 and "-", and begin with a letter or digit: orders, payments-v2.',type:"string",maxLength:100,pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},C={description:"Rules that\
 configurations further in may make graver, but neither milder nor other than here.",type:"array",uniqueItems:!0,items:{description:"The id of a rule.",type:"st\
ring"},examples:[["server-https","security-defined"]]},O={description:"Write the path from the folder of this file on, with forward slashes.",type:"string",minLength:1,
maxLength:1e3},y=Object.prototype.hasOwnProperty,I=ae().default,H={description:"Write one, or a list.",anyOf:[{$ref:"#/$defs/path"},{type:"array",minItems:1,items:{
$ref:"#/$defs/path"}}]};function Z(r,{instancePath:i="",parentData:g,parentDataProperty:b,rootData:d=r,dynamicAnchors:P={}}={}){let e=null,s=0,h=Z.evaluated;h.dynamicProps&&
(h.props=void 0),h.dynamicItems&&(h.items=void 0);let p=s,t=!1,o=s;if(typeof r=="string"){if(I(r)>1e3){let a={instancePath:i,schemaPath:"#/$defs/path/maxLength",
keyword:"maxLength",params:{limit:1e3},schema:1e3,parentSchema:O,data:r};e===null?e=[a]:e.push(a),s++}if(I(r)<1){let a={instancePath:i,schemaPath:"#/$defs/path/\
minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O,data:r};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i,schemaPath:"#/$defs/pat\
h/type",keyword:"type",params:{type:"string"},schema:O.type,parentSchema:O,data:r};e===null?e=[a]:e.push(a),s++}var n=o===s;t=t||n;let f=s;if(Array.isArray(r)){
if(r.length<1){let l={instancePath:i,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:H.anyOf[1],data:r};e===null?e=[l]:
e.push(l),s++}let a=r.length;for(let l=0;l<a;l++){let v=r[l];if(typeof v=="string"){if(I(v)>1e3){let m={instancePath:i+"/"+l,schemaPath:"#/$defs/path/maxLength",
keyword:"maxLength",params:{limit:1e3},schema:1e3,parentSchema:O,data:v};e===null?e=[m]:e.push(m),s++}if(I(v)<1){let m={instancePath:i+"/"+l,schemaPath:"#/$defs\
/path/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O,data:v};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/"+l,schemaPath:"\
#/$defs/path/type",keyword:"type",params:{type:"string"},schema:O.type,parentSchema:O,data:v};e===null?e=[m]:e.push(m),s++}}}else{let a={instancePath:i,schemaPath:"\
#/anyOf/1/type",keyword:"type",params:{type:"array"},schema:H.anyOf[1].type,parentSchema:H.anyOf[1],data:r};e===null?e=[a]:e.push(a),s++}var n=f===s;if(t=t||n,n)
var c=!0;if(t)s=p,e!==null&&(p?e.length=p:e=null);else{let a={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:H.anyOf,parentSchema:H,data:r};
e===null?e=[a]:e.push(a),s++}return Z.errors=e,h.items=c,s===0}Z.evaluated={dynamicProps:!1,dynamicItems:!0};var _={description:"What is known of an API. What n\
obody says is taken to be the strictest.",type:"object",additionalProperties:!1,required:["definition"],properties:{definition:{description:"The entry document,\
 relative to this file; a glob when several definitions are one API.",$ref:"#/$defs/path",examples:["services/orders/openapi.yaml","services/orders/*/openapi.ya\
ml"]},exposure:{$ref:"#/$defs/exposure"},data:{$ref:"#/$defs/dataClass"},tags:{description:"Kinds of data (pii, phi, pci) and words of your own that profiles ca\
n match. An empty list says that there are none.",type:"array",uniqueItems:!0,items:{$ref:"#/$defs/tag"},examples:[["pii","pci"]]},lifecycle:{$ref:"#/$defs/life\
cycle"},owner:{description:"Who answers for the API.",type:"string",minLength:1,maxLength:200,examples:["team-orders"]}}},A={description:"Who can reach the API.",
type:"string",enum:["public","partner","internal"]},j={description:"How sensitive the data are, the lowest class first.",type:"string",enum:["public","internal",
"confidential","restricted"]},z={description:"pii, phi and pci are kinds of data with laws of their own; others are yours.",type:"string",maxLength:100,pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]*$"},D={description:"Where the API is in its life.",type:"string",enum:["experimental","production","deprecated","retired"]},me=oe().default,
K=new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$","u");function M(r,{instancePath:i="",parentData:g,parentDataProperty:b,rootData:d=r,dynamicAnchors:P={}}={}){let e=null,
s=0,h=M.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.definition===void 0||!y.call(
r,"definition")){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"definition"},schema:_.required,parentSchema:_,data:r};
e===null?e=[p]:e.push(p),s++}for(let p of Object.keys(r))if(!(p==="definition"||p==="exposure"||p==="data"||p==="tags"||p==="lifecycle"||p==="owner")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:_,data:r};e===null?e=[t]:e.push(t),s++}if(r.
definition!==void 0&&y.call(r,"definition")){let p=r.definition;if(typeof p=="string"){if(I(p)>1e3){let t={instancePath:i+"/definition",schemaPath:"#/$defs/path\
/maxLength",keyword:"maxLength",params:{limit:1e3},schema:1e3,parentSchema:O,data:p};e===null?e=[t]:e.push(t),s++}if(I(p)<1){let t={instancePath:i+"/definition",
schemaPath:"#/$defs/path/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O,data:p};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+
"/definition",schemaPath:"#/$defs/path/type",keyword:"type",params:{type:"string"},schema:O.type,parentSchema:O,data:p};e===null?e=[t]:e.push(t),s++}}if(r.exposure!==
void 0&&y.call(r,"exposure")){let p=r.exposure;if(typeof p!="string"){let t={instancePath:i+"/exposure",schemaPath:"#/$defs/exposure/type",keyword:"type",params:{
type:"string"},schema:A.type,parentSchema:A,data:p};e===null?e=[t]:e.push(t),s++}if(!(p==="public"||p==="partner"||p==="internal")){let t={instancePath:i+"/expo\
sure",schemaPath:"#/$defs/exposure/enum",keyword:"enum",params:{allowedValues:A.enum},schema:A.enum,parentSchema:A,data:p};e===null?e=[t]:e.push(t),s++}}if(r.data!==
void 0&&y.call(r,"data")){let p=r.data;if(typeof p!="string"){let t={instancePath:i+"/data",schemaPath:"#/$defs/dataClass/type",keyword:"type",params:{type:"str\
ing"},schema:j.type,parentSchema:j,data:p};e===null?e=[t]:e.push(t),s++}if(!(p==="public"||p==="internal"||p==="confidential"||p==="restricted")){let t={instancePath:i+
"/data",schemaPath:"#/$defs/dataClass/enum",keyword:"enum",params:{allowedValues:j.enum},schema:j.enum,parentSchema:j,data:p};e===null?e=[t]:e.push(t),s++}}if(r.
tags!==void 0&&y.call(r,"tags")){let p=r.tags;if(Array.isArray(p)){let t=p.length;for(let n=0;n<t;n++){let c=p[n];if(typeof c=="string"){if(I(c)>100){let a={instancePath:i+
"/tags/"+n,schemaPath:"#/$defs/tag/maxLength",keyword:"maxLength",params:{limit:100},schema:100,parentSchema:z,data:c};e===null?e=[a]:e.push(a),s++}if(!K.test(c)){
let a={instancePath:i+"/tags/"+n,schemaPath:"#/$defs/tag/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0\
-9._-]*$",parentSchema:z,data:c};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/tags/"+n,schemaPath:"#/$defs/tag/type",keyword:"type",params:{type:"\
string"},schema:z.type,parentSchema:z,data:c};e===null?e=[a]:e.push(a),s++}}let o=p.length,f;if(o>1){e:for(;o--;)for(f=o;f--;)if(me(p[o],p[f])){let n={instancePath:i+
"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:o,j:f},schema:!0,parentSchema:_.properties.tags,data:p};e===null?e=[n]:e.push(
n),s++;break e}}}else{let t={instancePath:i+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},schema:_.properties.tags.type,parentSchema:_.
properties.tags,data:p};e===null?e=[t]:e.push(t),s++}}if(r.lifecycle!==void 0&&y.call(r,"lifecycle")){let p=r.lifecycle;if(typeof p!="string"){let t={instancePath:i+
"/lifecycle",schemaPath:"#/$defs/lifecycle/type",keyword:"type",params:{type:"string"},schema:D.type,parentSchema:D,data:p};e===null?e=[t]:e.push(t),s++}if(!(p===
"experimental"||p==="production"||p==="deprecated"||p==="retired")){let t={instancePath:i+"/lifecycle",schemaPath:"#/$defs/lifecycle/enum",keyword:"enum",params:{
allowedValues:D.enum},schema:D.enum,parentSchema:D,data:p};e===null?e=[t]:e.push(t),s++}}if(r.owner!==void 0&&y.call(r,"owner")){let p=r.owner;if(typeof p=="str\
ing"){if(I(p)>200){let t={instancePath:i+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:_.properties.
owner,data:p};e===null?e=[t]:e.push(t),s++}if(I(p)<1){let t={instancePath:i+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:_.properties.owner,data:p};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/owner",schemaPath:"#/properties/owner/type",keyword:"\
type",params:{type:"string"},schema:_.properties.owner.type,parentSchema:_.properties.owner,data:p};e===null?e=[t]:e.push(t),s++}}}else{let p={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:_.type,parentSchema:_,data:r};e===null?e=[p]:e.push(p),s++}return M.errors=e,s===0}M.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var le={description:'Rules by id: a severity, or a severity and options. "lintel rules" lists them.',type:"object",additionalProperties:{$ref:"\
#/$defs/rule"},examples:[{"error-429-defined":"error","pagination-defined":{severity:"warn",options:{maxPageSize:500}}}]},R={description:'Write a severity (erro\
r, warn, info, hint, off), or "severity" and "options".',anyOf:[{$ref:"#/$defs/severity"},{type:"object",additionalProperties:!1,minProperties:1,properties:{severity:{
$ref:"#/$defs/severity"},options:{description:'"lintel explain <rule>" shows what there is.',type:"object"}}}]},F={description:"How grave a finding is; off turn\
s the rule off.",type:"string",enum:["error","warn","info","hint","off"]};function U(r,{instancePath:i="",parentData:g,parentDataProperty:b,rootData:d=r,dynamicAnchors:P={}}={}){
let e=null,s=0,h=U.evaluated;h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0);let p=s,t=!1,o=s;if(typeof r!="string"){let a={instancePath:i,schemaPath:"\
#/$defs/severity/type",keyword:"type",params:{type:"string"},schema:F.type,parentSchema:F,data:r};e===null?e=[a]:e.push(a),s++}if(!(r==="error"||r==="warn"||r===
"info"||r==="hint"||r==="off")){let a={instancePath:i,schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues:F.enum},schema:F.enum,parentSchema:F,
data:r};e===null?e=[a]:e.push(a),s++}var n=o===s;t=t||n;let f=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let a={instancePath:i,schemaPath:"\
#/anyOf/1/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:R.anyOf[1],data:r};e===null?e=[a]:e.push(a),s++}for(let a of Object.keys(
r))if(!(a==="severity"||a==="options")){let l={instancePath:i,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
schema:!1,parentSchema:R.anyOf[1],data:r};e===null?e=[l]:e.push(l),s++}if(r.severity!==void 0&&y.call(r,"severity")){let a=r.severity;if(typeof a!="string"){let l={
instancePath:i+"/severity",schemaPath:"#/$defs/severity/type",keyword:"type",params:{type:"string"},schema:F.type,parentSchema:F,data:a};e===null?e=[l]:e.push(l),
s++}if(!(a==="error"||a==="warn"||a==="info"||a==="hint"||a==="off")){let l={instancePath:i+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{
allowedValues:F.enum},schema:F.enum,parentSchema:F,data:a};e===null?e=[l]:e.push(l),s++}}if(r.options!==void 0&&y.call(r,"options")){let a=r.options;if(!(a&&typeof a==
"object"&&!Array.isArray(a))){let l={instancePath:i+"/options",schemaPath:"#/anyOf/1/properties/options/type",keyword:"type",params:{type:"object"},schema:R.anyOf[1].
properties.options.type,parentSchema:R.anyOf[1].properties.options,data:a};e===null?e=[l]:e.push(l),s++}}}else{let a={instancePath:i,schemaPath:"#/anyOf/1/type",
keyword:"type",params:{type:"object"},schema:R.anyOf[1].type,parentSchema:R.anyOf[1],data:r};e===null?e=[a]:e.push(a),s++}var n=f===s;if(t=t||n,n)var c=!0;if(t)
s=p,e!==null&&(p?e.length=p:e=null);else{let a={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:R.anyOf,parentSchema:R,data:r};e===null?e=[
a]:e.push(a),s++}return U.errors=e,h.props=c,s===0}U.evaluated={dynamicProps:!0,dynamicItems:!1};function V(r,{instancePath:i="",parentData:g,parentDataProperty:b,
rootData:d=r,dynamicAnchors:P={}}={}){let e=null,s=0,h=V.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),r&&typeof r=="object"&&!Array.
isArray(r))for(let p of Object.keys(r))U(r[p],{instancePath:i+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:p,rootData:d,dynamicAnchors:P})||
(e=N(e,U.errors),s=e.length);else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:le.type,parentSchema:le,data:r};e===null?
e=[p]:e.push(p),s++}return V.errors=e,s===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var G={description:"What is demanded of APIs of one kind.",type:"\
object",additionalProperties:!1,required:["name"],properties:{name:{$ref:"#/$defs/id"},match:{$ref:"#/$defs/match"},rules:{$ref:"#/$defs/rules"},locked:{$ref:"#\
/$defs/locked"},require:{$ref:"#/$defs/require"}}},x={description:"Which APIs a profile is for: all that is said here must hold, and of a list one item. Without\
 it: every API.",type:"object",additionalProperties:!1,properties:{exposure:{description:"Write one, or a list: one of it is enough.",anyOf:[{$ref:"#/$defs/expo\
sure"},{type:"array",minItems:1,items:{$ref:"#/$defs/exposure"}}]},data:{description:"Write one, or a list: one of it is enough.",anyOf:[{$ref:"#/$defs/dataClas\
s"},{type:"array",minItems:1,items:{$ref:"#/$defs/dataClass"}}]},lifecycle:{description:"Write one, or a list: one of it is enough.",anyOf:[{$ref:"#/$defs/lifec\
ycle"},{type:"array",minItems:1,items:{$ref:"#/$defs/lifecycle"}}]},paths:{description:"Globs for the entry document, relative to this file.",$ref:"#/$defs/name\
s",examples:[["services/payments/**"]]},tags:{description:"Write one, or a list: one of it is enough.",anyOf:[{$ref:"#/$defs/tag"},{type:"array",minItems:1,items:{
$ref:"#/$defs/tag"}}]}}};function B(r,{instancePath:i="",parentData:g,parentDataProperty:b,rootData:d=r,dynamicAnchors:P={}}={}){let e=null,s=0,h=B.evaluated;if(h.
dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let n of Object.keys(r))if(!(n==="exposure"||n==="\
data"||n==="lifecycle"||n==="paths"||n==="tags")){let c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:x,data:r};e===null?e=[c]:e.push(c),s++}if(r.exposure!==void 0&&y.call(r,"exposure")){let n=r.exposure,c=s,a=!1,l=s;if(typeof n!="string"){
let m={instancePath:i+"/exposure",schemaPath:"#/$defs/exposure/type",keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,data:n};e===null?e=[m]:e.
push(m),s++}if(!(n==="public"||n==="partner"||n==="internal")){let m={instancePath:i+"/exposure",schemaPath:"#/$defs/exposure/enum",keyword:"enum",params:{allowedValues:A.
enum},schema:A.enum,parentSchema:A,data:n};e===null?e=[m]:e.push(m),s++}var p=l===s;a=a||p;let v=s;if(Array.isArray(n)){if(n.length<1){let u={instancePath:i+"/e\
xposure",schemaPath:"#/properties/exposure/anyOf/1/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.properties.exposure.anyOf[1],data:n};e===
null?e=[u]:e.push(u),s++}let m=n.length;for(let u=0;u<m;u++){let w=n[u];if(typeof w!="string"){let $={instancePath:i+"/exposure/"+u,schemaPath:"#/$defs/exposure\
/type",keyword:"type",params:{type:"string"},schema:A.type,parentSchema:A,data:w};e===null?e=[$]:e.push($),s++}if(!(w==="public"||w==="partner"||w==="internal")){
let $={instancePath:i+"/exposure/"+u,schemaPath:"#/$defs/exposure/enum",keyword:"enum",params:{allowedValues:A.enum},schema:A.enum,parentSchema:A,data:w};e===null?
e=[$]:e.push($),s++}}}else{let m={instancePath:i+"/exposure",schemaPath:"#/properties/exposure/anyOf/1/type",keyword:"type",params:{type:"array"},schema:x.properties.
exposure.anyOf[1].type,parentSchema:x.properties.exposure.anyOf[1],data:n};e===null?e=[m]:e.push(m),s++}var p=v===s;if(a=a||p,a)s=c,e!==null&&(c?e.length=c:e=null);else{
let m={instancePath:i+"/exposure",schemaPath:"#/properties/exposure/anyOf",keyword:"anyOf",params:{},schema:x.properties.exposure.anyOf,parentSchema:x.properties.
exposure,data:n};e===null?e=[m]:e.push(m),s++}}if(r.data!==void 0&&y.call(r,"data")){let n=r.data,c=s,a=!1,l=s;if(typeof n!="string"){let m={instancePath:i+"/da\
ta",schemaPath:"#/$defs/dataClass/type",keyword:"type",params:{type:"string"},schema:j.type,parentSchema:j,data:n};e===null?e=[m]:e.push(m),s++}if(!(n==="public"||
n==="internal"||n==="confidential"||n==="restricted")){let m={instancePath:i+"/data",schemaPath:"#/$defs/dataClass/enum",keyword:"enum",params:{allowedValues:j.
enum},schema:j.enum,parentSchema:j,data:n};e===null?e=[m]:e.push(m),s++}var t=l===s;a=a||t;let v=s;if(Array.isArray(n)){if(n.length<1){let u={instancePath:i+"/d\
ata",schemaPath:"#/properties/data/anyOf/1/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.properties.data.anyOf[1],data:n};e===null?e=[u]:
e.push(u),s++}let m=n.length;for(let u=0;u<m;u++){let w=n[u];if(typeof w!="string"){let $={instancePath:i+"/data/"+u,schemaPath:"#/$defs/dataClass/type",keyword:"\
type",params:{type:"string"},schema:j.type,parentSchema:j,data:w};e===null?e=[$]:e.push($),s++}if(!(w==="public"||w==="internal"||w==="confidential"||w==="restr\
icted")){let $={instancePath:i+"/data/"+u,schemaPath:"#/$defs/dataClass/enum",keyword:"enum",params:{allowedValues:j.enum},schema:j.enum,parentSchema:j,data:w};
e===null?e=[$]:e.push($),s++}}}else{let m={instancePath:i+"/data",schemaPath:"#/properties/data/anyOf/1/type",keyword:"type",params:{type:"array"},schema:x.properties.
data.anyOf[1].type,parentSchema:x.properties.data.anyOf[1],data:n};e===null?e=[m]:e.push(m),s++}var t=v===s;if(a=a||t,a)s=c,e!==null&&(c?e.length=c:e=null);else{
let m={instancePath:i+"/data",schemaPath:"#/properties/data/anyOf",keyword:"anyOf",params:{},schema:x.properties.data.anyOf,parentSchema:x.properties.data,data:n};
e===null?e=[m]:e.push(m),s++}}if(r.lifecycle!==void 0&&y.call(r,"lifecycle")){let n=r.lifecycle,c=s,a=!1,l=s;if(typeof n!="string"){let m={instancePath:i+"/life\
cycle",schemaPath:"#/$defs/lifecycle/type",keyword:"type",params:{type:"string"},schema:D.type,parentSchema:D,data:n};e===null?e=[m]:e.push(m),s++}if(!(n==="exp\
erimental"||n==="production"||n==="deprecated"||n==="retired")){let m={instancePath:i+"/lifecycle",schemaPath:"#/$defs/lifecycle/enum",keyword:"enum",params:{allowedValues:D.
enum},schema:D.enum,parentSchema:D,data:n};e===null?e=[m]:e.push(m),s++}var o=l===s;a=a||o;let v=s;if(Array.isArray(n)){if(n.length<1){let u={instancePath:i+"/l\
ifecycle",schemaPath:"#/properties/lifecycle/anyOf/1/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.properties.lifecycle.anyOf[1],data:n};
e===null?e=[u]:e.push(u),s++}let m=n.length;for(let u=0;u<m;u++){let w=n[u];if(typeof w!="string"){let $={instancePath:i+"/lifecycle/"+u,schemaPath:"#/$defs/lif\
ecycle/type",keyword:"type",params:{type:"string"},schema:D.type,parentSchema:D,data:w};e===null?e=[$]:e.push($),s++}if(!(w==="experimental"||w==="production"||
w==="deprecated"||w==="retired")){let $={instancePath:i+"/lifecycle/"+u,schemaPath:"#/$defs/lifecycle/enum",keyword:"enum",params:{allowedValues:D.enum},schema:D.
enum,parentSchema:D,data:w};e===null?e=[$]:e.push($),s++}}}else{let m={instancePath:i+"/lifecycle",schemaPath:"#/properties/lifecycle/anyOf/1/type",keyword:"typ\
e",params:{type:"array"},schema:x.properties.lifecycle.anyOf[1].type,parentSchema:x.properties.lifecycle.anyOf[1],data:n};e===null?e=[m]:e.push(m),s++}var o=v===
s;if(a=a||o,a)s=c,e!==null&&(c?e.length=c:e=null);else{let m={instancePath:i+"/lifecycle",schemaPath:"#/properties/lifecycle/anyOf",keyword:"anyOf",params:{},schema:x.
properties.lifecycle.anyOf,parentSchema:x.properties.lifecycle,data:n};e===null?e=[m]:e.push(m),s++}}if(r.paths!==void 0&&y.call(r,"paths")&&(Z(r.paths,{instancePath:i+
"/paths",parentData:r,parentDataProperty:"paths",rootData:d,dynamicAnchors:P})||(e=N(e,Z.errors),s=e.length)),r.tags!==void 0&&y.call(r,"tags")){let n=r.tags,c=s,
a=!1,l=s;if(typeof n=="string"){if(I(n)>100){let m={instancePath:i+"/tags",schemaPath:"#/$defs/tag/maxLength",keyword:"maxLength",params:{limit:100},schema:100,
parentSchema:z,data:n};e===null?e=[m]:e.push(m),s++}if(!K.test(n)){let m={instancePath:i+"/tags",schemaPath:"#/$defs/tag/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:z,data:n};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:i+"/tags",schemaPath:"\
#/$defs/tag/type",keyword:"type",params:{type:"string"},schema:z.type,parentSchema:z,data:n};e===null?e=[m]:e.push(m),s++}var f=l===s;a=a||f;let v=s;if(Array.isArray(
n)){if(n.length<1){let u={instancePath:i+"/tags",schemaPath:"#/properties/tags/anyOf/1/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:x.properties.
tags.anyOf[1],data:n};e===null?e=[u]:e.push(u),s++}let m=n.length;for(let u=0;u<m;u++){let w=n[u];if(typeof w=="string"){if(I(w)>100){let $={instancePath:i+"/ta\
gs/"+u,schemaPath:"#/$defs/tag/maxLength",keyword:"maxLength",params:{limit:100},schema:100,parentSchema:z,data:w};e===null?e=[$]:e.push($),s++}if(!K.test(w)){let $={
instancePath:i+"/tags/"+u,schemaPath:"#/$defs/tag/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*\
$",parentSchema:z,data:w};e===null?e=[$]:e.push($),s++}}else{let $={instancePath:i+"/tags/"+u,schemaPath:"#/$defs/tag/type",keyword:"type",params:{type:"string"},
schema:z.type,parentSchema:z,data:w};e===null?e=[$]:e.push($),s++}}}else{let m={instancePath:i+"/tags",schemaPath:"#/properties/tags/anyOf/1/type",keyword:"type",
params:{type:"array"},schema:x.properties.tags.anyOf[1].type,parentSchema:x.properties.tags.anyOf[1],data:n};e===null?e=[m]:e.push(m),s++}var f=v===s;if(a=a||f,
a)s=c,e!==null&&(c?e.length=c:e=null);else{let m={instancePath:i+"/tags",schemaPath:"#/properties/tags/anyOf",keyword:"anyOf",params:{},schema:x.properties.tags.
anyOf,parentSchema:x.properties.tags,data:n};e===null?e=[m]:e.push(m),s++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
schema:x.type,parentSchema:x,data:r};e===null?e=[n]:e.push(n),s++}return B.errors=e,s===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var L={description:"\
What an API must reach for the run to pass.",type:"object",additionalProperties:!1,minProperties:1,properties:{score:{description:"The least score, 0 to 100.",$ref:"\
#/$defs/percent"},coverage:{description:'The least coverage in per cent: of all packs together, or by pack; "total" is all of them together.',anyOf:[{$ref:"#/$d\
efs/percent"},{type:"object",minProperties:1,additionalProperties:{$ref:"#/$defs/percent"}}],examples:[90,{transport:100,auth:95}]},budgets:{description:"The mo\
st findings of a rule, open and in the baseline.",type:"object",minProperties:1,additionalProperties:{$ref:"#/$defs/count"},examples:[{"string-max-length":120}]}}},
W={description:"A number from 0 to 100.",type:"number",minimum:0,maximum:100},te={description:"A whole number, 0 or more.",type:"integer",minimum:0};function E(r,{
instancePath:i="",parentData:g,parentDataProperty:b,rootData:d=r,dynamicAnchors:P={}}={}){let e=null,s=0,h=E.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&
(h.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let t={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",
params:{limit:1},schema:1,parentSchema:L,data:r};e===null?e=[t]:e.push(t),s++}for(let t of Object.keys(r))if(!(t==="score"||t==="coverage"||t==="budgets")){let o={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:L,data:r};e===null?e=[o]:
e.push(o),s++}if(r.score!==void 0&&y.call(r,"score")){let t=r.score;if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t)){let o={instancePath:i+"/score",schemaPath:"\
#/$defs/percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:W,data:t};e===null?e=[o]:e.push(o),s++}if(t<0||isNaN(t)){let o={
instancePath:i+"/score",schemaPath:"#/$defs/percent/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:W,data:t};e===null?e=[o]:e.
push(o),s++}}else{let o={instancePath:i+"/score",schemaPath:"#/$defs/percent/type",keyword:"type",params:{type:"number"},schema:W.type,parentSchema:W,data:t};e===
null?e=[o]:e.push(o),s++}}if(r.coverage!==void 0&&y.call(r,"coverage")){let t=r.coverage,o=s,f=!1,n=s;if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t)){let a={
instancePath:i+"/coverage",schemaPath:"#/$defs/percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},schema:100,parentSchema:W,data:t};e===null?
e=[a]:e.push(a),s++}if(t<0||isNaN(t)){let a={instancePath:i+"/coverage",schemaPath:"#/$defs/percent/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:W,data:t};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:i+"/coverage",schemaPath:"#/$defs/percent/type",keyword:"type",params:{type:"\
number"},schema:W.type,parentSchema:W,data:t};e===null?e=[a]:e.push(a),s++}var p=n===s;f=f||p;let c=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1){let a={instancePath:i+"/coverage",schemaPath:"#/properties/coverage/anyOf/1/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:L.
properties.coverage.anyOf[1],data:t};e===null?e=[a]:e.push(a),s++}for(let a of Object.keys(t)){let l=t[a];if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l)){
let v={instancePath:i+"/coverage/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
schema:100,parentSchema:W,data:l};e===null?e=[v]:e.push(v),s++}if(l<0||isNaN(l)){let v={instancePath:i+"/coverage/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/percent/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:W,data:l};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:i+
"/coverage/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/percent/type",keyword:"type",params:{type:"number"},schema:W.type,parentSchema:W,data:l};
e===null?e=[v]:e.push(v),s++}}}else{let a={instancePath:i+"/coverage",schemaPath:"#/properties/coverage/anyOf/1/type",keyword:"type",params:{type:"object"},schema:L.
properties.coverage.anyOf[1].type,parentSchema:L.properties.coverage.anyOf[1],data:t};e===null?e=[a]:e.push(a),s++}var p=c===s;if(f=f||p,f)s=o,e!==null&&(o?e.length=
o:e=null);else{let a={instancePath:i+"/coverage",schemaPath:"#/properties/coverage/anyOf",keyword:"anyOf",params:{},schema:L.properties.coverage.anyOf,parentSchema:L.
properties.coverage,data:t};e===null?e=[a]:e.push(a),s++}}if(r.budgets!==void 0&&y.call(r,"budgets")){let t=r.budgets;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(Object.keys(t).length<1){let o={instancePath:i+"/budgets",schemaPath:"#/properties/budgets/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:L.
properties.budgets,data:t};e===null?e=[o]:e.push(o),s++}for(let o of Object.keys(t)){let f=t[o];if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let n={
instancePath:i+"/budgets/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/count/type",keyword:"type",params:{type:"integer"},schema:te.type,parentSchema:te,
data:f};e===null?e=[n]:e.push(n),s++}if(typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f))){let n={instancePath:i+"/budgets/"+o.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:te,data:f};e===null?e=[n]:e.push(n),s++}}}else{
let o={instancePath:i+"/budgets",schemaPath:"#/properties/budgets/type",keyword:"type",params:{type:"object"},schema:L.properties.budgets.type,parentSchema:L.properties.
budgets,data:t};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.type,parentSchema:L,
data:r};e===null?e=[t]:e.push(t),s++}return E.errors=e,s===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:i="",parentData:g,
parentDataProperty:b,rootData:d=r,dynamicAnchors:P={}}={}){let e=null,s=0,h=J.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0||!y.call(r,"name")){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},schema:G.required,parentSchema:G,data:r};e===null?e=[p]:e.push(p),s++}for(let p of Object.keys(r))if(!(p==="name"||p==="match"||p==="rules"||p==="locked"||
p==="require")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:G,
data:r};e===null?e=[t]:e.push(t),s++}if(r.name!==void 0&&y.call(r,"name")){let p=r.name;if(typeof p=="string"){if(I(p)>100){let t={instancePath:i+"/name",schemaPath:"\
#/$defs/id/maxLength",keyword:"maxLength",params:{limit:100},schema:100,parentSchema:T,data:p};e===null?e=[t]:e.push(t),s++}if(!K.test(p)){let t={instancePath:i+
"/name",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:T,data:p};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/name",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},schema:T.type,parentSchema:T,
data:p};e===null?e=[t]:e.push(t),s++}}if(r.match!==void 0&&y.call(r,"match")&&(B(r.match,{instancePath:i+"/match",parentData:r,parentDataProperty:"match",rootData:d,
dynamicAnchors:P})||(e=N(e,B.errors),s=e.length)),r.rules!==void 0&&y.call(r,"rules")&&(V(r.rules,{instancePath:i+"/rules",parentData:r,parentDataProperty:"rule\
s",rootData:d,dynamicAnchors:P})||(e=N(e,V.errors),s=e.length)),r.locked!==void 0&&y.call(r,"locked")){let p=r.locked;if(Array.isArray(p)){let t=p.length;for(let n=0;n<
t;n++){let c=p[n];if(typeof c!="string"){let a={instancePath:i+"/locked/"+n,schemaPath:"#/$defs/locked/items/type",keyword:"type",params:{type:"string"},schema:C.
items.type,parentSchema:C.items,data:c};e===null?e=[a]:e.push(a),s++}}let o=p.length,f;if(o>1){let n={};for(;o--;){let c=p[o];if(typeof c=="string"){if(typeof n[c]==
"number"){f=n[c];let a={instancePath:i+"/locked",schemaPath:"#/$defs/locked/uniqueItems",keyword:"uniqueItems",params:{i:o,j:f},schema:!0,parentSchema:C,data:p};
e===null?e=[a]:e.push(a),s++;break}n[c]=o}}}}else{let t={instancePath:i+"/locked",schemaPath:"#/$defs/locked/type",keyword:"type",params:{type:"array"},schema:C.
type,parentSchema:C,data:p};e===null?e=[t]:e.push(t),s++}}r.require!==void 0&&y.call(r,"require")&&(E(r.require,{instancePath:i+"/require",parentData:r,parentDataProperty:"\
require",rootData:d,dynamicAnchors:P})||(e=N(e,E.errors),s=e.length))}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:G.
type,parentSchema:G,data:r};e===null?e=[p]:e.push(p),s++}return J.errors=e,s===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var k={description:"What\
 waivers must be like to hold.",type:"object",additionalProperties:!1,minProperties:1,properties:{maxDays:{description:"The longest time from created to expires\
 in days, for all waivers or by the severity of what is waived.",anyOf:[{$ref:"#/$defs/days"},{type:"object",additionalProperties:!1,minProperties:1,properties:{
error:{$ref:"#/$defs/days"},warn:{$ref:"#/$defs/days"},info:{$ref:"#/$defs/days"},hint:{$ref:"#/$defs/days"}}}],examples:[180,{error:90,warn:180}]},require:{description:"\
Fields that every waiver must have.",type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["ticket","approver"]}},inline:{description:"Whether x-lin\
tel-ignore in a definition counts: allow, report (it counts, and the report says so) or deny.",type:"string",enum:["allow","report","deny"]}}},S={description:"A\
 whole number of days, 1 or more.",type:"integer",minimum:1,maximum:36500};function Q(r,{instancePath:i="",parentData:g,parentDataProperty:b,rootData:d=r,dynamicAnchors:P={}}={}){
let e=null,s=0,h=Q.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
1){let t={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k,data:r};e===null?e=[t]:e.push(t),s++}for(let t of Object.
keys(r))if(!(t==="maxDays"||t==="require"||t==="inline")){let o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
schema:!1,parentSchema:k,data:r};e===null?e=[o]:e.push(o),s++}if(r.maxDays!==void 0&&y.call(r,"maxDays")){let t=r.maxDays,o=s,f=!1,n=s;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t))){let a={instancePath:i+"/maxDays",schemaPath:"#/$defs/days/type",keyword:"type",params:{type:"integer"},schema:S.type,parentSchema:S,
data:t};e===null?e=[a]:e.push(a),s++}if(typeof t=="number"&&isFinite(t)){if(t>36500||isNaN(t)){let a={instancePath:i+"/maxDays",schemaPath:"#/$defs/days/maximum",
keyword:"maximum",params:{comparison:"<=",limit:36500},schema:36500,parentSchema:S,data:t};e===null?e=[a]:e.push(a),s++}if(t<1||isNaN(t)){let a={instancePath:i+
"/maxDays",schemaPath:"#/$defs/days/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S,data:t};e===null?e=[a]:e.push(a),s++}}var p=n===
s;f=f||p;let c=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){let a={instancePath:i+"/maxDays",schemaPath:"#/properties/maxDays/anyO\
f/1/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:k.properties.maxDays.anyOf[1],data:t};e===null?e=[a]:e.push(a),s++}for(let a of Object.
keys(t))if(!(a==="error"||a==="warn"||a==="info"||a==="hint")){let l={instancePath:i+"/maxDays",schemaPath:"#/properties/maxDays/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:k.properties.maxDays.anyOf[1],data:t};e===null?e=[l]:e.push(l),s++}if(t.error!==void 0&&
y.call(t,"error")){let a=t.error;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let l={instancePath:i+"/maxDays/error",schemaPath:"#/$defs/days/type",
keyword:"type",params:{type:"integer"},schema:S.type,parentSchema:S,data:a};e===null?e=[l]:e.push(l),s++}if(typeof a=="number"&&isFinite(a)){if(a>36500||isNaN(a)){
let l={instancePath:i+"/maxDays/error",schemaPath:"#/$defs/days/maximum",keyword:"maximum",params:{comparison:"<=",limit:36500},schema:36500,parentSchema:S,data:a};
e===null?e=[l]:e.push(l),s++}if(a<1||isNaN(a)){let l={instancePath:i+"/maxDays/error",schemaPath:"#/$defs/days/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},schema:1,parentSchema:S,data:a};e===null?e=[l]:e.push(l),s++}}}if(t.warn!==void 0&&y.call(t,"warn")){let a=t.warn;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a))){let l={instancePath:i+"/maxDays/warn",schemaPath:"#/$defs/days/type",keyword:"type",params:{type:"integer"},schema:S.type,parentSchema:S,data:a};
e===null?e=[l]:e.push(l),s++}if(typeof a=="number"&&isFinite(a)){if(a>36500||isNaN(a)){let l={instancePath:i+"/maxDays/warn",schemaPath:"#/$defs/days/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:36500},schema:36500,parentSchema:S,data:a};e===null?e=[l]:e.push(l),s++}if(a<1||isNaN(a)){let l={instancePath:i+"/maxDays\
/warn",schemaPath:"#/$defs/days/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S,data:a};e===null?e=[l]:e.push(l),s++}}}if(t.
info!==void 0&&y.call(t,"info")){let a=t.info;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let l={instancePath:i+"/maxDays/info",schemaPath:"#/$def\
s/days/type",keyword:"type",params:{type:"integer"},schema:S.type,parentSchema:S,data:a};e===null?e=[l]:e.push(l),s++}if(typeof a=="number"&&isFinite(a)){if(a>36500||
isNaN(a)){let l={instancePath:i+"/maxDays/info",schemaPath:"#/$defs/days/maximum",keyword:"maximum",params:{comparison:"<=",limit:36500},schema:36500,parentSchema:S,
data:a};e===null?e=[l]:e.push(l),s++}if(a<1||isNaN(a)){let l={instancePath:i+"/maxDays/info",schemaPath:"#/$defs/days/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:S,data:a};e===null?e=[l]:e.push(l),s++}}}if(t.hint!==void 0&&y.call(t,"hint")){let a=t.hint;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a))){let l={instancePath:i+"/maxDays/hint",schemaPath:"#/$defs/days/type",keyword:"type",params:{type:"integer"},schema:S.type,parentSchema:S,
data:a};e===null?e=[l]:e.push(l),s++}if(typeof a=="number"&&isFinite(a)){if(a>36500||isNaN(a)){let l={instancePath:i+"/maxDays/hint",schemaPath:"#/$defs/days/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:36500},schema:36500,parentSchema:S,data:a};e===null?e=[l]:e.push(l),s++}if(a<1||isNaN(a)){let l={instancePath:i+
"/maxDays/hint",schemaPath:"#/$defs/days/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:S,data:a};e===null?e=[l]:e.push(l),s++}}}}else{
let a={instancePath:i+"/maxDays",schemaPath:"#/properties/maxDays/anyOf/1/type",keyword:"type",params:{type:"object"},schema:k.properties.maxDays.anyOf[1].type,
parentSchema:k.properties.maxDays.anyOf[1],data:t};e===null?e=[a]:e.push(a),s++}var p=c===s;if(f=f||p,f)s=o,e!==null&&(o?e.length=o:e=null);else{let a={instancePath:i+
"/maxDays",schemaPath:"#/properties/maxDays/anyOf",keyword:"anyOf",params:{},schema:k.properties.maxDays.anyOf,parentSchema:k.properties.maxDays,data:t};e===null?
e=[a]:e.push(a),s++}}if(r.require!==void 0&&y.call(r,"require")){let t=r.require;if(Array.isArray(t)){if(t.length<1){let c={instancePath:i+"/require",schemaPath:"\
#/properties/require/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:k.properties.require,data:t};e===null?e=[c]:e.push(c),s++}let o=t.length;
for(let c=0;c<o;c++){let a=t[c];if(typeof a!="string"){let l={instancePath:i+"/require/"+c,schemaPath:"#/properties/require/items/type",keyword:"type",params:{type:"\
string"},schema:k.properties.require.items.type,parentSchema:k.properties.require.items,data:a};e===null?e=[l]:e.push(l),s++}if(!(a==="ticket"||a==="approver")){
let l={instancePath:i+"/require/"+c,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues:k.properties.require.items.enum},schema:k.
properties.require.items.enum,parentSchema:k.properties.require.items,data:a};e===null?e=[l]:e.push(l),s++}}let f=t.length,n;if(f>1){let c={};for(;f--;){let a=t[f];
if(typeof a=="string"){if(typeof c[a]=="number"){n=c[a];let l={instancePath:i+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"uniqueItems",params:{
i:f,j:n},schema:!0,parentSchema:k.properties.require,data:t};e===null?e=[l]:e.push(l),s++;break}c[a]=f}}}}else{let o={instancePath:i+"/require",schemaPath:"#/pr\
operties/require/type",keyword:"type",params:{type:"array"},schema:k.properties.require.type,parentSchema:k.properties.require,data:t};e===null?e=[o]:e.push(o),
s++}}if(r.inline!==void 0&&y.call(r,"inline")){let t=r.inline;if(typeof t!="string"){let o={instancePath:i+"/inline",schemaPath:"#/properties/inline/type",keyword:"\
type",params:{type:"string"},schema:k.properties.inline.type,parentSchema:k.properties.inline,data:t};e===null?e=[o]:e.push(o),s++}if(!(t==="allow"||t==="report"||
t==="deny")){let o={instancePath:i+"/inline",schemaPath:"#/properties/inline/enum",keyword:"enum",params:{allowedValues:k.properties.inline.enum},schema:k.properties.
inline.enum,parentSchema:k.properties.inline,data:t};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},schema:k.type,parentSchema:k,data:r};e===null?e=[t]:e.push(t),s++}return Q.errors=e,s===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(r,{
instancePath:i="",parentData:g,parentDataProperty:b,rootData:d=r,dynamicAnchors:P={}}={}){let e=null,s=0,h=X.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&
(h.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let t of Object.keys(r))if(!y.call(q.properties,t)){let o={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t},schema:!1,parentSchema:q,data:r};e===null?e=[o]:e.push(o),s++}if(r.$schema!==void 0&&y.
call(r,"$schema")){let t=r.$schema;if(typeof t!="string"){let o={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"\
string"},schema:q.properties.$schema.type,parentSchema:q.properties.$schema,data:t};e===null?e=[o]:e.push(o),s++}}if(r.root!==void 0&&y.call(r,"root")){let t=r.
root;if(typeof t!="boolean"){let o={instancePath:i+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type:"boolean"},schema:q.properties.root.type,
parentSchema:q.properties.root,data:t};e===null?e=[o]:e.push(o),s++}}if(r.extends!==void 0&&y.call(r,"extends")&&(Z(r.extends,{instancePath:i+"/extends",parentData:r,
parentDataProperty:"extends",rootData:d,dynamicAnchors:P})||(e=N(e,Z.errors),s=e.length)),r.ruleset!==void 0&&y.call(r,"ruleset")&&(Z(r.ruleset,{instancePath:i+
"/ruleset",parentData:r,parentDataProperty:"ruleset",rootData:d,dynamicAnchors:P})||(e=N(e,Z.errors),s=e.length)),r.apis!==void 0&&y.call(r,"apis")){let t=r.apis;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(let o of Object.keys(t)){let f=s;if(typeof o=="string"){if(I(o)>100){let n={instancePath:i+"/apis",schemaPath:"\
#/$defs/id/maxLength",keyword:"maxLength",params:{limit:100},schema:100,parentSchema:T,data:o,propertyName:o};e===null?e=[n]:e.push(n),s++}if(!K.test(o)){let n={
instancePath:i+"/apis",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:T,
data:o,propertyName:o};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/apis",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},schema:T.
type,parentSchema:T,data:o,propertyName:o};e===null?e=[n]:e.push(n),s++}var p=f===s;if(!p){let n={instancePath:i+"/apis",schemaPath:"#/properties/apis/propertyN\
ames",keyword:"propertyNames",params:{propertyName:o},schema:q.properties.apis.propertyNames,parentSchema:q.properties.apis,data:t};e===null?e=[n]:e.push(n),s++}}
for(let o of Object.keys(t))M(t[o],{instancePath:i+"/apis/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:o,rootData:d,dynamicAnchors:P})||
(e=N(e,M.errors),s=e.length)}else{let o={instancePath:i+"/apis",schemaPath:"#/properties/apis/type",keyword:"type",params:{type:"object"},schema:q.properties.apis.
type,parentSchema:q.properties.apis,data:t};e===null?e=[o]:e.push(o),s++}}if(r.rules!==void 0&&y.call(r,"rules")&&(V(r.rules,{instancePath:i+"/rules",parentData:r,
parentDataProperty:"rules",rootData:d,dynamicAnchors:P})||(e=N(e,V.errors),s=e.length)),r.locked!==void 0&&y.call(r,"locked")){let t=r.locked;if(Array.isArray(t)){
let o=t.length;for(let c=0;c<o;c++){let a=t[c];if(typeof a!="string"){let l={instancePath:i+"/locked/"+c,schemaPath:"#/$defs/locked/items/type",keyword:"type",params:{
type:"string"},schema:C.items.type,parentSchema:C.items,data:a};e===null?e=[l]:e.push(l),s++}}let f=t.length,n;if(f>1){let c={};for(;f--;){let a=t[f];if(typeof a==
"string"){if(typeof c[a]=="number"){n=c[a];let l={instancePath:i+"/locked",schemaPath:"#/$defs/locked/uniqueItems",keyword:"uniqueItems",params:{i:f,j:n},schema:!0,
parentSchema:C,data:t};e===null?e=[l]:e.push(l),s++;break}c[a]=f}}}}else{let o={instancePath:i+"/locked",schemaPath:"#/$defs/locked/type",keyword:"type",params:{
type:"array"},schema:C.type,parentSchema:C,data:t};e===null?e=[o]:e.push(o),s++}}if(r.profiles!==void 0&&y.call(r,"profiles")){let t=r.profiles;if(Array.isArray(
t)){let o=t.length;for(let f=0;f<o;f++)J(t[f],{instancePath:i+"/profiles/"+f,parentData:t,parentDataProperty:f,rootData:d,dynamicAnchors:P})||(e=N(e,J.errors),s=
e.length)}else{let o={instancePath:i+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type:"array"},schema:q.properties.profiles.type,
parentSchema:q.properties.profiles,data:t};e===null?e=[o]:e.push(o),s++}}if(r.require!==void 0&&y.call(r,"require")&&(E(r.require,{instancePath:i+"/require",parentData:r,
parentDataProperty:"require",rootData:d,dynamicAnchors:P})||(e=N(e,E.errors),s=e.length)),r.waivers!==void 0&&y.call(r,"waivers")&&(Z(r.waivers,{instancePath:i+
"/waivers",parentData:r,parentDataProperty:"waivers",rootData:d,dynamicAnchors:P})||(e=N(e,Z.errors),s=e.length)),r.waiverRules!==void 0&&y.call(r,"waiverRules")&&
(Q(r.waiverRules,{instancePath:i+"/waiverRules",parentData:r,parentDataProperty:"waiverRules",rootData:d,dynamicAnchors:P})||(e=N(e,Q.errors),s=e.length)),r.baseline!==
void 0&&y.call(r,"baseline")){let t=r.baseline;if(typeof t=="string"){if(I(t)>1e3){let o={instancePath:i+"/baseline",schemaPath:"#/$defs/path/maxLength",keyword:"\
maxLength",params:{limit:1e3},schema:1e3,parentSchema:O,data:t};e===null?e=[o]:e.push(o),s++}if(I(t)<1){let o={instancePath:i+"/baseline",schemaPath:"#/$defs/pa\
th/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O,data:t};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:i+"/baseline",schemaPath:"\
#/$defs/path/type",keyword:"type",params:{type:"string"},schema:O.type,parentSchema:O,data:t};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:q.type,parentSchema:q,data:r};e===null?e=[t]:e.push(t),s++}return X.errors=e,s===0}X.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function N(r,i){if(r===null)return i;for(let g of i)r.push(g);return r}function findMergeKeys({text}){if(!/<<|\\/.test(text))return[];let lines=(0,import_chunk_TAX7PDBK.createLines)(
text),found=[],waiting=[...(0,import_chunk_ABNIEBNQ.readYamlStream)(text).roots];for(;waiting.length>0;){let node=waiting.pop();if(node?.kind===import_chunk_ABNIEBNQ.yamlKind.
sequence)for(let $0=node.items,$1=0;$1<$0.length;$1++){let item=$0[$1];waiting.push(item)}if(node?.kind===import_chunk_ABNIEBNQ.yamlKind.map)for(let $3=node.mappings,
$4=0;$4<$3.length;$4++){let mapping=$3[$4];mapping.key.kind===import_chunk_ABNIEBNQ.yamlKind.scalar&&mapping.key.value==="<<"&&found.push(mapping),waiting.push(
mapping.value)}}return found.sort((left,right)=>left.startPosition-right.startPosition),found.map(({key})=>lines.rangeOf(key.startPosition,key.endPosition))}function*nameProblems(file,catalogue){
let{data}=file.document;if(!isFields(data))return;let named={file,catalogue},profiles=Array.isArray(data.profiles)?data.profiles:[];yield*unknownRulesets(data.ruleset,
named),yield*holderProblems([],data,named);for(let[index,profile]of profiles.entries())isFields(profile)&&(yield*holderProblems(["profiles",index],profile,named));
yield*repeatedProfiles(profiles,named)}function isRulesetPath(text){return text.includes("/")||/\.(?:ya?ml|json|[mc]?js)$/i.test(text)}function*unknownRulesets(ruleset,{
file,catalogue:{rulesets}}){let items=Array.isArray(ruleset)?ruleset:[ruleset];for(let[index,name]of items.entries()){if(typeof name!="string"||name===""||isRulesetPath(
name)||rulesets.includes(name))continue;let path=Array.isArray(ruleset)?["ruleset",index]:["ruleset"],help=`${didYouMean(name,rulesets)}Rulesets are ${rulesets.
join(", ")}; one for Spectral is named by its path: "./.spectral.yaml".`;yield problem(valueAt(file,path,name),`There is no ruleset named ${(0,import_chunk_EZXGLPSD.quote)(
name)}.`,help)}}function*holderProblems(path,{rules,locked,require:require2},named){let{file}=named;for(let $0=keysOf(rules),$1=0;$1<$0.length;$1++){let id=$0[$1];
yield*unknownRule(id,[...path,"rules",id],named),yield*unknownOptions(id,[...path,"rules",id,"options"],named)}for(let[index,id]of(Array.isArray(locked)?locked:
[]).entries())typeof id=="string"&&(yield*unknownRule(id,[...path,"locked",index],named));let{budgets,coverage}=isFields(require2)?require2:{};for(let $3=keysOf(
budgets),$4=0;$4<$3.length;$4++){let id=$3[$4];yield*unknownRule(id,[...path,"require","budgets",id],named)}let{packs}=named.catalogue;for(let $6=keysOf(coverage),
$7=0;$7<$6.length;$7++){let pack=$6[$7];{if(pack==="total"||packs.includes(pack))continue;let help=`${didYouMean(pack,["total",...packs])}Packs are ${packs.join(
", ")}; "total" is all of them together.`;yield problem(originOf(file,[...path,"require","coverage",pack]),`There is no pack named ${(0,import_chunk_EZXGLPSD.quote)(
pack)}.`,help)}}}function*unknownRule(id,path,{file,catalogue:{settable}}){if(settable.has(id))return;if((0,import_chunk_44Z6WYKK.isPolicyRule)(id)){yield problem(
originOf(file,path),`The rule ${(0,import_chunk_EZXGLPSD.quote)(id)} cannot be set in a configuration.`,'It judges changes of the configuration: who runs the ch\
eck decides, with "--allow-weakening".');return}let help=`${didYouMean(id,settable)}Run "lintel rules" for the list; rules of a ruleset for Spectral are set in \
that ruleset.`;yield problem(originOf(file,path),`There is no rule named ${(0,import_chunk_EZXGLPSD.quote)(id)}.`,help)}function*unknownOptions(id,path,{file,catalogue}){
let rule=catalogue.rules.get(id);if(rule===void 0)return;let known=Object.keys(rule.options??{});for(let $9=keysOf(import_chunk_67I5OISI.Node.root(file.document).
at(...path)?.value),$10=0;$10<$9.length;$10++){let name=$9[$10];{if(known.includes(name))continue;let list=known.length===0?`"${id}" has none.`:`Options are ${known.
join(", ")}.`;yield problem(originOf(file,[...path,name]),`${(0,import_chunk_EZXGLPSD.quote)(name)} is no option of "${id}".`,`${didYouMean(name,known)}${list}`)}}}
function*repeatedProfiles(profiles,{file}){let seen=new Set;for(let[index,profile]of profiles.entries()){let name=isFields(profile)?profile.name:void 0;if(typeof name!=
"string")continue;let location=valueAt(file,["profiles",index,"name"],name);seen.has(name)&&(yield problem(location,`Two profiles have the name ${(0,import_chunk_EZXGLPSD.quote)(
name)}.`,"Give each its own: reports tell them apart by it.")),seen.add(name)}}function keysOf(value){return isFields(value)?Object.keys(value):[]}function didYouMean(typed,known){
let near=(0,import_chunk_53F4MXUY.nearest)(typed,known);return near===void 0?"":`Did you mean "${near}"? `}function checkValue(value,schema,instancePath=""){let errors=[],
report=(keyword,params)=>{errors.push({instancePath,keyword,params,parentSchema:schema})};for(let $0=Object.entries(schema),$1=0;$1<$0.length;$1++){let $2=$0[$1],
keyword=$2[0],limit=$2[1];{let check=checks.get(keyword);if(check===void 0)throw new Error(`No check for "${keyword}" in the schema of an option.`);let params=check(
value,limit);params!==void 0&&report(keyword,params)}}let{items}=schema;return!isFields(items)||!Array.isArray(value)?errors:[...errors,...value.flatMap((item,index)=>checkValue(
item,items,`${instancePath}/${index}`))]}var checks=new Map([["type",(value,type)=>hasType(value,type)?void 0:{type}],["enum",(value,allowed)=>Array.isArray(allowed)&&
allowed.includes(value)?void 0:{allowedValues:allowed}],["minimum",(value,limit)=>typeof value=="number"&&value<Number(limit)?{limit}:void 0],["minLength",(value,limit)=>typeof value==
"string"&&[...value].length<Number(limit)?{limit}:void 0],["minItems",(value,limit)=>Array.isArray(value)&&value.length<Number(limit)?{limit}:void 0],["pattern",
(value,pattern)=>typeof value=="string"&&!new RegExp(String(pattern),"u").test(value)?{pattern}:void 0],["uniqueItems",value=>Array.isArray(value)?repeated(value):
void 0],["items",()=>{}]]);function hasType(value,type){switch(type){case"array":return Array.isArray(value);case"integer":return Number.isInteger(value);case"b\
oolean":case"string":return typeof value===type;default:throw new Error(`No check for the type "${String(type)}" in the schema of an option.`)}}function repeated(items){
let seen=new Map;for(let[index,item]of items.entries()){let before=seen.get(item);if(before!==void 0)return{i:index,j:before};seen.set(item,index)}}function*schemaProblems(validated){
for(let $0=meaningful(validated.errors),$1=0;$1<$0.length;$1++){let error=$0[$1];yield explain(error,validated)}}function meaningful(errors){let mistyped=new Map;
for(let $3=errors,$4=0;$4<$3.length;$4++){let{keyword,instancePath,parentSchema}=$3[$4];{if(keyword!=="type")continue;let schemas=mistyped.get(instancePath)??new Set;
mistyped.set(instancePath,schemas.add(parentSchema))}}let kept=[];for(let $6=errors,$7=0;$7<$6.length;$7++){let error=$6[$7];{let{keyword,instancePath,parentSchema}=error;
keyword==="anyOf"?kept.push(...bestOf(error,kept)):(keyword==="type"||keyword!=="propertyNames"&&mistyped.get(instancePath)?.has(parentSchema)!==!0)&&kept.push(
error)}}return kept}function bestOf(choice,kept){let branches=[],{instancePath:holder}=choice;for(let last=kept.at(-1);last!==void 0&&!(last.instancePath!==holder&&
!last.instancePath.startsWith(`${holder}/`));last=kept.at(-1))branches.push(last),kept.pop();let types=branches.filter(({keyword,instancePath})=>keyword==="type"&&
instancePath===holder);return types.length<branches.length?branches.filter(error=>!types.includes(error)).reverse():[{...choice,keyword:"type",params:{type:types.
map(({params})=>params.type).reverse()}}]}function explain(error,{file,path:start,value:whole}){let{path,value}=follow(error.instancePath,start,whole),{params,propertyName,
parentSchema}=error,name=path.length===0?"The configuration":nameOf(path),help=helpOf(parentSchema,path);if(propertyName!==void 0)return problem(originOf(file,[
...path,propertyName]),`${(0,import_chunk_EZXGLPSD.quote)(propertyName)} cannot be a name in ${name}.`,help);switch(error.keyword){case"additionalProperties":{let key=String(
params.additionalProperty),message=`${(0,import_chunk_EZXGLPSD.quote)(key)} is no key of ${path.length===0?"a configuration":name}.`,known=Object.keys(isFields(
parentSchema.properties)?parentSchema.properties:{});return problem(originOf(file,[...path,key]),message,meant(key,"Keys are",known))}case"required":{let key=String(
params.missingProperty);return problem(originOf(file,path),`${name} has no "${key}".`,describedKey(parentSchema,key)??`Add "${key}".`)}case"enum":{let allowed=Array.
isArray(params.allowedValues)?params.allowedValues.map(String):[];return problem(valueAt(file,path,value),`${name} is ${shown(value)}.`,meant(value,"It is one o\
f",allowed))}case"uniqueItems":{let index=Math.max(Number(params.i),Number(params.j)),item=Array.isArray(value)?value[index]:void 0;return problem(valueAt(file,
[...path,index],item),`${name} has ${shown(item)} twice.`,"Take one of them out.")}default:return problem(valueAt(file,path,value),`${name} ${faultOf2(error,value)}\
.`,help)}}function helpOf({description},path){return path.length===0?'Begin with a key: "ruleset: recommended".':typeof description=="string"?description:"Write\
 something, or take the key out."}function describedKey({properties},key){let schema=isFields(properties)?properties[key]:void 0;return isFields(schema)&&typeof schema.
description=="string"?schema.description:void 0}function faultOf2({keyword,params},value){let limit=String(params.limit);switch(keyword){case"type":return value===
null?`is empty, not ${typeNames(params.type)}`:`is ${shown(value)}, not ${typeNames(params.type)}`;case"minimum":return`is ${shown(value)}, less than ${limit}`;case"\
maximum":return`is ${shown(value)}, more than ${limit}`;case"minItems":case"minProperties":case"minLength":return"is empty";case"maxLength":return`is longer tha\
n ${limit} characters`;default:return`cannot be ${shown(value)}`}}function meant(typed,introduction,known=[]){let near=typeof typed=="string"?(0,import_chunk_53F4MXUY.nearest)(
typed,known):void 0;return`${near===void 0?"":`Did you mean "${near}"? `}${introduction} ${known.join(", ")}.`}function shown(value){return Array.isArray(value)?
"a list":isFields(value)?"a mapping":typeof value=="string"?(0,import_chunk_EZXGLPSD.quote)(value):String(value)}function typeNames(types){let names=new Map([["\
string","a text"],["number","a number"],["integer","a whole number"],["boolean","true or false"],["array","a list"],["object","a mapping"]]);return(Array.isArray(
types)?types:[types]).map(type=>names.get(String(type))??String(type)).join(" or ")}function follow(pointer,start,whole){let value=whole,path=[...start];for(let $9=(0,import_chunk_67I5OISI.parsePointer)(
pointer)??[],$10=0;$10<$9.length;$10++){let key=$9[$10];path.push(Array.isArray(value)?Number(key):key),Array.isArray(value)?value=value[Number(key)]:value=isFields(
value)&&Object.hasOwn(value,key)?value[key]:void 0}return{path,value}}function*optionProblems(file,catalogue){for(let $0=setOptions(file,catalogue),$1=0;$1<$0.length;$1++){
let{path,value,option}=$0[$1];{let errors=checkValue(value,option.schema).map(error=>({...error,parentSchema:{description:option.description,...error.parentSchema}}));
yield*schemaProblems({file,path,value,errors})}}}function setOptions(file,catalogue){let root=import_chunk_67I5OISI.Node.root(file.document),profiles=root.at("p\
rofiles"),count=Array.isArray(profiles?.value)?profiles.value.length:0;return[root,...Array.from({length:count},(_2,index)=>profiles?.child(index))].flatMap(holder=>{
let rules=holder?.child("rules");return Object.keys(isFields(rules?.value)?rules.value:{}).flatMap(id=>{let options=rules?.at(id,"options");return optionsOf(options,
catalogue.rules.get(id)?.options??{})})})}function optionsOf(node,known){return Object.entries(known).flatMap(([name,option])=>{let set=node?.child(name);return set===
void 0?[]:[{path:set.path,value:set.value,option}]})}async function readFile({path,uri,folder,reader,catalogue}){let document=await parse(await reader.read((0,import_node_url2.pathToFileURL)(
path).href),path,uri),file={path,uri,folder,document},broken=first(textProblems(file));if(document.problems.some(({kind})=>kind==="syntax"))return{file,data:void 0,
problems:broken};let{data}=document,isValid=de(data),errors=de.errors??[],problems=[...broken,...first(schemaProblems({file,path:[],value:data,errors:isValid?[]:
errors})),...first(nameProblems(file,catalogue)),...first(optionProblems(file,catalogue))];return isValid&&problems.length===0?{file,data,problems:[]}:{file,data:void 0,
problems}}function first(problems){let all=[];for(let one of problems)if(all.push(one)===maxProblems)break;return all}var maxProblems=100,limits={...import_chunk_LEJQQTN5.defaultLimits,
maxDepth:50,maxAliasNodes:1e4};async function parse(bytes,path,uri){try{return await(0,import_chunk_EZXGLPSD.parseDocument)(bytes,(0,import_node_url2.pathToFileURL)(
path).href,limits)}catch(error){if(!(error instanceof import_chunk_DUGFQ5N4.ToolError))throw error;let location=error.location===void 0?{uri}:{...error.location,
uri},help=error.code==="encoding-invalid"||error.code==="syntax-invalid"?error.help:"A configuration needs only a few levels, and hardly an alias.";throw problem(
location,error.message,help)}}function textProblems({document,uri}){let help={"duplicate-key":"Put both under one key; only one of them would count.",syntax:"Re\
pair the syntax at this place."};return[...document.problems.map(({kind,message,range})=>problem({uri,pointer:"",range},message,help[kind])),...findMergeKeys(document).
map(range=>problem({uri,pointer:"",range},'Merge keys ("<<") are not allowed in a configuration.',"Write the keys out: they must be seen where they count."))]}function toLayer(file,data,root){
let context={file,root,origin:(...path)=>originOf(file,path),patterns:[],problems:[]},{origin}=context,folder=(0,import_node_path4.dirname)(file.path),rulesets=listOf(
data.ruleset).map(name=>isRulesetPath(name)?(0,import_node_path4.resolve)(folder,name):name);return{layer:{uri:file.uri,path:file.path,isRoot:data.root===!0,rulesets:data.
ruleset===void 0?void 0:{value:rulesets,origin:origin("ruleset")},apis:readApis(data,context),rules:readRules(data.rules,["rules"],context),locked:readLocked(data.
locked,["locked"],context),profiles:(data.profiles??[]).map((profile,index)=>readProfile(profile,["profiles",index],context)),require:readRequire(data.require,[
"require"],context),waiverRules:readWaiverRules(data.waiverRules,context),waiverFiles:data.waivers===void 0?void 0:{value:listOf(data.waivers).map(path=>(0,import_node_path4.resolve)(
folder,path)),origin:origin("waivers")},baselineFile:data.baseline===void 0?void 0:{value:(0,import_node_path4.resolve)(folder,data.baseline),origin:origin("bas\
eline")}},patterns:context.patterns,problems:context.problems}}function readApis({apis={}},context){return Object.entries(apis).flatMap(([id,api])=>{let at=key=>context.
origin("apis",id,key),definition=readPath(api.definition,["apis",id,"definition"],context);return definition===void 0?[]:{id,definition,...api.exposure===void 0?
{}:{exposure:{value:api.exposure,origin:at("exposure")}},...api.data===void 0?{}:{data:{value:api.data,origin:at("data")}},...api.tags===void 0?{}:{tags:{value:api.
tags,origin:at("tags")}},...api.lifecycle===void 0?{}:{lifecycle:{value:api.lifecycle,origin:at("lifecycle")}},...api.owner===void 0?{}:{owner:{value:api.owner,
origin:at("owner")}},origin:context.origin("apis",id)}})}function readProfile(profile,path,context){return{name:profile.name,match:readMatch(profile.match,[...path,
"match"],context),rules:readRules(profile.rules,[...path,"rules"],context),locked:readLocked(profile.locked,[...path,"locked"],context),require:readRequire(profile.
require,[...path,"require"],context),origin:context.origin(...path,"name")}}function readMatch({exposure,data,lifecycle,paths,tags}={},path,context){let isList2=Array.
isArray(paths),patterns=listOf(paths).map((text,index)=>readPath(text,isList2?[...path,"paths",index]:[...path,"paths"],context));return{...exposure===void 0?{}:
{exposure:listOf(exposure)},...data===void 0?{}:{data:listOf(data)},...lifecycle===void 0?{}:{lifecycle:listOf(lifecycle)},...paths===void 0?{}:{paths:patterns.
flatMap(pattern=>pattern??[])},...tags===void 0?{}:{tags:listOf(tags)}}}function readPath(text,path,{file,root,origin,patterns,problems}){let pattern=readPattern(
text,file.folder);if("fault"in pattern){problems.push(problem(valueAt(file,path,text),`The path ${(0,import_chunk_EZXGLPSD.quote)(text)} ${pattern.fault}.`,pattern.
help));return}if(pattern.base!==slashed(root)&&!(0,import_chunk_CPXO6KOS.isInside)(pattern.base,root)){let message=`The path ${(0,import_chunk_EZXGLPSD.quote)(text)}\
 leads out of the folder that may be read.`;problems.push(problem(valueAt(file,path,text),message,"Name what lies in the repository, relative to this file.","co\
nfig-refused"));return}return patterns.push({pattern,name:nameOf(path),origin:{...origin(...path),range:file.document.rangeAt(path)}}),pattern}function readRules(rules,path,{
origin}){return new Map(Object.entries(rules??{}).map(([id,rule])=>{let{severity,options}=typeof rule=="string"?{severity:rule}:{options:void 0,...rule},said={...severity===
void 0?{}:{severity},...options===void 0?{}:{options}};return[id,{...said,origin:origin(...path,id)}]}))}function readLocked(locked,path,{origin}){return new Map(
(locked??[]).map((id,index)=>[id,origin(...path,index)]))}function readRequire({score,coverage,budgets}={},path,{origin}){let stated=(values,key)=>new Map(Object.
entries(values).map(([name,value])=>[name,{value,origin:origin(...path,key,name)}]));return{...score===void 0?{}:{score:{value:score,origin:origin(...path,"scor\
e")}},coverage:typeof coverage=="number"?new Map([["total",{value:coverage,origin:origin(...path,"coverage")}]]):stated(coverage??{},"coverage"),budgets:stated(
budgets??{},"budgets")}}function readWaiverRules({maxDays,require:require2,inline}={},{origin}){let at=(...path)=>origin("waiverRules",...path),days=import_chunk_67I5OISI.severities.
flatMap(severity=>{let value=typeof maxDays=="object"?maxDays[severity]:maxDays,place=typeof maxDays=="object"?at("maxDays",severity):at("maxDays");return value===
void 0?[]:[[severity,{value,origin:place}]]});return{maxDays:new Map(days),required:require2===void 0?void 0:{value:require2,origin:at("require")},inline:inline===
void 0?void 0:{value:inline,origin:at("inline")}}}function listOf(values){return values===void 0?[]:isList(values)?values:[values]}function isList(values){return Array.
isArray(values)}var maxBytes=1024*1024,maxFiles=1e3;function createFileLoader(options){let reader=(0,import_chunk_EZXGLPSD.createFileReader)({root:options.fileRoot,
limits:{maxFileBytes:maxBytes}}),loading={...options,reader,problems:[],files:new Set,loaded:new Map};return{problems:loading.problems,files:loading.files,async load(path,folder=(0,import_node_path2.dirname)(
path)){try{return await load(path,folder,[],loading)}catch(error){return loading.problems.push(placed(error,{uri:options.uriOf((0,import_node_url.pathToFileURL)(
path).href)})),[]}}}}async function load(path,folder,stack,loading){let{uriOf,reader,catalogue,problems,files,loaded}=loading,key=`${path}\0${folder}`,known=loaded.
get(key);if(known!==void 0)return known;let uri=uriOf((0,import_node_url.pathToFileURL)(path).href);if(loaded.size>=maxFiles)throw problem({uri},`More than ${maxFiles}\
 files are extended.`,"Extend fewer files.","config-refused");let{file,data,problems:found}=await readFile({path,uri,folder,reader,catalogue});files.add(path),problems.
push(...found);let layers=data===void 0?[]:await withExtended(file,data,[...stack,realPath(path)],loading);return loaded.set(key,layers),layers}async function withExtended(file,data,stack,loading){
let{layer,patterns,problems}=toLayer(file,data,loading.root);loading.problems.push(...problems);let isList2=Array.isArray(data.extends),names=isList2?data.extends:
[data.extends],outer=[];for(let[index,name]of names.entries()){if(name===void 0)continue;let origin=valueAt(file,isList2?["extends",index]:["extends"],name);outer.
push(...await extend({name,origin,file,stack},loading))}if(problems.length>0)return outer;let isOwn=file.folder===(0,import_node_path2.dirname)(file.path);return[
...outer,{layer,patterns:isOwn?patterns:[],...layer.isRoot?{rootAt:originOf(file,["root"])}:{}}]}async function extend({name,origin,file,stack},loading){let{problems,
fileRoot}=loading,found=findExtended(name,file.path,fileRoot);if("message"in found)return problems.push(problem(origin,found.message,found.help)),[];if(stack.includes(
realPath(found.path)))return problems.push(problem(origin,`${(0,import_chunk_EZXGLPSD.quote)(name)} extends this file in turn.`,"Let one of them stand alone.")),
[];try{let isElsewhere=found.isPackage||file.folder!==(0,import_node_path2.dirname)(file.path);return await load(found.path,isElsewhere?file.folder:(0,import_node_path2.dirname)(
found.path),stack,loading)}catch(error){return problems.push(placed(error,origin)),[]}}function placed(error,location,missing){if(!(error instanceof import_chunk_DUGFQ5N4.ToolError))
throw error;if(error.code.startsWith("config-"))return error;let isRefused=error.code==="file-refused",remedy=Object.entries({"file-refused":"Only files inside \
the repository are read, and no links that lead out of it. Move it there.","file-not-found":missing??"Check the spelling of the path, including upper and lower \
case; it starts from the folder of this file.","file-too-large":"No configuration needs that much. Check that this is the right file."}).find(([code])=>code===error.
code)?.[1]??error.help;return new import_chunk_DUGFQ5N4.ToolError(isRefused?"config-refused":"config-invalid",error.message,{help:remedy,location,cause:error})}
function realPath(path){if(!(0,import_chunk_CPXO6KOS.isThere)(path))return path;try{return import_node_fs.realpathSync.native(path)}catch{return path}}function toNotification({
code,message,help,location}){return{code,level:"error",message,help,...location===void 0?{}:{location}}}function readWaiverScope(node,uri,folder){let{value}=node;
if(typeof value!="object"||value===null||Array.isArray(value))return{problems:[(0,import_chunk_5S7J6PPD.waiverProblem)(node,uri,{message:'"scope" is a mapping w\
ith at least one of path, api, operation, pointer and fingerprint.',help:"Write for example scope: { path: 'services/orders/**' }."})]};if(Object.keys(value).length===
0)return{problems:[(0,import_chunk_5S7J6PPD.waiverProblem)(node,uri,{message:'"scope" is empty, and the waiver would be for everything.',help:"Say what it is ab\
out: path, api, operation, pointer or fingerprint."})]};let problems=[...(0,import_chunk_5S7J6PPD.unknownKeys)(node,{uri,keys:scopeKeys},"A scope")],scope={};for(let $0=scopeKeys,
$1=0;$1<$0.length;$1++){let key=$0[$1];{let member=node.child(key);if(member===void 0)continue;let read=readMember(key,member.value,folder);"message"in read?problems.
push((0,import_chunk_5S7J6PPD.waiverProblem)(member,uri,read)):Object.assign(scope,read)}}return problems.length===0?{scope,problems}:{problems}}var scopeKeys=[
"path","api","operation","pointer","fingerprint"];function readMember(key,value,folder){if(key==="pointer"&&value==="")return{pointer:""};let read=(0,import_chunk_5S7J6PPD.readPlainText)(
key,value);if("message"in read)return read;let{text}=read;switch(key){case"path":return readPath2(text,folder);case"api":return{api:text};case"operation":return operationComplaint(
text)??{operation:text};case"pointer":return pointerComplaint(text)??{pointer:text};case"fingerprint":return fingerprintComplaint(text)??{fingerprint:text};default:
return key}}function readPath2(text,folder){if(text.endsWith("/"))return{message:`"path: ${text}" is a folder, and means no file.`,help:`Write "${text}**" for a\
ll files in it.`};let pattern=readPattern(text,folder);return"fault"in pattern?{message:`"path: ${text}" ${pattern.fault}.`,help:pattern.help}:{path:pattern}}function operationComplaint(text){
let[,method,path]=/^([!#$%&'*+.^_`|~\w-]+) (\S.*)$/.exec(text)??[],help='Write the method and the path as reports show them: "POST /orders".';if(method===void 0||
path===void 0)return{message:`"operation: ${text}" is no method with a path.`,help};if(method!==method.toUpperCase())return{message:`"operation: ${text}" has a \
method in lower case.`,help:`Write "${method.toUpperCase()} ${path}".`}}function pointerComplaint(text){if(text.startsWith("#"))return{message:`"pointer: ${text}\
" is a fragment.`,help:`Write it without the "#": "${text.slice(1)}".`};if(!text.startsWith("/"))return{message:`"pointer: ${text}" is no JSON Pointer.`,help:'S\
tart with a slash: "/paths/~1orders/get".'};if(/~(?![01])/.test(text))return{message:`"pointer: ${text}" is no JSON Pointer.`,help:'Write "~0" for "~" and "~1" \
for "/" in a name.'}}function fingerprintComplaint(text){if(!/^[0-9a-f]{16}$/.test(text))return{message:`"fingerprint: ${text}" is no fingerprint.`,help:"Copy t\
he 16 hexadecimal digits (0-9, a-f) from the JSON report."}}function parseWaivers(document,uri,context){let broken=textProblems2(document,uri);if(broken.length>
0)return{waivers:[],problems:broken};let root=import_chunk_67I5OISI.Node.root(document);if(root.value===null)return{waivers:[],problems:[]};if(!Array.isArray(root.
value))return{waivers:[],problems:[(0,import_chunk_5S7J6PPD.waiverProblem)(root,uri,{message:"A waiver file is a list of waivers.",help:'Start each waiver with \
"- id: \u2026" at the first column.'})]};let entries=root.value.flatMap((_2,index)=>root.child(index)??[]).map(entry=>readEntry(entry,uri,context)),problems=[...entries.
flatMap(entry=>entry.problems),...repeatedIds(root,uri)],waivers=entries.flatMap(({waiver})=>waiver??[]),firsts=new Map([...waivers].reverse().map(waiver=>[waiver.
id,waiver]));return{waivers:waivers.filter(waiver=>firsts.get(waiver.id)===waiver),problems:problems.sort(byPlace)}}var waiverKeys=["id","rule","scope","reason",
"owner","ticket","approver","created","expires"],requiredKeys=["id","rule","scope","reason","owner","created","expires"];function readEntry(node,uri,{folder,ruleIds}){
let form={uri,keys:waiverKeys,required:requiredKeys,ruleIds},{fields,problems}=(0,import_chunk_5S7J6PPD.readWaiverEntry)(node,form),scopeNode=node.child("scope"),
read=scopeNode===void 0?{problems:[]}:readWaiverScope(scopeNode,uri,folder);if(fields?.id===void 0||read.scope===void 0)return{problems:[...problems,...read.problems]};
let origin={uri,pointer:node.pointer,range:node.range};return{waiver:{...fields,id:fields.id,scope:read.scope,source:"file",origin},problems:read.problems}}function textProblems2(document,uri){
let conflict=conflictOf(document);if(conflict!==void 0)return[invalid(conflictMarks,{uri,pointer:"",range:conflict})];let lines=document.problems.length===0?[]:
document.text.split(/\r\n?|\n/),problems=document.problems.map(({kind,message,path,range})=>{let isStar=kind==="syntax"&&/^\s*(?:-\s+)?rule:\s*\*/.test(lines[range.
start.line-1]??"");return invalid(isStar?star:{message,help:kind==="syntax"?"Repair the syntax at this place. No waiver of the file counts before.":"Write the k\
ey once."},{uri,pointer:(0,import_chunk_67I5OISI.formatPointer)(path),range})}),merges=findMergeKeys(document).map(range=>invalid(mergeKey,{uri,pointer:"",range}));
return[...problems,...merges]}var star={message:'"rule: *" would waive every rule.',help:"Name one rule. Write a waiver for each."},mergeKey={message:'A merge k\
ey "<<" hides what a waiver says.',help:"Write the keys out in each waiver."},conflictMarks={message:"The waiver file has the marks of a merge conflict.",help:"\
Keep the waivers of both sides that are still wanted, and remove the marks."};function conflictOf({text}){let mark=/^<{7}(?: .*)?$/m.exec(text);return mark===null?
void 0:(0,import_chunk_TAX7PDBK.createLines)(text).rangeOf(mark.index,mark.index+mark[0].length)}function repeatedIds(root,uri){let firstLines=new Map,problems=[];
for(let index=0,id=root.at(0,"id");root.child(index)!==void 0;index+=1,id=root.at(index,"id")){if(typeof id?.value!="string")continue;let name=id.value.trim(),first2=firstLines.
get(name);if(first2===void 0)firstLines.set(name,id.range.start.line);else{let message=`The id "${name}" is taken by the waiver in line ${first2}.`;problems.push(
(0,import_chunk_5S7J6PPD.waiverProblem)(id,uri,{message,help:"Give this one an id of its own."}))}}return problems}function invalid({message,help},location){return new import_chunk_DUGFQ5N4.ToolError(
"waiver-invalid",message,{help,location})}function byPlace(left,right){let[one,other]=[startOf(left),startOf(right)];return one.line-other.line||one.column-other.
column}function startOf({location}){return location!==void 0&&"range"in location?location.range.start:{line:0,column:0}}var waiverFileName="lintel-waivers.yaml";
function createAttachedFiles(options){let reading={...options,notifications:[],files:new Set},waivers=new Map,baselines=new Map;return{notifications:reading.notifications,
files:reading.files,async waiversOf(stated){let all=[];for(let $0=stated,$1=0;$1<$0.length;$1++){let file=$0[$1];{let known=waivers.get(file.value)??await readWaivers(
file,reading);waivers.set(file.value,known);for(let $3=known,$4=0;$4<$3.length;$4++){let added=$3[$4];all.push(added)}}}return all},async baselineAt(file){if(file!==
void 0)return baselines.has(file.value)||baselines.set(file.value,await readBaseline(file,reading)),baselines.get(file.value)}}}var missingCodes={waiver:"waiver\
s-missing",baseline:"baseline-missing"},maxBytes2={waiver:16*1024*1024,baseline:import_chunk_UADLALIC.maxBaselineBytes};async function readWaivers(file,reading){
let{uriOf,ruleIds,notifications,files}=reading,path=file.value,fileUri=(0,import_node_url3.pathToFileURL)(path).href,uri=uriOf(fileUri);try{let document=await(0,import_chunk_EZXGLPSD.parseDocument)(
await readBytes(path,"waiver",reading),fileUri);files.add(path);let{waivers,problems}=parseWaivers(document,uri,{folder:(0,import_node_path5.dirname)(path),ruleIds});
for(let $6=problems.map(toNotification),$7=0;$7<$6.length;$7++){let added=$6[$7];notifications.push(added)}return waivers}catch(error){return notifications.push(
failure(error,file,{uri,kind:"waiver"})),[]}}async function readBaseline(file,reading){let{uriOf,notifications,files}=reading,path=file.value,fileUri=(0,import_node_url3.pathToFileURL)(
path).href,uri=uriOf(fileUri);try{let text=(0,import_chunk_EZXGLPSD.decodeText)(await readBytes(path,"baseline",reading),fileUri);return files.add(path),(0,import_chunk_UADLALIC.parseBaseline)(
text,uri)}catch(error){notifications.push(failure(error,file,{uri,kind:"baseline"}));return}}function readBytes(path,kind,{root,fileRoot}){let folder=(0,import_chunk_CPXO6KOS.isInside)(
path,fileRoot)?fileRoot:root;return(0,import_chunk_EZXGLPSD.createFileReader)({root:folder,limits:{maxFileBytes:maxBytes2[kind]}}).read((0,import_node_url3.pathToFileURL)(
path).href)}function withFilesBeside(layer,uriOf){let folder=(0,import_node_path5.dirname)(layer.path),waiverFile=layer.waiverFiles===void 0?fileIn2(folder,waiverFileName,
uriOf):void 0,baselineFile=layer.baselineFile??fileIn2(folder,import_chunk_UADLALIC.baselineFileName,uriOf);return{...layer,waiverFiles:waiverFile===void 0?layer.
waiverFiles:{value:[waiverFile.value],origin:waiverFile.origin},baselineFile}}function fileIn2(folder,name,uriOf){let path=(0,import_node_path5.join)(folder,name);
return(0,import_chunk_CPXO6KOS.isThere)(path)?{value:path,origin:startOf2(uriOf((0,import_node_url3.pathToFileURL)(path).href))}:void 0}function startOf2(uri){let start={
line:1,column:1};return{uri,pointer:"",range:{start,end:start}}}function failure(error,{origin},{uri,kind}){if(!(error instanceof import_chunk_DUGFQ5N4.ToolError))
throw error;let{code,message,help,location}=error;if(!code.startsWith("file-"))return toNotification(new import_chunk_DUGFQ5N4.ToolError(`${kind}-invalid`,message,
{help,location:{...location,uri},cause:error}));let notification=toNotification(placed(error,origin,{waiver:'Write the file, or take it out of "waivers".',baseline:'\
Write it with "lintel baseline create", or take out "baseline".'}[kind]));return code==="file-not-found"?{...notification,code:missingCodes[kind]}:notification}0&&(module.exports={createAttachedFiles,createFileLoader,fileIn,parseWaivers,problem,readPattern,slashed,toNotification,waiverFileName,waiverKeys,withFilesBeside});
