"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{csvLines:()=>csvLines,markdownLines:()=>markdownLines,tableLines:()=>tableLines});module.exports=__toCommonJS(stdin_exports);
var import_chunk_RIHRVBRJ=require("./chunk-RIHRVBRJ.cjs"),import_chunk_3BOVWALN=require("./chunk-3BOVWALN.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs");
function*tableLines(rows,columns,view){let shown=columns.map(column=>({...column,cells:rows.map(row=>(0,import_chunk_SEKM4FQJ.forTerminal)(column.text(row),view.
asciiOnly))})).filter(({cells})=>cells.some(cell=>cell!=="")).map(column=>({...column,width:widest([column.title,...column.cells])}));if(shown.reduce((sum,{width})=>sum+
width+2,-2)>(view.width??Number.POSITIVE_INFINITY)){yield*listLines(shown,view);return}let line=texts=>texts.join("  ").trimEnd();yield`${view.paint("bold",line(
shown.map(({title,width,isNumber})=>padded(title,width,isNumber))))}
`;for(let index of rows.keys())yield`${line(shown.map(({cells,width,isNumber})=>padded(cells[index]??"",width,isNumber)))}
`}function*listLines([first,...others],{paint,width=Number.POSITIVE_INFINITY}){let titleWidth=widest(others.map(({title})=>title)),margin=titleWidth+4;for(let[index,
name]of first?.cells.entries()??[]){yield`${paint("bold",name)}
`;for(let $0=others,$1=0;$1<$0.length;$1++){let{title,cells}=$0[$1];{let[start="",...rest]=(0,import_chunk_3BOVWALN.wrap)(cells[index]??"",width-margin);if(start===
"")continue;yield`  ${paint("dim",(0,import_chunk_3BOVWALN.padEnd)(title,titleWidth))}  ${start}
`;for(let $3=rest,$4=0;$4<$3.length;$4++){let text=$3[$4];yield`${" ".repeat(margin)}${text}
`}}}}}function widest(texts){let width=0;for(let $6=texts,$7=0;$7<$6.length;$7++){let text=$6[$7];width=Math.max(width,(0,import_chunk_3BOVWALN.textWidth)(text))}
return width}function*csvLines(rows,columns){yield`${columns.map(({title})=>(0,import_chunk_RIHRVBRJ.csvCell)(title)).join(",")}\r
`;for(let $9=rows,$10=0;$10<$9.length;$10++){let row=$9[$10];yield`${columns.map(column=>(0,import_chunk_RIHRVBRJ.csvCell)(column.text(row),column.isNumber)).join(
",")}\r
`}}function*markdownLines(rows,columns){yield`| ${columns.map(({title})=>title).join(" | ")} |
`,yield`|${columns.map(({isNumber})=>isNumber===!0?"---:":"---").join("|")}|
`;for(let $12=rows,$13=0;$13<$12.length;$13++){let row=$12[$13];yield`| ${columns.map(column=>markdownCell(column.text(row))).join(" | ")} |
`}}function padded(text,width,isNumber=!1){return isNumber?" ".repeat(Math.max(0,width-(0,import_chunk_3BOVWALN.textWidth)(text)))+text:(0,import_chunk_3BOVWALN.padEnd)(
text,width)}function markdownCell(text){return(0,import_chunk_SEKM4FQJ.forTerminal)(text).replaceAll("&","&amp;").replaceAll("<","&lt;").replace(/[\\`*{}[\]()#|~!]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
"\\$&").replaceAll("@","@&#8203;")}0&&(module.exports={csvLines,markdownLines,tableLines});
