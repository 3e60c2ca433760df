"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{default:()=>stdin_default});module.exports=__toCommonJS(stdin_exports);var import_chunk_JQ2LCUI4=require("./chunk-JQ2LCUI4.cjs"),
import_chunk_2VYCR67Z=require("./chunk-2VYCR67Z.cjs"),import_chunk_EUIIBBAM=require("./chunk-EUIIBBAM.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),
require_asyncApiChannelParameters=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/dist/asyncapi/functions/asyncApiChannelParame\
ters.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),parseUrlVariables_1=(0,import_chunk_JQ2LCUI4.require_parseUrlVariables)(),
getMissingProps_1=(0,import_chunk_JQ2LCUI4.require_getMissingProps)(),getRedundantProps_1=(0,import_chunk_JQ2LCUI4.require_getRedundantProps)();exports2.default=
(0,spectral_core_1.createRulesetFunction)({input:{type:"object",properties:{parameters:{type:"object"}},required:["parameters"]},options:null},function(targetVal,_,ctx){
let path=ctx.path[ctx.path.length-1],results=[];targetVal.address!==null&&targetVal.address!==void 0&&(path=targetVal.address);let parameters=(0,parseUrlVariables_1.
parseUrlVariables)(path);if(parameters.length===0)return;let missingParameters=(0,getMissingProps_1.getMissingProps)(parameters,Object.keys(targetVal.parameters));
missingParameters.length&&results.push({message:`Not all channel's parameters are described with "parameters" object. Missed: ${missingParameters.join(", ")}.`,
path:[...ctx.path,"parameters"]});let redundantParameters=(0,getRedundantProps_1.getRedundantProps)(parameters,Object.keys(targetVal.parameters));return redundantParameters.
length&&redundantParameters.forEach(param=>{results.push({message:`Channel's "parameters" object has redundant defined "${param}" parameter.`,path:[...ctx.path,
"parameters",param]})}),results})}}),require_asyncApi2ChannelServers=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/dist/async\
api/functions/asyncApi2ChannelServers.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)();
exports2.default=(0,spectral_core_1.createRulesetFunction)({input:{type:"object",properties:{servers:{type:"object"},channels:{type:"object",additionalProperties:{
type:"object",properties:{servers:{type:"array",items:{type:"string"}}}}}}},options:null},function(targetVal,_){var _a,_b;let results=[];if(!targetVal.channels)
return results;let serverNames=Object.keys((_a=targetVal.servers)!==null&&_a!==void 0?_a:{});return Object.entries((_b=targetVal.channels)!==null&&_b!==void 0?_b:
{}).forEach(([channelAddress,channel])=>{channel.servers&&channel.servers.forEach((serverName,index)=>{serverNames.includes(serverName)||results.push({message:'\
Channel contains server that are not defined on the "servers" object.',path:["channels",channelAddress,"servers",index]})})}),results})}}),require_specs=(0,import_chunk_477ZAGBT.__commonJS)(
{"unreachable:@asyncapi/specs"(exports2){exports2.schemas={"2.6.0":{},"3.0.0":{}}}}),require_specs2=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplig\
ht/spectral-rulesets/dist/asyncapi/functions/utils/specs.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.getCopyOfSchema=
exports2.selectAsyncAPISchema=exports2.latestVersion=void 0;var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),
specs_1=tslib_1.__importDefault(require_specs()),spectral_formats_1=(0,import_chunk_2VYCR67Z.require_dist6)(),specs=specs_1.default.schemas,versions=Object.keys(
specs);exports2.latestVersion=versions[versions.length-1];var aas3Versions=versions.filter(version=>version.startsWith("3.")),latestAas3Version=aas3Versions[aas3Versions.
length-1],knownVersions=[[spectral_formats_1.aas3_1,"3.1.0"],[spectral_formats_1.aas3_0,"3.0.0"],[spectral_formats_1.aas2_6,"2.6.0"],[spectral_formats_1.aas2_5,
"2.5.0"],[spectral_formats_1.aas2_4,"2.4.0"],[spectral_formats_1.aas2_3,"2.3.0"],[spectral_formats_1.aas2_2,"2.2.0"],[spectral_formats_1.aas2_1,"2.1.0"],[spectral_formats_1.
aas2_0,"2.0.0"]];function selectAsyncAPISchema(formats){for(let[format,version]of knownVersions)if(formats.has(format))return{version,fallback:!1};if(formats.has(
spectral_formats_1.aas3))return{version:latestAas3Version,fallback:!0}}exports2.selectAsyncAPISchema=selectAsyncAPISchema;function getCopyOfSchema(version){return JSON.
parse(JSON.stringify(specs[version]))}exports2.getCopyOfSchema=getCopyOfSchema}}),require_asyncApiDocumentSchema=(0,import_chunk_477ZAGBT.__commonJS)({"node_mod\
ules/@stoplight/spectral-rulesets/dist/asyncapi/functions/asyncApiDocumentSchema.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.asyncApiDocumentSchema=exports2.getSchema=exports2.prepareResults=void 0;var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),spectral_functions_1=(0,import_chunk_2VYCR67Z.require_dist7)(),
specs_1=require_specs2(),aas3VersionPattern="^3\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$";function shouldIgnoreError(error){return error.keyword==="oneOf"||error.keyword===
"required"&&error.params.missingProperty==="$ref"}function prepareResults(errors){for(let i=0;i<errors.length;i++){let error=errors[i];error.keyword==="addition\
alProperties"?error.instancePath=`${error.instancePath}/${String(error.params.additionalProperty)}`:error.keyword==="required"&&error.params.missingProperty==="\
$ref"&&(errors.splice(i,1),i--)}for(let i=0;i<errors.length;i++){let error=errors[i];i+1<errors.length&&errors[i+1].instancePath===error.instancePath?(errors.splice(
i+1,1),i--):i>0&&shouldIgnoreError(error)&&errors[i-1].instancePath.startsWith(error.instancePath)&&(errors.splice(i,1),i--)}}exports2.prepareResults=prepareResults;
function prepareV3ResolvedSchema(copied,version){let definition=name=>`http://asyncapi.com/definitions/${version}/${name}.json`,channelObject=copied.definitions[definition(
"channel")];channelObject.properties.servers.items.$ref=definition("server");let operationSchema=copied.definitions[definition("operation")];operationSchema.properties.
channel.$ref=definition("channel"),operationSchema.properties.messages.items.$ref=definition("messageObject");let operationReplySchema=copied.definitions[definition(
"operationReply")];return operationReplySchema.properties.channel.$ref=definition("channel"),operationReplySchema.properties.messages.items.$ref=definition("mes\
sageObject"),copied}var serializedSchemas=new Map;function getSerializedSchema(version,resolved,fallback){let serializedSchemaKey=`${version}-${resolved?"resolv\
ed":"unresolved"}${fallback?"-fallback":""}`,schema=serializedSchemas.get(serializedSchemaKey);if(schema)return schema;let copied=(0,specs_1.getCopyOfSchema)(version);
return delete copied.definitions["http://json-schema.org/draft-07/schema"],delete copied.definitions["http://json-schema.org/draft-04/schema"],copied.$id=copied.
$id.replace("asyncapi.json",`asyncapi-${resolved?"resolved":"unresolved"}${fallback?"-fallback":""}.json`),fallback&&(delete copied.properties.asyncapi.const,copied.
properties.asyncapi.pattern=aas3VersionPattern),resolved&&version.startsWith("3.")&&(copied=prepareV3ResolvedSchema(copied,version)),serializedSchemas.set(serializedSchemaKey,
copied),copied}var refErrorMessage='Property "$ref" is not expected to be here';function filterRefErrors(errors,resolved){return resolved?errors.filter(err=>err.
message!==refErrorMessage):errors.filter(err=>err.message===refErrorMessage).map(err=>(err.message="Referencing in this place is not allowed",err))}function getSchema(formats,resolved){
let selection=(0,specs_1.selectAsyncAPISchema)(formats);if(selection!==void 0)return getSerializedSchema(selection.version,resolved,selection.fallback)}exports2.
getSchema=getSchema,exports2.asyncApiDocumentSchema=(0,spectral_core_1.createRulesetFunction)({input:null,options:{type:"object",properties:{resolved:{type:"boo\
lean"}},required:["resolved"]}},(targetVal,options,context)=>{var _a;let formats=(_a=context.document)===null||_a===void 0?void 0:_a.formats;if(!formats)return;
let resolved=options.resolved,schema=getSchema(formats,resolved);if(!schema)return;let errors=(0,spectral_functions_1.schema)(targetVal,{allErrors:!0,schema,prepareResults:resolved?
prepareResults:void 0},context);if(Array.isArray(errors))return filterRefErrors(errors,resolved)})}}),require_mergeTraits=(0,import_chunk_477ZAGBT.__commonJS)({
"node_modules/@stoplight/spectral-rulesets/dist/asyncapi/functions/utils/mergeTraits.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.mergeTraits=void 0;var json_1=((0,import_chunk_2VYCR67Z.init_index_es2)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.index_es_exports));
function mergeTraits(data){if(Array.isArray(data.traits)){data={...data};for(let trait of data.traits)for(let key in trait)data[key]=merge(data[key],trait[key])}
return data}exports2.mergeTraits=mergeTraits;function merge(origin,patch){if(!(0,json_1.isPlainObject)(patch))return patch;let result=(0,json_1.isPlainObject)(origin)?
Object.assign({},origin):{};return Object.keys(patch).forEach(key=>{let patchVal=patch[key];patchVal===null?delete result[key]:result[key]=merge(result[key],patchVal)}),
result}}}),require_asyncApi2MessageExamplesValidation=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/dist/asyncapi/functions/a\
syncApi2MessageExamplesValidation.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),
spectral_functions_1=(0,import_chunk_2VYCR67Z.require_dist7)(),mergeTraits_1=require_mergeTraits();function getMessageExamples(message){var _a;return Array.isArray(
message.examples)?(_a=message.examples.map((example,index)=>({path:["examples",index],example})))!==null&&_a!==void 0?_a:[]:[]}function validate(value,path,type,schema,ctx){
return(0,spectral_functions_1.schema)(value,{allErrors:!0,schema},{...ctx,path:[...ctx.path,...path,type]})}exports2.default=(0,spectral_core_1.createRulesetFunction)(
{input:{type:"object",properties:{name:{type:"string"},summary:{type:"string"}}},options:null},function(targetVal,_,ctx){var _a,_b;if(targetVal=(0,mergeTraits_1.
mergeTraits)(targetVal),!targetVal.examples)return;let examples=getMessageExamples(targetVal),results=[];for(let example of examples){if(example.example.payload!==
void 0){let payload=(_a=targetVal.payload)!==null&&_a!==void 0?_a:{},errors=validate(example.example.payload,example.path,"payload",payload,ctx);Array.isArray(errors)&&
results.push(...errors)}if(example.example.headers!==void 0){let headers=(_b=targetVal.headers)!==null&&_b!==void 0?_b:{},errors=validate(example.example.headers,
example.path,"headers",headers,ctx);Array.isArray(errors)&&results.push(...errors)}}return results})}}),require_getAllOperations=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/asyncapi/functions/utils/getAllOperations.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",
{value:!0}),exports2.getAllOperations=void 0;var json_1=((0,import_chunk_2VYCR67Z.init_index_es2)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.index_es_exports));
function*getAllOperations(asyncapi){let channels=asyncapi?.channels;if(!(0,json_1.isPlainObject)(channels))return{};for(let[channelAddress,channel]of Object.entries(
channels))(0,json_1.isPlainObject)(channel)&&((0,json_1.isPlainObject)(channel.subscribe)&&(yield{path:["channels",channelAddress,"subscribe"],kind:"subscribe",
operation:channel.subscribe}),(0,json_1.isPlainObject)(channel.publish)&&(yield{path:["channels",channelAddress,"publish"],kind:"publish",operation:channel.publish}))}
exports2.getAllOperations=getAllOperations}}),require_getAllMessages=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/dist/async\
api/functions/utils/getAllMessages.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.getAllMessages=void 0;var json_1=((0,import_chunk_2VYCR67Z.init_index_es2)(),
(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.index_es_exports)),getAllOperations_1=require_getAllOperations();function*getAllMessages(asyncapi){
for(let{path,operation}of(0,getAllOperations_1.getAllOperations)(asyncapi)){if(!(0,json_1.isPlainObject)(operation))continue;let maybeMessage=operation.message;
if((0,json_1.isPlainObject)(maybeMessage))if(Array.isArray(maybeMessage.oneOf))for(let[index,message]of maybeMessage.oneOf.entries())(0,json_1.isPlainObject)(message)&&
(yield{path:[...path,"message","oneOf",index],message});else yield{path:[...path,"message"],message:maybeMessage}}}exports2.getAllMessages=getAllMessages}}),require_asyncApi2MessageIdUniqueness=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/asyncapi/functions/asyncApi2MessageIdUniqueness.js"(exports2){"use strict";Object.defineProperty(exports2,"__es\
Module",{value:!0});var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),json_1=((0,import_chunk_2VYCR67Z.init_index_es2)(),(0,import_chunk_477ZAGBT.__toCommonJS)(
import_chunk_2VYCR67Z.index_es_exports)),getAllMessages_1=require_getAllMessages();function retrieveMessageId(message){if(Array.isArray(message.traits))for(let i=message.
traits.length-1;i>=0;i--){let trait=message.traits[i];if((0,json_1.isPlainObject)(trait)&&typeof trait.messageId=="string")return{messageId:trait.messageId,path:[
"traits",i,"messageId"]}}if(typeof message.messageId=="string")return{messageId:message.messageId,path:["messageId"]}}exports2.default=(0,spectral_core_1.createRulesetFunction)(
{input:{type:"object",properties:{channels:{type:"object",properties:{subscribe:{type:"object",properties:{message:{oneOf:[{type:"object"},{type:"object",properties:{
oneOf:{type:"array"}}}]}}},publish:{type:"object",properties:{message:{oneOf:[{type:"object"},{type:"object",properties:{oneOf:{type:"array"}}}]}}}}}}},options:null},
function(targetVal,_){let results=[],messages=(0,getAllMessages_1.getAllMessages)(targetVal),seenIds=[];for(let{path,message}of messages){let maybeMessageId=retrieveMessageId(
message);maybeMessageId!==void 0&&(seenIds.includes(maybeMessageId.messageId)?results.push({message:'"messageId" must be unique across all the messages.',path:[
...path,...maybeMessageId.path]}):seenIds.push(maybeMessageId.messageId))}return results})}}),require_asyncApi2OperationIdUniqueness=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/asyncapi/functions/asyncApi2OperationIdUniqueness.js"(exports2){"use strict";Object.defineProperty(exports2,"__\
esModule",{value:!0});var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),json_1=((0,import_chunk_2VYCR67Z.init_index_es2)(),(0,import_chunk_477ZAGBT.__toCommonJS)(
import_chunk_2VYCR67Z.index_es_exports)),getAllOperations_1=require_getAllOperations();function retrieveOperationId(operation){if(Array.isArray(operation.traits))
for(let i=operation.traits.length-1;i>=0;i--){let trait=operation.traits[i];if((0,json_1.isPlainObject)(trait)&&typeof trait.operationId=="string")return{operationId:trait.
operationId,path:["traits",i,"operationId"]}}if(typeof operation.operationId=="string")return{operationId:operation.operationId,path:["operationId"]}}exports2.default=
(0,spectral_core_1.createRulesetFunction)({input:{type:"object",properties:{channels:{type:"object",properties:{subscribe:{type:"object"},publish:{type:"object"}}}}},
options:null},function(targetVal,_){let results=[],operations=(0,getAllOperations_1.getAllOperations)(targetVal),seenIds=[];for(let{path,operation}of operations){
let maybeOperationId=retrieveOperationId(operation);maybeOperationId!==void 0&&(seenIds.includes(maybeOperationId.operationId)?results.push({message:'"operation\
Id" must be unique across all the operations.',path:[...path,...maybeOperationId.path]}):seenIds.push(maybeOperationId.operationId))}return results})}}),require_asyncApiSchemaValidation=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/asyncapi/functions/asyncApiSchemaValidation.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModu\
le",{value:!0});var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),spectral_functions_1=(0,import_chunk_2VYCR67Z.require_dist7)();function getRelevantItems(target,type){
return type==="default"?[{path:["default"],value:target.default}]:Array.isArray(target.examples)?Array.from(target.examples.entries()).map(([key,value])=>({path:[
"examples",key],value})):[]}exports2.default=(0,spectral_core_1.createRulesetFunction)({input:{type:"object",properties:{default:{},examples:{type:"array"}},errorMessage:'\
#{{print("property")}must be an object containing "default" or an "examples" array'},errorOnInvalidInput:!0,options:{type:"object",properties:{type:{enum:["defa\
ult","examples"]}},additionalProperties:!1,required:["type"]}},function(targetVal,opts,context){let schemaObject=targetVal,relevantItems=getRelevantItems(targetVal,
opts.type),results=[];for(let relevantItem of relevantItems){let result=(0,spectral_functions_1.schema)(relevantItem.value,{schema:schemaObject,allErrors:!0},{...context,
path:[...context.path,...relevantItem.path]});Array.isArray(result)&&typeof relevantItem.value!="string"&&results.push(...result)}return results})}}),require_limit=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/node_modules/ajv-formats/dist/limit.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.formatLimitDefinition=void 0;var ajv_1=(0,import_chunk_2VYCR67Z.require_ajv)(),codegen_1=(0,import_chunk_2VYCR67Z.require_codegen)(),ops=codegen_1.operators,
KWDs={formatMaximum:{okStr:"<=",ok:ops.LTE,fail:ops.GT},formatMinimum:{okStr:">=",ok:ops.GTE,fail:ops.LT},formatExclusiveMaximum:{okStr:"<",ok:ops.LT,fail:ops.GTE},
formatExclusiveMinimum:{okStr:">",ok:ops.GT,fail:ops.LTE}},error={message:({keyword,schemaCode})=>codegen_1.str`should be ${KWDs[keyword].okStr} ${schemaCode}`,
params:({keyword,schemaCode})=>codegen_1._`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`};exports2.formatLimitDefinition={keyword:Object.keys(KWDs),
type:"string",schemaType:"string",$data:!0,error,code(cxt){let{gen,data,schemaCode,keyword,it}=cxt,{opts,self}=it;if(!opts.validateFormats)return;let fCxt=new ajv_1.
KeywordCxt(it,self.RULES.all.format.definition,"format");fCxt.$data?validate$DataFormat():validateFormat();function validate$DataFormat(){let fmts=gen.scopeValue(
"formats",{ref:self.formats,code:opts.code.formats}),fmt=gen.const("fmt",codegen_1._`${fmts}[${fCxt.schemaCode}]`);cxt.fail$data(codegen_1.or(codegen_1._`typeof ${fmt} != "object"`,
codegen_1._`${fmt} instanceof RegExp`,codegen_1._`typeof ${fmt}.compare != "function"`,compareCode(fmt)))}function validateFormat(){let format=fCxt.schema,fmtDef=self.
formats[format];if(!fmtDef||fmtDef===!0)return;if(typeof fmtDef!="object"||fmtDef instanceof RegExp||typeof fmtDef.compare!="function")throw new Error(`"${keyword}\
": format "${format}" does not define "compare" function`);let fmt=gen.scopeValue("formats",{key:format,ref:fmtDef,code:opts.code.formats?codegen_1._`${opts.code.
formats}${codegen_1.getProperty(format)}`:void 0});cxt.fail$data(compareCode(fmt))}function compareCode(fmt){return codegen_1._`${fmt}.compare(${data}, ${schemaCode}) ${KWDs[keyword].
fail} 0`}},dependencies:["format"]};var formatLimitPlugin=ajv=>(ajv.addKeyword(exports2.formatLimitDefinition),ajv);exports2.default=formatLimitPlugin}}),require_dist5=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/node_modules/ajv-formats/dist/index.js"(exports2,module2){"use strict";Object.defineProperty(exports2,"__esModule",{
value:!0});var formats_1=(0,import_chunk_JQ2LCUI4.require_formats)(),limit_1=require_limit(),codegen_1=(0,import_chunk_2VYCR67Z.require_codegen)(),fullName=new codegen_1.
Name("fullFormats"),fastName=new codegen_1.Name("fastFormats"),formatsPlugin=(ajv,opts={keywords:!0})=>{if(Array.isArray(opts))return addFormats(ajv,opts,formats_1.
fullFormats,fullName),ajv;let[formats,exportName]=opts.mode==="fast"?[formats_1.fastFormats,fastName]:[formats_1.fullFormats,fullName],list=opts.formats||formats_1.
formatNames;return addFormats(ajv,list,formats,exportName),opts.keywords&&limit_1.default(ajv),ajv};formatsPlugin.get=(name,mode="full")=>{let f=(mode==="fast"?
formats_1.fastFormats:formats_1.fullFormats)[name];if(!f)throw new Error(`Unknown format "${name}"`);return f};function addFormats(ajv,list,fs,exportName){var _a,
_b;(_a=(_b=ajv.opts.code).formats)!==null&&_a!==void 0||(_b.formats=codegen_1._`require("ajv-formats/dist/formats").${exportName}`);for(let f of list)ajv.addFormat(
f,fs[f])}module2.exports=exports2=formatsPlugin,Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.default=formatsPlugin}}),require_asyncApiPayloadValidation=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/asyncapi/functions/asyncApiPayloadValidation.js"(exports2){"use strict";Object.defineProperty(exports2,"__esMod\
ule",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),ajv_1=tslib_1.
__importDefault((0,import_chunk_2VYCR67Z.require_ajv)()),ajv_formats_1=tslib_1.__importDefault(require_dist5()),spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),
better_ajv_errors_1=tslib_1.__importDefault((0,import_chunk_2VYCR67Z.require_dist5)()),specs_1=require_specs2(),asyncApi2SchemaObject={$ref:"asyncapi2#/definiti\
ons/schema"},ajv=new ajv_1.default({allErrors:!0,strict:!1,logger:!1});(0,ajv_formats_1.default)(ajv);function preparePayloadSchema(version){let copied=(0,specs_1.
getCopyOfSchema)(version);return delete copied.definitions["http://json-schema.org/draft-07/schema"],delete copied.definitions["http://json-schema.org/draft-04/\
schema"],{$ref:`http://asyncapi.com/definitions/${version}/schema.json`,definitions:copied.definitions}}function getValidator(version){let validator=ajv.getSchema(
version);if(!validator){let schema=preparePayloadSchema(version);ajv.addSchema(schema,version),validator=ajv.getSchema(version)}return validator}function getSchemaValidator(formats){
let selection=(0,specs_1.selectAsyncAPISchema)(formats);if(selection!==void 0)return getValidator(selection.version)}exports2.default=(0,spectral_core_1.createRulesetFunction)(
{input:null,options:null},function(targetVal,_,context){var _a;let formats=(_a=context.document)===null||_a===void 0?void 0:_a.formats;if(formats==null)return;let validator=getSchemaValidator(
formats);if(validator!==void 0)return validator(targetVal),(0,better_ajv_errors_1.default)(asyncApi2SchemaObject,validator.errors,{propertyPath:context.path,targetValue:targetVal}).
map(({suggestion,error,path:errorPath})=>({message:suggestion!==void 0?`${error}. ${suggestion}`:error,path:[...context.path,...errorPath!==""?errorPath.replace(
/^\//,"").split("/"):[]]}))})}}),require_asyncApiSecurity=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/dist/asyncapi/functio\
ns/asyncApiSecurity.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),
json_1=((0,import_chunk_2VYCR67Z.init_index_es2)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.index_es_exports)),OAuth2Keys=["implicit","passw\
ord","clientCredentials","authorizationCode"];function getAllScopes(oauth2){let scopes=[];return OAuth2Keys.forEach(key=>{let flow=oauth2[key];(0,json_1.isPlainObject)(
flow)&&(0,json_1.isPlainObject)(flow)&&scopes.push(...Object.keys(flow.scopes))}),Array.from(new Set(scopes))}exports2.default=(0,spectral_core_1.createRulesetFunction)(
{input:{type:"object",additionalProperties:{type:"array",items:{type:"string"}}},options:{type:"object",properties:{objectType:{type:"string",enum:["Server","Op\
eration"]}}}},function(targetVal={},{objectType},ctx){var _a,_b;let results=[],spec=ctx.document.data,securitySchemes=(_b=(_a=spec?.components)===null||_a===void 0?
void 0:_a.securitySchemes)!==null&&_b!==void 0?_b:{},securitySchemesKeys=Object.keys(securitySchemes);return Object.keys(targetVal).forEach(securityKey=>{var _a2;
securitySchemesKeys.includes(securityKey)||results.push({message:`${objectType} must not reference an undefined security scheme.`,path:[...ctx.path,securityKey]});
let securityScheme=securitySchemes[securityKey];if(securityScheme?.type==="oauth2"){let availableScopes=getAllScopes((_a2=securityScheme.flows)!==null&&_a2!==void 0?
_a2:{});targetVal[securityKey].forEach((securityScope,index)=>{availableScopes.includes(securityScope)||results.push({message:`Non-existing security scope for t\
he specified security scheme. Available: [${availableScopes.join(", ")}]`,path:[...ctx.path,securityKey,index]})})}}),results})}}),require_asyncapi=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/asyncapi/index.js"(exports2){Object.defineProperty(exports2,"__esModule",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),
(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),spectral_formats_1=(0,import_chunk_2VYCR67Z.require_dist6)(),spectral_functions_1=(0,import_chunk_2VYCR67Z.require_dist7)(),
asyncApiChannelParameters_1=tslib_1.__importDefault(require_asyncApiChannelParameters()),asyncApi2ChannelServers_1=tslib_1.__importDefault(require_asyncApi2ChannelServers()),
asyncApiDocumentSchema_1=require_asyncApiDocumentSchema(),asyncApi2MessageExamplesValidation_1=tslib_1.__importDefault(require_asyncApi2MessageExamplesValidation()),
asyncApi2MessageIdUniqueness_1=tslib_1.__importDefault(require_asyncApi2MessageIdUniqueness()),asyncApi2OperationIdUniqueness_1=tslib_1.__importDefault(require_asyncApi2OperationIdUniqueness()),
asyncApiSchemaValidation_1=tslib_1.__importDefault(require_asyncApiSchemaValidation()),asyncApiPayloadValidation_1=tslib_1.__importDefault(require_asyncApiPayloadValidation()),
serverVariables_1=tslib_1.__importDefault((0,import_chunk_JQ2LCUI4.require_serverVariables)()),functions_1=(0,import_chunk_JQ2LCUI4.require_functions)(),asyncApiSecurity_1=tslib_1.
__importDefault(require_asyncApiSecurity()),specs_1=require_specs2();exports2.default={documentationUrl:"https://meta.stoplight.io/docs/spectral/docs/reference/\
asyncapi-rules.md",formats:[spectral_formats_1.aas2_0,spectral_formats_1.aas2_1,spectral_formats_1.aas2_2,spectral_formats_1.aas2_3,spectral_formats_1.aas2_4,spectral_formats_1.
aas2_5,spectral_formats_1.aas2_6,spectral_formats_1.aas3_0,spectral_formats_1.aas3_1],rules:{"asyncapi-channel-no-empty-parameter":{description:"Channel path mu\
st not have empty parameter substitution pattern.",recommended:!0,given:"$.channels",formats:[spectral_formats_1.aas2],then:{field:"@key",function:spectral_functions_1.
pattern,functionOptions:{notMatch:"{}"}}},"asyncapi-3-channel-no-empty-parameter":{description:"Channel address must not have empty parameter substitution patte\
rn.",recommended:!0,given:"$.channels.*",formats:[spectral_formats_1.aas3],then:{field:"address",function:spectral_functions_1.pattern,functionOptions:{notMatch:"\
{}"}}},"asyncapi-channel-no-query-nor-fragment":{description:'Channel path must not include query ("?") or fragment ("#") delimiter.',recommended:!0,given:"$.ch\
annels",formats:[spectral_formats_1.aas2],then:{field:"@key",function:spectral_functions_1.pattern,functionOptions:{notMatch:"[\\?#]"}}},"asyncapi-3-channel-no-\
query-nor-fragment":{description:'Channel address must not include query ("?") or fragment ("#") delimiter.',recommended:!0,given:"$.channels.*",formats:[spectral_formats_1.
aas3],then:{field:"address",function:spectral_functions_1.pattern,functionOptions:{notMatch:"[\\?#]"}}},"asyncapi-channel-no-trailing-slash":{description:"Chann\
el path must not end with slash.",recommended:!0,given:"$.channels",formats:[spectral_formats_1.aas2],then:{field:"@key",function:spectral_functions_1.pattern,functionOptions:{
notMatch:".+\\/$"}}},"asyncapi-3-channel-no-trailing-slash":{description:"Channel address must not end with slash.",recommended:!0,given:"$.channels.*",formats:[
spectral_formats_1.aas3],then:{field:"address",function:spectral_functions_1.pattern,functionOptions:{notMatch:".+\\/$"}}},"asyncapi-channel-parameters":{description:"\
Channel parameters must be defined and there must be no redundant parameters.",message:"{{error}}",severity:"error",recommended:!0,formats:[spectral_formats_1.aas2,
spectral_formats_1.aas3],given:["$.channels.*","$.components.channels.*"],then:{function:asyncApiChannelParameters_1.default}},"asyncapi-channel-servers":{description:'\
Channel servers must be defined in the "servers" object.',message:"{{error}}",severity:"error",recommended:!0,formats:[spectral_formats_1.aas2],given:"$",then:{
function:asyncApi2ChannelServers_1.default}},"asyncapi-3-channel-servers":{description:'Channel servers must be defined in the "servers" object.',severity:"erro\
r",recommended:!0,resolved:!1,given:"$.channels.*",formats:[spectral_formats_1.aas3],then:{field:"$.servers.*.$ref",function:spectral_functions_1.pattern,functionOptions:{
match:"#\\/servers\\/"}}},"asyncapi-headers-schema-type-object":{description:'Headers schema type must be "object".',message:'Headers schema type must be "objec\
t" ({{error}}).',severity:"error",recommended:!0,formats:[spectral_formats_1.aas2],given:["$.components.messageTraits.*.headers","$.components.messages.*.header\
s","$.channels.*.[publish,subscribe].message.headers","$.channels.*.[publish,subscribe].message.traits[*].headers"],then:{function:spectral_functions_1.schema,functionOptions:{
allErrors:!0,schema:{type:"object",properties:{type:{enum:["object"]}},required:["type"]}}}},"asyncapi-3-headers-schema-type-object":{description:'Headers schem\
a type must be "object".',message:'Headers schema type must be "object" ({{error}}).',severity:"error",recommended:!0,formats:[spectral_formats_1.aas3],given:["\
$.components.messageTraits.*.headers","$.components.messages.*.headers","$.channels.*.messages.*.headers","$.channels.*.messages.*.traits[*].headers"],then:{function:spectral_functions_1.
schema,functionOptions:{allErrors:!0,schema:{type:"object",properties:{type:{enum:["object"]}},required:["type"]}}}},"asyncapi-info-contact-properties":{description:'\
Contact object must have "name", "url" and "email".',recommended:!0,given:"$.info.contact",formats:[spectral_formats_1.aas2,spectral_formats_1.aas3],then:[{field:"\
name",function:spectral_functions_1.truthy},{field:"url",function:spectral_functions_1.truthy},{field:"email",function:spectral_functions_1.truthy}]},"asyncapi-\
info-contact":{description:'Info object must have "contact" object.',recommended:!0,formats:[spectral_formats_1.aas2,spectral_formats_1.aas3],given:"$",then:{field:"\
info.contact",function:spectral_functions_1.truthy}},"asyncapi-info-description":{description:'Info "description" must be present and non-empty string.',recommended:!0,
given:"$",formats:[spectral_formats_1.aas2,spectral_formats_1.aas3],then:{field:"info.description",function:spectral_functions_1.truthy}},"asyncapi-info-license\
-url":{description:'License object must include "url".',recommended:!1,given:"$",formats:[spectral_formats_1.aas2,spectral_formats_1.aas3],then:{field:"info.lic\
ense.url",function:spectral_functions_1.truthy}},"asyncapi-info-license":{description:'Info object must have "license" object.',recommended:!0,given:"$",formats:[
spectral_formats_1.aas2,spectral_formats_1.aas3],then:{field:"info.license",function:spectral_functions_1.truthy}},"asyncapi-latest-version":{description:"Check\
ing if the AsyncAPI document is using the latest version.",message:`The latest version is not used. You should update to the "${specs_1.latestVersion}" version.`,
recommended:!0,severity:"info",given:"$.asyncapi",formats:[spectral_formats_1.aas2,spectral_formats_1.aas3],then:{function:spectral_functions_1.schema,functionOptions:{
schema:{const:specs_1.latestVersion}}}},"asyncapi-message-examples":{description:'Examples of message object should follow by "payload" and "headers" schemas.',
message:"{{error}}",severity:"error",recommended:!0,formats:[spectral_formats_1.aas2],given:["$.channels.*.[publish,subscribe].message","$.channels.*.[publish,s\
ubscribe].message.oneOf.*","$.components.channels.*.[publish,subscribe].message","$.components.channels.*.[publish,subscribe].message.oneOf.*","$.components.mes\
sages.*","$.channels.*.[publish,subscribe].message.traits.*","$.channels.*.[publish,subscribe].message.oneOf.*.traits.*","$.components.channels.*.[publish,subsc\
ribe].message.traits.*","$.components.channels.*.[publish,subscribe].message.oneOf.*.traits.*","$.components.messages.*.traits.*","$.components.messageTraits.*"],
then:{function:asyncApi2MessageExamplesValidation_1.default}},"asyncapi-message-messageId-uniqueness":{description:'"messageId" must be unique across all the me\
ssages.',severity:"error",recommended:!0,given:"$",formats:[spectral_formats_1.aas2],then:{function:asyncApi2MessageIdUniqueness_1.default}},"asyncapi-operation\
-description":{description:'Operation "description" must be present and non-empty string.',recommended:!0,formats:[spectral_formats_1.aas2],given:"$.channels[*]\
[publish,subscribe]",then:{field:"description",function:spectral_functions_1.truthy}},"asyncapi-3-operation-description":{description:'Operation "description" m\
ust be present and non-empty string.',recommended:!0,formats:[spectral_formats_1.aas3],given:"$.operations.*",then:{field:"description",function:spectral_functions_1.
truthy}},"asyncapi-operation-operationId-uniqueness":{description:'"operationId" must be unique across all the operations.',severity:"error",recommended:!0,formats:[
spectral_formats_1.aas2],given:"$",then:{function:asyncApi2OperationIdUniqueness_1.default}},"asyncapi-operation-operationId":{description:'Operation must have \
"operationId".',severity:"error",recommended:!0,formats:[spectral_formats_1.aas2],given:"$.channels[*][publish,subscribe]",then:{field:"operationId",function:spectral_functions_1.
truthy}},"asyncapi-operation-security":{description:"Operation have to reference a defined security schemes.",message:"{{error}}",severity:"error",recommended:!0,
formats:[spectral_formats_1.aas2],given:"$.channels[*][publish,subscribe].security.*",then:{function:asyncApiSecurity_1.default,functionOptions:{objectType:"Ope\
ration"}}},"asyncapi-3-operation-security":{description:"Operation have to reference a defined security schemes.",message:"{{error}}",severity:"error",recommended:!0,
formats:[spectral_formats_1.aas3],given:"$.operations.*.security.*",then:{function:asyncApiSecurity_1.default,functionOptions:{objectType:"Operation"}}},"asynca\
pi-parameter-description":{description:'Parameter objects must have "description".',recommended:!1,formats:[spectral_formats_1.aas2,spectral_formats_1.aas3],given:[
"$.components.parameters.*","$.channels.*.parameters.*"],then:{field:"description",function:spectral_functions_1.truthy}},"asyncapi-payload-default":{description:"\
Default must be valid against its defined schema.",message:"{{error}}",severity:"error",recommended:!0,formats:[spectral_formats_1.aas2],given:["$.components.me\
ssageTraits[?(@.schemaFormat === void 0)].payload.default^","$.components.messages[?(@.schemaFormat === void 0)].payload.default^","$.channels[*][publish,subscr\
ibe][?(@property === 'message' && @.schemaFormat === void 0)].payload.default^"],then:{function:asyncApiSchemaValidation_1.default,functionOptions:{type:"defaul\
t"}}},"asyncapi-payload-examples":{description:"Examples must be valid against their defined schema.",message:"{{error}}",severity:"error",recommended:!0,formats:[
spectral_formats_1.aas2],given:["$.components.messageTraits[?(@.schemaFormat === void 0)].payload.examples^","$.components.messages[?(@.schemaFormat === void 0)\
].payload.examples^","$.channels[*][publish,subscribe][?(@property === 'message' && @.schemaFormat === void 0)].payload.examples^"],then:{function:asyncApiSchemaValidation_1.
default,functionOptions:{type:"examples"}}},"asyncapi-payload-unsupported-schemaFormat":{description:'Message schema validation is only supported with default u\
nspecified "schemaFormat".',severity:"info",recommended:!0,formats:[spectral_formats_1.aas2],given:["$.components.messageTraits.*","$.components.messages.*","$.\
channels[*][publish,subscribe].message"],then:{field:"schemaFormat",function:spectral_functions_1.undefined}},"asyncapi-3-payload-unsupported-schemaFormat":{description:'\
Message schema validation is only supported with default unspecified "schemaFormat".',severity:"info",recommended:!0,formats:[spectral_formats_1.aas3],given:["$\
.components.messages.*.payload","$.channels.*.messages.*.payload"],then:{field:"schemaFormat",function:spectral_functions_1.undefined}},"asyncapi-payload":{description:"\
Payloads must be valid against AsyncAPI Schema object.",message:"{{error}}",severity:"error",recommended:!0,formats:[spectral_formats_1.aas2],given:["$.componen\
ts.messageTraits[?(@.schemaFormat === void 0)].payload","$.components.messages[?(@.schemaFormat === void 0)].payload","$.channels[*][publish,subscribe][?(@prope\
rty === 'message' && @.schemaFormat === void 0)].payload"],then:{function:asyncApiPayloadValidation_1.default}},"asyncapi-schema-default":{description:"Default \
must be valid against its defined schema.",message:"{{error}}",severity:"error",recommended:!0,formats:[spectral_formats_1.aas2],given:["$.components.schemas.*.\
default^","$.components.parameters.*.schema.default^","$.channels.*.parameters.*.schema.default^"],then:{function:asyncApiSchemaValidation_1.default,functionOptions:{
type:"default"}}},"asyncapi-schema-examples":{description:"Examples must be valid against their defined schema.",message:"{{error}}",severity:"error",recommended:!0,
formats:[spectral_formats_1.aas2],given:["$.components.schemas.*.examples^","$.components.parameters.*.schema.examples^","$.channels.*.parameters.*.schema.examp\
les^"],then:{function:asyncApiSchemaValidation_1.default,functionOptions:{type:"examples"}}},"asyncapi-schema":{description:"Validate structure of AsyncAPI spec\
ification.",message:"{{error}}",severity:"error",recommended:!0,formats:[spectral_formats_1.aas2],given:"$",then:{function:asyncApiDocumentSchema_1.asyncApiDocumentSchema,
functionOptions:{resolved:!0}}},"asyncapi-server-variables":{description:"Server variables must be defined and there must be no redundant variables.",message:"{\
{error}}",severity:"error",recommended:!0,formats:[spectral_formats_1.aas2],given:["$.servers.*","$.components.servers.*"],then:{function:serverVariables_1.default}},
"asyncapi-server-no-empty-variable":{description:"Server URL must not have empty variable substitution pattern.",recommended:!0,formats:[spectral_formats_1.aas2],
given:"$.servers[*].url",then:{function:spectral_functions_1.pattern,functionOptions:{notMatch:"{}"}}},"asyncapi-3-server-no-empty-variable":{description:"Serve\
r host and pathname must not have empty variable substitution pattern.",recommended:!0,formats:[spectral_formats_1.aas3],given:["$.servers[*].host","$.servers[*\
].pathname"],then:{function:spectral_functions_1.pattern,functionOptions:{notMatch:"{}"}}},"asyncapi-server-no-trailing-slash":{description:"Server URL must not\
 end with slash.",recommended:!0,formats:[spectral_formats_1.aas2],given:"$.servers[*].url",then:{function:spectral_functions_1.pattern,functionOptions:{notMatch:"\
/$"}}},"asyncapi-3-server-no-trailing-slash":{description:"Server host must not end with slash.",recommended:!0,formats:[spectral_formats_1.aas3],given:"$.serve\
rs.*.host",then:{function:spectral_functions_1.pattern,functionOptions:{notMatch:"/$"}}},"asyncapi-server-not-example-com":{description:"Server URL must not poi\
nt at example.com.",recommended:!1,given:"$.servers[*].url",formats:[spectral_formats_1.aas2],then:{function:spectral_functions_1.pattern,functionOptions:{notMatch:"\
example\\.com"}}},"asyncapi-3-server-not-example-com":{description:"Server host must not point at example.com.",recommended:!1,given:"$.servers.*.host",formats:[
spectral_formats_1.aas3],then:{function:spectral_functions_1.pattern,functionOptions:{notMatch:"example\\.com"}}},"asyncapi-server-security":{description:"Serve\
r have to reference a defined security schemes.",message:"{{error}}",severity:"error",recommended:!0,formats:[spectral_formats_1.aas2],given:"$.servers.*.securi\
ty.*",then:{function:asyncApiSecurity_1.default,functionOptions:{objectType:"Server"}}},"asyncapi-servers":{description:'AsyncAPI object must have non-empty "se\
rvers" object.',recommended:!0,formats:[spectral_formats_1.aas2,spectral_formats_1.aas3],given:"$",then:{field:"servers",function:spectral_functions_1.schema,functionOptions:{
schema:{type:"object",minProperties:1},allErrors:!0}}},"asyncapi-tag-description":{description:'Tag object must have "description".',recommended:!1,formats:[spectral_formats_1.
aas2],given:"$.tags[*]",then:{field:"description",function:spectral_functions_1.truthy}},"asyncapi-3-tag-description":{description:'Tag object must have "descri\
ption".',recommended:!1,formats:[spectral_formats_1.aas3],given:"$.info.tags[*]",then:{field:"description",function:spectral_functions_1.truthy}},"asyncapi-tags\
-alphabetical":{description:'AsyncAPI object must have alphabetical "tags".',recommended:!1,given:"$",formats:[spectral_formats_1.aas2],then:{field:"tags",function:spectral_functions_1.
alphabetical,functionOptions:{keyedBy:"name"}}},"asyncapi-3-tags-alphabetical":{description:'AsyncAPI object must have alphabetical "tags".',recommended:!1,given:"\
$.info",formats:[spectral_formats_1.aas3],then:{field:"tags",function:spectral_functions_1.alphabetical,functionOptions:{keyedBy:"name"}}},"asyncapi-tags-unique\
ness":{description:"Each tag must have a unique name.",message:"{{error}}",severity:"error",recommended:!0,formats:[spectral_formats_1.aas2],given:["$.tags","$.\
servers.*.tags","$.components.servers.*.tags","$.channels.*.[publish,subscribe].tags","$.components.channels.*.[publish,subscribe].tags","$.channels.*.[publish,\
subscribe].traits.*.tags","$.components.channels.*.[publish,subscribe].traits.*.tags","$.components.operationTraits.*.tags","$.channels.*.[publish,subscribe].me\
ssage.tags","$.channels.*.[publish,subscribe].message.oneOf.*.tags","$.components.channels.*.[publish,subscribe].message.tags","$.components.channels.*.[publish\
,subscribe].message.oneOf.*.tags","$.components.messages.*.tags","$.channels.*.[publish,subscribe].message.traits.*.tags","$.channels.*.[publish,subscribe].mess\
age.oneOf.*.traits.*.tags","$.components.channels.*.[publish,subscribe].message.traits.*.tags","$.components.channels.*.[publish,subscribe].message.oneOf.*.trai\
ts.*.tags","$.components.messages.*.traits.*.tags","$.components.messageTraits.*.tags"],then:{function:functions_1.uniquenessTags}},"asyncapi-3-tags-uniqueness":{
description:"Each tag must have a unique name.",message:"{{error}}",severity:"error",recommended:!0,formats:[spectral_formats_1.aas3],given:["$.info.tags","$.se\
rvers.*.tags","$.components.servers.*.tags","$.operations.*.tags","$.components.operations.*.tags","$.operations.*.traits.*.tags","$.components.operations.trait\
s.*.tags","$.components.operationTraits.*.tags","$.channels.*.messages.*.tags","$.components.channels.*.messages.tags","$.components.messages.*.tags","$.channel\
s.*..messages.*.traits.*.tags","$.components.channels.*.messages.*.traits.*.tags","$.components.messages.*.traits.*.tags","$.components.messageTraits.*.tags"],then:{
function:functions_1.uniquenessTags}},"asyncapi-tags":{description:'AsyncAPI object must have non-empty "tags" array.',recommended:!0,formats:[spectral_formats_1.
aas2],given:"$",then:{field:"tags",function:spectral_functions_1.truthy}},"asyncapi-3-tags":{description:'AsyncAPI document must have non-empty "tags" array.',recommended:!0,
formats:[spectral_formats_1.aas3],given:["$.info"],then:{field:"tags",function:spectral_functions_1.truthy}},"asyncapi-unused-components-schema":{description:"P\
otentially unused components schema has been detected.",recommended:!0,resolved:!1,formats:[spectral_formats_1.aas2,spectral_formats_1.aas3],given:"$.components\
.schemas",then:{function:spectral_functions_1.unreferencedReusableObject,functionOptions:{reusableObjectsLocation:"#/components/schemas"}}},"asyncapi-unused-com\
ponents-server":{description:"Potentially unused components server has been detected.",recommended:!0,resolved:!1,formats:[spectral_formats_1.aas2,spectral_formats_1.
aas3],given:"$.components.servers",then:{function:spectral_functions_1.unreferencedReusableObject,functionOptions:{reusableObjectsLocation:"#/components/servers"}}},
"asyncapi-3-document-resolved":{description:"Checking if the AsyncAPI v3 document has valid structure after resolving references.",message:"{{error}}",severity:"\
error",recommended:!0,given:"$",formats:[spectral_formats_1.aas3],then:{function:asyncApiDocumentSchema_1.asyncApiDocumentSchema,functionOptions:{resolved:!0}}},
"asyncapi-3-document-unresolved":{description:"Checking if the AsyncAPI v3 document has valid structure before resolving references.",message:"{{error}}",severity:"\
error",recommended:!0,resolved:!1,given:"$",formats:[spectral_formats_1.aas3],then:{function:asyncApiDocumentSchema_1.asyncApiDocumentSchema,functionOptions:{resolved:!1}}}}}}}),
stdin_default=require_asyncapi();
