import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
var rules={name:"rules",summary:"List the rules.",usage:"[options]",description:["Lists all rules by pack: severity, id, what is required. A rule marked * is no\
t in the ruleset recommended."],options:[{name:"json",kind:"flag",help:"Print JSON: one object for each rule, with versions, mappings and options."},{name:"colo\
r",kind:"flag",help:"Colours, or none with --no-color."}],examples:[{line:"lintel rules",purpose:"Show all rules."},{line:"lintel rules --json",purpose:"The sam\
e for programs."}],run:async(args,terminal)=>(await import("./run-rules-ZCLNBIVG.js")).runRules(args,terminal)};var invisible=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu,invisibleInJson=/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]/gu,buildCommand=/##(?=\w*\[)/g,printableAscii=/^[ -~]*$/;
function forTerminal(text){return makeVisible(text).replace(buildCommand,"#\\u0023").replace(/^(\s*):(?=:)/,"$1\\u003a")}function forWorkflowMessage(text){return forTerminal(
text).replaceAll("%","%25")}function forWorkflowProperty(text){return forWorkflowMessage(text).replaceAll(":","%3A").replaceAll(",","%2C")}function forXml(text){
return makeVisible(text).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replace(buildCommand,"#&#35;")}function forSarifMessage(text){
let visible=makeVisible(text);return visible.includes("](")?visible.replace(/[[\]\\]/g,"\\$&"):visible}function forJsonText(text){return text.replace(invisibleInJson,
jsonEscape).replace(buildCommand,"#\\u0023")}function shorten(text,limit){if(text.length<=limit)return text;let end=/[\ud800-\udbff]/.test(text.charAt(limit-1))?
limit-1:limit;return`${text.slice(0,end)}\u2026 (${text.length} characters)`}function makeVisible(text){return printableAscii.test(text)?text:text.replace(invisible,
codePointEscape)}function codePointEscape(character){let hex=(character.codePointAt(0)??0).toString(16);return hex.length>4?`\\u{${hex}}`:`\\u${hex.padStart(4,"\
0")}`}function jsonEscape(character){let escaped="";for(let index=0;index<character.length;index++)escaped+=`\\u${character.charCodeAt(index).toString(16).padStart(
4,"0")}`;return escaped}export{forTerminal,forWorkflowMessage,forWorkflowProperty,forXml,forSarifMessage,forJsonText,shorten,rules};
