"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{keepTouched:()=>keepTouched});module.exports=__toCommonJS(stdin_exports);var import_chunk_NRGRZ3SV=require("./chunk-NRGRZ3SV.cjs"),
import_chunk_XNMVPJPP=require("./chunk-XNMVPJPP.cjs"),import_chunk_L4WQK5W3=require("./chunk-L4WQK5W3.cjs"),import_chunk_AXAQ66TI=require("./chunk-AXAQ66TI.cjs"),
import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),
import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),
import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),
import_node_fs=require("node:fs"),import_node_path=require("node:path"),import_node_path2=require("node:path");async function changesSince(since,repository){if(since.
startsWith("-"))throw(0,import_chunk_YSYZSH6W.lintUsage)(`"${since}" is no revision for --changed-since.`,"Name a branch, a tag or a commit.");let base=await baseOf(
since,repository),[changed,untracked,tracked]=await Promise.all([names(["diff","--name-only","-z","--no-renames","--no-ext-diff","--no-textconv",base,"--"],repository),
names(["ls-files","--others","--exclude-standard","-z"],repository),names(["ls-files","--cached","-z"],repository)]);return{changed:[...new Set([...changed,...untracked])].
sort(),tracked:new Set(tracked)}}async function baseOf(since,repository){let commit=await(0,import_chunk_L4WQK5W3.commitOf)(since,repository);if(commit===void 0)
throw await unknownCommit(since,repository);let common=await(0,import_chunk_L4WQK5W3.git)(["merge-base",commit,"HEAD"],repository);return common.isOk?common.stdout.
trim():commit}async function unknownCommit(since,repository){let shallow=await(0,import_chunk_L4WQK5W3.git)(["rev-parse","--is-shallow-repository"],repository);
if(!shallow.isOk)return unusable(shallow,"which files changed");let message=`This clone does not have the commit "${since}", so what changed since then is unkno\
wn.`,name=since.replace(/^origin\//,""),isPlain=/^[\w./-]+$/.test(name);if(shallow.stdout.trim()!=="true"||!isPlain)return new import_chunk_DUGFQ5N4.ToolError("\
changes-unknown",message,{help:"Check its spelling, or fetch the branch that it is on."});let isHash=/^[0-9a-f]{7,64}$/.test(name),target=name!==since?`${name}:\
refs/remotes/${since}`:isHash?name:`${name}:${name}`;return new import_chunk_DUGFQ5N4.ToolError("changes-unknown",message,{help:`The clone is shallow. Run "git \
fetch --no-tags --depth=1 origin ${target}" before, or clone with more history (actions/checkout: "fetch-depth: 0").`})}async function names(args,repository){let result=await(0,import_chunk_L4WQK5W3.git)(
args,repository);if(!result.isOk)throw unusable(result,"which files changed");return result.stdout.split("\0").filter(name=>name!=="").map(name=>(0,import_node_path2.join)(
repository,name))}function unusable(result,what){return result.isMissing?new import_chunk_DUGFQ5N4.ToolError("changes-unknown",`Git is not installed, so ${what}\
 is unknown.`,{help:"Install git, or leave out --changed-since: linting everything takes little longer."}):new import_chunk_DUGFQ5N4.ToolError("changes-unknown",
`Git does not say ${what}: ${result.reason.replace(/\.$/,"")}.`,{help:'Run "git status" in this folder to see what is wrong with the repository.'})}async function keepTouched({
entries,notifications},{since,cwd,decisive:named}){let found=(0,import_chunk_IENQAKAC.repositoryRoot)(cwd);if(found===void 0)throw(0,import_chunk_YSYZSH6W.lintUsage)(
"Option --changed-since needs a git repository around the working directory.");let repository=realPath(found),{changed,tracked}=await changesSince(since,repository),
decisive=(0,import_chunk_NRGRZ3SV.rulesetFiles)(named.map(realPath),new Set([...tracked,...changed]));if(changed.some(path=>decisive.has(path)))return{entries,notifications};
let touched=new Set((0,import_chunk_XNMVPJPP.findRoots)(changed,repository).map(realPath)),kept=entries.filter(entry=>isKept(entry,touched,tracked));return kept.
length===entries.length?{entries,notifications}:{entries:kept,notifications:[...notifications,leftOut(entries.length-kept.length,entries.length,since)]}}function isKept({
path,text},touched,tracked){let real=realPath(path),isJudgedByName=/^\.(?:ya?ml|json)$/i.test((0,import_node_path.extname)(real));return text!==void 0||!isJudgedByName||
!tracked.has(real)||touched.has(real)}function leftOut(amount,all,since){return{code:"unchanged-skipped",level:"note",message:`${amount} of ${all} ${all===1?"de\
finition":"definitions"} not judged: untouched by the changes since "${since}".`}}function realPath(path){try{return(0,import_node_fs.realpathSync)(path)}catch{
return path}}0&&(module.exports={keepTouched});
