import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{findRoots,lintUsage,repositoryRoot,systemCode}from"./chunk-VPNTNHRA.js";import"./chunk-OHPFHGHW.js";import"./chunk-KCKCKA3X.js";import"./chunk-LGZWSRAE.js";
import{ToolError}from"./chunk-EMBVV6Y2.js";import"./chunk-WCRCVP65.js";import{realpathSync}from"node:fs";import{extname as extname2}from"node:path";import{join}from"node:path";import{execFile}from"node:child_process";function git(args,folder){let settings=["--no-pager","--literal-pathspecs","-c","core.fsmonitor=false","-c","core.quotePath=false"],environment={...process.env,
LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0"};return new Promise(resolve=>{execFile("git",[...settings,...args],{cwd:folder,env:environment,encoding:"\
utf8",maxBuffer:largestOutput,windowsHide:!0},(error,stdout,stderr)=>{resolve(error===null?{isOk:!0,stdout}:{isOk:!1,reason:firstLine(stderr)??firstLine(error.message)??
"no reason",isMissing:isNotThere(error)})})})}async function commitOf(revision,folder){let found=await git(["rev-parse","--verify","--quiet",`${revision}^{commi\
t}`],folder);return found.isOk?found.stdout.trim():void 0}var largestOutput=256*1024*1024;function isNotThere(error){return systemCode(error)==="ENOENT"}function firstLine(text){
return text.split(`
`).map(line=>line.trim()).find(line=>line!=="")}async function changesSince(since,repository){if(since.startsWith("-"))throw lintUsage(`"${since}" is no revision for --changed-since.`,"Name a branch, a tag or\
 a commit.");let base=await baseOf(since,repository),[changed,untracked,tracked]=await Promise.all([names(["diff","--name-only","-z","--no-renames","--no-ext-di\
ff","--no-textconv",base,"--"],repository),names(["ls-files","--others","--exclude-standard","-z"],repository),names(["ls-files","--cached","-z"],repository)]);
return{changed:[...new Set([...changed,...untracked])].sort(),tracked:new Set(tracked)}}async function baseOf(since,repository){let commit=await commitOf(since,
repository);if(commit===void 0)throw await unknownCommit(since,repository);let common=await git(["merge-base",commit,"HEAD"],repository);return common.isOk?common.
stdout.trim():commit}async function unknownCommit(since,repository){let shallow=await git(["rev-parse","--is-shallow-repository"],repository);if(!shallow.isOk)return unusable(
shallow,"which files changed");let message=`This clone does not have the commit "${since}", so what changed since then is unknown.`,name=since.replace(/^origin\//,
""),isPlain=/^[\w./-]+$/.test(name);if(shallow.stdout.trim()!=="true"||!isPlain)return new ToolError("changes-unknown",message,{help:"Check its spelling, or fet\
ch the branch that it is on."});let target=name===since?name:`${name}:refs/remotes/${since}`;return new ToolError("changes-unknown",message,{help:`The clone is \
shallow. Run "git fetch --no-tags --depth=1 origin ${target}" before, or clone with more history (actions/checkout: "fetch-depth: 0").`})}async function names(args,repository){
let result=await git(args,repository);if(!result.isOk)throw unusable(result,"which files changed");return result.stdout.split("\0").filter(name=>name!=="").map(
name=>join(repository,name))}function unusable(result,what){return result.isMissing?new ToolError("changes-unknown",`Git is not installed, so ${what} is unknown\
.`,{help:"Install git, or leave out --changed-since: linting everything takes little longer."}):new ToolError("changes-unknown",`Git does not say ${what}: ${result.
reason.replace(/\.$/,"")}.`,{help:'Run "git status" in this folder to see what is wrong with the repository.'})}import{readFileSync}from"node:fs";import{basename,extname}from"node:path";function rulesetFiles(named,tracked){let files=new Set([...named,...[...tracked].filter(
path=>isFoundByName(basename(path)))]);if(files.size===0)return files;let candidates=[...tracked].filter(path=>/^\.(?:ya?ml|json|[cm]?js)$/.test(extname(path)));
for(let file of files){let text=textOf(file);for(let candidate of candidates)!files.has(candidate)&&mentions(text,candidate)&&files.add(candidate)}return files}
function isFoundByName(name){return/^\.?(?:spectral|lintel)(?:[.-].*)?\.(?:ya?ml|json|[cm]?js)$/.test(name)}function mentions(text,path){let extension=extname(path);
return text.includes(basename(path,extension.endsWith("js")?extension:""))}function textOf(file){try{return readFileSync(file,"utf8")}catch{return""}}async function keepTouched({entries,notifications},{since,cwd,namedRulesets}){let found=repositoryRoot(cwd);if(found===void 0)throw lintUsage("Option --changed-\
since needs a git repository around the working directory.");let repository=realPath(found),{changed,tracked}=await changesSince(since,repository),decisive=rulesetFiles(
namedRulesets.map(realPath),new Set([...tracked,...changed]));if(changed.some(path=>decisive.has(path)))return{entries,notifications};let touched=new Set(findRoots(
changed,repository).map(realPath)),kept=entries.filter(entry=>isKept(entry,touched,tracked));return kept.length===entries.length?{entries,notifications}:{entries:kept,
notifications:[...notifications,leftOut(entries.length-kept.length,entries.length,since)]}}function isKept({path,text},touched,tracked){let real=realPath(path),
isJudgedByName=/^\.(?:ya?ml|json)$/i.test(extname2(real));return text!==void 0||!isJudgedByName||!tracked.has(real)||touched.has(real)}function leftOut(amount,all,since){
return{code:"unchanged-skipped",level:"note",message:`${amount} of ${all} ${all===1?"definition":"definitions"} not judged: untouched by the changes since "${since}\
".`}}function realPath(path){try{return realpathSync(path)}catch{return path}}export{keepTouched};
