"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{readConfiguration:()=>readConfiguration});module.exports=__toCommonJS(stdin_exports);var import_chunk_L2UOT4JI=require("./chunk-L2UOT4JI.cjs"),
import_chunk_UADLALIC=require("./chunk-UADLALIC.cjs"),import_chunk_5S7J6PPD=require("./chunk-5S7J6PPD.cjs"),import_chunk_KH7CMJYG=require("./chunk-KH7CMJYG.cjs"),
import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),
import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),
import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_ABNIEBNQ=require("./chunk-ABNIEBNQ.cjs"),
import_chunk_EUIIBBAM=require("./chunk-EUIIBBAM.cjs"),import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_node_path=require("node:path"),import_node_url=require("node:url"),
import_node_fs=require("node:fs"),import_node_path2=require("node:path"),import_node_path3=require("node:path");function createCatalogue(packs){let names=packs.
map(({name})=>name),rules=new Map(packs.flatMap(pack=>pack.rules.map(rule=>[rule.id,rule])));return{rules,settable:new Set([...rules.keys(),"api-classified","cl\
assification-consistent"]),packs:names,rulesets:["recommended","strict","all",...names]}}function displayPath(uri){return(0,import_chunk_6U3QVGKP.percentDecoded)(
uri)}function endChain(groups,path){let problems=[];for(let[index,group]of groups.entries()){let rootAt=group.at(-1)?.rootAt;if(rootAt===void 0)continue;let reasons=groups.
slice(index+1).flatMap(outer=>outer.flatMap(({layer})=>holdOf(layer,path)??[]));if(reasons.length===0)return{layers:unique(groups.slice(0,index+1)),problems};let message=`\
"root: true" would cut off ${reasons.join(", and ")}.`;problems.push((0,import_chunk_L2UOT4JI.problem)(rootAt,message,'Take out "root: true". What is held there\
 can be made stricter here.',"config-refused"))}return{layers:unique(groups),problems}}function holdOf(layer,path){let file=`"${displayPath(layer.uri)}"`,[lock]=[
layer.locked,...layer.profiles.map(({locked})=>locked)].flatMap(locked=>[...locked.keys()]);if(lock!==void 0)return`${file}, which locks "${lock}"`;let api=layer.
apis.find(({definition})=>definition.matches(path));return api===void 0?void 0:`${file}, which names this definition as "${api.id}"`}function unique(groups){let seen=new Set;
return groups.toReversed().flat().filter(({layer:{path}})=>!seen.has(path)&&seen.add(path))}function deadNames(layers,waivers){let apis=layers.flatMap(layer=>layer.
apis),ids=new Set(apis.map(({id})=>id)),tags=new Set([...import_chunk_67I5OISI.dataTags,...apis.flatMap(api=>api.tags?.value??[])]),unknownTags=layers.flatMap(({
profiles})=>profiles).flatMap(({name,match,origin})=>(match.tags??[]).flatMap(tag=>{let help=misspelt(tag,tags),message=`Profile ${(0,import_chunk_EZXGLPSD.quote)(
name)} is for the tag ${(0,import_chunk_EZXGLPSD.quote)(tag)}, which no API has.`;return help===void 0?[]:[{code:"tag-unknown",level:"warning",message,help,location:origin}]})),
unknownApis=waivers.flatMap(({id,scope:{api},origin})=>{let help=api===void 0?void 0:misspelt(api,ids);return api===void 0||help===void 0?[]:[{code:"waiver-api-\
unknown",level:"warning",message:`The waiver ${(0,import_chunk_EZXGLPSD.quote)(id)} is for the API ${(0,import_chunk_EZXGLPSD.quote)(api)}, which is not named u\
nder "apis".`,help,location:origin}]});return[...unknownTags,...unknownApis]}function misspelt(typed,known){if(known.has(typed))return;let meant=(0,import_chunk_53F4MXUY.nearest)(
typed,known),most=Math.max(1,Math.floor(typed.length/4));if(!(meant===void 0||(0,import_chunk_53F4MXUY.editDistance)(typed.toLowerCase(),meant.toLowerCase(),most)>
most))return`Did you mean "${meant}"?`}var maxNames=5e4;function deadPatterns(patterns,paths){let known=paths.map(import_chunk_L2UOT4JI.slashed),isKnown=new Set(
known),waiting=patterns.filter(({pattern})=>pattern.hasWildcards?!known.some(pattern.matches):!isKnown.has(pattern.base)),missing=waiting.filter(({pattern})=>!pattern.
hasWildcards&&!isFile(pattern.base)),globs=unmatched(waiting.filter(({pattern})=>pattern.hasWildcards));return[...missing.map(missingFile),...globs.map(deadGlob)]}
function unmatched(globs){let pending=globs,names=0,folders=outermost(globs.map(({pattern})=>pattern.base));for(let folder=folders.pop();folder!==void 0&&pending.
length>0;folder=folders.pop()){let entries=read(folder);if(names+=entries.length,names>maxNames)return[];let prefix=folder.endsWith("/")?folder:`${folder}/`;for(let $0=entries,
$1=0;$1<$0.length;$1++){let entry=$0[$1];{let path=prefix+entry.name;entry.isDirectory()?folders.push(path):/\.(?:ya?ml|json)$/i.test(entry.name)&&(pending=pending.
filter(({pattern})=>!pattern.matches(path)))}}}return pending}function read(folder){try{return(0,import_node_fs.readdirSync)(folder,{withFileTypes:!0}).filter(({
name})=>name!=="node_modules"&&name!==".git")}catch{return[]}}function outermost(folders){let kept=[];for(let $3=[...new Set(folders)].sort(),$4=0;$4<$3.length;$4++){
let folder=$3[$4];kept.some(outer=>folder.startsWith(outer.endsWith("/")?outer:`${outer}/`))||kept.push(folder)}return kept}function isFile(path){return statOf(
path)?.isFile()===!0}function statOf(path){try{return(0,import_node_fs.statSync)(path,{throwIfNoEntry:!1})}catch{return}}function missingFile({pattern:{text,base},
name,origin}){let isFolder=statOf(base)?.isDirectory()===!0,near=(0,import_chunk_53F4MXUY.nearest)((0,import_node_path2.basename)(base),read((0,import_node_path2.dirname)(
base)).map(entry=>entry.name)),meant=near===void 0?"":`Did you mean "${near}"? `,help=isFolder?`It is a folder; everything in it is "${text.replace(/\/$/,"")}/*\
*".`:`${meant}The path starts from the folder of this file.`;return{code:"pattern-dead",level:"warning",message:`${name} names no file: ${(0,import_chunk_EZXGLPSD.quote)(
text)}.`,help,location:origin}}function deadGlob({pattern:{text},name,origin}){return{code:"pattern-dead",level:"warning",message:`${name} matches no file: ${(0,import_chunk_EZXGLPSD.quote)(
text)}.`,help:"Mend it, or take it out. It starts from the folder of this file, and tells upper from lower case.",location:origin}}function rulesetProblems({rulesets},root){
return(rulesets?.value??[]).filter(import_node_path3.isAbsolute).flatMap(path=>(0,import_chunk_CPXO6KOS.isInside)(path,root)?(0,import_chunk_CPXO6KOS.isThere)(path)?
[]:(0,import_chunk_L2UOT4JI.problem)(rulesets?.origin,`The ruleset ${(0,import_chunk_EZXGLPSD.quote)(path.slice(root.length+1))} does not exist.`,"The path star\
ts from the folder of this file."):(0,import_chunk_L2UOT4JI.problem)(rulesets?.origin,`The ruleset "${path.split(/[\\/]/).at(-1)}" is outside the folder that ma\
y be read.`,"Only files inside the repository are read. Move it there.","config-refused"))}function repeatedProfiles(layers){let seen=new Map,notifications=[];for(let $0=layers,
$1=0;$1<$0.length;$1++){let layer=$0[$1];for(let $3=layer.profiles,$4=0;$4<$3.length;$4++){let{name,origin}=$3[$4];{let outer=seen.get(name);if(seen.set(name,outer??
layer),outer===void 0||outer===layer)continue;let message=`The profile ${(0,import_chunk_EZXGLPSD.quote)(name)} has the name of one in "${displayPath(outer.uri)}\
".`;notifications.push({code:"profile-repeated",level:"warning",message,help:"Both apply. Give this one a name of its own: reports tell profiles apart by their \
names.",location:origin})}}}return notifications}async function readConfiguration(request,found,folders){let{paths,root,file}=request,uriOf=(0,import_chunk_6WJPJOLF.relativeUris)(
request.cwd),catalogue=createCatalogue(request.packs),fileRoot=file===void 0||(0,import_chunk_CPXO6KOS.isInside)(file,root)?root:request.fileRoot??(0,import_node_path.dirname)(
file),loader=(0,import_chunk_L2UOT4JI.createFileLoader)({root,fileRoot,uriOf,catalogue}),chains=await loadChains(request,found,loader),used=[...new Set([...chains.
values()].flatMap(({layers})=>layers))],hasOtherRules=request.hasOtherRules===!0||used.some(({layer})=>layer.rulesets?.value.some(import_node_path.isAbsolute)===
!0),attached=(0,import_chunk_L2UOT4JI.createAttachedFiles)({root,fileRoot,uriOf,ruleIds:hasOtherRules?void 0:new Set(catalogue.rules.keys())}),settings=await settingsOfAll(
chains,{uriOf,alone:filesAlone(folders,uriOf),attached}),problems=[...found.doubles.map(({path,other})=>doubleFile(uriOf((0,import_node_url.pathToFileURL)(path).
href),uriOf((0,import_node_url.pathToFileURL)(other).href))),...loader.problems,...[...chains.values()].flatMap(chain=>chain.problems),...used.flatMap(({layer})=>rulesetProblems(
layer,fileRoot))],patterns=used.flatMap(loaded=>loaded.patterns),distinct=[...new Set(settings.values())],waivers=[...new Set(distinct.flatMap(one=>one.waivers))],
warnings=[...deadPatterns(patterns,paths),...deadNames(used.map(({layer})=>layer),waivers),...distinct.flatMap(({layers})=>repeatedProfiles(layers))];return{settingsFor:path=>settings.
get(path)??noSettings(path),notifications:inOrder([...problems.map(import_chunk_L2UOT4JI.toNotification),...attached.notifications,...warnings]),files:[...new Set(
[...loader.files,...attached.files])].sort()}}async function loadChains({paths,root,file},found,loader){let chains=new Map;if(file!==void 0){let layers=await loader.
load(file,(0,import_chunk_CPXO6KOS.isInside)(file,root)?(0,import_node_path.dirname)(file):root);return new Map(paths.map(path=>[path,{layers,problems:[]}]))}for(let $0=paths,
$1=0;$1<$0.length;$1++){let path=$0[$1];{let groups=[];for(let $3=found.chainOf(path),$4=0;$4<$3.length;$4++){let nearer=$3[$4];groups.push(await loader.load(nearer))}
chains.set(path,endChain(groups,(0,import_chunk_L2UOT4JI.slashed)(path)))}}return chains}function filesAlone(folders,uriOf){return{waivers:folders.flatMap(folder=>(0,import_chunk_L2UOT4JI.fileIn)(
folder,import_chunk_L2UOT4JI.waiverFileName,uriOf)??[]),baseline:folders.map(folder=>(0,import_chunk_L2UOT4JI.fileIn)(folder,import_chunk_UADLALIC.baselineFileName,
uriOf)).find(stated=>stated!==void 0)}}async function settingsOfAll(chains,source){let layers=new Map,byLayers=new Map,settings=new Map;for(let[path,chain]of chains){
let own=chain.layers.map(({layer})=>{let whole=layers.get(layer)??(0,import_chunk_L2UOT4JI.withFilesBeside)(layer,source.uriOf);return layers.set(layer,whole),whole}),
key=own.map(layer=>layer.path).join("\0"),known=byLayers.get(key)??await settingsOf(own,source);byLayers.set(key,known),settings.set(path,known)}return settings}
async function settingsOf(layers,{alone,attached}){let named=layers.flatMap(({waiverFiles})=>waiverFiles===void 0?[]:waiverFiles.value.map(value=>({value,origin:waiverFiles.
origin}))),files=layers.length===0?alone.waivers:named,baseline=layers.length===0?alone.baseline:layers.findLast(({baselineFile})=>baselineFile!==void 0)?.baselineFile;
return{layers,waivers:await attached.waiversOf([...new Map(files.map(file=>[file.value,file])).values()]),baseline:await attached.baselineAt(baseline)}}function doubleFile(uri,other){
let name=displayPath(uri).split("/").at(-1),message=`Both "${displayPath(other).split("/").at(-1)}" and "${name}" are in this folder.`;return(0,import_chunk_L2UOT4JI.problem)(
{uri},message,"Keep one of them: which one counts must be plain.")}function noSettings(path){throw new Error(`The configuration of ${path} was not asked for.`)}
function inOrder(notifications){let sorted=notifications.map(notification=>({notification,key:keyOf(notification)})).sort((left,right)=>left.key<right.key?-1:left.
key>right.key?1:0);return sorted.filter(({key},index)=>key!==sorted[index-1]?.key).map(({notification})=>notification)}function keyOf({location,code,message}){let{
line=0,column=0}=location!==void 0&&"range"in location?location.range.start:{},place=[line,column].map(number=>String(number).padStart(9,"0"));return[location?.
uri??"",...place,code,message].join("\0")}0&&(module.exports={readConfiguration});
