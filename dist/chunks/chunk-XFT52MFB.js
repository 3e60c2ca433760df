import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{existsSync}from"node:fs";import{readdir,readFile}from"node:fs/promises";async function loadRulePages(){let folder=rulesetsFolder(),names=(await readdir(folder,
{recursive:!0})).map(name=>name.replaceAll("\\","/")).filter(name=>name.endsWith(".md"));return new Map(await Promise.all(names.sort().map(async name=>[ruleIdOf(
name),await readFile(new URL(name,folder),"utf8")])))}async function loadPrecision(){return JSON.parse(await readFile(new URL("precision.json",rulesetsFolder()),
"utf8"))}function rulesetsFolder(){let folder=new URL(".",import.meta.url);for(;!existsSync(new URL("package.json",folder));){let parent=new URL("..",folder);if(parent.
href===folder.href)throw new Error(`No package.json above ${import.meta.url}.`);folder=parent}return new URL("rulesets/",folder)}function ruleIdOf(name){return name.
slice(name.lastIndexOf("/")+1,-3)}function textWidth(text){if(/^[ -~]*$/.test(text))return text.length;let width=0;for(let character of text)new RegExp("\\p{M}","u").test(character)||(width+=/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u.
test(character)?2:1);return width}function padEnd(text,width){return text+" ".repeat(Math.max(0,width-textWidth(text)))}function wrap(text,width){if(textWidth(text)<=
width)return[text];let lines=[],line="";for(let word of text.split(" ")){let longer=line===""?word:`${line} ${word}`;line!==""&&textWidth(longer)>width?(lines.push(
line),line=word):line=longer}return lines.push(line),lines}export{textWidth,padEnd,wrap,loadRulePages,loadPrecision};
