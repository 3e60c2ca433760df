import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{isAtLeast,severities}from"./chunk-WZU2AAST.js";function count(amount,noun){return`${amount} ${noun}${amount===1?"":"s"}`}function summaryLines(report,selection,threshold){let lines=[`${foundPhrase(report)} i\
n ${scopePhrase(report)}.`],hidden=[[selection.waived,"waived"],[selection.baselined,"baselined"],[selection.below,`below ${threshold}`]].flatMap(([amount,why])=>amount===
0?[]:[`${amount} ${why}`]);return hidden.length>0&&lines.push(`Not shown: ${hidden.join(", ")}.`),report.notifications.length>0&&lines.push(`Notifications: ${notificationPhrase(
report)}.`),lines}function verdictLine(report){let{outcome,reasons}=report.verdict,because=reasons.length===0?"":`: ${reasons.join("; ")}`;return`${outcome==="n\
one"?"No trustworthy verdict":outcome==="fail"?"Fail":"Pass"}${because}`}function foundPhrase(report){let{counts}=report.verdict,parts=severities.flatMap(severity=>counts[severity]===
0?[]:[count(counts[severity],nouns[severity])]);return parts.length===0?"No findings":parts.join(", ")}function scopePhrase(report){let operations=0;for(let definition of report.
definitions)operations+=definition.operations;return`${count(report.definitions.length,"definition")} (${count(operations,"operation")}, ${count(report.rules.length,
"rule")})`}function notificationPhrase(report){return["error","warning","note"].map(level=>[report.notifications.filter(notification=>notification.level===level).
length,level]).flatMap(([amount,level])=>amount===0?[]:[count(amount,level)]).join(", ")}var nouns={error:"error",warn:"warning",info:"info",hint:"hint"};function selectFindings(report,threshold="hint"){let shown=[],waived=0,baselined=0,below=0;for(let finding of report.findings)finding.status==="waived"?waived++:
finding.status==="baselined"?baselined++:isAtLeast(finding.severity,threshold)?shown.push(finding):below++;return{shown,waived,baselined,below}}function describe(finding){
let{operation,message}=finding;return operation===void 0||message.includes(operation)?message:`${operation}: ${message}`}export{count,summaryLines,verdictLine,selectFindings,describe};
