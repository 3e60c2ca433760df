"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runWaiversCheck:()=>runWaiversCheck});module.exports=__toCommonJS(stdin_exports);var import_chunk_LDGODARZ=require("./chunk-LDGODARZ.cjs"),
import_chunk_56HDBHOW=require("./chunk-56HDBHOW.cjs"),import_chunk_VJHG5F5A=require("./chunk-VJHG5F5A.cjs"),import_chunk_Q4B7V42C=require("./chunk-Q4B7V42C.cjs"),
import_chunk_Y45WZS6J=require("./chunk-Y45WZS6J.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_LA3LGX76=require("./chunk-LA3LGX76.cjs"),
import_chunk_AXAQ66TI=require("./chunk-AXAQ66TI.cjs"),import_chunk_CK7V7GSP=require("./chunk-CK7V7GSP.cjs"),import_chunk_V7R463YZ=require("./chunk-V7R463YZ.cjs"),
import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_HFXH3JUM=require("./chunk-HFXH3JUM.cjs"),
import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_3V2XXKP3=require("./chunk-3V2XXKP3.cjs"),import_chunk_PHKCIIJH=require("./chunk-PHKCIIJH.cjs"),
import_chunk_IRYXVFUY=require("./chunk-IRYXVFUY.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_CPXO6KOS=require("./chunk-CPXO6KOS.cjs"),
import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),
import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),
import_chunk_HSXGY2A7=require("./chunk-HSXGY2A7.cjs"),import_chunk_GYM4424I=require("./chunk-GYM4424I.cjs"),import_chunk_66ZXQK7R=require("./chunk-66ZXQK7R.cjs"),
import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),
import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");async function runWaiversCheck(args,terminal){let{environment,stdout,stderr}=terminal,date=(0,import_chunk_M43UWHEV.today)(
environment),found=await(0,import_chunk_LDGODARZ.findWaivers)(args,terminal,{command:import_chunk_MK7M6LS6.waiversCheck,lints:!0}),{uses=[]}=found,notifications=[
...found.notifications,...unusedWaivers(found)],over=uses.filter(({hasExpired})=>hasExpired),isSaid=({code,location})=>code==="waiver-stale"&&over.some(use=>use.
location===location),remarks=[...over.map(use=>expired(use,date)),...notifications.filter(one=>!isSaid(one)).flatMap(toRemark)],paint=(0,import_chunk_SEKM4FQJ.painter)(
(0,import_chunk_SEKM4FQJ.wantsColor)(environment,stdout.isTerminal,args.flags.get("color")));for(let $0=remarks,$1=0;$1<$0.length;$1++){let{level,word,message,location,
help}=$0[$1];await stdout.write(`${paint(styles[level],word)}  ${(0,import_chunk_SEKM4FQJ.forTerminal)(message)}
  at ${(0,import_chunk_SEKM4FQJ.forTerminal)(placeText(location))}
`),help!==void 0&&await stdout.write(`  ${paint("cyan","help:")} ${(0,import_chunk_SEKM4FQJ.forTerminal)(help)}
`)}await stdout.write(`${summary(uses,remarks)}
`);let errorColor=(0,import_chunk_SEKM4FQJ.wantsColor)(environment,stderr.isTerminal,args.flags.get("color")),others=notifications.filter(({level,code})=>level===
"error"&&!isAboutWaivers(code));for(let $3=others,$4=0;$4<$3.length;$4++){let error=$3[$4];await stderr.write((0,import_chunk_MK7M6LS6.problemText)(error,errorColor))}
return others.length>0||remarks.some(({level})=>level==="error")?import_chunk_ACGTEFLU.exitNoVerdict:remarks.some(({level})=>level==="warning")?1:0}function unusedWaivers({
uses=[],ruleIds,isWhole,notifications}){if(!isWhole||notifications.some(({level})=>level==="error"))return[];let told=new Set(notifications.filter(({code})=>isAboutWaivers(
code)).map(({location})=>location));return uses.filter(({findings,rule,location})=>findings===0&&ruleIds.has(rule)&&!location.uri.startsWith("../")&&!told.has(location)).
map(use=>(0,import_chunk_HSXGY2A7.staleWaiver)({id:use.id,rule:use.rule,origin:use.location}))}var styles={error:"red",warning:"yellow",note:"blue"};function expired(use,date){
let{rule,expires,findings,owner,location}=use,about=findings===0?"no finding is left":`${(0,import_chunk_Q4B7V42C.count)(findings,"finding")} ${findings===1?"is":
"are"} open again`,whose=owner===void 0?"":` (${owner})`;return{level:"warning",word:"expired",message:`${(0,import_chunk_VJHG5F5A.waiverName)(use)} expired ${(0,import_chunk_Q4B7V42C.count)(
(0,import_chunk_56HDBHOW.daysBetween)(expires,date),"day")} ago, on ${expires}: of ${rule}, ${about}${whose}.`,help:findings===0?"Remove it.":"Repair what it is\
 about and remove it, or grant a new waiver.",location}}function toRemark({code,level,message,help,location}){if(!isAboutWaivers(code))return[];let word=code.slice(
prefix.length).replaceAll("-"," ");return[{level,word,message,...help===void 0?{}:{help},...location===void 0?{}:{location}}]}var prefix="waiver-";function isAboutWaivers(code){
return code.startsWith(prefix)}function placeText(location){if(location===void 0)return"an unknown place";let path=(0,import_chunk_PBC4V5KN.displayPath)(location.
uri);return"range"in location?`${path}:${location.range.start.line}:${location.range.start.column}`:path}function summary(uses,remarks){let amounts=new Map;for(let $6=remarks,
$7=0;$7<$6.length;$7++){let{word,level}=$6[$7];level!=="note"&&amounts.set(word,(amounts.get(word)??0)+1)}let parts=[...amounts].map(([word,amount])=>`${amount}\
 ${word}`),all=uses.length===0?"No waivers":(0,import_chunk_Q4B7V42C.count)(uses.length,"waiver");return parts.length===0?`${all}${uses.length===0?".":", all in\
 order."}`:`${all}: ${parts.join(", ")}.`}0&&(module.exports={runWaiversCheck});
