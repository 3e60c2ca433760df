"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{padEnd:()=>padEnd,takeEnd:()=>takeEnd,takeStart:()=>takeStart,textWidth:()=>textWidth,wrap:()=>wrap});module.exports=
__toCommonJS(stdin_exports);function textWidth(text){if(printableAscii.test(text))return text.length;let width=0;for(let character of text)width+=characterWidth(
character);return width}function padEnd(text,width){return text+" ".repeat(Math.max(0,width-textWidth(text)))}function takeStart(text,width){if(printableAscii.test(
text))return text.slice(0,Math.max(0,width));let taken="",room=width;for(let character of text){if(room-=characterWidth(character),room<0)break;taken+=character}
return taken}function takeEnd(text,width){if(printableAscii.test(text))return width<=0?"":text.slice(-width);let characters=[...text],start=characters.length,room=width;
for(let index=start-1;index>=0;index--){let own=characterWidth(characters[index]??"");if(room-=own,room<0)break;own>0&&(start=index)}return characters.slice(start).
join("")}function wrap(text,width,taken=0){if(taken+textWidth(text)<=width)return[text];let lines=[],words=[],used=taken;for(let $0=text.split(" "),$1=0;$1<$0.length;$1++){
let word=$0[$1];{let own=textWidth(word),gap=words.length===0?0:1;used>0&&used+gap+own>width&&(lines.push(words.join(" ")),words=[],used=0),used+=words.length===
0?own:own+1,words.push(word)}}return lines.push(words.join(" ")),withoutCommands(lines)}function withoutCommands(lines){let kept=[];for(let $3=lines,$4=0;$4<$3.
length;$4++){let line=$3[$4];{let before=kept.at(-1);before!==void 0&&/^\s*::/.test(line)?kept[kept.length-1]=`${before} ${line}`:kept.push(line)}}return kept}var printableAscii=/^[ -~]*$/;
function characterWidth(character){return zero.test(character)?0:wide.test(character)?2:1}var zero=/^[\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7fb]$/u,wide=new RegExp(
"^(?:[\\u1100-\\u115f\\u2329\\u232a\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe10-\\ufe19\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{16fe0}-\\u\
{18dff}\\u{1aff0}-\\u{1b2ff}\\u{1f200}-\\u{1f265}\\u{20000}-\\u{3fffd}]|(?!\\p{Regional_Indicator})\\p{Emoji_Presentation})$","u");0&&(module.exports={padEnd,takeEnd,takeStart,textWidth,wrap});
