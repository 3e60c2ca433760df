import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{existsSync}from"node:fs";import{readdir,readFile}from"node:fs/promises";async function loadRulePages(){let folder=rulesetsFolder(),names=(await readdir(folder,
{recursive:!0})).map(name=>name.replaceAll("\\","/")).filter(name=>name.endsWith(".md"));return new Map(await Promise.all(names.sort().map(async name=>[ruleIdOf(
name),await readFile(new URL(name,folder),"utf8")])))}function rulesetsFolder(){let folder=new URL(".",import.meta.url);for(;!existsSync(new URL("package.json",
folder));){let parent=new URL("..",folder);if(parent.href===folder.href)throw new Error(`No package.json above ${import.meta.url}.`);folder=parent}return new URL(
"rulesets/",folder)}function ruleIdOf(name){return name.slice(name.lastIndexOf("/")+1,-3)}export{loadRulePages};
