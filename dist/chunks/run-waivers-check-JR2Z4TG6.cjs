"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runWaiversCheck:()=>runWaiversCheck});module.exports=__toCommonJS(stdin_exports);var import_chunk_H5EAFIUO=require("./chunk-H5EAFIUO.cjs"),
import_chunk_56HDBHOW=require("./chunk-56HDBHOW.cjs"),import_chunk_5TQXQHFC=require("./chunk-5TQXQHFC.cjs"),import_chunk_WNZURF7M=require("./chunk-WNZURF7M.cjs"),
import_chunk_OQ4UNZ3Y=require("./chunk-OQ4UNZ3Y.cjs"),import_chunk_M43UWHEV=require("./chunk-M43UWHEV.cjs"),import_chunk_LFQDGN2V=require("./chunk-LFQDGN2V.cjs"),
import_chunk_EPNPNQ3Q=require("./chunk-EPNPNQ3Q.cjs"),import_chunk_L52IQL6C=require("./chunk-L52IQL6C.cjs"),import_chunk_ZEFYQ2V3=require("./chunk-ZEFYQ2V3.cjs"),
import_chunk_DBTHBL2Y=require("./chunk-DBTHBL2Y.cjs"),import_chunk_4KPIREWW=require("./chunk-4KPIREWW.cjs"),import_chunk_2LWRUVNT=require("./chunk-2LWRUVNT.cjs"),
import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_BUNS7VN4=require("./chunk-BUNS7VN4.cjs"),import_chunk_33ZFU6KR=require("./chunk-33ZFU6KR.cjs"),
import_chunk_EPWTTDVJ=require("./chunk-EPWTTDVJ.cjs"),import_chunk_IENQAKAC=require("./chunk-IENQAKAC.cjs"),import_chunk_Y3VMZODE=require("./chunk-Y3VMZODE.cjs"),
import_chunk_BYIOISXY=require("./chunk-BYIOISXY.cjs"),import_chunk_JSRNPDCX=require("./chunk-JSRNPDCX.cjs"),import_chunk_57MZJTDC=require("./chunk-57MZJTDC.cjs"),
import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_PGWFMTLA=require("./chunk-PGWFMTLA.cjs"),import_chunk_NB2YAWJV=require("./chunk-NB2YAWJV.cjs"),
import_chunk_YRCYLLZB=require("./chunk-YRCYLLZB.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),
import_chunk_5F45H7BU=require("./chunk-5F45H7BU.cjs"),import_chunk_GYM4424I=require("./chunk-GYM4424I.cjs"),import_chunk_66ZXQK7R=require("./chunk-66ZXQK7R.cjs"),
import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),import_chunk_RKWQDVER=require("./chunk-RKWQDVER.cjs"),import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),
import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_RNJYMMRR=require("./chunk-RNJYMMRR.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");async function runWaiversCheck(args,terminal){let{environment,stdout,stderr}=terminal,date=(0,import_chunk_M43UWHEV.today)(
environment),found=await(0,import_chunk_H5EAFIUO.findWaivers)(args,terminal,{command:import_chunk_DBTHBL2Y.waiversCheck,lints:!0}),{uses=[]}=found,notifications=[
...found.notifications,...unusedWaivers(found)],over=uses.filter(({hasExpired})=>hasExpired),isSaid=({code,location})=>code==="waiver-stale"&&over.some(use=>use.
location===location),remarks=[...over.map(use=>expired(use,date)),...notifications.filter(one=>!isSaid(one)).flatMap(toRemark)],paint=(0,import_chunk_SEKM4FQJ.painter)(
(0,import_chunk_SEKM4FQJ.wantsColor)(environment,stdout.isTerminal,args.flags.get("color")));for(let{level,word,message,location,help}of remarks)await stdout.write(
`${paint(styles[level],word)}  ${(0,import_chunk_SEKM4FQJ.forTerminal)(message)}
  at ${(0,import_chunk_SEKM4FQJ.forTerminal)(placeText(location))}
`),help!==void 0&&await stdout.write(`  ${paint("cyan","help:")} ${(0,import_chunk_SEKM4FQJ.forTerminal)(help)}
`);await stdout.write(`${summary(uses,remarks)}
`);let errorColor=(0,import_chunk_SEKM4FQJ.wantsColor)(environment,stderr.isTerminal,args.flags.get("color")),others=notifications.filter(({level,code})=>level===
"error"&&!isAboutWaivers(code));for(let error of others)await stderr.write((0,import_chunk_DBTHBL2Y.problemText)(error,errorColor));return others.length>0||remarks.
some(({level})=>level==="error")?import_chunk_JSRNPDCX.exitNoVerdict:remarks.some(({level})=>level==="warning")?1:0}function unusedWaivers({uses=[],ruleIds,isWhole,
notifications}){if(!isWhole||notifications.some(({level})=>level==="error"))return[];let told=new Set(notifications.filter(({code})=>isAboutWaivers(code)).map(({
location})=>location));return uses.filter(({findings,rule,location})=>findings===0&&ruleIds.has(rule)&&!location.uri.startsWith("../")&&!told.has(location)).map(
use=>(0,import_chunk_5F45H7BU.staleWaiver)({id:use.id,rule:use.rule,origin:use.location}))}var styles={error:"red",warning:"yellow",note:"blue"};function expired(use,date){
let{rule,expires,findings,owner,location}=use,about=findings===0?"no finding is left":`${(0,import_chunk_WNZURF7M.count)(findings,"finding")} ${findings===1?"is":
"are"} open again`,whose=owner===void 0?"":` (${owner})`;return{level:"warning",word:"expired",message:`${(0,import_chunk_5TQXQHFC.waiverName)(use)} expired ${(0,import_chunk_WNZURF7M.count)(
(0,import_chunk_56HDBHOW.daysBetween)(expires,date),"day")} ago, on ${expires}: of ${rule}, ${about}${whose}.`,help:findings===0?"Remove it.":"Repair what it is\
 about and remove it, or grant a new waiver.",location}}function toRemark({code,level,message,help,location}){if(!isAboutWaivers(code))return[];let word=code.slice(
prefix.length).replaceAll("-"," ");return[{level,word,message,...help===void 0?{}:{help},...location===void 0?{}:{location}}]}var prefix="waiver-";function isAboutWaivers(code){
return code.startsWith(prefix)}function placeText(location){if(location===void 0)return"an unknown place";let path=(0,import_chunk_4KPIREWW.displayPath)(location.
uri);return"range"in location?`${path}:${location.range.start.line}:${location.range.start.column}`:path}function summary(uses,remarks){let amounts=new Map;for(let{
word,level}of remarks)level!=="note"&&amounts.set(word,(amounts.get(word)??0)+1);let parts=[...amounts].map(([word,amount])=>`${amount} ${word}`),all=uses.length===
0?"No waivers":(0,import_chunk_WNZURF7M.count)(uses.length,"waiver");return parts.length===0?`${all}${uses.length===0?".":", all in order."}`:`${all}: ${parts.join(
", ")}.`}0&&(module.exports={runWaiversCheck});
