"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{memoryOf:()=>memoryOf,packResult:()=>packResult,takeEntry:()=>takeEntry,unpackResult:()=>unpackResult});module.exports=
__toCommonJS(stdin_exports);var import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs");function packFindings(findings){let words=createIndex(),places=createIndex(),
related=createIndex();words.of("");let found=createWriter();for(let $0=findings,$1=0;$1<$0.length;$1++){let{ruleId,severity,message,location,relatedLocations,operation,
fingerprint}=$0[$1];found.number(words.of(ruleId)),found.number(import_chunk_67I5OISI.severities.indexOf(severity)),found.text(message),found.number(places.of(location)),
found.number(related.of(relatedLocations)),found.number(operation===void 0?0:words.of(operation)),found.text(fingerprint)}let listed=createWriter();for(let $3=related.
all,$4=0;$4<$3.length;$4++){let list=$3[$4];{listed.number(list.length);for(let $6=list,$7=0;$7<$6.length;$7++){let place=$6[$7];listed.number(places.of(place)),
listed.text(place.message)}}}let placed=createWriter();for(let $9=places.all,$10=0;$10<$9.length;$10++){let{uri,pointer,range}=$9[$10];{placed.number(words.of(uri)),
placed.text(pointer);for(let $12=[range.start,range.end],$13=0;$13<$12.length;$13++){let{line,column}=$12[$13];placed.number(line),placed.number(column)}}}return{
words:words.all,places:placed.table(),relatedPlaces:listed.table(),findings:found.table()}}function unpackFindings({words,places,relatedPlaces,findings}){let word=index=>words[index]??
"",placed=readAll(places,next=>{let uri=word(next.number()),pointer=next.text(),start={line:next.number(),column:next.number()},end={line:next.number(),column:next.
number()};return{uri,pointer,range:{start,end}}}),listed=readAll(relatedPlaces,next=>{let list=[];for(let left=next.number();left>0;left-=1)list.push({...known(
placed,next.number()),message:next.text()});return list});return readAll(findings,next=>{let ruleId=word(next.number()),severity=known(import_chunk_67I5OISI.severities,
next.number()),message=next.text(),location=known(placed,next.number()),relatedLocations=known(listed,next.number()),operation=next.number(),fingerprint=next.text();
return operation===0?{ruleId,severity,message,location,relatedLocations,fingerprint}:{ruleId,severity,message,location,relatedLocations,fingerprint,operation:word(
operation)}})}function memoryOf({places,relatedPlaces,findings}){return[places,relatedPlaces,findings].map(({rows})=>rows.buffer)}function createIndex(){let numbers=new Map,
all=[];return{all,of(thing){let before=numbers.get(thing);return before!==void 0?before:(numbers.set(thing,all.length),all.push(thing)-1)}}}function createWriter(){
let rows=[],texts=[];return{number:value=>{rows.push(value)},text(value){texts.push(value),rows.push(value.length)},table:()=>({rows:Uint32Array.from(rows),text:texts.
join("")})}}function readAll({rows,text},read){let row=0,from=0,number=()=>rows[row++]??0,next={number,text(){let start=from;return from+=number(),text.slice(start,
from)}},all=[];for(;row<rows.length;)all.push(read(next));return all}function known(things,index){let thing=things[index];if(thing===void 0)throw new Error(`The\
re is no ${index} in a packed list of ${things.length}.`);return thing}function packResult(result,usual){let{definition,ruleset,spectral,findings,notifications,
coverage,path,by,ignores}=result;if(spectral!==void 0)return;let numbers=new Map(ruleset?.rules.map(({rule},index)=>[rule.id,index]));return{...definition===void 0?
{}:{definition},...path===void 0?{}:{path},...ignores===void 0?{}:{ignores},notifications,findings:packFindings(findings),ruleset:ruleset===usual?void 0:ruleset?.
rules.map(({rule,severity,options})=>({id:rule.id,severity,options})),coverage:Float64Array.from(coverage.flatMap(({ruleId,examined,satisfied})=>[numbers.get(ruleId)??
-1,examined,satisfied])),by:by===void 0?void 0:withoutSettings(by)}}function withoutSettings({policy,policies,require:require2,otherApis}){return{policy,policies,
require:require2,otherApis}}function unpackResult(packed,{packs,ruleset:usual,policy}){let{definition,path="",ignores,notifications,by}=packed;if(definition===void 0)
return{findings:[],notifications,coverage:[]};let ruleset=packed.ruleset===void 0?usual:unpackRuleset(packed.ruleset,packs);return{definition,path,ruleset,findings:unpackFindings(
packed.findings),notifications,coverage:unpackCoverage(packed.coverage,ruleset),by:by===void 0||policy===void 0?void 0:{...by,settings:policy.settingsFor(path)},
...ignores===void 0?{}:{ignores}}}function unpackRuleset(settings,packs){let known2=new Map(packs.flatMap(({name,rules})=>rules.map(rule=>[rule.id,{rule,pack:name}])));
return{rules:settings.flatMap(({id,severity,options})=>{let found=known2.get(id);return found===void 0?[]:[{...found,severity,options}]})}}function unpackCoverage(rows,{
rules}){let coverage=[];for(let at=0;at<rows.length;at+=3){let[number=-1,examined=0,satisfied=0]=rows.subarray(at,at+3),setting=rules[number];setting!==void 0&&
coverage.push({ruleId:setting.rule.id,pack:setting.pack,examined,satisfied})}return coverage}function takeEntry({taken,entries}){let number=Atomics.add(taken,0,
1);return number<entries.length?number:void 0}0&&(module.exports={memoryOf,packResult,takeEntry,unpackResult});
