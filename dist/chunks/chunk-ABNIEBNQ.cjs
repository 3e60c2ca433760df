"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{TooManyComplaints:()=>TooManyComplaints,readYamlStream:()=>readYamlStream,yamlKind:()=>yamlKind});module.exports=__toCommonJS(
stdin_exports);var import_chunk_EUIIBBAM=require("./chunk-EUIIBBAM.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_yaml_ast_parser=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_EUIIBBAM.require_src)(),1),yamlKind={scalar:0,mapping:1,map:2,sequence:3,alias:4,include:5},TooManyComplaints=class extends Error{},maxPassedOver=1e8,
minComplaints=1e3;function readYamlStream(text){let left=Math.max(minComplaints,maxPassedOver/longestLine(text)),filename={toString:()=>{if(left-=1,left<0)throw new TooManyComplaints;
return""}},roots=[],complaints=[];return(0,import_yaml_ast_parser.loadAll)(text,document=>{roots.push(document),complaints=document.errors},{schema:coreSchema,ignoreDuplicateKeys:!0,
filename}),{roots,complaints}}function longestLine(text){let longest=1,start=0;for(let end=text.indexOf(`
`);end!==-1;end=text.indexOf(`
`,start))longest=Math.max(longest,end-start),start=end+1;return Math.max(longest,text.length-start)}var coreSchema={compiledImplicit:[],compiledTypeMap:{...tag(
"map","mapping"),...tag("seq","sequence"),...tag("set","mapping"),...tag("omap","sequence"),...tag("pairs","sequence"),...tag("str","scalar",asString),...tag("b\
inary","scalar",asString),...tag("timestamp","scalar",asString),...tag("null","scalar",asPlain),...tag("bool","scalar",asPlain),...tag("int","scalar",asPlain),...tag(
"float","scalar",asPlain)}};function tag(name,kind,change=()=>{}){let uri=`tag:yaml.org,2002:${name}`,construct=node=>(node!==null&&change(node),node);return{[uri]:{
tag:uri,kind,resolve:()=>!0,construct}}}function asString(scalar){scalar.plainScalar=!1}function asPlain(scalar){scalar.plainScalar=!0,scalar.doubleQuoted=!1,scalar.
singleQuoted=!1}0&&(module.exports={TooManyComplaints,readYamlStream,yamlKind});
