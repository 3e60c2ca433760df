"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{collectorFor:()=>collectorFor,deliverReport:()=>deliverReport,runLint:()=>runLint});module.exports=__toCommonJS(stdin_exports);
var import_chunk_IQT5KEQY=require("./chunk-IQT5KEQY.cjs"),import_chunk_VJHG5F5A=require("./chunk-VJHG5F5A.cjs"),import_chunk_TR55GAFO=require("./chunk-TR55GAFO.cjs"),
import_chunk_A3MJL37T=require("./chunk-A3MJL37T.cjs"),import_chunk_RIHRVBRJ=require("./chunk-RIHRVBRJ.cjs"),import_chunk_3BOVWALN=require("./chunk-3BOVWALN.cjs"),
import_chunk_RWW3C6RZ=require("./chunk-RWW3C6RZ.cjs"),import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),import_chunk_Y45WZS6J=require("./chunk-Y45WZS6J.cjs"),
import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),
import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),
import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_node_path=require("node:path"),import_node_fs=require("node:fs"),import_node_path2=require("node:path"),
import_node_fs2=require("node:fs"),import_node_path3=require("node:path"),import_node_path4=require("node:path");function selectFindings(report,threshold){let shown=[],
unchanged=[],waived=[],baselined=0,below=0;for(let $0=report.findings,$1=0;$1<$0.length;$1++){let finding=$0[$1];finding.status==="waived"?waived.push(finding):
finding.status==="baselined"?baselined++:isOpenAtLeast(finding,threshold)?isUnchanged(finding)?unchanged.push(finding):shown.push(finding):below++}return{shown,
unchanged,waived,baselined,below}}function isOpenAtLeast({status,severity,waiver},threshold="hint"){return status==="open"&&((0,import_chunk_67I5OISI.isAtLeast)(
severity,threshold)||waiver?.hasExpired===!0)}function isUnchanged({change,waiver}){return change==="unchanged"&&waiver?.hasExpired!==!0}function describe({operation,
message}){return operation===void 0||message.includes(operation.slice(0,longestOperation))?message:`${(0,import_chunk_SEKM4FQJ.shorten)(operation,longestOperation)}\
: ${message}`}var longestOperation=300;function uncheckedErrors(report){let errors=report.notifications.filter(({level})=>level==="error");return errors.length>
0||report.verdict.outcome!=="none"?errors:[{code:"no-verdict",level:"error",message:(0,import_chunk_Q4B7V42C.verdictLine)(report)}]}function notificationText({message,
help:help2}){return help2===void 0?message:`${message} ${help2}`}function fileOf({location},{definitions}){return location!==void 0&&(0,import_chunk_PBC4V5KN.isFileUri)(
location.uri)?location.uri:definitions.find(({uri})=>(0,import_chunk_PBC4V5KN.isFileUri)(uri))?.uri??"lintel"}function lineOf({location}){return location!==void 0&&
"range"in location&&(0,import_chunk_PBC4V5KN.isFileUri)(location.uri)?location.range.start.line:1}function*checkstyle(report,{threshold}){let rules=new Map(report.
rules.map(rule2=>[rule2.id,rule2]));yield`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
`;for(let[uri,{errors,findings}]of groupByFile(report,threshold)){yield`  <file name="${(0,import_chunk_SEKM4FQJ.forXml)((0,import_chunk_PBC4V5KN.displayPath)(uri))}\
">
`;for(let $0=errors,$1=0;$1<$0.length;$1++){let error=$0[$1];yield ofNotification(error)}for(let $3=findings,$4=0;$4<$3.length;$4++){let finding=$3[$4];yield ofFinding(
finding,rules,report.today)}yield`  </file>
`}yield`</checkstyle>
`}var levels={error:"error",warn:"warning",info:"info",hint:"info"},longestMessage=1e3;function groupByFile(report,threshold){let files=new Map;for(let $6=uncheckedErrors(
report),$7=0;$7<$6.length;$7++){let error=$6[$7];entryOf(files,fileOf(error,report)).errors.push(error)}for(let $9=selectFindings(report,threshold).shown,$10=0;$10<
$9.length;$10++){let finding=$9[$10];entryOf(files,finding.location.uri).findings.push(finding)}return files}function entryOf(files,uri){let before=files.get(uri);
if(before!==void 0)return before;let entry2={errors:[],findings:[]};return files.set(uri,entry2),entry2}function ofFinding(finding,rules,today){let{ruleId,severity,
location}=finding,{line,column}=location.range.start,source=`lintel.${rules.get(ruleId)?.pack??"rules"}.${ruleId}`;return element({place:`line="${line}" column=\
"${column}"`,level:levels[severity],text:(0,import_chunk_VJHG5F5A.withExpiry)(describe(finding),finding,today),source})}function ofNotification(error){return element(
{place:`line="${lineOf(error)}"`,level:"error",text:notificationText(error),source:`lintel.not-checked.${error.code}`})}function element(error){let{place,level,
text,source}=error,message=(0,import_chunk_SEKM4FQJ.forXml)((0,import_chunk_SEKM4FQJ.shorten)(text.trim()===""?source:text,longestMessage));return`    <error ${place}\
 severity="${level}" message="${message}" source="${(0,import_chunk_SEKM4FQJ.forXml)(source)}"/>
`}function*csv(report,{threshold}){let writing={rules:new Map(report.rules.map(rule2=>[rule2.id,rule2])),definitions:definitionByDocument(report)};yield`${columns.
join(",")}\r
`;for(let $0=report.findings,$1=0;$1<$0.length;$1++){let finding=$0[$1];{if(finding.status==="open"&&!isOpenAtLeast(finding,threshold))continue;yield toLine(ofFinding2(
finding,finding,writing))}}for(let $3=report.base?.fixed??[],$4=0;$4<$3.length;$4++){let finding=$3[$4];yield toLine(ofFinding2(finding,{status:"fixed"},writing))}
for(let $6=notChecked(report),$7=0;$7<$6.length;$7++){let notification=$6[$7];yield toLine(ofNotification2(notification))}}var columns=["severity","rule","pack",
"definition","file","line","column","operation","pointer","message","status","change","waiver","waiver reason","waiver expires","fingerprint","help"],longestText=4e3,
levels2={error:"error",warning:"warn",note:"info"};function ofFinding2(finding,{status,change,waiver},{rules,definitions}){let{uri,pointer,range}=finding.location,
rule2=rules.get(finding.ruleId),definition=definitions.get(uri);return{severity:finding.severity,rule:finding.ruleId,pack:rule2?.pack,definition:definition===void 0?
void 0:(0,import_chunk_PBC4V5KN.displayPath)(definition),file:(0,import_chunk_PBC4V5KN.displayPath)(uri),line:range.start.line,column:range.start.column,operation:finding.
operation,pointer,message:finding.message,status,change,waiver:waiver===void 0?void 0:(0,import_chunk_VJHG5F5A.waiverName)(waiver),"waiver reason":waiver?.reason,
"waiver expires":waiver?.expires,fingerprint:finding.fingerprint,help:rule2?.helpUri}}function notChecked(report){return[...uncheckedErrors(report),...report.notifications.
filter(({level})=>level!=="error")]}function ofNotification2(notification){let{code,level,location}=notification,start=location!==void 0&&"range"in location?location.
range.start:void 0;return{severity:levels2[level],rule:code,file:location===void 0?void 0:(0,import_chunk_PBC4V5KN.displayPath)(location.uri),line:start?.line,column:start?.
column,message:notificationText(notification),status:"not-checked"}}function definitionByDocument({definitions}){let byDocument=new Map;for(let $9=definitions,$10=0;$10<
$9.length;$10++){let{uri,documents}=$9[$10];for(let $12=documents,$13=0;$13<$12.length;$13++){let document=$12[$13];byDocument.has(document)||byDocument.set(document,
uri)}}return byDocument}function toLine(cells){return`${columns.map(column=>cell(cells[column])).join(",")}\r
`}function cell(value){return value===void 0?"":typeof value=="number"?(0,import_chunk_RIHRVBRJ.csvCell)(String(value),!0):(0,import_chunk_RIHRVBRJ.csvCell)((0,import_chunk_SEKM4FQJ.forTerminal)(
(0,import_chunk_SEKM4FQJ.shorten)(value,longestText)))}var shownSingly=5;function foldFindings(findings,isUnfolded=!1){if(isUnfolded)return findings.map(first=>({
first,count:1}));let groups=findings.map(createGroups()),folds=[];for(let[index,finding]of findings.entries()){let{first,count:count3}=groups[index]??{first:finding,
count:1};count3<=shownSingly?folds.push({first:finding,count:1}):first===finding&&folds.push({first,count:count3})}return folds}function createGroups(){let tables=new Map;
return finding=>{let byRule=entry(tables,finding.location.uri,()=>new Map),bySeverity=entry(byRule,finding.ruleId,()=>new Map),byMessage=entry(bySeverity,finding.
severity,()=>new Map),group=entry(byMessage,keyOf(finding),()=>({first:finding,count:0}));return group.count+=1,group}}function keyOf({message,waiver}){return waiver?.
hasExpired===!0?`${message}
${waiver.id}`:message}function entry(table,key,make){let before=table.get(key);if(before!==void 0)return before;let value=make();return table.set(key,value),value}
function foldNote({count:count3},commonRemedy){return`In ${count3} places, here first.${commonRemedy===void 0?"":` ${commonRemedy}`}`}function foldText(fold,commonRemedy,today){
let text=fold.count>1?`${fold.first.message} ${foldNote(fold,commonRemedy)}`:describe(fold.first);return(0,import_chunk_VJHG5F5A.withExpiry)(text,fold.first,today)}
function*github(report,context){let selection=selectFindings(report,context.threshold),shown={error:0,warning:0,notice:0},others=[];for(let remark of remarksOf(
report,foldFindings(selection.shown,context.unfolded)))shown[remark.level]+=1,shown[remark.level]<=shownOfLevel?yield command(remark,context):others.push(remark);
others.length>0&&(yield`Without an annotation, because GitHub shows ${shownOfLevel} of each level for a step:
`);for(let $0=others,$1=0;$1<$0.length;$1++){let remark=$0[$1];yield`${(0,import_chunk_SEKM4FQJ.forTerminal)(plainLine(remark,context))}
`}let summary=[...(0,import_chunk_Q4B7V42C.policyLines)(report),...(0,import_chunk_Q4B7V42C.summaryLines)(report,selection,{threshold:context.threshold}),...(0,import_chunk_Q4B7V42C.verdictLines)(
report)];for(let $3=summary,$4=0;$4<$3.length;$4++){let line=$3[$4];yield`${(0,import_chunk_SEKM4FQJ.forTerminal)(line)}
`}}var shownOfLevel=10,longestMessage2=4e3,findingLevels={error:"error",warn:"warning",info:"notice",hint:"notice"},notificationSeverities={error:"error",warning:"\
warn",note:"info"};function*remarksOf(report,folds){let remedies=new Map(report.rules.map(rule2=>[rule2.id,rule2.commonRemedy]));for(let $6=import_chunk_67I5OISI.severities,
$7=0;$7<$6.length;$7++){let severity=$6[$7];{for(let $9=report.notifications,$10=0;$10<$9.length;$10++){let notification=$9[$10];notificationSeverities[notification.
level]===severity&&(yield ofNotification3(notification,findingLevels[severity]))}for(let $12=folds,$13=0;$13<$12.length;$13++){let fold=$12[$13];fold.first.severity===
severity&&(yield ofFinding3(fold,foldText(fold,remedies.get(fold.first.ruleId),report.today)))}}}}function ofFinding3({first},text){return{level:findingLevels[first.
severity],title:first.ruleId,text,location:first.location}}function ofNotification3({code,message,help:help2,location},level){return{level,title:code,text:help2===
void 0?message:`${message} ${help2}`,location}}function command({level,title,text,location},context){let properties=[...placeProperties(location,context),`title\
=${(0,import_chunk_SEKM4FQJ.forWorkflowProperty)(title)}`];return`::${level} ${properties.join(",")}::${(0,import_chunk_SEKM4FQJ.forWorkflowMessage)((0,import_chunk_SEKM4FQJ.shorten)(
text,longestMessage2))}
`}function plainLine({level,title,text,location},{rootPrefix}){let message=`${level}: ${(0,import_chunk_SEKM4FQJ.shorten)(text,longestMessage2)} (${title})`;if(location===
void 0||!(0,import_chunk_PBC4V5KN.isFileUri)(location.uri))return message;let path=(0,import_chunk_PBC4V5KN.repositoryPath)(location.uri,rootPrefix);return"rang\
e"in location?`${path}:${location.range.start.line}:${location.range.start.column}: ${message}`:`${path}: ${message}`}function placeProperties(location,context){
if(location===void 0||!(0,import_chunk_PBC4V5KN.isFileUri)(location.uri))return[];let file=`file=${(0,import_chunk_SEKM4FQJ.forWorkflowProperty)((0,import_chunk_PBC4V5KN.repositoryPath)(
location.uri,context.rootPrefix))}`;return"range"in location?[file,...rangeProperties(location.range)]:[file]}function rangeProperties({start,end}){return start.
line!==end.line?[`line=${start.line}`]:[`line=${start.line}`,`endLine=${end.line}`,`col=${start.column}`,`endColumn=${end.column}`]}var longestMessage3=1e3;function paragraph(lines,settings){
return`<p>${lines.map(line=>textCell(line,settings)).join(`<br>
`)}</p>
`}function head(names){return names.map(name=>`<th>${name}</th>`).join("")}function row(cells){return`<tr>${cells.map(cell2=>`<td>${cell2}</td>`).join("")}</tr>\

`}function firstLines(lines,settings){let room=roomForLines,end=lines.findIndex((line,index)=>(room-=textCell(line,settings).length,room<0&&index>0));return end<
0?lines:[...lines.slice(0,end),`and ${lines.length-end} more`]}var roomForLines=16e3;function textCell(text,{toHtml}){return toHtml((0,import_chunk_SEKM4FQJ.shorten)(
text,longestMessage3))}function placeCell(location,{context,toHtml}){if(location===void 0)return"";let path=(0,import_chunk_PBC4V5KN.isFileUri)(location.uri)?(0,import_chunk_PBC4V5KN.repositoryPath)(
location.uri,context.rootPrefix):location.uri,place="range"in location?`${path}:${location.range.start.line}:${location.range.start.column}`:path;return`<code>${toHtml(
place)}</code>`}function notificationTable(notifications,settings){return{head:head(["Not checked","Place","What"]),rows:notificationRows(notifications,settings),
noun:"notification",share:.5}}function findingTable(report,folds,settings){return{head:head(["Severity","Place","Finding","Rule"]),rows:findingRows(report,folds,
settings),noun:"finding"}}function*notificationRows(notifications,settings){for(let $0=["error","warning","note"],$1=0;$1<$0.length;$1++){let level=$0[$1];for(let $3=notifications.
filter(notification=>notification.level===level),$4=0;$4<$3.length;$4++){let{message,help:help2,location,code}=$3[$4];{let what=`${textCell(help2===void 0?message:
`${message} ${help2}`,settings)} <code>${settings.toHtml(code)}</code>`;yield{html:row([level,placeCell(location,settings),what]),stands:1}}}}}function*findingRows({
rules,today},folds,settings){let byId=new Map(rules.map(rule2=>[rule2.id,rule2]));for(let $6=import_chunk_67I5OISI.severities,$7=0;$7<$6.length;$7++){let severity=$6[$7];
for(let $9=folds.filter(({first})=>first.severity===severity),$10=0;$10<$9.length;$10++){let fold=$9[$10];{let{first,count:count3}=fold,rule2=byId.get(first.ruleId),
text=textCell(foldText(fold,rule2?.commonRemedy,today),settings);yield{html:row([severity,placeCell(first.location,settings),text,ruleCell(rule2,first.ruleId,settings)]),
stands:count3}}}}}function ruleCell(rule2,ruleId,{toHtml}){let name=`<code>${toHtml(ruleId)}</code>`;return rule2!==void 0&&/^https?:/i.test(rule2.helpUri)?`<a \
href="${(0,import_chunk_SEKM4FQJ.forXml)(rule2.helpUri)}">${name}</a>`:name}function definitionTable(report,settings){let names=["Definition","Classification","\
Profiles","Score",...report.base===void 0?["Open"]:["New","Unchanged"],"Waiver expired","Waived","Baselined"];return{head:head(names),rows:definitionRows(report,
settings),noun:"definition"}}function waiverTable({waivers=[]},settings){return{head:head(["Waiver","Rule","Last day","Owner","Findings","Reason","Place"]),rows:waivers.
filter(({findings})=>findings>0).map(waiver=>{let day=`${textCell(waiver.expires,settings)}${waiver.hasExpired?" (expired)":""}`,{rule:rule2,owner="",findings,reason,
location}=waiver,cells=[(0,import_chunk_VJHG5F5A.waiverName)(waiver),rule2].map(text=>textCell(text,settings));return{html:row([...cells,day,textCell(owner,settings),
`${findings}`,textCell(reason,settings),placeCell(location,settings)]),stands:1}}),noun:"waiver"}}var mostDefinitions=50;function*definitionRows(report,settings){
let judged=report.definitions.filter(import_chunk_Q4B7V42C.isJudged),tallies=tallyByDefinition(report);for(let $0=judged.slice(0,mostDefinitions),$1=0;$1<$0.length;$1++){
let definition=$0[$1];{let{open,unchanged,expired,waived,baselined}=tallies.get(definition.uri)??noFindings(),counts=[...report.base===void 0?[open]:[open,unchanged],
expired,waived,baselined];yield{html:row([...aboutDefinition(definition,settings),...counts.map(String)]),stands:1}}}let missing=judged.length-mostDefinitions;missing>
0&&(yield{html:row([`and ${missing} more`]),stands:missing})}function aboutDefinition({uri,policy,score},settings){let names=[policy?.api,policy?.owner].filter(
name=>name!==void 0).join(", ");return[`${placeCell({uri},settings)}${names===""?"":` ${textCell(names,settings)}`}`,policy===void 0?"":textCell((0,import_chunk_Q4B7V42C.classificationPhrase)(
policy.classification),settings),textCell(policy?.profiles.join(", ")??"",settings),score===void 0?"":(0,import_chunk_Q4B7V42C.scorePhrase)(score)]}function tallyByDefinition({
definitions,findings}){let owners2=new Map;for(let $3=definitions,$4=0;$4<$3.length;$4++){let{uri,documents}=$3[$4];for(let $6=documents,$7=0;$7<$6.length;$7++){
let document=$6[$7];owners2.has(document)||owners2.set(document,uri)}}let tallies=new Map;for(let $9=findings,$10=0;$10<$9.length;$10++){let finding=$9[$10];{let owner=owners2.
get(finding.location.uri)??finding.location.uri,tally2=tallies.get(owner)??noFindings();tally2[standOf(finding)]+=1,finding.status==="open"&&finding.waiver?.hasExpired===
!0&&(tally2.expired+=1),tallies.set(owner,tally2)}}return tallies}function standOf({status,change}){return status==="open"&&change==="unchanged"?"unchanged":status}
function noFindings(){return{open:0,unchanged:0,expired:0,waived:0,baselined:0}}var reserve=512;function*withinLimit(head2,tables,{most,sizeOf:sizeOf2,rest}){let room=most-
reserve-sizeOf2(head2),cut3=[];yield head2;for(let $0=tables,$1=0;$1<$0.length;$1++){let table=$0[$1];{let[opening,closing]=frameOf(table);room-=sizeOf2(opening+
closing);let kept2=room*(1-(table.share??1)),missing=0,isOpen=!1;for(let{html:html2,stands}of table.rows){let size=sizeOf2(html2);if(missing>0||size>room-kept2){
missing+=stands;continue}room-=size,yield isOpen?html2:opening+html2,isOpen=!0}isOpen?yield closing:room+=sizeOf2(opening+closing),missing>0&&cut3.push((0,import_chunk_Q4B7V42C.count)(
missing,table.noun))}}cut3.length>0&&(yield`
Cut off: ${(0,import_chunk_Q4B7V42C.listOf)(cut3)}. ${rest}
`)}function frameOf({fold,head:head2}){let[opening,closing]=[`<table>
<tr>${head2}</tr>
`,`</table>
`];return fold===void 0?[`
${opening}`,closing]:[`
<details>
<summary>${fold}</summary>
${opening}`,`${closing}</details>
`]}function*githubSummary(report,context){let selection=selectFindings(report,context.threshold),settings={context,toHtml:import_chunk_SEKM4FQJ.forXml},lines=[...(0,import_chunk_Q4B7V42C.summaryLines)(
report,selection,{threshold:context.threshold}),...firstLines((0,import_chunk_Q4B7V42C.verdictLines)(report),settings)],tables=[definitionTable(report,settings),
notificationTable(report.notifications,settings),findingTable(report,foldFindings(selection.shown,context.unfolded),settings),waiverTable(report,settings)];yield*withinLimit(
`## Lintel

${paragraph(lines,settings)}`,tables,limit)}var limit={most:1024*1024,sizeOf:text=>encoder.encode(text).length,rest:"A summary holds 1 MiB; the log of the step \
and the other reports hold all."},encoder=new TextEncoder,longest=1e3;function plainMessage(text,fallback){return(0,import_chunk_SEKM4FQJ.forTerminal)((0,import_chunk_SEKM4FQJ.shorten)(
text.trim()===""?fallback:text,longest))}function gitlab(report,context){return(0,import_chunk_RWW3C6RZ.streamPortableJson)(issuesOf(report,context),1)}var findingSeverities={
error:"critical",warn:"major",info:"minor",hint:"info"};function*issuesOf(report,context){let settings={context,today:report.today,seen:new Map};for(let $0=uncheckedErrors(
report),$1=0;$1<$0.length;$1++){let error=$0[$1];yield ofNotification4(error,report,settings)}let open=report.findings.filter(finding=>isOpenAtLeast(finding,context.
threshold)&&(0,import_chunk_PBC4V5KN.isFileUri)(finding.location.uri));for(let $3=import_chunk_67I5OISI.severities,$4=0;$4<$3.length;$4++){let severity=$3[$4];for(let $6=open,
$7=0;$7<$6.length;$7++){let finding=$6[$7];finding.severity===severity&&(yield ofFinding4(finding,settings))}}}function ofFinding4(finding,{context,today,seen}){
let{ruleId,severity,location,fingerprint}=finding;return{description:plainMessage((0,import_chunk_VJHG5F5A.withExpiry)(describe(finding),finding,today),ruleId),
check_name:ruleId,fingerprint:numbered(fingerprint,seen),severity:findingSeverities[severity],location:{path:(0,import_chunk_PBC4V5KN.repositoryPath)(location.uri,
context.rootPrefix),lines:{begin:location.range.start.line}}}}function ofNotification4(error,report,{context,seen}){let{code}=error,path=(0,import_chunk_PBC4V5KN.repositoryPath)(
fileOf(error,report),context.rootPrefix);return{description:plainMessage(notificationText(error),code),check_name:code,fingerprint:numbered(`${code}:${path}`,seen),
severity:"blocker",location:{path,lines:{begin:lineOf(error)}}}}function numbered(fingerprint,seen){let occurrence=(seen.get(fingerprint)??0)+1;return seen.set(
fingerprint,occurrence),occurrence===1?fingerprint:`${fingerprint}:${occurrence}`}function forScript(json2){return json2.replace(markup,character=>escapes[character]??
character)}function sizeOf(value){return encoder2.encode(forScript((0,import_chunk_SEKM4FQJ.forJsonText)(JSON.stringify(value)))).length}var markup=/[<>&]/g,escapes={
"<":"\\u003c",">":"\\u003e","&":"\\u0026"},encoder2=new TextEncoder,mostFindings=2e4;function chooseFindings(findings,{ruleOf,toPage,bytes}){let queues=new Map;
for(let[index,finding]of findings.entries()){let rule2=ruleOf(finding),queue=queues.get(rule2);queue===void 0?queues.set(rule2,[index]):queue.push(index)}let chosen=[],
leftOut=new Map([...queues].map(([rule2,queue])=>[rule2,queue.length])),used=0;for(let{index,rule:rule2,isFirst}of inTurns(queues)){let finding=findings[index];
if(finding===void 0)continue;let page=toPage(finding),size=sizeOf(page)+bytesAround;if(!isFirst&&(chosen.length>=mostFindings||used+size>bytes))break;chosen.push(
{index,finding:page}),leftOut.set(rule2,(leftOut.get(rule2)??0)-1),used+=size}chosen.sort((left,right)=>left.index-right.index);let found=new Map([...queues].map(
([rule2,queue])=>[rule2,queue.length]));return{findings:chosen.map(({finding})=>finding),bytes:used,found,leftOut}}var bytesAround=6;function*inTurns(queues){let active=[
...queues];for(let turn=0;active.length>0;turn+=1){for(let $0=active,$1=0;$1<$0.length;$1++){let $2=$0[$1],rule2=$2[0];yield{index:$2[1][turn]??0,rule:rule2,isFirst:turn===
0}}active=active.filter(([,queue])=>queue.length>turn+1)}}function fairShare(sizes,limit3){let left=limit3,ascending=[...sizes].sort((one,other)=>one-other);for(let[
index,size]of ascending.entries()){let share=Math.floor(left/(ascending.length-index));if(size>share)return share;left-=size}return Number.POSITIVE_INFINITY}function packsOf(rules){
let found=[...new Set(rules.map(({pack})=>pack))].sort();return[...packOrder.filter(pack=>found.includes(pack)),...found.filter(pack=>!packOrder.includes(pack))]}
function ratiosOf(coverage,packs){let sums=new Map(packs.map(pack=>[pack,{examined:0,satisfied:0}]));for(let $0=coverage,$1=0;$1<$0.length;$1++){let{pack,examined,
satisfied}=$0[$1];{let sum=sums.get(pack);if(sum===void 0)continue;sum.examined+=examined,sum.satisfied+=satisfied}}return[...sums.values()].map(({examined,satisfied})=>[
examined,satisfied])}var packOrder=["structure","completeness","transport","auth","errors","input-validation","data-protection","resource-limits","inventory","d\
ast-ready","hygiene"];function label(text){return(0,import_chunk_SEKM4FQJ.shorten)(text,300)}function passage(text){return(0,import_chunk_SEKM4FQJ.shorten)(text,
2e3)}function firstOf(entries,limit3,more){return entries.length<=limit3?entries:[...entries.slice(0,limit3),more(entries.length-limit3)]}function toOperations(anatomy,packs,limit3){
if(anatomy===void 0)return{operations:[],auth:[]};let byOwner=groupByOwner(anatomy.owners),operations=[...new Set(anatomy.auth.map(({method,path})=>`${method} ${path}`))].
map(name=>({label:label(name),packs:ratiosOf(byOwner.get(name)??[],packs)})),more=anatomy.auth.length-limit3;return{operations:worstOf(operations,limit3,missingIn),
auth:worstOf(anatomy.auth,limit3,({weakest})=>-import_chunk_A3MJL37T.strengths.indexOf(weakest)).map(toAuthRow),...more>0?{moreOperations:more}:{}}}function groupByOwner(owners2){
let groups=new Map;for(let $0=owners2,$1=0;$1<$0.length;$1++){let coverage=$0[$1];{if(!coverage.isOperation)continue;let group=groups.get(coverage.owner);group===
void 0?groups.set(coverage.owner,[coverage]):group.push(coverage)}}return groups}function missingIn({packs}){return packs.reduce((sum,[examined,satisfied])=>sum+
examined-satisfied,0)}function worstOf(entries,limit3,badnessOf){if(entries.length<=limit3)return entries;let worst=entries.map((entry2,index)=>({index,value:badnessOf(
entry2)})).sort((left,right)=>right.value-left.value||left.index-right.index).slice(0,limit3),kept2=new Set(worst.map(({index})=>index));return entries.filter((_entry,index)=>kept2.
has(index))}function toAuthRow(row2){return{...row2,method:label(row2.method),path:label(row2.path),alternatives:row2.alternatives.slice(0,longestList).map(toAlternative)}}
var longestList=25;function toAlternative({schemes,strength}){return{schemes:schemes.slice(0,longestList).map(scheme=>({...scheme,name:label(scheme.name),scopes:firstOf(
scheme.scopes.map(label),longestList,more=>`\u2026 ${more} more`)})),strength}}var mostBytes=25e5;function toDefinitions(report,tables){let all=toLimited(report,
tables,Number.POSITIVE_INFINITY),size=sizeOf(all.map(({operations,auth})=>[operations,auth]));if(size<=mostBytes)return all;let counts=tables.anatomy.map(({auth})=>auth.
length),total=counts.reduce((sum,one)=>sum+one,0);return toLimited(report,tables,fairShare(counts,Math.floor(total*mostBytes/size)))}function definitionFinder(definitions){
let owners2=new Map;for(let[index,{documents}]of definitions.entries())for(let $0=documents,$1=0;$1<$0.length;$1++){let uri=$0[$1];owners2.has(uri)||owners2.set(
uri,index)}return uri=>owners2.get(uri)}function toLimited({definitions,findings},{anatomy,packs,files},limit3){let anatomies=new Map(anatomy.map(one=>[one.uri,
one])),countsByFile=countByFile(findings);return definitions.map(definition=>{let{uri,documents,score}=definition,inside=anatomies.get(uri),known=score??inside?.
score,others=documents.filter(document=>document!==uri&&countsByFile.has(document)).map(files.indexOf);return{file:files.indexOf(uri),...others.length===0?{}:{documents:others},
...nameOf(definition),...known===void 0?{}:{score:known},counts:sumOf(documents.map(document=>countsByFile.get(document)??none)),packs:ratiosOf(inside?.coverage??
[],packs),...toOperations(inside,packs,limit3)}})}var none={error:0,warn:0,info:0,hint:0};function countByFile(findings){let byFile=new Map;for(let $3=findings,
$4=0;$4<$3.length;$4++){let{status,severity,location}=$3[$4];{let counts=byFile.get(location.uri);counts===void 0&&(counts={...none},byFile.set(location.uri,counts)),
status==="open"&&(counts[severity]+=1)}}return byFile}function sumOf(counts){let sum={...none};for(let $6=counts,$7=0;$7<$6.length;$7++){let one=$6[$7];sum.error+=
one.error,sum.warn+=one.warn,sum.info+=one.info,sum.hint+=one.hint}return sum}function nameOf({title,openapi,policy}){return{...title===void 0?{}:{title:label(title)},
openapi:label(openapi),...policy?.api===void 0?{}:{api:label(policy.api)},...policy?.owner===void 0?{}:{owner:label(policy.owner)},...policy===void 0?{}:{classification:policy.
classification,profiles:policy.profiles.map(label)}}}function createFileTable(definitions){let indexes=new Map,uris=[],names=[],indexOf=uri=>{let known=indexes.
get(uri);return known!==void 0?known:(indexes.set(uri,uris.length),names.push(label((0,import_chunk_PBC4V5KN.displayPath)(uri))),uris.push(uri)-1)};for(let $0=definitions,
$1=0;$1<$0.length;$1++){let{uri}=$0[$1];indexOf(uri)}return{indexOf,names,uriAt:index=>uris[index]??""}}function orderFindings({findings,base:base2},threshold){
let ranks=import_chunk_67I5OISI.severities.flatMap(()=>[0,1,2].map(()=>[])),totals={open:0,waived:0,baselined:0,fixed:0},below=0;for(let $0=[...findings,...base2?.
fixed??[]],$1=0;$1<$0.length;$1++){let finding=$0[$1];isBelow(finding,threshold)?below+=1:(totals[statusOf(finding)]+=1,ranks[import_chunk_67I5OISI.severities.indexOf(
finding.severity)*3+urgencyOf(finding)]?.push(finding))}return{findings:ranks.flat(),totals,below}}function statusOf(finding){return"status"in finding?finding.status:
"fixed"}function isBelow(finding,threshold){return"status"in finding&&finding.status==="open"&&!isOpenAtLeast(finding,threshold)}function urgencyOf(finding){return!("\
status"in finding)||finding.status!=="open"?2:isUnchanged(finding)?1:0}var shownRelated=5;function toPageFinding(finding,tables){let{severity,message,location,relatedLocations:relatedLocations2,
operation,fingerprint}=finding,{start,end}=location.range,definition=tables.definitionOf(location.uri),more=relatedLocations2.length-shownRelated;return{rule:tables.
rules.indexOf(finding),severity,message:passage(message),...definition===void 0?{}:{definition},...operation===void 0?{}:{operation:label(operation)},file:tables.
files.indexOf(location.uri),at:[start.line,start.column,end.line,end.column],pointer:passage(location.pointer),fingerprint,status:statusOf(finding),...decisionOn(
finding,tables.waivers),...more>-shownRelated?{related:relatedLocations2.slice(0,shownRelated).map(place=>toPagePlace(place,tables.files))}:{},...more>0?{moreRelated:more}:
{}}}function decisionOn(finding,waivers){if(!("status"in finding))return{};let waiver=finding.waiver===void 0?void 0:waivers.indexOf(finding.waiver);return{...finding.
change===void 0?{}:{change:finding.change},...waiver===void 0?{}:{waiver}}}function toPagePlace({uri,range,message},files){return{message:label(message),file:files.
indexOf(uri),at:[range.start.line,range.start.column]}}function toNotifications(notifications,files){return levels3.flatMap(level=>notifications.filter(one=>one.
level===level).map(one=>toNotification(one,files)))}var levels3=["error","warning","note"];function toNotification({code,level,message,help:help2,ruleId,location},files){
return{code,level,message:passage(message),...help2===void 0?{}:{help:passage(help2)},...ruleId===void 0?{}:{rule:label(ruleId)},...location===void 0?{}:{file:files.
indexOf(location.uri)},...location!==void 0&&"range"in location?{line:location.range.start.line}:{}}}function createRuleTable({rules,findings,base:base2}){let list=new Map(
rules.map(rule2=>[rule2.id,rule2]));for(let $0=[...findings,...base2?.fixed??[]],$1=0;$1<$0.length;$1++){let{ruleId,severity}=$0[$1];{if(list.has(ruleId))continue;
list.set(ruleId,{id:ruleId,pack:"other",severity,summary:"This rule did not run.",helpUri:"",maps:{}})}}let indexes=new Map([...list.keys()].map((id,index)=>[id,
index]));return{list:[...list.values()],indexOf:({ruleId})=>indexes.get(ruleId)??0}}function pageOf({id,pack},pages){return pack==="spectral"?void 0:pages.get(id)}
function pageSection(page,heading){let section2,isFenced=!1;for(let $0=page.split(/\r?\n/),$1=0;$1<$0.length;$1++){let line=$0[$1];if(/^\s*(```|~~~)/.test(line)&&
(isFenced=!isFenced),!isFenced&&line.startsWith("## ")){if(section2!==void 0)break;line.slice(3).trim()===heading&&(section2=[])}else section2?.push(line)}let text=section2?.
join(`
`).trim();return text===""?void 0:text}function toPageTexts(markdown2){let texts=[],paragraph2=[],code,endParagraph=()=>{paragraph2.length>0&&texts.push({code:!1,
text:withPlainLinks(paragraph2.join(" "))}),paragraph2=[]};for(let $0=markdown2.split(/\r?\n/),$1=0;$1<$0.length;$1++){let line=$0[$1];{let isFence=line.startsWith(
"```");code!==void 0&&isFence?(texts.push({code:!0,text:code.join(`
`)}),code=void 0):code!==void 0?code.push(line):isFence||line.trim()===""?(endParagraph(),isFence&&(code=[])):paragraph2.push(line.trim())}}return code!==void 0&&
texts.push({code:!0,text:code.join(`
`)}),endParagraph(),texts}function withPlainLinks(text){return text.split("`").map((part,index)=>index%2===1?part:part.replace(/\[([^[\]]+)\]\(([^)\s]{1,2000})\)/g,
"$1 ($2)")).join("`")}function toRules(rules,{found,leftOut,pages}){return rules.map((rule2,index)=>{let page=found.has(index)?pageOf(rule2,pages):void 0,missing=leftOut.
get(index)??0;return{id:label(rule2.id),pack:label(rule2.pack),severity:rule2.severity,summary:passage(rule2.summary),helpUri:passage(rule2.helpUri),maps:rule2.
maps,why:section(page,"Why"),fix:section(page,"How to fix"),...missing===0?{}:{leftOut:missing}}})}function section(page,heading){let text=page===void 0?void 0:
pageSection(page,heading);return text===void 0?[]:toPageTexts(text)}function secretPlaces({rules,findings,base:base2}){let withholding=new Set(rules.filter(({withholdsSource})=>withholdsSource===
!0).map(({id})=>id)),byFile=new Map;for(let $0=[...findings,...base2?.fixed??[]],$1=0;$1<$0.length;$1++){let{ruleId,location}=$0[$1];withholding.has(ruleId)&&addPlace(
byFile,location.uri,location.range)}let rangesIn=(uri,line)=>byFile.get(uri)?.get(line)??[];return{isInLine:(uri,line)=>rangesIn(uri,line).length>0,isInPiece:(uri,line,start,end)=>rangesIn(
uri,line).some(range=>overlaps(range,line,start,end))}}function addPlace(byFile,uri,range){let byLine=byFile.get(uri)??new Map;byFile.set(uri,byLine);for(let line=range.
start.line;line<=range.end.line;line+=1){let ranges=byLine.get(line);ranges===void 0?byLine.set(line,[range]):ranges.push(range)}}function overlaps({start:from,
end:to},line,start,end){let first=from.line===line?from.column:1,last=to.line===line?to.column:Number.POSITIVE_INFINITY;return first<end&&start<Math.max(last,first+
1)}function readLines(findings,{report,rules,files,source,bytes}){let secrets=secretPlaces(report),lines=(0,import_chunk_IQT5KEQY.sourceLines)(source),byFile=new Map,
used=0;for(let $0=findings,$1=0;$1<$0.length;$1++){let finding=$0[$1];{if(finding.status==="fixed"||rules[finding.rule]?.withholdsSource===!0)continue;let uri=files.
uriAt(finding.file),known=byFile.get(finding.file),file=known??{texts:new Map,pieces:new Map};if(known===void 0&&byFile.set(finding.file,file),used+=takeLines(file,
finding.at,{uri,lines,secrets}),used>bytes)break}}return[...byFile].sort(([left],[right])=>left-right).flatMap(([file,taken])=>toStretches(file,taken))}var around=2,
mostOfPlace=3,longest2=240,step=80;function takeLines(file,[startLine,startColumn,endLine],source){let bytes=takePiece(file,startLine,startColumn,source),last=Math.
min(endLine,startLine+mostOfPlace-1)+around;for(let number=Math.max(1,startLine-around);number<=last;number+=1){if(file.texts.has(number))continue;let text=readLine(
number,source);text!==void 0&&(file.texts.set(number,text),bytes+=sizeOf(text)+1)}return bytes}function readLine(number,{uri,lines,secrets}){let text=lines.line(
uri,number);return text===void 0||text.length<=longest2?secrets.isInLine(uri,number)?void 0:text:secrets.isInPiece(uri,number,1,longest2+1)?void 0:`${cut(text,0)}\
\u2026`}function takePiece(file,line,column,{uri,lines,secrets}){let start=Math.floor((column-1)/step-1)*step;if(start<=0)return 0;let text=lines.line(uri,line)??
"",pieces=file.pieces.get(line)??new Map;if(text.length<=longest2||pieces.has(start+1)||secrets.isInPiece(uri,line,start+1,start+longest2+1))return 0;let piece=cut(
text,start);return file.pieces.set(line,pieces.set(start+1,piece)),sizeOf(piece)+bytesOfStretch}function cut(text,from){return text.slice(from,from+longest2).replace(
/[\ud800-\udbff]$/,"")}var bytesOfStretch=60;function toStretches(file,{texts,pieces}){let stretches=[];for(let $3=[...texts].sort(byNumber),$4=0;$4<$3.length;$4++){
let $5=$3[$4],number=$5[0],text=$5[1];{let last=stretches.at(-1);last!==void 0&&last.start+last.texts.length===number?last.texts.push(text):stretches.push({file,
start:number,texts:[text]})}}let ofLongLines=[...pieces].sort(byNumber).flatMap(([start,found])=>[...found].sort(byNumber).map(([column,text])=>({file,start,column,
texts:[text]})));return[...stretches,...ofLongLines]}function byNumber([left],[right]){return left-right}function createWaiverTable({waivers=[]},files){let indexes=new Map(
waivers.map((waiver,index)=>[keyOf2(waiver),index]));return{list:waivers.map(waiver=>toPageWaiver(waiver,files)),indexOf:waiver=>indexes.get(keyOf2(waiver))}}function keyOf2({
id,location:{uri,pointer,range}}){return`${uri}#${pointer} ${range.start.line}:${range.start.column} ${id}`}function toPageWaiver(waiver,files){let{id,rule:rule2,
reason,owner,ticket,approver,created,expires,source,hasExpired,findings,location}=waiver;return{id:label(id),rule:label(rule2),reason:passage(reason),...owner===
void 0?{}:{owner:label(owner)},...ticket===void 0?{}:{ticket:passage(ticket)},...approver===void 0?{}:{approver:label(approver)},...created===void 0?{}:{created},
expires,source,hasExpired,findings,file:files.indexOf(location.uri),line:location.range.start.line}}function buildPageData(report,context,bytes){let files=createFileTable(
report.definitions),rules=createRuleTable(report),packs=packsOf(rules.list),definitions=toDefinitions(report,{anatomy:context.anatomy??[],packs,files}),waivers=createWaiverTable(
report,files),rest={waivers:waivers.list,notifications:toNotifications(report.notifications,files),notRun:report.notRun??[]},room=Math.max(0,bytes-sizeOf([definitions,
rest])-bytesForRules),ordered=orderFindings(report,context.threshold),tables={rules,files,waivers,definitionOf:definitionFinder(report.definitions)},chosen=chooseFindings(
ordered.findings,{ruleOf:rules.indexOf,toPage:finding=>toPageFinding(finding,tables),bytes:room*shareOfFindings}),left=Math.max(0,room-chosen.bytes),lines=readLines(
chosen.findings,{report,rules:rules.list,files,source:context.source,bytes:left});return{version:1,tool:{version:report.tool.version,informationUri:report.tool.
informationUri},verdict:{...report.verdict,reasons:report.verdict.reasons.map(passage)},...report.today===void 0?{}:{today:report.today},...report.base===void 0?
{}:{base:{...report.base,fixed:report.base.fixed.length}},files:files.names,packs,definitions,rules:toRules(rules.list,{...chosen,pages:context.pages}),findings:chosen.
findings,lines,...rest,leftOut:ordered.findings.length-chosen.findings.length,totals:ordered.totals,...context.threshold===void 0||ordered.below===0?{}:{below:{
threshold:context.threshold,findings:ordered.below}}}}var bytesForRules=4e5,shareOfFindings=.75;function*html(report,context){let{htmlApp}=context;if(htmlApp===
void 0)throw new Error("The program of the HTML report is not loaded.");let data=buildPageData(report,context,mostBytes2-htmlApp.script.length-htmlApp.style.length);
yield`<!doctype html>
<html lang="en">
<head>
${headOf(report,htmlApp)}</head>
<body>
<div id="lintel"></div>
`,yield`<noscript>
${withoutScripts(report,context)}</noscript>
`,yield`<script type="application/json" id="lintel-data">
`,yield*payload(data),yield`</script>
<script>${htmlApp.script}</script>
</body>
</html>
`}var mostBytes2=8e6;function headOf(report,{script,style,scriptHash,styleHash}){return requireInline(script,/<\/script|<!--/i),requireInline(style,/<\/style/i),
['<meta charset="utf-8">',`<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base\
-uri 'none'; form-action 'none'`}">`,'<meta name="viewport" content="width=device-width, initial-scale=1">','<meta name="referrer" content="no-referrer">',`<tit\
le>${(0,import_chunk_SEKM4FQJ.forXml)(titleOf(report))}</title>`,`<style>${style}</style>
`].join(`
`)}function requireInline(text,end){if(end.test(text))throw new Error(`The program of the HTML report holds ${end}.`)}function titleOf({definitions}){let[first,
...others]=definitions,name=first===void 0||others.length>0?(0,import_chunk_Q4B7V42C.count)(definitions.length,"definition"):first.title??"Definition";return`${(0,import_chunk_SEKM4FQJ.shorten)(
name,200)} \u2013 Lintel report`}function withoutScripts(report,context){let selection=selectFindings(report,context.threshold),lines=[...(0,import_chunk_Q4B7V42C.verdictLines)(
report),...(0,import_chunk_Q4B7V42C.summaryLines)(report,selection,{threshold:context.threshold,waived:!0,unchanged:!0})],problems=report.notifications.filter(({
level})=>level==="error").slice(0,shownProblems).map(({message,help:help2})=>(0,import_chunk_SEKM4FQJ.shorten)(help2===void 0?message:`${message} ${help2}`,1e3));
return[...lines,...problems,"Details are shown where scripts may run: save this file and open it in a browser."].map(line=>`<p>${(0,import_chunk_SEKM4FQJ.forXml)(
line)}</p>
`).join("")}var shownProblems=20;function*payload(data){for(let chunk of(0,import_chunk_RWW3C6RZ.streamJson)(data,2,0))yield forScript(chunk)}function json(report){
return(0,import_chunk_RWW3C6RZ.streamJson)(report,2,2)}function*junit(report,context){let suites=[...gatherSuites(report,context).values()];yield`<?xml version=\
"1.0" encoding="UTF-8"?>
`,yield`<testsuites name="lintel"${tally(suites.flatMap(suite=>suite.cases))} time="0">
`;for(let $0=suites,$1=0;$1<$0.length;$1++){let suite=$0[$1];{yield`  <testsuite name="${(0,import_chunk_SEKM4FQJ.forXml)(suite.name)}"${tally(suite.cases)} ski\
pped="${count2(suite.cases,"skipped")}" time="0">
`,suite.properties.length>0&&(yield`    <properties>${suite.properties.map(writeProperty).join("")}</properties>
`);for(let $3=suite.cases,$4=0;$4<$3.length;$4++){let testCase=$3[$4];yield writeCase(testCase,suite.name)}yield`  </testsuite>
`}}yield`</testsuites>
`}var generalSuite="lintel",longestMessage4=4e3,longestPointer=1e3;function gatherSuites(report,context){let suites=new Map,definitionOf=new Map;for(let $6=report.
definitions,$7=0;$7<$6.length;$7++){let definition=$6[$7];{suites.set(definition.uri,{name:(0,import_chunk_PBC4V5KN.displayPath)(definition.uri),properties:propertiesOf(
definition),cases:[]});for(let $9=definition.documents,$10=0;$10<$9.length;$10++){let uri=$9[$10];definitionOf.has(uri)||definitionOf.set(uri,definition.uri)}}}
for(let $12=report.findings,$13=0;$13<$12.length;$13++){let finding=$12[$13];{if(finding.status==="open"&&!isOpenAtLeast(finding,context.threshold))continue;suiteFor(
suites,definitionOf.get(finding.location.uri)??finding.location.uri).cases.push(findingCase(finding,report.today))}}for(let $15=report.notifications,$16=0;$16<$15.
length;$16++){let notification=$15[$16];{let uri=notification.location?.uri,owner=uri===void 0?generalSuite:definitionOf.get(uri)??uri;suiteFor(suites,owner).cases.
push(notificationCase(notification))}}addVerdict(suites,report);for(let suite of suites.values())suite.cases.length===0&&suite.cases.push(passingCase);return suites}
function suiteFor(suites,uri){let existing=suites.get(uri);if(existing!==void 0)return existing;let suite={name:(0,import_chunk_PBC4V5KN.displayPath)(uri),properties:[],
cases:[]};return suites.set(uri,suite),suite}function propertiesOf({policy,score}){return[["api",policy?.api],["owner",policy?.owner],["exposure",policy?.classification.
exposure],["data",policy?.classification.data],["tags",policy?.classification.tags?.join(", ")],["lifecycle",policy?.classification.lifecycle],["profiles",policy?.
profiles.join(", ")],["score",score?.value.toString()],["grade",score?.grade]].flatMap(([name,value])=>value===void 0||value===""?[]:[[name,value]])}function addVerdict(suites,report){
let{outcome}=report.verdict,message=(0,import_chunk_Q4B7V42C.verdictLine)(report);outcome==="none"&&!report.notifications.some(notification=>notification.level===
"error")&&suiteFor(suites,generalSuite).cases.push({name:"verdict",outcome:"error",type:"no-verdict",message,detail:message}),outcome==="fail"&&(0,import_chunk_Q4B7V42C.hasPolicy)(
report)&&suiteFor(suites,generalSuite).cases.push({name:"verdict",outcome:"failure",type:"verdict",message,detail:message})}var passingCase={name:"no findings",
outcome:"pass",type:"",message:"",detail:""};function findingCase(finding,today){let{uri,pointer,range}=finding.location,place=`${range.start.line}:${range.start.
column}`,why=reasonToSkip(finding);return{name:`${finding.ruleId} (${place})`,outcome:why===void 0?"failure":"skipped",type:finding.severity,message:why===void 0?
(0,import_chunk_VJHG5F5A.withExpiry)(describe(finding),finding,today):`${why}: ${describe(finding)}${waiverNote(finding,today)}`,file:(0,import_chunk_PBC4V5KN.displayPath)(
uri),line:range.start.line,detail:`${(0,import_chunk_PBC4V5KN.displayPath)(uri)}:${place} ${finding.severity} ${finding.ruleId} at ${pointer===""?"the document":
(0,import_chunk_SEKM4FQJ.shorten)(pointer,longestPointer)}`}}function reasonToSkip(finding){return finding.status!=="open"?finding.status:isUnchanged(finding)?"\
unchanged":void 0}function waiverNote({status,waiver},today){return status==="waived"&&waiver!==void 0?` Waiver ${(0,import_chunk_VJHG5F5A.waiverPhrase)(waiver,
today)}`:""}function writeProperty([name,value]){return`<property name="${name}" value="${(0,import_chunk_SEKM4FQJ.forXml)(value)}"/>`}function notificationCase(notification){
let{code,level,message,help:help2,location}=notification;return{name:code,outcome:level==="error"?"error":"skipped",type:code,message,...location===void 0?{}:{file:(0,import_chunk_PBC4V5KN.displayPath)(
location.uri)},...location!==void 0&&"range"in location?{line:location.range.start.line}:{},detail:help2??""}}function writeCase(testCase,suiteName){let file=testCase.
file===void 0?"":` file="${(0,import_chunk_SEKM4FQJ.forXml)(testCase.file)}"`,line=testCase.line===void 0?"":` line="${testCase.line}"`,open=`    <testcase clas\
sname="${(0,import_chunk_SEKM4FQJ.forXml)(suiteName)}" name="${(0,import_chunk_SEKM4FQJ.forXml)(testCase.name)}"${file}${line} time="0"`;if(testCase.outcome==="\
pass")return`${open}/>
`;let type=testCase.outcome==="skipped"?"":` type="${(0,import_chunk_SEKM4FQJ.forXml)(testCase.type)}"`,body=`<${testCase.outcome}${type} message="${(0,import_chunk_SEKM4FQJ.forXml)(
(0,import_chunk_SEKM4FQJ.shorten)(testCase.message,longestMessage4))}">${(0,import_chunk_SEKM4FQJ.forXml)(testCase.detail)}</${testCase.outcome}>`;return`${open}\
>
      ${body}
    </testcase>
