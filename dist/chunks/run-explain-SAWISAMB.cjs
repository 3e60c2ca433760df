"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runExplain:()=>runExplain});module.exports=__toCommonJS(stdin_exports);var import_chunk_S2DUYZ7T=require("./chunk-S2DUYZ7T.cjs"),
import_chunk_4HFNUQQB=require("./chunk-4HFNUQQB.cjs"),import_chunk_XMIKBJ7L=require("./chunk-XMIKBJ7L.cjs"),import_chunk_ENYWMJBT=require("./chunk-ENYWMJBT.cjs"),
import_chunk_7JKXMPH3=require("./chunk-7JKXMPH3.cjs"),import_chunk_MNGTIXYL=require("./chunk-MNGTIXYL.cjs"),import_chunk_ALRAAVEK=require("./chunk-ALRAAVEK.cjs"),
import_chunk_HIG32AYT=require("./chunk-HIG32AYT.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_L5LV7D6H=require("./chunk-L5LV7D6H.cjs"),
import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),import_chunk_LBQCYDRK=require("./chunk-LBQCYDRK.cjs"),
import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_5LSOYBIX=require("./chunk-5LSOYBIX.cjs"),
import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_chunk_AM45D3EB=require("./chunk-AM45D3EB.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");function renderPage(page,width){let lines=[],paragraph=[],
isExample=!1,endParagraph=()=>{paragraph.length>0&&lines.push(...(0,import_chunk_S2DUYZ7T.wrap)(keepTogether(paragraph.join(" ")),width).map(inline)),paragraph=
[]};for(let line of page.trimEnd().split(/\r?\n/)){let isFence=/^(```|~~~)/.test(line);(isFence||isExample||line===""||/^(?:#+ |[|])/.test(line)||/^(?:[-*]|\d+\.) /.
test(line))&&endParagraph(),isFence?isExample=!isExample:isExample?lines.push(example(line)):line.startsWith("#")?lines.push(paint("bold",line.replace(/^#+ /,""))):
line===""||line.startsWith("|")?lines.push(line):paragraph.push(line.trim())}return endParagraph(),`${lines.join(`
`)}
`}var paint=(0,import_chunk_ENYWMJBT.painter)(!0),glue="\xA0";function keepTogether(text){return text.replace(/`[^`]+`/g,code=>code.replaceAll(" ",glue))}function inline(text){
return text.replaceAll(glue," ").replace(/`([^`]+)`/g,(_match,code)=>paint("cyan",code)).replace(/\*\*([^*]+)\*\*/g,(_match,strong)=>paint("bold",strong))}function example(line){
let[,code="",finding=""]=/^(.*?)(# finding:.*)?$/.exec(line)??[];return`    ${code}${finding===""?"":paint("red",finding)}`.trimEnd()}async function runExplain(args,{
stdout,environment}){let[id,extra]=args.positionals;if(id===void 0)throw(0,import_chunk_7JKXMPH3.usage)("The command needs the id of a rule.",import_chunk_XMIKBJ7L.explain,
'Run "lintel rules" for the list.');if(extra!==void 0)throw(0,import_chunk_7JKXMPH3.usage)("The command takes one rule at a time.",import_chunk_XMIKBJ7L.explain);
let ids=import_chunk_MNGTIXYL.packs.flatMap(pack=>pack.rules.map(rule=>rule.id));if((0,import_chunk_44Z6WYKK.isPolicyRule)(id))return await stdout.write(policyText(
id)),0;if(!ids.includes(id)){let meant=(0,import_chunk_S2QOG2N5.nearest)(id,ids);throw new import_chunk_DUGFQ5N4.ToolError("rule-not-found",`There is no rule na\
med "${id}".`,{help:`${meant===void 0?"":`Did you mean "${meant}"? `}Run "lintel rules" for the list.`})}let page=(await(0,import_chunk_4HFNUQQB.loadRulePages)()).
get(id);if(page===void 0)throw new Error(`Rule ${id} has no page.`);let text=page+precisionSection((await(0,import_chunk_4HFNUQQB.loadPrecision)())[id]),color=(0,import_chunk_ENYWMJBT.wantsColor)(
environment,stdout.isTerminal,args.flags.get("color"));return await stdout.write(color?renderPage(text,Math.min(stdout.width,100)):text),0}function policyText(id){
let{summary="",helpUri=""}=(0,import_chunk_44Z6WYKK.describePolicyRules)(import_chunk_ZQBXVIK3.policyPageUrl).find(rule=>rule.id===id)??{};return`# ${id}

${summary}

Policy itself finds this, so that no waiver and no baseline excuses it.
${helpUri}
`}function precisionSection(reading){return reading===void 0||reading.read===0?"":`
## Precision

Of ${reading.read} findings read on real definitions, ${reading.right} were right (docs/precision.md).
`}0&&(module.exports={runExplain});
