"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{displayPath:()=>displayPath,isFileUri:()=>isFileUri,repositoryPath:()=>repositoryPath,repositoryUri:()=>repositoryUri});
module.exports=__toCommonJS(stdin_exports);function isFileUri(uri){return!/^[a-z][a-z0-9+.-]*:/i.test(uri)}function displayPath(uri){return isFileUri(uri)?decode(
uri):uri}function repositoryPath(uri,rootPrefix){return removeDotSegments(rootPrefix+decode(uri))}function repositoryUri(uri,rootPrefix){let prefix=rootPrefix.split(
"/").map(encodeSegment).join("/"),path=removeDotSegments(prefix+encodeIllegal(uri));return isFileUri(uri)?path.replace(/^[^/]*/,segment=>segment.replaceAll(":",
"%3A")):path}function decode(uri){try{return decodeURIComponent(uri)}catch{return uri}}function encodeSegment(segment){return encodeURIComponent(segment.replace(
new RegExp("\\p{Cs}","gu"),"\uFFFD"))}function encodeIllegal(uri){return uri.replace(/%(?![0-9a-f]{2})|[^\w\-.~!$&'()*+,;=:@/%?#]/giu,encodeSegment)}function removeDotSegments(path){
let kept=[];for(let $0=path.split("/"),$1=0;$1<$0.length;$1++){let segment=$0[$1];{if(segment===".")continue;segment===".."&&kept.length>0&&kept.at(-1)!==".."?kept.
pop():kept.push(segment)}}return kept.join("/")}0&&(module.exports={displayPath,isFileUri,repositoryPath,repositoryUri});
