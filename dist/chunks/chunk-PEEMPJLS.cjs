"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{createBaselineMatcher:()=>createBaselineMatcher,serializeBaseline:()=>serializeBaseline});module.exports=__toCommonJS(
stdin_exports);var import_chunk_7QOTCHSP=require("./chunk-7QOTCHSP.cjs");function createBaselineMatcher(baseline,definitions,existing){let groups=(0,import_chunk_7QOTCHSP.claimGroups)(
baseline.definitions,definitions,existing),claimed=new Set(groups.values()),groupOf=key=>baseline.definitions.get(groups.get(key)??""),gone=new Map;for(let{key,
fingerprints,rules}of definitions){let left=(0,import_chunk_7QOTCHSP.without)(groupOf(key)??none,fingerprints),known=rules===void 0?left:new Map([...left].filter(
([ruleId])=>rules.has(ruleId)));known.size>0&&gone.set(key,known)}return{has:(key,ruleId,fingerprint)=>groupOf(key)?.get(ruleId)?.has(fingerprint)===!0,groups,gone,
orphans:[...baseline.definitions.keys()].filter(key=>!claimed.has(key)&&!existing(key)).sort()}}var none=new Map;function serializeBaseline({definitions}){let groups=[
...definitions].filter(([,fingerprints])=>(0,import_chunk_7QOTCHSP.countFingerprints)(fingerprints)>0);return`{
  "version": 1,
  "definitions": ${members(groups,2,fingerprints=>members([...fingerprints].filter(([,ofRule])=>ofRule.size>0),3,ofRule=>list(ofRule,4)))}
}
`}function members(entries,depth,textOf){return entries.length===0?"{}":`{
${[...entries].sort(([left],[right])=>left<right?-1:1).map(([key,value])=>`${indent(depth)}${JSON.stringify(key)}: ${textOf(value)}`).join(`,
`)}
${indent(depth-1)}}`}function list(fingerprints,depth){return`[
${[...fingerprints].sort().map(fingerprint=>indent(depth)+JSON.stringify(fingerprint)).join(`,
`)}
${indent(depth-1)}]`}function indent(depth){return"  ".repeat(depth)}0&&(module.exports={createBaselineMatcher,serializeBaseline});
