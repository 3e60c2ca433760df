"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{usualLayout:()=>usualLayout,waiverYaml:()=>waiverYaml});module.exports=__toCommonJS(stdin_exports);var import_chunk_L2UOT4JI=require("./chunk-L2UOT4JI.cjs"),
usualLayout={indent:"",gap:" ",isScopeInline:!0,lineBreak:`
`};function waiverYaml(waiver,{indent,gap,isScopeInline,lineBreak}){let margin=`${indent} ${gap}`;return import_chunk_L2UOT4JI.waiverKeys.flatMap(key=>{if(key===
"scope")return scopeLines(waiver.scope,isScopeInline);let value=waiver[key];return value===void 0?[]:[`${key}: ${key==="created"||key==="expires"?value:yamlText(
value)}`]}).map((line,index)=>`${index===0?`${indent}-${gap}`:margin}${line}${lineBreak}`).join("")}function scopeLines(scope,isInline){let members=Object.entries(
scope).map(([key,value])=>`${key}: ${yamlText(value)}`);return isInline?[`scope: { ${members.join(", ")} }`]:["scope:",...members.map(member=>`  ${member}`)]}function yamlText(text){
return plain.test(text)&&!otherMeaning.test(text)?text:new RegExp("\\p{C}","u").test(text)?JSON.stringify(text):`'${text.replaceAll("'","''")}'`}var plain=/^[\p{L}](?:[\p{L}\p{N}_./@+() -]|:(?=\/\/))*(?<! )$/u,
otherMeaning=/^(?:null|true|false|yes|no|on|off|y|n)$/i;0&&(module.exports={usualLayout,waiverYaml});
