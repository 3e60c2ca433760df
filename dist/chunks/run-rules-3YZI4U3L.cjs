"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runRules:()=>runRules});module.exports=__toCommonJS(stdin_exports);var import_chunk_6TJD2246=require("./chunk-6TJD2246.cjs"),
import_chunk_OLD24M5U=require("./chunk-OLD24M5U.cjs"),import_chunk_MSC3ONIV=require("./chunk-MSC3ONIV.cjs"),import_chunk_ZEFYQ2V3=require("./chunk-ZEFYQ2V3.cjs"),
import_chunk_4KPIREWW=require("./chunk-4KPIREWW.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_JSRNPDCX=require("./chunk-JSRNPDCX.cjs"),
import_chunk_57MZJTDC=require("./chunk-57MZJTDC.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_PGWFMTLA=require("./chunk-PGWFMTLA.cjs"),
import_chunk_NB2YAWJV=require("./chunk-NB2YAWJV.cjs"),import_chunk_YRCYLLZB=require("./chunk-YRCYLLZB.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),
import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_RKWQDVER=require("./chunk-RKWQDVER.cjs"),import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),
import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_RNJYMMRR=require("./chunk-RNJYMMRR.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");async function runRules(args,{stdout,environment}){let[extra]=args.positionals;if(extra!==void 0)throw(0,import_chunk_JSRNPDCX.usage)(
`The command takes no argument "${extra}".`,import_chunk_ZEFYQ2V3.rules,`To read about a rule, run "lintel explain ${extra}".`);let color=(0,import_chunk_SEKM4FQJ.wantsColor)(
environment,stdout.isTerminal,args.flags.get("color")),links=(0,import_chunk_6TJD2246.wantsHyperlinks)({environment,isTerminal:stdout.isTerminal,color}),view={paint:(0,import_chunk_SEKM4FQJ.painter)(
color),width:stdout.width,links},text=args.flags.get("json")===!0?(0,import_chunk_MSC3ONIV.streamJson)(import_chunk_57MZJTDC.packs.flatMap(ruleData),2,2):ruleLines(
view);for(let chunk of(0,import_chunk_MSC3ONIV.joinChunks)(text))await stdout.write(chunk);return 0}function ruleData(pack){return pack.rules.map(rule=>({...(0,import_chunk_57MZJTDC.describeRule)(
{rule,pack:pack.name,severity:void 0,options:{}}),tier:rule.tier,formats:rule.formats,options:rule.options??{}}))}function*ruleLines(view){let{paint,width}=view,
all=import_chunk_57MZJTDC.packs.flatMap(pack=>pack.rules);for(let pack of import_chunk_57MZJTDC.packs)yield`${paint("bold",pack.name)}  ${paint("dim",pack.title)}\

`,yield*packLines(pack,view),yield`
`;let end=`${all.length} rules. * is not in the ruleset recommended. Run "lintel explain <rule>" to read about one.`;for(let line of(0,import_chunk_OLD24M5U.wrap)(
end,width))yield`${line}
`}function*packLines(pack,{paint,width,links}){let idWidth=Math.max(...pack.rules.map(rule=>mark(rule).length)),margin=" ".repeat(idWidth+11);for(let rule of pack.
rules){let{helpUri}=(0,import_chunk_57MZJTDC.describeRule)({rule,pack:pack.name,severity:void 0,options:{}}),id=`${links?(0,import_chunk_6TJD2246.hyperlink)(mark(
rule),helpUri):mark(rule)}${" ".repeat(idWidth-mark(rule).length)}`,[first="",...others]=(0,import_chunk_OLD24M5U.wrap)(rule.summary,width-margin.length);yield`\
  ${paint(import_chunk_6TJD2246.severityStyles[rule.severity],rule.severity.padEnd(5))}  ${id}  ${first}
`;for(let line of others)yield`${margin}${line}
`}}function mark(rule){return rule.tier==="core"?rule.id:`${rule.id}*`}0&&(module.exports={runRules});
