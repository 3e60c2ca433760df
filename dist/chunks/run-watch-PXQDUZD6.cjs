"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runWatch:()=>runWatch});module.exports=__toCommonJS(stdin_exports);var import_chunk_LQIACAT3=require("./chunk-LQIACAT3.cjs"),
import_chunk_IQT5KEQY=require("./chunk-IQT5KEQY.cjs"),import_chunk_VJHG5F5A=require("./chunk-VJHG5F5A.cjs"),import_chunk_TR55GAFO=require("./chunk-TR55GAFO.cjs"),
import_chunk_A3MJL37T=require("./chunk-A3MJL37T.cjs"),import_chunk_RIHRVBRJ=require("./chunk-RIHRVBRJ.cjs"),import_chunk_3BOVWALN=require("./chunk-3BOVWALN.cjs"),
import_chunk_RWW3C6RZ=require("./chunk-RWW3C6RZ.cjs"),import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),import_chunk_Y45WZS6J=require("./chunk-Y45WZS6J.cjs"),
import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_LA3LGX76=require("./chunk-LA3LGX76.cjs"),import_chunk_AXAQ66TI=require("./chunk-AXAQ66TI.cjs"),
import_chunk_CK7V7GSP=require("./chunk-CK7V7GSP.cjs"),import_chunk_V7R463YZ=require("./chunk-V7R463YZ.cjs"),import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),
import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_HFXH3JUM=require("./chunk-HFXH3JUM.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),
import_chunk_3V2XXKP3=require("./chunk-3V2XXKP3.cjs"),import_chunk_PHKCIIJH=require("./chunk-PHKCIIJH.cjs"),import_chunk_IRYXVFUY=require("./chunk-IRYXVFUY.cjs"),
import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),
import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),
import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),
import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),
import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),
import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_node_fs=require("node:fs"),import_promises=require("node:timers/promises"),
import_node_fs2=require("node:fs"),import_node_path=require("node:path"),import_node_fs3=require("node:fs"),import_node_path2=require("node:path"),import_node_fs4=require("node:fs"),
import_node_os=require("node:os"),import_node_tty=require("node:tty"),import_node_crypto=require("node:crypto"),import_node_url=require("node:url"),import_node_path3=require("node:path"),
import_node_fs5=require("node:fs"),import_node_path4=require("node:path"),import_node_fs6=require("node:fs"),import_node_path5=require("node:path"),import_node_fs7=require("node:fs"),
import_node_path6=require("node:path"),quiet=50,longestBurst=1e3,patience=200;function createChangeQueue(){let pending=new Set,amount=0,wake=()=>{},untilQuiet=async()=>{
for(let waited=0,seen=-1;seen!==amount&&waited<longestBurst;waited+=quiet)seen=amount,await(0,import_promises.setTimeout)(quiet)};return{add(path){pending.add(path),
amount+=1,wake()},async next(isRelevant){for(;!([...pending].filter(isRelevant).length>0);)pending.clear(),await new Promise(resolve4=>{wake=resolve4});await untilQuiet();
for(let waited=0;waited<patience&&[...pending].filter(isRelevant).some(isUnfinished);waited+=quiet)await untilQuiet();let paths=[...pending].filter(isRelevant).
sort();return pending.clear(),paths}}}function isUnfinished(path){try{let status=(0,import_node_fs.statSync)(path,{throwIfNoEntry:!1});return status===void 0||status.
isFile()&&status.size===0}catch{return!1}}var lag=20;function changedSince(time,folders){return[...folders].flatMap(folder=>[folder,...namesIn(folder).map(name=>(0,import_node_path.join)(
folder,name))]).filter(path=>(statusOf(path)?.ctimeMs??0)>=time-lag)}function namesIn(folder){try{return(0,import_node_fs2.readdirSync)(folder)}catch{return[]}}
function statusOf(path){try{return(0,import_node_fs2.statSync)(path,{throwIfNoEntry:!1})}catch{return}}function createFolderWatchers(onChange){let watchers=new Map,
drop=folder=>{watchers.get(folder)?.watcher.close(),watchers.delete(folder)},add=(folder,identity)=>{let watcher=(0,import_node_fs3.watch)(folder,(_event,name)=>onChange(
name===null?folder:(0,import_node_path2.join)(folder,name)));watcher.on("error",()=>{drop(folder),onChange(folder)}),watchers.set(folder,{watcher,identity})};return{
watch(folders){for(let folder of watchers.keys())folders.has(folder)||drop(folder);let added=new Set,refused=0;for(let folder of folders){let identity=identityOf(
folder);if(watchers.get(folder)?.identity!==identity&&(drop(folder),identity!==void 0))try{add(folder,identity),added.add(folder)}catch(error){isExhausted(error)&&
(refused+=1)}}return{added,refused}},close(){for(let folder of watchers.keys())drop(folder)}}}function identityOf(folder){let status=statusOf2(folder);return status?.
isDirectory()===!0?`${status.dev}:${status.ino}`:void 0}function statusOf2(path){try{return(0,import_node_fs3.statSync)(path,{bigint:!0,throwIfNoEntry:!1})}catch{
return}}function isExhausted(error){return["ENOSPC","EMFILE","ENFILE"].includes((0,import_chunk_KHSMD26U.systemCode)(error)??"")}async function lintRound(options,terminal,{
memory,sources}){try{let prepared=await(0,import_chunk_Y45WZS6J.prepareLint)({...options,rules:memory.rules()},terminal);return await lintPrepared(prepared,options,
{terminal,memory})}catch(error){let outcome=error instanceof Error?error:new Error(String(error)),{cwd}=terminal;return{outcome,sources:sources??{root:options.root??
(0,import_chunk_IENQAKAC.repositoryRoot)(cwd)??cwd,entries:[],settings:[]},deliver:()=>showProblem(outcome,options,terminal)}}}async function lintPrepared({request,
inputs,configuration,root,rootPrefix,finish},options,{terminal,memory}){let{entries}=inputs,anatomy=await(0,import_chunk_LQIACAT3.collectorFor)(options),report=await(0,import_chunk_BBZO3C5U.lint)(
memory.remembering(anatomy===void 0?request:{...request,inspect:anatomy.inspect})),inside=anatomy===void 0?{}:{anatomy:anatomy.read(report)},errorColor=hasErrorColor(
options,terminal);return{outcome:report,sources:{root,entries,settings:configuration.files},async deliver(){await finish(),await(0,import_chunk_LQIACAT3.deliverReport)(
report,{entries,options,...inside,rootPrefix,errorColor,terminal})}}}async function showProblem(error,options,terminal){let color=hasErrorColor(options,terminal);
await terminal.stderr.write(error instanceof import_chunk_DUGFQ5N4.ToolError?(0,import_chunk_MK7M6LS6.problemText)(error,color):(0,import_chunk_MK7M6LS6.bugText)(
error,color))}function hasErrorColor({color},{environment,stderr}){return(0,import_chunk_SEKM4FQJ.wantsColor)(environment,stderr.isTerminal,color)}var signals=[
"SIGINT","SIGTERM","SIGHUP"],keys={interrupt:"",end:"",enter:"\r",suspend:""};function listenForQuit(onAgain){let isQuitting=!1,isFollowing=!1,resolveQuit=()=>{},
quit=new Promise(resolve4=>{resolveQuit=resolve4}),end=exitCode=>{isQuitting=!0,resolveQuit(exitCode)},onSignal=signal=>end(128+(import_node_os.constants.signals[signal]??
0));for(let $0=signals,$1=0;$1<$0.length;$1++){let signal=$0[$1];process.on(signal,onSignal)}let hasKeys=(0,import_node_tty.isatty)(0),onHangUp=()=>isFollowing?
end(0):void 0,closeStdin=hasKeys?listenToKeys({end:()=>end(0),again:onAgain}):isPipe()?listenToPipe(onHangUp):()=>{};return{quit,isQuitting:()=>isQuitting,hasKeys,
follow(){setImmediate(()=>setImmediate(()=>{isFollowing=!0}))},close(){for(let $3=signals,$4=0;$4<$3.length;$4++){let signal=$3[$4];process.off(signal,onSignal)}
closeStdin()}}}function isPipe(){try{let status=(0,import_node_fs4.fstatSync)(0);return status.isFIFO()||status.isSocket()}catch{return!1}}function listenToPipe(onHangUp){
let{stdin}=process;return stdin.on("end",onHangUp).on("error",onHangUp).resume(),()=>{stdin.off("end",onHangUp).pause().unref()}}function listenToKeys({end,again}){
let{stdin}=process,takeKeys=()=>{stdin.setRawMode(!0)},suspend=()=>{stdin.setRawMode(!1),process.kill(0,"SIGTSTP"),setImmediate(takeKeys)},onKey=key=>{key.toLowerCase()===
"q"||key===keys.interrupt||key===keys.end?end():key===keys.enter?again():key===keys.suspend&&process.platform!=="win32"&&suspend()},onData=text=>{for(let key of text)
onKey(key)};return takeKeys(),stdin.setEncoding("utf8").on("data",onData).on("end",end).on("error",end).resume(),process.on("SIGCONT",takeKeys),()=>{process.off(
"SIGCONT",takeKeys),stdin.off("data",onData).off("end",end).pause();try{stdin.setRawMode(!1)}catch{}stdin.unref()}}function createResultMemory(isStopped){let kept=new Map,
today="",held=createHeld(),forget=()=>{kept=new Map,held=createHeld()};return{forget,rules:()=>held.rules,documents:()=>new Set([...kept.values()].flatMap(({reads})=>[
...reads.keys()].flatMap(pathOf))),remembering(request){request.policy.today!==today&&forget(),today=request.policy.today;let before=kept;kept=new Map,held.rules??=
{ruleset:request.ruleset,spectral:request.spectral};let recall=async(entry,reader,lintWith)=>{if(isStopped())throw new Error("The watch has ended.");let known=before.
get(entry.path),fresh=known!==void 0&&request.inspect===void 0&&await isUnchanged(known,reader)?known:await lintAndNote(reader,lintWith);return kept.set(entry.path,
fresh),fresh.result};return{...request,...held.rules,policy:held.policyOf(request.policy),recall}}}}function createHeld(){let settings=new Map,chosen=new Map;return{
rules:void 0,policyOf:policy=>({...policy,settingsFor:path=>{let own=policy.settingsFor(path),key=JSON.stringify([own.layers.map(layer=>layer.path),own.waivers.
map(({origin})=>origin.uri),own.baseline?.uri]),known=settings.get(key)??own;return settings.set(key,known),known},chooseRules:rulesets=>{let key=rulesets.join(
`
`),known=chosen.get(key)??policy.chooseRules(rulesets).then(({ruleset,spectral})=>({ruleset,spectral}));return chosen.set(key,known),known}})}}async function lintAndNote(reader,lintWith){
let reads=new Map;return{result:await lintWith({async read(uri){try{let bytes=await reader.read(uri);return reads.set(uri,hashOf(bytes)),bytes}catch(error){throw reads.
set(uri,codeOf(error)),error}}}),reads}}async function isUnchanged({reads},reader){for(let[uri,hash]of reads)if(uri.startsWith("file:")&&await reader.read(uri).
then(hashOf,codeOf)!==hash)return!1;return!0}function hashOf(bytes){return(0,import_node_crypto.createHash)("sha1").update(bytes).digest("base64")}function codeOf(error){
return error instanceof import_chunk_DUGFQ5N4.ToolError?error.code:"unknown"}function pathOf(uri){try{return[(0,import_node_url.fileURLToPath)(uri)]}catch{return[]}}
var clearing="\x1B[2J\x1B[3J\x1B[H",mostNames=3;function createWatchScreen(options,terminal,hasKeys){let{stdout,stderr,environment,cwd}=terminal,isScreen=stdout.
isTerminal&&environment.TERM!=="dumb",paint=(0,import_chunk_SEKM4FQJ.painter)((0,import_chunk_SEKM4FQJ.wantsColor)(environment,stderr.isTerminal,options.color)),
say=async words=>{options.quiet||await stderr.write(`${paint("dim",new Date().toTimeString().slice(0,8))} ${words.join(" ")}
`)},changes=paths=>paths.length===0?[]:[`Changed: ${namesOf(paths,cwd)}.`];return{async begin(changed){isScreen?await stdout.write(clearing):changed.length>0&&await say(
changes(changed))},async end(changed,watched){watched.code.length>0&&await say([`Code is loaded once: start again to use the new ${namesOf(watched.code,cwd)}.`]),
watched.refused>0&&await say([refusal(watched.refused)]);let way=hasKeys?["q or Ctrl+C ends."]:stderr.isTerminal?["Ctrl+C ends."]:[];await say([amountOf(watched),
...isScreen?changes(changed):[],...way])}}}function amountOf({definitions,files}){return definitions===void 0?"Waiting for a change.":`Watching ${counted(definitions,
"definition")} (${counted(files,"file")}).`}function refusal(amount){return`Changes in ${counted(amount,"folder")} are not seen: the system watches no more. Rai\
se fs.inotify.max_user_watches and max_user_instances, or name fewer folders.`}function counted(amount,what){return`${amount} ${what}${amount===1?"":"s"}`}function namesOf(paths,cwd){
let names=paths.slice(0,mostNames).map(path=>(0,import_chunk_SEKM4FQJ.forTerminal)((0,import_node_path3.relative)(cwd,path)||".")),rest=paths.length-names.length;
return rest>0?`${names.join(", ")} and ${rest} more`:names.length<2?names.join():`${names.slice(0,-1).join(", ")} and ${names.at(-1)}`}function createLinkFollower(){
let known=new Map;return path=>{let{real,links}=follow(path,known,0);return[...new Set([path,...links,real])]}}var mostLinks=40;function follow(path,known,depth){
let before=known.get(path);if(before!==void 0)return before;let folder=(0,import_node_path5.dirname)(path);if(folder===path||depth>mostLinks)return{real:path,links:[]};
let above=follow(folder,known,depth),here=(0,import_node_path5.join)(above.real,(0,import_node_path5.basename)(path)),target=linkTarget(here),behind=target===void 0?
void 0:follow((0,import_node_path5.resolve)(above.real,target),known,depth+1),followed=behind===void 0?{real:here,links:above.links}:{real:behind.real,links:[...above.
links,here,...behind.links]};return known.set(path,followed),followed}function linkTarget(path){try{return(0,import_node_fs6.lstatSync)(path,{throwIfNoEntry:!1})?.
isSymbolicLink()===!0?(0,import_node_fs6.readlinkSync)(path):void 0}catch{return}}var mostBytes=1024*1024,spellings=[/"(?<name>[^"\n]+)"/g,/'(?<name>[^'\n]+)'/g,
/(?<=[:-][ \t]+)(?<name>[^\s#][^#\n]*?)[ \t]*(?=#|\r?$)/gm,/(?<name>[^\s"'`,[\]{}()]+)/g];function mentionedFiles(settings){let files=new Set(settings);for(let file of files){
if(!isSettings(file))continue;let folder=(0,import_node_path6.dirname)(file);for(let $0=namesIn2(textOf(file)),$1=0;$1<$0.length;$1++){let name=$0[$1];isSettings(
name)&&files.add((0,import_node_path6.resolve)(folder,name))}}return files}function namesIn2(text){return spellings.flatMap(spelling=>[...text.matchAll(spelling)].
flatMap(({groups})=>groups?.name??[]))}function isSettings(name){return/\.(?:ya?ml|json|[cm]?js)$/i.test(name)&&!/^[a-z][a-z\d+.-]+:\/\//i.test(name)&&!name.includes(
"*")}function textOf(file){try{return(0,import_node_fs7.statSync)(file).size>mostBytes?"":(0,import_node_fs7.readFileSync)(file,"utf8")}catch{return""}}function watchedPaths(sources){
let{options,cwd,root,entries,documents}=sources,behind=createLinkFollower(),all=paths=>new Set([...paths].flatMap(behind)),named=options.inputs.map(input=>(0,import_node_path4.resolve)(
cwd,input)),searched=new Set([...named,...options.inputs.map(input=>beginningOf(input,cwd))].flatMap(path=>below(path,root))),outputs=all(options.outputs.flatMap(
({path})=>path??[])),settings=all(settingFiles(sources)),files=new Set([...all([...documents,...named,...entries.map(({path})=>path),(0,import_node_path4.join)(
root,".git","info","exclude")]),...settings]),roots=[root,...entries.flatMap(entry=>entry.root??[])],above=foldersAbove([...files,(0,import_node_path4.join)(cwd,
"lintel.yaml"),...searched],roots),aboveSettings=foldersAbove(settings,roots),hasPattern=options.inputs.some(input=>pattern.test(input)),isFound=path=>searched.
has((0,import_node_path4.dirname)(path))&&couldBeFound(path,hasPattern);return{folders:new Set([...[...files].map(file=>(0,import_node_path4.dirname)(file)),...above,
...searched]),files,isRelevant:path=>!outputs.has(path)&&(files.has(path)||above.has(path)||searched.has(path)||isSettingName(path)||isFound(path)),isSetting:path=>settings.
has(path)||aboveSettings.has(path)||isSettingName(path)}}function settingFiles({options,cwd,root,documents,settings}){let spectral=options.rulesets.length===0?(0,import_chunk_IRYXVFUY.findSpectralRuleset)(
cwd,root):void 0,rulesets=options.rulesets.filter(import_chunk_IRYXVFUY.isRulesetPath).map(name=>(0,import_node_path4.resolve)(cwd,name)),certain=new Set([...settings,
...rulesets,...[spectral,options.config].filter(path=>path!==void 0)]);return[...mentionedFiles(certain)].filter(path=>certain.has(path)||!documents.has(path))}
function isSettingName(path){return/^(?:lintel\.(?:ya?ml|json)|lintel-waivers\.yaml|lintel-baseline\.json|\.?spectral\.(?:ya?ml|json|[mc]?js)|\.gitignore)$/.test(
(0,import_node_path4.basename)(path))}function foldersAbove(paths,roots){let folders=new Set;for(let path of paths){let root=roots.find(candidate=>path.startsWith(
candidate.endsWith(import_node_path4.sep)?candidate:candidate+import_node_path4.sep))??(0,import_node_path4.dirname)(path);for(let folder=(0,import_node_path4.dirname)(
path);!folders.has(folder)&&(folders.add(folder),!(folder===root||folder===(0,import_node_path4.dirname)(folder)));folder=(0,import_node_path4.dirname)(folder))
;}return folders}function below(path,root){return isFolder(path)?(0,import_chunk_AXAQ66TI.searchFolder)(path,(0,import_chunk_AXAQ66TI.ignoredBelow)(path,root,(0,import_chunk_AXAQ66TI.createIsIgnored)(
root))).folders:[]}var pattern=/[*?[\]{}()!+@\\]/;function beginningOf(input,cwd){let parts=input.split("/"),first=parts.findIndex(name=>pattern.test(name));return first===
-1?(0,import_node_path4.resolve)(cwd,input):(0,import_node_path4.resolve)(cwd,parts.slice(0,first).join("/")||".")}function couldBeFound(path,hasPattern){let name=(0,import_node_path4.basename)(
path);return name.startsWith(".")||name==="node_modules"?!1:hasPattern||/^\.(?:ya?ml|json)$/i.test((0,import_node_path4.extname)(name))||isFolder(path)}function isFolder(path){
try{return(0,import_node_fs5.statSync)(path,{throwIfNoEntry:!1})?.isDirectory()===!0}catch{return!1}}async function runWatch(options,terminal){let queue=createChangeQueue(),
listener=listenForQuit(()=>queue.add(everything)),watchers=createFolderWatchers(queue.add),memory=createResultMemory(listener.isQuitting),screen=createWatchScreen(
options,terminal,listener.hasKeys);try{let{quit,isQuitting,follow:follow2}=listener;return await Promise.race([quit,repeat({options,terminal,queue,watchers,memory,
screen,isQuitting,onBegun:follow2})])}finally{watchers.close(),listener.close()}}var everything="";async function repeat(watch2){let{queue,memory,terminal}=watch2,
seen=await lintAndWatch(watch2,void 0);if(isFinal(seen.round.outcome))throw seen.round.outcome;for(await show(seen,[],watch2,seen.round.deliver),watch2.onBegun();!terminal.
stdout.isClosed;){let{isRelevant,isSetting,files,folders}=seen.watched,changed=await queue.next(path=>path===everything||isRelevant(path));changed.some(path=>path===
everything||isSetting(path))&&memory.forget();let isAsked=changed.some(path=>path===everything||files.has(path)),{round}=seen;seen=await lintAndWatch(watch2,round),
(isAsked||!isSame(round,seen.round))&&await show(seen,exactly(changed,folders),watch2,deliverAnyway(seen.round,watch2))}return 0}function exactly(changed,folders){
let others=changed.filter(path=>!folders.has(path));return others.length===0?changed:others}async function lintAndWatch({options,terminal,queue,watchers,memory,
isQuitting},before){let start=Date.now(),round=await lintRound(options,terminal,{memory,sources:before?.sources});if(isQuitting())return new Promise(()=>{});let watched=watchedPaths(
{...round.sources,options,cwd:terminal.cwd,documents:memory.documents()}),{added,refused}=watchers.watch(watched.folders);for(let $0=changedSince(start,added),$1=0;$1<
$0.length;$1++){let path=$0[$1];queue.add(path)}return{round,watched,refused}}function isFinal(outcome){return outcome instanceof import_chunk_DUGFQ5N4.ToolError&&
(outcome.code==="usage"||outcome.location===void 0)}function isSame(before,now){return JSON.stringify(comparable(before))===JSON.stringify(comparable(now))}function comparable({
outcome}){return outcome instanceof Error?{error:outcome.message}:outcome}function deliverAnyway({deliver},{options,terminal}){return()=>deliver().catch(error=>showProblem(
error,options,terminal))}async function show({round,refused},changed,{memory,screen},deliver){let{outcome,sources}=round,paths=changed.filter(path=>path!==everything),
code=paths.filter(path=>/\.[cm]?js$/.test(path)),isReport=!(outcome instanceof Error);await screen.begin(paths),await deliver(),await screen.end(paths,{definitions:isReport?
sources.entries.length:void 0,files:memory.documents().size,refused,code})}0&&(module.exports={runWatch});
