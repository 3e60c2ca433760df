import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{loadPrecision,loadRulePages,wrap}from"./chunk-XFT52MFB.js";import{explain}from"./chunk-QAKT4NAA.js";import{painter,wantsColor}from"./chunk-ER6XFQ5B.js";
import{usage}from"./chunk-OHPFHGHW.js";import{packs}from"./chunk-4XOUKLSP.js";import"./chunk-QBZY2DNO.js";import"./chunk-X5BEZOCZ.js";import{
nearest}from"./chunk-KCKCKA3X.js";import"./chunk-ED2N2YYL.js";import"./chunk-OPIEMNZG.js";import"./chunk-LGZWSRAE.js";import{ToolError}from"./chunk-EMBVV6Y2.js";
import"./chunk-YLMSU3KX.js";import"./chunk-WCRCVP65.js";function renderPage(page,width){let lines=[],paragraph=[],isExample=!1,endParagraph=()=>{paragraph.length>0&&lines.push(...wrap(keepTogether(paragraph.join(" ")),
width).map(inline)),paragraph=[]};for(let line of page.trimEnd().split(/\r?\n/)){let isFence=/^(```|~~~)/.test(line);(isFence||isExample||line===""||/^(?:#+ |[|])/.
test(line)||/^(?:[-*]|\d+\.) /.test(line))&&endParagraph(),isFence?isExample=!isExample:isExample?lines.push(example(line)):line.startsWith("#")?lines.push(paint(
"bold",line.replace(/^#+ /,""))):line===""||line.startsWith("|")?lines.push(line):paragraph.push(line.trim())}return endParagraph(),`${lines.join(`
`)}
`}var paint=painter(!0),glue="\xA0";function keepTogether(text){return text.replace(/`[^`]+`/g,code=>code.replaceAll(" ",glue))}function inline(text){return text.
replaceAll(glue," ").replace(/`([^`]+)`/g,(_match,code)=>paint("cyan",code)).replace(/\*\*([^*]+)\*\*/g,(_match,strong)=>paint("bold",strong))}function example(line){
let[,code="",finding=""]=/^(.*?)(# finding:.*)?$/.exec(line)??[];return`    ${code}${finding===""?"":paint("red",finding)}`.trimEnd()}async function runExplain(args,{stdout,environment}){let[id,extra]=args.positionals;if(id===void 0)throw usage("The command needs the id of a rule.",explain,'Ru\
n "lintel rules" for the list.');if(extra!==void 0)throw usage("The command takes one rule at a time.",explain);let ids=packs.flatMap(pack=>pack.rules.map(rule=>rule.
id));if(!ids.includes(id)){let meant=nearest(id,ids);throw new ToolError("rule-not-found",`There is no rule named "${id}".`,{help:`${meant===void 0?"":`Did you \
mean "${meant}"? `}Run "lintel rules" for the list.`})}let page=(await loadRulePages()).get(id);if(page===void 0)throw new Error(`Rule ${id} has no page.`);let text=page+
precisionSection((await loadPrecision())[id]),color=wantsColor(environment,stdout.isTerminal,args.flags.get("color"));return await stdout.write(color?renderPage(
text,Math.min(stdout.width,100)):text),0}function precisionSection(reading){return reading===void 0||reading.read===0?"":`
## Precision

Of ${reading.read} findings read on real definitions, ${reading.right} were right (docs/precision.md).
`}export{runExplain};
