"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{createSourceReader:()=>createSourceReader,createView:()=>createView,fileLinks:()=>fileLinks,hyperlink:()=>hyperlink,
pathOf:()=>pathOf,placeText:()=>placeText,severityStyles:()=>severityStyles,sourceLines:()=>sourceLines,wantsHyperlinks:()=>wantsHyperlinks});module.exports=__toCommonJS(
stdin_exports);var import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_node_url=require("node:url"),
import_node_fs=require("node:fs"),import_node_path=require("node:path"),import_node_url2=require("node:url");function hyperlink(text,url){return url===void 0||url.
length>longest||!safeUrl.test(url)?text:`\x1B]8;;${url}\x1B\\${text}\x1B]8;;\x1B\\`}var longest=2083,safeUrl=/^(?:https?|file):\/\/(?!.*##)[!-~]+$/i;function sourceLines(source){
let files=new Map;return{line(uri,line){let file=files.get(uri);if(file===void 0){let text=source(uri)??"";file={text,starts:lineStarts(text)},files.set(uri,file)}
let start=file.starts[line-1];if(!(start===void 0||file.text===""))return file.text.slice(start,lineEnd(file.text,start,file.starts[line]??file.text.length))}}}
function lineEnd(text,start,next){let end=next>start&&text[next-1]===`
`?next-1:next;return end>start&&text[end-1]==="\r"?end-1:end}function lineStarts(text){let starts=[0];for(let match of text.matchAll(/\r\n|\n|\r/g))starts.push(
match.index+match[0].length);return starts}function createView(report,context){let rules=new Map(report.rules.map(rule=>[rule.id,rule])),linkTo=memoize(uri=>(0,import_chunk_PBC4V5KN.isFileUri)(
uri)?context.linkTo?.(uri):void 0),whole=raw=>(0,import_chunk_SEKM4FQJ.forTerminal)(raw,context.asciiOnly),text=raw=>whole((0,import_chunk_SEKM4FQJ.shorten)(raw,
longestMessage));return{context,paint:(0,import_chunk_SEKM4FQJ.painter)(context.color),whole,text,linkToFile(shown,uri,line){let file=linkTo(uri);return file===
void 0?shown:hyperlink(shown,line===void 0?file:`${file}#${line}`)},rule:memoize(ruleId=>{let seen=text(ruleId);return{written:context.linkTo===void 0?seen:hyperlink(
seen,rules.get(ruleId)?.helpUri),seen}}),lines:sourceLines(context.source),rules,today:report.today,explained:new Set}}function placeText({uri,range:{start}},view){
let seen=view.text(`${(0,import_chunk_PBC4V5KN.displayPath)(uri)}:${start.line}:${start.column}`);return{written:view.linkToFile(seen,uri,start.line),seen}}var longestMessage=1e3,
severityStyles={error:"red",warn:"yellow",info:"blue",hint:"dim"};function memoize(find){let known=new Map;return key=>{let before=known.get(key);if(before!==void 0)
return before.value;let value=find(key);return known.set(key,{value}),value}}function createSourceReader(cwd,entries){let texts=new Map(entries.flatMap(({path,text})=>text===
void 0?[]:[[(0,import_node_path.resolve)(path),text]]));return uri=>{if((0,import_chunk_PBC4V5KN.isFileUri)(uri))try{let path=pathOf(uri,cwd);return(texts.get(path)??
(0,import_node_fs.readFileSync)(path,"utf8")).replace(/^\uFEFF/,"")}catch{return}}}function pathOf(uri,cwd){return(0,import_node_url2.fileURLToPath)(new URL(uri,
(0,import_node_url2.pathToFileURL)(`${cwd}/`)))}function wantsHyperlinks({environment,isTerminal,color,platform=process.platform}){let force=environment.FORCE_HYPERLINK;
return force!==void 0&&force!==""?Number.parseInt(force,10)!==0:!isTerminal||!color?!1:environment.WT_SESSION!==void 0?!0:platform==="win32"||isSet(environment.
CI)||isSet(environment.TEAMCITY_VERSION)?!1:isKnownProgram(environment)||isKnownVte(environment)||terminals.has(environment.TERM??"")}function fileLinks(environment,cwd){
return isSet(environment.SSH_CONNECTION)||isSet(environment.WSL_DISTRO_NAME)?()=>{}:uri=>{if((0,import_chunk_PBC4V5KN.isFileUri)(uri))try{return(0,import_node_url.pathToFileURL)(
pathOf(uri,cwd)).href}catch{return}}}var programs=new Map([["iTerm.app",[3,1]],["WezTerm",[20200620,0]],["vscode",[1,72]],["ghostty",[0,0]],["zed",[0,0]],["Warp\
Terminal",[0,0]]]),terminals=new Set(["alacritty","xterm-kitty"]);function isKnownProgram(environment){let name=environment.TERM_PROGRAM??"",least=programs.get(
name);if(least===void 0)return!1;if(name==="vscode"&&isSet(environment.CURSOR_TRACE_ID))return!0;let[major=0,minor=0]=(environment.TERM_PROGRAM_VERSION??"").split(
".").map(part=>Number.parseInt(part,10)||0);return major>least[0]||major===least[0]&&minor>=least[1]}function isKnownVte(environment){let version=environment.VTE_VERSION??
"";return/^\d{4,5}$/.test(version)&&Number(version)>5e3}function isSet(value){return value!==void 0&&value!==""}0&&(module.exports={createSourceReader,createView,fileLinks,hyperlink,pathOf,placeText,severityStyles,sourceLines,wantsHyperlinks});