`}function tally(cases){return` tests="${cases.length}" failures="${count2(cases,"failure")}" errors="${count2(cases,"error")}"`}function count2(cases,wanted){let found=0;
for(let $18=cases,$19=0;$19<$18.length;$19++){let{outcome}=$18[$19];outcome===wanted&&found++}return found}var mostRules=20;function ruleTable({rules},findings,settings){
let byId=new Map(rules.map(rule2=>[rule2.id,rule2])),counts=new Map;for(let $0=findings,$1=0;$1<$0.length;$1++){let{ruleId}=$0[$1];counts.set(ruleId,(counts.get(
ruleId)??0)+1)}let sorted=[...counts].toSorted(([,left],[,right])=>right-left);return{head:head(["Rule","Findings","What it requires"]),rows:rowsOf(sorted,byId,
settings),noun:"rule"}}function*rowsOf(counts,rules,settings){for(let $3=counts.slice(0,mostRules),$4=0;$4<$3.length;$4++){let $5=$3[$4],ruleId=$5[0],amount=$5[1];
{let rule2=rules.get(ruleId);yield{html:row([ruleCell(rule2,ruleId,settings),`${amount}`,textCell(rule2?.summary??"",settings)]),stands:1}}}let missing=counts.length-
mostRules;missing>0&&(yield{html:row([`and ${missing} more`]),stands:missing})}function withoutReferences(text,toHtml){return text.split(urlMiddle).map(piece=>piece.
split(referenceMiddle).map(toHtml).join("&#8203;")).join("&#8288;")}var urlMiddle=/(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/i,referenceMiddle=/(?<=@)|(?<=[#!$~%&])(?=[\p{L}\p{N}_"])|(?<=\bGH)(?=-\d)/iu;
function*markdown(report,context){let selection=selectFindings(report,context.threshold),settings={context,toHtml:text=>withoutReferences(text,import_chunk_SEKM4FQJ.forXml)},
lines=[...firstLines((0,import_chunk_Q4B7V42C.verdictLines)(report),settings),...(0,import_chunk_Q4B7V42C.summaryLines)(report,selection,{threshold:context.threshold})],
tables=[notificationTable(report.notifications,settings),folded("By rule",ruleTable(report,selection.shown,settings)),...findingTables(report,foldFindings(selection.
shown,context.unfolded),settings),folded("Definitions",definitionTable(report,settings)),folded("Waivers",waiverTable(report,settings))];yield*withinLimit(`## L\
intel

