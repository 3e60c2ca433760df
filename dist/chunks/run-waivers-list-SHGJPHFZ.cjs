"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runWaiversList:()=>runWaiversList});module.exports=__toCommonJS(stdin_exports);var import_chunk_LDGODARZ=require("./chunk-LDGODARZ.cjs"),
import_chunk_56HDBHOW=require("./chunk-56HDBHOW.cjs"),import_chunk_IYJ6F4AE=require("./chunk-IYJ6F4AE.cjs"),import_chunk_RIHRVBRJ=require("./chunk-RIHRVBRJ.cjs"),
import_chunk_3BOVWALN=require("./chunk-3BOVWALN.cjs"),import_chunk_RWW3C6RZ=require("./chunk-RWW3C6RZ.cjs"),import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),
import_chunk_Y45WZS6J=require("./chunk-Y45WZS6J.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_LA3LGX76=require("./chunk-LA3LGX76.cjs"),
import_chunk_AXAQ66TI=require("./chunk-AXAQ66TI.cjs"),import_chunk_CK7V7GSP=require("./chunk-CK7V7GSP.cjs"),import_chunk_V7R463YZ=require("./chunk-V7R463YZ.cjs"),
import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_HFXH3JUM=require("./chunk-HFXH3JUM.cjs"),
import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_3V2XXKP3=require("./chunk-3V2XXKP3.cjs"),import_chunk_PHKCIIJH=require("./chunk-PHKCIIJH.cjs"),
import_chunk_IRYXVFUY=require("./chunk-IRYXVFUY.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),
import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),
import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),
import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),
import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");
function waiverRows({written,uses},today2){let known=new Map(written.map(waiver=>[placeOf(waiver.id,waiver.origin),waiver]));return(uses===void 0?written.map(waiver=>toRow(
{...waiver,location:waiver.origin},scopeTexts(waiver),today2)):uses.map(use=>toRow(use,scopeOf(use,known.get(placeOf(use.id,use.location))),today2))).sort((left2,right)=>compare(
left2.expires,right.expires)||compare(left2.id,right.id)||compare(left2.location.uri,right.location.uri))}function toRow(waiver,scope,today2){let{id,rule,reason,
owner,approver,ticket,created,expires,source,findings,location}=waiver;return{id,rule,scope,...owner===void 0?{}:{owner},...approver===void 0?{}:{approver},...ticket===
void 0?{}:{ticket},reason,...created===void 0?{}:{created},expires,daysLeft:(0,import_chunk_56HDBHOW.daysBetween)(today2,expires),...findings===void 0?{}:{findings},
source,location}}function scopeOf({location},written){return written!==void 0?scopeTexts(written):{within:`${(0,import_chunk_PBC4V5KN.displayPath)(location.uri)}\
#${location.pointer.replace(/\/x-lintel-ignore\/\d+$/,"")}`}}function scopeTexts({scope:{path,within:_,...others2}}){return{...path===void 0?{}:{path:path.text},
...others2}}function placeOf(id,{uri,range}){return`${uri}:${range.start.line}:${range.start.column} ${id}`}function compare(left2,right){return left2<right?-1:
left2>right?1:0}async function runWaiversList(args,terminal){let{environment,stdout,stderr}=terminal,date=(0,import_chunk_M43UWHEV.today)(environment),format=readFormat(
args),isWanted=readFilter(args),found=await(0,import_chunk_LDGODARZ.findWaivers)(args,terminal,{command:import_chunk_MK7M6LS6.waiversList,lints:args.flags.get("\
lint")!==!1}),all=waiverRows(found,date),rows=all.filter(isWanted),color=args.flags.get("color"),chunks=write(rows,{format,date,view:{paint:(0,import_chunk_SEKM4FQJ.painter)(
(0,import_chunk_SEKM4FQJ.wantsColor)(environment,stdout.isTerminal,color)),width:stdout.width,asciiOnly:(0,import_chunk_SEKM4FQJ.isAsciiOnly)(environment)},nothing:all.
length===0?"There are no waivers.":"There are no such waivers."});for(let chunk of(0,import_chunk_RWW3C6RZ.joinChunks)(chunks))await stdout.write(chunk);let errors=found.
notifications.filter(({level})=>level==="error"),errorColor=(0,import_chunk_SEKM4FQJ.wantsColor)(environment,stderr.isTerminal,color);for(let $0=errors,$1=0;$1<
$0.length;$1++){let error=$0[$1];await stderr.write((0,import_chunk_MK7M6LS6.problemText)(error,errorColor))}return errors.length>0?import_chunk_ACGTEFLU.exitNoVerdict:
0}var formats=["table","json","csv","markdown"];function readFormat({values}){let name=values.get("format")??"table",format=formats.find(candidate=>candidate===
name);if(format!==void 0)return format;let meant=(0,import_chunk_53F4MXUY.nearest)(name,formats);throw(0,import_chunk_ACGTEFLU.usage)(`There is no format "${name}\
" for waivers.`,import_chunk_MK7M6LS6.waiversList,`${meant===void 0?"":`Did you mean "${meant}"? `}Formats are ${formats.join(", ")}.`)}function readFilter({values,
flags}){let time=values.get("expiring"),wantsExpired=flags.get("expired")===!0;if(time===void 0)return({daysLeft:daysLeft2})=>!wantsExpired||daysLeft2<0;let days=(0,import_chunk_56HDBHOW.readDays)(
time);if(days===void 0)throw(0,import_chunk_ACGTEFLU.usage)(`"${time}" is no time for --expiring.`,import_chunk_MK7M6LS6.waiversList,"Write days or weeks: 30d, \
6w.");return({daysLeft:daysLeft2})=>daysLeft2<0?wantsExpired:daysLeft2<=days}function write(rows,{format,date,view,nothing}){switch(format){case"table":return rows.
length===0?[`${nothing}
`]:(0,import_chunk_IYJ6F4AE.tableLines)(rows,[...identity,left,...others],view);case"json":return(0,import_chunk_RWW3C6RZ.streamJson)({today:date,waivers:rows},
3,2);case"csv":return(0,import_chunk_IYJ6F4AE.csvLines)(rows,[...identity,daysLeft,...others,...details]);case"markdown":return(0,import_chunk_IYJ6F4AE.markdownLines)(
rows,[...identity,left,...others,...details]);default:return format}}var identity=[{title:"id",text:({id,source,location})=>source==="file"?id:`x-lintel-ignore:${location.
range.start.line}`},{title:"rule",text:({rule})=>rule},{title:"expires",text:({expires})=>expires}],left={title:"left",text:({daysLeft:days})=>leftText(days)},daysLeft={
title:"days left",text:({daysLeft:days})=>String(days),isNumber:!0},others=[{title:"findings",text:({findings})=>findings===void 0?"":String(findings),isNumber:!0},
{title:"scope",text:({scope})=>Object.entries(scope).map(([key,value])=>key==="within"?value:`${key}: ${value}`).join(", ")},{title:"owner",text:({owner=""})=>owner},
{title:"approver",text:({approver=""})=>approver},{title:"ticket",text:({ticket=""})=>ticket}],details=[{title:"reason",text:({reason})=>reason},{title:"created",
text:({created=""})=>created},{title:"place",text:({location})=>`${(0,import_chunk_PBC4V5KN.displayPath)(location.uri)}:${location.range.start.line}`}];function leftText(days){
if(days===0)return"last day";let amount=(0,import_chunk_Q4B7V42C.count)(Math.abs(days),"day");return days<0?`expired ${amount} ago`:amount}0&&(module.exports={runWaiversList});
