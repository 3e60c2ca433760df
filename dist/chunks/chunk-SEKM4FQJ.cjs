"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{forJsonText:()=>forJsonText,forSarifMessage:()=>forSarifMessage,forTerminal:()=>forTerminal,forWorkflowMessage:()=>forWorkflowMessage,
forWorkflowProperty:()=>forWorkflowProperty,forXml:()=>forXml,isAsciiOnly:()=>isAsciiOnly,painter:()=>painter,processTerminal:()=>processTerminal,shorten:()=>shorten,
wantsColor:()=>wantsColor});module.exports=__toCommonJS(stdin_exports);var invisible=new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\ufffe\\uffff]|(?![\\ufe00-\\ufe0f]\
)\\p{Default_Ignorable_Code_Point}","gu"),invisibleInJson=/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]/gu,buildCommand=/##(?=\w*\[)/g,printableAscii=/^[ -~]*$/,
substitutes=new Map([["\u2026","..."],["\u2013","-"],["\u2014","-"],["\u2018","'"],["\u2019","'"],["\u201C",'"'],["\u201D",'"'],["\u2192","->"],["\xD7","x"],["\u2716",
"x"],["\xA7","section "],["\xA0"," "]]);function forTerminal(text,asciiOnly=!1){let visible=makeVisible(text).replace(buildCommand,"#\\u0023").replace(/^(\s*):(?=:)/,
"$1\\u003a");return asciiOnly?toAscii(visible):visible}function toAscii(text){return text.replace(/[\u0080-\u{10ffff}]/gu,character=>substitutes.get(character)??
codePointEscape(character))}function forWorkflowMessage(text){return forTerminal(text).replaceAll("%","%25")}function forWorkflowProperty(text){return forWorkflowMessage(
text).replaceAll(":","%3A").replaceAll(",","%2C")}function forXml(text){return makeVisible(text).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","\
&gt;").replaceAll('"',"&quot;").replace(buildCommand,"#&#35;")}function forSarifMessage(text){let visible=makeVisible(text);return visible.includes("](")?visible.
replace(/[[\]\\]/g,"\\$&"):visible}function forJsonText(text){return text.replace(invisibleInJson,jsonEscape).replace(buildCommand,"#\\u0023")}function shorten(text,limit){
if(text.length<=limit)return text;let end=/[\ud800-\udbff]/.test(text.charAt(limit-1))?limit-1:limit;return`${text.slice(0,end)}\u2026 (${text.length} character\
s)`}function makeVisible(text){return printableAscii.test(text)?text:text.replace(invisible,codePointEscape)}function codePointEscape(character){let hex=(character.
codePointAt(0)??0).toString(16);return hex.length>4?`\\u{${hex}}`:`\\u${hex.padStart(4,"0")}`}function jsonEscape(character){let escaped="";for(let index=0;index<
character.length;index++)escaped+=`\\u${character.charCodeAt(index).toString(16).padStart(4,"0")}`;return escaped}function painter(color){return color?(style,text)=>`\
\x1B[${codes[style][0]}m${text}\x1B[${codes[style][1]}m`:(_style,text)=>text}var codes={bold:[1,22],dim:[2,22],underline:[4,24],red:[31,39],green:[32,39],yellow:[
33,39],blue:[34,39],cyan:[36,39]};function isAsciiOnly(environment,platform=process.platform){if(platform==="win32")return!1;let locale=[environment.LC_ALL,environment.
LC_CTYPE,environment.LANG].find(value=>value!==void 0&&value!=="");return locale!==void 0&&!/utf-?8/i.test(locale)}function createSink(stream,encode=text=>text){
let isClosed=!1;return stream.on("error",error=>{isBrokenPipe(error)&&(isClosed=!0)}),{isTerminal:stream.isTTY===!0,get width(){return stream.isTTY===!0?stream.
columns||80:Number.POSITIVE_INFINITY},get isClosed(){return isClosed},write(text){return isClosed?Promise.resolve():new Promise((resolve,reject)=>{stream.write(
encode(text),error=>{isBrokenPipe(error)&&(isClosed=!0),!error||isClosed?resolve():reject(error)})})}}}function isBrokenPipe(error){let code=error instanceof Error&&
"code"in error?error.code:void 0;return code==="EPIPE"||code==="ERR_STREAM_DESTROYED"||code==="ECONNRESET"}function processTerminal(){return{cwd:process.cwd(),environment:process.
env,stdin:()=>process.stdin,stdout:createSink(process.stdout),stderr:createSink(process.stderr,isAsciiOnly(process.env)?toAscii:void 0)}}function wantsColor(environment,isTerminal,flag){
if(flag!==void 0)return flag;let force=environment.FORCE_COLOR;if(force!==void 0)return force!=="0"&&force!=="false";let none=environment.NO_COLOR;return none!==
void 0&&none!==""?!1:isTerminal&&environment.TERM!=="dumb"}0&&(module.exports={forJsonText,forSarifMessage,forTerminal,forWorkflowMessage,forWorkflowProperty,forXml,isAsciiOnly,painter,processTerminal,shorten,wantsColor});
