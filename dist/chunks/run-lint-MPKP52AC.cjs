"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runLint:()=>runLint});module.exports=__toCommonJS(stdin_exports);var import_chunk_JKUKMIVK=require("./chunk-JKUKMIVK.cjs"),
import_chunk_IEX7YLEL=require("./chunk-IEX7YLEL.cjs"),import_chunk_XDEC3USQ=require("./chunk-XDEC3USQ.cjs"),import_chunk_AUWBRERV=require("./chunk-AUWBRERV.cjs"),
import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_MFTZFE7P=require("./chunk-MFTZFE7P.cjs"),import_chunk_QJCOMQ3F=require("./chunk-QJCOMQ3F.cjs"),
import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_S2DUYZ7T=require("./chunk-S2DUYZ7T.cjs"),import_chunk_Y3VMZODE=require("./chunk-Y3VMZODE.cjs"),
import_chunk_KNHJOSC7=require("./chunk-KNHJOSC7.cjs"),import_chunk_6VR7UNQH=require("./chunk-6VR7UNQH.cjs"),import_chunk_XQIFB6UC=require("./chunk-XQIFB6UC.cjs"),
import_chunk_DOFGS32K=require("./chunk-DOFGS32K.cjs"),import_chunk_5W6VSHO5=require("./chunk-5W6VSHO5.cjs"),import_chunk_37CIPQT2=require("./chunk-37CIPQT2.cjs"),
import_chunk_TJ25TSLU=require("./chunk-TJ25TSLU.cjs"),import_chunk_XMIKBJ7L=require("./chunk-XMIKBJ7L.cjs"),import_chunk_ENYWMJBT=require("./chunk-ENYWMJBT.cjs"),
import_chunk_7JKXMPH3=require("./chunk-7JKXMPH3.cjs"),import_chunk_MNGTIXYL=require("./chunk-MNGTIXYL.cjs"),import_chunk_ALRAAVEK=require("./chunk-ALRAAVEK.cjs"),
import_chunk_HIG32AYT=require("./chunk-HIG32AYT.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_L5LV7D6H=require("./chunk-L5LV7D6H.cjs"),
import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_LBQCYDRK=require("./chunk-LBQCYDRK.cjs"),import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_5LSOYBIX=require("./chunk-5LSOYBIX.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),
import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AM45D3EB=require("./chunk-AM45D3EB.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_node_path=require("node:path"),import_node_path2=require("node:path"),import_node_fs=require("node:fs"),
import_node_path3=require("node:path"),import_node_fs2=require("node:fs"),import_node_path4=require("node:path"),import_node_url=require("node:url"),import_node_path5=require("node:path");
function selectFindings(report,threshold){let shown=[],unchanged=[],waived=[],baselined=0,below=0;for(let finding of report.findings)finding.status==="waived"?waived.
push(finding):finding.status==="baselined"?baselined++:isOpenAtLeast(finding,threshold)?isUnchanged(finding)?unchanged.push(finding):shown.push(finding):below++;
return{shown,unchanged,waived,baselined,below}}function isOpenAtLeast({status,severity,waiver},threshold="hint"){return status==="open"&&((0,import_chunk_7MM6WNQ2.isAtLeast)(
severity,threshold)||waiver?.hasExpired===!0)}function isUnchanged({change,waiver}){return change==="unchanged"&&waiver?.hasExpired!==!0}function describe(finding){
let{operation,message}=finding;return operation===void 0||message.includes(operation)?message:`${operation}: ${message}`}var shownSingly=5;function foldFindings(findings,isUnfolded=!1){
if(isUnfolded)return findings.map(first=>({first,count:1}));let groups=findings.map(createGroups()),folds=[];for(let[index,finding]of findings.entries()){let{first,
count:count2}=groups[index]??{first:finding,count:1};count2<=shownSingly?folds.push({first:finding,count:1}):first===finding&&folds.push({first,count:count2})}return folds}
function createGroups(){let tables=new Map;return finding=>{let byRule=entry(tables,finding.location.uri,()=>new Map),bySeverity=entry(byRule,finding.ruleId,()=>new Map),
byMessage=entry(bySeverity,finding.severity,()=>new Map),group=entry(byMessage,keyOf(finding),()=>({first:finding,count:0}));return group.count+=1,group}}function keyOf({
message,waiver}){return waiver?.hasExpired===!0?`${message}
${waiver.id}`:message}function entry(table,key,make){let before=table.get(key);if(before!==void 0)return before;let value=make();return table.set(key,value),value}
function foldNote({count:count2},commonRemedy){return`In ${count2} places, here first.${commonRemedy===void 0?"":` ${commonRemedy}`}`}function foldText(fold,commonRemedy,today){
let text=fold.count>1?`${fold.first.message} ${foldNote(fold,commonRemedy)}`:describe(fold.first);return(0,import_chunk_JKUKMIVK.withExpiry)(text,fold.first,today)}
function*github(report,context){let selection=selectFindings(report,context.threshold),shown={error:0,warning:0,notice:0},others=[];for(let remark of remarksOf(
report,foldFindings(selection.shown,context.unfolded)))shown[remark.level]+=1,shown[remark.level]<=shownOfLevel?yield command(remark,context):others.push(remark);
others.length>0&&(yield`Without an annotation, because GitHub shows ${shownOfLevel} of each level for a step:
`);for(let remark of others)yield`${(0,import_chunk_TJ25TSLU.forTerminal)(plainLine(remark,context))}
`;let summary=[...(0,import_chunk_XDEC3USQ.policyLines)(report),...(0,import_chunk_XDEC3USQ.summaryLines)(report,selection,{threshold:context.threshold}),...(0,import_chunk_XDEC3USQ.verdictLines)(
report)];for(let line of summary)yield`${(0,import_chunk_TJ25TSLU.forTerminal)(line)}
`}var shownOfLevel=10,longestMessage=4e3,findingLevels={error:"error",warn:"warning",info:"notice",hint:"notice"},notificationSeverities={error:"error",warning:"\
warn",note:"info"};function*remarksOf(report,folds){let remedies=new Map(report.rules.map(rule=>[rule.id,rule.commonRemedy]));for(let severity of import_chunk_7MM6WNQ2.severities){
for(let notification of report.notifications)notificationSeverities[notification.level]===severity&&(yield ofNotification(notification,findingLevels[severity]));
for(let fold of folds)fold.first.severity===severity&&(yield ofFinding(fold,foldText(fold,remedies.get(fold.first.ruleId),report.today)))}}function ofFinding({first},text){
return{level:findingLevels[first.severity],title:first.ruleId,text,location:first.location}}function ofNotification({code,message,help:help2,location},level){return{
level,title:code,text:help2===void 0?message:`${message} ${help2}`,location}}function command({level,title,text,location},context){let properties=[...placeProperties(
location,context),`title=${(0,import_chunk_TJ25TSLU.forWorkflowProperty)(title)}`];return`::${level} ${properties.join(",")}::${(0,import_chunk_TJ25TSLU.forWorkflowMessage)(
(0,import_chunk_TJ25TSLU.shorten)(text,longestMessage))}
`}function plainLine({level,title,text,location},{rootPrefix}){let message=`${level}: ${(0,import_chunk_TJ25TSLU.shorten)(text,longestMessage)} (${title})`;if(location===
void 0||!(0,import_chunk_DOFGS32K.isFileUri)(location.uri))return message;let path=(0,import_chunk_DOFGS32K.repositoryPath)(location.uri,rootPrefix);return"rang\
e"in location?`${path}:${location.range.start.line}:${location.range.start.column}: ${message}`:`${path}: ${message}`}function placeProperties(location,context){
if(location===void 0||!(0,import_chunk_DOFGS32K.isFileUri)(location.uri))return[];let file=`file=${(0,import_chunk_TJ25TSLU.forWorkflowProperty)((0,import_chunk_DOFGS32K.repositoryPath)(
location.uri,context.rootPrefix))}`;return"range"in location?[file,...rangeProperties(location.range)]:[file]}function rangeProperties({start,end}){return start.
line!==end.line?[`line=${start.line}`]:[`line=${start.line}`,`endLine=${end.line}`,`col=${start.column}`,`endColumn=${end.column}`]}var longestMessage2=1e3;function head(names){
return names.map(name=>`<th>${name}</th>`).join("")}function row(cells){return`<tr>${cells.map(cell=>`<td>${cell}</td>`).join("")}</tr>
`}function textCell(text){return(0,import_chunk_TJ25TSLU.forXml)((0,import_chunk_TJ25TSLU.shorten)(text,longestMessage2))}function placeCell(location,{rootPrefix}){
if(location===void 0)return"";let path=(0,import_chunk_DOFGS32K.isFileUri)(location.uri)?(0,import_chunk_DOFGS32K.repositoryPath)(location.uri,rootPrefix):location.
uri,place="range"in location?`${path}:${location.range.start.line}:${location.range.start.column}`:path;return`<code>${(0,import_chunk_TJ25TSLU.forXml)(place)}<\
/code>`}function notificationTable(notifications,context){return{head:head(["Not checked","Place","What"]),rows:notificationRows(notifications,context),noun:"no\
tification"}}function findingTable(report,folds,context){return{head:head(["Severity","Place","Finding","Rule"]),rows:findingRows(report,folds,context),noun:"fi\
nding"}}function*notificationRows(notifications,context){for(let level of["error","warning","note"])for(let{message,help:help2,location,code}of notifications.filter(
notification=>notification.level===level)){let text=help2===void 0?message:`${message} ${help2}`,what=`${textCell(text)} <code>${(0,import_chunk_TJ25TSLU.forXml)(
code)}</code>`;yield{html:row([level,placeCell(location,context),what]),stands:1}}}function*findingRows({rules,today},folds,context){let byId=new Map(rules.map(
rule=>[rule.id,rule]));for(let severity of import_chunk_7MM6WNQ2.severities)for(let fold of folds.filter(({first})=>first.severity===severity)){let{first,count:count2}=fold,
rule=byId.get(first.ruleId),text=textCell(foldText(fold,rule?.commonRemedy,today));yield{html:row([severity,placeCell(first.location,context),text,linkTo(rule,first.
ruleId)]),stands:count2}}}function linkTo(rule,ruleId){let name=`<code>${(0,import_chunk_TJ25TSLU.forXml)(ruleId)}</code>`;return rule===void 0?name:`<a href="${(0,import_chunk_TJ25TSLU.forXml)(
rule.helpUri)}">${name}</a>`}function definitionTable(report,context){let names=["Definition","Classification","Profiles","Score",...report.base===void 0?["Open"]:
["New","Unchanged"],"Waiver expired","Waived","Baselined"];return{head:head(names),rows:definitionRows(report,context),noun:"definition"}}function waiverTable({
waivers=[]},context){return{head:head(["Waiver","Rule","Last day","Owner","Findings","Reason","Place"]),rows:waivers.filter(({findings})=>findings>0).map(waiver=>{
let day=`${textCell(waiver.expires)}${waiver.hasExpired?" (expired)":""}`,{rule,owner="",findings,reason,location}=waiver,cells=[(0,import_chunk_JKUKMIVK.waiverName)(
waiver),rule].map(textCell);return{html:row([...cells,day,textCell(owner),`${findings}`,textCell(reason),placeCell(location,context)]),stands:1}}),noun:"waiver"}}
var mostDefinitions=50;function*definitionRows(report,context){let judged=report.definitions.filter(import_chunk_XDEC3USQ.isJudged),tallies=tallyByDefinition(report);
for(let definition of judged.slice(0,mostDefinitions)){let{open,unchanged,expired,waived,baselined}=tallies.get(definition.uri)??noFindings(),counts=[...report.
base===void 0?[open]:[open,unchanged],expired,waived,baselined];yield{html:row([...aboutDefinition(definition,context),...counts.map(String)]),stands:1}}let missing=judged.
length-mostDefinitions;missing>0&&(yield{html:row([`and ${missing} more`]),stands:missing})}function aboutDefinition({uri,policy,score},context){let names=[policy?.
api,policy?.owner].filter(name=>name!==void 0).join(", ");return[`${placeCell({uri},context)}${names===""?"":` ${textCell(names)}`}`,policy===void 0?"":textCell(
(0,import_chunk_XDEC3USQ.classificationPhrase)(policy.classification)),textCell(policy?.profiles.join(", ")??""),score===void 0?"":(0,import_chunk_XDEC3USQ.scorePhrase)(
score)]}function tallyByDefinition({definitions,findings}){let owners=new Map;for(let{uri,documents}of definitions)for(let document of documents)owners.has(document)||
owners.set(document,uri);let tallies=new Map;for(let finding of findings){let owner=owners.get(finding.location.uri)??finding.location.uri,tally2=tallies.get(owner)??
noFindings();tally2[standOf(finding)]+=1,finding.status==="open"&&finding.waiver?.hasExpired===!0&&(tally2.expired+=1),tallies.set(owner,tally2)}return tallies}
function standOf({status,change}){return status==="open"&&change==="unchanged"?"unchanged":status}function noFindings(){return{open:0,unchanged:0,expired:0,waived:0,
baselined:0}}function*githubSummary(report,context){let selection=selectFindings(report,context.threshold),lines=[...(0,import_chunk_XDEC3USQ.summaryLines)(report,
selection,{threshold:context.threshold}),...(0,import_chunk_XDEC3USQ.verdictLines)(report)],tables=[definitionTable(report,context),notificationTable(report.notifications,
context),findingTable(report,foldFindings(selection.shown,context.unfolded),context),waiverTable(report,context)];yield*withinLimit(`## Lintel

<p>${lines.map(line=>(0,import_chunk_TJ25TSLU.forXml)((0,import_chunk_TJ25TSLU.shorten)(line,longestMessage2))).join(`<br>
`)}</p>
`,tables)}var limit=1024*1024,reserve=512;function*withinLimit(head2,tables){let encoder=new TextEncoder,room=limit-reserve-encoder.encode(head2).length,cut3=[];
yield head2;for(let table of tables){let opening=`
<table>
<tr>${table.head}</tr>
`;room-=opening.length+closing.length;let missing=0,isOpen=!1;for(let{html,stands}of table.rows){let bytes=encoder.encode(html).length;if(missing>0||bytes>room){
missing+=stands;continue}room-=bytes,yield isOpen?html:opening+html,isOpen=!0}isOpen&&(yield closing),missing>0&&cut3.push((0,import_chunk_XDEC3USQ.count)(missing,
table.noun))}cut3.length>0&&(yield`
Cut off: ${(0,import_chunk_XDEC3USQ.listOf)(cut3)}. A summary holds 1 MiB; the log of the step and the other reports hold all.
`)}var closing=`</table>
`;function gitlab(report,context){return(0,import_chunk_IEX7YLEL.streamJson)(issuesOf(report,context),1,0)}var findingSeverities={error:"critical",warn:"major",
info:"minor",hint:"info"},longestMessage3=1e3;function*issuesOf(report,context){let settings={context,today:report.today,seen:new Map};for(let notification of report.
notifications){let{level,location}=notification;level==="error"&&location!==void 0&&(0,import_chunk_DOFGS32K.isFileUri)(location.uri)&&(yield ofNotification2(notification,
location,settings))}let open=report.findings.filter(finding=>isOpenAtLeast(finding,context.threshold)&&(0,import_chunk_DOFGS32K.isFileUri)(finding.location.uri));
for(let severity of import_chunk_7MM6WNQ2.severities)for(let finding of open)finding.severity===severity&&(yield ofFinding2(finding,settings))}function ofFinding2(finding,{
context,today,seen}){let{ruleId,severity,location,fingerprint}=finding;return{description:(0,import_chunk_TJ25TSLU.forTerminal)((0,import_chunk_TJ25TSLU.shorten)(
(0,import_chunk_JKUKMIVK.withExpiry)(describe(finding),finding,today),longestMessage3)),check_name:ruleId,fingerprint:numbered(fingerprint,seen),severity:findingSeverities[severity],
location:{path:(0,import_chunk_DOFGS32K.repositoryPath)(location.uri,context.rootPrefix),lines:{begin:location.range.start.line}}}}function ofNotification2({code,
message,help:help2},location,{context,seen}){let path=(0,import_chunk_DOFGS32K.repositoryPath)(location.uri,context.rootPrefix),text=help2===void 0?message:`${message}\
 ${help2}`;return{description:(0,import_chunk_TJ25TSLU.forTerminal)((0,import_chunk_TJ25TSLU.shorten)(text,longestMessage3)),check_name:code,fingerprint:numbered(
`${code}:${path}`,seen),severity:"blocker",location:{path,lines:{begin:"range"in location?location.range.start.line:1}}}}function numbered(fingerprint,seen){let occurrence=(seen.
get(fingerprint)??0)+1;return seen.set(fingerprint,occurrence),occurrence===1?fingerprint:`${fingerprint}:${occurrence}`}function json(report){return(0,import_chunk_IEX7YLEL.streamJson)(
report,2,2)}function*junit(report,context){let suites=[...gatherSuites(report,context).values()];yield`<?xml version="1.0" encoding="UTF-8"?>
`,yield`<testsuites name="lintel"${tally(suites.flatMap(suite=>suite.cases))} time="0">
`;for(let suite of suites){yield`  <testsuite name="${(0,import_chunk_TJ25TSLU.forXml)(suite.name)}"${tally(suite.cases)} time="0">
`,suite.properties.length>0&&(yield`    <properties>${suite.properties.map(writeProperty).join("")}</properties>
`);for(let testCase of suite.cases)yield writeCase(testCase,suite.name);yield`  </testsuite>
`}yield`</testsuites>
`}var generalSuite="lintel";function gatherSuites(report,context){let suites=new Map,definitionOf=new Map;for(let definition of report.definitions){suites.set(definition.
uri,{name:(0,import_chunk_DOFGS32K.displayPath)(definition.uri),properties:propertiesOf(definition),cases:[]});for(let uri of definition.documents)definitionOf.
has(uri)||definitionOf.set(uri,definition.uri)}for(let finding of report.findings)finding.status==="open"&&!isOpenAtLeast(finding,context.threshold)||suiteFor(suites,
definitionOf.get(finding.location.uri)??finding.location.uri).cases.push(findingCase(finding,report.today));for(let notification of report.notifications){let uri=notification.
location?.uri,owner=uri===void 0?generalSuite:definitionOf.get(uri)??uri;suiteFor(suites,owner).cases.push(notificationCase(notification))}addVerdict(suites,report);
for(let suite of suites.values())suite.cases.length===0&&suite.cases.push(passingCase);return suites}function suiteFor(suites,uri){let existing=suites.get(uri);
if(existing!==void 0)return existing;let suite={name:(0,import_chunk_DOFGS32K.displayPath)(uri),properties:[],cases:[]};return suites.set(uri,suite),suite}function propertiesOf({
policy,score}){return[["api",policy?.api],["owner",policy?.owner],["exposure",policy?.classification.exposure],["data",policy?.classification.data],["tags",policy?.
classification.tags?.join(", ")],["lifecycle",policy?.classification.lifecycle],["profiles",policy?.profiles.join(", ")],["score",score?.value.toString()],["gra\
de",score?.grade]].flatMap(([name,value])=>value===void 0||value===""?[]:[[name,value]])}function addVerdict(suites,report){let{outcome}=report.verdict,message=(0,import_chunk_XDEC3USQ.verdictLine)(
report);outcome==="none"&&!report.notifications.some(notification=>notification.level==="error")&&suiteFor(suites,generalSuite).cases.push({name:"verdict",outcome:"\
error",type:"no-verdict",message,detail:message}),outcome==="fail"&&(0,import_chunk_XDEC3USQ.hasPolicy)(report)&&suiteFor(suites,generalSuite).cases.push({name:"\
verdict",outcome:"failure",type:"verdict",message,detail:message})}var passingCase={name:"no findings",outcome:"pass",type:"",message:"",detail:""};function findingCase(finding,today){
let{uri,pointer,range}=finding.location,place=`${range.start.line}:${range.start.column}`,why=reasonToSkip(finding);return{name:`${finding.ruleId} (${place})`,outcome:why===
void 0?"failure":"skipped",type:finding.severity,message:why===void 0?(0,import_chunk_JKUKMIVK.withExpiry)(describe(finding),finding,today):`${why}: ${describe(
finding)}${waiverNote(finding,today)}`,file:(0,import_chunk_DOFGS32K.displayPath)(uri),line:range.start.line,detail:`${(0,import_chunk_DOFGS32K.displayPath)(uri)}\
:${place} ${finding.severity} ${finding.ruleId} at ${pointer===""?"the document":pointer}`}}function reasonToSkip(finding){return finding.status!=="open"?finding.
status:isUnchanged(finding)?"unchanged":void 0}function waiverNote({status,waiver},today){return status==="waived"&&waiver!==void 0?` Waiver ${(0,import_chunk_JKUKMIVK.waiverPhrase)(
waiver,today)}`:""}function writeProperty([name,value]){return`<property name="${name}" value="${(0,import_chunk_TJ25TSLU.forXml)(value)}"/>`}function notificationCase(notification){
let{code,level,message,help:help2,location}=notification;return{name:code,outcome:level==="error"?"error":"skipped",type:code,message,...location===void 0?{}:{file:(0,import_chunk_DOFGS32K.displayPath)(
location.uri)},...location!==void 0&&"range"in location?{line:location.range.start.line}:{},detail:help2??""}}function writeCase(testCase,suiteName){let file=testCase.
file===void 0?"":` file="${(0,import_chunk_TJ25TSLU.forXml)(testCase.file)}"`,line=testCase.line===void 0?"":` line="${testCase.line}"`,open=`    <testcase clas\
sname="${(0,import_chunk_TJ25TSLU.forXml)(suiteName)}" name="${(0,import_chunk_TJ25TSLU.forXml)(testCase.name)}"${file}${line} time="0"`;if(testCase.outcome==="\
pass")return`${open}/>
`;let type=testCase.outcome==="skipped"?"":` type="${(0,import_chunk_TJ25TSLU.forXml)(testCase.type)}"`,body=`<${testCase.outcome}${type} message="${(0,import_chunk_TJ25TSLU.forXml)(
testCase.message)}">${(0,import_chunk_TJ25TSLU.forXml)(testCase.detail)}</${testCase.outcome}>`;return`${open}>
      ${body}
    </testcase>
`}function tally(cases){let[failures,errors,skipped]=[0,0,0];for(let{outcome}of cases)outcome==="failure"?failures++:outcome==="error"?errors++:outcome==="skipp\
ed"&&skipped++;return` tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`}function pageOf({id,pack},pages){return pack==="s\
pectral"?void 0:pages.get(id)}function pageSection(page,heading){let section,isFenced=!1;for(let line of page.split(/\r?\n/))if(/^\s*(```|~~~)/.test(line)&&(isFenced=
!isFenced),!isFenced&&line.startsWith("## ")){if(section!==void 0)break;line.slice(3).trim()===heading&&(section=[])}else section?.push(line);let text=section?.
join(`
`).trim();return text===""?void 0:text}var baseIds={repository:"%SRCROOT%",outside:"OUTSIDE"};function artifactLocation(uri,{rootPrefix}){if(!(0,import_chunk_DOFGS32K.isFileUri)(
uri))return{uri:(0,import_chunk_DOFGS32K.repositoryUri)(uri,"")};let path=(0,import_chunk_DOFGS32K.repositoryUri)(uri,rootPrefix);return stepsOut.test(path)?{uri:nonEmpty(
path.replace(stepsOut,"")),uriBaseId:baseIds.outside}:{uri:nonEmpty(path),uriBaseId:baseIds.repository}}function isInRepository(uri,{rootPrefix}){return(0,import_chunk_DOFGS32K.isFileUri)(
uri)&&!stepsOut.test((0,import_chunk_DOFGS32K.repositoryUri)(uri,rootPrefix))}var stepsOut=/^(?:\.\.(?:\/|$))+/;function nonEmpty(path){return path===""?"./":path}
function physicalLocation(location,context,lines){let region=context.sarifFor==="github"?firstLineRegion(location,lines):wholeRegion(location.range);return{artifactLocation:artifactLocation(
location.uri,context),region}}function wholeRegion({start,end}){return{startLine:start.line,startColumn:start.column,endLine:end.line,endColumn:end.column}}function firstLineRegion(location,lines){
let{start,end}=location.range;if(start.line===end.line)return wholeRegion(location.range);let text=lines.line(location.uri,start.line);if(text===void 0)return wholeRegion(
{start,end:{line:start.line,column:start.column+1}});let firstColumn=text.length-text.trimStart().length+1;return{startLine:start.line,startColumn:firstColumn,endLine:start.
line,endColumn:text.length+1}}function sarifArtifacts({definitions},context){let byEntry=new Map(definitions.map(definition=>[definition.uri,definition]));return[
...new Set(definitions.flatMap(definition=>definition.documents))].map(uri=>({location:artifactLocation(uri,context),roles:["analysisTarget"],properties:propertiesOf2(
byEntry.get(uri))}))}function propertiesOf2(definition){if(definition===void 0||!(0,import_chunk_XDEC3USQ.isJudged)(definition))return;let{policy,score}=definition,
{classification,...names}=policy??{};return{...names,...classification,...score===void 0?{}:{score:score.value,grade:score.grade}}}function lineHashes(text){let{
units,starts}=significantUnits(text),occurrences=new Map,hashes=[],hash=firstHash(units),position=0;for(let start of starts){for(;position<start;position+=1)roll(
hash,units[position]??0,units[position+windowLength]??0);let digits=hexadecimal(hash),occurrence=(occurrences.get(digits)??0)+1;occurrences.set(digits,occurrence),
hashes.push(`${digits}:${occurrence}`)}return hashes}var windowLength=100,base=37,halfRange=2**32,[tab,lineFeed,carriageReturn,space,endOfText]=[9,10,13,32,65535],
leavingWeight=power(base,windowLength);function significantUnits(text){let units=new Uint16Array(text.length+1+windowLength),starts=[0],length=0;for(let index=0;index<
text.length;index+=1){let unit=text.charCodeAt(index);if(unit===space||unit===tab||unit===lineFeed&&text.charCodeAt(index-1)===carriageReturn)continue;let isBreak=unit===
lineFeed||unit===carriageReturn;units[length]=isBreak?lineFeed:unit,length+=1,isBreak&&starts.push(length)}return units[length]=endOfText,{units,starts}}function firstHash(units){
let hash={high:0,low:0};for(let index=0;index<windowLength;index+=1)roll(hash,0,units[index]??0);return hash}function roll(hash,leaving,entering){let low=hash.low*
base+entering-leavingWeight.low*leaving,carry=Math.floor(low/halfRange);hash.low=low-carry*halfRange,hash.high=modulo(hash.high*base+carry-leavingWeight.high*leaving)}
function power(factor,exponent){let result={high:0,low:1};for(let index=0;index<exponent;index+=1){let low=result.low*factor;result.high=modulo(result.high*factor+
Math.floor(low/halfRange)),result.low=modulo(low)}return result}function modulo(value){return value-Math.floor(value/halfRange)*halfRange}function hexadecimal({
high,low}){return high===0?low.toString(16):high.toString(16)+low.toString(16).padStart(8,"0")}function createLineHashes({sarifFor,source}){let files=new Map;return{
of({uri,range}){if(sarifFor!=="github")return{};let hashes=files.get(uri);if(hashes===void 0){let text=source(uri);hashes=text===void 0?[]:lineHashes(text),files.
set(uri,hashes)}let hash=hashes[range.start.line-1];return hash===void 0?{}:{primaryLocationLineHash:hash}}}}var longestForGithub=2e3;function sarifMessage(text,fallback,{
sarifFor}){return text.trim()===""?{text:fallback}:{text:(0,import_chunk_TJ25TSLU.forSarifMessage)(sarifFor==="github"?(0,import_chunk_TJ25TSLU.shorten)(text,longestForGithub):
text)}}function sarifInvocation(report,settings){let unrun=(0,import_chunk_XDEC3USQ.unrunSentences)(report).map(message=>({code:"rules-not-run",level:"note",message}));
return{executionSuccessful:report.verdict.outcome!=="none",exitCode:report.verdict.exitCode,exitCodeDescription:(0,import_chunk_XDEC3USQ.hasPolicy)(report)?(0,import_chunk_TJ25TSLU.forSarifMessage)(
(0,import_chunk_XDEC3USQ.verdictLine)(report)):void 0,toolExecutionNotifications:allNotifications(report.notifications,settings.selection).map(notification=>sarifNotification(
notification,settings)),toolConfigurationNotifications:unrun.length===0?void 0:unrun.map(each=>sarifNotification(each,settings))}}function allNotifications(notifications,selection){
let{results,omitted,outside,heldBack}=selection,count2=(number,kind="")=>number===1?`1 ${kind}result is`:`${number} ${kind}results are`,messages=[...omitted===0?
[]:[`${count2(omitted)} left out: GitHub code scanning shows the ${results.length} gravest.`],...outside===0?[]:[`${count2(outside)} left out: GitHub code scann\
ing knows no files outside of the repository.`]],decided=Object.entries(heldBack).flatMap(([kind,number])=>number===0?[]:[`${count2(number,`${kind} `)} left out\
: GitHub code scanning would show an open alert.`]);return[...notifications,...messages.map(message=>({code:"results-omitted",level:"warning",message,help})),...decided.
map(message=>({code:"results-omitted",level:"note",message,help}))]}var help="The JSON report has all findings.";function sarifNotification(notification,settings){
let{code,level,message,help:remedy,ruleId,location}=notification;return{descriptor:{id:code},associatedRule:ruleId===void 0?void 0:{id:ruleId,index:settings.rules.
get(ruleId)},level,message:sarifMessage(remedy===void 0?message:`${message} ${remedy}`,code,settings.context),locations:location===void 0?void 0:[{physicalLocation:placeOf(
location,settings)}]}}function placeOf(location,{context,lines}){return"range"in location?physicalLocation(location,context,lines):{artifactLocation:artifactLocation(
location.uri,context)}}function decisionOf(result,settings){let{hasWaived,hasStates}=settings.selection;return{suppressions:hasWaived?result.finding.status==="w\
aived"?[suppression(result.finding.waiver,settings)]:[]:void 0,baselineState:hasStates?stateOf(result):void 0}}function waiverProperties({waiver}){if(waiver===void 0)
return;let{location:_location,...properties}=waiver;return properties}function suppression(waiver,{context,lines}){return waiver===void 0?{kind:"external",status:"\
accepted"}:{kind:waiver.source==="definition"?"inSource":"external",status:"accepted",justification:(0,import_chunk_TJ25TSLU.forSarifMessage)((0,import_chunk_JKUKMIVK.waiverPhrase)(
waiver,void 0)),location:{physicalLocation:physicalLocation(waiver.location,context,lines)},properties:{id:waiver.id}}}function stateOf({finding,isFixed}){return isFixed?
"absent":finding.change??(finding.status==="open"?"new":"unchanged")}var sarifLevels={error:"error",warn:"warning",info:"note",hint:"note"},mostResultsForGithub=5e3,
mostRelatedLocations=20;function selectResults(report,context){let numbered2=numberOccurrences(report),selection=context.sarifFor==="github"?selectForGithub(numbered2,
report,context):selectAll(numbered2,report),{results}=selection;return{...selection,hasWaived:results.some(({finding})=>finding.status==="waived"),hasStates:context.
sarifFor!=="github"&&(report.base!==void 0||results.some(({finding})=>finding.status==="baselined"))}}function selectAll(numbered2,report){return{results:inOrder(
numbered2,report),omitted:0,outside:0,heldBack:{waived:0,baselined:0}}}function selectForGithub(numbered2,report,context){let count2=status=>numbered2.filter(({
finding})=>finding.status===status).length,open=numbered2.filter(({finding,isFixed})=>finding.status==="open"&&!isFixed),wanted=open.filter(({finding})=>isInRepository(
finding.location.uri,context));return{results:inOrder(wanted,report).slice(0,mostResultsForGithub),omitted:Math.max(0,wanted.length-mostResultsForGithub),outside:open.
length-wanted.length,heldBack:{waived:count2("waived"),baselined:count2("baselined")}}}function inOrder(results,{rules}){let risks=new Map(rules.map(rule=>[rule.
id,rule.securitySeverity??0]));return results.toSorted(({finding:left,isFixed},{finding:right,isFixed:isRightFixed})=>Number(isFixed)-Number(isRightFixed)||import_chunk_7MM6WNQ2.severities.
indexOf(left.severity)-import_chunk_7MM6WNQ2.severities.indexOf(right.severity)||(risks.get(right.ruleId)??0)-(risks.get(left.ruleId)??0))}function sarifResult(result,settings){
let{finding,occurrence}=result,{context,rules,lines,hashes}=settings,waiver=waiverProperties(finding),related=relatedLocations(finding,context).slice(0,mostRelatedLocations),
omitted=finding.relatedLocations.length-related.length;return{ruleId:finding.ruleId,ruleIndex:rules.get(finding.ruleId),level:sarifLevels[finding.severity],message:sarifMessage(
(0,import_chunk_JKUKMIVK.withExpiry)(finding.message,finding,settings.today),finding.ruleId,context),locations:[{physicalLocation:physicalLocation(finding.location,
context,lines),logicalLocations:logicalLocations(finding)}],relatedLocations:related.length===0?void 0:related.map((location,index)=>({id:index+1,message:sarifMessage(
location.message,"Related place.",context),physicalLocation:physicalLocation(location,context,lines),logicalLocations:pointerLocations(location.pointer)})),partialFingerprints:{
[fingerprintKey]:`${finding.fingerprint}:${occurrence}`,...hashes.of(finding.location)},...decisionOf(result,settings),properties:{severity:finding.severity,waiver,
...omitted===0?{}:{relatedLocationsOmitted:omitted}}}}function relatedLocations({relatedLocations:all},context){return context.sarifFor==="github"?all.filter(({
uri})=>isInRepository(uri,context)):all}function numberOccurrences({findings,base:base2}){let seen=new Map,numbered2=(finding,isFixed)=>{let occurrence=(seen.get(
finding.fingerprint)??0)+1;return seen.set(finding.fingerprint,occurrence),{finding,occurrence,isFixed}};return[...findings.map(finding=>numbered2(finding,!1)),
...(base2?.fixed??[]).map(finding=>numbered2({...finding,status:"open"},!0))]}var fingerprintKey="lintel/v1";function logicalLocations(finding){let{operation,location}=finding;
return[...operation===void 0?[]:[{fullyQualifiedName:operation,kind:"operation"}],...pointerLocations(location.pointer)]}function pointerLocations(pointer){return pointer===
""?[]:[{fullyQualifiedName:pointer,kind:"value"}]}function sarifTaxonomies(rules){return catalogues.flatMap(catalogue=>{let ids=[...new Set(rules.flatMap(rule=>catalogue.
idsOf(rule.maps)))].sort(catalogue.compare);return ids.length===0?[]:[{...catalogue.component,isComprehensive:!1,taxa:ids.map(catalogue.taxon)}]})}function supportedTaxonomies(taxonomies){
return taxonomies.map(({name,guid},index)=>({name,guid,index}))}function relationships(rule){let related=catalogues.flatMap(({idsOf,component})=>idsOf(rule.maps).
map(id=>({target:{id,toolComponent:{name:component.name,guid:component.guid}},kinds:["relevant"]})));return related.length===0?void 0:related}function taxonTags(rule){
return catalogues.flatMap(({idsOf,tag})=>idsOf(rule.maps).map(tag))}var owaspApi2023=["Broken Object Level Authorization","Broken Authentication","Broken Object\
 Property Level Authorization","Unrestricted Resource Consumption","Broken Function Level Authorization","Unrestricted Access to Sensitive Business Flows","Serv\
er Side Request Forgery","Security Misconfiguration","Improper Inventory Management","Unsafe Consumption of APIs"],catalogues=[{component:{name:"CWE",version:"4",
organization:"MITRE",guid:"ec480a2c-8267-5d90-affc-401687cd64b0",informationUri:"https://cwe.mitre.org/",shortDescription:{text:"Common Weakness Enumeration."}},
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
return(id.match(/\d+/g)??[]).map(Number)}function ruleIndexes(rules){return new Map(rules.map((rule,index)=>[rule.id,index]))}function sarifRule(rule,page){let summary=rule.
summary.trim()||rule.id,why=page===void 0?void 0:pageSection(page,"Why"),remedy=page===void 0?void 0:pageSection(page,"How to fix");return{id:rule.id,name:nameOf(
rule.id),shortDescription:{text:cut(summary)},fullDescription:{text:cut(joinParts([summary,why]," "))},help:{text:joinParts([summary,why,remedy,`See ${rule.helpUri}`],
`

`),markdown:page??`${summary}

<${rule.helpUri}>`},helpUri:isUri(rule.helpUri)?rule.helpUri:void 0,defaultConfiguration:{level:sarifLevels[rule.severity]},relationships:relationships(rule),properties:{
tags:tags(rule),precision:"high","problem.severity":problemSeverities[rule.severity],"security-severity":rule.securitySeverity?.toFixed(1)}}}function isUri(text){
try{return new URL(text).href!==""}catch{return!1}}var problemSeverities={error:"error",warn:"warning",info:"recommendation",hint:"recommendation"},longestDescription=1024,
mostTags=20,longestName=255;function tags(rule){return["openapi",...rule.securitySeverity===void 0?[]:["security"],rule.pack,...taxonTags(rule)].slice(0,mostTags)}
function joinParts(parts,separator){return parts.filter(part=>part!==void 0).join(separator)}function cut(text){let characters=[...text];return characters.length<=
longestDescription?text:`${characters.slice(0,longestDescription-1).join("")}\u2026`}function nameOf(id){let name=id.split(/[^a-z0-9]+/i).map(word=>word.charAt(
0).toUpperCase()+word.slice(1)).join("").slice(0,longestName);return name===""||name===id?void 0:name}function sourceLines(source){let files=new Map;return{line(uri,line){
let file=files.get(uri);if(file===void 0){let text=source(uri)??"";file={text,starts:lineStarts(text)},files.set(uri,file)}let start=file.starts[line-1];if(!(start===
void 0||file.text===""))return file.text.slice(start,file.starts[line]??file.text.length).replace(/\r?\n$|\r$/,"")}}}function lineStarts(text){let starts=[0];for(let match of text.
matchAll(/\r\n|\n|\r/g))starts.push(match.index+match[0].length);return starts}function sarif(report,context){let rules=ruleIndexes(report.rules),selection=selectResults(
report,context),lines=sourceLines(context.source),hashes=createLineHashes(context),taxonomies=sarifTaxonomies(report.rules),run={tool:{driver:{name:report.tool.
name,fullName:"Lintel OpenAPI linter",organization:"Lintel",version:report.tool.version,semanticVersion:report.tool.version,informationUri:report.tool.informationUri,
rules:report.rules.map(rule=>sarifRule(rule,pageOf(rule,context.pages))),supportedTaxonomies:supportedTaxonomies(taxonomies)}},taxonomies,automationDetails:context.
sarifCategory===void 0?void 0:{id:`${context.sarifCategory}/`},originalUriBaseIds:{[baseIds.repository]:{description:{text:"The root of the repository."}},[baseIds.
outside]:{description:{text:"A folder that holds the repository, and files outside of it."}}},columnKind:"utf16CodeUnits",artifacts:sarifArtifacts(report,context),
invocations:[sarifInvocation(report,{context,rules,lines,selection})],results:mapLazily(selection.results,result=>sarifResult(result,{context,rules,lines,hashes,
selection,today:report.today})),properties:runProperties(report)};return(0,import_chunk_IEX7YLEL.streamJson)({$schema:"https://json.schemastore.org/sarif-2.1.0.\
json",version:"2.1.0",runs:[run]},4,0)}function runProperties({base:base2,today}){if(!(base2===void 0&&today===void 0))return{today,base:base2===void 0?void 0:{
...base2,fixed:base2.fixed.length}}}function*mapLazily(items,map){for(let item of items)yield map(item)}var severityStyles={error:"red",warn:"yellow",info:"blue",
hint:"dim"};function*writeNotifications(notifications,view){if(notifications.length!==0){yield`${view.paint("underline","Notifications")}
`;for(let notification of notifications){let level=view.paint(levelStyles[notification.level],notification.level.padEnd(7)),text=`${placeOf2(notification)}${(0,import_chunk_TJ25TSLU.shorten)(
notification.message,1e3)}`;yield`  ${level}  ${(0,import_chunk_TJ25TSLU.forTerminal)(text)}  ${view.paint("dim",(0,import_chunk_TJ25TSLU.forTerminal)(notification.
code))}
`,notification.help!==void 0&&(yield`           ${(0,import_chunk_TJ25TSLU.forTerminal)((0,import_chunk_TJ25TSLU.shorten)(notification.help,1e3))}
`)}yield`
`}}var levelStyles={error:"red",warning:"yellow",note:"blue"};function placeOf2(notification){let{location}=notification;if(location===void 0)return"";let path=(0,import_chunk_DOFGS32K.displayPath)(
location.uri);return"range"in location?`${path}:${location.range.start.line}:${location.range.start.column}: `:`${path}: `}function codeFrame(location,settings){
let{start,end}=location.range,lastLine=end.line>start.line&&end.column===1?end.line-1:end.line,last=Math.min(lastLine,start.line+2),gutter=String(last).length,room=Math.
max(20,settings.width-gutter-5),frame=[];for(let line=Math.max(1,start.line-1);line<=last;line++){let text=settings.lines.line(location.uri,line);if(text===void 0)
continue;let number=`${line>=start.line?">":" "} ${String(line).padStart(gutter)} |`,from=line===start.line?windowStart(text,start.column-1,room):0;if(frame.push(
`${settings.paint("dim",number)} ${cut2(text,from,room)}`.trimEnd()),line===start.line&&lastLine===start.line){let[before,marked]=caretColumns(text,from,{start:start.
column-1,end:end.column-1,room}),bar=settings.paint("dim",`${" ".repeat(gutter+2)} |`);frame.push(`${bar} ${" ".repeat(before)}${settings.paint("red","^".repeat(
marked))}`)}}return frame}function windowStart(text,column,room){return text.length<=room?0:Math.max(0,Math.min(column,text.length)-Math.floor(room/3))}function cut2(text,from,room){
let until=from+room;return`${from>0?"\u2026":""}${show(text.slice(from,until))}${until<text.length?"\u2026":""}`}function caretColumns(text,from,place){let until=Math.
min(place.end,from+place.room);return[(0,import_chunk_S2DUYZ7T.textWidth)(show(text.slice(from,place.start)))+(from>0?1:0),Math.max(1,(0,import_chunk_S2DUYZ7T.textWidth)(
show(text.slice(place.start,until))))]}function show(text){return(0,import_chunk_TJ25TSLU.forTerminal)(text.replaceAll("	"," "))}function*writeFindings(findings,view){
for(let[uri,those]of groupByFile(findings))yield`${view.paint("underline",(0,import_chunk_TJ25TSLU.forTerminal)((0,import_chunk_DOFGS32K.displayPath)(uri)))}
`,yield*writeRows(foldFindings(those,view.context.unfolded),view),yield`
`}function groupByFile(findings){let files=new Map;for(let finding of findings){let file=files.get(finding.location.uri);file===void 0?files.set(finding.location.
uri,[finding]):file.push(finding)}return files}function*writeRows(folds,view){let rows=folds.map(fold=>({finding:fold.first,place:`${fold.first.location.range.start.
line}:${fold.first.location.range.start.column}`,message:(0,import_chunk_TJ25TSLU.forTerminal)((0,import_chunk_TJ25TSLU.shorten)(fold.count>1?fold.first.message:
describe(fold.first),1e3)),notes:notesOf(fold,view),ruleId:(0,import_chunk_TJ25TSLU.forTerminal)(fold.first.ruleId)})),placeWidth=widest(rows.map(row2=>row2.place)),
indent=placeWidth+11,room=Math.max(40,view.context.width-indent-2-widest(rows.map(row2=>row2.ruleId))),messageWidth=Math.min(widest(rows.map(row2=>row2.message)),
room,100);for(let{finding,place,message,notes,ruleId}of rows){let[first="",...rest]=Number.isFinite(view.context.width)?(0,import_chunk_S2DUYZ7T.wrap)(message,messageWidth):
[message],severity=view.paint(severityStyles[finding.severity],finding.severity.padEnd(5));yield`  ${view.paint("dim",place.padEnd(placeWidth))}  ${severity}  ${(0,import_chunk_S2DUYZ7T.padEnd)(
first,messageWidth)}  ${view.paint("dim",ruleId)}
`;for(let line of rest)yield`${" ".repeat(indent)}${line}
`;for(let{style,text}of notes)for(let line of(0,import_chunk_S2DUYZ7T.wrap)(text,view.context.width-indent))yield`${" ".repeat(indent)}${view.paint(style,line)}\

`;view.context.verbose&&(yield*writeDetails(finding,view))}}function notesOf(fold,view){let expiry=(0,import_chunk_JKUKMIVK.expiryNote)(fold.first,view.today);return[
...fold.count>1?[{style:"dim",text:foldNote(fold,view.rules.get(fold.first.ruleId)?.commonRemedy)}]:[],...expiry===void 0?[]:[{style:"yellow",text:(0,import_chunk_TJ25TSLU.forTerminal)(
(0,import_chunk_TJ25TSLU.shorten)(expiry,1e3))}]]}function widest(texts){let width=0;for(let text of texts)width=Math.max(width,(0,import_chunk_S2DUYZ7T.textWidth)(
text));return width}function*writeDetails(finding,view){let width=Number.isFinite(view.context.width)?view.context.width:120;if(view.rules.get(finding.ruleId)?.
withholdsSource!==!0)for(let line of codeFrame(finding.location,{lines:view.lines,width:width-4,paint:view.paint}))yield`    ${line}
`;for(let related of finding.relatedLocations.slice(0,5)){let{line,column}=related.range.start;yield`    ${(0,import_chunk_TJ25TSLU.forTerminal)(`${(0,import_chunk_DOFGS32K.displayPath)(
related.uri)}:${line}:${column}: ${(0,import_chunk_TJ25TSLU.shorten)(related.message,1e3)}`)}
`}finding.relatedLocations.length>5&&(yield`    and ${(0,import_chunk_XDEC3USQ.count)(finding.relatedLocations.length-5,"more place")}
`),view.explained.has(finding.ruleId)||(yield*writeExplanation(finding.ruleId,view,width)),yield`
`}function*writeExplanation(ruleId,view,width){view.explained.add(ruleId);let rule=view.rules.get(ruleId),page=(rule===void 0?void 0:pageOf(rule,view.context.pages))??
"";for(let heading of["Why","How to fix"]){let section=pageSection(page,heading);if(section!==void 0){yield`    ${view.paint("bold",heading)}
`;for(let line of section.split(`
`))for(let part of(0,import_chunk_S2DUYZ7T.wrap)((0,import_chunk_TJ25TSLU.forTerminal)(line),width-6))yield`${`      ${part}`.trimEnd()}
`}}let helpUri=rule?.helpUri;helpUri!==void 0&&(yield`    ${view.paint("cyan",(0,import_chunk_TJ25TSLU.forTerminal)(helpUri))}
`)}function*writeHeldBack(report,selection,view){let{unfolded,verbose}=view.context;unfolded===!0&&selection.unchanged.length>0&&(yield*writeHeading("Unchanged",
view),yield*writeFindings(selection.unchanged,view)),showsHeldBack(view)&&(yield*writeWaived(selection.waived,view),yield*writeFixed(report,view)),verbose&&(yield*writeLines(
"Not run",(0,import_chunk_XDEC3USQ.unrunSentences)(report),view))}function showsHeldBack({context:{verbose,unfolded}}){return verbose||unfolded===!0}function*writePolicy(report,view){
let lines=[...(0,import_chunk_XDEC3USQ.policyLines)(report)],shown=showsHeldBack(view)?lines:lines.slice(0,mostDefinitions2),missing=lines.length-shown.length;yield*writeLines(
"Policy",missing===0?shown:[...shown,`and ${(0,import_chunk_XDEC3USQ.count)(missing,"more definition")}`],view)}var mostDefinitions2=10;function*writeHeading(text,view){
yield`${view.paint("underline",text)}
`}function*writeLines(heading,lines,view){if(lines.length!==0){yield*writeHeading(heading,view);for(let line of lines)yield`  ${(0,import_chunk_TJ25TSLU.forTerminal)(
line)}
`;yield`
`}}function*writeWaived(findings,view){if(findings.length!==0){yield*writeHeading("Waived",view);for(let those of groupByWaiver(findings)){let waiver=those[0]?.
waiver;waiver!==void 0&&(yield`  ${(0,import_chunk_TJ25TSLU.forTerminal)((0,import_chunk_TJ25TSLU.shorten)((0,import_chunk_JKUKMIVK.waiverPhrase)(waiver,view.today),
1e3))}
`),yield*writeList(those,view)}yield`
`}}function*writeFixed({base:base2},view){base2===void 0||base2.fixed.length===0||(yield*writeHeading(`Fixed since ${(0,import_chunk_TJ25TSLU.forTerminal)((0,import_chunk_XDEC3USQ.shortCommit)(
base2))}`,view),yield*writeList(base2.fixed.map(finding=>({...finding,status:"open"})),view),yield`
`)}function*writeList(findings,view){for(let fold of foldFindings(findings,view.context.unfolded)){let{location,severity,ruleId}=fold.first,{line,column}=location.
range.start,place=(0,import_chunk_TJ25TSLU.forTerminal)(`${(0,import_chunk_DOFGS32K.displayPath)(location.uri)}:${line}:${column}`),text=(0,import_chunk_TJ25TSLU.forTerminal)(
(0,import_chunk_TJ25TSLU.shorten)(foldText(fold,void 0,view.today),1e3));yield`    ${view.paint("dim",place)}  ${view.paint(severityStyles[severity],severity)} \
 ${text}  ${view.paint("dim",(0,import_chunk_TJ25TSLU.forTerminal)(ruleId))}
`}}function groupByWaiver(findings){let groups=new Map;for(let finding of findings){let group=groups.get(finding.waiver?.id);group===void 0?groups.set(finding.waiver?.
id,[finding]):group.push(finding)}return groups.values()}function*stylish(report,context){let selection=selectFindings(report,context.threshold),view={context,paint:(0,import_chunk_ENYWMJBT.painter)(
context.color),lines:sourceLines(context.source),rules:new Map(report.rules.map(rule=>[rule.id,rule])),today:report.today,explained:new Set};if(yield*writeFindings(
selection.shown,view),context.quiet===!0){let errors=report.notifications.filter(({level})=>level==="error");yield*writeNotifications(errors,view),(0,import_chunk_XDEC3USQ.hasPolicy)(
report)&&report.verdict.outcome!=="pass"&&(yield*writeVerdict(report,view));return}yield*writeHeldBack(report,selection,view),yield*writeNotifications(report.notifications,
view),yield*writePolicy(report,view);let shown={threshold:context.threshold,waived:showsHeldBack(view),unchanged:context.unfolded===!0};for(let line of(0,import_chunk_XDEC3USQ.summaryLines)(
report,selection,shown))yield`${(0,import_chunk_TJ25TSLU.forTerminal)(line)}
`;yield*writeVerdict(report,view)}var outcomeStyles={pass:"green",fail:"red",none:"red"};function*writeVerdict(report,{paint}){for(let line of(0,import_chunk_XDEC3USQ.verdictLines)(
report))yield`${paint(outcomeStyles[report.verdict.outcome],(0,import_chunk_TJ25TSLU.forTerminal)(line))}
`}var reporters=new Map([["stylish",{reporter:stylish,wantsPages:"verbose"}],["json",{reporter:json,wantsPages:!1}],["sarif",{reporter:sarif,wantsPages:!0}],["g\
ithub",{reporter:github,wantsPages:!1}],["github-summary",{reporter:githubSummary,wantsPages:!1}],["gitlab",{reporter:gitlab,wantsPages:!1}],["junit",{reporter:junit,
wantsPages:!1}]]);function planOutputs(formats,paths,cwd){let named=[...paths.keys()].filter(format=>format!=="");for(let format of[...formats,...named])requireFormat(
format);let wanted=new Set(formats.length===0?["stylish",...named]:[...formats,...named]),plain=paths.get(""),rest=[...wanted].filter(format=>!paths.has(format));
if(rest.length>1)throw(0,import_chunk_5W6VSHO5.lintUsage)(`The formats ${rest.join(" and ")} cannot share ${plain===void 0?"stdout":"one file"}.`,`Give all but \
one a file of its own: -o.${rest[1]} FILE.`);if(rest.length===0&&plain!==void 0)throw(0,import_chunk_5W6VSHO5.lintUsage)(`Option --output "${plain}" has no form\
at left to write.`);let outputs=[...wanted].map(format=>{let path=paths.get(format)??plain;return{format,path:path===void 0?void 0:(0,import_node_path2.resolve)(
cwd,path)}});return requireDistinct(outputs),outputs}function requireFormat(format){if(reporters.has(format))return;let meant=(0,import_chunk_S2QOG2N5.nearest)(
format,reporters.keys()),help2=`${meant===void 0?"":`Did you mean "${meant}"? `}Formats are ${[...reporters.keys()].join(", ")}.`;throw(0,import_chunk_5W6VSHO5.lintUsage)(
`There is no format named "${format}".`,help2)}function requireDistinct(outputs){let seen=new Map;for(let{format,path}of outputs){if(path===void 0)continue;let other=seen.
get(path);if(other!==void 0)throw(0,import_chunk_5W6VSHO5.lintUsage)(`The formats ${other} and ${format} would be written to the same file.`);seen.set(path,format)}}
function readLintOptions(args,cwd){let{flags,values,lists}=args,threshold=readThreshold(args),outputs=planOutputs(lists.get("format")??[],args.outputs,cwd),displayOnlyFailures=flags.
get("display-only-failures")===!0,input=(0,import_chunk_DOFGS32K.readInputOptions)(args,cwd);if((values.has("sarif-for")||values.has("sarif-category"))&&!outputs.
some(({format})=>format==="sarif"))throw(0,import_chunk_5W6VSHO5.lintUsage)("Options --sarif-for and --sarif-category shape SARIF, which is not written.",'Add "\
-o.sarif FILE".');if(displayOnlyFailures&&threshold.failSeverity==="none")throw(0,import_chunk_5W6VSHO5.lintUsage)("Option --display-only-failures has nothing t\
o show when --fail-severity is none.");if(flags.get("allow-weakening")===!0&&!values.has("base"))throw(0,import_chunk_5W6VSHO5.lintUsage)("Option --allow-weaken\
ing says something about --base, which is not given.");return{...input,outputs,sarifFor:readSarifFor(args),sarifCategory:values.get("sarif-category")?.replace(/\/+$/,
""),threshold,all:flags.get("all")===!0,displayOnlyFailures,exitZero:flags.get("exit-zero")===!0,quiet:flags.get("quiet")===!0,verbose:flags.get("verbose")===!0,
minScore:readMinScore(args),base:values.get("base"),allowsWeakening:flags.get("allow-weakening")===!0,changedSince:values.get("changed-since"),color:flags.get("\
color")}}function readThreshold({values}){let failSeverity=values.get("fail-severity")??"error",known=[...import_chunk_7MM6WNQ2.severities,"none"],severity=known.
find(candidate=>candidate===failSeverity);if(severity===void 0){let meant=(0,import_chunk_S2QOG2N5.nearest)(failSeverity,known),help2=`${meant===void 0?"":`Did \
you mean "${meant}"? `}Severities are ${known.join(", ")}.`;throw(0,import_chunk_5W6VSHO5.lintUsage)(`"${failSeverity}" is no severity for --fail-severity.`,help2)}
let maxWarnings=values.get("max-warnings");if(maxWarnings!==void 0&&!/^\d{1,9}$/.test(maxWarnings))throw(0,import_chunk_5W6VSHO5.lintUsage)(`"${maxWarnings}" is\
 no number of warnings for --max-warnings.`,"Write a whole number, 0 or more.");return{failSeverity:severity,maxWarnings:maxWarnings===void 0?void 0:Number(maxWarnings)}}
function readSarifFor({values}){let reader=values.get("sarif-for");if(reader===void 0||reader==="github")return reader;throw(0,import_chunk_5W6VSHO5.lintUsage)(
`"${reader}" is no reader for --sarif-for.`,"Write --sarif-for github, or leave it out for SARIF with everything in it.")}function readMinScore({values}){let minScore=values.
get("min-score");if(minScore!==void 0){if(/^\d{1,3}(?:\.\d+)?$/.test(minScore)&&Number(minScore)<=100)return Number(minScore);throw(0,import_chunk_5W6VSHO5.lintUsage)(
`"${minScore}" is no score for --min-score.`,"Write a number from 0 to 100.")}}function createSourceReader(cwd,entries){let texts=new Map(entries.flatMap(({path,
text})=>text===void 0?[]:[[(0,import_node_path4.resolve)(path),text]]));return uri=>{if((0,import_chunk_DOFGS32K.isFileUri)(uri))try{let path=pathOf(uri,cwd);return(texts.
get(path)??(0,import_node_fs2.readFileSync)(path,"utf8")).replace(/^\uFEFF/,"")}catch{return}}}function pathOf(uri,cwd){return(0,import_node_url.fileURLToPath)(
new URL(uri,(0,import_node_url.pathToFileURL)(`${cwd}/`)))}async function writeReports(report,outputs,writing){let failures=[];for(let output of outputs)try{await writeReport(
report,output,writing)}catch(error){failures.push(error)}return failures}async function writeReport(report,output,{stdout,cwd,context}){let entry2=reporters.get(
output.format);if(entry2===void 0)throw new Error(`No reporter "${output.format}".`);let{reporter}=entry2,pages=(entry2.wantsPages==="verbose"?context.verbose:entry2.
wantsPages)?await(await Promise.resolve().then(()=>__toESM(require("./rule-pages-KSNL7SRI.cjs")))).loadRulePages():new Map,paint=output.path===void 0?{}:{color:!1,
width:Number.POSITIVE_INFINITY};try{await writeChunks((0,import_chunk_IEX7YLEL.joinChunks)(reporter(report,{...context,...paint,pages})),output,stdout)}catch(error){
throw(0,import_chunk_6VR7UNQH.systemCode)(error)===void 0?error:unwritable(output,error,cwd)}}async function writeChunks(chunks,{path},stdout){if(path!==void 0){
let{writeReportFile}=await Promise.resolve().then(()=>__toESM(require("./report-file-ZFFQQHZJ.cjs")));await writeReportFile(path,chunks);return}for(let chunk of chunks){
if(stdout.isClosed)return;await stdout.write(chunk)}}function unwritable({format,path},error,cwd){let target=path===void 0?"stdout":`"${(0,import_node_path5.relative)(
cwd,path)}"`;return new import_chunk_DUGFQ5N4.ToolError("report-unwritable",`The ${format} report cannot be written to ${target}: ${(0,import_chunk_6VR7UNQH.systemReason)(
error)}.`,{help:"Name a file in a folder that you may write to.",cause:error})}async function deliverReport(report,delivery){let{options,errorColor,terminal}=delivery;
requireNotOverwritten(report,delivery),terminal.onReport?.(report);let outputs=outputsToWrite(report,delivery);if(!outputs.some(isForPeople))for(let notification of report.
notifications)notification.level==="error"&&await terminal.stderr.write((0,import_chunk_DOFGS32K.problemText)(notification,errorColor));let failures=await writeReports(
report,outputs,{stdout:terminal.stdout,cwd:terminal.cwd,context:contextOf(delivery)});for(let failure of failures)await terminal.stderr.write(failure instanceof
import_chunk_DUGFQ5N4.ToolError?(0,import_chunk_DOFGS32K.problemText)(failure,errorColor):(0,import_chunk_DOFGS32K.bugText)(failure,errorColor));return failures.
length>0?import_chunk_7JKXMPH3.exitNoVerdict:report.verdict.exitCode===1&&options.exitZero?0:report.verdict.exitCode}function requireNotOverwritten(report,{entries,
options,terminal:{cwd}}){let documents=report.definitions.flatMap(definition=>definition.documents.filter(import_chunk_DOFGS32K.isFileUri).map(uri=>pathOf(uri,cwd))),
files=entries.filter(entry2=>entry2.text===void 0).map(entry2=>entry2.path),paths=new Set([...documents,...files].map(realPath));if(options.outputs.some(({path})=>path!==
void 0&&paths.has(realPath(path))))throw(0,import_chunk_5W6VSHO5.lintUsage)("A report would be written over a definition that is to be checked.","Name another f\
ile with --output.")}function realPath(path){try{return(0,import_node_fs.realpathSync)(path)}catch{return(0,import_node_path3.resolve)(path)}}function outputsToWrite({
verdict},{entries,options}){return entries.length===0&&verdict.exitCode===import_chunk_7JKXMPH3.exitNoVerdict?options.outputs.filter(output=>!isForPeople(output)):
options.outputs}function isForPeople({format,path}){return format==="stylish"&&path===void 0}function contextOf({entries,options,rootPrefix,terminal}){let{failSeverity}=options.
threshold;return{color:(0,import_chunk_ENYWMJBT.wantsColor)(terminal.environment,terminal.stdout.isTerminal,options.color),width:terminal.stdout.width,verbose:options.
verbose,quiet:options.quiet,unfolded:options.all,rootPrefix,source:createSourceReader(terminal.cwd,entries),...options.sarifFor===void 0?{}:{sarifFor:options.sarifFor},
...options.sarifCategory===void 0?{}:{sarifCategory:options.sarifCategory},...options.displayOnlyFailures&&failSeverity!=="none"?{threshold:failSeverity}:{}}}async function runLint(args,terminal){
let options=readLintOptions(args,terminal.cwd),narrow=narrowing(options,terminal.cwd),{request,inputs,found,rootPrefix,finish}=await(0,import_chunk_AUWBRERV.prepareLint)(
{...options,...narrow===void 0?{}:{narrow}},terminal);if(options.isHook&&(0,import_chunk_AUWBRERV.isNothing)(inputs))return 0;let report=await lintRequested({request,
found},options,terminal);await finish();let errorColor=(0,import_chunk_ENYWMJBT.wantsColor)(terminal.environment,terminal.stderr.isTerminal,options.color);return deliverReport(
report,{entries:inputs.entries,options,rootPrefix,errorColor,terminal})}async function lintRequested({request,found},options,{environment}){let{base:revision,allowsWeakening}=options;
if(revision===void 0)return(0,import_chunk_MNGTIXYL.lint)(request);let{lintAgainstBase}=await Promise.resolve().then(()=>__toESM(require("./lint-against-base-3GVGCWBU.cjs")));
return lintAgainstBase({revision,request,options,found,allowsWeakening,environment})}function narrowing({changedSince,rulesets},cwd){if(changedSince!==void 0)return async(found,configurationFiles)=>{
let{keepTouched}=await Promise.resolve().then(()=>__toESM(require("./keep-touched-VBAKNHYY.cjs")));return keepTouched(found,{since:changedSince,cwd,decisive:[...rulesets.
map(name=>(0,import_node_path.resolve)(cwd,name)),...configurationFiles]})}}0&&(module.exports={runLint});
