"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runEvidence:()=>runEvidence});module.exports=__toCommonJS(stdin_exports);var import_chunk_724SOMME=require("./chunk-724SOMME.cjs"),
import_chunk_IA3XI4KU=require("./chunk-IA3XI4KU.cjs"),import_chunk_IYJ6F4AE=require("./chunk-IYJ6F4AE.cjs"),import_chunk_RIHRVBRJ=require("./chunk-RIHRVBRJ.cjs"),
import_chunk_3BOVWALN=require("./chunk-3BOVWALN.cjs"),import_chunk_RWW3C6RZ=require("./chunk-RWW3C6RZ.cjs"),import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),
import_chunk_Y45WZS6J=require("./chunk-Y45WZS6J.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_LA3LGX76=require("./chunk-LA3LGX76.cjs"),
import_chunk_L4WQK5W3=require("./chunk-L4WQK5W3.cjs"),import_chunk_AXAQ66TI=require("./chunk-AXAQ66TI.cjs"),import_chunk_CK7V7GSP=require("./chunk-CK7V7GSP.cjs"),
import_chunk_V7R463YZ=require("./chunk-V7R463YZ.cjs"),import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),
import_chunk_HFXH3JUM=require("./chunk-HFXH3JUM.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_3V2XXKP3=require("./chunk-3V2XXKP3.cjs"),
import_chunk_PHKCIIJH=require("./chunk-PHKCIIJH.cjs"),import_chunk_IRYXVFUY=require("./chunk-IRYXVFUY.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),
import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),
import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),
import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),
import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),
import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),
import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_node_crypto=require("node:crypto"),import_node_path=require("node:path"),
import_node_path2=require("node:path"),import_node_path3=require("node:path"),import_node_url=require("node:url"),import_node_crypto2=require("node:crypto"),import_node_fs=require("node:fs"),
import_node_url2=require("node:url"),import_node_path4=require("node:path");function controlEvidence(request){let{control,report,examined}=request,rules=request.
rules.map(rule=>ruleEvidence(rule,request)),ids=new Set(rules.map(({id})=>id)),findings=rules.reduce((sum,rule)=>add(sum,rule.findings),none),places={examined:sumOf(
rules,"examined"),satisfied:sumOf(rules,"satisfied")},operations=new Set(rules.flatMap(({id})=>[...examined.get(id)??[]])),state=findings.open>0?"open":places.examined>
0?"noOpenFinding":"notExamined";return{...control,state,statement:statementOf(state,places,findings),places,operations:{examined:operations.size,all:report.definitions.
reduce((sum,definition)=>sum+definition.operations,0)},findings,rules,waivers:(report.waivers??[]).filter(({rule})=>ids.has(rule))}}function ruleEvidence(rule,{
control,framework,report,coverage,counts}){let{id,summary,severity,helpUri,maps}=rule,{examined=0,satisfied=0}=coverage.get(id)??{},notRun=(report.notRun??[]).filter(
({ruleId})=>ruleId===id);return{id,summary,severity,helpUri,entries:framework.entriesOf(maps).filter(entry=>framework.controlOf(entry)===control.id),hasRun:coverage.
has(id),...notRun.length===0?{}:{notRun:notRun.map(({reason,definitions})=>({reason,definitions}))},examined,satisfied,findings:counts.get(id)??none}}function countByRule(findings){
let counts=new Map;for(let $0=findings,$1=0;$1<$0.length;$1++){let{ruleId,status,waiver}=$0[$1];{let before=counts.get(ruleId)??none,expired=status==="open"&&waiver?.
hasExpired===!0?1:0;counts.set(ruleId,{...before,[status]:before[status]+1,expired:before.expired+expired})}}return counts}var none={open:0,expired:0,waived:0,baselined:0};
function add(left,right){return{open:left.open+right.open,expired:left.expired+right.expired,waived:left.waived+right.waived,baselined:left.baselined+right.baselined}}
function sumOf(rules,what){return rules.reduce((sum,rule)=>sum+rule[what],0)}function statementOf(state,{examined,satisfied},findings){let{open,expired,waived,baselined}=findings,
ended=expired===0?"":` (${expired} with an expired waiver)`;return[{open:`${open} open ${open===1?"finding":"findings"}${ended}`,noOpenFinding:`no open finding \
in ${examined} ${examined===1?"place":"places"} examined${satisfied<examined?`, ${satisfied} of them satisfied`:""}`,notExamined:"not examined"}[state],...waived>
0?[`${waived} waived`]:[],...baselined>0?[`${baselined} baselined`]:[]].join(", ")}function listFindings(findings){return findings.map(({ruleId,severity,status,
waiver,message,location,operation,fingerprint})=>({rule:ruleId,severity,status,...waiver===void 0?{}:{waiver:{id:waiver.id,expires:waiver.expires,hasExpired:waiver.
hasExpired}},message,uri:location.uri,pointer:location.pointer,line:location.range.start.line,...operation===void 0?{}:{operation},fingerprint}))}function createEvidence({
report,catalogue:catalogue2,framework,examined,provenance}){let{id,name,version,url,limits}=framework,{rulesets,rulesHash,inputs,configuration,...origin}=provenance,
rules=rulesByControl([...known(report.rules,catalogue2).values()],framework),speaking=new Set([...rules.values()].flat().map(rule=>rule.id)),coverage=new Map(report.
coverage.map(one=>[one.ruleId,one])),counts=countByRule(report.findings),judged=framework.controls.filter(control=>rules.has(control.id));return{version:1,framework:{
id,name,version,url,limits},isComplete:report.notifications.every(({level})=>level!=="error"),tool:report.tool,...origin,ruleset:{names:rulesets,rules:ranRules(
report).length,sha256:rulesHash},definitions:report.definitions,controls:judged.map(control=>controlEvidence({control,rules:rules.get(control.id)??[],framework,
counts,coverage,examined,report})),notJudged:{controls:framework.controls.filter(control=>!rules.has(control.id)).map(control=>({id:control.id,name:control.name})),
...framework.others===void 0?{}:{others:framework.others}},findings:listFindings(report.findings.filter(({ruleId})=>speaking.has(ruleId))),notifications:report.
notifications,inputs,configuration}}function ranRules({rules}){return rules.filter(rule=>!(0,import_chunk_44Z6WYKK.isPolicyRule)(rule.id))}function openFindings({
findings}){return findings.filter(({status})=>status==="open").length}function known(ran,catalogue2){return new Map([...catalogue2,...ran].map(rule=>[rule.id,rule]))}
function rulesByControl(rules,framework){let byControl=new Map;for(let $0=[...rules].sort((left,right)=>left.id<right.id?-1:1),$1=0;$1<$0.length;$1++){let rule=$0[$1];
for(let id of new Set(framework.entriesOf(rule.maps).map(framework.controlOf))){let list=byControl.get(id);list===void 0?byControl.set(id,[rule]):list.push(rule)}}
return byControl}async function findCommit(folder){let root=(0,import_chunk_IENQAKAC.repositoryRoot)(folder),hash=root===void 0?void 0:await(0,import_chunk_L4WQK5W3.commitOf)(
"HEAD",root);if(root===void 0||hash===void 0)return;let algorithm=hash.length===sha256Length?"sha256":"sha1";return{hash,blobsOf:bytes=>{let text=Buffer.from(bytes),
kept=text.includes(`\r
`)?[Buffer.from(text.toString("latin1").replaceAll(`\r
`,`
`),"latin1")]:[];return[text,...kept].map(content=>blobName(content,algorithm))},holds:files=>heldFiles(files,hash,root)}}var sha256Length=64;async function heldFiles(files,hash,root){
let realRoot=(0,import_chunk_L4WQK5W3.realPathOf)(root),paths=new Map([...files.keys()].map(path=>[(0,import_node_path.relative)(realRoot,(0,import_chunk_L4WQK5W3.realPathOf)(
path)).split(import_node_path.sep).join("/"),path])),held=new Set;for(let $0=await(0,import_chunk_724SOMME.listTree)(hash,root,({path})=>paths.has(path)),$1=0;$1<
$0.length;$1++){let entry=$0[$1];{let path=paths.get(entry.path);path!==void 0&&entry.kind==="file"&&files.get(path)?.includes(entry.hash)===!0&&held.add(path)}}
return held}function blobName(content,algorithm){return(0,import_node_crypto.createHash)(algorithm).update(`blob ${content.length}\0`).update(content).digest("h\
ex")}function*closingSections(evidence){yield*notJudged(evidence),yield*openFindings2(evidence),yield*notChecked(evidence),yield`
## Definitions

`,yield*tableOr(evidence.definitions,definitionColumns,"None."),yield`
## Files

`,yield*tableOr(evidence.inputs,fileColumns(evidence),"None."),yield`
Configuration, waivers and baselines:

`,yield*tableOr(evidence.configuration,fileColumns(evidence),"None.")}function*notJudged({notJudged:{controls,others}}){if(controls.length===0&&others===void 0||
(yield`
## What is not judged

`,others!==void 0&&(yield`${others}
`),controls.length===0))return;let names=controls.map(({id,name})=>`${id} ${name}`).join("; ");yield`No rule speaks to ${(0,import_chunk_Q4B7V42C.count)(controls.
length,"other section")}, and nothing here says anything about them: ${names}.
`}var mostFindings=200;function*openFindings2({findings}){let open=import_chunk_67I5OISI.severities.flatMap(severity=>findings.filter(finding=>finding.status===
"open"&&finding.severity===severity));yield`
## Open findings

`,yield*tableOr(open.slice(0,mostFindings),findingColumns,"None."),open.length>mostFindings&&(yield`
The gravest ${mostFindings} of ${open.length}; --format json has all of them.
`)}var longestMessage=500,findingColumns=[{title:"severity",text:({severity})=>severity},{title:"rule",text:({rule})=>rule},{title:"place",text:({uri,line})=>`${(0,import_chunk_PBC4V5KN.displayPath)(
uri)}:${line}`},{title:"operation",text:({operation=""})=>operation},{title:"finding",text:({message})=>(0,import_chunk_SEKM4FQJ.shorten)(message,longestMessage)},
{title:"waiver",text:({waiver})=>waiver===void 0?"":`${waiver.id}, expired ${waiver.expires}`}];function*notChecked({notifications}){yield`
## What was not checked

`;let rows=["error","warning","note"].flatMap(level=>notifications.filter(notification=>notification.level===level));yield*tableOr(rows,notificationColumns,"Not\
hing is known that should have been checked and was not.")}var notificationColumns=[{title:"level",text:({level})=>level},{title:"place",text:({location})=>location===
void 0?"":(0,import_chunk_PBC4V5KN.displayPath)(location.uri)},{title:"what",text:({message})=>(0,import_chunk_SEKM4FQJ.shorten)(message,longestMessage)}],definitionColumns=[
{title:"definition",text:({uri})=>(0,import_chunk_PBC4V5KN.displayPath)(uri)},{title:"title",text:({title=""})=>(0,import_chunk_SEKM4FQJ.shorten)(title,longestMessage)},
{title:"OpenAPI",text:({openapi})=>openapi},{title:"operations",text:({operations})=>String(operations),isNumber:!0},{title:"owner",text:({policy})=>policy?.owner??
""},{title:"exposure",text:({policy})=>policy?.classification.exposure??""},{title:"data",text:({policy})=>policy?.classification.data??""},{title:"profiles",text:({
policy})=>policy?.profiles.join(", ")??""}];function fileColumns({commit}){return[{title:"file",text:({uri})=>(0,import_chunk_PBC4V5KN.displayPath)(uri)},{title:"\
SHA-256",text:({sha256:sha2562,of})=>of==="bytes"?sha2562:`${sha2562} (of the text as it was received)`},...commit===void 0?[]:[committed],{title:"note",text:({
isChecked})=>isChecked===!1?"not checked":""}]}var committed={title:"as committed",text:({isCommitted})=>isCommitted===!0?"yes":"no"};function*tableOr(rows,columns,nothing){
rows.length===0?yield`${nothing}
`:yield*(0,import_chunk_IYJ6F4AE.markdownLines)(rows,columns)}function statusText({hasRun,notRun=[],examined,findings}){let{open,expired,waived,baselined}=findings,
parts=[...open>0?[`${open} open${expired>0?` (${expired} with an expired waiver)`:""}`]:[],...waived>0?[`${waived} waived`]:[],...baselined>0?[`${baselined} bas\
elined`]:[]];if(parts.length>0)return parts.join(", ");if(hasRun)return examined===0?"not examined":"none";let reasons=new Set(notRun.map(({reason})=>unrunReasons[reason]));
return reasons.size===0?"did not run":`did not run: ${[...reasons].join(", or ")}`}var unrunReasons={off:"not among the rules that were chosen",version:"not for\
 these versions of OpenAPI"};function*evidenceMarkdown(evidence){let{framework,controls}=evidence;yield`# Evidence: ${framework.name} ${framework.version}
`,yield*incompleteNotice(evidence),yield`
`,yield*originLines(evidence),yield`
## What this is, and is not

`,yield`A control is never called met here. The words are "no open finding in N places examined", "N open findings", "not examined". <${framework.url}>

`;for(let $0=[...framework.limits,...readingNotes],$1=0;$1<$0.length;$1++)yield`- ${$0[$1]}
`;yield`
## Controls

`,yield*(0,import_chunk_IYJ6F4AE.markdownLines)(controls,overview);for(let $3=controls,$4=0;$4<$3.length;$4++){let control=$3[$4];yield*controlSection(control)}
yield*closingSections(evidence)}var readingNotes=["Places are counted by rule: one that three rules examined counts three times. A place that is not satisfied c\
an be without a finding where another rule says the same, or where policy turned the rule off.","Operations are those in whose own text a rule examined somethin\
g. What operations share (components) is examined once and counts for none of them."];function*incompleteNotice({isComplete,notifications}){if(isComplete)return;
let errors=notifications.filter(({level})=>level==="error").length;yield`
> **Incomplete: ${(0,import_chunk_Q4B7V42C.count)(errors,"problem")} kept Lintel from looking at everything.** See "What was not checked"; the numbers below are\
 about the rest.
`}function originLines(evidence){let{tool,date,commit,ruleset,definitions}=evidence,operations=definitions.reduce((sum,definition)=>sum+definition.operations,0),
facts=[{name:"Tool",text:`${tool.name} ${tool.version}`},{name:"Definitions",text:`${(0,import_chunk_Q4B7V42C.count)(definitions.length,"definition")} with ${(0,import_chunk_Q4B7V42C.count)(
operations,"operation")}`},{name:"Rules",text:`${(0,import_chunk_Q4B7V42C.count)(ruleset.rules,"rule")} of ${ruleset.names.map(import_chunk_PBC4V5KN.displayPath).
join(", ")}`},{name:"SHA-256 of the list of rules",text:ruleset.sha256},{name:"Commit",text:commitText(commit)},{name:"Day",text:date===void 0?"none: nothing he\
re depends on the day":`${date.day} (${dateOrigins[date.from]})`}];return(0,import_chunk_IYJ6F4AE.markdownLines)(facts,[{title:"",text:({name})=>name},{title:"",
text:({text})=>text}])}function commitText(commit){return commit===void 0?"none that git knows":`${commit.hash} (${commit.isWhole?"every file is as it is there":
"not every file is as it is there: see Files"})`}var dateOrigins={"--date":"given with --date; waivers were judged as of it",SOURCE_DATE_EPOCH:"given with SOURC\
E_DATE_EPOCH; waivers were judged as of it",clock:"today, in UTC, by the clock: waivers were judged as of it, and on another day this file can differ"},overview=[
{title:"control",text:({id})=>id},{title:"name",text:({name})=>name},{title:"the definitions show",text:({statement})=>statement},{title:"satisfied",text:({places})=>String(
places.satisfied),isNumber:!0},{title:"examined",text:({places})=>String(places.examined),isNumber:!0},{title:"operations",text:({operations})=>`${operations.examined}\
 of ${operations.all}`,isNumber:!0},{title:"rules that ran",text:({rules})=>`${rules.filter(({hasRun})=>hasRun).length} of ${rules.length}`,isNumber:!0}];function*controlSection(control){
let{id,name,chapter:chapter2,notShown,statement,url,waivers,rules}=control;yield`
### ${id} ${name}

`,yield`**${statement.charAt(0).toUpperCase()}${statement.slice(1)}.**`,chapter2!==void 0&&(yield` Chapter ${chapter2}.`),yield url===void 0?`

`:` <${url}>

`,notShown!==void 0&&(yield`What a definition cannot show: ${notShown}

`),yield*(0,import_chunk_IYJ6F4AE.markdownLines)(rules,rulesIn(control)),waivers.length!==0&&(yield`
Waivers:

`,yield*(0,import_chunk_IYJ6F4AE.markdownLines)(waivers,waiverColumns))}function rulesIn({rules,id}){return[...rules.some(({entries})=>entries.some(entry=>entry!==
id&&`CWE-${entry}`!==id))?[requirement]:[],...ruleColumns]}var requirement={title:"requirement",text:({entries})=>entries.join(", ")},ruleColumns=[{title:"rule",
text:({id})=>id},{title:"requires",text:({summary})=>summary},{title:"satisfied",text:({satisfied,hasRun})=>hasRun?String(satisfied):"",isNumber:!0},{title:"exa\
mined",text:({examined,hasRun})=>hasRun?String(examined):"",isNumber:!0},{title:"findings",text:rule=>statusText(rule)}],waiverColumns=[{title:"waiver",text:({id,
source})=>source==="file"?id:"x-lintel-ignore"},{title:"rule",text:({rule})=>rule},{title:"findings",text:({findings})=>String(findings),isNumber:!0},{title:"cr\
eated",text:({created=""})=>created},{title:"until",text:({expires,hasExpired})=>hasExpired?`${expires} (expired)`:expires},{title:"owner",text:({owner=""})=>owner},
{title:"approver",text:({approver=""})=>approver},{title:"ticket",text:({ticket=""})=>ticket},{title:"reason",text:({reason})=>reason},{title:"place",text:({location})=>`${(0,import_chunk_PBC4V5KN.displayPath)(
location.uri)}:${location.range.start.line}`}],asvs5={id:"asvs-5",name:"OWASP Application Security Verification Standard",version:"5.0.0",url:"https://owasp.org\
/www-project-application-security-verification-standard/",controls:[...chapter("V1 Encoding and Sanitization",["Encoding and Sanitization Architecture","Injecti\
on Prevention","Sanitization","Memory, String, and Unmanaged Code","Safe Deserialization"],"Whether code encodes, sanitizes and parses safely. A definition show\
s what inputs are declared to look like."),...chapter("V2 Validation and Business Logic",["Validation and Business Logic Documentation","Input Validation","Busi\
ness Logic Security","Anti-automation"],"Whether a trusted layer enforces the declared constraints, the order of steps and the limits."),...chapter("V3 Web Fron\
tend Security",["Web Frontend Security Documentation","Unintended Content Interpretation","Cookie Setup","Browser Security Mechanism Headers","Browser Origin Se\
paration","External Resource Integrity","Other Browser Security Considerations"],"Which headers and cookies are really sent, and how a browser front end is buil\
t."),...chapter("V4 API and Web Service",["Generic Web Service Security","HTTP Message Structure Validation","GraphQL","WebSocket"],"What servers and intermedia\
ries do with messages: real content types, header handling, smuggling."),...chapter("V5 File Handling",["File Handling Documentation","File Upload and Content",
"File Storage","File Download"],"Whether uploads are checked, scanned, stored and served safely."),...chapter("V6 Authentication",["Authentication Documentation",
"Password Security","General Authentication Security","Authentication Factor Lifecycle and Recovery","General Multi-factor authentication requirements","Out-of-\
Band authentication mechanisms","Cryptographic authentication mechanism","Authentication with an Identity Provider"],"How users prove who they are, and whether \
guessing is stopped. A definition shows which schemes are declared."),...chapter("V7 Session Management",["Session Management Documentation","Fundamental Sessio\
n Management Security","Session Timeout","Session Termination","Defenses Against Session Abuse","Federated Re-authentication"],"How sessions and tokens are issu\
ed, verified, renewed and ended."),...chapter("V8 Authorization",["Authorization Documentation","General Authorization Design","Operation Level Authorization","\
Other Authorization Considerations"],"Whether access to functions, objects and fields is checked when the API runs. A definition shows which security and scopes\
 are declared."),...chapter("V9 Self-contained Tokens",["Token source and integrity","Token content"],"Whether signatures, algorithms, lifetimes and audiences o\
f tokens are verified."),...chapter("V10 OAuth and OIDC",["Generic OAuth and OIDC Security","OAuth Client","OAuth Resource Server","OAuth Authorization Server",
"OIDC Client","OpenID Provider","Consent Management"],"What clients, resource servers and the authorization server do. A definition shows flows, their addresses\
 and scopes."),...chapter("V11 Cryptography",["Cryptographic Inventory and Documentation","Secure Cryptography Implementation","Encryption Algorithms","Hashing \
and Hash-based Functions","Random Values","Public Key Cryptography","In-Use Data Cryptography"],"How cryptography is implemented."),...chapter("V12 Secure Commu\
nication",["General TLS Security Guidance","HTTPS Communication with External Facing Services","General Service to Service Communication Security"],"Which TLS v\
ersions, ciphers and certificates are in use, and whether clear text is refused. A definition shows the scheme of addresses."),...chapter("V13 Configuration",["\
Configuration Documentation","Backend Communication Configuration","Secret Management","Unintended Information Leakage"],"How systems are configured and where s\
ecrets are kept. A definition shows secrets and internals that were written into it."),...chapter("V14 Data Protection",["Data Protection Documentation","Genera\
l Data Protection","Client-side Data Protection"],"How data are stored, cached, logged, retained and removed. A definition shows which data are declared, how th\
ey are classified, and where they travel."),...chapter("V15 Secure Coding and Architecture",["Secure Coding and Architecture Documentation","Security Architectu\
re and Dependencies","Defensive Coding","Safe Concurrency"],"How code and its dependencies are written, chosen and kept up to date."),...chapter("V16 Security L\
ogging and Error Handling",["Security Logging Documentation","General Logging","Security Events","Log Protection","Error Handling"],"What is logged, and what er\
rors really say. A definition shows the errors that are declared."),...chapter("V17 WebRTC",["TURN Server","Media","Signaling"],"Anything: OpenAPI has no words \
for it.")],limits:["The standard verifies applications. A definition can show that something required is written down, or that it contradicts a requirement; it \
never verifies a requirement on its own.","Rules speak to the requirements that are listed with their section, and to parts of them. The other requirements of t\
he section are not judged."],entriesOf:maps=>maps.asvs??[],controlOf:entry=>`V${entry.split(".",2).join(".")}`};function chapter(title,sections,notShown){let[id=""]=title.
split(" ");return sections.map((name,index)=>({id:`${id}.${index+1}`,name,chapter:title,notShown}))}var weaknesses=new Map([[20,"Improper Input Validation"],[22,
"Improper Limitation of a Pathname to a Restricted Directory ('Path Traversal')"],[79,"Improper Neutralization of Input During Web Page Generation ('Cross-site \
Scripting')"],[95,"Improper Neutralization of Directives in Dynamically Evaluated Code ('Eval Injection')"],[113,"Improper Neutralization of CRLF Sequences in H\
TTP Headers ('HTTP Request/Response Splitting')"],[178,"Improper Handling of Case Sensitivity"],[185,"Incorrect Regular Expression"],[190,"Integer Overflow or W\
raparound"],[200,"Exposure of Sensitive Information to an Unauthorized Actor"],[209,"Generation of Error Message Containing Sensitive Information"],[213,"Exposu\
re of Sensitive Information Due to Incompatible Policies"],[235,"Improper Handling of Extra Parameters"],[272,"Least Privilege Violation"],[285,"Improper Author\
ization"],[287,"Improper Authentication"],[306,"Missing Authentication for Critical Function"],[307,"Improper Restriction of Excessive Authentication Attempts"],
[308,"Use of Single-factor Authentication"],[312,"Cleartext Storage of Sensitive Information"],[319,"Cleartext Transmission of Sensitive Information"],[327,"Use\
 of a Broken or Risky Cryptographic Algorithm"],[340,"Generation of Predictable Numbers or Identifiers"],[347,"Improper Verification of Cryptographic Signature"],
[352,"Cross-Site Request Forgery (CSRF)"],[359,"Exposure of Private Personal Information to an Unauthorized Actor"],[362,"Concurrent Execution using Shared Reso\
urce with Improper Synchronization ('Race Condition')"],[367,"Time-of-check Time-of-use (TOCTOU) Race Condition"],[400,"Uncontrolled Resource Consumption"],[419,
"Unprotected Primary Channel"],[434,"Unrestricted Upload of File with Dangerous Type"],[436,"Interpretation Conflict"],[444,"Inconsistent Interpretation of HTTP\
 Requests ('HTTP Request/Response Smuggling')"],[477,"Use of Obsolete Function"],[494,"Download of Code Without Integrity Check"],[497,"Exposure of Sensitive Sy\
stem Information to an Unauthorized Control Sphere"],[522,"Insufficiently Protected Credentials"],[523,"Unprotected Transport of Credentials"],[524,"Use of Cach\
e Containing Sensitive Information"],[525,"Use of Web Browser Cache Containing Sensitive Information"],[540,"Inclusion of Sensitive Information in Source Code"],
[549,"Missing Password Field Masking"],[561,"Dead Code"],[598,"Use of GET Request Method With Sensitive Query Strings"],[601,"URL Redirection to Untrusted Site \
('Open Redirect')"],[611,"Improper Restriction of XML External Entity Reference"],[613,"Insufficient Session Expiration"],[615,"Inclusion of Sensitive Informati\
on in Source Code Comments"],[625,"Permissive Regular Expression"],[639,"Authorization Bypass Through User-Controlled Key"],[650,"Trusting HTTP Permission Metho\
ds on the Server Side"],[674,"Uncontrolled Recursion"],[681,"Incorrect Conversion between Numeric Types"],[694,"Use of Multiple Resources with Duplicate Identif\
ier"],[755,"Improper Handling of Exceptional Conditions"],[756,"Missing Custom Error Page"],[770,"Allocation of Resources Without Limits or Throttling"],[776,"I\
mproper Restriction of Recursive Entity References in DTDs ('XML Entity Expansion')"],[777,"Regular Expression without Anchors"],[798,"Use of Hard-coded Credent\
ials"],[799,"Improper Control of Interaction Frequency"],[829,"Inclusion of Functionality from Untrusted Control Sphere"],[837,"Improper Enforcement of a Single\
, Unique Action"],[841,"Improper Enforcement of Behavioral Workflow"],[843,"Access of Resource Using Incompatible Type ('Type Confusion')"],[862,"Missing Author\
ization"],[863,"Incorrect Authorization"],[915,"Improperly Controlled Modification of Dynamically-Determined Object Attributes"],[918,"Server-Side Request Forge\
ry (SSRF)"],[942,"Permissive Cross-domain Policy with Untrusted Domains"],[1041,"Use of Redundant Code"],[1059,"Insufficient Technical Documentation"],[1110,"In\
complete Design Documentation"],[1111,"Incomplete I/O Documentation"],[1188,"Initialization of a Resource with an Insecure Default"],[1284,"Improper Validation \
of Specified Quantity in Input"],[1286,"Improper Validation of Syntactic Correctness of Input"],[1287,"Improper Validation of Specified Type of Input"],[1295,"D\
ebug Messages Revealing Unnecessary Information"],[1321,"Improperly Controlled Modification of Object Prototype Attributes ('Prototype Pollution')"],[1333,"Inef\
ficient Regular Expression Complexity"],[1390,"Weak Authentication"]]),cwe={id:"cwe",name:"Common Weakness Enumeration",version:"4",url:"https://cwe.mitre.org/",
controls:[...weaknesses].map(([number,name])=>({id:`CWE-${number}`,name,url:`https://cwe.mitre.org/data/definitions/${number}.html`})),others:"All other weaknes\
ses of the enumeration are not judged: no rule speaks to them.",limits:["A weakness sits in what is built and runs. A definition shows whether it is invited, fo\
reseen or left open in the design of the interface; whether code has it is shown by reviewing and testing the code.","Rules speak to the part of a weakness that\
 an interface can have. No open finding does not mean that the weakness is absent."],entriesOf:maps=>(maps.cwe??[]).map(String),controlOf:entry=>`CWE-${entry}`},
