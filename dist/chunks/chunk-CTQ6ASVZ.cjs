"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{changeBaseline:()=>changeBaseline,dropGroups:()=>dropGroups,renewBaseline:()=>renewBaseline});module.exports=__toCommonJS(
stdin_exports);var import_chunk_CEM3ALEH=require("./chunk-CEM3ALEH.cjs"),import_chunk_F7WJJCSL=require("./chunk-F7WJJCSL.cjs");function changeBaseline({baseline,
definitions,existing},{grows}){let matcher=(0,import_chunk_CEM3ALEH.createBaselineMatcher)(baseline,definitions,existing),changed=new Map(baseline.definitions),
fresh=new Map,groups=definitions.map(definition=>{let group=groupOf(definition.key,baseline,matcher),added=(0,import_chunk_F7WJJCSL.without)(definition.candidates,
group);added.size>0&&fresh.set(definition.key,added);let kept=(0,import_chunk_F7WJJCSL.without)(group,matcher.gone.get(definition.key)??none);return[definition.
key,grows?(0,import_chunk_F7WJJCSL.union)(kept,added):kept]});for(let key of matcher.groups.values())changed.delete(key);for(let $0=groups,$1=0;$1<$0.length;$1++){
let $2=$0[$1],key=$2[0],group=$2[1];(0,import_chunk_F7WJJCSL.countFingerprints)(group)>0&&changed.set(key,group)}let renamed=new Map([...matcher.groups].flatMap(
([key,group])=>key===group?[]:[[group,key]]));return{definitions:changed,fresh,gone:matcher.gone,renamed,orphans:matcher.orphans}}function renewBaseline({baseline,
definitions,existing}){let matcher=(0,import_chunk_CEM3ALEH.createBaselineMatcher)(baseline,definitions,existing),renewed=new Map(dropGroups(baseline.definitions,
[...matcher.groups.values(),...matcher.orphans]));for(let $3=definitions,$4=0;$4<$3.length;$4++){let{key,candidates,rules}=$3[$4];{let group=groupOf(key,baseline,
matcher),unasked=new Map([...group].filter(([ruleId])=>rules!==void 0&&!rules.has(ruleId)));renewed.set(key,(0,import_chunk_F7WJJCSL.union)(unasked,candidates))}}
return renewed}function dropGroups(definitions,keys){let dropped=new Set(keys);return new Map([...definitions].filter(([key])=>!dropped.has(key)))}var none=new Map;
function groupOf(key,baseline,{groups}){let group=groups.get(key);return group===void 0?none:baseline.definitions.get(group)??none}0&&(module.exports={changeBaseline,dropGroups,renewBaseline});
