"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{main:()=>main});module.exports=__toCommonJS(stdin_exports);var import_chunk_CK7V7GSP=require("./chunks/chunk-CK7V7GSP.cjs"),
import_chunk_V7R463YZ=require("./chunks/chunk-V7R463YZ.cjs"),import_chunk_MK7M6LS6=require("./chunks/chunk-MK7M6LS6.cjs"),import_chunk_PBC4V5KN=require("./chunks/chunk-PBC4V5KN.cjs"),
import_chunk_HFXH3JUM=require("./chunks/chunk-HFXH3JUM.cjs"),import_chunk_SEKM4FQJ=require("./chunks/chunk-SEKM4FQJ.cjs"),import_chunk_YSYZSH6W=require("./chunks/chunk-YSYZSH6W.cjs"),
import_chunk_ACGTEFLU=require("./chunks/chunk-ACGTEFLU.cjs"),import_chunk_53F4MXUY=require("./chunks/chunk-53F4MXUY.cjs"),import_chunk_ZQBXVIK3=require("./chunks/chunk-ZQBXVIK3.cjs"),
import_chunk_DUGFQ5N4=require("./chunks/chunk-DUGFQ5N4.cjs"),import_chunk_477ZAGBT=require("./chunks/chunk-477ZAGBT.cjs");function generalHelp(commands2,fallback){
return["Lintel checks that OpenAPI definitions are complete enough to defend the API behind them.","","Usage: lintel <command> [options]","","Commands:",...columns(
commands2.map(({name,summary})=>[name,name===fallback.name?`${summary} (default)`:summary])),"",'Run "lintel <command> --help" for the options of a command. Wit\
hout one:',"",commandHelp(fallback)].join(`
`)}function groupHelp({name,description,commands:commands2}){return[`Usage: lintel ${name} <command> [options]`,"",...paragraphs(description),"Commands:",...columns(
commands2.map(command=>[command.name.slice(name.length+1),command.summary])),"",`Run "lintel ${name} <command> --help" for the options of a command.`,""].join(`\

`)}function commandHelp(command){let options=[...command.options,...import_chunk_ACGTEFLU.commonOptions];return[`Usage: lintel ${command.name} ${command.usage}`,
"",...paragraphs(command.description),"Options:",...columns(options.map(option=>[signature(option),option.help])),"","Examples:",...command.examples.flatMap(({line,
purpose})=>[`  ${line}`,`      ${purpose}`]),""].join(`
`)}var lineWidth=100;function paragraphs(texts){return texts.flatMap(text=>[...wrap(text,lineWidth),""])}function signature({short,name,kind,placeholder}){let long=`${short===
void 0?"    ":`-${short}, `}--${name}`;return kind==="flag"?long:kind==="output"?`${long}[.FORMAT] ${placeholder}`:`${long} ${placeholder}`}function columns(rows){
let width=Math.max(...rows.map(([left])=>left.length))+4;return rows.flatMap(([left,right])=>{let[first="",...rest]=wrap(right,lineWidth-width);return[`  ${left}`.
padEnd(width)+first,...rest.map(line=>" ".repeat(width)+line)]})}function wrap(text,width){let lines=[],line="";for(let $0=text.split(" "),$1=0;$1<$0.length;$1++){
let word=$0[$1];line!==""&&line.length+word.length>=width?(lines.push(line),line=word):line=line===""?word:`${line} ${word}`}return[...lines,line]}async function main(args,terminal=(0,import_chunk_SEKM4FQJ.processTerminal)()){
try{return await run(args,terminal)}catch(error){return await report(error,args,terminal),import_chunk_ACGTEFLU.exitNoVerdict}}async function run(args,terminal){
let names=import_chunk_CK7V7GSP.commands.map(command=>command.name),[name,rest]=(0,import_chunk_ACGTEFLU.splitCommand)(args,names,import_chunk_CK7V7GSP.defaultCommand.
options),named=import_chunk_CK7V7GSP.commands.find(candidate=>candidate.name===name);return named===void 0?runCommand(import_chunk_CK7V7GSP.defaultCommand,rest,
()=>generalHelp(import_chunk_CK7V7GSP.commands,import_chunk_CK7V7GSP.defaultCommand),terminal):"commands"in named?runGroup(named,rest,terminal):runCommand(named,
rest,()=>commandHelp(named),terminal)}async function runGroup(group,args,terminal){let words=group.commands.map(({name})=>name.slice(group.name.length+1)),options=group.
commands.flatMap(command2=>command2.options),[word,rest]=(0,import_chunk_ACGTEFLU.splitCommand)(args,words,options),command=group.commands.find(({name})=>name===
`${group.name} ${word}`);if(command!==void 0)return runCommand(command,rest,()=>commandHelp(command),terminal);let parsed=(0,import_chunk_ACGTEFLU.parseArguments)(
rest,{name:group.name,options:[]}),[extra]=parsed.positionals;if(extra!==void 0)throw(0,import_chunk_ACGTEFLU.unknownSubcommand)(extra,group.name,words);return await terminal.
stdout.write(informationText(parsed,()=>groupHelp(group))??groupHelp(group)),0}async function runCommand(command,args,help,terminal){let parsed=(0,import_chunk_ACGTEFLU.parseArguments)(
args,command),text=informationText(parsed,help);return text===void 0?command.run(parsed,terminal):(await terminal.stdout.write(text),0)}function informationText(args,help){
return args.flags.get("help")===!0?help():args.flags.get("version")===!0?`${import_chunk_ZQBXVIK3.version}
`:void 0}async function report(error,args,{environment,stderr}){let flag=args.includes("--no-color")?!1:args.includes("--color")?!0:void 0,color=(0,import_chunk_SEKM4FQJ.wantsColor)(
environment,stderr.isTerminal,flag);await stderr.write(error instanceof import_chunk_DUGFQ5N4.ToolError?(0,import_chunk_MK7M6LS6.problemText)(error,color):(0,import_chunk_MK7M6LS6.bugText)(
error,color)).catch(()=>{})}0&&(module.exports={main});
