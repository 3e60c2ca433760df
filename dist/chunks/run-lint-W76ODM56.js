import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{joinChunks}from"./chunk-JBKRZ5OI.js";import{bugText,commands,problemText}from"./chunk-YYTS24YP.js";import{isFileUri}from"./chunk-4SGV3KT2.js";
import"./chunk-2IDK4RWO.js";import{forTerminal}from"./chunk-QJZVUL3H.js";import{loadRulePages}from"./chunk-BPETKJS7.js";import"./chunk-2HX5ID6T.js";
import{exitNoVerdict,usage,wantsColor}from"./chunk-AS4FNRHY.js";import"./chunk-GWQA6RLY.js";import{decodeText,relativeUri}from"./chunk-KFC7GB5C.js";
import{severities}from"./chunk-WZU2AAST.js";import{nearest}from"./chunk-PZIIPGF3.js";import"./chunk-QJXW5RM5.js";import{defaultLimits}from"./chunk-LGZWSRAE.js";
import{ToolError}from"./chunk-EMBVV6Y2.js";import{compareText,createIsIgnored,ignoredBelow}from"./chunk-CQVVV4X7.js";import"./chunk-HTSQX4LL.js";import{realpathSync as realpathSync3}from"node:fs";import{dirname as dirname3,relative as relative2,sep as sep2}from"node:path";import{realpathSync,statSync}from"node:fs";import{join as join3,resolve,sep}from"node:path";function systemReason(error){let code=systemCode(error);return reasons.get(code??"")??code??String(error)}function systemCode(error){return error instanceof Error&&
"syscall"in error&&"code"in error&&typeof error.code=="string"?error.code:void 0}var reasons=new Map([["EACCES","permission denied"],["EPERM","permission denied"],
["EROFS","the file system is read-only"],["EISDIR","it is a folder"],["ENOTDIR","a part of the path is no folder"],["EEXIST","a part of the path is no folder"],
["ENOENT","it does not exist"],["ENOSPC","no space is left on the device"],["EDQUOT","the disk quota is used up"],["EMFILE","too many files are open"],["ELOOP",
"its symbolic links lead in a circle"],["ENAMETOOLONG","the name is too long"]]);import{readdirSync}from"node:fs";import{basename,dirname,join}from"node:path";import{pathToFileURL}from"node:url";function toNotification(failure,path,cwd){return{...failure,level:"error",...path===void 0?{}:{location:{uri:uriOf(path,cwd)}}}}function skipped(path,what,cwd){
return{code:"document-skipped",level:"note",message:`The file ${what} and was passed over.`,location:{uri:uriOf(path,cwd)}}}function missing(input,path,commands2){
let neighbour=nearest(basename(path),namesIn(dirname(path))),command=nearest(input,commands2),help="Check the spelling of the path; it is relative to the workin\
g directory.";return neighbour!==void 0?help=`Did you mean "${join(dirname(input),neighbour)}"?`:command!==void 0&&(help=`Did you mean the command "lintel ${command}\
"?`),{code:"file-not-found",message:`"${input}" does not exist.`,help}}function unreadable(path,error){return{code:"file-unreadable",message:`"${basename(path)}\
" cannot be read: ${systemReason(error)}.`,help:"Check the permissions of the file and the folders above it."}}function notRegular(input){return{code:"file-unre\
adable",message:`"${input}" is no regular file.`,help:'Pipe its text in and name it "-".'}}function unmatched(glob){return{code:"no-definitions",message:`No fil\
e matches "${glob}".`,help:`Check the spelling; it is relative to the working directory. ${passedOver}`}}function withoutDefinitions(){return{code:"no-definitio\
ns",message:"There is no OpenAPI definition in this folder.",help:`A definition is a .yaml, .yml or .json file with "openapi" or "swagger" at its top level. ${passedOver}`}}
function uriOf(path,cwd){let uri=relativeUri(pathToFileURL(path).href,cwd);return uri===""?".":uri}var passedOver="What git ignores, node_modules and names that\
 start with a dot are passed over; name them to check them.";function namesIn(folder){try{return readdirSync(folder)}catch{return[]}}import{readdirSync as readdirSync2}from"node:fs";import{join as join2}from"node:path";function searchFolder(folder,isIgnored){let files=[],unreadable2=[],folders=[folder];for(let current=folders.pop();current!==void 0;current=folders.pop())try{let found=look(
current,isIgnored);files.push(...found.files),folders.push(...found.folders)}catch(error){unreadable2.push({path:current,error})}return{files:files.sort(compareText),
unreadable:unreadable2.sort((left,right)=>compareText(left.path,right.path))}}function look(folder,isIgnored){let entries=readdirSync2(folder,{withFileTypes:!0}).
filter(({name})=>!name.startsWith(".")&&name!=="node_modules"),paths=isWanted=>entries.filter(isWanted).map(({name})=>join2(folder,name));return{files:paths(entry=>entry.
isFile()&&/\.(?:ya?ml|json)$/i.test(entry.name)).filter(path=>!isIgnored(path,!1)),folders:paths(entry=>entry.isDirectory()).filter(path=>!isIgnored(path,!0))}}import{closeSync,fstatSync,openSync,readSync}from"node:fs";function sniff(source){if(!/openapi|swagger|\\[xuU]/.test(source))return"other";let text=source.replace(/^\uFEFF/,""),start=/^(?:\s|#.*|%.*|---(?=\s)|[!&]\S+(?=\s))*/.
exec(text)?.[0].length??0;return text[start]==="{"?sniffFlow(text,start):text[start]==="["?"other":sniffBlock(text,start)}var versionValue=/\s*:\s*(?:[!&]\S+\s+)*(?:["']?v?\d|[*|>#]|"\\)/y,
anyValue=/\s*:/y;function sniffBlock(text,start){let indent=start-(Math.max(text.lastIndexOf(`
`,start-1),text.lastIndexOf("\r",start-1))+1),atLineStart=text.slice(start-indent,start).trim()===""?`^ {${indent}}`:"^",key=new RegExp(`(?:${atLineStart}|^--- \
+)(?:\\?\\s+)?(?:[!&]\\S+ +)*(openapi|swagger|"[^"\\n]*"|'(?:openapi|swagger)'|<<)(?:\\s+#.*)?(?=\\s*:)`,"gmu"),matches=[...text.matchAll(key)];if(matches.some(
([,name])=>name==="<<")&&/(?:openapi|swagger)["']?\s*:\s*["']?\d/.test(text))return"definition";let ends=matches.filter(([,name=""])=>/^\w/.test(name)||isVersionKey(
name)).map(match=>match.index+match[0].length);return judge(text,ends)}function judge(text,keyEnds){return keyEnds.some(end=>isAt(versionValue,text,end))?"defin\
ition":keyEnds.length>0?"unclear":"other"}function isAt(pattern,text,index){return pattern.lastIndex=index,pattern.test(text)}function sniffFlow(text,start){let ends=[],
depth=0;for(let index=start;index<text.length;index+=1){let character=text[index];if(character==="{"||character==="[")depth+=1;else if(character==="}"||character===
"]")depth-=1;else if(character==="#"&&/\s/.test(text[index-1]??""))index=lineEnd(text,index);else if((character==='"'||character==="'")&&isTokenStart(text,index)){
let end=stringEnd(text,index,character);depth===1&&isVersionKey(text.slice(index,end))&&isAt(anyValue,text,end)&&ends.push(end),index=end-1}else depth===1&&isAt(
bareKey,text,index)&&/[\s{,]/.test(text[index-1]??"")&&ends.push(index+7);if(depth===0)break}return judge(text,ends)}function lineEnd(text,start){let end=text.indexOf(
`
`,start);return end===-1?text.length:end}function isTokenStart(text,index){let before=index-1;for(;/\s/.test(text[before]??"");)before-=1;return"{[,:?".includes(
text[before]??"{")||before<index-1&&/[!&]\S*$/.test(text.slice(Math.max(0,before-100),before+1))}var bareKey=/(?:openapi|swagger)(?=\s*:)/y;function stringEnd(text,start,quote){
for(let index=start+1;index<text.length;index+=1)if(text[index]==="\\"&&quote==='"')index+=1;else if(text[index]===quote)return index+1;return text.length}function isVersionKey(token){
let key=token.slice(1,-1);return key==="openapi"||key==="swagger"||key.includes("\\")&&isVersionKey(`"${unescaped(key)}"`)}function unescaped(key){return key.replace(
/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|U([0-9a-f]{8}))|\\/gi,(_escape,unicode,byte,long)=>{let code=Number.parseInt(unicode??byte??long??"",16);return code<=1114111?
String.fromCodePoint(code):""})}function sniffFile(path){let file=openSync(path,"r");try{let{size}=fstatSync(file),bytes=Buffer.alloc(size>defaultLimits.maxFileBytes?beginning:size),length=readSync(
file,bytes,0,bytes.length,0);return sniff(decode(bytes.subarray(0,length)))}finally{closeSync(file)}}var beginning=64*1024;function decode(bytes){return bytes[0]===
255&&bytes[1]===254?bytes.toString("utf16le",2):bytes[0]===254&&bytes[1]===255?bytes.subarray(0,bytes.length&-2).swap16().toString("utf16le",2):bytes.toString("\
utf8").replaceAll("\0","")}async function readStdin(stdin,path,uri){let chunks=[],length=0;for await(let chunk of stdin){if(length+=chunk.length,length>defaultLimits.maxFileBytes)throw new ToolError(
"file-too-large",`Stdin has more than ${defaultLimits.maxFileBytes} bytes.`,{help:"Check that the text is an OpenAPI definition.",location:{uri}});chunks.push(chunk)}
return{path,text:decodeText(Buffer.concat(chunks),uri)}}async function findInputs(request){let isIgnored=createIsIgnored(request.root),entries=new Map,notifications=[];for(let input of new Set(request.inputs)){let found=await find(
input,request,isIgnored);notifications.push(...found.notifications);for(let entry of found.entries){let identity=entry.text===void 0?realPath(entry.path):"-";entries.
has(identity)||entries.set(identity,entry)}}return{entries:[...entries.values()],notifications}}async function find(input,request,isIgnored){if(input==="-")return findStdin(
request);let path=resolve(request.cwd,input),status=statusOf(path);return status===void 0?findGlob(input,path,request,isIgnored):"error"in status?failed(toNotification(
unreadable(path,status.error),path,request.cwd)):status.isDirectory()?findInFolder(path,request,isIgnored):status.isFile()?take([path],request):failed(toNotification(
notRegular(input),path,request.cwd))}function statusOf(path){try{return statSync(path)}catch(error){return["ENOENT","ENOTDIR","ENAMETOOLONG"].includes(systemCode(
error)??"")?void 0:{error}}}async function findStdin({stdin,stdinPath,cwd}){let path=stdinPath??join3(cwd,"stdin"),uri=uriOf(path,cwd);try{return{entries:[await readStdin(
stdin(),path,uri)],notifications:[]}}catch(error){if(!(error instanceof ToolError))return failed(toNotification(unreadable(path,error),path,cwd));let{code,message,
help,location={uri}}=error;return failed({code,level:"error",message,help,location})}}async function findGlob(input,path,request,isIgnored){let{isDynamicPattern}=await import("./dist-IR7GN4NL.js");
if(!isDynamicPattern(input))return failed(toNotification(missing(input,path,request.commands),path,request.cwd));let{matchGlob}=await import("./match-glob-S4OAJHU2.js"),
files=await matchGlob(input,request,isIgnored);return files.length===0?failed(toNotification(unmatched(input),void 0,request.cwd)):take(files,request)}function findInFolder(folder,{
cwd,root},isIgnored){let search=searchFolder(folder,ignoredBelow(folder,root,isIgnored)),entries=[],notifications=search.unreadable.map(({path,error})=>toNotification(
unreadable(path,error),path,cwd));for(let path of search.files){let sniffed=trySniff(path);sniffed==="definition"||sniffed==="unreadable"?entries.push({path}):sniffed===
"unclear"&&notifications.push(skipped(path,"has no version of OpenAPI where one is expected",cwd))}let isNothing=entries.length===0&&search.unreadable.length===
0;return{entries,notifications:isNothing?[...notifications,toNotification(withoutDefinitions(),`${folder}${sep}`,cwd)]:notifications}}function take(files,{ignoreUnknownFormat,
cwd}){let others=new Set(ignoreUnknownFormat?files.filter(path=>trySniff(path)==="other"):[]);return{entries:files.filter(path=>!others.has(path)).map(path=>({path})),
notifications:[...others].map(path=>skipped(path,"is no OpenAPI definition",cwd))}}function trySniff(path){try{return sniffFile(path)}catch{return"unreadable"}}
function failed(notification){return{entries:[],notifications:[notification]}}function realPath(path){try{return realpathSync(path)}catch{return path}}import{existsSync}from"node:fs";import{dirname as dirname2,join as join4}from"node:path";function repositoryRoot(folder){for(let current=folder;;current=dirname2(
current)){if(existsSync(join4(current,".git")))return current;if(current===dirname2(current))return}}import{resolve as resolve3}from"node:path";function lintUsage(message,help){return usage(message,{name:"lint"},help)}import{resolve as resolve2}from"node:path";var reporters=new Map([["stylish",{load:async()=>(await import("./stylish-W4JEEHAY.js")).stylish,wantsPages:"verbose"}],["json",{load:async()=>(await import("./json-3BBQG7O4.js")).
json,wantsPages:!1}],["sarif",{load:async()=>(await import("./sarif-MN4PI23S.js")).sarif,wantsPages:!0}],["github",{load:async()=>(await import("./github-V7MGLBP2.js")).
github,wantsPages:!1}],["junit",{load:async()=>(await import("./junit-XCOUCE3U.js")).junit,wantsPages:!1}]]);function planOutputs(formats,paths,cwd){let named=[...paths.keys()].filter(format=>format!=="");for(let format of[...formats,...named])requireFormat(format);let wanted=new Set(
formats.length===0?["stylish",...named]:[...formats,...named]),plain=paths.get(""),rest=[...wanted].filter(format=>!paths.has(format));if(rest.length>1)throw lintUsage(
`The formats ${rest.join(" and ")} cannot share ${plain===void 0?"stdout":"one file"}.`,`Give all but one a file of its own: -o.${rest[1]} FILE.`);if(rest.length===
0&&plain!==void 0)throw lintUsage(`Option --output "${plain}" has no format left to write.`);let outputs=[...wanted].map(format=>{let path=paths.get(format)??plain;
return{format,path:path===void 0?void 0:resolve2(cwd,path)}});return requireDistinct(outputs),outputs}function requireFormat(format){if(reporters.has(format))return;
let meant=nearest(format,reporters.keys()),help=`${meant===void 0?"":`Did you mean "${meant}"? `}Formats are ${[...reporters.keys()].join(", ")}.`;throw lintUsage(
`There is no format named "${format}".`,help)}function requireDistinct(outputs){let seen=new Map;for(let{format,path}of outputs){if(path===void 0)continue;let other=seen.
get(path);if(other!==void 0)throw lintUsage(`The formats ${other} and ${format} would be written to the same file.`);seen.set(path,format)}}function readLintOptions(args,cwd){let{flags,values,lists}=args,isHook=flags.get("hook")===!0,threshold=readThreshold(args),stdinPath=values.get("stdin-filepath"),
displayOnlyFailures=flags.get("display-only-failures")===!0;if(stdinPath!==void 0&&!args.positionals.includes("-"))throw lintUsage("Option --stdin-filepath name\
s the text of stdin, which is not read.",'Add "-" to read it.');if(isHook&&args.positionals.length===0)throw lintUsage("Option --hook needs the files to check.");
if(displayOnlyFailures&&threshold.failSeverity==="none")throw lintUsage("Option --display-only-failures has nothing to show when --fail-severity is none.");return{
rulesets:lists.get("ruleset")??["recommended"],only:splitCommas(lists.get("only")),skip:splitCommas(lists.get("skip-rule")),outputs:planOutputs(lists.get("forma\
t")??[],args.outputs,cwd),threshold,displayOnlyFailures,exitZero:flags.get("exit-zero")===!0,quiet:flags.get("quiet")===!0,verbose:flags.get("verbose")===!0,ignoreUnknownFormat:isHook||
flags.get("ignore-unknown-format")===!0,isHook,inputs:args.positionals.length===0?["."]:args.positionals,stdinPath:stdinPath===void 0?void 0:resolve3(cwd,stdinPath),
root:readRoot(values.get("root"),cwd),allowedHosts:flags.get("offline")===!0?[]:(lists.get("allow-remote")??[]).map(readHost),color:flags.get("color")}}function readThreshold({
values}){let failSeverity=values.get("fail-severity")??"error",known=[...severities,"none"],severity=known.find(candidate=>candidate===failSeverity);if(severity===
void 0){let meant=nearest(failSeverity,known),help=`${meant===void 0?"":`Did you mean "${meant}"? `}Severities are ${known.join(", ")}.`;throw lintUsage(`"${failSeverity}\
" is no severity for --fail-severity.`,help)}let maxWarnings=values.get("max-warnings");if(maxWarnings!==void 0&&!/^\d{1,9}$/.test(maxWarnings))throw lintUsage(
`"${maxWarnings}" is no number of warnings for --max-warnings.`,"Write a whole number, 0 or more.");return{failSeverity:severity,maxWarnings:maxWarnings===void 0?
void 0:Number(maxWarnings)}}function splitCommas(items=[]){return items.flatMap(item=>item.split(",").map(part=>part.trim())).filter(part=>part!=="")}function readRoot(root,cwd){
return root===void 0?void 0:resolve3(cwd,root)}function readHost(host){if(/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host))return host.
toLowerCase();throw lintUsage(`"${host}" is no host for --allow-remote.`,"Write the host alone, with its port if it needs one: example.com, example.com:8443.")}import{realpathSync as realpathSync2}from"node:fs";import{resolve as resolve5}from"node:path";import{readFileSync}from"node:fs";import{resolve as resolve4}from"node:path";import{fileURLToPath,pathToFileURL as pathToFileURL2}from"node:url";function createSourceReader(cwd,entries){let texts=new Map(entries.flatMap(({path,text})=>text===void 0?[]:[[resolve4(path),text]]));return uri=>{if(isFileUri(uri))
try{let path=pathOf(uri,cwd);return(texts.get(path)??readFileSync(path,"utf8")).replace(/^\uFEFF/,"")}catch{return}}}function pathOf(uri,cwd){return fileURLToPath(
new URL(uri,pathToFileURL2(`${cwd}/`)))}import{relative}from"node:path";async function writeReports(report,outputs,writing){let failures=[];for(let output of outputs)try{await writeReport(report,output,writing)}catch(error){failures.
push(error)}return failures}async function writeReport(report,output,{stdout,cwd,context}){let entry=reporters.get(output.format);if(entry===void 0)throw new Error(
`No reporter "${output.format}".`);let reporter=await entry.load(),pages=(entry.wantsPages==="verbose"?context.verbose:entry.wantsPages)?await loadRulePages():new Map,
paint=output.path===void 0?{}:{color:!1,width:Number.POSITIVE_INFINITY};try{await writeChunks(joinChunks(reporter(report,{...context,...paint,pages})),output,stdout)}catch(error){
throw systemCode(error)===void 0?error:unwritable(output,error,cwd)}}async function writeChunks(chunks,{path},stdout){if(path!==void 0){let{writeReportFile}=await import("./report-file-IYHOATLP.js");
await writeReportFile(path,chunks);return}for(let chunk of chunks){if(stdout.isClosed)return;await stdout.write(chunk)}}function unwritable({format,path},error,cwd){
let target=path===void 0?"stdout":`"${relative(cwd,path)}"`;return new ToolError("report-unwritable",`The ${format} report cannot be written to ${target}: ${systemReason(
error)}.`,{help:"Name a file in a folder that you may write to.",cause:error})}async function deliverReport(report,delivery){let{options,errorColor,terminal}=delivery;requireNotOverwritten(report,delivery);let outputs=outputsToWrite(report,
delivery);if(!outputs.some(isForPeople))for(let notification of report.notifications)notification.level==="error"&&await terminal.stderr.write(problemText(notification,
errorColor));let failures=await writeReports(report,outputs,{stdout:terminal.stdout,cwd:terminal.cwd,context:contextOf(delivery)});for(let failure of failures)await terminal.
stderr.write(failure instanceof ToolError?problemText(failure,errorColor):bugText(failure,errorColor));return failures.length>0?exitNoVerdict:report.verdict.exitCode===
1&&options.exitZero?0:report.verdict.exitCode}function requireNotOverwritten(report,{entries,options,terminal:{cwd}}){let documents=report.definitions.flatMap(definition=>definition.
documents.filter(isFileUri).map(uri=>pathOf(uri,cwd))),files=entries.filter(entry=>entry.text===void 0).map(entry=>entry.path),paths=new Set([...documents,...files].
map(realPath2));if(options.outputs.some(({path})=>path!==void 0&&paths.has(realPath2(path))))throw lintUsage("A report would be written over a definition that i\
s to be checked.","Name another file with --output.")}function realPath2(path){try{return realpathSync2(path)}catch{return resolve5(path)}}function outputsToWrite({
verdict},{entries,options}){return entries.length===0&&verdict.exitCode===exitNoVerdict?options.outputs.filter(output=>!isForPeople(output)):options.outputs}function isForPeople({
format,path}){return format==="stylish"&&path===void 0}function contextOf({entries,options,rootPrefix,terminal}){let{failSeverity}=options.threshold;return{color:wantsColor(
terminal.environment,terminal.stdout.isTerminal,options.color),width:terminal.stdout.width,verbose:options.verbose,quiet:options.quiet,rootPrefix,source:createSourceReader(
terminal.cwd,entries),...options.displayOnlyFailures&&failSeverity!=="none"?{threshold:failSeverity}:{}}}function createProgress(stderr,now){let start=now(),last=start,isShown=!1,write=text=>{stderr.write(text).catch(()=>{})};return{update(done,total,name){let time=now();
!stderr.isTerminal||time-start<patience||time-last<interval||(last=time,isShown=!0,write(`\r\x1B[K${cut(`${done}/${total} ${forTerminal(name)}`,stderr.width-1)}`))},
clear(){isShown&&write("\r\x1B[K"),isShown=!1}}}var patience=500,interval=100;function cut(text,width){return text.length>width?`${text.slice(0,Math.max(0,width-
1))}…`:text}async function runLint(args,terminal){let options=readLintOptions(args,terminal.cwd),root=options.root??repositoryRoot(terminal.cwd)??terminal.cwd,rootPrefix=prefixOf(
terminal.cwd,root),{lint,resolveRuleset}=await import("../api.js"),ruleset=resolveRuleset(options.rulesets,options);if(ruleset.rules.length===0)
throw lintUsage("No rule is left to run.","Take back some of --only and --skip-rule.");let inputs=await findAll(options,root,terminal),progress=createProgress(terminal.
stderr,()=>performance.now()),errorColor=wantsColor(terminal.environment,terminal.stderr.isTerminal,options.color),bugs=[],report=await lint({entries:options.root===
void 0?inputs.entries.map(entry=>withOwnRoot(entry,root)):inputs.entries,cwd:terminal.cwd,root,ruleset,threshold:options.threshold,ignoreUnknownFormat:options.ignoreUnknownFormat,
allowedHosts:options.allowedHosts,notifications:inputs.notifications,onBug:error=>bugs.push(bugText(error,errorColor)),...options.quiet?{}:{onProgress:(done,total,path)=>progress.
update(done,total,relative2(terminal.cwd,path))}});progress.clear();for(let text of bugs)await terminal.stderr.write(text);return deliverReport(report,{entries:inputs.
entries,options,rootPrefix,errorColor,terminal})}function withOwnRoot(entry,root){let folder=dirname3(entry.path),way=relative2(realpathOr(root),realpathOr(folder));
return way===".."||way.startsWith(`..${sep2}`)?{...entry,root:repositoryRoot(folder)??folder}:entry}function realpathOr(path){try{return realpathSync3(path)}catch{
return path}}async function findAll(options,root,{cwd,stdin}){let names=commands.map(command=>command.name),found=await findInputs({...options,cwd,root,stdin,commands:names});
return!(found.entries.length===0&&found.notifications.every(({level})=>level!=="error"))||options.isHook?found:{...found,notifications:[...found.notifications,{
code:"no-definitions",level:"error",message:"None of the files is an OpenAPI definition.",help:'Name a definition: a file with "openapi" or "swagger" at its top\
 level.'}]}}function prefixOf(cwd,root){let way=relative2(realpathOf(root),realpathOf(cwd)).split(sep2).join("/");if(way.startsWith(".."))throw lintUsage("The w\
orking directory is outside of --root.","Run from inside that folder.");return way===""?"":`${way}/`}function realpathOf(path){try{return realpathSync3(path)}catch{
throw lintUsage("The folder of --root does not exist.")}}export{runLint};