${paragraph(lines,settings)}`,tables,limit2)}var limit2={most:65536,sizeOf:text=>text.length,rest:"A comment holds 65,536 characters; the other reports hold all\
."};function findingTables(report,folds,settings){return import_chunk_67I5OISI.severities.map(severity=>{let those=folds.filter(({first})=>first.severity===severity),
table=findingTable(report,those,settings);return severity==="error"?table:folded(`Severity ${severity}: ${countOf(those)}`,table)})}function countOf(folds){return folds.
reduce((sum,{count:count3})=>sum+count3,0)}function folded(fold,table){return{...table,fold}}function firstLine({uri,range:{start,end}},lines){let{line}=start,text=lines.
line(uri,line);if(text===void 0)return lines.line(uri,1)===void 0?{line}:void 0;let from=start.line===end.line?Math.min(start.column-1,text.length):indentOf(text),
to=start.line===end.line?Math.min(end.column-1,text.length):text.length;if(from<to)return{line,columns:{start:from,end:to}};let indent=indentOf(text);return indent<
text.length?{line,columns:{start:indent,end:text.length}}:{line}}function indentOf(text){return text.search(/\S|$/)}function utf8Columns(lines){let counted=new Map;
return{bytesBefore(uri,line,column){let text=lines.line(uri,line)??"",end=Math.min(column,text.length);if(end<256)return countBytes(text,0,end);let key=`${line}\
 ${uri}`,marks=counted.get(key)??[0];counted.set(key,marks);let mark=Math.floor(end/256);for(let next=marks.length;next<=mark;next++)marks.push((marks.at(-1)??0)+
countBytes(text,(next-1)*256,next*256));return(marks[mark]??0)+countBytes(text,mark*256,end)}}}function countBytes(text,start,end){let bytes=0;for(let index=start;index<
end;index++){let unit=text.charCodeAt(index);bytes+=unit<128?1:unit<2048||unit>=55296&&unit<=57343?2:3}return bytes}function*rdjsonl(report,context){let lines=(0,import_chunk_IQT5KEQY.sourceLines)(
context.source),writing={report,rules:new Map(report.rules.map(rule2=>[rule2.id,rule2])),lines,bytes:utf8Columns(lines)};for(let $0=uncheckedErrors(report),$1=0;$1<
$0.length;$1++){let error=$0[$1];yield toLine2(ofNotification5(error,writing))}let{shown}=selectFindings(report,context.threshold);for(let $3=import_chunk_67I5OISI.severities,
$4=0;$4<$3.length;$4++){let severity=$3[$4];for(let $6=shown,$7=0;$7<$6.length;$7++){let finding=$6[$7];finding.severity===severity&&(yield toLine2(ofFinding5(finding,
writing)))}}}var levels4={error:"ERROR",warn:"WARNING",info:"INFO",hint:"INFO"},mostRelated=5,longestRelatedMessage=200,longestCode=200,longestLine=2e4;function ofFinding5(finding,{
report,rules,lines,bytes}){let{ruleId,severity,location,relatedLocations:relatedLocations2}=finding,url=rules.get(ruleId)?.helpUri,related=relatedLocations2.slice(
0,mostRelated).map(place=>({message:(0,import_chunk_SEKM4FQJ.forTerminal)((0,import_chunk_SEKM4FQJ.shorten)(place.message,longestRelatedMessage)),location:placeOf(
place,lines,bytes)}));return{message:plainMessage((0,import_chunk_VJHG5F5A.withExpiry)(describe(finding),finding,report.today),ruleId),location:placeOf(location,
lines,bytes),severity:levels4[severity],source:sourceOf(report),code:{value:ruleId,...url===void 0?{}:{url}},...related.length===0?{}:{related_locations:related}}}
function ofNotification5(error,{report}){return{message:plainMessage(notificationText(error),error.code),location:{path:(0,import_chunk_PBC4V5KN.displayPath)(fileOf(
error,report)),range:{start:{line:lineOf(error)}}},severity:"ERROR",source:sourceOf(report),code:{value:error.code}}}function placeOf(location,lines,bytes){let path=(0,import_chunk_PBC4V5KN.displayPath)(
location.uri),place=firstLine(location,lines);if(place===void 0)return{path};let{line,columns:columns2}=place;if(columns2===void 0)return{path,range:{start:{line}}};
let column=from=>bytes.bytesBefore(location.uri,line,from)+1;return{path,range:{start:{line,column:column(columns2.start)},end:{line,column:column(columns2.end)}}}}
function sourceOf({tool}){return{name:tool.name,url:tool.informationUri}}function toLine2(diagnostic){let line=write(diagnostic);if(line.length<=longestLine)return line;
let{related_locations:_,code,...rest}=diagnostic;return write({...rest,code:{value:(0,import_chunk_SEKM4FQJ.shorten)(code.value,longestCode)}})}function write(diagnostic){
return[...(0,import_chunk_RWW3C6RZ.streamPortableJson)(diagnostic,0)].join("")}function sarifArtifacts({definitions},artifactAt){let byEntry=new Map(definitions.
map(definition=>[definition.uri,definition]));return[...new Set(definitions.flatMap(definition=>definition.documents))].map(uri=>({location:artifactAt(uri),roles:[
"analysisTarget"],properties:propertiesOf2(byEntry.get(uri))}))}function propertiesOf2(definition){if(definition===void 0||!(0,import_chunk_Q4B7V42C.isJudged)(definition))
return;let{policy,score}=definition,{classification,...names}=policy??{},tags2=classification?.tags===void 0?{}:{tags:[...new Set(classification.tags)]};return{
...names,...classification,...tags2,...score===void 0?{}:{score:score.value,grade:score.grade}}}function lineHashes(text){let{units,starts}=significantUnits(text),
occurrences=new Map,hashes=[],hash=firstHash(units),position=0;for(let $0=starts,$1=0;$1<$0.length;$1++){let start=$0[$1];{for(;position<start;position+=1)roll(
hash,units[position]??0,units[position+windowLength]??0);let digits=hexadecimal(hash),occurrence=(occurrences.get(digits)??0)+1;occurrences.set(digits,occurrence),
hashes.push(`${digits}:${occurrence}`)}}return hashes}var windowLength=100,base=37,halfRange=2**32,[tab,lineFeed,carriageReturn,space,endOfText]=[9,10,13,32,65535],
leavingWeight=power(base,windowLength);function significantUnits(text){let units=new Uint16Array(text.length+1+windowLength),starts=[0],length=0;for(let index=0;index<
text.length;index+=1){let unit=text.charCodeAt(index);if(unit===space||unit===tab||unit===lineFeed&&text.charCodeAt(index-1)===carriageReturn)continue;let isBreak=unit===
lineFeed||unit===carriageReturn;units[length]=isBreak?lineFeed:unit,length+=1,isBreak&&starts.push(length)}return units[length]=endOfText,{units,starts}}function firstHash(units){
let hash={high:0,low:0};for(let index=0;index<windowLength;index+=1)roll(hash,0,units[index]??0);return hash}function roll(hash,leaving,entering){let low=hash.low*
base+entering-leavingWeight.low*leaving,carry=Math.floor(low/halfRange);hash.low=low-carry*halfRange,hash.high=modulo(hash.high*base+carry-leavingWeight.high*leaving)}
function power(factor,exponent){let result={high:0,low:1};for(let index=0;index<exponent;index+=1){let low=result.low*factor;result.high=modulo(result.high*factor+
Math.floor(low/halfRange)),result.low=modulo(low)}return result}function modulo(value){return value-Math.floor(value/halfRange)*halfRange}function hexadecimal({
high,low}){return high===0?low.toString(16):high.toString(16)+low.toString(16).padStart(8,"0")}function createLineHashes({sarifFor,source}){let files=new Map;return{
of({uri,range}){if(sarifFor!=="github")return{};let hashes=files.get(uri);if(hashes===void 0){let text=source(uri);hashes=text===void 0?[]:lineHashes(text),files.
set(uri,hashes)}let hash=hashes[range.start.line-1];return hash===void 0?{}:{primaryLocationLineHash:hash}}}}var baseIds={repository:"%SRCROOT%",outside:"OUTSID\
E"};function artifactLocations(context){let known=new Map;return uri=>{let before=known.get(uri);if(before!==void 0)return before;let location=artifactLocation(
uri,context);return known.set(uri,location),location}}function artifactLocation(uri,{rootPrefix}){if(!(0,import_chunk_PBC4V5KN.isFileUri)(uri))return{uri:(0,import_chunk_PBC4V5KN.repositoryUri)(
uri,"")};let path=(0,import_chunk_PBC4V5KN.repositoryUri)(uri,rootPrefix);return stepsOut.test(path)?{uri:nonEmpty(path.replace(stepsOut,"")),uriBaseId:baseIds.
outside}:{uri:nonEmpty(path),uriBaseId:baseIds.repository}}function isInRepository(uri,{rootPrefix}){return(0,import_chunk_PBC4V5KN.isFileUri)(uri)&&!stepsOut.test(
(0,import_chunk_PBC4V5KN.repositoryUri)(uri,rootPrefix))}var stepsOut=/^(?:\.\.(?:\/|$))+/;function nonEmpty(path){return path===""?"./":path}function physicalLocation(location,{
context,lines,artifactAt}){let region=context.sarifFor==="github"?firstLineRegion(location,lines):wholeRegion(location.range);return{artifactLocation:artifactAt(
location.uri),region}}function wholeRegion({start,end}){return{startLine:start.line,startColumn:start.column,endLine:end.line,endColumn:end.column}}function firstLineRegion(location,lines){
let{start,end}=location.range;if(start.line===end.line)return wholeRegion(location.range);let text=lines.line(location.uri,start.line);if(text===void 0)return wholeRegion(
{start,end:{line:start.line,column:start.column+1}});let firstColumn=text.length-text.trimStart().length+1;return{startLine:start.line,startColumn:firstColumn,endLine:start.
line,endColumn:text.length+1}}var longestForGithub=2e3;function sarifMessage(text,fallback,{sarifFor}){let message=text.trim()===""?fallback:text;return{text:(0,import_chunk_SEKM4FQJ.forSarifMessage)(
sarifFor==="github"?(0,import_chunk_SEKM4FQJ.shorten)(message,longestForGithub):message)}}function sarifInvocation(report,settings){let unrun=(0,import_chunk_Q4B7V42C.unrunSentences)(
report).map(message=>({code:"rules-not-run",level:"note",message}));return{executionSuccessful:report.verdict.outcome!=="none",exitCode:report.verdict.exitCode,
exitCodeDescription:(0,import_chunk_Q4B7V42C.hasPolicy)(report)?(0,import_chunk_SEKM4FQJ.forSarifMessage)((0,import_chunk_Q4B7V42C.verdictLine)(report)):void 0,
toolExecutionNotifications:allNotifications(report.notifications,settings.selection).map(notification=>sarifNotification(notification,settings)),toolConfigurationNotifications:unrun.
length===0?void 0:unrun.map(each=>sarifNotification(each,settings))}}function allNotifications(notifications,selection){let{results,omitted,outside,heldBack}=selection,
count3=(number,kind="")=>number===1?`1 ${kind}result is`:`${number} ${kind}results are`,messages=[...omitted===0?[]:[`${count3(omitted)} left out: GitHub code s\
canning shows the ${results.length} gravest.`],...outside===0?[]:[`${count3(outside)} left out: GitHub code scanning knows no files outside of the repository.`]],
decided=Object.entries(heldBack).flatMap(([kind,number])=>number===0?[]:[`${count3(number,`${kind} `)} left out: GitHub code scanning would show an open alert.`]);
return[...notifications,...messages.map(message=>({code:"results-omitted",level:"warning",message,help})),...decided.map(message=>({code:"results-omitted",level:"\
note",message,help}))]}var help="The JSON report has all findings.";function sarifNotification(notification,settings){let{code,level,message,help:remedy,ruleId,
location}=notification;return{descriptor:{id:code},associatedRule:ruleId===void 0?void 0:{id:ruleId,index:settings.rules.get(ruleId)},level,message:sarifMessage(
remedy===void 0?message:`${message} ${remedy}`,code,settings.context),locations:location===void 0?void 0:[{physicalLocation:placeOf2(location,settings)}]}}function placeOf2(location,settings){
return"range"in location?physicalLocation(location,settings):{artifactLocation:settings.artifactAt(location.uri)}}function decisionOf(result,settings){let{hasWaived,
hasStates}=settings.selection;return{suppressions:hasWaived?result.finding.status==="waived"?[suppression(result.finding.waiver,settings)]:[]:void 0,baselineState:hasStates?
stateOf(result):void 0}}function waiverProperties({waiver}){if(waiver===void 0)return;let{location:_location,...properties}=waiver;return properties}function suppression(waiver,settings){
return waiver===void 0?{kind:"external",status:"accepted"}:{kind:waiver.source==="definition"?"inSource":"external",status:"accepted",justification:(0,import_chunk_SEKM4FQJ.forSarifMessage)(
(0,import_chunk_VJHG5F5A.waiverPhrase)(waiver,void 0)),location:{physicalLocation:physicalLocation(waiver.location,settings)},properties:{id:waiver.id}}}function stateOf({
finding,isFixed}){return isFixed?"absent":finding.change??(finding.status==="open"?"new":"unchanged")}var sarifLevels={error:"error",warn:"warning",info:"note",
hint:"note"},mostResultsForGithub=5e3,mostRelatedLocations=20,longestOperation2=1e3;function selectResults(report,context){let numbered2=numberOccurrences(report),
selection=context.sarifFor==="github"?selectForGithub(numbered2,report,context):selectAll(numbered2,report),{results}=selection;return{...selection,hasWaived:results.
some(({finding})=>finding.status==="waived"),hasStates:context.sarifFor!=="github"&&(report.base!==void 0||results.some(({finding})=>finding.status==="baselined"))}}
function selectAll(numbered2,report){return{results:inOrder(numbered2,report),omitted:0,outside:0,heldBack:{waived:0,baselined:0}}}function selectForGithub(numbered2,report,context){
let count3=status=>numbered2.filter(({finding})=>finding.status===status).length,open=numbered2.filter(({finding,isFixed})=>finding.status==="open"&&!isFixed),wanted=open.
filter(({finding})=>isInRepository(finding.location.uri,context));return{results:inOrder(wanted,report).slice(0,mostResultsForGithub),omitted:Math.max(0,wanted.
length-mostResultsForGithub),outside:open.length-wanted.length,heldBack:{waived:count3("waived"),baselined:count3("baselined")}}}function inOrder(results,{rules}){
let risks=new Map(rules.map(rule2=>[rule2.id,rule2.securitySeverity??0]));return results.toSorted(({finding:left,isFixed},{finding:right,isFixed:isRightFixed})=>Number(
isFixed)-Number(isRightFixed)||import_chunk_67I5OISI.severities.indexOf(left.severity)-import_chunk_67I5OISI.severities.indexOf(right.severity)||(risks.get(right.
ruleId)??0)-(risks.get(left.ruleId)??0))}function sarifResult(result,settings){let{finding,occurrence}=result,{context,rules,hashes}=settings,waiver=waiverProperties(
finding),related=relatedLocations(finding,context).slice(0,mostRelatedLocations),omitted=finding.relatedLocations.length-related.length;return{ruleId:finding.ruleId,
ruleIndex:rules.get(finding.ruleId),level:sarifLevels[finding.severity],message:sarifMessage((0,import_chunk_VJHG5F5A.withExpiry)(finding.message,finding,settings.
today),finding.ruleId,context),locations:[{physicalLocation:physicalLocation(finding.location,settings),logicalLocations:logicalLocations(finding)}],relatedLocations:related.
length===0?void 0:related.map((location,index)=>({id:index+1,message:sarifMessage(location.message,"Related place.",context),physicalLocation:physicalLocation(location,
settings),logicalLocations:pointerLocations(location.pointer)})),partialFingerprints:{[fingerprintKey]:`${finding.fingerprint}:${occurrence}`,...hashes.of(finding.
location)},...decisionOf(result,settings),properties:{severity:finding.severity,waiver,...omitted===0?{}:{relatedLocationsOmitted:omitted}}}}function relatedLocations({
relatedLocations:all},context){return context.sarifFor==="github"?all.filter(({uri})=>isInRepository(uri,context)):all}function numberOccurrences({findings,base:base2}){
let seen=new Map,numbered2=(finding,isFixed)=>{let occurrence=(seen.get(finding.fingerprint)??0)+1;return seen.set(finding.fingerprint,occurrence),{finding,occurrence,
isFixed}};return[...findings.map(finding=>numbered2(finding,!1)),...(base2?.fixed??[]).map(finding=>numbered2({...finding,status:"open"},!0))]}var fingerprintKey="\
lintel/v1";function logicalLocations(finding){let{operation,location}=finding;return[...operation===void 0?[]:[{fullyQualifiedName:(0,import_chunk_SEKM4FQJ.shorten)(
operation,longestOperation2),kind:"operation"}],...pointerLocations(location.pointer)]}function pointerLocations(pointer){return pointer===""?[]:[{fullyQualifiedName:pointer,
kind:"value"}]}function sarifTaxonomies(rules){return catalogues.flatMap(catalogue=>{let ids=[...new Set(rules.flatMap(rule2=>catalogue.idsOf(rule2.maps)))].sort(
catalogue.compare);return ids.length===0?[]:[{...catalogue.component,isComprehensive:!1,taxa:ids.map(catalogue.taxon)}]})}function supportedTaxonomies(taxonomies){
return taxonomies.map(({name,guid},index)=>({name,guid,index}))}function relationships(rule2){let related=catalogues.flatMap(({idsOf,component})=>idsOf(rule2.maps).
map(id=>({target:{id,toolComponent:{name:component.name,guid:component.guid}},kinds:["relevant"]})));return related.length===0?void 0:related}function taxonTags(rule2){
return catalogues.flatMap(({idsOf,tag})=>idsOf(rule2.maps).map(tag))}var owaspApi2023=["Broken Object Level Authorization","Broken Authentication","Broken Objec\
t Property Level Authorization","Unrestricted Resource Consumption","Broken Function Level Authorization","Unrestricted Access to Sensitive Business Flows","Ser\
ver Side Request Forgery","Security Misconfiguration","Improper Inventory Management","Unsafe Consumption of APIs"],catalogues=[{component:{name:"CWE",version:"\
4",organization:"MITRE",guid:"ec480a2c-8267-5d90-affc-401687cd64b0",informationUri:"https://cwe.mitre.org/",shortDescription:{text:"Common Weakness Enumeration."}},
idsOf:maps=>(maps.cwe??[]).map(String),compare:compareNumbers,taxon:id=>({id,name:`CWE-${id}`,helpUri:`https://cwe.mitre.org/data/definitions/${id}.html`}),tag:id=>`\
external/cwe/cwe-${id.padStart(3,"0")}`},{component:{name:"OWASP API Security Top 10",version:"2023",organization:"OWASP Foundation",guid:"44e3e71e-05f6-56f8-89\
f1-d45ccebca417",informationUri:"https://owasp.org/API-Security/editions/2023/en/0x11-t10/",shortDescription:{text:"The ten most critical API security risks, 20\
23 edition."}},idsOf:maps=>(maps.owaspApi2023??[]).map(id=>`${id}:2023`),compare:compareNumbers,taxon:owaspTaxon,tag:id=>`owasp-api-${id.toLowerCase().replace("\
:","-")}`},{component:{name:"OWASP ASVS",version:"5.0.0",organization:"OWASP Foundation",guid:"af2de5d4-27c9-5cdb-8b2c-87609fccd10d",informationUri:"https://owa\
sp.org/www-project-application-security-verification-standard/",shortDescription:{text:"Application Security Verification Standard."}},idsOf:maps=>maps.asvs??[],
compare:compareNumbers,taxon:id=>({id,name:`V${id}`}),tag:id=>`asvs-${id}`}];function owaspTaxon(id){let number=Number(/\d+/.exec(id)?.[0]),name=owaspApi2023[number-
1];if(name===void 0)return{id};let slug=name.toLowerCase().replaceAll(" ","-"),page=`https://owasp.org/API-Security/editions/2023/en/0xa${number.toString(16)}-${slug}\
/`;return{id,name,helpUri:page}}function compareNumbers(left,right){let[leftNumbers,rightNumbers]=[numbersOf(left),numbersOf(right)];for(let[index,number]of leftNumbers.
entries()){let difference=number-(rightNumbers[index]??-1);if(difference!==0)return difference}return leftNumbers.length-rightNumbers.length}function numbersOf(id){
return(id.match(/\d+/g)??[]).map(Number)}function ruleIndexes(rules){return new Map(rules.map((rule2,index)=>[rule2.id,index]))}function sarifRule(rule2,page){let summary=(0,import_chunk_SEKM4FQJ.forSarifMessage)(
rule2.summary.trim()||rule2.id),helpUri=webUri(rule2.helpUri),why=page===void 0?void 0:pageSection(page,"Why"),remedy=page===void 0?void 0:pageSection(page,"How\
 to fix");return{id:rule2.id,name:nameOf2(rule2.id),shortDescription:{text:cut2(summary)},fullDescription:{text:cut2(joinParts([summary,why]," "))},help:{text:joinParts(
[summary,why,remedy,helpUri&&`See ${helpUri}`],`

