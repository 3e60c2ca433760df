import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{joinChunks,streamJson}from"./chunk-LK7BRGEQ.js";import{rules}from"./chunk-K5ZVUSQN.js";import{painter,wantsColor}from"./chunk-ER6XFQ5B.js";
import{usage}from"./chunk-OHPFHGHW.js";import{describeRule,packs}from"./chunk-4XOUKLSP.js";import"./chunk-QBZY2DNO.js";import"./chunk-X5BEZOCZ.js";
import"./chunk-KCKCKA3X.js";import"./chunk-ED2N2YYL.js";import"./chunk-OPIEMNZG.js";import"./chunk-LGZWSRAE.js";import"./chunk-EMBVV6Y2.js";
import"./chunk-YLMSU3KX.js";import"./chunk-WCRCVP65.js";async function runRules(args,{stdout,environment}){let[extra]=args.positionals;if(extra!==void 0)throw usage(`The command takes no argument "${extra}".`,rules,`\
To read about a rule, run "lintel explain ${extra}".`);let color=wantsColor(environment,stdout.isTerminal,args.flags.get("color")),text=args.flags.get("json")===
!0?streamJson(packs.flatMap(ruleData),2,2):ruleLines(color);for(let chunk of joinChunks(text))await stdout.write(chunk);return 0}function ruleData(pack){return pack.
rules.map(rule=>({...describeRule({rule,pack:pack.name,severity:void 0,options:{}}),tier:rule.tier,formats:rule.formats,options:rule.options??{}}))}function*ruleLines(color){
let paint=painter(color),all=packs.flatMap(pack=>pack.rules),width=Math.max(...all.map(rule=>rule.id.length))+1;for(let pack of packs){yield`${paint("bold",pack.
name)}  ${paint("dim",pack.title)}
`;for(let rule of pack.rules)yield`  ${rule.severity.padEnd(5)}  ${mark(rule).padEnd(width)}  ${rule.summary}
`;yield`
`}yield`${all.length} rules. * is not in the ruleset recommended. Run "lintel explain <rule>" to read about one.
`}function mark(rule){return rule.tier==="core"?rule.id:`${rule.id}*`}export{runRules};
