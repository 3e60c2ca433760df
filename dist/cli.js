import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{bugText,commands,defaultCommand,problemText}from"./chunks/chunk-UNWIX6FF.js";import"./chunks/chunk-K5ZVUSQN.js";import"./chunks/chunk-QAKT4NAA.js";import{processTerminal,
wantsColor}from"./chunks/chunk-ER6XFQ5B.js";import{commonOptions,exitNoVerdict,parseArguments,splitCommand}from"./chunks/chunk-OHPFHGHW.js";import{version}from"./chunks/chunk-X5BEZOCZ.js";
import"./chunks/chunk-KCKCKA3X.js";import{ToolError}from"./chunks/chunk-EMBVV6Y2.js";import"./chunks/chunk-WCRCVP65.js";function generalHelp(commands2,fallback){return["Lintel checks that OpenAPI definitions are complete enough to defend the API behind them.","","Usage: lintel <c\
ommand> [options]","","Commands:",...columns(commands2.map(({name,summary})=>[name,name===fallback.name?`${summary} (default)`:summary])),"",'Run "lintel <comma\
nd> --help" for the options of a command. Without one:',"",commandHelp(fallback)].join(`
`)}function commandHelp(command){let options=[...command.options,...commonOptions];return[`Usage: lintel ${command.name} ${command.usage}`,"",...command.description.
flatMap(paragraph=>[...wrap(paragraph,lineWidth),""]),"Options:",...columns(options.map(option=>[signature(option),option.help])),"","Examples:",...command.examples.
flatMap(({line,purpose})=>[`  ${line}`,`      ${purpose}`]),""].join(`
`)}var lineWidth=100;function signature({short,name,kind,placeholder}){let long=`${short===void 0?"    ":`-${short}, `}--${name}`;return kind==="flag"?long:kind===
"output"?`${long}[.FORMAT] ${placeholder}`:`${long} ${placeholder}`}function columns(rows){let width=Math.max(...rows.map(([left])=>left.length))+4;return rows.
flatMap(([left,right])=>{let[first="",...rest]=wrap(right,lineWidth-width);return[`  ${left}`.padEnd(width)+first,...rest.map(line=>" ".repeat(width)+line)]})}function wrap(text,width){
let lines=[],line="";for(let word of text.split(" "))line!==""&&line.length+word.length>=width?(lines.push(line),line=word):line=line===""?word:`${line} ${word}`;
return[...lines,line]}async function main(args,terminal=processTerminal()){try{return await run(args,terminal)}catch(error){return await report(error,args,terminal),exitNoVerdict}}async function run(args,terminal){
let[name,rest]=splitCommand(args,commands.map(command2=>command2.name),defaultCommand),command=commands.find(candidate=>candidate.name===name)??defaultCommand,parsed=parseArguments(
rest,command),text=informationText(parsed,name===void 0?void 0:command);return text===void 0?command.run(parsed,terminal):(await terminal.stdout.write(text),0)}
function informationText(args,command){if(args.flags.get("help")===!0)return command===void 0?generalHelp(commands,defaultCommand):commandHelp(command);if(args.
flags.get("version")===!0)return`${version}
`}async function report(error,args,{environment,stderr}){let flag=args.includes("--no-color")?!1:args.includes("--color")?!0:void 0,color=wantsColor(environment,
stderr.isTerminal,flag);await stderr.write(error instanceof ToolError?problemText(error,color):bugText(error,color)).catch(()=>{})}export{main};
