"use strict";const bundleUrl=require("node:url").pathToFileURL(__filename).href;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{commonOptions:()=>commonOptions,exitNoVerdict:()=>exitNoVerdict,insteadOfFormat:()=>insteadOfFormat,parseArguments:()=>parseArguments,
splitCommand:()=>splitCommand,unknownSubcommand:()=>unknownSubcommand,usage:()=>usage});module.exports=__toCommonJS(stdin_exports);var import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_util=require("util"),import_path=require("path"),import_fs=require("fs"),import_node_module=require("node:module"),
commonOptions=[{name:"help",short:"h",kind:"flag",help:"Show this help."},{name:"version",kind:"flag",help:"Show the version."}],exitNoVerdict=2;function camelCase(str){
if(str!==str.toLowerCase()&&str!==str.toUpperCase()||(str=str.toLowerCase()),str.indexOf("-")===-1&&str.indexOf("_")===-1)return str;{let camelcase="",nextChrUpper=!1,
leadingHyphens=str.match(/^-+/);for(let i=leadingHyphens?leadingHyphens[0].length:0;i<str.length;i++){let chr=str.charAt(i);nextChrUpper&&(nextChrUpper=!1,chr=chr.
toUpperCase()),i!==0&&(chr==="-"||chr==="_")?nextChrUpper=!0:chr!=="-"&&chr!=="_"&&(camelcase+=chr)}return camelcase}}function decamelize(str,joinString){let lowercase=str.
toLowerCase();joinString=joinString||"-";let notCamelcase="";for(let i=0;i<str.length;i++){let chrLower=lowercase.charAt(i),chrString=str.charAt(i);chrLower!==chrString&&
i>0?notCamelcase+=`${joinString}${lowercase.charAt(i)}`:notCamelcase+=chrString}return notCamelcase}function looksLikeNumber(x){return x==null?!1:typeof x=="num\
ber"||/^0x[0-9a-f]+$/i.test(x)?!0:/^0[^.]/.test(x)?!1:/^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(x)}function tokenizeArgString(argString){if(Array.isArray(
argString))return argString.map(e=>typeof e!="string"?e+"":e);argString=argString.trim();let i=0,prevC=null,c=null,opening=null,args=[];for(let ii=0;ii<argString.
length;ii++){if(prevC=c,c=argString.charAt(ii),c===" "&&!opening){prevC!==" "&&i++;continue}c===opening?opening=null:(c==="'"||c==='"')&&!opening&&(opening=c),args[i]||
(args[i]=""),args[i]+=c}return args}var DefaultValuesForTypeKey;(function(DefaultValuesForTypeKey2){DefaultValuesForTypeKey2.BOOLEAN="boolean",DefaultValuesForTypeKey2.
STRING="string",DefaultValuesForTypeKey2.NUMBER="number",DefaultValuesForTypeKey2.ARRAY="array"})(DefaultValuesForTypeKey||(DefaultValuesForTypeKey={}));var mixin,
YargsParser=class{constructor(_mixin){mixin=_mixin}parse(argsInput,options2){let opts=Object.assign({alias:void 0,array:void 0,boolean:void 0,config:void 0,configObjects:void 0,
configuration:void 0,coerce:void 0,count:void 0,default:void 0,envPrefix:void 0,narg:void 0,normalize:void 0,string:void 0,number:void 0,__:void 0,key:void 0},options2),
args=tokenizeArgString(argsInput),inputIsString=typeof argsInput=="string",aliases=combineAliases(Object.assign(Object.create(null),opts.alias)),configuration=Object.
assign({"boolean-negation":!0,"camel-case-expansion":!0,"combine-arrays":!1,"dot-notation":!0,"duplicate-arguments-array":!0,"flatten-duplicate-arrays":!0,"gree\
dy-arrays":!0,"halt-at-non-option":!1,"nargs-eats-options":!1,"negation-prefix":"no-","parse-numbers":!0,"parse-positional-numbers":!0,"populate--":!1,"set-plac\
eholder-key":!1,"short-option-groups":!0,"strip-aliased":!1,"strip-dashed":!1,"unknown-options-as-args":!1},opts.configuration),defaults=Object.assign(Object.create(
null),opts.default),configObjects=opts.configObjects||[],envPrefix=opts.envPrefix,notFlagsOption=configuration["populate--"],notFlagsArgv=notFlagsOption?"--":"_",
newAliases=Object.create(null),defaulted=Object.create(null),__=opts.__||mixin.format,flags={aliases:Object.create(null),arrays:Object.create(null),bools:Object.
create(null),strings:Object.create(null),numbers:Object.create(null),counts:Object.create(null),normalize:Object.create(null),configs:Object.create(null),nargs:Object.
create(null),coercions:Object.create(null),keys:[]},negative=/^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/,negatedBoolean=new RegExp("^--"+configuration["negation-prefix"]+
"(.+)");[].concat(opts.array||[]).filter(Boolean).forEach(function(opt){let key=typeof opt=="object"?opt.key:opt,assignment=Object.keys(opt).map(function(key2){
return{boolean:"bools",string:"strings",number:"numbers"}[key2]}).filter(Boolean).pop();assignment&&(flags[assignment][key]=!0),flags.arrays[key]=!0,flags.keys.
push(key)}),[].concat(opts.boolean||[]).filter(Boolean).forEach(function(key){flags.bools[key]=!0,flags.keys.push(key)}),[].concat(opts.string||[]).filter(Boolean).
forEach(function(key){flags.strings[key]=!0,flags.keys.push(key)}),[].concat(opts.number||[]).filter(Boolean).forEach(function(key){flags.numbers[key]=!0,flags.
keys.push(key)}),[].concat(opts.count||[]).filter(Boolean).forEach(function(key){flags.counts[key]=!0,flags.keys.push(key)}),[].concat(opts.normalize||[]).filter(
Boolean).forEach(function(key){flags.normalize[key]=!0,flags.keys.push(key)}),typeof opts.narg=="object"&&Object.entries(opts.narg).forEach(([key,value])=>{typeof value==
"number"&&(flags.nargs[key]=value,flags.keys.push(key))}),typeof opts.coerce=="object"&&Object.entries(opts.coerce).forEach(([key,value])=>{typeof value=="funct\
ion"&&(flags.coercions[key]=value,flags.keys.push(key))}),typeof opts.config<"u"&&(Array.isArray(opts.config)||typeof opts.config=="string"?[].concat(opts.config).
filter(Boolean).forEach(function(key){flags.configs[key]=!0}):typeof opts.config=="object"&&Object.entries(opts.config).forEach(([key,value])=>{(typeof value=="\
boolean"||typeof value=="function")&&(flags.configs[key]=value)})),extendAliases(opts.key,aliases,opts.default,flags.arrays),Object.keys(defaults).forEach(function(key){
(flags.aliases[key]||[]).forEach(function(alias){defaults[alias]=defaults[key]})});let error=null;checkConfiguration();let notFlags=[],argv=Object.assign(Object.
create(null),{_:[]}),argvReturn={};for(let i=0;i<args.length;i++){let arg=args[i],truncatedArg=arg.replace(/^-{3,}/,"---"),broken,key,letters,m,next,value;if(arg!==
"--"&&/^-/.test(arg)&&isUnknownOptionAsArg(arg))pushPositional(arg);else if(truncatedArg.match(/^---+(=|$)/)){pushPositional(arg);continue}else if(arg.match(/^--.+=/)||
!configuration["short-option-groups"]&&arg.match(/^-.+=/))m=arg.match(/^--?([^=]+)=([\s\S]*)$/),m!==null&&Array.isArray(m)&&m.length>=3&&(checkAllAliases(m[1],flags.
arrays)?i=eatArray(i,m[1],args,m[2]):checkAllAliases(m[1],flags.nargs)!==!1?i=eatNargs(i,m[1],args,m[2]):setArg(m[1],m[2],!0));else if(arg.match(negatedBoolean)&&
configuration["boolean-negation"])m=arg.match(negatedBoolean),m!==null&&Array.isArray(m)&&m.length>=2&&(key=m[1],setArg(key,checkAllAliases(key,flags.arrays)?[!1]:
!1));else if(arg.match(/^--.+/)||!configuration["short-option-groups"]&&arg.match(/^-[^-]+/))m=arg.match(/^--?(.+)/),m!==null&&Array.isArray(m)&&m.length>=2&&(key=
m[1],checkAllAliases(key,flags.arrays)?i=eatArray(i,key,args):checkAllAliases(key,flags.nargs)!==!1?i=eatNargs(i,key,args):(next=args[i+1],next!==void 0&&(!next.
match(/^-/)||next.match(negative))&&!checkAllAliases(key,flags.bools)&&!checkAllAliases(key,flags.counts)||/^(true|false)$/.test(next)?(setArg(key,next),i++):setArg(
key,defaultValue(key))));else if(arg.match(/^-.\..+=/))m=arg.match(/^-([^=]+)=([\s\S]*)$/),m!==null&&Array.isArray(m)&&m.length>=3&&setArg(m[1],m[2]);else if(arg.
match(/^-.\..+/)&&!arg.match(negative))next=args[i+1],m=arg.match(/^-(.\..+)/),m!==null&&Array.isArray(m)&&m.length>=2&&(key=m[1],next!==void 0&&!next.match(/^-/)&&
!checkAllAliases(key,flags.bools)&&!checkAllAliases(key,flags.counts)?(setArg(key,next),i++):setArg(key,defaultValue(key)));else if(arg.match(/^-[^-]+/)&&!arg.match(
negative)){letters=arg.slice(1,-1).split(""),broken=!1;for(let j=0;j<letters.length;j++){if(next=arg.slice(j+2),letters[j+1]&&letters[j+1]==="="){value=arg.slice(
j+3),key=letters[j],checkAllAliases(key,flags.arrays)?i=eatArray(i,key,args,value):checkAllAliases(key,flags.nargs)!==!1?i=eatNargs(i,key,args,value):setArg(key,
value),broken=!0;break}if(next==="-"){setArg(letters[j],next);continue}if(/[A-Za-z]/.test(letters[j])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test(next)&&checkAllAliases(next,
flags.bools)===!1){setArg(letters[j],next),broken=!0;break}if(letters[j+1]&&letters[j+1].match(/\W/)){setArg(letters[j],next),broken=!0;break}else setArg(letters[j],
defaultValue(letters[j]))}key=arg.slice(-1)[0],!broken&&key!=="-"&&(checkAllAliases(key,flags.arrays)?i=eatArray(i,key,args):checkAllAliases(key,flags.nargs)!==
!1?i=eatNargs(i,key,args):(next=args[i+1],next!==void 0&&(!/^(-|--)[^-]/.test(next)||next.match(negative))&&!checkAllAliases(key,flags.bools)&&!checkAllAliases(
key,flags.counts)||/^(true|false)$/.test(next)?(setArg(key,next),i++):setArg(key,defaultValue(key))))}else if(arg.match(/^-[0-9]$/)&&arg.match(negative)&&checkAllAliases(
arg.slice(1),flags.bools))key=arg.slice(1),setArg(key,defaultValue(key));else if(arg==="--"){notFlags=args.slice(i+1);break}else if(configuration["halt-at-non-o\
ption"]){notFlags=args.slice(i);break}else pushPositional(arg)}applyEnvVars(argv,!0),applyEnvVars(argv,!1),setConfig(argv),setConfigObjects(),applyDefaultsAndAliases(
argv,flags.aliases,defaults,!0),applyCoercions(argv),configuration["set-placeholder-key"]&&setPlaceholderKeys(argv),Object.keys(flags.counts).forEach(function(key){
hasKey(argv,key.split("."))||setArg(key,0)}),notFlagsOption&&notFlags.length&&(argv[notFlagsArgv]=[]),notFlags.forEach(function(key){argv[notFlagsArgv].push(key)}),
configuration["camel-case-expansion"]&&configuration["strip-dashed"]&&Object.keys(argv).filter(key=>key!=="--"&&key.includes("-")).forEach(key=>{delete argv[key]}),
configuration["strip-aliased"]&&[].concat(...Object.keys(aliases).map(k=>aliases[k])).forEach(alias=>{configuration["camel-case-expansion"]&&alias.includes("-")&&
delete argv[alias.split(".").map(prop=>camelCase(prop)).join(".")],delete argv[alias]});function pushPositional(arg){let maybeCoercedNumber=maybeCoerceNumber("_",
arg);(typeof maybeCoercedNumber=="string"||typeof maybeCoercedNumber=="number")&&argv._.push(maybeCoercedNumber)}function eatNargs(i,key,args2,argAfterEqualSign){
let ii,toEat=checkAllAliases(key,flags.nargs);if(toEat=typeof toEat!="number"||isNaN(toEat)?1:toEat,toEat===0)return isUndefined(argAfterEqualSign)||(error=Error(
__("Argument unexpected for: %s",key))),setArg(key,defaultValue(key)),i;let available=isUndefined(argAfterEqualSign)?0:1;if(configuration["nargs-eats-options"])
args2.length-(i+1)+available<toEat&&(error=Error(__("Not enough arguments following: %s",key))),available=toEat;else{for(ii=i+1;ii<args2.length&&(!args2[ii].match(
/^-[^0-9]/)||args2[ii].match(negative)||isUnknownOptionAsArg(args2[ii]));ii++)available++;available<toEat&&(error=Error(__("Not enough arguments following: %s",
key)))}let consumed=Math.min(available,toEat);for(!isUndefined(argAfterEqualSign)&&consumed>0&&(setArg(key,argAfterEqualSign),consumed--),ii=i+1;ii<consumed+i+1;ii++)
setArg(key,args2[ii]);return i+consumed}function eatArray(i,key,args2,argAfterEqualSign){let argsToSet=[],next=argAfterEqualSign||args2[i+1],nargsCount=checkAllAliases(
key,flags.nargs);if(checkAllAliases(key,flags.bools)&&!/^(true|false)$/.test(next))argsToSet.push(!0);else if(isUndefined(next)||isUndefined(argAfterEqualSign)&&
/^-/.test(next)&&!negative.test(next)&&!isUnknownOptionAsArg(next)){if(defaults[key]!==void 0){let defVal=defaults[key];argsToSet=Array.isArray(defVal)?defVal:[
defVal]}}else{isUndefined(argAfterEqualSign)||argsToSet.push(processValue(key,argAfterEqualSign,!0));for(let ii=i+1;ii<args2.length&&!(!configuration["greedy-ar\
rays"]&&argsToSet.length>0||nargsCount&&typeof nargsCount=="number"&&argsToSet.length>=nargsCount||(next=args2[ii],/^-/.test(next)&&!negative.test(next)&&!isUnknownOptionAsArg(
next)));ii++)i=ii,argsToSet.push(processValue(key,next,inputIsString))}return typeof nargsCount=="number"&&(nargsCount&&argsToSet.length<nargsCount||isNaN(nargsCount)&&
argsToSet.length===0)&&(error=Error(__("Not enough arguments following: %s",key))),setArg(key,argsToSet),i}function setArg(key,val,shouldStripQuotes=inputIsString){
if(/-/.test(key)&&configuration["camel-case-expansion"]){let alias=key.split(".").map(function(prop){return camelCase(prop)}).join(".");addNewAlias(key,alias)}let value=processValue(
key,val,shouldStripQuotes),splitKey=key.split(".");setKey(argv,splitKey,value),flags.aliases[key]&&flags.aliases[key].forEach(function(x){let keyProperties=x.split(
".");setKey(argv,keyProperties,value)}),splitKey.length>1&&configuration["dot-notation"]&&(flags.aliases[splitKey[0]]||[]).forEach(function(x){let keyProperties=x.
split("."),a=[].concat(splitKey);a.shift(),keyProperties=keyProperties.concat(a),(flags.aliases[key]||[]).includes(keyProperties.join("."))||setKey(argv,keyProperties,
value)}),checkAllAliases(key,flags.normalize)&&!checkAllAliases(key,flags.arrays)&&[key].concat(flags.aliases[key]||[]).forEach(function(key2){Object.defineProperty(
argvReturn,key2,{enumerable:!0,get(){return val},set(value2){val=typeof value2=="string"?mixin.normalize(value2):value2}})})}function addNewAlias(key,alias){flags.
aliases[key]&&flags.aliases[key].length||(flags.aliases[key]=[alias],newAliases[alias]=!0),flags.aliases[alias]&&flags.aliases[alias].length||addNewAlias(alias,
key)}function processValue(key,val,shouldStripQuotes){shouldStripQuotes&&(val=stripQuotes(val)),(checkAllAliases(key,flags.bools)||checkAllAliases(key,flags.counts))&&
typeof val=="string"&&(val=val==="true");let value=Array.isArray(val)?val.map(function(v){return maybeCoerceNumber(key,v)}):maybeCoerceNumber(key,val);return checkAllAliases(
key,flags.counts)&&(isUndefined(value)||typeof value=="boolean")&&(value=increment()),checkAllAliases(key,flags.normalize)&&checkAllAliases(key,flags.arrays)&&(Array.
isArray(val)?value=val.map(val2=>mixin.normalize(val2)):value=mixin.normalize(val)),value}function maybeCoerceNumber(key,value){return!configuration["parse-posi\
tional-numbers"]&&key==="_"||!checkAllAliases(key,flags.strings)&&!checkAllAliases(key,flags.bools)&&!Array.isArray(value)&&(looksLikeNumber(value)&&configuration["\
parse-numbers"]&&Number.isSafeInteger(Math.floor(parseFloat(`${value}`)))||!isUndefined(value)&&checkAllAliases(key,flags.numbers))&&(value=Number(value)),value}
function setConfig(argv2){let configLookup=Object.create(null);applyDefaultsAndAliases(configLookup,flags.aliases,defaults),Object.keys(flags.configs).forEach(function(configKey){
let configPath=argv2[configKey]||configLookup[configKey];if(configPath)try{let config=null,resolvedConfigPath=mixin.resolve(mixin.cwd(),configPath),resolveConfig=flags.
configs[configKey];if(typeof resolveConfig=="function"){try{config=resolveConfig(resolvedConfigPath)}catch(e){config=e}if(config instanceof Error){error=config;
return}}else config=mixin.require(resolvedConfigPath);setConfigObject(config)}catch(ex){ex.name==="PermissionDenied"?error=ex:argv2[configKey]&&(error=Error(__(
"Invalid JSON config file: %s",configPath)))}})}function setConfigObject(config,prev){Object.keys(config).forEach(function(key){let value=config[key],fullKey=prev?
prev+"."+key:key;typeof value=="object"&&value!==null&&!Array.isArray(value)&&configuration["dot-notation"]?setConfigObject(value,fullKey):(!hasKey(argv,fullKey.
split("."))||checkAllAliases(fullKey,flags.arrays)&&configuration["combine-arrays"])&&setArg(fullKey,value)})}function setConfigObjects(){typeof configObjects<"\
u"&&configObjects.forEach(function(configObject){setConfigObject(configObject)})}function applyEnvVars(argv2,configOnly){if(typeof envPrefix>"u")return;let prefix=typeof envPrefix==
"string"?envPrefix:"",env2=mixin.env();Object.keys(env2).forEach(function(envVar){if(prefix===""||envVar.lastIndexOf(prefix,0)===0){let keys=envVar.split("__").
map(function(key,i){return i===0&&(key=key.substring(prefix.length)),camelCase(key)});(configOnly&&flags.configs[keys.join(".")]||!configOnly)&&!hasKey(argv2,keys)&&
setArg(keys.join("."),env2[envVar])}})}function applyCoercions(argv2){let coerce,applied=new Set;Object.keys(argv2).forEach(function(key){if(!applied.has(key)&&
(coerce=checkAllAliases(key,flags.coercions),typeof coerce=="function"))try{let value=maybeCoerceNumber(key,coerce(argv2[key]));[].concat(flags.aliases[key]||[],
key).forEach(ali=>{applied.add(ali),argv2[ali]=value})}catch(err){error=err}})}function setPlaceholderKeys(argv2){return flags.keys.forEach(key=>{~key.indexOf("\
.")||typeof argv2[key]>"u"&&(argv2[key]=void 0)}),argv2}function applyDefaultsAndAliases(obj,aliases2,defaults2,canLog=!1){Object.keys(defaults2).forEach(function(key){
hasKey(obj,key.split("."))||(setKey(obj,key.split("."),defaults2[key]),canLog&&(defaulted[key]=!0),(aliases2[key]||[]).forEach(function(x){hasKey(obj,x.split("."))||
setKey(obj,x.split("."),defaults2[key])}))})}function hasKey(obj,keys){let o=obj;configuration["dot-notation"]||(keys=[keys.join(".")]),keys.slice(0,-1).forEach(
function(key2){o=o[key2]||{}});let key=keys[keys.length-1];return typeof o!="object"?!1:key in o}function setKey(obj,keys,value){let o=obj;configuration["dot-no\
tation"]||(keys=[keys.join(".")]),keys.slice(0,-1).forEach(function(key2){key2=sanitizeKey(key2),typeof o=="object"&&o[key2]===void 0&&(o[key2]={}),typeof o[key2]!=
"object"||Array.isArray(o[key2])?(Array.isArray(o[key2])?o[key2].push({}):o[key2]=[o[key2],{}],o=o[key2][o[key2].length-1]):o=o[key2]});let key=sanitizeKey(keys[keys.
length-1]),isTypeArray=checkAllAliases(keys.join("."),flags.arrays),isValueArray=Array.isArray(value),duplicate=configuration["duplicate-arguments-array"];!duplicate&&
checkAllAliases(key,flags.nargs)&&(duplicate=!0,(!isUndefined(o[key])&&flags.nargs[key]===1||Array.isArray(o[key])&&o[key].length===flags.nargs[key])&&(o[key]=void 0)),
value===increment()?o[key]=increment(o[key]):Array.isArray(o[key])?duplicate&&isTypeArray&&isValueArray?o[key]=configuration["flatten-duplicate-arrays"]?o[key].
concat(value):(Array.isArray(o[key][0])?o[key]:[o[key]]).concat([value]):!duplicate&&!!isTypeArray==!!isValueArray?o[key]=value:o[key]=o[key].concat([value]):o[key]===
void 0&&isTypeArray?o[key]=isValueArray?value:[value]:duplicate&&!(o[key]===void 0||checkAllAliases(key,flags.counts)||checkAllAliases(key,flags.bools))?o[key]=
[o[key],value]:o[key]=value}function extendAliases(...args2){args2.forEach(function(obj){Object.keys(obj||{}).forEach(function(key){flags.aliases[key]||(flags.aliases[key]=
[].concat(aliases[key]||[]),flags.aliases[key].concat(key).forEach(function(x){if(/-/.test(x)&&configuration["camel-case-expansion"]){let c=camelCase(x);c!==key&&
flags.aliases[key].indexOf(c)===-1&&(flags.aliases[key].push(c),newAliases[c]=!0)}}),flags.aliases[key].concat(key).forEach(function(x){if(x.length>1&&/[A-Z]/.test(
x)&&configuration["camel-case-expansion"]){let c=decamelize(x,"-");c!==key&&flags.aliases[key].indexOf(c)===-1&&(flags.aliases[key].push(c),newAliases[c]=!0)}}),
flags.aliases[key].forEach(function(x){flags.aliases[x]=[key].concat(flags.aliases[key].filter(function(y){return x!==y}))}))})})}function checkAllAliases(key,flag){
let toCheck=[].concat(flags.aliases[key]||[],key),keys=Object.keys(flag),setAlias=toCheck.find(key2=>keys.includes(key2));return setAlias?flag[setAlias]:!1}function hasAnyFlag(key){
let flagsKeys=Object.keys(flags);return[].concat(flagsKeys.map(k=>flags[k])).some(function(flag){return Array.isArray(flag)?flag.includes(key):flag[key]})}function hasFlagsMatching(arg,...patterns){
return[].concat(...patterns).some(function(pattern){let match=arg.match(pattern);return match&&hasAnyFlag(match[1])})}function hasAllShortFlags(arg){if(arg.match(
negative)||!arg.match(/^-[^-]+/))return!1;let hasAllFlags=!0,next,letters=arg.slice(1).split("");for(let j=0;j<letters.length;j++){if(next=arg.slice(j+2),!hasAnyFlag(
letters[j])){hasAllFlags=!1;break}if(letters[j+1]&&letters[j+1]==="="||next==="-"||/[A-Za-z]/.test(letters[j])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test(next)||letters[j+
1]&&letters[j+1].match(/\W/))break}return hasAllFlags}function isUnknownOptionAsArg(arg){return configuration["unknown-options-as-args"]&&isUnknownOption(arg)}function isUnknownOption(arg){
return arg=arg.replace(/^-{3,}/,"--"),arg.match(negative)||hasAllShortFlags(arg)?!1:!hasFlagsMatching(arg,/^-+([^=]+?)=[\s\S]*$/,negatedBoolean,/^-+([^=]+?)$/,/^-+([^=]+?)-$/,
/^-+([^=]+?\d+)$/,/^-+([^=]+?)\W+.*$/)}function defaultValue(key){return!checkAllAliases(key,flags.bools)&&!checkAllAliases(key,flags.counts)&&`${key}`in defaults?
defaults[key]:defaultForType(guessType(key))}function defaultForType(type){return{[DefaultValuesForTypeKey.BOOLEAN]:!0,[DefaultValuesForTypeKey.STRING]:"",[DefaultValuesForTypeKey.
NUMBER]:void 0,[DefaultValuesForTypeKey.ARRAY]:[]}[type]}function guessType(key){let type=DefaultValuesForTypeKey.BOOLEAN;return checkAllAliases(key,flags.strings)?
type=DefaultValuesForTypeKey.STRING:checkAllAliases(key,flags.numbers)?type=DefaultValuesForTypeKey.NUMBER:checkAllAliases(key,flags.bools)?type=DefaultValuesForTypeKey.
BOOLEAN:checkAllAliases(key,flags.arrays)&&(type=DefaultValuesForTypeKey.ARRAY),type}function isUndefined(num){return num===void 0}function checkConfiguration(){
Object.keys(flags.counts).find(key=>checkAllAliases(key,flags.arrays)?(error=Error(__("Invalid configuration: %s, opts.count excludes opts.array.",key)),!0):checkAllAliases(
key,flags.nargs)?(error=Error(__("Invalid configuration: %s, opts.count excludes opts.narg.",key)),!0):!1)}return{aliases:Object.assign({},flags.aliases),argv:Object.
assign(argvReturn,argv),configuration,defaulted:Object.assign({},defaulted),error,newAliases:Object.assign({},newAliases)}}};function combineAliases(aliases){let aliasArrays=[],
combined=Object.create(null),change=!0;for(Object.keys(aliases).forEach(function(key){aliasArrays.push([].concat(aliases[key],key))});change;){change=!1;for(let i=0;i<
aliasArrays.length;i++)for(let ii=i+1;ii<aliasArrays.length;ii++)if(aliasArrays[i].filter(function(v){return aliasArrays[ii].indexOf(v)!==-1}).length){aliasArrays[i]=
aliasArrays[i].concat(aliasArrays[ii]),aliasArrays.splice(ii,1),change=!0;break}}return aliasArrays.forEach(function(aliasArray){aliasArray=aliasArray.filter(function(v,i,self){
return self.indexOf(v)===i});let lastAlias=aliasArray.pop();lastAlias!==void 0&&typeof lastAlias=="string"&&(combined[lastAlias]=aliasArray)}),combined}function increment(orig){
return orig!==void 0?orig+1:1}function sanitizeKey(key){return key==="__proto__"?"___proto___":key}function stripQuotes(val){return typeof val=="string"&&(val[0]===
"'"||val[0]==='"')&&val[val.length-1]===val[0]?val.substring(1,val.length-1):val}var _a,_b,_c,minNodeVersion=process&&process.env&&process.env.YARGS_MIN_NODE_VERSION?
Number(process.env.YARGS_MIN_NODE_VERSION):20,nodeVersion=(_b=(_a=process==null?void 0:process.versions)===null||_a===void 0?void 0:_a.node)!==null&&_b!==void 0?
_b:(_c=process==null?void 0:process.version)===null||_c===void 0?void 0:_c.slice(1);if(nodeVersion&&Number(nodeVersion.match(/^([^.]+)/)[1])<minNodeVersion)throw Error(
`yargs parser supports a minimum Node.js version of ${minNodeVersion}. Read our version support policy: https://github.com/yargs/yargs-parser#supported-nodejs-v\
ersions`);var env=process?process.env:{},require2=import_node_module.createRequire?(0,import_node_module.createRequire)(bundleUrl):void 0,parser=new YargsParser(
{cwd:process.cwd,env:()=>env,format:import_util.format,normalize:import_path.normalize,resolve:import_path.resolve,require:path=>{if(typeof require2<"u")return require2(
path);if(path.match(/\.json$/))return JSON.parse((0,import_fs.readFileSync)(path,"utf8"));throw Error("only .json config files are supported in ESM")}}),yargsParser=function(args,opts){
return parser.parse(args.slice(),opts).argv};yargsParser.detailed=function(args,opts){return parser.parse(args.slice(),opts)},yargsParser.camelCase=camelCase,yargsParser.
decamelize=decamelize,yargsParser.looksLikeNumber=looksLikeNumber;var lib_default=yargsParser;function insteadOfOption(name){return options.get(name)}function insteadOfFormat(format2){
return formats.get(format2)}var encoding="Leave it out: files are UTF-8; convert others before.",options=new Map([["fail-on-unmatched-globs","Leave it out: a na\
me or pattern that no file has always ends the run with exit code 2."],["show-documentation-url","Write --verbose, which shows the address of each rule with its\
 findings."],["encoding",encoding],["e",encoding],["resolver","Leave it out: references are read by Lintel, from other hosts with --allow-remote HOST."]]),formats=new Map(
[["code-climate","Write --format gitlab, which is the same report."],["github-actions","Write --format github."],["pretty","Write --format stylish."],["text","W\
rite --format stylish, or csv for programs."],["teamcity","Write --format checkstyle or junit, which TeamCity imports as an XML report."]]);function parseArguments(args,command){
let options2=[...command.options,...commonOptions],{_:before,"--":after=[],...given}=parse(args,options2),result={positionals:[...before.map(String),...after.map(
String).map(name=>name==="-"?"./-":name)],flags:new Map,values:new Map,lists:new Map,outputs:new Map};for(let $0=Object.entries(given),$1=0;$1<$0.length;$1++){let $2=$0[$1],
name=$2[0],value=$2[1];{let option=options2.find(candidate=>candidate.name===name);if(option===void 0)throw unknownOption(name,value,options2,command);read(option,
value,result,command)}}return result}function splitCommand(args,names,options2){let rest=parse(args,[...options2,...commonOptions],"first")["--"]??[],index=args.
length-rest.length,first=args[index];return first!==void 0&&args[index-1]!=="--"&&names.includes(first)?[first,args.toSpliced(index,1)]:[void 0,args]}function parse(args,options2,until="\
end"){return lib_default.detailed([...args],{boolean:options2.filter(({kind})=>kind==="flag").map(({name})=>name),string:options2.filter(({kind})=>kind!=="flag").
map(({name})=>name),alias:Object.fromEntries(options2.flatMap(({name,short})=>short===void 0?[]:[[name,short]])),configuration:{"camel-case-expansion":!1,"greed\
y-arrays":!1,"halt-at-non-option":until==="first","parse-numbers":!1,"parse-positional-numbers":!1,"populate--":!0,"strip-aliased":!0}}).argv}function read(option,value,result,command){
let values=Array.isArray(value)?value:[value];switch(option.kind){case"flag":result.flags.set(option.name,values.at(-1)===!0);break;case"value":if(values.length>
1)throw usage(`Option --${option.name} is given ${values.length} times and takes one value.`,command);result.values.set(option.name,requireText(option,value,command));
break;case"list":result.lists.set(option.name,values.map(item=>requireText(option,item,command)));break;case"output":for(let $3=values,$4=0;$4<$3.length;$4++){let item=$3[$4];
readOutput(option,item,result.outputs,command)}break;default:option.kind}}function readOutput(option,value,outputs,command){let entries=typeof value=="object"&&
value!==null?Object.entries(value):[["",value]];for(let $6=entries,$7=0;$7<$6.length;$7++){let $8=$6[$7],format2=$8[0],path=$8[1];{let name=format2===""?`--${option.
name}`:`--${option.name}.${format2}`;if(Array.isArray(path)||outputs.has(format2))throw usage(`Option ${name} is given twice and takes one path.`,command);outputs.
set(format2,requireText({...option,name:name.slice(2)},path,command))}}}function requireText(option,value,command){if(typeof value=="string"&&value!=="")return value;
throw value===!1?usage(`Option --${option.name} cannot be turned off with --no-${option.name}.`,command):usage(`Option --${option.name} needs a value.`,command,
`Write --${option.name} ${option.placeholder??"VALUE"}.`)}function unknownOption(name,value,options2,command){let isShort=name.length===1,typed=isShort?`-${name}`:
value===!1?`--no-${name}`:`--${name}`,meant=isShort?void 0:(0,import_chunk_53F4MXUY.nearest)(name,options2.map(option=>option.name)),instead=command.name==="lin\
t"?insteadOfOption(name):void 0;return usage(`There is no option ${typed}.`,command,instead??(meant===void 0?void 0:`Did you mean --${meant}?`))}function unknownSubcommand(word,group,words){
let meant=(0,import_chunk_53F4MXUY.nearest)(word,words),help=meant===void 0?void 0:`Did you mean "lintel ${group} ${meant}"?`;return usage(`There is no command \
"lintel ${group} ${word}".`,{name:group},help)}function usage(message,command,help){let more=`Run "lintel ${command.name} --help" for its options.`;return new import_chunk_DUGFQ5N4.ToolError(
"usage",message,{help:help===void 0?more:`${help} ${more}`})}0&&(module.exports={commonOptions,exitNoVerdict,insteadOfFormat,parseArguments,splitCommand,unknownSubcommand,usage});
