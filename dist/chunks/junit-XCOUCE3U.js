import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{describe,verdictLine}from"./chunk-PPRBQPFG.js";import{displayPath}from"./chunk-4SGV3KT2.js";import{forXml}from"./chunk-QJZVUL3H.js";import{
isAtLeast}from"./chunk-WZU2AAST.js";import"./chunk-HTSQX4LL.js";function*junit(report,context){let suites=[...gatherSuites(report,context).values()];yield`<?xml version="1.0" encoding="UTF-8"?>
`,yield`<testsuites name="lintel"${tally(suites.flatMap(suite=>suite.cases))} time="0">
`;for(let suite of suites){yield`  <testsuite name="${forXml(suite.name)}"${tally(suite.cases)} time="0">
`;for(let testCase of suite.cases)yield writeCase(testCase,suite.name);yield`  </testsuite>
`}yield`</testsuites>
`}var generalSuite="lintel";function gatherSuites(report,context){let suites=new Map,definitionOf=new Map;for(let definition of report.definitions){suites.set(definition.
uri,{name:displayPath(definition.uri),cases:[]});for(let uri of definition.documents)definitionOf.has(uri)||definitionOf.set(uri,definition.uri)}for(let finding of report.
findings)finding.status==="open"&&context.threshold!==void 0&&!isAtLeast(finding.severity,context.threshold)||suiteFor(suites,definitionOf.get(finding.location.
uri)??finding.location.uri).cases.push(findingCase(finding));for(let notification of report.notifications){let uri=notification.location?.uri,owner=uri===void 0?
generalSuite:definitionOf.get(uri)??uri;suiteFor(suites,owner).cases.push(notificationCase(notification))}addVerdict(suites,report);for(let suite of suites.values())
suite.cases.length===0&&suite.cases.push(passingCase);return suites}function suiteFor(suites,uri){let existing=suites.get(uri);if(existing!==void 0)return existing;
let suite={name:displayPath(uri),cases:[]};return suites.set(uri,suite),suite}function addVerdict(suites,report){if(report.verdict.outcome!=="none"||report.notifications.
some(notification=>notification.level==="error"))return;let message=verdictLine(report);suiteFor(suites,generalSuite).cases.push({name:"verdict",outcome:"error",
type:"no-verdict",message,detail:message})}var passingCase={name:"no findings",outcome:"pass",type:"",message:"",detail:""};function findingCase(finding){let{uri,
pointer,range}=finding.location,place=`${range.start.line}:${range.start.column}`;return{name:`${finding.ruleId} (${place})`,outcome:finding.status==="open"?"fa\
ilure":"skipped",type:finding.severity,message:finding.status==="open"?describe(finding):`${finding.status}: ${describe(finding)}`,file:displayPath(uri),line:range.
start.line,detail:`${displayPath(uri)}:${place} ${finding.severity} ${finding.ruleId} at ${pointer===""?"the document":pointer}`}}function notificationCase(notification){
let{code,level,message,help,location}=notification;return{name:code,outcome:level==="error"?"error":"skipped",type:code,message,...location===void 0?{}:{file:displayPath(
location.uri)},...location!==void 0&&"range"in location?{line:location.range.start.line}:{},detail:help??""}}function writeCase(testCase,suiteName){let file=testCase.
file===void 0?"":` file="${forXml(testCase.file)}"`,line=testCase.line===void 0?"":` line="${testCase.line}"`,open=`    <testcase classname="${forXml(suiteName)}\
" name="${forXml(testCase.name)}"${file}${line} time="0"`;if(testCase.outcome==="pass")return`${open}/>
`;let type=testCase.outcome==="skipped"?"":` type="${forXml(testCase.type)}"`,body=`<${testCase.outcome}${type} message="${forXml(testCase.message)}">${forXml(testCase.
detail)}</${testCase.outcome}>`;return`${open}>
      ${body}
    </testcase>
`}function tally(cases){let[failures,errors,skipped]=[0,0,0];for(let{outcome}of cases)outcome==="failure"?failures++:outcome==="error"?errors++:outcome==="skipp\
ed"&&skipped++;return` tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`}export{junit};
