"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{findRoots:()=>findRoots});module.exports=__toCommonJS(stdin_exports);var import_chunk_L4WQK5W3=require("./chunk-L4WQK5W3.cjs"),
import_chunk_AXAQ66TI=require("./chunk-AXAQ66TI.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),
import_node_path=require("node:path"),import_node_fs=require("node:fs"),import_node_path2=require("node:path"),import_node_child_process=require("node:child_process"),
import_node_fs2=require("node:fs"),import_node_path3=require("node:path");function askGit(args,folder){let call=(0,import_chunk_L4WQK5W3.gitCall)(args,folder,"i\
case"),{status,stdout}=(0,import_node_child_process.spawnSync)("git",call.args,{...call.options,encoding:"utf8",maxBuffer:Number.POSITIVE_INFINITY,stdio:["ignor\
e","pipe","ignore"]});return status===null?void 0:{exitCode:status,output:stdout}}function filesWithText(texts,folder){return searchWithGit(texts,folder)??searchWithoutGit(
texts,folder)}function searchWithGit(texts,folder){let patterns=texts.flatMap(text=>["-e",text]),answer=askGit(["grep","-lzaF","--no-color",...patterns,"--","*.\
yaml","*.yml","*.json"],folder);return answer?.exitCode===exitCodeOfNothing?[]:answer?.exitCode===0?answer.output.split("\0").filter(name=>name!==""):void 0}var exitCodeOfNothing=1;
function searchWithoutGit(texts,folder){let{files}=(0,import_chunk_AXAQ66TI.searchFolder)(folder,(0,import_chunk_AXAQ66TI.createIsIgnored)(folder));return files.
filter(path=>holdsOneOf(texts,path)).map(path=>(0,import_node_path2.relative)(folder,path).split(import_node_path2.sep).join("/"))}function holdsOneOf(texts,path){
try{let content=(0,import_node_fs.readFileSync)(path,"utf8");return texts.some(text=>content.includes(text))}catch{return!1}}var referenceMarks=["$ref","$dynami\
cRef","operationRef","mapping"];function createReferenceReader(folder){let realName=mayHaveLinks(folder)?createRealName(folder):name=>name;return name=>{let parent=import_node_path3.posix.
dirname(name),files=new Set(referencesIn(readText((0,import_node_path3.join)(folder,name))).map(fileOf));return new Set([...files].filter(file=>file!=="").map(file=>realName(
import_node_path3.posix.join(parent,file))))}}function mayHaveLinks(folder){let answer=askGit(["ls-files","-sz"],folder);return answer?.exitCode!==0||/(?:^|\0)120000 /.
test(answer.output)}function createRealName(folder){let known=new Map;return name=>{let before=known.get(name);if(before!==void 0)return before;let real=(0,import_node_path3.relative)(
folder,(0,import_chunk_L4WQK5W3.realPathOf)((0,import_node_path3.join)(folder,name))).split(import_node_path3.sep).join("/");return known.set(name,real),real}}function readText(path){
try{return(0,import_node_fs2.statSync)(path).size>import_chunk_LEJQQTN5.defaultLimits.maxFileBytes?"":(0,import_node_fs2.readFileSync)(path,"utf8")}catch{return""}}
var reference=/(?:\$ref|\$dynamicRef|operationRef)["']?\s*:\s*(?:(?:[!&][^\s"']*|[>|][-+\d]*)\s+)*(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^']|'')*)'|([^\s"'#{[][^\r\n]*))/g,
value=/(?::[ \t]*|^[ \t]*)(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\n]|'')*)'|([^\s"'#{[](?:[^\r\n:]|:(?![ \t\r\n]))*))/gm;function referencesIn(text){let references=[...text.
matchAll(reference)].flatMap(valuesOf);if(!/mapping["']?\s*:/.test(text))return references;let mapped=[...text.matchAll(value)].flatMap(valuesOf);return[...references,
...mapped.filter(file=>/\.(?:json|ya?ml)(?:#|$)/i.test(file))]}function valuesOf([,double,single,plain=""]){if(double!==void 0)return[unescaped(double)];if(single!==
void 0)return[single.replaceAll("''","'")];let[whole=""]=plain.split(/\s#/,1),[beginning=""]=whole.split(/[,}\]]/,1);return[whole.trim(),beginning.trim()]}function unescaped(text){
if(!text.includes("\\"))return text;try{return String(JSON.parse(`"${text}"`))}catch{return text}}function fileOf(text){let hash=text.indexOf("#"),path=hash===-1?
text:text.slice(0,hash);return/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(path)?"":path.includes("%")?(0,import_chunk_6U3QVGKP.percentDecoded)(path):path}function findRoots(changed,repository){
let folder=(0,import_chunk_L4WQK5W3.realPathOf)(repository),names=new Set(changed.map(path=>nameIn(folder,(0,import_chunk_L4WQK5W3.realPathOf)(path))).filter(name=>name!==
void 0)),touched=[...names,...referrersOf(names,folder)].filter(name=>isDefinition((0,import_node_path.join)(folder,name)));return[...new Set(touched)].sort(import_chunk_AXAQ66TI.compareText).
map(name=>(0,import_node_path.join)(repository,name))}function nameIn(folder,path){let name=(0,import_node_path.relative)(folder,path).split(import_node_path.sep).
join("/");return path.startsWith(folder.endsWith(import_node_path.sep)?folder:folder+import_node_path.sep)?name:void 0}function referrersOf(names,folder){let reached=new Set;
if(names.size===0||!isMentioned(names,folder))return reached;let referrers=readReferrers(folder),waiting=[...names];for(let name=waiting.pop();name!==void 0;name=
waiting.pop())for(let $0=referrers.get(name)??[],$1=0;$1<$0.length;$1++){let referrer=$0[$1];{if(reached.has(referrer))continue;reached.add(referrer),waiting.push(
referrer)}}return reached}function readReferrers(folder){let referrers=new Map,referencesOf=createReferenceReader(folder);for(let $3=filesWithText(referenceMarks,
folder),$4=0;$4<$3.length;$4++){let name=$3[$4];for(let target of referencesOf(name)){let known=referrers.get(target);known===void 0?referrers.set(target,[name]):
known.push(name)}}return referrers}var mostNamesToLookFor=16;function isMentioned(names,folder){let texts=[...names].map(plainPart);return!(names.size<=mostNamesToLookFor&&
texts.every(text=>/\w{2}/.test(text.replace(/\.\w+$/,""))))||filesWithText(texts,folder).length>0}function plainPart(name){return(name.slice(name.lastIndexOf("/")+
1).match(/[\w.-]+/g)??[]).reduce((longest,part)=>part.length>longest.length?part:longest,"")}function isDefinition(path){try{return(0,import_chunk_AXAQ66TI.sniffFile)(
path)==="definition"}catch{return!1}}0&&(module.exports={findRoots});
