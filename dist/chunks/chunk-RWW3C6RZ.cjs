"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{joinChunks:()=>joinChunks,streamJson:()=>streamJson,streamPortableJson:()=>streamPortableJson});module.exports=__toCommonJS(
stdin_exports);var import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs");function*streamJson(value,depth,innerIndent){yield*streamValue(value,{depth,nesting:0,toText:innerIndent===
0?inLine:indented}),yield`
`}function*streamPortableJson(value,depth){yield*streamValue(value,{depth,nesting:0,toText:inLinePortably}),yield`
`}function*streamValue(value,level){level.depth>0&&isIterable(value)?yield*streamItems(value,level):level.depth>0&&value!==null&&typeof value=="object"?yield*streamMembers(
value,level):yield writeWhole(value,level)}function*streamItems(items,level){let inner=innerLevel(level),newline=newlineAt(inner),separator="[";for(let item of items)
yield`${separator}${newline}`,yield*streamValue(item,inner),separator=",";yield separator==="["?"[]":`${newlineAt(level)}]`}function*streamMembers(object,level){
let inner=innerLevel(level),separator="{";for(let $0=Object.entries(object),$1=0;$1<$0.length;$1++){let $2=$0[$1],key=$2[0],value=$2[1];{if(value===void 0)continue;
yield`${separator}${newlineAt(inner)}${(0,import_chunk_SEKM4FQJ.forJsonText)(JSON.stringify(key))}: `,yield*streamValue(value,inner),separator=","}}yield separator===
"{"?"{}":`${newlineAt(level)}}`}function innerLevel({depth,nesting,toText}){return{depth:depth-1,nesting:nesting+1,toText}}function newlineAt({nesting}){return`\

${"  ".repeat(nesting)}`}function writeWhole(value,{toText,nesting}){return(0,import_chunk_SEKM4FQJ.forJsonText)(toText(value,nesting))}function inLine(value){return JSON.
stringify(value)}function inLinePortably(value){let text=JSON.stringify(value);return text.includes("\\ud")?JSON.stringify(value,(_key,inner)=>typeof inner=="st\
ring"?showHalves(inner):inner):text}function showHalves(text){return text.replace(new RegExp("\\p{Cs}","gu"),half=>`\\u${half.charCodeAt(0).toString(16)}`)}function indented(value,nesting){
let nested=value;for(let depth=0;depth<nesting;depth+=1)nested=[nested];let text=JSON.stringify(nested,void 0,2);return text.slice(nesting*(nesting+3),text.length-
nesting*(nesting+1))}function isIterable(value){return typeof value=="object"&&value!==null&&Symbol.iterator in value}function*joinChunks(chunks){let pending=[],
length=0;for(let chunk of chunks)pending.push(chunk),length+=chunk.length,!(length<65536)&&(yield pending.join(""),pending=[],length=0);length>0&&(yield pending.
join(""))}0&&(module.exports={joinChunks,streamJson,streamPortableJson});
