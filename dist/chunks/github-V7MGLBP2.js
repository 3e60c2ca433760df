import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{describe,selectFindings,summaryLines,verdictLine}from"./chunk-PPRBQPFG.js";import{isFileUri,repositoryPath}from"./chunk-4SGV3KT2.js";import{forTerminal,
forWorkflowMessage,forWorkflowProperty,shorten}from"./chunk-QJZVUL3H.js";import{severities}from"./chunk-WZU2AAST.js";import"./chunk-HTSQX4LL.js";function*github(report,context){let selection=selectFindings(report,context.threshold);for(let severity of severities){for(let notification of report.notifications)
notificationSeverities[notification.level]===severity&&(yield notificationCommand(notification,context));for(let finding of selection.shown)finding.severity===severity&&
(yield findingCommand(finding,context))}for(let line of[...summaryLines(report,selection,context.threshold),verdictLine(report)])yield`${forTerminal(line)}
`}var longestMessage=4e3,commands={error:"error",warn:"warning",info:"notice",hint:"notice"},notificationSeverities={error:"error",warning:"warn",note:"info"};function findingCommand(finding,context){
let properties=[...placeProperties(finding.location,context),`title=${forWorkflowProperty(finding.ruleId)}`];return`::${commands[finding.severity]} ${properties.
join(",")}::${forWorkflowMessage(shorten(describe(finding),longestMessage))}
`}function notificationCommand(notification,context){let{location,help}=notification,properties=[...placeProperties(location,context),`title=${forWorkflowProperty(
notification.code)}`],text=help===void 0?notification.message:`${notification.message} ${help}`;return`::${commands[notificationSeverities[notification.level]]}\
 ${properties.join(",")}::${forWorkflowMessage(shorten(text,longestMessage))}
`}function placeProperties(location,context){if(location===void 0||!isFileUri(location.uri))return[];let file=`file=${forWorkflowProperty(repositoryPath(location.
uri,context.rootPrefix))}`;return"range"in location?[file,...rangeProperties(location.range)]:[file]}function rangeProperties({start,end}){return start.line!==end.
line?[`line=${start.line}`]:[`line=${start.line}`,`endLine=${end.line}`,`col=${start.column}`,`endColumn=${end.column}`]}export{github};
