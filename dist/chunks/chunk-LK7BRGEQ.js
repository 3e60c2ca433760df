import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{forJsonText}from"./chunk-K5ZVUSQN.js";function*streamJson(value,depth,innerIndent){yield*streamValue(value,{depth,innerIndent,newline:`
`}),yield`
`}function*streamValue(value,level){level.depth>0&&isIterable(value)?yield*streamItems(value,level):level.depth>0&&value!==null&&typeof value=="object"?yield*streamMembers(
value,level):yield writeWhole(value,level)}function*streamItems(items,level){let inner=innerLevel(level),separator="[";for(let item of items)yield`${separator}${inner.
newline}`,yield*streamValue(item,inner),separator=",";yield separator==="["?"[]":`${level.newline}]`}function*streamMembers(object,level){let inner=innerLevel(level),
separator="{";for(let[key,value]of Object.entries(object))value!==void 0&&(yield`${separator}${inner.newline}${writeWhole(key,inner)}: `,yield*streamValue(value,
inner),separator=",");yield separator==="{"?"{}":`${level.newline}}`}function innerLevel({depth,innerIndent,newline}){return{depth:depth-1,innerIndent,newline:`${newline}\
  `}}function writeWhole(value,{innerIndent,newline}){return forJsonText(JSON.stringify(value,void 0,innerIndent)).replaceAll(`
`,newline)}function isIterable(value){return typeof value=="object"&&value!==null&&Symbol.iterator in value}function*joinChunks(chunks){let pending=[],length=0;for(let chunk of chunks)pending.push(chunk),length+=chunk.length,!(length<65536)&&(yield pending.join(""),pending=
[],length=0);length>0&&(yield pending.join(""))}export{streamJson,joinChunks};
