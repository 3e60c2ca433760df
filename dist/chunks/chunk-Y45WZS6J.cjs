"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{isNothing:()=>isNothing,prepareLint:()=>prepareLint});module.exports=__toCommonJS(stdin_exports);var import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),
import_chunk_LA3LGX76=require("./chunk-LA3LGX76.cjs"),import_chunk_CK7V7GSP=require("./chunk-CK7V7GSP.cjs"),import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),
import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_3V2XXKP3=require("./chunk-3V2XXKP3.cjs"),import_chunk_PHKCIIJH=require("./chunk-PHKCIIJH.cjs"),
import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),import_node_fs=require("node:fs"),import_node_path=require("node:path");
function createProgress(stderr,now){let start=now(),last=start,isShown=!1,write=text=>{stderr.write(text).catch(()=>{})};return{update(done,total,name){let time=now();
!stderr.isTerminal||time-start<patience||time-last<interval||(last=time,isShown=!0,write(`\r\x1B[K${cut(`${done}/${total} ${(0,import_chunk_SEKM4FQJ.forTerminal)(
name)}`,stderr.width-1)}`))},clear(){isShown&&write("\r\x1B[K"),isShown=!1}}}var patience=500,interval=100;function cut(text,width){return text.length>width?`${text.
slice(0,Math.max(0,width-1))}\u2026`:text}async function prepareLint(options,terminal){let{cwd}=terminal,root=options.root??(0,import_chunk_IENQAKAC.repositoryRoot)(
cwd)??cwd,rootPrefix=prefixOf(cwd,root),whole=await findAll(options,root,terminal),isIdle=options.isHook&&isNothing(whole),rules=isIdle?noRules:options.rules??await(0,import_chunk_PHKCIIJH.chooseRules)(
options,{cwd,root}),found=options.root===void 0?whole.entries.map(entry=>withOwnRoot(entry,root)):whole.entries,configuration=isIdle?import_chunk_3V2XXKP3.noConfiguration:
await(0,import_chunk_3V2XXKP3.loadConfigurations)(found,rules,{root,cwd,file:options.config}),all={...whole,entries:found},inputs=isNothing(all)||options.narrow===
void 0?all:await options.narrow(all,configuration.files),errorColor=(0,import_chunk_SEKM4FQJ.wantsColor)(terminal.environment,terminal.stderr.isTerminal,options.
color),progress=createProgress(terminal.stderr,()=>process.uptime()*1e3),bugs=[],day=(0,import_chunk_M43UWHEV.today)(terminal.environment),request={...(0,import_chunk_3V2XXKP3.createRequest)(
{options,rules,configuration,cwd,root,today:day}),entries:inputs.entries,notifications:[...configuration.notifications,...inputs.notifications],onBug:error=>bugs.
push((0,import_chunk_MK7M6LS6.bugText)(error,errorColor)),...options.quiet?{}:{onProgress:(done,total,path)=>progress.update(done,total,(0,import_node_path.relative)(
cwd,path))}},finish=async()=>{progress.clear();for(let $0=bugs,$1=0;$1<$0.length;$1++){let text=$0[$1];await terminal.stderr.write(text)}},{rules:_rules,narrow:_narrow,
...plainOptions}=options,threads={options:plainOptions,isConfigured:configuration.files.length>0,today:day};return{request,inputs,found,configuration,root,rootPrefix,
threads,finish}}var noRules={ruleset:{rules:[]},spectral:void 0};function withOwnRoot(entry,root){let folder=(0,import_node_path.dirname)(entry.path),way=(0,import_node_path.relative)(
realpathOr(root),realpathOr(folder));return way===".."||way.startsWith(`..${import_node_path.sep}`)?{...entry,root:(0,import_chunk_IENQAKAC.repositoryRoot)(folder)??
folder}:entry}function realpathOr(path){try{return(0,import_node_fs.realpathSync)(path)}catch{return path}}async function findAll(options,root,{cwd,stdin}){let found=await(0,import_chunk_LA3LGX76.findInputs)(
{...options,cwd,root,stdin,commands:import_chunk_CK7V7GSP.commands.map(({name})=>name)});return!isNothing(found)||options.isHook?found:{...found,notifications:[
...found.notifications,{code:"no-definitions",level:"error",message:"None of the files is an OpenAPI definition.",help:'Name a definition: a file with "openapi"\
 or "swagger" at its top level.'}]}}function isNothing({entries,notifications}){return entries.length===0&&notifications.every(({level})=>level!=="error")}function prefixOf(cwd,root){
let way=(0,import_node_path.relative)(realpathOf(root),realpathOf(cwd)).split(import_node_path.sep).join("/");if(way.startsWith(".."))throw(0,import_chunk_YSYZSH6W.lintUsage)(
"The working directory is outside of --root.","Run from inside that folder.");return way===""?"":`${way}/`}function realpathOf(path){try{return(0,import_node_fs.realpathSync)(
path)}catch{throw(0,import_chunk_YSYZSH6W.lintUsage)("The folder of --root does not exist.")}}0&&(module.exports={isNothing,prepareLint});
