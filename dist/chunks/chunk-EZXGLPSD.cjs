"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{createFileReader:()=>createFileReader,decodeText:()=>decodeText,endOfString:()=>endOfString,indexJson:()=>indexJson,
parseDocument:()=>parseDocument,parseJson:()=>parseJson,quote:()=>quote});module.exports=__toCommonJS(stdin_exports);var import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),
import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_node_fs=require("node:fs"),import_node_path=require("node:path"),import_node_url=require("node:url"),import_node_buffer=require("node:buffer");function quote(value){
let text=typeof value=="string"?value:JSON.stringify(value)??String(value);return`"${text.length>80?`${cut(text)}\u2026`:text}"`}function cut(text){let end=text.
charCodeAt(79)>=55296&&text.charCodeAt(79)<56320?79:80;return text.slice(0,end)}function createFileReader({root,allowedHosts=[],limits=import_chunk_LEJQQTN5.defaultLimits}){
let remote,realRoot;return{async read(uri){return uri.startsWith("file:")?(realRoot??=realRootOf(root),readInside(uri,{root,realRoot},limits.maxFileBytes)):(remote??=
Promise.resolve().then(()=>__toESM(require("./http-reader-YPJOWZ6P.cjs"))).then(({createHttpReader})=>createHttpReader({allowedHosts,limits})),(await remote).read(
uri))}}}function readInside(uri,{root,realRoot},maxBytes){let path=pathOf(uri,root),file={uri,name:(0,import_node_path.relative)((0,import_node_path.resolve)(root),
path),maxBytes};if(!isInside(path,(0,import_node_path.resolve)(root))&&!isInside(path,realRoot))throw refused(file);try{return readRegularFile(realPathInside(path,
realRoot,file),file)}catch(cause){throw cause instanceof import_chunk_DUGFQ5N4.ToolError?cause:unreadable(file,cause)}}function pathOf(uri,root){try{let url=new URL(
uri);if(url.search===""&&!url.pathname.includes("%00"))return(0,import_node_url.fileURLToPath)(url)}catch{}let base=`${(0,import_node_url.pathToFileURL)((0,import_node_path.resolve)(
root)).href}/`,name=uri.startsWith(base)?uri.slice(base.length):uri;throw new import_chunk_DUGFQ5N4.ToolError("file-refused",`File "${name}" is not a path on th\
is machine.`,{help:'Refer to files by a relative path; write "?" in a name as %3F.',location:{uri}})}function realPathInside(path,realRoot,file){let found=resolveLinks(
path);if(found!==void 0){if(!isInside(found,realRoot))throw refused(file);return found}let isThere=exists(path),folder=nearestFolder(path);throw isThere||folder!==
realRoot&&!isInside(folder,realRoot)?refused(file):new import_chunk_DUGFQ5N4.ToolError("file-not-found",`File "${file.name}" does not exist.`,{help:"Check the s\
pelling of the path, including upper and lower case, relative to the file that refers to it.",location:{uri:file.uri}})}function realRootOf(root){try{return import_node_fs.realpathSync.
native(root)}catch{return(0,import_node_path.resolve)(root)}}function exists(path){try{return(0,import_node_fs.lstatSync)(path,{throwIfNoEntry:!1})!==void 0}catch{
return!1}}function resolveLinks(path){try{return import_node_fs.realpathSync.native(path)}catch(cause){if(["ENOENT","ENOTDIR"].includes((0,import_chunk_KHSMD26U.systemCode)(
cause)??""))return;throw cause}}function nearestFolder(path){let folder=(0,import_node_path.parse)(path).root,found=folder;for(let $0=(0,import_node_path.dirname)(
path).slice(folder.length).split(import_node_path.sep),$1=0;$1<$0.length;$1++){let name=$0[$1];{folder=(0,import_node_path.join)(folder,name);let next=resolveLinks(
folder);if(next===void 0)break;found=next}}return found}function isInside(path,folder){let way=(0,import_node_path.relative)(folder,path);return way!==""&&way!==
".."&&!way.startsWith(`..${import_node_path.sep}`)&&!(0,import_node_path.isAbsolute)(way)}function readRegularFile(path,file){let handle=(0,import_node_fs.openSync)(
path,import_node_fs.constants.O_RDONLY|(import_node_fs.constants.O_NONBLOCK??0)|(import_node_fs.constants.O_NOFOLLOW??0));try{let status=(0,import_node_fs.fstatSync)(
handle);if(!status.isFile())throw new import_chunk_DUGFQ5N4.ToolError("file-refused",`"${file.name}" is not a regular file.`,{help:"Name a file; a folder is sea\
rched for definitions only when it is given on the command line.",location:{uri:file.uri}});if(status.size>file.maxBytes)throw tooLarge(file);return readAll(handle,
status.size,file)}finally{(0,import_node_fs.closeSync)(handle)}}function readAll(handle,size,file){let bytes=new Uint8Array(size+1),length=0;for(;;){let bytesRead=(0,import_node_fs.readSync)(
handle,bytes,length,bytes.length-length,null);if(length+=bytesRead,length>file.maxBytes)throw tooLarge(file);if(bytesRead===0)return bytes.subarray(0,length);if(length<
bytes.length)continue;let larger=new Uint8Array(bytes.length*2);larger.set(bytes),bytes=larger}}function refused({name,uri}){return failure("file-refused",`File\
 "${name}" is outside the folder that may be read.`,uri)}function tooLarge({name,uri,maxBytes}){return failure("file-too-large",`File "${name}" has more than ${maxBytes}\
 bytes.`,uri)}function unreadable({name,uri},cause){return failure("file-unreadable",`File "${name}" cannot be read: ${(0,import_chunk_KHSMD26U.systemReason)(cause)}\
.`,uri,cause)}var help={"file-refused":"Only files inside the repository, or the folder that was given, are read. Move the file there, or run from further up.",
"file-too-large":"Check that the file is an OpenAPI definition, or split it.","file-unreadable":"Check the path, and the permissions of the file and the folders\
 above it."};function failure(code,message,uri,cause){return new import_chunk_DUGFQ5N4.ToolError(code,message,{help:help[code],location:{uri},cause})}function decodeText(bytes,uri){
if(looksLikeUtf16(bytes))throw invalid("The file is encoded as UTF-16 or UTF-32, not as UTF-8.",{uri});if((0,import_node_buffer.isAscii)(bytes))return import_node_buffer.Buffer.
from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("latin1");try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch{let before=new TextDecoder(
"utf-8").decode(bytes.subarray(0,validLength(bytes))),range=(0,import_chunk_TAX7PDBK.createLines)(before).rangeOf(before.length,before.length);throw invalid("Th\
e file is not valid UTF-8.",{uri,pointer:"",range})}}function looksLikeUtf16([first,second]){return first===255&&second===254||first===254&&second===255||first===
0||second===0}function validLength(bytes){let valid=0,most=bytes.length;for(;valid<most;){let middle=Math.ceil((valid+most)/2);isValidBeginning(bytes.subarray(0,
middle))?valid=middle:most=middle-1}for(;valid>0&&!isValid(bytes.subarray(0,valid));)valid--;return valid}function isValid(bytes){try{return new TextDecoder("ut\
f-8",{fatal:!0}).decode(bytes),!0}catch{return!1}}function isValidBeginning(bytes){try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes,{stream:!0}),!0}catch{
return!1}}function invalid(message,location){return new import_chunk_DUGFQ5N4.ToolError("encoding-invalid",message,{help:"Save the file as UTF-8.",location})}function indexJson(text,maxDepth,maxNodes=Number.
POSITIVE_INFINITY){let scan=new Scan(text,maxDepth);for(;scan.at<text.length&&scan.deepest<=maxDepth&&scan.size<=maxNodes;)scan.step(text.charCodeAt(scan.at));scan.
finish();let{size,members,deepest,start,end,key,next}=scan;return{text,size,members,depth:deepest,start,end,key,next}}function endOfString(text,from){let at=text.
indexOf('"',from+1);for(;at!==-1&&isEscaped(text,at);)at=text.indexOf('"',at+1);return at===-1?text.length:at+1}function isEscaped(text,at){let first=at;for(;text.
charCodeAt(first-1)===92;)first--;return(at-first)%2===1}function endOfLiteral(text,from){let at=from+1;for(;at<text.length;at++){let character=text.charCodeAt(
at);if(character<=32||character===44||character===125||character===93)break}return at}var Scan=class{text;maxDepth;at=0;size=0;members=0;deepest=0;start;end;key;next;#open;#depth=0;#pendingKey=-1;#expectsKey=!1;constructor(text,maxDepth){
this.text=text,this.maxDepth=maxDepth;let capacity=Math.max(64,Math.ceil(text.length/40));this.start=new Int32Array(capacity),this.end=new Int32Array(capacity),
this.key=new Int32Array(capacity),this.next=new Int32Array(capacity),this.#open=new Int32Array(maxDepth+1)}step(character){switch(character){case 32:case 10:case 13:case 9:case 58:
this.at++;return;case 44:this.#expectsKey=this.#depth>0&&this.text.charCodeAt(this.start[this.#innermost()]??0)===123,this.at++;return;case 123:case 91:this.#enter(
character===123);return;case 125:case 93:this.at++,this.#leave();return;case 34:this.#readString();return;default:this.#add(),this.#endScalar(endOfLiteral(this.
text,this.at))}}finish(){for(;this.#depth>0;)this.#leave()}#enter(isObject){let node=this.#add();if(this.at++,this.deepest=Math.max(this.deepest,this.#depth+1),
this.#depth===this.maxDepth){this.end[node]=this.at;return}this.#open[this.#depth++]=node,this.#expectsKey=isObject}#leave(){let node=this.#innermost();this.#depth--,
this.end[node]=this.at,this.next[node]=this.size,this.#expectsKey=!1}#readString(){let end=endOfString(this.text,this.at);if(this.#expectsKey){this.#pendingKey=
this.at,this.#expectsKey=!1,this.members++,this.at=end;return}this.#add(),this.#endScalar(end)}#endScalar(end){this.at=end,this.end[this.size-1]=end,this.next[this.
size-1]=this.size}#innermost(){return this.#open[this.#depth-1]??0}#add(){return this.size===this.start.length&&(this.start=grown(this.start),this.end=grown(this.
end),this.key=grown(this.key),this.next=grown(this.next)),this.start[this.size]=this.at,this.key[this.size]=this.#pendingKey,this.#pendingKey=-1,this.size++}};function grown(table){
let larger=new Int32Array(table.length*2);return larger.set(table),larger}var quote2=34,backslash=92,openBrace=123,openBracket=91,JsonLookup=class{index;#membersOf=new Map;#itemsOf=new Map;#lastPath=[];#lastNodes=[
0];constructor(index){this.index=index}closest(path){let depth=0;for(;depth<path.length&&depth<this.#lastPath.length&&path[depth]===this.#lastPath[depth];)depth+=
1;depth=Math.min(depth,this.#lastNodes.length-1),this.#lastNodes.length=depth+1,this.#lastPath=path;let node=this.#lastNodes[depth]??0;for(;depth<path.length;depth+=
1){let child=this.#child(node,path[depth]??"");if(child===void 0)return node;node=child,this.#lastNodes.push(node)}return node}find(place){let found=this.#find(
place);return found<0?~found:found}#find(place){let{parent,key}=place;if(parent===void 0||key===void 0)return 0;if(place.found===void 0){let holder=this.#find(parent);
place.found=holder<0?holder:this.#child(holder,key)??~holder}return place.found}#child(node,segment){let{text,start}=this.index,opening=text.charCodeAt(start[node]??
0);if(opening===openBrace)return this.#member(node,typeof segment=="number"?String(segment):segment);if(opening===openBracket)return typeof segment=="number"?this.#items(
node)[segment]:/^(?:0|[1-9]\d*)$/.test(segment)?this.#items(node)[Number(segment)]:void 0}#member(node,name){let members=this.#membersOf.get(node);if(members!==
void 0)return members.get(name);let{next}=this.index,after=next[node]??0,found,passed=0;for(let child=node+1;child<after;child=next[child]??after){if(passed+=1,
passed>mostPassed)return this.#tabulate(node).get(name);isKeyOf(this.index,child,name)&&(found=child)}return found}#tabulate(node){let members=new Map(childrenOf(
this.index,node).map(child=>[keyOf(this.index,child),child]));return this.#membersOf.set(node,members),members}#items(node){let items=this.#itemsOf.get(node);return items===
void 0&&(items=childrenOf(this.index,node),this.#itemsOf.set(node,items)),items}},mostPassed=16;function isKeyOf(index,node,name){let{text,key}=index,from=(key[node]??
0)+1;for(let at=0;at<name.length;at+=1){let character=text.charCodeAt(from+at);if(character===backslash)return keyOf(index,node)===name;if(character!==name.charCodeAt(
at))return!1}let end=text.charCodeAt(from+name.length);return end===backslash?keyOf(index,node)===name:end===quote2}function keyOf({text,key},node){let from=key[node]??
0,to=endOfString(text,from),raw=text.slice(from+1,to-1);return raw.includes("\\")?String(JSON.parse(text.slice(from,to))):raw}function childrenOf(index,node){let children=[],
after=index.next[node]??0;for(let child=node+1;child<after;child=index.next[child]??after)children.push(child);return children}function findJsonSyntaxError(text){
let reading={text,at:0,expects:"value",root:null,open:[]};for(;;){if(reading.at=skipSpace(text,reading.at),reading.at>=text.length)return reading.expects==="not\
hing"?void 0:fail(reading,endMessage(reading),reading.at,0);let problem=step(reading);if(problem!==void 0)return problem}}function step(reading){let character=reading.
text[reading.at]??"";switch(reading.expects){case"nothing":return fail(reading,"Text after the end of the JSON value.",reading.at,1);case"colon":if(character!==
":")return unexpected(reading,'a ":" after the key');reading.at++,reading.expects="value";return;case"comma or end":return readSeparator(reading,character);case"\
key":case"key or end":return character==="}"&&reading.expects==="key or end"?close(reading):character==='"'?readKey(reading):unexpected(reading,"a key in double\
 quotes");case"value":case"value or end":return character==="]"&&reading.expects==="value or end"?close(reading):readValue(reading,character)}}function readSeparator(reading,character){
let isArray=Array.isArray(reading.open.at(-1)?.container),end=isArray?"]":"}";if(character===end)return close(reading);if(character!==",")return unexpected(reading,
`"," or "${end}"`);let after=skipSpace(reading.text,reading.at+1);if(reading.text[after]===end)return fail(reading,`A comma before "${end}" is not allowed in JS\
ON.`,reading.at,1);reading.at++,reading.expects=isArray?"value":"key"}function readKey(reading){let parsed=readString(reading);if(typeof parsed!="string")return parsed;
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
let at=from;for(;at<text.length;at++){let character=text.charCodeAt(at);if(character!==32&&character!==10&&character!==13&&character!==9)break}return at}function parseJson(text,uri,limits=import_chunk_LEJQQTN5.defaultLimits){
let lines=(0,import_chunk_TAX7PDBK.createLines)(text),indexOfAll=indexJson(text,limits.maxDepth,limits.maxNodes);if(indexOfAll.size>limits.maxNodes){let start=lines.
positionAt(indexOfAll.start[limits.maxNodes]??0);throw(0,import_chunk_TAX7PDBK.tooManyNodes)(uri,start,`has more than ${limits.maxNodes} values`)}let error,data;
try{data=JSON.parse(text)}catch(cause){if(error=findJsonSyntaxError(text),error===void 0)throw cause;data=error.data}let index=error===void 0?indexOfAll:indexJson(
text.slice(0,error.validUntil),limits.maxDepth);if(index.depth>limits.maxDepth)throw tooDeep(uri,lines.positionAt(index.start[index.size-1]??0),limits.maxDepth);
let lookup=new JsonLookup(index),problems=findProblems({data,index,lines,error});return{uri,text,data,mayRepeat:!1,problems,rangeAt(path){let node=lookup.closest(
path);return lines.rangeOf(index.start[node]??0,index.end[node]??0)},rangeOf(place){let node=lookup.find(place);return lines.rangeOf(index.start[node]??0,index.
end[node]??0)},keyRangeAt(path){let node=lookup.closest(path),key=index.key[node]??-1;return node===0||key===-1?lines.rangeOf(index.start[node]??0,index.end[node]??
0):lines.rangeOf(key,endOfString(text,key))}}}function findProblems({data,index,lines,error}){let problems=[];if(error!==void 0||countMembers(data)!==index.members)
for(let $0=findDuplicateKeys(index,lines),$1=0;$1<$0.length;$1++){let added=$0[$1];problems.push(added)}if(error!==void 0){let range=lines.rangeOf(error.offset,
error.offset+error.length);problems.push({kind:"syntax",message:error.message,path:error.path,range})}return problems}function countMembers(data){let members=0,
waiting=isContainer(data)?[data]:[];for(let container=waiting.pop();container!==void 0;container=waiting.pop()){if(Array.isArray(container)){for(let $3=container,
$4=0;$4<$3.length;$4++){let item=$3[$4];isContainer(item)&&waiting.push(item)}continue}for(let key in container){members+=1;let member=container[key];isContainer(
member)&&waiting.push(member)}}return members}function isContainer(value){return typeof value=="object"&&value!==null}function findDuplicateKeys(index,lines){let problems=[],
open=[];for(let node=0;node<index.size;node++){for(;open.length>0&&node>=(open.at(-1)?.after??0);)open.pop();let parent=open.at(-1);if(parent!==void 0){parent.segment=
parent.keys===void 0?Number(parent.segment)+1:keyOf(index,node);let key=String(parent.segment);if(parent.keys?.has(key)){let path=open.map(({segment})=>segment);
problems.push({...duplicateKey(index,node,lines),path})}parent.keys?.add(key)}let opening=index.text[index.start[node]??0];opening==="{"&&open.push({after:index.
next[node]??0,keys:new Set,segment:""}),opening==="["&&open.push({after:index.next[node]??0,keys:void 0,segment:-1})}return problems}function duplicateKey(index,node,lines){
let from=index.key[node]??0;return{kind:"duplicate-key",message:`Duplicate key ${JSON.stringify(keyOf(index,node))}.`,range:lines.rangeOf(from,endOfString(index.
text,from))}}function tooDeep(uri,start,maxDepth){return new import_chunk_DUGFQ5N4.ToolError("nesting-too-deep",`The document is nested deeper than ${maxDepth} \
levels.`,{help:"No API needs that many levels. Check that the file is an OpenAPI definition, or split it.",location:{uri,pointer:"",range:{start,end:{line:start.
line,column:start.column+1}}}})}async function parseDocument(source,uri,limits=import_chunk_LEJQQTN5.defaultLimits){let text=typeof source=="string"?source.replace(
/^\uFEFF/,""):decodeText(source,uri),extension=/\.(?:json|ya?ml)$/i.exec(uri)?.[0].toLowerCase();if(extension===".json")return parseJson(text,uri,limits);if(!/^\s*[{[]/.
test(text))return parseAsYaml(text,uri,limits);let json=parseJson(text,uri,limits);if(!hasSyntaxError(json))return json;let yaml=await parseAsYaml(text,uri,limits);
return extension===void 0&&hasSyntaxError(yaml)?json:yaml}async function parseAsYaml(text,uri,limits){let{parseYaml}=await Promise.resolve().then(()=>__toESM(require("./parse-yaml-QVXEZK2F.cjs")));
return parseYaml(text,uri,limits)}function hasSyntaxError({problems}){return problems.some(({kind})=>kind==="syntax")}0&&(module.exports={createFileReader,decodeText,endOfString,indexJson,parseDocument,parseJson,quote});
