"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{baselineFileName:()=>baselineFileName,maxBaselineBytes:()=>maxBaselineBytes,parseBaseline:()=>parseBaseline,readBaseline:()=>readBaseline});
module.exports=__toCommonJS(stdin_exports);var import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),
import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_promises=require("node:fs/promises"),import_node_url=require("node:url"),
baselineFileName="lintel-baseline.json",maxBaselineBytes=64*1024*1024;function parseBaseline(text,uri){let document=(0,import_chunk_EZXGLPSD.parseJson)(text.replace(
/^\uFEFF/,""),uri,{...import_chunk_LEJQQTN5.defaultLimits,maxDepth:16}),at=(path,key="value")=>({uri,pointer:(0,import_chunk_67I5OISI.formatPointer)(path),range:key===
"key"?document.keyRangeAt(path):document.rangeAt(path)}),[problem]=document.problems;if(problem!==void 0){let location={uri,pointer:(0,import_chunk_67I5OISI.formatPointer)(
problem.path),range:problem.range};throw problem.kind==="syntax"?hasConflict(text)?conflict(location):invalid(problem.message,location):invalid(`The key "${problem.
path.at(-1)}" is there twice.`,location,"Put what both hold under one key.")}let{version,definitions,...rest}=requireObject(document.data,at([]),"A baseline"),[
unknown]=Object.keys(rest);if(version!==1)throw wrongVersion(version,at(version===void 0?[]:["version"]));if(unknown!==void 0)throw invalid(`A baseline has no k\
ey "${unknown}".`,at([unknown],"key"));return{uri,definitions:readDefinitions(definitions,at)}}async function readBaseline(path,cwd){let uri=(0,import_chunk_6WJPJOLF.relativeUri)(
(0,import_node_url.pathToFileURL)(path).href,cwd),bytes=await readFileOr(path,uri);return bytes===void 0?void 0:parseBaseline((0,import_chunk_EZXGLPSD.decodeText)(
bytes,uri),uri)}async function readFileOr(path,uri){let file=await(0,import_promises.open)(path).catch(error=>{if(!(error instanceof Error&&"code"in error&&error.
code==="ENOENT"))throw error});if(file!==void 0)try{let status=await file.stat(),location={uri};if(!status.isFile())throw new import_chunk_DUGFQ5N4.ToolError("f\
ile-refused","The baseline is not a regular file.",{help:"Name a file.",location});if(status.size>maxBaselineBytes){let help="Check that the file is a baseline.";
throw new import_chunk_DUGFQ5N4.ToolError("file-too-large",`The baseline has more than ${maxBaselineBytes} bytes.`,{help,location})}return await file.readFile()}finally{
await file.close()}}var maxFingerprints=1e6;function readDefinitions(definitions,at){let groups=new Map,count=0;for(let $0=Object.entries(requireObject(definitions,
at(["definitions"]),'"definitions"')),$1=0;$1<$0.length;$1++){let $2=$0[$1],key=$2[0],group=$2[1];{let byRule=new Map;for(let $3=Object.entries(requireObject(group,
at(["definitions",key]),"What a definition has")),$4=0;$4<$3.length;$4++){let $5=$3[$4],ruleId=$5[0],list=$5[1];{let fingerprints=readFingerprints(list,["defini\
tions",key,ruleId],at);if(count+=fingerprints.size,count>maxFingerprints)throw tooMany(at(["definitions",key,ruleId],"key"));byRule.set(ruleId,fingerprints)}}groups.
set(key,byRule)}}return groups}function readFingerprints(list,path,at){if(!Array.isArray(list))throw invalid("What a rule found is a list of fingerprints.",at(path));
let fingerprints=new Set;for(let[index,fingerprint]of list.entries()){if(typeof fingerprint!="string"||!/^[0-9a-f]{16}$/.test(fingerprint))throw invalid(`${shown(
fingerprint)} is no fingerprint: 16 hexadecimal digits in lower case.`,at([...path,index]));fingerprints.add(fingerprint)}return fingerprints}function requireObject(value,location,what){
if(typeof value=="object"&&value!==null&&!Array.isArray(value))return{...value};throw invalid(`${what} is an object, not ${value===void 0?"missing":shown(value)}\
.`,location)}function shown(value){if(Array.isArray(value))return"a list";if(typeof value=="object"&&value!==null)return"an object";let text=JSON.stringify(value);
return text.length>60?`${text.slice(0,57)}\u2026`:text}function hasConflict(text){return/^(?:<{7}|={7}|>{7})(?: |\r?$)/m.test(text)}function conflict(location){
return invalid("The baseline has the marks of a merge conflict.",location,'Take one side whole (git checkout --theirs), then run "lintel baseline update", which\
 takes out what either side repaired.')}function wrongVersion(version,location){return version===void 0?invalid("The baseline does not say its version.",location,
'Add "version": 1.'):invalid(`This Lintel reads baselines of version 1, not ${shown(version)}.`,location,"Use the version of Lintel that wrote it.")}function tooMany(location){
return invalid(`A baseline holds at most ${maxFingerprints} fingerprints.`,location,"Start with fewer rules, or a baseline for each part.")}function invalid(message,location,help){
let remedy=help??'Do not edit it by hand: "lintel baseline create --force" writes it anew from the findings there are.';return new import_chunk_DUGFQ5N4.ToolError(
"baseline-invalid",message,{help:remedy,location})}0&&(module.exports={baselineFileName,maxBaselineBytes,parseBaseline,readBaseline});
