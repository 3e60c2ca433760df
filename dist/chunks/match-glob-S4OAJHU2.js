import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{compareText,ignoredBelow}from"./chunk-CQVVV4X7.js";import{glob}from"./chunk-H5EDXOE2.js";import"./chunk-HTSQX4LL.js";import{resolve}from"node:path";async function matchGlob(pattern,{cwd,root},isIgnored){let spelledOut=resolve(cwd,literalBeginning(pattern)),files=await glob(pattern,{cwd,absolute:!0,dot:!1,expandDirectories:!1,
followSymbolicLinks:!1,ignore:pattern.split("/").includes("node_modules")?[]:["**/node_modules/**"]}),isIgnoredHere=ignoredBelow(spelledOut,root,isIgnored);return files.
map(file=>resolve(file)).filter(file=>!isIgnoredHere(file,!1)).sort(compareText)}function literalBeginning(pattern){let names=pattern.split("/"),first=names.findIndex(
name=>/[*?[\]{}()!+@\\]/.test(name));return first===0?".":`${names.slice(0,first).join("/")}/`}export{matchGlob};
