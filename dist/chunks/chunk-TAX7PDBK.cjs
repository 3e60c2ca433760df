"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{createLines:()=>createLines,findExtraNode:()=>findExtraNode,tooManyNodes:()=>tooManyNodes});module.exports=__toCommonJS(
stdin_exports);var import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs");function createLines(text){let starts,lineStarts=()=>(starts??=findLineStarts(text),starts),
positionAt=(wanted,from=0)=>{let offset=Math.min(wanted,text.length),known=lineStarts(),line=lastAtMost(known,offset,from);return{line:line+1,column:offset-(known[line]??
0)+1}};return{positionAt:offset=>positionAt(offset),rangeOf(from,to){let start=positionAt(from);return{start,end:positionAt(to,start.line-1)}}}}function findLineStarts(text){
let starts=[0];if(!text.includes("\r")){for(let at=text.indexOf(`
`);at!==-1;at=text.indexOf(`
`,at+1))starts.push(at+1);return starts}for(let lineBreak of text.matchAll(/\r\n?|\n/g))starts.push(lineBreak.index+lineBreak[0].length);return starts}function lastAtMost(numbers,wanted,first){
let low=first,step=1;for(;(numbers[low+step]??Number.POSITIVE_INFINITY)<=wanted;step*=2)low+=step;let high=Math.min(low+step,numbers.length)-1;for(;low<high;){let middle=low+
high+1>>1;(numbers[middle]??0)<=wanted?low=middle:high=middle-1}return low}function tooManyNodes(uri,start,what){return new import_chunk_DUGFQ5N4.ToolError("nod\
e-limit",`The document ${what}.`,{help:"Split the definition into several files that refer to each other.",location:{uri,pointer:"",range:{start,end:{line:start.
line,column:start.column+1}}}})}function findExtraNode(text,maxNodes){if(text.length<=maxNodes)return;let left=maxNodes;for(let at=0;at<text.length;at+=1)if(mayStartNode(
text.charCodeAt(at))&&(left-=1,left===0))return at}function mayStartNode(character){switch(character){case 10:case 13:case 44:case 45:case 91:case 123:return!0;default:
return!1}}0&&(module.exports={createLines,findExtraNode,tooManyNodes});
