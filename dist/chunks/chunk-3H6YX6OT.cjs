"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{csvLines:()=>csvLines,markdownLines:()=>markdownLines,tableLines:()=>tableLines});module.exports=__toCommonJS(stdin_exports);
var import_chunk_S2DUYZ7T=require("./chunk-S2DUYZ7T.cjs"),import_chunk_TJ25TSLU=require("./chunk-TJ25TSLU.cjs");function*tableLines(rows,columns,paint){let shown=columns.
map(column=>({column,cells:rows.map(row=>(0,import_chunk_TJ25TSLU.forTerminal)(column.text(row)))})).filter(({cells})=>cells.some(cell=>cell!=="")).map(({column,
cells})=>({column,cells,width:Math.max(...[column.title,...cells].map(import_chunk_S2DUYZ7T.textWidth))})),line=texts=>texts.join("  ").trimEnd();yield`${paint(
"bold",line(shown.map(({column,width})=>padded(column.title,width,column.isNumber))))}
`;for(let index of rows.keys())yield`${line(shown.map(({column,cells,width})=>padded(cells[index]??"",width,column.isNumber)))}
`}function*csvLines(rows,columns){yield`${columns.map(({title})=>csvCell(title)).join(",")}\r
`;for(let row of rows)yield`${columns.map(column=>csvCell(column.text(row),column.isNumber)).join(",")}\r
`}function*markdownLines(rows,columns){yield`| ${columns.map(({title})=>title).join(" | ")} |
`,yield`|${columns.map(({isNumber})=>isNumber===!0?"---:":"---").join("|")}|
`;for(let row of rows)yield`| ${columns.map(column=>markdownCell(column.text(row))).join(" | ")} |
`}function padded(text,width,isNumber=!1){return isNumber?" ".repeat(Math.max(0,width-(0,import_chunk_S2DUYZ7T.textWidth)(text)))+text:(0,import_chunk_S2DUYZ7T.padEnd)(
text,width)}function csvCell(text,isNumber=!1){let visible=(!isNumber&&/^[\s\p{Cf}]*[=+\-@|%\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u.test(text)?`'${text}`:text).replace(
/[\p{Cc}\p{Cs}]/gu," ");return/[",;]|^\s|\s$/.test(visible)?`"${visible.replaceAll('"','""')}"`:visible}function markdownCell(text){return(0,import_chunk_TJ25TSLU.forTerminal)(
text).replaceAll("&","&amp;").replaceAll("<","&lt;").replace(/[\\`*{}[\]()#|~!]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,"\\$&").replaceAll("@","&#64;")}0&&(module.exports={csvLines,markdownLines,tableLines});
