"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runCoverage:()=>runCoverage});module.exports=__toCommonJS(stdin_exports);var import_chunk_3H6YX6OT=require("./chunk-3H6YX6OT.cjs"),
import_chunk_IEX7YLEL=require("./chunk-IEX7YLEL.cjs"),import_chunk_XDEC3USQ=require("./chunk-XDEC3USQ.cjs"),import_chunk_AUWBRERV=require("./chunk-AUWBRERV.cjs"),
import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_MFTZFE7P=require("./chunk-MFTZFE7P.cjs"),import_chunk_QJCOMQ3F=require("./chunk-QJCOMQ3F.cjs"),
import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_S2DUYZ7T=require("./chunk-S2DUYZ7T.cjs"),import_chunk_ZJMOYGXU=require("./chunk-ZJMOYGXU.cjs"),
import_chunk_2BE2TLDP=require("./chunk-2BE2TLDP.cjs"),import_chunk_Y3VMZODE=require("./chunk-Y3VMZODE.cjs"),import_chunk_KNHJOSC7=require("./chunk-KNHJOSC7.cjs"),
import_chunk_6VR7UNQH=require("./chunk-6VR7UNQH.cjs"),import_chunk_XQIFB6UC=require("./chunk-XQIFB6UC.cjs"),import_chunk_DOFGS32K=require("./chunk-DOFGS32K.cjs"),
import_chunk_5W6VSHO5=require("./chunk-5W6VSHO5.cjs"),import_chunk_37CIPQT2=require("./chunk-37CIPQT2.cjs"),import_chunk_TJ25TSLU=require("./chunk-TJ25TSLU.cjs"),
import_chunk_XMIKBJ7L=require("./chunk-XMIKBJ7L.cjs"),import_chunk_ENYWMJBT=require("./chunk-ENYWMJBT.cjs"),import_chunk_7JKXMPH3=require("./chunk-7JKXMPH3.cjs"),
import_chunk_MNGTIXYL=require("./chunk-MNGTIXYL.cjs"),import_chunk_ALRAAVEK=require("./chunk-ALRAAVEK.cjs"),import_chunk_HIG32AYT=require("./chunk-HIG32AYT.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_L5LV7D6H=require("./chunk-L5LV7D6H.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),
import_chunk_L3I7FKQA=require("./chunk-L3I7FKQA.cjs"),import_chunk_66ZXQK7R=require("./chunk-66ZXQK7R.cjs"),import_chunk_LBQCYDRK=require("./chunk-LBQCYDRK.cjs"),
import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_5LSOYBIX=require("./chunk-5LSOYBIX.cjs"),
import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_chunk_AM45D3EB=require("./chunk-AM45D3EB.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),strengths=["none","unknown","apiKeyInQuery","basic",
"digest","apiKeyInCookie","apiKeyInHeader","http","bearer","oauth2","openIdConnect","mutualTLS"];function fitText(name,width){let text=(0,import_chunk_TJ25TSLU.forTerminal)(
name);if((0,import_chunk_S2DUYZ7T.textWidth)(text)<=width)return text;let characters=[...text],head=Math.floor(width/4),tail=width-head-1;for(;tail>1&&(0,import_chunk_S2DUYZ7T.textWidth)(
characters.slice(-tail).join(""))>width-head-1;)tail-=1;return`${characters.slice(0,head).join("")}\u2026${characters.slice(-tail).join("")}`}function tableWidth(width){
return Number.isFinite(width)?Math.max(60,width):80}function authOutput({definitions,format,paint,width}){let rows=definitions.flatMap(({uri,auth})=>auth.map(row=>({
definition:uri,...row}))).sort(weakestFirst);switch(format){case"table":return authTable(rows,definitions.length>1,paint,width);case"json":return(0,import_chunk_IEX7YLEL.streamJson)(
{version:1,operations:rows},2,0);case"csv":return(0,import_chunk_3H6YX6OT.csvLines)(rows,columns);case"markdown":return(0,import_chunk_3H6YX6OT.markdownLines)(rows,
columns);default:return format}}var transports=["http","unknown","https"];function weakestFirst(left,right){return strengths.indexOf(left.weakest)-strengths.indexOf(
right.weakest)||transports.indexOf(left.transport)-transports.indexOf(right.transport)}var columns=[{title:"Definition",text:({definition})=>(0,import_chunk_DOFGS32K.displayPath)(
definition)},{title:"Method",text:({method})=>method},{title:"Path",text:({path})=>path},{title:"Role",text:({role})=>role},{title:"Weakest",text:({weakest})=>names[weakest]},
{title:"Alternatives",text:alternativesText},{title:"Scopes",text:scopesText},{title:"Transport",text:({transport})=>transport},{title:"Exposure",text:({exposure})=>exposure}],
names={none:"none",unknown:"unknown scheme",apiKeyInQuery:"API key in query",basic:"HTTP Basic",digest:"HTTP Digest",apiKeyInCookie:"API key in cookie",apiKeyInHeader:"\
API key in header",http:"other HTTP scheme",bearer:"bearer token",oauth2:"OAuth 2.0",openIdConnect:"OpenID Connect",mutualTLS:"mutual TLS"};function alternativesText({
declared,alternatives}){return declared==="nowhere"?"nothing declared":declared==="unreadable"?"not readable":alternatives.length===0?"anonymous":alternatives.map(
alternativeText).join(", or ")}function alternativeText({schemes}){return schemes.length===0?"anonymous":schemes.map(({name,strength,scopes})=>{let known=strength===
"none"?`${name} (not a defined scheme)`:name;return scopes.length===0?known:`${known} (${scopes.join(" ")})`}).join(" and ")}function scopesText({alternatives}){
return[...new Set(alternatives.flatMap(({schemes})=>schemes.flatMap(({scopes})=>scopes)))].sort().join(" ")}var weakestWidth=17,transportWidth=9,exposureWidth=8;
function*authTable(rows,isPortfolio,paint,width){let nameWidth=width-weakestWidth-transportWidth-exposureWidth-6,line=(name,weakest,transport,exposure)=>`${(0,import_chunk_S2DUYZ7T.padEnd)(
name,nameWidth)}  ${(0,import_chunk_S2DUYZ7T.padEnd)(weakest,weakestWidth)}  ${(0,import_chunk_S2DUYZ7T.padEnd)(transport,transportWidth)}  ${exposure}`;yield`${paint(
"bold",line("Operation","Weakest","Transport","Exposure"))}
`;for(let row of rows){let{definition,method,path,role,weakest,transport,exposure}=row,label=`${role==="path"?"":`${role} `}${method} ${path}`;yield`${line(fitText(
isPortfolio?`${(0,import_chunk_DOFGS32K.displayPath)(definition)}: ${label}`:label,nameWidth),names[weakest],transport,exposure)}
`;for(let text of(0,import_chunk_S2DUYZ7T.wrap)((0,import_chunk_TJ25TSLU.forTerminal)(alternativesText(row)),width-4))yield`${paint("dim",`    ${text}`)}
`}yield`
${totalText(rows)}
`}function totalText(rows){let parts=strengths.map(strength=>({strength,size:rows.filter(({weakest})=>weakest===strength).length})).filter(({size})=>size>0).map(
({strength,size})=>`${size} ${names[strength]}`);return`${(0,import_chunk_XDEC3USQ.count)(rows.length,"operation")}${parts.length===0?"":`: ${parts.join(", ")}`}\
.`}var groupings=["rule","pack","operation","api"],formats=["table","json","csv","markdown"];function readCoverageOptions({values,lists,flags}){let auth=flags.get(
"auth")===!0,excess=["by","min","min-pack","min-score"].find(name=>values.has(name)||lists.has(name));if(auth&&excess!==void 0)throw(0,import_chunk_7JKXMPH3.usage)(
`Option --auth shows no coverage, and --${excess} is about it.`,import_chunk_XQIFB6UC.coverage);let min=readNumber("min",values.get("min"));return{by:oneOf("by",
values.get("by")??"pack",groupings),format:oneOf("format",values.get("format")??"table",formats),auth,all:flags.get("all")===!0,minimums:new Map([...(lists.get(
"min-pack")??[]).map(readPackMinimum),...min===void 0?[]:[["total",min]]]),minScore:readNumber("min-score",values.get("min-score")),color:flags.get("color")}}function oneOf(option,text,names2){
let name=names2.find(candidate=>candidate===text);if(name!==void 0)return name;let meant=(0,import_chunk_S2QOG2N5.nearest)(text,names2),help=`${meant===void 0?"":
`Did you mean "${meant}"? `}Write ${names2.join(", ")}.`;throw(0,import_chunk_7JKXMPH3.usage)(`"${text}" is nothing for --${option}.`,import_chunk_XQIFB6UC.coverage,
help)}function readNumber(option,text){if(text===void 0)return;let number=/^\d{1,3}(?:\.\d{1,3})?$/.test(text)?Number(text):Number.NaN;if(number>=0&&number<=100)
return number;throw(0,import_chunk_7JKXMPH3.usage)(`"${text}" is no number for --${option}.`,import_chunk_XQIFB6UC.coverage,"Write a number from 0 to 100.")}function readPackMinimum(text){
let[name="",number,...rest]=text.split("=");if(number===void 0||rest.length>0)throw(0,import_chunk_7JKXMPH3.usage)(`"${text}" is no minimum for --min-pack.`,import_chunk_XQIFB6UC.coverage,
"Write the pack and its per cent: --min-pack auth=95.");let names2=import_chunk_MNGTIXYL.packs.map(pack=>pack.name);if(!names2.includes(name)){let meant=(0,import_chunk_S2QOG2N5.nearest)(
name,names2),help=`${meant===void 0?"":`Did you mean "${meant}"? `}Packs are ${names2.join(", ")}.`;throw(0,import_chunk_7JKXMPH3.usage)(`There is no pack named\
 "${name}".`,import_chunk_XQIFB6UC.coverage,help)}return[name,readNumber("min-pack",number)??0]}function percentOf({examined,satisfied}){return examined===0?100:
Math.floor(satisfied*1e3/examined)/10}function tallyBy(rows,nameOf){let tallies=new Map;for(let row of rows)tallies.set(nameOf(row),add(tallies.get(nameOf(row))??
nothing,row));return new Map([...tallies].sort(([leftName,left],[rightName,right])=>compare(left,right)||(leftName<rightName?-1:1)))}function tallyAll(rows){return rows.
reduce(add,nothing)}var nothing={examined:0,satisfied:0};function add(left,right){return{examined:left.examined+right.examined,satisfied:left.satisfied+right.satisfied}}
function compare(left,right){let byShare=left.satisfied*Math.max(1,right.examined)-right.satisfied*Math.max(1,left.examined);return left.examined===0!=(right.examined===
0)?left.examined===0?1:-1:byShare||right.examined-right.satisfied-(left.examined-left.satisfied)}function coverageRows(definitions,by){switch(by){case"rule":return rowsBy(
definitions,({ruleId})=>ruleId);case"pack":return rowsBy(definitions,({pack})=>pack);case"operation":return inOrder(definitions.flatMap(ownerRows));case"api":return inOrder(
definitions.map(definitionRow));default:return by}}function totalRow(definitions){return toRow("All",tallyAll(definitions.flatMap(({coverage:coverage2})=>coverage2)))}
function rowsBy(definitions,nameOf){let coverage2=definitions.flatMap(definition=>definition.coverage);return[...tallyBy(coverage2,nameOf)].map(([name,tally])=>toRow(
name,tally))}function ownerRows({uri,owners}){let definition=(0,import_chunk_DOFGS32K.displayPath)(uri);return[...tallyBy(owners,({owner})=>owner)].map(([owner,
tally])=>({...toRow(owner,tally),definition}))}function definitionRow({uri,coverage:coverage2,operations,score}){return{...toRow((0,import_chunk_DOFGS32K.displayPath)(
uri),tallyAll(coverage2)),operations,score}}function toRow(name,{examined,satisfied}){return{name,examined,satisfied,percent:percentOf({examined,satisfied})}}function inOrder(rows){
let numbered=rows.map((row,index)=>({...row,key:`${row.name}
${row.definition??""}
${index}`})),byKey=new Map(numbered.map(({key,...row})=>[key,row]));return[...tallyBy(numbered,({key})=>key).keys()].flatMap(key=>byKey.get(key)??[])}function*repairLines(repairs,paint,width){
let last=repairs.at(-1);if(last===void 0)return;let{value,grade}=last.score,repair=repairs.length===1?"This repair leads":`These ${repairs.length} repairs lead`;
yield`
${paint("bold",`${repair} to ${value.toFixed(1)}, grade ${grade}:`)}
`;for(let{ruleId,owner,findings,gain}of repairs){let where=owner===void 0?"wherever it is found":`in ${owner}`,points=`+${gain.toFixed(gain<.05?2:1)}`.padStart(
7),number=`: ${(0,import_chunk_XDEC3USQ.count)(findings,"finding")}`;yield`${points}  ${fitText(`${ruleId} ${where}`,width-points.length-number.length-2)}${number}\

`}}function coverageOutput(view){let{definitions,options}=view,{by,format}=options,rows=coverageRows(definitions,by);switch(format){case"table":return coverageTable(
rows,view);case"json":return(0,import_chunk_IEX7YLEL.streamJson)(coverageData(rows,view),3,0);case"csv":return(0,import_chunk_3H6YX6OT.csvLines)(rows,fileColumns(
by));case"markdown":return(0,import_chunk_3H6YX6OT.markdownLines)([...rows,totalRow(definitions)],fileColumns(by));default:return format}}var titles={rule:"Rule",
pack:"Pack",operation:"Operation or component",api:"Definition"},counts=[{title:"Examined",text:({examined})=>String(examined),isNumber:!0},{title:"Satisfied",text:({
satisfied})=>String(satisfied),isNumber:!0}],scores=[{title:"Score",text:({score})=>score?.value.toFixed(1)??"",isNumber:!0},{title:"Grade",text:({score})=>score?.
grade??""}];function fileColumns(by){let definition={title:"Definition",text:({definition:uri=""})=>uri},operations={title:"Operations",text:({operations:size})=>size===
void 0?"":String(size),isNumber:!0},name={title:titles[by],text:row=>row.name},percent={title:"Coverage in %",text:row=>row.percent.toFixed(1),isNumber:!0};return[
...by==="operation"?[definition]:[],name,...counts,percent,...by==="api"?[operations,...scores]:[]]}function tableColumns(by,isPortfolio,width){let percent={title:"\
Coverage",text:row=>`${row.percent.toFixed(1)} %`,isNumber:!0},others=[...counts,percent,...by==="api"?scores:[]],room=width-others.reduce((total,{title})=>total+
title.length+2,0),nameOf=({name,definition})=>isPortfolio&&definition!==void 0?`${definition}: ${name}`:name;return[{title:titles[by],text:row=>fitText(nameOf(row),
room)},...others]}var longTable=40;function*coverageTable(rows,{definitions,missed,options,paint,width}){let shown=options.all?rows:rows.slice(0,longTable),[only,
...others]=definitions;if(only!==void 0){yield*headLines(definitions,paint),yield*(0,import_chunk_3H6YX6OT.tableLines)([...shown,totalRow(definitions)],tableColumns(
options.by,others.length>0,width),paint),shown.length<rows.length&&(yield`${(0,import_chunk_XDEC3USQ.count)(rows.length-shown.length,"more row")}: --all shows t\
hem.
`),others.length===0&&(yield*repairLines(only.repairs(),paint,width)),missed.length>0&&(yield`
`);for(let sentence of missed)yield`${paint("red","\u2716")} ${(0,import_chunk_TJ25TSLU.forTerminal)(sentence)}
`}}function*headLines(definitions,paint){let score=(0,import_chunk_ZJMOYGXU.portfolioScore)(definitions),[only]=definitions;if(score===void 0||only===void 0)return;
let operations=definitions.reduce((total,definition)=>total+definition.operations,0),name=definitions.length===1?(0,import_chunk_TJ25TSLU.forTerminal)((0,import_chunk_DOFGS32K.displayPath)(
only.uri)):(0,import_chunk_XDEC3USQ.count)(definitions.length,"definition");yield`${paint("bold",name)}, ${(0,import_chunk_XDEC3USQ.count)(operations,"operation")}\

`,yield`Score ${paint(scoreStyle(score),`${score.value.toFixed(1)} of 100, grade ${score.grade}`)}

`}function scoreStyle({grade}){return grade==="A"||grade==="B"?"green":grade==="C"?"yellow":"red"}function coverageData(rows,{definitions,missed,options}){let{percent,
examined,satisfied}=totalRow(definitions);return{version:1,score:(0,import_chunk_ZJMOYGXU.portfolioScore)(definitions),coverage:{examined,satisfied,percent},missed,
by:options.by,rows,definitions:definitions.map(definition=>({uri:definition.uri,title:definition.title,operations:definition.operations,score:definition.score,repairs:definition.
repairs(),losses:definition.losses()}))}}function readAuthMatrix({operations,root}){let known=new Map;return operations.map(operation=>{let{security,method,path,
role,exposure}=operation,alternatives=known.get(security)??(security?.requirements??[]).map(readAlternative);return known.set(security,alternatives),{method:method.
toUpperCase(),path,role,declared:security?.origin??(hasSecurity(operation,root.has("security"))?"unreadable":"nowhere"),alternatives,weakest:weakestOf(alternatives),
transport:transportOf(operation),exposure}})}function hasSecurity({element,role},isDefault){return element.has("security")||role==="path"&&isDefault}function readAlternative({
schemes}){let required=schemes.map(({name,scopes,scheme})=>({name,strength:scheme===void 0?"none":strengthOf(scheme),scopes:[...new Set(scopes)].sort()}));return{
schemes:required,strength:strongest(required.map(({strength})=>strength))}}function strengthOf({type,httpScheme,in:place}){switch(type){case"http":return httpScheme===
void 0?"unknown":httpStrengths.get(httpScheme)??"http";case"apiKey":return apiKeyStrengths.get(place)??"unknown";default:return type}}var httpStrengths=new Map(
[["basic","basic"],["digest","digest"],["bearer","bearer"]]),apiKeyStrengths=new Map([["query","apiKeyInQuery"],["cookie","apiKeyInCookie"],["header","apiKeyInH\
eader"]]);function strongest(found){return strengths.findLast(strength=>found.includes(strength))??"none"}function weakestOf(alternatives){return strengths.find(
one=>alternatives.some(({strength})=>strength===one))??"none"}function transportOf({role,path,servers=[]}){if(role==="webhook")return"unknown";let schemes=role===
"callback"?[(0,import_chunk_LBQCYDRK.parseUrl)(path).scheme]:servers.flatMap(({urls})=>urls.map(({scheme})=>scheme));return schemes.some(scheme=>scheme==="http"||
scheme==="ws")?"http":schemes.length>0&&schemes.every(scheme=>scheme==="https"||scheme==="wss")&&(role==="callback"||servers.every(({urls})=>urls.length>0))?"ht\
tps":"unknown"}function estimateGains(input){let{structure,graph,lost}=input,{groups,byPart}=groupFindings(input),byKnot=graph.knots.map(({parts})=>mergeLoads(parts.
map(part=>byPart[part]))),tables={byPart,byKnot,burdens:byKnot.map(load=>load?.all),effects:byKnot.map(()=>new Map)},reach=(0,import_chunk_ZJMOYGXU.createReach)(
graph,part=>byPart[part]!==void 0);for(let[index,{slots}]of structure.operations.entries()){let reached=slots.map(({weight,parts})=>({weight,parts,knots:reach(parts)}));
lookAtOperation(reached,lost[index]??0,tables)}for(let[knot,load]of byKnot.entries())addGains(load?.groups??[],tables.effects[knot]?.values()??[]);return addOwnGains(
mergeLoads(structure.own.map(part=>byPart[part]))),groups.values()}function lookAtOperation(slots,lost,{byPart,byKnot,burdens,effects}){let own=mergeLoads((slots[0]?.
parts??[]).map(part=>byPart[part])),burdened=slots.map(({weight,knots})=>({weight,knots,burden:(0,import_chunk_ZJMOYGXU.sumBurdens)(knots,burdens)})),credits=burdened.
reduce((sum,{weight,burden})=>sum+weight*(0,import_chunk_ZJMOYGXU.creditOf)(burden),0),all=burdened.reduce((sum,{weight,burden})=>sum+(0,import_chunk_ZJMOYGXU.weightOf)(
weight,burden),lost+(own?.all.absent??0));for(let{weight,knots,burden}of burdened){let relief=credits/(all-weight)-credits/all,effect={burden,share:weight/all,freeShare:weight/
(all-weight),relief};for(let knot of knots)addEffect(effects[knot],effect);addGains(wideLoads(knots,byKnot),[effect])}for(let[one,{absent}]of[...own?.groups??[],
...own?.wide??[]])absent>0&&(one.gain+=credits/(all-absent)-credits/all)}function groupFindings({structure,weighed,mendedTogether:mendedTogether2}){let groups=new Map,
byPart=structure.parts.map(()=>{}),put=(one,owner,into)=>{let{ruleId}=one.finding,key=owner===void 0?ruleId:`${ruleId} ${owner}`,own=groups.get(key)??{key,ruleId,
owner,weighed:new Set,gain:0};groups.set(key,own),own.weighed.add(one),into.set(own,(0,import_chunk_ZJMOYGXU.addBurdens)(into.get(own)??import_chunk_ZJMOYGXU.noBurden,
one.burden))};for(let one of weighed){let load=byPart[one.part]??{all:import_chunk_ZJMOYGXU.noBurden,groups:new Map,wide:new Map};load.all=(0,import_chunk_ZJMOYGXU.addBurdens)(
load.all,one.burden),byPart[one.part]=load,put(one,structure.parts[one.part]?.owner??"",load.groups),mendedTogether2.has(one.finding.ruleId)&&put(one,void 0,load.
wide)}return{groups,byPart}}function mergeLoads(loads){let[only,...others]=loads.filter(load=>load!==void 0);if(only===void 0||others.length===0)return only;let groups=new Map(
only.groups),wide=new Map(only.wide);for(let load of others){for(let[one,burden]of load.groups)groups.set(one,(0,import_chunk_ZJMOYGXU.addBurdens)(groups.get(one)??
import_chunk_ZJMOYGXU.noBurden,burden));for(let[one,burden]of load.wide)wide.set(one,(0,import_chunk_ZJMOYGXU.addBurdens)(wide.get(one)??import_chunk_ZJMOYGXU.noBurden,
burden))}return{all:others.map(({all})=>all).reduce(import_chunk_ZJMOYGXU.addBurdens,only.all),groups,wide}}function addEffect(effects,{burden,share,freeShare,relief}){
let key=`${burden.penalty} ${burden.undeclared} ${burden.whole}`,known=effects?.get(key);known===void 0?effects?.set(key,{burden,share,freeShare,relief}):(known.
share+=share,known.freeShare+=freeShare,known.relief+=relief)}function gainOf({burden,share,freeShare,relief},without){let rest=(0,import_chunk_ZJMOYGXU.subtractBurden)(
burden,without);return burden.whole>0&&rest.whole===0?relief+freeShare*(0,import_chunk_ZJMOYGXU.creditOf)(rest):share*((0,import_chunk_ZJMOYGXU.creditOf)(rest)-
(0,import_chunk_ZJMOYGXU.creditOf)(burden))}function addGains(groups,effects){let all=[...effects];for(let[one,burden]of groups)for(let effect of all)one.gain+=
gainOf(effect,burden)}function wideLoads(knots,byKnot){let wide=new Map;for(let knot of knots)for(let[one,burden]of byKnot[knot]?.wide??[])wide.set(one,(0,import_chunk_ZJMOYGXU.addBurdens)(
wide.get(one)??import_chunk_ZJMOYGXU.noBurden,burden));return wide}function addOwnGains(load){if(load===void 0)return;let effect={burden:{...load.all,whole:0},share:1,
freeShare:1,relief:0};addGains([...load.groups,...load.wide],[effect])}function findRepairs(input,count2){let{structure}=input,graph=(0,import_chunk_ZJMOYGXU.tieKnots)(
structure.parts),lost=(0,import_chunk_ZJMOYGXU.lostWeights)(structure,input.base),shareWith=weighed2=>(0,import_chunk_ZJMOYGXU.shareOf)((0,import_chunk_ZJMOYGXU.unitsOf)(
structure,graph,weighed2,lost)),repairs=[],weighed=(0,import_chunk_ZJMOYGXU.weigh)(structure,input.findings,input.absences),share=shareWith(weighed);for(;repairs.
length<count2;){let best=bestOf(estimateGains({structure,graph,lost,weighed,mendedTogether:input.mendedTogether}));if(best===void 0)break;let rest=weighed.filter(
one=>!best.weighed.has(one)),next=shareWith(rest),gain=Math.round((next-share)*1e4)/100;if(gain<=0)break;let{ruleId,owner}=best;repairs.push({ruleId,...owner===
void 0?{}:{owner},findings:best.weighed.size,gain,score:(0,import_chunk_ZJMOYGXU.toScore)(next)}),weighed=rest,share=next}return repairs}function explainScore(input){
let{structure}=input,weighed=(0,import_chunk_ZJMOYGXU.weigh)(structure,input.findings,input.absences),groups=estimateGains({structure,graph:(0,import_chunk_ZJMOYGXU.tieKnots)(
structure.parts),lost:(0,import_chunk_ZJMOYGXU.lostWeights)(structure,input.base),weighed,mendedTogether:none}),units=structure.operations.length+1;return[...groups].
sort((left,right)=>isBetter(left,right)?-1:1).map(({ruleId,owner="",weighed:{size},gain})=>({ruleId,owner,findings:size,points:Math.round(gain*1e4/units)/100}))}
var none=new Set;function bestOf(groups){let best;for(let one of groups)(best===void 0||isBetter(one,best))&&(best=one);return best}function isBetter(left,right){
let difference=left.gain-right.gain;return Math.abs(difference)>1e-9?difference>0:left.weighed.size!==right.weighed.size?left.weighed.size<right.weighed.size:left.
owner===void 0!=(right.owner===void 0)?right.owner===void 0:left.key<right.key}function keepDefinition({model,findings,result,summary,uriOf,require:require2}){return{
uri:summary.uri,title:summary.title,operations:summary.operations,documents:summary.documents,coverage:result.coverage,owners:result.owners??[],require:require2,
structure:(0,import_chunk_2BE2TLDP.readStructure)(model,uriOf,findings),auth:readAuthMatrix(model)}}function measure(kept,{findings}){let byUri=new Map;for(let finding of findings){
let known=byUri.get(finding.location.uri);known===void 0?byUri.set(finding.location.uri,[finding]):known.push(finding)}return kept.map(definition=>{let own=definition.
documents.flatMap(uri=>byUri.get(uri)??[]),input={structure:definition.structure,findings:own,absences};return{...definition,score:(0,import_chunk_ZJMOYGXU.scoreOf)(
input),repairs:()=>findRepairs({...input,mendedTogether},shownRepairs),losses:()=>explainScore(input)}})}var shownRepairs=5,rules=import_chunk_MNGTIXYL.packs.flatMap(
pack=>pack.rules),absences=new Map(rules.flatMap(({id,saysUndeclared})=>saysUndeclared===void 0?[]:[[id,saysUndeclared]])),mendedTogether=new Set(rules.flatMap(
({id,commonRemedy})=>commonRemedy===void 0?[]:[id]));function missedMinimums(definitions,{minimums,minScore}){let coverage2=definitions.flatMap(definition=>definition.
coverage),tallies=tallyBy(coverage2,({pack})=>pack),missed=[...minimums].flatMap(([pack,least])=>{let tally=pack==="total"?tallyAll(coverage2):tallies.get(pack),
by=pack==="total"?"--min":"--min-pack";return tally===void 0?[`Coverage of ${pack} is unknown because none of its rules ran, at least ${least} % required (${by}\
).`]:tally.satisfied*100>=least*tally.examined?[]:[`Coverage${pack==="total"?"":` of ${pack}`} is ${percentOf(tally)} %, at least ${least} % required (${by}).`]}),
required=definitions.map(({uri,require:require2=nothing2,score,coverage:own})=>({uri,require:{...require2,budgets:nothing2.budgets},score:score.value,coverage:own,
findings:new Map}));return[...missed,...(0,import_chunk_L3I7FKQA.missedRequirements)(required,minScore)]}var nothing2={coverage:new Map,budgets:new Map};async function runCoverage(args,terminal){
let{stdout,stderr,environment,cwd}=terminal,options=readCoverageOptions(args),{color,format}=options,input={...(0,import_chunk_DOFGS32K.readInputOptions)(args,cwd),
threshold,quiet:!1,color},{request,finish}=await(0,import_chunk_AUWBRERV.prepareLint)(input,terminal),kept=[],take=inspected=>{kept.push(keepDefinition(inspected))},
report=await(0,import_chunk_MNGTIXYL.lint)({...request,inspect:{countsOwners:options.by==="operation",take}});await finish();let view={format,paint:(0,import_chunk_ENYWMJBT.painter)(
(0,import_chunk_ENYWMJBT.wantsColor)(environment,stdout.isTerminal,color)),width:tableWidth(stdout.width)},definitions=options.auth?[]:measure(kept,report),missed=missedMinimums(
definitions,options),output=options.auth?authOutput({...view,definitions:kept}):coverageOutput({...view,options,definitions,missed});for(let chunk of(0,import_chunk_IEX7YLEL.joinChunks)(
output))await stdout.write(chunk);let errorColor=(0,import_chunk_ENYWMJBT.wantsColor)(environment,stderr.isTerminal,color);for(let message of unshown(missed,options))
await stderr.write((0,import_chunk_DOFGS32K.problemText)({message},errorColor));let unchecked=report.notifications.filter(({level})=>level==="error");for(let problem of unchecked)
await stderr.write((0,import_chunk_DOFGS32K.problemText)(problem,errorColor));return unchecked.length>0?import_chunk_7JKXMPH3.exitNoVerdict:missed.length>0?1:0}
var threshold={failSeverity:"none",maxWarnings:void 0};function unshown(missed,{format}){return format==="csv"||format==="markdown"?missed:[]}0&&(module.exports={runCoverage});
