"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runWaiversAdd:()=>runWaiversAdd});module.exports=__toCommonJS(stdin_exports);var import_chunk_LAXGUKLD=require("./chunk-LAXGUKLD.cjs"),
import_chunk_56HDBHOW=require("./chunk-56HDBHOW.cjs"),import_chunk_L2UOT4JI=require("./chunk-L2UOT4JI.cjs"),import_chunk_UADLALIC=require("./chunk-UADLALIC.cjs"),
import_chunk_IA3XI4KU=require("./chunk-IA3XI4KU.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_LQPLKGF7=require("./chunk-LQPLKGF7.cjs"),
import_chunk_5S7J6PPD=require("./chunk-5S7J6PPD.cjs"),import_chunk_KH7CMJYG=require("./chunk-KH7CMJYG.cjs"),import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),
import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_IRYXVFUY=require("./chunk-IRYXVFUY.cjs"),
import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),
import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),
import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),
import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_HSXGY2A7=require("./chunk-HSXGY2A7.cjs"),
import_chunk_GYM4424I=require("./chunk-GYM4424I.cjs"),import_chunk_66ZXQK7R=require("./chunk-66ZXQK7R.cjs"),import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),
import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),
import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_ABNIEBNQ=require("./chunk-ABNIEBNQ.cjs"),import_chunk_EUIIBBAM=require("./chunk-EUIIBBAM.cjs"),
import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_node_path=require("node:path"),import_node_url=require("node:url"),
import_node_url2=require("node:url"),import_node_url3=require("node:url"),import_node_path2=require("node:path"),import_node_fs=require("node:fs"),import_node_path3=require("node:path");
function insertWaiver(document,waiver){let{text,data,uri}=document,count=Array.isArray(data)?data.length:0,lineBreak=text.includes(`\r
`)?`\r
`:`
`;if(!isInBrackets(text))return insertAtEnd(document,count,waiver,lineBreak);if(count>0)return insertIntoBrackets(document,count,waiver);let json=()=>JSON.stringify(
[waiver],void 0,2),yaml=()=>(0,import_chunk_LAXGUKLD.waiverYaml)(waiver,{...import_chunk_LAXGUKLD.usualLayout,lineBreak}).trimEnd();return text.replace(/^\[\s*\]/m,
uri.endsWith(".json")?json:yaml)}function isInBrackets(text){return/^(?:\s*(?:#.*|%.*|---[ \t]*)(?:\r?\n|$))*\s*\[/.test(text)}function insertAtEnd(document,count,waiver,lineBreak){
let{text}=document,end=/^\.\.\.\s*$/m.exec(text)?.index??text.length,before=text.slice(0,end),newLine=before===""||/[\r\n]$/.test(before)?"":lineBreak,separator=hasBlankLines(
document,count)&&!/(?:\r?\n){2}$/.test(before)?lineBreak:"",written=(0,import_chunk_LAXGUKLD.waiverYaml)(waiver,{...layoutOf(document,count),lineBreak});return before+
newLine+separator+written+text.slice(end)}function insertIntoBrackets(document,count,waiver){let{text}=document,{start,end}=document.rangeAt([count-1]),from=offsetOf(
text,{line:start.line,column:1}),indent=text.slice(from,offsetOf(text,start)),isOwnLine=/^\s*$/.test(indent),json=isOwnLine?JSON.stringify(waiver,void 0,2).replaceAll(
`
`,`
${indent}`):JSON.stringify(waiver),last=offsetOf(text,end),at=text[last-1]==="}"?last:text.slice(0,text.lastIndexOf("]")).trimEnd().replace(/,$/,"").length;return`${text.
slice(0,at)},${isOwnLine?`
${indent}`:" "}${json}${text.slice(at)}`}function layoutOf(document,count){if(count===0)return import_chunk_LAXGUKLD.usualLayout;let{text}=document,{start}=document.
rangeAt([count-1]),before=text.slice(offsetOf(text,{line:start.line,column:1}),offsetOf(text,start)),[,indent="",gap=" "]=/^( *)-( +)$/.exec(before)??[],scope=document.
rangeAt([count-1,"scope"]),isScopeInline=text.slice(offsetOf(text,scope.start),offsetOf(text,scope.end)).trimStart().startsWith("{");return{indent,gap,isScopeInline}}
function hasBlankLines(document,count){if(count<2)return!1;let end=offsetOf(document.text,document.rangeAt([count-2]).end),start=offsetOf(document.text,document.
rangeAt([count-1]).start);return/\n[ \t]*\r?\n/.test(document.text.slice(end,start))}function offsetOf(text,{line,column}){let start=0,passed=1;for(let lineBreak of text.
matchAll(/\r\n?|\n/g)){if(passed===line)break;passed+=1,start=lineBreak.index+lineBreak[0].length}return start+column-1}async function readNewWaiver(written,{uri,
folder},ruleIds){let document=await(0,import_chunk_EZXGLPSD.parseDocument)(JSON.stringify([written]),"file:///waiver.json"),{waivers,problems}=(0,import_chunk_L2UOT4JI.parseWaivers)(
document,uri,{folder,ruleIds});return{waiver:waivers[0],problems}}async function addWaiver(document,written,file){let text=insertWaiver(document,written),[before,
after,wanted]=await Promise.all([(0,import_chunk_L2UOT4JI.parseWaivers)(document,file.uri,file),(0,import_chunk_EZXGLPSD.parseDocument)(text,document.uri).then(
parsed=>(0,import_chunk_L2UOT4JI.parseWaivers)(parsed,file.uri,file)),readNewWaiver(written,file,void 0)]),added=after.waivers.at(-1),expected=[...before.waivers,
...wanted.waiver===void 0?[]:[wanted.waiver]],isProven=after.problems.length===0&&said(after.waivers)===said(expected);if(added!==void 0&&isProven)return{text,added};
throw new import_chunk_DUGFQ5N4.ToolError("waiver-invalid","The waiver cannot be added to the end of this file without changing what stands in it.",{help:`Add i\
t by hand: ${JSON.stringify(written)}`,location:{uri:file.uri}})}function emptyWaiverFile({path}){let uri=(0,import_node_url2.pathToFileURL)(path).href;return(0,import_chunk_EZXGLPSD.parseDocument)(
uri.endsWith(".json")?`[]
`:"",uri)}function said(waivers){return JSON.stringify(waivers.map(({origin:_,...waiver})=>waiver))}async function readWaiverFile(file,root){let uri=(0,import_node_url3.pathToFileURL)(
file.path).href;try{let bytes=await(0,import_chunk_EZXGLPSD.createFileReader)({root}).read(uri),mark=Buffer.from(bytes.subarray(0,3)).toString()===byteOrderMark?
byteOrderMark:"";return{document:await(0,import_chunk_EZXGLPSD.parseDocument)(bytes,uri),mark}}catch(error){if(!(error instanceof import_chunk_DUGFQ5N4.ToolError))
throw error;if(error.code==="file-not-found")return{document:await emptyWaiverFile(file),mark:""};let location={...error.location,uri:file.uri};throw new import_chunk_DUGFQ5N4.ToolError(
error.code,error.message,{help:"Name another waiver file with --file, or repair this one.",location,cause:error})}}var byteOrderMark="\uFEFF";async function writeWaiverFile({
path,uri},text){try{await(0,import_chunk_IA3XI4KU.writeReportFile)(path,[text])}catch(error){throw(0,import_chunk_KHSMD26U.systemCode)(error)===void 0?error:new import_chunk_DUGFQ5N4.ToolError(
"report-unwritable",`The waiver file "${(0,import_chunk_PBC4V5KN.displayPath)(uri)}" cannot be written: ${(0,import_chunk_KHSMD26U.systemReason)(error)}.`,{help:"\
Name another file with --file, or see to it that you may write to this one.",cause:error})}}function policyProblems(waiver,settings,today2){let found=[],{waiverRules}=(0,import_chunk_LQPLKGF7.combineWaiverRules)(
settings.layers.map(layer=>layer.waiverRules));return(0,import_chunk_HSXGY2A7.createWaiverJudge)(waiverRules,today2,notification=>found.push(notification))(waiver,
gravestSeverity(waiver.rule,settings)),found.push(...(0,import_chunk_HSXGY2A7.waiverFaults)([...settings.waivers,waiver],today2).filter(({location})=>location===
waiver.origin)),[...new Map(found.filter(({level})=>level!=="note").map(({message,help})=>[message,{message,help}])).values(),...unknownApi(waiver,settings)]}function gravestSeverity(ruleId,{
layers}){let demands=layers.flatMap(({rules,profiles})=>[rules,...profiles.map(profile=>profile.rules)]),own=import_chunk_BBZO3C5U.packs.flatMap(pack=>pack.rules).
find(({id})=>id===ruleId)?.severity,said2=new Set([own,...demands.map(rules=>rules.get(ruleId)?.severity)]);return import_chunk_67I5OISI.severities.find(severity=>said2.
has(severity))??"error"}function unknownApi({scope:{api}},{layers}){let ids=layers.flatMap(layer=>layer.apis.map(({id})=>id));if(api===void 0||ids.includes(api))
return[];let meant=(0,import_chunk_53F4MXUY.nearest)(api,ids),help=meant===void 0?'Name it under "apis" in lintel.yaml, or use --path.':`Did you mean "${meant}"\
?`;return[{message:`No configuration names an API "${api}".`,help}]}function readWaiverRequest({values,positionals},{today:today2,cwd,folder}){let[extra]=positionals;
if(extra!==void 0)throw(0,import_chunk_ACGTEFLU.usage)(`The command takes no argument "${extra}".`,import_chunk_MK7M6LS6.waiversAdd,"Put texts with blanks into \
quotes.");requireAll(values);let scope=Object.fromEntries(scopeOptions.flatMap(name=>pair(name,values.get(name)))),path=values.get("path"),texts=Object.fromEntries(
textOptions.flatMap(name=>pair(name,values.get(name))));return{id:values.get("id"),waiver:{...texts,scope:path===void 0?scope:{...scope,path:rebased(path,cwd,folder)},
created:today2,expires:readExpiry(values.get("expires")??"",today2)}}}var scopeOptions=["path","api","operation","pointer","fingerprint"],textOptions=["rule","r\
eason","owner","ticket","approver"];function pair(name,value){return value===void 0?[]:[[name,value]]}function requireAll(values){let missing=["rule","reason","\
owner","expires"].filter(name=>!values.has(name)).map(name=>`--${name}`);if(scopeOptions.some(name=>values.has(name))||missing.push("one of --path, --api, --ope\
ration, --pointer and --fingerprint"),missing.length>0)throw(0,import_chunk_ACGTEFLU.usage)(`A waiver needs ${missing.join(", ")} too.`,import_chunk_MK7M6LS6.waiversAdd)}
function readExpiry(text,today2){let days=(0,import_chunk_56HDBHOW.readDays)(text),day=days===void 0?text:(0,import_chunk_56HDBHOW.addDays)(today2,days);if(days===
void 0&&!/^\d{4}-\d{2}-\d{2}$/.test(text))throw(0,import_chunk_ACGTEFLU.usage)(`"${text}" is no day for --expires.`,import_chunk_MK7M6LS6.waiversAdd,"Write a da\
y or how long it shall hold: 2027-01-31, 90d, 12w.");if(day<today2)throw(0,import_chunk_ACGTEFLU.usage)(`The day of --expires, ${day}, is over.`,import_chunk_MK7M6LS6.waiversAdd,
"Name the last day on which the waiver shall hold.");return day}function rebased(glob,cwd,folder){let pattern=(0,import_chunk_L2UOT4JI.readPattern)(glob,cwd);if("\
fault"in pattern)throw(0,import_chunk_ACGTEFLU.usage)(`"${glob}" for --path ${pattern.fault}.`,import_chunk_MK7M6LS6.waiversAdd,pattern.help);let way=(0,import_node_path2.relative)(
folder,cwd).split(import_node_path2.sep).join("/").replace(/[*?[{}]/g,"[$&]");return import_node_path2.posix.join(way,glob)}async function waiverTarget(args,cwd){
let pathOf=option=>{let path2=args.values.get(option);return path2===void 0?void 0:(0,import_node_path3.resolve)(cwd,path2)},root=pathOf("root")??(0,import_chunk_IENQAKAC.repositoryRoot)(
cwd)??cwd,file=pathOf("config"),definition=(0,import_node_path3.join)(cwd,"openapi.yaml"),request={paths:[definition],root,cwd,packs:import_chunk_BBZO3C5U.packs,
hasOtherRules:!0},{settingsFor,notifications}=await(0,import_chunk_IRYXVFUY.loadConfiguration)(file===void 0?request:{...request,file}),settings=settingsFor(definition),
usual=usualFile(settings,{cwd,root}),path=pathOf("file")??usual,isRead=path===usual||settings.layers.some(({waiverFiles})=>waiverFiles?.value.includes(path));return{
path,root,settings,notifications,isRead}}function usualFile({layers},{cwd,root}){let[named]=layers.findLast(({waiverFiles})=>waiverFiles!==void 0)?.waiverFiles?.
value??[];if(named!==void 0)return named;let nearest2=layers.at(-1);if(nearest2!==void 0)return(0,import_node_path3.join)((0,import_node_path3.dirname)(nearest2.
path),import_chunk_L2UOT4JI.waiverFileName);let here=(0,import_node_path3.join)(cwd,import_chunk_L2UOT4JI.waiverFileName);return(0,import_node_fs.existsSync)(here)?
here:(0,import_node_path3.join)(root,import_chunk_L2UOT4JI.waiverFileName)}async function runWaiversAdd(args,{cwd,environment,stdout,stderr}){let date=(0,import_chunk_M43UWHEV.today)(
environment),target=await waiverTarget(args,cwd),file={path:target.path,folder:(0,import_node_path.dirname)(target.path),uri:(0,import_chunk_6WJPJOLF.relativeUri)(
(0,import_node_url.pathToFileURL)(target.path).href,cwd)},request=readWaiverRequest(args,{today:date,cwd,folder:file.folder}),{document,mark}=await readWaiverFile(
file,args.values.has("file")?file.folder:target.root),known=(0,import_chunk_L2UOT4JI.parseWaivers)(document,file.uri,file),written={...request.waiver,id:request.
id??freeId([...known.waivers,...target.settings.waivers],date)},{waiver,problems}=await readNewWaiver(written,file,knownRules(target,cwd)),color=(0,import_chunk_SEKM4FQJ.wantsColor)(
environment,stderr.isTerminal,void 0),obstacles=[...known.problems,...configurationErrors(target,file),...problems.map(withoutPlace)];waiver!==void 0&&obstacles.
length===0&&obstacles.push(...policyProblems(waiver,withWaivers(target.settings,known.waivers,file),date));for(let $0=obstacles,$1=0;$1<$0.length;$1++){let obstacle=$0[$1];
await stderr.write((0,import_chunk_MK7M6LS6.problemText)(obstacle,color))}if(obstacles.length>0)return import_chunk_ACGTEFLU.exitNoVerdict;let{text,added}=await addWaiver(
document,written,file);await writeWaiverFile(file,mark+text);let place=`${(0,import_chunk_PBC4V5KN.displayPath)(file.uri)}:${added.origin.range.start.line}`;return await stdout.
write(`${(0,import_chunk_SEKM4FQJ.forTerminal)(`Added ${added.id} at ${place}: ${added.rule} is waived until ${added.expires}.`)}
`),target.isRead||await stderr.write(`No configuration here reads ${(0,import_chunk_SEKM4FQJ.forTerminal)((0,import_chunk_PBC4V5KN.displayPath)(file.uri))}: nam\
e it under "waivers" in lintel.yaml.
`),0}function configurationErrors({notifications},{uri}){return notifications.filter(({level,code,location})=>level==="error"&&code!=="waivers-missing"&&location?.
uri!==uri)}function knownRules({settings,root},cwd){if(!(settings.layers.flatMap(({rulesets})=>rulesets?.value??[]).some(import_chunk_IRYXVFUY.isRulesetPath)||(0,import_chunk_IRYXVFUY.findSpectralRuleset)(
cwd,root)!==void 0))return new Set(import_chunk_BBZO3C5U.packs.flatMap(pack=>pack.rules.map(({id})=>id)))}function withoutPlace({message,help}){return{message,help}}
function withWaivers(settings,waivers,{uri}){return{...settings,waivers:[...settings.waivers.filter(({origin})=>origin.uri!==uri),...waivers]}}function freeId(waivers,date){
let beginning=`W-${date.slice(0,4)}-`,numbers=waivers.map(({id})=>id.startsWith(beginning)?id.slice(beginning.length):"").filter(text=>/^\d{1,9}$/.test(text));return beginning+
String(numbers.reduce((most,text)=>Math.max(most,Number(text)),0)+1).padStart(3,"0")}0&&(module.exports={runWaiversAdd});
