"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{listTree:()=>listTree,missingCommit:()=>missingCommit,noGit:()=>noGit,streamGit:()=>streamGit});module.exports=__toCommonJS(
stdin_exports);var import_chunk_L4WQK5W3=require("./chunk-L4WQK5W3.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_node_child_process=require("node:child_process"),import_node_stream=require("node:stream");async function missingCommit(revision,repository){let shallow=await(0,import_chunk_L4WQK5W3.git)(
["rev-parse","--is-shallow-repository"],repository);if(!shallow.isOk)return noGit(shallow);let branch=/^(?:refs\/remotes\/)?origin\/([\w./-]+)$/.exec(revision)?.[1],
name=branch===void 0?revision:`origin/${branch}`,depth=shallow.stdout.trim()==="true"?"--depth=1 ":"",source=branch===void 0?sourceOf(revision):`+refs/heads/${branch}\
:refs/remotes/origin/${branch}`,message=`This clone does not have "${name}", which the change is to be compared with.`;if(!/^[\w./-]+$/.test(branch??revision))return new import_chunk_DUGFQ5N4.ToolError(
"changes-unknown",message,{help:"Check its spelling."});let more=depth===""?"":' A clone with more history needs no more commands (actions/checkout: "fetch-dept\
h: 0").';return new import_chunk_DUGFQ5N4.ToolError("changes-unknown",message,{help:`Run "git fetch --no-tags ${depth}origin ${source}" before.${more}`})}function sourceOf(revision){
return/^[0-9a-f]{7,64}$/.test(revision)?revision:`${revision}:${revision}`}function noGit(result){return result.isMissing?new import_chunk_DUGFQ5N4.ToolError("c\
hanges-unknown","Git is not installed, so there is nothing to compare with.",{help:"Install git, or leave out --base: then everything is judged."}):new import_chunk_DUGFQ5N4.ToolError(
"changes-unknown",`Git does not say what the base is: ${result.reason.replace(/\.$/,"")}.`,{help:'Run "git status" in this folder to see what is wrong with the \
repository.'})}async function*streamGit(args,folder,lines=[]){let call=(0,import_chunk_L4WQK5W3.gitCall)(args,folder),child=(0,import_node_child_process.spawn)(
"git",call.args,{...call.options,stdio:["pipe","pipe","pipe"]}),errors=[];child.stderr.on("data",chunk=>errors.length<maxErrorChunks&&errors.push(chunk));let end=endOf(
child);feed(child.stdin,lines);try{for await(let chunk of child.stdout)yield chunk;let{exitCode,failure}=await end;if(failure!==void 0)throw noGit({isOk:!1,reason:failure.
message,isMissing:(0,import_chunk_KHSMD26U.systemCode)(failure)==="ENOENT"});if(exitCode!==0)throw noGit({isOk:!1,reason:reasonIn(errors,exitCode),isMissing:!1})}finally{
child.kill()}}var maxErrorChunks=16;function endOf(child){return new Promise(resolve=>{child.on("error",failure=>resolve({exitCode:null,failure})),child.on("clo\
se",exitCode=>resolve({exitCode}))})}function feed(stdin,lines){stdin.on("error",()=>{}),import_node_stream.Readable.from(batches(lines)).pipe(stdin)}function*batches(lines){
let batch="",size=0;for(let line of lines)batch+=`${line}
`,size+=1,!(size<1e3)&&(yield batch,batch="",size=0);batch!==""&&(yield batch)}function reasonIn(errors,exitCode){let line=Buffer.concat(errors).toString("utf8").
trim().split(`
`)[0];return line===void 0||line===""?`exit code ${exitCode}`:line}async function listTree(commit,repository,matters){let entries=[],rest=Buffer.alloc(0);for await(let chunk of streamGit(
["ls-tree","-r","-z","--full-tree",commit],repository)){let bytes=rest.length===0?chunk:Buffer.concat([rest,chunk]),start=0;for(let end=bytes.indexOf(0);end!==-1;end=
bytes.indexOf(0,start)){let entry=parseEntry(bytes.subarray(start,end));entry!==void 0&&matters(entry)&&entries.push(safe(entry)),start=end+1}rest=Buffer.from(bytes.
subarray(start))}return entries}var kinds=new Map([["100644","file"],["100664","file"],["100755","file"],["120000","link"],["160000","submodule"]]);function parseEntry(line){
let tab=line.indexOf(9),[mode="",,hash=""]=line.subarray(0,tab).toString("latin1").split(" "),name=line.subarray(tab+1),path=name.toString("utf8"),kind=kinds.get(
mode);return kind===void 0||!Buffer.from(path,"utf8").equals(name)?void 0:{kind,hash,path}}function safe(entry){let isOutside=entry.path.split("/").some(segment=>/^(?:|\.|\.\.|\.git|git~1)$/i.
test(segment.replace(/[ .]+$/,end=>end===segment?end:""))),isForeign=process.platform==="win32"&&/[\\:]/.test(entry.path);if(!isOutside&&!isForeign)return entry;
throw new import_chunk_DUGFQ5N4.ToolError("changes-unknown",`The base holds the path "${entry.path}", which leads to where no file of a repository is.`,{help:"N\
o git makes such a path: find out where that commit comes from."})}0&&(module.exports={listTree,missingCommit,noGit,streamGit});
