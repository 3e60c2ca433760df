"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{allCharacters:()=>allCharacters,lineBreaks:()=>lineBreaks,matchInTime:()=>matchInTime,noCharacters:()=>noCharacters,
overlap:()=>overlap,parsePattern:()=>parsePattern,repeatableInTime:()=>repeatableInTime,workInTime:()=>workInTime});module.exports=__toCommonJS(stdin_exports);var import_node_vm=require("node:vm"),
import_node_fs=require("node:fs"),noCharacters=0n,others=1n<<BigInt(128),allCharacters=(1n<<BigInt(129))-1n,lineBreaks=1n<<10n|1n<<13n,ascii=Array.from({length:128},
(_,code)=>String.fromCharCode(code)),known=new Map,maxKnown=1e3;function characterSet(form,flags){let key=`${flags}/${form}`,before=known.get(key);if(before!==void 0)
return before;let set=workOut(form,flags);return known.size>=maxKnown&&known.clear(),known.set(key,set),set}function overlap(left,right){return(left&right)!==noCharacters}
function workOut(form,flags){let expression=compile(form.length===1&&/[\]{}]/.test(form)?`\\${form}`:form,flags);if(expression===void 0)return allCharacters;let set=isAsciiOnly(
form)?noCharacters:others;for(let[code,character]of ascii.entries())expression.test(character)&&(set|=1n<<BigInt(code));return set}function isAsciiOnly(form){return/^(?:[^.[\\\u0080-\uffff]|\[(?!\^)(?:[^\\\u0080-\uffff]|\\[^DWSspPuxc0])*\]|\\[^DWSspPuxc0])$/.
test(form)}function compile(form,flags){try{return new RegExp(`^${form}$`,flags)}catch{return}}function parsePattern(source){let known2=parsed.get(source);if(known2!==
void 0)return known2??void 0;let pattern=parse(source);return remembered+source.length>maxRemembered&&(parsed.clear(),remembered=0),parsed.set(source,pattern??null),
remembered+=source.length,pattern}var parsed=new Map,remembered=0,maxRemembered=2e5;function parse(source){let flags=flagsOf(source);if(flags===void 0)return;let scanner={
source,flags,at:0,isUnderstood:!0},choice=scanChoice(scanner,0);return{flags,choice:scanner.isUnderstood&&scanner.at===source.length?choice:void 0}}function flagsOf(source){
return compiles(source,"u")?"u":compiles(source,"")?"":void 0}function compiles(source,flags){try{return new RegExp(source,flags),!0}catch{return!1}}var maxDepth=100,
groupOpening=/\((?:\?(?:(?<look><?[=!])|:|<[^>]*>))?/y,quantifier=/(?:(?<sign>[*+?])|\{(?<min>\d+)(?<upTo>,(?<max>\d*))?\})\??/y,characterClass=/\[(?:\\[\s\S]|[^\]\\])*\]/y,
unicodeEscape=/\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|[\s\S])/uy,plainEscape=/\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|k<[^>]*>|[1-9]\d*|[\s\S])/y;
function scanChoice(scanner,depth){if(depth>maxDepth)return giveUp(scanner);let alternatives=[scanSequence(scanner,depth)];for(;scanner.source[scanner.at]==="|";)
scanner.at+=1,alternatives.push(scanSequence(scanner,depth));return alternatives}function scanSequence(scanner,depth){let terms=[],{source}=scanner;for(;scanner.
at<source.length&&source[scanner.at]!=="|"&&source[scanner.at]!==")";)terms.push(scanRepeats(scanner,scanTerm(scanner,depth)));return terms}function scanRepeats(scanner,body){
let groups=take(scanner,quantifier)?.groups;if(groups===void 0)return body;let{sign,min="0",upTo,max}=groups;if(sign==="?")return{is:"repeat",body,min:0,max:1};
if(sign!==void 0)return{is:"repeat",body,min:sign==="+"?1:0,max:Number.POSITIVE_INFINITY};let least=Number(min);return upTo===void 0?{is:"repeat",body,min:least,
max:least}:{is:"repeat",body,min:least,max:max===void 0||max===""?Number.POSITIVE_INFINITY:Number(max)}}function scanTerm(scanner,depth){let{source,flags}=scanner,
character=source[scanner.at];if(character==="(")return scanGroup(scanner,depth);if(character==="[")return charactersOf(take(scanner,characterClass)?.[0]??"[^]",
flags);if(character==="\\")return scanEscape(scanner);let text=flags==="u"?String.fromCodePoint(source.codePointAt(scanner.at)??0):source.charAt(scanner.at);return scanner.
at+=text.length,text==="^"?{is:"start"}:text==="$"?{is:"end"}:charactersOf(text,flags)}function charactersOf(form,flags){return{is:"characters",set:characterSet(
form,flags),form}}function scanEscape(scanner){let text=take(scanner,scanner.flags==="u"?unicodeEscape:plainEscape)?.[0]??"\\";return text==="\\b"||text==="\\B"?
{is:"boundary"}:/^\\(?:[1-9]|k<)/.test(text)?{is:"backreference"}:charactersOf(text,scanner.flags)}function scanGroup(scanner,depth){let look=take(scanner,groupOpening)?.
groups?.look;scanner.source[scanner.at]==="?"&&giveUp(scanner);let body=scanChoice(scanner,depth+1);return scanner.at+=1,look===void 0?{is:"group",body}:{is:"lo\
ok",isAhead:!look.startsWith("<"),isNegated:look.endsWith("!"),body}}function giveUp(scanner){return scanner.isUnderstood=!1,scanner.at=scanner.source.length,[]}
function take(scanner,token){token.lastIndex=scanner.at;let found=token.exec(scanner.source);if(found!==null)return scanner.at+=found[0].length,found}function processorTime(){
let own="threadCpuUsage"in process?process.threadCpuUsage():void 0;return own===void 0?statistics()??millisecondsOf(process.cpuUsage()):millisecondsOf(own)}function millisecondsOf({
user,system}){return(user+system)/1e3}var statisticsFile="/proc/thread-self/schedstat",buffer=Buffer.alloc(64),descriptor,isTold=process.platform==="linux";function statistics(){
if(isTold){try{descriptor??=(0,import_node_fs.openSync)(statisticsFile,"r");let nanoseconds=Number.parseInt(buffer.toString("latin1",0,(0,import_node_fs.readSync)(
descriptor,buffer,0,buffer.length,0)),10);if(nanoseconds>0)return nanoseconds/1e6}catch{}isTold=!1}}function matchInTime(expression,text,timeout){try{return repeatableInTime(
()=>expression.test(text),timeout)?.value}catch{return}}function repeatableInTime(work,timeout){for(let attempt=1;;attempt+=1){let start=processorTime(),outcome=workInTime(
work,timeout);if(outcome!==void 0||attempt===attempts)return outcome;if(processorTime()-start>timeout/2)return}}var attempts=5;function workInTime(work,timeout){
context??=(0,import_node_vm.createContext)(Object.create(null));let before=context.work,outcome;context.work=()=>{outcome={value:work()}};try{script.runInContext(
context,{timeout})}catch(error){if(!isTimeout(error))throw error}finally{context.work=before}return outcome}var script=new import_node_vm.Script("work()"),context;
function isTimeout(error){return typeof error=="object"&&error!==null&&"code"in error&&error.code==="ERR_SCRIPT_EXECUTION_TIMEOUT"}0&&(module.exports={allCharacters,lineBreaks,matchInTime,noCharacters,overlap,parsePattern,repeatableInTime,workInTime});