`),markdown:page??joinParts([forMarkdown(rule2.summary.trim()||rule2.id),helpUri&&`<${helpUri}>`],`

`)},helpUri,defaultConfiguration:{level:sarifLevels[rule2.severity]},relationships:relationships(rule2),properties:{tags:tags(rule2),precision:"high","problem.s\
everity":problemSeverities[rule2.severity],"security-severity":rule2.securitySeverity?.toFixed(1)}}}function webUri(text){try{let{protocol,href}=new URL(text);return protocol===
"https:"||protocol==="http:"?(0,import_chunk_PBC4V5KN.repositoryUri)(href,"").replace(/#(?<=#[^#]*#)/g,"%23"):void 0}catch{return}}function forMarkdown(text){return(0,import_chunk_SEKM4FQJ.forTerminal)(
text.replace(/\s+/g," ")).replace(/[\\`*_[\]<>&!~|#]/g,"\\$&").replace(/^(?:[-+=]|\d+(?=[.)]))/,start=>/\d/.test(start)?`${start}\\`:`\\${start}`)}var problemSeverities={
error:"error",warn:"warning",info:"recommendation",hint:"recommendation"},longestDescription=1024,mostTags=20,longestName=255;function tags(rule2){return["opena\
pi",...rule2.securitySeverity===void 0?[]:["security"],rule2.pack,...taxonTags(rule2)].slice(0,mostTags)}function joinParts(parts,separator){return parts.filter(
part=>part!==void 0).join(separator)}function cut2(text){let characters=[...text];return characters.length<=longestDescription?text:`${characters.slice(0,longestDescription-
1).join("")}\u2026`}function nameOf2(id){let name=id.split(/[^a-z0-9]+/i).map(word=>word.charAt(0).toUpperCase()+word.slice(1)).join("").slice(0,longestName);return name===
""||name===id?void 0:name}function sarif(report,context){let rules=ruleIndexes(report.rules),selection=selectResults(report,context),places={context,lines:(0,import_chunk_IQT5KEQY.sourceLines)(
context.source),artifactAt:artifactLocations(context)},settings={...places,rules,hashes:createLineHashes(context),selection,today:report.today},taxonomies=sarifTaxonomies(
report.rules),run={tool:{driver:{name:report.tool.name,fullName:"Lintel OpenAPI linter",organization:"Lintel",version:report.tool.version,semanticVersion:report.
tool.version,informationUri:report.tool.informationUri,rules:report.rules.map(rule2=>sarifRule(rule2,pageOf(rule2,context.pages))),supportedTaxonomies:supportedTaxonomies(
taxonomies)}},taxonomies,automationDetails:context.sarifCategory===void 0?void 0:{id:`${context.sarifCategory}/`},originalUriBaseIds:{[baseIds.repository]:{description:{
text:"The root of the repository."}},[baseIds.outside]:{description:{text:"A folder that holds the repository, and files outside of it."}}},columnKind:"utf16Cod\
eUnits",artifacts:sarifArtifacts(report,places.artifactAt),invocations:[sarifInvocation(report,settings)],results:mapLazily(selection.results,result=>sarifResult(
result,settings)),properties:runProperties(report)};return(0,import_chunk_RWW3C6RZ.streamPortableJson)({$schema:"https://json.schemastore.org/sarif-2.1.0.json",
version:"2.1.0",runs:[run]},4)}function runProperties({base:base2,today}){if(!(base2===void 0&&today===void 0))return{today,base:base2===void 0?void 0:{...base2,
fixed:base2.fixed.length}}}function*mapLazily(items,map){for(let $0=items,$1=0;$1<$0.length;$1++){let item=$0[$1];yield map(item)}}function*sonarRules(report,findings){
let descriptors=new Map(report.rules.map(rule2=>[rule2.id,rule2]));for(let code of new Set(uncheckedErrors(report).map(error=>error.code)))yield uncheckedRule(code);
for(let[ruleId,severity]of gravestByRule(findings))yield rule(ruleId,severity,descriptors.get(ruleId))}function uncheckedRuleId(code){return`not-checked:${code}`}
var standardSeverities={error:"CRITICAL",warn:"MAJOR",info:"MINOR",hint:"INFO"},impactSeverities={error:"HIGH",warn:"MEDIUM",info:"LOW",hint:"LOW"},longestName2=200;
function gravestByRule(findings){let gravest=new Map;for(let $0=import_chunk_67I5OISI.severities,$1=0;$1<$0.length;$1++){let severity=$0[$1];for(let $3=findings,
$4=0;$4<$3.length;$4++){let finding=$3[$4];finding.severity===severity&&!gravest.has(finding.ruleId)&&gravest.set(finding.ruleId,severity)}}return gravest}function rule(id,severity,descriptor){
let isAboutSecurity=descriptor?.securitySeverity!==void 0,summary=descriptor?.summary??id;return{id,name:(0,import_chunk_SEKM4FQJ.forTerminal)((0,import_chunk_SEKM4FQJ.shorten)(
summary.trim()===""?id:summary,longestName2)),description:descriptor===void 0?(0,import_chunk_SEKM4FQJ.forXml)(id):description(descriptor),engineId,cleanCodeAttribute:isAboutSecurity?
"TRUSTWORTHY":"COMPLETE",type:isAboutSecurity?"VULNERABILITY":"CODE_SMELL",severity:standardSeverities[severity],impacts:[{softwareQuality:isAboutSecurity?"SECU\
RITY":"MAINTAINABILITY",severity:impactSeverities[severity]}]}}function description({summary,helpUri}){let link=/^https?:/i.test(helpUri)?` <a href="${(0,import_chunk_SEKM4FQJ.forXml)(
helpUri)}">Why, and how to fix it</a>`:"";return`<p>${(0,import_chunk_SEKM4FQJ.forXml)(summary)}${link}</p>`}function uncheckedRule(code){return{id:uncheckedRuleId(
code),name:`Not checked: ${code}`,description:"<p>Something could not be checked, so there is no trustworthy verdict.</p>",engineId,cleanCodeAttribute:"COMPLETE",
type:"CODE_SMELL",severity:"BLOCKER",impacts:[{softwareQuality:"MAINTAINABILITY",severity:"HIGH"}]}}var engineId="lintel";function sonarIssue(finding,lines,today){
let{ruleId,location,relatedLocations:relatedLocations2}=finding,secondary=relatedLocations2.slice(0,mostRelated2).flatMap(place=>{let textRange=textRangeOf(place,
lines);return textRange===void 0||!(0,import_chunk_PBC4V5KN.isFileUri)(place.uri)?[]:[{message:plainMessage(place.message,"Related place."),filePath:(0,import_chunk_PBC4V5KN.displayPath)(
place.uri),textRange}]});return{ruleId,primaryLocation:{message:plainMessage((0,import_chunk_VJHG5F5A.withExpiry)(describe(finding),finding,today),ruleId),filePath:(0,import_chunk_PBC4V5KN.displayPath)(
location.uri),textRange:textRangeOf(location,lines)},secondaryLocations:secondary.length===0?void 0:secondary}}function sonarUnchecked(error,report){return{ruleId:uncheckedRuleId(
error.code),primaryLocation:{message:plainMessage(notificationText(error),error.code),filePath:(0,import_chunk_PBC4V5KN.displayPath)(fileOf(error,report)),textRange:lineOf(
error)===1?void 0:{startLine:lineOf(error)}}}}var mostRelated2=20;function textRangeOf(location,lines){let place=firstLine(location,lines);if(place===void 0)return;
let{line,columns:columns2}=place;return columns2===void 0?{startLine:line}:{startLine:line,endLine:line,startColumn:columns2.start,endColumn:columns2.end}}function sonar(report,context){
let findings=report.findings.filter(finding=>isOpenAtLeast(finding,context.threshold)&&(0,import_chunk_PBC4V5KN.isFileUri)(finding.location.uri)),rules=sonarRules(
report,findings);return(0,import_chunk_RWW3C6RZ.streamPortableJson)({rules,issues:issuesOf2(report,findings,context)},2)}function*issuesOf2(report,findings,context){
for(let $0=uncheckedErrors(report),$1=0;$1<$0.length;$1++){let error=$0[$1];yield sonarUnchecked(error,report)}let lines=(0,import_chunk_IQT5KEQY.sourceLines)(context.
source);for(let $3=import_chunk_67I5OISI.severities,$4=0;$4<$3.length;$4++){let severity=$3[$4];for(let $6=findings,$7=0;$7<$6.length;$7++){let finding=$6[$7];finding.
severity===severity&&(yield sonarIssue(finding,lines,report.today))}}}function closeWith(text,{written,seen},width,taken=0){let lines=(0,import_chunk_3BOVWALN.wrap)(
text,width,taken),last=lines.pop()??"";return(0,import_chunk_3BOVWALN.textWidth)(last)+(lines.length===0?taken:0)+2+(0,import_chunk_3BOVWALN.textWidth)(seen)<=width?
[...lines,`${last}  ${written}`]:[...lines,last,written]}function*writeNotifications(notifications,view){if(notifications.length!==0){yield`${view.paint("underl\
ine","Notifications")}
`;for(let $0=notifications,$1=0;$1<$0.length;$1++){let notification=$0[$1];{let level=view.paint(levelStyles[notification.level],notification.level.padEnd(7)),[
first="",...others]=noticeLines(notification,view);yield`  ${level}  ${first}
`;for(let $3=others,$4=0;$4<$3.length;$4++){let line=$3[$4];yield`${" ".repeat(margin)}${line}
`}}}yield`
`}}var levelStyles={error:"red",warning:"yellow",note:"blue"},margin=11;function noticeLines(notification,view){let width=view.context.width-margin,seen=view.text(
notification.code),text=view.whole(placeOf3(notification))+view.text(notification.message),lines=closeWith(text,{written:view.paint("dim",seen),seen},width);return notification.
help===void 0?lines:[...lines,...(0,import_chunk_3BOVWALN.wrap)(view.text(notification.help),width)]}function placeOf3({location}){if(location===void 0)return"";
let path=(0,import_chunk_PBC4V5KN.displayPath)(location.uri);return"range"in location?`${path}:${location.range.start.line}:${location.range.start.column}: `:`${path}\
: `}function*writeParagraph(text,{indent,view,style}){let room=view.context.width-indent-2,lines=(0,import_chunk_3BOVWALN.wrap)(text,room,-2);for(let[index,line]of lines.
entries())yield`${" ".repeat(index===0?indent:indent+2)}${style===void 0?line:view.paint(style,line)}
`}function gravestAndMostFirst(left,right){return import_chunk_67I5OISI.severities.indexOf(left.severity)-import_chunk_67I5OISI.severities.indexOf(right.severity)||
right.count-left.count||(left.ruleId<right.ruleId?-1:1)}var longest3=20,kept=10;function cutLongLists(folds){let sizes=new Map;for(let $0=folds,$1=0;$1<$0.length;$1++){
let fold=$0[$1];add(sizes,keyOf3(fold),1)}let seen=new Map,rest=new Map;return{folds:folds.filter(fold=>{let key=keyOf3(fold);if((sizes.get(key)??0)<=longest3||
add(seen,key,1)<=kept)return!0;let{ruleId,severity}=fold.first;return rest.set(key,{ruleId,severity,count:(rest.get(key)?.count??0)+fold.count}),!1}),rest:[...rest.
values()].sort(gravestAndMostFirst)}}function keyOf3({first:{ruleId,severity,waiver}}){return waiver?.hasExpired===!0?`${ruleId} ${severity} ${waiver.id}`:`${ruleId}\
 ${severity}`}function add(table,key,amount){let sum=(table.get(key)??0)+amount;return table.set(key,sum),sum}function codeFrame(location,settings){let{start,end}=location.
range,lastLine=end.line>start.line&&end.column===1?end.line-1:end.line,last=Math.min(lastLine,start.line+2),gutter=String(last).length,room=Math.max(20,settings.
width-gutter-5),frame=[];for(let line=Math.max(1,start.line-1);line<=last;line++){let text=settings.lines.line(location.uri,line);if(text===void 0)continue;let number=`${line>=
start.line?">":" "} ${String(line).padStart(gutter)} |`,place=line===start.line?{start:start.column-1,end:lastLine===line?end.column-1:text.length}:beginning,{shown,
before,marked}=cutAround(text,place,room,settings.asciiOnly);if(frame.push(`${settings.paint("dim",number)} ${shown}`.trimEnd()),line===start.line&&lastLine===line){
let bar=settings.paint("dim",`${" ".repeat(gutter+2)} |`);frame.push(`${bar} ${" ".repeat(before)}${settings.paint("red","^".repeat(marked))}`)}}return frame}var beginning={
start:0,end:0};function cutAround(text,place,room,asciiOnly){let show=(from,until)=>(0,import_chunk_SEKM4FQJ.forTerminal)(slice(text,from,until).replaceAll("	",
" "),asciiOnly),ellipsis=(0,import_chunk_SEKM4FQJ.forTerminal)("\u2026",asciiOnly),head2=show(Math.max(0,place.start-room-1),place.start),rest=show(place.start,
place.start+room+1),isWhole=place.start<=room&&text.length<=room+1&&(0,import_chunk_3BOVWALN.textWidth)(head2)+(0,import_chunk_3BOVWALN.textWidth)(rest)<=room,start=!isWhole&&
(place.start>room||(0,import_chunk_3BOVWALN.textWidth)(head2)>room/3)?ellipsis+(0,import_chunk_3BOVWALN.takeEnd)(head2,Math.floor(room/3)):head2,before=(0,import_chunk_3BOVWALN.textWidth)(
start),end=!isWhole&&(text.length>place.start+room+1||before+(0,import_chunk_3BOVWALN.textWidth)(rest)>room)?(0,import_chunk_3BOVWALN.takeStart)(rest,room-before-
ellipsis.length)+ellipsis:rest,place_=(0,import_chunk_3BOVWALN.textWidth)(show(place.start,Math.min(place.end,place.start+room+1)));return{shown:start+end,before,
marked:Math.max(1,Math.min(place_,(0,import_chunk_3BOVWALN.textWidth)(end)))}}function slice(text,from,until){let isLow=index=>/[\udc00-\udfff]/.test(text.charAt(
index))&&/[\ud800-\udbff]/.test(text.charAt(index-1));return text.slice(isLow(from)?from-1:from,isLow(until)?until+1:until)}function*writeDetails(finding,view){
let width=Number.isFinite(view.context.width)?view.context.width:120;view.rules.get(finding.ruleId)?.withholdsSource!==!0&&(yield*writeFrame(finding,view,width));
for(let $0=finding.relatedLocations.slice(0,5),$1=0;$1<$0.length;$1++){let related=$0[$1];{let{written,seen}=(0,import_chunk_IQT5KEQY.placeText)(related,view),[
first="",...others]=(0,import_chunk_3BOVWALN.wrap)(view.text(related.message),width-6,(0,import_chunk_3BOVWALN.textWidth)(seen));yield`    ${written}: ${first}
`;for(let $3=others,$4=0;$4<$3.length;$4++)yield`      ${$3[$4]}
`}}finding.relatedLocations.length>5&&(yield`    and ${(0,import_chunk_Q4B7V42C.count)(finding.relatedLocations.length-5,"more place")}
`),view.explained.has(finding.ruleId)||(yield*writeExplanation(finding.ruleId,view,width)),yield`
`}function*writeFrame({location},{lines,paint,context},width){for(let $6=codeFrame(location,{lines,paint,width:width-4,asciiOnly:context.asciiOnly}),$7=0;$7<$6.
length;$7++)yield`    ${$6[$7]}
`}function*writeExplanation(ruleId,view,width){view.explained.add(ruleId);let rule2=view.rules.get(ruleId),page=(rule2===void 0?void 0:pageOf(rule2,view.context.
pages))??"";for(let $9=["Why","How to fix"],$10=0;$10<$9.length;$10++){let heading=$9[$10];{let section2=pageSection(page,heading);if(section2===void 0)continue;
yield`    ${view.paint("bold",heading)}
`;for(let $12=(0,import_chunk_TR55GAFO.pageLines)(section2,{...view.context,width:width-6}),$13=0;$13<$12.length;$13++)yield`${`      ${$12[$13]}`.trimEnd()}
`}}let helpUri=rule2?.helpUri;if(helpUri!==void 0)for(let $15=(0,import_chunk_3BOVWALN.wrap)(view.text(helpUri),width-4),$16=0;$16<$15.length;$16++){let line=$15[$16];
yield`    ${view.paint("cyan",line)}
`}}function toRow(fold,view){let{line,column}=fold.first.location.range.start;return{fold,place:`${line}:${column}`,message:view.text(fold.first.message)}}var leastMessage=60,
mostMessage=100;function layOut(rows,indent,view){let placeWidth=widest(rows.map(({place})=>place)),messageStart=indent+placeWidth+9,rules=new Set(rows.map(({fold})=>fold.
first.ruleId)),room=view.context.width-messageStart-2-widest([...rules].map(ruleId=>view.rule(ruleId).seen));if(room<leastMessage)return{indent,placeWidth,messageStart,
messageWidth:void 0};let messageWidth=Math.min(widest(rows.map(({message})=>message)),room,mostMessage);return{indent,placeWidth,messageStart,messageWidth}}function widest(texts){
let width=0;for(let $0=texts,$1=0;$1<$0.length;$1++){let text=$0[$1];width=Math.max(width,(0,import_chunk_3BOVWALN.textWidth)(text))}return width}function sectionsOf(folds){
let single=folds.filter(({count:count3})=>count3===1);if(single.every(({first})=>first.operation===void 0))return[{title:void 0,folds}];let sections=[];for(let $0=single,
$1=0;$1<$0.length;$1++){let fold=$0[$1];{let last=sections.at(-1),title=fold.first.operation??(isAtBeginning(sections)?void 0:partOf(fold.first));last!==void 0&&
last.title===title?last.folds.push(fold):sections.push({title,folds:[fold]})}}let many=folds.filter(({count:count3})=>count3>1).sort((left,right)=>gravestAndMostFirst(
tallyOf(left),tallyOf(right)));return many.length===0?sections:[...sections,{title:"In many places",folds:many}]}function tallyOf({first,count:count3}){return{ruleId:first.
ruleId,severity:first.severity,count:count3}}function isAtBeginning(sections){return sections.every(({title})=>title===void 0)}function partOf({location:{pointer}}){
let first=tokenFrom(pointer,1);if(componentFields.has(first))return"components";let owner=owners.get(first),name=tokenFrom(pointer,first.length+2);return owner===
void 0||name===""?"definition":`${owner} ${unescapeToken(name)}`}function tokenFrom(pointer,start){let end=pointer.indexOf("/",start);return end===-1?pointer.slice(
start):pointer.slice(start,end)}var owners=new Map([["paths","path"],["webhooks","webhook"]]),componentFields=new Set(["components","definitions","parameters","\
responses","securityDefinitions"]);function unescapeToken(token){return token.replaceAll("~1","/").replaceAll("~0","~")}function*writeFindings(findings,view){for(let[
uri,those]of groupByFile2(findings))yield`${view.paint("underline",view.linkToFile(view.text((0,import_chunk_PBC4V5KN.displayPath)(uri)),uri))}
`,yield*writeFile(those,view),yield`
`}function groupByFile2(findings){let files=new Map;for(let $0=findings,$1=0;$1<$0.length;$1++){let finding=$0[$1];{let file=files.get(finding.location.uri);file===
void 0?files.set(finding.location.uri,[finding]):file.push(finding)}}return files}function*writeFile(findings,view){let all=foldFindings(findings,view.context.unfolded),
{folds,rest}=view.context.unfolded===!0?{folds:all,rest:[]}:cutLongLists(all),sections=sectionsOf(folds).map(({title,folds:own})=>({title,rows:own.map(fold=>toRow(
fold,view))})),indent=sections.some(({title})=>title!==void 0)?4:2,layout=layOut(sections.flatMap(({rows})=>rows),indent,view);for(let $3=sections,$4=0;$4<$3.length;$4++){
let{title,rows}=$3[$4];{title!==void 0&&(yield`  ${view.paint("bold",view.text(title))}
`);for(let $6=rows,$7=0;$7<$6.length;$7++){let row2=$6[$7];yield*writeRow(row2,layout,view)}}}let margin2=" ".repeat(layout.indent+layout.placeWidth+2);for(let[
index,one]of rest.entries())yield margin2+writeRest(one,index===rest.length-1,view)}function*writeRow(row2,layout,view){let{paint,context}=view,{location,severity}=row2.
fold.first,margin2=" ".repeat(layout.messageStart),padding=" ".repeat(layout.placeWidth-row2.place.length),place=paint("dim",view.linkToFile(row2.place,location.
uri,location.range.start.line)),[first="",...others]=messageLines(row2,layout,view);yield`${" ".repeat(layout.indent)}${place}${padding}  ${paint(import_chunk_IQT5KEQY.severityStyles[severity],
severity.padEnd(5))}  ${first}
`;for(let $9=others,$10=0;$10<$9.length;$10++){let line=$9[$10];yield`${margin2}${line}
`}for(let $12=notesOf(row2.fold,view),$13=0;$13<$12.length;$13++){let{style,text}=$12[$13];for(let $15=(0,import_chunk_3BOVWALN.wrap)(text,context.width-layout.
messageStart),$16=0;$16<$15.length;$16++){let line=$15[$16];yield`${margin2}${paint(style,line)}
`}}context.verbose&&(yield*writeDetails(row2.fold.first,view))}function messageLines({fold,message},{messageStart,messageWidth},view){let{written,seen}=view.rule(
fold.first.ruleId),rule2=view.paint("dim",written),{width}=view.context;if(messageWidth===void 0)return closeWith(message,{written:rule2,seen},width-messageStart);
let[first="",...others]=Number.isFinite(width)?(0,import_chunk_3BOVWALN.wrap)(message,messageWidth):[message];return[`${(0,import_chunk_3BOVWALN.padEnd)(first,messageWidth)}\
  ${rule2}`,...others]}function notesOf(fold,view){let expiry=(0,import_chunk_VJHG5F5A.expiryNote)(fold.first,view.today);return[...fold.count>1?[{style:"dim",text:view.
text(foldNote(fold,view.rules.get(fold.first.ruleId)?.commonRemedy))}]:[],...expiry===void 0?[]:[{style:"yellow",text:view.text(expiry)}]]}function writeRest({ruleId,
severity,count:count3},isLast,view){let hint=isLast?view.paint("dim"," (--all shows them)"):"";return`${view.paint(import_chunk_IQT5KEQY.severityStyles[severity],
severity.padEnd(5))}  ${view.text("\u2026")} ${count3} more of ${view.rule(ruleId).written}${hint}
`}function*writeHeldBack(report,selection,view){let{unfolded,verbose}=view.context;unfolded===!0&&selection.unchanged.length>0&&(yield*writeHeading("Unchanged",
view),yield*writeFindings(selection.unchanged,view)),showsHeldBack(view)&&(yield*writeWaived(selection.waived,view),yield*writeFixed(report,view)),verbose&&(yield*writeLines(
"Not run",(0,import_chunk_Q4B7V42C.unrunSentences)(report),view))}function showsHeldBack({context:{verbose,unfolded}}){return verbose||unfolded===!0}function*writePolicy(report,view){
let lines=[...(0,import_chunk_Q4B7V42C.policyLines)(report)],shown=showsHeldBack(view)?lines:lines.slice(0,mostDefinitions2),missing=lines.length-shown.length;yield*writeLines(
"Policy",missing===0?shown:[...shown,`and ${(0,import_chunk_Q4B7V42C.count)(missing,"more definition")}`],view)}var mostDefinitions2=10;function*writeHeading(text,view){
yield`${view.paint("underline",text)}
`}function*writeLines(heading,lines,view){if(lines.length!==0){yield*writeHeading(heading,view);for(let $0=lines,$1=0;$1<$0.length;$1++){let line=$0[$1];yield*writeParagraph(
view.whole(line),{indent:2,view})}yield`
`}}function*writeWaived(findings,view){if(findings.length!==0){yield*writeHeading("Waived",view);for(let those of groupByWaiver(findings)){let waiver=those[0]?.
waiver;waiver!==void 0&&(yield*writeParagraph(view.text((0,import_chunk_VJHG5F5A.waiverPhrase)(waiver,view.today)),{indent:2,view})),yield*writeList(those,view)}
yield`
`}}function*writeFixed({base:base2},view){base2===void 0||base2.fixed.length===0||(yield*writeHeading(`Fixed since ${view.text((0,import_chunk_Q4B7V42C.shortCommit)(
base2))}`,view),yield*writeList(base2.fixed.map(finding=>({...finding,status:"open"})),view),yield`
`)}function*writeList(findings,view){let all=foldFindings(findings,view.context.unfolded),{folds,rest}=view.context.unfolded===!0?{folds:all,rest:[]}:cutLongLists(
all);for(let $3=folds,$4=0;$4<$3.length;$4++){let fold=$3[$4];yield*writeItem(fold,view)}for(let[index,one]of rest.entries())yield`    ${writeRest(one,index===rest.
length-1,view)}`}function*writeItem(fold,view){let{location,severity,ruleId}=fold.first,place=(0,import_chunk_IQT5KEQY.placeText)(location,view),margin2=6,taken=(0,import_chunk_3BOVWALN.textWidth)(
place.seen)+severity.length+4-2,{written,seen}=view.rule(ruleId),closing={written:view.paint("dim",written),seen},text=view.text(foldText(fold,void 0,view.today)),
[first="",...others]=closeWith(text,closing,view.context.width-margin2,taken);yield`    ${view.paint("dim",place.written)}  ${view.paint(import_chunk_IQT5KEQY.severityStyles[severity],
severity)}  ${first}
`;for(let $6=others,$7=0;$7<$6.length;$7++){let line=$6[$7];yield`${" ".repeat(margin2)}${line}
`}}function groupByWaiver(findings){let groups=new Map;for(let $9=findings,$10=0;$10<$9.length;$10++){let finding=$9[$10];{let group=groups.get(finding.waiver?.
id);group===void 0?groups.set(finding.waiver?.id,[finding]):group.push(finding)}}return groups.values()}var enough=10,named=3,manyPlaces=6;function*writeTopRules(findings,view){
if(findings.length<enough)return;let rules=countByRule(findings).sort((left,right)=>right.count-left.count||gravestAndMostFirst(left,right));if(rules.length<2)return;
let top=rules.slice(0,named).filter(rule2=>rule2.count>1);if(top.length===0)return;let sum=top.reduce((total,rule2)=>total+rule2.count,0),share=rules.length===top.
length?`${top.length} rules account for all`:`${top.length} of ${rules.length} rules ${top.length===1?"accounts":"account"} for ${sum} of`;yield*writeParagraph(
`${share} ${findings.length} findings:`,{indent:0,view});let width=String(top[0]?.count??0).length;for(let $0=top,$1=0;$1<$0.length;$1++){let rule2=$0[$1];yield*writeRule(
rule2,width,view)}yield`
`}function countByRule(findings){let rules=new Map;for(let $3=findings,$4=0;$4<$3.length;$4++){let{ruleId,severity}=$3[$4];{let known=rules.get(ruleId);known===
void 0?rules.set(ruleId,{ruleId,severity,count:1}):(known.count+=1,import_chunk_67I5OISI.severities.indexOf(severity)<import_chunk_67I5OISI.severities.indexOf(known.
severity)&&(known.severity=severity))}}return[...rules.values()]}function*writeRule({ruleId,severity,count:amount},width,view){let{paint,rules,context}=view;yield`\
  ${paint(import_chunk_IQT5KEQY.severityStyles[severity],String(amount).padStart(width))}  ${view.rule(ruleId).written}
`;let remedy=rules.get(ruleId)?.commonRemedy;if(!(remedy===void 0||amount<manyPlaces))for(let $6=(0,import_chunk_3BOVWALN.wrap)(view.text(remedy),context.width-
width-4),$7=0;$7<$6.length;$7++){let line=$6[$7];yield`${" ".repeat(width+4)}${paint("dim",line)}
`}}function*stylish(report,context){let selection=selectFindings(report,context.threshold),view=(0,import_chunk_IQT5KEQY.createView)(report,context);if(yield*writeFindings(
selection.shown,view),context.quiet===!0){let errors=report.notifications.filter(({level})=>level==="error");yield*writeNotifications(errors,view),(0,import_chunk_Q4B7V42C.hasPolicy)(
report)&&report.verdict.outcome!=="pass"&&(yield*writeVerdict(report,view));return}yield*writeHeldBack(report,selection,view),yield*writeNotifications(report.notifications,
view),yield*writePolicy(report,view),yield*writeTopRules(selection.shown,view);let shown={threshold:context.threshold,waived:showsHeldBack(view),unchanged:context.
unfolded===!0};for(let $0=(0,import_chunk_Q4B7V42C.summaryLines)(report,selection,shown),$1=0;$1<$0.length;$1++){let line=$0[$1];yield*writeParagraph(view.whole(
line),{indent:0,view})}yield*writeVerdict(report,view)}var outcomeStyles={pass:"green",fail:"red",none:"red"};function*writeVerdict(report,view){let style=outcomeStyles[report.
verdict.outcome];for(let $3=(0,import_chunk_Q4B7V42C.verdictLines)(report),$4=0;$4<$3.length;$4++){let line=$3[$4];yield*writeParagraph(view.whole(line),{indent:0,
view,style})}}var reporters=new Map([["stylish",{reporter:stylish,wantsPages:"verbose"}],["json",{reporter:json,wantsPages:!1}],["sarif",{reporter:sarif,wantsPages:!0}],
["github",{reporter:github,wantsPages:!1}],["github-summary",{reporter:githubSummary,wantsPages:!1}],["html",{reporter:html,wantsPages:!0,isPage:!0}],["gitlab",
{reporter:gitlab,wantsPages:!1}],["junit",{reporter:junit,wantsPages:!1}],["checkstyle",{reporter:checkstyle,wantsPages:!1}],["rdjsonl",{reporter:rdjsonl,wantsPages:!1}],
["sonar",{reporter:sonar,wantsPages:!1}],["markdown",{reporter:markdown,wantsPages:!1}],["csv",{reporter:csv,wantsPages:!1}]]);function planOutputs(formats,paths,cwd){
let named2=[...paths.keys()].filter(format=>format!=="");for(let $0=[...formats,...named2],$1=0;$1<$0.length;$1++){let format=$0[$1];requireFormat(format)}let wanted=new Set(
formats.length===0?["stylish",...named2]:[...formats,...named2]),plain=paths.get(""),rest=[...wanted].filter(format=>!paths.has(format));if(rest.length>1)throw(0,import_chunk_YSYZSH6W.lintUsage)(
`The formats ${rest.join(" and ")} cannot share ${plain===void 0?"stdout":"one file"}.`,`Give all but one a file of its own: -o.${rest[1]} FILE.`);if(rest.length===
0&&plain!==void 0)throw(0,import_chunk_YSYZSH6W.lintUsage)(`Option --output "${plain}" has no format left to write.`);let outputs=[...wanted].map(format=>{let path=paths.
get(format)??plain;return path!==void 0&&requireFile(format,path),{format,path:path===void 0?void 0:(0,import_node_path2.resolve)(cwd,path)}});return requireDistinct(
outputs),outputs}function requireFormat(format){if(reporters.has(format))return;let meant=(0,import_chunk_53F4MXUY.nearest)(format,reporters.keys()),instead=(0,import_chunk_ACGTEFLU.insteadOfFormat)(
format)??(meant===void 0?void 0:`Did you mean "${meant}"?`),help2=`${instead===void 0?"":`${instead} `}Formats are ${[...reporters.keys()].join(", ")}.`;throw(0,import_chunk_YSYZSH6W.lintUsage)(
`There is no format named "${format}".`,help2)}function requireFile(format,path){let name=`lintel-report.${format}`;if(path.endsWith("/")||path.endsWith(import_node_path2.sep))
throw(0,import_chunk_YSYZSH6W.lintUsage)(`"${path}" is a folder, and the ${format} report is a file.`,`Name a file in it: ${path}${name}.`);if(lookedUp.has((0,import_node_path2.basename)(
path)))throw(0,import_chunk_YSYZSH6W.lintUsage)(`A report named "${(0,import_node_path2.basename)(path)}" would be taken for configuration by the next run.`,`Na\
me it otherwise: ${name}.`)}var lookedUp=new Set(["lintel.yaml","lintel.yml","lintel.json","lintel-waivers.yaml","lintel-baseline.json"]);function requireDistinct(outputs){
let seen=new Map;for(let $3=outputs,$4=0;$4<$3.length;$4++){let{format,path}=$3[$4];{if(path===void 0)continue;let place=realPlace(path),other=seen.get(place);if(other!==
void 0)throw(0,import_chunk_YSYZSH6W.lintUsage)(`The formats ${other} and ${format} would be written to the same file.`);seen.set(place,format)}}}function realPlace(path){
try{return(0,import_node_fs.realpathSync)(path)}catch{return(0,import_node_path2.dirname)(path)===path?path:(0,import_node_path2.join)(realPlace((0,import_node_path2.dirname)(
path)),(0,import_node_path2.basename)(path))}}function readLintOptions(args,cwd){let{flags,values,lists}=args,threshold=readThreshold(args),outputs=planOutputs(
lists.get("format")??[],args.outputs,cwd),displayOnlyFailures=flags.get("display-only-failures")===!0,input=(0,import_chunk_MK7M6LS6.readInputOptions)(args,cwd);
if((values.has("sarif-for")||values.has("sarif-category"))&&!outputs.some(({format})=>format==="sarif"))throw(0,import_chunk_YSYZSH6W.lintUsage)("Options --sari\
f-for and --sarif-category shape SARIF, which is not written.",'Add "-o.sarif FILE".');if(displayOnlyFailures&&threshold.failSeverity==="none")throw(0,import_chunk_YSYZSH6W.lintUsage)(
"Option --display-only-failures has nothing to show when --fail-severity is none.");if(flags.get("allow-weakening")===!0&&!values.has("base"))throw(0,import_chunk_YSYZSH6W.lintUsage)(
"Option --allow-weakening says something about --base, which is not given.");return{...input,outputs,sarifFor:readSarifFor(args),sarifCategory:values.get("sarif\
-category")?.replace(/(?<!\/)\/+$/,""),threshold,all:flags.get("all")===!0,displayOnlyFailures,exitZero:flags.get("exit-zero")===!0,quiet:flags.get("quiet")===!0,
verbose:flags.get("verbose")===!0,minScore:readMinScore(args),base:values.get("base"),allowsWeakening:flags.get("allow-weakening")===!0,changedSince:values.get(
"changed-since"),watch:readWatch(args,input),concurrency:readConcurrency(args),color:flags.get("color")}}function readThreshold({values}){let failSeverity=values.
get("fail-severity")??"error",known=[...import_chunk_67I5OISI.severities,"none"],severity=known.find(candidate=>candidate===failSeverity);if(severity===void 0){
let meant=(0,import_chunk_53F4MXUY.nearest)(failSeverity,known),help2=`${meant===void 0?"":`Did you mean "${meant}"? `}Severities are ${known.join(", ")}.`;throw(0,import_chunk_YSYZSH6W.lintUsage)(
`"${failSeverity}" is no severity for --fail-severity.`,help2)}let maxWarnings=values.get("max-warnings");if(maxWarnings!==void 0&&!/^\d{1,9}$/.test(maxWarnings))
throw(0,import_chunk_YSYZSH6W.lintUsage)(`"${maxWarnings}" is no number of warnings for --max-warnings.`,"Write a whole number, 0 or more.");return{failSeverity:severity,
maxWarnings:maxWarnings===void 0?void 0:Number(maxWarnings)}}function readSarifFor({values}){let reader=values.get("sarif-for");if(reader===void 0||reader==="gi\
thub")return reader;throw(0,import_chunk_YSYZSH6W.lintUsage)(`"${reader}" is no reader for --sarif-for.`,"Write --sarif-for github, or leave it out for SARIF wi\
th everything in it.")}function readWatch({flags,values},{isHook,inputs}){if(flags.get("watch")!==!0)return!1;if(inputs.includes("-"))throw(0,import_chunk_YSYZSH6W.lintUsage)(
"Option --watch cannot watch stdin.","Name a file.");if(isHook)throw(0,import_chunk_YSYZSH6W.lintUsage)("Option --watch has no place in a hook, which has to end\
.","Leave out --watch.");for(let $0=["base","changed-since"],$1=0;$1<$0.length;$1++){let name=$0[$1];{if(!values.has(name))continue;let help2=`Leave out --${name}\
; "lintel lint --${name} \u2026" without --watch compares once.`;throw(0,import_chunk_YSYZSH6W.lintUsage)(`Options --watch and --${name} do not go together: a c\
ommit is not watched.`,help2)}}return!0}function readMinScore({values}){let minScore=values.get("min-score");if(minScore!==void 0){if(/^\d{1,3}(?:\.\d+)?$/.test(
minScore)&&Number(minScore)<=100)return Number(minScore);throw(0,import_chunk_YSYZSH6W.lintUsage)(`"${minScore}" is no score for --min-score.`,"Write a number f\
rom 0 to 100.")}}function readConcurrency({values}){let concurrency=values.get("concurrency");if(concurrency!==void 0){if(/^[1-9]\d{0,2}$/.test(concurrency))return Number(
concurrency);throw(0,import_chunk_YSYZSH6W.lintUsage)(`"${concurrency}" is no number of threads for --concurrency.`,"Write a whole number, 1 for a single thread\
.")}}async function writeReports(report,outputs,writing){let failures=[];for(let $0=outputs,$1=0;$1<$0.length;$1++){let output=$0[$1];try{await writeReport(report,
output,writing)}catch(error){failures.push(error)}}return failures}async function writeReport(report,output,{stdout,cwd,context}){let entry2=reporters.get(output.
format);if(entry2===void 0)throw new Error(`No reporter "${output.format}".`);let{reporter}=entry2,pages=(entry2.wantsPages==="verbose"?context.verbose:entry2.wantsPages)?
await(await Promise.resolve().then(()=>__toESM(require("./rule-pages-UQTOY6M5.cjs")))).loadRulePages():new Map,page=entry2.isPage===!0?{htmlApp:await(await Promise.resolve().then(()=>__toESM(require("./load-html-app-J6ZYEUA5.cjs")))).
loadHtmlApp()}:{},surroundings=output.path===void 0?context:inFile(context);try{await writeChunks((0,import_chunk_RWW3C6RZ.joinChunks)(reporter(report,{...surroundings,
...page,pages})),output,stdout)}catch(error){throw(0,import_chunk_KHSMD26U.systemCode)(error)===void 0?error:unwritable(output,error,cwd)}}function inFile({linkTo:_,
...context}){return{...context,color:!1,width:Number.POSITIVE_INFINITY,asciiOnly:!1}}async function writeChunks(chunks,{path},stdout){if(path!==void 0){let{writeReportFile}=await Promise.resolve().then(()=>__toESM(require("./report-file-I5VMZXMT.cjs")));
await writeReportFile(path,chunks);return}for(let chunk of chunks){if(stdout.isClosed)return;await stdout.write(chunk)}}function unwritable({format,path},error,cwd){
let target=path===void 0?"stdout":`"${isInside(path,cwd)?(0,import_node_path4.relative)(cwd,path):path}"`;return new import_chunk_DUGFQ5N4.ToolError("report-unw\
ritable",`The ${format} report cannot be written to ${target}: ${(0,import_chunk_KHSMD26U.systemReason)(error)}.`,{help:remedyFor(error,path),cause:error})}function isInside(path,folder){
return path.startsWith(folder.endsWith(import_node_path4.sep)?folder:folder+import_node_path4.sep)}function remedyFor(error,path){return path===void 0?"Write it\
 to a file: --output FILE.":outOfRoom.has((0,import_chunk_KHSMD26U.systemCode)(error))?"Make room, or name a file elsewhere.":"Name a file in a folder that you \
may write to."}var outOfRoom=new Set(["ENOSPC","EDQUOT","EFBIG"]);async function deliverReport(report,delivery){let{options,errorColor,terminal}=delivery;requireNotOverwritten(
report,delivery),terminal.onReport?.(report);let outputs=outputsToWrite(report,delivery);if(!outputs.some(isForPeople))for(let $0=report.notifications,$1=0;$1<$0.
length;$1++){let notification=$0[$1];notification.level==="error"&&await terminal.stderr.write((0,import_chunk_MK7M6LS6.problemText)(notification,errorColor))}let failures=await writeReports(
report,outputs,{stdout:terminal.stdout,cwd:terminal.cwd,context:contextOf(delivery)});for(let $3=failures,$4=0;$4<$3.length;$4++){let failure=$3[$4];await terminal.
stderr.write(failure instanceof import_chunk_DUGFQ5N4.ToolError?(0,import_chunk_MK7M6LS6.problemText)(failure,errorColor):(0,import_chunk_MK7M6LS6.bugText)(failure,
errorColor))}return failures.length>0?import_chunk_ACGTEFLU.exitNoVerdict:report.verdict.exitCode===1&&options.exitZero?0:report.verdict.exitCode}function requireNotOverwritten(report,{
entries,options,terminal:{cwd}}){let documents=report.definitions.flatMap(definition=>definition.documents.filter(import_chunk_PBC4V5KN.isFileUri).map(uri=>(0,import_chunk_IQT5KEQY.pathOf)(
uri,cwd))),files=entries.filter(entry2=>entry2.text===void 0).map(entry2=>entry2.path),paths=new Set([...documents,...files].map(realPath));if(options.outputs.some(
({path})=>path!==void 0&&paths.has(realPath(path))))throw(0,import_chunk_YSYZSH6W.lintUsage)("A report would be written over a definition that is to be checked.",
"Name another file with --output.")}function realPath(path){try{return(0,import_node_fs2.realpathSync)(path)}catch{return(0,import_node_path3.resolve)(path)}}function outputsToWrite({
verdict},{entries,options}){return entries.length===0&&verdict.exitCode===import_chunk_ACGTEFLU.exitNoVerdict?options.outputs.filter(output=>!isForPeople(output)):
options.outputs}function isForPeople({format,path}){return format==="stylish"&&path===void 0}function contextOf({entries,options,anatomy,rootPrefix,terminal}){let{
failSeverity}=options.threshold,{environment,cwd,stdout}=terminal,color=(0,import_chunk_SEKM4FQJ.wantsColor)(environment,stdout.isTerminal,options.color);return{
color,width:stdout.width,asciiOnly:(0,import_chunk_SEKM4FQJ.isAsciiOnly)(environment),...(0,import_chunk_IQT5KEQY.wantsHyperlinks)({environment,isTerminal:stdout.
isTerminal,color})?{linkTo:(0,import_chunk_IQT5KEQY.fileLinks)(environment,cwd)}:{},verbose:options.verbose,quiet:options.quiet,unfolded:options.all,rootPrefix,
source:(0,import_chunk_IQT5KEQY.createSourceReader)(cwd,entries),...anatomy===void 0?{}:{anatomy},...options.sarifFor===void 0?{}:{sarifFor:options.sarifFor},...options.
sarifCategory===void 0?{}:{sarifCategory:options.sarifCategory},...options.displayOnlyFailures&&failSeverity!=="none"?{threshold:failSeverity}:{}}}async function runLint(args,terminal){
let options=readLintOptions(args,terminal.cwd);if(options.watch)return(await Promise.resolve().then(()=>__toESM(require("./run-watch-PXQDUZD6.cjs")))).runWatch(
options,terminal);let narrow=narrowing(options,terminal.cwd),{request,inputs,found,rootPrefix,threads,finish}=await(0,import_chunk_Y45WZS6J.prepareLint)({...options,
...narrow===void 0?{}:{narrow}},terminal);if(options.isHook&&(0,import_chunk_Y45WZS6J.isNothing)(inputs))return 0;let anatomy=await collectorFor(options),looked=anatomy===
void 0?request:{...request,inspect:anatomy.inspect},report=await lintRequested({request:looked,found,threads},options,terminal);await finish();let errorColor=(0,import_chunk_SEKM4FQJ.wantsColor)(
terminal.environment,terminal.stderr.isTerminal,options.color),inside=anatomy===void 0?{}:{anatomy:anatomy.read(report)};return deliverReport(report,{entries:inputs.
entries,options,...inside,rootPrefix,errorColor,terminal})}async function collectorFor({outputs}){if(outputs.some(({format})=>reporters.get(format)?.isPage===!0))
return(await Promise.resolve().then(()=>__toESM(require("./collect-anatomy-DZMHQEWW.cjs")))).collectAnatomy()}async function lintRequested({request,found,threads},options,{
environment}){let{base:revision,allowsWeakening}=options;if(revision===void 0){if(options.concurrency===1||!canBeShared(request))return(0,import_chunk_BBZO3C5U.lint)(
request);let{lintInThreads}=await Promise.resolve().then(()=>__toESM(require("./lint-in-threads-3AWRJRDN.cjs")));return(0,import_chunk_BBZO3C5U.lint)({...request,
distribute:lintInThreads({...threads,concurrency:options.concurrency})})}let{lintAgainstBase}=await Promise.resolve().then(()=>__toESM(require("./lint-against-base-YZVKI7NF.cjs")));
return lintAgainstBase({revision,request,options,found,allowsWeakening,environment})}function canBeShared({entries,spectral,inspect,allowedHosts=[]}){return entries.
length>1&&spectral===void 0&&inspect===void 0&&allowedHosts.length===0}function narrowing({changedSince,rulesets},cwd){if(changedSince!==void 0)return async(found,configurationFiles)=>{
let{keepTouched}=await Promise.resolve().then(()=>__toESM(require("./keep-touched-EVQEJM2U.cjs")));return keepTouched(found,{since:changedSince,cwd,decisive:[...rulesets.
map(name=>(0,import_node_path.resolve)(cwd,name)),...configurationFiles]})}}0&&(module.exports={collectorFor,deliverReport,runLint});
