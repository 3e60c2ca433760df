"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{lintAgainstBase:()=>lintAgainstBase});module.exports=__toCommonJS(stdin_exports);var import_chunk_NRGRZ3SV=require("./chunk-NRGRZ3SV.cjs"),
import_chunk_724SOMME=require("./chunk-724SOMME.cjs"),import_chunk_LA3LGX76=require("./chunk-LA3LGX76.cjs"),import_chunk_SOLU6XDB=require("./chunk-SOLU6XDB.cjs"),
import_chunk_LQPLKGF7=require("./chunk-LQPLKGF7.cjs"),import_chunk_5S7J6PPD=require("./chunk-5S7J6PPD.cjs"),import_chunk_MHA26GNI=require("./chunk-MHA26GNI.cjs"),
import_chunk_L4WQK5W3=require("./chunk-L4WQK5W3.cjs"),import_chunk_AXAQ66TI=require("./chunk-AXAQ66TI.cjs"),import_chunk_PHKCIIJH=require("./chunk-PHKCIIJH.cjs"),
import_chunk_IRYXVFUY=require("./chunk-IRYXVFUY.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),
import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),
import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),
import_chunk_F7WJJCSL=require("./chunk-F7WJJCSL.cjs"),import_chunk_XVQFIEQP=require("./chunk-XVQFIEQP.cjs"),import_chunk_GYM4424I=require("./chunk-GYM4424I.cjs"),
import_chunk_66ZXQK7R=require("./chunk-66ZXQK7R.cjs"),import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),
import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),
import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_node_path=require("node:path"),import_node_url=require("node:url"),
import_node_fs=require("node:fs"),import_node_path2=require("node:path"),import_node_fs2=require("node:fs"),import_node_path3=require("node:path"),import_node_url2=require("node:url"),
import_node_fs3=require("node:fs"),import_node_path4=require("node:path"),import_node_crypto=require("node:crypto"),import_node_fs4=require("node:fs"),import_node_path5=require("node:path"),
import_node_fs5=require("node:fs"),import_promises=require("node:fs/promises"),import_node_os=require("node:os"),import_node_path6=require("node:path"),import_node_fs6=require("node:fs"),
import_node_path7=require("node:path"),import_promises2=require("node:fs/promises"),import_node_path8=require("node:path"),import_node_url3=require("node:url"),
import_node_fs7=require("node:fs"),import_node_path9=require("node:path"),import_node_url4=require("node:url"),import_node_path10=require("node:path"),import_node_path11=require("node:path"),
import_node_url5=require("node:url"),import_node_fs8=require("node:fs"),import_node_path12=require("node:path"),import_node_url6=require("node:url");function compareWithBase(pairs){
let fresh=new Set,gone=new Map;for(let $0=pairs,$1=0;$1<$0.length;$1++){let{base,head}=$0[$1];{let before=groupByIdentity(base),now=groupByIdentity(head);for(let[
identity,findings]of now)for(let $3=unmatched(findings,before.get(identity)),$4=0;$4<$3.length;$4++){let finding=$3[$4];fresh.add(placeOf(finding))}for(let[identity,
findings]of before)for(let $6=surplus(findings,now.get(identity)),$7=0;$7<$6.length;$7++){let finding=$6[$7];gone.set(placeOf(finding),finding)}}}if(gone.size>0)
for(let $9=pairs,$10=0;$10<$9.length;$10++){let{head}=$9[$10];for(let $12=head,$13=0;$13<$12.length;$13++){let finding=$12[$13];gone.delete(placeOf(finding))}}return{
isFresh:finding=>fresh.size>0&&fresh.has(placeOf(finding)),fixed:[...gone.values()].sort(byPlace)}}function unmatched(findings,old){let[finding]=findings;if(finding===
void 0||old===void 0)return findings;let[only]=old;if(findings.length===1&&only!==void 0&&old.length===1)return gravity2(finding)<gravity2(only)?findings:[];let available=old.
map(gravity2).sort((left,right)=>left-right),used=0;return sortedFor(findings,old).filter(one=>{let match2=available[used];return match2===void 0||match2>gravity2(
one)?!0:(used+=1,!1)})}function sortedFor(findings,others2){let places=new Set(others2.map(placeOf)),isThere=finding=>Number(places.has(placeOf(finding)));return[
...findings].sort((left,right)=>gravity2(left)-gravity2(right)||isThere(right)-isThere(left))}function surplus(findings,now=[]){let amount=findings.length-now.length;
if(amount<=0)return[];let places=new Set(now.map(placeOf));return[...findings.filter(one=>!places.has(placeOf(one))),...findings.filter(one=>places.has(placeOf(
one)))].slice(0,amount)}function gravity2({severity}){return import_chunk_67I5OISI.severities.indexOf(severity)}function groupByIdentity(findings){let groups=new Map;
for(let $15=findings,$16=0;$16<$15.length;$16++){let finding=$15[$16];{let identity=`${finding.ruleId} ${finding.fingerprint}`,group=groups.get(identity);group===
void 0?groups.set(identity,[finding]):group.push(finding)}}return groups}function placeOf({ruleId,fingerprint,location}){return`${ruleId} ${fingerprint} ${location.
uri}#${location.pointer}`}function byPlace(left,right){let[one,other]=[left.location,right.location],{line,column}=one.range.start,{start}=other.range;return compareText(
one.uri,other.uri)||line-start.line||column-start.column||compareText(placeOf(left),placeOf(right))}function compareText(left,right){return left<right?-1:left>right?
1:0}function layersKey(layers,root){let key=known.get(layers)??toKey(layers,root);return known.set(layers,key),key}var known=new WeakMap;function toKey(layers,root){
return JSON.stringify(layers,(_name,value)=>value instanceof Map?[...value].sort(([left],[right])=>String(left)<String(right)?-1:1):typeof value=="string"&&value.
startsWith(`${root}/`)?value.slice(root.length):isLocation(value)?value.uri:value)}function isLocation(value){return typeof value=="object"&&value!==null&&"uri"in
value&&"pointer"in value&&"range"in value}function weakeningFindings(weakenings,isAllowed,hash2){let ruleId="policy-weakened";return weakenings.map(({subject,message,
location})=>({ruleId,severity:isAllowed?"warn":"error",message,location,relatedLocations:[],fingerprint:hash2(ruleId,location.uri,subject)}))}function startOf(uri){
let start={line:1,column:1};return{uri,pointer:"",range:{start,end:start}}}function policyAs(layers,{path,judgedAs,tags}){let origin=startOf(""),named2={id:"",definition:{
text:path,hasWildcards:!1,matches:()=>!0},exposure:{value:judgedAs.exposure,origin},data:{value:judgedAs.data,origin},lifecycle:{value:judgedAs.lifecycle,origin},
tags:{value:[...new Set([...tags,...judgedAs.tags])],origin},origin},[outermost,...nearer]=layers.map(layer=>({...layer,apis:[]})),first=outermost===void 0?[]:[
{...outermost,apis:[named2]}];return(0,import_chunk_SOLU6XDB.effectivePolicy)([...first,...nearer],{path,declared:judgedAs})}function possiblePaths(base,head){let folder=head.
subject.path.slice(0,head.subject.path.lastIndexOf("/")),paths=new Set([`${folder.slice(head.root.length+1)}/possible/openapi.yaml`.replace(/^\//,"")]);for(let $0=[
base,head],$1=0;$1<$0.length;$1++){let{root,settings}=$0[$1];for(let $3=settings.layers,$4=0;$4<$3.length;$4++){let layer=$3[$4];for(let $6=samplesOf(layer),$7=0;$7<
$6.length;$7++){let path=$6[$7];path.startsWith(`${root}/`)&&paths.add(path.slice(root.length+1))}}}return[...paths]}function namedPaths({root,settings}){let paths=settings.
layers.flatMap(({path,apis})=>apis.flatMap(({definition:{text,matches}})=>{let named2=`${path.slice(0,path.lastIndexOf("/"))}/${text.replace(/^\.\//,"")}`;return!/[*?[\]{}]/.
test(text)&&matches(named2)&&named2.startsWith(`${root}/`)?[named2.slice(root.length+1)]:[]}));return[...new Set(paths)]}function samplesOf({path,apis,profiles}){
let folder=path.slice(0,path.lastIndexOf("/"));return[...apis.map(({definition})=>definition),...profiles.flatMap(({match:match2})=>match2.paths??[])].flatMap(({
text,matches})=>{let name=text.replace(/^\.\//,"").replace(/\{([^{},]*)[^{}]*\}/g,"$1").replace(/\*\*/g,"possible/deep").replace(/\*/g,"possible").replace(/\?/g,
"x").replace(/\[!?\^?(.)[^\]]*\]/g,"$1"),sample=`${folder}/${name}`;return name!==text&&matches(sample)?[sample]:[]})}function possibilities(base,head,path){let matches=[
...base.settings.layers,...head.settings.layers].flatMap(({profiles})=>profiles.map(({match:match2})=>match2)),isToldApart=name=>matches.some(match2=>match2[name]!==
void 0),tagLists=isToldApart("tags")?[import_chunk_67I5OISI.dataTags,[],...import_chunk_67I5OISI.dataTags.map(tag=>[tag])]:[import_chunk_67I5OISI.dataTags],kinds=[];
for(let $9=isToldApart("exposure")?import_chunk_67I5OISI.exposures:import_chunk_67I5OISI.exposures.slice(0,1),$10=0;$10<$9.length;$10++){let exposure=$9[$10];for(let $12=isToldApart(
"data")?import_chunk_67I5OISI.dataClasses:import_chunk_67I5OISI.dataClasses.slice(0,1),$13=0;$13<$12.length;$13++){let data=$12[$13];for(let $15=isToldApart("li\
fecycle")?import_chunk_67I5OISI.lifecycles:import_chunk_67I5OISI.lifecycles.slice(0,1),$16=0;$16<$15.length;$16++){let lifecycle=$15[$16];for(let $18=tagLists,$19=0;$19<
$18.length;$19++){let tags=$18[$19];kinds.push({exposure,data,lifecycle,tags})}}}}return kinds.map(judgedAs=>({base:{path:`${base.root}/${path}`,judgedAs,tags:[]},
head:{path:`${head.root}/${path}`,judgedAs,tags:[]},description:describe(judgedAs,isToldApart)}))}function describe({exposure,data,lifecycle,tags},isToldApart){
let parts=[...isToldApart("exposure")?[`exposure "${exposure}"`]:[],...isToldApart("data")?[`data class "${data}"`]:[],...isToldApart("lifecycle")?[`lifecycle "${lifecycle}\
"`]:[],...isToldApart("tags")?[`data tags "${tags.join(", ")||"none"}"`]:[]];return parts.length===0?"any kind":parts.join(", ")}function summarizeWeakenings(weakenings){
return joinRules(collapse(weakenings)).map(({weakening:weakening3,amount})=>toSentence(weakening3,amount))}function collapse(weakenings){let groups=new Map;for(let $0=[
...weakenings].sort(byPlace2),$1=0;$1<$0.length;$1++){let weakening3=$0[$1];{let key=`${weakening3.subject} ${weakening3.message} ${weakening3.example??""}`,group=groups.
get(key);group===void 0?groups.set(key,{weakening:weakening3,amount:1}):group.amount+=1}}return[...groups.values()]}var many=6,named=5;function joinRules(all){let groups=new Map;
for(let $3=all,$4=0;$4<$3.length;$4++){let one=$3[$4];{let{rule}=one.weakening;if(rule===void 0)continue;let key=groupKey(one,rule),group=groups.get(key);group===
void 0?groups.set(key,[{...one,rule}]):group.push({...one,rule})}}return all.flatMap(one=>{let{rule}=one.weakening,group=rule===void 0?[]:groups.get(groupKey(one,
rule))??[];return group.length<many?[one]:group[0]?.weakening===one.weakening?[joined(one,group.map(member=>member.rule))]:[]})}function groupKey({weakening:{location,
example},amount},{change}){let{line,column}=location.range.start;return`${change} ${amount} ${location.uri}:${line}:${column} ${example??""}`}function joined({weakening:{
location,example},amount},rules2){let[{change}={change:"off"}]=rules2,names2=[...rules2].sort((left,right)=>(0,import_chunk_XVQFIEQP.gravity)(right.was)-(0,import_chunk_XVQFIEQP.gravity)(
left.was)||compareText2(left.id,right.id)).slice(0,named).map(({id})=>`"${id}"`),rest=rules2.length-names2.length,list=`${names2.join(", ")} and ${rest} more`,message=`${rules2.
length} rules ${changes[change]}: ${list}.`;return{weakening:{subject:`rules ${change}`,message,location,...example===void 0?{}:{example}},amount}}var changes={
off:"of the base no longer run",lower:"are less grave than at the base",unlocked:"are no longer locked"};function toSentence({example,rule:_,...weakening3},amount){
let concerns=amount===1||weakening3.hasScope===!0?[]:[`It concerns ${amount} definitions.`];return{...weakening3,message:[weakening3.message,...example===void 0?
[]:[example],...concerns].join(" ")}}function byPlace2({location:one,subject},{location:other,subject:otherSubject}){let{line,column}=one.range.start,{start}=other.
range;return compareText2(one.uri,other.uri)||line-start.line||column-start.column||compareText2(subject,otherSubject)}function compareText2(left,right){return left<
right?-1:left>right?1:0}function grownBaseline(base,head,definitions=()=>[]){if(head===void 0)return[];let before=base?.definitions??new Map,claims=claimsOn(before,
head.definitions,definitions);return[...head.definitions].flatMap(([key,fingerprints])=>{let added=(0,import_chunk_F7WJJCSL.countFingerprints)((0,import_chunk_F7WJJCSL.without)(
fingerprints,before.get(claims.get(key)??"")??new Map));if(added===0)return[];let message=`The baseline holds ${added} ${added===1?"finding":"findings"} of "${key}\
" that it does not hold at the base.`;return[{subject:`baseline ${key}`,message,location:startOf(head.uri)}]})}function claimsOn(before,now,definitions){if([...now.
keys()].every(key=>before.has(key)))return new Map([...now.keys()].map(key=>[key,key]));let there=definitions(),paths=new Set(there.map(({path})=>path)),pathsById=new Map(
there.flatMap(({path,api})=>api===void 0?[]:[[`api:${api}`,path]])),judged=[...now].map(([key,fingerprints])=>({key,pathKey:pathsById.get(key),fingerprints}));return(0,import_chunk_F7WJJCSL.claimGroups)(
before,judged,key=>now.has(key)||paths.has(key)||pathsById.has(key))}function weakenedRules(base,head){let before=runsOf(base),now=runsOf(head);return[...before].
flatMap(([ruleId,run])=>{let rules2={ruleId,before:{run,side:base},now:{run:now.get(ruleId),side:head}};return[...weakenedSeverity(rules2),...unlocked(rules2)]})}
function runsOf({policy,view}){let own=policyRuleIds.map(ruleId=>[ruleId,{severity:(0,import_chunk_44Z6WYKK.policySeverity)(ruleId),options:{}}]),isOn=([ruleId])=>policy.
rules.get(ruleId)?.severity!=="off";return new Map([...(0,import_chunk_SOLU6XDB.rulesToRun)([policy],view.ruleset),...own.filter(isOn)])}var policyRuleIds=["api\
-classified","classification-consistent","policy-weakened"];function weakenedSeverity({ruleId,before,now}){let was=severityOf(ruleId,before.run,before.side),is=now.
run===void 0?"off":severityOf(ruleId,now.run,now.side),own=now.side.view.severityOf(ruleId)??before.side.view.severityOf(ruleId)??"error",location=placeOfRule(ruleId,
before.side,now.side);if(was==="off")return[];let subject=`severity ${ruleId}`,grade=was==="own"?own:was;if(is==="off"){let message=`The rule "${ruleId}" no lon\
ger runs; the base has it ${asText(was)}.`;return[{subject,message,location,rule:{id:ruleId,change:"off",was:grade}}]}if(isLower(is,was,own)){let message=`The r\
ule "${ruleId}" ${is==="own"?"grades by case":`is at "${is}"`}; the base has it ${asText(was)}.`;return[{subject,message,location,rule:{id:ruleId,change:"lower",
was:grade}}]}return(now.run===void 0?[]:changedOptions(before.run,now.run)).map(name=>({subject:`option ${ruleId} ${name}`,message:`The option "${name}" of the \
rule "${ruleId}" is not what it is at the base, and may ask for less.`,location:now.side.policy.rules.get(ruleId)?.optionsOrigin??location}))}function severityOf(ruleId,run,{
policy}){return policy.rules.get(ruleId)?.severity??run.severity??"own"}function isLower(now,before,own){return before==="own"?now!=="own"&&now!=="error"&&(0,import_chunk_XVQFIEQP.gravity)(
plain(now,own))<=(0,import_chunk_XVQFIEQP.gravity)(own):(0,import_chunk_XVQFIEQP.gravity)(plain(now,own))<(0,import_chunk_XVQFIEQP.gravity)(plain(before,own))}function plain(grade,own){
return grade==="own"?own:grade}function asText(grade){return grade==="own"?"grade by case":`at "${grade}"`}function changedOptions(before,now){let options=new Map(
Object.entries(now.options)),names2=new Set([...Object.keys(before.options),...options.keys()]),old=new Map(Object.entries(before.options));return[...names2].filter(
name=>!(0,import_chunk_GYM4424I.isSameValue)(old.get(name),options.get(name))).sort()}function unlocked({ruleId,before,now}){let was=before.side.policy.rules.get(
ruleId)?.lockedAt;if(was===void 0||now.side.policy.rules.get(ruleId)?.lockedAt!==void 0)return[];let location=placeFor(now.side,void 0,was),rule={id:ruleId,change:"\
unlocked",was:before.side.view.severityOf(ruleId)??"error"};return[{subject:`lock ${ruleId}`,message:`The rule "${ruleId}" is no longer locked.`,location,rule}]}
function placeOfRule(ruleId,base,head){let said2=base.policy.rules.get(ruleId);return placeFor(head,head.policy.rules.get(ruleId)?.origin??(said2===void 0?head.
policy.rulesets?.origin:void 0),said2?.origin)}function placeFor({view},said2,saidBefore){return said2!==void 0?said2:saidBefore!==void 0&&view.settings.layers.
some(({uri})=>uri===saidBefore.uri)?startOf(saidBefore.uri):view.place}function weakenedRequirements(base,head){let[before,now]=[base.policy.require,head.policy.
require];return[...weakenedNumber("atLeast","required score",before.score,now.score,head),...[...before.coverage].flatMap(([pack,said2])=>weakenedNumber("atLeas\
t",`required coverage of "${pack}"`,said2,now.coverage.get(pack),head)),...[...before.budgets].flatMap(([ruleId,said2])=>weakenedNumber("atMost",`budget of the \
rule "${ruleId}"`,said2,now.budgets.get(ruleId),head))]}function weakenedWaiverRules(base,head){let[before,now]=[base.policy.waiverRules,head.policy.waiverRules],
days=import_chunk_67I5OISI.severities.flatMap(severity=>weakenedNumber("atMost",`duration of waivers of severity "${severity}"`,before.maxDays.get(severity),now.
maxDays.get(severity),head)),required=(before.required?.value??[]).filter(field=>now.required?.value.includes(field)!==!0).map(field=>({subject:`waivers ${field}`,
message:`Waivers no longer need a field "${field}".`,location:placeFor(head,now.required?.origin,before.required?.origin)}));return[...days,...required,...weakenedInline(
base,head)]}var inlineStrictestFirst=["deny","report","allow"];function weakenedInline(base,head){let[before,now]=[base.policy.waiverRules.inline,head.policy.waiverRules.
inline],[was,is]=[before?.value??"allow",now?.value??"allow"];return inlineStrictestFirst.indexOf(is)<=inlineStrictestFirst.indexOf(was)?[]:[{subject:"waivers i\
nline",message:`What counts of "x-lintel-ignore" is "${is}"; at the base it is "${was}".`,location:placeFor(head,now?.origin,before?.origin)}]}function weakenedNumber(bound,name,before,now,head){
if(before===void 0||now!==void 0&&!(0,import_chunk_GYM4424I.isLaxer)(bound,now.value,before.value))return[];let limit=bound==="atLeast"?"at least":"at most",change=now===
void 0?bound==="atLeast"?"is gone":"is no longer limited":`is ${limit} ${now.value}`,message=`The ${name} ${change}; at the base it is ${limit} ${before.value}.`;
return[{subject:`require ${name}`,message,location:placeFor(head,now?.origin,before.origin)}]}function loweredClassification(before,now,{name,place,isNew=!1}){let of=name===
void 0?"":` of ${name}`,lowered=(field,what,was2,is2)=>{if(isNew&&before.classifiedAt[field]===void 0)return[];let known2=before.classification[field]===void 0?
"is unknown, which counts as":"is",message=`The ${what}${of} is "${is2}"; at the base it ${known2} "${was2}".`;return[{subject:`classification ${field}${of}`,message,
location:now.classifiedAt[field]??place}]},[was,is]=[before.judgedAs,now.judgedAs],dropped=was.tags.filter(tag=>!is.tags.includes(tag));return[...isAfter(import_chunk_67I5OISI.exposures,
is.exposure,was.exposure)?lowered("exposure","exposure",was.exposure,is.exposure):[],...isAfter(import_chunk_67I5OISI.dataClasses,is.data,was.data)?lowered("dat\
a","data class",was.data,is.data):[],...isAfter(import_chunk_67I5OISI.lifecycles,is.lifecycle,was.lifecycle)?lowered("lifecycle","lifecycle",was.lifecycle,is.lifecycle):
[],...dropped.length>0?lowered("tags","list of data tags",was.tags.join(", "),is.tags.join(", ")||"none"):[]]}function isAfter(strictestFirst,value,other){return strictestFirst.
indexOf(value)>strictestFirst.indexOf(other)}function weakenedClassifications(pairs,gone){let lost=lostOperations(pairs,gone);return pairs.flatMap(pair=>[...loweredDefinition(
pair),...loweredOperations(pair,lost)])}function loweredDefinition({base,head,isNew}){return about(head,loweredClassification(createPolicyOf(base)(),createPolicyOf(
head)(),{place:head.place,isNew}))}function loweredOperations({base,head,isNew},lost){let policyNow=createPolicyOf(head),policyBefore=createPolicyOf(base),known2=isNew?
new Map:byShape(base.operations),wholeDefinition=new Set(loweredDefinition({base,head,isNew}).map(({message})=>message));return[...head.operations].flatMap(([name,
{said:said2,place}])=>{let old=isNew?void 0:base.operations.get(name),own=old===void 0?known2.get(shapeOf(name)):[old],moved2=own===void 0?lost.get(shapeOf(name)):
void 0,lowered=(moved2??(own??(isNew?[]:[{said:{}}])).map(operation=>policyBefore(operation.said))).flatMap(policy=>loweredClassification(policy,policyNow(said2),
{name,place}));return about(head,lowered).filter(({message})=>moved2!==void 0||!wholeDefinition.has(message.replace(` of ${name}`,"")))})}function shapeOf(name){
return name.replace(/\{[^{}]*\}/g,"{}")}function byShape(operations){let shapes=new Map;for(let[name,operation]of operations)(0,import_chunk_WRZC3IWY.append)(shapes,
shapeOf(name),operation);return shapes}function lostOperations(pairs,gone){let lost=new Map,lose=(view,isKept)=>{let policyOf=createPolicyOf(view);for(let[name,
{said:said2}]of view.operations){let shape=shapeOf(name);isKept(shape)||(0,import_chunk_WRZC3IWY.append)(lost,shape,policyOf(said2))}};for(let $0=pairs,$1=0;$1<
$0.length;$1++){let{base,head,isNew}=$0[$1];{let kept=byShape(head.operations);isNew||lose(base,shape=>kept.has(shape))}}for(let $3=gone,$4=0;$4<$3.length;$4++){
let view=$3[$4];lose(view,()=>!1)}return lost}function createPolicyOf({settings,subject}){let known2=new Map;return(said2={})=>{let key=JSON.stringify([said2.exposure,
said2.data,said2.tags,said2.lifecycle]),policy=known2.get(key)??(0,import_chunk_SOLU6XDB.effectivePolicy)(settings.layers,subject,said2);return known2.set(key,policy),
policy}}function about({place},weakenings){return weakenings.map(weakening3=>({...weakening3,subject:`${weakening3.subject} ${place.uri}`}))}function weakenedWaivers(base,head,renames=new Map){
let isCovered=createCover(base,renames),byId=new Map(base.map(waiver=>[waiver.id,waiver]));return head.filter(waiver=>!isCovered(waiver)).map(waiver=>weakening(
waiver,byId.get(waiver.id)))}function knownWaivers(base,head,renames=new Map){return head.filter(createCover(base,renames))}function createCover(base,renames){let byRule=new Map;
for(let $0=base,$1=0;$1<$0.length;$1++){let waiver=$0[$1];{let known2=byRule.get(waiver.rule);known2===void 0?byRule.set(waiver.rule,[waiver]):known2.push(waiver)}}
return waiver=>{let traits=traitsOf(waiver,renames);return(byRule.get(waiver.rule)??[]).some(old=>old.expires>=waiver.expires&&isWithin(traits,traitsOf(old,noRenames)))}}
var noRenames=new Map;function traitsOf({scope,origin,source},renames){let{path,within,...texts}=scope,traits=new Map;path!==void 0&&traits.set("path",JSON.stringify(
[source,folderOf(origin.uri),path.text])),within!==void 0&&traits.set("within",`${renames.get(within.uri)??within.uri}#${within.pointer}`);for(let $3=["api","op\
eration","pointer","fingerprint"],$4=0;$4<$3.length;$4++){let name=$3[$4];{let text=texts[name];text!==void 0&&traits.set(name,text)}}return traits}function isWithin(traits,others2){
for(let[name,text]of others2)if(traits.get(name)!==text)return!1;return!0}function folderOf(uri){return uri.slice(0,uri.lastIndexOf("/")+1)}function weakening(waiver,old){
let{id,rule,expires,source,origin}=waiver,subject=`waiver ${rule} ${id}`;if(source==="definition"){let message2=`"x-lintel-ignore" for the rule "${rule}" is not\
 at the base, or does not reach as far there.`;return{subject,message:message2,location:origin}}if(old===void 0)return{subject,message:`The waiver "${id}" for t\
he rule "${rule}" is new.`,location:origin,hasScope:!0};if(old.rule!==rule)return{subject,message:`The waiver "${id}" is for the rule "${rule}"; at the base it \
is for "${old.rule}".`,location:origin,hasScope:!0};let message=isWithin(traitsOf(waiver,noRenames),traitsOf(old,noRenames))?`The waiver "${id}" for the rule "${rule}\
" lasts until ${expires}; at the base it lasts until ${old.expires}.`:`The waiver "${id}" for the rule "${rule}" has another scope than at the base.`;return{subject,
message,location:origin,hasScope:!0}}function findWeakenings({pairs,gone,renames}){let found=[...weakenedClassifications(pairs,gone),...pairs.flatMap(pair=>[...weakenedDemands(
pair),...takenName(pair),...addedWaivers(pair,renames)])],known2=new Set(found.map(({subject})=>subject)),there=new Set(pairs.map(({head})=>head.subject.path));
for(let $0=distinctChains(pairs),$1=0;$1<$0.length;$1++){let chain=$0[$1];for(let $3=possibleWeakenings(chain,known2,there),$4=0;$4<$3.length;$4++){let added=$3[$4];
found.push(added)}}return summarizeWeakenings([...found,...grownBaselines(pairs)])}function weakenedDemands(pair){if(isSamePolicy(pair))return[];let{base,head,isNew}=pair,
[before,now]=[base,head].map(({settings,subject})=>(0,import_chunk_SOLU6XDB.effectivePolicy)(settings.layers,subject));if(before===void 0||now===void 0)return[];
let{judgedAs}=isNew?now:before,old={path:base.subject.path,judgedAs,tags:othersAmong(isNew?now.tags:before.tags)},weakenings=compareDemands(base,old,head,{path:head.
subject.path,judgedAs,tags:othersAmong(now.tags)});return weakenings.length===0?[]:[...lostFiles(base,head),...weakenings]}function isSamePolicy({base,head,isRenamed}){
return!isRenamed&&isSameLayers(base,head)&&isSameRuns(base.ruleset.rules,head.ruleset.rules)}function isSameLayers(base,head){return layersKey(base.settings.layers,
base.root)===layersKey(head.settings.layers,head.root)}function isSameRuns(before,now){if(before.size!==now.size)return!1;for(let[ruleId,run]of before)if(!(0,import_chunk_GYM4424I.isSameValue)(
run,now.get(ruleId)))return!1;return!0}function othersAmong(tags){return tags.filter(tag=>!import_chunk_67I5OISI.dataTags.includes(tag))}function compareDemands(base,old,head,specimen){
let before={view:base,policy:policyAs(base.settings.layers,old)},now={view:head,policy:policyAs(head.settings.layers,specimen)};return[...weakenedRules(before,now),
...weakenedRequirements(before,now),...weakenedWaiverRules(before,now)]}function lostFiles(base,head){let uris=new Set(head.settings.layers.map(({uri})=>uri)),roots=new Set(
base.settings.layers.filter(({isRoot})=>isRoot).map(({uri})=>uri)),root=head.settings.layers.find(({isRoot,uri})=>isRoot&&!roots.has(uri));return base.settings.
layers.filter(({uri})=>!uris.has(uri)).map(({uri})=>({subject:`file ${uri}`,message:`The configuration in "${uri}" no longer counts${root===void 0?"":`: "${root.
uri}" is a root now`}.`,location:root===void 0?head.place:startOf(root.uri)}))}function takenName({base,head}){let before=(0,import_chunk_SOLU6XDB.effectivePolicy)(
base.settings.layers,base.subject).api,{api:now,classifiedAt}=(0,import_chunk_SOLU6XDB.effectivePolicy)(head.settings.layers,head.subject),{waivers,baseline}=base.
settings;if(now===void 0||now===before)return[];if(!waivers.some(({scope})=>scope.api===now)&&baseline?.definitions.has(`api:${now}`)!==!0)return[];let message=`\
The definition takes the name of the API "${now}", which has waivers or a baseline at the base.`;return[{subject:`api ${now} ${head.place.uri}`,message,location:classifiedAt.
exposure??head.place}]}function addedWaivers({base,head,isNew},renames){return[...weakenedWaivers(base.settings.waivers,head.settings.waivers,renames),...weakenedWaivers(
isNew?[]:base.ignores,head.ignores,renames)]}function possibleWeakenings({base,head},known2,there){if(isSameLayers(base,head))return[];let found=[],add=(weakenings,description,path)=>{
for(let $6=weakenings,$7=0;$7<$6.length;$7++){let weakening3=$6[$7];{if(known2.has(weakening3.subject))continue;known2.add(weakening3.subject),found.push({...weakening3,
example:`This is about a definition at "${path}" (${description}), for example.`})}}};for(let $9=possiblePaths(base,head),$10=0;$10<$9.length;$10++){let path=$9[$10];
{for(let $12=declarations,$13=0;$13<$12.length;$13++){let{declared,description}=$12[$13];add(loweredAt(path,{base,head,declared,isNew:!1}),description,path)}for(let $15=possibilities(
base,head,path),$16=0;$16<$15.length;$16++){let kind=$15[$16];add(compareDemands(base,kind.base,head,kind.head),kind.description,path)}}}let absent=namedPaths(head).
filter(path=>!there.has(`${head.root}/${path}`));for(let $18=absent,$19=0;$19<$18.length;$19++){let path=$18[$19];add(loweredAt(path,{base,head,declared:{},isNew:!0}),
"which is not there yet",path)}return found}var declarations=[{declared:{},description:"which says nothing of itself"},{declared:{exposure:"internal",data:"publ\
ic",tags:[],lifecycle:"retired"},description:"which says of itself what asks for least"}];function loweredAt(path,{base,head,declared,isNew}){let before=(0,import_chunk_SOLU6XDB.effectivePolicy)(
base.settings.layers,{path:`${base.root}/${path}`,declared}),now=(0,import_chunk_SOLU6XDB.effectivePolicy)(head.settings.layers,{path:`${head.root}/${path}`,declared});
return loweredClassification(before,now,{place:head.place,isNew})}function distinctChains(pairs){let seen=new Map;return pairs.filter(({base,head})=>{let others2=seen.
get(base.settings.layers)??new Set;return seen.set(base.settings.layers,others2),!others2.has(head.settings.layers)&&others2.add(head.settings.layers)})}function grownBaselines(pairs){
let compared=new Map;return pairs.flatMap(({base,head})=>{let{baseline}=head.settings;if(baseline===void 0)return[];let others2=compared.get(baseline)??new Set;
if(compared.set(baseline,others2),others2.has(base.settings.baseline))return[];others2.add(base.settings.baseline);let sharing=pairs.filter(pair=>pair.head.settings.
baseline===baseline);return grownBaseline(base.settings.baseline,baseline,()=>sharing.map(filedDefinition))})}function filedDefinition({head}){let{settings,subject,
root}=head,file=settings.layers.findLast(({baselineFile})=>baselineFile!==void 0)?.baselineFile?.value??`${root}/`,folder=file.slice(0,file.lastIndexOf("/")+1);
return{path:subject.path.startsWith(folder)?subject.path.slice(folder.length):subject.path,api:(0,import_chunk_SOLU6XDB.effectivePolicy)(settings.layers,subject).
api}}var lockFiles=new Set(["package.json","package-lock.json","npm-shrinkwrap.json","pnpm-lock.yaml","yarn.lock","bun.lock"]);function isLockFile(path){return lockFiles.
has(import_node_path3.posix.basename(path))}function packagesOf(files){return new Set(files.flatMap(path=>/.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.
exec(path)?.[1]?.replace("\\","/")??[]))}async function changedPackages(tree,names2){if(names2.size===0)return[];let changed=await(0,import_chunk_L4WQK5W3.git)(
["diff","--name-only","-z","--no-renames","--no-ext-diff","--no-textconv",tree.commit,"--"],tree.now.folder);return(changed.isOk?changed.stdout.split("\0").filter(
isLockFile):[]).flatMap(file=>{let[before,now]=[tree.before.folder,tree.now.folder].map(folder=>textOf((0,import_node_path3.join)(folder,file))),uri=(0,import_chunk_6WJPJOLF.relativeUri)(
(0,import_node_url2.pathToFileURL)((0,import_node_path3.join)(tree.now.folder,file)).href,tree.now.cwd);return[...names2].filter(name=>blocksNaming(name,before??
"")!==blocksNaming(name,now??"")).map(name=>({subject:`package ${name}`,message:`The package "${name}", which the configuration extends, is not the one of the b\
ase; what it asks for is not compared.`,location:startOf(uri)}))})}function textOf(path){try{return(0,import_node_fs2.readFileSync)(path,"utf8")}catch{return""}}
function blocksNaming(name,text){let kept=[],indent;for(let $0=text.split(/\r?\n/),$1=0;$1<$0.length;$1++){let line=$0[$1];{let own=line.search(/\S/);if(own===-1)
continue;indent!==void 0&&own>indent?kept.push(line.trim()):indent=void 0,indent===void 0&&names(line,name)&&(indent=own,kept.push(line.trim()))}}return kept.join(
`
`)}function names(line,name){for(let start=line.indexOf(name);start!==-1;start=line.indexOf(name,start+1)){let[before,after]=[line[start-1]??" ",line[start+name.
length]??" "];if(/["'/\s]/.test(before)&&/["'@:\s/(]/.test(after))return!0}return!1}function mayNamePackages(content){return content.length<=maxTextBytes&&content.
includes("extends")}var maxTextBytes=1024*1024;async function copyPackages({files,folder,repository,withCode}){let wanted=files.flatMap(({path,text})=>namesIn(text).
map(name=>({name,from:import_node_path4.posix.dirname(path)})));if(wanted.length===0)return;let done=new Set,copying={folder,repository,withCode,left:maxFiles,tracked:await trackedPackages(
repository)};for(let $0=wanted,$1=0;$1<$0.length;$1++){let{name,from}=$0[$1];{let place=findPackage(name,from,repository);if(place===void 0||done.has(place))continue;
if(done.add(place),!(0,import_node_fs3.existsSync)((0,import_node_path4.join)(folder,place)))for(let $3=copyPackage(place,copying).map(other=>({name:other,from:place})),
$4=0;$4<$3.length;$4++){let added=$3[$4];wanted.push(added)}}}}function namesIn(text){let names2=new Set;for(let start=text.indexOf("extends");start!==-1;start=
text.indexOf("extends",start+1))for(let[name]of text.slice(start+7,start+2e3).matchAll(/(?:@[a-z0-9][\w.~-]*\/)?[a-z0-9_][\w.~-]*/gi))names2.add(name);return[...names2]}
function findPackage(name,from,repository){for(let folder=from;;folder=import_node_path4.posix.dirname(folder)){let place=import_node_path4.posix.join(folder,"n\
ode_modules",name);if((0,import_node_fs3.lstatSync)((0,import_node_path4.join)(repository,place),{throwIfNoEntry:!1})!==void 0)return place;if(folder===".")return}}
async function trackedPackages(repository){let listed2=await(0,import_chunk_L4WQK5W3.git)(["ls-files","-z"],repository),names2=listed2.isOk?listed2.stdout.split(
"\0"):[];return new Set(names2.flatMap(name=>/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(name)?.[0]??[]))}var maxFiles=2e4;function copyPackage(place,copying){
let{folder,repository,withCode,tracked}=copying,real=import_node_fs3.realpathSync.native((0,import_node_path4.join)(repository,place)),way=(0,import_node_path4.relative)(
repository,real).split(import_node_path4.sep).join("/");if(way===".."||way.startsWith("../")||tracked.has(`${place}/`)||tracked.has(`${way}/`))return[];if((0,import_node_fs3.mkdirSync)(
(0,import_node_path4.dirname)((0,import_node_path4.join)(folder,place)),{recursive:!0}),!way.split("/").includes("node_modules"))return(0,import_node_fs3.existsSync)(
(0,import_node_path4.join)(folder,way))&&(0,import_node_fs3.symlinkSync)((0,import_node_path4.relative)((0,import_node_path4.dirname)((0,import_node_path4.join)(
folder,place)),(0,import_node_path4.join)(folder,way)),(0,import_node_path4.join)(folder,place)),[];let names2=[],filter=path=>{let status=(0,import_node_fs3.lstatSync)(
path);if(status.isDirectory())return withCode||(0,import_node_path4.basename)(path)!=="node_modules";if(!status.isFile()||!(withCode||/\.(?:ya?ml|json)$/i.test(
path)))return!1;if(copying.left-=1,copying.left<0)throw tooMany();if(status.size<=maxTextBytes)for(let $6=namesOf(path,withCode),$7=0;$7<$6.length;$7++){let added=$6[$7];
names2.push(added)}return!0};return(0,import_node_fs3.cpSync)(real,(0,import_node_path4.join)(folder,place),{recursive:!0,filter}),names2}function namesOf(path,withCode){
let content=(0,import_node_fs3.readFileSync)(path);return withCode&&(0,import_node_path4.basename)(path)==="package.json"?dependenciesIn(content.toString("utf8")):
mayNamePackages(content)?namesIn(content.toString("utf8")):[]}function dependenciesIn(text){try{let data=JSON.parse(text),dependencies=typeof data=="object"&&data!==
null&&"dependencies"in data?data.dependencies:void 0;return typeof dependencies=="object"&&dependencies!==null?Object.keys(dependencies):[]}catch{return[]}}function tooMany(){
return new import_chunk_DUGFQ5N4.ToolError("changes-unknown",`The packages that the base's configuration names have more than ${maxFiles} files.`,{help:'Name a \
package for the policy alone under "extends".'})}async function createReadLargeFile(repository,maxBytes){let answer=await(0,import_chunk_L4WQK5W3.git)(["rev-par\
se","--git-common-dir"],repository),objects=answer.isOk?(0,import_node_path5.join)((0,import_node_path5.resolve)(repository,answer.stdout.trimEnd()),"lfs","obje\
cts"):void 0;return content=>{if(content.length>maxPointerBytes||!content.subarray(0,beginning.length).equals(beginning))return;let{hash:hash2,size}=pointer.exec(
content.toString("utf8"))?.groups??{};if(!(hash2===void 0||size===void 0))return objects===void 0||Number(size)>maxBytes?"absent":readObject((0,import_node_path5.join)(
objects,hash2.slice(0,2),hash2.slice(2,4),hash2),hash2)}}var maxPointerBytes=1024,beginning=Buffer.from(`version https://git-lfs.github.com/spec/v1
`),pointer=/^oid sha256:(?<hash>[0-9a-f]{64})\nsize (?<size>\d{1,15})$/m;function readObject(path,hash2){try{if(!(0,import_node_fs4.lstatSync)(path).isFile())return"\
absent";let content=(0,import_node_fs4.readFileSync)(path);return(0,import_node_crypto.createHash)("sha256").update(content).digest("hex")===hash2?content:"abse\
nt"}catch{return"absent"}}async function*readBlobs(hashes,repository,maxBytes){let source=createByteSource((0,import_chunk_724SOMME.streamGit)(["cat-file","--ba\
tch"],repository,hashes));try{for(let header=await source.line();header!==void 0;header=await source.line()){let[hash2="",kind,length=""]=header.split(" ");if(kind!==
"blob")throw missing(hash2);let size=Number(length),content=await source.take(size,size<=maxBytes);await source.take(1,!1),yield{hash:hash2,size,content}}}finally{
await source.close()}}function missing(hash2){return new import_chunk_DUGFQ5N4.ToolError("changes-unknown",`This clone does not have all files of the base: the \
content ${hash2} is missing.`,{help:'The clone is partial or damaged. Run "git fetch --refetch origin", or clone without a filter.'})}function createByteSource(chunks){
let current=Buffer.alloc(0),more=async()=>{let{done,value}=await chunks.next();return done===!0?void 0:value};return{async line(){for(let end=current.indexOf(10);;end=
current.indexOf(10)){if(end!==-1){let text=current.subarray(0,end).toString("latin1");return current=current.subarray(end+1),text}let chunk=await more();if(chunk===
void 0)return;current=Buffer.concat([current,chunk])}},async take(length,isKept){let kept=isKept?Buffer.alloc(length):void 0;for(let taken=0;taken<length;){let part=current.
subarray(0,length-taken);kept!==void 0&&part.copy(kept,taken),taken+=part.length,current=current.subarray(part.length),taken<length&&current.length===0&&(current=
Buffer.from(await more()??endedEarly()))}return kept},close:()=>chunks.return(void 0)}}function endedEarly(){throw new import_chunk_DUGFQ5N4.ToolError("changes-\
unknown","Git stopped in the middle of a file of the base.",{help:'Run "git fsck" in this folder to see what is wrong with the repository.'})}async function makeTemporaryFolder(prefix,parent=(0,import_node_os.tmpdir)()){
if(folders.size===0)for(let $0=signals,$1=0;$1<$0.length;$1++){let signal=$0[$1];process.on(signal,removeAll)}let path;try{path=(0,import_node_fs5.realpathSync)(
(0,import_node_fs5.mkdtempSync)((0,import_node_path6.join)(parent,prefix))),folders.add(path)}finally{listenNoMore()}return{path,dispose:async()=>{await(0,import_promises.rm)(
path,{recursive:!0,force:!0,maxRetries:3}),folders.delete(path),listenNoMore()}}}var folders=new Set,signals=["SIGINT","SIGTERM","SIGHUP"];function listenNoMore(){
if(folders.size===0)for(let $3=signals,$4=0;$4<$3.length;$4++){let signal=$3[$4];process.off(signal,removeAll)}}function removeAll(signal){for(let folder of folders)
try{(0,import_node_fs5.rmSync)(folder,{recursive:!0,force:!0,maxRetries:3})}catch{}for(let $6=signals,$7=0;$7<$6.length;$7++){let one=$6[$7];process.off(one,removeAll)}
process.listenerCount(signal)===0&&process.kill(process.pid,signal)}function createWriter(folder){let made=new Set;return(path,content)=>{let parent=import_node_path7.posix.
dirname(path);try{made.has(parent)||(0,import_node_fs6.mkdirSync)((0,import_node_path7.join)(folder,parent),{recursive:!0}),made.add(parent),(0,import_node_fs6.writeFileSync)(
(0,import_node_path7.join)(folder,path),content,{flag:"wx",mode:384})}catch(error){throw["EEXIST","ENOTDIR"].includes((0,import_chunk_KHSMD26U.systemCode)(error)??
"")?new import_chunk_DUGFQ5N4.ToolError("changes-unknown",`The base has another file whose name this file system does not tell from "${path}".`,{help:"Use a fil\
e system that tells upper case from lower case, or rename one of them in the repository."}):error}}}function makeLinks(links,folder){let made=links.filter(([path,
target])=>makeLink(path,target,folder)),outward=new Set(made.filter(([path])=>leadsOut((0,import_node_path7.join)(folder,path),folder)).map(([path])=>path));for(let path of outward)
(0,import_node_fs6.rmSync)((0,import_node_path7.join)(folder,path),{force:!0});let there=new Set(made.map(([path])=>path).filter(path=>!outward.has(path)));return links.
map(([path])=>path).filter(path=>!there.has(path))}function makeLink(path,target,folder){let way=import_node_path7.posix.normalize(import_node_path7.posix.join(
import_node_path7.posix.dirname(path),target));if(target===""||target.includes("\0")||(0,import_node_path7.isAbsolute)(target)||way===".."||way.startsWith("../"))
return!1;let place=(0,import_node_path7.join)(folder,path),parent=(0,import_node_path7.dirname)(place);try{return(0,import_node_fs6.mkdirSync)(parent,{recursive:!0}),
(0,import_node_fs6.lstatSync)(place,{throwIfNoEntry:!1})!==void 0||leadsOut(parent,folder)?!1:((0,import_node_fs6.symlinkSync)(target,place),!0)}catch{return!1}}
function leadsOut(path,folder){if(!(0,import_node_fs6.existsSync)(path))return!1;let real=import_node_fs6.realpathSync.native(path);return real!==folder&&!real.
startsWith(folder+import_node_path7.sep)}var ownLimits={maxFileBytes:import_chunk_LEJQQTN5.defaultLimits.maxFileBytes,maxTotalBytes:2*1024**3,maxFiles:5e5};async function checkoutBase(request){
let limits={...ownLimits,...request.limits},{path:folder,dispose}=await makeTemporaryFolder("lintel-base-");try{let entries=await(0,import_chunk_724SOMME.listTree)(
request.commit,request.repository,entry=>matters(entry,request)),files=entries.filter(({kind})=>kind!=="submodule");if(files.length>limits.maxFiles)throw tooMuch(
`${files.length} files`);let{left,naming}=await writeFiles(files,folder,request.repository,limits);await copyPackages({files:naming,folder,repository:request.repository,
withCode:request.withCode===!0});let submodules=entries.filter(({kind})=>kind==="submodule").map(({path})=>path);return{folder,commit:request.commit,notifications:notesOn(
{...left,submodules}),dispose}}catch(error){throw await dispose(),error instanceof import_chunk_DUGFQ5N4.ToolError||(0,import_chunk_KHSMD26U.systemCode)(error)===
void 0?error:unwritable(error)}}function matters({kind,path},{also,withCode=!1}){return kind!=="file"||isLockFile(path)||/\.(?:ya?ml|json)$/i.test(path)||withCode&&
/\.[cm]?js$/i.test(path)||also?.has(path)===!0}async function writeFiles(files,folder,repository,limits){let naming=[],left={tooLarge:[],pointers:[],links:[]},byHash=groupByHash(
files),write=createWriter(folder),readLarge=await createReadLargeFile(repository,limits.maxFileBytes),links=[],total=0;for await(let{hash:hash2,content}of readBlobs(
byHash.keys(),repository,limits.maxFileBytes)){let entries=byHash.get(hash2)??[],paths=entries.filter(({kind})=>kind==="file").map(({path})=>path);if(content===
void 0){append2(left.tooLarge,paths);continue}let large=readLarge(content),written=large===void 0||large==="absent"?content:large;if(total+=written.length*paths.
length,total>limits.maxTotalBytes)throw tooMuch(`more than ${limits.maxTotalBytes} bytes of files`);large==="absent"&&append2(left.pointers,paths);for(let $0=paths,
$1=0;$1<$0.length;$1++){let path=$0[$1];write(path,written)}append2(naming,namingFiles(written,paths));for(let $3=entries,$4=0;$4<$3.length;$4++){let{kind,path}=$3[$4];
kind==="link"&&links.push([path,content.toString("utf8")])}}return append2(left.links,makeLinks(links,folder)),{left,naming}}function namingFiles(content,paths){
if(!mayNamePackages(content))return[];let text=content.toString("utf8");return paths.map(path=>({path,text}))}function append2(list,more){for(let $6=more,$7=0;$7<
$6.length;$7++){let item=$6[$7];list.push(item)}}function groupByHash(files){let groups=new Map;for(let $9=files,$10=0;$10<$9.length;$10++){let file=$9[$10];{let group=groups.
get(file.hash);group===void 0?groups.set(file.hash,[file]):group.push(file)}}return groups}function notesOn({tooLarge,pointers,links,submodules}){return[[submodules,
"not compared: submodules are no part of the base"],[tooLarge,"not compared: too large"],[links,"not compared: symbolic links that lead out of the repository"],
[pointers,"at the base in Git LFS, and not in this clone",`Run "git lfs fetch origin" with the base's commit before.`]].filter(([paths])=>paths.length>0).map(([
paths,what,help])=>({code:"base-incomplete",level:"note",message:`${paths.length} ${paths.length===1?"path":"paths"} ${what} (${shown(paths)}).`,...help===void 0?
{}:{help}}))}function shown(paths){let[first="",second]=[...paths].sort();return second===void 0?`"${first}"`:`"${first}" and others`}function tooMuch(amount){return new import_chunk_DUGFQ5N4.ToolError(
"changes-unknown",`The base has ${amount}, which is more than is looked at.`,{help:"Leave out --base, or keep definitions in a repository without that much data\
."})}function unwritable(error){return new import_chunk_DUGFQ5N4.ToolError("changes-unknown",`The files of the base cannot be written into a temporary folder: ${(0,import_chunk_KHSMD26U.systemReason)(
error)}.`,{help:"Make room there, or name another folder in the variable TMPDIR."})}async function readGithubEvent(path){let payload=await readPayload(path);return{
head:hashAt(payload,"pull_request","head","sha"),target:hashAt(payload,"pull_request","base","sha"),mergeGroupTarget:hashAt(payload,"merge_group","base_sha"),before:hashAt(
payload,"before")}}async function mergedInto({head},folder){return head!==void 0&&await(0,import_chunk_L4WQK5W3.commitOf)("HEAD^2",folder)===head?(0,import_chunk_L4WQK5W3.commitOf)(
"HEAD^1",folder):void 0}async function readPayload(path){if(!(path===void 0||path===""))try{return JSON.parse(await(0,import_promises2.readFile)(path,"utf8"))}catch{
return}}function hashAt(payload,...keys){let current=payload;for(let $0=keys,$1=0;$1<$0.length;$1++){let key=$0[$1];{if(typeof current!="object"||current===null)
return;current=new Map(Object.entries(current)).get(key)}}return typeof current=="string"&&/^[0-9a-f]{40,64}$/.test(current)&&!/^0+$/.test(current)?current:void 0}
async function pullRequestOf(environment,repository){let found=await github(environment,repository)??others(environment),targets=found?.targets.filter(target=>target!==
void 0)??[];return targets.length===0?void 0:{targets,mergeBase:found?.mergeBase}}async function github(environment,repository){if(said(environment,"GITHUB_ACTI\
ONS")===void 0)return;let event=await readGithubEvent(said(environment,"GITHUB_EVENT_PATH"));return{targets:[await mergedInto(event,repository),branch(said(environment,
"GITHUB_BASE_REF")),event.target,event.mergeGroupTarget]}}function others(environment){let variable=name=>said(environment,name);return[{targets:[hash(variable(
"CI_MERGE_REQUEST_TARGET_BRANCH_SHA")),branch(variable("CI_MERGE_REQUEST_TARGET_BRANCH_NAME"))],mergeBase:hash(variable("CI_MERGE_REQUEST_DIFF_BASE_SHA"))},{targets:[
branch(variable("SYSTEM_PULLREQUEST_TARGETBRANCH"))]},{targets:[branch(variable("BITBUCKET_PR_DESTINATION_BRANCH")),variable("BITBUCKET_PR_DESTINATION_COMMIT")]},
{targets:[branch(variable("CHANGE_TARGET"))]},{targets:[branch(variable("BUILDKITE_PULL_REQUEST_BASE_BRANCH"))]}].find(({targets})=>targets.some(target=>target!==
void 0))}function said(environment,name){let value=environment[name]?.trim();return value===""?void 0:value}function branch(name){return name===void 0?void 0:`r\
efs/remotes/origin/${name.replace(/^\/?refs\/heads\//,"")}`}function hash(value){return value!==void 0&&/^[0-9a-f]{40,64}$/.test(value)&&!/^0+$/.test(value)?value:
void 0}async function findBase(request){let{revision,repository}=request;if(revision===""||revision.startsWith("-"))throw(0,import_chunk_YSYZSH6W.lintUsage)(`"${revision}\
" is no revision for --base.`,'Name a branch, a tag or a commit, or write "auto".');let{targets,mergeBase}=revision==="auto"?await automatic(request):{targets:[
revision],mergeBase:void 0},target=await firstKnown(targets,repository);if(target===void 0)throw await(0,import_chunk_724SOMME.missingCommit)(targets[0]??revision,
repository);let common=await(0,import_chunk_L4WQK5W3.git)(["merge-base",target,"HEAD"],repository);if(common.isOk)return{commit:common.stdout.trim(),target,notifications:[]};
let told=mergeBase===void 0?void 0:await(0,import_chunk_L4WQK5W3.commitOf)(mergeBase,repository);return told!==void 0?{commit:told,target,notifications:[]}:{commit:target,
target,notifications:[unknownParting(await isShallow(repository))]}}async function automatic({environment,repository}){let version=await(0,import_chunk_L4WQK5W3.git)(
["rev-parse","--git-dir"],repository);if(!version.isOk)throw(0,import_chunk_724SOMME.noGit)(version);let found=await pullRequestOf(environment,repository);if(found!==
void 0)return found;if(isPipeline(environment))throw(0,import_chunk_YSYZSH6W.lintUsage)("Option --base auto needs a pull request, and this pipeline does not run\
 for one.","Leave --base out where branches are pushed, or name a commit to compare with: --base HEAD^1.");let head=await(0,import_chunk_L4WQK5W3.git)(["symboli\
c-ref","--quiet","refs/remotes/origin/HEAD"],repository),known2=head.isOk?[head.stdout.trim()]:["refs/remotes/origin/main","refs/remotes/origin/master"];if(await firstKnown(
known2,repository)!==void 0)return{targets:known2};throw new import_chunk_DUGFQ5N4.ToolError("changes-unknown",'Option --base auto found no default branch of "o\
rigin" to compare with.',{help:'Run "git remote set-head origin --auto", or name the branch: --base main.'})}function isPipeline(environment){let isSet=name=>![
"","0","false"].includes(environment[name]?.trim().toLowerCase()??"");return["CI","TF_BUILD","JENKINS_URL","BUILDKITE","BITBUCKET_BUILD_NUMBER","GITLAB_CI","GIT\
HUB_ACTIONS"].some(isSet)}async function firstKnown(revisions,repository){for(let $0=revisions,$1=0;$1<$0.length;$1++){let revision=$0[$1];{await requireOneMeaning(
revision,repository);let commit=await(0,import_chunk_L4WQK5W3.commitOf)(revision,repository);if(commit!==void 0&&(!/^[0-9a-f]{7,64}$/.test(revision)||commit.startsWith(
revision)))return commit}}}async function requireOneMeaning(revision,repository){if(revision.startsWith("refs/"))return;let places=["refs/tags/","refs/heads/","\
refs/remotes/"].map(place=>place+revision),meant=(await Promise.all(places.map(async name=>({name,commit:await(0,import_chunk_L4WQK5W3.commitOf)(name,repository)})))).
filter(({commit})=>commit!==void 0);if(new Set(meant.map(({commit})=>commit)).size<2)return;let names2=meant.map(({name})=>`"${name}"`);throw(0,import_chunk_YSYZSH6W.lintUsage)(
`"${revision}" is the name of ${names2.join(" and of ")}, which differ.`,`Write which one is meant: --base ${meant.at(-1)?.name}.`)}async function isShallow(repository){
let answer=await(0,import_chunk_L4WQK5W3.git)(["rev-parse","--is-shallow-repository"],repository);return answer.isOk&&answer.stdout.trim()==="true"}function unknownParting(isCloneShallow){
return{code:"base-inexact",level:"note",message:`${isCloneShallow?"This clone is too shallow to tell":"Git does not tell"} where this change left its target: it\
 is compared with the target itself, so what the target gained since may count as taken back here.`,...isCloneShallow?{help:'Fetch more history: git fetch --no-\
tags --unshallow origin (actions/checkout: "fetch-depth: 0").'}:{}}}async function renamedFiles(commit,repository){let result=await(0,import_chunk_L4WQK5W3.git)(
["-c","diff.renameLimit=2000","diff","--name-status","-z","--find-renames","--diff-filter=DR","--no-ext-diff","--no-textconv",commit,"--"],repository);if(!result.
isOk)throw(0,import_chunk_724SOMME.noGit)(result);let renames=new Map,gone=[],fields=result.stdout.split("\0");for(let index=0;index<fields.length-1;){let status=fields[index]??
"",old=fields[index+1]??"";gone.push(old),status.startsWith("R")&&renames.set(fields[index+2]??"",old),index+=status.startsWith("R")?3:2}return{renames,gone:gone.
sort()}}async function openBaseTree(request){let found=(0,import_chunk_IENQAKAC.repositoryRoot)(request.cwd);if(found===void 0)throw new import_chunk_DUGFQ5N4.ToolError(
"changes-unknown","Option --base needs a git repository around the working directory.",{help:"Run it in a clone, or leave it out: then everything is judged."});
let repository=(0,import_chunk_L4WQK5W3.realPathOf)(found),base=await findBase({revision:request.revision,repository,environment:request.environment}),nameOf2=path=>nameIn(
found,path)??nameIn(repository,(0,import_chunk_L4WQK5W3.realPathOf)(path)),also=new Set(request.files.flatMap(path=>nameOf2(path)??[])),{renames,gone}=await renamedFiles(
base.commit,repository),wanted=new Set([...also,...[...also].flatMap(name=>renames.get(name)??[])]),open=[],dispose=async()=>{await Promise.all(open.map(checkout=>checkout.
dispose()))},checkOut=async commit=>{let checkout=await checkoutBase({commit,repository,also:wanted,withCode:request.allowsJavaScript});open.push(checkout);let at=path=>(0,import_node_path2.join)(
checkout.folder,nameOf2(path)??"");return{folder:checkout.folder,cwd:at(request.cwd),root:at(request.root)}};try{let before=await checkOut(base.commit),target=base.
target===base.commit?before:await checkOut(base.target),notifications=[...base.notifications,...await unchanged(base.commit,request.revision,repository),...open[0]?.
notifications??[]],now={folder:found,cwd:request.cwd,root:request.root};return{commit:base.commit,now,before,target,renames,gone,nameOf:nameOf2,notifications,dispose}}catch(error){
throw await dispose(),error}}async function unchanged(commit,revision,repository){return(await(0,import_chunk_L4WQK5W3.git)(["diff","--quiet","--no-ext-diff","-\
-no-textconv",commit,"--"],repository)).isOk?[{code:"base-unchanged",level:"warning",message:`No file that git tracks differs from the base "${revision}".`,help:'\
If there is a change, the base is not its target: write "--base auto", or the branch as the server has it ("--base origin/main").'}]:[]}function isFile(path){try{
return(0,import_node_fs.existsSync)(path)&&(0,import_node_fs.lstatSync)((0,import_chunk_L4WQK5W3.realPathOf)(path)).isFile()}catch{return!1}}function nameIn(repository,path){
let way=(0,import_node_path2.relative)(repository,path);return way===".."||way.startsWith(`..${import_node_path2.sep}`)||(0,import_node_path2.isAbsolute)(way)?void 0:
way.split(import_node_path2.sep).join("/")}function matchDefinitions({base,head,renames,isGone}){let matches=new Map,paths=new Set(base.map(({path})=>path));for(let $0=head,
$1=0;$1<$0.length;$1++){let{path}=$0[$1];paths.has(path)&&matches.set(path,path)}let gone=base.filter(({path})=>!matches.has(path)&&isGone(path)),free=new Set(gone.
map(({path})=>path)),match2=(path,old)=>{!matches.has(path)&&old!==void 0&&free.delete(old)&&matches.set(path,old)};for(let $3=head,$4=0;$4<$3.length;$4++){let{
path}=$3[$4];match2(path,renames.get(path))}let byApi=uniqueApis(gone);for(let $6=head,$7=0;$7<$6.length;$7++){let{path,api}=$6[$7];match2(path,api===void 0?void 0:
byApi.get(api))}let left=gone.filter(({path})=>free.has(path)),fresh=head.filter(({path})=>!matches.has(path));if(left.length===0||fresh.length===0)return matches;
let groups=new Map(left.map(definition=>[definition.path,traitsOf2(definition)])),judged=fresh.map(definition=>({key:definition.path,fingerprints:traitsOf2(definition)}));
return new Map([...matches,...(0,import_chunk_F7WJJCSL.claimGroups)(groups,judged,()=>!1)])}function traitsOf2({operations,findings}){return new Map([...(0,import_chunk_F7WJJCSL.fingerprintsByRule)(
findings),["operation",new Set(operations)]])}function uniqueApis(definitions){let paths=new Map,shared=new Set;for(let $9=definitions,$10=0;$10<$9.length;$10++){
let{api,path}=$9[$10];{if(api===void 0)continue;paths.has(api)&&shared.add(api),paths.set(api,path)}}for(let api of shared)paths.delete(api);return paths}function withOwnPolicy({
now,settled,beforeOf,threshold}){let pairs=[...settled.sides.values()].map(({path,findings})=>({base:beforeOf(path)?.findings??[],head:findings})),{isFresh}=compareWithBase(
pairs),known2=new Map(now.report.findings.map(finding=>[placeOf2(finding),finding])),added=settled.report.findings.filter(finding=>{let other=known2.get(placeOf2(
finding)),isGraver=other?.status!=="open"||import_chunk_67I5OISI.severities.indexOf(finding.severity)<import_chunk_67I5OISI.severities.indexOf(other.severity);return finding.
status==="open"&&isGraver&&isFresh(finding)});if(added.length===0)return now;let places=new Set(added.map(placeOf2)),isKept=finding=>!places.has(placeOf2(finding)),
sides=new Map(now.sides);for(let{path,findings}of settled.sides.values()){let side=now.sides.get(path);side!==void 0&&sides.set(path,{...side,findings:[...side.
findings.filter(isKept),...findings.filter(finding=>!isKept(finding))]})}return{report:withFindings(now.report,[...now.report.findings.filter(isKept),...added],
settled.report,threshold),sides}}function placeOf2({ruleId,fingerprint,location}){return`${ruleId} ${fingerprint} ${location.uri}#${location.pointer}`}function withFindings(report,findings,settled,threshold){
let{notifications,verdict}=report,usual=new Set((0,import_chunk_BBZO3C5U.decide)(report.findings,notifications,threshold).reasons),missed=verdict.reasons.filter(
reason=>!usual.has(reason)),rules2=new Map([...settled.rules,...report.rules].map(rule=>[rule.id,rule]));return{...report,rules:[...rules2.values()].sort((left,right)=>left.
id<right.id?-1:1),findings:[...findings].sort(import_chunk_LS7VJ7V7.compareFindings),verdict:(0,import_chunk_BBZO3C5U.decide)(findings,notifications,threshold,missed)}}
async function lintSides(request){let sides=new Map,take=inspected=>{let side=toSide(inspected);sides.set(side.path,side),request.inspect?.take(inspected)};return{
report:await(0,import_chunk_BBZO3C5U.lint)({...request,inspect:{countsOwners:request.inspect?.countsOwners===!0,take}}),sides}}function baseProblems({notifications}){
return notifications.filter(({level,code})=>level==="error"&&!/^(?:config|policy|waiver|baseline)-/.test(code)).map(({message,location})=>({code:"base-unjudged",
level:"warning",message:`At the base: ${message} What depends on it counts as new.`,...location===void 0?{}:{location:{uri:location.uri}}}))}function toSide({model,
findings,uriOf,isScored}){return{path:(0,import_node_url3.fileURLToPath)(model.graph.entry.uri),findings,declared:model.declared,place:(0,import_chunk_LS7VJ7V7.locate)(
(model.root.one("info")??model.root).node,uriOf),operations:new Map(model.operations.map(operation=>[nameOf(operation),viewOf(operation,uriOf)])),ignores:(0,import_chunk_SOLU6XDB.ignoresOf)(
model,uriOf).waivers,...isScored?{structure:(0,import_chunk_MHA26GNI.readStructure)(model,uriOf,[])}:{}}}function nameOf({method,path}){return`${method.toUpperCase()}\
 ${path}`}function viewOf({element,ownClassification},uriOf){return{said:ownClassification,place:(0,import_chunk_LS7VJ7V7.locate)(element.node,uriOf)}}async function lintBothSides({
request,tree,judging}){let names2=request.entries.flatMap(({path})=>tree.nameOf(path)??[]),old=[...new Set([...names2,...tree.gone])].filter(name=>isDefinition(
(0,import_node_path8.join)(tree.before.folder,name))),before=await lintSides(await baseRequest(request,tree,judging,old)),matches=await match({request,tree,judging},
before,names2),now=await lintNow({request,tree,judging},before,matches),pairs=[...now.sides.values()].map(side=>({before:sideBefore(side.path,{tree,before,matches}),
now:side})),kept=new Set(pairs.map(pair=>pair.before)),gone=[...before.sides.values()].filter(side=>!kept.has(side));return{report:now.report,baseReport:before.
report,pairs,gone,matches}}async function lintNow({request,tree,judging},before,matches){let placed=judging.in(tree.now.folder,matches),beforeOf=path=>sideBefore(
path,{tree,before,matches}),now=await lintSides({...await headRequest(request,tree,placed),before:path=>beforeOf(path)?.structure}),isRenamed=name=>matches.has(
name)&&matches.get(name)!==name,entries=request.entries.filter(({path})=>{let name=tree.nameOf(path);return name!==void 0&&(isRenamed(name)||isRaised(now.sides.
get(path),placed,request.policy))});if(entries.length===0)return now;let{onBug:_,onProgress:__,inspect:___,...quiet}=request,settled=await lintSides({...quiet,entries,
notifications:[],before:path=>beforeOf(path)?.structure});return withOwnPolicy({now,settled,beforeOf,threshold:request.threshold})}function isRaised(side,judging,own){
if(side===void 0)return!1;let{path,declared,place}=side,policyBy=({settingsFor})=>(0,import_chunk_SOLU6XDB.effectivePolicy)(settingsFor(path).layers,{path:path.
replaceAll("\\","/"),declared});return loweredClassification(policyBy(own),policyBy(judging),{place}).length>0}function isDefinition(path){try{return isFile(path)&&
(0,import_chunk_AXAQ66TI.sniffFile)(path)==="definition"}catch{return!1}}async function baseRequest({policy,onBug:_,onProgress:__,inspect:___,...request},tree,judging,names2){
let{folder,cwd,root}=tree.before,{settingsFor,chooseRules:chooseRules2}=judging.in(folder),entries=names2.map(name=>({path:(0,import_node_path8.join)(folder,name)}));
return{...request,...await chooseRules2([]),entries,cwd,root,policy:{...policy,settingsFor,chooseRules:chooseRules2},notifications:[]}}async function headRequest(request,tree,{
settingsFor,chooseRules:chooseRules2}){let{policy}=request,isOurs=path=>tree.nameOf(path)!==void 0;return{...request,...await chooseRules2([]),policy:{...policy,
settingsFor:path=>isOurs(path)?settingsFor(path):policy.settingsFor(path),chooseRules:chooseRules2}}}async function match({request,tree,judging},before,names2){
let base=sidesIn(before,tree.before.folder,judging.in(tree.before.folder)),paths=new Set(base.map(({path})=>path)),isUnclear=base.some(({path})=>!names2.includes(
path))&&names2.some(name=>!paths.has(name)&&!tree.renames.has(name)),placed=judging.in(tree.now.folder),fresh=request.entries.filter(({path})=>!paths.has(tree.nameOf(
path)??"")),linted=isUnclear?await lintSides({...await headRequest(request,tree,placed),entries:fresh}):void 0,known2=new Map((linted===void 0?[]:sidesIn(linted,
tree.now.folder,placed)).map(side=>[side.path,side])),head=[...new Set(names2)].map(path=>known2.get(path)??{path,operations:[],findings:[]}),gone=new Set(tree.
gone);return matchDefinitions({base,head,renames:tree.renames,isGone:path=>gone.has(path)})}function sidesIn({sides},folder,{settingsFor}){return[...sides.values()].
map(({path,declared,operations,findings})=>{let slashed2=path.replaceAll("\\","/"),{api,isNamedExactly}=(0,import_chunk_SOLU6XDB.effectivePolicy)(settingsFor(path).
layers,{path:slashed2,declared});return{path:slashed2.slice(folder.length+1),...isNamedExactly?{api}:{},operations:[...operations.keys()],findings}})}function sideBefore(path,{
tree,before,matches}){let old=matches.get(tree.nameOf(path)??"");return old===void 0?void 0:before.sides.get((0,import_node_path8.join)(tree.before.folder,old))}
async function changedRulesets(tree,named2){let{before,now}=tree,changed=await(0,import_chunk_L4WQK5W3.git)(["diff","--name-only","-z","--no-renames","--no-ext-\
diff","--no-textconv",tree.commit,"--"],now.folder),names2=changed.isOk?changed.stdout.split("\0").filter(name=>/\.(?:ya?ml|json|[cm]?js)$/i.test(name)):[];if(names2.
length===0)return[];let listed2=await(0,import_chunk_L4WQK5W3.git)(["ls-tree","-r","-z","--name-only","--full-tree",tree.commit],now.folder),tracked=listed2.isOk?
listed2.stdout.split("\0"):[],old=decisiveFiles(before.folder,named2.before.flatMap(tree.nameOf),tracked),current=decisiveFiles(now.folder,named2.now.flatMap(tree.
nameOf),[...tracked,...names2]),found=[],add=(name,what,message)=>{let location=startOf((0,import_chunk_6WJPJOLF.relativeUri)((0,import_node_url4.pathToFileURL)(
(0,import_node_path9.join)(now.folder,name)).href,now.cwd));found.push({subject:`ruleset ${name} ${what}`,message:`${what} in the ruleset "${name}" ${message}, \
and may find less.`,location})};for(let $0=names2.filter(changedName=>old.has(changedName)),$1=0;$1<$0.length;$1++){let name=$0[$1];for(let $3=await differences(
(0,import_node_path9.join)(before.folder,name),(0,import_node_path9.join)(now.folder,name)),$4=0;$4<$3.length;$4++){let what=$3[$4];add(name,what,"is not what i\
t is at the base")}}for(let name of current)if(!old.has(name))for(let $6=await exceptions((0,import_node_path9.join)(now.folder,name)),$7=0;$7<$6.length;$7++){let what=$6[$7];
add(name,what,"does not count at the base")}return found}function decisiveFiles(folder,named2,tracked){let start=named2.flatMap(name=>name===void 0?[]:[(0,import_node_path9.join)(
folder,name)]),candidates=tracked.filter(name=>name!==""&&!isComparedOtherwise(name)).map(name=>(0,import_node_path9.join)(folder,name));return new Set([...(0,import_chunk_NRGRZ3SV.rulesetFiles)(
start,new Set(candidates))].map(path=>path.slice(folder.length+1).replaceAll("\\","/")))}async function exceptions(path){let content=/js$/i.test(path)?void 0:readText(
path),data=content===void 0?void 0:await dataOf(content,path);return["except","overrides"].filter(key=>data?.has(key)===!0).map(key=>`"${key}"`)}function isComparedOtherwise(path){
return/^lintel[.-]/.test((0,import_node_path9.basename)(path))}async function differences(before,now){let[old,current]=[readText(before),readText(now)];if(old===
void 0||current===void 0||old.equals(current))return[];if(/js$/i.test(before))return["Code"];let[was,is]=[await dataOf(old,before),await dataOf(current,now)];if(was===
void 0||!isRuleset(was))return[];if(is===void 0)return["Something"];let keys=[...was.keys()].filter(key=>key!=="rules"&&!(0,import_chunk_GYM4424I.isSameValue)(was.
get(key),is.get(key))),added=[...is.keys()].filter(key=>!was.has(key)&&!["rules","description","documentationUrl"].includes(key));return[...changedRules(was.get(
"rules"),is.get("rules")),...[...keys,...added].sort().map(key=>`"${key}"`)]}function isRuleset(fields){return["rules","extends","overrides"].some(key=>fields.has(
key))&&!["openapi","swagger"].some(key=>fields.has(key))}function changedRules(before,now){let rules2=fieldsOf(now)??new Map;return[...fieldsOf(before)??[]].filter(
([id,rule])=>fieldsOf(rule)!==void 0&&rules2.has(id)&&!(0,import_chunk_GYM4424I.isSameValue)(essence(rule),essence(rules2.get(id)))).map(([id])=>`The rule "${id}\
"`)}function essence(rule){let fields=fieldsOf(rule);if(fields===void 0)return;let words=new Set(["severity","description","message","documentationUrl","tags"]);
return Object.fromEntries([...fields].filter(([key])=>!words.has(key)))}async function dataOf(content,path){try{let document=await(0,import_chunk_EZXGLPSD.parseDocument)(
content,(0,import_node_url4.pathToFileURL)(path).href);return document.problems.length>0?void 0:fieldsOf(document.data)}catch{return}}function fieldsOf(value){return typeof value==
"object"&&value!==null&&!Array.isArray(value)?new Map(Object.entries(value)):void 0}function readText(path){try{return(0,import_node_fs7.readFileSync)(path)}catch{
return}}var rules=new Map(import_chunk_BBZO3C5U.packs.flatMap(pack=>pack.rules.map(rule=>[rule.id,rule])));function rulesetView({ruleset,spectral},path){let own=spectral?.
forEntry(path).ruleset??ruleset,others2=spectral?.descriptors()??[];return{rules:new Map([...others2.map(({id,severity})=>[id,{severity,options:{}}]),...own.rules.
map(({rule,severity,options})=>[rule.id,{severity,options}])]),untouched}}function usualSeverity(ruleId){return rules.get(ruleId)?.severity}function untouched(ruleId){
let rule=rules.get(ruleId);if(rule===void 0)return;let options=Object.entries(rule.options??{}).map(([name,option])=>[name,option.default]);return{severity:void 0,
options:Object.fromEntries(options)}}async function pairPolicies({request,tree,base,sides}){let placed=base.in(tree.now.folder,sides.matches),pairs=[];for(let $0=sides.
pairs,$1=0;$1<$0.length;$1++){let{before,now}=$0[$1];{let name=tree.nameOf(now.path);if(name===void 0)continue;let old=before??{...now,operations:new Map,ignores:[]};
pairs.push({base:await viewOf2({...old,path:now.path},placed,tree.now.folder),head:await viewOf2(now,request.policy,tree.now.folder),isNew:before===void 0,isRenamed:sides.
matches.get(name)!==name})}}let gone=[];for(let $3=sides.gone,$4=0;$4<$3.length;$4++){let side=$3[$4];gone.push(await viewOf2(side,base.in(tree.before.folder),tree.
before.folder))}return{pairs,gone}}async function viewOf2(side,{settingsFor,chooseRules:chooseRules2},root){let{path,declared,place,operations,ignores}=side,settings=settingsFor(
path),subject={path:path.replaceAll("\\","/"),declared},rules2=await chooseRules2((0,import_chunk_SOLU6XDB.effectivePolicy)(settings.layers,subject).rulesets?.value??
[]);return{root:root.replaceAll("\\","/"),settings,subject,place,operations,ruleset:rulesetView(rules2,path),severityOf:usualSeverity,ignores}}function showComparison(report,comparison){
let{commit,difference,weakenings,threshold,unknownWaivers}=comparison,judged=report.findings.map(finding=>mark(reopened(finding,unknownWaivers),difference)),added=weakenings.
map(finding=>({...finding,status:"open",change:"new"})),findings=added.length===0?judged:[...judged,...added].sort(import_chunk_LS7VJ7V7.compareFindings),notifications=[
...report.notifications,...comparison.notifications],amount=change=>findings.filter(finding=>finding.change===change).length,usual=new Set((0,import_chunk_BBZO3C5U.decide)(
report.findings,report.notifications,threshold).reasons),missed=report.verdict.reasons.filter(reason=>!usual.has(reason));return{...report,rules:withPolicyRules(
report.rules,weakenings),findings,notifications,base:{commit,new:amount("new"),unchanged:amount("unchanged"),fixed:difference.fixed},verdict:(0,import_chunk_BBZO3C5U.decide)(
findings,notifications,threshold,missed)}}function reopened(finding,unknownWaivers){let{waiver,...rest}=finding;return waiver!==void 0&&unknownWaivers.has(waiver.
id)?{...rest,status:"open"}:finding}function mark(finding,{isFresh}){return{...finding,change:isFresh(finding)?"new":"unchanged"}}function withPolicyRules(rules2,weakenings){
let ids=new Set(rules2.map(({id})=>id)),missing2=(0,import_chunk_44Z6WYKK.describePolicyRules)(import_chunk_ZQBXVIK3.policyPageUrl).filter(({id})=>!ids.has(id)&&
weakenings.some(({ruleId})=>ruleId===id));return missing2.length===0?rules2:[...rules2,...missing2].sort((left,right)=>left.id<right.id?-1:1)}function rebaseSettings({
layers,waivers,baseline},rebase){return{layers:layers.map(layer=>rebaseLayer(layer,rebase)),waivers:waivers.map(waiver=>rebaseWaiver(waiver,rebase)),baseline}}function rebaseLayer(layer,rebase){
let{pathHere}=rebase;return{...layer,path:pathHere(layer.path),apis:layer.apis.map(api=>({...api,definition:rebasePattern(api.definition,rebase)})),profiles:layer.
profiles.map(profile=>rebaseProfile(profile,rebase)),rulesets:rebaseStated(layer.rulesets,names2=>names2.map(pathHere)),waiverFiles:rebaseStated(layer.waiverFiles,
paths=>paths.map(pathHere)),baselineFile:rebaseStated(layer.baselineFile,pathHere)}}function rebaseStated(stated,change){return stated===void 0?void 0:{value:change(
stated.value),origin:stated.origin}}function rebaseProfile(profile,rebase){let{paths}=profile.match;return paths===void 0?profile:{...profile,match:{...profile.
match,paths:paths.map(pattern=>rebasePattern(pattern,rebase))}}}function rebaseWaiver(waiver,rebase){let{path}=waiver.scope;return path===void 0?waiver:{...waiver,
scope:{...waiver.scope,path:rebasePattern(path,rebase)}}}function rebasePattern(pattern,{pathThere}){return{...pattern,matches:path=>pattern.matches(pathThere(path))}}
async function loadSidePolicy({tree,side,options,names:names2}){let{folder,cwd,root}=side,pathThere=path=>{let name=tree.nameOf(path);return name===void 0?path:
(0,import_node_path10.join)(folder,name)},named2={...options,rulesets:options.rulesets.map(name=>(0,import_chunk_IRYXVFUY.isRulesetPath)(name)?pathThere(name):name)},
{spectral}=await(0,import_chunk_PHKCIIJH.chooseRules)(named2,side),configuration=await(0,import_chunk_IRYXVFUY.loadConfiguration)({paths:names2.map(name=>(0,import_node_path10.join)(
folder,name)),root,cwd,...options.config===void 0?{}:{file:pathThere(options.config)},packs:import_chunk_BBZO3C5U.packs,hasOtherRules:spectral!==void 0&&spectral.
otherRules>0});return{in:(to,renames=new Map)=>({settingsFor:createSettings(configuration,{from:folder,to,renames}),chooseRules:createChooser(named2,side,to)}),
files:configuration.files,notifications:configuration.notifications.filter(({level})=>level==="error")}}function createSettings(configuration,{from,to,renames}){
let pathThere=path=>{let name=slashed((0,import_node_path10.relative)(to,path));return(0,import_node_path10.join)(from,renames.get(name)??name)},rebase={pathThere:path=>slashed(
pathThere(path)),pathHere:path=>slashed(moved(path,from,to))},known2=new Map;return path=>{let settings=configuration.settingsFor(pathThere(path)),rebased=known2.
get(settings)??rebaseSettings(settings,rebase);return known2.set(settings,rebased),rebased}}function moved(path,from,to){let way=(0,import_node_path10.relative)(
from,path);return!(0,import_node_path10.isAbsolute)(path)||(0,import_node_path10.isAbsolute)(way)||way===".."||way.startsWith(`..${import_node_path10.sep}`)?path:
(0,import_node_path10.join)(to,way)}function slashed(path){return path.replaceAll(import_node_path10.sep,"/")}function createChooser(options,{folder,cwd,root},to){
let places={cwd,root,standsFor:path=>moved(path,folder,to)},known2=new Map;return rulesets=>{let names2=options.rulesets.length>0?options.rulesets:rulesets.map(
name=>moved(name,to,folder)),key=names2.join(`
`),chosen=known2.get(key)??(0,import_chunk_PHKCIIJH.chooseRules)({...options,rulesets:names2},places);return known2.set(key,chosen),chosen}}async function hiddenDefinitions(inputs,tree,judged){
let{now,before}=tree,folders2=inputs.map(input=>(0,import_node_path12.resolve)(now.cwd,input)).filter(isFolder).map(path=>tree.nameOf(path)??""),isNew=name=>/\.(?:ya?ml|json)$/i.
test(name)&&folders2.some(folder=>folder===""||name.startsWith(`${folder}/`))&&!judged.has(name)&&!isFile((0,import_node_path12.join)(before.folder,name)),ignored=new Set(
(await listed(["--ignored","--exclude-standard"],now.folder)).filter(isNew)),others2=(await listed([],now.folder)).filter(name=>isNew(name)&&!ignored.has(name)&&
isSearched(name)),hidden=[];for(let name of ignored)isDefinition2((0,import_node_path12.join)(now.folder,name))&&hidden.push({name,why:'git tracks it although a\
 ".gitignore" names it'});for(let $0=others2,$1=0;$1<$0.length;$1++){let name=$0[$1];await isDisguised((0,import_node_path12.join)(now.folder,name))&&hidden.push(
{name,why:"its text is written so that a search does not find it"})}return hidden}async function listed(args,folder){let tracked=await(0,import_chunk_L4WQK5W3.git)(
["ls-files","-z","--cached",...args],folder);return tracked.isOk?tracked.stdout.split("\0"):[]}function isSearched(name){return!name.split("/").some(part=>part.
startsWith(".")||part==="node_modules")}function isFolder(path){return(0,import_node_fs8.statSync)(path,{throwIfNoEntry:!1})?.isDirectory()===!0}function isDefinition2(path){
try{return isFile(path)&&(0,import_chunk_AXAQ66TI.sniffFile)(path)==="definition"}catch{return!1}}function hasAnchoredVersionKey(text){for(let[,before=""]of text.
matchAll(/(?<!\S)(\S+)\s+(?=["']?(?:openapi|swagger)\b)/g))if(/&./.test(before))return!0;return!1}async function isDisguised(path){try{if(!isFile(path)||(0,import_node_fs8.statSync)(
path).size>import_chunk_LEJQQTN5.defaultLimits.maxFileBytes)return!1;let bytes=(0,import_node_fs8.readFileSync)(path),text=bytes.toString("latin1");if(!/openapi|swagger|\\/.
test(text))return!1;if(/^\*\S+\s+:/m.test(text)&&hasAnchoredVersionKey(text))return!0;let{data}=await(0,import_chunk_EZXGLPSD.parseDocument)(bytes,(0,import_node_url6.pathToFileURL)(
path).href,import_chunk_LEJQQTN5.defaultLimits);return typeof data=="object"&&data!==null&&(Object.hasOwn(data,"openapi")||Object.hasOwn(data,"swagger"))}catch{
return!1}}async function unjudgedDefinitions({tree,options,entries}){let inputs=options.inputs.filter(input=>input!=="-"&&(!(0,import_node_path11.isAbsolute)(input)||
tree.nameOf(input)!==void 0));if(options.isHook||inputs.length===0)return{weakenings:[],notifications:[]};let judged=new Set(entries.flatMap(({path})=>tree.nameOf(
path)??[])),names2=new Map([...tree.renames].map(([name,old])=>[old,name])),submodules=await newSubmodules(tree),weakenings=[],absent=[];for(let $0=await definitionsAtBase(
inputs,tree,options),$1=0;$1<$0.length;$1++){let old=$0[$1];{let name=names2.get(old)??old,submodule=submodules.find(folder=>old.startsWith(`${folder}/`));if(judged.
has(name))continue;isFile((0,import_node_path11.join)(tree.now.folder,name))?weakenings.push(stillThere(tree,old,name)):submodule!==void 0?weakenings.push(inSubmodule(
tree,old,submodule)):tree.gone.includes(old)||absent.push(old)}}let told=(await hiddenDefinitions(inputs,tree,judged)).map(({name,why})=>weakening2(tree,name,`T\
he definition "${name}" is new, and not judged: ${why}.`));return{weakenings:[...weakenings,...told],notifications:notPresent(absent)}}function stillThere(tree,old,name){
let renamed=name===old?"":`as "${name}", `;return weakening2(tree,name,`The definition "${old}" of the base is still there, ${renamed}and is not judged any more\
.`)}function inSubmodule(tree,old,submodule){let message=`The definition "${old}" of the base is where the submodule "${submodule}" is now, and is not judged an\
y more.`;return weakening2(tree,submodule,message)}function notPresent(absent){let[first,...others2]=[...absent].sort();return first===void 0?[]:[{code:"definit\
ion-absent",level:"note",message:`${others2.length===0?`The definition "${first}" is`:`${absent.length} definitions ("${first}" and others) are`} not in this wo\
rking tree (sparse checkout), and not judged.`,help:"If they should be, have the pipeline check out the whole repository."}]}async function definitionsAtBase(inputs,tree,options){
let{before}=tree,there=input=>(0,import_node_path11.isAbsolute)(input)?(0,import_node_path11.join)(before.folder,tree.nameOf(input)??""):input,request={...options,
inputs:inputs.map(there),cwd:before.cwd,root:before.root,stdin:()=>noBytes(),commands:[]},{entries}=await(0,import_chunk_LA3LGX76.findInputs)({...request,stdinPath:void 0,
ignoreUnknownFormat:!0});return entries.map(({path})=>path.slice(before.folder.length+1).replaceAll("\\","/"))}async function*noBytes(){}async function newSubmodules({
commit,now}){let changed=await(0,import_chunk_L4WQK5W3.git)(["diff","--raw","-z","--no-renames","--diff-filter=AT","--no-ext-diff","--no-textconv",commit,"--"],
now.folder),fields=changed.isOk?changed.stdout.split("\0"):[];return fields.filter((_,index)=>index%2===1&&/^:\d+ 160000 /.test(fields[index-1]??""))}function weakening2({
now},name,message){let uri=(0,import_chunk_6WJPJOLF.relativeUri)((0,import_node_url5.pathToFileURL)((0,import_node_path11.join)(now.folder,name)).href,now.cwd);
return{subject:`judged ${name}`,message,location:startOf(uri)}}async function lintAgainstBase(given){let{revision,request,options,environment}=given,{cwd,root,entries}=request,
files=entries.map(({path})=>path),tree=await openBaseTree({revision,cwd,root,files,allowsJavaScript:options.allowsJavaScript,environment});try{return await compare(
given,tree)}finally{await tree.dispose()}}async function compare(given,tree){let{request,options,allowsWeakening}=given,names2=[...new Set([...request.entries.flatMap(
({path})=>tree.nameOf(path)??[]),...tree.gone])],load=side=>loadSidePolicy({tree,side,options,names:names2}),base=await load(tree.before),judging=allowsWeakening?
await load(tree.now):tree.target===tree.before?base:await load(tree.target),sides=await lintBothSides({request,tree,judging}),{pairs,gone}=await pairPolicies({request,
tree,base,sides}),renames=renamedUris(sides.matches,tree,request.cwd),unjudged=await unjudgedDefinitions({tree,options,entries:given.found??request.entries}),others2=[
...await otherWeakenings({given,tree,base,pairs}),...unjudged.weakenings],weakenings=[...findWeakenings({pairs,gone,renames}),...others2],difference=compareWithBase(
sides.pairs.map(({before,now})=>({base:before?.findings??[],head:now.findings})));return showComparison(sides.report,{commit:tree.commit,difference,weakenings:weakeningFindings(
weakenings,allowsWeakening,import_chunk_LS7VJ7V7.hash64),notifications:[...tree.notifications,...judging.notifications,...allowsWeakening?[]:ownObjections(pairs),
...baseProblems(sides.baseReport),...goneDefinitions(sides.gone,tree),...unjudged.notifications],unknownWaivers:allowsWeakening?new Set:newIgnores(pairs,renames),
threshold:request.threshold})}async function otherWeakenings({given,tree,base,pairs}){let{request,options}=given,named2=side=>{let layers=pairs.flatMap(pair=>pair[side].
settings.layers);return[...new Set([...options.rulesets,...layers.flatMap(layer=>layer.rulesets?.value??[])])].filter(import_chunk_IRYXVFUY.isRulesetPath).map(name=>(0,import_node_path.resolve)(
request.cwd,name))};return[...await changedPackages(tree,packagesOf(base.files)),...await changedRulesets(tree,{before:named2("base"),now:named2("head")})]}function ownObjections(pairs){
return(0,import_chunk_66ZXQK7R.toNotifications)(pairs.flatMap(({head})=>(0,import_chunk_SOLU6XDB.effectivePolicy)(head.settings.layers,head.subject).loosened))}
function goneDefinitions(gone,{before}){let lost=gone.filter(({findings})=>findings.length>0),[first,...others2]=lost.map(({path})=>path.slice(before.folder.length+
1).replaceAll("\\","/")).sort();if(first===void 0)return[];let amount=lost.reduce((total,{findings})=>total+findings.length,0);return[{code:"definition-gone",level:"\
note",message:`${others2.length===0?`The definition "${first}" is gone`:`${lost.length} definitions are gone ("${first}" and others)`}: what the base finds ther\
e (${amount}) is neither fixed nor judged.`}]}function newIgnores(pairs,renames){return new Set(pairs.flatMap(({base,head,isNew})=>{let known2=new Set(knownWaivers(
isNew?[]:base.ignores,head.ignores,renames));return head.ignores.filter(ignore=>!known2.has(ignore)).map(({id})=>id)}))}function renamedUris(matches,{renames,now},cwd){
let uriOf=(0,import_chunk_6WJPJOLF.relativeUris)(cwd),shown2=name=>uriOf((0,import_node_url.pathToFileURL)(`${now.folder}/${name}`).href);return new Map([...renames,
...matches].filter(([name,old])=>name!==old).map(([name,old])=>[shown2(name),shown2(old)]))}0&&(module.exports={lintAgainstBase});
