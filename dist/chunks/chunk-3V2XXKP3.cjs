"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{createRequest:()=>createRequest,loadConfigurations:()=>loadConfigurations,noConfiguration:()=>noConfiguration});module.
exports=__toCommonJS(stdin_exports);var import_chunk_PHKCIIJH=require("./chunk-PHKCIIJH.cjs"),import_chunk_IRYXVFUY=require("./chunk-IRYXVFUY.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),
import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),import_node_path=require("node:path");function createRequest({options,rules,configuration,cwd,root,today}){
return{entries:[],cwd,root,...rules,policy:{settingsFor:configuration.settingsFor,chooseRules:options.rulesets.length>0?async()=>rules:createChooser(options,rules,
{cwd,root}),choice:options,today},threshold:options.threshold,minScore:options.minScore,ignoreUnknownFormat:options.ignoreUnknownFormat,allowedHosts:options.allowedHosts}}
var noConfiguration={files:[],settingsFor:()=>({layers:[],waivers:[],baseline:void 0}),notifications:[]};async function loadConfigurations(entries,{spectral},{root,
cwd,file}){let byRoot=new Map(entries.length===0?[[root,[]]]:[]);for(let $0=entries,$1=0;$1<$0.length;$1++){let entry=$0[$1];{let ownRoot=entry.root??root,group=byRoot.
get(ownRoot);group===void 0?byRoot.set(ownRoot,[entry]):group.push(entry)}}let common={cwd,packs:import_chunk_BBZO3C5U.packs,hasOtherRules:spectral!==void 0&&spectral.
otherRules>0,...file===void 0?{}:{file,fileRoot:(0,import_chunk_IENQAKAC.repositoryRoot)((0,import_node_path.dirname)(file))??(0,import_node_path.dirname)(file)}},
loaded=new Map;for(let[ownRoot,own]of byRoot){let configuration=await(0,import_chunk_IRYXVFUY.loadConfiguration)({...common,root:ownRoot,paths:own.map(({path})=>path)});
for(let $3=own,$4=0;$4<$3.length;$4++){let{path}=$3[$4];loaded.set(path,configuration)}loaded.set("",configuration)}let all=[...new Set(loaded.values())];return{
settingsFor:path=>(loaded.get(path)??noConfiguration).settingsFor(path),notifications:all.flatMap(({notifications})=>notifications),files:[...new Set(all.flatMap(
({files})=>files))].sort()}}function createChooser(options,rules,places){let known=new Map([["",Promise.resolve(rules)]]);return rulesets=>{let key=rulesets.join(
`
`),chosen=known.get(key)??(0,import_chunk_PHKCIIJH.chooseRules)({...options,rulesets},places);return known.set(key,chosen),chosen}}0&&(module.exports={createRequest,loadConfigurations,noConfiguration});
