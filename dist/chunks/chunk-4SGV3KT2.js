import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
function isFileUri(uri){return!/^[a-z][a-z0-9+.-]*:/i.test(uri)}function displayPath(uri){return isFileUri(uri)?decode(uri):uri}function repositoryPath(uri,rootPrefix){
return removeDotSegments(rootPrefix+decode(uri))}function repositoryUri(uri,rootPrefix){let prefix=rootPrefix.split("/").map(encodeSegment).join("/");return removeDotSegments(
prefix+encodeIllegal(uri))}function decode(uri){try{return decodeURIComponent(uri)}catch{return uri}}function encodeSegment(segment){return encodeURIComponent(segment.
replace(new RegExp("\\p{Cs}","gu"),"�"))}function encodeIllegal(uri){return uri.replace(/%(?![0-9a-f]{2})|[^\w\-.~!$&'()*+,;=:@/%?#]/giu,encodeSegment)}function removeDotSegments(path){
let kept=[];for(let segment of path.split("/"))segment!=="."&&(segment===".."&&kept.length>0&&kept.at(-1)!==".."?kept.pop():kept.push(segment));return kept.join(
"/")}export{isFileUri,displayPath,repositoryPath,repositoryUri};
