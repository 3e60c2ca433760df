"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{selectRules:()=>selectRules});module.exports=__toCommonJS(stdin_exports);var import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs");function selectRules(packs,names,choice){let all=packs.flatMap(pack=>pack.rules.map(rule=>({rule,pack}))),
ids=new Set(all.map(({rule})=>rule.id));for(let id of[...choice.only,...choice.skip])requireRule(id,ids);let filters=names.map(name=>({name,isIn:rulesetFilter(name,
packs)})),only=new Set(choice.only),skip=new Set(choice.skip),isOn=(rule,pack)=>!skip.has(rule.id)&&(only.size>0?only.has(rule.id):filters.some(({isIn})=>isIn(rule,
pack))),isTuned=(rule,pack)=>only.size===0&&filters.every(({name,isIn})=>name==="recommended"||!isIn(rule,pack));return{rules:all.filter(({rule,pack})=>isOn(rule,
pack)).map(({rule,pack})=>setting(rule,pack,isTuned(rule,pack))).sort(byRuleId)}}function rulesetNames(packs){return["recommended","strict","all",...packs.map(pack=>pack.
name)]}function rulesetFilter(name,packs){if(name==="recommended")return rule=>rule.tier==="core";if(name==="strict")return(_rule,pack)=>pack.name!=="hygiene";if(name===
"all")return()=>!0;if(packs.some(pack=>pack.name===name))return(_rule,pack)=>pack.name===name;let names=rulesetNames(packs),meant=(0,import_chunk_S2QOG2N5.nearest)(
name,names);throw new import_chunk_DUGFQ5N4.ToolError("ruleset-not-found",`There is no ruleset named "${name}".`,{help:`${meant===void 0?"":`Did you mean "${meant}\
"? `}Rulesets are ${names.join(", ")}.`})}function requireRule(id,ids){if(ids.has(id))return;let meant=(0,import_chunk_S2QOG2N5.nearest)(id,ids);throw new import_chunk_DUGFQ5N4.ToolError(
"rule-not-found",`There is no rule named "${id}".`,{help:`${meant===void 0?"":`Did you mean "${meant}"? `}Run "lintel rules" for the list.`})}function setting(rule,pack,isTuned){
let defaults=Object.fromEntries(Object.entries(rule.options??{}).map(([name,option])=>[name,option.default]));return{rule,pack:pack.name,severity:void 0,options:isTuned?
{...defaults,...rule.recommendedOptions}:defaults}}function byRuleId(left,right){return left.rule.id<right.rule.id?-1:left.rule.id>right.rule.id?1:0}0&&(module.exports={selectRules});
