"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{chooseRules:()=>chooseRules});module.exports=__toCommonJS(stdin_exports);var import_chunk_IRYXVFUY=require("./chunk-IRYXVFUY.cjs"),
import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_node_path=require("node:path");async function chooseRules(options,{
cwd,root,standsFor}){let{rulesets}=options,names=rulesets.filter(name=>!(0,import_chunk_IRYXVFUY.isRulesetPath)(name)),[path,second]=rulesets.filter(import_chunk_IRYXVFUY.isRulesetPath).
map(name=>(0,import_node_path.resolve)(cwd,name));if(second!==void 0)throw(0,import_chunk_YSYZSH6W.lintUsage)("Only one file can be given with --ruleset.","Writ\
e a ruleset that extends both of them.");let found=rulesets.length===0&&options.config===void 0?(0,import_chunk_IRYXVFUY.findSpectralRuleset)(cwd,root):path;if(found===
void 0)return{ruleset:atLeastOne((0,import_chunk_BBZO3C5U.resolveRuleset)(names.length===0?["recommended"]:names,options)),spectral:void 0};let spectral=await withShownPlaces(
cwd,()=>(0,import_chunk_BBZO3C5U.openSpectralRuleset)({path:found,...standsFor===void 0?{}:{standsFor:standsFor(found)},root:rootOf(found,root),names,addsRecommended:path===
void 0,choice:options,allowsJavaScript:options.allowsJavaScript,engine:options.engine??"fast",allowedHosts:options.allowedHosts}));return{ruleset:spectral.otherRules>
0?spectral.ruleset:atLeastOne(spectral.ruleset),spectral}}function atLeastOne(ruleset){if(ruleset.rules.length===0)throw(0,import_chunk_YSYZSH6W.lintUsage)("No \
rule is left to run.","Take back some of --only and --skip-rule.");return ruleset}async function withShownPlaces(cwd,work){try{return await work()}catch(error){
if(!(error instanceof import_chunk_DUGFQ5N4.ToolError)||error.location===void 0)throw error;let location={...error.location,uri:(0,import_chunk_6WJPJOLF.relativeUri)(
error.location.uri,cwd)};throw new import_chunk_DUGFQ5N4.ToolError(error.code,error.message,{help:error.help,location,cause:error})}}function rootOf(path,root){
let way=(0,import_node_path.relative)(root,path),folder=(0,import_node_path.dirname)(path);return way===".."||way.startsWith(`..${import_node_path.sep}`)?(0,import_chunk_IENQAKAC.repositoryRoot)(
folder)??folder:root}0&&(module.exports={chooseRules});
