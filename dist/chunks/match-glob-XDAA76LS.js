import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{compareText}from"./chunk-OC6C4H4K.js";import{glob}from"./chunk-H5EDXOE2.js";import"./chunk-HTSQX4LL.js";import{dirname,resolve,sep}from"node:path";async function matchGlob(pattern,cwd,isIgnored){let spelledOut=resolve(cwd,literalBeginning(pattern));return(await glob(pattern,{cwd,absolute:!0,dot:!1,expandDirectories:!1,
followSymbolicLinks:!1,ignore:pattern.split("/").includes("node_modules")?[]:["**/node_modules/**"]})).map(file=>resolve(file)).filter(file=>!isIgnoredBelow(spelledOut,
file,isIgnored)).sort(compareText)}function literalBeginning(pattern){let names=pattern.split("/"),first=names.findIndex(name=>/[*?[\]{}()!+@\\]/.test(name));return first===
0?".":`${names.slice(0,first).join("/")}/`}function isIgnoredBelow(folder,file,isIgnored){if(isIgnored(file,!1))return!0;for(let parent=dirname(file);parent.length>
folder.length&&parent.startsWith(folder.endsWith(sep)?folder:folder+sep);parent=dirname(parent))if(isIgnored(parent,!0))return!0;return!1}export{matchGlob};
