import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{pageSection,sourceLines}from"./chunk-GZOBGRU3.js";import{count,describe,selectFindings,summaryLines,verdictLine}from"./chunk-PPRBQPFG.js";import{
displayPath}from"./chunk-4SGV3KT2.js";import{forTerminal,shorten}from"./chunk-QJZVUL3H.js";import{padEnd,textWidth,wrap}from"./chunk-DZU5L3OJ.js";
import{painter}from"./chunk-GWQA6RLY.js";import"./chunk-WZU2AAST.js";import"./chunk-HTSQX4LL.js";function codeFrame(location,settings){let{start,end}=location.range,lastLine=end.line>start.line&&end.column===1?end.line-1:end.line,last=Math.min(lastLine,start.
line+2),gutter=String(last).length,room=Math.max(20,settings.width-gutter-5),frame=[];for(let line=Math.max(1,start.line-1);line<=last;line++){let text=settings.
lines.line(location.uri,line);if(text===void 0)continue;let number=`${line>=start.line?">":" "} ${String(line).padStart(gutter)} |`,from=line===start.line?windowStart(
text,start.column-1,room):0;if(frame.push(`${settings.paint("dim",number)} ${cut(text,from,room)}`.trimEnd()),line===start.line&&lastLine===start.line){let[before,
marked]=caretColumns(text,from,{start:start.column-1,end:end.column-1,room}),bar=settings.paint("dim",`${" ".repeat(gutter+2)} |`);frame.push(`${bar} ${" ".repeat(
before)}${settings.paint("red","^".repeat(marked))}`)}}return frame}function windowStart(text,column,room){return text.length<=room?0:Math.max(0,Math.min(column,
text.length)-Math.floor(room/3))}function cut(text,from,room){let until=from+room;return`${from>0?"…":""}${show(text.slice(from,until))}${until<text.length?"…":
""}`}function caretColumns(text,from,place){let until=Math.min(place.end,from+place.room);return[textWidth(show(text.slice(from,place.start)))+(from>0?1:0),Math.
max(1,textWidth(show(text.slice(place.start,until))))]}function show(text){return forTerminal(text.replaceAll("	"," "))}function*stylish(report,context){let selection=selectFindings(report,context.threshold),view={context,paint:painter(context.color),lines:sourceLines(context.source),
helpUris:new Map(report.rules.map(rule=>[rule.id,rule.helpUri])),explained:new Set};for(let[uri,findings]of groupByFile(selection.shown))yield`${view.paint("und\
erline",forTerminal(displayPath(uri)))}
`,yield*writeRows(findings,view),yield`
`;if(context.quiet===!0){yield*writeNotifications(report.notifications.filter(({level})=>level==="error"),view);return}yield*writeNotifications(report.notifications,
view);for(let line of summaryLines(report,selection,context.threshold))yield`${forTerminal(line)}
`;yield`${view.paint(outcomeStyles[report.verdict.outcome],forTerminal(verdictLine(report)))}
`}var longestMessage=1e3,severityStyles={error:"red",warn:"yellow",info:"blue",hint:"dim"},levelStyles={error:"red",warning:"yellow",note:"blue"},outcomeStyles={
pass:"green",fail:"red",none:"red"};function groupByFile(findings){let files=new Map;for(let finding of findings){let file=files.get(finding.location.uri);file===
void 0?files.set(finding.location.uri,[finding]):file.push(finding)}return files}function*writeRows(findings,view){let rows=findings.map(finding=>({finding,place:`${finding.
location.range.start.line}:${finding.location.range.start.column}`,message:forTerminal(shorten(describe(finding),longestMessage)),ruleId:forTerminal(finding.ruleId)})),
placeWidth=widest(rows.map(row=>row.place)),indent=placeWidth+11,room=Math.max(40,view.context.width-indent-2-widest(rows.map(row=>row.ruleId))),messageWidth=Math.
min(widest(rows.map(row=>row.message)),room,100);for(let{finding,place,message,ruleId}of rows){let[first="",...rest]=Number.isFinite(view.context.width)?wrap(message,
messageWidth):[message],severity=view.paint(severityStyles[finding.severity],finding.severity.padEnd(5));yield`  ${view.paint("dim",place.padEnd(placeWidth))}  ${severity}\
  ${padEnd(first,messageWidth)}  ${view.paint("dim",ruleId)}
`;for(let line of rest)yield`${" ".repeat(indent)}${line}
`;view.context.verbose&&(yield*writeDetails(finding,view))}}function widest(texts){let width=0;for(let text of texts)width=Math.max(width,textWidth(text));return width}
function*writeDetails(finding,view){let width=Number.isFinite(view.context.width)?view.context.width:120;for(let line of codeFrame(finding.location,{lines:view.
lines,width:width-4,paint:view.paint}))yield`    ${line}
`;for(let related of finding.relatedLocations.slice(0,5)){let{line,column}=related.range.start;yield`    ${forTerminal(`${displayPath(related.uri)}:${line}:${column}\
: ${shorten(related.message,longestMessage)}`)}
`}finding.relatedLocations.length>5&&(yield`    and ${count(finding.relatedLocations.length-5,"more place")}
`),view.explained.has(finding.ruleId)||(yield*writeExplanation(finding.ruleId,view,width)),yield`
`}function*writeExplanation(ruleId,view,width){view.explained.add(ruleId);let page=view.context.pages.get(ruleId)??"";for(let heading of["Why","How to fix"]){let section=pageSection(
page,heading);if(section!==void 0){yield`    ${view.paint("bold",heading)}
`;for(let line of section.split(`
`))for(let part of wrap(forTerminal(line),width-6))yield`${`      ${part}`.trimEnd()}
`}}let helpUri=view.helpUris.get(ruleId);helpUri!==void 0&&(yield`    ${view.paint("cyan",forTerminal(helpUri))}
`)}function*writeNotifications(notifications,view){if(notifications.length!==0){yield`${view.paint("underline","Notifications")}
`;for(let notification of notifications){let level=view.paint(levelStyles[notification.level],notification.level.padEnd(7)),text=`${placeOf(notification)}${shorten(
notification.message,longestMessage)}`;yield`  ${level}  ${forTerminal(text)}  ${view.paint("dim",forTerminal(notification.code))}
`,notification.help!==void 0&&(yield`           ${forTerminal(shorten(notification.help,longestMessage))}
`)}yield`
`}}function placeOf(notification){let{location}=notification;if(location===void 0)return"";let path=displayPath(location.uri);return"range"in location?`${path}:${location.
range.start.line}:${location.range.start.column}: `:`${path}: `}export{stylish};
