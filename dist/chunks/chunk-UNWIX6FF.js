import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{forTerminal,rules}from"./chunk-K5ZVUSQN.js";import{explain}from"./chunk-QAKT4NAA.js";import{painter}from"./chunk-ER6XFQ5B.js";import{projectUrl}from"./chunk-X5BEZOCZ.js";function isFileUri(uri){return!/^[a-z][a-z0-9+.-]*:/i.test(uri)}function displayPath(uri){return isFileUri(uri)?decode(uri):uri}function repositoryPath(uri,rootPrefix){
return removeDotSegments(rootPrefix+decode(uri))}function repositoryUri(uri,rootPrefix){let prefix=rootPrefix.split("/").map(encodeSegment).join("/"),path=removeDotSegments(
prefix+encodeIllegal(uri));return isFileUri(uri)?path.replace(/^[^/]*/,segment=>segment.replaceAll(":","%3A")):path}function decode(uri){try{return decodeURIComponent(
uri)}catch{return uri}}function encodeSegment(segment){return encodeURIComponent(segment.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"))}function encodeIllegal(uri){
return uri.replace(/%(?![0-9a-f]{2})|[^\w\-.~!$&'()*+,;=:@/%?#]/giu,encodeSegment)}function removeDotSegments(path){let kept=[];for(let segment of path.split("/"))
segment!=="."&&(segment===".."&&kept.length>0&&kept.at(-1)!==".."?kept.pop():kept.push(segment));return kept.join("/")}function problemText({message,location,help},color){let paint=painter(color),lines=[`${paint("red","error:")} ${forTerminal(message)}`];return location!==void 0&&
!message.includes(`"${placeText(location)}"`)&&lines.push(`  at ${forTerminal(placeText(location))}`),help!==void 0&&lines.push(`  ${paint("cyan","help:")} ${forTerminal(
help)}`),`${lines.join(`
`)}
`}function bugText(error,color){let paint=painter(color),stack=error instanceof Error?error.stack??String(error):String(error);return[`${paint("red","error:")} \
This is a bug in lintel.`,...stack.split(`
`).map(line=>`  ${forTerminal(line)}`),`  ${paint("cyan","help:")} Please report it at ${projectUrl}/issues with these lines and, if you can, the definition tha\
t shows it.`,""].join(`
`)}function placeText(location){let path=displayPath(location.uri);return"range"in location?`${path}:${location.range.start.line}:${location.range.start.column}`:
path}var lint={name:"lint",summary:"Check definitions.",usage:"[options] [file, folder, glob or -]\u2026",description:["Checks OpenAPI definitions (2.0 to 3.2, YAML \
or JSON, with all files they reference). In a folder it finds the definitions inside and passes over what git ignores, node_modules and names that start with a \
dot; without arguments it looks into the working directory; - is stdin.","Exit codes: 0 nothing at or above the threshold, 1 findings at or above it, 2 no trust\
worthy verdict."],options:[{name:"ruleset",short:"r",kind:"list",placeholder:"NAME",help:"Rules to run: recommended (default), strict, all, a pack, or the path \
of a ruleset for Spectral. Repeatable. Without it, the repository's .spectral.yaml is added."},{name:"allow-js-rulesets",kind:"flag",help:"Let rulesets for Spec\
tral run JavaScript: files of code, functions of their own. Only where you trust who can change them."},{name:"only",kind:"list",placeholder:"RULE",help:"Run th\
ese rules and no others. Repeatable, or separated by commas."},{name:"skip-rule",kind:"list",placeholder:"RULE",help:"Do not run these rules. Repeatable, or sep\
arated by commas."},{name:"format",short:"f",kind:"list",placeholder:"FORMAT",help:"Output format: stylish (default), json, sarif, github, github-summary, gitla\
b, junit. Repeatable."},{name:"output",short:"o",kind:"output",placeholder:"FILE",help:"Write the report, or the one of FORMAT, to a file instead of stdout."},{
name:"sarif-for",kind:"value",placeholder:"READER",help:"Write SARIF for a reader that goes its own ways: github (code scanning)."},{name:"sarif-category",kind:"\
value",placeholder:"NAME",help:"Name the analysis in SARIF, to tell several of one repository apart."},{name:"fail-severity",short:"F",kind:"value",placeholder:"\
SEVERITY",help:"Fail on findings of this severity or graver: error (default), warn, info, hint; none never fails."},{name:"max-warnings",kind:"value",placeholder:"\
N",help:"Fail on more warnings than this."},{name:"all",kind:"flag",help:"Show every finding; else many that say the same are shown once with their number."},{name:"\
display-only-failures",short:"D",kind:"flag",help:"Show only findings that fail the run."},{name:"exit-zero",kind:"flag",help:"Exit with 0 instead of 1. Exit co\
de 2 stays."},{name:"quiet",short:"q",kind:"flag",help:"Print the findings and nothing around them; no progress."},{name:"verbose",short:"v",kind:"flag",help:"S\
how the lines of the definition, why it matters, and how to fix it."},{name:"stdin-filepath",kind:"value",placeholder:"FILE",help:"Where the text of stdin (-) w\
ould lie: its name in reports, its references start there."},{name:"ignore-unknown-format",kind:"flag",help:"Pass over files that are no OpenAPI definitions, wi\
th a note."},{name:"changed-since",kind:"value",placeholder:"REVISION",help:"Check only definitions that the changes since a branch or commit touch, in any of t\
heir files; each of them whole."},{name:"hook",kind:"flag",help:"For commit hooks, which hand over many files: passes over those that are no definitions."},{name:"\
root",kind:"value",placeholder:"FOLDER",help:"Read nothing outside this folder. Default: the enclosing repository, else the working directory."},{name:"allow-re\
mote",kind:"list",placeholder:"HOST",help:"Fetch references from this host (example.com, example.com:8443). Repeatable."},{name:"offline",kind:"flag",help:"No n\
etwork, whatever --allow-remote says. Without --allow-remote this is the default."},{name:"color",kind:"flag",help:"Colours, or none with --no-color. Default: o\
n a terminal; NO_COLOR and FORCE_COLOR are honoured."}],examples:[{line:"lintel lint openapi.yaml",purpose:"Check one definition and everything it references."},
{line:"lintel lint -r strict services 'apis/*/openapi.yaml'",purpose:"Check a folder and a glob with all rules about security."},{line:"lintel lint -f stylish -\
f sarif -o.sarif lintel.sarif",purpose:"Print the findings of the working directory and write SARIF to a file."},{line:"curl -s https://api.example.com/openapi.\
json | lintel lint - --stdin-filepath openapi.json",purpose:"Check what another program prints."},{line:"lintel lint --only server-https -F warn .",purpose:"Ask\
 one question of all definitions."}],run:async(args,terminal)=>(await import("./run-lint-TQOLHNA6.js")).runLint(args,terminal)};var defaultCommand=lint,commands=[lint,rules,explain];export{isFileUri,displayPath,repositoryPath,repositoryUri,problemText,bugText,defaultCommand,commands};
