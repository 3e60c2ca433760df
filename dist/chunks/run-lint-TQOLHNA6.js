import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{joinChunks,streamJson}from"./chunk-LK7BRGEQ.js";import{loadRulePages,padEnd,textWidth,wrap}from"./chunk-XFT52MFB.js";import{compareText,createIsIgnored,
findRoots,ignoredBelow,lintUsage,repositoryRoot,searchFolder,sniffFile,systemCode,systemReason}from"./chunk-VPNTNHRA.js";import{bugText,commands,displayPath,
isFileUri,problemText,repositoryPath,repositoryUri}from"./chunk-UNWIX6FF.js";import{forSarifMessage,forTerminal,forWorkflowMessage,forWorkflowProperty,forXml,
shorten}from"./chunk-K5ZVUSQN.js";import"./chunk-QAKT4NAA.js";import{painter,wantsColor}from"./chunk-ER6XFQ5B.js";import{exitNoVerdict}from"./chunk-OHPFHGHW.js";
import{lint,openSpectralRuleset,relativeUri,resolveRuleset}from"./chunk-4XOUKLSP.js";import{decodeText,isAtLeast,parseDocument,severities}from"./chunk-QBZY2DNO.js";
import"./chunk-X5BEZOCZ.js";import{nearest}from"./chunk-KCKCKA3X.js";import"./chunk-ED2N2YYL.js";import"./chunk-OPIEMNZG.js";import{defaultLimits}from"./chunk-LGZWSRAE.js";
import{ToolError}from"./chunk-EMBVV6Y2.js";import"./chunk-YLMSU3KX.js";import"./chunk-WCRCVP65.js";import{realpathSync as realpathSync3}from"node:fs";import{dirname as dirname4,relative as relative3,resolve as resolve8,sep as sep3}from"node:path";import{dirname as dirname2,relative,resolve,sep}from"node:path";import{existsSync}from"node:fs";import{dirname,join}from"node:path";var names=["yaml","yml","json","js","mjs","cjs"].flatMap(extension=>[`.spectral.${extension}`,
`spectral.${extension}`]);function findSpectralRuleset(folder,root){for(let current=folder;;current=dirname(current)){let name=names.find(candidate=>existsSync(
join(current,candidate)));if(name!==void 0)return join(current,name);if(current===root||current===dirname(current))return}}function isRulesetPath(text){return/^lintel\//.
test(text)?!1:/[\\/]/.test(text)||/\.(?:ya?ml|json|[mc]?js)$/i.test(text)}async function chooseRules(options,{cwd,root}){let{rulesets}=options,names2=rulesets.filter(name=>!isRulesetPath(name)),[path,second]=rulesets.filter(isRulesetPath).
map(name=>resolve(cwd,name));if(second!==void 0)throw lintUsage("Only one file can be given with --ruleset.","Write a ruleset that extends both of them.");let found=rulesets.
length===0?findSpectralRuleset(cwd,root):path;if(found===void 0)return{ruleset:atLeastOne(resolveRuleset(names2.length===0?["recommended"]:names2,options)),spectral:void 0};
let spectral=await withShownPlaces(cwd,()=>openSpectralRuleset({path:found,root:rootOf(found,root),names:names2,addsRecommended:path===void 0,choice:options,allowsJavaScript:options.
allowsJavaScript,allowedHosts:options.allowedHosts}));return{ruleset:spectral.otherRules>0?spectral.ruleset:atLeastOne(spectral.ruleset),spectral}}function atLeastOne(ruleset){
if(ruleset.rules.length===0)throw lintUsage("No rule is left to run.","Take back some of --only and --skip-rule.");return ruleset}async function withShownPlaces(cwd,work){
try{return await work()}catch(error){if(!(error instanceof ToolError)||error.location===void 0)throw error;let location={...error.location,uri:relativeUri(error.
location.uri,cwd)};throw new ToolError(error.code,error.message,{help:error.help,location,cause:error})}}function rootOf(path,root){let way=relative(root,path),
folder=dirname2(path);return way===".."||way.startsWith(`..${sep}`)?repositoryRoot(folder)??folder:root}import{realpathSync,statSync}from"node:fs";import{join as join3,resolve as resolve3,sep as sep2}from"node:path";import{readdirSync}from"node:fs";import{basename,dirname as dirname3,join as join2}from"node:path";import{pathToFileURL}from"node:url";function toNotification(failure,path,cwd){return{...failure,level:"error",...path===void 0?{}:{location:{uri:uriOf(path,cwd)}}}}function skipped(path,what,cwd){
return{code:"document-skipped",level:"note",message:`The file ${what} and was passed over.`,location:{uri:uriOf(path,cwd)}}}function missing(input,path,commands2){
let names2=namesIn(dirname3(path)).filter(name=>name!==basename(path)),neighbour=nearest(basename(path),names2),command2=nearest(input,commands2),help2="Check t\
he spelling of the path; it is relative to the working directory.";return command2!==void 0?help2=`Did you mean the command "lintel ${command2}"?`:neighbour!==void 0&&
(help2=`Did you mean "${join2(dirname3(input),neighbour)}"?`),{code:"file-not-found",message:`"${input}" does not exist.`,help:help2}}function unreadable(path,error){
return{code:"file-unreadable",message:`"${basename(path)}" cannot be read: ${systemReason(error)}.`,help:"Check the permissions of the file and the folders abov\
e it."}}function notRegular(input){return{code:"file-unreadable",message:`"${input}" is no regular file.`,help:'Pipe its text in and name it "-".'}}function unmatched(glob){
return{code:"no-definitions",message:`No file matches "${glob}".`,help:`Check the spelling; it is relative to the working directory. ${passedOver}`}}function withoutDefinitions(){
return{code:"no-definitions",message:"There is no OpenAPI definition in this folder.",help:`A definition is a .yaml, .yml or .json file with "openapi" or "swagg\
er" at its top level. ${passedOver}`}}function uriOf(path,cwd){let uri=relativeUri(pathToFileURL(path).href,cwd);return uri===""?".":uri}var passedOver="What gi\
t ignores, node_modules and names that start with a dot are passed over; name them to check them.";function namesIn(folder){try{return readdirSync(folder)}catch{
return[]}}import{resolve as resolve2}from"node:path";async function matchGlob(pattern,{cwd,root},isIgnored){let{glob,isDynamicPattern}=await import("./dist-XUDTEYVM.js");if(!isDynamicPattern(pattern))return;
let spelledOut=resolve2(cwd,literalBeginning(pattern)),files=await glob(pattern,{cwd,absolute:!0,dot:!1,expandDirectories:!1,followSymbolicLinks:!pattern.includes(
"**"),ignore:pattern.split("/").includes("node_modules")?[]:["**/node_modules/**"]}),isIgnoredHere=ignoredBelow(spelledOut,root,isIgnored);return files.map(file=>resolve2(
file)).filter(file=>!isIgnoredHere(file,!1)).sort(compareText)}function literalBeginning(pattern){let names2=pattern.split("/"),first=names2.findIndex(name=>/[*?[\]{}()!+@\\]/.
test(name));return first===0?".":`${names2.slice(0,first).join("/")}/`}import{readFileSync}from"node:fs";import{pathToFileURL as pathToFileURL2}from"node:url";var definitionFields=["info","paths","webhooks","components","definitions"];async function isOtherSetting(path){try{let{data,problems}=await parseDocument(readFileSync(
path),pathToFileURL2(path).href);return!problems.some(({kind})=>kind==="syntax")&&typeof data=="object"&&data!==null&&!definitionFields.some(field=>Object.hasOwn(
data,field))}catch{return!1}}async function readStdin(stdin,path,uri){let chunks=[],length=0;for await(let chunk of stdin){if(length+=chunk.length,length>defaultLimits.maxFileBytes)throw new ToolError(
"file-too-large",`Stdin has more than ${defaultLimits.maxFileBytes} bytes.`,{help:"Check that the text is an OpenAPI definition.",location:{uri}});chunks.push(chunk)}
return{path,text:decodeText(Buffer.concat(chunks),uri)}}async function findInputs(request){let isIgnored=createIsIgnored(request.root),entries=new Map,notifications=[];for(let input of new Set([...request.inputs,...touchedRoots(
request)])){let found=await find(input,request,isIgnored);notifications.push(...found.notifications);for(let entry2 of found.entries){let identity=entry2.text===
void 0?realPath(entry2.path):"-";entries.has(identity)||entries.set(identity,entry2)}}return{entries:[...entries.values()],notifications}}function touchedRoots({
inputs,isHook,cwd,root}){let changed=inputs.filter(input=>input!=="-").map(input=>resolve3(cwd,input));return isHook?findRoots(changed,root):[]}async function find(input,request,isIgnored){
if(input==="-")return findStdin(request);let path=resolve3(request.cwd,input),status=statusOf(path);return status===void 0?findGlob(input,path,request,isIgnored):
"error"in status?failed(toNotification(unreadable(path,status.error),path,request.cwd)):status.isDirectory()?findInFolder(path,request,isIgnored):status.isFile()?
take([path],request):failed(toNotification(notRegular(input),path,request.cwd))}function statusOf(path){try{return statSync(path)}catch(error){return["ENOENT","\
ENOTDIR","ENAMETOOLONG"].includes(systemCode(error)??"")?void 0:{error}}}async function findStdin({stdin,stdinPath,cwd}){let path=stdinPath??join3(cwd,"stdin"),
uri=uriOf(path,cwd);try{return{entries:[await readStdin(stdin(),path,uri)],notifications:[]}}catch(error){if(!(error instanceof ToolError))return failed(toNotification(
unreadable(path,error),path,cwd));let{code,message,help:help2,location={uri}}=error;return failed({code,level:"error",message,help:help2,location})}}async function findGlob(input,path,request,isIgnored){
let files=await matchGlob(input,request,isIgnored);return files===void 0?failed(toNotification(missing(input,path,request.commands),path,request.cwd)):files.length===
0?failed(toNotification(unmatched(input),void 0,request.cwd)):take(files,request)}function findInFolder(folder,{cwd,root},isIgnored){let search=searchFolder(folder,
ignoredBelow(folder,root,isIgnored)),entries=[],notifications=search.unreadable.map(({path,error})=>toNotification(unreadable(path,error),path,cwd));for(let path of search.
files){let sniffed=trySniff(path);sniffed==="definition"||sniffed==="unreadable"?entries.push({path}):sniffed==="unclear"&&notifications.push(skipped(path,"has \
no version of OpenAPI where one is expected",cwd))}let isNothing2=entries.length===0&&search.unreadable.length===0;return{entries,notifications:isNothing2?[...notifications,
toNotification(withoutDefinitions(),`${folder}${sep2}`,cwd)]:notifications}}async function take(files,request){if(request.isHook)return takeChanged(files);let others=new Set(
request.ignoreUnknownFormat?files.filter(path=>trySniff(path)==="other"):[]);return{entries:files.filter(path=>!others.has(path)).map(path=>({path})),notifications:[
...others].map(path=>skipped(path,"is no OpenAPI definition",request.cwd))}}async function takeChanged(files){let entries=[];for(let path of files){let sniffed=trySniff(
path);sniffed==="other"||sniffed==="unclear"&&await isOtherSetting(path)||entries.push({path})}return{entries,notifications:[]}}function trySniff(path){try{return sniffFile(
path)}catch{return"unreadable"}}function failed(notification){return{entries:[],notifications:[notification]}}function realPath(path){try{return realpathSync(path)}catch{
return path}}import{resolve as resolve5}from"node:path";import{resolve as resolve4}from"node:path";function foldFindings(findings,isUnfolded=!1){if(isUnfolded)return findings.map(first=>({first,count:1}));let groups=findings.map(createGroups()),folds=[];for(let[
index,finding]of findings.entries()){let{first,count:count2}=groups[index]??{first:finding,count:1};count2<=5?folds.push({first:finding,count:1}):first===finding&&
folds.push({first,count:count2})}return folds}function createGroups(){let tables=new Map;return finding=>{let byRule=entry(tables,finding.location.uri,()=>new Map),
bySeverity=entry(byRule,finding.ruleId,()=>new Map),byMessage=entry(bySeverity,finding.severity,()=>new Map),group=entry(byMessage,finding.message,()=>({first:finding,
count:0}));return group.count+=1,group}}function entry(table,key,make){let before=table.get(key);if(before!==void 0)return before;let value=make();return table.
set(key,value),value}function foldNote({count:count2},commonRemedy){return`In ${count2} places, here first.${commonRemedy===void 0?"":` ${commonRemedy}`}`}function count(amount,noun){return`${amount} ${noun}${amount===1?"":"s"}`}function summaryLines(report,selection,threshold){let lines=[`${foundPhrase(report)} i\
n ${scopePhrase(report)}.`],hidden=[[selection.waived,"waived"],[selection.baselined,"baselined"],[selection.below,`below ${threshold}`]].flatMap(([amount,why])=>amount===
0?[]:[`${amount} ${why}`]);return hidden.length>0&&lines.push(`Not shown: ${hidden.join(", ")}.`),report.notifications.length>0&&lines.push(`Notifications: ${notificationPhrase(
report)}.`),lines}function verdictLine(report){let{outcome,reasons}=report.verdict,because=reasons.length===0?"":`: ${reasons.join("; ")}`;return`${outcome==="n\
one"?"No trustworthy verdict":outcome==="fail"?"Fail":"Pass"}${because}`}function foundPhrase(report){let{counts}=report.verdict,parts=severities.flatMap(severity=>counts[severity]===
0?[]:[count(counts[severity],nouns[severity])]);return parts.length===0?"No findings":parts.join(", ")}function scopePhrase(report){let operations=0;for(let definition of report.
definitions)operations+=definition.operations;return`${count(report.definitions.length,"definition")} (${count(operations,"operation")}, ${count(report.rules.length,
"rule")})`}function notificationPhrase(report){return["error","warning","note"].map(level=>[report.notifications.filter(notification=>notification.level===level).
length,level]).flatMap(([amount,level])=>amount===0?[]:[count(amount,level)]).join(", ")}var nouns={error:"error",warn:"warning",info:"info",hint:"hint"};function selectFindings(report,threshold="hint"){let shown=[],waived=0,baselined=0,below=0;for(let finding of report.findings)finding.status==="waived"?waived++:
finding.status==="baselined"?baselined++:isAtLeast(finding.severity,threshold)?shown.push(finding):below++;return{shown,waived,baselined,below}}function describe(finding){
let{operation,message}=finding;return operation===void 0||message.includes(operation)?message:`${operation}: ${message}`}function*github(report,context){let selection=selectFindings(report,context.threshold),shown={error:0,warning:0,notice:0},others=[];for(let remark of remarksOf(
report,foldFindings(selection.shown,context.unfolded)))shown[remark.level]+=1,shown[remark.level]<=shownOfLevel?yield command(remark,context):others.push(remark);
others.length>0&&(yield`Without an annotation, because GitHub shows ${shownOfLevel} of each level for a step:
`);for(let remark of others)yield`${forTerminal(plainLine(remark,context))}
`;for(let line of[...summaryLines(report,selection,context.threshold),verdictLine(report)])yield`${forTerminal(line)}
`}var shownOfLevel=10,longestMessage=4e3,findingLevels={error:"error",warn:"warning",info:"notice",hint:"notice"},notificationSeverities={error:"error",warning:"\
warn",note:"info"};function*remarksOf(report,folds){let remedies=new Map(report.rules.map(rule=>[rule.id,rule.commonRemedy]));for(let severity of severities){for(let notification of report.
notifications)notificationSeverities[notification.level]===severity&&(yield ofNotification(notification,findingLevels[severity]));for(let fold of folds)fold.first.
severity===severity&&(yield ofFinding(fold,remedies.get(fold.first.ruleId)))}}function ofFinding(fold,commonRemedy){let{first}=fold,text=fold.count>1?`${first.message}\
 ${foldNote(fold,commonRemedy)}`:describe(first);return{level:findingLevels[first.severity],title:first.ruleId,text,location:first.location}}function ofNotification({
code,message,help:help2,location},level){return{level,title:code,text:help2===void 0?message:`${message} ${help2}`,location}}function command({level,title,text,
location},context){let properties=[...placeProperties(location,context),`title=${forWorkflowProperty(title)}`];return`::${level} ${properties.join(",")}::${forWorkflowMessage(
shorten(text,longestMessage))}
`}function plainLine({level,title,text,location},{rootPrefix}){let message=`${level}: ${shorten(text,longestMessage)} (${title})`;if(location===void 0||!isFileUri(
location.uri))return message;let path=repositoryPath(location.uri,rootPrefix);return"range"in location?`${path}:${location.range.start.line}:${location.range.start.
column}: ${message}`:`${path}: ${message}`}function placeProperties(location,context){if(location===void 0||!isFileUri(location.uri))return[];let file=`file=${forWorkflowProperty(
repositoryPath(location.uri,context.rootPrefix))}`;return"range"in location?[file,...rangeProperties(location.range)]:[file]}function rangeProperties({start,end}){
return start.line!==end.line?[`line=${start.line}`]:[`line=${start.line}`,`endLine=${end.line}`,`col=${start.column}`,`endColumn=${end.column}`]}function*githubSummary(report,context){let selection=selectFindings(report,context.threshold),lines=[...summaryLines(report,selection,context.threshold),verdictLine(
report)];yield*withinLimit(`## Lintel

<p>${lines.map(line=>forXml(shorten(line,longestMessage2))).join(`<br>
`)}</p>
`,tablesOf(report,foldFindings(selection.shown,context.unfolded),context))}var limit=1024*1024,reserve=512,longestMessage2=1e3;function*withinLimit(head,tables){
let encoder=new TextEncoder,room=limit-reserve-encoder.encode(head).length,cut4=[];yield head;for(let table of tables){let opening=`
<table>
<tr>${table.head}</tr>
`;room-=opening.length+closing.length;let missing2=0,isOpen=!1;for(let{html,stands}of table.rows){let bytes=encoder.encode(html).length;if(missing2>0||bytes>room){
missing2+=stands;continue}room-=bytes,yield isOpen?html:opening+html,isOpen=!0}isOpen&&(yield closing),missing2>0&&cut4.push(count(missing2,table.noun))}cut4.length>
0&&(yield`
Cut off: ${cut4.join(" and ")}. A summary holds 1 MiB; the log of the step and the other reports hold all.
`)}var closing=`</table>
`;function*tablesOf(report,folds,context){let remedies=new Map(report.rules.map(rule=>[rule.id,rule]));yield{head:"<th>Not checked</th><th>Place</th><th>What</t\
h>",rows:notificationRows(report.notifications,context),noun:"notification"},yield{head:"<th>Severity</th><th>Place</th><th>Finding</th><th>Rule</th>",rows:findingRows(
folds,remedies,context),noun:"finding"}}function*notificationRows(notifications,context){for(let level of["error","warning","note"])for(let{message,help:help2,location,
code}of notifications.filter(notification=>notification.level===level)){let text=help2===void 0?message:`${message} ${help2}`,what=`${forXml(shorten(text,longestMessage2))}\
 <code>${forXml(code)}</code>`;yield{html:row([level,placeCell(location,context),what]),stands:1}}}function*findingRows(folds,rules,context){for(let severity of severities)
for(let fold of folds.filter(({first})=>first.severity===severity)){let{first}=fold,rule=rules.get(first.ruleId),text=fold.count>1?`${first.message} ${foldNote(
fold,rule?.commonRemedy)}`:describe(first),name=`<code>${forXml(first.ruleId)}</code>`,link=rule===void 0?name:`<a href="${forXml(rule.helpUri)}">${name}</a>`;yield{
html:row([severity,placeCell(first.location,context),forXml(shorten(text,longestMessage2)),link]),stands:fold.count}}}function row(cells){return`<tr>${cells.map(
cell=>`<td>${cell}</td>`).join("")}</tr>
`}function placeCell(location,{rootPrefix}){if(location===void 0)return"";let path=isFileUri(location.uri)?repositoryPath(location.uri,rootPrefix):location.uri,
place="range"in location?`${path}:${location.range.start.line}:${location.range.start.column}`:path;return`<code>${forXml(place)}</code>`}function gitlab(report,context){return streamJson(issuesOf(report,context),1,0)}var findingSeverities={error:"critical",warn:"major",info:"minor",hint:"info"},longestMessage3=1e3;
function*issuesOf(report,context){let seen=new Map;for(let notification of report.notifications){let{level,location}=notification;level==="error"&&location!==void 0&&
isFileUri(location.uri)&&(yield ofNotification2(notification,location,context,seen))}let{shown}=selectFindings(report,context.threshold);for(let severity of severities)
for(let finding of shown)finding.severity===severity&&isFileUri(finding.location.uri)&&(yield ofFinding2(finding,context,seen))}function ofFinding2(finding,{rootPrefix},seen){
let{ruleId,severity,location,fingerprint}=finding;return{description:forTerminal(shorten(describe(finding),longestMessage3)),check_name:ruleId,fingerprint:numbered(
fingerprint,seen),severity:findingSeverities[severity],location:{path:repositoryPath(location.uri,rootPrefix),lines:{begin:location.range.start.line}}}}function ofNotification2({
code,message,help:help2},location,{rootPrefix},seen){let path=repositoryPath(location.uri,rootPrefix),text=help2===void 0?message:`${message} ${help2}`;return{description:forTerminal(
shorten(text,longestMessage3)),check_name:code,fingerprint:numbered(`${code}:${path}`,seen),severity:"blocker",location:{path,lines:{begin:"range"in location?location.
range.start.line:1}}}}function numbered(fingerprint,seen){let occurrence=(seen.get(fingerprint)??0)+1;return seen.set(fingerprint,occurrence),occurrence===1?fingerprint:
`${fingerprint}:${occurrence}`}function json(report){return streamJson(report,2,2)}function*junit(report,context){let suites=[...gatherSuites(report,context).values()];yield`<?xml version="1.0" encoding="UTF-8"?>
`,yield`<testsuites name="lintel"${tally(suites.flatMap(suite=>suite.cases))} time="0">
`;for(let suite of suites){yield`  <testsuite name="${forXml(suite.name)}"${tally(suite.cases)} time="0">
`;for(let testCase of suite.cases)yield writeCase(testCase,suite.name);yield`  </testsuite>
`}yield`</testsuites>
`}var generalSuite="lintel";function gatherSuites(report,context){let suites=new Map,definitionOf=new Map;for(let definition of report.definitions){suites.set(definition.
uri,{name:displayPath(definition.uri),cases:[]});for(let uri of definition.documents)definitionOf.has(uri)||definitionOf.set(uri,definition.uri)}for(let finding of report.
findings)finding.status==="open"&&context.threshold!==void 0&&!isAtLeast(finding.severity,context.threshold)||suiteFor(suites,definitionOf.get(finding.location.
uri)??finding.location.uri).cases.push(findingCase(finding));for(let notification of report.notifications){let uri=notification.location?.uri,owner=uri===void 0?
generalSuite:definitionOf.get(uri)??uri;suiteFor(suites,owner).cases.push(notificationCase(notification))}addVerdict(suites,report);for(let suite of suites.values())
suite.cases.length===0&&suite.cases.push(passingCase);return suites}function suiteFor(suites,uri){let existing=suites.get(uri);if(existing!==void 0)return existing;
let suite={name:displayPath(uri),cases:[]};return suites.set(uri,suite),suite}function addVerdict(suites,report){if(report.verdict.outcome!=="none"||report.notifications.
some(notification=>notification.level==="error"))return;let message=verdictLine(report);suiteFor(suites,generalSuite).cases.push({name:"verdict",outcome:"error",
type:"no-verdict",message,detail:message})}var passingCase={name:"no findings",outcome:"pass",type:"",message:"",detail:""};function findingCase(finding){let{uri,
pointer,range}=finding.location,place=`${range.start.line}:${range.start.column}`;return{name:`${finding.ruleId} (${place})`,outcome:finding.status==="open"?"fa\
ilure":"skipped",type:finding.severity,message:finding.status==="open"?describe(finding):`${finding.status}: ${describe(finding)}`,file:displayPath(uri),line:range.
start.line,detail:`${displayPath(uri)}:${place} ${finding.severity} ${finding.ruleId} at ${pointer===""?"the document":pointer}`}}function notificationCase(notification){
let{code,level,message,help:help2,location}=notification;return{name:code,outcome:level==="error"?"error":"skipped",type:code,message,...location===void 0?{}:{file:displayPath(
location.uri)},...location!==void 0&&"range"in location?{line:location.range.start.line}:{},detail:help2??""}}function writeCase(testCase,suiteName){let file=testCase.
file===void 0?"":` file="${forXml(testCase.file)}"`,line=testCase.line===void 0?"":` line="${testCase.line}"`,open=`    <testcase classname="${forXml(suiteName)}\
" name="${forXml(testCase.name)}"${file}${line} time="0"`;if(testCase.outcome==="pass")return`${open}/>
`;let type=testCase.outcome==="skipped"?"":` type="${forXml(testCase.type)}"`,body=`<${testCase.outcome}${type} message="${forXml(testCase.message)}">${forXml(testCase.
detail)}</${testCase.outcome}>`;return`${open}>
      ${body}
    </testcase>
`}function tally(cases){let[failures,errors,skipped2]=[0,0,0];for(let{outcome}of cases)outcome==="failure"?failures++:outcome==="error"?errors++:outcome==="skip\
ped"&&skipped2++;return` tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped2}"`}function pageOf({id,pack},pages){return pack==="spectral"?void 0:pages.get(id)}function pageSection(page,heading){let section,isFenced=!1;for(let line of page.split(
/\r?\n/))if(/^\s*(```|~~~)/.test(line)&&(isFenced=!isFenced),!isFenced&&line.startsWith("## ")){if(section!==void 0)break;line.slice(3).trim()===heading&&(section=
[])}else section?.push(line);let text=section?.join(`
`).trim();return text===""?void 0:text}function lineHashes(text){let{units,starts}=significantUnits(text),occurrences=new Map,hashes=[],hash=firstHash(units),position=0;for(let start of starts){for(;position<
start;position+=1)roll(hash,units[position]??0,units[position+windowLength]??0);let digits=hexadecimal(hash),occurrence=(occurrences.get(digits)??0)+1;occurrences.
set(digits,occurrence),hashes.push(`${digits}:${occurrence}`)}return hashes}var windowLength=100,base=37,halfRange=2**32,[tab,lineFeed,carriageReturn,space,endOfText]=[
9,10,13,32,65535],leavingWeight=power(base,windowLength);function significantUnits(text){let units=new Uint16Array(text.length+1+windowLength),starts=[0],length=0;
for(let index=0;index<text.length;index+=1){let unit=text.charCodeAt(index);if(unit===space||unit===tab||unit===lineFeed&&text.charCodeAt(index-1)===carriageReturn)
continue;let isBreak=unit===lineFeed||unit===carriageReturn;units[length]=isBreak?lineFeed:unit,length+=1,isBreak&&starts.push(length)}return units[length]=endOfText,
{units,starts}}function firstHash(units){let hash={high:0,low:0};for(let index=0;index<windowLength;index+=1)roll(hash,0,units[index]??0);return hash}function roll(hash,leaving,entering){
let low=hash.low*base+entering-leavingWeight.low*leaving,carry=Math.floor(low/halfRange);hash.low=low-carry*halfRange,hash.high=modulo(hash.high*base+carry-leavingWeight.
high*leaving)}function power(factor,exponent){let result={high:0,low:1};for(let index=0;index<exponent;index+=1){let low=result.low*factor;result.high=modulo(result.
high*factor+Math.floor(low/halfRange)),result.low=modulo(low)}return result}function modulo(value){return value-Math.floor(value/halfRange)*halfRange}function hexadecimal({
high,low}){return high===0?low.toString(16):high.toString(16)+low.toString(16).padStart(8,"0")}function createLineHashes({sarifFor,source}){let files=new Map;return{of({uri,range}){if(sarifFor!=="github")return{};let hashes=files.get(uri);if(hashes===void 0){
let text=source(uri);hashes=text===void 0?[]:lineHashes(text),files.set(uri,hashes)}let hash=hashes[range.start.line-1];return hash===void 0?{}:{primaryLocationLineHash:hash}}}}var baseIds={repository:"%SRCROOT%",outside:"OUTSIDE"};function artifactLocation(uri,{rootPrefix}){if(!isFileUri(uri))return{uri:repositoryUri(uri,"")};let path=repositoryUri(
uri,rootPrefix);return stepsOut.test(path)?{uri:nonEmpty(path.replace(stepsOut,"")),uriBaseId:baseIds.outside}:{uri:nonEmpty(path),uriBaseId:baseIds.repository}}
function isInRepository(uri,{rootPrefix}){return isFileUri(uri)&&!stepsOut.test(repositoryUri(uri,rootPrefix))}var stepsOut=/^(?:\.\.(?:\/|$))+/;function nonEmpty(path){
return path===""?"./":path}function physicalLocation(location,context,lines){let region=context.sarifFor==="github"?firstLineRegion(location,lines):wholeRegion(
location.range);return{artifactLocation:artifactLocation(location.uri,context),region}}function wholeRegion({start,end}){return{startLine:start.line,startColumn:start.
column,endLine:end.line,endColumn:end.column}}function firstLineRegion(location,lines){let{start,end}=location.range;if(start.line===end.line)return wholeRegion(
location.range);let text=lines.line(location.uri,start.line);if(text===void 0)return wholeRegion({start,end:{line:start.line,column:start.column+1}});let firstColumn=text.
length-text.trimStart().length+1;return{startLine:start.line,startColumn:firstColumn,endLine:start.line,endColumn:text.length+1}}var longestForGithub=2e3;function sarifMessage(text,fallback,{sarifFor}){return text.trim()===""?{text:fallback}:{text:forSarifMessage(sarifFor==="github"?shorten(
text,longestForGithub):text)}}function sarifInvocation(report,settings){return{executionSuccessful:report.verdict.outcome!=="none",exitCode:report.verdict.exitCode,toolExecutionNotifications:allNotifications(
report.notifications,settings.selection).map(notification=>sarifNotification(notification,settings))}}function allNotifications(notifications,selection){let{results,
omitted,outside}=selection,count2=number=>number===1?"1 result is":`${number} results are`,messages=[...omitted===0?[]:[`${count2(omitted)} left out: GitHub cod\
e scanning shows the ${results.length} gravest.`],...outside===0?[]:[`${count2(outside)} left out: GitHub code scanning knows no files outside of the repository\
.`]];return[...notifications,...messages.map(message=>({code:"results-omitted",level:"warning",message,help}))]}var help="The JSON report has all findings.";function sarifNotification(notification,settings){
let{code,level,message,help:remedy,ruleId,location}=notification;return{descriptor:{id:code},associatedRule:ruleId===void 0?void 0:{id:ruleId,index:settings.rules.
get(ruleId)},level,message:sarifMessage(remedy===void 0?message:`${message} ${remedy}`,code,settings.context),locations:location===void 0?void 0:[{physicalLocation:placeOf(
location,settings)}]}}function placeOf(location,{context,lines}){return"range"in location?physicalLocation(location,context,lines):{artifactLocation:artifactLocation(
location.uri,context)}}var sarifLevels={error:"error",warn:"warning",info:"note",hint:"note"};var mostResultsForGithub=5e3,mostRelatedLocations=20;function selectResults(report,context){let isForGithub=context.sarifFor==="github",numbered2=numberOccurrences(
report.findings),open=isForGithub?numbered2.filter(({finding})=>finding.status==="open"):numbered2,wanted=isForGithub?open.filter(({finding})=>isInRepository(finding.
location.uri,context)):open,risks=new Map(report.rules.map(rule=>[rule.id,rule.securitySeverity??0])),ordered=wanted.toSorted(({finding:left},{finding:right})=>severities.
indexOf(left.severity)-severities.indexOf(right.severity)||(risks.get(right.ruleId)??0)-(risks.get(left.ruleId)??0)),results=isForGithub?ordered.slice(0,mostResultsForGithub):
ordered;return{results,omitted:ordered.length-results.length,outside:open.length-wanted.length,hasWaived:results.some(({finding})=>finding.status==="waived"),hasBaselined:results.
some(({finding})=>finding.status==="baselined")}}function sarifResult({finding,occurrence},settings){let{context,rules,lines,hashes}=settings,related=relatedLocations(
finding,context).slice(0,mostRelatedLocations),omitted=finding.relatedLocations.length-related.length;return{ruleId:finding.ruleId,ruleIndex:rules.get(finding.ruleId),
level:sarifLevels[finding.severity],message:sarifMessage(finding.message,finding.ruleId,context),locations:[{physicalLocation:physicalLocation(finding.location,
context,lines),logicalLocations:logicalLocations(finding)}],relatedLocations:related.length===0?void 0:related.map((location,index)=>({id:index+1,message:sarifMessage(
location.message,"Related place.",context),physicalLocation:physicalLocation(location,context,lines),logicalLocations:pointerLocations(location.pointer)})),partialFingerprints:{
...ownFingerprint(finding.fingerprint,occurrence),...hashes.of(finding.location)},...decision(finding,settings.selection),properties:{severity:finding.severity,
...omitted===0?{}:{relatedLocationsOmitted:omitted}}}}function relatedLocations({relatedLocations:all},context){return context.sarifFor==="github"?all.filter(({
uri})=>isInRepository(uri,context)):all}function numberOccurrences(findings){let seen=new Map;return findings.map(finding=>{let occurrence=(seen.get(finding.fingerprint)??
0)+1;return seen.set(finding.fingerprint,occurrence),{finding,occurrence}})}function ownFingerprint(fingerprint,occurrence){let[hash=fingerprint,version="v1"]=fingerprint.
split("/");return{[`lintel/${version}`]:`${hash}:${occurrence}`}}function logicalLocations(finding){let{operation,location}=finding;return[...operation===void 0?
[]:[{fullyQualifiedName:operation,kind:"operation"}],...pointerLocations(location.pointer)]}function pointerLocations(pointer){return pointer===""?[]:[{fullyQualifiedName:pointer,
kind:"value"}]}function decision({status},{hasWaived,hasBaselined}){return{suppressions:hasWaived?status==="waived"?[{kind:"external",status:"accepted"}]:[]:void 0,
baselineState:hasBaselined?{open:"new",baselined:"unchanged",waived:void 0}[status]:void 0}}function sarifTaxonomies(rules){return catalogues.flatMap(catalogue=>{let ids=[...new Set(rules.flatMap(rule=>catalogue.idsOf(rule.maps)))].sort(catalogue.compare);
return ids.length===0?[]:[{...catalogue.component,isComprehensive:!1,taxa:ids.map(catalogue.taxon)}]})}function supportedTaxonomies(taxonomies){return taxonomies.
map(({name,guid},index)=>({name,guid,index}))}function relationships(rule){let related=catalogues.flatMap(({idsOf,component})=>idsOf(rule.maps).map(id=>({target:{
id,toolComponent:{name:component.name,guid:component.guid}},kinds:["relevant"]})));return related.length===0?void 0:related}function taxonTags(rule){return catalogues.
flatMap(({idsOf,tag})=>idsOf(rule.maps).map(tag))}var owaspApi2023=["Broken Object Level Authorization","Broken Authentication","Broken Object Property Level Au\
thorization","Unrestricted Resource Consumption","Broken Function Level Authorization","Unrestricted Access to Sensitive Business Flows","Server Side Request Fo\
rgery","Security Misconfiguration","Improper Inventory Management","Unsafe Consumption of APIs"],catalogues=[{component:{name:"CWE",version:"4",organization:"MI\
TRE",guid:"ec480a2c-8267-5d90-affc-401687cd64b0",informationUri:"https://cwe.mitre.org/",shortDescription:{text:"Common Weakness Enumeration."}},idsOf:maps=>(maps.
cwe??[]).map(String),compare:compareNumbers,taxon:id=>({id,name:`CWE-${id}`,helpUri:`https://cwe.mitre.org/data/definitions/${id}.html`}),tag:id=>`external/cwe/\
cwe-${id.padStart(3,"0")}`},{component:{name:"OWASP API Security Top 10",version:"2023",organization:"OWASP Foundation",guid:"44e3e71e-05f6-56f8-89f1-d45ccebca4\
17",informationUri:"https://owasp.org/API-Security/editions/2023/en/0x11-t10/",shortDescription:{text:"The ten most critical API security risks, 2023 edition."}},
idsOf:maps=>(maps.owaspApi2023??[]).map(id=>`${id}:2023`),compare:compareNumbers,taxon:owaspTaxon,tag:id=>`owasp-api-${id.toLowerCase().replace(":","-")}`},{component:{
name:"OWASP ASVS",version:"5.0.0",organization:"OWASP Foundation",guid:"af2de5d4-27c9-5cdb-8b2c-87609fccd10d",informationUri:"https://owasp.org/www-project-appl\
ication-security-verification-standard/",shortDescription:{text:"Application Security Verification Standard."}},idsOf:maps=>maps.asvs??[],compare:compareNumbers,
taxon:id=>({id,name:`V${id}`}),tag:id=>`asvs-${id}`}];function owaspTaxon(id){let number=Number(/\d+/.exec(id)?.[0]),name=owaspApi2023[number-1];if(name===void 0)
return{id};let slug=name.toLowerCase().replaceAll(" ","-"),page=`https://owasp.org/API-Security/editions/2023/en/0xa${number.toString(16)}-${slug}/`;return{id,name,
helpUri:page}}function compareNumbers(left,right){let[leftNumbers,rightNumbers]=[numbersOf(left),numbersOf(right)];for(let[index,number]of leftNumbers.entries()){
let difference=number-(rightNumbers[index]??-1);if(difference!==0)return difference}return leftNumbers.length-rightNumbers.length}function numbersOf(id){return(id.
match(/\d+/g)??[]).map(Number)}function ruleIndexes(rules){return new Map(rules.map((rule,index)=>[rule.id,index]))}function sarifRule(rule,page){let summary=rule.summary.trim()||rule.id,why=page===
void 0?void 0:pageSection(page,"Why"),remedy=page===void 0?void 0:pageSection(page,"How to fix");return{id:rule.id,name:nameOf(rule.id),shortDescription:{text:cut(
summary)},fullDescription:{text:cut(joinParts([summary,why]," "))},help:{text:joinParts([summary,why,remedy,`See ${rule.helpUri}`],`

`),markdown:page??`${summary}

<${rule.helpUri}>`},helpUri:isUri(rule.helpUri)?rule.helpUri:void 0,defaultConfiguration:{level:sarifLevels[rule.severity]},relationships:relationships(rule),properties:{
tags:tags(rule),precision:"high","problem.severity":problemSeverities[rule.severity],"security-severity":rule.securitySeverity?.toFixed(1)}}}function isUri(text){
try{return new URL(text).href!==""}catch{return!1}}var problemSeverities={error:"error",warn:"warning",info:"recommendation",hint:"recommendation"},longestDescription=1024,
mostTags=20,longestName=255;function tags(rule){return["openapi",...rule.securitySeverity===void 0?[]:["security"],rule.pack,...taxonTags(rule)].slice(0,mostTags)}
function joinParts(parts,separator){return parts.filter(part=>part!==void 0).join(separator)}function cut(text){let characters=[...text];return characters.length<=
longestDescription?text:`${characters.slice(0,longestDescription-1).join("")}\u2026`}function nameOf(id){let name=id.split(/[^a-z0-9]+/i).map(word=>word.charAt(
0).toUpperCase()+word.slice(1)).join("").slice(0,longestName);return name===""||name===id?void 0:name}function sourceLines(source){let files=new Map;return{line(uri,line){let file=files.get(uri);if(file===void 0){let text=source(uri)??"";file={text,starts:lineStarts(
text)},files.set(uri,file)}let start=file.starts[line-1];if(!(start===void 0||file.text===""))return file.text.slice(start,file.starts[line]??file.text.length).
replace(/\r?\n$|\r$/,"")}}}function lineStarts(text){let starts=[0];for(let match of text.matchAll(/\r\n|\n|\r/g))starts.push(match.index+match[0].length);return starts}function sarif(report,context){let rules=ruleIndexes(report.rules),selection=selectResults(report,context),lines=sourceLines(context.source),hashes=createLineHashes(
context),taxonomies=sarifTaxonomies(report.rules),run={tool:{driver:{name:report.tool.name,fullName:"Lintel OpenAPI linter",organization:"Lintel",version:report.
tool.version,semanticVersion:report.tool.version,informationUri:report.tool.informationUri,rules:report.rules.map(rule=>sarifRule(rule,pageOf(rule,context.pages))),
supportedTaxonomies:supportedTaxonomies(taxonomies)}},taxonomies,automationDetails:context.sarifCategory===void 0?void 0:{id:`${context.sarifCategory}/`},originalUriBaseIds:{
[baseIds.repository]:{description:{text:"The root of the repository."}},[baseIds.outside]:{description:{text:"A folder that holds the repository, and files outs\
ide of it."}}},columnKind:"utf16CodeUnits",artifacts:documentUris(report).map(uri=>({location:artifactLocation(uri,context),roles:["analysisTarget"]})),invocations:[
sarifInvocation(report,{context,rules,lines,selection})],results:mapLazily(selection.results,result=>sarifResult(result,{context,rules,lines,hashes,selection}))};
return streamJson({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[run]},4,0)}function documentUris(report){return[...new Set(report.
definitions.flatMap(definition=>definition.documents))]}function*mapLazily(items,map){for(let item of items)yield map(item)}function codeFrame(location,settings){let{start,end}=location.range,lastLine=end.line>start.line&&end.column===1?end.line-1:end.line,last=Math.min(lastLine,start.
line+2),gutter=String(last).length,room=Math.max(20,settings.width-gutter-5),frame=[];for(let line=Math.max(1,start.line-1);line<=last;line++){let text=settings.
lines.line(location.uri,line);if(text===void 0)continue;let number=`${line>=start.line?">":" "} ${String(line).padStart(gutter)} |`,from=line===start.line?windowStart(
text,start.column-1,room):0;if(frame.push(`${settings.paint("dim",number)} ${cut2(text,from,room)}`.trimEnd()),line===start.line&&lastLine===start.line){let[before,
marked]=caretColumns(text,from,{start:start.column-1,end:end.column-1,room}),bar=settings.paint("dim",`${" ".repeat(gutter+2)} |`);frame.push(`${bar} ${" ".repeat(
before)}${settings.paint("red","^".repeat(marked))}`)}}return frame}function windowStart(text,column,room){return text.length<=room?0:Math.max(0,Math.min(column,
text.length)-Math.floor(room/3))}function cut2(text,from,room){let until=from+room;return`${from>0?"\u2026":""}${show(text.slice(from,until))}${until<text.length?
"\u2026":""}`}function caretColumns(text,from,place){let until=Math.min(place.end,from+place.room);return[textWidth(show(text.slice(from,place.start)))+(from>0?
1:0),Math.max(1,textWidth(show(text.slice(place.start,until))))]}function show(text){return forTerminal(text.replaceAll("	"," "))}function*stylish(report,context){let selection=selectFindings(report,context.threshold),view={context,paint:painter(context.color),lines:sourceLines(context.source),
rules:new Map(report.rules.map(rule=>[rule.id,rule])),explained:new Set};for(let[uri,findings]of groupByFile(selection.shown))yield`${view.paint("underline",forTerminal(
displayPath(uri)))}
`,yield*writeRows(foldFindings(findings,context.unfolded),view),yield`
`;if(context.quiet===!0){yield*writeNotifications(report.notifications.filter(({level})=>level==="error"),view);return}yield*writeNotifications(report.notifications,
view);for(let line of summaryLines(report,selection,context.threshold))yield`${forTerminal(line)}
`;yield`${view.paint(outcomeStyles[report.verdict.outcome],forTerminal(verdictLine(report)))}
`}var longestMessage4=1e3,severityStyles={error:"red",warn:"yellow",info:"blue",hint:"dim"},levelStyles={error:"red",warning:"yellow",note:"blue"},outcomeStyles={
pass:"green",fail:"red",none:"red"};function groupByFile(findings){let files=new Map;for(let finding of findings){let file=files.get(finding.location.uri);file===
void 0?files.set(finding.location.uri,[finding]):file.push(finding)}return files}function*writeRows(folds,view){let rows=folds.map(fold=>({finding:fold.first,place:`${fold.
first.location.range.start.line}:${fold.first.location.range.start.column}`,message:forTerminal(shorten(fold.count>1?fold.first.message:describe(fold.first),longestMessage4)),
note:fold.count>1?foldNote(fold,view.rules.get(fold.first.ruleId)?.commonRemedy):void 0,ruleId:forTerminal(fold.first.ruleId)})),placeWidth=widest(rows.map(row2=>row2.
place)),indent=placeWidth+11,room=Math.max(40,view.context.width-indent-2-widest(rows.map(row2=>row2.ruleId))),messageWidth=Math.min(widest(rows.map(row2=>row2.
message)),room,100);for(let{finding,place,message,note,ruleId}of rows){let[first="",...rest]=Number.isFinite(view.context.width)?wrap(message,messageWidth):[message],
severity=view.paint(severityStyles[finding.severity],finding.severity.padEnd(5));yield`  ${view.paint("dim",place.padEnd(placeWidth))}  ${severity}  ${padEnd(first,
messageWidth)}  ${view.paint("dim",ruleId)}
`;for(let line of rest)yield`${" ".repeat(indent)}${line}
`;if(note!==void 0)for(let line of wrap(note,view.context.width-indent))yield`${" ".repeat(indent)}${view.paint("dim",line)}
`;view.context.verbose&&(yield*writeDetails(finding,view))}}function widest(texts){let width=0;for(let text of texts)width=Math.max(width,textWidth(text));return width}
function*writeDetails(finding,view){let width=Number.isFinite(view.context.width)?view.context.width:120;if(view.rules.get(finding.ruleId)?.withholdsSource!==!0)
for(let line of codeFrame(finding.location,{lines:view.lines,width:width-4,paint:view.paint}))yield`    ${line}
`;for(let related of finding.relatedLocations.slice(0,5)){let{line,column}=related.range.start;yield`    ${forTerminal(`${displayPath(related.uri)}:${line}:${column}\
: ${shorten(related.message,longestMessage4)}`)}
`}finding.relatedLocations.length>5&&(yield`    and ${count(finding.relatedLocations.length-5,"more place")}
`),view.explained.has(finding.ruleId)||(yield*writeExplanation(finding.ruleId,view,width)),yield`
`}function*writeExplanation(ruleId,view,width){view.explained.add(ruleId);let rule=view.rules.get(ruleId),page=(rule===void 0?void 0:pageOf(rule,view.context.pages))??
"";for(let heading of["Why","How to fix"]){let section=pageSection(page,heading);if(section!==void 0){yield`    ${view.paint("bold",heading)}
`;for(let line of section.split(`
`))for(let part of wrap(forTerminal(line),width-6))yield`${`      ${part}`.trimEnd()}
`}}let helpUri=rule?.helpUri;helpUri!==void 0&&(yield`    ${view.paint("cyan",forTerminal(helpUri))}
`)}function*writeNotifications(notifications,view){if(notifications.length!==0){yield`${view.paint("underline","Notifications")}
`;for(let notification of notifications){let level=view.paint(levelStyles[notification.level],notification.level.padEnd(7)),text=`${placeOf2(notification)}${shorten(
notification.message,longestMessage4)}`;yield`  ${level}  ${forTerminal(text)}  ${view.paint("dim",forTerminal(notification.code))}
`,notification.help!==void 0&&(yield`           ${forTerminal(shorten(notification.help,longestMessage4))}
`)}yield`
`}}function placeOf2(notification){let{location}=notification;if(location===void 0)return"";let path=displayPath(location.uri);return"range"in location?`${path}\
:${location.range.start.line}:${location.range.start.column}: `:`${path}: `}var reporters=new Map([["stylish",{reporter:stylish,wantsPages:"verbose"}],["json",{reporter:json,wantsPages:!1}],["sarif",{reporter:sarif,wantsPages:!0}],["git\
hub",{reporter:github,wantsPages:!1}],["github-summary",{reporter:githubSummary,wantsPages:!1}],["gitlab",{reporter:gitlab,wantsPages:!1}],["junit",{reporter:junit,
wantsPages:!1}]]);function planOutputs(formats,paths,cwd){let named=[...paths.keys()].filter(format=>format!=="");for(let format of[...formats,...named])requireFormat(format);let wanted=new Set(
formats.length===0?["stylish",...named]:[...formats,...named]),plain=paths.get(""),rest=[...wanted].filter(format=>!paths.has(format));if(rest.length>1)throw lintUsage(
`The formats ${rest.join(" and ")} cannot share ${plain===void 0?"stdout":"one file"}.`,`Give all but one a file of its own: -o.${rest[1]} FILE.`);if(rest.length===
0&&plain!==void 0)throw lintUsage(`Option --output "${plain}" has no format left to write.`);let outputs=[...wanted].map(format=>{let path=paths.get(format)??plain;
return{format,path:path===void 0?void 0:resolve4(cwd,path)}});return requireDistinct(outputs),outputs}function requireFormat(format){if(reporters.has(format))return;
let meant=nearest(format,reporters.keys()),help2=`${meant===void 0?"":`Did you mean "${meant}"? `}Formats are ${[...reporters.keys()].join(", ")}.`;throw lintUsage(
`There is no format named "${format}".`,help2)}function requireDistinct(outputs){let seen=new Map;for(let{format,path}of outputs){if(path===void 0)continue;let other=seen.
get(path);if(other!==void 0)throw lintUsage(`The formats ${other} and ${format} would be written to the same file.`);seen.set(path,format)}}function readLintOptions(args,cwd){let{flags,values,lists}=args,isHook=flags.get("hook")===!0,threshold=readThreshold(args),outputs=planOutputs(lists.get("forma\
t")??[],args.outputs,cwd),stdinPath=values.get("stdin-filepath"),displayOnlyFailures=flags.get("display-only-failures")===!0;if(stdinPath!==void 0&&!args.positionals.
includes("-"))throw lintUsage("Option --stdin-filepath names the text of stdin, which is not read.",'Add "-" to read it.');if((values.has("sarif-for")||values.has(
"sarif-category"))&&!outputs.some(({format})=>format==="sarif"))throw lintUsage("Options --sarif-for and --sarif-category shape SARIF, which is not written.",'A\
dd "-o.sarif FILE".');if(isHook&&args.positionals.length===0)throw lintUsage("Option --hook needs the files to check.");if(displayOnlyFailures&&threshold.failSeverity===
"none")throw lintUsage("Option --display-only-failures has nothing to show when --fail-severity is none.");return{rulesets:lists.get("ruleset")??[],only:splitCommas(
lists.get("only")),skip:splitCommas(lists.get("skip-rule")),outputs,sarifFor:readSarifFor(args),sarifCategory:values.get("sarif-category")?.replace(/\/+$/,""),threshold,
all:flags.get("all")===!0,displayOnlyFailures,exitZero:flags.get("exit-zero")===!0,quiet:flags.get("quiet")===!0,verbose:flags.get("verbose")===!0,ignoreUnknownFormat:isHook||
flags.get("ignore-unknown-format")===!0,isHook,changedSince:values.get("changed-since"),inputs:args.positionals.length===0?["."]:args.positionals,stdinPath:stdinPath===
void 0?void 0:resolve5(cwd,stdinPath),root:readRoot(values.get("root"),cwd),allowedHosts:flags.get("offline")===!0?[]:(lists.get("allow-remote")??[]).map(readHost),
allowsJavaScript:flags.get("allow-js-rulesets")===!0,color:flags.get("color")}}function readThreshold({values}){let failSeverity=values.get("fail-severity")??"e\
rror",known=[...severities,"none"],severity=known.find(candidate=>candidate===failSeverity);if(severity===void 0){let meant=nearest(failSeverity,known),help2=`${meant===
void 0?"":`Did you mean "${meant}"? `}Severities are ${known.join(", ")}.`;throw lintUsage(`"${failSeverity}" is no severity for --fail-severity.`,help2)}let maxWarnings=values.
get("max-warnings");if(maxWarnings!==void 0&&!/^\d{1,9}$/.test(maxWarnings))throw lintUsage(`"${maxWarnings}" is no number of warnings for --max-warnings.`,"Wri\
te a whole number, 0 or more.");return{failSeverity:severity,maxWarnings:maxWarnings===void 0?void 0:Number(maxWarnings)}}function readSarifFor({values}){let reader=values.
get("sarif-for");if(reader===void 0||reader==="github")return reader;throw lintUsage(`"${reader}" is no reader for --sarif-for.`,"Write --sarif-for github, or l\
eave it out for SARIF with everything in it.")}function splitCommas(items=[]){return items.flatMap(item=>item.split(",").map(part=>part.trim())).filter(part=>part!==
"")}function readRoot(root,cwd){return root===void 0?void 0:resolve5(cwd,root)}function readHost(host){if(/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.
test(host))return host.toLowerCase();throw lintUsage(`"${host}" is no host for --allow-remote.`,"Write the host alone, with its port if it needs one: example.co\
m, example.com:8443.")}import{realpathSync as realpathSync2}from"node:fs";import{resolve as resolve7}from"node:path";import{readFileSync as readFileSync2}from"node:fs";import{resolve as resolve6}from"node:path";import{fileURLToPath,pathToFileURL as pathToFileURL3}from"node:url";function createSourceReader(cwd,entries){let texts=new Map(entries.flatMap(({path,text})=>text===void 0?[]:[[resolve6(path),text]]));return uri=>{if(isFileUri(uri))
try{let path=pathOf(uri,cwd);return(texts.get(path)??readFileSync2(path,"utf8")).replace(/^\uFEFF/,"")}catch{return}}}function pathOf(uri,cwd){return fileURLToPath(
new URL(uri,pathToFileURL3(`${cwd}/`)))}import{relative as relative2}from"node:path";async function writeReports(report,outputs,writing){let failures=[];for(let output of outputs)try{await writeReport(report,output,writing)}catch(error){failures.
push(error)}return failures}async function writeReport(report,output,{stdout,cwd,context}){let entry2=reporters.get(output.format);if(entry2===void 0)throw new Error(
`No reporter "${output.format}".`);let{reporter}=entry2,pages=(entry2.wantsPages==="verbose"?context.verbose:entry2.wantsPages)?await loadRulePages():new Map,paint=output.
path===void 0?{}:{color:!1,width:Number.POSITIVE_INFINITY};try{await writeChunks(joinChunks(reporter(report,{...context,...paint,pages})),output,stdout)}catch(error){
throw systemCode(error)===void 0?error:unwritable(output,error,cwd)}}async function writeChunks(chunks,{path},stdout){if(path!==void 0){let{writeReportFile}=await import("./report-file-2DPXHHBN.js");
await writeReportFile(path,chunks);return}for(let chunk of chunks){if(stdout.isClosed)return;await stdout.write(chunk)}}function unwritable({format,path},error,cwd){
let target=path===void 0?"stdout":`"${relative2(cwd,path)}"`;return new ToolError("report-unwritable",`The ${format} report cannot be written to ${target}: ${systemReason(
error)}.`,{help:"Name a file in a folder that you may write to.",cause:error})}async function deliverReport(report,delivery){let{options,errorColor,terminal}=delivery;requireNotOverwritten(report,delivery),terminal.onReport?.(report);let outputs=outputsToWrite(
report,delivery);if(!outputs.some(isForPeople))for(let notification of report.notifications)notification.level==="error"&&await terminal.stderr.write(problemText(
notification,errorColor));let failures=await writeReports(report,outputs,{stdout:terminal.stdout,cwd:terminal.cwd,context:contextOf(delivery)});for(let failure of failures)
await terminal.stderr.write(failure instanceof ToolError?problemText(failure,errorColor):bugText(failure,errorColor));return failures.length>0?exitNoVerdict:report.
verdict.exitCode===1&&options.exitZero?0:report.verdict.exitCode}function requireNotOverwritten(report,{entries,options,terminal:{cwd}}){let documents=report.definitions.
flatMap(definition=>definition.documents.filter(isFileUri).map(uri=>pathOf(uri,cwd))),files=entries.filter(entry2=>entry2.text===void 0).map(entry2=>entry2.path),
paths=new Set([...documents,...files].map(realPath2));if(options.outputs.some(({path})=>path!==void 0&&paths.has(realPath2(path))))throw lintUsage("A report wou\
ld be written over a definition that is to be checked.","Name another file with --output.")}function realPath2(path){try{return realpathSync2(path)}catch{return resolve7(
path)}}function outputsToWrite({verdict},{entries,options}){return entries.length===0&&verdict.exitCode===exitNoVerdict?options.outputs.filter(output=>!isForPeople(
output)):options.outputs}function isForPeople({format,path}){return format==="stylish"&&path===void 0}function contextOf({entries,options,rootPrefix,terminal}){
let{failSeverity}=options.threshold;return{color:wantsColor(terminal.environment,terminal.stdout.isTerminal,options.color),width:terminal.stdout.width,verbose:options.
verbose,quiet:options.quiet,unfolded:options.all,rootPrefix,source:createSourceReader(terminal.cwd,entries),...options.sarifFor===void 0?{}:{sarifFor:options.sarifFor},
...options.sarifCategory===void 0?{}:{sarifCategory:options.sarifCategory},...options.displayOnlyFailures&&failSeverity!=="none"?{threshold:failSeverity}:{}}}function createProgress(stderr,now){let start=now(),last=start,isShown=!1,write=text=>{stderr.write(text).catch(()=>{})};return{update(done,total,name){let time=now();
!stderr.isTerminal||time-start<patience||time-last<interval||(last=time,isShown=!0,write(`\r\x1B[K${cut3(`${done}/${total} ${forTerminal(name)}`,stderr.width-1)}`))},
clear(){isShown&&write("\r\x1B[K"),isShown=!1}}}var patience=500,interval=100;function cut3(text,width){return text.length>width?`${text.slice(0,Math.max(0,width-
1))}\u2026`:text}async function runLint(args,terminal){let options=readLintOptions(args,terminal.cwd),root=options.root??repositoryRoot(terminal.cwd)??terminal.cwd,rootPrefix=prefixOf(
terminal.cwd,root),inputs=await findAll(options,root,terminal);if(options.isHook&&isNothing(inputs))return 0;let rules=await chooseRules(options,{cwd:terminal.cwd,
root}),progress=createProgress(terminal.stderr,()=>performance.now()),errorColor=wantsColor(terminal.environment,terminal.stderr.isTerminal,options.color),bugs=[],
report=await lint({entries:options.root===void 0?inputs.entries.map(entry2=>withOwnRoot(entry2,root)):inputs.entries,cwd:terminal.cwd,root,...rules,threshold:options.
threshold,ignoreUnknownFormat:options.ignoreUnknownFormat,allowedHosts:options.allowedHosts,notifications:inputs.notifications,onBug:error=>bugs.push(bugText(error,
errorColor)),...options.quiet?{}:{onProgress:(done,total,path)=>progress.update(done,total,relative3(terminal.cwd,path))}});progress.clear();for(let text of bugs)
await terminal.stderr.write(text);return deliverReport(report,{entries:inputs.entries,options,rootPrefix,errorColor,terminal})}function withOwnRoot(entry2,root){
let folder=dirname4(entry2.path),way=relative3(realpathOr(root),realpathOr(folder));return way===".."||way.startsWith(`..${sep3}`)?{...entry2,root:repositoryRoot(
folder)??folder}:entry2}function realpathOr(path){try{return realpathSync3(path)}catch{return path}}async function findAll(options,root,{cwd,stdin}){let names2=commands.
map(command2=>command2.name),found=await findInputs({...options,cwd,root,stdin,commands:names2});return!isNothing(found)||options.isHook?onlyTouched(found,options,
cwd):{...found,notifications:[...found.notifications,{code:"no-definitions",level:"error",message:"None of the files is an OpenAPI definition.",help:'Name a def\
inition: a file with "openapi" or "swagger" at its top level.'}]}}function isNothing({entries,notifications}){return entries.length===0&&notifications.every(({level})=>level!==
"error")}async function onlyTouched(found,{changedSince,rulesets},cwd){if(changedSince===void 0)return found;let{keepTouched}=await import("./keep-touched-RX2JEAPK.js");
return keepTouched(found,{since:changedSince,cwd,namedRulesets:rulesets.map(name=>resolve8(cwd,name))})}function prefixOf(cwd,root){let way=relative3(realpathOf(
root),realpathOf(cwd)).split(sep3).join("/");if(way.startsWith(".."))throw lintUsage("The working directory is outside of --root.","Run from inside that folder.");
return way===""?"":`${way}/`}function realpathOf(path){try{return realpathSync3(path)}catch{throw lintUsage("The folder of --root does not exist.")}}export{runLint};
