function createSink(stream,encode=text2=>text2){let isClosed=!1;return stream.on("error",error=>{isBrokenPipe(error)&&(isClosed=!0)}),{isTerminal:stream.isTTY===
!0,get width(){return stream.isTTY===!0?stream.columns||80:Number.POSITIVE_INFINITY},get isClosed(){return isClosed},write(text2){return isClosed?Promise.resolve():
new Promise((resolve3,reject)=>{stream.write(encode(text2),error=>{isBrokenPipe(error)&&(isClosed=!0),!error||isClosed?resolve3():reject(error)})})}}}function isBrokenPipe(error){
let code=error instanceof Error&&"code"in error?error.code:void 0;return code==="EPIPE"||code==="ERR_STREAM_DESTROYED"||code==="ECONNRESET"}import{appendFile as appendFile2,readFile as readFile2,stat}from"node:fs/promises";import{tmpdir as tmpdir2}from"node:os";import{join as join3,resolve as resolve2}from"node:path";import{mkdtempSync,realpathSync,rmSync}from"node:fs";import{rm}from"node:fs/promises";import{tmpdir}from"node:os";import{join}from"node:path";async function makeTemporaryFolder(prefix,parent=tmpdir()){
if(folders.size===0)for(let signal of signals)process.on(signal,removeAll);let path;try{path=realpathSync(mkdtempSync(join(parent,prefix))),folders.add(path)}finally{
listenNoMore()}return{path,dispose:async()=>{await rm(path,{recursive:!0,force:!0,maxRetries:3}),folders.delete(path),listenNoMore()}}}var folders=new Set,signals=[
"SIGINT","SIGTERM","SIGHUP"];function listenNoMore(){if(folders.size===0)for(let signal of signals)process.off(signal,removeAll)}function removeAll(signal){for(let folder of folders)
try{rmSync(folder,{recursive:!0,force:!0,maxRetries:3})}catch{}for(let one of signals)process.off(one,removeAll);process.listenerCount(signal)===0&&process.kill(
process.pid,signal)}var exitNoVerdict=2;import{readFile}from"node:fs/promises";import{execFile}from"node:child_process";import{devNull}from"node:os";function systemCode(error){return error instanceof Error&&"syscall"in error&&"code"in error&&typeof error.code=="string"?error.code:void 0}function gitCall(args,folder,paths="literal"){return{args:[...["--no-pager","-c","core.fsmonitor=false","-c","core.quotePath=false",`--${paths}-pathspecs`],...args],
options:{cwd:folder,env:gitEnvironment(),windowsHide:!0}}}function gitEnvironment(){return{...process.env,LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"\
0",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:devNull}}function git(args,folder){let call=gitCall(args,folder);return new Promise(resolve3=>{execFile("git",call.
args,{...call.options,encoding:"utf8",maxBuffer:largestOutput},(error,stdout,stderr)=>{resolve3(error===null?{isOk:!0,stdout}:{isOk:!1,reason:firstLine(stderr)??
firstLine(error.message)??"no reason",isMissing:isNotThere(error)})})})}async function commitOf(revision,folder){let found=await git(["rev-parse","--verify","--\
quiet",`${revision}^{commit}`],folder);return found.isOk?found.stdout.trim():void 0}var largestOutput=256*1024*1024;function isNotThere(error){return systemCode(
error)==="ENOENT"}function firstLine(text2){return text2.split(`
`).map(line=>line.trim()).find(line=>line!=="")}async function readGithubEvent(path){let payload=await readPayload(path);return{head:hashAt(payload,"pull_request","head","sha"),target:hashAt(payload,"pull_req\
uest","base","sha"),mergeGroupTarget:hashAt(payload,"merge_group","base_sha"),before:hashAt(payload,"before")}}async function mergedInto({head},folder){return head!==
void 0&&await commitOf("HEAD^2",folder)===head?commitOf("HEAD^1",folder):void 0}async function readPayload(path){if(!(path===void 0||path===""))try{return JSON.
parse(await readFile(path,"utf8"))}catch{return}}function hashAt(payload,...keys){let current=payload;for(let key of keys){if(typeof current!="object"||current===
null)return;current=new Map(Object.entries(current)).get(key)}return typeof current=="string"&&/^[0-9a-f]{40,64}$/.test(current)&&!/^0+$/.test(current)?current:
void 0}async function baseOfEvent(environment,folder){let name=environment.GITHUB_EVENT_NAME??"",event=await readGithubEvent(environment.GITHUB_EVENT_PATH),branch=environment.
GITHUB_BASE_REF,revision=await mergedInto(event,folder)??event.target??event.mergeGroupTarget??event.before??(branch===void 0||branch===""?void 0:`origin/${branch}`);
return revision!==void 0?{revision}:{reason:name==="push"?"the branch is new":`an event of the kind "${name}" changes nothing`}}function commandLine(inputs,files,since,root){return["lint","--no-color","--format=stylish",...inputs.hasAnnotations?[`--output.github=${files.annotations}`]:[],
...inputs.hasSummary?[`--output.github-summary=${files.summary}`]:[],...files.sarif===""?[]:[`--output.sarif=${files.sarif}`,"--sarif-for=github"],...files.html===
""?[]:[`--output.html=${files.html}`],...inputs.rulesets.map(ruleset=>`--ruleset=${ruleset}`),...inputs.failOn===""?[]:[`--fail-severity=${inputs.failOn}`],...inputs.
maxWarnings===""?[]:[`--max-warnings=${inputs.maxWarnings}`],...inputs.minScore===""?[]:[`--min-score=${inputs.minScore}`],...inputs.config===""?[]:[`--config=${inputs.
config}`],...inputs.base===""?[]:[`--base=${inputs.base}`],...inputs.allowsWeakening?["--allow-weakening"]:[],...inputs.allowedHosts.map(host=>`--allow-remote=${host}`),
...inputs.allowsJavaScript?["--allow-js-rulesets"]:[],...since===void 0?[]:[`--changed-since=${since}`],...root===void 0?[]:[`--root=${root}`],"--",...inputs.files]}var ToolError=class extends Error{name="ToolError";code;help;location;constructor(code,message,details){super(message,{cause:details.cause}),this.code=code,this.
help=details.help,this.location=details.location}};function readInputs(environment){return{files:lines(environment,"files"),rulesets:lines(environment,"ruleset"),config:text(environment,"config"),workingDirectory:text(
environment,"working-directory"),failOn:text(environment,"fail-on"),maxWarnings:text(environment,"max-warnings"),minScore:text(environment,"min-score"),base:text(
environment,"base"),allowsWeakening:flag(environment,"allow-weakening",!1),hasAnnotations:flag(environment,"annotations",!0),hasSummary:flag(environment,"step-s\
ummary",!0),sarifFile:text(environment,"sarif-file"),htmlFile:text(environment,"html-file"),isChangedOnly:flag(environment,"changed-only",!1),allowedHosts:lines(
environment,"allow-remote"),allowsJavaScript:flag(environment,"allow-js-rulesets",!1)}}function text(environment,name){return environment[`INPUT_${name.toUpperCase()}`]?.
trim()??""}function lines(environment,name){return text(environment,name).split(/\r?\n/).map(line=>line.trim()).filter(line=>line!=="")}function flag(environment,name,fallback){
let value=text(environment,name);if(value==="")return fallback;if(/^(?:true|True|TRUE)$/.test(value))return!0;if(/^(?:false|False|FALSE)$/.test(value))return!1;
throw new ToolError("usage",`The input "${name}" is "${value}".`,{help:"Write true or false."})}import{randomUUID}from"node:crypto";import{appendFile}from"node:fs/promises";async function writeOutputs(path,outputs){if(path===void 0||path==="")return;let entries=Object.
entries(outputs).map(([name,value])=>{let delimiter=`lintel_${randomUUID()}`;return`${name}<<${delimiter}
${value}
${delimiter}
`});await appendFile(path,entries.join(""))}import{statSync}from"node:fs";import{relative,resolve,sep}from"node:path";import{existsSync}from"node:fs";import{dirname,join as join2}from"node:path";function repositoryRoot(folder){for(let current=folder;;current=dirname(current)){if(existsSync(
join2(current,".git")))return current;if(current===dirname(current))return}}function findPlace(workingDirectory,environment,fallback){let workspace=resolve(environment.GITHUB_WORKSPACE||fallback),cwd=resolve(workspace,workingDirectory);
if(statSync(cwd,{throwIfNoEntry:!1})?.isDirectory()!==!0)throw new ToolError("usage",`The working-directory "${workingDirectory}" is no folder of the workspace.`,
{help:"Check its spelling, and that actions/checkout runs before."});let hasRepository=repositoryRoot(cwd)!==void 0;return{workspace,cwd,root:hasRepository||isOutside(
workspace,cwd)?void 0:workspace}}function fromWorkspace(path,workspace){return isOutside(workspace,path)?path:relative(workspace,path).split(sep).join("/")}function isOutside(folder,path){
let way=relative(folder,path);return way===".."||way.startsWith(`..${sep}`)||resolve(way)===way}var invisible=new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\ufffe\\uffff]|(?![\\ufe00-\\ufe0f])\\p{Default_Ignorable_Code_Point}","gu");var buildCommand=/##(?=\w*\[)/g,printableAscii=/^[ -~]*$/,substitutes=new Map([["\u2026","..."],["\u2013","-"],["\u2014","-"],["\u2018","'"],["\u2019","'"],["\u201C",
'"'],["\u201D",'"'],["\u2192","->"],["\xD7","x"],["\u2716","x"],["\xA7","section "],["\xA0"," "]]);function forTerminal(text2,asciiOnly=!1){let visible=makeVisible(
text2).replace(buildCommand,"#\\u0023").replace(/^(\s*):(?=:)/,"$1\\u003a");return asciiOnly?toAscii(visible):visible}function toAscii(text2){return text2.replace(
/[\u0080-\u{10ffff}]/gu,character=>substitutes.get(character)??codePointEscape(character))}function forWorkflowMessage(text2){return forTerminal(text2).replaceAll(
"%","%25")}function makeVisible(text2){return printableAscii.test(text2)?text2:text2.replace(invisible,codePointEscape)}function codePointEscape(character){let hex=(character.
codePointAt(0)??0).toString(16);return hex.length>4?`\\u{${hex}}`:`\\u${hex.padStart(4,"0")}`}function painter(color){return color?(style,text2)=>`\x1B[${codes[style][0]}m${text2}\x1B[${codes[style][1]}m`:(_style,text2)=>text2}var codes={bold:[1,22],dim:[
2,22],underline:[4,24],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],cyan:[36,39]};function isFileUri(uri){return!/^[a-z][a-z0-9+.-]*:/i.test(uri)}function displayPath(uri){return isFileUri(uri)?decode(uri):uri}function decode(uri){try{return decodeURIComponent(uri)}catch{return uri}}var projectUrl="https://github.com/lintel-api/lintel";function problemText({message,location,help},color){let paint=painter(color),lines2=[`${paint("red","error:")} ${forTerminal(message)}`];return location!==void 0&&
!message.includes(`"${placeText(location)}"`)&&lines2.push(`  at ${forTerminal(placeText(location))}`),help!==void 0&&lines2.push(`  ${paint("cyan","help:")} ${forTerminal(
help)}`),`${lines2.join(`
`)}
`}function bugText(error,color){let paint=painter(color),stack=error instanceof Error?error.stack??String(error):String(error);return[`${paint("red","error:")} \
This is a bug in lintel.`,...stack.split(`
`).map(line=>`  ${forTerminal(line)}`),`  ${paint("cyan","help:")} Please report it at ${projectUrl}/issues with these lines and, if you can, the definition tha\
t shows it.`,""].join(`
`)}function placeText(location){let path=displayPath(location.uri);return"range"in location?`${path}:${location.range.start.line}:${location.range.start.column}`:
path}function remark(level,text2){return`::${level} title=Lintel::${text2.trimEnd().split(`
`).map(forWorkflowMessage).join("%0A")}
`}function failure(error){return remark("error",error instanceof ToolError?problemText(error,!1):bugText(error,!1))}import{randomUUID as randomUUID2}from"node:crypto";import{main}from"../dist/cli.js";async function runCommandLine(args,cwd,environment,stdout){let resume=randomUUID2(),report,problems="",log=logOver(stdout,()=>{}),stderr=logOver(stdout,text2=>{
problems+=text2});await stdout.write(`::stop-commands::${resume}
${forTerminal(asTyped(args))}
`);try{return{exitCode:await main(args,{cwd,environment,stdin:()=>process.stdin,stdout:log,stderr,onReport:finished=>{report=finished}}),report,problems}}finally{
await stdout.write(`
::${resume}::
`)}}function logOver(stdout,onWrite){return{isTerminal:!1,width:Number.POSITIVE_INFINITY,get isClosed(){return stdout.isClosed},write(text2){return onWrite(text2),
stdout.write(text2)}}}function asTyped(args){let own=args.filter(argument=>!/^--(?:no-color|format=stylish|output\.github(?:-summary)?=.*)$/s.test(argument));return[
"lintel",...(own.at(-1)==="--"?own.slice(0,-1):own).map(quoted)].join(" ")}function quoted(argument){return/^[\w./:=@%+,-]+$/.test(argument)?argument:`'${argument.
replaceAll("'","'\\''")}'`}async function runAction(environment,folder,stdout){try{await writeOutputs(environment.GITHUB_OUTPUT,{verdict:"none"});let inputs=readInputs(environment),place=findPlace(
inputs.workingDirectory,environment,folder),temporary=await makeTemporaryFolder("lintel-",environment.RUNNER_TEMP||tmpdir2());try{return await run({environment,
inputs,place,temporary:temporary.path,stdout})}finally{await temporary.dispose()}}catch(error){return await stdout.write(failure(error)).catch(()=>{}),exitNoVerdict}}
async function run({environment,inputs,place,temporary,stdout}){let base=inputs.isChangedOnly?await baseOfEvent(environment,place.cwd):void 0;await stdout.write(
warnings(inputs,base,environment));let annotations=join3(temporary,"annotations.txt"),summary=join3(temporary,"summary.md"),since=base!==void 0&&"revision"in base?
base.revision:void 0,args=commandLine(inputs,{annotations,summary,sarif:inputs.sarifFile,html:inputs.htmlFile},since,place.root),writtenSarif=await watchFile(inputs.
sarifFile,place),writtenHtml=await watchFile(inputs.htmlFile,place),outcome=await runCommandLine(args,place.cwd,environment,stdout);await writeOutputs(environment.
GITHUB_OUTPUT,{...countsOf(outcome),"sarif-file":await writtenSarif(),"html-file":await writtenHtml(),verdict:verdicts.get(outcome.exitCode)??"none"}),await stdout.
write(commandsIn(await textOf(annotations))+unreported(outcome));let target=environment.GITHUB_STEP_SUMMARY;return target!==void 0&&target!==""&&await appendFile2(
target,await textOf(summary)),outcome.exitCode}var verdicts=new Map([[0,"pass"],[1,"fail"]]);function warnings({isChangedOnly,sarifFile,allowsJavaScript},base,environment){
let event=environment.GITHUB_EVENT_NAME??"",isPullRequest=event.startsWith("pull_request")||event==="merge_group";return[base!==void 0&&"reason"in base?`Everyth\
ing is checked, because ${base.reason}: changed-only has nothing to go by.`:"",isChangedOnly&&sarifFile!==""&&!isPullRequest?"With changed-only the SARIF file l\
eaves out definitions, and code scanning would close their alerts. Upload the one of a run over everything.":"",allowsJavaScript&&event==="pull_request_target"?
"Rulesets in JavaScript may run on pull_request_target: with a checkout of the pull request, its author decides what they do.":""].flatMap(text2=>text2===""?[]:
[remark("warning",text2)]).join("")}function countsOf({report}){if(report===void 0)return{errors:"",warnings:"",total:""};let{error,warn,info,hint}=report.verdict.
counts;return{errors:String(error),warnings:String(warn),total:String(error+warn+info+hint)}}function commandsIn(annotations){return annotations.split(`
`).filter(line=>line.startsWith("::")).map(line=>`${line}
`).join("")}function unreported({exitCode,report,problems}){return exitCode===exitNoVerdict&&report?.verdict.exitCode!==exitNoVerdict?remark("error",problems):""}
async function watchFile(name,{cwd,workspace}){let path=resolve2(cwd,name),before=await stampOf(path);return async()=>name!==""&&await stampOf(path)!==before?fromWorkspace(
path,workspace):""}async function stampOf(path){let found=await stat(path,{bigint:!0}).catch(()=>{});return found===void 0?void 0:`${found.ino} ${found.mtimeNs}`}
async function textOf(path){return readFile2(path,"utf8").catch(()=>"")}process.exitCode=await runAction(process.env,process.cwd(),createSink(process.stdout));
