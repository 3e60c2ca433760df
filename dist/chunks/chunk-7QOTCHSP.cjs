"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{claimGroups:()=>claimGroups,countFingerprints:()=>countFingerprints,fingerprintsByRule:()=>fingerprintsByRule,union:()=>union,
without:()=>without});module.exports=__toCommonJS(stdin_exports);function fingerprintsByRule(findings){let byRule=new Map;for(let{ruleId,fingerprint}of findings){
let known=byRule.get(ruleId);known===void 0?byRule.set(ruleId,new Set([fingerprint])):known.add(fingerprint)}return byRule}function countFingerprints(fingerprints){
let count=0;for(let ofRule of fingerprints.values())count+=ofRule.size;return count}function without(fingerprints,others){let left=new Map;for(let[ruleId,ofRule]of fingerprints){
let known=others.get(ruleId),rest=known===void 0?ofRule:new Set([...ofRule].filter(fingerprint=>!known.has(fingerprint)));rest.size>0&&left.set(ruleId,rest)}return left}
function union(left,right){let all=new Map(left);for(let[ruleId,fingerprints]of right)all.set(ruleId,new Set([...all.get(ruleId)??[],...fingerprints]));return all}
function claimGroups(groups,definitions,existing){let claims=new Map,claimed=new Set,claim=(definition,group)=>{claims.set(definition,group),claimed.add(group)};
for(let{key}of definitions)groups.has(key)&&claim(key,key);for(let{key,pathKey}of definitions)!claims.has(key)&&pathKey!==void 0&&groups.has(pathKey)&&!claimed.
has(pathKey)&&claim(key,pathKey);let without2=definitions.filter(({key})=>!claims.has(key));if(without2.length===0)return claims;let free=[...groups].filter(([key])=>!claimed.
has(key)&&!existing(key)),holders=holdersOf(free);for(let{key,group}of overlaps(without2,groups,holders))!claims.has(key)&&!claimed.has(group)&&claim(key,group);
for(let definition of[...without2].sort((left,right)=>compareText(left.key,right.key))){let group=claims.has(definition.key)?void 0:largestOverlap(definition,groups,
holders,claimed);group!==void 0&&claim(definition.key,group)}return claims}var maxHolders=64;function overlaps(definitions,groups,holders){let pairs=[];for(let{
key,fingerprints}of definitions)for(let[group,size]of candidates(fingerprints,holders))isEnough(size,fingerprints,groups.get(group))&&pairs.push({key,group,size});
return pairs.sort((left,right)=>right.size-left.size||compareText(left.key,right.key)||compareText(left.group,right.group))}function isEnough(size,fingerprints,group=new Map){
return size*2>=Math.min(countFingerprints(fingerprints),countFingerprints(group))}function candidates(fingerprints,holders){let sizes=new Map;for(let name of namesOf(
fingerprints)){let found=holders.get(name)??[];if(found.length<=maxHolders)for(let group of found)sizes.set(group,(sizes.get(group)??0)+1)}return sizes}function largestOverlap({
fingerprints},groups,holders,claimed){let names=namesOf(fingerprints).filter(name=>holders.has(name)),rarest=names.reduce((best,name)=>{let found=holders.get(name)??
[];return best.length===0||found.length<best.length?found:best},[]),largest;for(let group of rarest.filter(key=>!claimed.has(key)).slice(0,maxHolders)){let theirs=new Set(
namesOf(groups.get(group)??new Map)),size=names.filter(name=>theirs.has(name)).length;isEnough(size,fingerprints,groups.get(group))&&size>(largest?.size??0)&&(largest=
{group,size})}return largest?.group}function namesOf(fingerprints){return[...fingerprints].flatMap(([ruleId,ofRule])=>[...ofRule].map(fingerprint=>`${ruleId} ${fingerprint}`))}
function holdersOf(free){let holders=new Map;for(let[group,fingerprints]of[...free].sort(([left],[right])=>compareText(left,right)))for(let name of namesOf(fingerprints)){
let known=holders.get(name);known===void 0?holders.set(name,[group]):known.push(group)}return holders}function compareText(left,right){return left<right?-1:left>
right?1:0}0&&(module.exports={claimGroups,countFingerprints,fingerprintsByRule,union,without});
