"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{expiryNote:()=>expiryNote,waiverName:()=>waiverName,waiverPhrase:()=>waiverPhrase,withExpiry:()=>withExpiry});module.
exports=__toCommonJS(stdin_exports);var import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs");function waiverPhrase(waiver,today){let details=[...daysLeft(waiver,
today),...people(waiver)].join("; ");return`${waiverName(waiver)} until ${waiver.expires}${details===""?"":` (${details})`}: ${waiver.reason}`}function expiryNote({
waiver},today){if(waiver?.hasExpired!==!0)return;let{created,expires}=waiver,length=created===void 0?void 0:daysBetween(created,expires),since=today===void 0?void 0:
daysBetween(expires,today);return`Waived${length===void 0?"":` for ${days(length+1)}`} until ${expires} by ${waiverName(waiver)}, ${since===void 0?"which has ex\
pired":`expired ${days(since)} ago`}.`}function withExpiry(text,finding,today){let note=expiryNote(finding,today);return note===void 0?text:`${text} ${note}`}function waiverName({
id,source,location}){if(source==="file")return id;let{line,column}=location.range.start;return`x-lintel-ignore at ${(0,import_chunk_PBC4V5KN.displayPath)(location.
uri)}:${line}:${column}`}function people({owner,approver,ticket}){return[...owner===void 0?[]:[owner],...approver===void 0?[]:[`approved by ${approver}`],...ticket===
void 0?[]:[ticket]]}function daysLeft({expires},today){let left=today===void 0?void 0:daysBetween(today,expires);return left===void 0?[]:[left===0?"its last day":
`${days(left)} left`]}function days(amount){return amount===1?"1 day":`${amount} days`}function daysBetween(first,second){let difference=Math.round((Date.parse(
second)-Date.parse(first))/millisecondsOfDay);return difference>=0?difference:void 0}var millisecondsOfDay=1440*60*1e3;0&&(module.exports={expiryNote,waiverName,waiverPhrase,withExpiry});
