import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{createLines}from"./chunk-QJXW5RM5.js";import{ToolError}from"./chunk-EMBVV6Y2.js";import{pathToFileURL}from"node:url";function relativeUris(folder){let base=segments(pathToFileURL(folder.endsWith("/")?folder:`${folder}/`).href),known=new Map;
return uri=>{let before=known.get(uri);if(before!==void 0)return before;let relative=uri.startsWith("file:")?relativeTo(base,segments(uri)):uri;return known.set(
uri,relative),relative}}function relativeUri(uri,folder){return relativeUris(folder)(uri)}function relativeTo(base,target){let common=0;for(;common<base.length-
1&&common<target.length-1&&base[common]===target[common];)common+=1;let relative=[...base.slice(common,-1).map(()=>".."),...target.slice(common)].join("/");return relative.
split("/")[0]?.includes(":")?`./${relative}`:relative}function segments(uri){return uri.slice(7).split("/")}function decodeText(bytes,uri){if(looksLikeUtf16(bytes))throw invalid("The file is encoded as UTF-16 or UTF-32, not as UTF-8.",{uri});try{return new TextDecoder(
"utf-8",{fatal:!0}).decode(bytes)}catch{let before=new TextDecoder("utf-8").decode(bytes.subarray(0,validLength(bytes))),range=createLines(before).rangeOf(before.
length,before.length);throw invalid("The file is not valid UTF-8.",{uri,pointer:"",range})}}function looksLikeUtf16([first,second]){return first===255&&second===
254||first===254&&second===255||first===0||second===0}function validLength(bytes){let valid=0,most=bytes.length;for(;valid<most;){let middle=Math.ceil((valid+most)/
2);isValidBeginning(bytes.subarray(0,middle))?valid=middle:most=middle-1}for(;valid>0&&!isValid(bytes.subarray(0,valid));)valid--;return valid}function isValid(bytes){
try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes),!0}catch{return!1}}function isValidBeginning(bytes){try{return new TextDecoder("utf-8",{fatal:!0}).
decode(bytes,{stream:!0}),!0}catch{return!1}}function invalid(message,location){return new ToolError("encoding-invalid",message,{help:"Save the file as UTF-8.",
location})}export{decodeText,relativeUris,relativeUri};
