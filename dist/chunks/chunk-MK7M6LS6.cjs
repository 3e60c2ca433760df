"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{bugText:()=>bugText,inputOptions:()=>inputOptions,problemText:()=>problemText,readInputOptions:()=>readInputOptions,
waivers:()=>waivers,waiversAdd:()=>waiversAdd,waiversCheck:()=>waiversCheck,waiversList:()=>waiversList});module.exports=__toCommonJS(stdin_exports);var import_chunk_PBC4V5KN=require("./chunk-PBC4V5KN.cjs"),
import_chunk_SEKM4FQJ=require("./chunk-SEKM4FQJ.cjs"),import_chunk_YSYZSH6W=require("./chunk-YSYZSH6W.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),
import_node_path=require("node:path"),inputOptions={rules:[{name:"ruleset",short:"r",kind:"list",placeholder:"NAME",help:"Rules to run: recommended (default), s\
trict, all, a pack, or the path of a ruleset for Spectral. Repeatable. Without it, those of lintel.yaml, or the repository's .spectral.yaml is added."},{name:"a\
llow-js-rulesets",kind:"flag",help:"Let rulesets for Spectral run JavaScript: files of code, functions of their own. Only where you trust who can change them."},
{name:"engine",kind:"value",placeholder:"NAME",help:"What runs the rules of a ruleset for Spectral that are not Lintel's: fast (default), or spectral, its libra\
ry alone, to compare."},{name:"only",kind:"list",placeholder:"RULE",help:"Run these rules and no others. Repeatable, or separated by commas."},{name:"skip-rule",
kind:"list",placeholder:"RULE",help:"Do not run these rules. Repeatable, or separated by commas."},{name:"config",short:"c",kind:"value",placeholder:"FILE",help:"\
Configuration to use instead of the lintel.yaml files around the definitions."}],files:[{name:"stdin-filepath",kind:"value",placeholder:"FILE",help:"Where the t\
ext of stdin (-) would lie: its name in reports, its references start there."},{name:"ignore-unknown-format",kind:"flag",help:"Pass over files that are no OpenA\
PI definitions, with a note."},{name:"root",kind:"value",placeholder:"FOLDER",help:"Read nothing outside this folder. Default: the enclosing repository, else th\
e working directory."},{name:"allow-remote",kind:"list",placeholder:"HOST",help:"Fetch references from this host (example.com, example.com:8443). Repeatable."},
{name:"offline",kind:"flag",help:"No network, whatever --allow-remote says. Without --allow-remote this is the default."}]};function readInputOptions({flags,values,
lists,positionals},cwd){let isHook=flags.get("hook")===!0,stdinPath=values.get("stdin-filepath");if(stdinPath!==void 0&&!positionals.includes("-"))throw(0,import_chunk_YSYZSH6W.lintUsage)(
"Option --stdin-filepath names the text of stdin, which is not read.",'Add "-" to read it.');if(isHook&&positionals.length===0)throw(0,import_chunk_YSYZSH6W.lintUsage)(
"Option --hook needs the files to check.");return{rulesets:lists.get("ruleset")??[],only:splitCommas(lists.get("only")),skip:splitCommas(lists.get("skip-rule")),
config:resolved(values.get("config"),cwd),ignoreUnknownFormat:isHook||flags.get("ignore-unknown-format")===!0,isHook,inputs:positionals.length===0?["."]:positionals,
stdinPath:resolved(stdinPath,cwd),root:resolved(values.get("root"),cwd),allowedHosts:flags.get("offline")===!0?[]:(lists.get("allow-remote")??[]).map(readHost),
allowsJavaScript:flags.get("allow-js-rulesets")===!0,engine:readEngine(values.get("engine"))}}function readEngine(name){if(name===void 0||name==="fast")return"f\
ast";if(name==="spectral")return name;throw(0,import_chunk_YSYZSH6W.lintUsage)(`There is no engine "${name}".`,"Write --engine fast or --engine spectral.")}function splitCommas(items=[]){
return items.flatMap(item=>item.split(",").map(part=>part.trim())).filter(part=>part!=="")}function resolved(path,cwd){return path===void 0?void 0:(0,import_node_path.resolve)(
cwd,path)}function readHost(host){if(/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host))return host.toLowerCase();throw(0,import_chunk_YSYZSH6W.lintUsage)(
`"${host}" is no host for --allow-remote.`,"Write the host alone, with its port if it needs one: example.com, example.com:8443.")}function problemText({message,
location,help},color2){let paint=(0,import_chunk_SEKM4FQJ.painter)(color2),lines=[`${paint("red","error:")} ${(0,import_chunk_SEKM4FQJ.forTerminal)(message)}`];
return location!==void 0&&!message.includes(`"${placeText(location)}"`)&&lines.push(`  at ${(0,import_chunk_SEKM4FQJ.forTerminal)(placeText(location))}`),help!==
void 0&&lines.push(`  ${paint("cyan","help:")} ${(0,import_chunk_SEKM4FQJ.forTerminal)(help)}`),`${lines.join(`
`)}
`}function bugText(error,color2){let paint=(0,import_chunk_SEKM4FQJ.painter)(color2),stack=error instanceof Error?error.stack??String(error):String(error);return[
`${paint("red","error:")} This is a bug in lintel.`,...stack.split(`
`).map(line=>`  ${(0,import_chunk_SEKM4FQJ.forTerminal)(line)}`),`  ${paint("cyan","help:")} Please report it at ${import_chunk_ZQBXVIK3.projectUrl}/issues with\
 these lines and, if you can, the definition that shows it.`,""].join(`
`)}function placeText(location){let path=(0,import_chunk_PBC4V5KN.displayPath)(location.uri);return"range"in location?`${path}:${location.range.start.line}:${location.
range.start.column}`:path}var color={name:"color",kind:"flag",help:"Colours, or none with --no-color."},lintOptions=[...inputOptions.rules,...inputOptions.files.
filter(({name})=>name!=="stdin-filepath"),{name:"quiet",short:"q",kind:"flag",help:"No progress."},color],waiversList={name:"waivers list",summary:"List all wai\
vers, those that expire first in front.",usage:"[options] [file, folder or glob]\u2026",description:['Lists the waivers of the waiver files and of the definitio\
ns (x-lintel-ignore): what each is for, whose it is, when it expires, and how many findings it is about. For the last two it checks the definitions, as "lintel \
lint" does; --no-lint lists the waiver files alone, at once.',"Exit codes: 0 listed, 2 a waiver or definition could not be read."],options:[{name:"expiring",kind:"\
value",placeholder:"TIME",help:"Only waivers that expire within this time: 30d, 6w."},{name:"expired",kind:"flag",help:"Only waivers that have expired; with --e\
xpiring, those as well."},{name:"format",short:"f",kind:"value",placeholder:"FORMAT",help:"table (default), json, csv or markdown."},{name:"lint",kind:"flag",help:"\
Count findings; this is the default, and --no-lint turns it off."},...lintOptions],examples:[{line:"lintel waivers list",purpose:"Show the waivers of the workin\
g directory."},{line:"lintel waivers list --expiring 30d -f markdown",purpose:"What has to be decided within a month, for a ticket."}],run:async(args,terminal)=>(await Promise.resolve().then(()=>__toESM(require("./run-waivers-list-SHGJPHFZ.cjs")))).
runWaiversList(args,terminal)},waiversCheck={name:"waivers check",summary:"Fail when waivers have expired, match nothing, or are not as policy wants them.",usage:"\
[options] [file, folder or glob]\u2026",description:['Checks definitions as "lintel lint" does, and says what is wrong with the waivers alone: those that have e\
xpired, those that match no finding any more, and those that last longer than policy allows. Findings do not count.',"Exit codes: 0 all waivers hold, 1 some hav\
e expired, match nothing or do not count, 2 a waiver is invalid or a definition could not be checked."],options:lintOptions,examples:[{line:"lintel waivers chec\
k",purpose:"As a nightly job: what expires is found before a pull request fails."},{line:"lintel waivers check services/orders",purpose:"Look at one service."}],
run:async(args,terminal)=>(await Promise.resolve().then(()=>__toESM(require("./run-waivers-check-KVBQEY7A.cjs")))).runWaiversCheck(args,terminal)},waiversAdd={name:"\
waivers add",summary:"Write a waiver to the waiver file.",usage:"--rule RULE --path GLOB --reason TEXT --owner NAME --expires DAY [options]",description:["Write\
s a waiver to the end of the waiver file, which is made when there is none. What stands in the file stays as it is, comments and order too. Of --path, --api, --\
operation, --pointer and --fingerprint at least one says what the waiver is about; several must all hold.","Exit codes: 0 written, 2 nothing written."],options:[
{name:"rule",kind:"value",placeholder:"RULE",help:"The rule that it is for: one."},{name:"path",kind:"value",placeholder:"GLOB",help:"Findings of definitions at\
 this path or in this file, from the working directory."},{name:"api",kind:"value",placeholder:"ID",help:"Findings of this API of lintel.yaml."},{name:"operatio\
n",kind:"value",placeholder:"OPERATION",help:'Findings of this operation: "POST /orders".'},{name:"pointer",kind:"value",placeholder:"POINTER",help:"Findings at\
 this place: /paths/~1orders/post."},{name:"fingerprint",kind:"value",placeholder:"DIGITS",help:"The finding with this fingerprint, which the JSON report shows."},
{name:"reason",kind:"value",placeholder:"TEXT",help:"Why the finding is acceptable until then."},{name:"owner",kind:"value",placeholder:"NAME",help:"Who answers\
 for it."},{name:"expires",kind:"value",placeholder:"DAY",help:"The last day on which it holds, or how long: 2027-01-31, 90d, 12w."},{name:"ticket",kind:"value",
placeholder:"TICKET",help:"Where it is followed up."},{name:"approver",kind:"value",placeholder:"NAME",help:"Who granted it."},{name:"id",kind:"value",placeholder:"\
ID",help:"Its name. Default: W-<year>-<number>, the next one that is free."},{name:"file",kind:"value",placeholder:"FILE",help:"The waiver file. Default: the on\
e of lintel.yaml, else lintel-waivers.yaml beside lintel.yaml or at the top of the repository."},...inputOptions.rules.filter(({name})=>name==="config"),...inputOptions.
files.filter(({name})=>name==="root")],examples:[{line:'lintel waivers add --rule server-https --path "services/legacy/**" --reason "test host, gone in Q1" --ow\
ner team-orders --expires 90d',purpose:"Waive a rule for the definitions of a folder."},{line:'lintel waivers add --rule security-defined --api status --operati\
on "GET /health" --reason "probed by the load balancer" --owner sre --expires 2027-06-30',purpose:"Waive a rule for one operation of one API."}],run:async(args,terminal)=>(await Promise.resolve().then(()=>__toESM(require("./run-waivers-add-T23OGK7G.cjs")))).
runWaiversAdd(args,terminal)},waivers={name:"waivers",summary:"List, check and grant waivers.",description:["A waiver is a dated exception: one rule, what it is\
 about, a reason, an owner and an end. What is waived stays in every report, and is open again when the waiver has expired."],commands:[waiversList,waiversCheck,
waiversAdd]};0&&(module.exports={bugText,inputOptions,problemText,readInputOptions,waivers,waiversAdd,waiversCheck,waiversList});
