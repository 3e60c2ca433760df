"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{parseYaml:()=>parseYaml});module.exports=__toCommonJS(stdin_exports);var import_chunk_ABNIEBNQ=require("./chunk-ABNIEBNQ.cjs"),
import_chunk_EUIIBBAM=require("./chunk-EUIIBBAM.cjs"),import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs");function scalarValue(scalar){return isPlain(scalar)?
plainValue(scalar.value):scalar.value}function keyText(scalar){if(!isPlain(scalar))return scalar.value;let value=plainValue(scalar.value);if(typeof value=="stri\
ng")return value;let isBigInteger=typeof value=="number"&&value>Number.MAX_SAFE_INTEGER&&/^(?:\+?\d+|0x.*)$/.test(scalar.value);return String(isBigInteger?BigInt(
scalar.value):value)}function isPlain(scalar){return scalar.plainScalar===!0&&scalar.doubleQuoted!==!0&&scalar.singleQuoted!==!0}function plainValue(text){let first=text.
charCodeAt(0);return first>=48&&first<=57||first===43||first===45||first===46?plainNumber(text):text.length>5?text:plainWord(text)}function plainWord(text){switch(text){case"":case"\
~":case"null":case"Null":case"NULL":return null;case"true":case"True":case"TRUE":return!0;case"false":case"False":case"FALSE":return!1;default:return text}}function plainNumber(text){
if(/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text)||/^0o[0-7]+$/.test(text)||/^0x[0-9a-fA-F]+$/.test(text))return Number(text);if(/^\.(?:nan|NaN|NAN)$/.
test(text))return Number.NaN;let infinity=/^([-+])?\.(?:inf|Inf|INF)$/.exec(text);return infinity!==null?infinity[1]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY:
text}function yamlData(root,context){let conversion={root,uri:context.uri,lines:context.lines,limits:context.limits,defects:[],path:[],anchored:new Map,nodes:0,
aliasNodes:0,scalars:void 0};return{data:convert(root,0,conversion),hasAliases:conversion.aliasNodes>0,defects:conversion.defects}}function convert(node,depth,conversion){
if(node==null)return conversion.nodes++,null;if(node.anchorId===void 0)return convertBare(node,depth,conversion);let nodesBefore=conversion.nodes;conversion.anchored.
set(node,void 0);let value=convertBare(node,depth,conversion);return conversion.anchored.set(node,{value,nodes:conversion.nodes-nodesBefore}),value}function convertBare(node,depth,conversion){
switch(conversion.nodes++,node.kind){case import_chunk_ABNIEBNQ.yamlKind.scalar:return scalarValue(node);case import_chunk_ABNIEBNQ.yamlKind.map:return convertMap(
node,depth+1,conversion);case import_chunk_ABNIEBNQ.yamlKind.sequence:return convertSequence(node,depth+1,conversion);case import_chunk_ABNIEBNQ.yamlKind.alias:
return convertAlias(node,depth,conversion);case import_chunk_ABNIEBNQ.yamlKind.include:case import_chunk_ABNIEBNQ.yamlKind.mapping:return defect(conversion,"syn\
tax",'Unknown tag "!include".',node),null}}function convertSequence(sequence,depth,conversion){return checkDepth(sequence,depth,conversion),sequence.items.map((item,position)=>{
conversion.path.push(position);let value=convert(item,depth,conversion);return conversion.path.pop(),value})}function convertMap(map,depth,conversion){checkDepth(
map,depth,conversion);let data={},merged=new Set;for(let $0=map.mappings,$1=0;$1<$0.length;$1++){let mapping=$0[$1];{if(mapping.key.kind!==import_chunk_ABNIEBNQ.yamlKind.
scalar){defect(conversion,"syntax","A key must be a scalar.",mapping.key);continue}let key=keyText(mapping.key);if(conversion.path.push(key),key==="<<"){let value=convert(
mapping.value,depth,conversion);merge(value,data,merged)||defect(conversion,"syntax",'A merge key "<<" needs a mapping or a sequence of mappings.',mapping.key)}else
Object.hasOwn(data,key)&&!merged.delete(key)&&defect(conversion,"duplicate-key",`Duplicate key ${JSON.stringify(key)}.`,mapping.key),setMember(data,key,convert(
mapping.value,depth,conversion));conversion.path.pop()}}return data}function merge(value,data,merged){let sources=Array.isArray(value)?value.toReversed():[value];
for(let $3=sources,$4=0;$4<$3.length;$4++){let source=$3[$4];{if(source===null||typeof source!="object"||Array.isArray(source))return!1;for(let $6=Object.entries(
source),$7=0;$7<$6.length;$7++){let $8=$6[$7],key=$8[0],member=$8[1];Object.hasOwn(data,key)||merged.add(key),setMember(data,key,member)}}}return!0}function convertAlias(alias,depth,conversion){
let target=anchorOf(alias,conversion);if(target===void 0)return null;if(!conversion.anchored.has(target))return convert(target,depth,conversion);let known=conversion.
anchored.get(target);if(known===void 0)return defect(conversion,"syntax",`Alias ${JSON.stringify(alias.referencesAnchor)} stands for a value that contains it.`,
alias),null;if(conversion.nodes+=known.nodes,conversion.aliasNodes+=known.nodes,conversion.aliasNodes>conversion.limits.maxAliasNodes)throw aliasLimit(alias,conversion);
return known.value}function anchorOf({value:target},conversion){return target==null?void 0:!(target.kind===import_chunk_ABNIEBNQ.yamlKind.map||target.kind===import_chunk_ABNIEBNQ.yamlKind.
sequence)||target.parent!==null||target===conversion.root?target:(conversion.scalars??=scalarsByStart(conversion.root),conversion.scalars.get(target.startPosition))}
function scalarsByStart(root){let scalars=new Map,waiting=[root];for(;waiting.length>0;){let node=waiting.pop();if(node?.kind===import_chunk_ABNIEBNQ.yamlKind.scalar&&
scalars.set(node.startPosition,node),node?.kind===import_chunk_ABNIEBNQ.yamlKind.sequence)for(let $9=node.items,$10=0;$10<$9.length;$10++){let item=$9[$10];waiting.
push(item)}if(node?.kind===import_chunk_ABNIEBNQ.yamlKind.map)for(let $12=node.mappings,$13=0;$13<$12.length;$13++){let{value}=$12[$13];waiting.push(value)}}return scalars}
function setMember(data,key,value){key==="__proto__"?Object.defineProperty(data,key,{value,writable:!0,enumerable:!0,configurable:!0}):data[key]=value}function defect(conversion,kind,message,node){
let start=node.kind===import_chunk_ABNIEBNQ.yamlKind.alias?node.startPosition-1:node.startPosition;conversion.defects.push({kind,message,path:[...conversion.path],
start,end:node.endPosition})}function checkDepth(node,depth,{limits,lines,uri}){if(!(depth<=limits.maxDepth))throw new import_chunk_DUGFQ5N4.ToolError("nesting-\
too-deep",`The document is nested deeper than ${limits.maxDepth} levels.`,{help:"No API needs that many levels. Check that the file is an OpenAPI definition, or\
 split it.",location:{uri,pointer:"",range:lines.rangeOf(node.startPosition,node.startPosition+1)}})}function aliasLimit(alias,{limits,lines,uri}){return new import_chunk_DUGFQ5N4.ToolError(
"alias-limit",`The aliases of the document stand for more than ${limits.maxAliasNodes} nodes.`,{help:"Aliases of aliases multiply. Write shared parts as compone\
nts and use $ref.",location:{uri,pointer:"",range:lines.rangeOf(alias.startPosition-1,alias.endPosition)}})}function findDeepPlace(text,maxDepth){let brackets=0,
indents=[],token=/[[{\]}]|^ *|(?<=^[ ?-]*)[-?](?= )/gm;for(let{0:found,index}of text.matchAll(token))if(found==="["||found==="{"?brackets++:found==="]"||found===
"}"?brackets--:found==="-"||found==="?"?indents.push(Number.POSITIVE_INFINITY):(indents=indents.filter(indent=>indent<found.length),indents.push(found.length)),
brackets+indents.length>maxDepth)return index}var YamlLookup=class{#root;#mappingsOf=new Map;constructor(root){this.#root=root}closest(path){let place={node:this.#root,
mapping:void 0};for(let $0=path,$1=0;$1<$0.length;$1++){let segment=$0[$1];{let next=this.#child(place.node,segment);if(next===void 0)return place;place=next}}return place}#child(node,segment){
if(node.kind===import_chunk_ABNIEBNQ.yamlKind.map){let mapping=this.#mappings(node).get(String(segment));return mapping===void 0?void 0:{node:mapping.value??mapping.
key,mapping}}if(node.kind!==import_chunk_ABNIEBNQ.yamlKind.sequence||!/^(?:0|[1-9]\d*)$/.test(String(segment)))return;let item=node.items[Number(segment)];return item==
null?void 0:{node:item,mapping:void 0}}#mappings(map){let known=this.#mappingsOf.get(map);if(known!==void 0)return known;let mappings=new Map;this.#mappingsOf.set(
map,mappings);for(let $3=map.mappings,$4=0;$4<$3.length;$4++){let mapping=$3[$4];{if(mapping.key.kind!==import_chunk_ABNIEBNQ.yamlKind.scalar)continue;let key=keyText(
mapping.key);if(key==="<<")for(let $6=this.#merged(mapping.value),$7=0;$7<$6.length;$7++){let $8=$6[$7],mergedKey=$8[0],merged=$8[1];mappings.set(mergedKey,merged)}else
mappings.set(key,mapping)}}return mappings}#merged(node){return node?.kind===import_chunk_ABNIEBNQ.yamlKind.map?[...this.#mappings(node)]:node?.kind===import_chunk_ABNIEBNQ.yamlKind.
alias?this.#merged(node.value):node?.kind===import_chunk_ABNIEBNQ.yamlKind.sequence?node.items.toReversed().flatMap(item=>this.#merged(item)):[]}};function valueSpan({
node,mapping},firstLineEnd){return[valueStart(node,mapping,firstLineEnd),valueEnd(node)]}function valueStart(node,mapping,firstLineEnd){if(mapping!==void 0){if(mapping.
value===null)return mapping.endPosition;if(node.kind!==import_chunk_ABNIEBNQ.yamlKind.scalar)return mapping.key.endPosition+1}return node.parent===null&&node.startPosition===
firstLineEnd?0:Math.max(0,node.startPosition)}function valueEnd(from){let node=from;for(;;){let last=lastInside(node);if(last===void 0)break;node=last}let{parent}=node,
standsForNothing=node.kind===import_chunk_ABNIEBNQ.yamlKind.scalar&&parent?.kind===import_chunk_ABNIEBNQ.yamlKind.mapping&&parent.value===null;return Math.max(0,
standsForNothing?parent.endPosition:node.endPosition)}function lastInside(node){if(node.kind===import_chunk_ABNIEBNQ.yamlKind.sequence)return node.items.at(-1)??
void 0;if(node.kind===import_chunk_ABNIEBNQ.yamlKind.map)return node.mappings.at(-1);if(node.kind===import_chunk_ABNIEBNQ.yamlKind.mapping)return node.value??void 0}
function pathAt(root,offset){let path=[],node=root;for(;node!==void 0;){let next=memberAt(node,offset);next!==void 0&&path.push(next.segment),node=next?.value}return path}
function memberAt(node,offset){if(node.kind===import_chunk_ABNIEBNQ.yamlKind.sequence){let segment=node.items.findLastIndex(item=>item!==null&&item.startPosition<=
offset&&offset<=valueEnd(item)),value=node.items[segment];return value==null?void 0:{segment,value}}if(node.kind!==import_chunk_ABNIEBNQ.yamlKind.map)return;let mapping=node.
mappings.findLast(({startPosition,value})=>value&&startPosition<=offset&&offset<=valueEnd(value));if(!(mapping?.key.kind!==import_chunk_ABNIEBNQ.yamlKind.scalar||
mapping.value===null))return{segment:keyText(mapping.key),value:mapping.value}}function findYamlSyntaxError(text,stream){let findOpener=unclosedFinder(text,stream),
errors=stream.complaints.filter(({isWarning})=>!isWarning).map(complaint=>errorOf(text,complaint,findOpener)),tab=findTabIndentation(text,stream),second=findSecondDocument(
stream),all=[...errors,...tab===void 0?[]:[tab],...second===void 0||errors.length>0?[]:[second]],first;for(let $0=all,$1=0;$1<$0.length;$1++){let error=$0[$1];(first===
void 0||error.start<first.start)&&(first=error)}return first}function errorOf(text,{reason,mark},findOpener){let at=Math.min(mark.position,text.length),opener=openerOf(
reason);if(opener!==void 0){let start=findOpener(opener.characters)??at;return{message:`This ${opener.name} is not closed.`,start,end:Math.min(start+1,text.length)}}
let alias=/^unidentified alias "(.*)"$/s.exec(reason)?.[1];if(alias!==void 0)return{message:`No anchor ${JSON.stringify(alias)} before this alias.`,start:at-alias.
length-1,end:at};let end=lineEnd(text,at);return{message:messageOf(reason,text[at]??""),start:at,end:reason.startsWith("unknown tag")?end:Math.min(at+1,end)}}function openerOf(reason){
switch(reason){case"unexpected end of the stream within a double quoted scalar":case"unexpected end of the document within a double quoted scalar":return{name:"\
double quote",characters:'"'};case"unexpected end of the stream within a single quoted scalar":case"unexpected end of the document within a single quoted scalar":
return{name:"single quote",characters:"'"};case"unexpected end of the stream within a flow collection":return{name:"bracket or brace",characters:"[{"};default:return}}
function unclosedFinder(text,{roots}){let found=new Map;return characters=>(found.has(characters)||found.set(characters,findUnclosed(text,endOfScalars(roots),characters)),
found.get(characters))}function findUnclosed(text,after,characters){for(let at=after;at<text.length;at++){let character=text[at]??"";if(characters.includes(character))
return at;character==="#"&&/\s/.test(text[at-1]??`
`)&&(at=lineEnd(text,at))}}function endOfScalars(roots){return roots.reduce((end,root)=>Math.max(end,lastScalarEnd(root)),0)}function lastScalarEnd(root){let end=0,
waiting=[root];for(;waiting.length>0;){let node=waiting.pop();if((node?.kind===import_chunk_ABNIEBNQ.yamlKind.alias||node?.kind===import_chunk_ABNIEBNQ.yamlKind.
scalar&&!isEmpty(node))&&(end=Math.max(end,node.endPosition)),node?.kind===import_chunk_ABNIEBNQ.yamlKind.sequence)for(let $3=node.items,$4=0;$4<$3.length;$4++){
let item=$3[$4];waiting.push(item)}if(node?.kind===import_chunk_ABNIEBNQ.yamlKind.map)for(let $6=node.mappings,$7=0;$7<$6.length;$7++){let{key,value}=$6[$7];waiting.
push(key,value)}}return end}function findTabIndentation(text,{roots,complaints}){let blanks=blanksAround(text,0),tabs=complaints.filter(({isWarning,mark:{position}})=>(isWarning&&
(position<blanks.start||position>=blanks.end)&&(blanks=blanksAround(text,position)),isWarning&&blanks.areIndentation));if(tabs.length===0)return;let free=spansFreeOfIndentation(
text,roots),span=0;for(let $9=tabs,$10=0;$10<$9.length;$10++){let{mark}=$9[$10];{for(;(free[span]?.[1]??Number.POSITIVE_INFINITY)<=mark.position;)span++;if((free[span]?.[0]??
Number.POSITIVE_INFINITY)<mark.position)continue;return{message:"A tab cannot indent; YAML is indented with spaces.",start:mark.position,end:mark.position+1}}}}
function blanksAround(text,at){let[start,end]=[at,at];for(;isBlank(text[start-1]);)start-=1;for(;isBlank(text[end]);)end+=1;let areIndentation=isLineBreak(text[start-
1]??`
`)&&!isLineBreak(text[end]??`
`)&&text[end]!=="#";return{start,end,areIndentation}}function isBlank(character){return character===" "||character==="	"}function isLineBreak(character){return character===
`
`||character==="\r"}function spansFreeOfIndentation(text,roots){let spans=[],waiting=[...roots];for(;waiting.length>0;){let node=waiting.pop();if(node!=null){if(!(node.
kind!==import_chunk_ABNIEBNQ.yamlKind.scalar&&text[node.startPosition]!=="{"&&text[node.startPosition]!=="["))spans.push([node.startPosition,node.endPosition]);else if(node.
kind===import_chunk_ABNIEBNQ.yamlKind.sequence)for(let $12=node.items,$13=0;$13<$12.length;$13++){let item=$12[$13];waiting.push(item)}else if(node.kind===import_chunk_ABNIEBNQ.yamlKind.
map)for(let $15=node.mappings,$16=0;$16<$15.length;$16++){let{key,value}=$15[$16];waiting.push(key,value)}}}return spans.sort(([one],[other])=>one-other)}function findSecondDocument({
roots}){let second=roots.slice(1).find(root=>!isEmpty(root));if(second===void 0)return;let start=Math.max(0,second.startPosition);return{message:"A second docum\
ent starts here; a file holds one.",start,end:start+1}}function isEmpty(node){return node.kind===import_chunk_ABNIEBNQ.yamlKind.scalar&&node.plainScalar===!0&&node.
value===""}function messageOf(reason,character){return reason==="end of the stream or a document separator is expected"?"@`%".includes(character)?`A plain value\
 cannot start with "${character}"; put it in quotes.`:character==="-"?"A block sequence cannot start on the line of its key.":"This text belongs to no key or it\
em; check the indentation.":reason==="incomplete explicit mapping pair; a key node is missed"?'A ":" in a plain value needs quotes around the value.':reason==="\
missed comma between flow collection entries"?"Expected a comma or the end of the flow collection.":`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`}function lineEnd(text,from){
let lineFeed=text.indexOf(`
`,from),end=lineFeed===-1?text.length:lineFeed;return text[end-1]==="\r"&&end>from?end-1:end}function parseYaml(text,uri,limits=import_chunk_LEJQQTN5.defaultLimits){
let lines=(0,import_chunk_TAX7PDBK.createLines)(text),extra=(0,import_chunk_TAX7PDBK.findExtraNode)(text,limits.maxNodes);if(extra!==void 0)throw(0,import_chunk_TAX7PDBK.tooManyNodes)(
uri,lines.positionAt(extra),`may have more than ${limits.maxNodes} values`);let stream=readStream({text,uri,lines,maxDepth:limits.maxDepth}),root=stream.roots[0];
if(root===void 0)return emptyDocument(text,uri,lines);let{data,hasAliases,defects}=yamlData(root,{uri,lines,limits}),lookup=new YamlLookup(root),lineFeed=text.indexOf(
`
`),firstLineEnd=lineFeed===-1?text.length+1:lineFeed+1;return{uri,text,data,mayRepeat:hasAliases,problems:findProblems({root,defects,error:findYamlSyntaxError(text,
stream),lines}),rangeAt:path=>lines.rangeOf(...valueSpan(lookup.closest(path),firstLineEnd)),keyRangeAt(path){let place=lookup.closest(path);return place.mapping===
void 0?lines.rangeOf(...valueSpan(place,firstLineEnd)):lines.rangeOf(place.mapping.key.startPosition,place.mapping.key.endPosition)}}}function readStream({text,
uri,lines,maxDepth}){try{return(0,import_chunk_ABNIEBNQ.readYamlStream)(text)}catch(cause){if(cause instanceof import_chunk_ABNIEBNQ.TooManyComplaints){let help="\
Check that it is the file that is meant.";throw new import_chunk_DUGFQ5N4.ToolError("syntax-invalid","The file is no YAML: it has too many syntax errors to be r\
ead.",{help,location:{uri},cause})}if(!(cause instanceof RangeError))throw cause;let place=findDeepPlace(text,maxDepth);throw new import_chunk_DUGFQ5N4.ToolError(
"nesting-too-deep",`The document is nested deeper than ${maxDepth} levels.`,{help:"No API needs that many levels. Check that the file is an OpenAPI definition, \
or split it.",location:place===void 0?{uri}:{uri,pointer:"",range:lines.rangeOf(place,place+1)},cause})}}function findProblems({root,defects,error,lines}){let all=error===
void 0?[...defects]:[...defects,{kind:"syntax",path:pathAt(root,error.start),...error}];return all.sort((one,other)=>one.start-other.start),all.map(({kind,message,
path,start,end})=>({kind,message,path,range:lines.rangeOf(start,end)}))}function emptyDocument(text,uri,lines){let range=lines.rangeOf(0,0);return{uri,text,data:null,
mayRepeat:!1,problems:[],rangeAt:()=>range,keyRangeAt:()=>range}}0&&(module.exports={parseYaml});
