"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{createBaselineMatcher:()=>createBaselineMatcher,lintForBaseline:()=>lintForBaseline,say:()=>say,tellProblems:()=>tellProblems,
writeBaseline:()=>writeBaseline});module.exports=__toCommonJS(stdin_exports);var import_chunk_UADLALIC=require("./chunk-UADLALIC.cjs"),import_chunk_IA3XI4KU=require("./chunk-IA3XI4KU.cjs"),
import_chunk_Y45WZS6J=require("./chunk-Y45WZS6J.cjs"),import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),
import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),
import_chunk_LKTA4FDN=require("./chunk-LKTA4FDN.cjs"),import_chunk_F7WJJCSL=require("./chunk-F7WJJCSL.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_node_path=require("node:path"),import_node_url=require("node:url"),import_node_fs=require("node:fs"),import_node_path2=require("node:path"),import_promises=require("node:fs/promises");
function createBaselineMatcher(baseline,definitions,existing){let groups=(0,import_chunk_F7WJJCSL.claimGroups)(baseline.definitions,definitions,existing),claimed=new Set(
groups.values()),groupOf=key=>baseline.definitions.get(groups.get(key)??""),gone=new Map;for(let $0=definitions,$1=0;$1<$0.length;$1++){let{key,fingerprints,rules}=$0[$1];
{let left=(0,import_chunk_F7WJJCSL.without)(groupOf(key)??none,fingerprints),known=rules===void 0?left:new Map([...left].filter(([ruleId])=>rules.has(ruleId)));
known.size>0&&gone.set(key,known)}}return{has:(key,ruleId,fingerprint)=>groupOf(key)?.get(ruleId)?.has(fingerprint)===!0,groups,gone,orphans:[...baseline.definitions.
keys()].filter(key=>!claimed.has(key)&&!existing(key)).sort()}}var none=new Map;function serializeBaseline({definitions}){let groups=[...definitions].filter(([,
fingerprints])=>(0,import_chunk_F7WJJCSL.countFingerprints)(fingerprints)>0);return`{
  "version": 1,
  "definitions": ${members(groups,2,fingerprints=>members([...fingerprints].filter(([,ofRule])=>ofRule.size>0),3,ofRule=>list(ofRule,4)))}
}
`}function members(entries,depth,textOf){return entries.length===0?"{}":`{
${[...entries].sort(([left],[right])=>left<right?-1:1).map(([key,value])=>`${indent(depth)}${JSON.stringify(key)}: ${textOf(value)}`).join(`,
`)}
${indent(depth-1)}}`}function list(fingerprints,depth){return`[
${[...fingerprints].sort().map(fingerprint=>indent(depth)+JSON.stringify(fingerprint)).join(`,
`)}
${indent(depth-1)}]`}function indent(depth){return"  ".repeat(depth)}function baselineTarget(settings,definition,{cwd,root}){let named=settings.layers.findLast(
({baselineFile})=>baselineFile!==void 0)?.baselineFile?.value;if(named!==void 0)return named;let around=settings.layers.find(({path})=>isAround((0,import_node_path2.dirname)(
path),definition))??settings.layers.at(-1);if(around!==void 0)return(0,import_node_path2.join)((0,import_node_path2.dirname)(around.path),import_chunk_UADLALIC.baselineFileName);
let here=(0,import_node_path2.join)(cwd,import_chunk_UADLALIC.baselineFileName);return(0,import_node_fs.existsSync)(here)?here:(0,import_node_path2.join)(root,import_chunk_UADLALIC.baselineFileName)}
function requireInside(path,{root}){let real=(0,import_node_fs.existsSync)(path)?(0,import_node_fs.realpathSync)(path):(0,import_node_path2.join)((0,import_node_fs.realpathSync)(
nearestFolder((0,import_node_path2.dirname)(path))),(0,import_node_path2.basename)(path));if(isAround((0,import_node_fs.realpathSync)(root),real))return path;throw new import_chunk_DUGFQ5N4.ToolError(
"file-refused","The baseline is outside of the repository.",{help:"Remove the link that leads there, or name the file with --file."})}function nearestFolder(folder){
return(0,import_node_fs.existsSync)(folder)||folder===(0,import_node_path2.dirname)(folder)?folder:nearestFolder((0,import_node_path2.dirname)(folder))}function isAround(folder,path){
let way=(0,import_node_path2.relative)(folder,path);return way!==".."&&!way.startsWith(`..${import_node_path2.sep}`)}async function lintForBaseline(args,terminal,{
command,lints}){if(args.positionals.includes("-"))throw(0,import_chunk_ACGTEFLU.usage)("A baseline is about files, not about stdin.",command);let options=(0,import_chunk_MK7M6LS6.readInputOptions)(
args,terminal.cwd),threshold={failSeverity:"none",maxWarnings:void 0},quiet=args.flags.get("quiet")===!0,prepared=await(0,import_chunk_Y45WZS6J.prepareLint)({...options,
threshold,quiet,color:args.flags.get("color")},terminal),problems=(prepared.request.notifications??[]).filter(isProblem),linted=[];for(let[index,entry]of prepared.
request.entries.entries())prepared.request.onProgress?.(index,prepared.request.entries.length,entry.path),linted.push({entry,report:lints?await lintAlone(entry,
prepared.request):void 0});await prepared.finish();let file=args.values.get("file");return{works:toWorks(linted,prepared,file),problems:distinct([...problems,...linted.
flatMap(({report})=>report?.notifications.filter(isProblem)??[])]),isWhole:args.positionals.length===0}}async function tellProblems(problems,args,{environment,stderr}){
let color=(0,import_chunk_SEKM4FQJ.wantsColor)(environment,stderr.isTerminal,args.flags.get("color"));for(let $0=problems,$1=0;$1<$0.length;$1++){let problem=$0[$1];
await stderr.write((0,import_chunk_MK7M6LS6.problemText)(problem,color))}}function isProblem({level,code}){return level==="error"&&code!=="baseline-missing"&&code!==
"baseline-invalid"}function distinct(problems){return[...new Map(problems.map(problem=>[JSON.stringify(problem),problem])).values()]}function lintAlone(entry,{onProgress:_,
...request}){return(0,import_chunk_BBZO3C5U.lint)({...request,entries:[entry],notifications:[]})}function toWorks(linted,prepared,file){let{cwd}=prepared.request,
targetOf=({entry:{path}})=>baselineTarget(settingsOf(prepared,path),path,{...prepared,cwd}),byPath=new Map;for(let $3=linted,$4=0;$4<$3.length;$4++){let one=$3[$4];
{let path=file===void 0?requireInside(targetOf(one),prepared):(0,import_node_path.resolve)(cwd,file);(0,import_chunk_WRZC3IWY.append)(byPath,path,one)}}return[...byPath].
map(([path,ofPath])=>{let isLookedUp=ofPath.every(one=>targetOf(one)===path);return{...toWork(path,ofPath,prepared),isLookedUp}}).sort((left,right)=>left.path<right.
path?-1:1)}function toWork(path,linted,prepared){let keyOf=(0,import_chunk_LKTA4FDN.createBaselineKeys)((0,import_node_path.dirname)(path)),layers=new Set,findings=new Map,
expired=0,definitions=linted.flatMap(({entry,report})=>{let own=settingsOf(prepared,entry.path).layers;for(let $6=own,$7=0;$7<$6.length;$7++){let layer=$6[$7];layers.
add(layer)}if(report===void 0)return[];let rules=new Set(report.rules.filter(({pack})=>pack!=="policy").map(({id})=>id)),all=report.findings.filter(({ruleId})=>rules.
has(ruleId)),candidates=all.filter(({status,waiver})=>status!=="waived"&&waiver?.hasExpired!==!0);expired+=all.filter(({status,waiver})=>status==="open"&&waiver?.
hasExpired===!0).length;let keys=keyOf({path:entry.path,api:report.definitions[0]?.policy?.api,layers:own});return candidates.length>0&&findings.set(keys.key,candidates),
[{...keys,fingerprints:(0,import_chunk_F7WJJCSL.fingerprintsByRule)(all),candidates:(0,import_chunk_F7WJJCSL.fingerprintsByRule)(candidates),rules}]}),uri=(0,import_chunk_6WJPJOLF.relativeUri)(
(0,import_node_url.pathToFileURL)(path).href,prepared.request.cwd);return{path,uri,definitions,findings,expired,existing:(0,import_chunk_LKTA4FDN.createExistingKeys)(
(0,import_node_path.dirname)(path),[...layers])}}function settingsOf({configuration},path){return configuration.settingsFor(path)}async function writeBaseline({
path,uri},definitions){let text=serializeBaseline({definitions});try{await(0,import_promises.readFile)(path,"utf8").catch(()=>{})===text||await(0,import_chunk_IA3XI4KU.writeReportFile)(
path,[text])}catch(cause){throw(0,import_chunk_KHSMD26U.systemCode)(cause)===void 0?cause:new import_chunk_DUGFQ5N4.ToolError("report-unwritable",`The baseline \
cannot be written to "${(0,import_chunk_PBC4V5KN.displayPath)(uri)}": ${(0,import_chunk_KHSMD26U.systemReason)(cause)}.`,{help:"Name a file in a folder that you\
 may write to with --file.",cause})}}async function say({stdout},lines){await stdout.write(lines.map(line=>`${(0,import_chunk_SEKM4FQJ.forTerminal)(line)}
`).join(""))}0&&(module.exports={createBaselineMatcher,lintForBaseline,say,tellProblems,writeBaseline});
