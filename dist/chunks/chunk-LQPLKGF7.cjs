"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{combineRequirements:()=>combineRequirements,combineWaiverRules:()=>combineWaiverRules,strictestRequirements:()=>strictestRequirements});
module.exports=__toCommonJS(stdin_exports);var import_chunk_GYM4424I=require("./chunk-GYM4424I.cjs"),import_chunk_66ZXQK7R=require("./chunk-66ZXQK7R.cjs");function combineRequirements(layers){
let objections=[],require2=noRequirements;for(let $0=layers,$1=0;$1<$0.length;$1++){let said=$0[$1];{let nearer=strictestRequirements(said);objections.push(...lowered(
require2,nearer)),require2=strictestRequirements([require2,nearer])}}return{require:require2,objections}}var noRequirements={coverage:new Map,budgets:new Map};function strictestRequirements(all){
return all.reduce((one,other)=>{let score=(0,import_chunk_GYM4424I.stricterOf)("atLeast",one.score,other.score),coverage=(0,import_chunk_GYM4424I.stricterMap)("\
atLeast",one.coverage,other.coverage);return{...score===void 0?{}:{score},coverage,budgets:(0,import_chunk_GYM4424I.stricterMap)("atMost",one.budgets,other.budgets)}},
noRequirements)}function lowered(outer,nearer){return[...loweredNumber("atLeast","score",outer.score,nearer.score),...[...nearer.coverage].flatMap(([pack,said])=>loweredNumber(
"atLeast",`coverage of ${pack}`,outer.coverage.get(pack),said)),...[...nearer.budgets].flatMap(([ruleId,said])=>loweredNumber("atMost",`budget of rule "${ruleId}\
"`,outer.budgets.get(ruleId),said))]}function loweredNumber(bound,name,outer,nearer){if(outer===void 0||nearer===void 0||!(0,import_chunk_GYM4424I.isLaxer)(bound,
nearer.value,outer.value))return[];let limit=bound==="atLeast"?"at least":"at most";return[{code:"policy-loosened",message:`The ${name} has to be ${limit} ${outer.
value} by ${(0,import_chunk_66ZXQK7R.placeOf)(outer.origin)}; ${limit} ${nearer.value} would demand less.`,help:`Remove it. Only ${outer.origin.uri} can demand \
less.`,origin:nearer.origin}]}function combineWaiverRules(layers){let objections=[],waiverRules={maxDays:new Map,required:void 0,inline:void 0};for(let $0=layers,
$1=0;$1<$0.length;$1++){let nearer=$0[$1];{for(let[severity,days]of nearer.maxDays)objections.push(...loweredNumber("atMost",`duration of waivers (${severity}, \
days)`,waiverRules.maxDays.get(severity),days));waiverRules={maxDays:(0,import_chunk_GYM4424I.stricterMap)("atMost",waiverRules.maxDays,nearer.maxDays),required:joinRequired(
waiverRules.required,nearer.required,objections),inline:stricterInline(waiverRules.inline,nearer.inline,objections)}}}return{waiverRules,objections}}function joinRequired(outer,nearer,objections){
if(outer===void 0||nearer===void 0)return outer??nearer;for(let $3=outer.value.filter(name=>!nearer.value.includes(name)),$4=0;$4<$3.length;$4++){let field=$3[$4];
objections.push(looser(`Waivers need a ${field}`,outer,nearer,`List "${field}" too, or remove the list.`))}let more=nearer.value.filter(name=>!outer.value.includes(
name));return more.length===0?outer:{value:[...outer.value,...more],origin:nearer.origin}}var strictestFirst=["deny","report","allow"];function stricterInline(outer,nearer,objections){
if(outer===void 0||nearer===void 0)return outer??nearer;let difference=strictestFirst.indexOf(nearer.value)-strictestFirst.indexOf(outer.value);return difference>
0&&objections.push(looser(`Waivers in definitions: "${outer.value}"`,outer,nearer,"Remove it.")),difference<0?nearer:outer}function looser(rule,outer,{origin},help){
return{code:"policy-loosened",message:`${rule} by ${(0,import_chunk_66ZXQK7R.placeOf)(outer.origin)}; this would ask for less.`,help:`${help} Only ${outer.origin.
uri} can ask for less.`,origin}}0&&(module.exports={combineRequirements,combineWaiverRules,strictestRequirements});
