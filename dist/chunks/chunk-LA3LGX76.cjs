"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{findInputs:()=>findInputs});module.exports=__toCommonJS(stdin_exports);var import_chunk_AXAQ66TI=require("./chunk-AXAQ66TI.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),
import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_node_fs=require("node:fs"),import_node_path=require("node:path"),import_node_fs2=require("node:fs"),import_node_path2=require("node:path"),import_node_url=require("node:url"),
import_node_path3=require("node:path"),import_node_fs3=require("node:fs"),import_node_url2=require("node:url");function toNotification(failure,path,cwd){return{
...failure,level:"error",...path===void 0?{}:{location:{uri:uriOf(path,cwd)}}}}function skipped(path,what,cwd){return{code:"document-skipped",level:"note",message:`\
The file ${what} and was passed over.`,location:{uri:uriOf(path,cwd)}}}function missing(input,path,commands){let names=namesIn((0,import_node_path2.dirname)(path)).
filter(name=>name!==(0,import_node_path2.basename)(path)),neighbour=(0,import_chunk_53F4MXUY.nearest)((0,import_node_path2.basename)(path),names),command=(0,import_chunk_53F4MXUY.nearest)(
input,commands),help="Check the spelling of the path; it is relative to the working directory.";return command!==void 0?help=`Did you mean the command "lintel ${command}\
"?`:neighbour!==void 0&&(help=`Did you mean "${(0,import_node_path2.join)((0,import_node_path2.dirname)(input),neighbour)}"?`),{code:"file-not-found",message:`"${input}\
" does not exist.`,help}}function unreadable(path,error){return{code:"file-unreadable",message:`"${(0,import_node_path2.basename)(path)}" cannot be read: ${(0,import_chunk_KHSMD26U.systemReason)(
error)}.`,help:"Check the permissions of the file and the folders above it."}}function notRegular(input){return{code:"file-unreadable",message:`"${input}" is no\
 regular file.`,help:'Pipe its text in and name it "-".'}}function unmatched(glob){return{code:"no-definitions",message:`No file matches "${glob}".`,help:`Check\
 the spelling; it is relative to the working directory. ${passedOver}`}}function withoutDefinitions(){return{code:"no-definitions",message:"There is no OpenAPI \
definition in this folder.",help:`A definition is a .yaml, .yml or .json file with "openapi" or "swagger" at its top level. ${passedOver}`}}function uriOf(path,cwd){
let uri=(0,import_chunk_6WJPJOLF.relativeUri)((0,import_node_url.pathToFileURL)(path).href,cwd);return uri===""?".":uri}var passedOver="What git ignores, node_m\
odules and names that start with a dot are passed over; name them to check them.";function namesIn(folder){try{return(0,import_node_fs2.readdirSync)(folder)}catch{
return[]}}async function matchGlob(pattern,{cwd,root},isIgnored){let{glob,isDynamicPattern}=await Promise.resolve().then(()=>__toESM(require("./dist-WZZQW6EP.cjs")));
if(!isDynamicPattern(pattern))return;let spelledOut=(0,import_node_path3.resolve)(cwd,literalBeginning(pattern)),files=await glob(pattern,{cwd,absolute:!0,dot:!1,
expandDirectories:!1,followSymbolicLinks:!pattern.includes("**"),ignore:pattern.split("/").includes("node_modules")?[]:["**/node_modules/**"]}),isIgnoredHere=(0,import_chunk_AXAQ66TI.ignoredBelow)(
spelledOut,root,isIgnored);return files.map(file=>(0,import_node_path3.resolve)(file)).filter(file=>!isIgnoredHere(file,!1)).sort(import_chunk_AXAQ66TI.compareText)}
function literalBeginning(pattern){let names=pattern.split("/"),first=names.findIndex(name=>/[*?[\]{}()!+@\\]/.test(name));return first===0?".":`${names.slice(0,
first).join("/")}/`}var definitionFields=["info","paths","webhooks","components","definitions"];async function isOtherSetting(path){try{let{data,problems}=await(0,import_chunk_EZXGLPSD.parseDocument)(
(0,import_node_fs3.readFileSync)(path),(0,import_node_url2.pathToFileURL)(path).href);return!problems.some(({kind})=>kind==="syntax")&&typeof data=="object"&&data!==
null&&!definitionFields.some(field=>Object.hasOwn(data,field))}catch{return!1}}async function readStdin(stdin,path,uri){let chunks=[],length=0;for await(let chunk of stdin){
if(length+=chunk.length,length>import_chunk_LEJQQTN5.defaultLimits.maxFileBytes)throw new import_chunk_DUGFQ5N4.ToolError("file-too-large",`Stdin has more than ${import_chunk_LEJQQTN5.defaultLimits.
maxFileBytes} bytes.`,{help:"Check that the text is an OpenAPI definition.",location:{uri}});chunks.push(chunk)}return{path,text:(0,import_chunk_EZXGLPSD.decodeText)(
Buffer.concat(chunks),uri)}}async function findInputs(request){let isIgnored=(0,import_chunk_AXAQ66TI.createIsIgnored)(request.root),entries=new Map,notifications=[];
for(let input of new Set([...request.inputs,...await touchedRoots(request)])){let found=await find(input,request,isIgnored);for(let $0=found.notifications,$1=0;$1<
$0.length;$1++){let added=$0[$1];notifications.push(added)}for(let $3=found.entries,$4=0;$4<$3.length;$4++){let entry=$3[$4];{let key=entry.text===void 0?entry.
path:"-";entries.has(key)||entries.set(key,entry)}}}return{entries:withoutTwins([...entries.values()],request.root),notifications}}function withoutTwins(entries,root){
let realRoot=realPath(root),placed=entries.map(entry=>{let real=entry.text===void 0?realPath(entry.path):"-";return{entry,real,isLinked:real!=="-"&&real!==(0,import_node_path.resolve)(
realRoot,(0,import_node_path.relative)(root,entry.path))}}),own=new Set(placed.filter(({isLinked})=>!isLinked).map(({real})=>real));return placed.filter(({real,
isLinked})=>!isLinked||!own.has(real)).map(({entry})=>entry)}async function touchedRoots({inputs,isHook,cwd,root}){if(!isHook)return[];let changed=inputs.filter(
input=>input!=="-").map(input=>(0,import_node_path.resolve)(cwd,input)),{findRoots}=await Promise.resolve().then(()=>__toESM(require("./roots-F7B5GVNZ.cjs")));return findRoots(
changed,root)}async function find(input,request,isIgnored){if(input==="-")return findStdin(request);let path=(0,import_node_path.resolve)(request.cwd,input),status=statusOf(
path);return status===void 0?findGlob(input,path,request,isIgnored):"error"in status?failed(toNotification(unreadable(path,status.error),path,request.cwd)):status.
isDirectory()?findInFolder(path,request,isIgnored):status.isFile()?take([path],request):failed(toNotification(notRegular(input),path,request.cwd))}function statusOf(path){
try{return(0,import_node_fs.statSync)(path)}catch(error){return["ENOENT","ENOTDIR","ENAMETOOLONG"].includes((0,import_chunk_KHSMD26U.systemCode)(error)??"")?void 0:
{error}}}async function findStdin({stdin,stdinPath,cwd}){let path=stdinPath??(0,import_node_path.join)(cwd,"stdin"),uri=uriOf(path,cwd);try{return{entries:[await readStdin(
stdin(),path,uri)],notifications:[]}}catch(error){if(!(error instanceof import_chunk_DUGFQ5N4.ToolError))return failed(toNotification(unreadable(path,error),path,
cwd));let{code,message,help,location={uri}}=error;return failed({code,level:"error",message,help,location})}}async function findGlob(input,path,request,isIgnored){
let files=await matchGlob(input,request,isIgnored);return files===void 0?failed(toNotification(missing(input,path,request.commands),path,request.cwd)):files.length===
0?failed(toNotification(unmatched(input),void 0,request.cwd)):take(files,request)}function findInFolder(folder,{cwd,root},isIgnored){let search=(0,import_chunk_AXAQ66TI.searchFolder)(
folder,(0,import_chunk_AXAQ66TI.ignoredBelow)(folder,root,isIgnored)),entries=[],notifications=search.unreadable.map(({path,error})=>toNotification(unreadable(path,
error),path,cwd));for(let $6=search.files,$7=0;$7<$6.length;$7++){let path=$6[$7];{let sniffed=trySniff(path);sniffed==="definition"||sniffed==="unreadable"?entries.
push({path}):sniffed==="unclear"&&notifications.push(skipped(path,"has no version of OpenAPI where one is expected",cwd))}}let isNothing=entries.length===0&&search.
unreadable.length===0;return{entries,notifications:isNothing?[...notifications,toNotification(withoutDefinitions(),`${folder}${import_node_path.sep}`,cwd)]:notifications}}
async function take(files,request){if(request.isHook)return takeChanged(files);let others=new Set(request.ignoreUnknownFormat?files.filter(path=>trySniff(path)===
"other"):[]);return{entries:files.filter(path=>!others.has(path)).map(path=>({path})),notifications:[...others].map(path=>skipped(path,"is no OpenAPI definition",
request.cwd))}}async function takeChanged(files){let entries=[];for(let $9=files,$10=0;$10<$9.length;$10++){let path=$9[$10];{let sniffed=trySniff(path);sniffed===
"other"||sniffed==="unclear"&&await isOtherSetting(path)||entries.push({path})}}return{entries,notifications:[]}}function trySniff(path){try{return(0,import_chunk_AXAQ66TI.sniffFile)(
path)}catch{return"unreadable"}}function failed(notification){return{entries:[],notifications:[notification]}}function realPath(path){try{return(0,import_node_fs.realpathSync)(
path)}catch{return path}}0&&(module.exports={findInputs});
