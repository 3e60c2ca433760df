"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runCoverage:()=>runCoverage});module.exports=__toCommonJS(stdin_exports);var import_chunk_LI36TPES=require("./chunk-LI36TPES.cjs"),
import_chunk_A3MJL37T=require("./chunk-A3MJL37T.cjs"),import_chunk_IYJ6F4AE=require("./chunk-IYJ6F4AE.cjs"),import_chunk_RIHRVBRJ=require("./chunk-RIHRVBRJ.cjs"),
import_chunk_3BOVWALN=require("./chunk-3BOVWALN.cjs"),import_chunk_RWW3C6RZ=require("./chunk-RWW3C6RZ.cjs"),import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),
import_chunk_Y45WZS6J=require("./chunk-Y45WZS6J.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_LA3LGX76=require("./chunk-LA3LGX76.cjs"),
import_chunk_TJENOWUZ=require("./chunk-TJENOWUZ.cjs"),import_chunk_MHA26GNI=require("./chunk-MHA26GNI.cjs"),import_chunk_AXAQ66TI=require("./chunk-AXAQ66TI.cjs"),
import_chunk_CK7V7GSP=require("./chunk-CK7V7GSP.cjs"),import_chunk_V7R463YZ=require("./chunk-V7R463YZ.cjs"),import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),
import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_HFXH3JUM=require("./chunk-HFXH3JUM.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),
import_chunk_3V2XXKP3=require("./chunk-3V2XXKP3.cjs"),import_chunk_PHKCIIJH=require("./chunk-PHKCIIJH.cjs"),import_chunk_IRYXVFUY=require("./chunk-IRYXVFUY.cjs"),
import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),
import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),
import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),
import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_MXLK3YQU=require("./chunk-MXLK3YQU.cjs"),
import_chunk_66ZXQK7R=require("./chunk-66ZXQK7R.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),
import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");function fitText(name,width,asciiOnly=!1){let text=(0,import_chunk_SEKM4FQJ.forTerminal)(name,asciiOnly);if((0,import_chunk_3BOVWALN.textWidth)(
text)<=width)return text;let ellipsis=(0,import_chunk_SEKM4FQJ.forTerminal)("\u2026",asciiOnly),head=(0,import_chunk_3BOVWALN.takeStart)(text,Math.floor(width/4));
return head+ellipsis+(0,import_chunk_3BOVWALN.takeEnd)(text,width-(0,import_chunk_3BOVWALN.textWidth)(head)-ellipsis.length)}function tableWidth(width){return Number.
isFinite(width)?Math.max(60,width):80}function authOutput(view){let{definitions,format}=view,rows=definitions.flatMap(({uri,auth})=>auth.map(row=>({definition:uri,
...row}))).sort(weakestFirst);switch(format){case"table":return authTable(rows,view);case"json":return(0,import_chunk_RWW3C6RZ.streamJson)({version:1,operations:rows},
2,0);case"csv":return(0,import_chunk_IYJ6F4AE.csvLines)(rows,columns);case"markdown":return(0,import_chunk_IYJ6F4AE.markdownLines)(rows,columns);default:return format}}
var transports=["http","unknown","https"];function weakestFirst(left,right){return import_chunk_A3MJL37T.strengths.indexOf(left.weakest)-import_chunk_A3MJL37T.strengths.
indexOf(right.weakest)||transports.indexOf(left.transport)-transports.indexOf(right.transport)}var columns=[{title:"Definition",text:({definition})=>(0,import_chunk_PBC4V5KN.displayPath)(
definition)},{title:"Method",text:({method})=>method},{title:"Path",text:({path})=>path},{title:"Role",text:({role})=>role},{title:"Weakest",text:({weakest})=>import_chunk_A3MJL37T.strengthNames[weakest]},
{title:"Alternatives",text:alternativesText},{title:"Scopes",text:scopesText},{title:"Transport",text:({transport})=>transport},{title:"Exposure",text:({exposure})=>exposure}];
function alternativesText({declared,alternatives}){return declared==="nowhere"?"nothing declared":declared==="unreadable"?"not readable":alternatives.length===0?
"anonymous":alternatives.map(alternativeText).join(", or ")}function alternativeText({schemes}){return schemes.length===0?"anonymous":schemes.map(({name,strength,
scopes})=>{let known=strength==="none"?`${name} (not a defined scheme)`:name;return scopes.length===0?known:`${known} (${scopes.join(" ")})`}).join(" and ")}function scopesText({
alternatives}){return[...new Set(alternatives.flatMap(({schemes})=>schemes.flatMap(({scopes})=>scopes)))].sort().join(" ")}var weakestWidth=17,transportWidth=9,
exposureWidth=8;function*authTable(rows,{definitions,paint,width,asciiOnly}){let nameWidth=width-weakestWidth-transportWidth-exposureWidth-6,line=(name,weakest,transport,exposure)=>`${(0,import_chunk_3BOVWALN.padEnd)(
name,nameWidth)}  ${(0,import_chunk_3BOVWALN.padEnd)(weakest,weakestWidth)}  ${(0,import_chunk_3BOVWALN.padEnd)(transport,transportWidth)}  ${exposure}`;yield`${paint(
"bold",line("Operation","Weakest","Transport","Exposure"))}
`;for(let $0=rows,$1=0;$1<$0.length;$1++){let row=$0[$1];{let{definition,method,path,role,weakest,transport,exposure}=row,label=`${role==="path"?"":`${role} `}${method}\
 ${path}`;yield`${line(fitText(definitions.length>1?`${(0,import_chunk_PBC4V5KN.displayPath)(definition)}: ${label}`:label,nameWidth,asciiOnly),import_chunk_A3MJL37T.strengthNames[weakest],
transport,exposure)}
`;for(let $3=(0,import_chunk_3BOVWALN.wrap)((0,import_chunk_SEKM4FQJ.forTerminal)(alternativesText(row),asciiOnly),width-4),$4=0;$4<$3.length;$4++){let text=$3[$4];
yield`${paint("dim",`    ${text}`)}
`}}}yield`
${totalText(rows)}
`}function totalText(rows){let parts=import_chunk_A3MJL37T.strengths.map(strength=>({strength,size:rows.filter(({weakest})=>weakest===strength).length})).filter(
({size})=>size>0).map(({strength,size})=>`${size} ${import_chunk_A3MJL37T.strengthNames[strength]}`);return`${(0,import_chunk_Q4B7V42C.count)(rows.length,"opera\
tion")}${parts.length===0?"":`: ${parts.join(", ")}`}.`}var groupings=["rule","pack","operation","api"],formats=["table","json","csv","markdown"];function readCoverageOptions({
values,lists,flags}){let auth=flags.get("auth")===!0,excess=["by","min","min-pack","min-score"].find(name=>values.has(name)||lists.has(name));if(auth&&excess!==
void 0)throw(0,import_chunk_ACGTEFLU.usage)(`Option --auth shows no coverage, and --${excess} is about it.`,import_chunk_CK7V7GSP.coverage);let min=readNumber("\
min",values.get("min"));return{by:oneOf("by",values.get("by")??"pack",groupings),format:oneOf("format",values.get("format")??"table",formats),auth,all:flags.get(
"all")===!0,minimums:new Map([...(lists.get("min-pack")??[]).map(readPackMinimum),...min===void 0?[]:[["total",min]]]),minScore:readNumber("min-score",values.get(
"min-score")),color:flags.get("color")}}function oneOf(option,text,names){let name=names.find(candidate=>candidate===text);if(name!==void 0)return name;let meant=(0,import_chunk_53F4MXUY.nearest)(
text,names),help=`${meant===void 0?"":`Did you mean "${meant}"? `}Write ${names.join(", ")}.`;throw(0,import_chunk_ACGTEFLU.usage)(`"${text}" is nothing for --${option}\
.`,import_chunk_CK7V7GSP.coverage,help)}function readNumber(option,text){if(text===void 0)return;let number=/^\d{1,3}(?:\.\d{1,3})?$/.test(text)?Number(text):Number.
NaN;if(number>=0&&number<=100)return number;throw(0,import_chunk_ACGTEFLU.usage)(`"${text}" is no number for --${option}.`,import_chunk_CK7V7GSP.coverage,"Write\
 a number from 0 to 100.")}function readPackMinimum(text){let[name="",number,...rest]=text.split("=");if(number===void 0||rest.length>0)throw(0,import_chunk_ACGTEFLU.usage)(
`"${text}" is no minimum for --min-pack.`,import_chunk_CK7V7GSP.coverage,"Write the pack and its per cent: --min-pack auth=95.");let names=import_chunk_BBZO3C5U.packs.
map(pack=>pack.name);if(!names.includes(name)){let meant=(0,import_chunk_53F4MXUY.nearest)(name,names),help=`${meant===void 0?"":`Did you mean "${meant}"? `}Pac\
ks are ${names.join(", ")}.`;throw(0,import_chunk_ACGTEFLU.usage)(`There is no pack named "${name}".`,import_chunk_CK7V7GSP.coverage,help)}return[name,readNumber(
"min-pack",number)??0]}function percentOf({examined,satisfied}){return examined===0?100:Math.floor(satisfied*1e3/examined)/10}function tallyBy(rows,nameOf){let tallies=new Map;
for(let $0=rows,$1=0;$1<$0.length;$1++){let row=$0[$1];tallies.set(nameOf(row),add(tallies.get(nameOf(row))??nothing,row))}return new Map([...tallies].sort(([leftName,
left],[rightName,right])=>compare(left,right)||(leftName<rightName?-1:1)))}function tallyAll(rows){return rows.reduce(add,nothing)}var nothing={examined:0,satisfied:0};
function add(left,right){return{examined:left.examined+right.examined,satisfied:left.satisfied+right.satisfied}}function compare(left,right){let byShare=left.satisfied*
Math.max(1,right.examined)-right.satisfied*Math.max(1,left.examined);return left.examined===0!=(right.examined===0)?left.examined===0?1:-1:byShare||right.examined-
right.satisfied-(left.examined-left.satisfied)}function coverageRows(definitions,by){switch(by){case"rule":return rowsBy(definitions,({ruleId})=>ruleId);case"pa\
ck":return rowsBy(definitions,({pack})=>pack);case"operation":return inOrder(definitions.flatMap(ownerRows));case"api":return inOrder(definitions.map(definitionRow));default:
return by}}function totalRow(definitions){return toRow("All",tallyAll(definitions.flatMap(({coverage:coverage2})=>coverage2)))}function rowsBy(definitions,nameOf){
let coverage2=definitions.flatMap(definition=>definition.coverage);return[...tallyBy(coverage2,nameOf)].map(([name,tally])=>toRow(name,tally))}function ownerRows({
uri,owners}){let definition=(0,import_chunk_PBC4V5KN.displayPath)(uri);return[...tallyBy(owners,({owner})=>owner)].map(([owner,tally])=>({...toRow(owner,tally),
definition}))}function definitionRow({uri,coverage:coverage2,operations,score}){return{...toRow((0,import_chunk_PBC4V5KN.displayPath)(uri),tallyAll(coverage2)),
operations,score}}function toRow(name,{examined,satisfied}){return{name,examined,satisfied,percent:percentOf({examined,satisfied})}}function inOrder(rows){let numbered=rows.
map((row,index)=>({...row,key:`${row.name}
${row.definition??""}
${index}`})),byKey=new Map(numbered.map(({key,...row})=>[key,row]));return[...tallyBy(numbered,({key})=>key).keys()].flatMap(key=>byKey.get(key)??[])}function*repairLines(repairs,{
paint,width,asciiOnly}){if(repairs===void 0){yield`
Which repairs raise the score most was not worked out: too many operations lead to too many components each.
`;return}let last=repairs.at(-1);if(last===void 0)return;let{value,grade}=last.score,repair=repairs.length===1?"This repair leads":`These ${repairs.length} repa\
irs lead`;yield`
${paint("bold",`${repair} to ${value.toFixed(1)}, grade ${grade}:`)}
`;for(let $0=repairs,$1=0;$1<$0.length;$1++){let{ruleId,owner,findings,gain}=$0[$1];{let where=owner===void 0?"wherever it is found":`in ${owner}`,points=`+${gain.
toFixed(gain<.05?2:1)}`.padStart(7),number=`: ${(0,import_chunk_Q4B7V42C.count)(findings,"finding")}`;yield`${points}  ${fitText(`${ruleId} ${where}`,width-points.
length-number.length-2,asciiOnly)}${number}
`}}}function coverageOutput(view){let{definitions,options}=view,{by,format}=options,rows=coverageRows(definitions,by);switch(format){case"table":return coverageTable(
rows,view);case"json":return(0,import_chunk_RWW3C6RZ.streamJson)(coverageData(rows,view),3,0);case"csv":return(0,import_chunk_IYJ6F4AE.csvLines)(rows,fileColumns(
by));case"markdown":return(0,import_chunk_IYJ6F4AE.markdownLines)([...rows,totalRow(definitions)],fileColumns(by));default:return format}}var titles={rule:"Rule",
pack:"Pack",operation:"Operation or component",api:"Definition"},counts=[{title:"Examined",text:({examined})=>String(examined),isNumber:!0},{title:"Satisfied",text:({
satisfied})=>String(satisfied),isNumber:!0}],scores=[{title:"Score",text:({score})=>score?.value.toFixed(1)??"",isNumber:!0},{title:"Grade",text:({score})=>score?.
grade??""}];function fileColumns(by){let definition={title:"Definition",text:({definition:uri=""})=>uri},operations={title:"Operations",text:({operations:size})=>size===
void 0?"":String(size),isNumber:!0},name={title:titles[by],text:row=>row.name},percent={title:"Coverage in %",text:row=>row.percent.toFixed(1),isNumber:!0};return[
...by==="operation"?[definition]:[],name,...counts,percent,...by==="api"?[operations,...scores]:[]]}function tableColumns({definitions,options:{by},width,asciiOnly}){
let isPortfolio=definitions.length>1,percent={title:"Coverage",text:row=>`${row.percent.toFixed(1)} %`,isNumber:!0},others=[...counts,percent,...by==="api"?scores:
[]],room=width-others.reduce((total,{title})=>total+title.length+2,0),nameOf=({name,definition})=>isPortfolio&&definition!==void 0?`${definition}: ${name}`:name;
return[{title:titles[by],text:row=>fitText(nameOf(row),room,asciiOnly)},...others]}var longTable=40;function*coverageTable(rows,view){let{definitions,missed,options,
paint,asciiOnly}=view,shown=options.all?rows:rows.slice(0,longTable),[only,...others]=definitions;if(only!==void 0){yield*headLines(view),yield*(0,import_chunk_IYJ6F4AE.tableLines)(
[...shown,totalRow(definitions)],tableColumns(view),{paint,asciiOnly}),shown.length<rows.length&&(yield`${(0,import_chunk_Q4B7V42C.count)(rows.length-shown.length,
"more row")}: --all shows them.
`),others.length===0&&(yield*repairLines(only.repairs(),view)),missed.length>0&&(yield`
`);for(let $0=missed,$1=0;$1<$0.length;$1++){let sentence=$0[$1];yield`${paint("red",(0,import_chunk_SEKM4FQJ.forTerminal)("\u2716",asciiOnly))} ${(0,import_chunk_SEKM4FQJ.forTerminal)(
sentence,asciiOnly)}
`}}}function*headLines({definitions,paint,asciiOnly}){let score=(0,import_chunk_TJENOWUZ.portfolioScore)(definitions),[only]=definitions;if(score===void 0||only===
void 0)return;let operations=definitions.reduce((total,definition)=>total+definition.operations,0),name=definitions.length===1?(0,import_chunk_SEKM4FQJ.forTerminal)(
(0,import_chunk_PBC4V5KN.displayPath)(only.uri),asciiOnly):(0,import_chunk_Q4B7V42C.count)(definitions.length,"definition");yield`${paint("bold",name)}, ${(0,import_chunk_Q4B7V42C.count)(
operations,"operation")}
`,yield`Score ${paint(scoreStyle(score),`${score.value.toFixed(1)} of 100, grade ${score.grade}`)}

`}function scoreStyle({grade}){return grade==="A"||grade==="B"?"green":grade==="C"?"yellow":"red"}function coverageData(rows,{definitions,missed,options}){let{percent,
examined,satisfied}=totalRow(definitions);return{version:1,score:(0,import_chunk_TJENOWUZ.portfolioScore)(definitions),coverage:{examined,satisfied,percent},missed,
by:options.by,rows,definitions:definitions.map(definition=>({uri:definition.uri,title:definition.title,operations:definition.operations,score:definition.score,repairs:definition.
repairs()??null,losses:definition.losses()??null}))}}function missedMinimums(definitions,{minimums,minScore}){let coverage2=definitions.flatMap(definition=>definition.
coverage),tallies=tallyBy(coverage2,({pack})=>pack),missed=[...minimums].flatMap(([pack,least])=>{let tally=pack==="total"?tallyAll(coverage2):tallies.get(pack),
by=pack==="total"?"--min":"--min-pack";return tally===void 0?[`Coverage of ${pack} is unknown because none of its rules ran, at least ${least} % required (${by}\
).`]:tally.satisfied*100>=least*tally.examined?[]:[`Coverage${pack==="total"?"":` of ${pack}`} is ${percentOf(tally)} %, at least ${least} % required (${by}).`]}),
required=definitions.map(({uri,require:require2=nothing2,score,coverage:own})=>({uri,require:{...require2,budgets:nothing2.budgets},score:score.value,coverage:own,
findings:new Map}));return[...missed,...(0,import_chunk_MXLK3YQU.missedRequirements)(required,minScore)]}var nothing2={coverage:new Map,budgets:new Map};async function runCoverage(args,terminal){
let{stdout,stderr,environment,cwd}=terminal,options=readCoverageOptions(args),{color,format}=options,input={...(0,import_chunk_MK7M6LS6.readInputOptions)(args,cwd),
threshold,quiet:!1,color},{request,finish}=await(0,import_chunk_Y45WZS6J.prepareLint)(input,terminal),kept=[],take=inspected=>{kept.push((0,import_chunk_LI36TPES.keepDefinition)(
inspected))},report=await(0,import_chunk_BBZO3C5U.lint)({...request,inspect:{countsOwners:options.by==="operation",take}});await finish();let paint=(0,import_chunk_SEKM4FQJ.painter)(
(0,import_chunk_SEKM4FQJ.wantsColor)(environment,stdout.isTerminal,color)),view={format,paint,width:tableWidth(stdout.width),asciiOnly:(0,import_chunk_SEKM4FQJ.isAsciiOnly)(
environment)},definitions=options.auth?[]:(0,import_chunk_LI36TPES.measure)(kept,report),missed=missedMinimums(definitions,options),output=options.auth?authOutput(
{...view,definitions:kept}):coverageOutput({...view,options,definitions,missed});for(let chunk of(0,import_chunk_RWW3C6RZ.joinChunks)(output))await stdout.write(
chunk);let errorColor=(0,import_chunk_SEKM4FQJ.wantsColor)(environment,stderr.isTerminal,color);for(let $0=unshown(missed,options),$1=0;$1<$0.length;$1++){let message=$0[$1];
await stderr.write((0,import_chunk_MK7M6LS6.problemText)({message},errorColor))}let unchecked=report.notifications.filter(({level})=>level==="error");for(let $3=unchecked,
$4=0;$4<$3.length;$4++){let problem=$3[$4];await stderr.write((0,import_chunk_MK7M6LS6.problemText)(problem,errorColor))}return unchecked.length>0?import_chunk_ACGTEFLU.exitNoVerdict:
missed.length>0?1:0}var threshold={failSeverity:"none",maxWarnings:void 0};function unshown(missed,{format}){return format==="csv"||format==="markdown"?missed:[]}0&&(module.exports={runCoverage});
