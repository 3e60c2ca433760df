"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{joinChunks:()=>joinChunks,streamJson:()=>streamJson});module.exports=__toCommonJS(stdin_exports);var import_chunk_TJ25TSLU=require("./chunk-TJ25TSLU.cjs");
function*streamJson(value,depth,innerIndent){yield*streamValue(value,{depth,innerIndent,newline:`
`}),yield`
`}function*streamValue(value,level){level.depth>0&&isIterable(value)?yield*streamItems(value,level):level.depth>0&&value!==null&&typeof value=="object"?yield*streamMembers(
value,level):yield writeWhole(value,level)}function*streamItems(items,level){let inner=innerLevel(level),separator="[";for(let item of items)yield`${separator}${inner.
newline}`,yield*streamValue(item,inner),separator=",";yield separator==="["?"[]":`${level.newline}]`}function*streamMembers(object,level){let inner=innerLevel(level),
separator="{";for(let[key,value]of Object.entries(object))value!==void 0&&(yield`${separator}${inner.newline}${writeWhole(key,inner)}: `,yield*streamValue(value,
inner),separator=",");yield separator==="{"?"{}":`${level.newline}}`}function innerLevel({depth,innerIndent,newline}){return{depth:depth-1,innerIndent,newline:`${newline}\
  `}}function writeWhole(value,{innerIndent,newline}){return(0,import_chunk_TJ25TSLU.forJsonText)(JSON.stringify(value,void 0,innerIndent)).replaceAll(`
`,newline)}function isIterable(value){return typeof value=="object"&&value!==null&&Symbol.iterator in value}function*joinChunks(chunks){let pending=[],length=0;
for(let chunk of chunks)pending.push(chunk),length+=chunk.length,!(length<65536)&&(yield pending.join(""),pending=[],length=0);length>0&&(yield pending.join(""))}0&&(module.exports={joinChunks,streamJson});
