"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runPrintConfig:()=>runPrintConfig});module.exports=__toCommonJS(stdin_exports);var import_chunk_RWW3C6RZ=require("./chunk-RWW3C6RZ.cjs"),
import_chunk_Y45WZS6J=require("./chunk-Y45WZS6J.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_LA3LGX76=require("./chunk-LA3LGX76.cjs"),
import_chunk_AWNRNDXA=require("./chunk-AWNRNDXA.cjs"),import_chunk_SOLU6XDB=require("./chunk-SOLU6XDB.cjs"),import_chunk_LQPLKGF7=require("./chunk-LQPLKGF7.cjs"),
import_chunk_5S7J6PPD=require("./chunk-5S7J6PPD.cjs"),import_chunk_TJENOWUZ=require("./chunk-TJENOWUZ.cjs"),import_chunk_MHA26GNI=require("./chunk-MHA26GNI.cjs"),
import_chunk_AXAQ66TI=require("./chunk-AXAQ66TI.cjs"),import_chunk_CK7V7GSP=require("./chunk-CK7V7GSP.cjs"),import_chunk_V7R463YZ=require("./chunk-V7R463YZ.cjs"),
import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_HFXH3JUM=require("./chunk-HFXH3JUM.cjs"),
import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_3V2XXKP3=require("./chunk-3V2XXKP3.cjs"),import_chunk_PHKCIIJH=require("./chunk-PHKCIIJH.cjs"),
import_chunk_IRYXVFUY=require("./chunk-IRYXVFUY.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),
import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),
import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),
import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),import_chunk_XVQFIEQP=require("./chunk-XVQFIEQP.cjs"),import_chunk_GYM4424I=require("./chunk-GYM4424I.cjs"),
import_chunk_66ZXQK7R=require("./chunk-66ZXQK7R.cjs"),import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),
import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),
import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_node_path=require("node:path"),import_node_url=require("node:url"),
import_node_url2=require("node:url"),import_node_url3=require("node:url");async function inspectPolicy({path,text,root},request){let{policy,cwd,allowedHosts=[]}=request;
if(policy===void 0)throw new Error("There is no policy to inspect.");let limits={...import_chunk_LEJQQTN5.defaultLimits,...request.limits},uri=(0,import_node_url2.pathToFileURL)(
path).href,reader=(0,import_chunk_EZXGLPSD.createFileReader)({root:root??request.root,allowedHosts,limits}),graph=await(0,import_chunk_BBZO3C5U.loadGraph)(text===
void 0?{uri}:{uri,text},{reader,limits}),judging=(0,import_chunk_AWNRNDXA.createEntryJudging)({path,settings:policy.settingsFor(path),policy,packs:import_chunk_BBZO3C5U.packs,
isScored:!1}),model=(0,import_chunk_BBZO3C5U.buildModel)(graph,judging.saidOf),{ruleset,spectral}=await judging.chooseRules(model.declared)??request,judge=judging.
judge(model,spectral?.forEntry(path).ruleset??ruleset,spectral!==void 0&&spectral.otherRules>0);return{model,judge,ignores:(0,import_chunk_SOLU6XDB.ignoresOf)(model,
(0,import_chunk_6WJPJOLF.relativeUris)(cwd)).waivers,spectral}}function placeText({uri,range:{start}}){return`${(0,import_chunk_PBC4V5KN.displayPath)(uri)}:${start.
line}:${start.column}`}function judgeProfiles(layers,candidate){return layers.flatMap(layer=>{let matching=new Set((0,import_chunk_SOLU6XDB.matchingProfiles)(layer,
candidate));return layer.profiles.map(profile=>{let applies=matching.has(profile),because=factsOf(profile.match).map(([match,text,is])=>{let holds=(0,import_chunk_SOLU6XDB.matchingProfiles)(
{...layer,profiles:[{...profile,match}]},candidate).length>0;return{holds,text:`${text}${holds?"":`, not ${is(candidate)}`}`}}).filter(({holds})=>holds===applies).
map(({text})=>text);return{name:profile.name,applies,because,from:placeText(profile.origin)}})})}function factsOf({exposure,data,lifecycle,paths,tags}){let facts=[];
return exposure!==void 0&&facts.push([{exposure},`exposure ${exposure.join(" or ")}`,({judgedAs})=>judgedAs.exposure]),data!==void 0&&facts.push([{data},`data ${data.
join(" or ")}`,({judgedAs})=>judgedAs.data]),lifecycle!==void 0&&facts.push([{lifecycle},`lifecycle ${lifecycle.join(" or ")}`,({judgedAs})=>judgedAs.lifecycle]),
paths!==void 0&&facts.push([{paths},`path ${paths.map(({text})=>text).join(" or ")}`,()=>"this one"]),tags!==void 0&&facts.push([{tags},`tag ${tags.join(" or ")}`,
candidate=>tagsOf(candidate)]),facts}function tagsOf({judgedAs,tags}){let all=[...new Set([...judgedAs.tags,...tags])];return all.length===0?"without tags":all.
join(", ")}function printedRules({rules},policy){let running=new Set(rules.map(({rule})=>rule.id)),others=[...policy.rules].filter(([id])=>!running.has(id));return[
...rules.map(setting=>runningRule(setting,policy)),...others.map(([id,{severity="off",origin}])=>({id,severity,isGradedByRule:!1,from:placeText(origin)}))].sort(
(left,right)=>left.id<right.id?-1:1)}function runningRule({rule,pack,severity,options},policy){let demand=policy.rules.get(rule.id),set=demand?.severity??severity,
changed=Object.entries(options).filter(([name,value])=>JSON.stringify(value)!==JSON.stringify(rule.options?.[name]?.default));return{id:rule.id,pack,severity:set??
rule.severity,isGradedByRule:set===void 0,...changed.length===0?{}:{options:Object.fromEntries(changed)},...demand===void 0?{}:{from:placeText(demand.origin)},...demand?.
optionsOrigin===void 0||demand.optionsOrigin===demand.origin?{}:{optionsFrom:placeText(demand.optionsOrigin)},...demand?.lockedAt===void 0?{}:{lockedAt:placeText(
demand.lockedAt)}}}function policyData(view){let{judge,uri,rulesets,isRulesetGiven}=view,{settings,policy,policies}=judge.by,path=view.path.replaceAll("\\","/"),
baseline=baselineData(settings,policy,view),waivers=[...settings.waivers,...view.ignores],documents=pathsOf(view.model);return{definition:(0,import_chunk_PBC4V5KN.displayPath)(
uri),configuration:settings.layers.map(layer=>(0,import_chunk_PBC4V5KN.displayPath)(layer.uri)),...namesOf(settings,policy,path),classification:classificationOf(
policy,view),audiences:policies.filter(({classification})=>JSON.stringify(classification)!==JSON.stringify(policy.classification)).map(({classification,profiles})=>({
classification,profiles})),profiles:judgeProfiles(settings.layers,{path,judgedAs:policy.judgedAs,tags:policy.tags}),rulesets:policy.rulesets===void 0||isRulesetGiven?
rulesets:{value:policy.rulesets.value,from:placeText(policy.rulesets.origin)},rules:printedRules(judge.ruleset,policy),require:requirementsData(policy.require),
waiverRules:waiverRulesData(policy.waiverRules),waivers:waivers.filter(waiver=>mayApply(waiver,documents,policy)).map(waiver=>waiverData(waiver,view.today)),notifications:view.
notifications,...baseline===void 0?{}:{baseline}}}function namesOf(settings,{api,owner},path){let claims=claimsOn(path,settings),named=claims.findLast(({id})=>id===
api),owned=claims.findLast(claim=>claim.owner?.value===owner)?.owner;return{...named===void 0?{}:{api:{value:named.id,from:placeText(named.origin)}},...owned===
void 0?{}:{owner:said(owned)}}}function classificationOf(policy,{uri,judge:{by:{settings}},path}){let{classification,classifiedAt,judgedAs}=policy,fromOf=field=>{
let at=classifiedAt[field];return classification[field]===void 0?assumed:at===void 0?(0,import_chunk_PBC4V5KN.displayPath)(uri):placeText(at)},fact=field=>({value:judgedAs[field],
from:fromOf(field)}),own=policy.tags.filter(tag=>!judgedAs.tags.some(other=>other===tag)),said2=own.length===0?void 0:claimsOn(path,settings).findLast(({tags})=>tags!==
void 0)?.tags,from=said2===void 0?fromOf("tags"):`${own.join(", ")} ${placeText(said2.origin)}; others ${fromOf("tags")}`;return{exposure:fact("exposure"),data:fact(
"data"),tags:{value:[...judgedAs.tags,...own],from},lifecycle:fact("lifecycle")}}var assumed="assumed: nobody says";function claimsOn(path,{layers}){return layers.
flatMap(({apis})=>apis).filter(({definition})=>definition.matches(path.replaceAll("\\","/")))}function requirementsData({score,coverage,budgets}){return{score:score===
void 0?void 0:said(score),coverage:saidBy(coverage),budgets:saidBy(budgets)}}function waiverRulesData({maxDays,required,inline}){return{maxDays:saidBy(maxDays),
...required===void 0?{}:{require:said(required)},...inline===void 0?{}:{inline:said(inline)}}}function saidBy(stated){return Object.fromEntries([...stated].map(
([name,one])=>[name,said(one)]))}function said({value,origin}){return{value,from:placeText(origin)}}function mayApply({scope},documents,{api}){return(scope.api===
void 0||scope.api===api)&&(scope.path===void 0||documents.some(scope.path.matches))}function pathsOf({graph}){return[...graph.documents.keys()].filter(uri=>uri.
startsWith("file:")).map(uri=>(0,import_node_url3.fileURLToPath)(uri).replaceAll("\\","/"))}function waiverData({id,rule,reason,owner,expires,origin},today2){return{
id,rule,reason,...owner===void 0?{}:{owner},expires,hasExpired:expires<today2,from:placeText(origin)}}function baselineData({baseline,layers},{api},{path,cwd}){
if(baseline===void 0)return;let{key,pathKey=key}=(0,import_chunk_LKTA4FDN.createBaselineKeys)((0,import_chunk_LKTA4FDN.baselineFolder)(baseline,cwd))({path,api,
layers}),findings=[...(baseline.definitions.get(key)??baseline.definitions.get(pathKey))?.values()??[]].reduce((sum,fingerprints)=>sum+fingerprints.size,0);return{
file:(0,import_chunk_PBC4V5KN.displayPath)(baseline.uri),key,findings}}function*policyText(data,paint){for(let{text,note}of linesOf(data)){let shown=(0,import_chunk_SEKM4FQJ.forTerminal)(
text);yield`${shown}${note===void 0?"":paint("dim",`${" ".repeat(Math.max(2,noteColumn-shown.length))}# ${(0,import_chunk_SEKM4FQJ.forTerminal)(note)}`)}
`}}var noteColumn=44;function*linesOf(data){let{exposure,data:dataClass,tags,lifecycle}=data.classification;yield{text:`definition: ${data.definition}`},yield{text:`\
configuration: ${list(data.configuration)}`,note:data.configuration.length===0?"there is none":"the outermost first"},yield*saidLine("api",data.api),yield*saidLine(
"owner",data.owner),yield*saidLine("exposure",exposure),yield*saidLine("data",dataClass),yield*saidLine("tags",tags),yield*saidLine("lifecycle",lifecycle),yield*audienceLines(
data),yield*profileLines(data),yield*saidLine("ruleset",data.rulesets),yield*requirementLines(data),yield*waiverLines(data),yield{text:"rules:",note:`${data.rules.
filter(({severity})=>severity!=="off").length} run`};for(let $0=data.rules,$1=0;$1<$0.length;$1++){let rule=$0[$1];yield*ruleLines(rule)}for(let $3=data.notifications,
$4=0;$4<$3.length;$4++){let{level,message,location}=$3[$4];{if(level==="error")continue;let place=location!==void 0&&"range"in location?`${placeText(location)} `:
"";yield{text:`# ${level}: ${place}${message}`}}}}function*saidLine(name,said2,indent=""){said2!==void 0&&(yield{text:`${indent}${name}: ${valueText(said2.value)}`,
note:said2.from})}function*audienceLines({audiences}){if(audiences.length!==0){yield{text:"operations:",note:"that say something else of themselves"};for(let $6=audiences,
$7=0;$7<$6.length;$7++){let{classification,profiles}=$6[$7];yield{text:`  - { ${Object.entries(classification).map(([name,value])=>`${name}: ${valueText(value)}`).
join(", ")} }`,note:`profiles: ${profiles.length===0?"none":profiles.join(", ")}`}}}}function*profileLines({profiles}){if(profiles.length!==0){yield{text:"profi\
les:"};for(let $9=profiles,$10=0;$10<$9.length;$10++){let{name,applies,because,from}=$9[$10];{let reason=because.length===0?"for every API":because.join("; ");yield{
text:applies?`  - ${name}`:`  # - ${name}`,note:`${from}, ${applies?"":"not for this one: "}${reason}`}}}}}function*requirementLines({require:{score,coverage,budgets}}){
let groups=Object.entries({coverage,budgets}).filter(([,group])=>Object.keys(group).length>0);if(!(score===void 0&&groups.length===0)){yield{text:"require:"},yield*saidLine(
"score",score,"  ");for(let $12=groups,$13=0;$13<$12.length;$13++){let $14=$12[$13],name=$14[0],group=$14[1];{yield{text:`  ${name}:`};for(let $15=Object.entries(
group),$16=0;$16<$15.length;$16++){let $17=$15[$16],key=$17[0],said2=$17[1];yield*saidLine(key,said2,"    ")}}}}}function*waiverLines({waiverRules:{maxDays,require:require2,
inline},waivers,baseline}){let days=Object.entries(maxDays);if(days.length>0||require2!==void 0||inline!==void 0){yield{text:"waiverRules:"},days.length>0&&(yield{
text:"  maxDays:"});for(let $18=days,$19=0;$19<$18.length;$19++){let $20=$18[$19],severity=$20[0],said2=$20[1];yield*saidLine(severity,said2,"    ")}yield*saidLine(
"require",require2,"  "),yield*saidLine("inline",inline,"  ")}waivers.length>0&&(yield{text:"waivers:",note:"that may be about this definition"});for(let $21=waivers,
$22=0;$22<$21.length;$22++){let{id,rule,expires,hasExpired,from}=$21[$22];yield{text:`  - { id: ${id}, rule: ${rule}, expires: ${expires} }`,note:`${from}${hasExpired?
", expired":""}`}}if(baseline===void 0)return;let findings=`${baseline.findings} ${baseline.findings===1?"finding":"findings"}`;yield{text:`baseline: ${baseline.
file}`,note:`${findings} of this definition, under "${baseline.key}"`}}function*ruleLines({id,severity,isGradedByRule,options,from,optionsFrom,lockedAt}){let notes=[
...from===void 0?[]:[from],...lockedAt===void 0?[]:[`locked at ${lockedAt}`],...from!==void 0&&isGradedByRule?["graded by the rule"]:[]],note=notes.length===0?void 0:
notes.join(", ");options===void 0?yield{text:`  ${id}: ${severity}`,note}:(yield{text:`  ${id}:`,note},yield{text:`    severity: ${severity}`},yield{text:`    o\
ptions: ${JSON.stringify(options)}`,note:optionsFrom})}function valueText(value){return Array.isArray(value)?list(value.map(String)):String(value)}function list(values){
return`[${values.join(", ")}]`}async function runPrintConfig(args,terminal){let{cwd,environment,stdout,stderr}=terminal,[file,extra]=args.positionals;if(file===
void 0)throw(0,import_chunk_ACGTEFLU.usage)("The command needs a definition.",import_chunk_CK7V7GSP.printConfig);if(extra!==void 0)throw(0,import_chunk_ACGTEFLU.usage)(
"The command takes one definition at a time.",import_chunk_CK7V7GSP.printConfig);let color=args.flags.get("color"),options=(0,import_chunk_MK7M6LS6.readInputOptions)(
args,cwd),{request,root}=await(0,import_chunk_Y45WZS6J.prepareLint)({...options,threshold,quiet:!0,color},terminal),[entry,second]=request.entries;if(second!==void 0)
throw(0,import_chunk_ACGTEFLU.usage)(`"${file}" stands for ${request.entries.length} definitions.`,import_chunk_CK7V7GSP.printConfig,"Name one of them.");let inspected=entry===
void 0?void 0:await inspectPolicy(entry,request),loosened=inspected?.judge.by.policies.flatMap(policy=>policy.loosened)??[],notifications=[...request.notifications??
[],...(0,import_chunk_66ZXQK7R.toNotifications)(loosened)];if(entry!==void 0&&inspected!==void 0){let data=policyData({...inspected,path:entry.path,uri:(0,import_chunk_6WJPJOLF.relativeUri)(
(0,import_node_url.pathToFileURL)(entry.path).href,cwd),cwd,today:(0,import_chunk_M43UWHEV.today)(environment),rulesets:rulesetsWithout(options,cwd,root),isRulesetGiven:options.
rulesets.length>0,notifications}),paint=(0,import_chunk_SEKM4FQJ.painter)((0,import_chunk_SEKM4FQJ.wantsColor)(environment,stdout.isTerminal,color)),text=args.flags.
get("json")===!0?(0,import_chunk_RWW3C6RZ.streamJson)(data,3,2):policyText(data,paint);for(let chunk of(0,import_chunk_RWW3C6RZ.joinChunks)(text))await stdout.write(
chunk)}let errorColor=(0,import_chunk_SEKM4FQJ.wantsColor)(environment,stderr.isTerminal,color),errors=notifications.filter(({level})=>level==="error");for(let $0=errors,
$1=0;$1<$0.length;$1++){let error=$0[$1];await stderr.write((0,import_chunk_MK7M6LS6.problemText)(error,errorColor))}return errors.length>0?import_chunk_ACGTEFLU.exitNoVerdict:
0}var threshold={failSeverity:"none",maxWarnings:void 0};function rulesetsWithout({rulesets},cwd,root){if(rulesets.length>0)return{value:rulesets,from:"--rulese\
t"};let found=(0,import_chunk_IRYXVFUY.findSpectralRuleset)(cwd,root);return{value:["recommended",...found===void 0?[]:[(0,import_node_path.relative)(cwd,found).
replaceAll("\\","/")]],from:"the default"}}0&&(module.exports={runPrintConfig});
