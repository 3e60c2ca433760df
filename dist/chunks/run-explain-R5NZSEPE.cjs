"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{runExplain:()=>runExplain});module.exports=__toCommonJS(stdin_exports);var import_chunk_TR55GAFO=require("./chunk-TR55GAFO.cjs"),
import_chunk_3BOVWALN=require("./chunk-3BOVWALN.cjs"),import_chunk_UO3MWBPI=require("./chunk-UO3MWBPI.cjs"),import_chunk_RNCDUAED=require("./chunk-RNCDUAED.cjs"),
import_chunk_HFXH3JUM=require("./chunk-HFXH3JUM.cjs"),import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_ACGTEFLU=require("./chunk-ACGTEFLU.cjs"),
import_chunk_BBZO3C5U=require("./chunk-BBZO3C5U.cjs"),import_chunk_6WJPJOLF=require("./chunk-6WJPJOLF.cjs"),import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),
import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),import_chunk_YNCY4B7N=require("./chunk-YNCY4B7N.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),
import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),
import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),
import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),
import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");async function runExplain(args,{stdout,environment}){
let[id,extra]=args.positionals;if(id===void 0)throw(0,import_chunk_ACGTEFLU.usage)("The command needs the id of a rule.",import_chunk_HFXH3JUM.explain,'Run "lin\
tel rules" for the list.');if(extra!==void 0)throw(0,import_chunk_ACGTEFLU.usage)("The command takes one rule at a time.",import_chunk_HFXH3JUM.explain);let ids=import_chunk_BBZO3C5U.packs.
flatMap(pack=>pack.rules.map(rule=>rule.id));if((0,import_chunk_44Z6WYKK.isPolicyRule)(id))return await stdout.write(policyText(id)),0;if(!ids.includes(id)){let meant=(0,import_chunk_53F4MXUY.nearest)(
id,ids);throw new import_chunk_DUGFQ5N4.ToolError("rule-not-found",`There is no rule named "${id}".`,{help:`${meant===void 0?"":`Did you mean "${meant}"? `}Run \
"lintel rules" for the list.`})}let page=(await(0,import_chunk_UO3MWBPI.loadRulePages)()).get(id);if(page===void 0)throw new Error(`Rule ${id} has no page.`);let text=page+
precisionSection((await(0,import_chunk_UO3MWBPI.loadPrecision)())[id]),color=(0,import_chunk_SEKM4FQJ.wantsColor)(environment,stdout.isTerminal,args.flags.get("\
color")),view={color,width:Math.min(stdout.width,100),asciiOnly:(0,import_chunk_SEKM4FQJ.isAsciiOnly)(environment)};return await stdout.write(stdout.isTerminal||
color?`${(0,import_chunk_TR55GAFO.pageLines)(text,view).join(`
`)}
`:text),0}function policyText(id){let{summary="",helpUri=""}=(0,import_chunk_44Z6WYKK.describePolicyRules)(import_chunk_ZQBXVIK3.policyPageUrl).find(rule=>rule.
id===id)??{};return`# ${id}

${summary}

Policy itself finds this, so that no waiver and no baseline excuses it.
${helpUri}
`}function precisionSection(reading){return reading===void 0||reading.read===0?"":`
## Precision

Of ${reading.read} findings read on real definitions, ${reading.right} were right (docs/precision.md).
`}0&&(module.exports={runExplain});