owaspApi2023={id:"owasp-api-2023",name:"OWASP API Security Top 10",version:"2023",url:"https://owasp.org/API-Security/editions/2023/en/0x11-t10/",controls:[risk(
1,"Broken Object Level Authorization","Whether the running API compares the caller with the owner of the object it asks for. A definition has no word for who ow\
ns what; it shows how objects are named, and whether refusals are foreseen."),risk(2,"Broken Authentication","Whether credentials are verified, how tokens are i\
ssued, stored, revoked and guarded against guessing. A definition shows which schemes are declared, not that a gateway or service enforces them."),risk(3,"Broke\
n Object Property Level Authorization","Whether responses hold only what this caller may see, and whether undeclared properties are dropped when they are sent. \
A definition shows what is declared, not what the code returns or binds."),risk(4,"Unrestricted Resource Consumption","Which limits are in force: rate limits, q\
uotas, timeouts, memory, cost of third-party calls. A definition shows the limits that are written down."),risk(5,"Broken Function Level Authorization","Whether\
 roles and scopes are checked before a function runs, and who is given them. A definition shows which scopes are declared for which operation."),risk(6,"Unrestr\
icted Access to Sensitive Business Flows","Which flows are sensitive to the business, and whether bots and resale at scale are noticed and stopped. A definition\
 shows some flows by their names, and little of what protects them."),risk(7,"Server Side Request Forgery","Whether the server restricts where it connects: allo\
wed hosts, redirects, internal addresses. A definition shows which inputs are URLs and how tightly they are declared."),risk(8,"Security Misconfiguration","How \
servers, gateways and clouds are configured and patched: TLS, headers, cross-origin policy, what errors say in production. A definition shows addresses, and wha\
t requests and responses are meant to be."),risk(9,"Improper Inventory Management","What is deployed: hosts, versions and endpoints that nobody defined, old ver\
sions that still answer, where data flow. A definition speaks for itself alone."),risk(10,"Unsafe Consumption of APIs","How the API treats what it gets from oth\
ers: whether it verifies, limits and encrypts those connections. A definition describes what the API offers, hardly ever what it consumes.")],limits:["A definit\
ion says what an API is meant to be. Whether the API that runs keeps to it is shown by tests and observation of what runs, not by this file.","Rules speak to pa\
rts of a risk. No open finding does not mean that the risk is dealt with."],entriesOf:maps=>maps.owaspApi2023??[],controlOf:entry=>entry};function risk(number,name,notShown){
let slug=name.toLowerCase().replaceAll(" ","-"),url=`https://owasp.org/API-Security/editions/2023/en/0xa${number.toString(16)}-${slug}/`;return{id:`API${number}`,
name,url,notShown}}var frameworks=[owaspApi2023,asvs5,cwe],formats=["markdown","json"];function readEvidenceOptions({values,flags},cwd){let output=values.get("o\
utput");return{framework:readFramework(values.get("framework")),format:readFormat(values.get("format")??"markdown"),output:output===void 0?void 0:(0,import_node_path2.resolve)(
cwd,output),date:readDate(values.get("date")),failsOnOpen:flags.get("fail-on-open")===!0}}function evidenceUsage(message,help){return(0,import_chunk_ACGTEFLU.usage)(
message,{name:"evidence"},help)}function readFramework(id){let ids=frameworks.map(framework2=>framework2.id);if(id===void 0)throw evidenceUsage("Evidence needs \
a framework.",`Write --framework and one of ${ids.join(", ")}.`);let framework=frameworks.find(candidate=>candidate.id===id);if(framework===void 0)throw unknown(
"framework",id,ids);return framework}function readFormat(text){let format=formats.find(candidate=>candidate===text);if(format===void 0)throw unknown("format",text,
formats);return format}function unknown(option,text,names){let meant=(0,import_chunk_53F4MXUY.nearest)(text,names),help=`${meant===void 0?"":`Did you mean "${meant}\
"? `}Write ${names.join(", ")}.`;return evidenceUsage(`"${text}" is nothing for --${option}.`,help)}function readDate(text){if(text===void 0)return;let time=/^\d{4}-\d{2}-\d{2}$/.
test(text)?Date.parse(`${text}T00:00:00Z`):Number.NaN;if(!Number.isNaN(time)&&new Date(time).toISOString().startsWith(text))return text;throw evidenceUsage(`"${text}\
" is no day for --date.`,"Write a day of the calendar: 2026-11-22.")}function recordFile(path,uri,commit){try{let bytes=(0,import_node_fs.readFileSync)(path);return{
record:{uri,path,sha256:sha256(bytes),of:"bytes",blobs:commit?.blobsOf(bytes)??[]},bytes}}catch{return}}function recordText(text,uri){return{uri,sha256:sha256(text),
of:"text",blobs:[]}}function sha256(content){return(0,import_node_crypto2.createHash)("sha256").update(content).digest("hex")}async function gatherProvenance(request){
let{prepared,commit,files,report}=request,{cwd}=prepared.request,uriOf=path=>(0,import_chunk_6WJPJOLF.relativeUri)((0,import_node_url.pathToFileURL)(path).href,
cwd),rulesets=rulesetsOf(request),configuration=[...new Set([...prepared.configuration.files,...rulesets.filter(import_chunk_IRYXVFUY.isRulesetPath)])].flatMap(
path=>recordFile(path,uriOf(path),commit)?.record??[]).sort(byUri),committed2=await committedFiles([...files,...configuration],commit),inputs=files.map(file=>toEvidenceFile(
file,committed2)),others=configuration.map(file=>toEvidenceFile(file,committed2)),isWhole=inputs.length>0&&[...inputs,...others].every(({isCommitted})=>isCommitted===
!0);return{...dateOf(request),...commit===void 0?{}:{commit:{hash:commit.hash,isWhole}},rulesets:[...new Set(rulesets.map(name=>(0,import_chunk_IRYXVFUY.isRulesetPath)(
name)?uriOf(name):name))].sort(),rulesHash:sha256(rulesText(report)),inputs,configuration:others}}function byUri(left,right){return left.uri<right.uri?-1:1}function rulesetsOf({
rulesets,prepared:{request,root}}){let{cwd,entries,policy}=request;if(rulesets.length>0)return rulesets.map(name=>(0,import_chunk_IRYXVFUY.isRulesetPath)(name)?
(0,import_node_path3.resolve)(cwd,name):name);let spectral=(0,import_chunk_IRYXVFUY.findSpectralRuleset)(cwd,root),usual=["recommended",...spectral===void 0?[]:
[spectral]],configured=entries.map(({path})=>policy.settingsFor(path).layers.findLast(layer=>layer.rulesets!==void 0)?.rulesets?.value);return configured.length===
0?usual:configured.flatMap(names=>names??usual)}function rulesText(report){return ranRules(report).map(({id})=>`${id}
`).sort().join("")}async function committedFiles(files,commit){let blobs=files.flatMap(file=>file.path===void 0?[]:[[file.path,file.blobs]]);return commit?.holds(
new Map(blobs))}function toEvidenceFile({uri,sha256:hash,of,path,isChecked},committed2){return{uri,sha256:hash,of,...committed2===void 0?{}:{isCommitted:path!==
void 0&&committed2.has(path)},...isChecked===void 0?{}:{isChecked}}}function dateOf({date,environment,report,prepared}){let day=prepared.request.policy.today;return date!==
void 0?{date:{day,from:"--date"}}:(environment.SOURCE_DATE_EPOCH??"")!==""?{date:{day,from:"SOURCE_DATE_EPOCH"}}:report.today===void 0?{}:{date:{day,from:"clock"}}}
function watchLint(entries,cwd,commit){let uriOf=(0,import_chunk_6WJPJOLF.relativeUris)(cwd),texts=new Map(entries.flatMap(({path,text})=>text===void 0?[]:[[(0,import_node_url2.pathToFileURL)(
path).href,text]])),files=new Map,changed=new Set,examined=new Map,keep=({uri:documentUri,text})=>{let uri=uriOf(documentUri);if(files.has(uri))return;let isFile=documentUri.
startsWith("file:")&&!texts.has(documentUri),found=isFile?recordFile((0,import_node_url2.fileURLToPath)(documentUri),uri,commit):void 0;isFile&&(found===void 0||
textOf(found.bytes)!==text)&&changed.add(uri),files.set(uri,found?.record??recordText(text,uri))};return{inspect:{countsOwners:!0,take:({model,result,summary})=>{
for(let document of model.graph.documents.values())keep(document);for(let $0=result.owners??[],$1=0;$1<$0.length;$1++){let{ruleId,owner,isOperation}=$0[$1];{if(!isOperation)
continue;let operations=examined.get(ruleId)??new Set;examined.set(ruleId,operations.add(`${summary.uri} ${owner}`))}}}},examined,files:()=>[...files.values(),...unchecked(
entries,files,uriOf,commit)].sort((left,right)=>left.uri<right.uri?-1:1),problems:()=>[...changed].sort().map(changedNotice)}}function textOf(bytes){return new TextDecoder(
"utf-8").decode(bytes)}function unchecked(entries,files,uriOf,commit){return entries.flatMap(({path,text})=>{let uri=uriOf((0,import_node_url2.pathToFileURL)(path).
href);if(files.has(uri))return[];if(text!==void 0)return[{...recordText(text,uri),isChecked:!1}];let found=recordFile(path,uri,commit);return found===void 0?[]:
[{...found.record,isChecked:!1}]})}function changedNotice(uri){return{code:"input-changed",level:"error",message:"The file changed while evidence was gathered: \
its hash may not be that of what was checked.",help:"Run the command again when nothing writes to the files.",location:{uri}}}async function writeEvidence(chunks,{
output},{stdout,cwd}){try{if(output!==void 0)await(0,import_chunk_IA3XI4KU.writeReportFile)(output,(0,import_chunk_RWW3C6RZ.joinChunks)(chunks));else for(let chunk of(0,import_chunk_RWW3C6RZ.joinChunks)(
chunks))await stdout.write(chunk)}catch(cause){if((0,import_chunk_KHSMD26U.systemCode)(cause)===void 0)throw cause;let target=output===void 0?"stdout":`"${(0,import_node_path4.relative)(
cwd,output)}"`;throw new import_chunk_DUGFQ5N4.ToolError("report-unwritable",`The evidence cannot be written to ${target}: ${(0,import_chunk_KHSMD26U.systemReason)(
cause)}.`,{help:"Name a file in a folder that you may write to.",cause})}}function requireOwnFile(output,paths){if(output===void 0)return;let target=(0,import_chunk_L4WQK5W3.realPathOf)(
output);if(paths.some(path=>(0,import_chunk_L4WQK5W3.realPathOf)(path)===target))throw evidenceUsage("The evidence would be written over a file that it is about\
.","Name another file with --output.")}async function runEvidence(args,terminal){let{environment,stderr,cwd}=terminal,options=readEvidenceOptions(args,cwd),inputOptions=(0,import_chunk_MK7M6LS6.readInputOptions)(
args,cwd),prepared=await(0,import_chunk_Y45WZS6J.prepareLint)({...inputOptions,threshold,quiet:!1,color:void 0},terminal),commit=await findCommit(cwd),watch=watchLint(
prepared.request.entries,cwd,commit),request=onDay(prepared.request,options.date),linted=await(0,import_chunk_BBZO3C5U.lint)({...request,inspect:watch.inspect});
await prepared.finish();let report={...linted,notifications:[...linted.notifications,...watch.problems()]},files=watch.files();requireOwnFile(options.output,[...files.
flatMap(({path})=>path??[]),...prepared.configuration.files]);let evidence=createEvidence({report,catalogue,framework:options.framework,examined:watch.examined,
provenance:await gatherProvenance({prepared:{...prepared,request},rulesets:inputOptions.rulesets,date:options.date,environment,commit,files,report})});await writeEvidence(
options.format==="json"?(0,import_chunk_RWW3C6RZ.streamJson)(evidence,4,2):evidenceMarkdown(evidence),options,terminal);let color=(0,import_chunk_SEKM4FQJ.wantsColor)(
environment,stderr.isTerminal,void 0);for(let $0=report.notifications,$1=0;$1<$0.length;$1++){let notification=$0[$1];notification.level==="error"&&await stderr.
write((0,import_chunk_MK7M6LS6.problemText)(notification,color))}return evidence.isComplete?options.failsOnOpen&&openFindings(evidence)>0?1:0:import_chunk_ACGTEFLU.exitNoVerdict}
var threshold={failSeverity:"none",maxWarnings:void 0},catalogue=import_chunk_BBZO3C5U.packs.flatMap(pack=>pack.rules.map(rule=>(0,import_chunk_BBZO3C5U.describeRule)(
{rule,pack:pack.name,severity:void 0,options:{}})));function onDay(request,day){return day===void 0?request:{...request,policy:{...request.policy,today:day}}}0&&(module.exports={runEvidence});
