"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{effectiveRules:()=>effectiveRules,gravity:()=>gravity});module.exports=__toCommonJS(stdin_exports);var import_chunk_GYM4424I=require("./chunk-GYM4424I.cjs"),
import_chunk_66ZXQK7R=require("./chunk-66ZXQK7R.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs");function effectiveRules(layers){let rules=new Map,objections=[],
innermostRulesets=layers.findLastIndex(({layer})=>layer.rulesets!==void 0);for(let[index,matched]of layers.entries()){for(let[ruleId,demands]of demandsOf(matched))
for(let $0=netOf(demands),$1=0;$1<$0.length;$1++){let demand=$0[$1];applyDemand(ruleId,standingOf(rules,ruleId,originOf(demand)),demand,objections)}let isApart=innermostRulesets===
-1||innermostRulesets>index;for(let[ruleId,at]of locksOf(matched))lock(rules,ruleId,at,isApart)}return{rules:new Map([...rules].map(([ruleId,standing])=>[ruleId,
toEffective(standing)])),objections}}function standingOf(rules,ruleId,origin){let standing=rules.get(ruleId)??{origin,options:new Map};return rules.set(ruleId,standing),
standing}function demandsOf({layer,profiles}){let demands=new Map;for(let $3=[layer.rules,...profiles.map(({rules})=>rules)],$4=0;$4<$3.length;$4++){let said=$3[$4];
for(let[ruleId,demand]of said){let known=demands.get(ruleId);known===void 0?demands.set(ruleId,[demand]):known.push(demand)}}return demands}function locksOf({layer,
profiles}){return new Map([layer.locked,...profiles.map(({locked})=>locked)].flatMap(locked=>[...locked]))}function originOf(demand){return"severity"in demand?demand.
severity.origin:demand.value.origin}function netOf(demands){let severity,options=new Map;for(let $6=demands,$7=0;$7<$6.length;$7++){let{severity:value,options:values={},
origin}=$6[$7];{value!==void 0&&(severity={value,origin});for(let $9=Object.entries(values),$10=0;$10<$9.length;$10++){let $11=$9[$10],name=$11[0],option=$11[1];
options.set(name,{value:option,origin})}}}let set=[...options].map(([option,value])=>({option,value}));return severity===void 0?set:[{severity},...set]}function applyDemand(ruleId,standing,demand,objections){
let{lock:held}=standing;if("severity"in demand){held!==void 0&&isLooser(demand.severity.value,held.severity)?objections.push(looserSeverity(ruleId,held,demand.severity)):
standing.severity=demand.severity;return}let{option,value}=demand;held===void 0?(standing.options.set(option,value.value),standing.optionsOrigin=value.origin):(0,import_chunk_GYM4424I.isSameValue)(
standing.options.get(option),value.value)||objections.push(changedOption(ruleId,held,option,value))}function isLooser(severity,held){return held===void 0?severity!==
"error":gravity(severity)<gravity(held)}function gravity(severity){return severity==="off"?0:import_chunk_67I5OISI.severities.length-import_chunk_67I5OISI.severities.
indexOf(severity)}function lock(rules,ruleId,at,isApart){let standing=standingOf(rules,ruleId,at);standing.lock={at,severity:standing.severity?.value,isApart:isApart||
standing.lock?.isApart===!0}}function toEffective({origin,severity,options,optionsOrigin,lock:held}){return{...severity===void 0?{}:{severity:severity.value},...optionsOrigin===
void 0?{}:{options:Object.fromEntries(options),optionsOrigin},origin:severity?.origin??optionsOrigin??origin,...held===void 0?{}:{lockedAt:held.at,isApartFromRulesets:held.
isApart}}}function looserSeverity(ruleId,{at,severity},{value,origin}){let held=severity===void 0?"the severity that the rule gives its findings itself":`"${severity}\
"`,help=severity===void 0?'Remove it, or make it "error", the one severity that is sure to be as grave.':`Remove it, or make it "${severity}" or graver.`;return{
code:"policy-loosened",message:`The rule "${ruleId}" is locked at ${held} by ${(0,import_chunk_66ZXQK7R.placeOf)(at)}; "${value}" would loosen it.`,help:`${help}\
 Only ${at.uri} can loosen it.`,origin}}function changedOption(ruleId,{at},option,{origin}){return{code:"policy-loosened",message:`The rule "${ruleId}" is locke\
d by ${(0,import_chunk_66ZXQK7R.placeOf)(at)}; its option "${option}" cannot be changed further in.`,help:`Remove the option. Only ${at.uri} can change it.`,origin}}0&&(module.exports={effectiveRules,gravity});
