"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{painter:()=>painter,processTerminal:()=>processTerminal,wantsColor:()=>wantsColor});module.exports=__toCommonJS(stdin_exports);
function painter(color){return color?(style,text)=>`\x1B[${codes[style][0]}m${text}\x1B[${codes[style][1]}m`:(_style,text)=>text}var codes={bold:[1,22],dim:[2,22],
underline:[4,24],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],cyan:[36,39]};function createSink(stream){let isClosed=!1;return stream.on("error",error=>{
isBrokenPipe(error)&&(isClosed=!0)}),{isTerminal:stream.isTTY===!0,width:stream.isTTY===!0?stream.columns||80:Number.POSITIVE_INFINITY,get isClosed(){return isClosed},
write(text){return isClosed?Promise.resolve():new Promise((resolve,reject)=>{stream.write(text,error=>{isBrokenPipe(error)&&(isClosed=!0),!error||isClosed?resolve():
reject(error)})})}}}function isBrokenPipe(error){let code=error instanceof Error&&"code"in error?error.code:void 0;return code==="EPIPE"||code==="ERR_STREAM_DES\
TROYED"||code==="ECONNRESET"}function processTerminal(){return{cwd:process.cwd(),environment:process.env,stdin:()=>process.stdin,stdout:createSink(process.stdout),
stderr:createSink(process.stderr)}}function wantsColor(environment,isTerminal,flag){if(flag!==void 0)return flag;let force=environment.FORCE_COLOR;if(force!==void 0)
return force!=="0"&&force!=="false";let none=environment.NO_COLOR;return none!==void 0&&none!==""?!1:isTerminal&&environment.TERM!=="dumb"}0&&(module.exports={painter,processTerminal,wantsColor});
