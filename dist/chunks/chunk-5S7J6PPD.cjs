"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{readPlainText:()=>readPlainText,readWaiverEntry:()=>readWaiverEntry,unknownKeys:()=>unknownKeys,waiverProblem:()=>waiverProblem});
module.exports=__toCommonJS(stdin_exports);var import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_44Z6WYKK=require("./chunk-44Z6WYKK.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs");
function dateComplaint(field,text){let help="Write a day as YYYY-MM-DD, for example 2027-01-31.";if(!/^\d{4}-\d{2}-\d{2}$/.test(text))return{message:`"${field}:\
 ${text}" is no date.`,help};let time=Date.parse(`${text}T00:00:00Z`);return!Number.isNaN(time)&&new Date(time).toISOString().startsWith(text)?void 0:{message:`\
"${field}: ${text}" is no day of the calendar.`,help}}function ruleComplaint(text,ruleIds){if(/[*?]/.test(text))return{message:`"rule: ${text}" would waive rule\
s that nobody has looked at.`,help:"Name one rule. Write a waiver for each."};if(/[\s,]/.test(text))return{message:`"rule: ${text}" is not the id of one rule.`,
help:"Write a waiver for each rule."};if((0,import_chunk_44Z6WYKK.isPolicyRule)(text))return{message:`"${text}" is found by policy itself, and cannot be waived.`,
help:"Remove the waiver, and change what the finding says."};if(ruleIds===void 0||ruleIds.has(text))return;let meant=(0,import_chunk_53F4MXUY.nearest)(text,ruleIds),
help=`${meant===void 0?"":`Did you mean "${meant}"? `}Run "lintel rules" for the list.`;return{message:`There is no rule named "${text}".`,help}}function reasonComplaint(text){
let help="Say in a sentence why the finding is acceptable until the waiver expires.";return[...text].length<shortestReason?{message:`"reason: ${text}" has fewer\
 than ${shortestReason} characters.`,help}:placeholder.test(text)?{message:`"reason: ${text}" says that somebody still has to write it.`,help}:new Set(text.toLowerCase().
match(/[\p{L}\p{N}]/gu)??[]).size<4?{message:`"reason: ${text}" says nothing.`,help}:void 0}var shortestReason=10,placeholder=/^\W*(?:to-?do|tbd|tba|fixme|xxx|lorem ipsum|(?:add|write|insert|put|fill in|your) (?:a |the |your )?reason)\b/i;
function readWaiverEntry(entry,form){if(!isMapping(entry.value)){let message=`A waiver is a mapping with ${listed(form.required)}, not ${nameOf(entry.value)}.`;
return{fields:void 0,problems:[waiverProblem(entry,form.uri,{message,help:'Write "- rule: \u2026" with the other keys below it.'})]}}let problems=[...unknownKeys(
entry,form),...missingKeys(entry,form)],texts={};for(let $0=textFields,$1=0;$1<$0.length;$1++){let field=$0[$1];{let node=entry.child(field);if(node===void 0||!form.
keys.includes(field))continue;let read=readText(field,node.value,form);"text"in read?texts[field]=read.text:problems.push(waiverProblem(node,form.uri,read))}}let{
rule,reason,expires}=texts;return{fields:problems.length===0&&rule!==void 0&&reason!==void 0&&expires!==void 0?{...texts,rule,reason,expires}:void 0,problems}}function waiverProblem(node,uri,{
message,help}){return new import_chunk_DUGFQ5N4.ToolError("waiver-invalid",message,{help,location:{uri,pointer:node.pointer,range:node.range}})}function unknownKeys(node,{
uri,keys},owner="A waiver"){return(isMapping(node.value)?Object.keys(node.value).filter(key=>!keys.includes(key)):[]).map(key=>{let meant=(0,import_chunk_53F4MXUY.nearest)(
key,keys),help=`${meant===void 0?"":`Did you mean "${meant}"? `}Keys are ${listed(keys)}.`,path=[...node.path,key],location={uri,pointer:node.child(key)?.pointer??
node.pointer,range:node.document.keyRangeAt(path)};return new import_chunk_DUGFQ5N4.ToolError("waiver-invalid",`${owner} has no key "${key}".`,{help,location})})}
function readPlainText(field,value){if(value===null)return{message:`"${field}" is empty.`,help:"Fill it in, or leave the key out if it may be absent."};if(typeof value!=
"string"){let help=typeof value=="object"?"Write one text.":`Write it in quotes: ${field}: "${String(value)}".`;return{message:`"${field}" is a text, not ${nameOf(
value)}.`,help}}let text=value.trim();return text===""?{message:`"${field}" is empty.`,help:"Fill it in, or leave the key out if it may be absent."}:text.length>
longest?{message:`"${field}" has more than ${longest} characters.`,help:"Shorten it, and keep the rest in a ticket."}:new RegExp("\\p{C}","u").test(text)?{message:`\
"${field}" holds characters that cannot be seen.`,help:"Type it anew."}:{text}}var longest=2e3,textFields=["id","rule","reason","owner","ticket","approver","cre\
ated","expires"],remedies=new Map([["id","Give each waiver a name of its own, for example W-2026-014."],["rule",'Name the rule that it is for. "lintel rules" li\
sts them.'],["scope","Say what it is about: path, api, operation, pointer or fingerprint."],["reason","Say why the finding is acceptable until it expires."],["o\
wner","Name who answers for it."],["created","Write the day on which it was granted: YYYY-MM-DD."],["expires","Write the last day on which it holds: YYYY-MM-DD.\
 None holds for ever."]]);function missingKeys(entry,{uri,required}){return required.filter(key=>entry.child(key)===void 0).map(key=>waiverProblem(entry,uri,{message:`\
The waiver has no "${key}".`,help:remedies.get(key)??"Add it."}))}function readText(field,value,{ruleIds}){if(field==="rule"&&Array.isArray(value))return{message:'\
A waiver is for one rule, and "rule" is a list.',help:"Write a waiver for each rule."};let isDate=field==="created"||field==="expires";if(isDate&&typeof value==
"number")return dateComplaint(field,String(value))??{text:String(value)};let read=readPlainText(field,field==="reason"&&typeof value=="string"?value.replace(/\s+/g,
" "):value);return"text"in read?isDate?dateComplaint(field,read.text)??read:field==="rule"?ruleComplaint(read.text,ruleIds)??read:(field==="reason"?reasonComplaint(
read.text):void 0)??read:read}function isMapping(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function nameOf(value){return value===
null?"nothing":Array.isArray(value)?"a list":typeof value=="object"?"a mapping":typeof value=="boolean"?"a truth value":typeof value=="number"?"a number":"a tex\
t"}function listed(words){return words.length<2?words.join(""):`${words.slice(0,-1).join(", ")} and ${words.at(-1)}`}0&&(module.exports={readPlainText,readWaiverEntry,unknownKeys,waiverProblem});
