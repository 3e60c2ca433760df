import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{pageSection,sourceLines}from"./chunk-GZOBGRU3.js";import{streamJson}from"./chunk-64EFDPWV.js";import{isFileUri,repositoryUri}from"./chunk-4SGV3KT2.js";
import{forSarifMessage}from"./chunk-QJZVUL3H.js";import{severities}from"./chunk-WZU2AAST.js";import"./chunk-HTSQX4LL.js";function artifactLocation(uri,context){return isFileUri(uri)?{uri:repositoryUri(uri,context.rootPrefix),uriBaseId:"%SRCROOT%"}:{uri:repositoryUri(uri,"")}}function physicalLocation(location,context,lines){
let region=context.sarifFor==="github"?firstLineRegion(location,lines):wholeRegion(location.range);return{artifactLocation:artifactLocation(location.uri,context),
region}}function wholeRegion({start,end}){return{startLine:start.line,startColumn:start.column,endLine:end.line,endColumn:end.column}}function firstLineRegion(location,lines){
let{start,end}=location.range;if(start.line===end.line)return wholeRegion(location.range);let text=lines.line(location.uri,start.line);if(text===void 0)return{startLine:start.
line};let firstColumn=text.length-text.trimStart().length+1;return{startLine:start.line,startColumn:firstColumn,endLine:start.line,endColumn:text.length+1}}function sarifMessage(text,fallback){return{text:text.trim()===""?fallback:forSarifMessage(text)}}function sarifInvocation(report,settings){return{executionSuccessful:report.verdict.outcome!=="none",exitCode:report.verdict.exitCode,toolExecutionNotifications:allNotifications(
report.notifications,settings.selection).map(notification=>sarifNotification(notification,settings))}}function allNotifications(notifications,{omitted,results}){
if(omitted===0)return notifications;let message=`${omitted} results are left out: GitHub code scanning shows the ${results.length} gravest.`;return[...notifications,
{code:"results-omitted",level:"warning",message,help:"The JSON report has all findings."}]}function sarifNotification(notification,{context,rules}){let{code,level,
message,help,ruleId,location}=notification;return{descriptor:{id:code},associatedRule:ruleId===void 0?void 0:{id:ruleId,index:rules.get(ruleId)},level,message:sarifMessage(
help===void 0?message:`${message} ${help}`,code),locations:location===void 0?void 0:[{physicalLocation:placeOf(location,context)}]}}function placeOf(location,context){
return"range"in location?physicalLocation(location,context,sourceLines(context.source)):{artifactLocation:artifactLocation(location.uri,context)}}var sarifLevels={error:"error",warn:"warning",info:"note",hint:"note"};var mostResultsForGithub=5e3,mostRelatedLocations=20;function selectResults(report,context){let isForGithub=context.sarifFor==="github",numbered=numberOccurrences(
report.findings),wanted=isForGithub?numbered.filter(({finding})=>finding.status==="open"):numbered,risks=new Map(report.rules.map(rule=>[rule.id,rule.securitySeverity??
0])),ordered=wanted.toSorted(({finding:left},{finding:right})=>severities.indexOf(left.severity)-severities.indexOf(right.severity)||(risks.get(right.ruleId)??0)-
(risks.get(left.ruleId)??0)),results=isForGithub?ordered.slice(0,mostResultsForGithub):ordered;return{results,omitted:ordered.length-results.length,hasWaived:results.
some(({finding})=>finding.status==="waived"),hasBaselined:results.some(({finding})=>finding.status==="baselined")}}function sarifResult({finding,occurrence},settings){
let{context,rules,lines}=settings,related=finding.relatedLocations.slice(0,mostRelatedLocations),omitted=finding.relatedLocations.length-related.length;return{ruleId:finding.
ruleId,ruleIndex:rules.get(finding.ruleId),level:sarifLevels[finding.severity],message:sarifMessage(finding.message,finding.ruleId),locations:[{physicalLocation:physicalLocation(
finding.location,context,lines),logicalLocations:logicalLocations(finding)}],relatedLocations:related.length===0?void 0:related.map((location,index)=>({id:index+
1,message:sarifMessage(location.message,"Related place."),physicalLocation:physicalLocation(location,context,lines),logicalLocations:pointerLocations(location.pointer)})),
partialFingerprints:fingerprints(finding.fingerprint,occurrence),...decision(finding,settings.selection),properties:{severity:finding.severity,...omitted===0?{}:
{relatedLocationsOmitted:omitted}}}}function numberOccurrences(findings){let seen=new Map;return findings.map(finding=>{let occurrence=(seen.get(finding.fingerprint)??
0)+1;return seen.set(finding.fingerprint,occurrence),{finding,occurrence}})}function fingerprints(fingerprint,occurrence){let[hash=fingerprint,version="v1"]=fingerprint.
split("/");return{[`lintel/${version}`]:`${hash}:${occurrence}`}}function logicalLocations(finding){let{operation,location}=finding;return[...operation===void 0?
[]:[{fullyQualifiedName:operation,kind:"operation"}],...pointerLocations(location.pointer)]}function pointerLocations(pointer){return pointer===""?[]:[{fullyQualifiedName:pointer,
kind:"value"}]}function decision({status},{hasWaived,hasBaselined}){return{suppressions:hasWaived?status==="waived"?[{kind:"external",status:"accepted"}]:[]:void 0,
baselineState:hasBaselined?{open:"new",baselined:"unchanged",waived:void 0}[status]:void 0}}function sarifTaxonomies(rules){return catalogues.flatMap(catalogue=>{let ids=[...new Set(rules.flatMap(rule=>catalogue.idsOf(rule.maps)))].sort(catalogue.compare);
return ids.length===0?[]:[{...catalogue.component,isComprehensive:!1,taxa:ids.map(catalogue.taxon)}]})}function supportedTaxonomies(taxonomies){return taxonomies.
map(({name,guid},index)=>({name,guid,index}))}function relationships(rule){let related=catalogues.flatMap(({idsOf,component})=>idsOf(rule.maps).map(id=>({target:{
id,toolComponent:{name:component.name,guid:component.guid}},kinds:["relevant"]})));return related.length===0?void 0:related}function taxonTags(rule){return catalogues.
flatMap(({idsOf,tag})=>idsOf(rule.maps).map(tag))}var owaspApi2023=["Broken Object Level Authorization","Broken Authentication","Broken Object Property Level Au\
thorization","Unrestricted Resource Consumption","Broken Function Level Authorization","Unrestricted Access to Sensitive Business Flows","Server Side Request Fo\
rgery","Security Misconfiguration","Improper Inventory Management","Unsafe Consumption of APIs"],catalogues=[{component:{name:"CWE",version:"4",organization:"MI\
TRE",guid:"ec480a2c-8267-5d90-affc-401687cd64b0",informationUri:"https://cwe.mitre.org/",shortDescription:{text:"Common Weakness Enumeration."}},idsOf:maps=>(maps.
cwe??[]).map(String),compare:compareNumbers,taxon:id=>({id,name:`CWE-${id}`,helpUri:`https://cwe.mitre.org/data/definitions/${id}.html`}),tag:id=>`external/cwe/\
cwe-${id.padStart(3,"0")}`},{component:{name:"OWASP API Security Top 10",version:"2023",organization:"OWASP Foundation",guid:"44e3e71e-05f6-56f8-89f1-d45ccebca4\
17",informationUri:"https://owasp.org/API-Security/editions/2023/en/0x11-t10/",shortDescription:{text:"The ten most critical API security risks, 2023 edition."}},
idsOf:maps=>(maps.owaspApi2023??[]).map(id=>`${id}:2023`),compare:compareNumbers,taxon:owaspTaxon,tag:id=>`owasp-api-${id.toLowerCase().replace(":","-")}`},{component:{
name:"OWASP ASVS",version:"5.0.0",organization:"OWASP Foundation",guid:"af2de5d4-27c9-5cdb-8b2c-87609fccd10d",informationUri:"https://owasp.org/www-project-appl\
ication-security-verification-standard/",shortDescription:{text:"Application Security Verification Standard."}},idsOf:maps=>maps.asvs??[],compare:compareNumbers,
taxon:id=>({id,name:`V${id}`}),tag:id=>`asvs-${id}`}];function owaspTaxon(id){let number=Number(/\d+/.exec(id)?.[0]),name=owaspApi2023[number-1];if(name===void 0)
return{id};let slug=name.toLowerCase().replaceAll(" ","-"),page=`https://owasp.org/API-Security/editions/2023/en/0xa${number.toString(16)}-${slug}/`;return{id,name,
helpUri:page}}function compareNumbers(left,right){let[leftNumbers,rightNumbers]=[numbersOf(left),numbersOf(right)];for(let[index,number]of leftNumbers.entries()){
let difference=number-(rightNumbers[index]??-1);if(difference!==0)return difference}return leftNumbers.length-rightNumbers.length}function numbersOf(id){return(id.
match(/\d+/g)??[]).map(Number)}function ruleIndexes(rules){return new Map(rules.map((rule,index)=>[rule.id,index]))}function sarifRule(rule,page){let summary=rule.summary.trim()||rule.id,why=page===
void 0?void 0:pageSection(page,"Why"),remedy=page===void 0?void 0:pageSection(page,"How to fix");return{id:rule.id,name:pascalCase(rule.id),shortDescription:{text:cut(
summary)},fullDescription:{text:cut(joinParts([summary,why]," "))},help:{text:joinParts([summary,why,remedy,`See ${rule.helpUri}`],`

`),markdown:page??`${summary}

<${rule.helpUri}>`},helpUri:URL.canParse(rule.helpUri)?rule.helpUri:void 0,defaultConfiguration:{level:sarifLevels[rule.severity]},relationships:relationships(rule),
properties:{tags:tags(rule),precision:"high","problem.severity":problemSeverities[rule.severity],"security-severity":rule.securitySeverity?.toFixed(1)}}}var problemSeverities={
error:"error",warn:"warning",info:"recommendation",hint:"recommendation"},longestDescription=1024,mostTags=20;function tags(rule){return["openapi",...rule.securitySeverity===
void 0?[]:["security"],rule.pack,...taxonTags(rule)].slice(0,mostTags)}function joinParts(parts,separator){return parts.filter(part=>part!==void 0).join(separator)}
function cut(text){let characters=[...text];return characters.length<=longestDescription?text:`${characters.slice(0,longestDescription-1).join("")}…`}function pascalCase(id){
return id.split(/[^a-z0-9]+/i).map(word=>word.charAt(0).toUpperCase()+word.slice(1)).join("")}function sarif(report,context){let rules=ruleIndexes(report.rules),selection=selectResults(report,context),lines=sourceLines(context.source),taxonomies=sarifTaxonomies(
report.rules),run={tool:{driver:{name:report.tool.name,fullName:"Lintel OpenAPI linter",organization:"Lintel",version:report.tool.version,semanticVersion:report.
tool.version,informationUri:report.tool.informationUri,rules:report.rules.map(rule=>sarifRule(rule,context.pages.get(rule.id))),supportedTaxonomies:supportedTaxonomies(
taxonomies)}},taxonomies,originalUriBaseIds:{"%SRCROOT%":{description:{text:"The root of the repository."}}},columnKind:"utf16CodeUnits",artifacts:documentUris(
report).map(uri=>({location:artifactLocation(uri,context),roles:["analysisTarget"]})),invocations:[sarifInvocation(report,{context,rules,selection})],results:mapLazily(
selection.results,result=>sarifResult(result,{context,rules,lines,selection}))};return streamJson({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"\
2.1.0",runs:[run]},4,0)}function documentUris(report){return[...new Set(report.definitions.flatMap(definition=>definition.documents))]}function*mapLazily(items,map){
for(let item of items)yield map(item)}export{sarif};
