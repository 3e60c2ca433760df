"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{commitOf:()=>commitOf,git:()=>git,gitCall:()=>gitCall,realPathOf:()=>realPathOf});module.exports=__toCommonJS(stdin_exports);
var import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_node_fs=require("node:fs"),import_node_path=require("node:path"),import_node_child_process=require("node:child_process"),
import_node_os=require("node:os");function realPathOf(path){try{return import_node_fs.realpathSync.native(path)}catch{let folder=(0,import_node_path.dirname)(path);
return folder===path?path:(0,import_node_path.join)(realPathOf(folder),(0,import_node_path.basename)(path))}}function gitCall(args,folder,paths="literal"){return{
args:["--no-pager","-c","core.fsmonitor=false","-c","core.quotePath=false",`--${paths}-pathspecs`,...args],options:{cwd:folder,env:gitEnvironment(),windowsHide:!0}}}
function gitEnvironment(){return{...process.env,LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:import_node_os.devNull}}
function git(args,folder){let call=gitCall(args,folder);return new Promise(resolve=>{(0,import_node_child_process.execFile)("git",call.args,{...call.options,encoding:"\
utf8",maxBuffer:largestOutput},(error,stdout,stderr)=>{resolve(error===null?{isOk:!0,stdout}:{isOk:!1,reason:firstLine(stderr)??firstLine(error.message)??"no re\
ason",isMissing:isNotThere(error)})})})}async function commitOf(revision,folder){let found=await git(["rev-parse","--verify","--quiet",`${revision}^{commit}`],folder);
return found.isOk?found.stdout.trim():void 0}var largestOutput=256*1024*1024;function isNotThere(error){return(0,import_chunk_KHSMD26U.systemCode)(error)==="ENO\
ENT"}function firstLine(text){return text.split(`
`).map(line=>line.trim()).find(line=>line!=="")}0&&(module.exports={commitOf,git,gitCall,realPathOf});
