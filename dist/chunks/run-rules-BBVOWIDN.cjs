"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runRules:()=>runRules});module.exports=__toCommonJS(stdin_exports);var import_chunk_IEX7YLEL=require("./chunk-IEX7YLEL.cjs"),
import_chunk_37CIPQT2=require("./chunk-37CIPQT2.cjs"),import_chunk_TJ25TSLU=require("./chunk-TJ25TSLU.cjs"),import_chunk_ENYWMJBT=require("./chunk-ENYWMJBT.cjs"),
import_chunk_7JKXMPH3=require("./chunk-7JKXMPH3.cjs"),import_chunk_MNGTIXYL=require("./chunk-MNGTIXYL.cjs"),import_chunk_ALRAAVEK=require("./chunk-ALRAAVEK.cjs"),
import_chunk_HIG32AYT=require("./chunk-HIG32AYT.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_L5LV7D6H=require("./chunk-L5LV7D6H.cjs"),
import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_LBQCYDRK=require("./chunk-LBQCYDRK.cjs"),import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_5LSOYBIX=require("./chunk-5LSOYBIX.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),
import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AM45D3EB=require("./chunk-AM45D3EB.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");async function runRules(args,{stdout,environment}){let[extra]=args.positionals;if(extra!==void 0)throw(0,import_chunk_7JKXMPH3.usage)(
`The command takes no argument "${extra}".`,import_chunk_37CIPQT2.rules,`To read about a rule, run "lintel explain ${extra}".`);let color=(0,import_chunk_ENYWMJBT.wantsColor)(
environment,stdout.isTerminal,args.flags.get("color")),text=args.flags.get("json")===!0?(0,import_chunk_IEX7YLEL.streamJson)(import_chunk_MNGTIXYL.packs.flatMap(
ruleData),2,2):ruleLines(color);for(let chunk of(0,import_chunk_IEX7YLEL.joinChunks)(text))await stdout.write(chunk);return 0}function ruleData(pack){return pack.
rules.map(rule=>({...(0,import_chunk_MNGTIXYL.describeRule)({rule,pack:pack.name,severity:void 0,options:{}}),tier:rule.tier,formats:rule.formats,options:rule.options??
{}}))}function*ruleLines(color){let paint=(0,import_chunk_ENYWMJBT.painter)(color),all=import_chunk_MNGTIXYL.packs.flatMap(pack=>pack.rules),width=Math.max(...all.
map(rule=>rule.id.length))+1;for(let pack of import_chunk_MNGTIXYL.packs){yield`${paint("bold",pack.name)}  ${paint("dim",pack.title)}
`;for(let rule of pack.rules)yield`  ${rule.severity.padEnd(5)}  ${mark(rule).padEnd(width)}  ${rule.summary}
`;yield`
`}yield`${all.length} rules. * is not in the ruleset recommended. Run "lintel explain <rule>" to read about one.
`}function mark(rule){return rule.tier==="core"?rule.id:`${rule.id}*`}0&&(module.exports={runRules});
