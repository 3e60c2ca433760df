"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{baselineCreate:()=>baselineCreate,baselinePrune:()=>baselinePrune,baselineShow:()=>baselineShow,baselineUpdate:()=>baselineUpdate,
commands:()=>commands,coverage:()=>coverage,defaultCommand:()=>defaultCommand,init:()=>init,printConfig:()=>printConfig});module.exports=__toCommonJS(stdin_exports);
var import_chunk_V7R463YZ=require("./chunk-V7R463YZ.cjs"),import_chunk_MK7M6LS6=require("./chunk-MK7M6LS6.cjs"),import_chunk_HFXH3JUM=require("./chunk-HFXH3JUM.cjs"),
file={name:"file",kind:"value",placeholder:"FILE",help:"The baseline. Default: the one of lintel.yaml, else lintel-baseline.json beside lintel.yaml or at the to\
p of the repository."},lintOptions=[...import_chunk_MK7M6LS6.inputOptions.rules,...import_chunk_MK7M6LS6.inputOptions.files.filter(({name})=>name!=="stdin-filep\
ath"),{name:"quiet",short:"q",kind:"flag",help:"No progress."},{name:"color",kind:"flag",help:"Colours, or none with --no-color."}],usage="[options] [file, fold\
er or glob]\u2026",baselineCreate={name:"baseline create",summary:"Write a baseline of all findings that are open.",usage,description:['Checks definitions as "l\
intel lint" does and writes what is open, of every severity, to a baseline. From then on only what is new counts. Findings that are waived stay out of it: a wai\
ver has an owner and an end.',"Exit codes: 0 written, 2 nothing written: there is a baseline already, or not everything could be checked."],options:[file,{name:"\
force",kind:"flag",help:"Write anew what a baseline holds about these definitions."},...lintOptions],examples:[{line:"lintel baseline create",purpose:"Accept wh\
at there is in the working directory."},{line:"lintel baseline create -r strict services",purpose:"The same for one folder and the rules of strict."}],run:async(args,terminal)=>(await Promise.resolve().then(()=>__toESM(require("./run-baseline-create-6H3JMDQ5.cjs")))).
runBaselineCreate(args,terminal)},baselineUpdate={name:"baseline update",summary:"Take out what is repaired; add what is new only with --allow-growth.",usage,description:[
"Checks definitions and takes out of the baseline what is repaired. What is new is listed and stays out of it, unless --allow-growth is given. What the baseline\
 holds about other definitions, and what rules found that do not run, stays as it is.","Exit codes: 0 the baseline holds what there is, 1 there are new findings\
, 2 not everything could be checked."],options:[file,{name:"allow-growth",kind:"flag",help:"Add what is new."},...lintOptions],examples:[{line:"lintel baseline \
update",purpose:"After repairs."},{line:"lintel baseline update --allow-growth services/legacy",purpose:"Accept what is new in one folder."}],run:async(args,terminal)=>(await Promise.resolve().then(()=>__toESM(require("./run-baseline-update-SXPMVUET.cjs")))).
runBaselineUpdate(args,terminal)},baselinePrune={name:"baseline prune",summary:"Take out what is repaired.",usage,description:["Checks definitions and takes out\
 of the baseline what is repaired; without arguments also what belongs to definitions that do not exist any more. Never adds anything, and says nothing of what \
is new.","Exit codes: 0 done, 2 not everything could be checked."],options:[file,...lintOptions],examples:[{line:"lintel baseline prune",purpose:"Let the ratche\
t click: what is repaired may not come back."}],run:async(args,terminal)=>(await Promise.resolve().then(()=>__toESM(require("./run-baseline-update-SXPMVUET.cjs")))).
runBaselinePrune(args,terminal)},baselineShow={name:"baseline show",summary:"Count what a baseline holds, and how much of it is repaired.",usage,description:['C\
ounts the findings of the baseline by rule or by definition, and checks definitions to tell how many of them are gone, which "lintel baseline prune" takes out.',
"Exit codes: 0 shown, 2 there is no baseline, or not everything could be checked."],options:[file,{name:"by",kind:"value",placeholder:"WHAT",help:"Count by rule\
 (default) or definition."},{name:"json",kind:"flag",help:"Print JSON, with both counts."},{name:"lint",kind:"flag",help:"Check the definitions (default). With \
--no-lint only the file is counted."},...lintOptions],examples:[{line:"lintel baseline show",purpose:"What is left, most first."},{line:"lintel baseline show --\
by definition --no-lint",purpose:"Count at once."}],run:async(args,terminal)=>(await Promise.resolve().then(()=>__toESM(require("./run-baseline-show-I3BIM67X.cjs")))).
runBaselineShow(args,terminal)},baseline={name:"baseline",summary:"Accept the findings that are there, so that only new ones count.",description:["A baseline ho\
lds the findings that were there when Lintel was adopted. They are shown and do not fail; what is new does. A finding is known by what it is about, not by its l\
ine: it survives reformatting, renaming and splitting files."],commands:[baselineCreate,baselineUpdate,baselinePrune,baselineShow]},init={name:"init",summary:"W\
rite a first configuration from what is there.",usage:"[options] [file, folder or glob]\u2026",description:["Writes lintel.yaml to the working directory: the de\
finitions with what they say about themselves, and the ruleset, .spectral.yaml included. Exceptions that other linters were given become waivers in lintel-waive\
rs.yaml, where Lintel finds the same defect at the same place: .redocly.lint-ignore.yaml, .vacuum-ignore.yaml, x-lint-ignore and x-zally-ignore. What cannot be \
taken over is told.","Exit codes: 0 written, 2 nothing written: a file is there already, or something cannot be read."],options:[{name:"baseline",kind:"flag",help:"\
Write a baseline of what is open then, too."},{name:"vacuum-ignore",kind:"value",placeholder:"FILE",help:"The file that vacuum is given with --ignore-file. Defa\
ult: .vacuum-ignore.yaml."},{name:"waivers",kind:"flag",help:"Take over exceptions of other linters (default). With --no-waivers none; --baseline then holds wha\
t they were about."},{name:"dry-run",kind:"flag",help:"Print what would be written, and write nothing."},{name:"force",kind:"flag",help:"Write over files that a\
re there."},...import_chunk_MK7M6LS6.inputOptions.rules.filter(({name})=>name==="allow-js-rulesets"),...import_chunk_MK7M6LS6.inputOptions.files.filter(({name})=>name!==
"stdin-filepath"),{name:"quiet",short:"q",kind:"flag",help:"No progress."},{name:"color",kind:"flag",help:"Colours, or none with --no-color."}],examples:[{line:"\
lintel init --dry-run",purpose:"See what would be written."},{line:"lintel init --baseline",purpose:"Adopt Lintel: from then on only new findings fail."}],run:async(args,terminal)=>(await Promise.resolve().then(()=>__toESM(require("./run-init-Z4R3YCWE.cjs")))).
runInit(args,terminal)},printConfig={name:"print-config",summary:"Show what configuration makes of a definition.",usage:"[options] <file>",description:["Shows w\
hat holds for a definition, all configuration files together: what is known of the API, profiles and why they apply, rulesets, every rule that runs, requirement\
s, waivers and baseline, each with the file, line and column that say so.","Exit codes: 0 all is sound, 2 something is wrong with the configuration or the defin\
ition cannot be read."],options:[{name:"json",kind:"flag",help:"Print JSON."},...import_chunk_MK7M6LS6.inputOptions.rules,...import_chunk_MK7M6LS6.inputOptions.
files.filter(({name})=>name!=="stdin-filepath"&&name!=="ignore-unknown-format"),{name:"color",kind:"flag",help:"Colours, or none with --no-color."}],examples:[{
line:"lintel print-config openapi.yaml",purpose:"See which rules run, and who says so."},{line:"lintel print-config --json openapi.yaml",purpose:"The same for p\
rograms."}],run:async(args,terminal)=>(await Promise.resolve().then(()=>__toESM(require("./run-print-config-VLAEED5F.cjs")))).runPrintConfig(args,terminal)},coverage={
name:"coverage",summary:"Show how complete definitions are: coverage, score, authentication.",usage:"[options] [file, folder, glob or -]\u2026",description:["Sh\
ows, of the places that each rule examined, how many satisfy it, the lowest first, and the score (0 to 100, grade A to E) with the repairs that raise it most. W\
ith --auth it shows how callers get into each operation, the weakest way first.","Exit codes: 0 all that is required is reached, 1 it is not, 2 not everything c\
ould be checked. Findings alone do not fail."],options:[{name:"by",kind:"value",placeholder:"WHAT",help:"What has a row: rule, pack (default), operation (with c\
omponents) or api."},{name:"auth",kind:"flag",help:"Show the authentication of every operation, webhook and callback."},{name:"min",kind:"value",placeholder:"N",
help:"Fail when less than N per cent of all places satisfy their rules."},{name:"min-pack",kind:"list",placeholder:"PACK=N",help:"Fail when less than N per cent\
 satisfy the rules of a pack. Repeatable."},{name:"min-score",kind:"value",placeholder:"N",help:"Fail when a definition scores less than this, of 100."},{name:"\
format",short:"f",kind:"value",placeholder:"FORMAT",help:"Output format: table (default), json, csv, markdown."},{name:"all",kind:"flag",help:"Show every row of\
 a long table."},...import_chunk_MK7M6LS6.inputOptions.rules,...import_chunk_MK7M6LS6.inputOptions.files,{name:"color",kind:"flag",help:"Colours, or none with -\
-no-color."}],examples:[{line:"lintel coverage openapi.yaml",purpose:"Show coverage by pack, the score, and what would raise it."},{line:"lintel coverage --by a\
pi services",purpose:"Compare the definitions of a folder."},{line:"lintel coverage --min-pack auth=95 --min-score 75 .",purpose:"Fail when too little is covere\
d."},{line:"lintel coverage --auth -f csv . > auth.csv",purpose:"Write who gets into which operation into a spreadsheet."}],run:async(args,terminal)=>(await Promise.resolve().then(()=>__toESM(require("./run-coverage-ZHJXIW2F.cjs")))).
runCoverage(args,terminal)},evidence={name:"evidence",summary:"Write what definitions show of a security framework, and what they cannot.",usage:"--framework FR\
AMEWORK [options] [file, folder, glob or -]\u2026",description:["Writes, for each control of a framework, the rules that speak to it, what they examined and fou\
nd, the waivers with who answers for them, and what a definition cannot show. With it stand the hashes of all files, the rules, the commit. No control is ever c\
alled met.","Exit codes: 0 the evidence is complete, 1 with --fail-on-open there are open findings, 2 something kept Lintel from looking: the evidence is writte\
n all the same and says so at its top."],options:[{name:"framework",kind:"value",placeholder:"FRAMEWORK",help:"owasp-api-2023, asvs-5 (by section), or cwe."},{name:"\
format",short:"f",kind:"value",placeholder:"FORMAT",help:"Output format: markdown (default), json."},{name:"output",short:"o",kind:"value",placeholder:"FILE",help:"\
Write the evidence to a file instead of stdout."},{name:"date",kind:"value",placeholder:"DAY",help:"Judge waivers as of this day (2026-11-22), and say so. Defau\
lt: SOURCE_DATE_EPOCH, else today where there are waivers."},{name:"fail-on-open",kind:"flag",help:"Exit with 1 when a rule that speaks to the framework has ope\
n findings."},...import_chunk_MK7M6LS6.inputOptions.rules,...import_chunk_MK7M6LS6.inputOptions.files],examples:[{line:"lintel evidence --framework owasp-api-20\
23 -r all .",purpose:"Show what all rules say about the ten risks."},{line:"lintel evidence --framework asvs-5 -f json -o evidence/asvs.json .",purpose:"Write i\
t for a program."},{line:"SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) lintel evidence --framework cwe .",purpose:"The same commit gives the same bytes on any d\
ay."}],run:async(args,terminal)=>(await Promise.resolve().then(()=>__toESM(require("./run-evidence-4BF72AYY.cjs")))).runEvidence(args,terminal)},lint={name:"lin\
t",summary:"Check definitions.",usage:"[options] [file, folder, glob or -]\u2026",description:["Checks OpenAPI definitions (2.0 to 3.2, YAML or JSON, with all f\
iles they reference). In a folder it finds the definitions inside and passes over what git ignores, node_modules and names that start with a dot; without argume\
nts it looks into the working directory; - is stdin.","Exit codes: 0 nothing at or above the threshold, 1 findings at or above it, 2 no trustworthy verdict."],options:[
...import_chunk_MK7M6LS6.inputOptions.rules,{name:"format",short:"f",kind:"list",placeholder:"FORMAT",help:"Output format: stylish (default), json, sarif, html,\
 markdown, github, github-summary, gitlab, junit, checkstyle, rdjsonl, sonar, csv. Repeatable."},{name:"output",short:"o",kind:"output",placeholder:"FILE",help:"\
Write the report, or the one of FORMAT, to a file instead of stdout."},{name:"sarif-for",kind:"value",placeholder:"READER",help:"Write SARIF for a reader that g\
oes its own ways: github (code scanning)."},{name:"sarif-category",kind:"value",placeholder:"NAME",help:"Name the analysis in SARIF, to tell several of one repo\
sitory apart."},{name:"fail-severity",short:"F",kind:"value",placeholder:"SEVERITY",help:"Fail on findings of this severity or graver: error (default), warn, in\
fo, hint; none never fails."},{name:"max-warnings",kind:"value",placeholder:"N",help:"Fail on more warnings than this."},{name:"min-score",kind:"value",placeholder:"\
N",help:"Fail when a definition scores less than this, of 100."},{name:"base",kind:"value",placeholder:"REVISION",help:"Compare with a branch or commit (auto: t\
hat of the pull request): only new findings fail, and the base's policy judges."},{name:"allow-weakening",kind:"flag",help:"With --base: let the change weaken t\
he policy. For whoever answers for the policy; a warning is left."},{name:"all",kind:"flag",help:"Show every finding; else many that say the same are shown once\
, and long lists of a rule are cut."},{name:"display-only-failures",short:"D",kind:"flag",help:"Show only findings that fail the run."},{name:"exit-zero",kind:"\
flag",help:"Exit with 0 instead of 1. Exit code 2 stays."},{name:"quiet",short:"q",kind:"flag",help:"Print the findings and nothing around them; no progress."},
{name:"verbose",short:"v",kind:"flag",help:"Show the lines of the definition, why it matters, and how to fix it."},{name:"changed-since",kind:"value",placeholder:"\
REVISION",help:"Check only definitions that the changes since a branch or commit touch, in any of their files; each of them whole."},{name:"watch",short:"w",kind:"\
flag",help:"Go on, and check again what a change touches: definitions, files they refer to, configuration. q or Ctrl+C ends."},{name:"concurrency",kind:"value",
placeholder:"N",help:"Check with at most this many threads. Default: one for each processor, where there are enough definitions for them."},{name:"hook",kind:"f\
lag",help:"For commit hooks, which hand over many files: passes over those that are no definitions."},...import_chunk_MK7M6LS6.inputOptions.files,{name:"color",
kind:"flag",help:"Colours, or none with --no-color. Default: on a terminal; NO_COLOR and FORCE_COLOR are honoured."}],examples:[{line:"lintel lint openapi.yaml",
purpose:"Check one definition and everything it references."},{line:"lintel lint -r strict services 'apis/*/openapi.yaml'",purpose:"Check a folder and a glob wi\
th all rules about security."},{line:"lintel lint -f stylish -f sarif -o.sarif lintel.sarif",purpose:"Print the findings of the working directory and write SARI\
F to a file."},{line:"curl -s https://api.example.com/openapi.json | lintel lint - --stdin-filepath openapi.json",purpose:"Check what another program prints."},
{line:"lintel lint --watch openapi.yaml",purpose:"Check one definition each time it is saved."},{line:"lintel lint --only server-https -F warn .",purpose:"Ask o\
ne question of all definitions."}],run:async(args,terminal)=>(await Promise.resolve().then(()=>__toESM(require("./run-lint-QE7LFRVR.cjs")))).runLint(args,terminal)},
defaultCommand=lint,commands=[lint,init,printConfig,baseline,import_chunk_MK7M6LS6.waivers,coverage,evidence,import_chunk_V7R463YZ.rules,import_chunk_HFXH3JUM.explain];0&&(module.exports={baselineCreate,baselinePrune,baselineShow,baselineUpdate,commands,coverage,defaultCommand,init,printConfig});
