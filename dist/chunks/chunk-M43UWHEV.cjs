"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{today:()=>today});module.exports=__toCommonJS(stdin_exports);var import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs");
function today({SOURCE_DATE_EPOCH:epoch}){if(epoch===void 0||epoch==="")return dayOf(Date.now());if(/^\d{1,12}$/.test(epoch)&&Number(epoch)<endOfFourDigitYears)
return dayOf(Number(epoch)*1e3);throw new import_chunk_DUGFQ5N4.ToolError("usage",`"${epoch}" in SOURCE_DATE_EPOCH is no time.`,{help:'Write the seconds since 1\
970, for example the output of "git log -1 --format=%ct", or unset it.'})}var endOfFourDigitYears=Date.parse("9999-12-31T23:59:59Z")/1e3;function dayOf(time){return new Date(
time).toISOString().slice(0,10)}0&&(module.exports={today});
