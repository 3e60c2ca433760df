"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runRules:()=>runRules});module.exports=__toCommonJS(stdin_exports);var import_chunk_IQT5KEQY=require("./chunk-IQT5KEQY.cjs"),
import_chunk_3BOVWALN=require("./chunk-3BOVWALN.cjs"),import_chunk_RWW3C6RZ=require("./chunk-RWW3C6RZ.cjs"),import_chunk_V7R463YZ=require("./chunk-V7R463YZ.cjs"),
import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),
import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),
import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),
import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),
import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");async function runRules(args,{stdout,environment}){let[extra]=args.positionals;if(extra!==void 0)throw(0,import_chunk_ACGTEFLU.usage)(
`The command takes no argument "${extra}".`,import_chunk_V7R463YZ.rules,`To read about a rule, run "lintel explain ${extra}".`);let color=(0,import_chunk_SEKM4FQJ.wantsColor)(
environment,stdout.isTerminal,args.flags.get("color")),links=(0,import_chunk_IQT5KEQY.wantsHyperlinks)({environment,isTerminal:stdout.isTerminal,color}),view={paint:(0,import_chunk_SEKM4FQJ.painter)(
color),width:stdout.width,links},text=args.flags.get("json")===!0?(0,import_chunk_RWW3C6RZ.streamJson)(import_chunk_BBZO3C5U.packs.flatMap(ruleData),2,2):ruleLines(
view);for(let chunk of(0,import_chunk_RWW3C6RZ.joinChunks)(text))await stdout.write(chunk);return 0}function ruleData(pack){return pack.rules.map(rule=>({...(0,import_chunk_BBZO3C5U.describeRule)(
{rule,pack:pack.name,severity:void 0,options:{}}),tier:rule.tier,formats:rule.formats,options:rule.options??{}}))}function*ruleLines(view){let{paint,width}=view,
all=import_chunk_BBZO3C5U.packs.flatMap(pack=>pack.rules);for(let $0=import_chunk_BBZO3C5U.packs,$1=0;$1<$0.length;$1++){let pack=$0[$1];yield`${paint("bold",pack.
name)}  ${paint("dim",pack.title)}
`,yield*packLines(pack,view),yield`
`}let end=`${all.length} rules. * is not in the ruleset recommended. Run "lintel explain <rule>" to read about one.`;for(let $3=(0,import_chunk_3BOVWALN.wrap)(end,
width),$4=0;$4<$3.length;$4++)yield`${$3[$4]}
`}function*packLines(pack,{paint,width,links}){let idWidth=Math.max(...pack.rules.map(rule=>mark(rule).length)),margin=" ".repeat(idWidth+11);for(let $6=pack.rules,
$7=0;$7<$6.length;$7++){let rule=$6[$7];{let{helpUri}=(0,import_chunk_BBZO3C5U.describeRule)({rule,pack:pack.name,severity:void 0,options:{}}),id=`${links?(0,import_chunk_IQT5KEQY.hyperlink)(
mark(rule),helpUri):mark(rule)}${" ".repeat(idWidth-mark(rule).length)}`,[first="",...others]=(0,import_chunk_3BOVWALN.wrap)(rule.summary,width-margin.length);yield`\
  ${paint(import_chunk_IQT5KEQY.severityStyles[rule.severity],rule.severity.padEnd(5))}  ${id}  ${first}
`;for(let $9=others,$10=0;$10<$9.length;$10++){let line=$9[$10];yield`${margin}${line}
`}}}}function mark(rule){return rule.tier==="core"?rule.id:`${rule.id}*`}0&&(module.exports={runRules});
