"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{claimGroups:()=>claimGroups,countFingerprints:()=>countFingerprints,fingerprintsByRule:()=>fingerprintsByRule,union:()=>union,
without:()=>without});module.exports=__toCommonJS(stdin_exports);function fingerprintsByRule(findings){let byRule=new Map;for(let{ruleId,fingerprint}of findings){
let known=byRule.get(ruleId);known===void 0?byRule.set(ruleId,new Set([fingerprint])):known.add(fingerprint)}return byRule}function countFingerprints(fingerprints){
let count=0;for(let ofRule of fingerprints.values())count+=ofRule.size;return count}function without(fingerprints,others){let left=new Map;for(let[ruleId,ofRule]of fingerprints){
let known=others.get(ruleId),rest=known===void 0?ofRule:new Set([...ofRule].filter(fingerprint=>!known.has(fingerprint)));rest.size>0&&left.set(ruleId,rest)}return left}
function union(left,right){let all=new Map(left);for(let[ruleId,fingerprints]of right)all.set(ruleId,new Set([...all.get(ruleId)??[],...fingerprints]));return all}
function claimGroups(groups,definitions,existing){let claims=new Map,claimed=new Set,claim=(definition,group)=>{claims.set(definition,group),claimed.add(group)};
for(let $0=definitions,$1=0;$1<$0.length;$1++){let{key}=$0[$1];groups.has(key)&&claim(key,key)}for(let $3=definitions,$4=0;$4<$3.length;$4++){let{key,pathKey}=$3[$4];
!claims.has(key)&&pathKey!==void 0&&groups.has(pathKey)&&!claimed.has(pathKey)&&claim(key,pathKey)}let without2=definitions.filter(({key})=>!claims.has(key));if(without2.
length===0)return claims;let free=[...groups].filter(([key])=>!claimed.has(key)&&!existing(key)),holders=holdersOf(free);for(let $6=overlaps(without2,groups,holders),
$7=0;$7<$6.length;$7++){let{key,group}=$6[$7];!claims.has(key)&&!claimed.has(group)&&claim(key,group)}for(let $9=[...without2].sort((left,right)=>compareText(left.
key,right.key)),$10=0;$10<$9.length;$10++){let definition=$9[$10];{let group=claims.has(definition.key)?void 0:largestOverlap(definition,groups,holders,claimed);
group!==void 0&&claim(definition.key,group)}}return claims}var maxHolders=64;function overlaps(definitions,groups,holders){let pairs=[];for(let $12=definitions,
$13=0;$13<$12.length;$13++){let{key,fingerprints}=$12[$13];for(let[group,size]of candidates(fingerprints,holders))isEnough(size,fingerprints,groups.get(group))&&
pairs.push({key,group,size})}return pairs.sort((left,right)=>right.size-left.size||compareText(left.key,right.key)||compareText(left.group,right.group))}function isEnough(size,fingerprints,group=new Map){
return size*2>=Math.min(countFingerprints(fingerprints),countFingerprints(group))}function candidates(fingerprints,holders){let sizes=new Map;for(let $15=namesOf(
fingerprints),$16=0;$16<$15.length;$16++){let name=$15[$16];{let found=holders.get(name)??[];if(found.length<=maxHolders)for(let $18=found,$19=0;$19<$18.length;$19++){
let group=$18[$19];sizes.set(group,(sizes.get(group)??0)+1)}}}return sizes}function largestOverlap({fingerprints},groups,holders,claimed){let names=namesOf(fingerprints).
filter(name=>holders.has(name)),rarest=names.reduce((best,name)=>{let found=holders.get(name)??[];return best.length===0||found.length<best.length?found:best},[]),
largest;for(let $21=rarest.filter(key=>!claimed.has(key)).slice(0,maxHolders),$22=0;$22<$21.length;$22++){let group=$21[$22];{let theirs=new Set(namesOf(groups.
get(group)??new Map)),size=names.filter(name=>theirs.has(name)).length;isEnough(size,fingerprints,groups.get(group))&&size>(largest?.size??0)&&(largest={group,size})}}
return largest?.group}function namesOf(fingerprints){return[...fingerprints].flatMap(([ruleId,ofRule])=>[...ofRule].map(fingerprint=>`${ruleId} ${fingerprint}`))}
function holdersOf(free){let holders=new Map;for(let $24=[...free].sort(([left],[right])=>compareText(left,right)),$25=0;$25<$24.length;$25++){let $26=$24[$25],
group=$26[0],fingerprints=$26[1];for(let $27=namesOf(fingerprints),$28=0;$28<$27.length;$28++){let name=$27[$28];{let known=holders.get(name);known===void 0?holders.
set(name,[group]):known.push(group)}}}return holders}function compareText(left,right){return left<right?-1:left>right?1:0}0&&(module.exports={claimGroups,countFingerprints,fingerprintsByRule,union,without});
