import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
function pageSection(page,heading){let section,isFenced=!1;for(let line of page.split(/\r?\n/))if(/^\s*(```|~~~)/.test(line)&&(isFenced=!isFenced),!isFenced&&line.
startsWith("## ")){if(section!==void 0)break;line.slice(3).trim()===heading&&(section=[])}else section?.push(line);let text=section?.join(`
`).trim();return text===""?void 0:text}function sourceLines(source){let files=new Map;return{line(uri,line){let file=files.get(uri);if(file===void 0){let text=source(uri)??"";file={text,starts:lineStarts(
text)},files.set(uri,file)}let start=file.starts[line-1];if(!(start===void 0||file.text===""))return file.text.slice(start,file.starts[line]??file.text.length).
replace(/\r?\n$|\r$/,"")}}}function lineStarts(text){let starts=[0];for(let match of text.matchAll(/\r\n|\n|\r/g))starts.push(match.index+match[0].length);return starts}export{pageSection,sourceLines};
