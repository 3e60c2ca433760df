"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{pageLines:()=>pageLines});module.exports=__toCommonJS(stdin_exports);var import_chunk_3BOVWALN=require("./chunk-3BOVWALN.cjs"),
import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs");function pageLines(page,view){let paint=(0,import_chunk_SEKM4FQJ.painter)(view.color),lines=[],paragraph=[],
isExample=!1,endParagraph=()=>{paragraph.length>0&&lines.push(...paragraphLines(paragraph.join(" "),view,paint)),paragraph=[]};for(let $0=page.trimEnd().split(/\r?\n/),
$1=0;$1<$0.length;$1++){let raw=$0[$1];{let line=(0,import_chunk_SEKM4FQJ.forTerminal)(raw,view.asciiOnly),isFence=/^(```|~~~)/.test(line);(isFence||isExample||
line===""||/^(?:#+ |[|])/.test(line)||itemMark.test(line))&&endParagraph(),isFence?isExample=!isExample:isExample?lines.push(...exampleLines(line,view.width,paint)):
line.startsWith("#")?lines.push(paint("bold",line.replace(/^#+ /,""))):line===""||line.startsWith("|")?lines.push(line):paragraph.push(line.trim())}}return endParagraph(),
lines}var itemMark=/^(?:[-*]|\d+\.) /,glue="\uE000";function paragraphLines(text,{width,color},paint){let indent=itemMark.exec(text)?.[0].length??0,[first="",...others]=(0,import_chunk_3BOVWALN.wrap)(
keepTogether(text),width-indent,-indent).map(line=>inline(line,color,paint));return[first,...others.map(line=>" ".repeat(indent)+line)]}function keepTogether(text){
return text.replace(/`[^`]+`/g,code=>code.replaceAll(" ",glue))}function inline(line,color,paint){let text=line.replaceAll(glue," ");return color?text.replace(/`([^`]+)`/g,
(_match,code)=>paint("cyan",code)).replace(/\*\*([^*]+)\*\*/g,(_match,strong)=>paint("bold",strong)):text}function exampleLines(line,width,paint){let[,code="",finding=""]=/^(.*?)(# finding:.*)?$/.
exec(line)??[],shown=`    ${code}`;if(finding===""||(0,import_chunk_3BOVWALN.textWidth)(shown)+(0,import_chunk_3BOVWALN.textWidth)(finding)<=width)return[`${shown}${finding===
""?"":paint("red",finding)}`.trimEnd()];let margin=/^ */.exec(shown)?.[0]??"",[first="",...others]=(0,import_chunk_3BOVWALN.wrap)(finding,width-margin.length-2,
-2);return[shown.trimEnd(),...[first,...others.map(text=>`# ${text}`)].map(text=>margin+paint("red",text))]}0&&(module.exports={pageLines});
