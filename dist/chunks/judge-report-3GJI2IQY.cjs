"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{judgeReport:()=>judgeReport});module.exports=__toCommonJS(stdin_exports);var import_chunk_HSXGY2A7=require("./chunk-HSXGY2A7.cjs"),
import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),import_chunk_F7WJJCSL=require("./chunk-F7WJJCSL.cjs"),import_chunk_MXLK3YQU=require("./chunk-MXLK3YQU.cjs"),
import_chunk_XVQFIEQP=require("./chunk-XVQFIEQP.cjs"),import_chunk_GYM4424I=require("./chunk-GYM4424I.cjs"),import_chunk_66ZXQK7R=require("./chunk-66ZXQK7R.cjs"),
import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_node_url=require("node:url");function createExcuses(standingOf,today){
let known=new Map;return(waivers,severity)=>{let bySeverity=known.get(waivers)??new Map;if(known.set(waivers,bySeverity),!bySeverity.has(severity)){let of=standing=>latest(
waivers,waiver2=>standingOf(waiver2,severity)===standing),waiver=of("holds")??of("expired");bySeverity.set(severity,waiver&&(0,import_chunk_HSXGY2A7.toRecord)(waiver,
today))}return bySeverity.get(severity)}}function latest(waivers,passes){let found;for(let $0=waivers,$1=0;$1<$0.length;$1++){let waiver=$0[$1];passes(waiver)&&
(found===void 0||isLater(waiver,found))&&(found=waiver)}return found}function isLater(waiver,other){return waiver.expires===other.expires?(0,import_chunk_HSXGY2A7.compareWaivers)(
waiver,other)<0:waiver.expires>other.expires}function matchBaselines(definitions,exists){let judged=new Map;for(let $0=definitions,$1=0;$1<$0.length;$1++){let{baseline:filed2,
findings}=$0[$1];{if(filed2===void 0)continue;let{baseline,key,pathKey}=filed2,group=judged.get(baseline)??[];group.push(toJudged(key,pathKey,findings)),judged.
set(baseline,group)}}let claims=new Map;for(let[baseline,group]of judged)claims.set(baseline,(0,import_chunk_F7WJJCSL.claimGroups)(baseline.definitions,group,key=>exists(
baseline,key)));return({baseline:filed2})=>{let key=filed2===void 0?void 0:claims.get(filed2.baseline)?.get(filed2.key),group=key===void 0?void 0:filed2?.baseline.
definitions.get(key);return group===void 0?isNever:({ruleId,fingerprint})=>group.get(ruleId)?.has(fingerprint)===!0}}var isNever=()=>!1;function toJudged(key,pathKey,findings){
let fingerprints;return{key,pathKey,get fingerprints(){return fingerprints??=(0,import_chunk_F7WJJCSL.fingerprintsByRule)(findings.filter(({ruleId})=>!(0,import_chunk_44Z6WYKK.isPolicyRule)(
ruleId))),fingerprints}}}function mergeAssessed(lists,compare,onRepeat){let files=byFile(lists);return[...files.keys()].sort().flatMap(uri=>{let{findings=[],isShared=!1}=files.
get(uri)??{};return isShared?distinct(findings.sort(compare),compare,onRepeat):findings})}function byFile(lists){let files=new Map;for(let $0=lists,$1=0;$1<$0.length;$1++){
let list=$0[$1];for(let $3=list,$4=0;$4<$3.length;$4++){let finding=$3[$4];{let file=files.get(finding.location.uri);file===void 0?files.set(finding.location.uri,
{findings:[finding],from:list,isShared:!1}):(file.findings.push(finding),file.isShared||=file.from!==list)}}}return files}function distinct(sorted,compare,onRepeat){
let kept=[];for(let start=0,end=0;start<sorted.length;start=end){let first=sorted[start];if(first===void 0)break;for(end=start+1;end<sorted.length;end+=1){let next=sorted[end];
if(next===void 0||compare(first,next)!==0)break}let copies=sorted.slice(start,end),one=copies.length===1?first:oneOf(copies);for(let $6=copies,$7=0;$7<$6.length;$7++){
let copy=$6[$7];copy!==one&&onRepeat(copy,one)}kept.push(one)}return kept}function oneOf(copies){let gravest=copies.reduce(graver),waived=copies.filter(({status,
waiver:waiver2})=>status===gravest.status&&waiver2!==void 0);if(gravest.waiver!==void 0||waived.length===0)return gravest;let{waiver}=waived.reduce(graver);return{
...gravest,...waiver===void 0?{}:{waiver}}}function graver(one,other){return byWeight(other,one)<0?other:one}var statusWeight={baselined:0,waived:1,open:2};function byWeight(left,right){
return statusWeight[right.status]-statusWeight[left.status]||(0,import_chunk_XVQFIEQP.gravity)(right.severity)-(0,import_chunk_XVQFIEQP.gravity)(left.severity)||
compareText(waiverKey(right),waiverKey(left))||compareText(left.fingerprint,right.fingerprint)}function waiverKey({waiver}){return waiver===void 0?"":`${waiver.
expires} ${waiver.id} ${waiver.location.uri}`}function compareText(left,right){return left<right?-1:left>right?1:0}function collectNotices(){let notices=new Map,
keyOfNotice=({location,code,message})=>{let line=location!==void 0&&"range"in location?location.range.start.line:0;return`${location?.uri??""} ${String(line).padStart(
9,"0")} ${code} ${message}`};return{add:notification=>notices.set(keyOfNotice(notification),notification),sorted:()=>[...notices].sort(([left],[right])=>left<right?
-1:1).map(([,notification])=>notification)}}function waiversByRule(waivers){let byRule=new Map;for(let $0=waivers,$1=0;$1<$0.length;$1++){let waiver=$0[$1];{let known=byRule.
get(waiver.rule);known===void 0?byRule.set(waiver.rule,[waiver]):known.push(waiver)}}return byRule}function indexWaivers(waivers,definition,{pathOf:pathOf2,onOutside}){
let shelves=new Map,covers=({waiver,path},uri)=>{if(path===void 0)return!0;let file=pathOf2(uri);if(!path.matches(file))return!1;let isCovered=coversFile(waiver,
path,file,definition);return isCovered||onOutside(waiver),isCovered};return finding=>{let ofRule=waivers.get(finding.ruleId);if(ofRule===void 0)return none;let shelf=shelves.
get(finding.ruleId)??fileWaivers(ofRule,definition);return shelves.set(finding.ruleId,shelf),lookUp(shelf,finding,covers)}}function coversFile({scope},path,file,{
otherApis}){return scope.api!==void 0||scope.fingerprint!==void 0?!0:!path.hasWildcards&&otherApis?.has(file)!==!0}var none=[];function fileWaivers(waivers,definition){
let shelf={byFingerprint:new Map,byPointer:new Map,byOperation:new Map,byPlace:new Map,byFile:[],ofFile:new Map};for(let $3=waivers,$4=0;$4<$3.length;$4++){let waiver=$3[$4];
{let{api,path}=waiver.scope;if(api!==void 0&&api!==definition.api)continue;let isWholeDefinition=path===void 0||path.matches(definition.path);fileWaiver(shelf,{
waiver,path:isWholeDefinition?void 0:path})}}return shelf}function fileWaiver(shelf,filed2){let{path,api,operation,pointer,fingerprint,within}=filed2.waiver.scope;
if(fingerprint!==void 0)add(shelf.byFingerprint,fingerprint,filed2);else if(pointer!==void 0)add(shelf.byPointer,pointer,filed2);else if(operation!==void 0)add(
shelf.byOperation,operation,filed2);else if(within!==void 0){let places=shelf.byPlace.get(within.uri)??new Map;shelf.byPlace.set(within.uri,places),add(places,within.
pointer,filed2)}else(path!==void 0||api!==void 0)&&shelf.byFile.push(filed2)}function add(lists,key,filed2){let list=lists.get(key);list===void 0?lists.set(key,
[filed2]):list.push(filed2)}function lookUp(shelf,finding,covers){let{location,fingerprint,operation}=finding,{byFingerprint,byPointer,byOperation,byPlace,byFile:byFile2}=shelf,
whole=byFile2.length===0?none:waiversOfFile(shelf,location.uri,covers),exact;if(byFingerprint.size>0&&(exact=withThose(byFingerprint.get(fingerprint),exact,finding,
covers)),byPointer.size>0&&(exact=withThose(byPointer.get(location.pointer),exact,finding,covers)),byOperation.size>0&&operation!==void 0&&(exact=withThose(byOperation.
get(operation),exact,finding,covers)),byPlace.size>0&&(exact=withThose(around(byPlace.get(location.uri),location.pointer),exact,finding,covers)),exact===void 0)
return whole;for(let $6=whole,$7=0;$7<$6.length;$7++){let added=$6[$7];exact.push(added)}return exact}function withThose(list,others,finding,covers){if(list===void 0)
return others;let all=others;for(let $9=list,$10=0;$10<$9.length;$10++){let filed2=$9[$10];{if(!isAbout(filed2,finding,covers))continue;all===void 0?all=[filed2.
waiver]:all.push(filed2.waiver)}}return all}function around(places,pointer){if(places===void 0)return;let found=[...places.get(pointer)??[]];for(let end=pointer.
lastIndexOf("/");end>=0;end=end===0?-1:pointer.lastIndexOf("/",end-1))for(let $12=places.get(pointer.slice(0,end))??[],$13=0;$13<$12.length;$13++){let added=$12[$13];
found.push(added)}return found.length===0?void 0:found}function isAbout(filed2,finding,covers){let{operation,pointer,within}=filed2.waiver.scope,{location}=finding;
return(operation===void 0||operation===finding.operation)&&(pointer===void 0||pointer===location.pointer)&&(within===void 0||isWithin(location,within))&&covers(
filed2,location.uri)}function isWithin(location,{uri,pointer}){return location.uri===uri&&(location.pointer===pointer||location.pointer.startsWith(`${pointer}/`))}
function waiversOfFile({byFile:byFile2,ofFile},uri,covers){let known=ofFile.get(uri);if(known!==void 0)return known;let found=byFile2.filter(filed2=>covers(filed2,
uri)).map(({waiver})=>waiver);return ofFile.set(uri,found),found}function collectOutside(){let outside=new Map;return{add:(waiver,definition)=>{let key=(0,import_chunk_HSXGY2A7.keyOf)(
waiver),known=outside.get(key);known===void 0?outside.set(key,{waiver,definitions:new Set([definition])}):known.definitions.add(definition)},has:waiver=>outside.
has((0,import_chunk_HSXGY2A7.keyOf)(waiver)),notices:(uses,today)=>[...outside].filter(([,{waiver}])=>waiver.expires>=today).map(([key,{waiver,definitions}])=>notice(
waiver,[...definitions].sort(),(uses.get(key)??0)>0))}}function notice({id,rule,scope,origin},[first="",...others],isUsed){let more=others.length===0?"":` and ${others.
length} more`,path=scope.path?.text??"";return{code:"waiver-outside",level:isUsed?"note":"warning",message:`The waiver "${id}" is for definitions at "${path}"; \
it does not cover what is taken from there by "${first}"${more}.`,help:"Repair it there; or grant a waiver for the API, for the fingerprint, or for a file that \
is no API, by its name without wildcards.",ruleId:rule,location:origin}}function assess(request){let{definitions,today,compare}=request,notices=collectNotices(),
baselinedOf=matchBaselines(definitions,request.exists),waiversOf=new Map,outside=collectOutside(),assessing={request,baselinedOf,waiversOf,outside,byRule:once(waiversByRule),
notify:notices.add},lists=definitions.map(definition=>assessDefinition(definition,assessing)),findings=mergeAssessed(lists,compare,(left,kept)=>{waiversOf.set(kept,
[...new Set([...waiversOf.get(kept)??[],...waiversOf.get(left)??[]])])}),uses=countUses(findings,waiversOf),waivers=(0,import_chunk_HSXGY2A7.distinctWaivers)(definitions);
for(let $0=(0,import_chunk_HSXGY2A7.waiverFaults)(waivers,today),$1=0;$1<$0.length;$1++){let notice2=$0[$1];notices.add(notice2)}for(let $3=outside.notices(uses,
today),$4=0;$4<$3.length;$4++){let notice2=$3[$4];notices.add(notice2)}let idle=waivers.filter(waiver=>!outside.has(waiver));for(let $6=(0,import_chunk_HSXGY2A7.staleWaivers)(
idle,definitions,uses,request.pathOf),$7=0;$7<$6.length;$7++){let notice2=$6[$7];notices.add(notice2)}return{findings,waivers:(0,import_chunk_HSXGY2A7.toUses)(waivers,
uses,today),notifications:notices.sorted(),tallies:lists.map(tally)}}function once(work){let known=new Map;return waivers=>{let value=known.get(waivers)??work(waivers);
return known.set(waivers,value),value}}function assessDefinition(definition,assessing){let{request,baselinedOf,waiversOf,outside,notify}=assessing,isBaselined=baselinedOf(
definition),onOutside=waiver=>outside.add(waiver,definition.documents[0]??definition.path),waiversAbout=indexWaivers(assessing.byRule(definition.waivers),definition,
{pathOf:request.pathOf,onOutside}),excuseOf=createExcuses((0,import_chunk_HSXGY2A7.createWaiverJudge)(definition.waiverRules,request.today,notify),request.today);
return definition.findings.map(finding=>{if((0,import_chunk_44Z6WYKK.isPolicyRule)(finding.ruleId))return{...finding,status:"open"};let waivers=waiversAbout(finding),
excuse=waivers.length===0?void 0:excuseOf(waivers,finding.severity);return withWaivers(excuse===void 0?{...finding,status:isBaselined(finding)?"baselined":"open"}:
{...finding,status:excuse.hasExpired?"open":"waived",waiver:excuse},waivers)});function withWaivers(assessed,waivers){return waivers.length>0&&waiversOf.set(assessed,
waivers),assessed}}function countUses(findings,waiversOf){let lists=new Map;for(let $9=findings,$10=0;$10<$9.length;$10++){let finding=$9[$10];{let waivers=waiversOf.
get(finding);waivers!==void 0&&lists.set(waivers,(lists.get(waivers)??0)+1)}}let counts=new Map;for(let[waivers,count]of lists)for(let $12=waivers,$13=0;$13<$12.
length;$13++){let waiver=$12[$13];counts.set(waiver,(counts.get(waiver)??0)+count)}let uses=new Map;for(let[waiver,count]of counts)uses.set((0,import_chunk_HSXGY2A7.keyOf)(
waiver),(uses.get((0,import_chunk_HSXGY2A7.keyOf)(waiver))??0)+count);return uses}function tally(findings){let counts=new Map;for(let $15=findings,$16=0;$16<$15.
length;$16++){let{ruleId,status}=$15[$16];status!=="waived"&&counts.set(ruleId,(counts.get(ruleId)??0)+1)}return counts}function judgeReport(definitions,{cwd,today,
minScore,isNarrowed}){let folders=createFolders(cwd),layers=[...new Set(definitions.flatMap(({by})=>by?.settings.layers??[]))],assessment=assess({definitions:definitions.
map(definition=>toFound(definition,folders)),today,pathOf:uri=>pathOf(uri,cwd),exists:existingKeys(layers,folders),compare:import_chunk_LS7VJ7V7.compareFindings}),
objections=definitions.flatMap(({by})=>by?.policies.flatMap(({loosened})=>loosened)??[]),measured=isNarrowed?[]:definitions.map((definition,index)=>measure(definition,
assessment.tallies[index]));return{findings:assessment.findings,waivers:assessment.waivers,notifications:[...(0,import_chunk_66ZXQK7R.toNotifications)(objections),
...assessment.notifications,...isNarrowed?notMeasured(definitions):[]],missed:(0,import_chunk_MXLK3YQU.missedRequirements)(measured,minScore),rules:layers.length===
0?[]:(0,import_chunk_44Z6WYKK.describePolicyRules)(import_chunk_ZQBXVIK3.policyPageUrl),today}}function notMeasured(definitions){return definitions.some(({by})=>{
let{score,coverage,budgets}=by?.require??noRequirements;return score!==void 0||coverage.size>0||budgets.size>0})?[{code:"requirements-not-judged",level:"warning",
message:"Required score, coverage and budgets were not judged: only some rules were to run.",help:"Leave out --only to have them judged."}]:[]}function createFolders(cwd){
let known=new Map;return baseline=>{let folder=known.get(baseline)??(0,import_chunk_LKTA4FDN.baselineFolder)(baseline,cwd);return known.set(baseline,folder),folder}}
function toFound({path,definition,findings,ruleIds,by,ignores},folders){let{settings,policy}=by??{},baseline=settings?.baseline;return{path,documents:definition.
documents,findings,waivers:ignores.length===0?settings?.waivers??ignores:[...settings?.waivers??[],...ignores],hasRun:id=>ruleIds.has(id),api:policy?.api,otherApis:by?.
otherApis,waiverRules:policy?.waiverRules??noWaiverRules,...baseline===void 0?{}:{baseline:{baseline,...filed(baseline,{path,by},folders)}}}}function filed(baseline,{
path,by},folders){return(0,import_chunk_LKTA4FDN.createBaselineKeys)(folders(baseline))({path,api:by?.policy.api,layers:by?.settings.layers??[]})}function existingKeys(layers,folders){
let known=new Map;return(baseline,key)=>{let exists=known.get(baseline)??(0,import_chunk_LKTA4FDN.createExistingKeys)(folders(baseline),layers);return known.set(
baseline,exists),exists(key)}}function measure({definition:{uri,score},by,coverage},findings=new Map){return{uri,require:by?.require??noRequirements,score:score?.
value,coverage,findings}}var noRequirements={coverage:new Map,budgets:new Map},noWaiverRules={maxDays:new Map,required:void 0,inline:void 0};function pathOf(uri,cwd){
let url=new URL(uri,(0,import_node_url.pathToFileURL)(`${cwd}/`));return url.protocol==="file:"?(0,import_node_url.fileURLToPath)(url).replaceAll("\\","/"):uri}0&&(module.exports={judgeReport});
