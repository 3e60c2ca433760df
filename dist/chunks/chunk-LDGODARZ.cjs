"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{findWaivers:()=>findWaivers});module.exports=__toCommonJS(stdin_exports);var import_chunk_Y45WZS6J=require("./chunk-Y45WZS6J.cjs"),
import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs");
async function findWaivers(args,terminal,{command,lints}){if(args.positionals.includes("-"))throw(0,import_chunk_ACGTEFLU.usage)("Waivers are about files, not a\
bout stdin.",command);let options=(0,import_chunk_MK7M6LS6.readInputOptions)(args,terminal.cwd),threshold={failSeverity:"none",maxWarnings:void 0},quiet=args.flags.
get("quiet")===!0,prepared=await(0,import_chunk_Y45WZS6J.prepareLint)({...options,threshold,quiet,color:args.flags.get("color")},terminal),{request,configuration}=prepared,
written=[...new Set(request.entries.flatMap(({path})=>configuration.settingsFor(path).waivers))],isWhole=args.positionals.length===0;if(!lints)return{written,uses:void 0,
ruleIds:new Set,isWhole,notifications:request.notifications??[]};let report=await(0,import_chunk_BBZO3C5U.lint)(request);await prepared.finish();let ruleIds=new Set(
report.rules.map(({id})=>id));return{written,uses:report.waivers??[],ruleIds,isWhole,notifications:report.notifications}}0&&(module.exports={findWaivers});
