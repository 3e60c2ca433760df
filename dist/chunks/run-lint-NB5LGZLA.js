import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{joinChunks,streamJson}from"./chunk-NXIBRNG6.js";import{bugText,commands,displayPath,isFileUri,problemText,repositoryPath,repositoryUri}from"./chunk-7KXTSAQZ.js";
import{forSarifMessage,forTerminal,forWorkflowMessage,forWorkflowProperty,forXml,shorten}from"./chunk-6QV6ZR6Z.js";import{loadRulePages,padEnd,textWidth,wrap}from"./chunk-XFT52MFB.js";
import"./chunk-LK46RAAP.js";import{exitNoVerdict,painter,usage,wantsColor}from"./chunk-CDLC72J4.js";import{decodeText,isAtLeast,lint,relativeUri,resolveRuleset,
severities}from"./chunk-O6TU2ODB.js";import{nearest}from"./chunk-MXJGCF3J.js";import"./chunk-ED2N2YYL.js";import"./chunk-OPIEMNZG.js";import{
defaultLimits}from"./chunk-LGZWSRAE.js";import{ToolError}from"./chunk-EMBVV6Y2.js";import"./chunk-FUDHPRPO.js";import{__commonJS,__toESM}from"./chunk-HTSQX4LL.js";var require_ignore=__commonJS({"node_modules/ignore/index.js"(exports,module){function makeArray(subject){return Array.isArray(subject)?subject:[subject]}var UNDEFINED=void 0,
EMPTY="",SPACE=" ",ESCAPE="\\",REGEX_LITERAL_SPECIAL=/[.*+?()[\]{}^$|\\/]/,BOM="\uFEFF",REGEX_ANCHORED_GLOBSTAR=/^\/\*{2,}$/,REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION=/^\\!/,
REGEX_REPLACE_LEADING_EXCAPED_HASH=/^\\#/,REGEX_SPLITALL_CRLF=/\r?\n/g,DOUBLE_SLASH="//",SLASH_CODE=47,DOT_CODE=46,SLASH="/",TMP_KEY_IGNORE="node-ignore";typeof Symbol<
"u"&&(TMP_KEY_IGNORE=Symbol.for("node-ignore"));var KEY_IGNORE=TMP_KEY_IGNORE,define=(object,key,value)=>(Object.defineProperty(object,key,{value}),value),RETURN_FALSE=()=>!1,
POSIX_CLASSES={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",
space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},CLASS_MEMBERS_TO_ESCAPE="\\]^-[",escapeMember=char=>CLASS_MEMBERS_TO_ESCAPE.indexOf(char)<0?char:ESCAPE+char,
NON_SLASH="(?!\\/)",classSource=(negated,body)=>{if(negated)return`[^\\/${body}]`;let source=`[${body}]`;return new RegExp(source).test("/")?NON_SLASH+source:source},
scanBracket=(pattern,start)=>{let{length}=pattern,index=start+1,negated=EMPTY,lead=pattern[index];(lead==="!"||lead==="^")&&(negated="^",index++);let body=EMPTY,
prev=EMPTY;for(;;){let char=pattern[index];if(char===UNDEFINED)return null;if(char===ESCAPE){let escaped=pattern[++index];body+=escapeMember(escaped),prev=escaped}else if(char===
"-"&&prev&&index+1<length&&pattern[index+1]!=="]"){index++;let to=pattern[index];to===ESCAPE&&(to=pattern[index+=1]),prev<=to&&(body+=`-${escapeMember(to)}`),prev=
EMPTY}else if(char==="["&&pattern[index+1]===":"){let nameStart=index+2,end=nameStart;for(;end<length&&pattern[end]!=="]";)end++;if(end===length)return null;if(end>
nameStart&&pattern[end-1]===":"){let name=pattern.slice(nameStart,end-1);if(!Object.prototype.hasOwnProperty.call(POSIX_CLASSES,name))return null;body+=POSIX_CLASSES[name],
prev=EMPTY,index=end}else body+=escapeMember("["),prev="[",index=nameStart-2}else body+=escapeMember(char),prev=char;if(index++,pattern[index]==="]")return{end:index,
source:classSource(negated,body)}}},NEVER_MATCH="[]",PLACEHOLDER="\0",REGEX_RESTORE_PLACEHOLDER=new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,"g"),TRAILING_WILDCARD="\
",TRAILING_DOUBLESTAR="",isReserved=char=>char===PLACEHOLDER||char===TRAILING_WILDCARD||char===TRAILING_DOUBLESTAR,extractBrackets=pattern=>{let sources=[],
hold=source=>`${PLACEHOLDER}${sources.push(source)-1}${PLACEHOLDER}`,{length}=pattern,out=EMPTY,index=0;for(;index<length;){let char=pattern[index];if(char===ESCAPE){
let escaped=pattern[index+1];escaped===SLASH&&index+2===length?out+=hold(NEVER_MATCH):escaped==="*"||escaped==="["||escaped===SPACE?out+=pattern.slice(index,index+
2):out+=hold(REGEX_LITERAL_SPECIAL.test(escaped)?ESCAPE+escaped:isReserved(escaped)?`[${escaped}]`:escaped),index+=2}else if(isReserved(char))out+=hold(`[${char}\
]`),index++;else if(char==="["){let scanned=scanBracket(pattern,index);scanned===null?(out+=hold(NEVER_MATCH),index=length):(out+=hold(scanned.source),index=scanned.
end+1)}else out+=char,index++}return{source:out,sources}},DIRECT=null,REGEX_INNER_SLASH=/\/(?!$)/,WILDCARD="[^\\/]*",REPLACERS=[[/(\\+)( ?)/g,(_,run,space)=>space?
run.slice(0,run.length-run.length%2)+SPACE:run,ESCAPE+SPACE],[/(^|\/)\*{3,}(?=\/|$)/g,(_,start)=>`${start}**`,"*"],[/[\\$.|*+(){^]/g,match=>`\\${match}`],[/(?!\\)\?/g,
()=>"[^/]","?"],[/^\//,()=>"^",SLASH],[/\//g,()=>"\\/",SLASH],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[DIRECT,(source,pattern)=>!source||source[0]==="^"||
source[0]==="("?source:(REGEX_INNER_SLASH.test(pattern)?"^":"(?:^|\\/)")+source],[/\\\/\\\*\\\*(?=\\\/|$)/g,(_,index,str)=>index+6<str.length?str.slice(index+6)===
"\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${TRAILING_DOUBLESTAR}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(_,p1)=>p1+WILDCARD,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(match,p1,p2)=>p2===
EMPTY?p1+TRAILING_WILDCARD:match,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>ESCAPE,ESCAPE+ESCAPE],[/\\\\/g,()=>ESCAPE,ESCAPE+ESCAPE],[/\\\[([^\]/]*?)($|\])/g,(match,range,close)=>`\
\\[${range}${close}`,"["],[DIRECT,source=>{let last=source[source.length-1];return!last||last===TRAILING_WILDCARD||last===TRAILING_DOUBLESTAR?source:last===SLASH?
`${source}$`:`${source}(?=$|\\/$)`}]],REGEX_REPLACE_TRAILING_WILDCARD=/(^|\\\/)?\uE000$/,MODE_IGNORE="regex",MODE_CHECK_IGNORE="checkRegex",UNDERSCORE="_",replaceTrailingWildcard=(_,p1)=>`${p1?
`${p1}[^/]+`:"[^/]*"}(?=$|\\/$)`,REGEX_REPLACE_TRAILING_DOUBLESTAR=/\uE001$/,replaceTrailingDoublestar=()=>"[\\s\\S]",separatorAfter=(run,at)=>{let separator=EMPTY;
for(let index=at+1;index<run.length&&!run[index].wildcard;index++)separator+=run[index].single;return separator},pinWildcards=source=>{if(source.indexOf(WILDCARD)<
0)return source;let tokens=[],{length}=source,index=0;for(;index<length;){let char=source[index];if(source.startsWith(WILDCARD,index))tokens.push({wildcard:!0}),
index+=WILDCARD.length;else if(char==="["){let end=index+1;for(source[end]==="^"&&end++,source[end]==="]"&&end++;end<length&&source[end]!=="]";)end+=source[end]===
ESCAPE?2:1;end++,tokens.push({single:source.slice(index,end)}),index=end}else if(char===ESCAPE)tokens.push({single:source.slice(index,index+2)}),index+=2;else if(char===
"("){let depth=0,end=index;do source[end]===ESCAPE?end++:source[end]==="("?depth++:source[end]===")"&&depth--,end++;while(end<length&&depth>0);"*+?".indexOf(source[end])>=
0&&end++,tokens.push({boundary:source.slice(index,end)}),index=end}else char==="^"||char==="$"?(tokens.push({boundary:char}),index++):(tokens.push({single:char}),
index++)}let out=EMPTY,run=[],flush=()=>{let lastWildcard;run.forEach((token,at)=>{token.wildcard&&(lastWildcard=at)}),run.forEach((token,at)=>{if(!token.wildcard){
out+=token.single;return}out+=at===lastWildcard?WILDCARD:`(?:(?!${separatorAfter(run,at)})[^\\/])*`}),run=[]};return tokens.forEach(token=>{if(token.boundary===
void 0){run.push(token);return}flush(),out+=token.boundary}),flush(),out},makeRegexPrefix=pattern=>{REGEX_ANCHORED_GLOBSTAR.test(pattern)&&(pattern="**");let{source,
sources}=extractBrackets(pattern),replaced=REPLACERS.reduce((prev,[matcher,replacer,required])=>matcher===DIRECT?replacer(prev,pattern):required!==UNDEFINED&&prev.
indexOf(required)<0?prev:matcher.test(prev)?prev.replace(matcher,replacer.bind(pattern)):prev,source);return sources.length?replaced.replace(REGEX_RESTORE_PLACEHOLDER,
(match,index)=>sources[index]):replaced},checkSourceOf=(body,prefix)=>{body[body.length-1]===SLASH&&(prefix=makeRegexPrefix(body.slice(0,-1)));let head=prefix.slice(
0,-1),last=prefix[prefix.length-1];return last===TRAILING_WILDCARD?`${head}$`:last===TRAILING_DOUBLESTAR?head:NEVER_MATCH},matchesBasename=body=>{let index=body.
indexOf(SLASH);return index<0||index===body.length-1},basenameOf=path=>{let end=path.length-1,index=path.lastIndexOf(SLASH,path[end]===SLASH?end-1:end);return index<
0?path:path.slice(index+1)},parentOf=path=>{if(path.charCodeAt(0)===SLASH_CODE||path.indexOf(DOUBLE_SLASH)>=0){let slices=path.split(SLASH).filter(Boolean);return slices.
pop(),slices.length?slices.join(SLASH)+SLASH:EMPTY}let end=path.length-1,cut4=path.lastIndexOf(SLASH,path.charCodeAt(end)===SLASH_CODE?end-1:end);return cut4<0?
EMPTY:path.slice(0,cut4+1)},isString=subject=>typeof subject=="string",checkPattern=pattern=>pattern&&isString(pattern),splitPattern=pattern=>(pattern[pattern.length-
1]==="\r"?pattern.slice(0,-1):pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean),IgnoreRule=class{constructor(pattern,mark,body,ignoreCase,negative,prefix){this.
pattern=pattern,this.mark=mark,this.negative=negative,define(this,"body",body),define(this,"ignoreCase",ignoreCase),define(this,"regexPrefix",prefix)}get _basenameOnly(){
return define(this,"_basenameOnly",matchesBasename(this.body))}get regex(){let key=UNDERSCORE+MODE_IGNORE;return this[key]?this[key]:this._make(MODE_IGNORE,key)}get checkRegex(){
let key=UNDERSCORE+MODE_CHECK_IGNORE;return this[key]?this[key]:this._make(MODE_CHECK_IGNORE,key)}_make(mode,key){let str=pinWildcards(mode===MODE_IGNORE?this.regexPrefix.
replace(REGEX_REPLACE_TRAILING_WILDCARD,replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR,replaceTrailingDoublestar):checkSourceOf(this.body,this.
regexPrefix)),regex=this.ignoreCase?new RegExp(str,"i"):new RegExp(str);return define(this,key,regex)}},hasTrailingBackslash=str=>{let count2=0;for(;str[str.length-
count2-1]===ESCAPE;)count2++;return count2%2===1},trimEnd=(body,stripLineEnd)=>{let lineEnd=body.length,end;for(;;){for(stripLineEnd&&body[lineEnd-1]==="\r"&&lineEnd--,
end=lineEnd;body[end-1]===SPACE;)end--;if(!stripLineEnd||body[end-1]!==`
`)break;lineEnd=end-1}if(end===lineEnd)return body.slice(0,lineEnd);let backslashes=0;for(;body[end-backslashes-1]===ESCAPE;)backslashes++;return backslashes%2?
body.slice(0,end-1)+SPACE:body.slice(0,end)},createRule=(pattern,mark,ignoreCase,stripLineEnd,stripBOM)=>{let body=stripBOM&&pattern[0]===BOM?pattern.slice(1):pattern;
if(body[0]==="#")return;let negative=!1;body[0]==="!"&&(negative=!0,body=body.slice(1));let last=body[body.length-1];if((last===SPACE||stripLineEnd&&(last==="\r"||
last===`
`))&&(body=trimEnd(body,stripLineEnd)),!body||hasTrailingBackslash(body))return;body=body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION,"!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH,
"#");let regexPrefix=makeRegexPrefix(body);return new IgnoreRule(pattern,mark,body,ignoreCase,negative,regexPrefix)},RuleManager=class{constructor(ignoreCase){this.
_ignoreCase=ignoreCase,this._rules=[],this._basenameCount=0}_add(pattern,index){if(pattern&&pattern[KEY_IGNORE]){this._rules=this._rules.concat(pattern._rules._rules),
this._basenameCount+=pattern._rules._basenameCount,this._added=!0;return}let isStr=isString(pattern),raw=isStr?pattern:pattern.pattern,rule=checkPattern(raw)&&createRule(
raw,isStr?UNDEFINED:pattern.mark,this._ignoreCase,!this._split,this._stripBOM&&!index);rule&&(this._added=!0,this._rules.push(rule),matchesBasename(rule.body)&&
this._basenameCount++)}add(pattern){return this._added=!1,this._split=isString(pattern),this._stripBOM=!this._split||pattern[0]===BOM,makeArray(this._split?splitPattern(
pattern):pattern).forEach(this._add,this),this._added&&(this._literalRules=UNDEFINED),this._added}testLiteral(path){let rules=this._literalRules||(this._literalRules=
this._rules.filter(({body})=>body[body.length-(body[body.length-1]===SLASH?2:1)]==="*")),ignored=!1,unignored=!1,matchedRule;for(let index=rules.length-1;index>=
0;index--){let rule=rules[index];if(rule.checkRegex.test(path)){ignored=!rule.negative,unignored=rule.negative,matchedRule=rule.negative?UNDEFINED:rule;break}}let ret={
ignored,unignored};return matchedRule&&(ret.rule=matchedRule),ret}test(path,mode){let rules=this._rules,{length}=rules,shortcut=this._basenameCount*2>=length,basename2=shortcut?
basenameOf(path):path;for(let index=length-1;index>=0;index--){let rule=rules[index];if(rule[mode].test(shortcut&&rule._basenameOnly?basename2:path)){let{negative}=rule,
ret={ignored:!negative,unignored:negative};return negative||(ret.rule=rule),ret}}return{ignored:!1,unignored:!1}}},throwError=(message,Ctor)=>{throw new Ctor(message)},
checkPath=(path,originalPath,doThrow)=>isString(path)?path?checkPath.isNotRelative(path)?doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}\
"`,RangeError):!0:doThrow("path must not be empty",TypeError):doThrow(`path must be a string, but got \`${originalPath}\``,TypeError),isNotRelative=path=>{let first=path.
charCodeAt(0);if(first===SLASH_CODE)return!0;if(first!==DOT_CODE)return!1;if(path.length===1)return!0;let second=path.charCodeAt(1);return second===SLASH_CODE?!0:
second!==DOT_CODE?!1:path.length===2||path.charCodeAt(2)===SLASH_CODE};checkPath.isNotRelative=isNotRelative;checkPath.convert=p=>p;var convertPath=target=>isString(
target)&&checkPath.convert(target),Ignore=class{constructor({ignorecase=!0,ignoreCase=ignorecase,allowRelativePaths=!1}={}){define(this,KEY_IGNORE,!0),this._rules=
new RuleManager(ignoreCase),this._strictPathCheck=!allowRelativePaths,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.
create(null)}add(pattern){return this._rules.add(pattern)&&this._initCache(),this}addPattern(pattern){return this.add(pattern)}_test(originalPath,cache,path){return checkPath(
path,originalPath,this._strictPathCheck?throwError:RETURN_FALSE),path?this._t(path,cache):{ignored:!1,unignored:!1}}checkIgnore(target){let path=convertPath(target);
if(!path||path.charCodeAt(path.length-1)!==SLASH_CODE)return this._test(target,this._testCache,path);let dir=this._t(path,this._testCache);if(dir.ignored)return dir;
let literal=this._rules.testLiteral(path);return literal.ignored||literal.unignored?literal:dir}_t(path,cache){if(path in cache)return cache[path];let parentPath=parentOf(
path),parent=parentPath?this._t(parentPath,cache):UNDEFINED;return cache[path]=parent&&parent.ignored?parent:this._rules.test(path,MODE_IGNORE)}ignores(path){return this.
_test(path,this._ignoreCache,convertPath(path)).ignored}createFilter(){return path=>!this.ignores(path)}filter(paths){return makeArray(paths).filter(this.createFilter())}test(path){
return this._test(path,this._testCache,convertPath(path))}},factory=options=>new Ignore(options),isPathValid=path=>checkPath(convertPath(path),path,RETURN_FALSE),
setupWindows=()=>{let makePosix=str=>/^\\\\\?\\/.test(str)||/["<>|\u0000-\u001F]+/u.test(str)?str:str.replace(/\\/g,"/");checkPath.convert=makePosix;let REGEX_TEST_WINDOWS_PATH_ABSOLUTE=/^[a-z]:\//i;
checkPath.isNotRelative=path=>REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)||isNotRelative(path)};typeof process<"u"&&process.platform==="win32"&&setupWindows();module.
exports=factory;factory.default=factory;module.exports.isPathValid=isPathValid;define(module.exports,Symbol.for("setupWindows"),setupWindows)}});import{realpathSync as realpathSync3}from"node:fs";import{dirname as dirname4,relative as relative3,sep as sep3}from"node:path";import{realpathSync,statSync as statSync2}from"node:fs";import{join as join4,resolve as resolve2,sep as sep2}from"node:path";function systemReason(error){let code=systemCode(error);return reasons.get(code??"")??code??String(error)}function systemCode(error){return error instanceof Error&&
"syscall"in error&&"code"in error&&typeof error.code=="string"?error.code:void 0}var reasons=new Map([["EACCES","permission denied"],["EPERM","permission denied"],
["EROFS","the file system is read-only"],["EISDIR","it is a folder"],["ENOTDIR","a part of the path is no folder"],["EEXIST","a part of the path is no folder"],
["ENOENT","it does not exist"],["ENOSPC","no space is left on the device"],["EDQUOT","the disk quota is used up"],["EMFILE","too many files are open"],["ELOOP",
"its symbolic links lead in a circle"],["ENAMETOOLONG","the name is too long"]]);import{readdirSync}from"node:fs";import{basename,dirname,join}from"node:path";import{pathToFileURL}from"node:url";function toNotification(failure,path,cwd){return{...failure,level:"error",...path===void 0?{}:{location:{uri:uriOf(path,cwd)}}}}function skipped(path,what,cwd){
return{code:"document-skipped",level:"note",message:`The file ${what} and was passed over.`,location:{uri:uriOf(path,cwd)}}}function missing(input,path,commands3){
let names=namesIn(dirname(path)).filter(name=>name!==basename(path)),neighbour=nearest(basename(path),names),command=nearest(input,commands3),help="Check the sp\
elling of the path; it is relative to the working directory.";return command!==void 0?help=`Did you mean the command "lintel ${command}"?`:neighbour!==void 0&&(help=
`Did you mean "${join(dirname(input),neighbour)}"?`),{code:"file-not-found",message:`"${input}" does not exist.`,help}}function unreadable(path,error){return{code:"\
file-unreadable",message:`"${basename(path)}" cannot be read: ${systemReason(error)}.`,help:"Check the permissions of the file and the folders above it."}}function notRegular(input){
return{code:"file-unreadable",message:`"${input}" is no regular file.`,help:'Pipe its text in and name it "-".'}}function unmatched(glob){return{code:"no-defini\
tions",message:`No file matches "${glob}".`,help:`Check the spelling; it is relative to the working directory. ${passedOver}`}}function withoutDefinitions(){return{
code:"no-definitions",message:"There is no OpenAPI definition in this folder.",help:`A definition is a .yaml, .yml or .json file with "openapi" or "swagger" at \
its top level. ${passedOver}`}}function uriOf(path,cwd){let uri=relativeUri(pathToFileURL(path).href,cwd);return uri===""?".":uri}var passedOver="What git ignor\
es, node_modules and names that start with a dot are passed over; name them to check them.";function namesIn(folder){try{return readdirSync(folder)}catch{return[]}}var import_ignore=__toESM(require_ignore(),1);import{readFileSync}from"node:fs";import{dirname as dirname2,join as join2,relative,sep}from"node:path";function createIsIgnored(root){
let files=new Map,patternsOf=file=>(files.has(file)||files.set(file,readPatterns(file)),files.get(file));return(path,isFolder)=>{let isIgnored=!1;for(let[folder,
file]of ignoreFiles(path,root)){let name=relative(folder,path).split(sep).join("/"),tested=patternsOf(file)?.test(isFolder?`${name}/`:name);tested?.ignored===!0?
isIgnored=!0:tested?.unignored===!0&&(isIgnored=!1)}return isIgnored}}function ignoredBelow(folder,root,isIgnored){let isInRoot=folder.startsWith(root.endsWith(
sep)?root:root+sep);return folder===root||isInRoot&&!isIgnored(folder,!0)?isIgnored:createIsIgnored(folder)}function ignoreFiles(path,root){let folders=[];for(let folder=dirname2(
path);folders.unshift(folder),!(folder===root||folder===dirname2(folder));folder=dirname2(folder));return[[root,join2(root,".git","info","exclude")],...folders.
map(folder=>[folder,join2(folder,".gitignore")])]}function readPatterns(file){try{return(0,import_ignore.default)({ignorecase:!1}).add(readFileSync(file,"utf8").
replace(/^\uFEFF/,""))}catch{return}}import{resolve}from"node:path";function compareText(left,right){return left<right?-1:left>right?1:0}async function matchGlob(pattern,{cwd,root},isIgnored){let{glob,isDynamicPattern}=await import("./dist-JKLOILFY.js");if(!isDynamicPattern(pattern))return;
let spelledOut=resolve(cwd,literalBeginning(pattern)),files=await glob(pattern,{cwd,absolute:!0,dot:!1,expandDirectories:!1,followSymbolicLinks:!pattern.includes(
"**"),ignore:pattern.split("/").includes("node_modules")?[]:["**/node_modules/**"]}),isIgnoredHere=ignoredBelow(spelledOut,root,isIgnored);return files.map(file=>resolve(
file)).filter(file=>!isIgnoredHere(file,!1)).sort(compareText)}function literalBeginning(pattern){let names=pattern.split("/"),first=names.findIndex(name=>/[*?[\]{}()!+@\\]/.
test(name));return first===0?".":`${names.slice(0,first).join("/")}/`}import{readdirSync as readdirSync2,statSync}from"node:fs";import{join as join3}from"node:path";function searchFolder(folder,isIgnored){let files=[],unreadable2=[],folders=[folder];for(let current=folders.pop();current!==void 0;current=folders.pop())try{let found=look(
current,isIgnored);files.push(...found.files),folders.push(...found.folders)}catch(error){unreadable2.push({path:current,error})}return{files:files.sort(compareText),
unreadable:unreadable2.sort((left,right)=>compareText(left.path,right.path))}}function look(folder,isIgnored){let entries=readdirSync2(folder,{withFileTypes:!0}).
filter(({name})=>!name.startsWith(".")&&name!=="node_modules"),paths=isWanted=>entries.filter(isWanted).map(({name})=>join3(folder,name));return{files:paths(entry2=>isFile(
entry2,folder)&&/\.(?:ya?ml|json)$/i.test(entry2.name)).filter(path=>!isIgnored(path,!1)),folders:paths(entry2=>entry2.isDirectory()).filter(path=>!isIgnored(path,
!0))}}function isFile(entry2,folder){return entry2.isSymbolicLink()?statSync(join3(folder,entry2.name),{throwIfNoEntry:!1})?.isFile()??!0:entry2.isFile()}import{closeSync,fstatSync,openSync,readSync}from"node:fs";function sniff(source){if(!/openapi|swagger|\\[xuU]/.test(source))return"other";let text=source.replace(/^\uFEFF/,""),start=/^(?:\s|#.*|%.*|---(?=\s)|[!&]\S+(?=\s))*/.
exec(text)?.[0].length??0;return text[start]==="{"?sniffFlow(text,start):text[start]==="["?"other":sniffBlock(text,start)}var versionValue=/\s*:\s*(?:[!&]\S+\s+)*(?:["']?v?\d|[*|>#]|"\\)/y,
anyValue=/\s*:/y;function sniffBlock(text,start){let indent=start-(Math.max(text.lastIndexOf(`
`,start-1),text.lastIndexOf("\r",start-1))+1),atLineStart=text.slice(start-indent,start).trim()===""?`^ {${indent}}`:"^",key=new RegExp(`(?:${atLineStart}|^--- \
+)(?:\\?\\s+)?(?:[!&]\\S+ +)*(openapi|swagger|"[^"\\n]*"|'(?:openapi|swagger)'|<<)(?:\\s+#.*)?(?=\\s*:)`,"gmu"),matches=[...text.matchAll(key)];if(matches.some(
([,name])=>name==="<<")&&/(?:openapi|swagger)["']?\s*:\s*["']?\d/.test(text))return"definition";let ends=matches.filter(([,name=""])=>/^\w/.test(name)||isVersionKey(
name)).map(match=>match.index+match[0].length);return judge(text,ends)}function judge(text,keyEnds){return keyEnds.some(end=>isAt(versionValue,text,end))?"defin\
ition":keyEnds.length>0?"unclear":"other"}function isAt(pattern,text,index){return pattern.lastIndex=index,pattern.test(text)}function sniffFlow(text,start){let ends=[],
depth=0;for(let index=start;index<text.length;index+=1){let character=text[index];if(character==="{"||character==="[")depth+=1;else if(character==="}"||character===
"]")depth-=1;else{let end=opaqueEnd(text,index)??index;depth===1&&ends.push(...versionKeyEnds(text,index,end)),index=Math.max(index,end-1)}if(depth===0)break}return judge(
text,ends)}function versionKeyEnds(text,index,end){return end>index?isVersionKey(text.slice(index,end))&&isAt(anyValue,text,end)?[end]:[]:isAt(bareKey,text,index)&&
/[\s{,]/.test(text[index-1]??"")?[index+7]:[]}function opaqueEnd(text,index){let character=text[index];if(character==="#"&&/\s/.test(text[index-1]??"")){let end=text.
indexOf(`
`,index);return end===-1?text.length:end}return(character==='"'||character==="'")&&isTokenStart(text,index)?stringEnd(text,index,character):void 0}function isTokenStart(text,index){
let before=index-1;for(;/\s/.test(text[before]??"");)before-=1;return"{[,:?".includes(text[before]??"{")||before<index-1&&/[!&]\S*$/.test(text.slice(Math.max(0,
before-100),before+1))}var bareKey=/(?:openapi|swagger)(?=\s*:)/y;function stringEnd(text,start,quote){for(let index=start+1;index<text.length;index+=1)if(text[index]===
"\\"&&quote==='"')index+=1;else{if(text[index]===quote&&(quote==='"'||text[index+1]!==quote))return index+1;text[index]===quote&&(index+=1)}return text.length}function isVersionKey(token){
let key=token.slice(1,-1);return key==="openapi"||key==="swagger"||key.includes("\\")&&isVersionKey(`"${unescaped(key)}"`)}function unescaped(key){return key.replace(
/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|U([0-9a-f]{8}))|\\/gi,(_escape,unicode,byte,long)=>{let code=Number.parseInt(unicode??byte??long??"",16);return code<=1114111?
String.fromCodePoint(code):""})}function sniffFile(path){let file=openSync(path,"r");try{let{size}=fstatSync(file),bytes=Buffer.alloc(size>defaultLimits.maxFileBytes?beginning:size),length=readSync(
file,bytes,0,bytes.length,0);return sniff(decode(bytes.subarray(0,length)))}finally{closeSync(file)}}var beginning=64*1024;function decode(bytes){return bytes[0]===
255&&bytes[1]===254?bytes.toString("utf16le",2).replaceAll("\0",""):bytes[0]===254&&bytes[1]===255?bytes.subarray(0,bytes.length&-2).swap16().toString("utf16le",
2):bytes.toString("utf8").replaceAll("\0","")}async function readStdin(stdin,path,uri){let chunks=[],length=0;for await(let chunk of stdin){if(length+=chunk.length,length>defaultLimits.maxFileBytes)throw new ToolError(
"file-too-large",`Stdin has more than ${defaultLimits.maxFileBytes} bytes.`,{help:"Check that the text is an OpenAPI definition.",location:{uri}});chunks.push(chunk)}
return{path,text:decodeText(Buffer.concat(chunks),uri)}}async function findInputs(request){let isIgnored=createIsIgnored(request.root),entries=new Map,notifications=[];for(let input of new Set(request.inputs)){let found=await find(
input,request,isIgnored);notifications.push(...found.notifications);for(let entry2 of found.entries){let identity=entry2.text===void 0?realPath(entry2.path):"-";
entries.has(identity)||entries.set(identity,entry2)}}return{entries:[...entries.values()],notifications}}async function find(input,request,isIgnored){if(input===
"-")return findStdin(request);let path=resolve2(request.cwd,input),status=statusOf(path);return status===void 0?findGlob(input,path,request,isIgnored):"error"in
status?failed(toNotification(unreadable(path,status.error),path,request.cwd)):status.isDirectory()?findInFolder(path,request,isIgnored):status.isFile()?take([path],
request):failed(toNotification(notRegular(input),path,request.cwd))}function statusOf(path){try{return statSync2(path)}catch(error){return["ENOENT","ENOTDIR","E\
NAMETOOLONG"].includes(systemCode(error)??"")?void 0:{error}}}async function findStdin({stdin,stdinPath,cwd}){let path=stdinPath??join4(cwd,"stdin"),uri=uriOf(path,
cwd);try{return{entries:[await readStdin(stdin(),path,uri)],notifications:[]}}catch(error){if(!(error instanceof ToolError))return failed(toNotification(unreadable(
path,error),path,cwd));let{code,message,help,location={uri}}=error;return failed({code,level:"error",message,help,location})}}async function findGlob(input,path,request,isIgnored){
let files=await matchGlob(input,request,isIgnored);return files===void 0?failed(toNotification(missing(input,path,request.commands),path,request.cwd)):files.length===
0?failed(toNotification(unmatched(input),void 0,request.cwd)):take(files,request)}function findInFolder(folder,{cwd,root},isIgnored){let search=searchFolder(folder,
ignoredBelow(folder,root,isIgnored)),entries=[],notifications=search.unreadable.map(({path,error})=>toNotification(unreadable(path,error),path,cwd));for(let path of search.
files){let sniffed=trySniff(path);sniffed==="definition"||sniffed==="unreadable"?entries.push({path}):sniffed==="unclear"&&notifications.push(skipped(path,"has \
no version of OpenAPI where one is expected",cwd))}let isNothing=entries.length===0&&search.unreadable.length===0;return{entries,notifications:isNothing?[...notifications,
toNotification(withoutDefinitions(),`${folder}${sep2}`,cwd)]:notifications}}function take(files,{ignoreUnknownFormat,cwd}){let others=new Set(ignoreUnknownFormat?
files.filter(path=>trySniff(path)==="other"):[]);return{entries:files.filter(path=>!others.has(path)).map(path=>({path})),notifications:[...others].map(path=>skipped(
path,"is no OpenAPI definition",cwd))}}function trySniff(path){try{return sniffFile(path)}catch{return"unreadable"}}function failed(notification){return{entries:[],
notifications:[notification]}}function realPath(path){try{return realpathSync(path)}catch{return path}}import{existsSync}from"node:fs";import{dirname as dirname3,join as join5}from"node:path";function repositoryRoot(folder){for(let current=folder;;current=dirname3(
current)){if(existsSync(join5(current,".git")))return current;if(current===dirname3(current))return}}import{resolve as resolve4}from"node:path";function lintUsage(message,help){return usage(message,{name:"lint"},help)}import{resolve as resolve3}from"node:path";function foldFindings(findings,isUnfolded=!1){if(isUnfolded)return findings.map(first=>({first,count:1}));let groups=findings.map(createGroups()),folds=[];for(let[
index,finding]of findings.entries()){let{first,count:count2}=groups[index]??{first:finding,count:1};count2<=5?folds.push({first:finding,count:1}):first===finding&&
folds.push({first,count:count2})}return folds}function createGroups(){let tables=new Map;return finding=>{let byRule=entry(tables,finding.location.uri,()=>new Map),
bySeverity=entry(byRule,finding.ruleId,()=>new Map),byMessage=entry(bySeverity,finding.severity,()=>new Map),group=entry(byMessage,finding.message,()=>({first:finding,
count:0}));return group.count+=1,group}}function entry(table,key,make){let before=table.get(key);if(before!==void 0)return before;let value=make();return table.
set(key,value),value}function foldNote({count:count2},commonRemedy){return`In ${count2} places, here first.${commonRemedy===void 0?"":` ${commonRemedy}`}`}function count(amount,noun){return`${amount} ${noun}${amount===1?"":"s"}`}function summaryLines(report,selection,threshold){let lines=[`${foundPhrase(report)} i\
n ${scopePhrase(report)}.`],hidden=[[selection.waived,"waived"],[selection.baselined,"baselined"],[selection.below,`below ${threshold}`]].flatMap(([amount,why])=>amount===
0?[]:[`${amount} ${why}`]);return hidden.length>0&&lines.push(`Not shown: ${hidden.join(", ")}.`),report.notifications.length>0&&lines.push(`Notifications: ${notificationPhrase(
report)}.`),lines}function verdictLine(report){let{outcome,reasons:reasons2}=report.verdict,because=reasons2.length===0?"":`: ${reasons2.join("; ")}`;return`${outcome===
"none"?"No trustworthy verdict":outcome==="fail"?"Fail":"Pass"}${because}`}function foundPhrase(report){let{counts}=report.verdict,parts=severities.flatMap(severity=>counts[severity]===
0?[]:[count(counts[severity],nouns[severity])]);return parts.length===0?"No findings":parts.join(", ")}function scopePhrase(report){let operations=0;for(let definition of report.
definitions)operations+=definition.operations;return`${count(report.definitions.length,"definition")} (${count(operations,"operation")}, ${count(report.rules.length,
"rule")})`}function notificationPhrase(report){return["error","warning","note"].map(level=>[report.notifications.filter(notification=>notification.level===level).
length,level]).flatMap(([amount,level])=>amount===0?[]:[count(amount,level)]).join(", ")}var nouns={error:"error",warn:"warning",info:"info",hint:"hint"};function selectFindings(report,threshold="hint"){let shown=[],waived=0,baselined=0,below=0;for(let finding of report.findings)finding.status==="waived"?waived++:
finding.status==="baselined"?baselined++:isAtLeast(finding.severity,threshold)?shown.push(finding):below++;return{shown,waived,baselined,below}}function describe(finding){
let{operation,message}=finding;return operation===void 0||message.includes(operation)?message:`${operation}: ${message}`}function*github(report,context){let selection=selectFindings(report,context.threshold),folds=foldFindings(selection.shown,context.unfolded),remedies=new Map(report.
rules.map(rule=>[rule.id,rule.commonRemedy]));for(let severity of severities){for(let notification of report.notifications)notificationSeverities[notification.level]===
severity&&(yield notificationCommand(notification,context));for(let fold of folds)fold.first.severity===severity&&(yield findingCommand(fold,remedies.get(fold.first.
ruleId),context))}for(let line of[...summaryLines(report,selection,context.threshold),verdictLine(report)])yield`${forTerminal(line)}
`}var longestMessage=4e3,commands2={error:"error",warn:"warning",info:"notice",hint:"notice"},notificationSeverities={error:"error",warning:"warn",note:"info"};
function findingCommand(fold,commonRemedy,context){let finding=fold.first,text=fold.count>1?`${finding.message} ${foldNote(fold,commonRemedy)}`:describe(finding),
properties=[...placeProperties(finding.location,context),`title=${forWorkflowProperty(finding.ruleId)}`];return`::${commands2[finding.severity]} ${properties.join(
",")}::${forWorkflowMessage(shorten(text,longestMessage))}
`}function notificationCommand(notification,context){let{location,help}=notification,properties=[...placeProperties(location,context),`title=${forWorkflowProperty(
notification.code)}`],text=help===void 0?notification.message:`${notification.message} ${help}`;return`::${commands2[notificationSeverities[notification.level]]}\
 ${properties.join(",")}::${forWorkflowMessage(shorten(text,longestMessage))}
`}function placeProperties(location,context){if(location===void 0||!isFileUri(location.uri))return[];let file=`file=${forWorkflowProperty(repositoryPath(location.
uri,context.rootPrefix))}`;return"range"in location?[file,...rangeProperties(location.range)]:[file]}function rangeProperties({start,end}){return start.line!==end.
line?[`line=${start.line}`]:[`line=${start.line}`,`endLine=${end.line}`,`col=${start.column}`,`endColumn=${end.column}`]}function json(report){return streamJson(report,2,2)}function*junit(report,context){let suites=[...gatherSuites(report,context).values()];yield`<?xml version="1.0" encoding="UTF-8"?>
`,yield`<testsuites name="lintel"${tally(suites.flatMap(suite=>suite.cases))} time="0">
`;for(let suite of suites){yield`  <testsuite name="${forXml(suite.name)}"${tally(suite.cases)} time="0">
`;for(let testCase of suite.cases)yield writeCase(testCase,suite.name);yield`  </testsuite>
`}yield`</testsuites>
`}var generalSuite="lintel";function gatherSuites(report,context){let suites=new Map,definitionOf=new Map;for(let definition of report.definitions){suites.set(definition.
uri,{name:displayPath(definition.uri),cases:[]});for(let uri of definition.documents)definitionOf.has(uri)||definitionOf.set(uri,definition.uri)}for(let finding of report.
findings)finding.status==="open"&&context.threshold!==void 0&&!isAtLeast(finding.severity,context.threshold)||suiteFor(suites,definitionOf.get(finding.location.
uri)??finding.location.uri).cases.push(findingCase(finding));for(let notification of report.notifications){let uri=notification.location?.uri,owner=uri===void 0?
generalSuite:definitionOf.get(uri)??uri;suiteFor(suites,owner).cases.push(notificationCase(notification))}addVerdict(suites,report);for(let suite of suites.values())
suite.cases.length===0&&suite.cases.push(passingCase);return suites}function suiteFor(suites,uri){let existing=suites.get(uri);if(existing!==void 0)return existing;
let suite={name:displayPath(uri),cases:[]};return suites.set(uri,suite),suite}function addVerdict(suites,report){if(report.verdict.outcome!=="none"||report.notifications.
some(notification=>notification.level==="error"))return;let message=verdictLine(report);suiteFor(suites,generalSuite).cases.push({name:"verdict",outcome:"error",
type:"no-verdict",message,detail:message})}var passingCase={name:"no findings",outcome:"pass",type:"",message:"",detail:""};function findingCase(finding){let{uri,
pointer,range}=finding.location,place=`${range.start.line}:${range.start.column}`;return{name:`${finding.ruleId} (${place})`,outcome:finding.status==="open"?"fa\
ilure":"skipped",type:finding.severity,message:finding.status==="open"?describe(finding):`${finding.status}: ${describe(finding)}`,file:displayPath(uri),line:range.
start.line,detail:`${displayPath(uri)}:${place} ${finding.severity} ${finding.ruleId} at ${pointer===""?"the document":pointer}`}}function notificationCase(notification){
let{code,level,message,help,location}=notification;return{name:code,outcome:level==="error"?"error":"skipped",type:code,message,...location===void 0?{}:{file:displayPath(
location.uri)},...location!==void 0&&"range"in location?{line:location.range.start.line}:{},detail:help??""}}function writeCase(testCase,suiteName){let file=testCase.
file===void 0?"":` file="${forXml(testCase.file)}"`,line=testCase.line===void 0?"":` line="${testCase.line}"`,open=`    <testcase classname="${forXml(suiteName)}\
" name="${forXml(testCase.name)}"${file}${line} time="0"`;if(testCase.outcome==="pass")return`${open}/>
`;let type=testCase.outcome==="skipped"?"":` type="${forXml(testCase.type)}"`,body=`<${testCase.outcome}${type} message="${forXml(testCase.message)}">${forXml(testCase.
detail)}</${testCase.outcome}>`;return`${open}>
      ${body}
    </testcase>
`}function tally(cases){let[failures,errors,skipped2]=[0,0,0];for(let{outcome}of cases)outcome==="failure"?failures++:outcome==="error"?errors++:outcome==="skip\
ped"&&skipped2++;return` tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped2}"`}function artifactLocation(uri,context){return isFileUri(uri)?{uri:repositoryUri(uri,context.rootPrefix),uriBaseId:"%SRCROOT%"}:{uri:repositoryUri(uri,"")}}function physicalLocation(location,context,lines){
let region=context.sarifFor==="github"?firstLineRegion(location,lines):wholeRegion(location.range);return{artifactLocation:artifactLocation(location.uri,context),
region}}function wholeRegion({start,end}){return{startLine:start.line,startColumn:start.column,endLine:end.line,endColumn:end.column}}function firstLineRegion(location,lines){
let{start,end}=location.range;if(start.line===end.line)return wholeRegion(location.range);let text=lines.line(location.uri,start.line);if(text===void 0)return{startLine:start.
line};let firstColumn=text.length-text.trimStart().length+1;return{startLine:start.line,startColumn:firstColumn,endLine:start.line,endColumn:text.length+1}}function sourceLines(source){let files=new Map;return{line(uri,line){let file=files.get(uri);if(file===void 0){let text=source(uri)??"";file={text,starts:lineStarts(
text)},files.set(uri,file)}let start=file.starts[line-1];if(!(start===void 0||file.text===""))return file.text.slice(start,file.starts[line]??file.text.length).
replace(/\r?\n$|\r$/,"")}}}function lineStarts(text){let starts=[0];for(let match of text.matchAll(/\r\n|\n|\r/g))starts.push(match.index+match[0].length);return starts}function sarifMessage(text,fallback){return{text:text.trim()===""?fallback:forSarifMessage(text)}}function sarifInvocation(report,settings){return{executionSuccessful:report.verdict.outcome!=="none",exitCode:report.verdict.exitCode,toolExecutionNotifications:allNotifications(
report.notifications,settings.selection).map(notification=>sarifNotification(notification,settings))}}function allNotifications(notifications,{omitted,results}){
if(omitted===0)return notifications;let message=`${omitted} results are left out: GitHub code scanning shows the ${results.length} gravest.`;return[...notifications,
{code:"results-omitted",level:"warning",message,help:"The JSON report has all findings."}]}function sarifNotification(notification,{context,rules}){let{code,level,
message,help,ruleId,location}=notification;return{descriptor:{id:code},associatedRule:ruleId===void 0?void 0:{id:ruleId,index:rules.get(ruleId)},level,message:sarifMessage(
help===void 0?message:`${message} ${help}`,code),locations:location===void 0?void 0:[{physicalLocation:placeOf(location,context)}]}}function placeOf(location,context){
return"range"in location?physicalLocation(location,context,sourceLines(context.source)):{artifactLocation:artifactLocation(location.uri,context)}}var sarifLevels={error:"error",warn:"warning",info:"note",hint:"note"};var mostResultsForGithub=5e3,mostRelatedLocations=20;function selectResults(report,context){let isForGithub=context.sarifFor==="github",numbered=numberOccurrences(
report.findings),wanted=isForGithub?numbered.filter(({finding})=>finding.status==="open"):numbered,risks=new Map(report.rules.map(rule=>[rule.id,rule.securitySeverity??
0])),ordered=wanted.toSorted(({finding:left},{finding:right})=>severities.indexOf(left.severity)-severities.indexOf(right.severity)||(risks.get(right.ruleId)??0)-
(risks.get(left.ruleId)??0)),results=isForGithub?ordered.slice(0,mostResultsForGithub):ordered;return{results,omitted:ordered.length-results.length,hasWaived:results.
some(({finding})=>finding.status==="waived"),hasBaselined:results.some(({finding})=>finding.status==="baselined")}}function sarifResult({finding,occurrence},settings){
let{context,rules,lines}=settings,related=finding.relatedLocations.slice(0,mostRelatedLocations),omitted=finding.relatedLocations.length-related.length;return{ruleId:finding.
ruleId,ruleIndex:rules.get(finding.ruleId),level:sarifLevels[finding.severity],message:sarifMessage(finding.message,finding.ruleId),locations:[{physicalLocation:physicalLocation(
finding.location,context,lines),logicalLocations:logicalLocations(finding)}],relatedLocations:related.length===0?void 0:related.map((location,index)=>({id:index+
1,message:sarifMessage(location.message,"Related place."),physicalLocation:physicalLocation(location,context,lines),logicalLocations:pointerLocations(location.pointer)})),
partialFingerprints:fingerprints(finding.fingerprint,occurrence),...decision(finding,settings.selection),properties:{severity:finding.severity,...omitted===0?{}:
{relatedLocationsOmitted:omitted}}}}function numberOccurrences(findings){let seen=new Map;return findings.map(finding=>{let occurrence=(seen.get(finding.fingerprint)??
0)+1;return seen.set(finding.fingerprint,occurrence),{finding,occurrence}})}function fingerprints(fingerprint,occurrence){let[hash=fingerprint,version="v1"]=fingerprint.
split("/");return{[`lintel/${version}`]:`${hash}:${occurrence}`}}function logicalLocations(finding){let{operation,location}=finding;return[...operation===void 0?
[]:[{fullyQualifiedName:operation,kind:"operation"}],...pointerLocations(location.pointer)]}function pointerLocations(pointer){return pointer===""?[]:[{fullyQualifiedName:pointer,
kind:"value"}]}function decision({status},{hasWaived,hasBaselined}){return{suppressions:hasWaived?status==="waived"?[{kind:"external",status:"accepted"}]:[]:void 0,
baselineState:hasBaselined?{open:"new",baselined:"unchanged",waived:void 0}[status]:void 0}}function pageSection(page,heading){let section,isFenced=!1;for(let line of page.split(/\r?\n/))if(/^\s*(```|~~~)/.test(line)&&(isFenced=!isFenced),!isFenced&&line.
startsWith("## ")){if(section!==void 0)break;line.slice(3).trim()===heading&&(section=[])}else section?.push(line);let text=section?.join(`
`).trim();return text===""?void 0:text}function sarifTaxonomies(rules){return catalogues.flatMap(catalogue=>{let ids=[...new Set(rules.flatMap(rule=>catalogue.idsOf(rule.maps)))].sort(catalogue.compare);
return ids.length===0?[]:[{...catalogue.component,isComprehensive:!1,taxa:ids.map(catalogue.taxon)}]})}function supportedTaxonomies(taxonomies){return taxonomies.
map(({name,guid},index)=>({name,guid,index}))}function relationships(rule){let related=catalogues.flatMap(({idsOf,component})=>idsOf(rule.maps).map(id=>({target:{
id,toolComponent:{name:component.name,guid:component.guid}},kinds:["relevant"]})));return related.length===0?void 0:related}function taxonTags(rule){return catalogues.
flatMap(({idsOf,tag})=>idsOf(rule.maps).map(tag))}var owaspApi2023=["Broken Object Level Authorization","Broken Authentication","Broken Object Property Level Au\
thorization","Unrestricted Resource Consumption","Broken Function Level Authorization","Unrestricted Access to Sensitive Business Flows","Server Side Request Fo\
rgery","Security Misconfiguration","Improper Inventory Management","Unsafe Consumption of APIs"],catalogues=[{component:{name:"CWE",version:"4",organization:"MI\
TRE",guid:"ec480a2c-8267-5d90-affc-401687cd64b0",informationUri:"https://cwe.mitre.org/",shortDescription:{text:"Common Weakness Enumeration."}},idsOf:maps=>(maps.
cwe??[]).map(String),compare:compareNumbers,taxon:id=>({id,name:`CWE-${id}`,helpUri:`https://cwe.mitre.org/data/definitions/${id}.html`}),tag:id=>`external/cwe/\
cwe-${id.padStart(3,"0")}`},{component:{name:"OWASP API Security Top 10",version:"2023",organization:"OWASP Foundation",guid:"44e3e71e-05f6-56f8-89f1-d45ccebca4\
17",informationUri:"https://owasp.org/API-Security/editions/2023/en/0x11-t10/",shortDescription:{text:"The ten most critical API security risks, 2023 edition."}},
idsOf:maps=>(maps.owaspApi2023??[]).map(id=>`${id}:2023`),compare:compareNumbers,taxon:owaspTaxon,tag:id=>`owasp-api-${id.toLowerCase().replace(":","-")}`},{component:{
name:"OWASP ASVS",version:"5.0.0",organization:"OWASP Foundation",guid:"af2de5d4-27c9-5cdb-8b2c-87609fccd10d",informationUri:"https://owasp.org/www-project-appl\
ication-security-verification-standard/",shortDescription:{text:"Application Security Verification Standard."}},idsOf:maps=>maps.asvs??[],compare:compareNumbers,
taxon:id=>({id,name:`V${id}`}),tag:id=>`asvs-${id}`}];function owaspTaxon(id){let number=Number(/\d+/.exec(id)?.[0]),name=owaspApi2023[number-1];if(name===void 0)
return{id};let slug=name.toLowerCase().replaceAll(" ","-"),page=`https://owasp.org/API-Security/editions/2023/en/0xa${number.toString(16)}-${slug}/`;return{id,name,
helpUri:page}}function compareNumbers(left,right){let[leftNumbers,rightNumbers]=[numbersOf(left),numbersOf(right)];for(let[index,number]of leftNumbers.entries()){
let difference=number-(rightNumbers[index]??-1);if(difference!==0)return difference}return leftNumbers.length-rightNumbers.length}function numbersOf(id){return(id.
match(/\d+/g)??[]).map(Number)}function ruleIndexes(rules){return new Map(rules.map((rule,index)=>[rule.id,index]))}function sarifRule(rule,page){let summary=rule.summary.trim()||rule.id,why=page===
void 0?void 0:pageSection(page,"Why"),remedy=page===void 0?void 0:pageSection(page,"How to fix");return{id:rule.id,name:pascalCase(rule.id),shortDescription:{text:cut(
summary)},fullDescription:{text:cut(joinParts([summary,why]," "))},help:{text:joinParts([summary,why,remedy,`See ${rule.helpUri}`],`

`),markdown:page??`${summary}

<${rule.helpUri}>`},helpUri:isUri(rule.helpUri)?rule.helpUri:void 0,defaultConfiguration:{level:sarifLevels[rule.severity]},relationships:relationships(rule),properties:{
tags:tags(rule),precision:"high","problem.severity":problemSeverities[rule.severity],"security-severity":rule.securitySeverity?.toFixed(1)}}}function isUri(text){
try{return new URL(text).href!==""}catch{return!1}}var problemSeverities={error:"error",warn:"warning",info:"recommendation",hint:"recommendation"},longestDescription=1024,
mostTags=20;function tags(rule){return["openapi",...rule.securitySeverity===void 0?[]:["security"],rule.pack,...taxonTags(rule)].slice(0,mostTags)}function joinParts(parts,separator){
return parts.filter(part=>part!==void 0).join(separator)}function cut(text){let characters=[...text];return characters.length<=longestDescription?text:`${characters.
slice(0,longestDescription-1).join("")}…`}function pascalCase(id){return id.split(/[^a-z0-9]+/i).map(word=>word.charAt(0).toUpperCase()+word.slice(1)).join("")}function sarif(report,context){let rules=ruleIndexes(report.rules),selection=selectResults(report,context),lines=sourceLines(context.source),taxonomies=sarifTaxonomies(
report.rules),run={tool:{driver:{name:report.tool.name,fullName:"Lintel OpenAPI linter",organization:"Lintel",version:report.tool.version,semanticVersion:report.
tool.version,informationUri:report.tool.informationUri,rules:report.rules.map(rule=>sarifRule(rule,context.pages.get(rule.id))),supportedTaxonomies:supportedTaxonomies(
taxonomies)}},taxonomies,originalUriBaseIds:{"%SRCROOT%":{description:{text:"The root of the repository."}}},columnKind:"utf16CodeUnits",artifacts:documentUris(
report).map(uri=>({location:artifactLocation(uri,context),roles:["analysisTarget"]})),invocations:[sarifInvocation(report,{context,rules,selection})],results:mapLazily(
selection.results,result=>sarifResult(result,{context,rules,lines,selection}))};return streamJson({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"\
2.1.0",runs:[run]},4,0)}function documentUris(report){return[...new Set(report.definitions.flatMap(definition=>definition.documents))]}function*mapLazily(items,map){
for(let item of items)yield map(item)}function codeFrame(location,settings){let{start,end}=location.range,lastLine=end.line>start.line&&end.column===1?end.line-1:end.line,last=Math.min(lastLine,start.
line+2),gutter=String(last).length,room=Math.max(20,settings.width-gutter-5),frame=[];for(let line=Math.max(1,start.line-1);line<=last;line++){let text=settings.
lines.line(location.uri,line);if(text===void 0)continue;let number=`${line>=start.line?">":" "} ${String(line).padStart(gutter)} |`,from=line===start.line?windowStart(
text,start.column-1,room):0;if(frame.push(`${settings.paint("dim",number)} ${cut2(text,from,room)}`.trimEnd()),line===start.line&&lastLine===start.line){let[before,
marked]=caretColumns(text,from,{start:start.column-1,end:end.column-1,room}),bar=settings.paint("dim",`${" ".repeat(gutter+2)} |`);frame.push(`${bar} ${" ".repeat(
before)}${settings.paint("red","^".repeat(marked))}`)}}return frame}function windowStart(text,column,room){return text.length<=room?0:Math.max(0,Math.min(column,
text.length)-Math.floor(room/3))}function cut2(text,from,room){let until=from+room;return`${from>0?"…":""}${show(text.slice(from,until))}${until<text.length?"\
…":""}`}function caretColumns(text,from,place){let until=Math.min(place.end,from+place.room);return[textWidth(show(text.slice(from,place.start)))+(from>0?1:0),
Math.max(1,textWidth(show(text.slice(place.start,until))))]}function show(text){return forTerminal(text.replaceAll("	"," "))}function*stylish(report,context){let selection=selectFindings(report,context.threshold),view={context,paint:painter(context.color),lines:sourceLines(context.source),
rules:new Map(report.rules.map(rule=>[rule.id,rule])),explained:new Set};for(let[uri,findings]of groupByFile(selection.shown))yield`${view.paint("underline",forTerminal(
displayPath(uri)))}
`,yield*writeRows(foldFindings(findings,context.unfolded),view),yield`
`;if(context.quiet===!0){yield*writeNotifications(report.notifications.filter(({level})=>level==="error"),view);return}yield*writeNotifications(report.notifications,
view);for(let line of summaryLines(report,selection,context.threshold))yield`${forTerminal(line)}
`;yield`${view.paint(outcomeStyles[report.verdict.outcome],forTerminal(verdictLine(report)))}
`}var longestMessage2=1e3,severityStyles={error:"red",warn:"yellow",info:"blue",hint:"dim"},levelStyles={error:"red",warning:"yellow",note:"blue"},outcomeStyles={
pass:"green",fail:"red",none:"red"};function groupByFile(findings){let files=new Map;for(let finding of findings){let file=files.get(finding.location.uri);file===
void 0?files.set(finding.location.uri,[finding]):file.push(finding)}return files}function*writeRows(folds,view){let rows=folds.map(fold=>({finding:fold.first,place:`${fold.
first.location.range.start.line}:${fold.first.location.range.start.column}`,message:forTerminal(shorten(fold.count>1?fold.first.message:describe(fold.first),longestMessage2)),
note:fold.count>1?foldNote(fold,view.rules.get(fold.first.ruleId)?.commonRemedy):void 0,ruleId:forTerminal(fold.first.ruleId)})),placeWidth=widest(rows.map(row=>row.
place)),indent=placeWidth+11,room=Math.max(40,view.context.width-indent-2-widest(rows.map(row=>row.ruleId))),messageWidth=Math.min(widest(rows.map(row=>row.message)),
room,100);for(let{finding,place,message,note,ruleId}of rows){let[first="",...rest]=Number.isFinite(view.context.width)?wrap(message,messageWidth):[message],severity=view.
paint(severityStyles[finding.severity],finding.severity.padEnd(5));yield`  ${view.paint("dim",place.padEnd(placeWidth))}  ${severity}  ${padEnd(first,messageWidth)}\
  ${view.paint("dim",ruleId)}
`;for(let line of rest)yield`${" ".repeat(indent)}${line}
`;if(note!==void 0)for(let line of wrap(note,view.context.width-indent))yield`${" ".repeat(indent)}${view.paint("dim",line)}
`;view.context.verbose&&(yield*writeDetails(finding,view))}}function widest(texts){let width=0;for(let text of texts)width=Math.max(width,textWidth(text));return width}
function*writeDetails(finding,view){let width=Number.isFinite(view.context.width)?view.context.width:120;if(view.rules.get(finding.ruleId)?.withholdsSource!==!0)
for(let line of codeFrame(finding.location,{lines:view.lines,width:width-4,paint:view.paint}))yield`    ${line}
`;for(let related of finding.relatedLocations.slice(0,5)){let{line,column}=related.range.start;yield`    ${forTerminal(`${displayPath(related.uri)}:${line}:${column}\
: ${shorten(related.message,longestMessage2)}`)}
`}finding.relatedLocations.length>5&&(yield`    and ${count(finding.relatedLocations.length-5,"more place")}
`),view.explained.has(finding.ruleId)||(yield*writeExplanation(finding.ruleId,view,width)),yield`
`}function*writeExplanation(ruleId,view,width){view.explained.add(ruleId);let page=view.context.pages.get(ruleId)??"";for(let heading of["Why","How to fix"]){let section=pageSection(
page,heading);if(section!==void 0){yield`    ${view.paint("bold",heading)}
`;for(let line of section.split(`
`))for(let part of wrap(forTerminal(line),width-6))yield`${`      ${part}`.trimEnd()}
`}}let helpUri=view.rules.get(ruleId)?.helpUri;helpUri!==void 0&&(yield`    ${view.paint("cyan",forTerminal(helpUri))}
`)}function*writeNotifications(notifications,view){if(notifications.length!==0){yield`${view.paint("underline","Notifications")}
`;for(let notification of notifications){let level=view.paint(levelStyles[notification.level],notification.level.padEnd(7)),text=`${placeOf2(notification)}${shorten(
notification.message,longestMessage2)}`;yield`  ${level}  ${forTerminal(text)}  ${view.paint("dim",forTerminal(notification.code))}
`,notification.help!==void 0&&(yield`           ${forTerminal(shorten(notification.help,longestMessage2))}
`)}yield`
`}}function placeOf2(notification){let{location}=notification;if(location===void 0)return"";let path=displayPath(location.uri);return"range"in location?`${path}\
:${location.range.start.line}:${location.range.start.column}: `:`${path}: `}var reporters=new Map([["stylish",{reporter:stylish,wantsPages:"verbose"}],["json",{reporter:json,wantsPages:!1}],["sarif",{reporter:sarif,wantsPages:!0}],["git\
hub",{reporter:github,wantsPages:!1}],["junit",{reporter:junit,wantsPages:!1}]]);function planOutputs(formats,paths,cwd){let named=[...paths.keys()].filter(format=>format!=="");for(let format of[...formats,...named])requireFormat(format);let wanted=new Set(
formats.length===0?["stylish",...named]:[...formats,...named]),plain=paths.get(""),rest=[...wanted].filter(format=>!paths.has(format));if(rest.length>1)throw lintUsage(
`The formats ${rest.join(" and ")} cannot share ${plain===void 0?"stdout":"one file"}.`,`Give all but one a file of its own: -o.${rest[1]} FILE.`);if(rest.length===
0&&plain!==void 0)throw lintUsage(`Option --output "${plain}" has no format left to write.`);let outputs=[...wanted].map(format=>{let path=paths.get(format)??plain;
return{format,path:path===void 0?void 0:resolve3(cwd,path)}});return requireDistinct(outputs),outputs}function requireFormat(format){if(reporters.has(format))return;
let meant=nearest(format,reporters.keys()),help=`${meant===void 0?"":`Did you mean "${meant}"? `}Formats are ${[...reporters.keys()].join(", ")}.`;throw lintUsage(
`There is no format named "${format}".`,help)}function requireDistinct(outputs){let seen=new Map;for(let{format,path}of outputs){if(path===void 0)continue;let other=seen.
get(path);if(other!==void 0)throw lintUsage(`The formats ${other} and ${format} would be written to the same file.`);seen.set(path,format)}}function readLintOptions(args,cwd){let{flags,values,lists}=args,isHook=flags.get("hook")===!0,threshold=readThreshold(args),stdinPath=values.get("stdin-filepath"),
displayOnlyFailures=flags.get("display-only-failures")===!0;if(stdinPath!==void 0&&!args.positionals.includes("-"))throw lintUsage("Option --stdin-filepath name\
s the text of stdin, which is not read.",'Add "-" to read it.');if(isHook&&args.positionals.length===0)throw lintUsage("Option --hook needs the files to check.");
if(displayOnlyFailures&&threshold.failSeverity==="none")throw lintUsage("Option --display-only-failures has nothing to show when --fail-severity is none.");return{
rulesets:lists.get("ruleset")??["recommended"],only:splitCommas(lists.get("only")),skip:splitCommas(lists.get("skip-rule")),outputs:planOutputs(lists.get("forma\
t")??[],args.outputs,cwd),threshold,all:flags.get("all")===!0,displayOnlyFailures,exitZero:flags.get("exit-zero")===!0,quiet:flags.get("quiet")===!0,verbose:flags.
get("verbose")===!0,ignoreUnknownFormat:isHook||flags.get("ignore-unknown-format")===!0,isHook,inputs:args.positionals.length===0?["."]:args.positionals,stdinPath:stdinPath===
void 0?void 0:resolve4(cwd,stdinPath),root:readRoot(values.get("root"),cwd),allowedHosts:flags.get("offline")===!0?[]:(lists.get("allow-remote")??[]).map(readHost),
color:flags.get("color")}}function readThreshold({values}){let failSeverity=values.get("fail-severity")??"error",known=[...severities,"none"],severity=known.find(
candidate=>candidate===failSeverity);if(severity===void 0){let meant=nearest(failSeverity,known),help=`${meant===void 0?"":`Did you mean "${meant}"? `}Severitie\
s are ${known.join(", ")}.`;throw lintUsage(`"${failSeverity}" is no severity for --fail-severity.`,help)}let maxWarnings=values.get("max-warnings");if(maxWarnings!==
void 0&&!/^\d{1,9}$/.test(maxWarnings))throw lintUsage(`"${maxWarnings}" is no number of warnings for --max-warnings.`,"Write a whole number, 0 or more.");return{
failSeverity:severity,maxWarnings:maxWarnings===void 0?void 0:Number(maxWarnings)}}function splitCommas(items=[]){return items.flatMap(item=>item.split(",").map(
part=>part.trim())).filter(part=>part!=="")}function readRoot(root,cwd){return root===void 0?void 0:resolve4(cwd,root)}function readHost(host){if(/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.
test(host))return host.toLowerCase();throw lintUsage(`"${host}" is no host for --allow-remote.`,"Write the host alone, with its port if it needs one: example.co\
m, example.com:8443.")}import{realpathSync as realpathSync2}from"node:fs";import{resolve as resolve6}from"node:path";import{readFileSync as readFileSync2}from"node:fs";import{resolve as resolve5}from"node:path";import{fileURLToPath,pathToFileURL as pathToFileURL2}from"node:url";function createSourceReader(cwd,entries){let texts=new Map(entries.flatMap(({path,text})=>text===void 0?[]:[[resolve5(path),text]]));return uri=>{if(isFileUri(uri))
try{let path=pathOf(uri,cwd);return(texts.get(path)??readFileSync2(path,"utf8")).replace(/^\uFEFF/,"")}catch{return}}}function pathOf(uri,cwd){return fileURLToPath(
new URL(uri,pathToFileURL2(`${cwd}/`)))}import{relative as relative2}from"node:path";async function writeReports(report,outputs,writing){let failures=[];for(let output of outputs)try{await writeReport(report,output,writing)}catch(error){failures.
push(error)}return failures}async function writeReport(report,output,{stdout,cwd,context}){let entry2=reporters.get(output.format);if(entry2===void 0)throw new Error(
`No reporter "${output.format}".`);let{reporter}=entry2,pages=(entry2.wantsPages==="verbose"?context.verbose:entry2.wantsPages)?await loadRulePages():new Map,paint=output.
path===void 0?{}:{color:!1,width:Number.POSITIVE_INFINITY};try{await writeChunks(joinChunks(reporter(report,{...context,...paint,pages})),output,stdout)}catch(error){
throw systemCode(error)===void 0?error:unwritable(output,error,cwd)}}async function writeChunks(chunks,{path},stdout){if(path!==void 0){let{writeReportFile}=await import("./report-file-IYHOATLP.js");
await writeReportFile(path,chunks);return}for(let chunk of chunks){if(stdout.isClosed)return;await stdout.write(chunk)}}function unwritable({format,path},error,cwd){
let target=path===void 0?"stdout":`"${relative2(cwd,path)}"`;return new ToolError("report-unwritable",`The ${format} report cannot be written to ${target}: ${systemReason(
error)}.`,{help:"Name a file in a folder that you may write to.",cause:error})}async function deliverReport(report,delivery){let{options,errorColor,terminal}=delivery;requireNotOverwritten(report,delivery);let outputs=outputsToWrite(report,
delivery);if(!outputs.some(isForPeople))for(let notification of report.notifications)notification.level==="error"&&await terminal.stderr.write(problemText(notification,
errorColor));let failures=await writeReports(report,outputs,{stdout:terminal.stdout,cwd:terminal.cwd,context:contextOf(delivery)});for(let failure of failures)await terminal.
stderr.write(failure instanceof ToolError?problemText(failure,errorColor):bugText(failure,errorColor));return failures.length>0?exitNoVerdict:report.verdict.exitCode===
1&&options.exitZero?0:report.verdict.exitCode}function requireNotOverwritten(report,{entries,options,terminal:{cwd}}){let documents=report.definitions.flatMap(definition=>definition.
documents.filter(isFileUri).map(uri=>pathOf(uri,cwd))),files=entries.filter(entry2=>entry2.text===void 0).map(entry2=>entry2.path),paths=new Set([...documents,...files].
map(realPath2));if(options.outputs.some(({path})=>path!==void 0&&paths.has(realPath2(path))))throw lintUsage("A report would be written over a definition that i\
s to be checked.","Name another file with --output.")}function realPath2(path){try{return realpathSync2(path)}catch{return resolve6(path)}}function outputsToWrite({
verdict},{entries,options}){return entries.length===0&&verdict.exitCode===exitNoVerdict?options.outputs.filter(output=>!isForPeople(output)):options.outputs}function isForPeople({
format,path}){return format==="stylish"&&path===void 0}function contextOf({entries,options,rootPrefix,terminal}){let{failSeverity}=options.threshold;return{color:wantsColor(
terminal.environment,terminal.stdout.isTerminal,options.color),width:terminal.stdout.width,verbose:options.verbose,quiet:options.quiet,unfolded:options.all,rootPrefix,
source:createSourceReader(terminal.cwd,entries),...options.displayOnlyFailures&&failSeverity!=="none"?{threshold:failSeverity}:{}}}function createProgress(stderr,now){let start=now(),last=start,isShown=!1,write=text=>{stderr.write(text).catch(()=>{})};return{update(done,total,name){let time=now();
!stderr.isTerminal||time-start<patience||time-last<interval||(last=time,isShown=!0,write(`\r\x1B[K${cut3(`${done}/${total} ${forTerminal(name)}`,stderr.width-1)}`))},
clear(){isShown&&write("\r\x1B[K"),isShown=!1}}}var patience=500,interval=100;function cut3(text,width){return text.length>width?`${text.slice(0,Math.max(0,width-
1))}…`:text}async function runLint(args,terminal){let options=readLintOptions(args,terminal.cwd),root=options.root??repositoryRoot(terminal.cwd)??terminal.cwd,rootPrefix=prefixOf(
terminal.cwd,root),ruleset=resolveRuleset(options.rulesets,options);if(ruleset.rules.length===0)throw lintUsage("No rule is left to run.","Take back some of --o\
nly and --skip-rule.");let inputs=await findAll(options,root,terminal),progress=createProgress(terminal.stderr,()=>performance.now()),errorColor=wantsColor(terminal.
environment,terminal.stderr.isTerminal,options.color),bugs=[],report=await lint({entries:options.root===void 0?inputs.entries.map(entry2=>withOwnRoot(entry2,root)):
inputs.entries,cwd:terminal.cwd,root,ruleset,threshold:options.threshold,ignoreUnknownFormat:options.ignoreUnknownFormat,allowedHosts:options.allowedHosts,notifications:inputs.
notifications,onBug:error=>bugs.push(bugText(error,errorColor)),...options.quiet?{}:{onProgress:(done,total,path)=>progress.update(done,total,relative3(terminal.
cwd,path))}});progress.clear();for(let text of bugs)await terminal.stderr.write(text);return deliverReport(report,{entries:inputs.entries,options,rootPrefix,errorColor,
terminal})}function withOwnRoot(entry2,root){let folder=dirname4(entry2.path),way=relative3(realpathOr(root),realpathOr(folder));return way===".."||way.startsWith(
`..${sep3}`)?{...entry2,root:repositoryRoot(folder)??folder}:entry2}function realpathOr(path){try{return realpathSync3(path)}catch{return path}}async function findAll(options,root,{
cwd,stdin}){let names=commands.map(command=>command.name),found=await findInputs({...options,cwd,root,stdin,commands:names});return!(found.entries.length===0&&found.
notifications.every(({level})=>level!=="error"))||options.isHook?found:{...found,notifications:[...found.notifications,{code:"no-definitions",level:"error",message:"\
None of the files is an OpenAPI definition.",help:'Name a definition: a file with "openapi" or "swagger" at its top level.'}]}}function prefixOf(cwd,root){let way=relative3(
realpathOf(root),realpathOf(cwd)).split(sep3).join("/");if(way.startsWith(".."))throw lintUsage("The working directory is outside of --root.","Run from inside t\
hat folder.");return way===""?"":`${way}/`}function realpathOf(path){try{return realpathSync3(path)}catch{throw lintUsage("The folder of --root does not exist.")}}export{runLint};
