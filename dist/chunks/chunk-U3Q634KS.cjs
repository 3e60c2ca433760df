"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{require_functions:()=>require_functions});module.exports=__toCommonJS(stdin_exports);var import_chunk_JQ2LCUI4=require("./chunk-JQ2LCUI4.cjs"),
import_chunk_2VYCR67Z=require("./chunk-2VYCR67Z.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),require_isObject=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/oas/functions/utils/isObject.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.isObject=void 0;function isObject(value){return value!==null&&typeof value=="object"}exports2.isObject=isObject}}),require_oasOpParams=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/oas/functions/oasOpParams.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var isObject_1=require_isObject(),
spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)();function computeFingerprint(param){return`${String(param.in)}-${String(param.name)}`}exports2.default=
(0,spectral_core_1.createRulesetFunction)({input:{type:"array"},options:null},function(params,_opts,{path}){if(!Array.isArray(params)||params.length<2)return;let results=[],
count={body:[],formData:[]},list=[],duplicates=[],index=-1;for(let param of params){if(index++,!(0,isObject_1.isObject)(param)||"$ref"in param)continue;let fingerprint=computeFingerprint(
param);list.includes(fingerprint)?duplicates.push(index):list.push(fingerprint),typeof param.in=="string"&&param.in in count&&count[param.in].push(index)}if(duplicates.
length>0)for(let i of duplicates)results.push({message:'A parameter in this operation already exposes the same combination of "name" and "in" values.',path:[...path,
i]});if(count.body.length>0&&count.formData.length>0&&results.push({message:'Operation must not have both "in:body" and "in:formData" parameters.'}),count.body.
length>1)for(let i=1;i<count.body.length;i++)results.push({message:'Operation must not have more than a single instance of the "in:body" parameter.',path:[...path,
count.body[i]]});return results})}}),require_oasSchema=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/dist/oas/functions/oasSc\
hema.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(
import_chunk_2VYCR67Z.tslib_es6_exports)),json_schema_traverse_1=tslib_1.__importDefault((0,import_chunk_2VYCR67Z.require_json_schema_traverse)()),spectral_functions_1=(0,import_chunk_2VYCR67Z.require_dist7)(),
spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),spectral_formats_1=(0,import_chunk_2VYCR67Z.require_dist6)(),json_1=((0,import_chunk_2VYCR67Z.init_index_es2)(),
(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.index_es_exports));function rewriteNullable(schema,errors){for(let error of errors){if(error.keyword!==
"type")continue;let value=getSchemaProperty(schema,error.schemaPath);(0,json_1.isPlainObject)(value)&&value.nullable===!0&&(error.message+=",null")}}exports2.default=
(0,spectral_core_1.createRulesetFunction)({input:null,options:{type:"object",properties:{schema:{type:"object"}},additionalProperties:!1}},function(targetVal,opts,context){
var _a;let formats=context.document.formats,{schema}=opts,dialect="draft4",prepareResults;if(!formats)dialect="auto";else if(formats.has(spectral_formats_1.oas3_2)||
formats.has(spectral_formats_1.oas3_1))(0,json_1.isPlainObject)(context.document.data)&&typeof context.document.data.jsonSchemaDialect=="string"?dialect=(_a=(0,spectral_formats_1.
extractDraftVersion)(context.document.data.jsonSchemaDialect))!==null&&_a!==void 0?_a:"draft2020-12":dialect="draft2020-12";else if(formats.has(spectral_formats_1.
oas3_0))prepareResults=rewriteNullable.bind(null,schema);else if(formats.has(spectral_formats_1.oas2)){let clonedSchema=JSON.parse(JSON.stringify(schema));(0,json_schema_traverse_1.
default)(clonedSchema,visitOAS2),schema=clonedSchema,prepareResults=rewriteNullable.bind(null,clonedSchema)}return(0,spectral_functions_1.schema)(targetVal,{...opts,
schema,prepareResults,dialect},context)});var visitOAS2=schema=>{schema["x-nullable"]===!0&&(schema.nullable=!0,delete schema["x-nullable"])};function getSchemaProperty(schema,schemaPath){
let path=(0,json_1.pointerToPath)(schemaPath),value=schema;for(let fragment of path.slice(0,-1)){if(!(0,json_1.isPlainObject)(value))return;value=value[fragment]}
return value}}}),require_validators=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/dist/oas/schemas/validators.js"(exports2){"\
use strict";Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.arazzo1_0=exports2.oas3_2=exports2.oas3_1=exports2.oas3_0=exports2.oas2_0=void 0,exports2.
oas2_0=tt;var e={title:"A JSON Schema for Swagger 2.0 API.",$id:"http://swagger.io/v2/schema.json#",$schema:"https://json-schema.org/draft/2020-12/schema",type:"\
object",required:["swagger","info","paths"],additionalProperties:!1,patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}},properties:{swagger:{type:"\
string",enum:["2.0"],description:"The Swagger version of this document."},info:{$ref:"#/definitions/info"},host:{type:"string",pattern:"^[^{}/ :\\\\]+(?::\\d+)?$",
description:"The host (name or ip) of the API. Example: 'swagger.io'"},basePath:{type:"string",pattern:"^/",description:"The base path to the API. Example: '/ap\
i'."},schemes:{$ref:"#/definitions/schemesList"},consumes:{description:"A list of MIME types accepted by the API.",allOf:[{$ref:"#/definitions/mediaTypeList"}]},
produces:{description:"A list of MIME types the API can produce.",allOf:[{$ref:"#/definitions/mediaTypeList"}]},paths:{$ref:"#/definitions/paths"},definitions:{
$ref:"#/definitions/definitions"},parameters:{$ref:"#/definitions/parameterDefinitions"},responses:{$ref:"#/definitions/responseDefinitions"},security:{$ref:"#/\
definitions/security"},securityDefinitions:{$ref:"#/definitions/securityDefinitions"},tags:{type:"array",items:{$ref:"#/definitions/tag"},uniqueItems:!0},externalDocs:{
$ref:"#/definitions/externalDocs"}},definitions:{info:{type:"object",description:"General information about the API.",required:["version","title"],additionalProperties:!1,
patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}},properties:{title:{type:"string",description:"A unique and precise title of the API."},version:{
type:"string",description:"A semantic version number of the API."},description:{type:"string",description:"A longer description of the API. Should be different \
from the title.  GitHub Flavored Markdown is allowed."},termsOfService:{type:"string",description:"The terms of service for the API."},contact:{$ref:"#/definiti\
ons/contact"},license:{$ref:"#/definitions/license"}}},contact:{type:"object",description:"Contact information for the owners of the API.",additionalProperties:!1,
properties:{name:{type:"string",description:"The identifying name of the contact person/organization."},url:{type:"string",description:"The URL pointing to the \
contact information.",format:"uri"},email:{type:"string",description:"The email address of the contact person/organization.",format:"email"}},patternProperties:{
"^x-":{$ref:"#/definitions/vendorExtension"}}},license:{type:"object",required:["name"],additionalProperties:!1,properties:{name:{type:"string",description:"The\
 name of the license type. It's encouraged to use an OSI compatible license."},url:{type:"string",description:"The URL pointing to the license.",format:"uri"}},
patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}},paths:{type:"object",description:"Relative paths to the individual endpoints. They must be rel\
ative to the 'basePath'.",patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"},"^/":{$ref:"#/definitions/pathItem"}},additionalProperties:!1},definitions:{
type:"object",additionalProperties:{$ref:"#/definitions/schema"},description:"One or more JSON objects describing the schemas being consumed and produced by the\
 API."},parameterDefinitions:{type:"object",additionalProperties:{$ref:"#/definitions/parameter"},description:"One or more JSON representations for parameters"},
responseDefinitions:{type:"object",additionalProperties:{$ref:"#/definitions/response"},description:"One or more JSON representations for responses"},externalDocs:{
type:"object",additionalProperties:!1,description:"information about external documentation",required:["url"],properties:{description:{type:"string"},url:{type:"\
string",format:"uri"}},patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}},examples:{type:"object",additionalProperties:!0},mimeType:{type:"string",
description:"The MIME type of the HTTP message."},operation:{type:"object",required:["responses"],additionalProperties:!1,patternProperties:{"^x-":{$ref:"#/defi\
nitions/vendorExtension"}},properties:{tags:{type:"array",items:{type:"string"},uniqueItems:!0},summary:{type:"string",description:"A brief summary of the opera\
tion."},description:{type:"string",description:"A longer description of the operation, GitHub Flavored Markdown is allowed."},externalDocs:{$ref:"#/definitions/\
externalDocs"},operationId:{type:"string",description:"A unique identifier of the operation."},produces:{description:"A list of MIME types the API can produce.",
allOf:[{$ref:"#/definitions/mediaTypeList"}]},consumes:{description:"A list of MIME types the API can consume.",allOf:[{$ref:"#/definitions/mediaTypeList"}]},parameters:{
$ref:"#/definitions/parametersList"},responses:{$ref:"#/definitions/responses"},schemes:{$ref:"#/definitions/schemesList"},deprecated:{type:"boolean",default:!1},
security:{$ref:"#/definitions/security"}}},pathItem:{type:"object",additionalProperties:!1,patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}},properties:{
$ref:{type:"string"},get:{$ref:"#/definitions/operation"},put:{$ref:"#/definitions/operation"},post:{$ref:"#/definitions/operation"},delete:{$ref:"#/definitions\
/operation"},options:{$ref:"#/definitions/operation"},head:{$ref:"#/definitions/operation"},patch:{$ref:"#/definitions/operation"},parameters:{$ref:"#/definitio\
ns/parametersList"}}},responses:{type:"object",description:"Response objects names can either be any valid HTTP status code or 'default'.",minProperties:1,additionalProperties:!1,
patternProperties:{"^([0-9]{3})$|^(default)$":{$ref:"#/definitions/responseValue"},"^x-":{$ref:"#/definitions/vendorExtension"}},not:{type:"object",additionalProperties:!1,
patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}}},responseValue:{if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions/jsonReference"},
else:{$ref:"#/definitions/response"}},response:{type:"object",required:["description"],properties:{description:{type:"string"},schema:{oneOf:[{$ref:"#/definitio\
ns/schema"},{$ref:"#/definitions/fileSchema"}]},headers:{$ref:"#/definitions/headers"},examples:{$ref:"#/definitions/examples"}},additionalProperties:!1,patternProperties:{
"^x-":{$ref:"#/definitions/vendorExtension"}}},headers:{type:"object",additionalProperties:{$ref:"#/definitions/header"}},header:{type:"object",additionalProperties:!1,
required:["type"],properties:{type:{type:"string",enum:["string","number","integer","boolean","array"]},format:{type:"string"},items:{$ref:"#/definitions/primit\
ivesItems"},collectionFormat:{$ref:"#/definitions/collectionFormat"},default:{$ref:"#/definitions/default"},maximum:{$ref:"#/definitions/maximum"},exclusiveMaximum:{
$ref:"#/definitions/exclusiveMaximum"},minimum:{$ref:"#/definitions/minimum"},exclusiveMinimum:{$ref:"#/definitions/exclusiveMinimum"},maxLength:{$ref:"#/defini\
tions/maxLength"},minLength:{$ref:"#/definitions/minLength"},pattern:{$ref:"#/definitions/pattern"},maxItems:{$ref:"#/definitions/maxItems"},minItems:{$ref:"#/d\
efinitions/minItems"},uniqueItems:{$ref:"#/definitions/uniqueItems"},enum:{$ref:"#/definitions/enum"},multipleOf:{$ref:"#/definitions/multipleOf"},description:{
type:"string"}},patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}},vendorExtension:{description:"Any property starting with x- is valid.",additionalProperties:!0,
additionalItems:!0},bodyParameter:{type:"object",required:["name","in","schema"],patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}},properties:{description:{
type:"string",description:"A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."},name:{type:"string",
description:"The name of the parameter."},in:{type:"string",description:"Determines the location of the parameter.",enum:["body"]},required:{type:"boolean",description:"\
Determines whether or not this parameter is required or optional.",default:!1},schema:{$ref:"#/definitions/schema"}},additionalProperties:!1},headerParameterSubSchema:{
additionalProperties:!1,patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}},properties:{required:{type:"boolean",description:"Determines whether or\
 not this parameter is required or optional.",default:!1},in:{type:"string",description:"Determines the location of the parameter.",enum:["header"]},description:{
type:"string",description:"A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."},name:{type:"string",
description:"The name of the parameter."},type:{type:"string",enum:["string","number","boolean","integer","array"]},format:{type:"string"},items:{$ref:"#/defini\
tions/primitivesItems"},collectionFormat:{$ref:"#/definitions/collectionFormat"},default:{$ref:"#/definitions/default"},maximum:{$ref:"#/definitions/maximum"},exclusiveMaximum:{
$ref:"#/definitions/exclusiveMaximum"},minimum:{$ref:"#/definitions/minimum"},exclusiveMinimum:{$ref:"#/definitions/exclusiveMinimum"},maxLength:{$ref:"#/defini\
tions/maxLength"},minLength:{$ref:"#/definitions/minLength"},pattern:{$ref:"#/definitions/pattern"},maxItems:{$ref:"#/definitions/maxItems"},minItems:{$ref:"#/d\
efinitions/minItems"},uniqueItems:{$ref:"#/definitions/uniqueItems"},enum:{$ref:"#/definitions/enum"},multipleOf:{$ref:"#/definitions/multipleOf"}}},queryParameterSubSchema:{
additionalProperties:!1,patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}},properties:{required:{type:"boolean",description:"Determines whether or\
 not this parameter is required or optional.",default:!1},in:{type:"string",description:"Determines the location of the parameter.",enum:["query"]},description:{
type:"string",description:"A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."},name:{type:"string",
description:"The name of the parameter."},allowEmptyValue:{type:"boolean",default:!1,description:"allows sending a parameter by name only or with an empty value\
."},type:{type:"string",enum:["string","number","boolean","integer","array"]},format:{type:"string"},items:{$ref:"#/definitions/primitivesItems"},collectionFormat:{
$ref:"#/definitions/collectionFormatWithMulti"},default:{$ref:"#/definitions/default"},maximum:{$ref:"#/definitions/maximum"},exclusiveMaximum:{$ref:"#/definiti\
ons/exclusiveMaximum"},minimum:{$ref:"#/definitions/minimum"},exclusiveMinimum:{$ref:"#/definitions/exclusiveMinimum"},maxLength:{$ref:"#/definitions/maxLength"},
minLength:{$ref:"#/definitions/minLength"},pattern:{$ref:"#/definitions/pattern"},maxItems:{$ref:"#/definitions/maxItems"},minItems:{$ref:"#/definitions/minItem\
s"},uniqueItems:{$ref:"#/definitions/uniqueItems"},enum:{$ref:"#/definitions/enum"},multipleOf:{$ref:"#/definitions/multipleOf"}}},formDataParameterSubSchema:{additionalProperties:!1,
patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}},properties:{required:{type:"boolean",description:"Determines whether or not this parameter is r\
equired or optional.",default:!1},in:{type:"string",description:"Determines the location of the parameter.",enum:["formData"]},description:{type:"string",description:"\
A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."},name:{type:"string",description:"The name of t\
he parameter."},allowEmptyValue:{type:"boolean",default:!1,description:"allows sending a parameter by name only or with an empty value."},type:{type:"string",enum:[
"string","number","boolean","integer","array","file"]},format:{type:"string"},items:{$ref:"#/definitions/primitivesItems"},collectionFormat:{$ref:"#/definitions\
/collectionFormatWithMulti"},default:{$ref:"#/definitions/default"},maximum:{$ref:"#/definitions/maximum"},exclusiveMaximum:{$ref:"#/definitions/exclusiveMaximu\
m"},minimum:{$ref:"#/definitions/minimum"},exclusiveMinimum:{$ref:"#/definitions/exclusiveMinimum"},maxLength:{$ref:"#/definitions/maxLength"},minLength:{$ref:"\
#/definitions/minLength"},pattern:{$ref:"#/definitions/pattern"},maxItems:{$ref:"#/definitions/maxItems"},minItems:{$ref:"#/definitions/minItems"},uniqueItems:{
$ref:"#/definitions/uniqueItems"},enum:{$ref:"#/definitions/enum"},multipleOf:{$ref:"#/definitions/multipleOf"}}},pathParameterSubSchema:{additionalProperties:!1,
patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}},required:["required"],properties:{required:{type:"boolean",enum:[!0],description:"Determines wh\
ether or not this parameter is required or optional."},in:{type:"string",description:"Determines the location of the parameter.",enum:["path"]},description:{type:"\
string",description:"A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."},name:{type:"string",description:"\
The name of the parameter."},type:{type:"string",enum:["string","number","boolean","integer","array"]},format:{type:"string"},items:{$ref:"#/definitions/primiti\
vesItems"},collectionFormat:{$ref:"#/definitions/collectionFormat"},default:{$ref:"#/definitions/default"},maximum:{$ref:"#/definitions/maximum"},exclusiveMaximum:{
$ref:"#/definitions/exclusiveMaximum"},minimum:{$ref:"#/definitions/minimum"},exclusiveMinimum:{$ref:"#/definitions/exclusiveMinimum"},maxLength:{$ref:"#/defini\
tions/maxLength"},minLength:{$ref:"#/definitions/minLength"},pattern:{$ref:"#/definitions/pattern"},maxItems:{$ref:"#/definitions/maxItems"},minItems:{$ref:"#/d\
efinitions/minItems"},uniqueItems:{$ref:"#/definitions/uniqueItems"},enum:{$ref:"#/definitions/enum"},multipleOf:{$ref:"#/definitions/multipleOf"}}},nonBodyParameter:{
type:"object",required:["name","in","type"],oneOf:[{$ref:"#/definitions/headerParameterSubSchema"},{$ref:"#/definitions/formDataParameterSubSchema"},{$ref:"#/de\
finitions/queryParameterSubSchema"},{$ref:"#/definitions/pathParameterSubSchema"}]},parameter:{oneOf:[{$ref:"#/definitions/bodyParameter"},{$ref:"#/definitions/\
nonBodyParameter"}]},schema:{type:"object",description:"A deterministic version of a JSON Schema object.",patternProperties:{"^x-":{$ref:"#/definitions/vendorEx\
tension"}},properties:{$ref:{type:"string"},format:{type:"string"},title:{$ref:"http://json-schema.org/draft-04/schema#/properties/title"},description:{$ref:"ht\
tp://json-schema.org/draft-04/schema#/properties/description"},default:{$ref:"http://json-schema.org/draft-04/schema#/properties/default"},multipleOf:{$ref:"htt\
p://json-schema.org/draft-04/schema#/properties/multipleOf"},maximum:{$ref:"http://json-schema.org/draft-04/schema#/properties/maximum"},exclusiveMaximum:{$ref:"\
http://json-schema.org/draft-04/schema#/properties/exclusiveMaximum"},minimum:{$ref:"http://json-schema.org/draft-04/schema#/properties/minimum"},exclusiveMinimum:{
$ref:"http://json-schema.org/draft-04/schema#/properties/exclusiveMinimum"},maxLength:{$ref:"http://json-schema.org/draft-04/schema#/definitions/positiveInteger"},
minLength:{$ref:"http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0"},pattern:{$ref:"http://json-schema.org/draft-04/schema#/properties\
/pattern"},maxItems:{$ref:"http://json-schema.org/draft-04/schema#/definitions/positiveInteger"},minItems:{$ref:"http://json-schema.org/draft-04/schema#/definit\
ions/positiveIntegerDefault0"},uniqueItems:{$ref:"http://json-schema.org/draft-04/schema#/properties/uniqueItems"},maxProperties:{$ref:"http://json-schema.org/d\
raft-04/schema#/definitions/positiveInteger"},minProperties:{$ref:"http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0"},required:{$ref:"\
http://json-schema.org/draft-04/schema#/definitions/stringArray"},enum:{$ref:"http://json-schema.org/draft-04/schema#/properties/enum"},additionalProperties:{if:{
type:"object"},then:{$ref:"#/definitions/schema"},else:{if:{type:"boolean"},then:!0,else:{not:!0,errorMessage:'"additionalProperties" property must be a valid s\
chema'}},default:{}},type:{$ref:"http://json-schema.org/draft-04/schema#/properties/type"},items:{anyOf:[{$ref:"#/definitions/schema"},{type:"array",minItems:1,
items:{$ref:"#/definitions/schema"}}],default:{}},allOf:{type:"array",minItems:1,items:{$ref:"#/definitions/schema"}},oneOf:{type:"array",minItems:1,items:{$ref:"\
#/definitions/schema"}},anyOf:{type:"array",minItems:1,items:{$ref:"#/definitions/schema"}},properties:{type:"object",additionalProperties:{$ref:"#/definitions/\
schema"},default:{}},discriminator:{type:"string"},readOnly:{type:"boolean",default:!1},xml:{$ref:"#/definitions/xml"},externalDocs:{$ref:"#/definitions/externa\
lDocs"},example:{}},additionalProperties:!1},fileSchema:{type:"object",description:"A deterministic version of a JSON Schema object.",patternProperties:{"^x-":{
$ref:"#/definitions/vendorExtension"}},required:["type"],properties:{format:{type:"string"},title:{$ref:"http://json-schema.org/draft-04/schema#/properties/titl\
e"},description:{$ref:"http://json-schema.org/draft-04/schema#/properties/description"},default:{$ref:"http://json-schema.org/draft-04/schema#/properties/defaul\
t"},required:{$ref:"http://json-schema.org/draft-04/schema#/definitions/stringArray"},type:{enum:["file"]},readOnly:{type:"boolean",default:!1},externalDocs:{$ref:"\
#/definitions/externalDocs"},example:{}},additionalProperties:!1},primitivesItems:{type:"object",additionalProperties:!1,properties:{type:{enum:["string","numbe\
r","integer","boolean","array"]},format:{type:"string"},items:{$ref:"#/definitions/primitivesItems"},collectionFormat:{$ref:"#/definitions/collectionFormat"},default:{
$ref:"#/definitions/default"},maximum:{$ref:"#/definitions/maximum"},exclusiveMaximum:{$ref:"#/definitions/exclusiveMaximum"},minimum:{$ref:"#/definitions/minim\
um"},exclusiveMinimum:{$ref:"#/definitions/exclusiveMinimum"},maxLength:{$ref:"#/definitions/maxLength"},minLength:{$ref:"#/definitions/minLength"},pattern:{$ref:"\
#/definitions/pattern"},maxItems:{$ref:"#/definitions/maxItems"},minItems:{$ref:"#/definitions/minItems"},uniqueItems:{$ref:"#/definitions/uniqueItems"},enum:{$ref:"\
#/definitions/enum"},multipleOf:{$ref:"#/definitions/multipleOf"}},patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}},security:{type:"array",items:{
$ref:"#/definitions/securityRequirement"},uniqueItems:!0},securityRequirement:{type:"object",additionalProperties:{type:"array",items:{type:"string"},uniqueItems:!0}},
xml:{type:"object",additionalProperties:!1,properties:{name:{type:"string"},namespace:{type:"string"},prefix:{type:"string"},attribute:{type:"boolean",default:!1},
wrapped:{type:"boolean",default:!1}},patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}},tag:{type:"object",additionalProperties:!1,required:["nam\
e"],properties:{name:{type:"string"},description:{type:"string"},externalDocs:{$ref:"#/definitions/externalDocs"}},patternProperties:{"^x-":{$ref:"#/definitions\
/vendorExtension"}}},securityDefinitions:{type:"object",additionalProperties:{oneOf:[{$ref:"#/definitions/basicAuthenticationSecurity"},{$ref:"#/definitions/api\
KeySecurity"},{$ref:"#/definitions/oauth2ImplicitSecurity"},{$ref:"#/definitions/oauth2PasswordSecurity"},{$ref:"#/definitions/oauth2ApplicationSecurity"},{$ref:"\
#/definitions/oauth2AccessCodeSecurity"}]},errorMessage:{properties:{basic:"Invalid basic authentication security definition",apiKey:"Invalid apiKey authenticat\
ion security definition",oauth2:"Invalid oauth2 authentication security definition"},_:"Invalid security securityDefinitions"}},basicAuthenticationSecurity:{type:"\
object",additionalProperties:!1,required:["type"],properties:{type:{enum:["basic"]},description:{type:"string"}},patternProperties:{"^x-":{$ref:"#/definitions/v\
endorExtension"}}},apiKeySecurity:{type:"object",additionalProperties:!1,required:["type","name","in"],properties:{type:{enum:["apiKey"]},name:{type:"string"},in:{
enum:["header","query"]},description:{type:"string"}},patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}},oauth2ImplicitSecurity:{type:"object",additionalProperties:!1,
required:["type","flow","authorizationUrl","scopes"],properties:{type:{enum:["oauth2"]},flow:{enum:["implicit"]},scopes:{$ref:"#/definitions/oauth2Scopes"},authorizationUrl:{
type:"string",format:"uri"},description:{type:"string"}},patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}},oauth2PasswordSecurity:{type:"object",
additionalProperties:!1,required:["type","flow","tokenUrl","scopes"],properties:{type:{enum:["oauth2"]},flow:{enum:["password"]},scopes:{$ref:"#/definitions/oau\
th2Scopes"},tokenUrl:{type:"string",format:"uri"},description:{type:"string"}},patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}},oauth2ApplicationSecurity:{
type:"object",additionalProperties:!1,required:["type","flow","tokenUrl","scopes"],properties:{type:{const:"oauth2"},flow:{const:"application"},scopes:{$ref:"#/\
definitions/oauth2Scopes"},tokenUrl:{type:"string",format:"uri"},description:{type:"string"}},patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}},
oauth2AccessCodeSecurity:{type:"object",additionalProperties:!1,required:["type","flow","authorizationUrl","tokenUrl","scopes"],properties:{type:{const:"oauth2"},
flow:{const:"accessCode"},scopes:{$ref:"#/definitions/oauth2Scopes"},authorizationUrl:{type:"string",format:"uri"},tokenUrl:{type:"string",format:"uri"},description:{
type:"string"}},patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}},oauth2Scopes:{type:"object",additionalProperties:{type:"string"}},mediaTypeList:{
type:"array",items:{$ref:"#/definitions/mimeType"},uniqueItems:!0},parametersList:{type:"array",description:"The parameters needed to send a valid API call.",additionalItems:!1,
items:{if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions/jsonReference"},else:{$ref:"#/definitions/parameter"}},uniqueItems:!0},schemesList:{type:"\
array",description:"The transfer protocol of the API.",items:{enum:["http","https","ws","wss"]},uniqueItems:!0},collectionFormat:{enum:["csv","ssv","tsv","pipes"],
default:"csv"},collectionFormatWithMulti:{enum:["csv","ssv","tsv","pipes","multi"],default:"csv"},title:{$ref:"http://json-schema.org/draft-04/schema#/propertie\
s/title"},description:{$ref:"http://json-schema.org/draft-04/schema#/properties/description"},default:{$ref:"http://json-schema.org/draft-04/schema#/properties/\
default"},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{$ref:"http://json-schema.org/draft-04/schema#/properties/maximum"},exclusiveMaximum:{$ref:"http\
://json-schema.org/draft-04/schema#/properties/exclusiveMaximum"},minimum:{$ref:"http://json-schema.org/draft-04/schema#/properties/minimum"},exclusiveMinimum:{
$ref:"http://json-schema.org/draft-04/schema#/properties/exclusiveMinimum"},maxLength:{$ref:"http://json-schema.org/draft-04/schema#/definitions/positiveInteger"},
minLength:{$ref:"http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0"},pattern:{$ref:"http://json-schema.org/draft-04/schema#/properties\
/pattern"},maxItems:{$ref:"http://json-schema.org/draft-04/schema#/definitions/positiveInteger"},minItems:{$ref:"http://json-schema.org/draft-04/schema#/definit\
ions/positiveIntegerDefault0"},uniqueItems:{$ref:"http://json-schema.org/draft-04/schema#/properties/uniqueItems"},enum:{$ref:"http://json-schema.org/draft-04/s\
chema#/properties/enum"},jsonReference:{type:"object",required:["$ref"],additionalProperties:!1,properties:{$ref:{type:"string"}}}}},t=Object.prototype.hasOwnProperty,
a=(0,import_chunk_2VYCR67Z.require_equal)().default,r=new RegExp("^x-","u"),s=new RegExp("^[^{}/ :\\\\]+(?::\\d+)?$","u"),n=new RegExp("^/","u"),o=(0,import_chunk_JQ2LCUI4.require_formats)().
fullFormats.uri,i=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;function p(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=p.evaluated;return o2.dynamicProps&&(o2.props=void 0),o2.
dynamicItems&&(o2.items=void 0),p.errors=null,!0}function c(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:l2={}}={}){
let m2=null,u2=0,h2=c.evaluated;if(h2.dynamicProps&&(h2.props=void 0),h2.dynamicItems&&(h2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)
if(a3!=="name"&&a3!=="url"&&a3!=="email"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},
message:"must NOT have additional properties"};m2===null?m2=[e3]:m2.push(e3),u2++}if(e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};m2===null?m2=[e3]:m2.push(e3),u2++}if(e2.url!==void 0){let a3=e2.
url;if(typeof a3=="string"){if(!o(a3)){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must \
match format "uri"'};m2===null?m2=[e3]:m2.push(e3),u2++}}else{let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};m2===null?m2=[e3]:m2.push(e3),u2++}}if(e2.email!==void 0){let a3=e2.email;if(typeof a3=="string"){if(!i.test(a3)){let e3={instancePath:t2+
"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};m2===null?m2=[e3]:m2.push(e3),u2++}}else{
let e3={instancePath:t2+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};m2===null?m2=[e3]:m2.push(
e3),u2++}}for(let a3 in e2)r.test(a3)&&(p(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,
dynamicAnchors:l2})||(m2=m2===null?p.errors:m2.concat(p.errors),u2=m2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};m2===null?m2=[e3]:m2.push(e3),u2++}return c.errors=m2,u2===0}function l(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,
rootData:n2=e2,dynamicAnchors:i2={}}={}){let c2=null,m2=0,u2=l.evaluated;if(u2.dynamicProps&&(u2.props=void 0),u2.dynamicItems&&(u2.items=void 0),e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"m\
ust have required property 'name'"};c2===null?c2=[e3]:c2.push(e3),m2++}for(let a3 in e2)if(a3!=="name"&&a3!=="url"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};c2===null?c2=[e3]:c2.push(e3),
m2++}if(e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};c2===null?c2=[e3]:c2.push(e3),m2++}if(e2.url!==void 0){let a3=e2.url;if(typeof a3=="string"){if(!o(a3)){let e3={instancePath:t2+"/url",schemaPath:"\
#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};c2===null?c2=[e3]:c2.push(e3),m2++}}else{let e3={instancePath:t2+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),m2++}}for(let a3 in e2)r.
test(a3)&&(p(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:i2})||(c2=c2===
null?p.errors:c2.concat(p.errors),m2=c2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
c2===null?c2=[e3]:c2.push(e3),m2++}return l.errors=c2,m2===0}function m(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){
let i2=null,u2=0,h2=m.evaluated;if(h2.dynamicProps&&(h2.props=void 0),h2.dynamicItems&&(h2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.version===
void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};i2===
null?i2=[e3]:i2.push(e3),u2++}if(e2.title===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"\
must have required property 'title'"};i2===null?i2=[e3]:i2.push(e3),u2++}for(let a3 in e2)if(a3!=="title"&&a3!=="version"&&a3!=="description"&&a3!=="termsOfServ\
ice"&&a3!=="contact"&&a3!=="license"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},
message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),u2++}if(e2.title!==void 0&&typeof e2.title!="string"){let e3={instancePath:t2+"/tit\
le",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),u2++}if(e2.version!==void 0&&
typeof e2.version!="string"){let e3={instancePath:t2+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};i2===null?i2=[e3]:i2.push(e3),u2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/prop\
erties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),u2++}if(e2.termsOfService!==void 0&&typeof e2.
termsOfService!="string"){let e3={instancePath:t2+"/termsOfService",schemaPath:"#/properties/termsOfService/type",keyword:"type",params:{type:"string"},message:"\
must be string"};i2===null?i2=[e3]:i2.push(e3),u2++}e2.contact!==void 0&&(c(e2.contact,{instancePath:t2+"/contact",parentData:e2,parentDataProperty:"contact",rootData:n2,
dynamicAnchors:o2})||(i2=i2===null?c.errors:i2.concat(c.errors),u2=i2.length)),e2.license!==void 0&&(l(e2.license,{instancePath:t2+"/license",parentData:e2,parentDataProperty:"\
license",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?l.errors:i2.concat(l.errors),u2=i2.length));for(let a3 in e2)r.test(a3)&&(p(e2[a3],{instancePath:t2+"/"+
a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?p.errors:i2.concat(p.errors),u2=i2.
length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),u2++}return m.
errors=i2,u2===0}p.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},c.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},l.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},m.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var u={type:"array",description:"The transfer protocol of the API.",items:{enum:["http",
"https","ws","wss"]},uniqueItems:!0};function h(e2,{instancePath:t2="",parentData:r2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,
p2=0,c2=h.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),Array.isArray(e2)){let r3=e2.length;for(let a2=0;a2<r3;a2++){let r4=e2[a2];
if(r4!=="http"&&r4!=="https"&&r4!=="ws"&&r4!=="wss"){let e3={instancePath:t2+"/"+a2,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:u.items.enum},
message:"must be equal to one of the allowed values"};i2===null?i2=[e3]:i2.push(e3),p2++}}let s3,n3=e2.length;if(n3>1){e:for(;n3--;)for(s3=n3;s3--;)if(a(e2[n3],
e2[s3])){let e3={instancePath:t2,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:n3,j:s3},message:"must NOT have duplicate items (items ## "+s3+" and\
 "+n3+" are identical)"};i2===null?i2=[e3]:i2.push(e3),p2++;break e}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}return h.errors=i2,p2===0}function d(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=d.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="string"){let e3={
instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}return d.errors=o2,i2===0}
function y(e2,{instancePath:t2="",parentData:r2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=y.evaluated;if(c2.dynamicProps&&
(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),Array.isArray(e2)){let r3=e2.length;for(let a2=0;a2<r3;a2++)d(e2[a2],{instancePath:t2+"/"+a2,parentData:e2,
parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?d.errors:i2.concat(d.errors),p2=i2.length);let s3,c3=e2.length;if(c3>1){e:for(;c3--;)for(s3=
c3;s3--;)if(a(e2[c3],e2[s3])){let e3={instancePath:t2,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:c3,j:s3},message:"must NOT have duplicate items\
 (items ## "+s3+" and "+c3+" are identical)"};i2===null?i2=[e3]:i2.push(e3),p2++;break e}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}return y.errors=i2,p2===0}h.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1},d.evaluated=
{dynamicProps:!1,dynamicItems:!1},y.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var f={type:"object",additionalProperties:!1,patternProperties:{"^x-":{
$ref:"#/definitions/vendorExtension"}},properties:{$ref:{type:"string"},get:{$ref:"#/definitions/operation"},put:{$ref:"#/definitions/operation"},post:{$ref:"#/\
definitions/operation"},delete:{$ref:"#/definitions/operation"},options:{$ref:"#/definitions/operation"},head:{$ref:"#/definitions/operation"},patch:{$ref:"#/de\
finitions/operation"},parameters:{$ref:"#/definitions/parametersList"}}},P={type:"object",required:["responses"],additionalProperties:!1,patternProperties:{"^x-":{
$ref:"#/definitions/vendorExtension"}},properties:{tags:{type:"array",items:{type:"string"},uniqueItems:!0},summary:{type:"string",description:"A brief summary \
of the operation."},description:{type:"string",description:"A longer description of the operation, GitHub Flavored Markdown is allowed."},externalDocs:{$ref:"#/\
definitions/externalDocs"},operationId:{type:"string",description:"A unique identifier of the operation."},produces:{description:"A list of MIME types the API c\
an produce.",allOf:[{$ref:"#/definitions/mediaTypeList"}]},consumes:{description:"A list of MIME types the API can consume.",allOf:[{$ref:"#/definitions/mediaTy\
peList"}]},parameters:{$ref:"#/definitions/parametersList"},responses:{$ref:"#/definitions/responses"},schemes:{$ref:"#/definitions/schemesList"},deprecated:{type:"\
boolean",default:!1},security:{$ref:"#/definitions/security"}}};function g(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:i2={}}={}){
let c2=null,l2=0,m2=g.evaluated;if(m2.dynamicProps&&(m2.props=void 0),m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.url===
void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};c2===null?
c2=[e3]:c2.push(e3),l2++}for(let a3 in e2)if(a3!=="description"&&a3!=="url"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.description!==void 0&&
typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.url!==void 0){let a3=e2.url;if(typeof a3=="string"){if(!o(a3)){let e3={instancePath:t2+"/url",schemaPath:"\
#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};c2===null?c2=[e3]:c2.push(e3),l2++}}else{let e3={instancePath:t2+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}}for(let a3 in e2)r.
test(a3)&&(p(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:i2})||(c2=c2===
null?p.errors:c2.concat(p.errors),l2=c2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
c2===null?c2=[e3]:c2.push(e3),l2++}return g.errors=c2,l2===0}function v(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=v.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.$ref===
void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"$ref"},message:"must have required property '$ref'"};o2===null?
o2=[e3]:o2.push(e3),i2++}for(let a3 in e2)if(a3!=="$ref"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},
message:"must NOT have additional properties"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.$ref!==void 0&&typeof e2.$ref!="string"){let e3={instancePath:t2+"/$ref",
schemaPath:"#/properties/%24ref/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return v.errors=o2,i2===0}g.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1},v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var b={type:"object",required:["name","in","schema"],patternProperties:{
"^x-":{$ref:"#/definitions/vendorExtension"}},properties:{description:{type:"string",description:"A brief description of the parameter. This could contain examp\
les of use.  GitHub Flavored Markdown is allowed."},name:{type:"string",description:"The name of the parameter."},in:{type:"string",description:"Determines the \
location of the parameter.",enum:["body"]},required:{type:"boolean",description:"Determines whether or not this parameter is required or optional.",default:!1},
schema:{$ref:"#/definitions/schema"}},additionalProperties:!1},D={type:"object",description:"A deterministic version of a JSON Schema object.",patternProperties:{
"^x-":{$ref:"#/definitions/vendorExtension"}},properties:{$ref:{type:"string"},format:{type:"string"},title:{$ref:"http://json-schema.org/draft-04/schema#/prope\
rties/title"},description:{$ref:"http://json-schema.org/draft-04/schema#/properties/description"},default:{$ref:"http://json-schema.org/draft-04/schema#/propert\
ies/default"},multipleOf:{$ref:"http://json-schema.org/draft-04/schema#/properties/multipleOf"},maximum:{$ref:"http://json-schema.org/draft-04/schema#/propertie\
s/maximum"},exclusiveMaximum:{$ref:"http://json-schema.org/draft-04/schema#/properties/exclusiveMaximum"},minimum:{$ref:"http://json-schema.org/draft-04/schema#\
/properties/minimum"},exclusiveMinimum:{$ref:"http://json-schema.org/draft-04/schema#/properties/exclusiveMinimum"},maxLength:{$ref:"http://json-schema.org/draf\
t-04/schema#/definitions/positiveInteger"},minLength:{$ref:"http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0"},pattern:{$ref:"http://\
json-schema.org/draft-04/schema#/properties/pattern"},maxItems:{$ref:"http://json-schema.org/draft-04/schema#/definitions/positiveInteger"},minItems:{$ref:"http\
://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0"},uniqueItems:{$ref:"http://json-schema.org/draft-04/schema#/properties/uniqueItems"},maxProperties:{
$ref:"http://json-schema.org/draft-04/schema#/definitions/positiveInteger"},minProperties:{$ref:"http://json-schema.org/draft-04/schema#/definitions/positiveInt\
egerDefault0"},required:{$ref:"http://json-schema.org/draft-04/schema#/definitions/stringArray"},enum:{$ref:"http://json-schema.org/draft-04/schema#/properties/\
enum"},additionalProperties:{if:{type:"object"},then:{$ref:"#/definitions/schema"},else:{if:{type:"boolean"},then:!0,else:{not:!0,errorMessage:'"additionalPrope\
rties" property must be a valid schema'}},default:{}},type:{$ref:"http://json-schema.org/draft-04/schema#/properties/type"},items:{anyOf:[{$ref:"#/definitions/s\
chema"},{type:"array",minItems:1,items:{$ref:"#/definitions/schema"}}],default:{}},allOf:{type:"array",minItems:1,items:{$ref:"#/definitions/schema"}},oneOf:{type:"\
array",minItems:1,items:{$ref:"#/definitions/schema"}},anyOf:{type:"array",minItems:1,items:{$ref:"#/definitions/schema"}},properties:{type:"object",additionalProperties:{
$ref:"#/definitions/schema"},default:{}},discriminator:{type:"string"},readOnly:{type:"boolean",default:!1},xml:{$ref:"#/definitions/xml"},externalDocs:{$ref:"#\
/definitions/externalDocs"},example:{}},additionalProperties:!1};function w(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=w.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="string"){let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}return w.errors=o2,i2===0}function A(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=A.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),typeof e2!="string"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=
[e3]:o2.push(e3),i2++}return A.errors=o2,i2===0}function k(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){return k.
errors=null,!0}function $(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=$.evaluated;if(p2.
dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2=="number"){if(e2<=0||isNaN(e2)){let e3={instancePath:t2,schemaPath:"#/exclusiveMini\
mum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"number"},message:"must be number"};o2===null?o2=[e3]:o2.push(e3),i2++}return $.errors=o2,i2===0}function j(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=j.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),typeof e2!="number"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"must be number"};o2===null?o2=
[e3]:o2.push(e3),i2++}return j.errors=o2,i2===0}function q(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=q.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="boolean"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}return q.errors=o2,i2===0}function x(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=x.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=
void 0),typeof e2!="number"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"must be number"};o2===null?o2=[e3]:o2.push(
e3),i2++}return x.errors=o2,i2===0}function I(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,
p2=I.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="boolean"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}return I.errors=o2,i2===0}function O(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=O.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=
void 0),typeof e2!="number"||e2%1||isNaN(e2)){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};o2===
null?o2=[e3]:o2.push(e3),i2++}if(typeof e2=="number"&&(e2<0||isNaN(e2))){let e3={instancePath:t2,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};o2===null?o2=[e3]:o2.push(e3),i2++}return O.errors=o2,i2===0}function U(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,
rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=U.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="nu\
mber"||e2%1||isNaN(e2)){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};o2===null?o2=[e3]:o2.push(
e3),i2++}if(typeof e2=="number"&&(e2<0||isNaN(e2))){let e3={instancePath:t2,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};o2===null?o2=[e3]:o2.push(e3),i2++}return U.errors=o2,i2===0}function T(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=T.evaluated;return p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),U(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?U.errors:o2.concat(U.errors),i2=o2.length),T.errors=o2,i2===0}w.evaluated={dynamicProps:!1,
dynamicItems:!1},A.evaluated={dynamicProps:!1,dynamicItems:!1},k.evaluated={dynamicProps:!1,dynamicItems:!1},$.evaluated={dynamicProps:!1,dynamicItems:!1},j.evaluated=
{dynamicProps:!1,dynamicItems:!1},q.evaluated={dynamicProps:!1,dynamicItems:!1},x.evaluated={dynamicProps:!1,dynamicItems:!1},I.evaluated={dynamicProps:!1,dynamicItems:!1},
O.evaluated={dynamicProps:!1,dynamicItems:!1},U.evaluated={dynamicProps:!1,dynamicItems:!1},T.evaluated={dynamicProps:!1,dynamicItems:!1};var N=(0,import_chunk_JQ2LCUI4.require_formats)().
fullFormats.regex;function M(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=M.evaluated;
if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2=="string"){if(!N(e2)){let e3={instancePath:t2,schemaPath:"#/format",keyword:"\
format",params:{format:"regex"},message:'must match format "regex"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}return M.errors=o2,i2===0}function S(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=S.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=
void 0),typeof e2!="boolean"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.
push(e3),i2++}return S.errors=o2,i2===0}function z(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=z.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,schemaPath:"\
#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};o2===null?o2=[e3]:o2.push(e3),i2++}let a3=e2.length;for(let r4=0;r4<
a3;r4++)if(typeof e2[r4]!="string"){let e3={instancePath:t2+"/"+r4,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===
null?o2=[e3]:o2.push(e3),i2++}let r3,s3=e2.length;if(s3>1){let a4={};for(;s3--;){let n3=e2[s3];if(typeof n3=="string"){if(typeof a4[n3]=="number"){r3=a4[n3];let e3={
instancePath:t2,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:s3,j:r3},message:"must NOT have duplicate items (items ## "+r3+" and "+s3+" are ident\
ical)"};o2===null?o2=[e3]:o2.push(e3),i2++;break}a4[n3]=s3}}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};o2===null?o2=[e3]:o2.push(e3),i2++}return z.errors=o2,i2===0}function R(e2,{instancePath:t2="",parentData:r2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){
let i2=null,p2=0,c2=R.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};i2===null?i2=[e3]:i2.push(e3),p2++}let r3,s3=e2.length;if(s3>
1){e:for(;s3--;)for(r3=s3;r3--;)if(a(e2[s3],e2[r3])){let e3={instancePath:t2,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:s3,j:r3},message:"must N\
OT have duplicate items (items ## "+r3+" and "+s3+" are identical)"};i2===null?i2=[e3]:i2.push(e3),p2++;break e}}}else{let e3={instancePath:t2,schemaPath:"#/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}return R.errors=i2,p2===0}M.evaluated={dynamicProps:!1,dynamicItems:!1},
S.evaluated={dynamicProps:!1,dynamicItems:!1},z.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1},R.evaluated={dynamicProps:!1,dynamicItems:!1};var E={enum:[
"array","boolean","integer","null","number","object","string"]};function C(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=C.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2!=="array"&&e2!=="boolean"&&e2!=="integer"&&e2!=="nul\
l"&&e2!=="number"&&e2!=="object"&&e2!=="string"){let e3={instancePath:t2,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:E.enum},message:"must be equal\
 to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}return C.errors=o2,i2===0}function L(e2,{instancePath:t2="",parentData:r2,parentDataProperty:s2,
rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=L.evaluated;c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0);let l2=p2,m2=!1,u2=p2;
C(e2,{instancePath:t2,parentData:r2,parentDataProperty:s2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?C.errors:i2.concat(C.errors),p2=i2.length);var h2=u2===
p2;m2=m2||h2;let d2=p2;if(Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};i2===null?i2=[e3]:i2.push(e3),p2++}let r3=e2.length;for(let a2=0;a2<r3;a2++)C(e2[a2],{instancePath:t2+"/"+a2,parentData:e2,parentDataProperty:a2,
rootData:n2,dynamicAnchors:o2})||(i2=i2===null?C.errors:i2.concat(C.errors),p2=i2.length);let s3,c3=e2.length;if(c3>1){e:for(;c3--;)for(s3=c3;s3--;)if(a(e2[c3],
e2[s3])){let e3={instancePath:t2,schemaPath:"#/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i:c3,j:s3},message:"must NOT have duplicate items (items ## "+
s3+" and "+c3+" are identical)"};i2===null?i2=[e3]:i2.push(e3),p2++;break e}}}else{let e3={instancePath:t2,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"\
array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}if(h2=d2===p2,m2=m2||h2,h2)var y2=!0;if(m2)p2=l2,i2!==null&&(l2?i2.length=l2:i2=null);else{let e3={
instancePath:t2,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};i2===null?i2=[e3]:i2.push(e3),p2++}return L.errors=i2,c2.
items=y2,p2===0}function V(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,c2=0,l2=V.evaluated;if(l2.
dynamicProps&&(l2.props=void 0),l2.dynamicItems&&(l2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)if(a3!=="name"&&a3!=="namespace"&&
a3!=="prefix"&&a3!=="attribute"&&a3!=="wrapped"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.name!==void 0&&typeof e2.name!="string"){let e3={
instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.
namespace!==void 0&&typeof e2.namespace!="string"){let e3={instancePath:t2+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.prefix!==void 0&&typeof e2.prefix!="string"){let e3={instancePath:t2+"/prefix",schemaPath:"\
#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.attribute!==void 0&&typeof e2.
attribute!="boolean"){let e3={instancePath:t2+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.wrapped!==void 0&&typeof e2.wrapped!="boolean"){let e3={instancePath:t2+"/wrapped",schemaPath:"#/properties/wrapp\
ed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};i2===null?i2=[e3]:i2.push(e3),c2++}for(let a3 in e2)r.test(a3)&&(p(e2[a3],{instancePath:t2+
"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?p.errors:i2.concat(p.errors),c2=
i2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),c2++}
return V.errors=i2,c2===0}C.evaluated={dynamicProps:!1,dynamicItems:!1},L.evaluated={dynamicProps:!1,dynamicItems:!0},V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var K={validate:F};function F(e2,{instancePath:a2="",parentData:s2,parentDataProperty:n2,rootData:o2=e2,dynamicAnchors:i2={}}={}){let c2=null,l2=0,m2=F.evaluated;
if(m2.dynamicProps&&(m2.props=void 0),m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let s3 in e2)if(!t.call(D.properties,s3)&&
!r.test(s3)){let e3={instancePath:a2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s3},message:"must NOT have ad\
ditional properties"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.$ref!==void 0&&typeof e2.$ref!="string"){let e3={instancePath:a2+"/$ref",schemaPath:"#/properties\
/%24ref/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.format!==void 0&&typeof e2.format!="strin\
g"){let e3={instancePath:a2+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.
push(e3),l2++}if(e2.title!==void 0&&(w(e2.title,{instancePath:a2+"/title",parentData:e2,parentDataProperty:"title",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?
w.errors:c2.concat(w.errors),l2=c2.length)),e2.description!==void 0&&(A(e2.description,{instancePath:a2+"/description",parentData:e2,parentDataProperty:"descrip\
tion",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?A.errors:c2.concat(A.errors),l2=c2.length)),e2.default!==void 0&&(k(e2.default,{instancePath:a2+"/default",
parentData:e2,parentDataProperty:"default",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?k.errors:c2.concat(k.errors),l2=c2.length)),e2.multipleOf!==void 0&&($(
e2.multipleOf,{instancePath:a2+"/multipleOf",parentData:e2,parentDataProperty:"multipleOf",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?$.errors:c2.concat($.errors),
l2=c2.length)),e2.maximum!==void 0&&(j(e2.maximum,{instancePath:a2+"/maximum",parentData:e2,parentDataProperty:"maximum",rootData:o2,dynamicAnchors:i2})||(c2=c2===
null?j.errors:c2.concat(j.errors),l2=c2.length)),e2.exclusiveMaximum!==void 0&&(q(e2.exclusiveMaximum,{instancePath:a2+"/exclusiveMaximum",parentData:e2,parentDataProperty:"\
exclusiveMaximum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?q.errors:c2.concat(q.errors),l2=c2.length)),e2.minimum!==void 0&&(x(e2.minimum,{instancePath:a2+
"/minimum",parentData:e2,parentDataProperty:"minimum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?x.errors:c2.concat(x.errors),l2=c2.length)),e2.exclusiveMinimum!==
void 0&&(I(e2.exclusiveMinimum,{instancePath:a2+"/exclusiveMinimum",parentData:e2,parentDataProperty:"exclusiveMinimum",rootData:o2,dynamicAnchors:i2})||(c2=c2===
null?I.errors:c2.concat(I.errors),l2=c2.length)),e2.maxLength!==void 0&&(O(e2.maxLength,{instancePath:a2+"/maxLength",parentData:e2,parentDataProperty:"maxLengt\
h",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?O.errors:c2.concat(O.errors),l2=c2.length)),e2.minLength!==void 0&&(T(e2.minLength,{instancePath:a2+"/minLengt\
h",parentData:e2,parentDataProperty:"minLength",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?T.errors:c2.concat(T.errors),l2=c2.length)),e2.pattern!==void 0&&
(M(e2.pattern,{instancePath:a2+"/pattern",parentData:e2,parentDataProperty:"pattern",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?M.errors:c2.concat(M.errors),
l2=c2.length)),e2.maxItems!==void 0&&(O(e2.maxItems,{instancePath:a2+"/maxItems",parentData:e2,parentDataProperty:"maxItems",rootData:o2,dynamicAnchors:i2})||(c2=
c2===null?O.errors:c2.concat(O.errors),l2=c2.length)),e2.minItems!==void 0&&(T(e2.minItems,{instancePath:a2+"/minItems",parentData:e2,parentDataProperty:"minIte\
ms",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?T.errors:c2.concat(T.errors),l2=c2.length)),e2.uniqueItems!==void 0&&(S(e2.uniqueItems,{instancePath:a2+"/uni\
queItems",parentData:e2,parentDataProperty:"uniqueItems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?S.errors:c2.concat(S.errors),l2=c2.length)),e2.maxProperties!==
void 0&&(O(e2.maxProperties,{instancePath:a2+"/maxProperties",parentData:e2,parentDataProperty:"maxProperties",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?O.
errors:c2.concat(O.errors),l2=c2.length)),e2.minProperties!==void 0&&(T(e2.minProperties,{instancePath:a2+"/minProperties",parentData:e2,parentDataProperty:"min\
Properties",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?T.errors:c2.concat(T.errors),l2=c2.length)),e2.required!==void 0&&(z(e2.required,{instancePath:a2+"/r\
equired",parentData:e2,parentDataProperty:"required",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?z.errors:c2.concat(z.errors),l2=c2.length)),e2.enum!==void 0&&
(R(e2.enum,{instancePath:a2+"/enum",parentData:e2,parentDataProperty:"enum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?R.errors:c2.concat(R.errors),l2=c2.length)),
e2.additionalProperties!==void 0){let t2=e2.additionalProperties,r2=l2,s3=!0,n3=l2;if(!t2||typeof t2!="object"||Array.isArray(t2)){let e3={};c2===null?c2=[e3]:c2.
push(e3),l2++}var u2=n3===l2;let p2;if(l2=r2,c2!==null&&(r2?c2.length=r2:c2=null),u2){let r3=l2;K.validate(t2,{instancePath:a2+"/additionalProperties",parentData:e2,
parentDataProperty:"additionalProperties",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?K.validate.errors:c2.concat(K.validate.errors),l2=c2.length),s3=u2=r3===
l2,p2="then"}else{let e3=l2,r3=l2,n4=!0,o3=l2;if(typeof t2!="boolean"){let e4={};c2===null?c2=[e4]:c2.push(e4),l2++}var h2=o3===l2;if(l2=r3,c2!==null&&(r3?c2.length=
r3:c2=null),!h2){let e4=l2,t3={instancePath:a2+"/additionalProperties",schemaPath:"#/properties/additionalProperties/else/else/not",keyword:"not",params:{},message:"\
must NOT be valid"};if(c2===null?c2=[t3]:c2.push(t3),l2++,l2>0){let e5=[];for(let t5 of c2)t5.keyword==="errorMessage"||t5.emUsed||t5.instancePath!==a2+"/additi\
onalProperties"&&(t5.instancePath.indexOf(a2+"/additionalProperties")!==0||t5.instancePath[a2+21]!=="/")||t5.schemaPath.indexOf("#/properties/additionalProperti\
es/else/else")!==0||t5.schemaPath[43]!=="/"||(e5.push(t5),t5.emUsed=!0);if(e5.length){let t5={instancePath:a2+"/additionalProperties",schemaPath:"#/properties/a\
dditionalProperties/else/else/errorMessage",keyword:"errorMessage",params:{errors:e5},message:'"additionalProperties" property must be a valid schema'};c2===null?
c2=[t5]:c2.push(t5),l2++}let t4=[];for(let e6 of c2)e6.emUsed||t4.push(e6);c2=t4,l2=t4.length}n4=h2=e4===l2}if(!n4){let e4={instancePath:a2+"/additionalProperti\
es",schemaPath:"#/properties/additionalProperties/else/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};c2===null?c2=[e4]:c2.
push(e4),l2++}s3=u2=e3===l2,p2="else"}if(!s3){let e3={instancePath:a2+"/additionalProperties",schemaPath:"#/properties/additionalProperties/if",keyword:"if",params:{
failingKeyword:p2},message:'must match "'+p2+'" schema'};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.type!==void 0&&(L(e2.type,{instancePath:a2+"/type",parentData:e2,
parentDataProperty:"type",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?L.errors:c2.concat(L.errors),l2=c2.length)),e2.items!==void 0){let t2=e2.items,r2=l2,s3=!1,
n3=l2;if(K.validate(t2,{instancePath:a2+"/items",parentData:e2,parentDataProperty:"items",rootData:o2,dynamicAnchors:i2}))var d2=K.validate.evaluated.items;else
c2=c2===null?K.validate.errors:c2.concat(K.validate.errors),l2=c2.length;var y2=n3===l2;s3=s3||y2;let p2=l2;if(Array.isArray(t2)){if(t2.length<1){let e4={instancePath:a2+
"/items",schemaPath:"#/properties/items/anyOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};c2===null?c2=[e4]:c2.push(
e4),l2++}let e3=t2.length;for(let r3=0;r3<e3;r3++)K.validate(t2[r3],{instancePath:a2+"/items/"+r3,parentData:t2,parentDataProperty:r3,rootData:o2,dynamicAnchors:i2})||
(c2=c2===null?K.validate.errors:c2.concat(K.validate.errors),l2=c2.length)}else{let e3={instancePath:a2+"/items",schemaPath:"#/properties/items/anyOf/1/type",keyword:"\
type",params:{type:"array"},message:"must be array"};c2===null?c2=[e3]:c2.push(e3),l2++}if(y2=p2===l2,s3=s3||y2,y2&&d2!==!0&&(d2=!0),s3)l2=r2,c2!==null&&(r2?c2.
length=r2:c2=null);else{let e3={instancePath:a2+"/items",schemaPath:"#/properties/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.allOf!==void 0){let t2=e2.allOf;if(Array.isArray(t2)){if(t2.length<1){let e4={instancePath:a2+"/allOf",schemaPath:"#/p\
roperties/allOf/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};c2===null?c2=[e4]:c2.push(e4),l2++}let e3=t2.length;for(let r2=0;r2<
e3;r2++)K.validate(t2[r2],{instancePath:a2+"/allOf/"+r2,parentData:t2,parentDataProperty:r2,rootData:o2,dynamicAnchors:i2})||(c2=c2===null?K.validate.errors:c2.
concat(K.validate.errors),l2=c2.length)}else{let e3={instancePath:a2+"/allOf",schemaPath:"#/properties/allOf/type",keyword:"type",params:{type:"array"},message:"\
must be array"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.oneOf!==void 0){let t2=e2.oneOf;if(Array.isArray(t2)){if(t2.length<1){let e4={instancePath:a2+"/oneOf",
schemaPath:"#/properties/oneOf/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};c2===null?c2=[e4]:c2.push(e4),l2++}let e3=t2.
length;for(let r2=0;r2<e3;r2++)K.validate(t2[r2],{instancePath:a2+"/oneOf/"+r2,parentData:t2,parentDataProperty:r2,rootData:o2,dynamicAnchors:i2})||(c2=c2===null?
K.validate.errors:c2.concat(K.validate.errors),l2=c2.length)}else{let e3={instancePath:a2+"/oneOf",schemaPath:"#/properties/oneOf/type",keyword:"type",params:{type:"\
array"},message:"must be array"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.anyOf!==void 0){let t2=e2.anyOf;if(Array.isArray(t2)){if(t2.length<1){let e4={instancePath:a2+
"/anyOf",schemaPath:"#/properties/anyOf/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};c2===null?c2=[e4]:c2.push(e4),
l2++}let e3=t2.length;for(let r2=0;r2<e3;r2++)K.validate(t2[r2],{instancePath:a2+"/anyOf/"+r2,parentData:t2,parentDataProperty:r2,rootData:o2,dynamicAnchors:i2})||
(c2=c2===null?K.validate.errors:c2.concat(K.validate.errors),l2=c2.length)}else{let e3={instancePath:a2+"/anyOf",schemaPath:"#/properties/anyOf/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.properties!==void 0){let t2=e2.properties;if(t2&&typeof t2=="objec\
t"&&!Array.isArray(t2))for(let e3 in t2)K.validate(t2[e3],{instancePath:a2+"/properties/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,
rootData:o2,dynamicAnchors:i2})||(c2=c2===null?K.validate.errors:c2.concat(K.validate.errors),l2=c2.length);else{let e3={instancePath:a2+"/properties",schemaPath:"\
#/properties/properties/type",keyword:"type",params:{type:"object"},message:"must be object"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.discriminator!==void 0&&
typeof e2.discriminator!="string"){let e3={instancePath:a2+"/discriminator",schemaPath:"#/properties/discriminator/type",keyword:"type",params:{type:"string"},message:"\
must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.readOnly!==void 0&&typeof e2.readOnly!="boolean"){let e3={instancePath:a2+"/readOnly",schemaPath:"#/pr\
operties/readOnly/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};c2===null?c2=[e3]:c2.push(e3),l2++}e2.xml!==void 0&&(V(e2.xml,{instancePath:a2+
"/xml",parentData:e2,parentDataProperty:"xml",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?V.errors:c2.concat(V.errors),l2=c2.length)),e2.externalDocs!==void 0&&
(g(e2.externalDocs,{instancePath:a2+"/externalDocs",parentData:e2,parentDataProperty:"externalDocs",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?g.errors:c2.concat(
g.errors),l2=c2.length));for(let t2 in e2)r.test(t2)&&(p(e2[t2],{instancePath:a2+"/"+t2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:t2,
rootData:o2,dynamicAnchors:i2})||(c2=c2===null?p.errors:c2.concat(p.errors),l2=c2.length))}else{let e3={instancePath:a2,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};c2===null?c2=[e3]:c2.push(e3),l2++}return F.errors=c2,l2===0}function B(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,
rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,c2=0,l2=B.evaluated;if(l2.dynamicProps&&(l2.props=void 0),l2.dynamicItems&&(l2.items=void 0),e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"m\
ust have required property 'name'"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.in===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"in"},message:"must have required property 'in'"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.schema===void 0){let e3={instancePath:t2,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required property 'schema'"};i2===null?i2=[e3]:i2.push(e3),c2++}for(let a3 in e2)
if(a3!=="description"&&a3!=="name"&&a3!=="in"&&a3!=="required"&&a3!=="schema"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.description!==void 0&&
typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties/name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.in!==void 0){let a3=e2.in;if(typeof a3!="string"){
let e3={instancePath:t2+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),c2++}
if(a3!=="body"){let e3={instancePath:t2+"/in",schemaPath:"#/properties/in/enum",keyword:"enum",params:{allowedValues:b.properties.in.enum},message:"must be equa\
l to one of the allowed values"};i2===null?i2=[e3]:i2.push(e3),c2++}}if(e2.required!==void 0&&typeof e2.required!="boolean"){let e3={instancePath:t2+"/required",
schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};i2===null?i2=[e3]:i2.push(e3),c2++}e2.schema!==void 0&&
(F(e2.schema,{instancePath:t2+"/schema",parentData:e2,parentDataProperty:"schema",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?F.errors:i2.concat(F.errors),c2=
i2.length));for(let a3 in e2)r.test(a3)&&(p(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,
dynamicAnchors:o2})||(i2=i2===null?p.errors:i2.concat(p.errors),c2=i2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),c2++}return B.errors=i2,c2===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},B.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var _={additionalProperties:!1,patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}},properties:{required:{
type:"boolean",description:"Determines whether or not this parameter is required or optional.",default:!1},in:{type:"string",description:"Determines the locatio\
n of the parameter.",enum:["header"]},description:{type:"string",description:"A brief description of the parameter. This could contain examples of use.  GitHub \
Flavored Markdown is allowed."},name:{type:"string",description:"The name of the parameter."},type:{type:"string",enum:["string","number","boolean","integer","a\
rray"]},format:{type:"string"},items:{$ref:"#/definitions/primitivesItems"},collectionFormat:{$ref:"#/definitions/collectionFormat"},default:{$ref:"#/definition\
s/default"},maximum:{$ref:"#/definitions/maximum"},exclusiveMaximum:{$ref:"#/definitions/exclusiveMaximum"},minimum:{$ref:"#/definitions/minimum"},exclusiveMinimum:{
$ref:"#/definitions/exclusiveMinimum"},maxLength:{$ref:"#/definitions/maxLength"},minLength:{$ref:"#/definitions/minLength"},pattern:{$ref:"#/definitions/patter\
n"},maxItems:{$ref:"#/definitions/maxItems"},minItems:{$ref:"#/definitions/minItems"},uniqueItems:{$ref:"#/definitions/uniqueItems"},enum:{$ref:"#/definitions/e\
num"},multipleOf:{$ref:"#/definitions/multipleOf"}}},Z={type:"object",additionalProperties:!1,properties:{type:{enum:["string","number","integer","boolean","arr\
ay"]},format:{type:"string"},items:{$ref:"#/definitions/primitivesItems"},collectionFormat:{$ref:"#/definitions/collectionFormat"},default:{$ref:"#/definitions/\
default"},maximum:{$ref:"#/definitions/maximum"},exclusiveMaximum:{$ref:"#/definitions/exclusiveMaximum"},minimum:{$ref:"#/definitions/minimum"},exclusiveMinimum:{
$ref:"#/definitions/exclusiveMinimum"},maxLength:{$ref:"#/definitions/maxLength"},minLength:{$ref:"#/definitions/minLength"},pattern:{$ref:"#/definitions/patter\
n"},maxItems:{$ref:"#/definitions/maxItems"},minItems:{$ref:"#/definitions/minItems"},uniqueItems:{$ref:"#/definitions/uniqueItems"},enum:{$ref:"#/definitions/e\
num"},multipleOf:{$ref:"#/definitions/multipleOf"}},patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}},H={validate:ce},X={enum:["csv","ssv","tsv",
"pipes"],default:"csv"};function G(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=G.evaluated;
if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2!=="csv"&&e2!=="ssv"&&e2!=="tsv"&&e2!=="pipes"){let e3={instancePath:t2,schemaPath:"#\
/enum",keyword:"enum",params:{allowedValues:X.enum},message:"must be equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}return G.errors=o2,
i2===0}function J(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){return J.errors=null,!0}function W(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=W.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),typeof e2!="number"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"must be number"};o2===null?o2=
[e3]:o2.push(e3),i2++}return W.errors=o2,i2===0}function Y(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=Y.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="boolean"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}return Y.errors=o2,i2===0}function Q(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Q.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=
void 0),typeof e2!="number"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"must be number"};o2===null?o2=[e3]:o2.push(
e3),i2++}return Q.errors=o2,i2===0}function ee(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,
p2=ee.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="boolean"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}return ee.errors=o2,i2===0}function te(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=te.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=
void 0),typeof e2!="number"||e2%1||isNaN(e2)){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};o2===
null?o2=[e3]:o2.push(e3),i2++}if(typeof e2=="number"&&(e2<0||isNaN(e2))){let e3={instancePath:t2,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};o2===null?o2=[e3]:o2.push(e3),i2++}return te.errors=o2,i2===0}function ae(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,
rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ae.evaluated;return p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),U(e2,{instancePath:t2,
parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?U.errors:o2.concat(U.errors),i2=o2.length),ae.errors=o2,i2===0}function re(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=re.evaluated;if(p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0),typeof e2=="string"){if(!N(e2)){let e3={instancePath:t2,schemaPath:"#/format",keyword:"format",params:{format:"regex"},message:'\
must match format "regex"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}return re.errors=o2,i2===0}function se(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=se.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="number"||e2%1||isNaN(
e2)){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};o2===null?o2=[e3]:o2.push(e3),i2++}if(typeof e2==
"number"&&(e2<0||isNaN(e2))){let e3={instancePath:t2,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};o2===null?
o2=[e3]:o2.push(e3),i2++}return se.errors=o2,i2===0}function ne(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=ne.evaluated;return p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),U(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?U.errors:o2.concat(U.errors),i2=o2.length),ne.errors=o2,i2===0}function oe(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,
rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=oe.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="b\
oolean"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}return oe.
errors=o2,i2===0}function ie(e2,{instancePath:t2="",parentData:r2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=ie.evaluated;
if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,schemaPath:"#/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};i2===null?i2=[e3]:i2.push(e3),p2++}let r3,s3=e2.length;if(s3>1){e:for(;s3--;)for(r3=s3;r3--;)
if(a(e2[s3],e2[r3])){let e3={instancePath:t2,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:s3,j:r3},message:"must NOT have duplicate items (items #\
# "+r3+" and "+s3+" are identical)"};i2===null?i2=[e3]:i2.push(e3),p2++;break e}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}return ie.errors=i2,p2===0}function pe(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,
rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=pe.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2=="n\
umber"){if(e2<=0||isNaN(e2)){let e3={instancePath:t2,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be\
 > 0"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"must be number"};o2===
null?o2=[e3]:o2.push(e3),i2++}return pe.errors=o2,i2===0}function ce(e2,{instancePath:a2="",parentData:s2,parentDataProperty:n2,rootData:o2=e2,dynamicAnchors:i2={}}={}){
let c2=null,l2=0,m2=ce.evaluated;if(m2.dynamicProps&&(m2.props=void 0),m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let s3 in e2)
if(!t.call(Z.properties,s3)&&!r.test(s3)){let e3={instancePath:a2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s3},
message:"must NOT have additional properties"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.type!==void 0){let t2=e2.type;if(t2!=="string"&&t2!=="number"&&t2!=="int\
eger"&&t2!=="boolean"&&t2!=="array"){let e3={instancePath:a2+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Z.properties.type.
enum},message:"must be equal to one of the allowed values"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.format!==void 0&&typeof e2.format!="string"){let e3={instancePath:a2+
"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}e2.items!==void 0&&
(H.validate(e2.items,{instancePath:a2+"/items",parentData:e2,parentDataProperty:"items",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?H.validate.errors:c2.concat(
H.validate.errors),l2=c2.length)),e2.collectionFormat!==void 0&&(G(e2.collectionFormat,{instancePath:a2+"/collectionFormat",parentData:e2,parentDataProperty:"co\
llectionFormat",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?G.errors:c2.concat(G.errors),l2=c2.length)),e2.default!==void 0&&(J(e2.default,{instancePath:a2+"\
/default",parentData:e2,parentDataProperty:"default",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?J.errors:c2.concat(J.errors),l2=c2.length)),e2.maximum!==void 0&&
(W(e2.maximum,{instancePath:a2+"/maximum",parentData:e2,parentDataProperty:"maximum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?W.errors:c2.concat(W.errors),
l2=c2.length)),e2.exclusiveMaximum!==void 0&&(Y(e2.exclusiveMaximum,{instancePath:a2+"/exclusiveMaximum",parentData:e2,parentDataProperty:"exclusiveMaximum",rootData:o2,
dynamicAnchors:i2})||(c2=c2===null?Y.errors:c2.concat(Y.errors),l2=c2.length)),e2.minimum!==void 0&&(Q(e2.minimum,{instancePath:a2+"/minimum",parentData:e2,parentDataProperty:"\
minimum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?Q.errors:c2.concat(Q.errors),l2=c2.length)),e2.exclusiveMinimum!==void 0&&(ee(e2.exclusiveMinimum,{instancePath:a2+
"/exclusiveMinimum",parentData:e2,parentDataProperty:"exclusiveMinimum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ee.errors:c2.concat(ee.errors),l2=c2.length)),
e2.maxLength!==void 0&&(te(e2.maxLength,{instancePath:a2+"/maxLength",parentData:e2,parentDataProperty:"maxLength",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?
te.errors:c2.concat(te.errors),l2=c2.length)),e2.minLength!==void 0&&(ae(e2.minLength,{instancePath:a2+"/minLength",parentData:e2,parentDataProperty:"minLength",
rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ae.errors:c2.concat(ae.errors),l2=c2.length)),e2.pattern!==void 0&&(re(e2.pattern,{instancePath:a2+"/pattern",parentData:e2,
parentDataProperty:"pattern",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?re.errors:c2.concat(re.errors),l2=c2.length)),e2.maxItems!==void 0&&(se(e2.maxItems,
{instancePath:a2+"/maxItems",parentData:e2,parentDataProperty:"maxItems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?se.errors:c2.concat(se.errors),l2=c2.length)),
e2.minItems!==void 0&&(ne(e2.minItems,{instancePath:a2+"/minItems",parentData:e2,parentDataProperty:"minItems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ne.
errors:c2.concat(ne.errors),l2=c2.length)),e2.uniqueItems!==void 0&&(oe(e2.uniqueItems,{instancePath:a2+"/uniqueItems",parentData:e2,parentDataProperty:"uniqueI\
tems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?oe.errors:c2.concat(oe.errors),l2=c2.length)),e2.enum!==void 0&&(ie(e2.enum,{instancePath:a2+"/enum",parentData:e2,
parentDataProperty:"enum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ie.errors:c2.concat(ie.errors),l2=c2.length)),e2.multipleOf!==void 0&&(pe(e2.multipleOf,
{instancePath:a2+"/multipleOf",parentData:e2,parentDataProperty:"multipleOf",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?pe.errors:c2.concat(pe.errors),l2=c2.
length));for(let t2 in e2)r.test(t2)&&(p(e2[t2],{instancePath:a2+"/"+t2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:t2,rootData:o2,dynamicAnchors:i2})||
(c2=c2===null?p.errors:c2.concat(p.errors),l2=c2.length))}else{let e3={instancePath:a2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};c2===null?c2=[e3]:c2.push(e3),l2++}return ce.errors=c2,l2===0}function le(e2,{instancePath:a2="",parentData:s2,parentDataProperty:n2,rootData:o2=e2,dynamicAnchors:i2={}}={}){
let c2=null,l2=0,m2=le.evaluated;if(m2.dynamicProps&&(m2.props=void 0),m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let s3 in e2)
if(!t.call(_.properties,s3)&&!r.test(s3)){let e3={instancePath:a2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s3},
message:"must NOT have additional properties"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.required!==void 0&&typeof e2.required!="boolean"){let e3={instancePath:a2+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.in!==
void 0){let t2=e2.in;if(typeof t2!="string"){let e3={instancePath:a2+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(t2!=="header"){let e3={instancePath:a2+"/in",schemaPath:"#/properties/in/enum",keyword:"enum",params:{allowedValues:_.
properties.in.enum},message:"must be equal to one of the allowed values"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.description!==void 0&&typeof e2.description!=
"string"){let e3={instancePath:a2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===
null?c2=[e3]:c2.push(e3),l2++}if(e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:a2+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.type!==void 0){let t2=e2.type;if(typeof t2!="string"){let e3={instancePath:a2+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(t2!=="string"&&
t2!=="number"&&t2!=="boolean"&&t2!=="integer"&&t2!=="array"){let e3={instancePath:a2+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:_.
properties.type.enum},message:"must be equal to one of the allowed values"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.format!==void 0&&typeof e2.format!="string"){
let e3={instancePath:a2+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(
e3),l2++}e2.items!==void 0&&(ce(e2.items,{instancePath:a2+"/items",parentData:e2,parentDataProperty:"items",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ce.errors:
c2.concat(ce.errors),l2=c2.length)),e2.collectionFormat!==void 0&&(G(e2.collectionFormat,{instancePath:a2+"/collectionFormat",parentData:e2,parentDataProperty:"\
collectionFormat",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?G.errors:c2.concat(G.errors),l2=c2.length)),e2.default!==void 0&&(J(e2.default,{instancePath:a2+
"/default",parentData:e2,parentDataProperty:"default",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?J.errors:c2.concat(J.errors),l2=c2.length)),e2.maximum!==void 0&&
(W(e2.maximum,{instancePath:a2+"/maximum",parentData:e2,parentDataProperty:"maximum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?W.errors:c2.concat(W.errors),
l2=c2.length)),e2.exclusiveMaximum!==void 0&&(Y(e2.exclusiveMaximum,{instancePath:a2+"/exclusiveMaximum",parentData:e2,parentDataProperty:"exclusiveMaximum",rootData:o2,
dynamicAnchors:i2})||(c2=c2===null?Y.errors:c2.concat(Y.errors),l2=c2.length)),e2.minimum!==void 0&&(Q(e2.minimum,{instancePath:a2+"/minimum",parentData:e2,parentDataProperty:"\
minimum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?Q.errors:c2.concat(Q.errors),l2=c2.length)),e2.exclusiveMinimum!==void 0&&(ee(e2.exclusiveMinimum,{instancePath:a2+
"/exclusiveMinimum",parentData:e2,parentDataProperty:"exclusiveMinimum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ee.errors:c2.concat(ee.errors),l2=c2.length)),
e2.maxLength!==void 0&&(te(e2.maxLength,{instancePath:a2+"/maxLength",parentData:e2,parentDataProperty:"maxLength",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?
te.errors:c2.concat(te.errors),l2=c2.length)),e2.minLength!==void 0&&(ae(e2.minLength,{instancePath:a2+"/minLength",parentData:e2,parentDataProperty:"minLength",
rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ae.errors:c2.concat(ae.errors),l2=c2.length)),e2.pattern!==void 0&&(re(e2.pattern,{instancePath:a2+"/pattern",parentData:e2,
parentDataProperty:"pattern",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?re.errors:c2.concat(re.errors),l2=c2.length)),e2.maxItems!==void 0&&(se(e2.maxItems,
{instancePath:a2+"/maxItems",parentData:e2,parentDataProperty:"maxItems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?se.errors:c2.concat(se.errors),l2=c2.length)),
e2.minItems!==void 0&&(ne(e2.minItems,{instancePath:a2+"/minItems",parentData:e2,parentDataProperty:"minItems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ne.
errors:c2.concat(ne.errors),l2=c2.length)),e2.uniqueItems!==void 0&&(oe(e2.uniqueItems,{instancePath:a2+"/uniqueItems",parentData:e2,parentDataProperty:"uniqueI\
tems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?oe.errors:c2.concat(oe.errors),l2=c2.length)),e2.enum!==void 0&&(ie(e2.enum,{instancePath:a2+"/enum",parentData:e2,
parentDataProperty:"enum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ie.errors:c2.concat(ie.errors),l2=c2.length)),e2.multipleOf!==void 0&&(pe(e2.multipleOf,
{instancePath:a2+"/multipleOf",parentData:e2,parentDataProperty:"multipleOf",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?pe.errors:c2.concat(pe.errors),l2=c2.
length));for(let t2 in e2)r.test(t2)&&(p(e2[t2],{instancePath:a2+"/"+t2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:t2,rootData:o2,dynamicAnchors:i2})||
(c2=c2===null?p.errors:c2.concat(p.errors),l2=c2.length))}return le.errors=c2,l2===0}G.evaluated={dynamicProps:!1,dynamicItems:!1},J.evaluated={dynamicProps:!1,
dynamicItems:!1},W.evaluated={dynamicProps:!1,dynamicItems:!1},Y.evaluated={dynamicProps:!1,dynamicItems:!1},Q.evaluated={dynamicProps:!1,dynamicItems:!1},ee.evaluated=
{dynamicProps:!1,dynamicItems:!1},te.evaluated={dynamicProps:!1,dynamicItems:!1},ae.evaluated={dynamicProps:!1,dynamicItems:!1},re.evaluated={dynamicProps:!1,dynamicItems:!1},
se.evaluated={dynamicProps:!1,dynamicItems:!1},ne.evaluated={dynamicProps:!1,dynamicItems:!1},oe.evaluated={dynamicProps:!1,dynamicItems:!1},ie.evaluated={dynamicProps:!1,
dynamicItems:!1},pe.evaluated={dynamicProps:!1,dynamicItems:!1},ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var me={additionalProperties:!1,patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}},properties:{required:{type:"boolean",description:"Determines wh\
ether or not this parameter is required or optional.",default:!1},in:{type:"string",description:"Determines the location of the parameter.",enum:["formData"]},description:{
type:"string",description:"A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."},name:{type:"string",
description:"The name of the parameter."},allowEmptyValue:{type:"boolean",default:!1,description:"allows sending a parameter by name only or with an empty value\
."},type:{type:"string",enum:["string","number","boolean","integer","array","file"]},format:{type:"string"},items:{$ref:"#/definitions/primitivesItems"},collectionFormat:{
$ref:"#/definitions/collectionFormatWithMulti"},default:{$ref:"#/definitions/default"},maximum:{$ref:"#/definitions/maximum"},exclusiveMaximum:{$ref:"#/definiti\
ons/exclusiveMaximum"},minimum:{$ref:"#/definitions/minimum"},exclusiveMinimum:{$ref:"#/definitions/exclusiveMinimum"},maxLength:{$ref:"#/definitions/maxLength"},
minLength:{$ref:"#/definitions/minLength"},pattern:{$ref:"#/definitions/pattern"},maxItems:{$ref:"#/definitions/maxItems"},minItems:{$ref:"#/definitions/minItem\
s"},uniqueItems:{$ref:"#/definitions/uniqueItems"},enum:{$ref:"#/definitions/enum"},multipleOf:{$ref:"#/definitions/multipleOf"}}},ue={enum:["csv","ssv","tsv","\
pipes","multi"],default:"csv"};function he(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,
p2=he.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2!=="csv"&&e2!=="ssv"&&e2!=="tsv"&&e2!=="pipes"&&e2!=="multi"){let e3={
instancePath:t2,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ue.enum},message:"must be equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(
e3),i2++}return he.errors=o2,i2===0}function de(e2,{instancePath:a2="",parentData:s2,parentDataProperty:n2,rootData:o2=e2,dynamicAnchors:i2={}}={}){let c2=null,
l2=0,m2=de.evaluated;if(m2.dynamicProps&&(m2.props=void 0),m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let s3 in e2)if(!t.
call(me.properties,s3)&&!r.test(s3)){let e3={instancePath:a2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s3},message:"\
must NOT have additional properties"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.required!==void 0&&typeof e2.required!="boolean"){let e3={instancePath:a2+"/requi\
red",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.in!==void 0){
let t2=e2.in;if(typeof t2!="string"){let e3={instancePath:a2+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};c2===null?c2=[e3]:c2.push(e3),l2++}if(t2!=="formData"){let e3={instancePath:a2+"/in",schemaPath:"#/properties/in/enum",keyword:"enum",params:{allowedValues:me.
properties.in.enum},message:"must be equal to one of the allowed values"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.description!==void 0&&typeof e2.description!=
"string"){let e3={instancePath:a2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===
null?c2=[e3]:c2.push(e3),l2++}if(e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:a2+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.allowEmptyValue!==void 0&&typeof e2.allowEmptyValue!="boolean"){let e3={
instancePath:a2+"/allowEmptyValue",schemaPath:"#/properties/allowEmptyValue/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};c2===null?c2=
[e3]:c2.push(e3),l2++}if(e2.type!==void 0){let t2=e2.type;if(typeof t2!="string"){let e3={instancePath:a2+"/type",schemaPath:"#/properties/type/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(t2!=="string"&&t2!=="number"&&t2!=="boolean"&&t2!=="integer"&&t2!=="\
array"&&t2!=="file"){let e3={instancePath:a2+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:me.properties.type.enum},message:"\
must be equal to one of the allowed values"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.format!==void 0&&typeof e2.format!="string"){let e3={instancePath:a2+"/fo\
rmat",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}e2.items!==void 0&&
(ce(e2.items,{instancePath:a2+"/items",parentData:e2,parentDataProperty:"items",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ce.errors:c2.concat(ce.errors),l2=
c2.length)),e2.collectionFormat!==void 0&&(he(e2.collectionFormat,{instancePath:a2+"/collectionFormat",parentData:e2,parentDataProperty:"collectionFormat",rootData:o2,
dynamicAnchors:i2})||(c2=c2===null?he.errors:c2.concat(he.errors),l2=c2.length)),e2.default!==void 0&&(J(e2.default,{instancePath:a2+"/default",parentData:e2,parentDataProperty:"\
default",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?J.errors:c2.concat(J.errors),l2=c2.length)),e2.maximum!==void 0&&(W(e2.maximum,{instancePath:a2+"/maximu\
m",parentData:e2,parentDataProperty:"maximum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?W.errors:c2.concat(W.errors),l2=c2.length)),e2.exclusiveMaximum!==void 0&&
(Y(e2.exclusiveMaximum,{instancePath:a2+"/exclusiveMaximum",parentData:e2,parentDataProperty:"exclusiveMaximum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?Y.
errors:c2.concat(Y.errors),l2=c2.length)),e2.minimum!==void 0&&(Q(e2.minimum,{instancePath:a2+"/minimum",parentData:e2,parentDataProperty:"minimum",rootData:o2,
dynamicAnchors:i2})||(c2=c2===null?Q.errors:c2.concat(Q.errors),l2=c2.length)),e2.exclusiveMinimum!==void 0&&(ee(e2.exclusiveMinimum,{instancePath:a2+"/exclusiv\
eMinimum",parentData:e2,parentDataProperty:"exclusiveMinimum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ee.errors:c2.concat(ee.errors),l2=c2.length)),e2.maxLength!==
void 0&&(te(e2.maxLength,{instancePath:a2+"/maxLength",parentData:e2,parentDataProperty:"maxLength",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?te.errors:c2.
concat(te.errors),l2=c2.length)),e2.minLength!==void 0&&(ae(e2.minLength,{instancePath:a2+"/minLength",parentData:e2,parentDataProperty:"minLength",rootData:o2,
dynamicAnchors:i2})||(c2=c2===null?ae.errors:c2.concat(ae.errors),l2=c2.length)),e2.pattern!==void 0&&(re(e2.pattern,{instancePath:a2+"/pattern",parentData:e2,parentDataProperty:"\
pattern",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?re.errors:c2.concat(re.errors),l2=c2.length)),e2.maxItems!==void 0&&(se(e2.maxItems,{instancePath:a2+"/m\
axItems",parentData:e2,parentDataProperty:"maxItems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?se.errors:c2.concat(se.errors),l2=c2.length)),e2.minItems!==
void 0&&(ne(e2.minItems,{instancePath:a2+"/minItems",parentData:e2,parentDataProperty:"minItems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ne.errors:c2.concat(
ne.errors),l2=c2.length)),e2.uniqueItems!==void 0&&(oe(e2.uniqueItems,{instancePath:a2+"/uniqueItems",parentData:e2,parentDataProperty:"uniqueItems",rootData:o2,
dynamicAnchors:i2})||(c2=c2===null?oe.errors:c2.concat(oe.errors),l2=c2.length)),e2.enum!==void 0&&(ie(e2.enum,{instancePath:a2+"/enum",parentData:e2,parentDataProperty:"\
enum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ie.errors:c2.concat(ie.errors),l2=c2.length)),e2.multipleOf!==void 0&&(pe(e2.multipleOf,{instancePath:a2+"/\
multipleOf",parentData:e2,parentDataProperty:"multipleOf",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?pe.errors:c2.concat(pe.errors),l2=c2.length));for(let t2 in e2)
r.test(t2)&&(p(e2[t2],{instancePath:a2+"/"+t2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:t2,rootData:o2,dynamicAnchors:i2})||(c2=c2===
null?p.errors:c2.concat(p.errors),l2=c2.length))}return de.errors=c2,l2===0}he.evaluated={dynamicProps:!1,dynamicItems:!1},de.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ye={additionalProperties:!1,patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}},properties:{required:{type:"boolean",description:"\
Determines whether or not this parameter is required or optional.",default:!1},in:{type:"string",description:"Determines the location of the parameter.",enum:["\
query"]},description:{type:"string",description:"A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."},
name:{type:"string",description:"The name of the parameter."},allowEmptyValue:{type:"boolean",default:!1,description:"allows sending a parameter by name only or\
 with an empty value."},type:{type:"string",enum:["string","number","boolean","integer","array"]},format:{type:"string"},items:{$ref:"#/definitions/primitivesIt\
ems"},collectionFormat:{$ref:"#/definitions/collectionFormatWithMulti"},default:{$ref:"#/definitions/default"},maximum:{$ref:"#/definitions/maximum"},exclusiveMaximum:{
$ref:"#/definitions/exclusiveMaximum"},minimum:{$ref:"#/definitions/minimum"},exclusiveMinimum:{$ref:"#/definitions/exclusiveMinimum"},maxLength:{$ref:"#/defini\
tions/maxLength"},minLength:{$ref:"#/definitions/minLength"},pattern:{$ref:"#/definitions/pattern"},maxItems:{$ref:"#/definitions/maxItems"},minItems:{$ref:"#/d\
efinitions/minItems"},uniqueItems:{$ref:"#/definitions/uniqueItems"},enum:{$ref:"#/definitions/enum"},multipleOf:{$ref:"#/definitions/multipleOf"}}};function fe(e2,{
instancePath:a2="",parentData:s2,parentDataProperty:n2,rootData:o2=e2,dynamicAnchors:i2={}}={}){let c2=null,l2=0,m2=fe.evaluated;if(m2.dynamicProps&&(m2.props=void 0),
m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let s3 in e2)if(!t.call(ye.properties,s3)&&!r.test(s3)){let e3={instancePath:a2,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s3},message:"must NOT have additional properties"};c2===null?c2=[e3]:
c2.push(e3),l2++}if(e2.required!==void 0&&typeof e2.required!="boolean"){let e3={instancePath:a2+"/required",schemaPath:"#/properties/required/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.in!==void 0){let t2=e2.in;if(typeof t2!="string"){let e3={instancePath:a2+
"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(t2!=="query"){let e3={
instancePath:a2+"/in",schemaPath:"#/properties/in/enum",keyword:"enum",params:{allowedValues:ye.properties.in.enum},message:"must be equal to one of the allowed\
 values"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:a2+"/description",schemaPath:"#/\
properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.name!==void 0&&typeof e2.name!=
"string"){let e3={instancePath:a2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:
c2.push(e3),l2++}if(e2.allowEmptyValue!==void 0&&typeof e2.allowEmptyValue!="boolean"){let e3={instancePath:a2+"/allowEmptyValue",schemaPath:"#/properties/allow\
EmptyValue/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.type!==void 0){let t2=e2.type;if(typeof t2!=
"string"){let e3={instancePath:a2+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:
c2.push(e3),l2++}if(t2!=="string"&&t2!=="number"&&t2!=="boolean"&&t2!=="integer"&&t2!=="array"){let e3={instancePath:a2+"/type",schemaPath:"#/properties/type/en\
um",keyword:"enum",params:{allowedValues:ye.properties.type.enum},message:"must be equal to one of the allowed values"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.
format!==void 0&&typeof e2.format!="string"){let e3={instancePath:a2+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"\
must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}e2.items!==void 0&&(ce(e2.items,{instancePath:a2+"/items",parentData:e2,parentDataProperty:"items",rootData:o2,
dynamicAnchors:i2})||(c2=c2===null?ce.errors:c2.concat(ce.errors),l2=c2.length)),e2.collectionFormat!==void 0&&(he(e2.collectionFormat,{instancePath:a2+"/collec\
tionFormat",parentData:e2,parentDataProperty:"collectionFormat",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?he.errors:c2.concat(he.errors),l2=c2.length)),e2.
default!==void 0&&(J(e2.default,{instancePath:a2+"/default",parentData:e2,parentDataProperty:"default",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?J.errors:c2.
concat(J.errors),l2=c2.length)),e2.maximum!==void 0&&(W(e2.maximum,{instancePath:a2+"/maximum",parentData:e2,parentDataProperty:"maximum",rootData:o2,dynamicAnchors:i2})||
(c2=c2===null?W.errors:c2.concat(W.errors),l2=c2.length)),e2.exclusiveMaximum!==void 0&&(Y(e2.exclusiveMaximum,{instancePath:a2+"/exclusiveMaximum",parentData:e2,
parentDataProperty:"exclusiveMaximum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?Y.errors:c2.concat(Y.errors),l2=c2.length)),e2.minimum!==void 0&&(Q(e2.minimum,
{instancePath:a2+"/minimum",parentData:e2,parentDataProperty:"minimum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?Q.errors:c2.concat(Q.errors),l2=c2.length)),
e2.exclusiveMinimum!==void 0&&(ee(e2.exclusiveMinimum,{instancePath:a2+"/exclusiveMinimum",parentData:e2,parentDataProperty:"exclusiveMinimum",rootData:o2,dynamicAnchors:i2})||
(c2=c2===null?ee.errors:c2.concat(ee.errors),l2=c2.length)),e2.maxLength!==void 0&&(te(e2.maxLength,{instancePath:a2+"/maxLength",parentData:e2,parentDataProperty:"\
maxLength",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?te.errors:c2.concat(te.errors),l2=c2.length)),e2.minLength!==void 0&&(ae(e2.minLength,{instancePath:a2+
"/minLength",parentData:e2,parentDataProperty:"minLength",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ae.errors:c2.concat(ae.errors),l2=c2.length)),e2.pattern!==
void 0&&(re(e2.pattern,{instancePath:a2+"/pattern",parentData:e2,parentDataProperty:"pattern",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?re.errors:c2.concat(
re.errors),l2=c2.length)),e2.maxItems!==void 0&&(se(e2.maxItems,{instancePath:a2+"/maxItems",parentData:e2,parentDataProperty:"maxItems",rootData:o2,dynamicAnchors:i2})||
(c2=c2===null?se.errors:c2.concat(se.errors),l2=c2.length)),e2.minItems!==void 0&&(ne(e2.minItems,{instancePath:a2+"/minItems",parentData:e2,parentDataProperty:"\
minItems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ne.errors:c2.concat(ne.errors),l2=c2.length)),e2.uniqueItems!==void 0&&(oe(e2.uniqueItems,{instancePath:a2+
"/uniqueItems",parentData:e2,parentDataProperty:"uniqueItems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?oe.errors:c2.concat(oe.errors),l2=c2.length)),e2.enum!==
void 0&&(ie(e2.enum,{instancePath:a2+"/enum",parentData:e2,parentDataProperty:"enum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ie.errors:c2.concat(ie.errors),
l2=c2.length)),e2.multipleOf!==void 0&&(pe(e2.multipleOf,{instancePath:a2+"/multipleOf",parentData:e2,parentDataProperty:"multipleOf",rootData:o2,dynamicAnchors:i2})||
(c2=c2===null?pe.errors:c2.concat(pe.errors),l2=c2.length));for(let t2 in e2)r.test(t2)&&(p(e2[t2],{instancePath:a2+"/"+t2.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:e2,parentDataProperty:t2,rootData:o2,dynamicAnchors:i2})||(c2=c2===null?p.errors:c2.concat(p.errors),l2=c2.length))}return fe.errors=c2,l2===0}fe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Pe={additionalProperties:!1,patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}},required:["required"],
properties:{required:{type:"boolean",enum:[!0],description:"Determines whether or not this parameter is required or optional."},in:{type:"string",description:"D\
etermines the location of the parameter.",enum:["path"]},description:{type:"string",description:"A brief description of the parameter. This could contain exampl\
es of use.  GitHub Flavored Markdown is allowed."},name:{type:"string",description:"The name of the parameter."},type:{type:"string",enum:["string","number","bo\
olean","integer","array"]},format:{type:"string"},items:{$ref:"#/definitions/primitivesItems"},collectionFormat:{$ref:"#/definitions/collectionFormat"},default:{
$ref:"#/definitions/default"},maximum:{$ref:"#/definitions/maximum"},exclusiveMaximum:{$ref:"#/definitions/exclusiveMaximum"},minimum:{$ref:"#/definitions/minim\
um"},exclusiveMinimum:{$ref:"#/definitions/exclusiveMinimum"},maxLength:{$ref:"#/definitions/maxLength"},minLength:{$ref:"#/definitions/minLength"},pattern:{$ref:"\
#/definitions/pattern"},maxItems:{$ref:"#/definitions/maxItems"},minItems:{$ref:"#/definitions/minItems"},uniqueItems:{$ref:"#/definitions/uniqueItems"},enum:{$ref:"\
#/definitions/enum"},multipleOf:{$ref:"#/definitions/multipleOf"}}};function ge(e2,{instancePath:a2="",parentData:s2,parentDataProperty:n2,rootData:o2=e2,dynamicAnchors:i2={}}={}){
let c2=null,l2=0,m2=ge.evaluated;if(m2.dynamicProps&&(m2.props=void 0),m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.required===
void 0){let e3={instancePath:a2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"required"},message:"must have required property 'required'"};
c2===null?c2=[e3]:c2.push(e3),l2++}for(let s3 in e2)if(!t.call(Pe.properties,s3)&&!r.test(s3)){let e3={instancePath:a2,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s3},message:"must NOT have additional properties"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.required!==void 0){
let t2=e2.required;if(typeof t2!="boolean"){let e3={instancePath:a2+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};c2===null?c2=[e3]:c2.push(e3),l2++}if(t2!==!0){let e3={instancePath:a2+"/required",schemaPath:"#/properties/required/enum",keyword:"enum",params:{
allowedValues:Pe.properties.required.enum},message:"must be equal to one of the allowed values"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.in!==void 0){let t2=e2.
in;if(typeof t2!="string"){let e3={instancePath:a2+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===
null?c2=[e3]:c2.push(e3),l2++}if(t2!=="path"){let e3={instancePath:a2+"/in",schemaPath:"#/properties/in/enum",keyword:"enum",params:{allowedValues:Pe.properties.
in.enum},message:"must be equal to one of the allowed values"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.description!==void 0&&typeof e2.description!="string"){
let e3={instancePath:a2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[
e3]:c2.push(e3),l2++}if(e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:a2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.type!==void 0){let t2=e2.type;if(typeof t2!="string"){let e3={instancePath:a2+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(t2!=="string"&&t2!=="n\
umber"&&t2!=="boolean"&&t2!=="integer"&&t2!=="array"){let e3={instancePath:a2+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Pe.
properties.type.enum},message:"must be equal to one of the allowed values"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.format!==void 0&&typeof e2.format!="string"){
let e3={instancePath:a2+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(
e3),l2++}e2.items!==void 0&&(ce(e2.items,{instancePath:a2+"/items",parentData:e2,parentDataProperty:"items",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ce.errors:
c2.concat(ce.errors),l2=c2.length)),e2.collectionFormat!==void 0&&(G(e2.collectionFormat,{instancePath:a2+"/collectionFormat",parentData:e2,parentDataProperty:"\
collectionFormat",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?G.errors:c2.concat(G.errors),l2=c2.length)),e2.default!==void 0&&(J(e2.default,{instancePath:a2+
"/default",parentData:e2,parentDataProperty:"default",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?J.errors:c2.concat(J.errors),l2=c2.length)),e2.maximum!==void 0&&
(W(e2.maximum,{instancePath:a2+"/maximum",parentData:e2,parentDataProperty:"maximum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?W.errors:c2.concat(W.errors),
l2=c2.length)),e2.exclusiveMaximum!==void 0&&(Y(e2.exclusiveMaximum,{instancePath:a2+"/exclusiveMaximum",parentData:e2,parentDataProperty:"exclusiveMaximum",rootData:o2,
dynamicAnchors:i2})||(c2=c2===null?Y.errors:c2.concat(Y.errors),l2=c2.length)),e2.minimum!==void 0&&(Q(e2.minimum,{instancePath:a2+"/minimum",parentData:e2,parentDataProperty:"\
minimum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?Q.errors:c2.concat(Q.errors),l2=c2.length)),e2.exclusiveMinimum!==void 0&&(ee(e2.exclusiveMinimum,{instancePath:a2+
"/exclusiveMinimum",parentData:e2,parentDataProperty:"exclusiveMinimum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ee.errors:c2.concat(ee.errors),l2=c2.length)),
e2.maxLength!==void 0&&(te(e2.maxLength,{instancePath:a2+"/maxLength",parentData:e2,parentDataProperty:"maxLength",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?
te.errors:c2.concat(te.errors),l2=c2.length)),e2.minLength!==void 0&&(ae(e2.minLength,{instancePath:a2+"/minLength",parentData:e2,parentDataProperty:"minLength",
rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ae.errors:c2.concat(ae.errors),l2=c2.length)),e2.pattern!==void 0&&(re(e2.pattern,{instancePath:a2+"/pattern",parentData:e2,
parentDataProperty:"pattern",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?re.errors:c2.concat(re.errors),l2=c2.length)),e2.maxItems!==void 0&&(se(e2.maxItems,
{instancePath:a2+"/maxItems",parentData:e2,parentDataProperty:"maxItems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?se.errors:c2.concat(se.errors),l2=c2.length)),
e2.minItems!==void 0&&(ne(e2.minItems,{instancePath:a2+"/minItems",parentData:e2,parentDataProperty:"minItems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ne.
errors:c2.concat(ne.errors),l2=c2.length)),e2.uniqueItems!==void 0&&(oe(e2.uniqueItems,{instancePath:a2+"/uniqueItems",parentData:e2,parentDataProperty:"uniqueI\
tems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?oe.errors:c2.concat(oe.errors),l2=c2.length)),e2.enum!==void 0&&(ie(e2.enum,{instancePath:a2+"/enum",parentData:e2,
parentDataProperty:"enum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ie.errors:c2.concat(ie.errors),l2=c2.length)),e2.multipleOf!==void 0&&(pe(e2.multipleOf,
{instancePath:a2+"/multipleOf",parentData:e2,parentDataProperty:"multipleOf",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?pe.errors:c2.concat(pe.errors),l2=c2.
length));for(let t2 in e2)r.test(t2)&&(p(e2[t2],{instancePath:a2+"/"+t2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:t2,rootData:o2,dynamicAnchors:i2})||
(c2=c2===null?p.errors:c2.concat(p.errors),l2=c2.length))}return ge.errors=c2,l2===0}function ve(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ve.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!1,m2=null,u2=i2;if(le(
e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?le.errors:o2.concat(le.errors),i2=o2.length),y2=u2===i2){
l2=!0,m2=0;var h2=!0}let d2=i2;if(de(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?de.errors:o2.concat(
de.errors),i2=o2.length),(y2=d2===i2)&&l2)l2=!1,m2=[m2,1];else{y2&&(l2=!0,m2=1,h2!==!0&&(h2=!0));let p3=i2;if(fe(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?fe.errors:o2.concat(fe.errors),i2=o2.length),(y2=p3===i2)&&l2)l2=!1,m2=[m2,2];else{y2&&(l2=!0,m2=2,h2!==!0&&(h2=!0));
let p4=i2;var y2;ge(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ge.errors:o2.concat(ge.errors),i2=o2.
length),(y2=p4===i2)&&l2?(l2=!1,m2=[m2,3]):y2&&(l2=!0,m2=3,h2!==!0&&(h2=!0))}}if(l2)i2=c2,o2!==null&&(c2?o2.length=c2:o2=null);else{let e3={instancePath:t2,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:m2},message:"must match exactly one schema in oneOf"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2&&typeof e2=="obje\
ct"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must h\
ave required property 'name'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.in===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"in"},message:"must have required property 'in'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.type===void 0){let e3={instancePath:t2,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return ve.errors=o2,p2.props=h2,i2===0}function be(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=be.evaluated;p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!1,m2=null,u2=i2;if(B(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=
o2===null?B.errors:o2.concat(B.errors),i2=o2.length),u2===i2){l2=!0,m2=0;var h2=!0}let d2=i2;if(ve(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,
dynamicAnchors:n2}))var y2=ve.evaluated.props;else o2=o2===null?ve.errors:o2.concat(ve.errors),i2=o2.length;var f2;if((f2=d2===i2)&&l2?(l2=!1,m2=[m2,1]):f2&&(l2=
!0,m2=1,h2!==!0&&y2!==void 0&&(y2===!0?h2=!0:(h2=h2||{},Object.assign(h2,y2)))),l2)i2=c2,o2!==null&&(c2?o2.length=c2:o2=null);else{let e3={instancePath:t2,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:m2},message:"must match exactly one schema in oneOf"};o2===null?o2=[e3]:o2.push(e3),i2++}return be.errors=o2,p2.
props=h2,i2===0}function De(e2,{instancePath:t2="",parentData:r2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=De.evaluated;
if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),Array.isArray(e2)){let r3=e2.length;for(let a2=0;a2<r3;a2++){let r4=e2[a2],s4=p2,c4=!0,
h2=p2;if(p2===h2)if(r4&&typeof r4=="object"&&!Array.isArray(r4)){let e3;if(r4.$ref===void 0&&(e3="$ref")){let e4={};i2===null?i2=[e4]:i2.push(e4),p2++}}else{let e3={};
i2===null?i2=[e3]:i2.push(e3),p2++}var l2=h2===p2;let d2;if(p2=s4,i2!==null&&(s4?i2.length=s4:i2=null),l2){let s5=p2;if(v(r4,{instancePath:t2+"/"+a2,parentData:e2,
parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?v.errors:i2.concat(v.errors),p2=i2.length),c4=l2=s5===p2,c4)var m2=!0;d2="then"}else{let s5=p2;
if(be(r4,{instancePath:t2+"/"+a2,parentData:e2,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2}))var u2=be.evaluated.props;else i2=i2===null?be.errors:i2.concat(
be.errors),p2=i2.length;c4=l2=s5===p2,c4&&m2!==!0&&u2!==void 0&&(u2===!0?m2=!0:(m2=m2||{},Object.assign(m2,u2))),d2="else"}if(!c4){let e3={instancePath:t2+"/"+a2,
schemaPath:"#/items/if",keyword:"if",params:{failingKeyword:d2},message:'must match "'+d2+'" schema'};i2===null?i2=[e3]:i2.push(e3),p2++}}let s3,c3=e2.length;if(c3>
1){e:for(;c3--;)for(s3=c3;s3--;)if(a(e2[c3],e2[s3])){let e3={instancePath:t2,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:c3,j:s3},message:"must N\
OT have duplicate items (items ## "+s3+" and "+c3+" are identical)"};i2===null?i2=[e3]:i2.push(e3),p2++;break e}}}else{let e3={instancePath:t2,schemaPath:"#/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}return De.errors=i2,p2===0}ge.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},ve.evaluated={dynamicProps:!0,dynamicItems:!1},be.evaluated={dynamicProps:!0,dynamicItems:!1},De.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
var we=new RegExp("^([0-9]{3})$|^(default)$","u"),Ae={type:"object",description:"A deterministic version of a JSON Schema object.",patternProperties:{"^x-":{$ref:"\
#/definitions/vendorExtension"}},required:["type"],properties:{format:{type:"string"},title:{$ref:"http://json-schema.org/draft-04/schema#/properties/title"},description:{
$ref:"http://json-schema.org/draft-04/schema#/properties/description"},default:{$ref:"http://json-schema.org/draft-04/schema#/properties/default"},required:{$ref:"\
http://json-schema.org/draft-04/schema#/definitions/stringArray"},type:{enum:["file"]},readOnly:{type:"boolean",default:!1},externalDocs:{$ref:"#/definitions/ex\
ternalDocs"},example:{}},additionalProperties:!1};function ke(e2,{instancePath:a2="",parentData:s2,parentDataProperty:n2,rootData:o2=e2,dynamicAnchors:i2={}}={}){
let c2=null,l2=0,m2=ke.evaluated;if(m2.dynamicProps&&(m2.props=void 0),m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.type===
void 0){let e3={instancePath:a2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};c2===null?
c2=[e3]:c2.push(e3),l2++}for(let s3 in e2)if(!t.call(Ae.properties,s3)&&!r.test(s3)){let e3={instancePath:a2,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s3},message:"must NOT have additional properties"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.format!==void 0&&typeof e2.
format!="string"){let e3={instancePath:a2+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?
c2=[e3]:c2.push(e3),l2++}if(e2.title!==void 0&&(w(e2.title,{instancePath:a2+"/title",parentData:e2,parentDataProperty:"title",rootData:o2,dynamicAnchors:i2})||(c2=
c2===null?w.errors:c2.concat(w.errors),l2=c2.length)),e2.description!==void 0&&(A(e2.description,{instancePath:a2+"/description",parentData:e2,parentDataProperty:"\
description",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?A.errors:c2.concat(A.errors),l2=c2.length)),e2.default!==void 0&&(k(e2.default,{instancePath:a2+"/de\
fault",parentData:e2,parentDataProperty:"default",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?k.errors:c2.concat(k.errors),l2=c2.length)),e2.required!==void 0&&
(z(e2.required,{instancePath:a2+"/required",parentData:e2,parentDataProperty:"required",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?z.errors:c2.concat(z.errors),
l2=c2.length)),e2.type!==void 0&&e2.type!=="file"){let e3={instancePath:a2+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ae.properties.
type.enum},message:"must be equal to one of the allowed values"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.readOnly!==void 0&&typeof e2.readOnly!="boolean"){let e3={
instancePath:a2+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};c2===null?c2=[e3]:c2.push(
e3),l2++}e2.externalDocs!==void 0&&(g(e2.externalDocs,{instancePath:a2+"/externalDocs",parentData:e2,parentDataProperty:"externalDocs",rootData:o2,dynamicAnchors:i2})||
(c2=c2===null?g.errors:c2.concat(g.errors),l2=c2.length));for(let t2 in e2)r.test(t2)&&(p(e2[t2],{instancePath:a2+"/"+t2.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:e2,parentDataProperty:t2,rootData:o2,dynamicAnchors:i2})||(c2=c2===null?p.errors:c2.concat(p.errors),l2=c2.length))}else{let e3={instancePath:a2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};c2===null?c2=[e3]:c2.push(e3),l2++}return ke.errors=c2,l2===0}ke.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $e={type:"object",additionalProperties:!1,required:["type"],properties:{type:{type:"string",enum:["string","number","integer","boolean","ar\
ray"]},format:{type:"string"},items:{$ref:"#/definitions/primitivesItems"},collectionFormat:{$ref:"#/definitions/collectionFormat"},default:{$ref:"#/definitions\
/default"},maximum:{$ref:"#/definitions/maximum"},exclusiveMaximum:{$ref:"#/definitions/exclusiveMaximum"},minimum:{$ref:"#/definitions/minimum"},exclusiveMinimum:{
$ref:"#/definitions/exclusiveMinimum"},maxLength:{$ref:"#/definitions/maxLength"},minLength:{$ref:"#/definitions/minLength"},pattern:{$ref:"#/definitions/patter\
n"},maxItems:{$ref:"#/definitions/maxItems"},minItems:{$ref:"#/definitions/minItems"},uniqueItems:{$ref:"#/definitions/uniqueItems"},enum:{$ref:"#/definitions/e\
num"},multipleOf:{$ref:"#/definitions/multipleOf"},description:{type:"string"}},patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}};function je(e2,{
instancePath:a2="",parentData:s2,parentDataProperty:n2,rootData:o2=e2,dynamicAnchors:i2={}}={}){let c2=null,l2=0,m2=je.evaluated;if(m2.dynamicProps&&(m2.props=void 0),
m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.type===void 0){let e3={instancePath:a2,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"},message:"must have required property 'type'"};c2===null?c2=[e3]:c2.push(e3),l2++}for(let s3 in e2)if(!t.call($e.properties,
s3)&&!r.test(s3)){let e3={instancePath:a2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s3},message:"must NOT ha\
ve additional properties"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.type!==void 0){let t2=e2.type;if(typeof t2!="string"){let e3={instancePath:a2+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(t2!=="string"&&t2!=="number"&&t2!==
"integer"&&t2!=="boolean"&&t2!=="array"){let e3={instancePath:a2+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:$e.properties.
type.enum},message:"must be equal to one of the allowed values"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.format!==void 0&&typeof e2.format!="string"){let e3={
instancePath:a2+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}
if(e2.items!==void 0&&(ce(e2.items,{instancePath:a2+"/items",parentData:e2,parentDataProperty:"items",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ce.errors:c2.
concat(ce.errors),l2=c2.length)),e2.collectionFormat!==void 0&&(G(e2.collectionFormat,{instancePath:a2+"/collectionFormat",parentData:e2,parentDataProperty:"col\
lectionFormat",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?G.errors:c2.concat(G.errors),l2=c2.length)),e2.default!==void 0&&(J(e2.default,{instancePath:a2+"/\
default",parentData:e2,parentDataProperty:"default",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?J.errors:c2.concat(J.errors),l2=c2.length)),e2.maximum!==void 0&&
(W(e2.maximum,{instancePath:a2+"/maximum",parentData:e2,parentDataProperty:"maximum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?W.errors:c2.concat(W.errors),
l2=c2.length)),e2.exclusiveMaximum!==void 0&&(Y(e2.exclusiveMaximum,{instancePath:a2+"/exclusiveMaximum",parentData:e2,parentDataProperty:"exclusiveMaximum",rootData:o2,
dynamicAnchors:i2})||(c2=c2===null?Y.errors:c2.concat(Y.errors),l2=c2.length)),e2.minimum!==void 0&&(Q(e2.minimum,{instancePath:a2+"/minimum",parentData:e2,parentDataProperty:"\
minimum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?Q.errors:c2.concat(Q.errors),l2=c2.length)),e2.exclusiveMinimum!==void 0&&(ee(e2.exclusiveMinimum,{instancePath:a2+
"/exclusiveMinimum",parentData:e2,parentDataProperty:"exclusiveMinimum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ee.errors:c2.concat(ee.errors),l2=c2.length)),
e2.maxLength!==void 0&&(te(e2.maxLength,{instancePath:a2+"/maxLength",parentData:e2,parentDataProperty:"maxLength",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?
te.errors:c2.concat(te.errors),l2=c2.length)),e2.minLength!==void 0&&(ae(e2.minLength,{instancePath:a2+"/minLength",parentData:e2,parentDataProperty:"minLength",
rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ae.errors:c2.concat(ae.errors),l2=c2.length)),e2.pattern!==void 0&&(re(e2.pattern,{instancePath:a2+"/pattern",parentData:e2,
parentDataProperty:"pattern",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?re.errors:c2.concat(re.errors),l2=c2.length)),e2.maxItems!==void 0&&(se(e2.maxItems,
{instancePath:a2+"/maxItems",parentData:e2,parentDataProperty:"maxItems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?se.errors:c2.concat(se.errors),l2=c2.length)),
e2.minItems!==void 0&&(ne(e2.minItems,{instancePath:a2+"/minItems",parentData:e2,parentDataProperty:"minItems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ne.
errors:c2.concat(ne.errors),l2=c2.length)),e2.uniqueItems!==void 0&&(oe(e2.uniqueItems,{instancePath:a2+"/uniqueItems",parentData:e2,parentDataProperty:"uniqueI\
tems",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?oe.errors:c2.concat(oe.errors),l2=c2.length)),e2.enum!==void 0&&(ie(e2.enum,{instancePath:a2+"/enum",parentData:e2,
parentDataProperty:"enum",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?ie.errors:c2.concat(ie.errors),l2=c2.length)),e2.multipleOf!==void 0&&(pe(e2.multipleOf,
{instancePath:a2+"/multipleOf",parentData:e2,parentDataProperty:"multipleOf",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?pe.errors:c2.concat(pe.errors),l2=c2.
length)),e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:a2+"/description",schemaPath:"#/properties/description/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}for(let t2 in e2)r.test(t2)&&(p(e2[t2],{instancePath:a2+"/"+t2.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:t2,rootData:o2,dynamicAnchors:i2})||(c2=c2===null?p.errors:c2.concat(p.errors),l2=c2.length))}else{let e3={
instancePath:a2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};c2===null?c2=[e3]:c2.push(e3),l2++}return je.errors=c2,l2===
0}function qe(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=qe.evaluated;if(p2.dynamicProps&&
(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2))for(let a3 in e2)je(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?je.errors:o2.concat(je.errors),i2=o2.length);else{let e3={
instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return qe.errors=o2,i2===
0}function xe(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=xe.evaluated;if(p2.dynamicProps&&
(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),!(e2&&typeof e2=="object"&&!Array.isArray(e2))){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return xe.errors=o2,i2===0}function Ie(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,c2=0,l2=Ie.evaluated;if(l2.dynamicProps&&(l2.props=void 0),l2.dynamicItems&&(l2.items=
void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.description===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
description"},message:"must have required property 'description'"};i2===null?i2=[e3]:i2.push(e3),c2++}for(let a3 in e2)if(a3!=="description"&&a3!=="schema"&&a3!==
"headers"&&a3!=="examples"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},
message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.
schema!==void 0){let a3=e2.schema,r2=c2,s3=!1,p2=null,l3=c2;if(F(a3,{instancePath:t2+"/schema",parentData:e2,parentDataProperty:"schema",rootData:n2,dynamicAnchors:o2})||
(i2=i2===null?F.errors:i2.concat(F.errors),c2=i2.length),l3===c2){s3=!0,p2=0;var m2=!0}let h2=c2;var u2;if(ke(a3,{instancePath:t2+"/schema",parentData:e2,parentDataProperty:"\
schema",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?ke.errors:i2.concat(ke.errors),c2=i2.length),(u2=h2===c2)&&s3?(s3=!1,p2=[p2,1]):u2&&(s3=!0,p2=1,m2!==!0&&
(m2=!0)),s3)c2=r2,i2!==null&&(r2?i2.length=r2:i2=null);else{let e3={instancePath:t2+"/schema",schemaPath:"#/properties/schema/oneOf",keyword:"oneOf",params:{passingSchemas:p2},
message:"must match exactly one schema in oneOf"};i2===null?i2=[e3]:i2.push(e3),c2++}}e2.headers!==void 0&&(qe(e2.headers,{instancePath:t2+"/headers",parentData:e2,
parentDataProperty:"headers",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?qe.errors:i2.concat(qe.errors),c2=i2.length)),e2.examples!==void 0&&(xe(e2.examples,
{instancePath:t2+"/examples",parentData:e2,parentDataProperty:"examples",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?xe.errors:i2.concat(xe.errors),c2=i2.length));
for(let a3 in e2)r.test(a3)&&(p(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:o2})||
(i2=i2===null?p.errors:i2.concat(p.errors),c2=i2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};i2===null?i2=[e3]:i2.push(e3),c2++}return Ie.errors=i2,c2===0}function Oe(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=Oe.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)if(e2&&typeof e2=="objec\
t"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}
var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(v(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?v.errors:o2.concat(v.errors),i2=o2.length),l2=u2=p3===i2,l2)var d2=!0;h2="then"}else{let p3=i2;Ie(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ie.errors:o2.concat(Ie.errors),i2=o2.length),l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),h2="else"}if(!l2){let e3={instancePath:t2,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Oe.errors=o2,p2.props=
d2,i2===0}function Ue(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,c2=0,l2=Ue.evaluated;l2.dynamicProps&&
(l2.props=void 0),l2.dynamicItems&&(l2.items=void 0);let m2=c2,u2=c2;if(c2===u2)if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let a3=c2;for(let t3 in e2)if(!r.
test(t3)){let e3={};i2===null?i2=[e3]:i2.push(e3),c2++;break}if(a3===c2){for(let a4 in e2)if(r.test(a4)){let r2=c2;if(p(e2[a4],{instancePath:t2+"/"+a4.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a4,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?p.errors:i2.concat(p.errors),c2=i2.length),r2!==c2)
break}}}else{let e3={};i2===null?i2=[e3]:i2.push(e3),c2++}if(u2===c2){let e3={instancePath:t2,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be va\
lid"};i2===null?i2=[e3]:i2.push(e3),c2++}else c2=m2,i2!==null&&(m2?i2.length=m2:i2=null);if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(Object.keys(e2).length<
1){let e3={instancePath:t2,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};i2===null?i2=[
e3]:i2.push(e3),c2++}for(let a3 in e2)if(!we.test(a3)&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),c2++}for(let a3 in e2)we.test(a3)&&(Oe(e2[a3],{instancePath:t2+
"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Oe.errors:i2.concat(Oe.errors),
c2=i2.length));for(let a3 in e2)r.test(a3)&&(p(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,
dynamicAnchors:o2})||(i2=i2===null?p.errors:i2.concat(p.errors),c2=i2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),c2++}return Ue.errors=i2,c2===0}function Te(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,
rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Te.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2==
"object"&&!Array.isArray(e2))for(let a3 in e2){let r3=e2[a3];if(Array.isArray(r3)){let e3=r3.length;for(let s4=0;s4<e3;s4++)if(typeof r3[s4]!="string"){let e4={
instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+s4,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};o2===null?o2=[e4]:o2.push(e4),i2++}let s3,n3=r3.length;if(n3>1){let e4={};for(;n3--;){let p3=r3[n3];if(typeof p3=="string"){if(typeof e4[p3]=="\
number"){s3=e4[p3];let r4={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{
i:n3,j:s3},message:"must NOT have duplicate items (items ## "+s3+" and "+n3+" are identical)"};o2===null?o2=[r4]:o2.push(r4),i2++;break}e4[p3]=n3}}}}else{let e3={
instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?
o2=[e3]:o2.push(e3),i2++}return Te.errors=o2,i2===0}function Ne(e2,{instancePath:t2="",parentData:r2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){
let i2=null,p2=0,c2=Ne.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),Array.isArray(e2)){let r3=e2.length;for(let a2=0;a2<r3;a2++)
Te(e2[a2],{instancePath:t2+"/"+a2,parentData:e2,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Te.errors:i2.concat(Te.errors),p2=i2.length);
let s3,c3=e2.length;if(c3>1){e:for(;c3--;)for(s3=c3;s3--;)if(a(e2[c3],e2[s3])){let e3={instancePath:t2,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{
i:c3,j:s3},message:"must NOT have duplicate items (items ## "+s3+" and "+c3+" are identical)"};i2===null?i2=[e3]:i2.push(e3),p2++;break e}}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}return Ne.errors=i2,p2===0}function Me(e2,{
instancePath:a2="",parentData:s2,parentDataProperty:n2,rootData:o2=e2,dynamicAnchors:i2={}}={}){let c2=null,l2=0,m2=Me.evaluated;if(m2.dynamicProps&&(m2.props=void 0),
m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.responses===void 0){let e3={instancePath:a2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"responses"},message:"must have required property 'responses'"};c2===null?c2=[e3]:c2.push(e3),l2++}for(let s3 in e2)if(!t.call(
P.properties,s3)&&!r.test(s3)){let e3={instancePath:a2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s3},message:"\
must NOT have additional properties"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.tags!==void 0){let t2=e2.tags;if(Array.isArray(t2)){let e3=t2.length;for(let r3=0;r3<
e3;r3++)if(typeof t2[r3]!="string"){let e4={instancePath:a2+"/tags/"+r3,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};c2===null?c2=[e4]:c2.push(e4),l2++}let r2,s3=t2.length;if(s3>1){let e4={};for(;s3--;){let n3=t2[s3];if(typeof n3=="string"){if(typeof e4[n3]=="\
number"){r2=e4[n3];let t3={instancePath:a2+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:s3,j:r2},message:"must NOT have du\
plicate items (items ## "+r2+" and "+s3+" are identical)"};c2===null?c2=[t3]:c2.push(t3),l2++;break}e4[n3]=s3}}}}else{let e3={instancePath:a2+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"},message:"must be array"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.summary!==void 0&&typeof e2.summary!=
"string"){let e3={instancePath:a2+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=
[e3]:c2.push(e3),l2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:a2+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.externalDocs!==void 0&&(g(e2.externalDocs,{instancePath:a2+
"/externalDocs",parentData:e2,parentDataProperty:"externalDocs",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?g.errors:c2.concat(g.errors),l2=c2.length)),e2.operationId!==
void 0&&typeof e2.operationId!="string"){let e3={instancePath:a2+"/operationId",schemaPath:"#/properties/operationId/type",keyword:"type",params:{type:"string"},
message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.produces!==void 0&&(y(e2.produces,{instancePath:a2+"/produces",parentData:e2,parentDataProperty:"\
produces",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?y.errors:c2.concat(y.errors),l2=c2.length)),e2.consumes!==void 0&&(y(e2.consumes,{instancePath:a2+"/con\
sumes",parentData:e2,parentDataProperty:"consumes",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?y.errors:c2.concat(y.errors),l2=c2.length)),e2.parameters!==void 0&&
(De(e2.parameters,{instancePath:a2+"/parameters",parentData:e2,parentDataProperty:"parameters",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?De.errors:c2.concat(
De.errors),l2=c2.length)),e2.responses!==void 0&&(Ue(e2.responses,{instancePath:a2+"/responses",parentData:e2,parentDataProperty:"responses",rootData:o2,dynamicAnchors:i2})||
(c2=c2===null?Ue.errors:c2.concat(Ue.errors),l2=c2.length)),e2.schemes!==void 0&&(h(e2.schemes,{instancePath:a2+"/schemes",parentData:e2,parentDataProperty:"sch\
emes",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?h.errors:c2.concat(h.errors),l2=c2.length)),e2.deprecated!==void 0&&typeof e2.deprecated!="boolean"){let e3={
instancePath:a2+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};c2===null?c2=[e3]:c2.push(
e3),l2++}e2.security!==void 0&&(Ne(e2.security,{instancePath:a2+"/security",parentData:e2,parentDataProperty:"security",rootData:o2,dynamicAnchors:i2})||(c2=c2===
null?Ne.errors:c2.concat(Ne.errors),l2=c2.length));for(let t2 in e2)r.test(t2)&&(p(e2[t2],{instancePath:a2+"/"+t2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,
parentDataProperty:t2,rootData:o2,dynamicAnchors:i2})||(c2=c2===null?p.errors:c2.concat(p.errors),l2=c2.length))}else{let e3={instancePath:a2,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};c2===null?c2=[e3]:c2.push(e3),l2++}return Me.errors=c2,l2===0}function Se(e2,{instancePath:a2="",
parentData:s2,parentDataProperty:n2,rootData:o2=e2,dynamicAnchors:i2={}}={}){let c2=null,l2=0,m2=Se.evaluated;if(m2.dynamicProps&&(m2.props=void 0),m2.dynamicItems&&
(m2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let s3 in e2)if(!t.call(f.properties,s3)&&!r.test(s3)){let e3={instancePath:a2,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s3},message:"must NOT have additional properties"};c2===null?c2=[e3]:c2.push(e3),
l2++}if(e2.$ref!==void 0&&typeof e2.$ref!="string"){let e3={instancePath:a2+"/$ref",schemaPath:"#/properties/%24ref/type",keyword:"type",params:{type:"string"},
message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}e2.get!==void 0&&(Me(e2.get,{instancePath:a2+"/get",parentData:e2,parentDataProperty:"get",rootData:o2,
dynamicAnchors:i2})||(c2=c2===null?Me.errors:c2.concat(Me.errors),l2=c2.length)),e2.put!==void 0&&(Me(e2.put,{instancePath:a2+"/put",parentData:e2,parentDataProperty:"\
put",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?Me.errors:c2.concat(Me.errors),l2=c2.length)),e2.post!==void 0&&(Me(e2.post,{instancePath:a2+"/post",parentData:e2,
parentDataProperty:"post",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?Me.errors:c2.concat(Me.errors),l2=c2.length)),e2.delete!==void 0&&(Me(e2.delete,{instancePath:a2+
"/delete",parentData:e2,parentDataProperty:"delete",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?Me.errors:c2.concat(Me.errors),l2=c2.length)),e2.options!==void 0&&
(Me(e2.options,{instancePath:a2+"/options",parentData:e2,parentDataProperty:"options",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?Me.errors:c2.concat(Me.errors),
l2=c2.length)),e2.head!==void 0&&(Me(e2.head,{instancePath:a2+"/head",parentData:e2,parentDataProperty:"head",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?Me.
errors:c2.concat(Me.errors),l2=c2.length)),e2.patch!==void 0&&(Me(e2.patch,{instancePath:a2+"/patch",parentData:e2,parentDataProperty:"patch",rootData:o2,dynamicAnchors:i2})||
(c2=c2===null?Me.errors:c2.concat(Me.errors),l2=c2.length)),e2.parameters!==void 0&&(De(e2.parameters,{instancePath:a2+"/parameters",parentData:e2,parentDataProperty:"\
parameters",rootData:o2,dynamicAnchors:i2})||(c2=c2===null?De.errors:c2.concat(De.errors),l2=c2.length));for(let t2 in e2)r.test(t2)&&(p(e2[t2],{instancePath:a2+
"/"+t2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:t2,rootData:o2,dynamicAnchors:i2})||(c2=c2===null?p.errors:c2.concat(p.errors),l2=
c2.length))}else{let e3={instancePath:a2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};c2===null?c2=[e3]:c2.push(e3),l2++}
return Se.errors=c2,l2===0}function ze(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:o2=e2,dynamicAnchors:i2={}}={}){let c2=null,l2=0,m2=ze.
evaluated;if(m2.dynamicProps&&(m2.props=void 0),m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)if(!r.test(a3)&&
!n.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have ad\
ditional properties"};c2===null?c2=[e3]:c2.push(e3),l2++}for(let a3 in e2)r.test(a3)&&(p(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,
parentDataProperty:a3,rootData:o2,dynamicAnchors:i2})||(c2=c2===null?p.errors:c2.concat(p.errors),l2=c2.length));for(let a3 in e2)n.test(a3)&&(Se(e2[a3],{instancePath:t2+
"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:o2,dynamicAnchors:i2})||(c2=c2===null?Se.errors:c2.concat(Se.errors),
l2=c2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};c2===null?c2=[e3]:c2.push(e3),l2++}
return ze.errors=c2,l2===0}function Re(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Re.
evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2))for(let a3 in e2)F(e2[a3],{instancePath:t2+
"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?F.errors:o2.concat(F.errors),i2=
o2.length);else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Re.
errors=o2,i2===0}function Ee(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ee.evaluated;
if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2))for(let a3 in e2)be(e2[a3],{instancePath:t2+
"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?be.errors:o2.concat(be.errors),
i2=o2.length);else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}
return Ee.errors=o2,i2===0}function Ce(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ce.
evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2))for(let a3 in e2)Ie(e2[a3],{instancePath:t2+
"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ie.errors:o2.concat(Ie.errors),
i2=o2.length);else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}
return Ce.errors=o2,i2===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},xe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1},Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Oe.evaluated={dynamicProps:!0,dynamicItems:!1},Ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Ne.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1},Me.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Re.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Le={type:"object",additionalProperties:{
oneOf:[{$ref:"#/definitions/basicAuthenticationSecurity"},{$ref:"#/definitions/apiKeySecurity"},{$ref:"#/definitions/oauth2ImplicitSecurity"},{$ref:"#/definitio\
ns/oauth2PasswordSecurity"},{$ref:"#/definitions/oauth2ApplicationSecurity"},{$ref:"#/definitions/oauth2AccessCodeSecurity"}]},errorMessage:{properties:{basic:"\
Invalid basic authentication security definition",apiKey:"Invalid apiKey authentication security definition",oauth2:"Invalid oauth2 authentication security defi\
nition"},_:"Invalid security securityDefinitions"}},Ve={type:"object",additionalProperties:!1,required:["type"],properties:{type:{enum:["basic"]},description:{type:"\
string"}},patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}};function Ke(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,
dynamicAnchors:o2={}}={}){let i2=null,c2=0,l2=Ke.evaluated;if(l2.dynamicProps&&(l2.props=void 0),l2.dynamicItems&&(l2.items=void 0),e2&&typeof e2=="object"&&!Array.
isArray(e2)){if(e2.type===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required\
 property 'type'"};i2===null?i2=[e3]:i2.push(e3),c2++}for(let a3 in e2)if(a3!=="type"&&a3!=="description"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),c2++}
if(e2.type!==void 0&&e2.type!=="basic"){let e3={instancePath:t2+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ve.properties.type.
enum},message:"must be equal to one of the allowed values"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={
instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(
e3),c2++}for(let a3 in e2)r.test(a3)&&(p(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:o2})||
(i2=i2===null?p.errors:i2.concat(p.errors),c2=i2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};i2===null?i2=[e3]:i2.push(e3),c2++}return Ke.errors=i2,c2===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fe={type:"object",additionalProperties:!1,
required:["type","name","in"],properties:{type:{enum:["apiKey"]},name:{type:"string"},in:{enum:["header","query"]},description:{type:"string"}},patternProperties:{
"^x-":{$ref:"#/definitions/vendorExtension"}}};function Be(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,
c2=0,l2=Be.evaluated;if(l2.dynamicProps&&(l2.props=void 0),l2.dynamicItems&&(l2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.type===void 0){
let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};i2===null?i2=[e3]:
i2.push(e3),c2++}if(e2.name===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requ\
ired property 'name'"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.in===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
in"},message:"must have required property 'in'"};i2===null?i2=[e3]:i2.push(e3),c2++}for(let a3 in e2)if(a3!=="type"&&a3!=="name"&&a3!=="in"&&a3!=="description"&&
!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have ad\
ditional properties"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.type!==void 0&&e2.type!=="apiKey"){let e3={instancePath:t2+"/type",schemaPath:"#/properties/type/\
enum",keyword:"enum",params:{allowedValues:Fe.properties.type.enum},message:"must be equal to one of the allowed values"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.
name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.in!==void 0){let a3=e2.in;if(a3!=="header"&&a3!=="query"){let e3={instancePath:t2+"/in",schemaPath:"#/prop\
erties/in/enum",keyword:"enum",params:{allowedValues:Fe.properties.in.enum},message:"must be equal to one of the allowed values"};i2===null?i2=[e3]:i2.push(e3),
c2++}}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),c2++}for(let a3 in e2)r.test(a3)&&(p(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?p.errors:i2.concat(p.errors),c2=i2.length))}else{let e3={
instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),c2++}return Be.errors=i2,c2===
0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _e={type:"object",additionalProperties:!1,required:["type","flow","authorizationUrl","scopes"],properties:{
type:{enum:["oauth2"]},flow:{enum:["implicit"]},scopes:{$ref:"#/definitions/oauth2Scopes"},authorizationUrl:{type:"string",format:"uri"},description:{type:"stri\
ng"}},patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}};function Ze(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=Ze.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)
if(typeof e2[a3]!="string"){let e3={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Ze.errors=o2,i2===0}function He(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,
rootData:n2=e2,dynamicAnchors:i2={}}={}){let c2=null,l2=0,m2=He.evaluated;if(m2.dynamicProps&&(m2.props=void 0),m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.type===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"m\
ust have required property 'type'"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.flow===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"flow"},message:"must have required property 'flow'"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.authorizationUrl===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"authorizationUrl"},message:"must have required property 'authorizationUrl'"};c2===null?c2=[e3]:
c2.push(e3),l2++}if(e2.scopes===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},message:"must have \
required property 'scopes'"};c2===null?c2=[e3]:c2.push(e3),l2++}for(let a3 in e2)if(a3!=="type"&&a3!=="flow"&&a3!=="scopes"&&a3!=="authorizationUrl"&&a3!=="desc\
ription"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must N\
OT have additional properties"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.type!==void 0&&e2.type!=="oauth2"){let e3={instancePath:t2+"/type",schemaPath:"#/proper\
ties/type/enum",keyword:"enum",params:{allowedValues:_e.properties.type.enum},message:"must be equal to one of the allowed values"};c2===null?c2=[e3]:c2.push(e3),
l2++}if(e2.flow!==void 0&&e2.flow!=="implicit"){let e3={instancePath:t2+"/flow",schemaPath:"#/properties/flow/enum",keyword:"enum",params:{allowedValues:_e.properties.
flow.enum},message:"must be equal to one of the allowed values"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.scopes!==void 0&&(Ze(e2.scopes,{instancePath:t2+"/scop\
es",parentData:e2,parentDataProperty:"scopes",rootData:n2,dynamicAnchors:i2})||(c2=c2===null?Ze.errors:c2.concat(Ze.errors),l2=c2.length)),e2.authorizationUrl!==
void 0){let a3=e2.authorizationUrl;if(typeof a3=="string"){if(!o(a3)){let e3={instancePath:t2+"/authorizationUrl",schemaPath:"#/properties/authorizationUrl/form\
at",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};c2===null?c2=[e3]:c2.push(e3),l2++}}else{let e3={instancePath:t2+"/authorizationUr\
l",schemaPath:"#/properties/authorizationUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.description!==
void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}for(let a3 in e2)r.test(a3)&&(p(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:i2})||(c2=c2===null?p.errors:c2.concat(p.errors),l2=c2.length))}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};c2===null?c2=[e3]:c2.push(e3),l2++}return He.errors=c2,l2===0}Ze.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xe={type:"object",additionalProperties:!1,required:["type","flow","tokenUrl","scope\
s"],properties:{type:{enum:["oauth2"]},flow:{enum:["password"]},scopes:{$ref:"#/definitions/oauth2Scopes"},tokenUrl:{type:"string",format:"uri"},description:{type:"\
string"}},patternProperties:{"^x-":{$ref:"#/definitions/vendorExtension"}}};function Ge(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,
dynamicAnchors:i2={}}={}){let c2=null,l2=0,m2=Ge.evaluated;if(m2.dynamicProps&&(m2.props=void 0),m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2=="object"&&!Array.
isArray(e2)){if(e2.type===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required\
 property 'type'"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.flow===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
flow"},message:"must have required property 'flow'"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.tokenUrl===void 0){let e3={instancePath:t2,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"tokenUrl"},message:"must have required property 'tokenUrl'"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.scopes===void 0){
let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};c2===null?c2=
[e3]:c2.push(e3),l2++}for(let a3 in e2)if(a3!=="type"&&a3!=="flow"&&a3!=="scopes"&&a3!=="tokenUrl"&&a3!=="description"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};c2===null?c2=[e3]:c2.push(e3),
l2++}if(e2.type!==void 0&&e2.type!=="oauth2"){let e3={instancePath:t2+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Xe.properties.
type.enum},message:"must be equal to one of the allowed values"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.flow!==void 0&&e2.flow!=="password"){let e3={instancePath:t2+
"/flow",schemaPath:"#/properties/flow/enum",keyword:"enum",params:{allowedValues:Xe.properties.flow.enum},message:"must be equal to one of the allowed values"};
c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.scopes!==void 0&&(Ze(e2.scopes,{instancePath:t2+"/scopes",parentData:e2,parentDataProperty:"scopes",rootData:n2,dynamicAnchors:i2})||
(c2=c2===null?Ze.errors:c2.concat(Ze.errors),l2=c2.length)),e2.tokenUrl!==void 0){let a3=e2.tokenUrl;if(typeof a3=="string"){if(!o(a3)){let e3={instancePath:t2+
"/tokenUrl",schemaPath:"#/properties/tokenUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};c2===null?c2=[e3]:c2.push(e3),l2++}}else{
let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.
push(e3),l2++}}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}for(let a3 in e2)r.test(a3)&&(p(e2[a3],{instancePath:t2+"/"+a3.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:i2})||(c2=c2===null?p.errors:c2.concat(p.errors),l2=c2.length))}else{
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};c2===null?c2=[e3]:c2.push(e3),l2++}return Ge.errors=
c2,l2===0}function Je(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:i2={}}={}){let c2=null,l2=0,m2=Je.evaluated;if(m2.
dynamicProps&&(m2.props=void 0),m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.type===void 0){let e3={instancePath:t2,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.flow===void 0){
let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flow"},message:"must have required property 'flow'"};c2===null?c2=[e3]:
c2.push(e3),l2++}if(e2.tokenUrl===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tokenUrl"},message:"must h\
ave required property 'tokenUrl'"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.scopes===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};c2===null?c2=[e3]:c2.push(e3),l2++}for(let a3 in e2)if(a3!=="type"&&a3!=="flow"&&
a3!=="scopes"&&a3!=="tokenUrl"&&a3!=="description"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a3},message:"must NOT have additional properties"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.type!==void 0&&e2.type!=="oauth2"){let e3={instancePath:t2+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"oauth2"},message:"must be equal to constant"};c2===null?c2=[e3]:c2.push(e3),l2++}
if(e2.flow!==void 0&&e2.flow!=="application"){let e3={instancePath:t2+"/flow",schemaPath:"#/properties/flow/const",keyword:"const",params:{allowedValue:"applica\
tion"},message:"must be equal to constant"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.scopes!==void 0&&(Ze(e2.scopes,{instancePath:t2+"/scopes",parentData:e2,parentDataProperty:"\
scopes",rootData:n2,dynamicAnchors:i2})||(c2=c2===null?Ze.errors:c2.concat(Ze.errors),l2=c2.length)),e2.tokenUrl!==void 0){let a3=e2.tokenUrl;if(typeof a3=="str\
ing"){if(!o(a3)){let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/format",keyword:"format",params:{format:"uri"},message:'must match format\
 "uri"'};c2===null?c2=[e3]:c2.push(e3),l2++}}else{let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/descrip\
tion",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}for(let a3 in e2)
r.test(a3)&&(p(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:i2})||(c2=c2===
null?p.errors:c2.concat(p.errors),l2=c2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
c2===null?c2=[e3]:c2.push(e3),l2++}return Je.errors=c2,l2===0}function We(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:i2={}}={}){
let c2=null,l2=0,m2=We.evaluated;if(m2.dynamicProps&&(m2.props=void 0),m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.type===
void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};c2===null?
c2=[e3]:c2.push(e3),l2++}if(e2.flow===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flow"},message:"must h\
ave required property 'flow'"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.authorizationUrl===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"authorizationUrl"},message:"must have required property 'authorizationUrl'"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.tokenUrl===
void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tokenUrl"},message:"must have required property 'tokenUrl'"};
c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.scopes===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},message:"\
must have required property 'scopes'"};c2===null?c2=[e3]:c2.push(e3),l2++}for(let a3 in e2)if(a3!=="type"&&a3!=="flow"&&a3!=="scopes"&&a3!=="authorizationUrl"&&
a3!=="tokenUrl"&&a3!=="description"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},
message:"must NOT have additional properties"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.type!==void 0&&e2.type!=="oauth2"){let e3={instancePath:t2+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"oauth2"},message:"must be equal to constant"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.flow!==void 0&&
e2.flow!=="accessCode"){let e3={instancePath:t2+"/flow",schemaPath:"#/properties/flow/const",keyword:"const",params:{allowedValue:"accessCode"},message:"must be\
 equal to constant"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.scopes!==void 0&&(Ze(e2.scopes,{instancePath:t2+"/scopes",parentData:e2,parentDataProperty:"scopes",
rootData:n2,dynamicAnchors:i2})||(c2=c2===null?Ze.errors:c2.concat(Ze.errors),l2=c2.length)),e2.authorizationUrl!==void 0){let a3=e2.authorizationUrl;if(typeof a3==
"string"){if(!o(a3)){let e3={instancePath:t2+"/authorizationUrl",schemaPath:"#/properties/authorizationUrl/format",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};c2===null?c2=[e3]:c2.push(e3),l2++}}else{let e3={instancePath:t2+"/authorizationUrl",schemaPath:"#/properties/authorizationUrl/type",keyword:"\
type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.tokenUrl!==void 0){let a3=e2.tokenUrl;if(typeof a3=="string"){if(!o(
a3)){let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};c2===
null?c2=[e3]:c2.push(e3),l2++}}else{let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}for(let a3 in e2)r.test(a3)&&(p(
e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:i2})||(c2=c2===null?p.errors:
c2.concat(p.errors),l2=c2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};c2===null?c2=
[e3]:c2.push(e3),l2++}return We.errors=c2,l2===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},
We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ye=new RegExp("^/([^/]*)(?:/|$)");function Qe(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,
rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Qe.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2==
"object"&&!Array.isArray(e2))for(let a3 in e2){let r3=e2[a3],p3=i2,m2=!1,u2=null,h2=i2;if(Ke(r3,{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,
parentDataProperty:a3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ke.errors:o2.concat(Ke.errors),i2=o2.length),l2=h2===i2){m2=!0,u2=0;var c2=!0}let d2=i2;if(Be(
r3,{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Be.errors:o2.
concat(Be.errors),i2=o2.length),(l2=d2===i2)&&m2)m2=!1,u2=[u2,1];else{l2&&(m2=!0,u2=1,c2!==!0&&(c2=!0));let p4=i2;if(He(r3,{instancePath:t2+"/"+a3.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?He.errors:o2.concat(He.errors),i2=o2.length),(l2=p4===
i2)&&m2)m2=!1,u2=[u2,2];else{l2&&(m2=!0,u2=2,c2!==!0&&(c2=!0));let p5=i2;if(Ge(r3,{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ge.errors:o2.concat(Ge.errors),i2=o2.length),(l2=p5===i2)&&m2)m2=!1,u2=[u2,3];else{l2&&(m2=!0,u2=3,c2!==!0&&(c2=!0));
let p6=i2;if(Je(r3,{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,dynamicAnchors:n2})||(o2=o2===
null?Je.errors:o2.concat(Je.errors),i2=o2.length),(l2=p6===i2)&&m2)m2=!1,u2=[u2,4];else{l2&&(m2=!0,u2=4,c2!==!0&&(c2=!0));let p7=i2;var l2;We(r3,{instancePath:t2+
"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?We.errors:o2.concat(We.errors),
i2=o2.length),(l2=p7===i2)&&m2?(m2=!1,u2=[u2,5]):l2&&(m2=!0,u2=5,c2!==!0&&(c2=!0))}}}}if(m2)i2=p3,o2!==null&&(p3?o2.length=p3:o2=null);else{let e3={instancePath:t2+
"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas:u2},message:"must match exactly o\
ne schema in oneOf"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};o2===null?o2=[e3]:o2.push(e3),i2++}if(i2>0){let a3={_:[]},r3={};for(let e3 of o2)e3.keyword!=="errorMessage"&&!e3.emUsed&&e3.instancePath===t2&&e3.keyword in
a3&&e3.schemaPath.indexOf("#")===0&&/^\/[^\/]*$/.test(e3.schemaPath.slice(1))&&(a3[e3.keyword].push(e3),e3.emUsed=!0);for(let e3 in a3)if(a3[e3].length){let s4={
instancePath:t2,schemaPath:"#/errorMessage",keyword:"errorMessage",params:{errors:a3[e3]},message:e3 in r3?r3[e3]():Le.errorMessage[e3]};o2===null?o2=[s4]:o2.push(
s4),i2++}let s3,n3;if(typeof e2=="object"&&!Array.isArray(e2)){s3={basic:[],apiKey:[],oauth2:[]},n3={};for(let e3 of o2)if(e3.keyword!=="errorMessage"&&!e3.emUsed&&
e3.instancePath.indexOf(t2)===0){let a4=Ye.exec(e3.instancePath.slice(t2.length)),r4=a4&&a4[1].replace(/~1/g,"/").replace(/~0/g,"~");r4!==void 0&&r4 in s3&&(s3[r4].
push(e3),e3.emUsed=!0)}for(let e3 in s3)if(s3[e3].length){let a4={instancePath:t2,schemaPath:"#/errorMessage",keyword:"errorMessage",params:{errors:s3[e3]},message:e3 in
n3?n3[e3]():Le.errorMessage.properties[e3]};o2===null?o2=[a4]:o2.push(a4),i2++,o2[i2-1].instancePath=t2+"/"+e3.replace(/~/g,"~0").replace(/\//g,"~1")}}let p3=[];
for(let e3 of o2)e3.keyword==="errorMessage"||e3.emUsed||e3.instancePath!==t2&&(e3.instancePath.indexOf(t2)!==0||e3.instancePath[t2.length]!=="/")||e3.schemaPath.
indexOf("#")!==0||e3.schemaPath[1]!=="/"||(p3.push(e3),e3.emUsed=!0);if(p3.length){let e3={instancePath:t2,schemaPath:"#/errorMessage",keyword:"errorMessage",params:{
errors:p3},message:"Invalid security securityDefinitions"};o2===null?o2=[e3]:o2.push(e3),i2++}let c3=[];for(let e3 of o2)e3.emUsed||c3.push(e3);o2=c3,i2=c3.length}
return Qe.errors=o2,i2===0}function et(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,c2=0,l2=et.
evaluated;if(l2.dynamicProps&&(l2.props=void 0),l2.dynamicItems&&(l2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};i2===null?i2=[e3]:i2.push(e3),c2++}for(let a3 in e2)
if(a3!=="name"&&a3!=="description"&&a3!=="externalDocs"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),c2++}if(e2.name!==void 0&&typeof e2.name!="string"){
let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),
c2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),c2++}e2.externalDocs!==void 0&&(g(e2.externalDocs,{instancePath:t2+"/externalD\
ocs",parentData:e2,parentDataProperty:"externalDocs",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?g.errors:i2.concat(g.errors),c2=i2.length));for(let a3 in e2)
r.test(a3)&&(p(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:o2})||(i2=i2===
null?p.errors:i2.concat(p.errors),c2=i2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
i2===null?i2=[e3]:i2.push(e3),c2++}return et.errors=i2,c2===0}function tt(o2,{instancePath:i2="",parentData:c2,parentDataProperty:l2,rootData:u2=o2,dynamicAnchors:d2={}}={}){
let f2=null,P2=0,v2=tt.evaluated;if(v2.dynamicProps&&(v2.props=void 0),v2.dynamicItems&&(v2.items=void 0),o2&&typeof o2=="object"&&!Array.isArray(o2)){if(o2.swagger===
void 0){let e2={instancePath:i2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"swagger"},message:"must have required property 'swagger'"};f2===
null?f2=[e2]:f2.push(e2),P2++}if(o2.info===void 0){let e2={instancePath:i2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"info"},message:"m\
ust have required property 'info'"};f2===null?f2=[e2]:f2.push(e2),P2++}if(o2.paths===void 0){let e2={instancePath:i2,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"paths"},message:"must have required property 'paths'"};f2===null?f2=[e2]:f2.push(e2),P2++}for(let a2 in o2)if(!t.call(e.properties,a2)&&
!r.test(a2)){let e2={instancePath:i2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a2},message:"must NOT have ad\
ditional properties"};f2===null?f2=[e2]:f2.push(e2),P2++}if(o2.swagger!==void 0){let t2=o2.swagger;if(typeof t2!="string"){let e2={instancePath:i2+"/swagger",schemaPath:"\
#/properties/swagger/type",keyword:"type",params:{type:"string"},message:"must be string"};f2===null?f2=[e2]:f2.push(e2),P2++}if(t2!=="2.0"){let t3={instancePath:i2+
"/swagger",schemaPath:"#/properties/swagger/enum",keyword:"enum",params:{allowedValues:e.properties.swagger.enum},message:"must be equal to one of the allowed v\
alues"};f2===null?f2=[t3]:f2.push(t3),P2++}}if(o2.info!==void 0&&(m(o2.info,{instancePath:i2+"/info",parentData:o2,parentDataProperty:"info",rootData:u2,dynamicAnchors:d2})||
(f2=f2===null?m.errors:f2.concat(m.errors),P2=f2.length)),o2.host!==void 0){let e2=o2.host;if(typeof e2=="string"){if(!s.test(e2)){let e3={instancePath:i2+"/hos\
t",schemaPath:"#/properties/host/pattern",keyword:"pattern",params:{pattern:"^[^{}/ :\\\\]+(?::\\d+)?$"},message:'must match pattern "^[^{}/ :\\\\]+(?::\\d+)?$"'};
f2===null?f2=[e3]:f2.push(e3),P2++}}else{let e3={instancePath:i2+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};f2===null?f2=[e3]:f2.push(e3),P2++}}if(o2.basePath!==void 0){let e2=o2.basePath;if(typeof e2=="string"){if(!n.test(e2)){let e3={instancePath:i2+"/b\
asePath",schemaPath:"#/properties/basePath/pattern",keyword:"pattern",params:{pattern:"^/"},message:'must match pattern "^/"'};f2===null?f2=[e3]:f2.push(e3),P2++}}else{
let e3={instancePath:i2+"/basePath",schemaPath:"#/properties/basePath/type",keyword:"type",params:{type:"string"},message:"must be string"};f2===null?f2=[e3]:f2.
push(e3),P2++}}if(o2.schemes!==void 0&&(h(o2.schemes,{instancePath:i2+"/schemes",parentData:o2,parentDataProperty:"schemes",rootData:u2,dynamicAnchors:d2})||(f2=
f2===null?h.errors:f2.concat(h.errors),P2=f2.length)),o2.consumes!==void 0&&(y(o2.consumes,{instancePath:i2+"/consumes",parentData:o2,parentDataProperty:"consum\
es",rootData:u2,dynamicAnchors:d2})||(f2=f2===null?y.errors:f2.concat(y.errors),P2=f2.length)),o2.produces!==void 0&&(y(o2.produces,{instancePath:i2+"/produces",
parentData:o2,parentDataProperty:"produces",rootData:u2,dynamicAnchors:d2})||(f2=f2===null?y.errors:f2.concat(y.errors),P2=f2.length)),o2.paths!==void 0&&(ze(o2.
paths,{instancePath:i2+"/paths",parentData:o2,parentDataProperty:"paths",rootData:u2,dynamicAnchors:d2})||(f2=f2===null?ze.errors:f2.concat(ze.errors),P2=f2.length)),
o2.definitions!==void 0&&(Re(o2.definitions,{instancePath:i2+"/definitions",parentData:o2,parentDataProperty:"definitions",rootData:u2,dynamicAnchors:d2})||(f2=
f2===null?Re.errors:f2.concat(Re.errors),P2=f2.length)),o2.parameters!==void 0&&(Ee(o2.parameters,{instancePath:i2+"/parameters",parentData:o2,parentDataProperty:"\
parameters",rootData:u2,dynamicAnchors:d2})||(f2=f2===null?Ee.errors:f2.concat(Ee.errors),P2=f2.length)),o2.responses!==void 0&&(Ce(o2.responses,{instancePath:i2+
"/responses",parentData:o2,parentDataProperty:"responses",rootData:u2,dynamicAnchors:d2})||(f2=f2===null?Ce.errors:f2.concat(Ce.errors),P2=f2.length)),o2.security!==
void 0&&(Ne(o2.security,{instancePath:i2+"/security",parentData:o2,parentDataProperty:"security",rootData:u2,dynamicAnchors:d2})||(f2=f2===null?Ne.errors:f2.concat(
Ne.errors),P2=f2.length)),o2.securityDefinitions!==void 0&&(Qe(o2.securityDefinitions,{instancePath:i2+"/securityDefinitions",parentData:o2,parentDataProperty:"\
securityDefinitions",rootData:u2,dynamicAnchors:d2})||(f2=f2===null?Qe.errors:f2.concat(Qe.errors),P2=f2.length)),o2.tags!==void 0){let e2=o2.tags;if(Array.isArray(
e2)){let t2=e2.length;for(let a2=0;a2<t2;a2++)et(e2[a2],{instancePath:i2+"/tags/"+a2,parentData:e2,parentDataProperty:a2,rootData:u2,dynamicAnchors:d2})||(f2=f2===
null?et.errors:f2.concat(et.errors),P2=f2.length);let r2,s2=e2.length;if(s2>1){e:for(;s2--;)for(r2=s2;r2--;)if(a(e2[s2],e2[r2])){let e3={instancePath:i2+"/tags",
schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:s2,j:r2},message:"must NOT have duplicate items (items ## "+r2+" and "+s2+" are ident\
ical)"};f2===null?f2=[e3]:f2.push(e3),P2++;break e}}}else{let e3={instancePath:i2+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},
message:"must be array"};f2===null?f2=[e3]:f2.push(e3),P2++}}o2.externalDocs!==void 0&&(g(o2.externalDocs,{instancePath:i2+"/externalDocs",parentData:o2,parentDataProperty:"\
externalDocs",rootData:u2,dynamicAnchors:d2})||(f2=f2===null?g.errors:f2.concat(g.errors),P2=f2.length));for(let e2 in o2)r.test(e2)&&(p(o2[e2],{instancePath:i2+
"/"+e2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o2,parentDataProperty:e2,rootData:u2,dynamicAnchors:d2})||(f2=f2===null?p.errors:f2.concat(p.errors),P2=
f2.length))}else{let e2={instancePath:i2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};f2===null?f2=[e2]:f2.push(e2),P2++}
return tt.errors=f2,P2===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},tt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1},exports2.oas3_0=oa;var at=new RegExp("^3\\.0\\.\\d(-.+)?$","u"),rt=/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function st(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let p2=null,c2=0,l2=st.evaluated;if(l2.dynamicProps&&
(l2.props=void 0),l2.dynamicItems&&(l2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)if(a3!=="name"&&a3!=="url"&&a3!=="email"&&!r.
test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have addit\
ional properties"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties/na\
me/type",keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.url!==void 0){let a3=e2.url;if(typeof a3=="str\
ing"){if(!rt.test(a3)){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri-reference"},message:'must match \
format "uri-reference"'};p2===null?p2=[e3]:p2.push(e3),c2++}}else{let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"\
string"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.email!==void 0){let a3=e2.email;if(typeof a3=="string"){if(!i.test(a3)){let e3={instancePath:t2+
"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};p2===null?p2=[e3]:p2.push(e3),c2++}}else{
let e3={instancePath:t2+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=[e3]:p2.push(
e3),c2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}return st.
errors=p2,c2===0}function nt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=nt.evaluated;
if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};i2===null?i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)
if(a3!=="name"&&a3!=="url"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},
message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.url!==void 0){let a3=e2.
url;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri-reference"},
message:'must match format "uri-reference"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return nt.errors=i2,p2===0}function ot(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,
rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=ot.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.title===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"\
must have required property 'title'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.version===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"version"},message:"must have required property 'version'"};i2===null?i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)if(a3!=="title"&&a3!==
"description"&&a3!=="termsOfService"&&a3!=="contact"&&a3!=="license"&&a3!=="version"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.title!==void 0&&typeof e2.
title!="string"){let e3={instancePath:t2+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?
i2=[e3]:i2.push(e3),p2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/descriptio\
n/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.termsOfService!==void 0){let a3=e2.termsOfService;
if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/termsOfService",schemaPath:"#/properties/termsOfService/format",keyword:"format",params:{format:"\
uri-reference"},message:'must match format "uri-reference"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/termsOfService",schemaPath:"#/pr\
operties/termsOfService/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.contact!==void 0&&(st(e2.
contact,{instancePath:t2+"/contact",parentData:e2,parentDataProperty:"contact",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?st.errors:i2.concat(st.errors),p2=
i2.length)),e2.license!==void 0&&(nt(e2.license,{instancePath:t2+"/license",parentData:e2,parentDataProperty:"license",rootData:n2,dynamicAnchors:o2})||(i2=i2===
null?nt.errors:i2.concat(nt.errors),p2=i2.length)),e2.version!==void 0&&typeof e2.version!="string"){let e3={instancePath:t2+"/version",schemaPath:"#/properties\
/version/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return ot.errors=i2,p2===0}function it(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=it.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&
(c2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.url===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'"};i2===null?i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)if(a3!=="description"&&a3!=="url"&&!r.test(a3)){let e3={instancePath:t2,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:
i2.push(e3),p2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",
keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.url!==void 0){let a3=e2.url;if(typeof a3=="string"){if(!rt.
test(a3)){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-r\
eference"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};i2===null?i2=[e3]:i2.push(e3),p2++}return it.errors=i2,p2===0}function pt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){
let i2=null,p2=0,c2=pt.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.default===
void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default"},message:"must have required property 'default'"};i2===
null?i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)if(a3!=="enum"&&a3!=="default"&&a3!=="description"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.
enum!==void 0){let a3=e2.enum;if(Array.isArray(a3)){let e3=a3.length;for(let r2=0;r2<e3;r2++)if(typeof a3[r2]!="string"){let e4={instancePath:t2+"/enum/"+r2,schemaPath:"\
#/properties/enum/items/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e4]:i2.push(e4),p2++}}else{let e3={instancePath:t2+"\
/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type:"array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.default!==void 0&&
typeof e2.default!="string"){let e3={instancePath:t2+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/prop\
erties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return pt.errors=i2,p2===0}function ct(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=ct.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&
(c2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.url===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'"};i2===null?i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)if(a3!=="url"&&a3!=="description"&&a3!=="variables"&&!r.test(
a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional\
 properties"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.url!==void 0&&typeof e2.url!="string"){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/type",
keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.description!==void 0&&typeof e2.description!="string"){
let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[
e3]:i2.push(e3),p2++}if(e2.variables!==void 0){let a3=e2.variables;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)pt(a3[e3],{instancePath:t2+"/\
variables/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?pt.errors:i2.concat(pt.
errors),p2=i2.length);else{let e3={instancePath:t2+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type:"object"},message:"must be \
object"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===
null?i2=[e3]:i2.push(e3),p2++}return ct.errors=i2,p2===0}function lt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=lt.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2))for(let a3 in e2){
let r3=e2[a3];if(Array.isArray(r3)){let e3=r3.length;for(let s3=0;s3<e3;s3++)if(typeof r3[s3]!="string"){let e4={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+s3,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e4]:o2.push(e4),
i2++}}else{let e3={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"array"},message:"\
must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};o2===null?o2=[e3]:o2.push(e3),i2++}return lt.errors=o2,i2===0}function mt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){
let i2=null,p2=0,c2=mt.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.name===
void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};i2===null?
i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)if(a3!=="name"&&a3!=="description"&&a3!=="externalDocs"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.
name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}e2.externalDocs!==void 0&&(it(
e2.externalDocs,{instancePath:t2+"/externalDocs",parentData:e2,parentDataProperty:"externalDocs",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?it.errors:i2.concat(
it.errors),p2=i2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.
push(e3),p2++}return mt.errors=i2,p2===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},ot.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1},it.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},ct.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1},lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ut=new RegExp(
"^(get|put|post|delete|options|head|patch|trace)$","u"),ht=new RegExp("^\\$ref$","u");function dt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=dt.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.
isArray(e2)){if(e2.$ref===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"$ref"},message:"must have required\
 property '$ref'"};o2===null?o2=[e3]:o2.push(e3),i2++}var c2={};for(let a3 in e2)if(ht.test(a3)){let r3=e2[a3];if(typeof r3=="string"){if(!rt.test(r3)){let e3={
instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/patternProperties/%5E%5C%24ref%24/format",keyword:"format",params:{format:"uri-refer\
ence"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/patternProperties/%5E%5C%24ref%24/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}c2[a3]=
!0}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return dt.
errors=o2,p2.props=c2,i2===0}dt.evaluated={dynamicProps:!0,dynamicItems:!1};var yt={type:"object",properties:{name:{type:"string"},in:{type:"string"},description:{
type:"string"},required:{type:"boolean",default:!1},deprecated:{type:"boolean",default:!1},allowEmptyValue:{type:"boolean",default:!1},style:{type:"string"},explode:{
type:"boolean"},allowReserved:{type:"boolean",default:!1},schema:{if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"#/defin\
itions/Schema"}},content:{type:"object",additionalProperties:{$ref:"#/definitions/MediaType"},minProperties:1,maxProperties:1},example:{},examples:{type:"object",
additionalProperties:{if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/Example"}}}},patternProperties:{"^x-":{}},
additionalProperties:!1,required:["name"],allOf:[{$ref:"#/definitions/ExampleXORExamples"},{$ref:"#/definitions/SchemaXORContent"},{$ref:"#/definitions/Paramete\
rLocation"}]};function ft(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ft.evaluated;p2.
dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.example===void 0&&
(t3="example")||e2.examples===void 0&&(t3="examples")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}if(l2===i2){let e3={instancePath:t2,schemaPath:"#/not",keyword:"\
not",params:{},message:"must NOT be valid"};o2===null?o2=[e3]:o2.push(e3),i2++}else i2=c2,o2!==null&&(c2?o2.length=c2:o2=null);return ft.errors=o2,i2===0}ft.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Pt={description:"Schema and content are mutually exclusive, at least one is required",errorMessage:{not:"Schema and conten\
t are mutually exclusive, at least one is required"},not:{required:["schema","content"]},if:{type:"object",required:["schema"]},then:!0,else:{if:{type:"object",
required:["content"]},then:{description:"Some properties are not allowed if content is present",allOf:[{not:{required:["style"]}},{not:{required:["explode"]}},{
not:{required:["allowReserved"]}},{not:{required:["example"]}},{not:{required:["examples"]}}]},else:{not:!0,errorMessage:{not:'"schema" or "content" must be pre\
sent'}}}};function gt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=gt.evaluated;p2.dynamicProps&&
(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.schema===void 0&&(t3="schema")||
e2.content===void 0&&(t3="content")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}if(l2===i2){let e3={instancePath:t2,schemaPath:"#/not",keyword:"not",params:{},
message:"must NOT be valid"};o2===null?o2=[e3]:o2.push(e3),i2++}else i2=c2,o2!==null&&(c2?o2.length=c2:o2=null);let m2=i2,u2=!0,h2=i2;if(i2===h2)if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){let t3;if(e2.schema===void 0&&(t3="schema")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(
e3),i2++}var d2=h2===i2;if(i2=m2,o2!==null&&(m2?o2.length=m2:o2=null),!d2){let a3=i2,r3=i2,s3=!0,n3=i2;if(i2===n3)if(e2&&typeof e2=="object"&&!Array.isArray(e2)){
let t3;if(e2.content===void 0&&(t3="content")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var y2=n3===i2;let p3;
if(i2=r3,o2!==null&&(r3?o2.length=r3:o2=null),y2){let a4=i2,r4=i2,n4=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.style===void 0&&(t3="style")){
let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}if(n4===i2){let e3={instancePath:t2,schemaPath:"#/else/then/allOf/0/not",keyword:"not",params:{},message:"must NOT\
 be valid"};o2===null?o2=[e3]:o2.push(e3),i2++}else i2=r4,o2!==null&&(r4?o2.length=r4:o2=null);let c3=i2,l3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;
if(e2.explode===void 0&&(t3="explode")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}if(l3===i2){let e3={instancePath:t2,schemaPath:"#/else/then/allOf/1/not",keyword:"\
not",params:{},message:"must NOT be valid"};o2===null?o2=[e3]:o2.push(e3),i2++}else i2=c3,o2!==null&&(c3?o2.length=c3:o2=null);let m3=i2,u3=i2;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){let t3;if(e2.allowReserved===void 0&&(t3="allowReserved")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}if(u3===i2){let e3={instancePath:t2,
schemaPath:"#/else/then/allOf/2/not",keyword:"not",params:{},message:"must NOT be valid"};o2===null?o2=[e3]:o2.push(e3),i2++}else i2=m3,o2!==null&&(m3?o2.length=
m3:o2=null);let h3=i2,d3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.example===void 0&&(t3="example")){let e3={};o2===null?o2=[e3]:o2.push(e3),
i2++}}if(d3===i2){let e3={instancePath:t2,schemaPath:"#/else/then/allOf/3/not",keyword:"not",params:{},message:"must NOT be valid"};o2===null?o2=[e3]:o2.push(e3),
i2++}else i2=h3,o2!==null&&(h3?o2.length=h3:o2=null);let f2=i2,P2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.examples===void 0&&(t3="exampl\
es")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}if(P2===i2){let e3={instancePath:t2,schemaPath:"#/else/then/allOf/4/not",keyword:"not",params:{},message:"mu\
st NOT be valid"};o2===null?o2=[e3]:o2.push(e3),i2++}else i2=f2,o2!==null&&(f2?o2.length=f2:o2=null);s3=y2=a4===i2,p3="then"}else{let e3=i2,a4={instancePath:t2,
schemaPath:"#/else/else/not",keyword:"not",params:{},message:"must NOT be valid"};if(o2===null?o2=[a4]:o2.push(a4),i2++,i2>0){let e4={not:[]},a5={};for(let a6 of o2)
a6.keyword!=="errorMessage"&&!a6.emUsed&&a6.instancePath===t2&&a6.keyword in e4&&a6.schemaPath.indexOf("#/else/else")===0&&/^\/[^\/]*$/.test(a6.schemaPath.slice(
11))&&(e4[a6.keyword].push(a6),a6.emUsed=!0);for(let r5 in e4)if(e4[r5].length){let s4={instancePath:t2,schemaPath:"#/else/else/errorMessage",keyword:"errorMess\
age",params:{errors:e4[r5]},message:r5 in a5?a5[r5]():Pt.else.else.errorMessage[r5]};o2===null?o2=[s4]:o2.push(s4),i2++}let r4=[];for(let e5 of o2)e5.emUsed||r4.
push(e5);o2=r4,i2=r4.length}s3=y2=e3===i2,p3="else"}if(!s3){let e3={instancePath:t2,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:p3},message:'must\
 match "'+p3+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}u2=d2=a3===i2}if(!u2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"\
else"},message:'must match "else" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}if(i2>0){let e3={not:[]},a3={};for(let a4 of o2)a4.keyword!=="errorMessage"&&!a4.emUsed&&
a4.instancePath===t2&&a4.keyword in e3&&a4.schemaPath.indexOf("#")===0&&/^\/[^\/]*$/.test(a4.schemaPath.slice(1))&&(e3[a4.keyword].push(a4),a4.emUsed=!0);for(let r4 in e3)
if(e3[r4].length){let s3={instancePath:t2,schemaPath:"#/errorMessage",keyword:"errorMessage",params:{errors:e3[r4]},message:r4 in a3?a3[r4]():Pt.errorMessage[r4]};
o2===null?o2=[s3]:o2.push(s3),i2++}let r3=[];for(let e4 of o2)e4.emUsed||r3.push(e4);o2=r3,i2=r3.length}return gt.errors=o2,i2===0}gt.evaluated={dynamicProps:!1,
dynamicItems:!1};var vt={description:"Parameter location",type:"object",if:{type:"object",properties:{in:{const:"path"}},required:["in"]},then:{description:"Par\
ameter in path",required:["required"],properties:{style:{enum:["matrix","label","simple"],default:"simple"},required:{const:!0}}},else:{if:{type:"object",properties:{
in:{const:"query"}},required:["in"]},then:{description:"Parameter in query",properties:{style:{enum:["form","spaceDelimited","pipeDelimited","deepObject"],default:"\
form"}}},else:{if:{type:"object",properties:{in:{const:"header"}},required:["in"]},then:{description:"Parameter in header",properties:{style:{const:"simple",default:"\
simple"}}},else:{if:{type:"object",properties:{in:{const:"cookie"}},required:["in"]},then:{description:"Parameter in cookie",properties:{style:{const:"form",default:"\
form"}}},else:{type:"object",properties:{in:{enum:["path","query","header","cookie"]}},required:["in"],errorMessage:{required:'Parameter must have a valid "in" \
property'}}}}}};function bt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=bt.evaluated;
if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),!e2||typeof e2!="object"||Array.isArray(e2)){let e3={instancePath:t2,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}let c2=i2,l2=!0,m2=i2;if(i2===m2)if(e2&&typeof e2=="object"&&
!Array.isArray(e2)){let t3;if(e2.in===void 0&&(t3="in")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.in!==void 0&&e2.in!=="path"){let e3={};o2===null?
o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let a3=i2;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){if(e2.required===void 0){let e3={instancePath:t2,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
required"},message:"must have required property 'required'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.style!==void 0){let a4=e2.style;if(a4!=="matrix"&&a4!=="la\
bel"&&a4!=="simple"){let e3={instancePath:t2+"/style",schemaPath:"#/then/properties/style/enum",keyword:"enum",params:{allowedValues:vt.then.properties.style.enum},
message:"must be equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.required!==void 0&&e2.required!==!0){let e3={instancePath:t2+"/r\
equired",schemaPath:"#/then/properties/required/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};o2===null?o2=[e3]:o2.push(e3),
i2++}}if(l2=u2=a3===i2,l2)var d2={style:!0,required:!0,in:!0};h2="then"}else{let a3=i2,r3=i2,s3=!0,n3=i2;if(i2===n3)if(e2&&typeof e2=="object"&&!Array.isArray(e2)){
let t3;if(e2.in===void 0&&(t3="in")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.in!==void 0&&e2.in!=="query"){let e3={};o2===null?o2=[e3]:o2.push(e3),
i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var y2=n3===i2;let p3;if(i2=r3,o2!==null&&(r3?o2.length=r3:o2=null),y2){let a4=i2;if(e2&&typeof e2=="obj\
ect"&&!Array.isArray(e2)&&e2.style!==void 0){let a5=e2.style;if(a5!=="form"&&a5!=="spaceDelimited"&&a5!=="pipeDelimited"&&a5!=="deepObject"){let e3={instancePath:t2+
"/style",schemaPath:"#/else/then/properties/style/enum",keyword:"enum",params:{allowedValues:vt.else.then.properties.style.enum},message:"must be equal to one o\
f the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(s3=y2=a4===i2,s3)var f2={style:!0,in:!0};p3="then"}else{let a4=i2,r4=i2,n4=!0,c3=i2;if(i2===c3)if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.in===void 0&&(t3="in")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.in!==void 0&&e2.in!=="head\
er"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var P2=c3===i2;let l3;if(i2=r4,o2!==null&&(r4?o2.length=r4:
o2=null),P2){let a5=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.style!==void 0&&e2.style!=="simple"){let e3={instancePath:t2+"/style",schemaPath:"#/el\
se/else/then/properties/style/const",keyword:"const",params:{allowedValue:"simple"},message:"must be equal to constant"};o2===null?o2=[e3]:o2.push(e3),i2++}if(n4=
P2=a5===i2,n4)var g2={style:!0,in:!0};l3="then"}else{let a5=i2,r5=i2,s4=!0,p4=i2;if(i2===p4)if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.in===void 0&&
(t3="in")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.in!==void 0&&e2.in!=="cookie"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===
null?o2=[e3]:o2.push(e3),i2++}var v2=p4===i2;let c4;if(i2=r5,o2!==null&&(r5?o2.length=r5:o2=null),v2){let a6=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&
e2.style!==void 0&&e2.style!=="form"){let e3={instancePath:t2+"/style",schemaPath:"#/else/else/else/then/properties/style/const",keyword:"const",params:{allowedValue:"\
form"},message:"must be equal to constant"};o2===null?o2=[e3]:o2.push(e3),i2++}if(s4=v2=a6===i2,s4)var b2={style:!0,in:!0};c4="then"}else{let a6=i2;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.in===void 0){let e3={instancePath:t2,schemaPath:"#/else/else/else/else/required",keyword:"required",params:{missingProperty:"\
in"},message:"must have required property 'in'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.in!==void 0){let a7=e2.in;if(a7!=="path"&&a7!=="query"&&a7!=="header"&&
a7!=="cookie"){let e3={instancePath:t2+"/in",schemaPath:"#/else/else/else/else/properties/in/enum",keyword:"enum",params:{allowedValues:vt.else.else.else.else.properties.
in.enum},message:"must be equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/else/else/else/el\
se/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}if(i2>0){let e3={required:[]},a7={};for(let a8 of o2)
a8.keyword!=="errorMessage"&&!a8.emUsed&&a8.instancePath===t2&&a8.keyword in e3&&a8.schemaPath.indexOf("#/else/else/else/else")===0&&/^\/[^\/]*$/.test(a8.schemaPath.
slice(21))&&(e3[a8.keyword].push(a8),a8.emUsed=!0);for(let r7 in e3)if(e3[r7].length){let s5={instancePath:t2,schemaPath:"#/else/else/else/else/errorMessage",keyword:"\
errorMessage",params:{errors:e3[r7]},message:r7 in a7?a7[r7]():vt.else.else.else.else.errorMessage[r7]};o2===null?o2=[s5]:o2.push(s5),i2++}let r6=[];for(let e4 of o2)
e4.emUsed||r6.push(e4);o2=r6,i2=r6.length}s4=v2=a6===i2,s4&&b2!==!0&&((b2=b2||{}).in=!0),c4="else"}if(!s4){let e3={instancePath:t2,schemaPath:"#/else/else/else/\
if",keyword:"if",params:{failingKeyword:c4},message:'must match "'+c4+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}n4=P2=a5===i2,n4&&g2!==!0&&b2!==void 0&&(b2===
!0?g2=!0:(g2=g2||{},Object.assign(g2,b2))),l3="else"}if(!n4){let e3={instancePath:t2,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:l3},message:'\
must match "'+l3+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}s3=y2=a4===i2,s3&&f2!==!0&&g2!==void 0&&(g2===!0?f2=!0:(f2=f2||{},Object.assign(f2,g2))),p3="els\
e"}if(!s3){let e3={instancePath:t2,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:p3},message:'must match "'+p3+'" schema'};o2===null?o2=[e3]:o2.push(
e3),i2++}l2=u2=a3===i2,l2&&d2!==!0&&f2!==void 0&&(f2===!0?d2=!0:(d2=d2||{},Object.assign(d2,f2))),h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return bt.errors=o2,p2.props=d2,i2===0}bt.evaluated={dynamicProps:!0,
dynamicItems:!1};var Dt={type:"object",properties:{title:{type:"string"},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{
type:"boolean",default:!1},minimum:{type:"number"},exclusiveMinimum:{type:"boolean",default:!1},maxLength:{type:"integer",minimum:0},minLength:{type:"integer",minimum:0,
default:0},pattern:{type:"string",format:"regex"},maxItems:{type:"integer",minimum:0},minItems:{type:"integer",minimum:0,default:0},uniqueItems:{type:"boolean",
default:!1},maxProperties:{type:"integer",minimum:0},minProperties:{type:"integer",minimum:0,default:0},required:{type:"array",items:{type:"string"},minItems:1,
uniqueItems:!0},enum:{type:"array",items:{},minItems:1,uniqueItems:!1},type:{enum:["array","boolean","integer","number","object","string"]},not:{if:{type:"objec\
t",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/Schema"}},allOf:{type:"array",items:{if:{type:"object",required:["$ref"]},
then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/Schema"}}},oneOf:{type:"array",items:{if:{type:"object",required:["$ref"]},then:{$ref:"#/definit\
ions/Reference"},else:{$ref:"#/definitions/Schema"}}},anyOf:{type:"array",items:{if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{
$ref:"#/definitions/Schema"}}},items:{if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/Schema"}},properties:{
type:"object",additionalProperties:{if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/Schema"}}},additionalProperties:{
if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{if:{type:"object"},then:{$ref:"#/definitions/Schema"},else:{if:{type:"boolean"},
then:!0,else:{not:!0,errorMessage:'"additionalProperties" property must be a valid Schema Object'}}},default:!0},description:{type:"string"},format:{type:"strin\
g"},default:{},nullable:{type:"boolean",default:!1},discriminator:{$ref:"#/definitions/Discriminator"},readOnly:{type:"boolean",default:!1},writeOnly:{type:"boo\
lean",default:!1},example:{},externalDocs:{$ref:"#/definitions/ExternalDocumentation"},deprecated:{type:"boolean",default:!1},xml:{$ref:"#/definitions/XML"}},patternProperties:{
"^x-":{}},additionalProperties:!1};function wt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,
p2=wt.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.propertyName===void 0){
let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"propertyName"},message:"must have required property 'propertyName'"};
o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.propertyName!==void 0&&typeof e2.propertyName!="string"){let e3={instancePath:t2+"/propertyName",schemaPath:"#/properti\
es/propertyName/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.mapping!==void 0){let a3=e2.mapping;
if(a3&&typeof a3=="object"&&!Array.isArray(a3)){for(let e3 in a3)if(typeof a3[e3]!="string"){let a4={instancePath:t2+"/mapping/"+e3.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/mapping/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[a4]:o2.push(a4),
i2++}}else{let e3={instancePath:t2+"/mapping",schemaPath:"#/properties/mapping/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=
[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(
e3),i2++}return wt.errors=o2,i2===0}function At(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:i2={}}={}){let p2=null,
c2=0,l2=At.evaluated;if(l2.dynamicProps&&(l2.props=void 0),l2.dynamicItems&&(l2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)if(a3!==
"name"&&a3!=="namespace"&&a3!=="prefix"&&a3!=="attribute"&&a3!=="wrapped"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.name!==void 0&&typeof e2.
name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=
[e3]:p2.push(e3),c2++}if(e2.namespace!==void 0){let a3=e2.namespace;if(typeof a3=="string"){if(!o(a3)){let e3={instancePath:t2+"/namespace",schemaPath:"#/proper\
ties/namespace/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};p2===null?p2=[e3]:p2.push(e3),c2++}}else{let e3={instancePath:t2+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.
prefix!==void 0&&typeof e2.prefix!="string"){let e3={instancePath:t2+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"\
must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.attribute!==void 0&&typeof e2.attribute!="boolean"){let e3={instancePath:t2+"/attribute",schemaPath:"#\
/properties/attribute/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.wrapped!==void 0&&typeof e2.
wrapped!="boolean"){let e3={instancePath:t2+"/wrapped",schemaPath:"#/properties/wrapped/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
p2===null?p2=[e3]:p2.push(e3),c2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=
[e3]:p2.push(e3),c2++}return At.errors=p2,c2===0}wt.evaluated={props:{propertyName:!0,mapping:!0},dynamicProps:!1,dynamicItems:!1},At.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var kt={validate:$t};function $t(e2,{instancePath:a2="",parentData:s2,parentDataProperty:n2,rootData:o2=e2,dynamicAnchors:i2={}}={}){let p2=null,
c2=0,l2=$t.evaluated;if(l2.dynamicProps&&(l2.props=void 0),l2.dynamicItems&&(l2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let s3 in e2)if(!t.
call(Dt.properties,s3)&&!r.test(s3)){let e3={instancePath:a2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s3},message:"\
must NOT have additional properties"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.title!==void 0&&typeof e2.title!="string"){let e3={instancePath:a2+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.multipleOf!==void 0){let t2=e2.
multipleOf;if(typeof t2=="number"){if(t2<=0||isNaN(t2)){let e3={instancePath:a2+"/multipleOf",schemaPath:"#/properties/multipleOf/exclusiveMinimum",keyword:"exc\
lusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};p2===null?p2=[e3]:p2.push(e3),c2++}}else{let e3={instancePath:a2+"/multipleOf",schemaPath:"\
#/properties/multipleOf/type",keyword:"type",params:{type:"number"},message:"must be number"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.maximum!==void 0&&typeof e2.
maximum!="number"){let e3={instancePath:a2+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type:"number"},message:"must be number"};p2===
null?p2=[e3]:p2.push(e3),c2++}if(e2.exclusiveMaximum!==void 0&&typeof e2.exclusiveMaximum!="boolean"){let e3={instancePath:a2+"/exclusiveMaximum",schemaPath:"#/\
properties/exclusiveMaximum/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.minimum!==void 0&&typeof e2.
minimum!="number"){let e3={instancePath:a2+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type:"number"},message:"must be number"};p2===
null?p2=[e3]:p2.push(e3),c2++}if(e2.exclusiveMinimum!==void 0&&typeof e2.exclusiveMinimum!="boolean"){let e3={instancePath:a2+"/exclusiveMinimum",schemaPath:"#/\
properties/exclusiveMinimum/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.maxLength!==void 0){
let t2=e2.maxLength;if(typeof t2!="number"||t2%1||isNaN(t2)){let e3={instancePath:a2+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};p2===null?p2=[e3]:p2.push(e3),c2++}if(typeof t2=="number"&&(t2<0||isNaN(t2))){let e3={instancePath:a2+"/maxLength",schemaPath:"\
#/properties/maxLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.minLength!==
void 0){let t2=e2.minLength;if(typeof t2!="number"||t2%1||isNaN(t2)){let e3={instancePath:a2+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};p2===null?p2=[e3]:p2.push(e3),c2++}if(typeof t2=="number"&&(t2<0||isNaN(t2))){let e3={instancePath:a2+"/minLe\
ngth",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};p2===null?p2=[e3]:p2.push(e3),c2++}}
if(e2.pattern!==void 0){let t2=e2.pattern;if(typeof t2=="string"){if(!N(t2)){let e3={instancePath:a2+"/pattern",schemaPath:"#/properties/pattern/format",keyword:"\
format",params:{format:"regex"},message:'must match format "regex"'};p2===null?p2=[e3]:p2.push(e3),c2++}}else{let e3={instancePath:a2+"/pattern",schemaPath:"#/p\
roperties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.maxItems!==void 0){let t2=e2.maxItems;
if(typeof t2!="number"||t2%1||isNaN(t2)){let e3={instancePath:a2+"/maxItems",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};p2===null?p2=[e3]:p2.push(e3),c2++}if(typeof t2=="number"&&(t2<0||isNaN(t2))){let e3={instancePath:a2+"/maxItems",schemaPath:"#/properties/max\
Items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.minItems!==void 0){let t2=e2.
minItems;if(typeof t2!="number"||t2%1||isNaN(t2)){let e3={instancePath:a2+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};p2===null?p2=[e3]:p2.push(e3),c2++}if(typeof t2=="number"&&(t2<0||isNaN(t2))){let e3={instancePath:a2+"/minItems",schemaPath:"#/\
properties/minItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.uniqueItems!==
void 0&&typeof e2.uniqueItems!="boolean"){let e3={instancePath:a2+"/uniqueItems",schemaPath:"#/properties/uniqueItems/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.maxProperties!==void 0){let t2=e2.maxProperties;if(typeof t2!="number"||t2%1||isNaN(t2)){let e3={
instancePath:a2+"/maxProperties",schemaPath:"#/properties/maxProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"};p2===null?p2=[e3]:
p2.push(e3),c2++}if(typeof t2=="number"&&(t2<0||isNaN(t2))){let e3={instancePath:a2+"/maxProperties",schemaPath:"#/properties/maxProperties/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.minProperties!==void 0){let t2=e2.minProperties;if(typeof t2!=
"number"||t2%1||isNaN(t2)){let e3={instancePath:a2+"/minProperties",schemaPath:"#/properties/minProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};p2===null?p2=[e3]:p2.push(e3),c2++}if(typeof t2=="number"&&(t2<0||isNaN(t2))){let e3={instancePath:a2+"/minProperties",schemaPath:"#/propertie\
s/minProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.required!==void 0){
let t2=e2.required;if(Array.isArray(t2)){if(t2.length<1){let e4={instancePath:a2+"/required",schemaPath:"#/properties/required/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};p2===null?p2=[e4]:p2.push(e4),c2++}let e3=t2.length;for(let r3=0;r3<e3;r3++)if(typeof t2[r3]!="string"){let e4={
instancePath:a2+"/required/"+r3,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=[e4]:
p2.push(e4),c2++}let r2,s3=t2.length;if(s3>1){let e4={};for(;s3--;){let n3=t2[s3];if(typeof n3=="string"){if(typeof e4[n3]=="number"){r2=e4[n3];let t3={instancePath:a2+
"/required",schemaPath:"#/properties/required/uniqueItems",keyword:"uniqueItems",params:{i:s3,j:r2},message:"must NOT have duplicate items (items ## "+r2+" and "+
s3+" are identical)"};p2===null?p2=[t3]:p2.push(t3),c2++;break}e4[n3]=s3}}}}else{let e3={instancePath:a2+"/required",schemaPath:"#/properties/required/type",keyword:"\
type",params:{type:"array"},message:"must be array"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.enum!==void 0){let t2=e2.enum;if(Array.isArray(t2)){if(t2.length<
1){let e3={instancePath:a2+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};p2===
null?p2=[e3]:p2.push(e3),c2++}}else{let e3={instancePath:a2+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.type!==void 0){let t2=e2.type;if(t2!=="array"&&t2!=="boolean"&&t2!=="integer"&&t2!=="number"&&t2!=="object"&&t2!==
"string"){let e3={instancePath:a2+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Dt.properties.type.enum},message:"must be equ\
al to one of the allowed values"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.not!==void 0){let t2=e2.not,r2=c2,s3=!0,n3=c2;if(c2===n3)if(t2&&typeof t2=="object"&&
!Array.isArray(t2)){let e3;if(t2.$ref===void 0&&(e3="$ref")){let e4={};p2===null?p2=[e4]:p2.push(e4),c2++}}else{let e3={};p2===null?p2=[e3]:p2.push(e3),c2++}var m2=n3===
c2;let l3;if(c2=r2,p2!==null&&(r2?p2.length=r2:p2=null),m2){let r3=c2;if(dt(t2,{instancePath:a2+"/not",parentData:e2,parentDataProperty:"not",rootData:o2,dynamicAnchors:i2}))
var u2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;s3=m2=r3===c2,l3="then"}else{let r3=c2;if(kt.validate(t2,{instancePath:a2+
"/not",parentData:e2,parentDataProperty:"not",rootData:o2,dynamicAnchors:i2}))var h2=kt.validate.evaluated.props;else p2=p2===null?kt.validate.errors:p2.concat(
kt.validate.errors),c2=p2.length;s3=m2=r3===c2,s3&&u2!==!0&&h2!==void 0&&(h2===!0?u2=!0:(u2=u2||{},Object.assign(u2,h2))),l3="else"}if(!s3){let e3={instancePath:a2+
"/not",schemaPath:"#/properties/not/if",keyword:"if",params:{failingKeyword:l3},message:'must match "'+l3+'" schema'};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.
allOf!==void 0){let t2=e2.allOf;if(Array.isArray(t2)){let e3=t2.length;for(let r2=0;r2<e3;r2++){let e4=t2[r2],s3=c2,n3=!0,l3=c2;if(c2===l3)if(e4&&typeof e4=="ob\
ject"&&!Array.isArray(e4)){let t3;if(e4.$ref===void 0&&(t3="$ref")){let e5={};p2===null?p2=[e5]:p2.push(e5),c2++}}else{let e5={};p2===null?p2=[e5]:p2.push(e5),c2++}
var d2=l3===c2;let m3;if(c2=s3,p2!==null&&(s3?p2.length=s3:p2=null),d2){let s4=c2;if(dt(e4,{instancePath:a2+"/allOf/"+r2,parentData:t2,parentDataProperty:r2,rootData:o2,
dynamicAnchors:i2}))var y2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;n3=d2=s4===c2,m3="then"}else{let s4=c2;if(kt.validate(
e4,{instancePath:a2+"/allOf/"+r2,parentData:t2,parentDataProperty:r2,rootData:o2,dynamicAnchors:i2}))var f2=kt.validate.evaluated.props;else p2=p2===null?kt.validate.
errors:p2.concat(kt.validate.errors),c2=p2.length;n3=d2=s4===c2,n3&&y2!==!0&&f2!==void 0&&(f2===!0?y2=!0:(y2=y2||{},Object.assign(y2,f2))),m3="else"}if(!n3){let e5={
instancePath:a2+"/allOf/"+r2,schemaPath:"#/properties/allOf/items/if",keyword:"if",params:{failingKeyword:m3},message:'must match "'+m3+'" schema'};p2===null?p2=
[e5]:p2.push(e5),c2++}}}else{let e3={instancePath:a2+"/allOf",schemaPath:"#/properties/allOf/type",keyword:"type",params:{type:"array"},message:"must be array"};
p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.oneOf!==void 0){let t2=e2.oneOf;if(Array.isArray(t2)){let e3=t2.length;for(let r2=0;r2<e3;r2++){let e4=t2[r2],s3=c2,n3=!0,
l3=c2;if(c2===l3)if(e4&&typeof e4=="object"&&!Array.isArray(e4)){let t3;if(e4.$ref===void 0&&(t3="$ref")){let e5={};p2===null?p2=[e5]:p2.push(e5),c2++}}else{let e5={};
p2===null?p2=[e5]:p2.push(e5),c2++}var P2=l3===c2;let m3;if(c2=s3,p2!==null&&(s3?p2.length=s3:p2=null),P2){let s4=c2;if(dt(e4,{instancePath:a2+"/oneOf/"+r2,parentData:t2,
parentDataProperty:r2,rootData:o2,dynamicAnchors:i2}))var g2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;n3=P2=s4===c2,m3="\
then"}else{let s4=c2;if(kt.validate(e4,{instancePath:a2+"/oneOf/"+r2,parentData:t2,parentDataProperty:r2,rootData:o2,dynamicAnchors:i2}))var v2=kt.validate.evaluated.
props;else p2=p2===null?kt.validate.errors:p2.concat(kt.validate.errors),c2=p2.length;n3=P2=s4===c2,n3&&g2!==!0&&v2!==void 0&&(v2===!0?g2=!0:(g2=g2||{},Object.assign(
g2,v2))),m3="else"}if(!n3){let e5={instancePath:a2+"/oneOf/"+r2,schemaPath:"#/properties/oneOf/items/if",keyword:"if",params:{failingKeyword:m3},message:'must m\
atch "'+m3+'" schema'};p2===null?p2=[e5]:p2.push(e5),c2++}}}else{let e3={instancePath:a2+"/oneOf",schemaPath:"#/properties/oneOf/type",keyword:"type",params:{type:"\
array"},message:"must be array"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.anyOf!==void 0){let t2=e2.anyOf;if(Array.isArray(t2)){let e3=t2.length;for(let r2=0;r2<
e3;r2++){let e4=t2[r2],s3=c2,n3=!0,l3=c2;if(c2===l3)if(e4&&typeof e4=="object"&&!Array.isArray(e4)){let t3;if(e4.$ref===void 0&&(t3="$ref")){let e5={};p2===null?
p2=[e5]:p2.push(e5),c2++}}else{let e5={};p2===null?p2=[e5]:p2.push(e5),c2++}var b2=l3===c2;let m3;if(c2=s3,p2!==null&&(s3?p2.length=s3:p2=null),b2){let s4=c2;if(dt(
e4,{instancePath:a2+"/anyOf/"+r2,parentData:t2,parentDataProperty:r2,rootData:o2,dynamicAnchors:i2}))var D2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(
dt.errors),c2=p2.length;n3=b2=s4===c2,m3="then"}else{let s4=c2;if(kt.validate(e4,{instancePath:a2+"/anyOf/"+r2,parentData:t2,parentDataProperty:r2,rootData:o2,dynamicAnchors:i2}))
var w2=kt.validate.evaluated.props;else p2=p2===null?kt.validate.errors:p2.concat(kt.validate.errors),c2=p2.length;n3=b2=s4===c2,n3&&D2!==!0&&w2!==void 0&&(w2===
!0?D2=!0:(D2=D2||{},Object.assign(D2,w2))),m3="else"}if(!n3){let e5={instancePath:a2+"/anyOf/"+r2,schemaPath:"#/properties/anyOf/items/if",keyword:"if",params:{
failingKeyword:m3},message:'must match "'+m3+'" schema'};p2===null?p2=[e5]:p2.push(e5),c2++}}}else{let e3={instancePath:a2+"/anyOf",schemaPath:"#/properties/any\
Of/type",keyword:"type",params:{type:"array"},message:"must be array"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.items!==void 0){let t2=e2.items,r2=c2,s3=!0,n3=c2;
if(c2===n3)if(t2&&typeof t2=="object"&&!Array.isArray(t2)){let e3;if(t2.$ref===void 0&&(e3="$ref")){let e4={};p2===null?p2=[e4]:p2.push(e4),c2++}}else{let e3={};
p2===null?p2=[e3]:p2.push(e3),c2++}var A2=n3===c2;let l3;if(c2=r2,p2!==null&&(r2?p2.length=r2:p2=null),A2){let r3=c2;if(dt(t2,{instancePath:a2+"/items",parentData:e2,
parentDataProperty:"items",rootData:o2,dynamicAnchors:i2}))var k2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;s3=A2=r3===c2,
l3="then"}else{let r3=c2;if(kt.validate(t2,{instancePath:a2+"/items",parentData:e2,parentDataProperty:"items",rootData:o2,dynamicAnchors:i2}))var $2=kt.validate.
evaluated.props;else p2=p2===null?kt.validate.errors:p2.concat(kt.validate.errors),c2=p2.length;s3=A2=r3===c2,s3&&k2!==!0&&$2!==void 0&&($2===!0?k2=!0:(k2=k2||{},
Object.assign(k2,$2))),l3="else"}if(!s3){let e3={instancePath:a2+"/items",schemaPath:"#/properties/items/if",keyword:"if",params:{failingKeyword:l3},message:'mu\
st match "'+l3+'" schema'};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.properties!==void 0){let t2=e2.properties;if(t2&&typeof t2=="object"&&!Array.isArray(t2))for(let e3 in t2){
let r2=t2[e3],s3=c2,n3=!0,l3=c2;if(c2===l3)if(r2&&typeof r2=="object"&&!Array.isArray(r2)){let e4;if(r2.$ref===void 0&&(e4="$ref")){let e5={};p2===null?p2=[e5]:
p2.push(e5),c2++}}else{let e4={};p2===null?p2=[e4]:p2.push(e4),c2++}var j2=l3===c2;let m3;if(c2=s3,p2!==null&&(s3?p2.length=s3:p2=null),j2){let s4=c2;if(dt(r2,{
instancePath:a2+"/properties/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2}))var q2=dt.evaluated.
props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;n3=j2=s4===c2,m3="then"}else{let s4=c2;if(kt.validate(r2,{instancePath:a2+"/properties/"+e3.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2}))var x2=kt.validate.evaluated.props;else p2=p2===null?
kt.validate.errors:p2.concat(kt.validate.errors),c2=p2.length;n3=j2=s4===c2,n3&&q2!==!0&&x2!==void 0&&(x2===!0?q2=!0:(q2=q2||{},Object.assign(q2,x2))),m3="else"}
if(!n3){let t3={instancePath:a2+"/properties/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/properties/additionalProperties/if",keyword:"i\
f",params:{failingKeyword:m3},message:'must match "'+m3+'" schema'};p2===null?p2=[t3]:p2.push(t3),c2++}}else{let e3={instancePath:a2+"/properties",schemaPath:"#\
/properties/properties/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.additionalProperties!==void 0){
let t2=e2.additionalProperties,r2=c2,s3=!0,n3=c2;if(c2===n3)if(t2&&typeof t2=="object"&&!Array.isArray(t2)){let e3;if(t2.$ref===void 0&&(e3="$ref")){let e4={};p2===
null?p2=[e4]:p2.push(e4),c2++}}else{let e3={};p2===null?p2=[e3]:p2.push(e3),c2++}var I2=n3===c2;let l3;if(c2=r2,p2!==null&&(r2?p2.length=r2:p2=null),I2){let r3=c2;
if(dt(t2,{instancePath:a2+"/additionalProperties",parentData:e2,parentDataProperty:"additionalProperties",rootData:o2,dynamicAnchors:i2}))var O2=dt.evaluated.props;else
p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;s3=I2=r3===c2,l3="then"}else{let r3=c2,n4=c2,m3=!0,u3=c2;if(!t2||typeof t2!="object"||Array.isArray(t2)){
let e3={};p2===null?p2=[e3]:p2.push(e3),c2++}var U2=u3===c2;let h3;if(c2=n4,p2!==null&&(n4?p2.length=n4:p2=null),U2){let r4=c2;if(kt.validate(t2,{instancePath:a2+
"/additionalProperties",parentData:e2,parentDataProperty:"additionalProperties",rootData:o2,dynamicAnchors:i2}))var T2=kt.validate.evaluated.props;else p2=p2===
null?kt.validate.errors:p2.concat(kt.validate.errors),c2=p2.length;m3=U2=r4===c2,h3="then"}else{let e3=c2,r4=c2,s4=!0,n5=c2;if(typeof t2!="boolean"){let e4={};p2===
null?p2=[e4]:p2.push(e4),c2++}var M2=n5===c2;if(c2=r4,p2!==null&&(r4?p2.length=r4:p2=null),!M2){let e4=c2,t3={instancePath:a2+"/additionalProperties",schemaPath:"\
#/properties/additionalProperties/else/else/else/not",keyword:"not",params:{},message:"must NOT be valid"};if(p2===null?p2=[t3]:p2.push(t3),c2++,c2>0){let e5=[];
for(let t5 of p2)t5.keyword==="errorMessage"||t5.emUsed||t5.instancePath!==a2+"/additionalProperties"&&(t5.instancePath.indexOf(a2+"/additionalProperties")!==0||
t5.instancePath[a2+21]!=="/")||t5.schemaPath.indexOf("#/properties/additionalProperties/else/else/else")!==0||t5.schemaPath[48]!=="/"||(e5.push(t5),t5.emUsed=!0);
if(e5.length){let t5={instancePath:a2+"/additionalProperties",schemaPath:"#/properties/additionalProperties/else/else/else/errorMessage",keyword:"errorMessage",
params:{errors:e5},message:'"additionalProperties" property must be a valid Schema Object'};p2===null?p2=[t5]:p2.push(t5),c2++}let t4=[];for(let e6 of p2)e6.emUsed||
t4.push(e6);p2=t4,c2=t4.length}s4=M2=e4===c2}if(!s4){let e4={instancePath:a2+"/additionalProperties",schemaPath:"#/properties/additionalProperties/else/else/if",
keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};p2===null?p2=[e4]:p2.push(e4),c2++}m3=U2=e3===c2,h3="else"}if(!m3){let e3={instancePath:a2+
"/additionalProperties",schemaPath:"#/properties/additionalProperties/else/if",keyword:"if",params:{failingKeyword:h3},message:'must match "'+h3+'" schema'};p2===
null?p2=[e3]:p2.push(e3),c2++}s3=I2=r3===c2,s3&&O2!==!0&&T2!==void 0&&(T2===!0?O2=!0:(O2=O2||{},Object.assign(O2,T2))),l3="else"}if(!s3){let e3={instancePath:a2+
"/additionalProperties",schemaPath:"#/properties/additionalProperties/if",keyword:"if",params:{failingKeyword:l3},message:'must match "'+l3+'" schema'};p2===null?
p2=[e3]:p2.push(e3),c2++}}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:a2+"/description",schemaPath:"#/properties/descripti\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.format!==void 0&&typeof e2.format!="string"){let e3={
instancePath:a2+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}
if(e2.nullable!==void 0&&typeof e2.nullable!="boolean"){let e3={instancePath:a2+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.discriminator!==void 0&&(wt(e2.discriminator,{instancePath:a2+"/discriminator",parentData:e2,
parentDataProperty:"discriminator",rootData:o2,dynamicAnchors:i2})||(p2=p2===null?wt.errors:p2.concat(wt.errors),c2=p2.length)),e2.readOnly!==void 0&&typeof e2.
readOnly!="boolean"){let e3={instancePath:a2+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.writeOnly!==void 0&&typeof e2.writeOnly!="boolean"){let e3={instancePath:a2+"/writeOnly",schemaPath:"#/properties/write\
Only/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.externalDocs!==void 0&&(it(e2.externalDocs,
{instancePath:a2+"/externalDocs",parentData:e2,parentDataProperty:"externalDocs",rootData:o2,dynamicAnchors:i2})||(p2=p2===null?it.errors:p2.concat(it.errors),c2=
p2.length)),e2.deprecated!==void 0&&typeof e2.deprecated!="boolean"){let e3={instancePath:a2+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};p2===null?p2=[e3]:p2.push(e3),c2++}e2.xml!==void 0&&(At(e2.xml,{instancePath:a2+"/xml",parentData:e2,parentDataProperty:"\
xml",rootData:o2,dynamicAnchors:i2})||(p2=p2===null?At.errors:p2.concat(At.errors),c2=p2.length))}else{let e3={instancePath:a2,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}return $t.errors=p2,c2===0}function jt(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=jt.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=
void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)if(a3!=="summary"&&a3!=="description"&&a3!=="value"&&a3!=="externalValue"&&!r.test(a3)){let e3={
instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};
i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.summary!==void 0&&typeof e2.summary!="string"){let e3={instancePath:t2+"/summary",schemaPath:"#/properties/summary/type",
keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.description!==void 0&&typeof e2.description!="string"){
let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[
e3]:i2.push(e3),p2++}if(e2.externalValue!==void 0){let a3=e2.externalValue;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/externalValue",schemaPath:"\
#/properties/externalValue/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{
let e3={instancePath:t2+"/externalValue",schemaPath:"#/properties/externalValue/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?
i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.
push(e3),p2++}return jt.errors=i2,p2===0}$t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},jt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qt={
type:"object",properties:{contentType:{type:"string"},headers:{type:"object",additionalProperties:{$ref:"#/definitions/Header"}},style:{enum:["form","spaceDelim\
ited","pipeDelimited","deepObject"]},explode:{type:"boolean"},allowReserved:{type:"boolean",default:!1}},additionalProperties:!1},xt={type:"object",properties:{
description:{type:"string"},required:{type:"boolean",default:!1},deprecated:{type:"boolean",default:!1},allowEmptyValue:{type:"boolean",default:!1},style:{const:"\
simple",default:"simple"},explode:{type:"boolean"},allowReserved:{type:"boolean",default:!1},schema:{if:{type:"object",required:["$ref"]},then:{$ref:"#/definiti\
ons/Reference"},else:{$ref:"#/definitions/Schema"}},content:{type:"object",additionalProperties:{$ref:"#/definitions/MediaType"},minProperties:1,maxProperties:1},
example:{},examples:{type:"object",additionalProperties:{if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/Ex\
ample"}}}},patternProperties:{"^x-":{}},additionalProperties:!1,allOf:[{$ref:"#/definitions/ExampleXORExamples"},{$ref:"#/definitions/SchemaXORContent"}]},It={validate:Tt};
function Ot(e2,{instancePath:a2="",parentData:s2,parentDataProperty:n2,rootData:o2=e2,dynamicAnchors:i2={}}={}){let p2=null,c2=0,l2=Ot.evaluated;if(l2.dynamicProps&&
(l2.props=void 0),l2.dynamicItems&&(l2.items=void 0),ft(e2,{instancePath:a2,parentData:s2,parentDataProperty:n2,rootData:o2,dynamicAnchors:i2})||(p2=p2===null?ft.
errors:p2.concat(ft.errors),c2=p2.length),gt(e2,{instancePath:a2,parentData:s2,parentDataProperty:n2,rootData:o2,dynamicAnchors:i2})||(p2=p2===null?gt.errors:p2.
concat(gt.errors),c2=p2.length),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let s3 in e2)if(!t.call(xt.properties,s3)&&!r.test(s3)){let e3={instancePath:a2,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s3},message:"must NOT have additional properties"};p2===null?p2=[e3]:
p2.push(e3),c2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:a2+"/description",schemaPath:"#/properties/description/type",
keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.required!==void 0&&typeof e2.required!="boolean"){let e3={
instancePath:a2+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};p2===null?p2=[e3]:p2.push(
e3),c2++}if(e2.deprecated!==void 0&&typeof e2.deprecated!="boolean"){let e3={instancePath:a2+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.allowEmptyValue!==void 0&&typeof e2.allowEmptyValue!="boolean"){
let e3={instancePath:a2+"/allowEmptyValue",schemaPath:"#/properties/allowEmptyValue/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};p2===
null?p2=[e3]:p2.push(e3),c2++}if(e2.style!==void 0&&e2.style!=="simple"){let e3={instancePath:a2+"/style",schemaPath:"#/properties/style/const",keyword:"const",
params:{allowedValue:"simple"},message:"must be equal to constant"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.explode!==void 0&&typeof e2.explode!="boolean"){let e3={
instancePath:a2+"/explode",schemaPath:"#/properties/explode/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};p2===null?p2=[e3]:p2.push(e3),
c2++}if(e2.allowReserved!==void 0&&typeof e2.allowReserved!="boolean"){let e3={instancePath:a2+"/allowReserved",schemaPath:"#/properties/allowReserved/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.schema!==void 0){let t2=e2.schema,r2=c2,s3=!0,n3=c2;if(c2===n3)
if(t2&&typeof t2=="object"&&!Array.isArray(t2)){let e3;if(t2.$ref===void 0&&(e3="$ref")){let e4={};p2===null?p2=[e4]:p2.push(e4),c2++}}else{let e3={};p2===null?
p2=[e3]:p2.push(e3),c2++}var m2=n3===c2;let l3;if(c2=r2,p2!==null&&(r2?p2.length=r2:p2=null),m2){let r3=c2;if(dt(t2,{instancePath:a2+"/schema",parentData:e2,parentDataProperty:"\
schema",rootData:o2,dynamicAnchors:i2}))var u2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;s3=m2=r3===c2,l3="then"}else{let r3=c2;
$t(t2,{instancePath:a2+"/schema",parentData:e2,parentDataProperty:"schema",rootData:o2,dynamicAnchors:i2})||(p2=p2===null?$t.errors:p2.concat($t.errors),c2=p2.length),
s3=m2=r3===c2,s3&&u2!==!0&&(u2=!0),l3="else"}if(!s3){let e3={instancePath:a2+"/schema",schemaPath:"#/properties/schema/if",keyword:"if",params:{failingKeyword:l3},
message:'must match "'+l3+'" schema'};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.content!==void 0){let t2=e2.content;if(t2&&typeof t2=="object"&&!Array.isArray(t2)){
if(Object.keys(t2).length>1){let e3={instancePath:a2+"/content",schemaPath:"#/properties/content/maxProperties",keyword:"maxProperties",params:{limit:1},message:"\
must NOT have more than 1 properties"};p2===null?p2=[e3]:p2.push(e3),c2++}if(Object.keys(t2).length<1){let e3={instancePath:a2+"/content",schemaPath:"#/properti\
es/content/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};p2===null?p2=[e3]:p2.push(e3),c2++}for(let e3 in t2)
It.validate(t2[e3],{instancePath:a2+"/content/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2})||(p2=
p2===null?It.validate.errors:p2.concat(It.validate.errors),c2=p2.length)}else{let e3={instancePath:a2+"/content",schemaPath:"#/properties/content/type",keyword:"\
type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.examples!==void 0){let t2=e2.examples;if(t2&&typeof t2=="object"&&
!Array.isArray(t2))for(let e3 in t2){let r2=t2[e3],s3=c2,n3=!0,l3=c2;if(c2===l3)if(r2&&typeof r2=="object"&&!Array.isArray(r2)){let e4;if(r2.$ref===void 0&&(e4=
"$ref")){let e5={};p2===null?p2=[e5]:p2.push(e5),c2++}}else{let e4={};p2===null?p2=[e4]:p2.push(e4),c2++}var h2=l3===c2;let m3;if(c2=s3,p2!==null&&(s3?p2.length=
s3:p2=null),h2){let s4=c2;if(dt(r2,{instancePath:a2+"/examples/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2}))
var d2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;n3=h2=s4===c2,m3="then"}else{let s4=c2;jt(r2,{instancePath:a2+"/examples\
/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2})||(p2=p2===null?jt.errors:p2.concat(jt.errors),c2=
p2.length),n3=h2=s4===c2,n3&&d2!==!0&&(d2=!0),m3="else"}if(!n3){let t3={instancePath:a2+"/examples/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pro\
perties/examples/additionalProperties/if",keyword:"if",params:{failingKeyword:m3},message:'must match "'+m3+'" schema'};p2===null?p2=[t3]:p2.push(t3),c2++}}else{
let e3={instancePath:a2+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.
push(e3),c2++}}}else{let e3={instancePath:a2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}
return Ot.errors=p2,c2===0}function Ut(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ut.
evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)if(a3!=="conten\
tType"&&a3!=="headers"&&a3!=="style"&&a3!=="explode"&&a3!=="allowReserved"){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:a3},message:"must NOT have additional properties"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.contentType!==void 0&&typeof e2.contentType!=
"string"){let e3={instancePath:t2+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===
null?o2=[e3]:o2.push(e3),i2++}if(e2.headers!==void 0){let a3=e2.headers;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Ot(a3[e3],{instancePath:t2+
"/headers/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ot.errors:o2.concat(Ot.
errors),i2=o2.length);else{let e3={instancePath:t2+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.style!==void 0){let a3=e2.style;if(a3!=="form"&&a3!=="spaceDelimited"&&a3!=="pipeDelimited"&&a3!=="deepObject"){let e3={
instancePath:t2+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues:qt.properties.style.enum},message:"must be equal to one of th\
e allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.explode!==void 0&&typeof e2.explode!="boolean"){let e3={instancePath:t2+"/explode",schemaPath:"#/pr\
operties/explode/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.allowReserved!==void 0&&typeof e2.
allowReserved!="boolean"){let e3={instancePath:t2+"/allowReserved",schemaPath:"#/properties/allowReserved/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};o2===null?o2=[e3]:o2.push(e3),i2++}return Ut.errors=o2,i2===0}function Tt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){
let i2=null,p2=0,c2=Tt.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),ft(e2,{instancePath:t2,parentData:a2,parentDataProperty:s2,
rootData:n2,dynamicAnchors:o2})||(i2=i2===null?ft.errors:i2.concat(ft.errors),p2=i2.length),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)if(a3!==
"schema"&&a3!=="example"&&a3!=="examples"&&a3!=="encoding"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.schema!==void 0){let a3=e2.schema,r2=p2,
s3=!0,c3=p2;if(p2===c3)if(a3&&typeof a3=="object"&&!Array.isArray(a3)){let e3;if(a3.$ref===void 0&&(e3="$ref")){let e4={};i2===null?i2=[e4]:i2.push(e4),p2++}}else{
let e3={};i2===null?i2=[e3]:i2.push(e3),p2++}var l2=c3===p2;let u3;if(p2=r2,i2!==null&&(r2?i2.length=r2:i2=null),l2){let r3=p2;if(dt(a3,{instancePath:t2+"/schem\
a",parentData:e2,parentDataProperty:"schema",rootData:n2,dynamicAnchors:o2}))var m2=dt.evaluated.props;else i2=i2===null?dt.errors:i2.concat(dt.errors),p2=i2.length;
s3=l2=r3===p2,u3="then"}else{let r3=p2;$t(a3,{instancePath:t2+"/schema",parentData:e2,parentDataProperty:"schema",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?
$t.errors:i2.concat($t.errors),p2=i2.length),s3=l2=r3===p2,s3&&m2!==!0&&(m2=!0),u3="else"}if(!s3){let e3={instancePath:t2+"/schema",schemaPath:"#/properties/sch\
ema/if",keyword:"if",params:{failingKeyword:u3},message:'must match "'+u3+'" schema'};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.examples!==void 0){let a3=e2.examples;
if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3){let r2=a3[e3],s3=p2,c3=!0,l3=p2;if(p2===l3)if(r2&&typeof r2=="object"&&!Array.isArray(r2)){let e4;
if(r2.$ref===void 0&&(e4="$ref")){let e5={};i2===null?i2=[e5]:i2.push(e5),p2++}}else{let e4={};i2===null?i2=[e4]:i2.push(e4),p2++}var u2=l3===p2;let m3;if(p2=s3,
i2!==null&&(s3?i2.length=s3:i2=null),u2){let s4=p2;if(dt(r2,{instancePath:t2+"/examples/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,
rootData:n2,dynamicAnchors:o2}))var h2=dt.evaluated.props;else i2=i2===null?dt.errors:i2.concat(dt.errors),p2=i2.length;c3=u2=s4===p2,m3="then"}else{let s4=p2;jt(
r2,{instancePath:t2+"/examples/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?jt.
errors:i2.concat(jt.errors),p2=i2.length),c3=u2=s4===p2,c3&&h2!==!0&&(h2=!0),m3="else"}if(!c3){let a4={instancePath:t2+"/examples/"+e3.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/examples/additionalProperties/if",keyword:"if",params:{failingKeyword:m3},message:'must match "'+m3+'" schema'};i2===null?i2=
[a4]:i2.push(a4),p2++}}else{let e3={instancePath:t2+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.encoding!==void 0){let a3=e2.encoding;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Ut(a3[e3],
{instancePath:t2+"/encoding/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Ut.errors:
i2.concat(Ut.errors),p2=i2.length);else{let e3={instancePath:t2+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type:"object"},message:"\
must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};i2===null?i2=[e3]:i2.push(e3),p2++}return Tt.errors=i2,p2===0}function Nt(e2,{instancePath:a2="",parentData:s2,parentDataProperty:n2,rootData:o2=e2,dynamicAnchors:i2={}}={}){
let p2=null,c2=0,l2=Nt.evaluated;if(l2.dynamicProps&&(l2.props=void 0),l2.dynamicItems&&(l2.items=void 0),ft(e2,{instancePath:a2,parentData:s2,parentDataProperty:n2,
rootData:o2,dynamicAnchors:i2})||(p2=p2===null?ft.errors:p2.concat(ft.errors),c2=p2.length),gt(e2,{instancePath:a2,parentData:s2,parentDataProperty:n2,rootData:o2,
dynamicAnchors:i2})||(p2=p2===null?gt.errors:p2.concat(gt.errors),c2=p2.length),bt(e2,{instancePath:a2,parentData:s2,parentDataProperty:n2,rootData:o2,dynamicAnchors:i2})||
(p2=p2===null?bt.errors:p2.concat(bt.errors),c2=p2.length),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:a2,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};p2===null?p2=[e3]:p2.push(e3),c2++}for(let s3 in e2)
if(!t.call(yt.properties,s3)&&!r.test(s3)){let e3={instancePath:a2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s3},
message:"must NOT have additional properties"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:a2+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.in!==void 0&&typeof e2.
in!="string"){let e3={instancePath:a2+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=[e3]:
p2.push(e3),c2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:a2+"/description",schemaPath:"#/properties/description/type",
keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.required!==void 0&&typeof e2.required!="boolean"){let e3={
instancePath:a2+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};p2===null?p2=[e3]:p2.push(
e3),c2++}if(e2.deprecated!==void 0&&typeof e2.deprecated!="boolean"){let e3={instancePath:a2+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.allowEmptyValue!==void 0&&typeof e2.allowEmptyValue!="boolean"){
let e3={instancePath:a2+"/allowEmptyValue",schemaPath:"#/properties/allowEmptyValue/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};p2===
null?p2=[e3]:p2.push(e3),c2++}if(e2.style!==void 0&&typeof e2.style!="string"){let e3={instancePath:a2+"/style",schemaPath:"#/properties/style/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.explode!==void 0&&typeof e2.explode!="boolean"){let e3={instancePath:a2+
"/explode",schemaPath:"#/properties/explode/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.allowReserved!==
void 0&&typeof e2.allowReserved!="boolean"){let e3={instancePath:a2+"/allowReserved",schemaPath:"#/properties/allowReserved/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.schema!==void 0){let t2=e2.schema,r2=c2,s3=!0,n3=c2;if(c2===n3)if(t2&&typeof t2=="o\
bject"&&!Array.isArray(t2)){let e3;if(t2.$ref===void 0&&(e3="$ref")){let e4={};p2===null?p2=[e4]:p2.push(e4),c2++}}else{let e3={};p2===null?p2=[e3]:p2.push(e3),
c2++}var m2=n3===c2;let l3;if(c2=r2,p2!==null&&(r2?p2.length=r2:p2=null),m2){let r3=c2;if(dt(t2,{instancePath:a2+"/schema",parentData:e2,parentDataProperty:"sch\
ema",rootData:o2,dynamicAnchors:i2}))var u2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;s3=m2=r3===c2,l3="then"}else{let r3=c2;
$t(t2,{instancePath:a2+"/schema",parentData:e2,parentDataProperty:"schema",rootData:o2,dynamicAnchors:i2})||(p2=p2===null?$t.errors:p2.concat($t.errors),c2=p2.length),
s3=m2=r3===c2,s3&&u2!==!0&&(u2=!0),l3="else"}if(!s3){let e3={instancePath:a2+"/schema",schemaPath:"#/properties/schema/if",keyword:"if",params:{failingKeyword:l3},
message:'must match "'+l3+'" schema'};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.content!==void 0){let t2=e2.content;if(t2&&typeof t2=="object"&&!Array.isArray(t2)){
if(Object.keys(t2).length>1){let e3={instancePath:a2+"/content",schemaPath:"#/properties/content/maxProperties",keyword:"maxProperties",params:{limit:1},message:"\
must NOT have more than 1 properties"};p2===null?p2=[e3]:p2.push(e3),c2++}if(Object.keys(t2).length<1){let e3={instancePath:a2+"/content",schemaPath:"#/properti\
es/content/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};p2===null?p2=[e3]:p2.push(e3),c2++}for(let e3 in t2)
Tt(t2[e3],{instancePath:a2+"/content/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2})||(p2=p2===null?
Tt.errors:p2.concat(Tt.errors),c2=p2.length)}else{let e3={instancePath:a2+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"object"},
message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.examples!==void 0){let t2=e2.examples;if(t2&&typeof t2=="object"&&!Array.isArray(t2))for(let e3 in t2){
let r2=t2[e3],s3=c2,n3=!0,l3=c2;if(c2===l3)if(r2&&typeof r2=="object"&&!Array.isArray(r2)){let e4;if(r2.$ref===void 0&&(e4="$ref")){let e5={};p2===null?p2=[e5]:
p2.push(e5),c2++}}else{let e4={};p2===null?p2=[e4]:p2.push(e4),c2++}var h2=l3===c2;let m3;if(c2=s3,p2!==null&&(s3?p2.length=s3:p2=null),h2){let s4=c2;if(dt(r2,{
instancePath:a2+"/examples/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2}))var d2=dt.evaluated.props;else
p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;n3=h2=s4===c2,m3="then"}else{let s4=c2;jt(r2,{instancePath:a2+"/examples/"+e3.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2})||(p2=p2===null?jt.errors:p2.concat(jt.errors),c2=p2.length),n3=h2=s4===c2,n3&&d2!==
!0&&(d2=!0),m3="else"}if(!n3){let t3={instancePath:a2+"/examples/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/examples/additionalPropert\
ies/if",keyword:"if",params:{failingKeyword:m3},message:'must match "'+m3+'" schema'};p2===null?p2=[t3]:p2.push(t3),c2++}}else{let e3={instancePath:a2+"/example\
s",schemaPath:"#/properties/examples/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}}}else{let e3={instancePath:a2,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}return Nt.errors=p2,c2===0}Ot.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1},Ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Nt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Mt={type:"object",required:["responses"],properties:{tags:{type:"array",items:{type:"string"}},summary:{type:"str\
ing"},description:{type:"string"},externalDocs:{$ref:"#/definitions/ExternalDocumentation"},operationId:{type:"string"},parameters:{type:"array",items:{if:{type:"\
object",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/Parameter"}},uniqueItems:!0},requestBody:{if:{type:"object",required:[
"$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/RequestBody"}},responses:{$ref:"#/definitions/Responses"},callbacks:{type:"object",additionalProperties:{
if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/Callback"}}},deprecated:{type:"boolean",default:!1},security:{
type:"array",items:{$ref:"#/definitions/SecurityRequirement"}},servers:{type:"array",items:{$ref:"#/definitions/Server"}}},patternProperties:{"^x-":{}},additionalProperties:!1};
function St(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=St.evaluated;if(c2.dynamicProps&&
(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.content===void 0){let e3={instancePath:t2,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};i2===null?i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)
if(a3!=="description"&&a3!=="content"&&a3!=="required"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.description!==void 0&&typeof e2.description!=
"string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===
null?i2=[e3]:i2.push(e3),p2++}if(e2.content!==void 0){let a3=e2.content;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Tt(a3[e3],{instancePath:t2+
"/content/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Tt.errors:i2.concat(Tt.
errors),p2=i2.length);else{let e3={instancePath:t2+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.required!==void 0&&typeof e2.required!="boolean"){let e3={instancePath:t2+"/required",schemaPath:"#/properties/re\
quired/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return St.errors=i2,p2===0}St.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var zt=new RegExp("^[1-5](?:\\d{2}|XX)$","u");function Rt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){
let i2=null,p2=0,c2=Rt.evaluated;c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0);let l2=p2,m2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){let t3;if(e2.operationId===void 0&&(t3="operationId")||e2.operationRef===void 0&&(t3="operationRef")){let e3={};i2===null?i2=[e3]:i2.push(e3),p2++}}if(m2===
p2){let e3={instancePath:t2,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};i2===null?i2=[e3]:i2.push(e3),p2++}else p2=l2,i2!==null&&(l2?
i2.length=l2:i2=null);if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)if(a3!=="operationId"&&a3!=="operationRef"&&a3!=="parameters"&&a3!=="requ\
estBody"&&a3!=="description"&&a3!=="server"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},
message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.operationId!==void 0&&typeof e2.operationId!="string"){let e3={instancePath:t2+
"/operationId",schemaPath:"#/properties/operationId/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.
operationRef!==void 0){let a3=e2.operationRef;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/operationRef",schemaPath:"#/properties/operatio\
nRef/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+
"/operationRef",schemaPath:"#/properties/operationRef/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}
if(e2.parameters!==void 0){let a3=e2.parameters;if(!(a3&&typeof a3=="object"&&!Array.isArray(a3))){let e3={instancePath:t2+"/parameters",schemaPath:"#/propertie\
s/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.description!==void 0&&typeof e2.description!=
"string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===
null?i2=[e3]:i2.push(e3),p2++}e2.server!==void 0&&(ct(e2.server,{instancePath:t2+"/server",parentData:e2,parentDataProperty:"server",rootData:n2,dynamicAnchors:o2})||
(i2=i2===null?ct.errors:i2.concat(ct.errors),p2=i2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return Rt.errors=i2,p2===0}function Et(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,
dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=Et.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2=="object"&&!Array.
isArray(e2)){if(e2.description===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"must\
 have required property 'description'"};i2===null?i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)if(a3!=="description"&&a3!=="headers"&&a3!=="content"&&a3!=="links"&&
!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have ad\
ditional properties"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.headers!==void 0){let a3=e2.
headers;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3){let r2=a3[e3],s3=p2,c3=!0,u3=p2;if(p2===u3)if(r2&&typeof r2=="object"&&!Array.isArray(r2)){
let e4;if(r2.$ref===void 0&&(e4="$ref")){let e5={};i2===null?i2=[e5]:i2.push(e5),p2++}}else{let e4={};i2===null?i2=[e4]:i2.push(e4),p2++}var l2=u3===p2;let h3;if(p2=
s3,i2!==null&&(s3?i2.length=s3:i2=null),l2){let s4=p2;if(dt(r2,{instancePath:t2+"/headers/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,
rootData:n2,dynamicAnchors:o2}))var m2=dt.evaluated.props;else i2=i2===null?dt.errors:i2.concat(dt.errors),p2=i2.length;c3=l2=s4===p2,h3="then"}else{let s4=p2;Ot(
r2,{instancePath:t2+"/headers/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Ot.
errors:i2.concat(Ot.errors),p2=i2.length),c3=l2=s4===p2,c3&&m2!==!0&&(m2=!0),h3="else"}if(!c3){let a4={instancePath:t2+"/headers/"+e3.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/headers/additionalProperties/if",keyword:"if",params:{failingKeyword:h3},message:'must match "'+h3+'" schema'};i2===null?i2=
[a4]:i2.push(a4),p2++}}else{let e3={instancePath:t2+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.content!==void 0){let a3=e2.content;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Tt(a3[e3],{instancePath:t2+
"/content/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Tt.errors:i2.concat(Tt.
errors),p2=i2.length);else{let e3={instancePath:t2+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.links!==void 0){let a3=e2.links;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3){let r2=a3[e3],s3=p2,
c3=!0,l3=p2;if(p2===l3)if(r2&&typeof r2=="object"&&!Array.isArray(r2)){let e4;if(r2.$ref===void 0&&(e4="$ref")){let e5={};i2===null?i2=[e5]:i2.push(e5),p2++}}else{
let e4={};i2===null?i2=[e4]:i2.push(e4),p2++}var u2=l3===p2;let m3;if(p2=s3,i2!==null&&(s3?i2.length=s3:i2=null),u2){let s4=p2;if(dt(r2,{instancePath:t2+"/links\
/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:n2,dynamicAnchors:o2}))var h2=dt.evaluated.props;else i2=i2===null?dt.
errors:i2.concat(dt.errors),p2=i2.length;c3=u2=s4===p2,m3="then"}else{let s4=p2;Rt(r2,{instancePath:t2+"/links/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,
parentDataProperty:e3,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Rt.errors:i2.concat(Rt.errors),p2=i2.length),c3=u2=s4===p2,c3&&h2!==!0&&(h2=!0),m3="else"}if(!c3){
let a4={instancePath:t2+"/links/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/links/additionalProperties/if",keyword:"if",params:{failingKeyword:m3},
message:'must match "'+m3+'" schema'};i2===null?i2=[a4]:i2.push(a4),p2++}}else{let e3={instancePath:t2+"/links",schemaPath:"#/properties/links/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return Et.errors=i2,p2===0}function Ct(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,
rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=Ct.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(Object.keys(e2).length<1){let e3={instancePath:t2,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"\
must NOT have fewer than 1 properties"};i2===null?i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)if(a3!=="default"&&!zt.test(a3)&&!r.test(a3)){let e3={instancePath:t2,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:
i2.push(e3),p2++}if(e2.default!==void 0){let a3=e2.default,r2=p2,s3=!0,c3=p2;if(p2===c3)if(a3&&typeof a3=="object"&&!Array.isArray(a3)){let e3;if(a3.$ref===void 0&&
(e3="$ref")){let e4={};i2===null?i2=[e4]:i2.push(e4),p2++}}else{let e3={};i2===null?i2=[e3]:i2.push(e3),p2++}var l2=c3===p2;let u3;if(p2=r2,i2!==null&&(r2?i2.length=
r2:i2=null),l2){let r3=p2;if(dt(a3,{instancePath:t2+"/default",parentData:e2,parentDataProperty:"default",rootData:n2,dynamicAnchors:o2}))var m2=dt.evaluated.props;else
i2=i2===null?dt.errors:i2.concat(dt.errors),p2=i2.length;s3=l2=r3===p2,u3="then"}else{let r3=p2;Et(a3,{instancePath:t2+"/default",parentData:e2,parentDataProperty:"\
default",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Et.errors:i2.concat(Et.errors),p2=i2.length),s3=l2=r3===p2,s3&&m2!==!0&&(m2=!0),u3="else"}if(!s3){let e3={
instancePath:t2+"/default",schemaPath:"#/properties/default/if",keyword:"if",params:{failingKeyword:u3},message:'must match "'+u3+'" schema'};i2===null?i2=[e3]:
i2.push(e3),p2++}}for(let a3 in e2)if(zt.test(a3)){let r2=e2[a3],s3=p2,c3=!0,l3=p2;if(p2===l3)if(r2&&typeof r2=="object"&&!Array.isArray(r2)){let e3;if(r2.$ref===
void 0&&(e3="$ref")){let e4={};i2===null?i2=[e4]:i2.push(e4),p2++}}else{let e3={};i2===null?i2=[e3]:i2.push(e3),p2++}var u2=l3===p2;let m3;if(p2=s3,i2!==null&&(s3?
i2.length=s3:i2=null),u2){let s4=p2;if(dt(r2,{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:o2}))
var h2=dt.evaluated.props;else i2=i2===null?dt.errors:i2.concat(dt.errors),p2=i2.length;c3=u2=s4===p2,m3="then"}else{let s4=p2;Et(r2,{instancePath:t2+"/"+a3.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Et.errors:i2.concat(Et.errors),p2=i2.length),c3=
u2=s4===p2,c3&&h2!==!0&&(h2=!0),m3="else"}if(!c3){let e3={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/patternProperties/%5E%5B1-\
5%5D(%3F%3A%5Cd%7B2%7D%7CXX)%24/if",keyword:"if",params:{failingKeyword:m3},message:'must match "'+m3+'" schema'};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={
instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return Ct.errors=i2,p2===
0}Rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Lt={validate:Ft};function Vt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=Vt.evaluated;
if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2))for(let a3 in e2)r.test(a3)||Lt.validate(e2[a3],
{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Lt.validate.errors:
i2.concat(Lt.validate.errors),p2=i2.length);else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===
null?i2=[e3]:i2.push(e3),p2++}return Vt.errors=i2,p2===0}function Kt(e2,{instancePath:s2="",parentData:n2,parentDataProperty:o2,rootData:i2=e2,dynamicAnchors:p2={}}={}){
let c2=null,l2=0,m2=Kt.evaluated;if(m2.dynamicProps&&(m2.props=void 0),m2.dynamicItems&&(m2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.responses===
void 0){let e3={instancePath:s2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"responses"},message:"must have required property 'responses'"};
c2===null?c2=[e3]:c2.push(e3),l2++}for(let a2 in e2)if(!t.call(Mt.properties,a2)&&!r.test(a2)){let e3={instancePath:s2,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a2},message:"must NOT have additional properties"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.tags!==void 0){let t2=e2.
tags;if(Array.isArray(t2)){let e3=t2.length;for(let a2=0;a2<e3;a2++)if(typeof t2[a2]!="string"){let e4={instancePath:s2+"/tags/"+a2,schemaPath:"#/properties/tag\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e4]:c2.push(e4),l2++}}else{let e3={instancePath:s2+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"},message:"must be array"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.summary!==void 0&&typeof e2.summary!=
"string"){let e3={instancePath:s2+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=
[e3]:c2.push(e3),l2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:s2+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.externalDocs!==void 0&&(it(e2.externalDocs,{instancePath:s2+
"/externalDocs",parentData:e2,parentDataProperty:"externalDocs",rootData:i2,dynamicAnchors:p2})||(c2=c2===null?it.errors:c2.concat(it.errors),l2=c2.length)),e2.
operationId!==void 0&&typeof e2.operationId!="string"){let e3={instancePath:s2+"/operationId",schemaPath:"#/properties/operationId/type",keyword:"type",params:{
type:"string"},message:"must be string"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.parameters!==void 0){let t2=e2.parameters;if(Array.isArray(t2)){let e3=t2.length;
for(let a2=0;a2<e3;a2++){let e4=t2[a2],r3=l2,n4=!0,o3=l2;if(l2===o3)if(e4&&typeof e4=="object"&&!Array.isArray(e4)){let t3;if(e4.$ref===void 0&&(t3="$ref")){let e5={};
c2===null?c2=[e5]:c2.push(e5),l2++}}else{let e5={};c2===null?c2=[e5]:c2.push(e5),l2++}var u2=o3===l2;let m3;if(l2=r3,c2!==null&&(r3?c2.length=r3:c2=null),u2){let r4=l2;
if(dt(e4,{instancePath:s2+"/parameters/"+a2,parentData:t2,parentDataProperty:a2,rootData:i2,dynamicAnchors:p2}))var h2=dt.evaluated.props;else c2=c2===null?dt.errors:
c2.concat(dt.errors),l2=c2.length;n4=u2=r4===l2,m3="then"}else{let r4=l2;Nt(e4,{instancePath:s2+"/parameters/"+a2,parentData:t2,parentDataProperty:a2,rootData:i2,
dynamicAnchors:p2})||(c2=c2===null?Nt.errors:c2.concat(Nt.errors),l2=c2.length),n4=u2=r4===l2,n4&&h2!==!0&&(h2=!0),m3="else"}if(!n4){let e5={instancePath:s2+"/p\
arameters/"+a2,schemaPath:"#/properties/parameters/items/if",keyword:"if",params:{failingKeyword:m3},message:'must match "'+m3+'" schema'};c2===null?c2=[e5]:c2.
push(e5),l2++}}let r2,n3=t2.length;if(n3>1){e:for(;n3--;)for(r2=n3;r2--;)if(a(t2[n3],t2[r2])){let e4={instancePath:s2+"/parameters",schemaPath:"#/properties/par\
ameters/uniqueItems",keyword:"uniqueItems",params:{i:n3,j:r2},message:"must NOT have duplicate items (items ## "+r2+" and "+n3+" are identical)"};c2===null?c2=[
e4]:c2.push(e4),l2++;break e}}}else{let e3={instancePath:s2+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"},message:"\
must be array"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.requestBody!==void 0){let t2=e2.requestBody,a2=l2,r2=!0,n3=l2;if(l2===n3)if(t2&&typeof t2=="object"&&!Array.
isArray(t2)){let e3;if(t2.$ref===void 0&&(e3="$ref")){let e4={};c2===null?c2=[e4]:c2.push(e4),l2++}}else{let e3={};c2===null?c2=[e3]:c2.push(e3),l2++}var d2=n3===
l2;let o3;if(l2=a2,c2!==null&&(a2?c2.length=a2:c2=null),d2){let a3=l2;if(dt(t2,{instancePath:s2+"/requestBody",parentData:e2,parentDataProperty:"requestBody",rootData:i2,
dynamicAnchors:p2}))var y2=dt.evaluated.props;else c2=c2===null?dt.errors:c2.concat(dt.errors),l2=c2.length;r2=d2=a3===l2,o3="then"}else{let a3=l2;St(t2,{instancePath:s2+
"/requestBody",parentData:e2,parentDataProperty:"requestBody",rootData:i2,dynamicAnchors:p2})||(c2=c2===null?St.errors:c2.concat(St.errors),l2=c2.length),r2=d2=
a3===l2,r2&&y2!==!0&&(y2=!0),o3="else"}if(!r2){let e3={instancePath:s2+"/requestBody",schemaPath:"#/properties/requestBody/if",keyword:"if",params:{failingKeyword:o3},
message:'must match "'+o3+'" schema'};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.responses!==void 0&&(Ct(e2.responses,{instancePath:s2+"/responses",parentData:e2,
parentDataProperty:"responses",rootData:i2,dynamicAnchors:p2})||(c2=c2===null?Ct.errors:c2.concat(Ct.errors),l2=c2.length)),e2.callbacks!==void 0){let t2=e2.callbacks;
if(t2&&typeof t2=="object"&&!Array.isArray(t2))for(let e3 in t2){let a2=t2[e3],r2=l2,n3=!0,o3=l2;if(l2===o3)if(a2&&typeof a2=="object"&&!Array.isArray(a2)){let e4;
if(a2.$ref===void 0&&(e4="$ref")){let e5={};c2===null?c2=[e5]:c2.push(e5),l2++}}else{let e4={};c2===null?c2=[e4]:c2.push(e4),l2++}var f2=o3===l2;let m3;if(l2=r2,
c2!==null&&(r2?c2.length=r2:c2=null),f2){let r3=l2;if(dt(a2,{instancePath:s2+"/callbacks/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,
rootData:i2,dynamicAnchors:p2}))var P2=dt.evaluated.props;else c2=c2===null?dt.errors:c2.concat(dt.errors),l2=c2.length;n3=f2=r3===l2,m3="then"}else{let r3=l2;Vt(
a2,{instancePath:s2+"/callbacks/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:i2,dynamicAnchors:p2})||(c2=c2===null?Vt.
errors:c2.concat(Vt.errors),l2=c2.length),n3=f2=r3===l2,n3&&P2!==!0&&(P2=!0),m3="else"}if(!n3){let t3={instancePath:s2+"/callbacks/"+e3.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/callbacks/additionalProperties/if",keyword:"if",params:{failingKeyword:m3},message:'must match "'+m3+'" schema'};c2===null?
c2=[t3]:c2.push(t3),l2++}}else{let e3={instancePath:s2+"/callbacks",schemaPath:"#/properties/callbacks/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.deprecated!==void 0&&typeof e2.deprecated!="boolean"){let e3={instancePath:s2+"/deprecated",schemaPath:"#\
/properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};c2===null?c2=[e3]:c2.push(e3),l2++}if(e2.security!==void 0){let t2=e2.
security;if(Array.isArray(t2)){let e3=t2.length;for(let a2=0;a2<e3;a2++)lt(t2[a2],{instancePath:s2+"/security/"+a2,parentData:t2,parentDataProperty:a2,rootData:i2,
dynamicAnchors:p2})||(c2=c2===null?lt.errors:c2.concat(lt.errors),l2=c2.length)}else{let e3={instancePath:s2+"/security",schemaPath:"#/properties/security/type",
keyword:"type",params:{type:"array"},message:"must be array"};c2===null?c2=[e3]:c2.push(e3),l2++}}if(e2.servers!==void 0){let t2=e2.servers;if(Array.isArray(t2)){
let e3=t2.length;for(let a2=0;a2<e3;a2++)ct(t2[a2],{instancePath:s2+"/servers/"+a2,parentData:t2,parentDataProperty:a2,rootData:i2,dynamicAnchors:p2})||(c2=c2===
null?ct.errors:c2.concat(ct.errors),l2=c2.length)}else{let e3={instancePath:s2+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};c2===null?c2=[e3]:c2.push(e3),l2++}}}else{let e3={instancePath:s2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};c2===null?c2=[e3]:c2.push(e3),l2++}return Kt.errors=c2,l2===0}function Ft(e2,{instancePath:t2="",parentData:s2,parentDataProperty:n2,rootData:o2=e2,
dynamicAnchors:i2={}}={}){let p2=null,c2=0,l2=Ft.evaluated;if(l2.dynamicProps&&(l2.props=void 0),l2.dynamicItems&&(l2.items=void 0),e2&&typeof e2=="object"&&!Array.
isArray(e2)){for(let a2 in e2)if(a2!=="$ref"&&a2!=="summary"&&a2!=="description"&&a2!=="servers"&&a2!=="parameters"&&!ut.test(a2)&&!r.test(a2)){let e3={instancePath:t2,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a2},message:"must NOT have additional properties"};p2===null?p2=[e3]:
p2.push(e3),c2++}if(e2.$ref!==void 0&&typeof e2.$ref!="string"){let e3={instancePath:t2+"/$ref",schemaPath:"#/properties/%24ref/type",keyword:"type",params:{type:"\
string"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.summary!==void 0&&typeof e2.summary!="string"){let e3={instancePath:t2+"/summary",schemaPath:"\
#/properties/summary/type",keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.description!==void 0&&typeof e2.
description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be \
string"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.servers!==void 0){let a2=e2.servers;if(Array.isArray(a2)){let e3=a2.length;for(let r2=0;r2<e3;r2++)ct(a2[r2],{
instancePath:t2+"/servers/"+r2,parentData:a2,parentDataProperty:r2,rootData:o2,dynamicAnchors:i2})||(p2=p2===null?ct.errors:p2.concat(ct.errors),c2=p2.length)}else{
let e3={instancePath:t2+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"array"},message:"must be array"};p2===null?p2=[e3]:p2.push(
e3),c2++}}if(e2.parameters!==void 0){let r2=e2.parameters;if(Array.isArray(r2)){let e3=r2.length;for(let a2=0;a2<e3;a2++){let e4=r2[a2],s4=c2,n4=!0,l3=c2;if(c2===
l3)if(e4&&typeof e4=="object"&&!Array.isArray(e4)){let t3;if(e4.$ref===void 0&&(t3="$ref")){let e5={};p2===null?p2=[e5]:p2.push(e5),c2++}}else{let e5={};p2===null?
p2=[e5]:p2.push(e5),c2++}var m2=l3===c2;let h2;if(c2=s4,p2!==null&&(s4?p2.length=s4:p2=null),m2){let s5=c2;if(dt(e4,{instancePath:t2+"/parameters/"+a2,parentData:r2,
parentDataProperty:a2,rootData:o2,dynamicAnchors:i2}))var u2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;n4=m2=s5===c2,h2="\
then"}else{let s5=c2;Nt(e4,{instancePath:t2+"/parameters/"+a2,parentData:r2,parentDataProperty:a2,rootData:o2,dynamicAnchors:i2})||(p2=p2===null?Nt.errors:p2.concat(
Nt.errors),c2=p2.length),n4=m2=s5===c2,n4&&u2!==!0&&(u2=!0),h2="else"}if(!n4){let e5={instancePath:t2+"/parameters/"+a2,schemaPath:"#/properties/parameters/item\
s/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};p2===null?p2=[e5]:p2.push(e5),c2++}}let s3,n3=r2.length;if(n3>1){e:for(;n3--;)
for(s3=n3;s3--;)if(a(r2[n3],r2[s3])){let e4={instancePath:t2+"/parameters",schemaPath:"#/properties/parameters/uniqueItems",keyword:"uniqueItems",params:{i:n3,j:s3},
message:"must NOT have duplicate items (items ## "+s3+" and "+n3+" are identical)"};p2===null?p2=[e4]:p2.push(e4),c2++;break e}}}else{let e3={instancePath:t2+"/\
parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"},message:"must be array"};p2===null?p2=[e3]:p2.push(e3),c2++}}for(let a2 in e2)
ut.test(a2)&&(Kt(e2[a2],{instancePath:t2+"/"+a2.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a2,rootData:o2,dynamicAnchors:i2})||(p2=
p2===null?Kt.errors:p2.concat(Kt.errors),c2=p2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};p2===null?p2=[e3]:p2.push(e3),c2++}return Ft.errors=p2,c2===0}function Bt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:o2=e2,dynamicAnchors:i2={}}={}){
let p2=null,c2=0,l2=Bt.evaluated;if(l2.dynamicProps&&(l2.props=void 0),l2.dynamicItems&&(l2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)
if(!n.test(a3)&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"\
must NOT have additional properties"};p2===null?p2=[e3]:p2.push(e3),c2++}for(let a3 in e2)n.test(a3)&&(Ft(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:o2,dynamicAnchors:i2})||(p2=p2===null?Ft.errors:p2.concat(Ft.errors),c2=p2.length))}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}return Bt.errors=p2,c2===0}Vt.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1},Kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Bt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var _t={type:"object",properties:{schemas:{type:"object",patternProperties:{"^[a-zA-Z0-9\\.\\-_]+$":{if:{type:"object",
required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/Schema"}}}},responses:{type:"object",patternProperties:{"^[a-zA-Z0-9\\.\\-_]+$":{
if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/Response"}}}},parameters:{type:"object",patternProperties:{
"^[a-zA-Z0-9\\.\\-_]+$":{if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/Parameter"}}}},examples:{type:"obj\
ect",patternProperties:{"^[a-zA-Z0-9\\.\\-_]+$":{if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/Example"}}}},
requestBodies:{type:"object",patternProperties:{"^[a-zA-Z0-9\\.\\-_]+$":{if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"\
#/definitions/RequestBody"}}}},headers:{type:"object",patternProperties:{"^[a-zA-Z0-9\\.\\-_]+$":{if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions\
/Reference"},else:{$ref:"#/definitions/Header"}}}},securitySchemes:{type:"object",patternProperties:{"^[a-zA-Z0-9\\.\\-_]+$":{if:{type:"object",required:["$ref"]},
then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/SecurityScheme"}}}},links:{type:"object",patternProperties:{"^[a-zA-Z0-9\\.\\-_]+$":{if:{type:"o\
bject",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/Link"}}}},callbacks:{type:"object",patternProperties:{"^[a-zA-Z0-9\\.\\-\
_]+$":{if:{type:"object",required:["$ref"]},then:{$ref:"#/definitions/Reference"},else:{$ref:"#/definitions/Callback"}}}}},patternProperties:{"^x-":{}},additionalProperties:!1},
Zt=new RegExp("^[a-zA-Z0-9\\.\\-_]+$","u"),Ht={if:{type:"object",properties:{type:{const:"apiKey"}},required:["type"]},then:{$ref:"#/definitions/APIKeySecurityS\
cheme"},else:{if:{type:"object",properties:{type:{const:"apiKey"}},required:["type"]},then:{$ref:"#/definitions/HTTPSecurityScheme"},else:{if:{type:"object",properties:{
type:{const:"oauth2"}},required:["type"]},then:{$ref:"#/definitions/OAuth2SecurityScheme"},else:{if:{type:"object",properties:{type:{const:"openIdConnect"}},required:[
"type"]},then:{$ref:"#/definitions/OpenIdConnectSecurityScheme"},else:{type:"object",properties:{type:{enum:["apiKey","http","oauth2","openIdConnect"]}},required:[
"type"],errorMessage:{required:"Security scheme must have a valid type",type:"Invalid security scheme"}}}}}},Xt={type:"object",required:["type","name","in"],properties:{
type:{const:"apiKey"},name:{type:"string"},in:{enum:["header","query","cookie"]},description:{type:"string"}},patternProperties:{"^x-":{}},additionalProperties:!1};
function Gt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=Gt.evaluated;if(c2.dynamicProps&&
(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.type===void 0){let e3={instancePath:t2,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.name===void 0){
let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};i2===null?i2=[e3]:
i2.push(e3),p2++}if(e2.in===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"in"},message:"must have required\
 property 'in'"};i2===null?i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)if(a3!=="type"&&a3!=="name"&&a3!=="in"&&a3!=="description"&&!r.test(a3)){let e3={instancePath:t2,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:
i2.push(e3),p2++}if(e2.type!==void 0&&e2.type!=="apiKey"){let e3={instancePath:t2+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
apiKey"},message:"must be equal to constant"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.in!==void 0){let a3=e2.
in;if(a3!=="header"&&a3!=="query"&&a3!=="cookie"){let e3={instancePath:t2+"/in",schemaPath:"#/properties/in/enum",keyword:"enum",params:{allowedValues:Xt.properties.
in.enum},message:"must be equal to one of the allowed values"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.description!==void 0&&typeof e2.description!="string"){
let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[
e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(
e3),p2++}return Gt.errors=i2,p2===0}function Jt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,
p2=0,c2=Jt.evaluated;c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0);let l2=p2,m2=!1,u2=null,h2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)&&e2.scheme!==void 0&&e2.scheme!=="bearer"){let e3={instancePath:t2+"/scheme",schemaPath:"#/oneOf/0/properties/scheme/const",keyword:"const",params:{allowedValue:"\
bearer"},message:"must be equal to constant"};i2===null?i2=[e3]:i2.push(e3),p2++}if(h2===p2){m2=!0,u2=0;var d2={scheme:!0}}let y2=p2,f2=p2,P2=p2;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){let t3;if(e2.bearerFormat===void 0&&(t3="bearerFormat")){let e3={};i2===null?i2=[e3]:i2.push(e3),p2++}}var g2;if(P2===p2){let e3={
instancePath:t2,schemaPath:"#/oneOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};i2===null?i2=[e3]:i2.push(e3),p2++}else p2=f2,i2!==null&&(f2?i2.
length=f2:i2=null);if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.scheme!==void 0){let a3=p2,r2=p2;if(e2.scheme!=="bearer"){let e3={};i2===null?i2=[e3]:i2.push(
e3),p2++}if(r2===p2){let e3={instancePath:t2+"/scheme",schemaPath:"#/oneOf/1/properties/scheme/not",keyword:"not",params:{},message:"must NOT be valid"};i2===null?
i2=[e3]:i2.push(e3),p2++}else p2=a3,i2!==null&&(a3?i2.length=a3:i2=null)}if((g2=y2===p2)&&m2?(m2=!1,u2=[u2,1]):g2&&(m2=!0,u2=1,d2!==!0&&((d2=d2||{}).scheme=!0)),
m2)p2=l2,i2!==null&&(l2?i2.length=l2:i2=null);else{let e3={instancePath:t2,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:u2},message:"must match e\
xactly one schema in oneOf"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.scheme===void 0){let e3={instancePath:t2,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.type===
void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};i2===null?
i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)if(a3!=="scheme"&&a3!=="bearerFormat"&&a3!=="description"&&a3!=="type"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),
p2++}if(e2.scheme!==void 0&&typeof e2.scheme!="string"){let e3={instancePath:t2+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.bearerFormat!==void 0&&typeof e2.bearerFormat!="string"){let e3={instancePath:t2+"/bear\
erFormat",schemaPath:"#/properties/bearerFormat/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.description!==
void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.type!==void 0){let a3=e2.type;if(typeof a3!="string"){let e3={instancePath:t2+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(a3!=="http"){let e3={instancePath:t2+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"http"},message:"must be equal to constant"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return Jt.errors=
i2,p2===0}function Wt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=Wt.evaluated;if(c2.
dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.authorizationUrl===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"authorizationUrl"},message:"must have required property 'authorizationUrl'"};i2===null?i2=[e3]:
i2.push(e3),p2++}if(e2.scopes===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},message:"must have \
required property 'scopes'"};i2===null?i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)if(a3!=="authorizationUrl"&&a3!=="refreshUrl"&&a3!=="scopes"&&!r.test(a3)){let e3={
instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};
i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.authorizationUrl!==void 0){let a3=e2.authorizationUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+
"/authorizationUrl",schemaPath:"#/properties/authorizationUrl/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference\
"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/authorizationUrl",schemaPath:"#/properties/authorizationUrl/type",keyword:"type",params:{
type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.refreshUrl!==void 0){let a3=e2.refreshUrl;if(typeof a3=="string"){if(!rt.test(
a3)){let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/format",keyword:"format",params:{format:"uri-reference"},message:'must match form\
at "uri-reference"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{
type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.scopes!==void 0){let a3=e2.scopes;if(a3&&typeof a3=="object"&&!Array.isArray(
a3)){for(let e3 in a3)if(typeof a3[e3]!="string"){let a4={instancePath:t2+"/scopes/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scopes/a\
dditionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[a4]:i2.push(a4),p2++}}else{let e3={instancePath:t2+"/sco\
pes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return Wt.errors=i2,p2===0}function Yt(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=Yt.evaluated;if(c2.dynamicProps&&(c2.props=void 0),
c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.tokenUrl===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"tokenUrl"},message:"must have required property 'tokenUrl'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.scopes===void 0){let e3={
instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};i2===null?i2=[e3]:i2.
push(e3),p2++}for(let a3 in e2)if(a3!=="tokenUrl"&&a3!=="refreshUrl"&&a3!=="scopes"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.tokenUrl!==void 0){
let a3=e2.tokenUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/format",keyword:"format",params:{
format:"uri-reference"},message:'must match format "uri-reference"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/\
properties/tokenUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.refreshUrl!==void 0){let a3=e2.
refreshUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/format",keyword:"format",params:{format:"\
uri-reference"},message:'must match format "uri-reference"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/proper\
ties/refreshUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.scopes!==void 0){let a3=e2.scopes;
if(a3&&typeof a3=="object"&&!Array.isArray(a3)){for(let e3 in a3)if(typeof a3[e3]!="string"){let a4={instancePath:t2+"/scopes/"+e3.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[a4]:i2.push(a4),p2++}}else{
let e3={instancePath:t2+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(
e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return Yt.
errors=i2,p2===0}function Qt(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=Qt.evaluated;
if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.tokenUrl===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"tokenUrl"},message:"must have required property 'tokenUrl'"};i2===null?i2=[e3]:i2.push(e3),p2++}
if(e2.scopes===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},message:"must have required property\
 'scopes'"};i2===null?i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)if(a3!=="tokenUrl"&&a3!=="refreshUrl"&&a3!=="scopes"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),
p2++}if(e2.tokenUrl!==void 0){let a3=e2.tokenUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/\
format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+
"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.refreshUrl!==
void 0){let a3=e2.refreshUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/format",keyword:"\
format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/refreshU\
rl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.scopes!==
void 0){let a3=e2.scopes;if(a3&&typeof a3=="object"&&!Array.isArray(a3)){for(let e3 in a3)if(typeof a3[e3]!="string"){let a4={instancePath:t2+"/scopes/"+e3.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?
i2=[a4]:i2.push(a4),p2++}}else{let e3={instancePath:t2+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===
null?i2=[e3]:i2.push(e3),p2++}return Qt.errors=i2,p2===0}function ea(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){
let i2=null,p2=0,c2=ea.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.authorizationUrl===
void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"authorizationUrl"},message:"must have required property 'aut\
horizationUrl'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.tokenUrl===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tokenUrl"},message:"must have required property 'tokenUrl'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.scopes===void 0){let e3={instancePath:t2,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};i2===null?i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)
if(a3!=="authorizationUrl"&&a3!=="tokenUrl"&&a3!=="refreshUrl"&&a3!=="scopes"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.authorizationUrl!==
void 0){let a3=e2.authorizationUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/authorizationUrl",schemaPath:"#/properties/authorizationUr\
l/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+
"/authorizationUrl",schemaPath:"#/properties/authorizationUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),
p2++}}if(e2.tokenUrl!==void 0){let a3=e2.tokenUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl\
/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+
"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.refreshUrl!==
void 0){let a3=e2.refreshUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/format",keyword:"\
format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/refreshU\
rl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.scopes!==
void 0){let a3=e2.scopes;if(a3&&typeof a3=="object"&&!Array.isArray(a3)){for(let e3 in a3)if(typeof a3[e3]!="string"){let a4={instancePath:t2+"/scopes/"+e3.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scopes/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?
i2=[a4]:i2.push(a4),p2++}}else{let e3={instancePath:t2+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===
null?i2=[e3]:i2.push(e3),p2++}return ea.errors=i2,p2===0}function ta(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){
let i2=null,p2=0,c2=ta.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)
if(a3!=="implicit"&&a3!=="password"&&a3!=="clientCredentials"&&a3!=="authorizationCode"&&!r.test(a3)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:i2.push(e3),p2++}e2.implicit!==void 0&&
(Wt(e2.implicit,{instancePath:t2+"/implicit",parentData:e2,parentDataProperty:"implicit",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Wt.errors:i2.concat(Wt.errors),
p2=i2.length)),e2.password!==void 0&&(Yt(e2.password,{instancePath:t2+"/password",parentData:e2,parentDataProperty:"password",rootData:n2,dynamicAnchors:o2})||(i2=
i2===null?Yt.errors:i2.concat(Yt.errors),p2=i2.length)),e2.clientCredentials!==void 0&&(Qt(e2.clientCredentials,{instancePath:t2+"/clientCredentials",parentData:e2,
parentDataProperty:"clientCredentials",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Qt.errors:i2.concat(Qt.errors),p2=i2.length)),e2.authorizationCode!==void 0&&
(ea(e2.authorizationCode,{instancePath:t2+"/authorizationCode",parentData:e2,parentDataProperty:"authorizationCode",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?
ea.errors:i2.concat(ea.errors),p2=i2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===
null?i2=[e3]:i2.push(e3),p2++}return ta.errors=i2,p2===0}function aa(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){
let i2=null,p2=0,c2=aa.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.type===
void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};i2===null?
i2=[e3]:i2.push(e3),p2++}if(e2.flows===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flows"},message:"must\
 have required property 'flows'"};i2===null?i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)if(a3!=="type"&&a3!=="flows"&&a3!=="description"&&!r.test(a3)){let e3={instancePath:t2,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional properties"};i2===null?i2=[e3]:
i2.push(e3),p2++}if(e2.type!==void 0&&e2.type!=="oauth2"){let e3={instancePath:t2+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
oauth2"},message:"must be equal to constant"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.flows!==void 0&&(ta(e2.flows,{instancePath:t2+"/flows",parentData:e2,parentDataProperty:"\
flows",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?ta.errors:i2.concat(ta.errors),p2=i2.length)),e2.description!==void 0&&typeof e2.description!="string"){let e3={
instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(
e3),p2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return aa.
errors=i2,p2===0}function ra(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=ra.evaluated;
if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.type===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.
openIdConnectUrl===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"openIdConnectUrl"},message:"must have req\
uired property 'openIdConnectUrl'"};i2===null?i2=[e3]:i2.push(e3),p2++}for(let a3 in e2)if(a3!=="type"&&a3!=="openIdConnectUrl"&&a3!=="description"&&!r.test(a3)){
let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a3},message:"must NOT have additional prop\
erties"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.type!==void 0&&e2.type!=="openIdConnect"){let e3={instancePath:t2+"/type",schemaPath:"#/properties/type/const",
keyword:"const",params:{allowedValue:"openIdConnect"},message:"must be equal to constant"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.openIdConnectUrl!==void 0){let a3=e2.
openIdConnectUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/openIdConnectUrl",schemaPath:"#/properties/openIdConnectUrl/format",keyword:"\
format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/openIdCo\
nnectUrl",schemaPath:"#/properties/openIdConnectUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.
description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return ra.errors=i2,p2===0}function sa(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,
rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=sa.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,
m2=i2;if(i2===m2)if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.type===void 0&&(t3="type")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.
type!==void 0&&e2.type!=="apiKey"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,
o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(Gt(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?
Gt.errors:o2.concat(Gt.errors),i2=o2.length),l2=u2=p3===i2,l2)var d2=!0;h2="then"}else{let p3=i2,c3=i2,m3=!0,D2=i2;if(i2===D2)if(e2&&typeof e2=="object"&&!Array.
isArray(e2)){let t3;if(e2.type===void 0&&(t3="type")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.type!==void 0&&e2.type!=="apiKey"){let e3={};o2===
null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var y2=D2===i2;let w2;if(i2=c3,o2!==null&&(c3?o2.length=c3:o2=null),y2){let p4=i2;
if(Jt(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Jt.errors:o2.concat(Jt.errors),i2=o2.length),m3=y2=
p4===i2,m3)var f2=!0;w2="then"}else{let p4=i2,c4=i2,l3=!0,u3=i2;if(i2===u3)if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.type===void 0&&(t3="type")){
let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.type!==void 0&&e2.type!=="oauth2"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?
o2=[e3]:o2.push(e3),i2++}var P2=u3===i2;let h3;if(i2=c4,o2!==null&&(c4?o2.length=c4:o2=null),P2){let p5=i2;if(aa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?aa.errors:o2.concat(aa.errors),i2=o2.length),l3=P2=p5===i2,l3)var g2=!0;h3="then"}else{let p5=i2,c5=i2,m4=!0,u4=i2;
if(i2===u4)if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.type===void 0&&(t3="type")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.type!==
void 0&&e2.type!=="openIdConnect"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var v2=u4===i2;let d3;if(i2=c5,
o2!==null&&(c5?o2.length=c5:o2=null),v2){let p6=i2;if(ra(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?
ra.errors:o2.concat(ra.errors),i2=o2.length),m4=v2=p6===i2,m4)var b2=!0;d3="then"}else{let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.type===void 0){
let e3={instancePath:t2,schemaPath:"#/else/else/else/else/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'typ\
e'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.type!==void 0){let a4=e2.type;if(a4!=="apiKey"&&a4!=="http"&&a4!=="oauth2"&&a4!=="openIdConnect"){let e3={instancePath:t2+
"/type",schemaPath:"#/else/else/else/else/properties/type/enum",keyword:"enum",params:{allowedValues:Ht.else.else.else.else.properties.type.enum},message:"must \
be equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/else/else/else/else/type",keyword:"type",
params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}if(i2>0){let e3={required:[],type:[]},a4={};for(let a5 of o2)a5.keyword!=="e\
rrorMessage"&&!a5.emUsed&&a5.instancePath===t2&&a5.keyword in e3&&a5.schemaPath.indexOf("#/else/else/else/else")===0&&/^\/[^\/]*$/.test(a5.schemaPath.slice(21))&&
(e3[a5.keyword].push(a5),a5.emUsed=!0);for(let r4 in e3)if(e3[r4].length){let s3={instancePath:t2,schemaPath:"#/else/else/else/else/errorMessage",keyword:"error\
Message",params:{errors:e3[r4]},message:r4 in a4?a4[r4]():Ht.else.else.else.else.errorMessage[r4]};o2===null?o2=[s3]:o2.push(s3),i2++}let r3=[];for(let e4 of o2)
e4.emUsed||r3.push(e4);o2=r3,i2=r3.length}m4=v2=a3===i2,m4&&b2!==!0&&((b2=b2||{}).type=!0),d3="else"}if(!m4){let e3={instancePath:t2,schemaPath:"#/else/else/els\
e/if",keyword:"if",params:{failingKeyword:d3},message:'must match "'+d3+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}l3=P2=p5===i2,l3&&g2!==!0&&b2!==void 0&&(b2===
!0?g2=!0:(g2=g2||{},Object.assign(g2,b2))),h3="else"}if(!l3){let e3={instancePath:t2,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:h3},message:'\
must match "'+h3+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}m3=y2=p4===i2,m3&&f2!==!0&&g2!==void 0&&(g2===!0?f2=!0:(f2=f2||{},Object.assign(f2,g2))),w2="els\
e"}if(!m3){let e3={instancePath:t2,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:w2},message:'must match "'+w2+'" schema'};o2===null?o2=[e3]:o2.push(
e3),i2++}l2=u2=p3===i2,l2&&d2!==!0&&f2!==void 0&&(f2===!0?d2=!0:(d2=d2||{},Object.assign(d2,f2))),h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return sa.errors=o2,p2.props=d2,i2===0}function na(e2,{instancePath:a2="",
parentData:s2,parentDataProperty:n2,rootData:o2=e2,dynamicAnchors:i2={}}={}){let p2=null,c2=0,l2=na.evaluated;if(l2.dynamicProps&&(l2.props=void 0),l2.dynamicItems&&
(l2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let s3 in e2)if(!t.call(_t.properties,s3)&&!r.test(s3)){let e3={instancePath:a2,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s3},message:"must NOT have additional properties"};p2===null?p2=[e3]:p2.push(e3),
c2++}if(e2.schemas!==void 0){let t2=e2.schemas;if(t2&&typeof t2=="object"&&!Array.isArray(t2)){var m2={};for(let e3 in t2)if(Zt.test(e3)){let r2=t2[e3],s3=c2,n3=!0,
l3=c2;if(c2===l3)if(r2&&typeof r2=="object"&&!Array.isArray(r2)){let e4;if(r2.$ref===void 0&&(e4="$ref")){let e5={};p2===null?p2=[e5]:p2.push(e5),c2++}}else{let e4={};
p2===null?p2=[e4]:p2.push(e4),c2++}var u2=l3===c2;let d3;if(c2=s3,p2!==null&&(s3?p2.length=s3:p2=null),u2){let s4=c2;if(dt(r2,{instancePath:a2+"/schemas/"+e3.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2}))var h2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(
dt.errors),c2=p2.length;n3=u2=s4===c2,d3="then"}else{let s4=c2;$t(r2,{instancePath:a2+"/schemas/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,
rootData:o2,dynamicAnchors:i2})||(p2=p2===null?$t.errors:p2.concat($t.errors),c2=p2.length),n3=u2=s4===c2,n3&&h2!==!0&&(h2=!0),d3="else"}if(!n3){let t3={instancePath:a2+
"/schemas/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/schemas/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{
failingKeyword:d3},message:'must match "'+d3+'" schema'};p2===null?p2=[t3]:p2.push(t3),c2++}m2[e3]=!0}}else{let e3={instancePath:a2+"/schemas",schemaPath:"#/pro\
perties/schemas/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.responses!==void 0){let t2=e2.responses;
if(t2&&typeof t2=="object"&&!Array.isArray(t2)){var d2={};for(let e3 in t2)if(Zt.test(e3)){let r2=t2[e3],s3=c2,n3=!0,l3=c2;if(c2===l3)if(r2&&typeof r2=="object"&&
!Array.isArray(r2)){let e4;if(r2.$ref===void 0&&(e4="$ref")){let e5={};p2===null?p2=[e5]:p2.push(e5),c2++}}else{let e4={};p2===null?p2=[e4]:p2.push(e4),c2++}var y2=l3===
c2;let m3;if(c2=s3,p2!==null&&(s3?p2.length=s3:p2=null),y2){let s4=c2;if(dt(r2,{instancePath:a2+"/responses/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,
parentDataProperty:e3,rootData:o2,dynamicAnchors:i2}))var f2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;n3=y2=s4===c2,m3="\
then"}else{let s4=c2;Et(r2,{instancePath:a2+"/responses/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2})||
(p2=p2===null?Et.errors:p2.concat(Et.errors),c2=p2.length),n3=y2=s4===c2,n3&&f2!==!0&&(f2=!0),m3="else"}if(!n3){let t3={instancePath:a2+"/responses/"+e3.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/responses/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword:m3},
message:'must match "'+m3+'" schema'};p2===null?p2=[t3]:p2.push(t3),c2++}d2[e3]=!0}}else{let e3={instancePath:a2+"/responses",schemaPath:"#/properties/responses\
/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.parameters!==void 0){let t2=e2.parameters;if(t2&&
typeof t2=="object"&&!Array.isArray(t2)){var P2={};for(let e3 in t2)if(Zt.test(e3)){let r2=t2[e3],s3=c2,n3=!0,l3=c2;if(c2===l3)if(r2&&typeof r2=="object"&&!Array.
isArray(r2)){let e4;if(r2.$ref===void 0&&(e4="$ref")){let e5={};p2===null?p2=[e5]:p2.push(e5),c2++}}else{let e4={};p2===null?p2=[e4]:p2.push(e4),c2++}var g2=l3===
c2;let m3;if(c2=s3,p2!==null&&(s3?p2.length=s3:p2=null),g2){let s4=c2;if(dt(r2,{instancePath:a2+"/parameters/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,
parentDataProperty:e3,rootData:o2,dynamicAnchors:i2}))var v2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;n3=g2=s4===c2,m3="\
then"}else{let s4=c2;Nt(r2,{instancePath:a2+"/parameters/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2})||
(p2=p2===null?Nt.errors:p2.concat(Nt.errors),c2=p2.length),n3=g2=s4===c2,n3&&v2!==!0&&(v2=!0),m3="else"}if(!n3){let t3={instancePath:a2+"/parameters/"+e3.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/parameters/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword:m3},
message:'must match "'+m3+'" schema'};p2===null?p2=[t3]:p2.push(t3),c2++}P2[e3]=!0}}else{let e3={instancePath:a2+"/parameters",schemaPath:"#/properties/paramete\
rs/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.examples!==void 0){let t2=e2.examples;if(t2&&
typeof t2=="object"&&!Array.isArray(t2)){var b2={};for(let e3 in t2)if(Zt.test(e3)){let r2=t2[e3],s3=c2,n3=!0,l3=c2;if(c2===l3)if(r2&&typeof r2=="object"&&!Array.
isArray(r2)){let e4;if(r2.$ref===void 0&&(e4="$ref")){let e5={};p2===null?p2=[e5]:p2.push(e5),c2++}}else{let e4={};p2===null?p2=[e4]:p2.push(e4),c2++}var D2=l3===
c2;let m3;if(c2=s3,p2!==null&&(s3?p2.length=s3:p2=null),D2){let s4=c2;if(dt(r2,{instancePath:a2+"/examples/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,
parentDataProperty:e3,rootData:o2,dynamicAnchors:i2}))var w2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;n3=D2=s4===c2,m3="\
then"}else{let s4=c2;jt(r2,{instancePath:a2+"/examples/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2})||
(p2=p2===null?jt.errors:p2.concat(jt.errors),c2=p2.length),n3=D2=s4===c2,n3&&w2!==!0&&(w2=!0),m3="else"}if(!n3){let t3={instancePath:a2+"/examples/"+e3.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/examples/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword:m3},
message:'must match "'+m3+'" schema'};p2===null?p2=[t3]:p2.push(t3),c2++}b2[e3]=!0}}else{let e3={instancePath:a2+"/examples",schemaPath:"#/properties/examples/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.requestBodies!==void 0){let t2=e2.requestBodies;if(t2&&
typeof t2=="object"&&!Array.isArray(t2)){var A2={};for(let e3 in t2)if(Zt.test(e3)){let r2=t2[e3],s3=c2,n3=!0,l3=c2;if(c2===l3)if(r2&&typeof r2=="object"&&!Array.
isArray(r2)){let e4;if(r2.$ref===void 0&&(e4="$ref")){let e5={};p2===null?p2=[e5]:p2.push(e5),c2++}}else{let e4={};p2===null?p2=[e4]:p2.push(e4),c2++}var k2=l3===
c2;let m3;if(c2=s3,p2!==null&&(s3?p2.length=s3:p2=null),k2){let s4=c2;if(dt(r2,{instancePath:a2+"/requestBodies/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,
parentDataProperty:e3,rootData:o2,dynamicAnchors:i2}))var $2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;n3=k2=s4===c2,m3="\
then"}else{let s4=c2;St(r2,{instancePath:a2+"/requestBodies/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2})||
(p2=p2===null?St.errors:p2.concat(St.errors),c2=p2.length),n3=k2=s4===c2,n3&&$2!==!0&&($2=!0),m3="else"}if(!n3){let t3={instancePath:a2+"/requestBodies/"+e3.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/requestBodies/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword:m3},
message:'must match "'+m3+'" schema'};p2===null?p2=[t3]:p2.push(t3),c2++}A2[e3]=!0}}else{let e3={instancePath:a2+"/requestBodies",schemaPath:"#/properties/reque\
stBodies/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.headers!==void 0){let t2=e2.headers;if(t2&&
typeof t2=="object"&&!Array.isArray(t2)){var j2={};for(let e3 in t2)if(Zt.test(e3)){let r2=t2[e3],s3=c2,n3=!0,l3=c2;if(c2===l3)if(r2&&typeof r2=="object"&&!Array.
isArray(r2)){let e4;if(r2.$ref===void 0&&(e4="$ref")){let e5={};p2===null?p2=[e5]:p2.push(e5),c2++}}else{let e4={};p2===null?p2=[e4]:p2.push(e4),c2++}var q2=l3===
c2;let m3;if(c2=s3,p2!==null&&(s3?p2.length=s3:p2=null),q2){let s4=c2;if(dt(r2,{instancePath:a2+"/headers/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,
parentDataProperty:e3,rootData:o2,dynamicAnchors:i2}))var x2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;n3=q2=s4===c2,m3="\
then"}else{let s4=c2;Ot(r2,{instancePath:a2+"/headers/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2})||
(p2=p2===null?Ot.errors:p2.concat(Ot.errors),c2=p2.length),n3=q2=s4===c2,n3&&x2!==!0&&(x2=!0),m3="else"}if(!n3){let t3={instancePath:a2+"/headers/"+e3.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/headers/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword:m3},message:'\
must match "'+m3+'" schema'};p2===null?p2=[t3]:p2.push(t3),c2++}j2[e3]=!0}}else{let e3={instancePath:a2+"/headers",schemaPath:"#/properties/headers/type",keyword:"\
type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.securitySchemes!==void 0){let t2=e2.securitySchemes;if(t2&&typeof t2==
"object"&&!Array.isArray(t2)){var I2={};for(let e3 in t2)if(Zt.test(e3)){let r2=t2[e3],s3=c2,n3=!0,l3=c2;if(c2===l3)if(r2&&typeof r2=="object"&&!Array.isArray(r2)){
let e4;if(r2.$ref===void 0&&(e4="$ref")){let e5={};p2===null?p2=[e5]:p2.push(e5),c2++}}else{let e4={};p2===null?p2=[e4]:p2.push(e4),c2++}var O2=l3===c2;let m3;if(c2=
s3,p2!==null&&(s3?p2.length=s3:p2=null),O2){let s4=c2;if(dt(r2,{instancePath:a2+"/securitySchemes/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,
rootData:o2,dynamicAnchors:i2}))var U2=dt.evaluated.props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;n3=O2=s4===c2,m3="then"}else{let s4=c2;if(sa(
r2,{instancePath:a2+"/securitySchemes/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2}))var T2=sa.
evaluated.props;else p2=p2===null?sa.errors:p2.concat(sa.errors),c2=p2.length;n3=O2=s4===c2,n3&&U2!==!0&&T2!==void 0&&(T2===!0?U2=!0:(U2=U2||{},Object.assign(U2,
T2))),m3="else"}if(!n3){let t3={instancePath:a2+"/securitySchemes/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/securitySchemes/patternPr\
operties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword:m3},message:'must match "'+m3+'" schema'};p2===null?p2=[t3]:p2.push(t3),c2++}
I2[e3]=!0}}else{let e3={instancePath:a2+"/securitySchemes",schemaPath:"#/properties/securitySchemes/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.links!==void 0){let t2=e2.links;if(t2&&typeof t2=="object"&&!Array.isArray(t2)){var N2={};for(let e3 in t2)if(Zt.
test(e3)){let r2=t2[e3],s3=c2,n3=!0,l3=c2;if(c2===l3)if(r2&&typeof r2=="object"&&!Array.isArray(r2)){let e4;if(r2.$ref===void 0&&(e4="$ref")){let e5={};p2===null?
p2=[e5]:p2.push(e5),c2++}}else{let e4={};p2===null?p2=[e4]:p2.push(e4),c2++}var M2=l3===c2;let m3;if(c2=s3,p2!==null&&(s3?p2.length=s3:p2=null),M2){let s4=c2;if(dt(
r2,{instancePath:a2+"/links/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2}))var S2=dt.evaluated.
props;else p2=p2===null?dt.errors:p2.concat(dt.errors),c2=p2.length;n3=M2=s4===c2,m3="then"}else{let s4=c2;Rt(r2,{instancePath:a2+"/links/"+e3.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2})||(p2=p2===null?Rt.errors:p2.concat(Rt.errors),c2=p2.length),n3=M2=s4===c2,
n3&&S2!==!0&&(S2=!0),m3="else"}if(!n3){let t3={instancePath:a2+"/links/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/links/patternPropert\
ies/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword:m3},message:'must match "'+m3+'" schema'};p2===null?p2=[t3]:p2.push(t3),c2++}N2[e3]=
!0}}else{let e3={instancePath:a2+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:
p2.push(e3),c2++}}if(e2.callbacks!==void 0){let t2=e2.callbacks;if(t2&&typeof t2=="object"&&!Array.isArray(t2)){var z2={};for(let e3 in t2)if(Zt.test(e3)){let r2=t2[e3],
s3=c2,n3=!0,l3=c2;if(c2===l3)if(r2&&typeof r2=="object"&&!Array.isArray(r2)){let e4;if(r2.$ref===void 0&&(e4="$ref")){let e5={};p2===null?p2=[e5]:p2.push(e5),c2++}}else{
let e4={};p2===null?p2=[e4]:p2.push(e4),c2++}var R2=l3===c2;let m3;if(c2=s3,p2!==null&&(s3?p2.length=s3:p2=null),R2){let s4=c2;if(dt(r2,{instancePath:a2+"/callb\
acks/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2}))var E2=dt.evaluated.props;else p2=p2===null?
dt.errors:p2.concat(dt.errors),c2=p2.length;n3=R2=s4===c2,m3="then"}else{let s4=c2;Vt(r2,{instancePath:a2+"/callbacks/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:t2,parentDataProperty:e3,rootData:o2,dynamicAnchors:i2})||(p2=p2===null?Vt.errors:p2.concat(Vt.errors),c2=p2.length),n3=R2=s4===c2,n3&&E2!==!0&&(E2=!0),
m3="else"}if(!n3){let t3={instancePath:a2+"/callbacks/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/callbacks/patternProperties/%5E%5Ba-z\
A-Z0-9%5C.%5C-_%5D%2B%24/if",keyword:"if",params:{failingKeyword:m3},message:'must match "'+m3+'" schema'};p2===null?p2=[t3]:p2.push(t3),c2++}z2[e3]=!0}}else{let e3={
instancePath:a2+"/callbacks",schemaPath:"#/properties/callbacks/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(
e3),c2++}}}else{let e3={instancePath:a2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}return na.
errors=p2,c2===0}function oa(e2,{instancePath:t2="",parentData:s2,parentDataProperty:n2,rootData:o2=e2,dynamicAnchors:i2={}}={}){let p2=null,c2=0,l2=oa.evaluated;
if(l2.dynamicProps&&(l2.props=void 0),l2.dynamicItems&&(l2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.openapi===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"openapi"},message:"must have required property 'openapi'"};p2===null?p2=[e3]:p2.push(e3),c2++}
if(e2.info===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"info"},message:"must have required property 'in\
fo'"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.paths===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paths"},
message:"must have required property 'paths'"};p2===null?p2=[e3]:p2.push(e3),c2++}for(let a2 in e2)if(a2!=="openapi"&&a2!=="info"&&a2!=="externalDocs"&&a2!=="se\
rvers"&&a2!=="security"&&a2!=="tags"&&a2!=="paths"&&a2!=="components"&&!r.test(a2)){let e3={instancePath:t2,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:a2},message:"must NOT have additional properties"};p2===null?p2=[e3]:p2.push(e3),c2++}if(e2.openapi!==void 0){let a2=e2.
openapi;if(typeof a2=="string"){if(!at.test(a2)){let e3={instancePath:t2+"/openapi",schemaPath:"#/properties/openapi/pattern",keyword:"pattern",params:{pattern:"\
^3\\.0\\.\\d(-.+)?$"},message:'must match pattern "^3\\.0\\.\\d(-.+)?$"'};p2===null?p2=[e3]:p2.push(e3),c2++}}else{let e3={instancePath:t2+"/openapi",schemaPath:"\
#/properties/openapi/type",keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.info!==void 0&&(ot(e2.info,
{instancePath:t2+"/info",parentData:e2,parentDataProperty:"info",rootData:o2,dynamicAnchors:i2})||(p2=p2===null?ot.errors:p2.concat(ot.errors),c2=p2.length)),e2.
externalDocs!==void 0&&(it(e2.externalDocs,{instancePath:t2+"/externalDocs",parentData:e2,parentDataProperty:"externalDocs",rootData:o2,dynamicAnchors:i2})||(p2=
p2===null?it.errors:p2.concat(it.errors),c2=p2.length)),e2.servers!==void 0){let a2=e2.servers;if(Array.isArray(a2)){let e3=a2.length;for(let r2=0;r2<e3;r2++)ct(
a2[r2],{instancePath:t2+"/servers/"+r2,parentData:a2,parentDataProperty:r2,rootData:o2,dynamicAnchors:i2})||(p2=p2===null?ct.errors:p2.concat(ct.errors),c2=p2.length)}else{
let e3={instancePath:t2+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"array"},message:"must be array"};p2===null?p2=[e3]:p2.push(
e3),c2++}}if(e2.security!==void 0){let a2=e2.security;if(Array.isArray(a2)){let e3=a2.length;for(let r2=0;r2<e3;r2++)lt(a2[r2],{instancePath:t2+"/security/"+r2,
parentData:a2,parentDataProperty:r2,rootData:o2,dynamicAnchors:i2})||(p2=p2===null?lt.errors:p2.concat(lt.errors),c2=p2.length)}else{let e3={instancePath:t2+"/s\
ecurity",schemaPath:"#/properties/security/type",keyword:"type",params:{type:"array"},message:"must be array"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.tags!==
void 0){let r2=e2.tags;if(Array.isArray(r2)){let e3=r2.length;for(let a2=0;a2<e3;a2++)mt(r2[a2],{instancePath:t2+"/tags/"+a2,parentData:r2,parentDataProperty:a2,
rootData:o2,dynamicAnchors:i2})||(p2=p2===null?mt.errors:p2.concat(mt.errors),c2=p2.length);let s3,n3=r2.length;if(n3>1){e:for(;n3--;)for(s3=n3;s3--;)if(a(r2[n3],
r2[s3])){let e4={instancePath:t2+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:n3,j:s3},message:"must NOT have duplicate it\
ems (items ## "+s3+" and "+n3+" are identical)"};p2===null?p2=[e4]:p2.push(e4),c2++;break e}}}else{let e3={instancePath:t2+"/tags",schemaPath:"#/properties/tags\
/type",keyword:"type",params:{type:"array"},message:"must be array"};p2===null?p2=[e3]:p2.push(e3),c2++}}e2.paths!==void 0&&(Bt(e2.paths,{instancePath:t2+"/path\
s",parentData:e2,parentDataProperty:"paths",rootData:o2,dynamicAnchors:i2})||(p2=p2===null?Bt.errors:p2.concat(Bt.errors),c2=p2.length)),e2.components!==void 0&&
(na(e2.components,{instancePath:t2+"/components",parentData:e2,parentDataProperty:"components",rootData:o2,dynamicAnchors:i2})||(p2=p2===null?na.errors:p2.concat(
na.errors),c2=p2.length))}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.
push(e3),c2++}return oa.errors=p2,c2===0}Gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Jt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Wt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1},Yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},ea.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1},ta.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},aa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},ra.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1},sa.evaluated={dynamicProps:!0,dynamicItems:!1},na.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},oa.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1},exports2.oas3_1=ss;var ia={$id:"https://spec.openapis.org/oas/3.1/schema/2021-09-28",$schema:"https://json-schema.org/\
draft/2020-12/schema",description:"The description of OpenAPI v3.1.x documents without schema validation, as defined by https://spec.openapis.org/oas/v3.1.0",type:"\
object",properties:{openapi:{type:"string",pattern:"^3\\.1\\.\\d+(-.+)?$"},info:{$ref:"#/$defs/info"},jsonSchemaDialect:{type:"string",format:"uri",default:"htt\
ps://spec.openapis.org/oas/3.1/dialect/base"},servers:{type:"array",items:{$ref:"#/$defs/server"},default:[{url:"/"}]},paths:{$ref:"#/$defs/paths"},webhooks:{type:"\
object",additionalProperties:{$ref:"#/$defs/path-item-or-reference"}},components:{$ref:"#/$defs/components"},security:{type:"array",items:{$ref:"#/$defs/securit\
y-requirement"}},tags:{type:"array",items:{$ref:"#/$defs/tag"}},externalDocs:{$ref:"#/$defs/external-documentation"}},required:["openapi","info"],errorMessage:{
anyOf:'The document must have either "paths", "webhooks" or "components"'},anyOf:[{errorMessage:'The document must have either "paths", "webhooks" or "component\
s"',required:["paths"]},{errorMessage:'The document must have either "paths", "webhooks" or "components"',required:["components"]},{errorMessage:'The document m\
ust have either "paths", "webhooks" or "components"',required:["webhooks"]}],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1,$defs:{info:{$comment:"\
https://spec.openapis.org/oas/v3.1.0#info-object",type:"object",properties:{title:{type:"string"},summary:{type:"string"},description:{type:"string"},termsOfService:{
type:"string",format:"uri"},contact:{$ref:"#/$defs/contact"},license:{$ref:"#/$defs/license"},version:{type:"string"}},required:["title","version"],$ref:"#/$def\
s/specification-extensions",unevaluatedProperties:!1},contact:{$comment:"https://spec.openapis.org/oas/v3.1.0#contact-object",type:"object",properties:{name:{type:"\
string"},url:{type:"string",format:"uri"},email:{type:"string",format:"email"}},$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},license:{$comment:"\
https://spec.openapis.org/oas/v3.1.0#license-object",type:"object",properties:{name:{type:"string"},identifier:{type:"string"},url:{type:"string",format:"uri"}},
required:["name"],dependentSchemas:{identifier:{not:{required:["url"]}}},$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},server:{$comment:"htt\
ps://spec.openapis.org/oas/v3.1.0#server-object",type:"object",properties:{url:{type:"string"},description:{type:"string"},variables:{type:"object",additionalProperties:{
$ref:"#/$defs/server-variable"}}},required:["url"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},"server-variable":{$comment:"https://spec.o\
penapis.org/oas/v3.1.0#server-variable-object",type:"object",properties:{enum:{type:"array",items:{type:"string"},minItems:1},default:{type:"string"},description:{
type:"string"}},required:["default"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},components:{$comment:"https://spec.openapis.org/oas/v3.1.\
0#components-object",type:"object",properties:{schemas:{type:"object",additionalProperties:{$ref:"https://spec.openapis.org/oas/3.1/dialect/base"}},responses:{type:"\
object",additionalProperties:{$ref:"#/$defs/response-or-reference"}},parameters:{type:"object",additionalProperties:{$ref:"#/$defs/parameter-or-reference"}},examples:{
type:"object",additionalProperties:{$ref:"#/$defs/example-or-reference"}},requestBodies:{type:"object",additionalProperties:{$ref:"#/$defs/request-body-or-refer\
ence"}},headers:{type:"object",additionalProperties:{$ref:"#/$defs/header-or-reference"}},securitySchemes:{type:"object",additionalProperties:{$ref:"#/$defs/sec\
urity-scheme-or-reference"}},links:{type:"object",additionalProperties:{$ref:"#/$defs/link-or-reference"}},callbacks:{type:"object",additionalProperties:{$ref:"\
#/$defs/callbacks-or-reference"}},pathItems:{type:"object",additionalProperties:{$ref:"#/$defs/path-item-or-reference"}}},patternProperties:{"^(schemas|response\
s|parameters|examples|requestBodies|headers|securitySchemes|links|callbacks|pathItems)$":{$comment:"Enumerating all of the property names in the regex above is \
necessary for unevaluatedProperties to work as expected",propertyNames:{pattern:"^[a-zA-Z0-9._-]+$"}}},$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},
paths:{$comment:"https://spec.openapis.org/oas/v3.1.0#paths-object",type:"object",patternProperties:{"^/":{$ref:"#/$defs/path-item"}},$ref:"#/$defs/specificatio\
n-extensions",unevaluatedProperties:!1},"path-item":{$comment:"https://spec.openapis.org/oas/v3.1.0#path-item-object",type:"object",properties:{summary:{type:"s\
tring"},description:{type:"string"},servers:{type:"array",items:{$ref:"#/$defs/server"}},parameters:{type:"array",items:{$ref:"#/$defs/parameter-or-reference"}},
get:{$ref:"#/$defs/operation"},put:{$ref:"#/$defs/operation"},post:{$ref:"#/$defs/operation"},delete:{$ref:"#/$defs/operation"},options:{$ref:"#/$defs/operation"},
head:{$ref:"#/$defs/operation"},patch:{$ref:"#/$defs/operation"},trace:{$ref:"#/$defs/operation"}},$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},
"path-item-or-reference":{if:{type:"object",required:["$ref"]},then:{$ref:"#/$defs/reference"},else:{$ref:"#/$defs/path-item"}},operation:{$comment:"https://spe\
c.openapis.org/oas/v3.1.0#operation-object",type:"object",properties:{tags:{type:"array",items:{type:"string"}},summary:{type:"string"},description:{type:"strin\
g"},externalDocs:{$ref:"#/$defs/external-documentation"},operationId:{type:"string"},parameters:{type:"array",items:{$ref:"#/$defs/parameter-or-reference"}},requestBody:{
$ref:"#/$defs/request-body-or-reference"},responses:{$ref:"#/$defs/responses"},callbacks:{type:"object",additionalProperties:{$ref:"#/$defs/callbacks-or-referen\
ce"}},deprecated:{default:!1,type:"boolean"},security:{type:"array",items:{$ref:"#/$defs/security-requirement"}},servers:{type:"array",items:{$ref:"#/$defs/serv\
er"}}},$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},"external-documentation":{$comment:"https://spec.openapis.org/oas/v3.1.0#external-docum\
entation-object",type:"object",properties:{description:{type:"string"},url:{type:"string",format:"uri"}},required:["url"],$ref:"#/$defs/specification-extensions",
unevaluatedProperties:!1},parameter:{$comment:"https://spec.openapis.org/oas/v3.1.0#parameter-object",type:"object",properties:{name:{type:"string"},in:{enum:["\
query","header","path","cookie"]},description:{type:"string"},required:{default:!1,type:"boolean"},deprecated:{default:!1,type:"boolean"},schema:{$ref:"https://\
spec.openapis.org/oas/3.1/dialect/base"},content:{$ref:"#/$defs/content",minProperties:1,maxProperties:1}},required:["name","in"],oneOf:[{required:["schema"]},{
required:["content"]}],if:{properties:{in:{const:"query"}},required:["in"]},then:{properties:{allowEmptyValue:{default:!1,type:"boolean"}}},dependentSchemas:{schema:{
properties:{style:{type:"string"},explode:{type:"boolean"}},allOf:[{$ref:"#/$defs/examples"},{$ref:"#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-p\
ath"},{$ref:"#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-header"},{$ref:"#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-query"},{$ref:"\
#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-cookie"},{$ref:"#/$defs/styles-for-form"}],$defs:{"styles-for-path":{if:{properties:{in:{const:"path"}},
required:["in"]},then:{properties:{style:{default:"simple",enum:["matrix","label","simple"]},required:{const:!0}},required:["required"]}},"styles-for-header":{if:{
properties:{in:{const:"header"}},required:["in"]},then:{properties:{style:{default:"simple",const:"simple"}}}},"styles-for-query":{if:{properties:{in:{const:"qu\
ery"}},required:["in"]},then:{properties:{style:{default:"form",enum:["form","spaceDelimited","pipeDelimited","deepObject"]},allowReserved:{default:!1,type:"boo\
lean"}}}},"styles-for-cookie":{if:{properties:{in:{const:"cookie"}},required:["in"]},then:{properties:{style:{default:"form",const:"form"}}}}}}},$ref:"#/$defs/s\
pecification-extensions",unevaluatedProperties:!1},"parameter-or-reference":{if:{type:"object",required:["$ref"]},then:{$ref:"#/$defs/reference"},else:{$ref:"#/\
$defs/parameter"}},"request-body":{$comment:"https://spec.openapis.org/oas/v3.1.0#request-body-object",type:"object",properties:{description:{type:"string"},content:{
$ref:"#/$defs/content"},required:{default:!1,type:"boolean"}},required:["content"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},"request-bo\
dy-or-reference":{if:{type:"object",required:["$ref"]},then:{$ref:"#/$defs/reference"},else:{$ref:"#/$defs/request-body"}},content:{$comment:"https://spec.opena\
pis.org/oas/v3.1.0#fixed-fields-10",type:"object",additionalProperties:{$ref:"#/$defs/media-type"},propertyNames:{format:"media-range"}},"media-type":{$comment:"\
https://spec.openapis.org/oas/v3.1.0#media-type-object",type:"object",properties:{schema:{$ref:"https://spec.openapis.org/oas/3.1/dialect/base"},encoding:{type:"\
object",additionalProperties:{$ref:"#/$defs/encoding"}}},allOf:[{$ref:"#/$defs/specification-extensions"},{$ref:"#/$defs/examples"}],unevaluatedProperties:!1},encoding:{
$comment:"https://spec.openapis.org/oas/v3.1.0#encoding-object",type:"object",properties:{contentType:{type:"string",format:"media-range"},headers:{type:"object",
additionalProperties:{$ref:"#/$defs/header-or-reference"}},style:{default:"form",enum:["form","spaceDelimited","pipeDelimited","deepObject"]},explode:{type:"boo\
lean"},allowReserved:{default:!1,type:"boolean"}},allOf:[{$ref:"#/$defs/specification-extensions"},{$ref:"#/$defs/styles-for-form"}],unevaluatedProperties:!1},responses:{
$comment:"https://spec.openapis.org/oas/v3.1.0#responses-object",type:"object",properties:{default:{$ref:"#/$defs/response-or-reference"}},patternProperties:{"^\
[1-5](?:[0-9]{2}|XX)$":{$ref:"#/$defs/response-or-reference"}},minProperties:1,$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1,if:{$comment:"ei\
ther default, or at least one response code property must exist",patternProperties:{"^[1-5](?:[0-9]{2}|XX)$":!1}},then:{required:["default"]}},response:{$comment:"\
https://spec.openapis.org/oas/v3.1.0#response-object",type:"object",properties:{description:{type:"string"},headers:{type:"object",additionalProperties:{$ref:"#\
/$defs/header-or-reference"}},content:{$ref:"#/$defs/content"},links:{type:"object",additionalProperties:{$ref:"#/$defs/link-or-reference"}}},required:["descrip\
tion"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},"response-or-reference":{if:{type:"object",required:["$ref"]},then:{$ref:"#/$defs/refer\
ence"},else:{$ref:"#/$defs/response"}},callbacks:{$comment:"https://spec.openapis.org/oas/v3.1.0#callback-object",type:"object",$ref:"#/$defs/specification-exte\
nsions",additionalProperties:{$ref:"#/$defs/path-item-or-reference"}},"callbacks-or-reference":{if:{type:"object",required:["$ref"]},then:{$ref:"#/$defs/referen\
ce"},else:{$ref:"#/$defs/callbacks"}},example:{$comment:"https://spec.openapis.org/oas/v3.1.0#example-object",type:"object",properties:{summary:{type:"string"},
description:{type:"string"},value:!0,externalValue:{type:"string",format:"uri-reference"}},not:{required:["value","externalValue"]},$ref:"#/$defs/specification-\
extensions",unevaluatedProperties:!1},"example-or-reference":{if:{type:"object",required:["$ref"]},then:{$ref:"#/$defs/reference"},else:{$ref:"#/$defs/example"}},
link:{$comment:"https://spec.openapis.org/oas/v3.1.0#link-object",type:"object",properties:{operationRef:{type:"string",format:"uri-reference"},operationId:{type:"\
string"},parameters:{$ref:"#/$defs/map-of-strings"},requestBody:!0,description:{type:"string"},body:{$ref:"#/$defs/server"}},oneOf:[{required:["operationRef"]},
{required:["operationId"]}],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},"link-or-reference":{if:{type:"object",required:["$ref"]},then:{$ref:"\
#/$defs/reference"},else:{$ref:"#/$defs/link"}},header:{$comment:"https://spec.openapis.org/oas/v3.1.0#header-object",type:"object",properties:{description:{type:"\
string"},required:{default:!1,type:"boolean"},deprecated:{default:!1,type:"boolean"},schema:{$ref:"https://spec.openapis.org/oas/3.1/dialect/base"},content:{$ref:"\
#/$defs/content",minProperties:1,maxProperties:1}},oneOf:[{required:["schema"]},{required:["content"]}],dependentSchemas:{schema:{properties:{style:{default:"si\
mple",const:"simple"},explode:{default:!1,type:"boolean"}},$ref:"#/$defs/examples"}},$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},"header-o\
r-reference":{if:{type:"object",required:["$ref"]},then:{$ref:"#/$defs/reference"},else:{$ref:"#/$defs/header"}},tag:{$comment:"https://spec.openapis.org/oas/v3\
.1.0#tag-object",type:"object",properties:{name:{type:"string"},description:{type:"string"},externalDocs:{$ref:"#/$defs/external-documentation"}},required:["nam\
e"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},reference:{$comment:"https://spec.openapis.org/oas/v3.1.0#reference-object",type:"object",
properties:{$ref:{type:"string",format:"uri-reference"},summary:{type:"string"},description:{type:"string"}}},schema:{$comment:"https://spec.openapis.org/oas/v3\
.1.0#schema-object",$ref:"https://spec.openapis.org/oas/3.1/dialect/base"},"security-scheme":{$comment:"https://spec.openapis.org/oas/v3.1.0#security-scheme-obj\
ect",type:"object",properties:{type:{enum:["apiKey","http","mutualTLS","oauth2","openIdConnect"]},description:{type:"string"}},required:["type"],allOf:[{$ref:"#\
/$defs/specification-extensions"},{$ref:"#/$defs/security-scheme/$defs/type-apikey"},{$ref:"#/$defs/security-scheme/$defs/type-http"},{$ref:"#/$defs/security-sc\
heme/$defs/type-http-bearer"},{$ref:"#/$defs/security-scheme/$defs/type-oauth2"},{$ref:"#/$defs/security-scheme/$defs/type-oidc"}],unevaluatedProperties:!1,$defs:{
"type-apikey":{if:{properties:{type:{const:"apiKey"}},required:["type"]},then:{properties:{name:{type:"string"},in:{enum:["query","header","cookie"]}},required:[
"name","in"]}},"type-http":{if:{properties:{type:{const:"http"}},required:["type"]},then:{properties:{scheme:{type:"string"}},required:["scheme"]}},"type-http-b\
earer":{if:{properties:{type:{const:"http"},scheme:{type:"string",pattern:"^[Bb][Ee][Aa][Rr][Ee][Rr]$"}},required:["type","scheme"]},then:{properties:{bearerFormat:{
type:"string"}}}},"type-oauth2":{if:{properties:{type:{const:"oauth2"}},required:["type"]},then:{properties:{flows:{$ref:"#/$defs/oauth-flows"}},required:["flow\
s"]}},"type-oidc":{if:{properties:{type:{const:"openIdConnect"}},required:["type"]},then:{properties:{openIdConnectUrl:{type:"string",format:"uri-reference"}},required:[
"openIdConnectUrl"]}}}},"security-scheme-or-reference":{if:{type:"object",required:["$ref"]},then:{$ref:"#/$defs/reference"},else:{$ref:"#/$defs/security-scheme"}},
"oauth-flows":{type:"object",properties:{implicit:{$ref:"#/$defs/oauth-flows/$defs/implicit"},password:{$ref:"#/$defs/oauth-flows/$defs/password"},clientCredentials:{
$ref:"#/$defs/oauth-flows/$defs/client-credentials"},authorizationCode:{$ref:"#/$defs/oauth-flows/$defs/authorization-code"}},$ref:"#/$defs/specification-extens\
ions",unevaluatedProperties:!1,$defs:{implicit:{type:"object",properties:{authorizationUrl:{type:"string",format:"uri-reference"},refreshUrl:{type:"string",format:"\
uri-reference"},scopes:{$ref:"#/$defs/map-of-strings"}},required:["authorizationUrl","scopes"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},
password:{type:"object",properties:{tokenUrl:{type:"string",format:"uri-reference"},refreshUrl:{type:"string",format:"uri-reference"},scopes:{$ref:"#/$defs/map-\
of-strings"}},required:["tokenUrl","scopes"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},"client-credentials":{type:"object",properties:{tokenUrl:{
type:"string",format:"uri-reference"},refreshUrl:{type:"string",format:"uri-reference"},scopes:{$ref:"#/$defs/map-of-strings"}},required:["tokenUrl","scopes"],$ref:"\
#/$defs/specification-extensions",unevaluatedProperties:!1},"authorization-code":{type:"object",properties:{authorizationUrl:{type:"string",format:"uri-referenc\
e"},tokenUrl:{type:"string",format:"uri-reference"},refreshUrl:{type:"string",format:"uri-reference"},scopes:{$ref:"#/$defs/map-of-strings"}},required:["authori\
zationUrl","tokenUrl","scopes"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1}}},"security-requirement":{$comment:"https://spec.openapis.org/\
oas/v3.1.0#security-requirement-object",type:"object",additionalProperties:{type:"array",items:{type:"string"}}},"specification-extensions":{$comment:"https://s\
pec.openapis.org/oas/v3.1.0#specification-extensions",patternProperties:{"^x-":!0}},examples:{properties:{example:!0,examples:{type:"object",additionalProperties:{
$ref:"#/$defs/example-or-reference"}}}},"map-of-strings":{type:"object",additionalProperties:{type:"string"}},"styles-for-form":{if:{properties:{style:{const:"f\
orm"}},required:["style"]},then:{properties:{explode:{default:!0}}},else:{properties:{explode:{default:!1}}}}}};function pa(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=pa.evaluated;if(i2.dynamicProps&&(i2.props=void 0),i2.dynamicItems&&(i2.items=void 0),e2&&
typeof e2=="object"&&!Array.isArray(e2)){var p2={};for(let t3 in e2)r.test(t3)&&(p2[t3]=!0)}return pa.errors=null,i2.props=p2,!0}function ca(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let p2=null,c2=0,l2=ca.evaluated;if(l2.dynamicProps&&(l2.props=void 0),l2.dynamicItems&&
(l2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var m2=pa.evaluated.props;else p2=p2===null?pa.errors:
p2.concat(pa.errors),c2=p2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(m2!==!0&&((m2=m2||{}).name=!0,m2.url=!0,m2.email=!0),e2.name!==void 0&&typeof e2.
name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=
[e3]:p2.push(e3),c2++}if(e2.url!==void 0){let a3=e2.url;if(typeof a3=="string"){if(!o(a3)){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/format",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};p2===null?p2=[e3]:p2.push(e3),c2++}}else{let e3={instancePath:t2+"/url",schemaPath:"#/propertie\
s/url/type",keyword:"type",params:{type:"string"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(e2.email!==void 0){let a3=e2.email;if(typeof a3==
"string"){if(!i.test(a3)){let e3={instancePath:t2+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match f\
ormat "email"'};p2===null?p2=[e3]:p2.push(e3),c2++}}else{let e3={instancePath:t2+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};p2===null?p2=[e3]:p2.push(e3),c2++}}if(m2!==!0){for(let a3 in e2)if(!m2||!m2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluat\
edProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};p2===null?p2=[e3]:p2.push(e3),c2++}}}else{
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};p2===null?p2=[e3]:p2.push(e3),c2++}return ca.errors=
p2,c2===0}function la(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let i2=null,p2=0,c2=la.evaluated;if(c2.
dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var l2=pa.
evaluated.props;else i2=i2===null?pa.errors:i2.concat(pa.errors),p2=i2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(l2!==
!0&&((l2=l2||{}).name=!0,l2.identifier=!0,l2.url=!0),e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.identifier!==void 0&&typeof e2.identifier!="string"){
let e3={instancePath:t2+"/identifier",schemaPath:"#/properties/identifier/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:
i2.push(e3),p2++}if(e2.url!==void 0){let a3=e2.url;if(typeof a3=="string"){if(!o(a3)){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/format",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/url",schemaPath:"#/propertie\
s/url/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.identifier!==void 0){let a3=p2,r3=p2;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.url===void 0&&(t3="url")){let e3={};i2===null?i2=[e3]:i2.push(e3),p2++}}if(r3===p2){let e3={instancePath:t2,
schemaPath:"#/dependentSchemas/identifier/not",keyword:"not",params:{},message:"must NOT be valid"};i2===null?i2=[e3]:i2.push(e3),p2++}else p2=a3,i2!==null&&(a3?
i2.length=a3:i2=null)}if(l2!==!0){for(let a3 in e2)if(!l2||!l2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",
params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return la.errors=i2,p2===0}function ma(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let i2=null,p2=0,c2=ma.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&
(c2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var l2=pa.evaluated.props;else i2=i2===null?pa.errors:
i2.concat(pa.errors),p2=i2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.title===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"title"},message:"must have required property 'title'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.version===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};i2===null?i2=[e3]:i2.push(e3),p2++}
if(l2!==!0&&((l2=l2||{}).title=!0,l2.summary=!0,l2.description=!0,l2.termsOfService=!0,l2.contact=!0,l2.license=!0,l2.version=!0),e2.title!==void 0&&typeof e2.title!=
"string"){let e3={instancePath:t2+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:
i2.push(e3),p2++}if(e2.summary!==void 0&&typeof e2.summary!="string"){let e3={instancePath:t2+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{
type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.
termsOfService!==void 0){let a3=e2.termsOfService;if(typeof a3=="string"){if(!o(a3)){let e3={instancePath:t2+"/termsOfService",schemaPath:"#/properties/termsOfS\
ervice/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/term\
sOfService",schemaPath:"#/properties/termsOfService/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.
contact!==void 0&&(ca(e2.contact,{instancePath:t2+"/contact",parentData:e2,parentDataProperty:"contact",rootData:s2,dynamicAnchors:n2})||(i2=i2===null?ca.errors:
i2.concat(ca.errors),p2=i2.length)),e2.license!==void 0&&(la(e2.license,{instancePath:t2+"/license",parentData:e2,parentDataProperty:"license",rootData:s2,dynamicAnchors:n2})||
(i2=i2===null?la.errors:i2.concat(la.errors),p2=i2.length)),e2.version!==void 0&&typeof e2.version!="string"){let e3={instancePath:t2+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(l2!==!0){for(let a3 in e2)if(!l2||
!l2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have une\
valuated properties"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return ma.errors=i2,p2===0}function ua(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ua.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.default===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default"},message:"\
must have required property 'default'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).enum=!0,c2.default=!0,c2.description=!0),e2.enum!==void 0){let a3=e2.
enum;if(Array.isArray(a3)){if(a3.length<1){let e4={instancePath:t2+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};o2===null?o2=[e4]:o2.push(e4),i2++}let e3=a3.length;for(let r3=0;r3<e3;r3++)if(typeof a3[r3]!="string"){let e4={instancePath:t2+
"/enum/"+r3,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e4]:o2.push(e4),i2++}}else{let e3={
instancePath:t2+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.
default!==void 0&&typeof e2.default!="string"){let e3={instancePath:t2+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"string"},message:"\
must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0){for(let a3 in e2)if(!c2||
!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have une\
valuated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return ua.errors=o2,i2===0}function ha(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ha.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.url===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"mus\
t have required property 'url'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).url=!0,c2.description=!0,c2.variables=!0),e2.url!==void 0&&typeof e2.
url!="string"){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:
o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",
keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.variables!==void 0){let a3=e2.variables;if(a3&&typeof a3==
"object"&&!Array.isArray(a3))for(let e3 in a3)ua(a3[e3],{instancePath:t2+"/variables/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ua.errors:o2.concat(ua.errors),i2=o2.length);else{let e3={instancePath:t2+"/variables",schemaPath:"#/properties/v\
ariables/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){
let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated \
properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
o2===null?o2=[e3]:o2.push(e3),i2++}return ha.errors=o2,i2===0}function da(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=da.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.$ref!==
void 0){let a3=e2.$ref;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/$ref",schemaPath:"#/properties/%24ref/format",keyword:"format",params:{
format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/$ref",schemaPath:"#/prop\
erties/%24ref/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.summary!==void 0&&typeof e2.summary!=
"string"){let e3={instancePath:t2+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=
[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return da.errors=o2,i2===0}pa.evaluated={dynamicProps:!0,dynamicItems:!1},
ca.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},la.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},ma.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},
ua.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},ha.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},da.evaluated={props:{$ref:!0,summary:!0,description:!0},
dynamicProps:!1,dynamicItems:!1};var ya={$comment:"https://spec.openapis.org/oas/v3.1.0#parameter-object",type:"object",properties:{name:{type:"string"},in:{enum:[
"query","header","path","cookie"]},description:{type:"string"},required:{default:!1,type:"boolean"},deprecated:{default:!1,type:"boolean"},schema:{$ref:"https:/\
/spec.openapis.org/oas/3.1/dialect/base"},content:{$ref:"#/$defs/content",minProperties:1,maxProperties:1}},required:["name","in"],oneOf:[{required:["schema"]},
{required:["content"]}],if:{properties:{in:{const:"query"}},required:["in"]},then:{properties:{allowEmptyValue:{default:!1,type:"boolean"}}},dependentSchemas:{schema:{
properties:{style:{type:"string"},explode:{type:"boolean"}},allOf:[{$ref:"#/$defs/examples"},{$ref:"#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-p\
ath"},{$ref:"#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-header"},{$ref:"#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-query"},{$ref:"\
#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-cookie"},{$ref:"#/$defs/styles-for-form"}],$defs:{"styles-for-path":{if:{properties:{in:{const:"path"}},
required:["in"]},then:{properties:{style:{default:"simple",enum:["matrix","label","simple"]},required:{const:!0}},required:["required"]}},"styles-for-header":{if:{
properties:{in:{const:"header"}},required:["in"]},then:{properties:{style:{default:"simple",const:"simple"}}}},"styles-for-query":{if:{properties:{in:{const:"qu\
ery"}},required:["in"]},then:{properties:{style:{default:"form",enum:["form","spaceDelimited","pipeDelimited","deepObject"]},allowReserved:{default:!1,type:"boo\
lean"}}}},"styles-for-cookie":{if:{properties:{in:{const:"cookie"}},required:["in"]},then:{properties:{style:{default:"form",const:"form"}}}}}}},$ref:"#/$defs/s\
pecification-extensions",unevaluatedProperties:!1},fa={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/co\
re",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/core":!0},$dynamicAnchor:"meta",title:"Core vocabulary meta-schema",type:["object","boolean"],properties:{
$id:{$ref:"#/$defs/uriReferenceString",$comment:"Non-empty fragments not allowed.",pattern:"^[^#]*#?$"},$schema:{$ref:"#/$defs/uriString"},$ref:{$ref:"#/$defs/u\
riReferenceString"},$anchor:{$ref:"#/$defs/anchorString"},$dynamicRef:{$ref:"#/$defs/uriReferenceString"},$dynamicAnchor:{$ref:"#/$defs/anchorString"},$vocabulary:{
type:"object",propertyNames:{$ref:"#/$defs/uriString"},additionalProperties:{type:"boolean"}},$comment:{type:"string"},$defs:{type:"object",additionalProperties:{
$dynamicRef:"#meta"}}},$defs:{anchorString:{type:"string",pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},uriString:{type:"string",format:"uri"},uriReferenceString:{type:"\
string",format:"uri-reference"}}};function Pa(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,
p2=Pa.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="string"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}return Pa.errors=o2,i2===0}function ga(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ga.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=
void 0),typeof e2!="string"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(
e3),i2++}return ga.errors=o2,i2===0}Pa.evaluated={dynamicProps:!1,dynamicItems:!1},ga.evaluated={dynamicProps:!1,dynamicItems:!1};var va=new RegExp("^[A-Za-z_][\
-A-Za-z0-9._]*$","u");function ba(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ba.evaluated;
if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2=="string"){if(!va.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z_][-A-Za-z0-9._]*$"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={
instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}return ba.errors=o2,i2===
0}ba.evaluated={dynamicProps:!1,dynamicItems:!1};var Da=new RegExp("^[^#]*#?$","u");function wa(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=wa.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),(!e2||typeof e2!="object"||Array.
isArray(e2))&&typeof e2!="boolean"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:fa.type},message:"must be object,boolean"};o2===null?
o2=[e3]:o2.push(e3),i2++}if(n2.meta||(n2.meta=wa),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.$id!==void 0){let a3=e2.$id;if(Pa(a3,{instancePath:t2+"/$id",
parentData:e2,parentDataProperty:"$id",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Pa.errors:o2.concat(Pa.errors),i2=o2.length),typeof a3=="string"&&!Da.test(
a3)){let e3={instancePath:t2+"/$id",schemaPath:"#/properties/%24id/pattern",keyword:"pattern",params:{pattern:"^[^#]*#?$"},message:'must match pattern "^[^#]*#?\
$"'};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.$schema!==void 0&&(ga(e2.$schema,{instancePath:t2+"/$schema",parentData:e2,parentDataProperty:"$schema",rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?ga.errors:o2.concat(ga.errors),i2=o2.length)),e2.$ref!==void 0&&(Pa(e2.$ref,{instancePath:t2+"/$ref",parentData:e2,parentDataProperty:"\
$ref",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Pa.errors:o2.concat(Pa.errors),i2=o2.length)),e2.$anchor!==void 0&&(ba(e2.$anchor,{instancePath:t2+"/$ancho\
r",parentData:e2,parentDataProperty:"$anchor",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ba.errors:o2.concat(ba.errors),i2=o2.length)),e2.$dynamicRef!==void 0&&
(Pa(e2.$dynamicRef,{instancePath:t2+"/$dynamicRef",parentData:e2,parentDataProperty:"$dynamicRef",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Pa.errors:o2.concat(
Pa.errors),i2=o2.length)),e2.$dynamicAnchor!==void 0&&(ba(e2.$dynamicAnchor,{instancePath:t2+"/$dynamicAnchor",parentData:e2,parentDataProperty:"$dynamicAnchor",
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ba.errors:o2.concat(ba.errors),i2=o2.length)),e2.$vocabulary!==void 0){let a3=e2.$vocabulary;if(a3&&typeof a3=="o\
bject"&&!Array.isArray(a3)){for(let e3 in a3){let r3=i2;if(ga(e3,{instancePath:t2+"/$vocabulary",parentData:a3,parentDataProperty:"$vocabulary",rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?ga.errors:o2.concat(ga.errors),i2=o2.length),r3!==i2){let a4={instancePath:t2+"/$vocabulary",schemaPath:"#/properties/%24vocabulary/propertyNames",
keyword:"propertyNames",params:{propertyName:e3},message:"property name must be valid"};o2===null?o2=[a4]:o2.push(a4),i2++}}for(let e3 in a3)if(typeof a3[e3]!="\
boolean"){let a4={instancePath:t2+"/$vocabulary/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/%24vocabulary/additionalProperties/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[a4]:o2.push(a4),i2++}}else{let e3={instancePath:t2+"/$vocabulary",schemaPath:"#/propertie\
s/%24vocabulary/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.$comment!==void 0&&typeof e2.$comment!=
"string"){let e3={instancePath:t2+"/$comment",schemaPath:"#/properties/%24comment/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?
o2=[e3]:o2.push(e3),i2++}if(e2.$defs!==void 0){let a3=e2.$defs;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3){let r3=a3[e3],p3=n2.meta;if(p3)if(p3(
r3,{instancePath:t2+"/$defs/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2}))var c2=p3.evaluated.
props,l2=p3.evaluated.items;else o2=o2===null?p3.errors:o2.concat(p3.errors),i2=o2.length;else if(wa(r3,{instancePath:t2+"/$defs/"+e3.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})){var m2=wa.evaluated.props;c2!==!0&&m2!==void 0&&(m2===!0?c2=!0:(c2=c2||{},Object.
assign(c2,m2)));var u2=wa.evaluated.items;l2!==!0&&u2!==void 0&&(l2=u2===!0||(l2>u2?l2:u2))}else o2=o2===null?wa.errors:o2.concat(wa.errors),i2=o2.length}else{let e3={
instancePath:t2+"/$defs",schemaPath:"#/properties/%24defs/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}}
return wa.errors=o2,i2===0}wa.evaluated={props:{$id:!0,$schema:!0,$ref:!0,$anchor:!0,$dynamicRef:!0,$dynamicAnchor:!0,$vocabulary:!0,$comment:!0,$defs:!0},dynamicProps:!1,
dynamicItems:!1};var Aa={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/applicator",$vocabulary:{"https:\
//json-schema.org/draft/2020-12/vocab/applicator":!0},$dynamicAnchor:"meta",title:"Applicator vocabulary meta-schema",type:["object","boolean"],properties:{prefixItems:{
$ref:"#/$defs/schemaArray"},items:{$dynamicRef:"#meta"},contains:{$dynamicRef:"#meta"},additionalProperties:{$dynamicRef:"#meta"},properties:{type:"object",additionalProperties:{
$dynamicRef:"#meta"},default:{}},patternProperties:{type:"object",additionalProperties:{$dynamicRef:"#meta"},propertyNames:{format:"regex"},default:{}},dependentSchemas:{
type:"object",additionalProperties:{$dynamicRef:"#meta"},default:{}},propertyNames:{$dynamicRef:"#meta"},if:{$dynamicRef:"#meta"},then:{$dynamicRef:"#meta"},else:{
$dynamicRef:"#meta"},allOf:{$ref:"#/$defs/schemaArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{$ref:"#/$defs/schemaArray"},not:{$dynamicRef:"#meta"}},$defs:{
schemaArray:{type:"array",minItems:1,items:{$dynamicRef:"#meta"}}}};function ka(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=ka.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),Array.isArray(e2)){if(e2.length<1){let e3={instancePath:t2,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};o2===null?o2=[e3]:o2.push(e3),i2++}let a3=e2.length;for(let r3=0;r3<
a3;r3++){let a4=e2[r3],p3=n2.meta;if(p3)if(p3(a4,{instancePath:t2+"/"+r3,parentData:e2,parentDataProperty:r3,rootData:s2,dynamicAnchors:n2}))var c2=p3.evaluated.
props,l2=p3.evaluated.items;else o2=o2===null?p3.errors:o2.concat(p3.errors),i2=o2.length;else if(ka(a4,{instancePath:t2+"/"+r3,parentData:e2,parentDataProperty:r3,
rootData:s2,dynamicAnchors:n2})){var m2=ka.evaluated.props;c2!==!0&&m2!==void 0&&(m2===!0?c2=!0:(c2=c2||{},Object.assign(c2,m2)));var u2=ka.evaluated.items;l2!==
!0&&u2!==void 0&&(l2=u2===!0||(l2>u2?l2:u2))}else o2=o2===null?ka.errors:o2.concat(ka.errors),i2=o2.length}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}return ka.errors=o2,i2===0}function $a(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=$a.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=
void 0),(!e2||typeof e2!="object"||Array.isArray(e2))&&typeof e2!="boolean"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:Aa.type},message:"\
must be object,boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(n2.meta||(n2.meta=$a),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.prefixItems!==void 0&&(ka(
e2.prefixItems,{instancePath:t2+"/prefixItems",parentData:e2,parentDataProperty:"prefixItems",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ka.errors:o2.concat(
ka.errors),i2=o2.length)),e2.items!==void 0){let a3=e2.items,r3=n2.meta;if(r3)if(r3(a3,{instancePath:t2+"/items",parentData:e2,parentDataProperty:"items",rootData:s2,
dynamicAnchors:n2}))var c2=r3.evaluated.props,l2=r3.evaluated.items;else o2=o2===null?r3.errors:o2.concat(r3.errors),i2=o2.length;else if($a(a3,{instancePath:t2+
"/items",parentData:e2,parentDataProperty:"items",rootData:s2,dynamicAnchors:n2})){var m2=$a.evaluated.props;c2!==!0&&m2!==void 0&&(m2===!0?c2=!0:(c2=c2||{},Object.
assign(c2,m2)));var u2=$a.evaluated.items;l2!==!0&&u2!==void 0&&(l2=u2===!0||(l2>u2?l2:u2))}else o2=o2===null?$a.errors:o2.concat($a.errors),i2=o2.length}if(e2.
contains!==void 0){let a3=e2.contains,r3=n2.meta;if(r3)if(r3(a3,{instancePath:t2+"/contains",parentData:e2,parentDataProperty:"contains",rootData:s2,dynamicAnchors:n2}))
var h2=r3.evaluated.props,d2=r3.evaluated.items;else o2=o2===null?r3.errors:o2.concat(r3.errors),i2=o2.length;else if($a(a3,{instancePath:t2+"/contains",parentData:e2,
parentDataProperty:"contains",rootData:s2,dynamicAnchors:n2})){var y2=$a.evaluated.props;h2!==!0&&y2!==void 0&&(y2===!0?h2=!0:(h2=h2||{},Object.assign(h2,y2)));
var f2=$a.evaluated.items;d2!==!0&&f2!==void 0&&(d2=f2===!0||(d2>f2?d2:f2))}else o2=o2===null?$a.errors:o2.concat($a.errors),i2=o2.length}if(e2.additionalProperties!==
void 0){let a3=e2.additionalProperties,r3=n2.meta;if(r3)if(r3(a3,{instancePath:t2+"/additionalProperties",parentData:e2,parentDataProperty:"additionalProperties",
rootData:s2,dynamicAnchors:n2}))var P2=r3.evaluated.props,g2=r3.evaluated.items;else o2=o2===null?r3.errors:o2.concat(r3.errors),i2=o2.length;else if($a(a3,{instancePath:t2+
"/additionalProperties",parentData:e2,parentDataProperty:"additionalProperties",rootData:s2,dynamicAnchors:n2})){var v2=$a.evaluated.props;P2!==!0&&v2!==void 0&&
(v2===!0?P2=!0:(P2=P2||{},Object.assign(P2,v2)));var b2=$a.evaluated.items;g2!==!0&&b2!==void 0&&(g2=b2===!0||(g2>b2?g2:b2))}else o2=o2===null?$a.errors:o2.concat(
$a.errors),i2=o2.length}if(e2.properties!==void 0){let a3=e2.properties;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3){let r3=a3[e3],p3=n2.meta;
if(p3)if(p3(r3,{instancePath:t2+"/properties/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2}))var D2=p3.
evaluated.props,w2=p3.evaluated.items;else o2=o2===null?p3.errors:o2.concat(p3.errors),i2=o2.length;else if($a(r3,{instancePath:t2+"/properties/"+e3.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})){var A2=$a.evaluated.props;D2!==!0&&A2!==void 0&&(A2===!0?D2=!0:(D2=
D2||{},Object.assign(D2,A2)));var k2=$a.evaluated.items;w2!==!0&&k2!==void 0&&(w2=k2===!0||(w2>k2?w2:k2))}else o2=o2===null?$a.errors:o2.concat($a.errors),i2=o2.
length}else{let e3={instancePath:t2+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===
null?o2=[e3]:o2.push(e3),i2++}}if(e2.patternProperties!==void 0){let a3=e2.patternProperties;if(a3&&typeof a3=="object"&&!Array.isArray(a3)){for(let e3 in a3)if(i2!=
i2){let a4={instancePath:t2+"/patternProperties",schemaPath:"#/properties/patternProperties/propertyNames",keyword:"propertyNames",params:{propertyName:e3},message:"\
property name must be valid"};o2===null?o2=[a4]:o2.push(a4),i2++}for(let e3 in a3){let r3=a3[e3],p3=n2.meta;if(p3)if(p3(r3,{instancePath:t2+"/patternProperties/"+
e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2}))var $2=p3.evaluated.props,j2=p3.evaluated.items;else
o2=o2===null?p3.errors:o2.concat(p3.errors),i2=o2.length;else if($a(r3,{instancePath:t2+"/patternProperties/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,
parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})){var q2=$a.evaluated.props;$2!==!0&&q2!==void 0&&(q2===!0?$2=!0:($2=$2||{},Object.assign($2,q2)));var x2=$a.
evaluated.items;j2!==!0&&x2!==void 0&&(j2=x2===!0||(j2>x2?j2:x2))}else o2=o2===null?$a.errors:o2.concat($a.errors),i2=o2.length}}else{let e3={instancePath:t2+"/\
patternProperties",schemaPath:"#/properties/patternProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),
i2++}}if(e2.dependentSchemas!==void 0){let a3=e2.dependentSchemas;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3){let r3=a3[e3],p3=n2.meta;if(p3)
if(p3(r3,{instancePath:t2+"/dependentSchemas/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2}))var I2=p3.
evaluated.props,O2=p3.evaluated.items;else o2=o2===null?p3.errors:o2.concat(p3.errors),i2=o2.length;else if($a(r3,{instancePath:t2+"/dependentSchemas/"+e3.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})){var U2=$a.evaluated.props;I2!==!0&&U2!==void 0&&(U2===!0?I2=
!0:(I2=I2||{},Object.assign(I2,U2)));var T2=$a.evaluated.items;O2!==!0&&T2!==void 0&&(O2=T2===!0||(O2>T2?O2:T2))}else o2=o2===null?$a.errors:o2.concat($a.errors),
i2=o2.length}else{let e3={instancePath:t2+"/dependentSchemas",schemaPath:"#/properties/dependentSchemas/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.propertyNames!==void 0){let a3=e2.propertyNames,r3=n2.meta;if(r3)if(r3(a3,{instancePath:t2+"/propertyNam\
es",parentData:e2,parentDataProperty:"propertyNames",rootData:s2,dynamicAnchors:n2}))var N2=r3.evaluated.props,M2=r3.evaluated.items;else o2=o2===null?r3.errors:
o2.concat(r3.errors),i2=o2.length;else if($a(a3,{instancePath:t2+"/propertyNames",parentData:e2,parentDataProperty:"propertyNames",rootData:s2,dynamicAnchors:n2})){
var S2=$a.evaluated.props;N2!==!0&&S2!==void 0&&(S2===!0?N2=!0:(N2=N2||{},Object.assign(N2,S2)));var z2=$a.evaluated.items;M2!==!0&&z2!==void 0&&(M2=z2===!0||(M2>
z2?M2:z2))}else o2=o2===null?$a.errors:o2.concat($a.errors),i2=o2.length}if(e2.if!==void 0){let a3=e2.if,r3=n2.meta;if(r3)if(r3(a3,{instancePath:t2+"/if",parentData:e2,
parentDataProperty:"if",rootData:s2,dynamicAnchors:n2}))var R2=r3.evaluated.props,E2=r3.evaluated.items;else o2=o2===null?r3.errors:o2.concat(r3.errors),i2=o2.length;else if($a(
a3,{instancePath:t2+"/if",parentData:e2,parentDataProperty:"if",rootData:s2,dynamicAnchors:n2})){var C2=$a.evaluated.props;R2!==!0&&C2!==void 0&&(C2===!0?R2=!0:
(R2=R2||{},Object.assign(R2,C2)));var L2=$a.evaluated.items;E2!==!0&&L2!==void 0&&(E2=L2===!0||(E2>L2?E2:L2))}else o2=o2===null?$a.errors:o2.concat($a.errors),i2=
o2.length}if(e2.then!==void 0){let a3=e2.then,r3=n2.meta;if(r3)if(r3(a3,{instancePath:t2+"/then",parentData:e2,parentDataProperty:"then",rootData:s2,dynamicAnchors:n2}))
var V2=r3.evaluated.props,K2=r3.evaluated.items;else o2=o2===null?r3.errors:o2.concat(r3.errors),i2=o2.length;else if($a(a3,{instancePath:t2+"/then",parentData:e2,
parentDataProperty:"then",rootData:s2,dynamicAnchors:n2})){var F2=$a.evaluated.props;V2!==!0&&F2!==void 0&&(F2===!0?V2=!0:(V2=V2||{},Object.assign(V2,F2)));var B2=$a.
evaluated.items;K2!==!0&&B2!==void 0&&(K2=B2===!0||(K2>B2?K2:B2))}else o2=o2===null?$a.errors:o2.concat($a.errors),i2=o2.length}if(e2.else!==void 0){let a3=e2.else,
r3=n2.meta;if(r3)if(r3(a3,{instancePath:t2+"/else",parentData:e2,parentDataProperty:"else",rootData:s2,dynamicAnchors:n2}))var _2=r3.evaluated.props,Z2=r3.evaluated.
items;else o2=o2===null?r3.errors:o2.concat(r3.errors),i2=o2.length;else if($a(a3,{instancePath:t2+"/else",parentData:e2,parentDataProperty:"else",rootData:s2,dynamicAnchors:n2})){
var H2=$a.evaluated.props;_2!==!0&&H2!==void 0&&(H2===!0?_2=!0:(_2=_2||{},Object.assign(_2,H2)));var X2=$a.evaluated.items;Z2!==!0&&X2!==void 0&&(Z2=X2===!0||(Z2>
X2?Z2:X2))}else o2=o2===null?$a.errors:o2.concat($a.errors),i2=o2.length}if(e2.allOf!==void 0&&(ka(e2.allOf,{instancePath:t2+"/allOf",parentData:e2,parentDataProperty:"\
allOf",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ka.errors:o2.concat(ka.errors),i2=o2.length)),e2.anyOf!==void 0&&(ka(e2.anyOf,{instancePath:t2+"/anyOf",parentData:e2,
parentDataProperty:"anyOf",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ka.errors:o2.concat(ka.errors),i2=o2.length)),e2.oneOf!==void 0&&(ka(e2.oneOf,{instancePath:t2+
"/oneOf",parentData:e2,parentDataProperty:"oneOf",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ka.errors:o2.concat(ka.errors),i2=o2.length)),e2.not!==void 0){
let a3=e2.not,r3=n2.meta;if(r3)if(r3(a3,{instancePath:t2+"/not",parentData:e2,parentDataProperty:"not",rootData:s2,dynamicAnchors:n2}))var G2=r3.evaluated.props,
J2=r3.evaluated.items;else o2=o2===null?r3.errors:o2.concat(r3.errors),i2=o2.length;else if($a(a3,{instancePath:t2+"/not",parentData:e2,parentDataProperty:"not",
rootData:s2,dynamicAnchors:n2})){var W2=$a.evaluated.props;G2!==!0&&W2!==void 0&&(W2===!0?G2=!0:(G2=G2||{},Object.assign(G2,W2)));var Y2=$a.evaluated.items;J2!==
!0&&Y2!==void 0&&(J2=Y2===!0||(J2>Y2?J2:Y2))}else o2=o2===null?$a.errors:o2.concat($a.errors),i2=o2.length}}return $a.errors=o2,i2===0}ka.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1},$a.evaluated={props:{prefixItems:!0,items:!0,contains:!0,additionalProperties:!0,properties:!0,patternProperties:!0,dependentSchemas:!0,propertyNames:!0,
if:!0,then:!0,else:!0,allOf:!0,anyOf:!0,oneOf:!0,not:!0},dynamicProps:!1,dynamicItems:!1};var ja={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"ht\
tps://json-schema.org/draft/2020-12/meta/unevaluated",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0},$dynamicAnchor:"meta",title:"Un\
evaluated applicator vocabulary meta-schema",type:["object","boolean"],properties:{unevaluatedItems:{$dynamicRef:"#meta"},unevaluatedProperties:{$dynamicRef:"#m\
eta"}}};function qa(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=qa.evaluated;if(p2.dynamicProps&&
(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),(!e2||typeof e2!="object"||Array.isArray(e2))&&typeof e2!="boolean"){let e3={instancePath:t2,schemaPath:"#/\
type",keyword:"type",params:{type:ja.type},message:"must be object,boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(n2.meta||(n2.meta=qa),e2&&typeof e2=="object"&&
!Array.isArray(e2)){if(e2.unevaluatedItems!==void 0){let a3=e2.unevaluatedItems,r3=n2.meta;if(r3)if(r3(a3,{instancePath:t2+"/unevaluatedItems",parentData:e2,parentDataProperty:"\
unevaluatedItems",rootData:s2,dynamicAnchors:n2}))var c2=r3.evaluated.props,l2=r3.evaluated.items;else o2=o2===null?r3.errors:o2.concat(r3.errors),i2=o2.length;else if(qa(
a3,{instancePath:t2+"/unevaluatedItems",parentData:e2,parentDataProperty:"unevaluatedItems",rootData:s2,dynamicAnchors:n2})){var m2=qa.evaluated.props;c2!==!0&&
m2!==void 0&&(m2===!0?c2=!0:(c2=c2||{},Object.assign(c2,m2)));var u2=qa.evaluated.items;l2!==!0&&u2!==void 0&&(l2=u2===!0||(l2>u2?l2:u2))}else o2=o2===null?qa.errors:
o2.concat(qa.errors),i2=o2.length}if(e2.unevaluatedProperties!==void 0){let a3=e2.unevaluatedProperties,r3=n2.meta;if(r3)if(r3(a3,{instancePath:t2+"/unevaluated\
Properties",parentData:e2,parentDataProperty:"unevaluatedProperties",rootData:s2,dynamicAnchors:n2}))var h2=r3.evaluated.props,d2=r3.evaluated.items;else o2=o2===
null?r3.errors:o2.concat(r3.errors),i2=o2.length;else if(qa(a3,{instancePath:t2+"/unevaluatedProperties",parentData:e2,parentDataProperty:"unevaluatedProperties",
rootData:s2,dynamicAnchors:n2})){var y2=qa.evaluated.props;h2!==!0&&y2!==void 0&&(y2===!0?h2=!0:(h2=h2||{},Object.assign(h2,y2)));var f2=qa.evaluated.items;d2!==
!0&&f2!==void 0&&(d2=f2===!0||(d2>f2?d2:f2))}else o2=o2===null?qa.errors:o2.concat(qa.errors),i2=o2.length}}return qa.errors=o2,i2===0}qa.evaluated={props:{unevaluatedItems:!0,
unevaluatedProperties:!0},dynamicProps:!1,dynamicItems:!1};var xa={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://stoplight.io/json-schema/\
draft/2020-12/meta/validation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/validation":!0},$dynamicAnchor:"meta",title:"Validation vocabulary meta\
-schema",type:["object","boolean"],properties:{type:{if:{type:"string"},then:{$ref:"#/$defs/simpleTypes"},else:{if:{type:"array"},then:{type:"array",items:{$ref:"\
#/$defs/simpleTypes"},minItems:1,uniqueItems:!0},else:{not:!0,errorMessage:'"type" property must be either a string or an array of strings'}}},const:!0,enum:{type:"\
array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{
type:"number"},maxLength:{$ref:"#/$defs/nonNegativeInteger"},minLength:{$ref:"#/$defs/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},maxItems:{
$ref:"#/$defs/nonNegativeInteger"},minItems:{$ref:"#/$defs/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},maxContains:{$ref:"#/$defs/nonNe\
gativeInteger"},minContains:{$ref:"#/$defs/nonNegativeInteger",default:1},maxProperties:{$ref:"#/$defs/nonNegativeInteger"},minProperties:{$ref:"#/$defs/nonNega\
tiveIntegerDefault0"},required:{$ref:"#/$defs/stringArray"},dependentRequired:{type:"object",additionalProperties:{$ref:"#/$defs/stringArray"}}},$defs:{nonNegativeInteger:{
type:"integer",minimum:0},nonNegativeIntegerDefault0:{$ref:"#/$defs/nonNegativeInteger",default:0},simpleTypes:{enum:["array","boolean","integer","null","number",
"object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,default:[]}}},Ia={enum:["array","boolean","integer","null","number","object",
"string"]};function Oa(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Oa.evaluated;if(p2.
dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2!=="array"&&e2!=="boolean"&&e2!=="integer"&&e2!=="null"&&e2!=="number"&&e2!=="object"&&e2!==
"string"){let e3={instancePath:t2,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ia.enum},message:"must be equal to one of the allowed values"};o2===null?
o2=[e3]:o2.push(e3),i2++}return Oa.errors=o2,i2===0}function Ua(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=Ua.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="number"||e2%1||isNaN(e2)){let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};o2===null?o2=[e3]:o2.push(e3),i2++}if(typeof e2=="number"&&(e2<0||isNaN(e2))){
let e3={instancePath:t2,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};o2===null?o2=[e3]:o2.push(e3),i2++}return Ua.
errors=o2,i2===0}function Ta(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ta.evaluated;
if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="number"||e2%1||isNaN(e2)){let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};o2===null?o2=[e3]:o2.push(e3),i2++}if(typeof e2=="number"&&(e2<0||isNaN(e2))){let e3={instancePath:t2,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};o2===null?o2=[e3]:o2.push(e3),i2++}return Ta.errors=o2,i2===0}function Na(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Na.evaluated;if(p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0),Array.isArray(e2)){let a3=e2.length;for(let r4=0;r4<a3;r4++)if(typeof e2[r4]!="string"){let e3={instancePath:t2+"/"+r4,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}let r3,s3=e2.length;if(s3>1){let a4={};for(;s3--;){
let n3=e2[s3];if(typeof n3=="string"){if(typeof a4[n3]=="number"){r3=a4[n3];let e3={instancePath:t2,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:s3,
j:r3},message:"must NOT have duplicate items (items ## "+r3+" and "+s3+" are identical)"};o2===null?o2=[e3]:o2.push(e3),i2++;break}a4[n3]=s3}}}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}return Na.errors=o2,i2===0}function Ma(e2,{
instancePath:t2="",parentData:r2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=Ma.evaluated;if(c2.dynamicProps&&(c2.props=void 0),
c2.dynamicItems&&(c2.items=void 0),(!e2||typeof e2!="object"||Array.isArray(e2))&&typeof e2!="boolean"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"typ\
e",params:{type:xa.type},message:"must be object,boolean"};i2===null?i2=[e3]:i2.push(e3),p2++}if(o2.meta||(o2.meta=Ma),e2&&typeof e2=="object"&&!Array.isArray(e2)){
if(e2.type!==void 0){let r3=e2.type,s3=p2,c3=!0,u2=p2;if(typeof r3!="string"){let e3={};i2===null?i2=[e3]:i2.push(e3),p2++}var l2=u2===p2;let h2;if(p2=s3,i2!==null&&
(s3?i2.length=s3:i2=null),l2){let a2=p2;Oa(r3,{instancePath:t2+"/type",parentData:e2,parentDataProperty:"type",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Oa.
errors:i2.concat(Oa.errors),p2=i2.length),c3=l2=a2===p2,h2="then"}else{let e3=p2,s4=p2,u3=!0,d2=p2;if(!Array.isArray(r3)){let e4={};i2===null?i2=[e4]:i2.push(e4),
p2++}var m2=d2===p2;let y2;if(p2=s4,i2!==null&&(s4?i2.length=s4:i2=null),m2){let e4=p2;if(Array.isArray(r3)){if(r3.length<1){let e6={instancePath:t2+"/type",schemaPath:"\
#/properties/type/else/then/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};i2===null?i2=[e6]:i2.push(e6),p2++}let e5=r3.
length;for(let a2=0;a2<e5;a2++)Oa(r3[a2],{instancePath:t2+"/type/"+a2,parentData:r3,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Oa.errors:
i2.concat(Oa.errors),p2=i2.length);let s5,c4=r3.length;if(c4>1){e:for(;c4--;)for(s5=c4;s5--;)if(a(r3[c4],r3[s5])){let e6={instancePath:t2+"/type",schemaPath:"#/\
properties/type/else/then/uniqueItems",keyword:"uniqueItems",params:{i:c4,j:s5},message:"must NOT have duplicate items (items ## "+s5+" and "+c4+" are identical\
)"};i2===null?i2=[e6]:i2.push(e6),p2++;break e}}}else{let e5={instancePath:t2+"/type",schemaPath:"#/properties/type/else/then/type",keyword:"type",params:{type:"\
array"},message:"must be array"};i2===null?i2=[e5]:i2.push(e5),p2++}u3=m2=e4===p2,y2="then"}else{let e4=p2,a2={instancePath:t2+"/type",schemaPath:"#/properties/\
type/else/else/not",keyword:"not",params:{},message:"must NOT be valid"};if(i2===null?i2=[a2]:i2.push(a2),p2++,p2>0){let e5=[];for(let a4 of i2)a4.keyword==="er\
rorMessage"||a4.emUsed||a4.instancePath!==t2+"/type"&&(a4.instancePath.indexOf(t2+"/type")!==0||a4.instancePath[t2+5]!=="/")||a4.schemaPath.indexOf("#/propertie\
s/type/else/else")!==0||a4.schemaPath[27]!=="/"||(e5.push(a4),a4.emUsed=!0);if(e5.length){let a4={instancePath:t2+"/type",schemaPath:"#/properties/type/else/els\
e/errorMessage",keyword:"errorMessage",params:{errors:e5},message:'"type" property must be either a string or an array of strings'};i2===null?i2=[a4]:i2.push(a4),
p2++}let a3=[];for(let e6 of i2)e6.emUsed||a3.push(e6);i2=a3,p2=a3.length}u3=m2=e4===p2,y2="else"}if(!u3){let e4={instancePath:t2+"/type",schemaPath:"#/properti\
es/type/else/if",keyword:"if",params:{failingKeyword:y2},message:'must match "'+y2+'" schema'};i2===null?i2=[e4]:i2.push(e4),p2++}c3=l2=e3===p2,h2="else"}if(!c3){
let e3={instancePath:t2+"/type",schemaPath:"#/properties/type/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};i2===null?i2=[e3]:
i2.push(e3),p2++}}if(e2.enum!==void 0&&!Array.isArray(e2.enum)){let e3={instancePath:t2+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type:"\
array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.multipleOf!==void 0){let a2=e2.multipleOf;if(typeof a2=="number"){if(a2<=0||isNaN(a2)){
let e3={instancePath:t2+"/multipleOf",schemaPath:"#/properties/multipleOf/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/multipleOf",schemaPath:"#/properties/multipleOf/type",keyword:"type",params:{type:"\
number"},message:"must be number"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.maximum!==void 0&&typeof e2.maximum!="number"){let e3={instancePath:t2+"/maximum",schemaPath:"\
#/properties/maximum/type",keyword:"type",params:{type:"number"},message:"must be number"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.exclusiveMaximum!==void 0&&typeof e2.
exclusiveMaximum!="number"){let e3={instancePath:t2+"/exclusiveMaximum",schemaPath:"#/properties/exclusiveMaximum/type",keyword:"type",params:{type:"number"},message:"\
must be number"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.minimum!==void 0&&typeof e2.minimum!="number"){let e3={instancePath:t2+"/minimum",schemaPath:"#/proper\
ties/minimum/type",keyword:"type",params:{type:"number"},message:"must be number"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.exclusiveMinimum!==void 0&&typeof e2.
exclusiveMinimum!="number"){let e3={instancePath:t2+"/exclusiveMinimum",schemaPath:"#/properties/exclusiveMinimum/type",keyword:"type",params:{type:"number"},message:"\
must be number"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.maxLength!==void 0&&(Ua(e2.maxLength,{instancePath:t2+"/maxLength",parentData:e2,parentDataProperty:"m\
axLength",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Ua.errors:i2.concat(Ua.errors),p2=i2.length)),e2.minLength!==void 0&&(Ta(e2.minLength,{instancePath:t2+
"/minLength",parentData:e2,parentDataProperty:"minLength",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Ta.errors:i2.concat(Ta.errors),p2=i2.length)),e2.pattern!==
void 0){let a2=e2.pattern;if(typeof a2=="string"){if(!N(a2)){let e3={instancePath:t2+"/pattern",schemaPath:"#/properties/pattern/format",keyword:"format",params:{
format:"regex"},message:'must match format "regex"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/pattern",schemaPath:"#/properties/patter\
n/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.maxItems!==void 0&&(Ua(e2.maxItems,{instancePath:t2+
"/maxItems",parentData:e2,parentDataProperty:"maxItems",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Ua.errors:i2.concat(Ua.errors),p2=i2.length)),e2.minItems!==
void 0&&(Ta(e2.minItems,{instancePath:t2+"/minItems",parentData:e2,parentDataProperty:"minItems",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Ta.errors:i2.concat(
Ta.errors),p2=i2.length)),e2.uniqueItems!==void 0&&typeof e2.uniqueItems!="boolean"){let e3={instancePath:t2+"/uniqueItems",schemaPath:"#/properties/uniqueItems\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.maxContains!==void 0&&(Ua(e2.maxContains,{instancePath:t2+
"/maxContains",parentData:e2,parentDataProperty:"maxContains",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Ua.errors:i2.concat(Ua.errors),p2=i2.length)),e2.minContains!==
void 0&&(Ua(e2.minContains,{instancePath:t2+"/minContains",parentData:e2,parentDataProperty:"minContains",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Ua.errors:
i2.concat(Ua.errors),p2=i2.length)),e2.maxProperties!==void 0&&(Ua(e2.maxProperties,{instancePath:t2+"/maxProperties",parentData:e2,parentDataProperty:"maxPrope\
rties",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Ua.errors:i2.concat(Ua.errors),p2=i2.length)),e2.minProperties!==void 0&&(Ta(e2.minProperties,{instancePath:t2+
"/minProperties",parentData:e2,parentDataProperty:"minProperties",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Ta.errors:i2.concat(Ta.errors),p2=i2.length)),e2.
required!==void 0&&(Na(e2.required,{instancePath:t2+"/required",parentData:e2,parentDataProperty:"required",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Na.errors:
i2.concat(Na.errors),p2=i2.length)),e2.dependentRequired!==void 0){let a2=e2.dependentRequired;if(a2&&typeof a2=="object"&&!Array.isArray(a2))for(let e3 in a2)Na(
a2[e3],{instancePath:t2+"/dependentRequired/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a2,parentDataProperty:e3,rootData:n2,dynamicAnchors:o2})||(i2=
i2===null?Na.errors:i2.concat(Na.errors),p2=i2.length);else{let e3={instancePath:t2+"/dependentRequired",schemaPath:"#/properties/dependentRequired/type",keyword:"\
type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}}}return Ma.errors=i2,p2===0}Oa.evaluated={dynamicProps:!1,dynamicItems:!1},
Ua.evaluated={dynamicProps:!1,dynamicItems:!1},Ta.evaluated={dynamicProps:!1,dynamicItems:!1},Na.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1},Ma.evaluated=
{props:{type:!0,const:!0,enum:!0,multipleOf:!0,maximum:!0,exclusiveMaximum:!0,minimum:!0,exclusiveMinimum:!0,maxLength:!0,minLength:!0,pattern:!0,maxItems:!0,minItems:!0,
uniqueItems:!0,maxContains:!0,minContains:!0,maxProperties:!0,minProperties:!0,required:!0,dependentRequired:!0},dynamicProps:!1,dynamicItems:!1};var Sa={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/meta-data",$vocabulary:{"https://json-schema.org/draft/2020-12/voc\
ab/meta-data":!0},$dynamicAnchor:"meta",title:"Meta-data vocabulary meta-schema",type:["object","boolean"],properties:{title:{type:"string"},description:{type:"\
string"},default:!0,deprecated:{type:"boolean",default:!1},readOnly:{type:"boolean",default:!1},writeOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0}}};
function za(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=za.evaluated;if(p2.dynamicProps&&
(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),(!e2||typeof e2!="object"||Array.isArray(e2))&&typeof e2!="boolean"){let e3={instancePath:t2,schemaPath:"#/\
type",keyword:"type",params:{type:Sa.type},message:"must be object,boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(n2.meta||(n2.meta=za),e2&&typeof e2=="object"&&
!Array.isArray(e2)){if(e2.title!==void 0&&typeof e2.title!="string"){let e3={instancePath:t2+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{
type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.
deprecated!==void 0&&typeof e2.deprecated!="boolean"){let e3={instancePath:t2+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.readOnly!==void 0&&typeof e2.readOnly!="boolean"){let e3={instancePath:t2+"/readOn\
ly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.writeOnly!==
void 0&&typeof e2.writeOnly!="boolean"){let e3={instancePath:t2+"/writeOnly",schemaPath:"#/properties/writeOnly/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.examples!==void 0&&!Array.isArray(e2.examples)){let e3={instancePath:t2+"/examples",schemaPath:"#/pro\
perties/examples/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}return za.errors=o2,i2===0}za.evaluated=
{props:{title:!0,description:!0,default:!0,deprecated:!0,readOnly:!0,writeOnly:!0,examples:!0},dynamicProps:!1,dynamicItems:!1};var Ra={$schema:"https://json-sc\
hema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/format-annotation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/form\
at-annotation":!0},$dynamicAnchor:"meta",title:"Format vocabulary meta-schema for annotation results",type:["object","boolean"],properties:{format:{type:"string"}}};
function Ea(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ea.evaluated;if(p2.dynamicProps&&
(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),(!e2||typeof e2!="object"||Array.isArray(e2))&&typeof e2!="boolean"){let e3={instancePath:t2,schemaPath:"#/\
type",keyword:"type",params:{type:Ra.type},message:"must be object,boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(n2.meta||(n2.meta=Ea),e2&&typeof e2=="object"&&
!Array.isArray(e2)&&e2.format!==void 0&&typeof e2.format!="string"){let e3={instancePath:t2+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{
type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}return Ea.errors=o2,i2===0}Ea.evaluated={props:{format:!0},dynamicProps:!1,dynamicItems:!1};
var Ca={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/content",$vocabulary:{"https://json-schema.org/dr\
aft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",title:"Content vocabulary meta-schema",type:["object","boolean"],properties:{contentEncoding:{type:"string"},
contentMediaType:{type:"string"},contentSchema:{$dynamicRef:"#meta"}}};function La(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=La.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),(!e2||typeof e2!="object"||Array.isArray(e2))&&typeof e2!=
"boolean"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:Ca.type},message:"must be object,boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}
if(n2.meta||(n2.meta=La),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.contentEncoding!==void 0&&typeof e2.contentEncoding!="string"){let e3={instancePath:t2+
"/contentEncoding",schemaPath:"#/properties/contentEncoding/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),
i2++}if(e2.contentMediaType!==void 0&&typeof e2.contentMediaType!="string"){let e3={instancePath:t2+"/contentMediaType",schemaPath:"#/properties/contentMediaTyp\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.contentSchema!==void 0){let a3=e2.contentSchema,
r3=n2.meta;if(r3)if(r3(a3,{instancePath:t2+"/contentSchema",parentData:e2,parentDataProperty:"contentSchema",rootData:s2,dynamicAnchors:n2}))var c2=r3.evaluated.
props,l2=r3.evaluated.items;else o2=o2===null?r3.errors:o2.concat(r3.errors),i2=o2.length;else if(La(a3,{instancePath:t2+"/contentSchema",parentData:e2,parentDataProperty:"\
contentSchema",rootData:s2,dynamicAnchors:n2})){var m2=La.evaluated.props;c2!==!0&&m2!==void 0&&(m2===!0?c2=!0:(c2=c2||{},Object.assign(c2,m2)));var u2=La.evaluated.
items;l2!==!0&&u2!==void 0&&(l2=u2===!0||(l2>u2?l2:u2))}else o2=o2===null?La.errors:o2.concat(La.errors),i2=o2.length}}return La.errors=o2,i2===0}function Va(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Va.evaluated;if(p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2))for(let a3 in e2){let r3=e2[a3],p3=n2.meta;if(p3)if(p3(r3,{instancePath:t2+"/"+a3.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,dynamicAnchors:n2}))var c2=p3.evaluated.props,l2=p3.evaluated.items;else o2=
o2===null?p3.errors:o2.concat(p3.errors),i2=o2.length;else if(Va(r3,{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,
rootData:s2,dynamicAnchors:n2})){var m2=Va.evaluated.props;c2!==!0&&m2!==void 0&&(m2===!0?c2=!0:(c2=c2||{},Object.assign(c2,m2)));var u2=Va.evaluated.items;l2!==
!0&&u2!==void 0&&(l2=u2===!0||(l2>u2?l2:u2))}else o2=o2===null?Va.errors:o2.concat(Va.errors),i2=o2.length}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Va.errors=o2,i2===0}function Ka(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ka.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=
void 0),Array.isArray(e2)){let a3=e2.length;for(let r4=0;r4<a3;r4++)if(typeof e2[r4]!="string"){let e3={instancePath:t2+"/"+r4,schemaPath:"#/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}let r3,s3=e2.length;if(s3>1){let a4={};for(;s3--;){let n3=e2[s3];if(typeof n3==
"string"){if(typeof a4[n3]=="number"){r3=a4[n3];let e3={instancePath:t2,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:s3,j:r3},message:"must NOT ha\
ve duplicate items (items ## "+r3+" and "+s3+" are identical)"};o2===null?o2=[e3]:o2.push(e3),i2++;break}a4[n3]=s3}}}}else{let e3={instancePath:t2,schemaPath:"#\
/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}return Ka.errors=o2,i2===0}function Fa(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Fa.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2))for(let a3 in e2){let r3=e2[a3],p3=i2,d2=!1,y2=i2,f2=n2.meta;if(f2)if(f2(r3,{instancePath:t2+"/"+a3.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,dynamicAnchors:n2}))var c2=f2.evaluated.props,l2=f2.evaluated.items;else o2=
o2===null?f2.errors:o2.concat(f2.errors),i2=o2.length;else if(Fa(r3,{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,
rootData:s2,dynamicAnchors:n2})){var m2=Fa.evaluated.props;c2!==!0&&m2!==void 0&&(m2===!0?c2=!0:(c2=c2||{},Object.assign(c2,m2)));var u2=Fa.evaluated.items;l2!==
!0&&u2!==void 0&&(l2=u2===!0||(l2>u2?l2:u2))}else o2=o2===null?Fa.errors:o2.concat(Fa.errors),i2=o2.length;var h2=y2===i2;d2=d2||h2;let P2=i2;if(Ka(r3,{instancePath:t2+
"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ka.errors:o2.concat(Ka.errors),
i2=o2.length),h2=P2===i2,d2=d2||h2,h2&&l2!==!0&&(l2=!0),d2)i2=p3,o2!==null&&(p3?o2.length=p3:o2=null);else{let e3={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Fa.errors=
o2,i2===0}function Ba(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ba.evaluated;if(p2.
dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2=="string"){if(!va.test(e2)){let e3={instancePath:t2,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z_][-A-Za-z0-9._]*$"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={
instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}return Ba.errors=o2,i2===
0}function _a(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=_a.evaluated;return p2.dynamicProps&&
(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),Ba(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ba.
errors:o2.concat(Ba.errors),i2=o2.length),_a.errors=o2,i2===0}function Za(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=Za.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="string"){let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}return Za.errors=o2,i2===0}function Ha(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ha.evaluated;return p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),Za(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Za.errors:o2.concat(Za.errors),i2=o2.
length),Ha.errors=o2,i2===0}function Xa(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Xa.
evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),n2.meta||(n2.meta=Xa);let c2=i2,l2=!0,m2=i2;if(!e2||typeof e2!="object"||Array.isArray(
e2)){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(wa(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?wa.errors:o2.concat(wa.errors),i2=o2.length),$a(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?$a.errors:o2.concat($a.errors),i2=o2.length),qa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?qa.errors:o2.concat(qa.errors),i2=o2.length),Ma(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?Ma.errors:o2.concat(Ma.errors),i2=o2.length),za(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===
null?za.errors:o2.concat(za.errors),i2=o2.length),Ea(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ea.errors:
o2.concat(Ea.errors),i2=o2.length),La(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?La.errors:o2.concat(
La.errors),i2=o2.length),e2&&typeof e2=="object"&&!Array.isArray(e2)&&(e2.definitions!==void 0&&(Va(e2.definitions,{instancePath:t2+"/definitions",parentData:e2,
parentDataProperty:"definitions",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Va.errors:o2.concat(Va.errors),i2=o2.length)),e2.dependencies!==void 0&&(Fa(e2.dependencies,
{instancePath:t2+"/dependencies",parentData:e2,parentDataProperty:"dependencies",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Fa.errors:o2.concat(Fa.errors),i2=
o2.length)),e2.$recursiveAnchor!==void 0&&(_a(e2.$recursiveAnchor,{instancePath:t2+"/$recursiveAnchor",parentData:e2,parentDataProperty:"$recursiveAnchor",rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?_a.errors:o2.concat(_a.errors),i2=o2.length)),e2.$recursiveRef!==void 0&&(Ha(e2.$recursiveRef,{instancePath:t2+"/$recursiveRe\
f",parentData:e2,parentDataProperty:"$recursiveRef",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ha.errors:o2.concat(Ha.errors),i2=o2.length))),l2=u2=p3===i2,
l2)var d2={definitions:!0,dependencies:!0,$recursiveAnchor:!0,$recursiveRef:!0,contentEncoding:!0,contentMediaType:!0,contentSchema:!0,format:!0,title:!0,description:!0,
default:!0,deprecated:!0,readOnly:!0,writeOnly:!0,examples:!0,type:!0,const:!0,enum:!0,multipleOf:!0,maximum:!0,exclusiveMaximum:!0,minimum:!0,exclusiveMinimum:!0,
maxLength:!0,minLength:!0,pattern:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxContains:!0,minContains:!0,maxProperties:!0,minProperties:!0,required:!0,dependentRequired:!0,
unevaluatedItems:!0,unevaluatedProperties:!0,prefixItems:!0,items:!0,contains:!0,additionalProperties:!0,properties:!0,patternProperties:!0,dependentSchemas:!0,
propertyNames:!0,if:!0,then:!0,else:!0,allOf:!0,anyOf:!0,oneOf:!0,not:!0,$id:!0,$schema:!0,$ref:!0,$anchor:!0,$dynamicRef:!0,$dynamicAnchor:!0,$vocabulary:!0,$comment:!0,
$defs:!0};h2="then"}else{let a3=i2,r3=i2,s3=!0,n3=i2;if(typeof e2!="boolean"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var y2=n3===i2;if(i2=r3,o2!==null&&(r3?
o2.length=r3:o2=null),!y2){let e3=i2,a4={instancePath:t2,schemaPath:"#/else/else/not",keyword:"not",params:{},message:"must NOT be valid"};if(o2===null?o2=[a4]:
o2.push(a4),i2++,i2>0){let e4=[];for(let a6 of o2)a6.keyword==="errorMessage"||a6.emUsed||a6.instancePath!==t2&&(a6.instancePath.indexOf(t2)!==0||a6.instancePath[t2.
length]!=="/")||a6.schemaPath.indexOf("#/else/else")!==0||a6.schemaPath[11]!=="/"||(e4.push(a6),a6.emUsed=!0);if(e4.length){let a6={instancePath:t2,schemaPath:"\
#/else/else/errorMessage",keyword:"errorMessage",params:{errors:e4},message:'"{{property}}" property must be a valid Schema Object'};o2===null?o2=[a6]:o2.push(a6),
i2++}let a5=[];for(let e5 of o2)e5.emUsed||a5.push(e5);o2=a5,i2=a5.length}s3=y2=e3===i2}if(!s3){let e3={instancePath:t2,schemaPath:"#/else/if",keyword:"if",params:{
failingKeyword:"else"},message:'must match "else" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}l2=u2=a3===i2,h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Xa.errors=o2,p2.props=d2,i2===0}function Ga(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=Ga.evaluated;if(i2.dynamicProps&&(i2.props=void 0),i2.dynamicItems&&
(i2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){var p2={};for(let t3 in e2)r.test(t3)&&(p2[t3]=!0)}return Ga.errors=null,i2.props=p2,!0}function Ja(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ja.evaluated;if(p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0),Ga(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=Ga.evaluated.props;else o2=
o2===null?Ga.errors:o2.concat(Ga.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.propertyName===void 0){let e3={instancePath:t2,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"propertyName"},message:"must have required property 'propertyName'"};o2===null?o2=[e3]:o2.push(e3),i2++}
if(c2!==!0&&((c2=c2||{}).propertyName=!0,c2.mapping=!0),e2.propertyName!==void 0&&typeof e2.propertyName!="string"){let e3={instancePath:t2+"/propertyName",schemaPath:"\
#/properties/propertyName/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.mapping!==void 0){let a3=e2.
mapping;if(a3&&typeof a3=="object"&&!Array.isArray(a3)){for(let e3 in a3)if(typeof a3[e3]!="string"){let a4={instancePath:t2+"/mapping/"+e3.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/mapping/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[a4]:o2.push(
a4),i2++}}else{let e3={instancePath:t2+"/mapping",schemaPath:"#/properties/mapping/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?
o2=[e3]:o2.push(e3),i2++}}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedPropert\
ies",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Ja.errors=o2,i2===0}function Wa(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Wa.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),Ga(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=Ga.evaluated.props;else o2=o2===null?Ga.errors:
o2.concat(Ga.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.url===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"url"},message:"must have required property 'url'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).url=!0,c2.description=
!0),e2.url!==void 0){let a3=e2.url;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/format",keyword:"format",
params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.description!==void 0&&typeof e2.
description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be \
string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"\
unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Wa.errors=o2,i2===0}function Ya(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let i2=null,p2=0,c2=Ya.evaluated;if(c2.dynamicProps&&(c2.props=void 0),
c2.dynamicItems&&(c2.items=void 0),Ga(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var l2=Ga.evaluated.props;else i2=
i2===null?Ga.errors:i2.concat(Ga.errors),p2=i2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(l2!==!0&&((l2=l2||{}).name=!0,l2.namespace=!0,l2.prefix=
!0,l2.attribute=!0,l2.wrapped=!0),e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.namespace!==void 0){let a3=e2.namespace;if(typeof a3=="string"){if(!o(
a3)){let e3={instancePath:t2+"/namespace",schemaPath:"#/properties/namespace/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};i2===
null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"\
must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.prefix!==void 0&&typeof e2.prefix!="string"){let e3={instancePath:t2+"/prefix",schemaPath:"#/properti\
es/prefix/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.attribute!==void 0&&typeof e2.attribute!=
"boolean"){let e3={instancePath:t2+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};i2===
null?i2=[e3]:i2.push(e3),p2++}if(e2.wrapped!==void 0&&typeof e2.wrapped!="boolean"){let e3={instancePath:t2+"/wrapped",schemaPath:"#/properties/wrapped/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};i2===null?i2=[e3]:i2.push(e3),p2++}if(l2!==!0){for(let a3 in e2)if(!l2||!l2[a3]){let e3={instancePath:t2,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};i2===null?i2=
[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(
e3),p2++}return Ya.errors=i2,p2===0}function Qa(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=Qa.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(!e2||typeof e2!="object"||Array.isArray(e2)){
let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.
isArray(e2))e2.discriminator!==void 0&&(Ja(e2.discriminator,{instancePath:t2+"/discriminator",parentData:e2,parentDataProperty:"discriminator",rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?Ja.errors:o2.concat(Ja.errors),i2=o2.length)),e2.externalDocs!==void 0&&(Wa(e2.externalDocs,{instancePath:t2+"/externalDocs",parentData:e2,parentDataProperty:"\
externalDocs",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Wa.errors:o2.concat(Wa.errors),i2=o2.length)),e2.xml!==void 0&&(Ya(e2.xml,{instancePath:t2+"/xml",parentData:e2,
parentDataProperty:"xml",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ya.errors:o2.concat(Ya.errors),i2=o2.length));else{let e3={instancePath:t2,schemaPath:"#\
/then/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}if(l2=u2=a3===i2,l2)var d2={example:!0,discriminator:!0,
externalDocs:!0,xml:!0};h2="then"}else{let a3=i2,r3=i2,s3=!0,n3=i2;if(typeof e2!="boolean"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var y2=n3===i2;if(i2=r3,
o2!==null&&(r3?o2.length=r3:o2=null),!y2){let e3=i2,a4={instancePath:t2,schemaPath:"#/else/else/not",keyword:"not",params:{},message:"must NOT be valid"};if(o2===
null?o2=[a4]:o2.push(a4),i2++,i2>0){let e4=[];for(let a6 of o2)a6.keyword==="errorMessage"||a6.emUsed||a6.instancePath!==t2&&(a6.instancePath.indexOf(t2)!==0||a6.
instancePath[t2.length]!=="/")||a6.schemaPath.indexOf("#/else/else")!==0||a6.schemaPath[11]!=="/"||(e4.push(a6),a6.emUsed=!0);if(e4.length){let a6={instancePath:t2,
schemaPath:"#/else/else/errorMessage",keyword:"errorMessage",params:{errors:e4},message:'"{{property}}" property must be a valid Schema Object'};o2===null?o2=[a6]:
o2.push(a6),i2++}let a5=[];for(let e5 of o2)e5.emUsed||a5.push(e5);o2=a5,i2=a5.length}s3=y2=e3===i2}if(!s3){let e3={instancePath:t2,schemaPath:"#/else/if",keyword:"\
if",params:{failingKeyword:"else"},message:'must match "else" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}l2=u2=a3===i2,h2="else"}if(!l2){let e3={instancePath:t2,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Qa.errors=o2,p2.props=
d2,i2===0}function er(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=er.evaluated;p2.dynamicProps&&
(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(!e2||typeof e2!="object"||Array.isArray(e2)){let e3={};o2===null?o2=[e3]:o2.push(e3),
i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(Xa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,
dynamicAnchors:n2}))var d2=Xa.evaluated.props;else o2=o2===null?Xa.errors:o2.concat(Xa.errors),i2=o2.length;if(Qa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2}))var y2=Qa.evaluated.props;else o2=o2===null?Qa.errors:o2.concat(Qa.errors),i2=o2.length;d2!==!0&&y2!==void 0&&(y2===!0?d2=!0:(d2=
d2||{},Object.assign(d2,y2))),l2=u2=p3===i2,h2="then"}else{let a3=i2,r3=i2,s3=!0,n3=i2;if(typeof e2!="boolean"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var f2=n3===
i2;if(i2=r3,o2!==null&&(r3?o2.length=r3:o2=null),!f2){let e3=i2,a4={instancePath:t2,schemaPath:"#/else/else/not",keyword:"not",params:{},message:"must NOT be va\
lid"};if(o2===null?o2=[a4]:o2.push(a4),i2++,i2>0){let e4=[];for(let a6 of o2)a6.keyword==="errorMessage"||a6.emUsed||a6.instancePath!==t2&&(a6.instancePath.indexOf(
t2)!==0||a6.instancePath[t2.length]!=="/")||a6.schemaPath.indexOf("#/else/else")!==0||a6.schemaPath[11]!=="/"||(e4.push(a6),a6.emUsed=!0);if(e4.length){let a6={
instancePath:t2,schemaPath:"#/else/else/errorMessage",keyword:"errorMessage",params:{errors:e4},message:'"{{property}}" property must be a valid Schema Object'};
o2===null?o2=[a6]:o2.push(a6),i2++}let a5=[];for(let e5 of o2)e5.emUsed||a5.push(e5);o2=a5,i2=a5.length}s3=f2=e3===i2}if(!s3){let e3={instancePath:t2,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}l2=u2=a3===i2,h2="else"}if(!l2){let e3={
instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return er.errors=
o2,p2.props=d2,i2===0}function tr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=tr.evaluated;
if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))
var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;let l2=i2,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.
value===void 0&&(t3="value")||e2.externalValue===void 0&&(t3="externalValue")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}if(m2===i2){let e3={instancePath:t2,
schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};o2===null?o2=[e3]:o2.push(e3),i2++}else i2=l2,o2!==null&&(l2?o2.length=l2:o2=null);if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).summary=!0,c2.description=!0,c2.value=!0,c2.externalValue=!0),e2.summary!==void 0&&typeof e2.summary!=
"string"){let e3={instancePath:t2+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=
[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.externalValue!==void 0){let a3=e2.externalValue;if(typeof a3==
"string"){if(!rt.test(a3)){let e3={instancePath:t2+"/externalValue",schemaPath:"#/properties/externalValue/format",keyword:"format",params:{format:"uri-referenc\
e"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/externalValue",schemaPath:"#/properties/exte\
rnalValue/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){
let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated \
properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
o2===null?o2=[e3]:o2.push(e3),i2++}return tr.errors=o2,i2===0}function ar(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=ar.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)if(e2&&typeof e2=="objec\
t"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}
var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(da(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?da.errors:o2.concat(da.errors),i2=o2.length),l2=u2=p3===i2,l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{let p3=i2;tr(e2,{instancePath:t2,
parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?tr.errors:o2.concat(tr.errors),i2=o2.length),l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),
h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(
e3),i2++}return ar.errors=o2,p2.props=d2,i2===0}function rr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=rr.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.examples!==
void 0){let a3=e2.examples;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)ar(a3[e3],{instancePath:t2+"/examples/"+e3.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ar.errors:o2.concat(ar.errors),i2=o2.length);else{let e3={instancePath:t2+
"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}return rr.
errors=o2,i2===0}La.evaluated={props:{contentEncoding:!0,contentMediaType:!0,contentSchema:!0},dynamicProps:!1,dynamicItems:!1},Va.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},Ka.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1},Fa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Ba.evaluated={dynamicProps:!1,dynamicItems:!1},
_a.evaluated={dynamicProps:!1,dynamicItems:!1},Za.evaluated={dynamicProps:!1,dynamicItems:!1},Ha.evaluated={dynamicProps:!1,dynamicItems:!1},Xa.evaluated={dynamicProps:!0,
dynamicItems:!1},Ga.evaluated={dynamicProps:!0,dynamicItems:!1},Ja.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Wa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},
Ya.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Qa.evaluated={dynamicProps:!0,dynamicItems:!1},er.evaluated={dynamicProps:!0,dynamicItems:!1},tr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1},ar.evaluated={dynamicProps:!0,dynamicItems:!1},rr.evaluated={props:{example:!0,examples:!0},dynamicProps:!1,dynamicItems:!1};
var sr={$comment:"https://spec.openapis.org/oas/v3.1.0#encoding-object",type:"object",properties:{contentType:{type:"string",format:"media-range"},headers:{type:"\
object",additionalProperties:{$ref:"#/$defs/header-or-reference"}},style:{default:"form",enum:["form","spaceDelimited","pipeDelimited","deepObject"]},explode:{type:"\
boolean"},allowReserved:{default:!1,type:"boolean"}},allOf:[{$ref:"#/$defs/specification-extensions"},{$ref:"#/$defs/styles-for-form"}],unevaluatedProperties:!1};
function nr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=nr.evaluated;p2.dynamicProps&&
(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.style===void 0&&(t3="sty\
le")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.style!==void 0&&e2.style!=="form"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}var u2=m2===i2;let h2;
if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){if(l2=u2=i2==i2,l2)var d2={explode:!0,style:!0};h2="then"}else l2=u2=i2==i2,l2&&d2!==!0&&((d2=d2||{}).explode=
!0),h2="else";if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:
o2.push(e3),i2++}return nr.errors=o2,p2.props=d2,i2===0}nr.evaluated={dynamicProps:!0,dynamicItems:!1};var or={validate:mr};function ir(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ir.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=
void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(
pa.errors),i2=o2.length;let l2=i2,m2=!1,u2=null,h2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.schema===void 0){let e3={instancePath:t2,schemaPath:"#/\
oneOf/0/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required property 'schema'"};o2===null?o2=[e3]:o2.push(e3),i2++}h2===i2&&
(m2=!0,u2=0);let d2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.content===void 0){let e3={instancePath:t2,schemaPath:"#/oneOf/1/required",keyword:"req\
uired",params:{missingProperty:"content"},message:"must have required property 'content'"};o2===null?o2=[e3]:o2.push(e3),i2++}var y2;if((y2=d2===i2)&&m2?(m2=!1,
u2=[u2,1]):y2&&(m2=!0,u2=1),m2)i2=l2,o2!==null&&(l2?o2.length=l2:o2=null);else{let e3={instancePath:t2,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:u2},
message:"must match exactly one schema in oneOf"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).description=
!0,c2.required=!0,c2.deprecated=!0,c2.schema=!0,c2.content=!0),e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",
schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.required!==void 0&&
typeof e2.required!="boolean"){let e3={instancePath:t2+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.deprecated!==void 0&&typeof e2.deprecated!="boolean"){let e3={instancePath:t2+"/deprecated",schemaPath:"#/\
properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.schema!==void 0&&(er(e2.schema,
{instancePath:t2+"/schema",parentData:e2,parentDataProperty:"schema",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?er.errors:o2.concat(er.errors),i2=o2.length)),
e2.content!==void 0){let a3=e2.content;if(or.validate(a3,{instancePath:t2+"/content",parentData:e2,parentDataProperty:"content",rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?or.validate.errors:o2.concat(or.validate.errors),i2=o2.length),a3&&typeof a3=="object"&&!Array.isArray(a3)){if(Object.keys(a3).length>1){let e3={instancePath:t2+
"/content",schemaPath:"#/properties/content/maxProperties",keyword:"maxProperties",params:{limit:1},message:"must NOT have more than 1 properties"};o2===null?o2=
[e3]:o2.push(e3),i2++}if(Object.keys(a3).length<1){let e3={instancePath:t2+"/content",schemaPath:"#/properties/content/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}if(e2.schema!==void 0){let p3=i2;if(rr(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?rr.errors:o2.concat(rr.errors),i2=o2.length),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.
style!==void 0&&e2.style!=="simple"){let e3={instancePath:t2+"/style",schemaPath:"#/dependentSchemas/schema/properties/style/const",keyword:"const",params:{allowedValue:"\
simple"},message:"must be equal to constant"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.explode!==void 0&&typeof e2.explode!="boolean"){let e3={instancePath:t2+"\
/explode",schemaPath:"#/dependentSchemas/schema/properties/explode/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.
push(e3),i2++}}p3===i2&&c2!==!0&&((c2=c2||{}).style=!0,c2.explode=!0,c2.example=!0,c2.examples=!0)}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=
[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(
e3),i2++}return ir.errors=o2,i2===0}function pr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=pr.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;
if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(da(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===
null?da.errors:o2.concat(da.errors),i2=o2.length),l2=u2=p3===i2,l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{let p3=i2;ir(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ir.errors:o2.concat(ir.errors),i2=o2.length),l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),h2="else"}if(!l2){
let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return pr.
errors=o2,p2.props=d2,i2===0}function cr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=cr.
evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))
var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;if(nr(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,
dynamicAnchors:n2}))var l2=nr.evaluated.props;else o2=o2===null?nr.errors:o2.concat(nr.errors),i2=o2.length;if(c2!==!0&&l2!==void 0&&(l2===!0?c2=!0:(c2=c2||{},Object.
assign(c2,l2))),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).contentType=!0,c2.headers=!0,c2.style=!0,c2.explode=!0,c2.allowReserved=!0),
e2.contentType!==void 0&&typeof e2.contentType!="string"){let e3={instancePath:t2+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{
type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.headers!==void 0){let a3=e2.headers;if(a3&&typeof a3=="object"&&!Array.isArray(
a3))for(let e3 in a3)pr(a3[e3],{instancePath:t2+"/headers/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?pr.errors:o2.concat(pr.errors),i2=o2.length);else{let e3={instancePath:t2+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{
type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.style!==void 0){let a3=e2.style;if(a3!=="form"&&a3!=="spaceDelimited"&&a3!=="\
pipeDelimited"&&a3!=="deepObject"){let e3={instancePath:t2+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues:sr.properties.style.
enum},message:"must be equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.explode!==void 0&&typeof e2.explode!="boolean"){let e3={instancePath:t2+
"/explode",schemaPath:"#/properties/explode/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.allowReserved!==
void 0&&typeof e2.allowReserved!="boolean"){let e3={instancePath:t2+"/allowReserved",schemaPath:"#/properties/allowReserved/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/uneva\
luatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),
i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return cr.
errors=o2,i2===0}function lr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=lr.evaluated;
if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))
var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;if(rr(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?rr.errors:o2.concat(rr.errors),i2=o2.length),c2!==!0&&((c2=c2||{}).example=!0,c2.examples=!0),e2&&typeof e2=="object"&&!Array.
isArray(e2)){if(c2!==!0&&((c2=c2||{}).schema=!0,c2.encoding=!0),e2.schema!==void 0&&(er(e2.schema,{instancePath:t2+"/schema",parentData:e2,parentDataProperty:"s\
chema",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?er.errors:o2.concat(er.errors),i2=o2.length)),e2.encoding!==void 0){let a3=e2.encoding;if(a3&&typeof a3=="\
object"&&!Array.isArray(a3))for(let e3 in a3)cr(a3[e3],{instancePath:t2+"/encoding/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?cr.errors:o2.concat(cr.errors),i2=o2.length);else{let e3={instancePath:t2+"/encoding",schemaPath:"#/properties/en\
coding/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={
instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properti\
es"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===
null?o2=[e3]:o2.push(e3),i2++}return lr.errors=o2,i2===0}function mr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=mr.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)
if(i2!=i2){let e3={instancePath:t2,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a3},message:"property name must be valid"};o2===null?
o2=[e3]:o2.push(e3),i2++}for(let a3 in e2)lr(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?lr.errors:o2.concat(lr.errors),i2=o2.length)}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return mr.errors=o2,i2===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},pr.evaluated=
{dynamicProps:!0,dynamicItems:!1},cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},mr.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var ur={if:{properties:{in:{const:"path"}},required:["in"]},then:{properties:{style:{default:"simple",enum:["matrix","\
label","simple"]},required:{const:!0}},required:["required"]}};function hr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=hr.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.
isArray(e2)){let t3;if(e2.in===void 0&&(t3="in")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.in!==void 0&&e2.in!=="path"){let e3={};o2===null?o2=[e3]:
o2.push(e3),i2++}}var u2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.required===void 0){
let e3={instancePath:t2,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"required"},message:"must have required property 'required'"};o2===
null?o2=[e3]:o2.push(e3),i2++}if(e2.style!==void 0){let a4=e2.style;if(a4!=="matrix"&&a4!=="label"&&a4!=="simple"){let e3={instancePath:t2+"/style",schemaPath:"\
#/then/properties/style/enum",keyword:"enum",params:{allowedValues:ur.then.properties.style.enum},message:"must be equal to one of the allowed values"};o2===null?
o2=[e3]:o2.push(e3),i2++}}if(e2.required!==void 0&&e2.required!==!0){let e3={instancePath:t2+"/required",schemaPath:"#/then/properties/required/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(l2=u2=a3===i2,l2)var h2={style:!0,required:!0,in:!0}}
if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),
i2++}return hr.errors=o2,p2.props=h2,i2===0}function dr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=dr.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){
let t3;if(e2.in===void 0&&(t3="in")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.in!==void 0&&e2.in!=="header"){let e3={};o2===null?o2=[e3]:o2.push(
e3),i2++}}var u2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.style!==void 0&&e2.style!==
"simple"){let e3={instancePath:t2+"/style",schemaPath:"#/then/properties/style/const",keyword:"const",params:{allowedValue:"simple"},message:"must be equal to c\
onstant"};o2===null?o2=[e3]:o2.push(e3),i2++}if(l2=u2=a3===i2,l2)var h2={style:!0,in:!0}}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return dr.errors=o2,p2.props=h2,i2===0}hr.evaluated={dynamicProps:!0,
dynamicItems:!1},dr.evaluated={dynamicProps:!0,dynamicItems:!1};var yr={if:{properties:{in:{const:"query"}},required:["in"]},then:{properties:{style:{default:"f\
orm",enum:["form","spaceDelimited","pipeDelimited","deepObject"]},allowReserved:{default:!1,type:"boolean"}}}};function fr(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=fr.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);
let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.in===void 0&&(t3="in")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.
in!==void 0&&e2.in!=="query"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}var u2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let a3=i2;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.style!==void 0){let a4=e2.style;if(a4!=="form"&&a4!=="spaceDelimited"&&a4!=="pipeDelimited"&&a4!=="deepObject"){let e3={instancePath:t2+
"/style",schemaPath:"#/then/properties/style/enum",keyword:"enum",params:{allowedValues:yr.then.properties.style.enum},message:"must be equal to one of the allo\
wed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.allowReserved!==void 0&&typeof e2.allowReserved!="boolean"){let e3={instancePath:t2+"/allowReserved",schemaPath:"\
#/then/properties/allowReserved/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(l2=u2=a3===i2,l2)
var h2={style:!0,allowReserved:!0,in:!0}}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then\
" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return fr.errors=o2,p2.props=h2,i2===0}function Pr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Pr.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){let t3;if(e2.in===void 0&&(t3="in")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.in!==void 0&&e2.in!=="cookie"){let e3={};
o2===null?o2=[e3]:o2.push(e3),i2++}}var u2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.
style!==void 0&&e2.style!=="form"){let e3={instancePath:t2+"/style",schemaPath:"#/then/properties/style/const",keyword:"const",params:{allowedValue:"form"},message:"\
must be equal to constant"};o2===null?o2=[e3]:o2.push(e3),i2++}if(l2=u2=a3===i2,l2)var h2={style:!0,in:!0}}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Pr.errors=o2,p2.props=h2,i2===0}function gr(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=gr.evaluated;if(p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=pa.evaluated.props;else o2=
o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;let l2=i2,m2=!1,u2=null,h2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.schema===void 0){let e3={
instancePath:t2,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required property 'schema'"};o2===null?o2=
[e3]:o2.push(e3),i2++}h2===i2&&(m2=!0,u2=0);let d2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.content===void 0){let e3={instancePath:t2,schemaPath:"#\
/oneOf/1/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};o2===null?o2=[e3]:o2.push(e3),i2++}var y2;
if((y2=d2===i2)&&m2?(m2=!1,u2=[u2,1]):y2&&(m2=!0,u2=1),m2)i2=l2,o2!==null&&(l2?o2.length=l2:o2=null);else{let e3={instancePath:t2,schemaPath:"#/oneOf",keyword:"\
oneOf",params:{passingSchemas:u2},message:"must match exactly one schema in oneOf"};o2===null?o2=[e3]:o2.push(e3),i2++}let f2=i2,P2=!0,g2=i2;if(e2&&typeof e2=="\
object"&&!Array.isArray(e2)){let t3;if(e2.in===void 0&&(t3="in")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.in!==void 0&&e2.in!=="query"){let e3={};
o2===null?o2=[e3]:o2.push(e3),i2++}}var v2=g2===i2;if(c2!==!0&&((c2=c2||{}).in=!0),i2=f2,o2!==null&&(f2?o2.length=f2:o2=null),v2){let a3=i2;if(e2&&typeof e2=="o\
bject"&&!Array.isArray(e2)&&e2.allowEmptyValue!==void 0&&typeof e2.allowEmptyValue!="boolean"){let e3={instancePath:t2+"/allowEmptyValue",schemaPath:"#/then/pro\
perties/allowEmptyValue/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}P2=v2=a3===i2,P2&&c2!==!0&&((c2=
c2||{}).allowEmptyValue=!0)}if(!P2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===
null?o2=[e3]:o2.push(e3),i2++}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"name"},message:"must have required property 'name'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.in===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"in"},message:"must have required property 'in'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==
!0&&((c2=c2||{}).name=!0,c2.in=!0,c2.description=!0,c2.required=!0,c2.deprecated=!0,c2.schema=!0,c2.content=!0),e2.name!==void 0&&typeof e2.name!="string"){let e3={
instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.
in!==void 0){let a3=e2.in;if(a3!=="query"&&a3!=="header"&&a3!=="path"&&a3!=="cookie"){let e3={instancePath:t2+"/in",schemaPath:"#/properties/in/enum",keyword:"e\
num",params:{allowedValues:ya.properties.in.enum},message:"must be equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.description!==
void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.required!==void 0&&typeof e2.required!="boolean"){let e3={instancePath:t2+"/required",schemaPath:"\
#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.deprecated!==void 0&&typeof e2.
deprecated!="boolean"){let e3={instancePath:t2+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.schema!==void 0&&(er(e2.schema,{instancePath:t2+"/schema",parentData:e2,parentDataProperty:"schema",rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?er.errors:o2.concat(er.errors),i2=o2.length)),e2.content!==void 0){let a3=e2.content;if(mr(a3,{instancePath:t2+"/content",parentData:e2,
parentDataProperty:"content",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?mr.errors:o2.concat(mr.errors),i2=o2.length),a3&&typeof a3=="object"&&!Array.isArray(
a3)){if(Object.keys(a3).length>1){let e3={instancePath:t2+"/content",schemaPath:"#/properties/content/maxProperties",keyword:"maxProperties",params:{limit:1},message:"\
must NOT have more than 1 properties"};o2===null?o2=[e3]:o2.push(e3),i2++}if(Object.keys(a3).length<1){let e3={instancePath:t2+"/content",schemaPath:"#/properti\
es/content/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}if(e2.schema!==
void 0){let p3=i2;if(rr(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?rr.errors:o2.concat(rr.errors),i2=
o2.length),hr(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var b2=hr.evaluated.props;else o2=o2===null?hr.errors:o2.concat(
hr.errors),i2=o2.length;if(b2!==!0&&((b2=b2||{}).example=!0,b2.examples=!0),dr(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))
var D2=dr.evaluated.props;else o2=o2===null?dr.errors:o2.concat(dr.errors),i2=o2.length;if(b2!==!0&&D2!==void 0&&(D2===!0?b2=!0:(b2=b2||{},Object.assign(b2,D2))),
fr(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var w2=fr.evaluated.props;else o2=o2===null?fr.errors:o2.concat(fr.errors),
i2=o2.length;if(b2!==!0&&w2!==void 0&&(w2===!0?b2=!0:(b2=b2||{},Object.assign(b2,w2))),Pr(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))
var A2=Pr.evaluated.props;else o2=o2===null?Pr.errors:o2.concat(Pr.errors),i2=o2.length;if(b2!==!0&&A2!==void 0&&(A2===!0?b2=!0:(b2=b2||{},Object.assign(b2,A2))),
nr(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var k2=nr.evaluated.props;else o2=o2===null?nr.errors:o2.concat(nr.errors),
i2=o2.length;if(b2!==!0&&k2!==void 0&&(k2===!0?b2=!0:(b2=b2||{},Object.assign(b2,k2))),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(b2!==!0&&((b2=b2||{}).style=
!0,b2.explode=!0),e2.style!==void 0&&typeof e2.style!="string"){let e3={instancePath:t2+"/style",schemaPath:"#/dependentSchemas/schema/properties/style/type",keyword:"\
type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.explode!==void 0&&typeof e2.explode!="boolean"){let e3={instancePath:t2+
"/explode",schemaPath:"#/dependentSchemas/schema/properties/explode/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.
push(e3),i2++}}p3===i2&&c2!==!0&&b2!==void 0&&(b2===!0?c2=!0:(c2=c2||{},Object.assign(c2,b2)))}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=
[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(
e3),i2++}return gr.errors=o2,i2===0}function vr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=vr.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;
if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(da(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===
null?da.errors:o2.concat(da.errors),i2=o2.length),l2=u2=p3===i2,l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{let p3=i2;gr(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?gr.errors:o2.concat(gr.errors),i2=o2.length),l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),h2="else"}if(!l2){
let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return vr.
errors=o2,p2.props=d2,i2===0}function br(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let i2=null,p2=0,c2=br.
evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))
var l2=pa.evaluated.props;else i2=i2===null?pa.errors:i2.concat(pa.errors),p2=i2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.url===void 0){let e3={
instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};i2===null?i2=[e3]:i2.push(
e3),p2++}if(l2!==!0&&((l2=l2||{}).description=!0,l2.url=!0),e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.url!==void 0){let a3=e2.
url;if(typeof a3=="string"){if(!o(a3)){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must \
match format "uri"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(l2!==!0){for(let a3 in e2)if(!l2||!l2[a3]){let e3={instancePath:t2,schemaPath:"#/unevalua\
tedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return br.errors=
i2,p2===0}function Dr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Dr.evaluated;if(p2.
dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=pa.
evaluated.props;else o2=o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.content===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};o2===null?o2=[e3]:o2.push(e3),i2++}
if(c2!==!0&&((c2=c2||{}).description=!0,c2.content=!0,c2.required=!0),e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/descri\
ption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.content!==
void 0&&(mr(e2.content,{instancePath:t2+"/content",parentData:e2,parentDataProperty:"content",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?mr.errors:o2.concat(
mr.errors),i2=o2.length)),e2.required!==void 0&&typeof e2.required!="boolean"){let e3={instancePath:t2+"/required",schemaPath:"#/properties/required/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=
[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(
e3),i2++}return Dr.errors=o2,i2===0}function wr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=wr.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;
if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(da(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===
null?da.errors:o2.concat(da.errors),i2=o2.length),l2=u2=p3===i2,l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{let p3=i2;Dr(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Dr.errors:o2.concat(Dr.errors),i2=o2.length),l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),h2="else"}if(!l2){
let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return wr.
errors=o2,p2.props=d2,i2===0}function Ar(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ar.
evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)if(typeof e2[a3]!=
"string"){let e3={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};o2===null?o2=[e3]:o2.push(e3),i2++}return Ar.errors=o2,i2===0}function kr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=kr.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2}))var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;let l2=i2,m2=!1,u2=null,h2=i2;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)&&e2.operationRef===void 0){let e3={instancePath:t2,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"oper\
ationRef"},message:"must have required property 'operationRef'"};o2===null?o2=[e3]:o2.push(e3),i2++}h2===i2&&(m2=!0,u2=0);let d2=i2;if(e2&&typeof e2=="object"&&
!Array.isArray(e2)&&e2.operationId===void 0){let e3={instancePath:t2,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"operationId"},message:"\
must have required property 'operationId'"};o2===null?o2=[e3]:o2.push(e3),i2++}var y2;if((y2=d2===i2)&&m2?(m2=!1,u2=[u2,1]):y2&&(m2=!0,u2=1),m2)i2=l2,o2!==null&&
(l2?o2.length=l2:o2=null);else{let e3={instancePath:t2,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:u2},message:"must match exactly one schema in\
 oneOf"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).operationRef=!0,c2.operationId=!0,c2.parameters=
!0,c2.requestBody=!0,c2.description=!0,c2.body=!0),e2.operationRef!==void 0){let a3=e2.operationRef;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+
"/operationRef",schemaPath:"#/properties/operationRef/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===
null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/operationRef",schemaPath:"#/properties/operationRef/type",keyword:"type",params:{type:"string"},message:"\
must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.operationId!==void 0&&typeof e2.operationId!="string"){let e3={instancePath:t2+"/operationId",schemaPath:"\
#/properties/operationId/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.parameters!==void 0&&(Ar(
e2.parameters,{instancePath:t2+"/parameters",parentData:e2,parentDataProperty:"parameters",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ar.errors:o2.concat(Ar.
errors),i2=o2.length)),e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.body!==void 0&&(ha(e2.body,{instancePath:t2+"/body",
parentData:e2,parentDataProperty:"body",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ha.errors:o2.concat(ha.errors),i2=o2.length)),c2!==!0){for(let a3 in e2)if(!c2||
!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have une\
valuated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return kr.errors=o2,i2===0}function $r(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=$r.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)
if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?
o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(da(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?da.errors:o2.concat(da.errors),i2=o2.length),l2=u2=p3===i2,l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{
let p3=i2;kr(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?kr.errors:o2.concat(kr.errors),i2=o2.length),
l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+
'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return $r.errors=o2,p2.props=d2,i2===0}function jr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=jr.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.description===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"descriptio\
n"},message:"must have required property 'description'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).description=!0,c2.headers=!0,c2.content=!0,
c2.links=!0),e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.headers!==void 0){let a3=e2.headers;if(a3&&typeof a3=="object"&&
!Array.isArray(a3))for(let e3 in a3)pr(a3[e3],{instancePath:t2+"/headers/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?pr.errors:o2.concat(pr.errors),i2=o2.length);else{let e3={instancePath:t2+"/headers",schemaPath:"#/properties/headers/type",keyword:"\
type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.content!==void 0&&(mr(e2.content,{instancePath:t2+"/content",parentData:e2,
parentDataProperty:"content",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?mr.errors:o2.concat(mr.errors),i2=o2.length)),e2.links!==void 0){let a3=e2.links;if(a3&&
typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)$r(a3[e3],{instancePath:t2+"/links/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?$r.errors:o2.concat($r.errors),i2=o2.length);else{let e3={instancePath:t2+"/links",schemaPath:"#/properties/links\
/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={
instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properti\
es"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===
null?o2=[e3]:o2.push(e3),i2++}return jr.errors=o2,i2===0}function qr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=qr.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)if(e2&&typeof e2=="objec\
t"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}
var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(da(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?da.errors:o2.concat(da.errors),i2=o2.length),l2=u2=p3===i2,l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{let p3=i2;jr(e2,{instancePath:t2,
parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?jr.errors:o2.concat(jr.errors),i2=o2.length),l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),
h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(
e3),i2++}return qr.errors=o2,p2.props=d2,i2===0}fr.evaluated={dynamicProps:!0,dynamicItems:!1},Pr.evaluated={dynamicProps:!0,dynamicItems:!1},gr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1},vr.evaluated={dynamicProps:!0,dynamicItems:!1},br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Dr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},wr.evaluated={dynamicProps:!0,dynamicItems:!1},Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},
$r.evaluated={dynamicProps:!0,dynamicItems:!1},jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},qr.evaluated={dynamicProps:!0,dynamicItems:!1};var xr=new RegExp(
"^[1-5](?:[0-9]{2}|XX)$","u");function Ir(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ir.
evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))
var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;let l2=i2,m2=!0,u2=i2;if(i2===u2&&e2&&typeof e2=="object"&&!Array.isArray(
e2)){var h2={};for(let t3 in e2)if(xr.test(t3)){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++,h2[t3]=!0}}var d2=u2===i2;if(c2!==!0&&h2!==void 0&&(h2===!0?c2=!0:(c2=
c2||{},Object.assign(c2,h2))),i2=l2,o2!==null&&(l2?o2.length=l2:o2=null),d2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.default===void 0){let e3={
instancePath:t2,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"default"},message:"must have required property 'default'"};o2===null?o2=
[e3]:o2.push(e3),i2++}m2=d2=a3===i2}if(!m2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sch\
ema'};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(Object.keys(e2).length<1){let e3={instancePath:t2,schemaPath:"#/minP\
roperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};o2===null?o2=[e3]:o2.push(e3),i2++}c2!==!0&&((c2=c2||{}).default=
!0),e2.default!==void 0&&(qr(e2.default,{instancePath:t2+"/default",parentData:e2,parentDataProperty:"default",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?qr.
errors:o2.concat(qr.errors),i2=o2.length));for(let a3 in e2)xr.test(a3)&&(qr(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,
parentDataProperty:a3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?qr.errors:o2.concat(qr.errors),i2=o2.length),c2[a3]=!0);if(c2!==!0){for(let a3 in e2)if(!c2||
!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have une\
valuated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Ir.errors=o2,i2===0}Ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or={validate:zr};function Ur(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ur.evaluated;p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};
o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;
if(da(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?da.errors:o2.concat(da.errors),i2=o2.length),l2=u2=
p3===i2,l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{let p3=i2;if(Or.validate(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,
dynamicAnchors:n2}))var y2=Or.validate.evaluated.props,f2=Or.validate.evaluated.items;else o2=o2===null?Or.validate.errors:o2.concat(Or.validate.errors),i2=o2.length;
l2=u2=p3===i2,l2&&d2!==!0&&y2!==void 0&&(y2===!0?d2=!0:(d2=d2||{},Object.assign(d2,y2))),h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",
params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Ur.errors=o2,p2.props=d2,p2.items=f2,i2===0}function Tr(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Tr.evaluated;if(p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?pa.errors:o2.concat(
pa.errors),i2=o2.length),e2&&typeof e2=="object"&&!Array.isArray(e2))for(let a3 in e2)Ur(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,
parentDataProperty:a3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ur.errors:o2.concat(Ur.errors),i2=o2.length);else{let e3={instancePath:t2,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Tr.errors=o2,i2===0}function Nr(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Nr.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?
o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(da(
e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?da.errors:o2.concat(da.errors),i2=o2.length),l2=u2=p3===i2,
l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{let p3=i2;Tr(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?Tr.errors:o2.concat(Tr.errors),i2=o2.length),l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Nr.errors=o2,p2.props=d2,i2===0}function Mr(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Mr.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2))for(let a3 in e2){let r3=e2[a3];if(Array.isArray(r3)){let e3=r3.length;for(let s3=0;s3<e3;s3++)if(typeof r3[s3]!=
"string"){let e4={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+s3,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};o2===null?o2=[e4]:o2.push(e4),i2++}}else{let e3={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Mr.errors=o2,i2===0}function Sr(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Sr.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=pa.evaluated.props;else o2=o2===null?pa.errors:
o2.concat(pa.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).tags=!0,c2.summary=!0,c2.description=!0,c2.externalDocs=
!0,c2.operationId=!0,c2.parameters=!0,c2.requestBody=!0,c2.responses=!0,c2.callbacks=!0,c2.deprecated=!0,c2.security=!0,c2.servers=!0),e2.tags!==void 0){let a3=e2.
tags;if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<e3;r3++)if(typeof a3[r3]!="string"){let e4={instancePath:t2+"/tags/"+r3,schemaPath:"#/properties/tag\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e4]:o2.push(e4),i2++}}else{let e3={instancePath:t2+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.summary!==void 0&&typeof e2.summary!=
"string"){let e3={instancePath:t2+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=
[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.externalDocs!==void 0&&(br(e2.externalDocs,{instancePath:t2+
"/externalDocs",parentData:e2,parentDataProperty:"externalDocs",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?br.errors:o2.concat(br.errors),i2=o2.length)),e2.
operationId!==void 0&&typeof e2.operationId!="string"){let e3={instancePath:t2+"/operationId",schemaPath:"#/properties/operationId/type",keyword:"type",params:{
type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.parameters!==void 0){let a3=e2.parameters;if(Array.isArray(a3)){let e3=a3.length;
for(let r3=0;r3<e3;r3++)vr(a3[r3],{instancePath:t2+"/parameters/"+r3,parentData:a3,parentDataProperty:r3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?vr.errors:
o2.concat(vr.errors),i2=o2.length)}else{let e3={instancePath:t2+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"},message:"\
must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.requestBody!==void 0&&(wr(e2.requestBody,{instancePath:t2+"/requestBody",parentData:e2,parentDataProperty:"\
requestBody",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?wr.errors:o2.concat(wr.errors),i2=o2.length)),e2.responses!==void 0&&(Ir(e2.responses,{instancePath:t2+
"/responses",parentData:e2,parentDataProperty:"responses",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ir.errors:o2.concat(Ir.errors),i2=o2.length)),e2.callbacks!==
void 0){let a3=e2.callbacks;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Nr(a3[e3],{instancePath:t2+"/callbacks/"+e3.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Nr.errors:o2.concat(Nr.errors),i2=o2.length);else{let e3={instancePath:t2+
"/callbacks",schemaPath:"#/properties/callbacks/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.
deprecated!==void 0&&typeof e2.deprecated!="boolean"){let e3={instancePath:t2+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.security!==void 0){let a3=e2.security;if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<
e3;r3++)Mr(a3[r3],{instancePath:t2+"/security/"+r3,parentData:a3,parentDataProperty:r3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Mr.errors:o2.concat(Mr.errors),
i2=o2.length)}else{let e3={instancePath:t2+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===
null?o2=[e3]:o2.push(e3),i2++}}if(e2.servers!==void 0){let a3=e2.servers;if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<e3;r3++)ha(a3[r3],{instancePath:t2+
"/servers/"+r3,parentData:a3,parentDataProperty:r3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ha.errors:o2.concat(ha.errors),i2=o2.length)}else{let e3={instancePath:t2+
"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(c2!==!0){
for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"\
must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Sr.errors=o2,i2===0}function zr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=zr.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).summary=!0,c2.description=!0,c2.servers=!0,c2.parameters=!0,c2.get=!0,c2.put=!0,c2.post=!0,c2.delete=!0,c2.
options=!0,c2.head=!0,c2.patch=!0,c2.trace=!0),e2.summary!==void 0&&typeof e2.summary!="string"){let e3={instancePath:t2+"/summary",schemaPath:"#/properties/sum\
mary/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.description!=
"string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===
null?o2=[e3]:o2.push(e3),i2++}if(e2.servers!==void 0){let a3=e2.servers;if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<e3;r3++)ha(a3[r3],{instancePath:t2+
"/servers/"+r3,parentData:a3,parentDataProperty:r3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ha.errors:o2.concat(ha.errors),i2=o2.length)}else{let e3={instancePath:t2+
"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.parameters!==
void 0){let a3=e2.parameters;if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<e3;r3++)vr(a3[r3],{instancePath:t2+"/parameters/"+r3,parentData:a3,parentDataProperty:r3,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?vr.errors:o2.concat(vr.errors),i2=o2.length)}else{let e3={instancePath:t2+"/parameters",schemaPath:"#/properties/\
parameters/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.get!==void 0&&(Sr(e2.get,{instancePath:t2+
"/get",parentData:e2,parentDataProperty:"get",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Sr.errors:o2.concat(Sr.errors),i2=o2.length)),e2.put!==void 0&&(Sr(
e2.put,{instancePath:t2+"/put",parentData:e2,parentDataProperty:"put",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Sr.errors:o2.concat(Sr.errors),i2=o2.length)),
e2.post!==void 0&&(Sr(e2.post,{instancePath:t2+"/post",parentData:e2,parentDataProperty:"post",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Sr.errors:o2.concat(
Sr.errors),i2=o2.length)),e2.delete!==void 0&&(Sr(e2.delete,{instancePath:t2+"/delete",parentData:e2,parentDataProperty:"delete",rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?Sr.errors:o2.concat(Sr.errors),i2=o2.length)),e2.options!==void 0&&(Sr(e2.options,{instancePath:t2+"/options",parentData:e2,parentDataProperty:"op\
tions",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Sr.errors:o2.concat(Sr.errors),i2=o2.length)),e2.head!==void 0&&(Sr(e2.head,{instancePath:t2+"/head",parentData:e2,
parentDataProperty:"head",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Sr.errors:o2.concat(Sr.errors),i2=o2.length)),e2.patch!==void 0&&(Sr(e2.patch,{instancePath:t2+
"/patch",parentData:e2,parentDataProperty:"patch",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Sr.errors:o2.concat(Sr.errors),i2=o2.length)),e2.trace!==void 0&&
(Sr(e2.trace,{instancePath:t2+"/trace",parentData:e2,parentDataProperty:"trace",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Sr.errors:o2.concat(Sr.errors),i2=
o2.length)),c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},
message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return zr.errors=o2,i2===0}function Rr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,
rootData:s2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=Rr.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),pa(e2,{instancePath:t2,
parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:o2}))var l2=pa.evaluated.props;else i2=i2===null?pa.errors:i2.concat(pa.errors),p2=i2.length;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)n.test(a3)&&(zr(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,
rootData:s2,dynamicAnchors:o2})||(i2=i2===null?zr.errors:i2.concat(zr.errors),p2=i2.length),l2[a3]=!0);if(l2!==!0){for(let a3 in e2)if(!l2||!l2[a3]){let e3={instancePath:t2,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};i2===null?i2=
[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(
e3),p2++}return Rr.errors=i2,p2===0}Ur.evaluated={dynamicProps:!0,dynamicItems:!0},Tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Nr.evaluated={dynamicProps:!0,
dynamicItems:!1},Mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},zr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},Rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Er={$comment:"https://spec.openapis.org/oas/v3.1.0#security-scheme-object",type:"ob\
ject",properties:{type:{enum:["apiKey","http","mutualTLS","oauth2","openIdConnect"]},description:{type:"string"}},required:["type"],allOf:[{$ref:"#/$defs/specif\
ication-extensions"},{$ref:"#/$defs/security-scheme/$defs/type-apikey"},{$ref:"#/$defs/security-scheme/$defs/type-http"},{$ref:"#/$defs/security-scheme/$defs/ty\
pe-http-bearer"},{$ref:"#/$defs/security-scheme/$defs/type-oauth2"},{$ref:"#/$defs/security-scheme/$defs/type-oidc"}],unevaluatedProperties:!1,$defs:{"type-apik\
ey":{if:{properties:{type:{const:"apiKey"}},required:["type"]},then:{properties:{name:{type:"string"},in:{enum:["query","header","cookie"]}},required:["name","i\
n"]}},"type-http":{if:{properties:{type:{const:"http"}},required:["type"]},then:{properties:{scheme:{type:"string"}},required:["scheme"]}},"type-http-bearer":{if:{
properties:{type:{const:"http"},scheme:{type:"string",pattern:"^[Bb][Ee][Aa][Rr][Ee][Rr]$"}},required:["type","scheme"]},then:{properties:{bearerFormat:{type:"s\
tring"}}}},"type-oauth2":{if:{properties:{type:{const:"oauth2"}},required:["type"]},then:{properties:{flows:{$ref:"#/$defs/oauth-flows"}},required:["flows"]}},"\
type-oidc":{if:{properties:{type:{const:"openIdConnect"}},required:["type"]},then:{properties:{openIdConnectUrl:{type:"string",format:"uri-reference"}},required:[
"openIdConnectUrl"]}}}},Cr={if:{properties:{type:{const:"apiKey"}},required:["type"]},then:{properties:{name:{type:"string"},in:{enum:["query","header","cookie"]}},
required:["name","in"]}};function Lr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Lr.
evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.
type===void 0&&(t3="type")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.type!==void 0&&e2.type!=="apiKey"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}
var u2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};o2===null?o2=[e3]:o2.push(e3),i2++}
if(e2.in===void 0){let e3={instancePath:t2,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"in"},message:"must have required property 'i\
n'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/then/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.in!==void 0){let a4=e2.in;if(a4!=="query"&&a4!=="header"&&
a4!=="cookie"){let e3={instancePath:t2+"/in",schemaPath:"#/then/properties/in/enum",keyword:"enum",params:{allowedValues:Cr.then.properties.in.enum},message:"mu\
st be equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}}if(l2=u2=a3===i2,l2)var h2={name:!0,in:!0,type:!0}}if(!l2){let e3={instancePath:t2,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Lr.errors=o2,p2.props=
h2,i2===0}function Vr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Vr.evaluated;p2.dynamicProps&&
(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.type===void 0&&(t3="type")){
let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.type!==void 0&&e2.type!=="http"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}var u2=m2===i2;if(i2=c2,o2!==
null&&(c2?o2.length=c2:o2=null),u2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.scheme===void 0){let e3={instancePath:t2,schemaPath:"#/then/\
required",keyword:"required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.scheme!==
void 0&&typeof e2.scheme!="string"){let e3={instancePath:t2+"/scheme",schemaPath:"#/then/properties/scheme/type",keyword:"type",params:{type:"string"},message:"\
must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(l2=u2=a3===i2,l2)var h2={scheme:!0,type:!0}}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"i\
f",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Vr.errors=o2,p2.props=h2,i2===0}Lr.evaluated={dynamicProps:!0,
dynamicItems:!1},Vr.evaluated={dynamicProps:!0,dynamicItems:!1};var Kr=new RegExp("^[Bb][Ee][Aa][Rr][Ee][Rr]$","u");function Fr(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Fr.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);
let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.type===void 0&&(t3="type")||e2.scheme===void 0&&(t3="scheme")){let e3={};o2===
null?o2=[e3]:o2.push(e3),i2++}else{if(e2.type!==void 0){let t4=i2;if(e2.type!=="http"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=t4===i2}else u2=!0;if(u2)
if(e2.scheme!==void 0){let t4=e2.scheme,a3=i2;if(i2===a3)if(typeof t4=="string"){if(!Kr.test(t4)){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===
null?o2=[e3]:o2.push(e3),i2++}u2=a3===i2}else u2=!0}}var h2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),h2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.
isArray(e2)&&e2.bearerFormat!==void 0&&typeof e2.bearerFormat!="string"){let e3={instancePath:t2+"/bearerFormat",schemaPath:"#/then/properties/bearerFormat/type",
keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(l2=h2=a3===i2,l2)var d2={bearerFormat:!0,type:!0,scheme:!0}}
if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),
i2++}return Fr.errors=o2,p2.props=d2,i2===0}function Br(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=Br.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,
dynamicAnchors:n2}))var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.
authorizationUrl===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"authorizationUrl"},message:"must have req\
uired property 'authorizationUrl'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.scopes===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).authorizationUrl=!0,
c2.refreshUrl=!0,c2.scopes=!0),e2.authorizationUrl!==void 0){let a3=e2.authorizationUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/autho\
rizationUrl",schemaPath:"#/properties/authorizationUrl/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===
null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/authorizationUrl",schemaPath:"#/properties/authorizationUrl/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.refreshUrl!==void 0){let a3=e2.refreshUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={
instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-refer\
ence"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.scopes!==void 0&&(Ar(e2.scopes,{instancePath:t2+"/scopes",parentData:e2,parentDataProperty:"\
scopes",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ar.errors:o2.concat(Ar.errors),i2=o2.length)),c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=
[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(
e3),i2++}return Br.errors=o2,i2===0}function _r(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=_r.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,
dynamicAnchors:n2}))var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.
tokenUrl===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tokenUrl"},message:"must have required property '\
tokenUrl'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.scopes===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
scopes"},message:"must have required property 'scopes'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).tokenUrl=!0,c2.refreshUrl=!0,c2.scopes=!0),
e2.tokenUrl!==void 0){let a3=e2.tokenUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/format",
keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"\
/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.refreshUrl!==
void 0){let a3=e2.refreshUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/format",keyword:"\
format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/refreshU\
rl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.scopes!==
void 0&&(Ar(e2.scopes,{instancePath:t2+"/scopes",parentData:e2,parentDataProperty:"scopes",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ar.errors:o2.concat(Ar.
errors),i2=o2.length)),c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{
unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return _r.errors=o2,i2===0}function Zr(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Zr.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=
void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(
pa.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.tokenUrl===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"tokenUrl"},message:"must have required property 'tokenUrl'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.scopes===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};o2===null?o2=[e3]:o2.push(e3),i2++}
if(c2!==!0&&((c2=c2||{}).tokenUrl=!0,c2.refreshUrl=!0,c2.scopes=!0),e2.tokenUrl!==void 0){let a3=e2.tokenUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+
"/tokenUrl",schemaPath:"#/properties/tokenUrl/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=
[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.refreshUrl!==void 0){let a3=e2.refreshUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/r\
efreshUrl",schemaPath:"#/properties/refreshUrl/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=
[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"},message:"must \
be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.scopes!==void 0&&(Ar(e2.scopes,{instancePath:t2+"/scopes",parentData:e2,parentDataProperty:"scopes",rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?Ar.errors:o2.concat(Ar.errors),i2=o2.length)),c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"\
#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(
e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Zr.
errors=o2,i2===0}function Hr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Hr.evaluated;
if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))
var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.authorizationUrl===
void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"authorizationUrl"},message:"must have required property 'aut\
horizationUrl'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.tokenUrl===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tokenUrl"},message:"must have required property 'tokenUrl'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.scopes===void 0){let e3={instancePath:t2,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=
c2||{}).authorizationUrl=!0,c2.tokenUrl=!0,c2.refreshUrl=!0,c2.scopes=!0),e2.authorizationUrl!==void 0){let a3=e2.authorizationUrl;if(typeof a3=="string"){if(!rt.
test(a3)){let e3={instancePath:t2+"/authorizationUrl",schemaPath:"#/properties/authorizationUrl/format",keyword:"format",params:{format:"uri-reference"},message:'\
must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/authorizationUrl",schemaPath:"#/properties/authorizationU\
rl/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.tokenUrl!==void 0){let a3=e2.tokenUrl;if(typeof a3==
"string"){if(!rt.test(a3)){let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/format",keyword:"format",params:{format:"uri-reference"},message:'\
must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"\
type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.refreshUrl!==void 0){let a3=e2.refreshUrl;if(typeof a3=="string"){
if(!rt.test(a3)){let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/format",keyword:"format",params:{format:"uri-reference"},message:'mus\
t match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"\
type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.scopes!==void 0&&(Ar(e2.scopes,{instancePath:t2+"/scopes",parentData:e2,
parentDataProperty:"scopes",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ar.errors:o2.concat(Ar.errors),i2=o2.length)),c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){
let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated \
properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
o2===null?o2=[e3]:o2.push(e3),i2++}return Hr.errors=o2,i2===0}function Xr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=Xr.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2}))var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){if(c2!==!0&&((c2=c2||{}).implicit=!0,c2.password=!0,c2.clientCredentials=!0,c2.authorizationCode=!0),e2.implicit!==void 0&&(Br(e2.implicit,{instancePath:t2+
"/implicit",parentData:e2,parentDataProperty:"implicit",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Br.errors:o2.concat(Br.errors),i2=o2.length)),e2.password!==
void 0&&(_r(e2.password,{instancePath:t2+"/password",parentData:e2,parentDataProperty:"password",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?_r.errors:o2.concat(
_r.errors),i2=o2.length)),e2.clientCredentials!==void 0&&(Zr(e2.clientCredentials,{instancePath:t2+"/clientCredentials",parentData:e2,parentDataProperty:"client\
Credentials",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Zr.errors:o2.concat(Zr.errors),i2=o2.length)),e2.authorizationCode!==void 0&&(Hr(e2.authorizationCode,
{instancePath:t2+"/authorizationCode",parentData:e2,parentDataProperty:"authorizationCode",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Hr.errors:o2.concat(Hr.
errors),i2=o2.length)),c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{
unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Xr.errors=o2,i2===0}function Gr(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Gr.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);
let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.type===void 0&&(t3="type")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.
type!==void 0&&e2.type!=="oauth2"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}var u2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let a3=i2;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){if(e2.flows===void 0){let e3={instancePath:t2,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
flows"},message:"must have required property 'flows'"};o2===null?o2=[e3]:o2.push(e3),i2++}e2.flows!==void 0&&(Xr(e2.flows,{instancePath:t2+"/flows",parentData:e2,
parentDataProperty:"flows",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Xr.errors:o2.concat(Xr.errors),i2=o2.length))}if(l2=u2=a3===i2,l2)var h2={flows:!0,type:!0}}
if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),
i2++}return Gr.errors=o2,p2.props=h2,i2===0}function Jr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=Jr.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){
let t3;if(e2.type===void 0&&(t3="type")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.type!==void 0&&e2.type!=="openIdConnect"){let e3={};o2===null?o2=
[e3]:o2.push(e3),i2++}}var u2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.openIdConnectUrl===
void 0){let e3={instancePath:t2,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"openIdConnectUrl"},message:"must have required property\
 'openIdConnectUrl'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.openIdConnectUrl!==void 0){let a4=e2.openIdConnectUrl;if(typeof a4=="string"){if(!rt.test(a4)){let e3={
instancePath:t2+"/openIdConnectUrl",schemaPath:"#/then/properties/openIdConnectUrl/format",keyword:"format",params:{format:"uri-reference"},message:'must match \
format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/openIdConnectUrl",schemaPath:"#/then/properties/openIdConnectUrl/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}}if(l2=u2=a3===i2,l2)var h2={openIdConnectUrl:!0,type:!0}}
if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),
i2++}return Jr.errors=o2,p2.props=h2,i2===0}function Wr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=Wr.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,
dynamicAnchors:n2}))var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(pa.errors),i2=o2.length;if(Lr(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2}))var l2=Lr.evaluated.props;else o2=o2===null?Lr.errors:o2.concat(Lr.errors),i2=o2.length;if(c2!==!0&&l2!==void 0&&(l2===!0?c2=!0:
(c2=c2||{},Object.assign(c2,l2))),Vr(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var m2=Vr.evaluated.props;else o2=o2===
null?Vr.errors:o2.concat(Vr.errors),i2=o2.length;if(c2!==!0&&m2!==void 0&&(m2===!0?c2=!0:(c2=c2||{},Object.assign(c2,m2))),Fr(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var u2=Fr.evaluated.props;else o2=o2===null?Fr.errors:o2.concat(Fr.errors),i2=o2.length;if(c2!==!0&&u2!==void 0&&
(u2===!0?c2=!0:(c2=c2||{},Object.assign(c2,u2))),Gr(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var h2=Gr.evaluated.
props;else o2=o2===null?Gr.errors:o2.concat(Gr.errors),i2=o2.length;if(c2!==!0&&h2!==void 0&&(h2===!0?c2=!0:(c2=c2||{},Object.assign(c2,h2))),Jr(e2,{instancePath:t2,
parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var d2=Jr.evaluated.props;else o2=o2===null?Jr.errors:o2.concat(Jr.errors),i2=o2.length;if(c2!==
!0&&d2!==void 0&&(d2===!0?c2=!0:(c2=c2||{},Object.assign(c2,d2))),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.type===void 0){let e3={instancePath:t2,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=
c2||{}).type=!0,c2.description=!0),e2.type!==void 0){let a3=e2.type;if(a3!=="apiKey"&&a3!=="http"&&a3!=="mutualTLS"&&a3!=="oauth2"&&a3!=="openIdConnect"){let e3={
instancePath:t2+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Er.properties.type.enum},message:"must be equal to one of the a\
llowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0){for(let a3 in e2)if(!c2||
!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have une\
valuated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Wr.errors=o2,i2===0}function Yr(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Yr.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)
if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?
o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(da(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?da.errors:o2.concat(da.errors),i2=o2.length),l2=u2=p3===i2,l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{
let p3=i2;Wr(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Wr.errors:o2.concat(Wr.errors),i2=o2.length),
l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+
'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Yr.errors=o2,p2.props=d2,i2===0}Fr.evaluated={dynamicProps:!0,dynamicItems:!1},Br.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},_r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Hr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},Xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Gr.evaluated={dynamicProps:!0,dynamicItems:!1},Jr.evaluated={dynamicProps:!0,dynamicItems:!1},
Wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Yr.evaluated={dynamicProps:!0,dynamicItems:!1};var Qr=new RegExp("^(schemas|responses|parameters|example\
s|requestBodies|headers|securitySchemes|links|callbacks|pathItems)$","u"),es=new RegExp("^[a-zA-Z0-9._-]+$","u");function ts(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ts.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=
void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=pa.evaluated.props;else o2=o2===null?pa.errors:o2.concat(
pa.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).schemas=!0,c2.responses=!0,c2.parameters=!0,c2.examples=!0,c2.requestBodies=
!0,c2.headers=!0,c2.securitySchemes=!0,c2.links=!0,c2.callbacks=!0,c2.pathItems=!0),e2.schemas!==void 0){let a3=e2.schemas;if(a3&&typeof a3=="object"&&!Array.isArray(
a3))for(let e3 in a3)er(a3[e3],{instancePath:t2+"/schemas/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?er.errors:o2.concat(er.errors),i2=o2.length);else{let e3={instancePath:t2+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{
type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.responses!==void 0){let a3=e2.responses;if(a3&&typeof a3=="object"&&!Array.isArray(
a3))for(let e3 in a3)qr(a3[e3],{instancePath:t2+"/responses/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?qr.errors:o2.concat(qr.errors),i2=o2.length);else{let e3={instancePath:t2+"/responses",schemaPath:"#/properties/responses/type",keyword:"type",params:{
type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.parameters!==void 0){let a3=e2.parameters;if(a3&&typeof a3=="object"&&!Array.
isArray(a3))for(let e3 in a3)vr(a3[e3],{instancePath:t2+"/parameters/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?vr.errors:o2.concat(vr.errors),i2=o2.length);else{let e3={instancePath:t2+"/parameters",schemaPath:"#/properties/parameters/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.examples!==void 0){let a3=e2.examples;if(a3&&typeof a3==
"object"&&!Array.isArray(a3))for(let e3 in a3)ar(a3[e3],{instancePath:t2+"/examples/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ar.errors:o2.concat(ar.errors),i2=o2.length);else{let e3={instancePath:t2+"/examples",schemaPath:"#/properties/ex\
amples/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.requestBodies!==void 0){let a3=e2.requestBodies;
if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)wr(a3[e3],{instancePath:t2+"/requestBodies/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,
parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?wr.errors:o2.concat(wr.errors),i2=o2.length);else{let e3={instancePath:t2+"/requestBodies",
schemaPath:"#/properties/requestBodies/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.headers!==
void 0){let a3=e2.headers;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)pr(a3[e3],{instancePath:t2+"/headers/"+e3.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?pr.errors:o2.concat(pr.errors),i2=o2.length);else{let e3={instancePath:t2+
"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.securitySchemes!==
void 0){let a3=e2.securitySchemes;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Yr(a3[e3],{instancePath:t2+"/securitySchemes/"+e3.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Yr.errors:o2.concat(Yr.errors),i2=o2.length);else{let e3={
instancePath:t2+"/securitySchemes",schemaPath:"#/properties/securitySchemes/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[
e3]:o2.push(e3),i2++}}if(e2.links!==void 0){let a3=e2.links;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)$r(a3[e3],{instancePath:t2+"/links/"+
e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?$r.errors:o2.concat($r.errors),i2=o2.
length);else{let e3={instancePath:t2+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=
[e3]:o2.push(e3),i2++}}if(e2.callbacks!==void 0){let a3=e2.callbacks;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Nr(a3[e3],{instancePath:t2+
"/callbacks/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Nr.errors:o2.concat(Nr.
errors),i2=o2.length);else{let e3={instancePath:t2+"/callbacks",schemaPath:"#/properties/callbacks/type",keyword:"type",params:{type:"object"},message:"must be \
object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.pathItems!==void 0){let a3=e2.pathItems;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Ur(a3[e3],
{instancePath:t2+"/pathItems/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ur.errors:
o2.concat(Ur.errors),i2=o2.length);else{let e3={instancePath:t2+"/pathItems",schemaPath:"#/properties/pathItems/type",keyword:"type",params:{type:"object"},message:"\
must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}for(let a3 in e2)if(Qr.test(a3)){let r3=e2[a3];if(r3&&typeof r3=="object"&&!Array.isArray(r3))for(let e3 in r3){
let r4=i2;if(typeof e3=="string"&&!es.test(e3)){let r5={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/patternProperties/%5E(schema\
s%7Cresponses%7Cparameters%7Cexamples%7CrequestBodies%7Cheaders%7CsecuritySchemes%7Clinks%7Ccallbacks%7CpathItems)%24/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[a-zA-Z0-9._-]+$"},message:'must match pattern "^[a-zA-Z0-9._-]+$"',propertyName:e3};o2===null?o2=[r5]:o2.push(r5),i2++}if(r4!==i2){let r5={instancePath:t2+
"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/patternProperties/%5E(schemas%7Cresponses%7Cparameters%7Cexamples%7CrequestBodies%7Cheaders%7Csecuri\
tySchemes%7Clinks%7Ccallbacks%7CpathItems)%24/propertyNames",keyword:"propertyNames",params:{propertyName:e3},message:"property name must be valid"};o2===null?o2=
[r5]:o2.push(r5),i2++}}c2[a3]=!0}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluated\
Properties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return ts.errors=o2,i2===0}function as(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=as.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=pa.evaluated.props;else o2=o2===null?pa.errors:
o2.concat(pa.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).name=!0,c2.description=
!0,c2.externalDocs=!0),e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/des\
cription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.externalDocs!==
void 0&&(br(e2.externalDocs,{instancePath:t2+"/externalDocs",parentData:e2,parentDataProperty:"externalDocs",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?br.errors:
o2.concat(br.errors),i2=o2.length)),c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluated\
Properties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return as.errors=o2,i2===0}ts.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},as.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rs=new RegExp("^3\\.1\\.\\d+(-.+)?$","u");function ss(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let i2=null,p2=0,c2=ss.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=
void 0),pa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var l2=pa.evaluated.props;else i2=i2===null?pa.errors:i2.concat(
pa.errors),p2=i2.length;let m2=p2,u2=!1,h2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.paths===void 0){let e3={instancePath:t2,schemaPath:"#/anyOf/0/r\
equired",keyword:"required",params:{missingProperty:"paths"},message:"must have required property 'paths'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(p2>0){let e3=[];
for(let a4 of i2)a4.keyword==="errorMessage"||a4.emUsed||a4.instancePath!==t2&&(a4.instancePath.indexOf(t2)!==0||a4.instancePath[t2.length]!=="/")||a4.schemaPath.
indexOf("#/anyOf/0")!==0||a4.schemaPath[9]!=="/"||(e3.push(a4),a4.emUsed=!0);if(e3.length){let a4={instancePath:t2,schemaPath:"#/anyOf/0/errorMessage",keyword:"\
errorMessage",params:{errors:e3},message:'The document must have either "paths", "webhooks" or "components"'};i2===null?i2=[a4]:i2.push(a4),p2++}let a3=[];for(let e4 of i2)
e4.emUsed||a3.push(e4);i2=a3,p2=a3.length}var d2=h2===p2;u2=u2||d2;let y2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.components===void 0){let e3={instancePath:t2,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"components"},message:"must have required property 'components'"};i2===null?i2=[e3]:i2.
push(e3),p2++}if(p2>0){let e3=[];for(let a4 of i2)a4.keyword==="errorMessage"||a4.emUsed||a4.instancePath!==t2&&(a4.instancePath.indexOf(t2)!==0||a4.instancePath[t2.
length]!=="/")||a4.schemaPath.indexOf("#/anyOf/1")!==0||a4.schemaPath[9]!=="/"||(e3.push(a4),a4.emUsed=!0);if(e3.length){let a4={instancePath:t2,schemaPath:"#/a\
nyOf/1/errorMessage",keyword:"errorMessage",params:{errors:e3},message:'The document must have either "paths", "webhooks" or "components"'};i2===null?i2=[a4]:i2.
push(a4),p2++}let a3=[];for(let e4 of i2)e4.emUsed||a3.push(e4);i2=a3,p2=a3.length}d2=y2===p2,u2=u2||d2;let f2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&
e2.webhooks===void 0){let e3={instancePath:t2,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"webhooks"},message:"must have required\
 property 'webhooks'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(p2>0){let e3=[];for(let a4 of i2)a4.keyword==="errorMessage"||a4.emUsed||a4.instancePath!==t2&&(a4.
instancePath.indexOf(t2)!==0||a4.instancePath[t2.length]!=="/")||a4.schemaPath.indexOf("#/anyOf/2")!==0||a4.schemaPath[9]!=="/"||(e3.push(a4),a4.emUsed=!0);if(e3.
length){let a4={instancePath:t2,schemaPath:"#/anyOf/2/errorMessage",keyword:"errorMessage",params:{errors:e3},message:'The document must have either "paths", "w\
ebhooks" or "components"'};i2===null?i2=[a4]:i2.push(a4),p2++}let a3=[];for(let e4 of i2)e4.emUsed||a3.push(e4);i2=a3,p2=a3.length}if(d2=f2===p2,u2=u2||d2,u2)p2=
m2,i2!==null&&(m2?i2.length=m2:i2=null);else{let e3={instancePath:t2,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};i2===
null?i2=[e3]:i2.push(e3),p2++}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.openapi===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"openapi"},message:"must have required property 'openapi'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.info===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"info"},message:"must have required property 'info'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(l2!==
!0&&((l2=l2||{}).openapi=!0,l2.info=!0,l2.jsonSchemaDialect=!0,l2.servers=!0,l2.paths=!0,l2.webhooks=!0,l2.components=!0,l2.security=!0,l2.tags=!0,l2.externalDocs=
!0),e2.openapi!==void 0){let a3=e2.openapi;if(typeof a3=="string"){if(!rs.test(a3)){let e3={instancePath:t2+"/openapi",schemaPath:"#/properties/openapi/pattern",
keyword:"pattern",params:{pattern:"^3\\.1\\.\\d+(-.+)?$"},message:'must match pattern "^3\\.1\\.\\d+(-.+)?$"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={
instancePath:t2+"/openapi",schemaPath:"#/properties/openapi/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),
p2++}}if(e2.info!==void 0&&(ma(e2.info,{instancePath:t2+"/info",parentData:e2,parentDataProperty:"info",rootData:s2,dynamicAnchors:n2})||(i2=i2===null?ma.errors:
i2.concat(ma.errors),p2=i2.length)),e2.jsonSchemaDialect!==void 0){let a3=e2.jsonSchemaDialect;if(typeof a3=="string"){if(!o(a3)){let e3={instancePath:t2+"/json\
SchemaDialect",schemaPath:"#/properties/jsonSchemaDialect/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};i2===null?i2=[e3]:i2.
push(e3),p2++}}else{let e3={instancePath:t2+"/jsonSchemaDialect",schemaPath:"#/properties/jsonSchemaDialect/type",keyword:"type",params:{type:"string"},message:"\
must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.servers!==void 0){let a3=e2.servers;if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<e3;r3++)ha(
a3[r3],{instancePath:t2+"/servers/"+r3,parentData:a3,parentDataProperty:r3,rootData:s2,dynamicAnchors:n2})||(i2=i2===null?ha.errors:i2.concat(ha.errors),p2=i2.length)}else{
let e3={instancePath:t2+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"array"},message:"must be array"};i2===null?i2=[e3]:i2.push(
e3),p2++}}if(e2.paths!==void 0&&(Rr(e2.paths,{instancePath:t2+"/paths",parentData:e2,parentDataProperty:"paths",rootData:s2,dynamicAnchors:n2})||(i2=i2===null?Rr.
errors:i2.concat(Rr.errors),p2=i2.length)),e2.webhooks!==void 0){let a3=e2.webhooks;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Ur(a3[e3],{instancePath:t2+
"/webhooks/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(i2=i2===null?Ur.errors:i2.concat(Ur.
errors),p2=i2.length);else{let e3={instancePath:t2+"/webhooks",schemaPath:"#/properties/webhooks/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.components!==void 0&&(ts(e2.components,{instancePath:t2+"/components",parentData:e2,parentDataProperty:"compone\
nts",rootData:s2,dynamicAnchors:n2})||(i2=i2===null?ts.errors:i2.concat(ts.errors),p2=i2.length)),e2.security!==void 0){let a3=e2.security;if(Array.isArray(a3)){
let e3=a3.length;for(let r3=0;r3<e3;r3++)Mr(a3[r3],{instancePath:t2+"/security/"+r3,parentData:a3,parentDataProperty:r3,rootData:s2,dynamicAnchors:n2})||(i2=i2===
null?Mr.errors:i2.concat(Mr.errors),p2=i2.length)}else{let e3={instancePath:t2+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type:"\
array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.tags!==void 0){let a3=e2.tags;if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<
e3;r3++)as(a3[r3],{instancePath:t2+"/tags/"+r3,parentData:a3,parentDataProperty:r3,rootData:s2,dynamicAnchors:n2})||(i2=i2===null?as.errors:i2.concat(as.errors),
p2=i2.length)}else{let e3={instancePath:t2+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},message:"must be array"};i2===null?i2=
[e3]:i2.push(e3),p2++}}if(e2.externalDocs!==void 0&&(br(e2.externalDocs,{instancePath:t2+"/externalDocs",parentData:e2,parentDataProperty:"externalDocs",rootData:s2,
dynamicAnchors:n2})||(i2=i2===null?br.errors:i2.concat(br.errors),p2=i2.length)),l2!==!0){for(let a3 in e2)if(!l2||!l2[a3]){let e3={instancePath:t2,schemaPath:"\
#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};i2===null?i2=[e3]:i2.push(
e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}if(p2>
0){let e3={anyOf:[]},a3={};for(let a4 of i2)a4.keyword!=="errorMessage"&&!a4.emUsed&&a4.instancePath===t2&&a4.keyword in e3&&a4.schemaPath.indexOf("#")===0&&/^\/[^\/]*$/.
test(a4.schemaPath.slice(1))&&(e3[a4.keyword].push(a4),a4.emUsed=!0);for(let r4 in e3)if(e3[r4].length){let s3={instancePath:t2,schemaPath:"#/errorMessage",keyword:"\
errorMessage",params:{errors:e3[r4]},message:r4 in a3?a3[r4]():ia.errorMessage[r4]};i2===null?i2=[s3]:i2.push(s3),p2++}let r3=[];for(let e4 of i2)e4.emUsed||r3.
push(e4);i2=r3,p2=r3.length}return ss.errors=i2,p2===0}ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},exports2.oas3_2=Cn;var ns={$id:"https://spec.open\
apis.org/oas/3.2/schema/2025-11-23",$schema:"https://json-schema.org/draft/2020-12/schema",description:"The description of OpenAPI v3.2.x Documents without Sche\
ma Object validation",type:"object",properties:{openapi:{type:"string",pattern:"^3\\.2\\.\\d+(-.+)?$"},$self:{type:"string",format:"uri-reference",$comment:"MUS\
T NOT contain a fragment",pattern:"^[^#]*$"},info:{$ref:"#/$defs/info"},jsonSchemaDialect:{type:"string",format:"uri-reference",default:"https://spec.openapis.o\
rg/oas/3.2/dialect/2025-09-17"},servers:{type:"array",items:{$ref:"#/$defs/server"},default:[{url:"/"}]},paths:{$ref:"#/$defs/paths"},webhooks:{type:"object",additionalProperties:{
$ref:"#/$defs/path-item"}},components:{$ref:"#/$defs/components"},security:{type:"array",items:{$ref:"#/$defs/security-requirement"}},tags:{type:"array",items:{
$ref:"#/$defs/tag"}},externalDocs:{$ref:"#/$defs/external-documentation"}},required:["openapi","info"],errorMessage:{anyOf:'The document must have either "paths\
", "webhooks" or "components"'},anyOf:[{errorMessage:'The document must have either "paths", "webhooks" or "components"',required:["paths"]},{errorMessage:'The \
document must have either "paths", "webhooks" or "components"',required:["components"]},{errorMessage:'The document must have either "paths", "webhooks" or "com\
ponents"',required:["webhooks"]}],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1,$defs:{info:{$comment:"https://spec.openapis.org/oas/v3.2#inf\
o-object",type:"object",properties:{title:{type:"string"},summary:{type:"string"},description:{type:"string"},termsOfService:{type:"string",format:"uri-referenc\
e"},contact:{$ref:"#/$defs/contact"},license:{$ref:"#/$defs/license"},version:{type:"string"}},required:["title","version"],$ref:"#/$defs/specification-extensio\
ns",unevaluatedProperties:!1},contact:{$comment:"https://spec.openapis.org/oas/v3.2#contact-object",type:"object",properties:{name:{type:"string"},url:{type:"st\
ring",format:"uri-reference"},email:{type:"string",format:"email"}},$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},license:{$comment:"https:/\
/spec.openapis.org/oas/v3.2#license-object",type:"object",properties:{name:{type:"string"},identifier:{type:"string"},url:{type:"string",format:"uri-reference"}},
required:["name"],dependentSchemas:{identifier:{not:{required:["url"]}}},$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},server:{$comment:"htt\
ps://spec.openapis.org/oas/v3.2#server-object",type:"object",properties:{url:{type:"string"},description:{type:"string"},name:{type:"string"},variables:{type:"o\
bject",additionalProperties:{$ref:"#/$defs/server-variable"}}},required:["url"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},"server-variab\
le":{$comment:"https://spec.openapis.org/oas/v3.2#server-variable-object",type:"object",properties:{enum:{type:"array",items:{type:"string"},minItems:1},default:{
type:"string"},description:{type:"string"}},required:["default"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},components:{$comment:"https:/\
/spec.openapis.org/oas/v3.2#components-object",type:"object",properties:{schemas:{type:"object",additionalProperties:{$ref:"https://spec.openapis.org/oas/3.2/di\
alect/2025-09-17"}},responses:{type:"object",additionalProperties:{$ref:"#/$defs/response-or-reference"}},parameters:{type:"object",additionalProperties:{$ref:"\
#/$defs/parameter-or-reference"}},examples:{type:"object",additionalProperties:{$ref:"#/$defs/example-or-reference"}},requestBodies:{type:"object",additionalProperties:{
$ref:"#/$defs/request-body-or-reference"}},headers:{type:"object",additionalProperties:{$ref:"#/$defs/header-or-reference"}},securitySchemes:{type:"object",additionalProperties:{
$ref:"#/$defs/security-scheme-or-reference"}},links:{type:"object",additionalProperties:{$ref:"#/$defs/link-or-reference"}},callbacks:{type:"object",additionalProperties:{
$ref:"#/$defs/callbacks-or-reference"}},pathItems:{type:"object",additionalProperties:{$ref:"#/$defs/path-item"}},mediaTypes:{type:"object",additionalProperties:{
$ref:"#/$defs/media-type-or-reference"}}},patternProperties:{"^(?:schemas|responses|parameters|examples|requestBodies|headers|securitySchemes|links|callbacks|pa\
thItems|mediaTypes)$":{$comment:"Enumerating all of the property names in the regex above is necessary for unevaluatedProperties to work as expected",propertyNames:{
pattern:"^[a-zA-Z0-9._-]+$"}}},$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},paths:{$comment:"https://spec.openapis.org/oas/v3.2#paths-objec\
t",type:"object",patternProperties:{"^/":{$ref:"#/$defs/path-item"}},$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},"path-item":{$comment:"ht\
tps://spec.openapis.org/oas/v3.2#path-item-object",type:"object",properties:{$ref:{type:"string",format:"uri-reference"},summary:{type:"string"},description:{type:"\
string"},servers:{type:"array",items:{$ref:"#/$defs/server"}},parameters:{$ref:"#/$defs/parameters"},additionalOperations:{type:"object",additionalProperties:{$ref:"\
#/$defs/operation"},propertyNames:{$comment:'RFC9110 restricts methods to "1*tchar" in ABNF',pattern:"^[a-zA-Z0-9!#$%&'*+.^_`|~-]+$",not:{enum:["GET","PUT","POS\
T","DELETE","OPTIONS","HEAD","PATCH","TRACE","QUERY"]}}},get:{$ref:"#/$defs/operation"},put:{$ref:"#/$defs/operation"},post:{$ref:"#/$defs/operation"},delete:{$ref:"\
#/$defs/operation"},options:{$ref:"#/$defs/operation"},head:{$ref:"#/$defs/operation"},patch:{$ref:"#/$defs/operation"},trace:{$ref:"#/$defs/operation"},query:{
$ref:"#/$defs/operation"}},$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},operation:{$comment:"https://spec.openapis.org/oas/v3.2#operation-o\
bject",type:"object",properties:{tags:{type:"array",items:{type:"string"}},summary:{type:"string"},description:{type:"string"},externalDocs:{$ref:"#/$defs/exter\
nal-documentation"},operationId:{type:"string"},parameters:{$ref:"#/$defs/parameters"},requestBody:{$ref:"#/$defs/request-body-or-reference"},responses:{$ref:"#\
/$defs/responses"},callbacks:{type:"object",additionalProperties:{$ref:"#/$defs/callbacks-or-reference"}},deprecated:{default:!1,type:"boolean"},security:{type:"\
array",items:{$ref:"#/$defs/security-requirement"}},servers:{type:"array",items:{$ref:"#/$defs/server"}}},$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},
"external-documentation":{$comment:"https://spec.openapis.org/oas/v3.2#external-documentation-object",type:"object",properties:{description:{type:"string"},url:{
type:"string",format:"uri-reference"}},required:["url"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},parameters:{type:"array",items:{$ref:"\
#/$defs/parameter-or-reference"},not:{allOf:[{contains:{type:"object",properties:{in:{const:"query"}},required:["in"]}},{contains:{type:"object",properties:{in:{
const:"querystring"}},required:["in"]}}]},contains:{type:"object",properties:{in:{const:"querystring"}},required:["in"]},minContains:0,maxContains:1},parameter:{
$comment:"https://spec.openapis.org/oas/v3.2#parameter-object",type:"object",properties:{name:{type:"string"},in:{enum:["query","querystring","header","path","c\
ookie"]},description:{type:"string"},required:{default:!1,type:"boolean"},deprecated:{default:!1,type:"boolean"},schema:{$ref:"https://spec.openapis.org/oas/3.2\
/dialect/2025-09-17"},content:{$ref:"#/$defs/content",minProperties:1,maxProperties:1}},required:["name","in"],oneOf:[{required:["schema"]},{required:["content"]}],
allOf:[{$ref:"#/$defs/examples"},{$ref:"#/$defs/specification-extensions"},{if:{properties:{in:{const:"query"}}},then:{properties:{allowEmptyValue:{default:!1,type:"\
boolean"}}}},{if:{properties:{in:{const:"querystring"}}},then:{required:["content"]}}],dependentSchemas:{schema:{properties:{style:{type:"string"},explode:{type:"\
boolean"}},allOf:[{$ref:"#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-path"},{$ref:"#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-hea\
der"},{$ref:"#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-query"},{$ref:"#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-cookie"}],$defs:{
"styles-for-path":{if:{properties:{in:{const:"path"}}},then:{properties:{name:{pattern:"^[^{}]+$"},style:{default:"simple",enum:["matrix","label","simple"]},required:{
const:!0},explode:{default:!1},allowReserved:{type:"boolean",default:!1}},required:["required"]}},"styles-for-header":{if:{properties:{in:{const:"header"}}},then:{
properties:{style:{default:"simple",const:"simple"},explode:{default:!1}}}},"styles-for-query":{if:{properties:{in:{const:"query"}}},then:{properties:{style:{default:"\
form",enum:["form","spaceDelimited","pipeDelimited","deepObject"]},allowReserved:{type:"boolean",default:!1}},$ref:"#/$defs/explode-for-form"}},"styles-for-cook\
ie":{if:{properties:{in:{const:"cookie"}}},then:{properties:{style:{default:"form",enum:["form","cookie"]},explode:{default:!0}},if:{properties:{style:{const:"f\
orm"}}},then:{properties:{allowReserved:{type:"boolean",default:!1}}}}}}}},unevaluatedProperties:!1},"parameter-or-reference":{if:{type:"object",required:["$ref"]},
then:{$ref:"#/$defs/reference"},else:{$ref:"#/$defs/parameter"}},"request-body":{$comment:"https://spec.openapis.org/oas/v3.2#request-body-object",type:"object",
properties:{description:{type:"string"},content:{$ref:"#/$defs/content"},required:{default:!1,type:"boolean"}},required:["content"],$ref:"#/$defs/specification-\
extensions",unevaluatedProperties:!1},"request-body-or-reference":{if:{type:"object",required:["$ref"]},then:{$ref:"#/$defs/reference"},else:{$ref:"#/$defs/requ\
est-body"}},content:{$comment:"https://spec.openapis.org/oas/v3.2#fixed-fields-10",type:"object",additionalProperties:{$ref:"#/$defs/media-type-or-reference"},propertyNames:{
format:"media-range"}},"media-type":{$comment:"https://spec.openapis.org/oas/v3.2#media-type-object",type:"object",properties:{description:{type:"string"},schema:{
$ref:"https://spec.openapis.org/oas/3.2/dialect/2025-09-17"},itemSchema:{$ref:"https://spec.openapis.org/oas/3.2/dialect/2025-09-17"},encoding:{type:"object",additionalProperties:{
$ref:"#/$defs/encoding"}},prefixEncoding:{type:"array",items:{$ref:"#/$defs/encoding"}},itemEncoding:{$ref:"#/$defs/encoding"}},dependentSchemas:{encoding:{properties:{
prefixEncoding:!1,itemEncoding:!1}}},allOf:[{$ref:"#/$defs/examples"},{$ref:"#/$defs/specification-extensions"}],unevaluatedProperties:!1},"media-type-or-refere\
nce":{if:{type:"object",required:["$ref"]},then:{$ref:"#/$defs/reference"},else:{$ref:"#/$defs/media-type"}},encoding:{$comment:"https://spec.openapis.org/oas/v\
3.2#encoding-object",type:"object",properties:{contentType:{type:"string",format:"media-range"},headers:{type:"object",additionalProperties:{$ref:"#/$defs/heade\
r-or-reference"}},style:{enum:["form","spaceDelimited","pipeDelimited","deepObject"]},explode:{type:"boolean"},allowReserved:{type:"boolean"},encoding:{type:"ob\
ject",additionalProperties:{$ref:"#/$defs/encoding"}},prefixEncoding:{type:"array",items:{$ref:"#/$defs/encoding"}},itemEncoding:{$ref:"#/$defs/encoding"}},dependentSchemas:{
encoding:{properties:{prefixEncoding:!1,itemEncoding:!1}},style:{properties:{allowReserved:{default:!1}},$ref:"#/$defs/explode-for-form"},explode:{properties:{style:{
default:"form"},allowReserved:{default:!1}}},allowReserved:{properties:{style:{default:"form"}},$ref:"#/$defs/explode-for-form"}},$ref:"#/$defs/specification-ex\
tensions",unevaluatedProperties:!1},responses:{$comment:"https://spec.openapis.org/oas/v3.2#responses-object",type:"object",properties:{default:{$ref:"#/$defs/r\
esponse-or-reference"}},patternProperties:{"^[1-5](?:[0-9]{2}|XX)$":{$ref:"#/$defs/response-or-reference"}},minProperties:1,$ref:"#/$defs/specification-extensio\
ns",unevaluatedProperties:!1,if:{$comment:"either default, or at least one response code property must exist",patternProperties:{"^[1-5](?:[0-9]{2}|XX)$":!1}},then:{
required:["default"]}},response:{$comment:"https://spec.openapis.org/oas/v3.2#response-object",type:"object",properties:{summary:{type:"string"},description:{type:"\
string"},headers:{type:"object",additionalProperties:{$ref:"#/$defs/header-or-reference"}},content:{$ref:"#/$defs/content"},links:{type:"object",additionalProperties:{
$ref:"#/$defs/link-or-reference"}}},$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},"response-or-reference":{if:{type:"object",required:["$ref"]},
then:{$ref:"#/$defs/reference"},else:{$ref:"#/$defs/response"}},callbacks:{$comment:"https://spec.openapis.org/oas/v3.2#callback-object",type:"object",$ref:"#/$\
defs/specification-extensions",additionalProperties:{$ref:"#/$defs/path-item"}},"callbacks-or-reference":{if:{type:"object",required:["$ref"]},then:{$ref:"#/$de\
fs/reference"},else:{$ref:"#/$defs/callbacks"}},example:{$comment:"https://spec.openapis.org/oas/v3.2#example-object",type:"object",properties:{summary:{type:"s\
tring"},description:{type:"string"},dataValue:!0,serializedValue:{type:"string"},value:!0,externalValue:{type:"string",format:"uri-reference"}},allOf:[{not:{required:[
"value","externalValue"]}},{not:{required:["value","dataValue"]}},{not:{required:["value","serializedValue"]}},{not:{required:["serializedValue","externalValue"]}}],
$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},"example-or-reference":{if:{type:"object",required:["$ref"]},then:{$ref:"#/$defs/reference"},else:{
$ref:"#/$defs/example"}},link:{$comment:"https://spec.openapis.org/oas/v3.2#link-object",type:"object",properties:{operationRef:{type:"string",format:"uri-refer\
ence"},operationId:{type:"string"},parameters:{$ref:"#/$defs/map-of-strings"},requestBody:!0,description:{type:"string"},server:{$ref:"#/$defs/server"}},oneOf:[
{required:["operationRef"]},{required:["operationId"]}],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},"link-or-reference":{if:{type:"object",
required:["$ref"]},then:{$ref:"#/$defs/reference"},else:{$ref:"#/$defs/link"}},header:{$comment:"https://spec.openapis.org/oas/v3.2#header-object",type:"object",
properties:{description:{type:"string"},required:{default:!1,type:"boolean"},deprecated:{default:!1,type:"boolean"},schema:{$ref:"https://spec.openapis.org/oas/\
3.2/dialect/2025-09-17"},content:{$ref:"#/$defs/content",minProperties:1,maxProperties:1}},oneOf:[{required:["schema"]},{required:["content"]}],dependentSchemas:{
schema:{properties:{style:{default:"simple",const:"simple"},explode:{default:!1,type:"boolean"}}}},allOf:[{$ref:"#/$defs/examples"},{$ref:"#/$defs/specification\
-extensions"}],unevaluatedProperties:!1},"header-or-reference":{if:{type:"object",required:["$ref"]},then:{$ref:"#/$defs/reference"},else:{$ref:"#/$defs/header"}},
tag:{$comment:"https://spec.openapis.org/oas/v3.2#tag-object",type:"object",properties:{name:{type:"string"},summary:{type:"string"},description:{type:"string"},
externalDocs:{$ref:"#/$defs/external-documentation"},parent:{type:"string"},kind:{type:"string"}},required:["name"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},
reference:{$comment:"https://spec.openapis.org/oas/v3.2#reference-object",type:"object",properties:{$ref:{type:"string",format:"uri-reference"},summary:{type:"s\
tring"},description:{type:"string"}}},schema:{$comment:"https://spec.openapis.org/oas/v3.2#schema-object",$dynamicAnchor:"meta",type:["object","boolean"]},"secu\
rity-scheme":{$comment:"https://spec.openapis.org/oas/v3.2#security-scheme-object",type:"object",properties:{type:{enum:["apiKey","http","mutualTLS","oauth2","o\
penIdConnect"]},description:{type:"string"},deprecated:{default:!1,type:"boolean"}},required:["type"],allOf:[{$ref:"#/$defs/specification-extensions"},{$ref:"#/\
$defs/security-scheme/$defs/type-apikey"},{$ref:"#/$defs/security-scheme/$defs/type-http"},{$ref:"#/$defs/security-scheme/$defs/type-http-bearer"},{$ref:"#/$def\
s/security-scheme/$defs/type-oauth2"},{$ref:"#/$defs/security-scheme/$defs/type-oidc"}],unevaluatedProperties:!1,$defs:{"type-apikey":{if:{properties:{type:{const:"\
apiKey"}}},then:{properties:{name:{type:"string"},in:{enum:["query","header","cookie"]}},required:["name","in"]}},"type-http":{if:{properties:{type:{const:"http"}}},
then:{properties:{scheme:{type:"string"}},required:["scheme"]}},"type-http-bearer":{if:{properties:{type:{const:"http"},scheme:{type:"string",pattern:"^[Bb][Ee]\
[Aa][Rr][Ee][Rr]$"}},required:["type","scheme"]},then:{properties:{bearerFormat:{type:"string"}}}},"type-oauth2":{if:{properties:{type:{const:"oauth2"}}},then:{
properties:{flows:{$ref:"#/$defs/oauth-flows"},oauth2MetadataUrl:{type:"string",format:"uri-reference"}},required:["flows"]}},"type-oidc":{if:{properties:{type:{
const:"openIdConnect"}}},then:{properties:{openIdConnectUrl:{type:"string",format:"uri-reference"}},required:["openIdConnectUrl"]}}}},"security-scheme-or-refere\
nce":{if:{type:"object",required:["$ref"]},then:{$ref:"#/$defs/reference"},else:{$ref:"#/$defs/security-scheme"}},"oauth-flows":{type:"object",properties:{implicit:{
$ref:"#/$defs/oauth-flows/$defs/implicit"},password:{$ref:"#/$defs/oauth-flows/$defs/password"},clientCredentials:{$ref:"#/$defs/oauth-flows/$defs/client-creden\
tials"},authorizationCode:{$ref:"#/$defs/oauth-flows/$defs/authorization-code"},deviceAuthorization:{$ref:"#/$defs/oauth-flows/$defs/device-authorization"}},$ref:"\
#/$defs/specification-extensions",unevaluatedProperties:!1,$defs:{implicit:{type:"object",properties:{authorizationUrl:{type:"string",format:"uri-reference"},refreshUrl:{
type:"string",format:"uri-reference"},scopes:{$ref:"#/$defs/map-of-strings"}},required:["authorizationUrl","scopes"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},
password:{type:"object",properties:{tokenUrl:{type:"string",format:"uri-reference"},refreshUrl:{type:"string",format:"uri-reference"},scopes:{$ref:"#/$defs/map-\
of-strings"}},required:["tokenUrl","scopes"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},"client-credentials":{type:"object",properties:{tokenUrl:{
type:"string",format:"uri-reference"},refreshUrl:{type:"string",format:"uri-reference"},scopes:{$ref:"#/$defs/map-of-strings"}},required:["tokenUrl","scopes"],$ref:"\
#/$defs/specification-extensions",unevaluatedProperties:!1},"authorization-code":{type:"object",properties:{authorizationUrl:{type:"string",format:"uri-referenc\
e"},tokenUrl:{type:"string",format:"uri-reference"},refreshUrl:{type:"string",format:"uri-reference"},scopes:{$ref:"#/$defs/map-of-strings"}},required:["authori\
zationUrl","tokenUrl","scopes"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},"device-authorization":{type:"object",properties:{deviceAuthorizationUrl:{
type:"string",format:"uri-reference"},tokenUrl:{type:"string",format:"uri-reference"},refreshUrl:{type:"string",format:"uri-reference"},scopes:{$ref:"#/$defs/ma\
p-of-strings"}},required:["deviceAuthorizationUrl","tokenUrl","scopes"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1}}},"security-requiremen\
t":{$comment:"https://spec.openapis.org/oas/v3.2#security-requirement-object",type:"object",additionalProperties:{type:"array",items:{type:"string"}}},"specific\
ation-extensions":{$comment:"https://spec.openapis.org/oas/v3.2#specification-extensions",patternProperties:{"^x-":!0}},examples:{properties:{example:!0,examples:{
type:"object",additionalProperties:{$ref:"#/$defs/example-or-reference"}}},not:{required:["example","examples"]}},"map-of-strings":{type:"object",additionalProperties:{
type:"string"}},"explode-for-form":{$comment:"for encoding objects, and query and cookie parameters, style=form is the default",if:{properties:{style:{const:"fo\
rm"}}},then:{properties:{explode:{default:!0}}},else:{properties:{explode:{default:!1}}}}}};function os(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,
rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=os.evaluated;if(i2.dynamicProps&&(i2.props=void 0),i2.dynamicItems&&(i2.items=void 0),e2&&typeof e2=="object"&&!Array.
isArray(e2)){var p2={};for(let t3 in e2)r.test(t3)&&(p2[t3]=!0)}return os.errors=null,i2.props=p2,!0}function is(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,
rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,p2=0,c2=is.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),os(e2,{instancePath:t2,
parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var l2=os.evaluated.props;else o2=o2===null?os.errors:o2.concat(os.errors),p2=o2.length;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){if(l2!==!0&&((l2=l2||{}).name=!0,l2.url=!0,l2.email=!0),e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),p2++}if(e2.url!==void 0){
let a3=e2.url;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri-\
reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),p2++}}else{let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),p2++}}if(e2.email!==void 0){let a3=e2.email;if(typeof a3=="str\
ing"){if(!i.test(a3)){let e3={instancePath:t2+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match forma\
t "email"'};o2===null?o2=[e3]:o2.push(e3),p2++}}else{let e3={instancePath:t2+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},
message:"must be string"};o2===null?o2=[e3]:o2.push(e3),p2++}}if(l2!==!0){for(let a3 in e2)if(!l2||!l2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedPro\
perties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),p2++}}}else{
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),p2++}return is.errors=
o2,p2===0}function ps(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ps.evaluated;if(p2.
dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.
evaluated.props;else o2=o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==
!0&&((c2=c2||{}).name=!0,c2.identifier=!0,c2.url=!0),e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.identifier!==void 0&&typeof e2.identifier!="string"){
let e3={instancePath:t2+"/identifier",schemaPath:"#/properties/identifier/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:
o2.push(e3),i2++}if(e2.url!==void 0){let a3=e2.url;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/format",
keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"\
/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.identifier!==
void 0){let a3=i2,r3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.url===void 0&&(t3="url")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}if(r3===
i2){let e3={instancePath:t2,schemaPath:"#/dependentSchemas/identifier/not",keyword:"not",params:{},message:"must NOT be valid"};o2===null?o2=[e3]:o2.push(e3),i2++}else
i2=a3,o2!==null&&(a3?o2.length=a3:o2=null)}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"u\
nevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return ps.errors=o2,i2===0}function cs(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=cs.evaluated;if(p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=
o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.title===void 0){let e3={instancePath:t2,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.version===
void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};o2===
null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).title=!0,c2.summary=!0,c2.description=!0,c2.termsOfService=!0,c2.contact=!0,c2.license=!0,c2.version=!0),
e2.title!==void 0&&typeof e2.title!="string"){let e3={instancePath:t2+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"\
must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.summary!==void 0&&typeof e2.summary!="string"){let e3={instancePath:t2+"/summary",schemaPath:"#/proper\
ties/summary/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.description!=
"string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===
null?o2=[e3]:o2.push(e3),i2++}if(e2.termsOfService!==void 0){let a3=e2.termsOfService;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/termsOf\
Service",schemaPath:"#/properties/termsOfService/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?
o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/termsOfService",schemaPath:"#/properties/termsOfService/type",keyword:"type",params:{type:"string"},message:"\
must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.contact!==void 0&&(is(e2.contact,{instancePath:t2+"/contact",parentData:e2,parentDataProperty:"contac\
t",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?is.errors:o2.concat(is.errors),i2=o2.length)),e2.license!==void 0&&(ps(e2.license,{instancePath:t2+"/license",
parentData:e2,parentDataProperty:"license",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ps.errors:o2.concat(ps.errors),i2=o2.length)),e2.version!==void 0&&typeof e2.
version!="string"){let e3={instancePath:t2+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===
null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedPro\
perties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return cs.errors=o2,i2===0}function ls(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ls.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=o2===null?os.errors:
o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.default===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"default"},message:"must have required property 'default'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).enum=!0,
c2.default=!0,c2.description=!0),e2.enum!==void 0){let a3=e2.enum;if(Array.isArray(a3)){if(a3.length<1){let e4={instancePath:t2+"/enum",schemaPath:"#/properties\
/enum/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};o2===null?o2=[e4]:o2.push(e4),i2++}let e3=a3.length;for(let r3=0;r3<
e3;r3++)if(typeof a3[r3]!="string"){let e4={instancePath:t2+"/enum/"+r3,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};o2===null?o2=[e4]:o2.push(e4),i2++}}else{let e3={instancePath:t2+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type:"array"},
message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.default!==void 0&&typeof e2.default!="string"){let e3={instancePath:t2+"/default",schemaPath:"\
#/properties/default/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.
description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be \
string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"\
unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return ls.errors=o2,i2===0}function ms(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ms.evaluated;if(p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=
o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.url===void 0){let e3={instancePath:t2,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||
{}).url=!0,c2.description=!0,c2.name=!0,c2.variables=!0),e2.url!==void 0&&typeof e2.url!="string"){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.description!="stri\
ng"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?
o2=[e3]:o2.push(e3),i2++}if(e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.variables!==void 0){let a3=e2.variables;if(a3&&typeof a3=="object"&&!Array.isArray(
a3))for(let e3 in a3)ls(a3[e3],{instancePath:t2+"/variables/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?ls.errors:o2.concat(ls.errors),i2=o2.length);else{let e3={instancePath:t2+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{
type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#\
/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(
e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return ms.
errors=o2,i2===0}function us(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=us.evaluated;
if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.$ref!==void 0){let a3=e2.$ref;if(typeof a3==
"string"){if(!rt.test(a3)){let e3={instancePath:t2+"/$ref",schemaPath:"#/properties/%24ref/format",keyword:"format",params:{format:"uri-reference"},message:'mus\
t match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/$ref",schemaPath:"#/properties/%24ref/type",keyword:"type",params:{
type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.summary!==void 0&&typeof e2.summary!="string"){let e3={instancePath:t2+"/summ\
ary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.description!==
void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return us.errors=o2,i2===0}os.evaluated={dynamicProps:!0,dynamicItems:!1},is.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},ls.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},us.evaluated={props:{$ref:!0,summary:!0,description:!0},dynamicProps:!1,dynamicItems:!1};
var hs={$comment:"https://spec.openapis.org/oas/v3.2#parameter-object",type:"object",properties:{name:{type:"string"},in:{enum:["query","querystring","header","\
path","cookie"]},description:{type:"string"},required:{default:!1,type:"boolean"},deprecated:{default:!1,type:"boolean"},schema:{$ref:"https://spec.openapis.org\
/oas/3.2/dialect/2025-09-17"},content:{$ref:"#/$defs/content",minProperties:1,maxProperties:1}},required:["name","in"],oneOf:[{required:["schema"]},{required:["\
content"]}],allOf:[{$ref:"#/$defs/examples"},{$ref:"#/$defs/specification-extensions"},{if:{properties:{in:{const:"query"}}},then:{properties:{allowEmptyValue:{
default:!1,type:"boolean"}}}},{if:{properties:{in:{const:"querystring"}}},then:{required:["content"]}}],dependentSchemas:{schema:{properties:{style:{type:"strin\
g"},explode:{type:"boolean"}},allOf:[{$ref:"#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-path"},{$ref:"#/$defs/parameter/dependentSchemas/schema/$\
defs/styles-for-header"},{$ref:"#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-query"},{$ref:"#/$defs/parameter/dependentSchemas/schema/$defs/styles\
-for-cookie"}],$defs:{"styles-for-path":{if:{properties:{in:{const:"path"}}},then:{properties:{name:{pattern:"^[^{}]+$"},style:{default:"simple",enum:["matrix",
"label","simple"]},required:{const:!0},explode:{default:!1},allowReserved:{type:"boolean",default:!1}},required:["required"]}},"styles-for-header":{if:{properties:{
in:{const:"header"}}},then:{properties:{style:{default:"simple",const:"simple"},explode:{default:!1}}}},"styles-for-query":{if:{properties:{in:{const:"query"}}},
then:{properties:{style:{default:"form",enum:["form","spaceDelimited","pipeDelimited","deepObject"]},allowReserved:{type:"boolean",default:!1}},$ref:"#/$defs/ex\
plode-for-form"}},"styles-for-cookie":{if:{properties:{in:{const:"cookie"}}},then:{properties:{style:{default:"form",enum:["form","cookie"]},explode:{default:!0}},
if:{properties:{style:{const:"form"}}},then:{properties:{allowReserved:{type:"boolean",default:!1}}}}}}}},unevaluatedProperties:!1};function ds(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ds.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=o2===null?os.errors:
o2.concat(os.errors),i2=o2.length;let l2=i2,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.value===void 0&&(t3="value")||e2.externalValue===
void 0&&(t3="externalValue")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}if(m2===i2){let e3={instancePath:t2,schemaPath:"#/allOf/0/not",keyword:"not",params:{},
message:"must NOT be valid"};o2===null?o2=[e3]:o2.push(e3),i2++}else i2=l2,o2!==null&&(l2?o2.length=l2:o2=null);let u2=i2,h2=i2;if(e2&&typeof e2=="object"&&!Array.
isArray(e2)){let t3;if(e2.value===void 0&&(t3="value")||e2.dataValue===void 0&&(t3="dataValue")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}if(h2===i2){let e3={
instancePath:t2,schemaPath:"#/allOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};o2===null?o2=[e3]:o2.push(e3),i2++}else i2=u2,o2!==null&&(u2?o2.
length=u2:o2=null);let d2=i2,y2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.value===void 0&&(t3="value")||e2.serializedValue===void 0&&(t3="\
serializedValue")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}if(y2===i2){let e3={instancePath:t2,schemaPath:"#/allOf/2/not",keyword:"not",params:{},message:"\
must NOT be valid"};o2===null?o2=[e3]:o2.push(e3),i2++}else i2=d2,o2!==null&&(d2?o2.length=d2:o2=null);let f2=i2,P2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){let t3;if(e2.serializedValue===void 0&&(t3="serializedValue")||e2.externalValue===void 0&&(t3="externalValue")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}
if(P2===i2){let e3={instancePath:t2,schemaPath:"#/allOf/3/not",keyword:"not",params:{},message:"must NOT be valid"};o2===null?o2=[e3]:o2.push(e3),i2++}else i2=f2,
o2!==null&&(f2?o2.length=f2:o2=null);if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).summary=!0,c2.description=!0,c2.dataValue=!0,c2.serializedValue=
!0,c2.value=!0,c2.externalValue=!0),e2.summary!==void 0&&typeof e2.summary!="string"){let e3={instancePath:t2+"/summary",schemaPath:"#/properties/summary/type",
keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.description!="string"){
let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[
e3]:o2.push(e3),i2++}if(e2.serializedValue!==void 0&&typeof e2.serializedValue!="string"){let e3={instancePath:t2+"/serializedValue",schemaPath:"#/properties/se\
rializedValue/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.externalValue!==void 0){let a3=e2.externalValue;
if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/externalValue",schemaPath:"#/properties/externalValue/format",keyword:"format",params:{format:"\
uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/externalValue",schemaPath:"#/pro\
perties/externalValue/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(c2!==!0){for(let a3 in e2)if(!c2||
!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have une\
valuated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return ds.errors=o2,i2===0}function ys(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ys.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)
if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?
o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(us(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?us.errors:o2.concat(us.errors),i2=o2.length),l2=u2=p3===i2,l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{
let p3=i2;ds(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ds.errors:o2.concat(ds.errors),i2=o2.length),
l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+
'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return ys.errors=o2,p2.props=d2,i2===0}function fs(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=fs.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=i2;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){let t3;if(e2.example===void 0&&(t3="example")||e2.examples===void 0&&(t3="examples")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}
if(l2===i2){let e3={instancePath:t2,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};o2===null?o2=[e3]:o2.push(e3),i2++}else i2=c2,o2!==null&&
(c2?o2.length=c2:o2=null);if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.examples!==void 0){let a3=e2.examples;if(a3&&typeof a3=="object"&&!Array.isArray(a3))
for(let e3 in a3)ys(a3[e3],{instancePath:t2+"/examples/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?ys.errors:o2.concat(ys.errors),i2=o2.length);else{let e3={instancePath:t2+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{
type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}return fs.errors=o2,i2===0}ds.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},
ys.evaluated={dynamicProps:!0,dynamicItems:!1},fs.evaluated={props:{example:!0,examples:!0},dynamicProps:!1,dynamicItems:!1};var Ps={$schema:"https://json-schem\
a.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/schema",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/core":!0,"https://json-\
schema.org/draft/2020-12/vocab/applicator":!0,"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0,"https://json-schema.org/draft/2020-12/vocab/validati\
on":!0,"https://json-schema.org/draft/2020-12/vocab/meta-data":!0,"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0,"https://json-schema.org/dr\
aft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",title:"Core and Validation specifications meta-schema",allOf:[{$ref:"meta/core"},{$ref:"meta/applicator"},{
$ref:"meta/unevaluated"},{$ref:"meta/validation"},{$ref:"meta/meta-data"},{$ref:"meta/format-annotation"},{$ref:"meta/content"}],type:["object","boolean"],$comment:"\
This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.",properties:{
definitions:{$comment:'"definitions" has been replaced by "$defs".',type:"object",additionalProperties:{$dynamicRef:"#meta"},deprecated:!0,default:{}},dependencies:{
$comment:'"dependencies" has been split and replaced by "dependentSchemas" and "dependentRequired" in order to serve their differing semantics.',type:"object",additionalProperties:{
anyOf:[{$dynamicRef:"#meta"},{$ref:"meta/validation#/$defs/stringArray"}]},deprecated:!0,default:{}},$recursiveAnchor:{$comment:'"$recursiveAnchor" has been rep\
laced by "$dynamicAnchor".',$ref:"meta/core#/$defs/anchorString",deprecated:!0},$recursiveRef:{$comment:'"$recursiveRef" has been replaced by "$dynamicRef".',$ref:"\
meta/core#/$defs/uriReferenceString",deprecated:!0}}},gs={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta\
/validation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/validation":!0},$dynamicAnchor:"meta",title:"Validation vocabulary meta-schema",type:["ob\
ject","boolean"],properties:{type:{anyOf:[{$ref:"#/$defs/simpleTypes"},{type:"array",items:{$ref:"#/$defs/simpleTypes"},minItems:1,uniqueItems:!0}]},const:!0,enum:{
type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{
type:"number"},maxLength:{$ref:"#/$defs/nonNegativeInteger"},minLength:{$ref:"#/$defs/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},maxItems:{
$ref:"#/$defs/nonNegativeInteger"},minItems:{$ref:"#/$defs/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},maxContains:{$ref:"#/$defs/nonNe\
gativeInteger"},minContains:{$ref:"#/$defs/nonNegativeInteger",default:1},maxProperties:{$ref:"#/$defs/nonNegativeInteger"},minProperties:{$ref:"#/$defs/nonNega\
tiveIntegerDefault0"},required:{$ref:"#/$defs/stringArray"},dependentRequired:{type:"object",additionalProperties:{$ref:"#/$defs/stringArray"}}},$defs:{nonNegativeInteger:{
type:"integer",minimum:0},nonNegativeIntegerDefault0:{$ref:"#/$defs/nonNegativeInteger",default:0},simpleTypes:{enum:["array","boolean","integer","null","number",
"object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,default:[]}}},vs={enum:["array","boolean","integer","null","number","object",
"string"]};function bs(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=bs.evaluated;if(p2.
dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2!=="array"&&e2!=="boolean"&&e2!=="integer"&&e2!=="null"&&e2!=="number"&&e2!=="object"&&e2!==
"string"){let e3={instancePath:t2,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vs.enum},message:"must be equal to one of the allowed values"};o2===null?
o2=[e3]:o2.push(e3),i2++}return bs.errors=o2,i2===0}function Ds(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=Ds.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="number"||e2%1||isNaN(e2)){let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};o2===null?o2=[e3]:o2.push(e3),i2++}if(typeof e2=="number"&&(e2<0||isNaN(e2))){
let e3={instancePath:t2,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};o2===null?o2=[e3]:o2.push(e3),i2++}return Ds.
errors=o2,i2===0}function ws(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ws.evaluated;
if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="number"||e2%1||isNaN(e2)){let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};o2===null?o2=[e3]:o2.push(e3),i2++}if(typeof e2=="number"&&(e2<0||isNaN(e2))){let e3={instancePath:t2,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};o2===null?o2=[e3]:o2.push(e3),i2++}return ws.errors=o2,i2===0}function As(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=As.evaluated;if(p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0),Array.isArray(e2)){let a3=e2.length;for(let r4=0;r4<a3;r4++)if(typeof e2[r4]!="string"){let e3={instancePath:t2+"/"+r4,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}let r3,s3=e2.length;if(s3>1){let a4={};for(;s3--;){
let n3=e2[s3];if(typeof n3=="string"){if(typeof a4[n3]=="number"){r3=a4[n3];let e3={instancePath:t2,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:s3,
j:r3},message:"must NOT have duplicate items (items ## "+r3+" and "+s3+" are identical)"};o2===null?o2=[e3]:o2.push(e3),i2++;break}a4[n3]=s3}}}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}return As.errors=o2,i2===0}function ks(e2,{
instancePath:t2="",parentData:r2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=ks.evaluated;if(c2.dynamicProps&&(c2.props=void 0),
c2.dynamicItems&&(c2.items=void 0),(!e2||typeof e2!="object"||Array.isArray(e2))&&typeof e2!="boolean"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"typ\
e",params:{type:gs.type},message:"must be object,boolean"};i2===null?i2=[e3]:i2.push(e3),p2++}if(o2.meta||(o2.meta=ks),e2&&typeof e2=="object"&&!Array.isArray(e2)){
if(e2.type!==void 0){let r3=e2.type,s3=p2,c3=!1,m2=p2;bs(r3,{instancePath:t2+"/type",parentData:e2,parentDataProperty:"type",rootData:n2,dynamicAnchors:o2})||(i2=
i2===null?bs.errors:i2.concat(bs.errors),p2=i2.length);var l2=m2===p2;c3=c3||l2;let u2=p2;if(Array.isArray(r3)){if(r3.length<1){let e4={instancePath:t2+"/type",
schemaPath:"#/properties/type/anyOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};i2===null?i2=[e4]:i2.push(e4),p2++}
let e3=r3.length;for(let a2=0;a2<e3;a2++)bs(r3[a2],{instancePath:t2+"/type/"+a2,parentData:r3,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?
bs.errors:i2.concat(bs.errors),p2=i2.length);let s4,c4=r3.length;if(c4>1){e:for(;c4--;)for(s4=c4;s4--;)if(a(r3[c4],r3[s4])){let e4={instancePath:t2+"/type",schemaPath:"\
#/properties/type/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i:c4,j:s4},message:"must NOT have duplicate items (items ## "+s4+" and "+c4+" are identical\
)"};i2===null?i2=[e4]:i2.push(e4),p2++;break e}}}else{let e3={instancePath:t2+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}if(l2=u2===p2,c3=c3||l2,c3)p2=s3,i2!==null&&(s3?i2.length=s3:i2=null);else{let e3={instancePath:t2+
"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.enum!==
void 0&&!Array.isArray(e2.enum)){let e3={instancePath:t2+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type:"array"},message:"must be array"};
i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.multipleOf!==void 0){let a2=e2.multipleOf;if(typeof a2=="number"){if(a2<=0||isNaN(a2)){let e3={instancePath:t2+"/multip\
leOf",schemaPath:"#/properties/multipleOf/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};i2===null?i2=[e3]:
i2.push(e3),p2++}}else{let e3={instancePath:t2+"/multipleOf",schemaPath:"#/properties/multipleOf/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.maximum!==void 0&&typeof e2.maximum!="number"){let e3={instancePath:t2+"/maximum",schemaPath:"#/properties/maxi\
mum/type",keyword:"type",params:{type:"number"},message:"must be number"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.exclusiveMaximum!==void 0&&typeof e2.exclusiveMaximum!=
"number"){let e3={instancePath:t2+"/exclusiveMaximum",schemaPath:"#/properties/exclusiveMaximum/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.minimum!==void 0&&typeof e2.minimum!="number"){let e3={instancePath:t2+"/minimum",schemaPath:"#/properties/minimu\
m/type",keyword:"type",params:{type:"number"},message:"must be number"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.exclusiveMinimum!==void 0&&typeof e2.exclusiveMinimum!=
"number"){let e3={instancePath:t2+"/exclusiveMinimum",schemaPath:"#/properties/exclusiveMinimum/type",keyword:"type",params:{type:"number"},message:"must be num\
ber"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.maxLength!==void 0&&(Ds(e2.maxLength,{instancePath:t2+"/maxLength",parentData:e2,parentDataProperty:"maxLength",rootData:n2,
dynamicAnchors:o2})||(i2=i2===null?Ds.errors:i2.concat(Ds.errors),p2=i2.length)),e2.minLength!==void 0&&(ws(e2.minLength,{instancePath:t2+"/minLength",parentData:e2,
parentDataProperty:"minLength",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?ws.errors:i2.concat(ws.errors),p2=i2.length)),e2.pattern!==void 0&&typeof e2.pattern!=
"string"){let e3={instancePath:t2+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=
[e3]:i2.push(e3),p2++}if(e2.maxItems!==void 0&&(Ds(e2.maxItems,{instancePath:t2+"/maxItems",parentData:e2,parentDataProperty:"maxItems",rootData:n2,dynamicAnchors:o2})||
(i2=i2===null?Ds.errors:i2.concat(Ds.errors),p2=i2.length)),e2.minItems!==void 0&&(ws(e2.minItems,{instancePath:t2+"/minItems",parentData:e2,parentDataProperty:"\
minItems",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?ws.errors:i2.concat(ws.errors),p2=i2.length)),e2.uniqueItems!==void 0&&typeof e2.uniqueItems!="boolean"){
let e3={instancePath:t2+"/uniqueItems",schemaPath:"#/properties/uniqueItems/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};i2===null?i2=
[e3]:i2.push(e3),p2++}if(e2.maxContains!==void 0&&(Ds(e2.maxContains,{instancePath:t2+"/maxContains",parentData:e2,parentDataProperty:"maxContains",rootData:n2,
dynamicAnchors:o2})||(i2=i2===null?Ds.errors:i2.concat(Ds.errors),p2=i2.length)),e2.minContains!==void 0&&(Ds(e2.minContains,{instancePath:t2+"/minContains",parentData:e2,
parentDataProperty:"minContains",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Ds.errors:i2.concat(Ds.errors),p2=i2.length)),e2.maxProperties!==void 0&&(Ds(e2.
maxProperties,{instancePath:t2+"/maxProperties",parentData:e2,parentDataProperty:"maxProperties",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Ds.errors:i2.concat(
Ds.errors),p2=i2.length)),e2.minProperties!==void 0&&(ws(e2.minProperties,{instancePath:t2+"/minProperties",parentData:e2,parentDataProperty:"minProperties",rootData:n2,
dynamicAnchors:o2})||(i2=i2===null?ws.errors:i2.concat(ws.errors),p2=i2.length)),e2.required!==void 0&&(As(e2.required,{instancePath:t2+"/required",parentData:e2,
parentDataProperty:"required",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?As.errors:i2.concat(As.errors),p2=i2.length)),e2.dependentRequired!==void 0){let a2=e2.
dependentRequired;if(a2&&typeof a2=="object"&&!Array.isArray(a2))for(let e3 in a2)As(a2[e3],{instancePath:t2+"/dependentRequired/"+e3.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:a2,parentDataProperty:e3,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?As.errors:i2.concat(As.errors),p2=i2.length);else{let e3={instancePath:t2+
"/dependentRequired",schemaPath:"#/properties/dependentRequired/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(
e3),p2++}}}return ks.errors=i2,p2===0}function $s(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=$s.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),(!e2||typeof e2!="object"||Array.isArray(e2))&&typeof e2!="boolean"){
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:Ps.type},message:"must be object,boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(n2.meta||
(n2.meta=$s),wa(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?wa.errors:o2.concat(wa.errors),i2=o2.length),
$a(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?$a.errors:o2.concat($a.errors),i2=o2.length),qa(e2,{instancePath:t2,
parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?qa.errors:o2.concat(qa.errors),i2=o2.length),ks(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ks.errors:o2.concat(ks.errors),i2=o2.length),za(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?za.errors:o2.concat(za.errors),i2=o2.length),Ea(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?Ea.errors:o2.concat(Ea.errors),i2=o2.length),La(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?La.errors:o2.concat(La.errors),i2=o2.length),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.definitions!==void 0){let a3=e2.definitions;if(a3&&
typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3){let r3=a3[e3],p3=n2.meta;if(p3)if(p3(r3,{instancePath:t2+"/definitions/"+e3.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2}))var c2=p3.evaluated.props,l2=p3.evaluated.items;else o2=o2===null?p3.errors:o2.concat(
p3.errors),i2=o2.length;else if($s(r3,{instancePath:t2+"/definitions/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,
dynamicAnchors:n2})){var m2=$s.evaluated.props;c2!==!0&&m2!==void 0&&(m2===!0?c2=!0:(c2=c2||{},Object.assign(c2,m2)));var u2=$s.evaluated.items;l2!==!0&&u2!==void 0&&
(l2=u2===!0||(l2>u2?l2:u2))}else o2=o2===null?$s.errors:o2.concat($s.errors),i2=o2.length}else{let e3={instancePath:t2+"/definitions",schemaPath:"#/properties/d\
efinitions/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.dependencies!==void 0){let a3=e2.dependencies;
if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3){let r3=a3[e3],p3=i2,c3=!1,l3=i2,m3=n2.meta;if(m3)if(m3(r3,{instancePath:t2+"/dependencies/"+e3.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2}))var h2=m3.evaluated.props,d2=m3.evaluated.items;else o2=
o2===null?m3.errors:o2.concat(m3.errors),i2=o2.length;else if($s(r3,{instancePath:t2+"/dependencies/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,
rootData:s2,dynamicAnchors:n2})){var y2=$s.evaluated.props;h2!==!0&&y2!==void 0&&(y2===!0?h2=!0:(h2=h2||{},Object.assign(h2,y2)));var f2=$s.evaluated.items;d2!==
!0&&f2!==void 0&&(d2=f2===!0||(d2>f2?d2:f2))}else o2=o2===null?$s.errors:o2.concat($s.errors),i2=o2.length;var P2=l3===i2;c3=c3||P2;let u3=i2;if(Ka(r3,{instancePath:t2+
"/dependencies/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ka.errors:o2.concat(
Ka.errors),i2=o2.length),P2=u3===i2,c3=c3||P2,P2&&d2!==!0&&(d2=!0),c3)i2=p3,o2!==null&&(p3?o2.length=p3:o2=null);else{let a4={instancePath:t2+"/dependencies/"+e3.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/dependencies/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};o2===null?o2=[a4]:o2.push(a4),i2++}}else{let e3={instancePath:t2+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"\
object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}e2.$recursiveAnchor!==void 0&&(Ba(e2.$recursiveAnchor,{instancePath:t2+"/$recursiveAnchor",
parentData:e2,parentDataProperty:"$recursiveAnchor",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ba.errors:o2.concat(Ba.errors),i2=o2.length)),e2.$recursiveRef!==
void 0&&(Za(e2.$recursiveRef,{instancePath:t2+"/$recursiveRef",parentData:e2,parentDataProperty:"$recursiveRef",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Za.
errors:o2.concat(Za.errors),i2=o2.length))}return $s.errors=o2,i2===0}bs.evaluated={dynamicProps:!1,dynamicItems:!1},Ds.evaluated={dynamicProps:!1,dynamicItems:!1},
ws.evaluated={dynamicProps:!1,dynamicItems:!1},As.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1},ks.evaluated={props:{type:!0,const:!0,enum:!0,multipleOf:!0,
maximum:!0,exclusiveMaximum:!0,minimum:!0,exclusiveMinimum:!0,maxLength:!0,minLength:!0,pattern:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxContains:!0,minContains:!0,
maxProperties:!0,minProperties:!0,required:!0,dependentRequired:!0},dynamicProps:!1,dynamicItems:!1},$s.evaluated={props:{definitions:!0,dependencies:!0,$recursiveAnchor:!0,
$recursiveRef:!0,contentEncoding:!0,contentMediaType:!0,contentSchema:!0,format:!0,title:!0,description:!0,default:!0,deprecated:!0,readOnly:!0,writeOnly:!0,examples:!0,
type:!0,const:!0,enum:!0,multipleOf:!0,maximum:!0,exclusiveMaximum:!0,minimum:!0,exclusiveMinimum:!0,maxLength:!0,minLength:!0,pattern:!0,maxItems:!0,minItems:!0,
uniqueItems:!0,maxContains:!0,minContains:!0,maxProperties:!0,minProperties:!0,required:!0,dependentRequired:!0,unevaluatedItems:!0,unevaluatedProperties:!0,prefixItems:!0,
items:!0,contains:!0,additionalProperties:!0,properties:!0,patternProperties:!0,dependentSchemas:!0,propertyNames:!0,if:!0,then:!0,else:!0,allOf:!0,anyOf:!0,oneOf:!0,
not:!0,$id:!0,$schema:!0,$ref:!0,$anchor:!0,$dynamicRef:!0,$dynamicAnchor:!0,$vocabulary:!0,$comment:!0,$defs:!0},dynamicProps:!1,dynamicItems:!1};var js={$id:"\
https://spec.openapis.org/oas/3.2/meta/2025-09-17",$schema:"https://json-schema.org/draft/2020-12/schema",title:"OAS Base Vocabulary",description:"A JSON Schema\
 Vocabulary used in the OpenAPI JSON Schema Dialect",$dynamicAnchor:"meta",$vocabulary:{"https://spec.openapis.org/oas/3.2/vocab/base":!0},type:["object","boole\
an"],properties:{discriminator:{$ref:"#/$defs/discriminator"},example:{deprecated:!0},externalDocs:{$ref:"#/$defs/external-docs"},xml:{$ref:"#/$defs/xml"}},$defs:{
discriminator:{$ref:"#/$defs/extensible",properties:{mapping:{additionalProperties:{type:"string"},type:"object"},defaultMapping:{type:"string"},propertyName:{type:"\
string"}},type:"object",unevaluatedProperties:!1},extensible:{patternProperties:{"^x-":!0}},"external-docs":{$ref:"#/$defs/extensible",properties:{description:{
type:"string"},url:{format:"uri-reference",type:"string"}},required:["url"],type:"object",unevaluatedProperties:!1},xml:{$ref:"#/$defs/extensible",properties:{nodeType:{
type:"string",enum:["element","attribute","text","cdata","none"]},name:{type:"string"},namespace:{format:"iri",type:"string"},prefix:{type:"string"},attribute:{
type:"boolean",deprecated:!0},wrapped:{type:"boolean",deprecated:!0}},type:"object",dependentSchemas:{nodeType:{properties:{attribute:!1,wrapped:!1}}},unevaluatedProperties:!1}}};
function qs(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=qs.evaluated;if(i2.dynamicProps&&(i2.props=
void 0),i2.dynamicItems&&(i2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){var p2={};for(let t3 in e2)r.test(t3)&&(p2[t3]=!0)}return qs.errors=null,
i2.props=p2,!0}function xs(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=xs.evaluated;
if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),qs(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))
var c2=qs.evaluated.props;else o2=o2===null?qs.errors:o2.concat(qs.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).
mapping=!0,c2.defaultMapping=!0,c2.propertyName=!0),e2.mapping!==void 0){let a3=e2.mapping;if(a3&&typeof a3=="object"&&!Array.isArray(a3)){for(let e3 in a3)if(typeof a3[e3]!=
"string"){let a4={instancePath:t2+"/mapping/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/mapping/additionalProperties/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};o2===null?o2=[a4]:o2.push(a4),i2++}}else{let e3={instancePath:t2+"/mapping",schemaPath:"#/properties/mapping\
/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.defaultMapping!==void 0&&typeof e2.defaultMapping!=
"string"){let e3={instancePath:t2+"/defaultMapping",schemaPath:"#/properties/defaultMapping/type",keyword:"type",params:{type:"string"},message:"must be string"};
o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.propertyName!==void 0&&typeof e2.propertyName!="string"){let e3={instancePath:t2+"/propertyName",schemaPath:"#/properti\
es/propertyName/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){
let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated \
properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
o2===null?o2=[e3]:o2.push(e3),i2++}return xs.errors=o2,i2===0}function Is(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=Is.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),qs(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2}))var c2=qs.evaluated.props;else o2=o2===null?qs.errors:o2.concat(qs.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){if(e2.url===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property \
'url'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).description=!0,c2.url=!0),e2.description!==void 0&&typeof e2.description!="string"){let e3={
instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(
e3),i2++}if(e2.url!==void 0){let a3=e2.url;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/format",keyword:"\
format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(c2!==!0){for(let a3 in e2)if(!c2||
!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have une\
valuated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Is.errors=o2,i2===0}qs.evaluated={dynamicProps:!0,dynamicItems:!1},xs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},Is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Os={$ref:"#/$defs/extensible",properties:{nodeType:{type:"string",enum:["element","\
attribute","text","cdata","none"]},name:{type:"string"},namespace:{format:"iri",type:"string"},prefix:{type:"string"},attribute:{type:"boolean",deprecated:!0},wrapped:{
type:"boolean",deprecated:!0}},type:"object",dependentSchemas:{nodeType:{properties:{attribute:!1,wrapped:!1}}},unevaluatedProperties:!1};function Us(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Us.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),qs(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=qs.evaluated.props;else o2=o2===null?qs.errors:
o2.concat(qs.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).nodeType=!0,c2.name=!0,c2.namespace=!0,c2.prefix=!0,c2.
attribute=!0,c2.wrapped=!0),e2.nodeType!==void 0){let a3=e2.nodeType;if(typeof a3!="string"){let e3={instancePath:t2+"/nodeType",schemaPath:"#/properties/nodeTy\
pe/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(a3!=="element"&&a3!=="attribute"&&a3!=="text"&&a3!==
"cdata"&&a3!=="none"){let e3={instancePath:t2+"/nodeType",schemaPath:"#/properties/nodeType/enum",keyword:"enum",params:{allowedValues:Os.properties.nodeType.enum},
message:"must be equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.namespace!==
void 0&&typeof e2.namespace!="string"){let e3={instancePath:t2+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"\
must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.prefix!==void 0&&typeof e2.prefix!="string"){let e3={instancePath:t2+"/prefix",schemaPath:"#/propertie\
s/prefix/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.attribute!==void 0&&typeof e2.attribute!=
"boolean"){let e3={instancePath:t2+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===
null?o2=[e3]:o2.push(e3),i2++}if(e2.wrapped!==void 0&&typeof e2.wrapped!="boolean"){let e3={instancePath:t2+"/wrapped",schemaPath:"#/properties/wrapped/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.nodeType!==void 0){let a3=i2;if(e2&&typeof e2=="object"&&!Array.
isArray(e2)){if(e2.attribute!==void 0){let e3={instancePath:t2+"/attribute",schemaPath:"#/dependentSchemas/nodeType/properties/attribute/false schema",keyword:"\
false schema",params:{},message:"boolean schema is false"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.wrapped!==void 0){let e3={instancePath:t2+"/wrapped",schemaPath:"\
#/dependentSchemas/nodeType/properties/wrapped/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};o2===null?o2=[e3]:o2.push(e3),i2++}}
a3===i2&&c2!==!0&&((c2=c2||{}).attribute=!0,c2.wrapped=!0)}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProper\
ties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Us.errors=
o2,i2===0}function Ts(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ts.evaluated;if(p2.
dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),(!e2||typeof e2!="object"||Array.isArray(e2))&&typeof e2!="boolean"){let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:js.type},message:"must be object,boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}return n2.meta||(n2.meta=Ts),e2&&typeof e2==
"object"&&!Array.isArray(e2)&&(e2.discriminator!==void 0&&(xs(e2.discriminator,{instancePath:t2+"/discriminator",parentData:e2,parentDataProperty:"discriminator",
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?xs.errors:o2.concat(xs.errors),i2=o2.length)),e2.externalDocs!==void 0&&(Is(e2.externalDocs,{instancePath:t2+"/ex\
ternalDocs",parentData:e2,parentDataProperty:"externalDocs",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Is.errors:o2.concat(Is.errors),i2=o2.length)),e2.xml!==
void 0&&(Us(e2.xml,{instancePath:t2+"/xml",parentData:e2,parentDataProperty:"xml",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Us.errors:o2.concat(Us.errors),
i2=o2.length))),Ts.errors=o2,i2===0}function Ns(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=Ns.evaluated;return p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),n2.meta||(n2.meta=Ns),$s(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?$s.errors:o2.concat($s.errors),i2=o2.length),Ts(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?Ts.errors:o2.concat(Ts.errors),i2=o2.length),Ns.errors=o2,i2===0}Us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Ts.evaluated=
{props:{discriminator:!0,example:!0,externalDocs:!0,xml:!0},dynamicProps:!1,dynamicItems:!1},Ns.evaluated={props:{discriminator:!0,example:!0,externalDocs:!0,xml:!0,
definitions:!0,dependencies:!0,$recursiveAnchor:!0,$recursiveRef:!0,contentEncoding:!0,contentMediaType:!0,contentSchema:!0,format:!0,title:!0,description:!0,default:!0,
deprecated:!0,readOnly:!0,writeOnly:!0,examples:!0,type:!0,const:!0,enum:!0,multipleOf:!0,maximum:!0,exclusiveMaximum:!0,minimum:!0,exclusiveMinimum:!0,maxLength:!0,
minLength:!0,pattern:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxContains:!0,minContains:!0,maxProperties:!0,minProperties:!0,required:!0,dependentRequired:!0,
unevaluatedItems:!0,unevaluatedProperties:!0,prefixItems:!0,items:!0,contains:!0,additionalProperties:!0,properties:!0,patternProperties:!0,dependentSchemas:!0,
propertyNames:!0,if:!0,then:!0,else:!0,allOf:!0,anyOf:!0,oneOf:!0,not:!0,$id:!0,$schema:!0,$ref:!0,$anchor:!0,$dynamicRef:!0,$dynamicAnchor:!0,$vocabulary:!0,$comment:!0,
$defs:!0},dynamicProps:!1,dynamicItems:!1};var Ms={$comment:"https://spec.openapis.org/oas/v3.2#encoding-object",type:"object",properties:{contentType:{type:"st\
ring",format:"media-range"},headers:{type:"object",additionalProperties:{$ref:"#/$defs/header-or-reference"}},style:{enum:["form","spaceDelimited","pipeDelimite\
d","deepObject"]},explode:{type:"boolean"},allowReserved:{type:"boolean"},encoding:{type:"object",additionalProperties:{$ref:"#/$defs/encoding"}},prefixEncoding:{
type:"array",items:{$ref:"#/$defs/encoding"}},itemEncoding:{$ref:"#/$defs/encoding"}},dependentSchemas:{encoding:{properties:{prefixEncoding:!1,itemEncoding:!1}},
style:{properties:{allowReserved:{default:!1}},$ref:"#/$defs/explode-for-form"},explode:{properties:{style:{default:"form"},allowReserved:{default:!1}}},allowReserved:{
properties:{style:{default:"form"}},$ref:"#/$defs/explode-for-form"}},$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},Ss={validate:Fs};function zs(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=zs.evaluated;p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!1,m2=null,u2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.schema===void 0){let e3={instancePath:t2,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"schema"},message:"must have required property 'schema'"};o2===null?o2=[e3]:o2.push(e3),i2++}u2===
i2&&(l2=!0,m2=0);let h2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.content===void 0){let e3={instancePath:t2,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"content"},message:"must have required property 'content'"};o2===null?o2=[e3]:o2.push(e3),i2++}var d2;if((d2=h2===i2)&&l2?(l2=
!1,m2=[m2,1]):d2&&(l2=!0,m2=1),l2)i2=c2,o2!==null&&(c2?o2.length=c2:o2=null);else{let e3={instancePath:t2,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m2},
message:"must match exactly one schema in oneOf"};o2===null?o2=[e3]:o2.push(e3),i2++}if(fs(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?fs.errors:o2.concat(fs.errors),i2=o2.length),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var y2=os.
evaluated.props;else o2=o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(y2!==!0&&((y2=y2||{}).example=!0,y2.examples=!0),e2&&typeof e2=="object"&&!Array.
isArray(e2)){if(y2!==!0&&((y2=y2||{}).description=!0,y2.required=!0,y2.deprecated=!0,y2.schema=!0,y2.content=!0),e2.description!==void 0&&typeof e2.description!=
"string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===
null?o2=[e3]:o2.push(e3),i2++}if(e2.required!==void 0&&typeof e2.required!="boolean"){let e3={instancePath:t2+"/required",schemaPath:"#/properties/required/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.deprecated!==void 0&&typeof e2.deprecated!="boolean"){
let e3={instancePath:t2+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[
e3]:o2.push(e3),i2++}if(e2.schema!==void 0&&(Ns(e2.schema,{instancePath:t2+"/schema",parentData:e2,parentDataProperty:"schema",rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?Ns.errors:o2.concat(Ns.errors),i2=o2.length)),e2.content!==void 0){let a3=e2.content;if(Ss.validate(a3,{instancePath:t2+"/content",parentData:e2,parentDataProperty:"\
content",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ss.validate.errors:o2.concat(Ss.validate.errors),i2=o2.length),a3&&typeof a3=="object"&&!Array.isArray(a3)){
if(Object.keys(a3).length>1){let e3={instancePath:t2+"/content",schemaPath:"#/properties/content/maxProperties",keyword:"maxProperties",params:{limit:1},message:"\
must NOT have more than 1 properties"};o2===null?o2=[e3]:o2.push(e3),i2++}if(Object.keys(a3).length<1){let e3={instancePath:t2+"/content",schemaPath:"#/properti\
es/content/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}if(e2.schema!==
void 0){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.style!==void 0&&e2.style!=="simple"){let e3={instancePath:t2+"/style",schemaPath:"#/depe\
ndentSchemas/schema/properties/style/const",keyword:"const",params:{allowedValue:"simple"},message:"must be equal to constant"};o2===null?o2=[e3]:o2.push(e3),i2++}
if(e2.explode!==void 0&&typeof e2.explode!="boolean"){let e3={instancePath:t2+"/explode",schemaPath:"#/dependentSchemas/schema/properties/explode/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}}a3===i2&&y2!==!0&&((y2=y2||{}).style=!0,y2.explode=!0)}if(y2!==!0){
for(let a3 in e2)if(!y2||!y2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"\
must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return zs.errors=o2,i2===0}function Rs(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Rs.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)
if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?
o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(us(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?us.errors:o2.concat(us.errors),i2=o2.length),l2=u2=p3===i2,l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{
let p3=i2;zs(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?zs.errors:o2.concat(zs.errors),i2=o2.length),
l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+
'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Rs.errors=o2,p2.props=d2,i2===0}function Es(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Es.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)&&e2.style!==void 0&&e2.style!=="form"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.
length=c2:o2=null),u2){if(l2=u2=i2==i2,l2)var d2={explode:!0,style:!0};h2="then"}else l2=u2=i2==i2,l2&&d2!==!0&&((d2=d2||{}).explode=!0),h2="else";if(!l2){let e3={
instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Es.errors=
o2,p2.props=d2,i2===0}zs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Rs.evaluated={dynamicProps:!0,dynamicItems:!1},Es.evaluated={dynamicProps:!0,dynamicItems:!1};
var Cs={validate:Ls};function Ls(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ls.evaluated;
if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))
var c2=os.evaluated.props;else o2=o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).
contentType=!0,c2.headers=!0,c2.style=!0,c2.explode=!0,c2.allowReserved=!0,c2.encoding=!0,c2.prefixEncoding=!0,c2.itemEncoding=!0),e2.contentType!==void 0&&typeof e2.
contentType!="string"){let e3={instancePath:t2+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be \
string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.headers!==void 0){let a3=e2.headers;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Rs(a3[e3],
{instancePath:t2+"/headers/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Rs.errors:
o2.concat(Rs.errors),i2=o2.length);else{let e3={instancePath:t2+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type:"object"},message:"\
must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.style!==void 0){let a3=e2.style;if(a3!=="form"&&a3!=="spaceDelimited"&&a3!=="pipeDelimited"&&a3!=="de\
epObject"){let e3={instancePath:t2+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues:Ms.properties.style.enum},message:"must be\
 equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.explode!==void 0&&typeof e2.explode!="boolean"){let e3={instancePath:t2+"/explod\
e",schemaPath:"#/properties/explode/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.allowReserved!==
void 0&&typeof e2.allowReserved!="boolean"){let e3={instancePath:t2+"/allowReserved",schemaPath:"#/properties/allowReserved/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.encoding!==void 0){let a3=e2.encoding;if(a3&&typeof a3=="object"&&!Array.isArray(a3))
for(let e3 in a3)Cs.validate(a3[e3],{instancePath:t2+"/encoding/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?Cs.validate.errors:o2.concat(Cs.validate.errors),i2=o2.length);else{let e3={instancePath:t2+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"\
type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.prefixEncoding!==void 0){let a3=e2.prefixEncoding;if(Array.isArray(
a3)){let e3=a3.length;for(let r3=0;r3<e3;r3++)Cs.validate(a3[r3],{instancePath:t2+"/prefixEncoding/"+r3,parentData:a3,parentDataProperty:r3,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?Cs.validate.errors:o2.concat(Cs.validate.errors),i2=o2.length)}else{let e3={instancePath:t2+"/prefixEncoding",schemaPath:"#/properties/prefixEncod\
ing/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.itemEncoding!==void 0&&(Cs.validate(e2.itemEncoding,
{instancePath:t2+"/itemEncoding",parentData:e2,parentDataProperty:"itemEncoding",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Cs.validate.errors:o2.concat(Cs.
validate.errors),i2=o2.length)),e2.encoding!==void 0){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.prefixEncoding!==void 0){let e3={instancePath:t2+
"/prefixEncoding",schemaPath:"#/dependentSchemas/encoding/properties/prefixEncoding/false schema",keyword:"false schema",params:{},message:"boolean schema is fa\
lse"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.itemEncoding!==void 0){let e3={instancePath:t2+"/itemEncoding",schemaPath:"#/dependentSchemas/encoding/properties\
/itemEncoding/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};o2===null?o2=[e3]:o2.push(e3),i2++}}a3===i2&&c2!==!0&&((c2=c2||{}).
prefixEncoding=!0,c2.itemEncoding=!0)}if(e2.style!==void 0){let p3=i2;if(Es(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))
var l2=Es.evaluated.props;else o2=o2===null?Es.errors:o2.concat(Es.errors),i2=o2.length;e2&&typeof e2=="object"&&!Array.isArray(e2)&&l2!==!0&&((l2=l2||{}).allowReserved=
!0),p3===i2&&c2!==!0&&l2!==void 0&&(l2===!0?c2=!0:(c2=c2||{},Object.assign(c2,l2)))}if(e2.explode!==void 0&&i2==i2&&c2!==!0&&((c2=c2||{}).style=!0,c2.allowReserved=
!0),e2.allowReserved!==void 0){let p3=i2;if(Es(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var m2=Es.evaluated.props;else
o2=o2===null?Es.errors:o2.concat(Es.errors),i2=o2.length;e2&&typeof e2=="object"&&!Array.isArray(e2)&&m2!==!0&&((m2=m2||{}).style=!0),p3===i2&&c2!==!0&&m2!==void 0&&
(m2===!0?c2=!0:(c2=c2||{},Object.assign(c2,m2)))}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"\
unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Ls.errors=o2,i2===0}function Vs(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Vs.evaluated;if(p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0),fs(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?fs.errors:o2.concat(
fs.errors),i2=o2.length),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=o2===null?
os.errors:o2.concat(os.errors),i2=o2.length;if(c2!==!0&&((c2=c2||{}).example=!0,c2.examples=!0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||
{}).description=!0,c2.schema=!0,c2.itemSchema=!0,c2.encoding=!0,c2.prefixEncoding=!0,c2.itemEncoding=!0),e2.description!==void 0&&typeof e2.description!="string"){
let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[
e3]:o2.push(e3),i2++}if(e2.schema!==void 0&&(Ns(e2.schema,{instancePath:t2+"/schema",parentData:e2,parentDataProperty:"schema",rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?Ns.errors:o2.concat(Ns.errors),i2=o2.length)),e2.itemSchema!==void 0&&(Ns(e2.itemSchema,{instancePath:t2+"/itemSchema",parentData:e2,parentDataProperty:"\
itemSchema",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ns.errors:o2.concat(Ns.errors),i2=o2.length)),e2.encoding!==void 0){let a3=e2.encoding;if(a3&&typeof a3==
"object"&&!Array.isArray(a3))for(let e3 in a3)Ls(a3[e3],{instancePath:t2+"/encoding/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ls.errors:o2.concat(Ls.errors),i2=o2.length);else{let e3={instancePath:t2+"/encoding",schemaPath:"#/properties/en\
coding/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.prefixEncoding!==void 0){let a3=e2.prefixEncoding;
if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<e3;r3++)Ls(a3[r3],{instancePath:t2+"/prefixEncoding/"+r3,parentData:a3,parentDataProperty:r3,rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?Ls.errors:o2.concat(Ls.errors),i2=o2.length)}else{let e3={instancePath:t2+"/prefixEncoding",schemaPath:"#/properties/prefixEn\
coding/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.itemEncoding!==void 0&&(Ls(e2.itemEncoding,
{instancePath:t2+"/itemEncoding",parentData:e2,parentDataProperty:"itemEncoding",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ls.errors:o2.concat(Ls.errors),i2=
o2.length)),e2.encoding!==void 0){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.prefixEncoding!==void 0){let e3={instancePath:t2+"/prefixEncod\
ing",schemaPath:"#/dependentSchemas/encoding/properties/prefixEncoding/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};o2===null?
o2=[e3]:o2.push(e3),i2++}if(e2.itemEncoding!==void 0){let e3={instancePath:t2+"/itemEncoding",schemaPath:"#/dependentSchemas/encoding/properties/itemEncoding/fa\
lse schema",keyword:"false schema",params:{},message:"boolean schema is false"};o2===null?o2=[e3]:o2.push(e3),i2++}}a3===i2&&c2!==!0&&((c2=c2||{}).prefixEncoding=
!0,c2.itemEncoding=!0)}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",
params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Vs.errors=o2,i2===0}function Ks(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ks.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?
o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(us(
e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?us.errors:o2.concat(us.errors),i2=o2.length),l2=u2=p3===i2,
l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{let p3=i2;Vs(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?Vs.errors:o2.concat(Vs.errors),i2=o2.length),l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Ks.errors=o2,p2.props=d2,i2===0}function Fs(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Fs.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)if(i2!=i2){let e3={instancePath:t2,schemaPath:"#/propertyNames",keyword:"propert\
yNames",params:{propertyName:a3},message:"property name must be valid"};o2===null?o2=[e3]:o2.push(e3),i2++}for(let a3 in e2)Ks(e2[a3],{instancePath:t2+"/"+a3.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ks.errors:o2.concat(Ks.errors),i2=o2.length)}else{
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Fs.errors=
o2,i2===0}Ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Ks.evaluated={dynamicProps:!0,dynamicItems:!1},
Fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bs={if:{properties:{in:{const:"path"}}},then:{properties:{name:{pattern:"^[^{}]+$"},style:{default:"\
simple",enum:["matrix","label","simple"]},required:{const:!0},explode:{default:!1},allowReserved:{type:"boolean",default:!1}},required:["required"]}},_s=new RegExp(
"^[^{}]+$","u");function Zs(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Zs.evaluated;
p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.in!==void 0&&e2.in!==
"path"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.
isArray(e2)){if(e2.required===void 0){let e3={instancePath:t2,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"required"},message:"must \
have required property 'required'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.name!==void 0){let a4=e2.name;if(typeof a4=="string"&&!_s.test(a4)){let e3={instancePath:t2+
"/name",schemaPath:"#/then/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^{}]+$"},message:'must match pattern "^[^{}]+$"'};o2===null?o2=[e3]:o2.
push(e3),i2++}}if(e2.style!==void 0){let a4=e2.style;if(a4!=="matrix"&&a4!=="label"&&a4!=="simple"){let e3={instancePath:t2+"/style",schemaPath:"#/then/properti\
es/style/enum",keyword:"enum",params:{allowedValues:Bs.then.properties.style.enum},message:"must be equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(
e3),i2++}}if(e2.required!==void 0&&e2.required!==!0){let e3={instancePath:t2+"/required",schemaPath:"#/then/properties/required/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.allowReserved!==void 0&&typeof e2.allowReserved!="boolean"){let e3={instancePath:t2+
"/allowReserved",schemaPath:"#/then/properties/allowReserved/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),
i2++}}if(l2=u2=a3===i2,l2)var h2={name:!0,style:!0,required:!0,explode:!0,allowReserved:!0,in:!0}}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Zs.errors=o2,p2.props=h2,i2===0}function Hs(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Hs.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.in!==void 0&&e2.in!=="header"){let e3={};o2===null?o2=[e3]:o2.push(e3),
i2++}var u2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.style!==void 0&&e2.style!=="s\
imple"){let e3={instancePath:t2+"/style",schemaPath:"#/then/properties/style/const",keyword:"const",params:{allowedValue:"simple"},message:"must be equal to con\
stant"};o2===null?o2=[e3]:o2.push(e3),i2++}if(l2=u2=a3===i2,l2)var h2={style:!0,explode:!0,in:!0}}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Hs.errors=o2,p2.props=h2,i2===0}Zs.evaluated={dynamicProps:!0,
dynamicItems:!1},Hs.evaluated={dynamicProps:!0,dynamicItems:!1};var Xs={if:{properties:{in:{const:"query"}}},then:{properties:{style:{default:"form",enum:["form",
"spaceDelimited","pipeDelimited","deepObject"]},allowReserved:{type:"boolean",default:!1}},$ref:"#/$defs/explode-for-form"}};function Gs(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Gs.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.in!==void 0&&e2.in!=="query"){let e3={};o2===null?o2=[e3]:o2.push(e3),
i2++}var u2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(Es(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))
var h2=Es.evaluated.props;else o2=o2===null?Es.errors:o2.concat(Es.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(h2!==!0&&((h2=h2||{}).
style=!0,h2.allowReserved=!0),e2.style!==void 0){let a3=e2.style;if(a3!=="form"&&a3!=="spaceDelimited"&&a3!=="pipeDelimited"&&a3!=="deepObject"){let e3={instancePath:t2+
"/style",schemaPath:"#/then/properties/style/enum",keyword:"enum",params:{allowedValues:Xs.then.properties.style.enum},message:"must be equal to one of the allo\
wed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.allowReserved!==void 0&&typeof e2.allowReserved!="boolean"){let e3={instancePath:t2+"/allowReserved",schemaPath:"\
#/then/properties/allowReserved/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}}l2=u2=p3===i2,l2&&h2!==
!0&&((h2=h2||{}).in=!0)}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?
o2=[e3]:o2.push(e3),i2++}return Gs.errors=o2,p2.props=h2,i2===0}Gs.evaluated={dynamicProps:!0,dynamicItems:!1};var Js={if:{properties:{in:{const:"cookie"}}},then:{
properties:{style:{default:"form",enum:["form","cookie"]},explode:{default:!0}},if:{properties:{style:{const:"form"}}},then:{properties:{allowReserved:{type:"bo\
olean",default:!1}}}}};function Ws(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Ws.evaluated;
p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.in!==void 0&&e2.in!==
"cookie"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let a3=i2,r3=i2,s3=!0,n3=i2;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)&&e2.style!==void 0&&e2.style!=="form"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var h2=n3===i2;if(i2=r3,o2!==null&&(r3?o2.length=
r3:o2=null),h2){let a4=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.allowReserved!==void 0&&typeof e2.allowReserved!="boolean"){let e3={instancePath:t2+
"/allowReserved",schemaPath:"#/then/then/properties/allowReserved/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(
e3),i2++}if(s3=h2=a4===i2,s3)var d2={allowReserved:!0,style:!0}}if(!s3){let e3={instancePath:t2,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&(d2!==!0&&((d2=d2||{}).style=!0,d2.explode=
!0),e2.style!==void 0)){let a4=e2.style;if(a4!=="form"&&a4!=="cookie"){let e3={instancePath:t2+"/style",schemaPath:"#/then/properties/style/enum",keyword:"enum",
params:{allowedValues:Js.then.properties.style.enum},message:"must be equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}l2=u2=a3===i2,l2&&
d2!==!0&&((d2=d2||{}).in=!0)}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===
null?o2=[e3]:o2.push(e3),i2++}return Ws.errors=o2,p2.props=d2,i2===0}function Ys(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=Ys.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!1,m2=null,u2=i2;if(e2&&typeof e2=="object"&&
!Array.isArray(e2)&&e2.schema===void 0){let e3={instancePath:t2,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"schema"},message:"mu\
st have required property 'schema'"};o2===null?o2=[e3]:o2.push(e3),i2++}u2===i2&&(l2=!0,m2=0);let h2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.content===
void 0){let e3={instancePath:t2,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'cont\
ent'"};o2===null?o2=[e3]:o2.push(e3),i2++}var d2;if((d2=h2===i2)&&l2?(l2=!1,m2=[m2,1]):d2&&(l2=!0,m2=1),l2)i2=c2,o2!==null&&(c2?o2.length=c2:o2=null);else{let e3={
instancePath:t2,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m2},message:"must match exactly one schema in oneOf"};o2===null?o2=[e3]:o2.push(e3),
i2++}if(fs(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?fs.errors:o2.concat(fs.errors),i2=o2.length),os(
e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var y2=os.evaluated.props;else o2=o2===null?os.errors:o2.concat(os.errors),
i2=o2.length;y2!==!0&&((y2=y2||{}).example=!0,y2.examples=!0);let f2=i2,P2=!0,g2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.in!==void 0&&e2.in!=="que\
ry"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var v2=g2===i2;if(i2=f2,o2!==null&&(f2?o2.length=f2:o2=null),v2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.
isArray(e2)&&e2.allowEmptyValue!==void 0&&typeof e2.allowEmptyValue!="boolean"){let e3={instancePath:t2+"/allowEmptyValue",schemaPath:"#/allOf/2/then/properties\
/allowEmptyValue/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(P2=v2=a3===i2,P2)var b2={allowEmptyValue:!0,
in:!0}}if(!P2){let e3={instancePath:t2,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:
o2.push(e3),i2++}y2!==!0&&b2!==void 0&&(b2===!0?y2=!0:(y2=y2||{},Object.assign(y2,b2)));let D2=i2,w2=!0,A2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.
in!==void 0&&e2.in!=="querystring"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var k2=A2===i2;if(i2=D2,o2!==null&&(D2?o2.length=D2:o2=null),k2){let a3=i2;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)&&e2.content===void 0){let e3={instancePath:t2,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty:"\
content"},message:"must have required property 'content'"};o2===null?o2=[e3]:o2.push(e3),i2++}w2=k2=a3===i2}if(!w2){let e3={instancePath:t2,schemaPath:"#/allOf/\
3/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}if(y2!==!0&&((y2=y2||{}).in=!0),e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"m\
ust have required property 'name'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.in===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"in"},message:"must have required property 'in'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(y2!==!0&&((y2=y2||{}).name=!0,y2.in=!0,y2.description=!0,
y2.required=!0,y2.deprecated=!0,y2.schema=!0,y2.content=!0),e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties\
/name/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.in!==void 0){let a3=e2.in;if(a3!=="query"&&
a3!=="querystring"&&a3!=="header"&&a3!=="path"&&a3!=="cookie"){let e3={instancePath:t2+"/in",schemaPath:"#/properties/in/enum",keyword:"enum",params:{allowedValues:hs.
properties.in.enum},message:"must be equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.description!==void 0&&typeof e2.description!=
"string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===
null?o2=[e3]:o2.push(e3),i2++}if(e2.required!==void 0&&typeof e2.required!="boolean"){let e3={instancePath:t2+"/required",schemaPath:"#/properties/required/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.deprecated!==void 0&&typeof e2.deprecated!="boolean"){
let e3={instancePath:t2+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[
e3]:o2.push(e3),i2++}if(e2.schema!==void 0&&(Ns(e2.schema,{instancePath:t2+"/schema",parentData:e2,parentDataProperty:"schema",rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?Ns.errors:o2.concat(Ns.errors),i2=o2.length)),e2.content!==void 0){let a3=e2.content;if(Fs(a3,{instancePath:t2+"/content",parentData:e2,parentDataProperty:"\
content",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Fs.errors:o2.concat(Fs.errors),i2=o2.length),a3&&typeof a3=="object"&&!Array.isArray(a3)){if(Object.keys(
a3).length>1){let e3={instancePath:t2+"/content",schemaPath:"#/properties/content/maxProperties",keyword:"maxProperties",params:{limit:1},message:"must NOT have\
 more than 1 properties"};o2===null?o2=[e3]:o2.push(e3),i2++}if(Object.keys(a3).length<1){let e3={instancePath:t2+"/content",schemaPath:"#/properties/content/mi\
nProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}if(e2.schema!==void 0){
let p3=i2;if(Zs(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var $2=Zs.evaluated.props;else o2=o2===null?Zs.errors:o2.
concat(Zs.errors),i2=o2.length;if(Hs(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var j2=Hs.evaluated.props;else o2=o2===
null?Hs.errors:o2.concat(Hs.errors),i2=o2.length;if($2!==!0&&j2!==void 0&&(j2===!0?$2=!0:($2=$2||{},Object.assign($2,j2))),Gs(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var q2=Gs.evaluated.props;else o2=o2===null?Gs.errors:o2.concat(Gs.errors),i2=o2.length;if($2!==!0&&q2!==void 0&&
(q2===!0?$2=!0:($2=$2||{},Object.assign($2,q2))),Ws(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var x2=Ws.evaluated.
props;else o2=o2===null?Ws.errors:o2.concat(Ws.errors),i2=o2.length;if($2!==!0&&x2!==void 0&&(x2===!0?$2=!0:($2=$2||{},Object.assign($2,x2))),e2&&typeof e2=="ob\
ject"&&!Array.isArray(e2)){if($2!==!0&&(($2=$2||{}).style=!0,$2.explode=!0),e2.style!==void 0&&typeof e2.style!="string"){let e3={instancePath:t2+"/style",schemaPath:"\
#/dependentSchemas/schema/properties/style/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.explode!==
void 0&&typeof e2.explode!="boolean"){let e3={instancePath:t2+"/explode",schemaPath:"#/dependentSchemas/schema/properties/explode/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}}p3===i2&&y2!==!0&&$2!==void 0&&($2===!0?y2=!0:(y2=y2||{},Object.assign(y2,$2)))}if(y2!==
!0){for(let a3 in e2)if(!y2||!y2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},
message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Ys.errors=o2,i2===0}function Qs(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,
rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Qs.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,
m2=i2;if(i2===m2)if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};
o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(us(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?us.errors:o2.concat(us.errors),i2=o2.length),l2=u2=p3===i2,l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{
let p3=i2;Ys(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ys.errors:o2.concat(Ys.errors),i2=o2.length),
l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+
'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Qs.errors=o2,p2.props=d2,i2===0}function en(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=en.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=i2,m2=i2;if(Array.
isArray(e2)){let t3=i2,a3=e2.length;for(let t4=0;t4<a3;t4++){let a4=e2[t4],r3=i2;if(i2===r3)if(a4&&typeof a4=="object"&&!Array.isArray(a4)){let e3;if(a4.in===void 0&&
(e3="in")){let e4={};o2===null?o2=[e4]:o2.push(e4),i2++}else if(a4.in!==void 0&&a4.in!=="query"){let e4={};o2===null?o2=[e4]:o2.push(e4),i2++}}else{let e3={};o2===
null?o2=[e3]:o2.push(e3),i2++}var u2=r3===i2;if(u2)break}if(u2)i2=t3,o2!==null&&(t3?o2.length=t3:o2=null);else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}if(m2===
i2&&Array.isArray(e2)){let t3=i2,a3=e2.length;for(let t4=0;t4<a3;t4++){let a4=e2[t4],r3=i2;if(i2===r3)if(a4&&typeof a4=="object"&&!Array.isArray(a4)){let e3;if(a4.
in===void 0&&(e3="in")){let e4={};o2===null?o2=[e4]:o2.push(e4),i2++}else if(a4.in!==void 0&&a4.in!=="querystring"){let e4={};o2===null?o2=[e4]:o2.push(e4),i2++}}else{
let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var h2=r3===i2;if(h2)break}if(h2)i2=t3,o2!==null&&(t3?o2.length=t3:o2=null);else{let e3={};o2===null?o2=[e3]:o2.push(
e3),i2++}}if(l2===i2){let e3={instancePath:t2,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};o2===null?o2=[e3]:o2.push(e3),i2++}else i2=
c2,o2!==null&&(c2?o2.length=c2:o2=null);if(Array.isArray(e2)){let a3=e2.length;for(let r4=0;r4<a3;r4++)Qs(e2[r4],{instancePath:t2+"/"+r4,parentData:e2,parentDataProperty:r4,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Qs.errors:o2.concat(Qs.errors),i2=o2.length);let r3=i2,p3=e2.length,c3=!0;if(e2.length>0){let a4=0;for(let r4=0;r4<
p3;r4++){let s3=e2[r4],n3=i2;if(s3&&typeof s3=="object"&&!Array.isArray(s3)){if(s3.in===void 0){let e3={instancePath:t2+"/"+r4,schemaPath:"#/contains/required",
keyword:"required",params:{missingProperty:"in"},message:"must have required property 'in'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(s3.in!==void 0&&s3.in!=="quer\
ystring"){let e3={instancePath:t2+"/"+r4+"/in",schemaPath:"#/contains/properties/in/const",keyword:"const",params:{allowedValue:"querystring"},message:"must be \
equal to constant"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/"+r4,schemaPath:"#/contains/type",keyword:"type",params:{type:"object"},message:"\
must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}if(n3===i2){if(a4++,a4>1){c3=!1;break}a4>=0&&(c3=!0)}}}if(c3)i2=r3,o2!==null&&(r3?o2.length=r3:o2=null);else{
let e3={instancePath:t2,schemaPath:"#/contains",keyword:"contains",params:{minContains:0,maxContains:1},message:"must contain at least 0 and no more than 1 vali\
d item(s)"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===
null?o2=[e3]:o2.push(e3),i2++}return en.errors=o2,i2===0}function tn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=tn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){if(e2.url===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property \
'url'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).description=!0,c2.url=!0),e2.description!==void 0&&typeof e2.description!="string"){let e3={
instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(
e3),i2++}if(e2.url!==void 0){let a3=e2.url;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/format",keyword:"\
format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(c2!==!0){for(let a3 in e2)if(!c2||
!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have une\
valuated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return tn.errors=o2,i2===0}function an(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=an.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.content===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"},message:"\
must have required property 'content'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).description=!0,c2.content=!0,c2.required=!0),e2.description!==
void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.content!==void 0&&(Fs(e2.content,{instancePath:t2+"/content",parentData:e2,parentDataProperty:"\
content",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Fs.errors:o2.concat(Fs.errors),i2=o2.length)),e2.required!==void 0&&typeof e2.required!="boolean"){let e3={
instancePath:t2+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(
e3),i2++}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},
message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return an.errors=o2,i2===0}function rn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,
rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=rn.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,
m2=i2;if(i2===m2)if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};
o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(us(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?us.errors:o2.concat(us.errors),i2=o2.length),l2=u2=p3===i2,l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{
let p3=i2;an(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?an.errors:o2.concat(an.errors),i2=o2.length),
l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+
'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return rn.errors=o2,p2.props=d2,i2===0}function sn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=sn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.
isArray(e2)){for(let a3 in e2)if(typeof e2[a3]!="string"){let e3={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperti\
es/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return sn.errors=o2,i2===0}function nn(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=nn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=
void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=o2===null?os.errors:o2.concat(
os.errors),i2=o2.length;let l2=i2,m2=!1,u2=null,h2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.operationRef===void 0){let e3={instancePath:t2,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"operationRef"},message:"must have required property 'operationRef'"};o2===null?o2=[e3]:o2.push(e3),
i2++}h2===i2&&(m2=!0,u2=0);let d2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.operationId===void 0){let e3={instancePath:t2,schemaPath:"#/oneOf/1/requ\
ired",keyword:"required",params:{missingProperty:"operationId"},message:"must have required property 'operationId'"};o2===null?o2=[e3]:o2.push(e3),i2++}var y2;if((y2=
d2===i2)&&m2?(m2=!1,u2=[u2,1]):y2&&(m2=!0,u2=1),m2)i2=l2,o2!==null&&(l2?o2.length=l2:o2=null);else{let e3={instancePath:t2,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:u2},message:"must match exactly one schema in oneOf"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){
if(c2!==!0&&((c2=c2||{}).operationRef=!0,c2.operationId=!0,c2.parameters=!0,c2.requestBody=!0,c2.description=!0,c2.server=!0),e2.operationRef!==void 0){let a3=e2.
operationRef;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/operationRef",schemaPath:"#/properties/operationRef/format",keyword:"format",params:{
format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/operationRef",schemaPath:"\
#/properties/operationRef/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.operationId!==void 0&&
typeof e2.operationId!="string"){let e3={instancePath:t2+"/operationId",schemaPath:"#/properties/operationId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.parameters!==void 0&&(sn(e2.parameters,{instancePath:t2+"/parameters",parentData:e2,parentDataProperty:"\
parameters",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?sn.errors:o2.concat(sn.errors),i2=o2.length)),e2.description!==void 0&&typeof e2.description!="string"){
let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[
e3]:o2.push(e3),i2++}if(e2.server!==void 0&&(ms(e2.server,{instancePath:t2+"/server",parentData:e2,parentDataProperty:"server",rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?ms.errors:o2.concat(ms.errors),i2=o2.length)),c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperti\
es",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={
instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return nn.errors=o2,i2===
0}function on(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=on.evaluated;p2.dynamicProps&&
(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&
(t3="$ref")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=
c2:o2=null),u2){let p3=i2;if(us(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?us.errors:o2.concat(us.errors),
i2=o2.length),l2=u2=p3===i2,l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{let p3=i2;nn(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?nn.errors:o2.concat(nn.errors),i2=o2.length),l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return on.errors=o2,p2.props=d2,i2===0}function pn(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=pn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=
o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).summary=!0,c2.description=!0,c2.headers=
!0,c2.content=!0,c2.links=!0),e2.summary!==void 0&&typeof e2.summary!="string"){let e3={instancePath:t2+"/summary",schemaPath:"#/properties/summary/type",keyword:"\
type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.
headers!==void 0){let a3=e2.headers;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Rs(a3[e3],{instancePath:t2+"/headers/"+e3.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Rs.errors:o2.concat(Rs.errors),i2=o2.length);else{let e3={
instancePath:t2+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),
i2++}}if(e2.content!==void 0&&(Fs(e2.content,{instancePath:t2+"/content",parentData:e2,parentDataProperty:"content",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?
Fs.errors:o2.concat(Fs.errors),i2=o2.length)),e2.links!==void 0){let a3=e2.links;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)on(a3[e3],{instancePath:t2+
"/links/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?on.errors:o2.concat(on.errors),
i2=o2.length);else{let e3={instancePath:t2+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?
o2=[e3]:o2.push(e3),i2++}}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedPropert\
ies",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return pn.errors=o2,i2===0}function cn(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=cn.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?
o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(us(
e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?us.errors:o2.concat(us.errors),i2=o2.length),l2=u2=p3===i2,
l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{let p3=i2;pn(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?pn.errors:o2.concat(pn.errors),i2=o2.length),l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return cn.errors=o2,p2.props=d2,i2===0}function ln(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ln.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=o2===null?os.errors:
o2.concat(os.errors),i2=o2.length;let l2=i2,m2=!0,u2=i2;if(i2===u2&&e2&&typeof e2=="object"&&!Array.isArray(e2)){var h2={};for(let t3 in e2)if(xr.test(t3)){let e3={};
o2===null?o2=[e3]:o2.push(e3),i2++,h2[t3]=!0}}var d2=u2===i2;if(c2!==!0&&h2!==void 0&&(h2===!0?c2=!0:(c2=c2||{},Object.assign(c2,h2))),i2=l2,o2!==null&&(l2?o2.length=
l2:o2=null),d2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.default===void 0){let e3={instancePath:t2,schemaPath:"#/then/required",keyword:"req\
uired",params:{missingProperty:"default"},message:"must have required property 'default'"};o2===null?o2=[e3]:o2.push(e3),i2++}m2=d2=a3===i2}if(!m2){let e3={instancePath:t2,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2&&typeof e2=="object"&&
!Array.isArray(e2)){if(Object.keys(e2).length<1){let e3={instancePath:t2,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT\
 have fewer than 1 properties"};o2===null?o2=[e3]:o2.push(e3),i2++}c2!==!0&&((c2=c2||{}).default=!0),e2.default!==void 0&&(cn(e2.default,{instancePath:t2+"/defa\
ult",parentData:e2,parentDataProperty:"default",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?cn.errors:o2.concat(cn.errors),i2=o2.length));for(let a3 in e2)xr.
test(a3)&&(cn(e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,dynamicAnchors:n2})||(o2=o2===
null?cn.errors:o2.concat(cn.errors),i2=o2.length),c2[a3]=!0);if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProp\
erties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return ln.errors=
o2,i2===0}Ws.evaluated={dynamicProps:!0,dynamicItems:!1},Ys.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Qs.evaluated={dynamicProps:!0,dynamicItems:!1},
en.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1},tn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},an.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},
rn.evaluated={dynamicProps:!0,dynamicItems:!1},sn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},nn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},on.
evaluated={dynamicProps:!0,dynamicItems:!1},pn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},cn.evaluated={dynamicProps:!0,dynamicItems:!1},ln.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var mn={validate:Pn};function un(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=un.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?os.errors:o2.concat(os.errors),i2=o2.length),e2&&typeof e2=="object"&&!Array.isArray(e2))for(let a3 in e2)mn.validate(
e2[a3],{instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?mn.validate.
errors:o2.concat(mn.validate.errors),i2=o2.length);else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};o2===null?o2=[e3]:o2.push(e3),i2++}return un.errors=o2,i2===0}function hn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=hn.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)if(e2&&typeof e2=="objec\
t"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&(t3="$ref")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}
var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let p3=i2;if(us(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?us.errors:o2.concat(us.errors),i2=o2.length),l2=u2=p3===i2,l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{let p3=i2;un(e2,{instancePath:t2,
parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?un.errors:o2.concat(un.errors),i2=o2.length),l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),
h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(
e3),i2++}return hn.errors=o2,p2.props=d2,i2===0}function dn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=dn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2))for(let a3 in e2){
let r3=e2[a3];if(Array.isArray(r3)){let e3=r3.length;for(let s3=0;s3<e3;s3++)if(typeof r3[s3]!="string"){let e4={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+s3,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e4]:o2.push(e4),
i2++}}else{let e3={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"array"},message:"\
must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};o2===null?o2=[e3]:o2.push(e3),i2++}return dn.errors=o2,i2===0}function yn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=yn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){if(c2!==!0&&((c2=c2||{}).tags=!0,c2.summary=!0,c2.description=!0,c2.externalDocs=!0,c2.operationId=!0,c2.parameters=!0,c2.requestBody=!0,c2.responses=!0,c2.
callbacks=!0,c2.deprecated=!0,c2.security=!0,c2.servers=!0),e2.tags!==void 0){let a3=e2.tags;if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<e3;r3++)if(typeof a3[r3]!=
"string"){let e4={instancePath:t2+"/tags/"+r3,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?
o2=[e4]:o2.push(e4),i2++}}else{let e3={instancePath:t2+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},message:"must be array"};
o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.summary!==void 0&&typeof e2.summary!="string"){let e3={instancePath:t2+"/summary",schemaPath:"#/properties/summary/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.description!="string"){
let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[
e3]:o2.push(e3),i2++}if(e2.externalDocs!==void 0&&(tn(e2.externalDocs,{instancePath:t2+"/externalDocs",parentData:e2,parentDataProperty:"externalDocs",rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?tn.errors:o2.concat(tn.errors),i2=o2.length)),e2.operationId!==void 0&&typeof e2.operationId!="string"){let e3={instancePath:t2+
"/operationId",schemaPath:"#/properties/operationId/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.
parameters!==void 0&&(en(e2.parameters,{instancePath:t2+"/parameters",parentData:e2,parentDataProperty:"parameters",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?
en.errors:o2.concat(en.errors),i2=o2.length)),e2.requestBody!==void 0&&(rn(e2.requestBody,{instancePath:t2+"/requestBody",parentData:e2,parentDataProperty:"requ\
estBody",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?rn.errors:o2.concat(rn.errors),i2=o2.length)),e2.responses!==void 0&&(ln(e2.responses,{instancePath:t2+"\
/responses",parentData:e2,parentDataProperty:"responses",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ln.errors:o2.concat(ln.errors),i2=o2.length)),e2.callbacks!==
void 0){let a3=e2.callbacks;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)hn(a3[e3],{instancePath:t2+"/callbacks/"+e3.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?hn.errors:o2.concat(hn.errors),i2=o2.length);else{let e3={instancePath:t2+
"/callbacks",schemaPath:"#/properties/callbacks/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.
deprecated!==void 0&&typeof e2.deprecated!="boolean"){let e3={instancePath:t2+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.security!==void 0){let a3=e2.security;if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<
e3;r3++)dn(a3[r3],{instancePath:t2+"/security/"+r3,parentData:a3,parentDataProperty:r3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?dn.errors:o2.concat(dn.errors),
i2=o2.length)}else{let e3={instancePath:t2+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===
null?o2=[e3]:o2.push(e3),i2++}}if(e2.servers!==void 0){let a3=e2.servers;if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<e3;r3++)ms(a3[r3],{instancePath:t2+
"/servers/"+r3,parentData:a3,parentDataProperty:r3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ms.errors:o2.concat(ms.errors),i2=o2.length)}else{let e3={instancePath:t2+
"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(c2!==!0){
for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"\
must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return yn.errors=o2,i2===0}un.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},hn.evaluated={dynamicProps:!0,
dynamicItems:!1},dn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},yn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fn=new RegExp("^[a-zA-Z0-9!\
#$%&'*+.^_`|~-]+$","u");function Pn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Pn.evaluated;
if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))
var c2=os.evaluated.props;else o2=o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).
$ref=!0,c2.summary=!0,c2.description=!0,c2.servers=!0,c2.parameters=!0,c2.additionalOperations=!0,c2.get=!0,c2.put=!0,c2.post=!0,c2.delete=!0,c2.options=!0,c2.head=
!0,c2.patch=!0,c2.trace=!0,c2.query=!0),e2.$ref!==void 0){let a3=e2.$ref;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/$ref",schemaPath:"#/\
properties/%24ref/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{
let e3={instancePath:t2+"/$ref",schemaPath:"#/properties/%24ref/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(
e3),i2++}}if(e2.summary!==void 0&&typeof e2.summary!="string"){let e3={instancePath:t2+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{
type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.
servers!==void 0){let a3=e2.servers;if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<e3;r3++)ms(a3[r3],{instancePath:t2+"/servers/"+r3,parentData:a3,parentDataProperty:r3,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ms.errors:o2.concat(ms.errors),i2=o2.length)}else{let e3={instancePath:t2+"/servers",schemaPath:"#/properties/ser\
vers/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.parameters!==void 0&&(en(e2.parameters,{instancePath:t2+
"/parameters",parentData:e2,parentDataProperty:"parameters",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?en.errors:o2.concat(en.errors),i2=o2.length)),e2.additionalOperations!==
void 0){let a3=e2.additionalOperations;if(a3&&typeof a3=="object"&&!Array.isArray(a3)){for(let e3 in a3){let a4=i2,r3=i2,s3=i2;if(e3!=="GET"&&e3!=="PUT"&&e3!=="\
POST"&&e3!=="DELETE"&&e3!=="OPTIONS"&&e3!=="HEAD"&&e3!=="PATCH"&&e3!=="TRACE"&&e3!=="QUERY"){let e4={};o2===null?o2=[e4]:o2.push(e4),i2++}if(s3===i2){let a5={instancePath:t2+
"/additionalOperations",schemaPath:"#/properties/additionalOperations/propertyNames/not",keyword:"not",params:{},message:"must NOT be valid",propertyName:e3};o2===
null?o2=[a5]:o2.push(a5),i2++}else i2=r3,o2!==null&&(r3?o2.length=r3:o2=null);if(typeof e3=="string"&&!fn.test(e3)){let a5={instancePath:t2+"/additionalOperatio\
ns",schemaPath:"#/properties/additionalOperations/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9!#$%&'*+.^_`|~-]+$"},message:'must match \
pattern "^[a-zA-Z0-9!#$%&\'*+.^_`|~-]+$"',propertyName:e3};o2===null?o2=[a5]:o2.push(a5),i2++}if(a4!==i2){let a5={instancePath:t2+"/additionalOperations",schemaPath:"\
#/properties/additionalOperations/propertyNames",keyword:"propertyNames",params:{propertyName:e3},message:"property name must be valid"};o2===null?o2=[a5]:o2.push(
a5),i2++}}for(let e3 in a3)yn(a3[e3],{instancePath:t2+"/additionalOperations/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?yn.errors:o2.concat(yn.errors),i2=o2.length)}else{let e3={instancePath:t2+"/additionalOperations",schemaPath:"#/properties/ad\
ditionalOperations/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.get!==void 0&&(yn(e2.get,{instancePath:t2+
"/get",parentData:e2,parentDataProperty:"get",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?yn.errors:o2.concat(yn.errors),i2=o2.length)),e2.put!==void 0&&(yn(
e2.put,{instancePath:t2+"/put",parentData:e2,parentDataProperty:"put",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?yn.errors:o2.concat(yn.errors),i2=o2.length)),
e2.post!==void 0&&(yn(e2.post,{instancePath:t2+"/post",parentData:e2,parentDataProperty:"post",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?yn.errors:o2.concat(
yn.errors),i2=o2.length)),e2.delete!==void 0&&(yn(e2.delete,{instancePath:t2+"/delete",parentData:e2,parentDataProperty:"delete",rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?yn.errors:o2.concat(yn.errors),i2=o2.length)),e2.options!==void 0&&(yn(e2.options,{instancePath:t2+"/options",parentData:e2,parentDataProperty:"op\
tions",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?yn.errors:o2.concat(yn.errors),i2=o2.length)),e2.head!==void 0&&(yn(e2.head,{instancePath:t2+"/head",parentData:e2,
parentDataProperty:"head",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?yn.errors:o2.concat(yn.errors),i2=o2.length)),e2.patch!==void 0&&(yn(e2.patch,{instancePath:t2+
"/patch",parentData:e2,parentDataProperty:"patch",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?yn.errors:o2.concat(yn.errors),i2=o2.length)),e2.trace!==void 0&&
(yn(e2.trace,{instancePath:t2+"/trace",parentData:e2,parentDataProperty:"trace",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?yn.errors:o2.concat(yn.errors),i2=
o2.length)),e2.query!==void 0&&(yn(e2.query,{instancePath:t2+"/query",parentData:e2,parentDataProperty:"query",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?yn.
errors:o2.concat(yn.errors),i2=o2.length)),c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unev\
aluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Pn.errors=o2,i2===0}function gn(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=gn.evaluated;if(c2.dynamicProps&&(c2.props=void 0),
c2.dynamicItems&&(c2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:o2}))var l2=os.evaluated.props;else i2=
i2===null?os.errors:i2.concat(os.errors),p2=i2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){for(let a3 in e2)n.test(a3)&&(Pn(e2[a3],{instancePath:t2+"\
/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e2,parentDataProperty:a3,rootData:s2,dynamicAnchors:o2})||(i2=i2===null?Pn.errors:i2.concat(Pn.errors),p2=
i2.length),l2[a3]=!0);if(l2!==!0){for(let a3 in e2)if(!l2||!l2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",
params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return gn.errors=i2,p2===0}Pn.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},gn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vn={$comment:"https://spec.openapis.org/oas/v3.2#security-scheme-object",type:"obje\
ct",properties:{type:{enum:["apiKey","http","mutualTLS","oauth2","openIdConnect"]},description:{type:"string"},deprecated:{default:!1,type:"boolean"}},required:[
"type"],allOf:[{$ref:"#/$defs/specification-extensions"},{$ref:"#/$defs/security-scheme/$defs/type-apikey"},{$ref:"#/$defs/security-scheme/$defs/type-http"},{$ref:"\
#/$defs/security-scheme/$defs/type-http-bearer"},{$ref:"#/$defs/security-scheme/$defs/type-oauth2"},{$ref:"#/$defs/security-scheme/$defs/type-oidc"}],unevaluatedProperties:!1,
$defs:{"type-apikey":{if:{properties:{type:{const:"apiKey"}}},then:{properties:{name:{type:"string"},in:{enum:["query","header","cookie"]}},required:["name","in"]}},
"type-http":{if:{properties:{type:{const:"http"}}},then:{properties:{scheme:{type:"string"}},required:["scheme"]}},"type-http-bearer":{if:{properties:{type:{const:"\
http"},scheme:{type:"string",pattern:"^[Bb][Ee][Aa][Rr][Ee][Rr]$"}},required:["type","scheme"]},then:{properties:{bearerFormat:{type:"string"}}}},"type-oauth2":{
if:{properties:{type:{const:"oauth2"}}},then:{properties:{flows:{$ref:"#/$defs/oauth-flows"},oauth2MetadataUrl:{type:"string",format:"uri-reference"}},required:[
"flows"]}},"type-oidc":{if:{properties:{type:{const:"openIdConnect"}}},then:{properties:{openIdConnectUrl:{type:"string",format:"uri-reference"}},required:["ope\
nIdConnectUrl"]}}}},bn={if:{properties:{type:{const:"apiKey"}}},then:{properties:{name:{type:"string"},in:{enum:["query","header","cookie"]}},required:["name","\
in"]}};function Dn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Dn.evaluated;p2.dynamicProps&&
(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.type!==void 0&&e2.type!=="apiKey"){
let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){if(e2.name===void 0){let e3={instancePath:t2,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pr\
operty 'name'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.in===void 0){let e3={instancePath:t2,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
in"},message:"must have required property 'in'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/nam\
e",schemaPath:"#/then/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.in!==void 0){
let a4=e2.in;if(a4!=="query"&&a4!=="header"&&a4!=="cookie"){let e3={instancePath:t2+"/in",schemaPath:"#/then/properties/in/enum",keyword:"enum",params:{allowedValues:bn.
then.properties.in.enum},message:"must be equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}}if(l2=u2=a3===i2,l2)var h2={name:!0,in:!0,type:!0}}
if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),
i2++}return Dn.errors=o2,p2.props=h2,i2===0}function wn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=wn.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&
e2.type!==void 0&&e2.type!=="http"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let a3=i2;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){if(e2.scheme===void 0){let e3={instancePath:t2,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
scheme"},message:"must have required property 'scheme'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.scheme!==void 0&&typeof e2.scheme!="string"){let e3={instancePath:t2+
"/scheme",schemaPath:"#/then/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(l2=u2=
a3===i2,l2)var h2={scheme:!0,type:!0}}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema'};o2===null?o2=[e3]:o2.push(e3),i2++}return wn.errors=o2,p2.props=h2,i2===0}function An(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=An.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){let t3;if(e2.type===void 0&&(t3="type")||e2.scheme===void 0&&(t3="scheme")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else{if(e2.
type!==void 0){let t4=i2;if(e2.type!=="http"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=t4===i2}else u2=!0;if(u2)if(e2.scheme!==void 0){let t4=e2.scheme,
a3=i2;if(i2===a3)if(typeof t4=="string"){if(!Kr.test(t4)){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}u2=a3===
i2}else u2=!0}}var h2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),h2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.bearerFormat!==void 0&&
typeof e2.bearerFormat!="string"){let e3={instancePath:t2+"/bearerFormat",schemaPath:"#/then/properties/bearerFormat/type",keyword:"type",params:{type:"string"},
message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(l2=h2=a3===i2,l2)var d2={bearerFormat:!0,type:!0,scheme:!0}}if(!l2){let e3={instancePath:t2,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return An.errors=o2,p2.props=d2,i2===0}
function kn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=kn.evaluated;if(p2.dynamicProps&&
(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.
props;else o2=o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.authorizationUrl===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"authorizationUrl"},message:"must have required property 'authorizationUrl'"};o2===null?o2=[e3]:
o2.push(e3),i2++}if(e2.scopes===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},message:"must have \
required property 'scopes'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).authorizationUrl=!0,c2.refreshUrl=!0,c2.scopes=!0),e2.authorizationUrl!==
void 0){let a3=e2.authorizationUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/authorizationUrl",schemaPath:"#/properties/authorizationUr\
l/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+
"/authorizationUrl",schemaPath:"#/properties/authorizationUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),
i2++}}if(e2.refreshUrl!==void 0){let a3=e2.refreshUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/re\
freshUrl/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={
instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(
e3),i2++}}if(e2.scopes!==void 0&&(sn(e2.scopes,{instancePath:t2+"/scopes",parentData:e2,parentDataProperty:"scopes",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?
sn.errors:o2.concat(sn.errors),i2=o2.length)),c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"u\
nevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return kn.errors=o2,i2===0}function $n(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=$n.evaluated;if(p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=
o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.tokenUrl===void 0){let e3={instancePath:t2,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"tokenUrl"},message:"must have required property 'tokenUrl'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.scopes===
void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};o2===
null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).tokenUrl=!0,c2.refreshUrl=!0,c2.scopes=!0),e2.tokenUrl!==void 0){let a3=e2.tokenUrl;if(typeof a3=="string"){
if(!rt.test(a3)){let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/format",keyword:"format",params:{format:"uri-reference"},message:'must ma\
tch format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",
params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.refreshUrl!==void 0){let a3=e2.refreshUrl;if(typeof a3=="string"){if(!rt.
test(a3)){let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/format",keyword:"format",params:{format:"uri-reference"},message:'must match\
 format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",
params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.scopes!==void 0&&(sn(e2.scopes,{instancePath:t2+"/scopes",parentData:e2,
parentDataProperty:"scopes",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?sn.errors:o2.concat(sn.errors),i2=o2.length)),c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){
let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated \
properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
o2===null?o2=[e3]:o2.push(e3),i2++}return $n.errors=o2,i2===0}function jn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=jn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){if(e2.tokenUrl===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tokenUrl"},message:"must have required\
 property 'tokenUrl'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.scopes===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
scopes"},message:"must have required property 'scopes'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).tokenUrl=!0,c2.refreshUrl=!0,c2.scopes=!0),
e2.tokenUrl!==void 0){let a3=e2.tokenUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/format",
keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"\
/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.refreshUrl!==
void 0){let a3=e2.refreshUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/format",keyword:"\
format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/refreshU\
rl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.scopes!==
void 0&&(sn(e2.scopes,{instancePath:t2+"/scopes",parentData:e2,parentDataProperty:"scopes",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?sn.errors:o2.concat(sn.
errors),i2=o2.length)),c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{
unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return jn.errors=o2,i2===0}function qn(e2,{instancePath:t2="",parentData:a2,
parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=qn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=
void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=o2===null?os.errors:o2.concat(
os.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.authorizationUrl===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"authorizationUrl"},message:"must have required property 'authorizationUrl'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.tokenUrl===
void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tokenUrl"},message:"must have required property 'tokenUrl'"};
o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.scopes===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},message:"\
must have required property 'scopes'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).authorizationUrl=!0,c2.tokenUrl=!0,c2.refreshUrl=!0,c2.scopes=
!0),e2.authorizationUrl!==void 0){let a3=e2.authorizationUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/authorizationUrl",schemaPath:"#/\
properties/authorizationUrl/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),
i2++}}else{let e3={instancePath:t2+"/authorizationUrl",schemaPath:"#/properties/authorizationUrl/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.tokenUrl!==void 0){let a3=e2.tokenUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/tokenU\
rl",schemaPath:"#/properties/tokenUrl/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.
push(e3),i2++}}else{let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};
o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.refreshUrl!==void 0){let a3=e2.refreshUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/refreshUr\
l",schemaPath:"#/properties/refreshUrl/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.
push(e3),i2++}}else{let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.scopes!==void 0&&(sn(e2.scopes,{instancePath:t2+"/scopes",parentData:e2,parentDataProperty:"scopes",rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?sn.errors:o2.concat(sn.errors),i2=o2.length)),c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperti\
es",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={
instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return qn.errors=o2,i2===
0}function xn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=xn.evaluated;if(p2.dynamicProps&&
(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.
props;else o2=o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.deviceAuthorizationUrl===void 0){let e3={
instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceAuthorizationUrl"},message:"must have required property 'deviceAuthori\
zationUrl'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.tokenUrl===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
tokenUrl"},message:"must have required property 'tokenUrl'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.scopes===void 0){let e3={instancePath:t2,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=
c2||{}).deviceAuthorizationUrl=!0,c2.tokenUrl=!0,c2.refreshUrl=!0,c2.scopes=!0),e2.deviceAuthorizationUrl!==void 0){let a3=e2.deviceAuthorizationUrl;if(typeof a3==
"string"){if(!rt.test(a3)){let e3={instancePath:t2+"/deviceAuthorizationUrl",schemaPath:"#/properties/deviceAuthorizationUrl/format",keyword:"format",params:{format:"\
uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/deviceAuthorizationUrl",schemaPath:"\
#/properties/deviceAuthorizationUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.tokenUrl!==void 0){
let a3=e2.tokenUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/properties/tokenUrl/format",keyword:"format",params:{
format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/tokenUrl",schemaPath:"#/\
properties/tokenUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.refreshUrl!==void 0){let a3=e2.
refreshUrl;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/properties/refreshUrl/format",keyword:"format",params:{format:"\
uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/refreshUrl",schemaPath:"#/proper\
ties/refreshUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.scopes!==void 0&&(sn(e2.scopes,{
instancePath:t2+"/scopes",parentData:e2,parentDataProperty:"scopes",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?sn.errors:o2.concat(sn.errors),i2=o2.length)),
c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},
message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return xn.errors=o2,i2===0}function In(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,
rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=In.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,
parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).implicit=!0,c2.password=!0,c2.clientCredentials=!0,c2.authorizationCode=!0,c2.deviceAuthorization=
!0),e2.implicit!==void 0&&(kn(e2.implicit,{instancePath:t2+"/implicit",parentData:e2,parentDataProperty:"implicit",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?
kn.errors:o2.concat(kn.errors),i2=o2.length)),e2.password!==void 0&&($n(e2.password,{instancePath:t2+"/password",parentData:e2,parentDataProperty:"password",rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?$n.errors:o2.concat($n.errors),i2=o2.length)),e2.clientCredentials!==void 0&&(jn(e2.clientCredentials,{instancePath:t2+"/clie\
ntCredentials",parentData:e2,parentDataProperty:"clientCredentials",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?jn.errors:o2.concat(jn.errors),i2=o2.length)),
e2.authorizationCode!==void 0&&(qn(e2.authorizationCode,{instancePath:t2+"/authorizationCode",parentData:e2,parentDataProperty:"authorizationCode",rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?qn.errors:o2.concat(qn.errors),i2=o2.length)),e2.deviceAuthorization!==void 0&&(xn(e2.deviceAuthorization,{instancePath:t2+"/deviceAuthorization",
parentData:e2,parentDataProperty:"deviceAuthorization",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?xn.errors:o2.concat(xn.errors),i2=o2.length)),c2!==!0){for(let a3 in e2)
if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT \
have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return In.errors=o2,i2===0}function On(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=On.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)&&e2.type!==void 0&&e2.type!=="oauth2"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=
c2:o2=null),u2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.flows===void 0){let e3={instancePath:t2,schemaPath:"#/then/required",keyword:"re\
quired",params:{missingProperty:"flows"},message:"must have required property 'flows'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.flows!==void 0&&(In(e2.flows,{instancePath:t2+
"/flows",parentData:e2,parentDataProperty:"flows",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?In.errors:o2.concat(In.errors),i2=o2.length)),e2.oauth2MetadataUrl!==
void 0){let a4=e2.oauth2MetadataUrl;if(typeof a4=="string"){if(!rt.test(a4)){let e3={instancePath:t2+"/oauth2MetadataUrl",schemaPath:"#/then/properties/oauth2Me\
tadataUrl/format",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={
instancePath:t2+"/oauth2MetadataUrl",schemaPath:"#/then/properties/oauth2MetadataUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===
null?o2=[e3]:o2.push(e3),i2++}}}if(l2=u2=a3===i2,l2)var h2={flows:!0,oauth2MetadataUrl:!0,type:!0}}if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return On.errors=o2,p2.props=h2,i2===0}function Un(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Un.evaluated;p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.type!==void 0&&e2.type!=="openIdConnect"){let e3={};o2===null?o2=[e3]:
o2.push(e3),i2++}var u2=m2===i2;if(i2=c2,o2!==null&&(c2?o2.length=c2:o2=null),u2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.openIdConnectUrl===
void 0){let e3={instancePath:t2,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"openIdConnectUrl"},message:"must have required property\
 'openIdConnectUrl'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.openIdConnectUrl!==void 0){let a4=e2.openIdConnectUrl;if(typeof a4=="string"){if(!rt.test(a4)){let e3={
instancePath:t2+"/openIdConnectUrl",schemaPath:"#/then/properties/openIdConnectUrl/format",keyword:"format",params:{format:"uri-reference"},message:'must match \
format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/openIdConnectUrl",schemaPath:"#/then/properties/openIdConnectUrl/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}}if(l2=u2=a3===i2,l2)var h2={openIdConnectUrl:!0,type:!0}}
if(!l2){let e3={instancePath:t2,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),
i2++}return Un.errors=o2,p2.props=h2,i2===0}function Tn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=Tn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,
dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(Dn(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2}))var l2=Dn.evaluated.props;else o2=o2===null?Dn.errors:o2.concat(Dn.errors),i2=o2.length;if(c2!==!0&&l2!==void 0&&(l2===!0?c2=!0:
(c2=c2||{},Object.assign(c2,l2))),wn(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var m2=wn.evaluated.props;else o2=o2===
null?wn.errors:o2.concat(wn.errors),i2=o2.length;if(c2!==!0&&m2!==void 0&&(m2===!0?c2=!0:(c2=c2||{},Object.assign(c2,m2))),An(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var u2=An.evaluated.props;else o2=o2===null?An.errors:o2.concat(An.errors),i2=o2.length;if(c2!==!0&&u2!==void 0&&
(u2===!0?c2=!0:(c2=c2||{},Object.assign(c2,u2))),On(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var h2=On.evaluated.
props;else o2=o2===null?On.errors:o2.concat(On.errors),i2=o2.length;if(c2!==!0&&h2!==void 0&&(h2===!0?c2=!0:(c2=c2||{},Object.assign(c2,h2))),Un(e2,{instancePath:t2,
parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var d2=Un.evaluated.props;else o2=o2===null?Un.errors:o2.concat(Un.errors),i2=o2.length;if(c2!==
!0&&d2!==void 0&&(d2===!0?c2=!0:(c2=c2||{},Object.assign(c2,d2))),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.type===void 0){let e3={instancePath:t2,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=
c2||{}).type=!0,c2.description=!0,c2.deprecated=!0),e2.type!==void 0){let a3=e2.type;if(a3!=="apiKey"&&a3!=="http"&&a3!=="mutualTLS"&&a3!=="oauth2"&&a3!=="openI\
dConnect"){let e3={instancePath:t2+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:vn.properties.type.enum},message:"must be eq\
ual to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/de\
scription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.deprecated!==
void 0&&typeof e2.deprecated!="boolean"){let e3={instancePath:t2+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedPro\
perties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{
let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Tn.errors=
o2,i2===0}function Nn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Nn.evaluated;p2.dynamicProps&&
(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0);let c2=i2,l2=!0,m2=i2;if(i2===m2)if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.$ref===void 0&&
(t3="$ref")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}var u2=m2===i2;let h2;if(i2=c2,o2!==null&&(c2?o2.length=
c2:o2=null),u2){let p3=i2;if(us(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?us.errors:o2.concat(us.errors),
i2=o2.length),l2=u2=p3===i2,l2)var d2={$ref:!0,summary:!0,description:!0};h2="then"}else{let p3=i2;Tn(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?Tn.errors:o2.concat(Tn.errors),i2=o2.length),l2=u2=p3===i2,l2&&d2!==!0&&(d2=!0),h2="else"}if(!l2){let e3={instancePath:t2,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:h2},message:'must match "'+h2+'" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}return Nn.errors=o2,p2.props=d2,i2===0}Dn.
evaluated={dynamicProps:!0,dynamicItems:!1},wn.evaluated={dynamicProps:!0,dynamicItems:!1},An.evaluated={dynamicProps:!0,dynamicItems:!1},kn.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1},$n.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},jn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},qn.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1},xn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},In.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},On.evaluated={dynamicProps:!0,
dynamicItems:!1},Un.evaluated={dynamicProps:!0,dynamicItems:!1},Tn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Nn.evaluated={dynamicProps:!0,dynamicItems:!1};
var Mn=new RegExp("^(?:schemas|responses|parameters|examples|requestBodies|headers|securitySchemes|links|callbacks|pathItems|mediaTypes)$","u");function Sn(e2,{
instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Sn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),
p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=
o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).schemas=!0,c2.responses=!0,c2.parameters=
!0,c2.examples=!0,c2.requestBodies=!0,c2.headers=!0,c2.securitySchemes=!0,c2.links=!0,c2.callbacks=!0,c2.pathItems=!0,c2.mediaTypes=!0),e2.schemas!==void 0){let a3=e2.
schemas;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Ns(a3[e3],{instancePath:t2+"/schemas/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,
parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Ns.errors:o2.concat(Ns.errors),i2=o2.length);else{let e3={instancePath:t2+"/schemas",schemaPath:"\
#/properties/schemas/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.responses!==void 0){let a3=e2.
responses;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)cn(a3[e3],{instancePath:t2+"/responses/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,
parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?cn.errors:o2.concat(cn.errors),i2=o2.length);else{let e3={instancePath:t2+"/responses",schemaPath:"\
#/properties/responses/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.parameters!==void 0){let a3=e2.
parameters;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Qs(a3[e3],{instancePath:t2+"/parameters/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,
parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Qs.errors:o2.concat(Qs.errors),i2=o2.length);else{let e3={instancePath:t2+"/parameters",schemaPath:"\
#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.examples!==void 0){let a3=e2.
examples;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)ys(a3[e3],{instancePath:t2+"/examples/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,
parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?ys.errors:o2.concat(ys.errors),i2=o2.length);else{let e3={instancePath:t2+"/examples",schemaPath:"\
#/properties/examples/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.requestBodies!==void 0){let a3=e2.
requestBodies;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)rn(a3[e3],{instancePath:t2+"/requestBodies/"+e3.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?rn.errors:o2.concat(rn.errors),i2=o2.length);else{let e3={instancePath:t2+
"/requestBodies",schemaPath:"#/properties/requestBodies/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}
if(e2.headers!==void 0){let a3=e2.headers;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Rs(a3[e3],{instancePath:t2+"/headers/"+e3.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Rs.errors:o2.concat(Rs.errors),i2=o2.length);else{let e3={
instancePath:t2+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),
i2++}}if(e2.securitySchemes!==void 0){let a3=e2.securitySchemes;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Nn(a3[e3],{instancePath:t2+"/sec\
uritySchemes/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Nn.errors:o2.concat(
Nn.errors),i2=o2.length);else{let e3={instancePath:t2+"/securitySchemes",schemaPath:"#/properties/securitySchemes/type",keyword:"type",params:{type:"object"},message:"\
must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.links!==void 0){let a3=e2.links;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)on(a3[e3],
{instancePath:t2+"/links/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?on.errors:
o2.concat(on.errors),i2=o2.length);else{let e3={instancePath:t2+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.callbacks!==void 0){let a3=e2.callbacks;if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)
hn(a3[e3],{instancePath:t2+"/callbacks/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===
null?hn.errors:o2.concat(hn.errors),i2=o2.length);else{let e3={instancePath:t2+"/callbacks",schemaPath:"#/properties/callbacks/type",keyword:"type",params:{type:"\
object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.pathItems!==void 0){let a3=e2.pathItems;if(a3&&typeof a3=="object"&&!Array.isArray(
a3))for(let e3 in a3)Pn(a3[e3],{instancePath:t2+"/pathItems/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?Pn.errors:o2.concat(Pn.errors),i2=o2.length);else{let e3={instancePath:t2+"/pathItems",schemaPath:"#/properties/pathItems/type",keyword:"type",params:{
type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.mediaTypes!==void 0){let a3=e2.mediaTypes;if(a3&&typeof a3=="object"&&!Array.
isArray(a3))for(let e3 in a3)Ks(a3[e3],{instancePath:t2+"/mediaTypes/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?Ks.errors:o2.concat(Ks.errors),i2=o2.length);else{let e3={instancePath:t2+"/mediaTypes",schemaPath:"#/properties/mediaTypes/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}for(let a3 in e2)if(Mn.test(a3)){let r3=e2[a3];if(r3&&typeof r3==
"object"&&!Array.isArray(r3))for(let e3 in r3){let r4=i2;if(typeof e3=="string"&&!es.test(e3)){let r5={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/patternProperties/%5E(%3F%3Aschemas%7Cresponses%7Cparameters%7Cexamples%7CrequestBodies%7Cheaders%7CsecuritySchemes%7Clinks%7Ccallbacks%7Cpat\
hItems%7CmediaTypes)%24/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]+$"},message:'must match pattern "^[a-zA-Z0-9._-]+$"',propertyName:e3};
o2===null?o2=[r5]:o2.push(r5),i2++}if(r4!==i2){let r5={instancePath:t2+"/"+a3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/patternProperties/%5E(%3F%3As\
chemas%7Cresponses%7Cparameters%7Cexamples%7CrequestBodies%7Cheaders%7CsecuritySchemes%7Clinks%7Ccallbacks%7CpathItems%7CmediaTypes)%24/propertyNames",keyword:"\
propertyNames",params:{propertyName:e3},message:"property name must be valid"};o2===null?o2=[r5]:o2.push(r5),i2++}}c2[a3]=!0}if(c2!==!0){for(let a3 in e2)if(!c2||
!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have une\
valuated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Sn.errors=o2,i2===0}function zn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=zn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.evaluated.props;else o2=o2===null?os.errors:o2.concat(os.errors),i2=o2.length;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"m\
ust have required property 'name'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).name=!0,c2.summary=!0,c2.description=!0,c2.externalDocs=!0,c2.parent=
!0,c2.kind=!0),e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.summary!==void 0&&typeof e2.summary!="string"){let e3={instancePath:t2+"/summary",schemaPath:"\
#/properties/summary/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.
description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be \
string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.externalDocs!==void 0&&(tn(e2.externalDocs,{instancePath:t2+"/externalDocs",parentData:e2,parentDataProperty:"\
externalDocs",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?tn.errors:o2.concat(tn.errors),i2=o2.length)),e2.parent!==void 0&&typeof e2.parent!="string"){let e3={
instancePath:t2+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}
if(e2.kind!==void 0&&typeof e2.kind!="string"){let e3={instancePath:t2+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"\
unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return zn.errors=o2,i2===0}Sn.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1},zn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rn=new RegExp("^3\\.2\\.\\d+(-.+)?$","u"),En=new RegExp("^\
[^#]*$","u");function Cn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Cn.evaluated;if(p2.
dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),os(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=os.
evaluated.props;else o2=o2===null?os.errors:o2.concat(os.errors),i2=o2.length;let l2=i2,m2=!1,u2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.paths===void 0){
let e3={instancePath:t2,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required property 'paths'"};o2===
null?o2=[e3]:o2.push(e3),i2++}if(i2>0){let e3=[];for(let a4 of o2)a4.keyword==="errorMessage"||a4.emUsed||a4.instancePath!==t2&&(a4.instancePath.indexOf(t2)!==0||
a4.instancePath[t2.length]!=="/")||a4.schemaPath.indexOf("#/anyOf/0")!==0||a4.schemaPath[9]!=="/"||(e3.push(a4),a4.emUsed=!0);if(e3.length){let a4={instancePath:t2,
schemaPath:"#/anyOf/0/errorMessage",keyword:"errorMessage",params:{errors:e3},message:'The document must have either "paths", "webhooks" or "components"'};o2===
null?o2=[a4]:o2.push(a4),i2++}let a3=[];for(let e4 of o2)e4.emUsed||a3.push(e4);o2=a3,i2=a3.length}var h2=u2===i2;m2=m2||h2;let d2=i2;if(e2&&typeof e2=="object"&&
!Array.isArray(e2)&&e2.components===void 0){let e3={instancePath:t2,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"components"},message:"\
must have required property 'components'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(i2>0){let e3=[];for(let a4 of o2)a4.keyword==="errorMessage"||a4.emUsed||a4.instancePath!==
t2&&(a4.instancePath.indexOf(t2)!==0||a4.instancePath[t2.length]!=="/")||a4.schemaPath.indexOf("#/anyOf/1")!==0||a4.schemaPath[9]!=="/"||(e3.push(a4),a4.emUsed=
!0);if(e3.length){let a4={instancePath:t2,schemaPath:"#/anyOf/1/errorMessage",keyword:"errorMessage",params:{errors:e3},message:'The document must have either "\
paths", "webhooks" or "components"'};o2===null?o2=[a4]:o2.push(a4),i2++}let a3=[];for(let e4 of o2)e4.emUsed||a3.push(e4);o2=a3,i2=a3.length}h2=d2===i2,m2=m2||h2;
let y2=i2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.webhooks===void 0){let e3={instancePath:t2,schemaPath:"#/anyOf/2/required",keyword:"required",params:{
missingProperty:"webhooks"},message:"must have required property 'webhooks'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(i2>0){let e3=[];for(let a4 of o2)a4.keyword===
"errorMessage"||a4.emUsed||a4.instancePath!==t2&&(a4.instancePath.indexOf(t2)!==0||a4.instancePath[t2.length]!=="/")||a4.schemaPath.indexOf("#/anyOf/2")!==0||a4.
schemaPath[9]!=="/"||(e3.push(a4),a4.emUsed=!0);if(e3.length){let a4={instancePath:t2,schemaPath:"#/anyOf/2/errorMessage",keyword:"errorMessage",params:{errors:e3},
message:'The document must have either "paths", "webhooks" or "components"'};o2===null?o2=[a4]:o2.push(a4),i2++}let a3=[];for(let e4 of o2)e4.emUsed||a3.push(e4);
o2=a3,i2=a3.length}if(h2=y2===i2,m2=m2||h2,m2)i2=l2,o2!==null&&(l2?o2.length=l2:o2=null);else{let e3={instancePath:t2,schemaPath:"#/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.openapi===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"openapi"},message:"must have required property 'openapi'"};o2===null?o2=[e3]:o2.push(e3),i2++}
if(e2.info===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"info"},message:"must have required property 'in\
fo'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).openapi=!0,c2.$self=!0,c2.info=!0,c2.jsonSchemaDialect=!0,c2.servers=!0,c2.paths=!0,c2.webhooks=
!0,c2.components=!0,c2.security=!0,c2.tags=!0,c2.externalDocs=!0),e2.openapi!==void 0){let a3=e2.openapi;if(typeof a3=="string"){if(!Rn.test(a3)){let e3={instancePath:t2+
"/openapi",schemaPath:"#/properties/openapi/pattern",keyword:"pattern",params:{pattern:"^3\\.2\\.\\d+(-.+)?$"},message:'must match pattern "^3\\.2\\.\\d+(-.+)?$"'};
o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/openapi",schemaPath:"#/properties/openapi/type",keyword:"type",params:{type:"string"},message:"\
must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.$self!==void 0){let a3=e2.$self;if(typeof a3=="string"){if(!En.test(a3)){let e3={instancePath:t2+"/$s\
elf",schemaPath:"#/properties/%24self/pattern",keyword:"pattern",params:{pattern:"^[^#]*$"},message:'must match pattern "^[^#]*$"'};o2===null?o2=[e3]:o2.push(e3),
i2++}if(!rt.test(a3)){let e3={instancePath:t2+"/$self",schemaPath:"#/properties/%24self/format",keyword:"format",params:{format:"uri-reference"},message:'must m\
atch format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/$self",schemaPath:"#/properties/%24self/type",keyword:"type",params:{
type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.info!==void 0&&(cs(e2.info,{instancePath:t2+"/info",parentData:e2,parentDataProperty:"\
info",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?cs.errors:o2.concat(cs.errors),i2=o2.length)),e2.jsonSchemaDialect!==void 0){let a3=e2.jsonSchemaDialect;if(typeof a3==
"string"){if(!rt.test(a3)){let e3={instancePath:t2+"/jsonSchemaDialect",schemaPath:"#/properties/jsonSchemaDialect/format",keyword:"format",params:{format:"uri-\
reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+"/jsonSchemaDialect",schemaPath:"#/pro\
perties/jsonSchemaDialect/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.servers!==void 0){let a3=e2.
servers;if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<e3;r3++)ms(a3[r3],{instancePath:t2+"/servers/"+r3,parentData:a3,parentDataProperty:r3,rootData:s2,
dynamicAnchors:n2})||(o2=o2===null?ms.errors:o2.concat(ms.errors),i2=o2.length)}else{let e3={instancePath:t2+"/servers",schemaPath:"#/properties/servers/type",keyword:"\
type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.paths!==void 0&&(gn(e2.paths,{instancePath:t2+"/paths",parentData:e2,
parentDataProperty:"paths",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?gn.errors:o2.concat(gn.errors),i2=o2.length)),e2.webhooks!==void 0){let a3=e2.webhooks;
if(a3&&typeof a3=="object"&&!Array.isArray(a3))for(let e3 in a3)Pn(a3[e3],{instancePath:t2+"/webhooks/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,
parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Pn.errors:o2.concat(Pn.errors),i2=o2.length);else{let e3={instancePath:t2+"/webhooks",schemaPath:"\
#/properties/webhooks/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.components!==void 0&&(Sn(e2.
components,{instancePath:t2+"/components",parentData:e2,parentDataProperty:"components",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?Sn.errors:o2.concat(Sn.errors),
i2=o2.length)),e2.security!==void 0){let a3=e2.security;if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<e3;r3++)dn(a3[r3],{instancePath:t2+"/security/"+r3,
parentData:a3,parentDataProperty:r3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?dn.errors:o2.concat(dn.errors),i2=o2.length)}else{let e3={instancePath:t2+"/s\
ecurity",schemaPath:"#/properties/security/type",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.tags!==
void 0){let a3=e2.tags;if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<e3;r3++)zn(a3[r3],{instancePath:t2+"/tags/"+r3,parentData:a3,parentDataProperty:r3,
rootData:s2,dynamicAnchors:n2})||(o2=o2===null?zn.errors:o2.concat(zn.errors),i2=o2.length)}else{let e3={instancePath:t2+"/tags",schemaPath:"#/properties/tags/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.externalDocs!==void 0&&(tn(e2.externalDocs,{instancePath:t2+
"/externalDocs",parentData:e2,parentDataProperty:"externalDocs",rootData:s2,dynamicAnchors:n2})||(o2=o2===null?tn.errors:o2.concat(tn.errors),i2=o2.length)),c2!==
!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},
message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}if(i2>0){let e3={anyOf:[]},a3={};for(let a4 of o2)a4.keyword!=="errorMessage"&&!a4.emUsed&&
a4.instancePath===t2&&a4.keyword in e3&&a4.schemaPath.indexOf("#")===0&&/^\/[^\/]*$/.test(a4.schemaPath.slice(1))&&(e3[a4.keyword].push(a4),a4.emUsed=!0);for(let r4 in e3)
if(e3[r4].length){let s3={instancePath:t2,schemaPath:"#/errorMessage",keyword:"errorMessage",params:{errors:e3[r4]},message:r4 in a3?a3[r4]():ns.errorMessage[r4]};
o2===null?o2=[s3]:o2.push(s3),i2++}let r3=[];for(let e4 of o2)e4.emUsed||r3.push(e4);o2=r3,i2=r3.length}return Cn.errors=o2,i2===0}Cn.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1},exports2.arazzo1_0=uo;function Ln(e2,{instancePath:t2="",parentData:a2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=Ln.
evaluated;if(i2.dynamicProps&&(i2.props=void 0),i2.dynamicItems&&(i2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){var p2={};for(let t3 in e2)r.test(
t3)&&(p2[t3]=!0)}return Ln.errors=null,i2.props=p2,!0}function Vn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=Vn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),Ln(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2}))var c2=Ln.evaluated.props;else o2=o2===null?Ln.errors:o2.concat(Ln.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){if(e2.title===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required prope\
rty 'title'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.version===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).title=!0,c2.summary=!0,c2.description=!0,
c2.version=!0),e2.title!==void 0&&typeof e2.title!="string"){let e3={instancePath:t2+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"\
string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.summary!==void 0&&typeof e2.summary!="string"){let e3={instancePath:t2+"/summary",schemaPath:"\
#/properties/summary/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.description!==void 0&&typeof e2.
description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be \
string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.version!==void 0&&typeof e2.version!="string"){let e3={instancePath:t2+"/version",schemaPath:"#/properties/ver\
sion/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={
instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properti\
es"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===
null?o2=[e3]:o2.push(e3),i2++}return Vn.errors=o2,i2===0}Ln.evaluated={dynamicProps:!0,dynamicItems:!1},Vn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Kn={$comment:"https://spec.openapis.org/arazzo/v1.0.0#source-description-object",description:`Describes a source description (such as an OpenAPI description\
)
that will be referenced by one or more workflows described within
an Arazzo description`,type:"object",properties:{name:{description:"A unique name for the source description",type:"string",pattern:"^[A-Za-z0-9_\\-]+$"},url:{description:"\
A URL to a source description to be used by a workflow",type:"string",format:"uri-reference"},type:{description:"The type of source description",enum:["arazzo",
"openapi"]}},required:["name","url"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},Fn=new RegExp("^[A-Za-z0-9_\\-]+$","u");function Bn(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Bn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),Ln(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=Ln.evaluated.props;else o2=o2===null?Ln.errors:
o2.concat(Ln.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.url===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==
!0&&((c2=c2||{}).name=!0,c2.url=!0,c2.type=!0),e2.name!==void 0){let a3=e2.name;if(typeof a3=="string"){if(!Fn.test(a3)){let e3={instancePath:t2+"/name",schemaPath:"\
#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_\\-]+$"},message:'must match pattern "^[A-Za-z0-9_\\-]+$"'};o2===null?o2=[e3]:o2.push(
e3),i2++}}else{let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=
[e3]:o2.push(e3),i2++}}if(e2.url!==void 0){let a3=e2.url;if(typeof a3=="string"){if(!rt.test(a3)){let e3={instancePath:t2+"/url",schemaPath:"#/properties/url/fo\
rmat",keyword:"format",params:{format:"uri-reference"},message:'must match format "uri-reference"'};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.type!==void 0){
let a3=e2.type;if(a3!=="arazzo"&&a3!=="openapi"){let e3={instancePath:t2+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Kn.properties.
type.enum},message:"must be equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,
schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=
[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(
e3),i2++}return Bn.errors=o2,i2===0}function _n(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,
i2=0,p2=_n.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="string"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}return n2.workflowId||(n2.workflowId=_n),_n.errors=o2,i2===0}Bn.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1},_n.evaluated={dynamicProps:!1,dynamicItems:!1};var Zn={$comment:"https://spec.openapis.org/arazzo/v1.0.0#step-object'",
description:`Describes a single workflow step which MAY be a call to an
API operation (OpenAPI Operation Object or another Workflow Object)`,type:"object",properties:{stepId:{description:"Unique string to represent the step",$dynamicAnchor:"\
stepId",type:"string"},description:{description:"A description of the step. CommonMark syntax MAY be used for rich text representation",type:"string"},operationId:{
description:"The name of an existing, resolvable operation, as defined with a unique operationId and existing within one of the sourceDescriptions",type:"string"},
operationPath:{description:"A reference to a Source combined with a JSON Pointer to reference an operation",type:"string"},workflowId:{description:"The workflow\
Id referencing an existing workflow within the Arazzo description",$dynamicRef:"#workflowId"},parameters:{description:"A list of parameters that MUST be passed \
to an operation or workflow as referenced by operationId, operationPath, or workflowId",type:"array",uniqueItems:!0,items:!0},requestBody:{$ref:"#/$defs/request\
-body-object"},successCriteria:{description:"A list of assertions to determine the success of the step",type:"array",uniqueItems:!0,minItems:1,items:{$ref:"#/$d\
efs/criterion-object"}},onSuccess:{description:"An array of success action objects that specify what to do upon step success",type:"array",uniqueItems:!0,items:{
oneOf:[{$ref:"#/$defs/success-action-object"},{$ref:"#/$defs/reusable-object"}]}},onFailure:{description:"An array of failure action objects that specify what t\
o do upon step failure",type:"array",uniqueItems:!0,items:{oneOf:[{$ref:"#/$defs/failure-action-object"},{$ref:"#/$defs/reusable-object"}]}},outputs:{description:"\
A map between a friendly name and a dynamic output value defined using a runtime expression",type:"object",patternProperties:{"^[a-zA-Z0-9\\.\\-_]+$":{type:"str\
ing"}}}},required:["stepId"],oneOf:[{required:["operationId"]},{required:["operationPath"]},{required:["workflowId"]}],allOf:[{if:{required:["operationId"]},then:{
properties:{parameters:{items:{oneOf:[{type:"object",properties:{name:{type:"string"},in:{description:"The named location of the parameter",enum:["path","query",
"header","cookie","body"]},value:{description:"The value to pass in the parameter",type:["string","boolean","object","array","number","null"]}},required:["name",
"value","in"]},{type:"object",properties:{reference:{type:"string"},value:{description:"The value to pass in the parameter",type:["string","boolean","object","a\
rray","number","null"]}},required:["reference"]}]}}}}},{if:{required:["operationPath"]},then:{properties:{parameters:{items:{oneOf:[{type:"object",properties:{name:{
type:"string"},in:{description:"The named location of the parameter",enum:["path","query","header","cookie","body"]},value:{description:"The value to pass in th\
e parameter",type:["string","boolean","object","array","number","null"]}},required:["name","value","in"]},{type:"object",properties:{reference:{type:"string"},value:{
description:"The value to pass in the parameter",type:["string","boolean","object","array","number","null"]}},required:["reference"]}]}}}}},{if:{required:["work\
flowId"]},then:{properties:{parameters:{items:{oneOf:[{type:"object",properties:{name:{type:"string"},value:{description:"The value to pass in the parameter",type:[
"string","boolean","object","array","number","null"]}},required:["name","value"]},{type:"object",properties:{reference:{type:"string"},value:{description:"The v\
alue to pass in the parameter",type:["string","boolean","object","array","number","null"]}},required:["reference"]}]}}}}}],$ref:"#/$defs/specification-extension\
s",unevaluatedProperties:!1};function Hn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Hn.
evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),typeof e2!="string"){let e3={instancePath:t2,schemaPath:"#/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}return n2.stepId||(n2.stepId=Hn),Hn.errors=o2,i2===0}function Xn(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=Xn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),Ln(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=Ln.evaluated.props;else o2=o2===null?Ln.errors:
o2.concat(Ln.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.target===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"target"},message:"must have required property 'target'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.value===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==
!0&&((c2=c2||{}).target=!0,c2.value=!0),e2.target!==void 0&&typeof e2.target!="string"){let e3={instancePath:t2+"/target",schemaPath:"#/properties/target/type",
keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.value!==void 0&&typeof e2.value!="string"){let e3={instancePath:t2+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0){for(let a3 in e2)
if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT \
have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Xn.errors=o2,i2===0}function Gn(e2,{instancePath:t2="",parentData:r2,parentDataProperty:s2,rootData:n2=e2,
dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=Gn.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),Ln(e2,{instancePath:t2,parentData:r2,
parentDataProperty:s2,rootData:n2,dynamicAnchors:o2}))var l2=Ln.evaluated.props;else i2=i2===null?Ln.errors:i2.concat(Ln.errors),p2=i2.length;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(l2!==!0&&((l2=l2||{}).contentType=!0,l2.payload=!0,l2.replacements=!0),e2.contentType!==void 0&&typeof e2.contentType!="string"){
let e3={instancePath:t2+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[
e3]:i2.push(e3),p2++}if(e2.replacements!==void 0){let r3=e2.replacements;if(Array.isArray(r3)){let e3=r3.length;for(let a2=0;a2<e3;a2++)Xn(r3[a2],{instancePath:t2+
"/replacements/"+a2,parentData:r3,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Xn.errors:i2.concat(Xn.errors),p2=i2.length);let s3,c3=r3.
length;if(c3>1){e:for(;c3--;)for(s3=c3;s3--;)if(a(r3[c3],r3[s3])){let e4={instancePath:t2+"/replacements",schemaPath:"#/properties/replacements/uniqueItems",keyword:"\
uniqueItems",params:{i:c3,j:s3},message:"must NOT have duplicate items (items ## "+s3+" and "+c3+" are identical)"};i2===null?i2=[e4]:i2.push(e4),p2++;break e}}}else{
let e3={instancePath:t2+"/replacements",schemaPath:"#/properties/replacements/type",keyword:"type",params:{type:"array"},message:"must be array"};i2===null?i2=[
e3]:i2.push(e3),p2++}}if(l2!==!0){for(let a2 in e2)if(!l2||!l2[a2]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",
params:{unevaluatedProperty:a2},message:"must NOT have unevaluated properties"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return Gn.errors=i2,p2===0}Hn.evaluated={dynamicProps:!1,
dynamicItems:!1},Xn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},Gn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jn={$comment:"https://spec.\
openapis.org/arazzo/v1.0.0#criterion-object",description:`An object used to specify the context, conditions, and condition types
that can be used to prove or satisfy assertions specified in Step Object successCriteria,
Success Action Object criteria, and Failure Action Object criteria`,type:"object",properties:{context:{description:"A runtime expression used to set the context\
 for the condition to be applied on",type:"string"},condition:{description:"The condition to apply",type:"string"}},anyOf:[{type:"object",properties:{type:{description:"\
The type of condition to be applied",enum:["simple","regex","jsonpath","xpath"],default:"simple"}}},{$ref:"#/$defs/criterion-expression-type-object"}],required:[
"condition"],dependentRequired:{type:["context"]},$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1},Wn={$comment:"https://spec.openapis.org/araz\
zo/v1.0.0#criterion-expression-type-object",description:"An object used to describe the type and version of an expression used within a Criterion Object",type:"\
object",properties:{type:{description:"The type of condition to be applied",enum:["jsonpath","xpath"]},version:{description:"A short hand string representing th\
e version of the expression type",type:"string"}},required:["type","version"],allOf:[{if:{required:["type"],properties:{type:{const:"jsonpath"}}},then:{properties:{
version:{const:"draft-goessner-dispatch-jsonpath-00"}}}},{if:{required:["type"],properties:{type:{const:"xpath"}}},then:{properties:{version:{enum:["xpath-10","\
xpath-20","xpath-30"]}}}}],$ref:"#/$defs/specification-extensions"};function Yn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=Yn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),Ln(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2}))var c2=Ln.evaluated.props;else o2=o2===null?Ln.errors:o2.concat(Ln.errors),i2=o2.length;let l2=i2,m2=!0,u2=i2;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){let t3;if(e2.type===void 0&&(t3="type")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.type!==void 0&&e2.type!=="jsonpat\
h"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}var h2=u2===i2;if(i2=l2,o2!==null&&(l2?o2.length=l2:o2=null),h2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.
isArray(e2)&&e2.version!==void 0&&e2.version!=="draft-goessner-dispatch-jsonpath-00"){let e3={instancePath:t2+"/version",schemaPath:"#/allOf/0/then/properties/v\
ersion/const",keyword:"const",params:{allowedValue:"draft-goessner-dispatch-jsonpath-00"},message:"must be equal to constant"};o2===null?o2=[e3]:o2.push(e3),i2++}
if(m2=h2=a3===i2,m2)var d2={version:!0,type:!0}}if(!m2){let e3={instancePath:t2,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}c2!==!0&&d2!==void 0&&(d2===!0?c2=!0:(c2=c2||{},Object.assign(c2,d2)));let y2=i2,f2=!0,P2=i2;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.type===void 0&&(t3="type")){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}else if(e2.type!==void 0&&e2.type!==
"xpath"){let e3={};o2===null?o2=[e3]:o2.push(e3),i2++}}var g2=P2===i2;if(i2=y2,o2!==null&&(y2?o2.length=y2:o2=null),g2){let a3=i2;if(e2&&typeof e2=="object"&&!Array.
isArray(e2)&&e2.version!==void 0){let a4=e2.version;if(a4!=="xpath-10"&&a4!=="xpath-20"&&a4!=="xpath-30"){let e3={instancePath:t2+"/version",schemaPath:"#/allOf\
/1/then/properties/version/enum",keyword:"enum",params:{allowedValues:Wn.allOf[1].then.properties.version.enum},message:"must be equal to one of the allowed val\
ues"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(f2=g2=a3===i2,f2)var v2={version:!0,type:!0}}if(!f2){let e3={instancePath:t2,schemaPath:"#/allOf/1/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&v2!==void 0&&(v2===!0?c2=!0:(c2=c2||{},Object.
assign(c2,v2))),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.type===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.version===void 0){let e3={instancePath:t2,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).
type=!0,c2.version=!0),e2.type!==void 0){let a3=e2.type;if(a3!=="jsonpath"&&a3!=="xpath"){let e3={instancePath:t2+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:Wn.properties.type.enum},message:"must be equal to one of the allowed values"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.version!==void 0&&
typeof e2.version!="string"){let e3={instancePath:t2+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===
null?o2=[e3]:o2.push(e3),i2++}return Yn.errors=o2,p2.props=c2,i2===0}function Qn(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=Qn.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),Ln(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2}))var c2=Ln.evaluated.props;else o2=o2===null?Ln.errors:o2.concat(Ln.errors),i2=o2.length;let l2=i2,m2=!1,u2=i2;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(e2.type!==void 0){let a3=e2.type;if(a3!=="simple"&&a3!=="regex"&&a3!=="jsonpath"&&a3!=="xpath"){let e3={instancePath:t2+"/type",
schemaPath:"#/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues:Jn.anyOf[0].properties.type.enum},message:"must be equal to one of the allowed \
values"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};o2===null?o2=[e3]:o2.push(e3),i2++}var h2=u2===i2;m2=m2||h2,h2&&c2!==!0&&((c2=c2||{}).type=!0);let d2=i2;if(Yn(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2}))var y2=Yn.evaluated.props;else o2=o2===null?Yn.errors:o2.concat(Yn.errors),i2=o2.length;if(h2=d2===i2,m2=m2||h2,h2&&c2!==!0&&y2!==
void 0&&(y2===!0?c2=!0:(c2=c2||{},Object.assign(c2,y2))),m2)i2=l2,o2!==null&&(l2?o2.length=l2:o2=null);else{let e3={instancePath:t2,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.condition===void 0){
let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"condition"},message:"must have required property 'condition'"};o2===
null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).context=!0,c2.condition=!0),e2.context!==void 0&&typeof e2.context!="string"){let e3={instancePath:t2+"/c\
ontext",schemaPath:"#/properties/context/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.condition!==
void 0&&typeof e2.condition!="string"){let e3={instancePath:t2+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type:"string"},message:"\
must be string"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.type!==void 0&&e2.context===void 0){let e3={instancePath:t2,schemaPath:"#/dependentRequired",keyword:"\
dependentRequired",params:{property:"type",missingProperty:"context",depsCount:1,deps:"context"},message:"must have property context when property type is prese\
nt"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unev\
aluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return Qn.errors=o2,i2===0}Yn.evaluated={
dynamicProps:!0,dynamicItems:!1},Qn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var eo={$comment:"https://spec.openapis.org/arazzo/v1.0.0#success-actio\
n-object",description:"A single success action which describes an action to take upon success of a workflow step",type:"object",properties:{name:{description:"T\
he name of the success action",type:"string"},type:{description:"The type of action to take",enum:["end","goto"]},workflowId:{description:"The workflowId refere\
ncing an existing workflow within the Arazzo description to transfer to upon success of the step",$dynamicRef:"#workflowId"},stepId:{description:"The stepId to \
transfer to upon success of the step",$dynamicRef:"#stepId"},criteria:{description:"A list of assertions to determine if this action SHALL be executed",type:"ar\
ray",uniqueItems:!0,minItems:1,items:{$ref:"#/$defs/criterion-object"}}},allOf:[{if:{properties:{type:{const:"goto"}}},then:{oneOf:[{required:["workflowId"]},{required:[
"stepId"]}]}}],dependentSchemas:{workflowId:{properties:{type:{enum:["goto"]}}},stepId:{properties:{type:{enum:["goto"]}}}},required:["name","type"],$ref:"#/$de\
fs/specification-extensions",unevaluatedProperties:!1};function to(e2,{instancePath:t2="",parentData:r2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){
let i2=null,p2=0,c2=to.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),Ln(e2,{instancePath:t2,parentData:r2,parentDataProperty:s2,
rootData:n2,dynamicAnchors:o2}))var l2=Ln.evaluated.props;else i2=i2===null?Ln.errors:i2.concat(Ln.errors),p2=i2.length;let m2=p2,u2=!0,h2=p2;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)&&e2.type!==void 0&&e2.type!=="goto"){let e3={};i2===null?i2=[e3]:i2.push(e3),p2++}var d2=h2===p2;if(p2=m2,i2!==null&&(m2?i2.length=
m2:i2=null),d2){let a2=p2,r3=p2,s3=!1,n3=null,o3=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.workflowId===void 0){let e3={instancePath:t2,schemaPath:"\
#/allOf/0/then/oneOf/0/required",keyword:"required",params:{missingProperty:"workflowId"},message:"must have required property 'workflowId'"};i2===null?i2=[e3]:
i2.push(e3),p2++}o3===p2&&(s3=!0,n3=0);let c3=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.stepId===void 0){let e3={instancePath:t2,schemaPath:"#/allOf\
/0/then/oneOf/1/required",keyword:"required",params:{missingProperty:"stepId"},message:"must have required property 'stepId'"};i2===null?i2=[e3]:i2.push(e3),p2++}
var y2;if((y2=c3===p2)&&s3?(s3=!1,n3=[n3,1]):y2&&(s3=!0,n3=1),s3)p2=r3,i2!==null&&(r3?i2.length=r3:i2=null);else{let e3={instancePath:t2,schemaPath:"#/allOf/0/t\
hen/oneOf",keyword:"oneOf",params:{passingSchemas:n3},message:"must match exactly one schema in oneOf"};i2===null?i2=[e3]:i2.push(e3),p2++}u2=d2=a2===p2}if(!u2){
let e3={instancePath:t2,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};i2===null?i2=[e3]:i2.push(e3),
p2++}if(l2!==!0&&((l2=l2||{}).type=!0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.name===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.type===void 0){let e3={instancePath:t2,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(l2!==
!0&&((l2=l2||{}).name=!0,l2.type=!0,l2.workflowId=!0,l2.stepId=!0,l2.criteria=!0),e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.type!==void 0){let a2=e2.type;if(a2!==
"end"&&a2!=="goto"){let e3={instancePath:t2+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:eo.properties.type.enum},message:"m\
ust be equal to one of the allowed values"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.workflowId!==void 0){let a2=e2.workflowId,r3=o2.workflowId;if(r3)if(r3(a2,
{instancePath:t2+"/workflowId",parentData:e2,parentDataProperty:"workflowId",rootData:n2,dynamicAnchors:o2}))var f2=r3.evaluated.props,P2=r3.evaluated.items;else
i2=i2===null?r3.errors:i2.concat(r3.errors),p2=i2.length;else if(to(a2,{instancePath:t2+"/workflowId",parentData:e2,parentDataProperty:"workflowId",rootData:n2,
dynamicAnchors:o2})){var g2=to.evaluated.props;f2!==!0&&g2!==void 0&&(g2===!0?f2=!0:(f2=f2||{},Object.assign(f2,g2)));var v2=to.evaluated.items;P2!==!0&&v2!==void 0&&
(P2=v2===!0||(P2>v2?P2:v2))}else i2=i2===null?to.errors:i2.concat(to.errors),p2=i2.length}if(e2.stepId!==void 0){let a2=e2.stepId,r3=o2.stepId;if(r3)if(r3(a2,{instancePath:t2+
"/stepId",parentData:e2,parentDataProperty:"stepId",rootData:n2,dynamicAnchors:o2}))var b2=r3.evaluated.props,D2=r3.evaluated.items;else i2=i2===null?r3.errors:
i2.concat(r3.errors),p2=i2.length;else if(to(a2,{instancePath:t2+"/stepId",parentData:e2,parentDataProperty:"stepId",rootData:n2,dynamicAnchors:o2})){var w2=to.
evaluated.props;b2!==!0&&w2!==void 0&&(w2===!0?b2=!0:(b2=b2||{},Object.assign(b2,w2)));var A2=to.evaluated.items;D2!==!0&&A2!==void 0&&(D2=A2===!0||(D2>A2?D2:A2))}else
i2=i2===null?to.errors:i2.concat(to.errors),p2=i2.length}if(e2.criteria!==void 0){let r3=e2.criteria;if(Array.isArray(r3)){if(r3.length<1){let e4={instancePath:t2+
"/criteria",schemaPath:"#/properties/criteria/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};i2===null?i2=[e4]:i2.push(
e4),p2++}let e3=r3.length;for(let a2=0;a2<e3;a2++)Qn(r3[a2],{instancePath:t2+"/criteria/"+a2,parentData:r3,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||
(i2=i2===null?Qn.errors:i2.concat(Qn.errors),p2=i2.length);let s3,c3=r3.length;if(c3>1){e:for(;c3--;)for(s3=c3;s3--;)if(a(r3[c3],r3[s3])){let e4={instancePath:t2+
"/criteria",schemaPath:"#/properties/criteria/uniqueItems",keyword:"uniqueItems",params:{i:c3,j:s3},message:"must NOT have duplicate items (items ## "+s3+" and "+
c3+" are identical)"};i2===null?i2=[e4]:i2.push(e4),p2++;break e}}}else{let e3={instancePath:t2+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.workflowId!==void 0){let a2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)&&e2.type!==void 0&&e2.type!=="goto"){let e3={instancePath:t2+"/type",schemaPath:"#/dependentSchemas/workflowId/properties/type/enum",keyword:"enum",params:{
allowedValues:eo.dependentSchemas.workflowId.properties.type.enum},message:"must be equal to one of the allowed values"};i2===null?i2=[e3]:i2.push(e3),p2++}a2===
p2&&l2!==!0&&((l2=l2||{}).type=!0)}if(e2.stepId!==void 0){let a2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.type!==void 0&&e2.type!=="goto"){let e3={
instancePath:t2+"/type",schemaPath:"#/dependentSchemas/stepId/properties/type/enum",keyword:"enum",params:{allowedValues:eo.dependentSchemas.stepId.properties.type.
enum},message:"must be equal to one of the allowed values"};i2===null?i2=[e3]:i2.push(e3),p2++}a2===p2&&l2!==!0&&((l2=l2||{}).type=!0)}if(l2!==!0){for(let a2 in e2)
if(!l2||!l2[a2]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a2},message:"must NOT \
have unevaluated properties"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return to.errors=i2,p2===0}to.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ao={$comment:"https:/\
/spec.openapis.org/arazzo/v1.0.0#reusable-object",description:"A simple object to allow referencing of objects contained within the Components Object",type:"obj\
ect",properties:{reference:{description:"A runtime expression used to reference the desired object",type:"string"},value:{description:"Sets a value of the refer\
enced parameter",type:["string","boolean","object","array","number","null"]}},required:["reference"],unevaluatedProperties:!1};function ro(e2,{instancePath:t2="",
parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=ro.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&
(p2.items=void 0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.reference===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"reference"},message:"must have required property 'reference'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.reference!==void 0&&typeof e2.reference!=
"string"){let e3={instancePath:t2+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===null?
o2=[e3]:o2.push(e3),i2++}if(e2.value!==void 0){let a3=e2.value;if(typeof a3!="object"&&typeof a3!="string"&&typeof a3!="boolean"&&typeof a3!="number"){let e3={instancePath:t2+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:ao.properties.value.type},message:"must be string,boolean,object,array,number,null"};o2===
null?o2=[e3]:o2.push(e3),i2++}}for(let a3 in e2)if(a3!=="reference"&&a3!=="value"){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevalu\
atedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return ro.errors=o2,i2===0}ro.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var so={$comment:"https://spec.openapis.org/arazzo/v1.0.0#failure-action-object",description:"A single failure action \
which describes an action to take upon failure of a workflow step",type:"object",properties:{name:{description:"The name of the failure action",type:"string"},type:{
description:"The type of action to take",enum:["end","goto","retry"]},workflowId:{description:"The workflowId referencing an existing workflow within the Arazzo\
 description to transfer to upon failure of the step",$dynamicRef:"#workflowId"},stepId:{description:"The stepId to transfer to upon failure of the step",$dynamicRef:"\
#stepId"},retryAfter:{description:"A non-negative decimal indicating the seconds to delay after the step failure before another attempt SHALL be made",type:"num\
ber",minimum:0},retryLimit:{description:"A non-negative integer indicating how many attempts to retry the step MAY be attempted before failing the overall step",
type:"integer",minimum:0},criteria:{description:"A list of assertions to determine if this action SHALL be executed",type:"array",uniqueItems:!0,items:{$ref:"#/\
$defs/criterion-object"}}},allOf:[{if:{properties:{type:{enum:["goto"]}}},then:{oneOf:[{required:["workflowId"]},{required:["stepId"]}]}},{if:{properties:{type:{
const:"retry"}}},then:{required:["retryAfter"]}}],dependentSchemas:{workflowId:{properties:{type:{enum:["goto","retry"]}}},stepId:{properties:{type:{enum:["goto",
"retry"]}}}},required:["name","type"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1};function no(e2,{instancePath:t2="",parentData:r2,parentDataProperty:s2,
rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=no.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),Ln(e2,{instancePath:t2,
parentData:r2,parentDataProperty:s2,rootData:n2,dynamicAnchors:o2}))var l2=Ln.evaluated.props;else i2=i2===null?Ln.errors:i2.concat(Ln.errors),p2=i2.length;let m2=p2,
u2=!0,h2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.type!==void 0&&e2.type!=="goto"){let e3={};i2===null?i2=[e3]:i2.push(e3),p2++}var d2=h2===p2;if(p2=
m2,i2!==null&&(m2?i2.length=m2:i2=null),d2){let a2=p2,r3=p2,s3=!1,n3=null,o3=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.workflowId===void 0){let e3={
instancePath:t2,schemaPath:"#/allOf/0/then/oneOf/0/required",keyword:"required",params:{missingProperty:"workflowId"},message:"must have required property 'work\
flowId'"};i2===null?i2=[e3]:i2.push(e3),p2++}o3===p2&&(s3=!0,n3=0);let c3=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.stepId===void 0){let e3={instancePath:t2,
schemaPath:"#/allOf/0/then/oneOf/1/required",keyword:"required",params:{missingProperty:"stepId"},message:"must have required property 'stepId'"};i2===null?i2=[
e3]:i2.push(e3),p2++}var y2;if((y2=c3===p2)&&s3?(s3=!1,n3=[n3,1]):y2&&(s3=!0,n3=1),s3)p2=r3,i2!==null&&(r3?i2.length=r3:i2=null);else{let e3={instancePath:t2,schemaPath:"\
#/allOf/0/then/oneOf",keyword:"oneOf",params:{passingSchemas:n3},message:"must match exactly one schema in oneOf"};i2===null?i2=[e3]:i2.push(e3),p2++}u2=d2=a2===
p2}if(!u2){let e3={instancePath:t2,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};i2===null?i2=[e3]:i2.
push(e3),p2++}l2!==!0&&((l2=l2||{}).type=!0);let f2=p2,P2=!0,g2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.type!==void 0&&e2.type!=="retry"){let e3={};
i2===null?i2=[e3]:i2.push(e3),p2++}var v2=g2===p2;if(p2=f2,i2!==null&&(f2?i2.length=f2:i2=null),v2){let a2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.
retryAfter===void 0){let e3={instancePath:t2,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"retryAfter"},message:"must have re\
quired property 'retryAfter'"};i2===null?i2=[e3]:i2.push(e3),p2++}P2=v2=a2===p2}if(!P2){let e3={instancePath:t2,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};i2===null?i2=[e3]:i2.push(e3),p2++}if(l2!==!0&&((l2=l2||{}).type=!0),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.
name===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.type===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(l2!==!0&&((l2=l2||{}).name=!0,l2.type=!0,l2.workflowId=!0,l2.stepId=!0,l2.retryAfter=
!0,l2.retryLimit=!0,l2.criteria=!0),e2.name!==void 0&&typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.type!==void 0){let a2=e2.type;if(a2!=="end"&&a2!=="goto"&&a2!=="ret\
ry"){let e3={instancePath:t2+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:so.properties.type.enum},message:"must be equal to\
 one of the allowed values"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.workflowId!==void 0){let a2=e2.workflowId,r3=o2.workflowId;if(r3)if(r3(a2,{instancePath:t2+
"/workflowId",parentData:e2,parentDataProperty:"workflowId",rootData:n2,dynamicAnchors:o2}))var b2=r3.evaluated.props,D2=r3.evaluated.items;else i2=i2===null?r3.
errors:i2.concat(r3.errors),p2=i2.length;else if(no(a2,{instancePath:t2+"/workflowId",parentData:e2,parentDataProperty:"workflowId",rootData:n2,dynamicAnchors:o2})){
var w2=no.evaluated.props;b2!==!0&&w2!==void 0&&(w2===!0?b2=!0:(b2=b2||{},Object.assign(b2,w2)));var A2=no.evaluated.items;D2!==!0&&A2!==void 0&&(D2=A2===!0||(D2>
A2?D2:A2))}else i2=i2===null?no.errors:i2.concat(no.errors),p2=i2.length}if(e2.stepId!==void 0){let a2=e2.stepId,r3=o2.stepId;if(r3)if(r3(a2,{instancePath:t2+"/\
stepId",parentData:e2,parentDataProperty:"stepId",rootData:n2,dynamicAnchors:o2}))var k2=r3.evaluated.props,$2=r3.evaluated.items;else i2=i2===null?r3.errors:i2.
concat(r3.errors),p2=i2.length;else if(no(a2,{instancePath:t2+"/stepId",parentData:e2,parentDataProperty:"stepId",rootData:n2,dynamicAnchors:o2})){var j2=no.evaluated.
props;k2!==!0&&j2!==void 0&&(j2===!0?k2=!0:(k2=k2||{},Object.assign(k2,j2)));var q2=no.evaluated.items;$2!==!0&&q2!==void 0&&($2=q2===!0||($2>q2?$2:q2))}else i2=
i2===null?no.errors:i2.concat(no.errors),p2=i2.length}if(e2.retryAfter!==void 0){let a2=e2.retryAfter;if(typeof a2=="number"){if(a2<0||isNaN(a2)){let e3={instancePath:t2+
"/retryAfter",schemaPath:"#/properties/retryAfter/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};i2===null?i2=[e3]:i2.push(
e3),p2++}}else{let e3={instancePath:t2+"/retryAfter",schemaPath:"#/properties/retryAfter/type",keyword:"type",params:{type:"number"},message:"must be number"};i2===
null?i2=[e3]:i2.push(e3),p2++}}if(e2.retryLimit!==void 0){let a2=e2.retryLimit;if(typeof a2!="number"||a2%1||isNaN(a2)){let e3={instancePath:t2+"/retryLimit",schemaPath:"\
#/properties/retryLimit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i2===null?i2=[e3]:i2.push(e3),p2++}if(typeof a2=="number"&&(a2<0||
isNaN(a2))){let e3={instancePath:t2+"/retryLimit",schemaPath:"#/properties/retryLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.criteria!==void 0){let r3=e2.criteria;if(Array.isArray(r3)){let e3=r3.length;for(let a2=0;a2<e3;a2++)Qn(r3[a2],
{instancePath:t2+"/criteria/"+a2,parentData:r3,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Qn.errors:i2.concat(Qn.errors),p2=i2.length);
let s3,c3=r3.length;if(c3>1){e:for(;c3--;)for(s3=c3;s3--;)if(a(r3[c3],r3[s3])){let e4={instancePath:t2+"/criteria",schemaPath:"#/properties/criteria/uniqueItems",
keyword:"uniqueItems",params:{i:c3,j:s3},message:"must NOT have duplicate items (items ## "+s3+" and "+c3+" are identical)"};i2===null?i2=[e4]:i2.push(e4),p2++;
break e}}}else{let e3={instancePath:t2+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type:"array"},message:"must be array"};i2===null?
i2=[e3]:i2.push(e3),p2++}}if(e2.workflowId!==void 0){let a2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.type!==void 0){let a3=e2.type;if(a3!=="goto"&&
a3!=="retry"){let e3={instancePath:t2+"/type",schemaPath:"#/dependentSchemas/workflowId/properties/type/enum",keyword:"enum",params:{allowedValues:so.dependentSchemas.
workflowId.properties.type.enum},message:"must be equal to one of the allowed values"};i2===null?i2=[e3]:i2.push(e3),p2++}}a2===p2&&l2!==!0&&((l2=l2||{}).type=!0)}
if(e2.stepId!==void 0){let a2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.type!==void 0){let a3=e2.type;if(a3!=="goto"&&a3!=="retry"){let e3={instancePath:t2+
"/type",schemaPath:"#/dependentSchemas/stepId/properties/type/enum",keyword:"enum",params:{allowedValues:so.dependentSchemas.stepId.properties.type.enum},message:"\
must be equal to one of the allowed values"};i2===null?i2=[e3]:i2.push(e3),p2++}}a2===p2&&l2!==!0&&((l2=l2||{}).type=!0)}if(l2!==!0){for(let a2 in e2)if(!l2||!l2[a2]){
let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a2},message:"must NOT have unevaluated \
properties"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
i2===null?i2=[e3]:i2.push(e3),p2++}return no.errors=i2,p2===0}function oo(e2,{instancePath:t2="",parentData:r2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){
let i2=null,p2=0,c2=oo.evaluated;if(c2.dynamicProps&&(c2.props=void 0),c2.dynamicItems&&(c2.items=void 0),Ln(e2,{instancePath:t2,parentData:r2,parentDataProperty:s2,
rootData:n2,dynamicAnchors:o2}))var l2=Ln.evaluated.props;else i2=i2===null?Ln.errors:i2.concat(Ln.errors),p2=i2.length;let m2=p2,u2=!1,h2=null,d2=p2;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)&&e2.operationId===void 0){let e3={instancePath:t2,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"opera\
tionId"},message:"must have required property 'operationId'"};i2===null?i2=[e3]:i2.push(e3),p2++}(f2=d2===p2)&&(u2=!0,h2=0);let y2=p2;if(e2&&typeof e2=="object"&&
!Array.isArray(e2)&&e2.operationPath===void 0){let e3={instancePath:t2,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"operationPath"},
message:"must have required property 'operationPath'"};i2===null?i2=[e3]:i2.push(e3),p2++}if((f2=y2===p2)&&u2)u2=!1,h2=[h2,1];else{f2&&(u2=!0,h2=1);let a2=p2;if(e2&&
typeof e2=="object"&&!Array.isArray(e2)&&e2.workflowId===void 0){let e3={instancePath:t2,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"\
workflowId"},message:"must have required property 'workflowId'"};i2===null?i2=[e3]:i2.push(e3),p2++}var f2;(f2=a2===p2)&&u2?(u2=!1,h2=[h2,2]):f2&&(u2=!0,h2=2)}if(u2)
p2=m2,i2!==null&&(m2?i2.length=m2:i2=null);else{let e3={instancePath:t2,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h2},message:"must match exac\
tly one schema in oneOf"};i2===null?i2=[e3]:i2.push(e3),p2++}let P2=p2,g2=!0,v2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.operationId===void 0&&
(t3="operationId")){let e3={};i2===null?i2=[e3]:i2.push(e3),p2++}}var b2=v2===p2;if(p2=P2,i2!==null&&(P2?i2.length=P2:i2=null),b2){let a2=p2;if(e2&&typeof e2=="\
object"&&!Array.isArray(e2)&&e2.parameters!==void 0){let a3=e2.parameters;if(Array.isArray(a3)){let e3=a3.length;for(let r3=0;r3<e3;r3++){let e4=a3[r3],s3=p2,n3=!1,
o3=null,c3=p2;if(e4&&typeof e4=="object"&&!Array.isArray(e4)){if(e4.name===void 0){let e5={instancePath:t2+"/parameters/"+r3,schemaPath:"#/allOf/0/then/properti\
es/parameters/items/oneOf/0/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};i2===null?i2=[e5]:i2.push(
e5),p2++}if(e4.value===void 0){let e5={instancePath:t2+"/parameters/"+r3,schemaPath:"#/allOf/0/then/properties/parameters/items/oneOf/0/required",keyword:"requi\
red",params:{missingProperty:"value"},message:"must have required property 'value'"};i2===null?i2=[e5]:i2.push(e5),p2++}if(e4.in===void 0){let e5={instancePath:t2+
"/parameters/"+r3,schemaPath:"#/allOf/0/then/properties/parameters/items/oneOf/0/required",keyword:"required",params:{missingProperty:"in"},message:"must have r\
equired property 'in'"};i2===null?i2=[e5]:i2.push(e5),p2++}if(e4.name!==void 0&&typeof e4.name!="string"){let e5={instancePath:t2+"/parameters/"+r3+"/name",schemaPath:"\
#/allOf/0/then/properties/parameters/items/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e5]:i2.push(
e5),p2++}if(e4.in!==void 0){let a4=e4.in;if(a4!=="path"&&a4!=="query"&&a4!=="header"&&a4!=="cookie"&&a4!=="body"){let e5={instancePath:t2+"/parameters/"+r3+"/in",
schemaPath:"#/allOf/0/then/properties/parameters/items/oneOf/0/properties/in/enum",keyword:"enum",params:{allowedValues:Zn.allOf[0].then.properties.parameters.items.
oneOf[0].properties.in.enum},message:"must be equal to one of the allowed values"};i2===null?i2=[e5]:i2.push(e5),p2++}}if(e4.value!==void 0){let a4=e4.value;if(typeof a4!=
"object"&&typeof a4!="string"&&typeof a4!="boolean"&&typeof a4!="number"){let e5={instancePath:t2+"/parameters/"+r3+"/value",schemaPath:"#/allOf/0/then/properti\
es/parameters/items/oneOf/0/properties/value/type",keyword:"type",params:{type:Zn.allOf[0].then.properties.parameters.items.oneOf[0].properties.value.type},message:"\
must be string,boolean,object,array,number,null"};i2===null?i2=[e5]:i2.push(e5),p2++}}}else{let e5={instancePath:t2+"/parameters/"+r3,schemaPath:"#/allOf/0/then\
/properties/parameters/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e5]:i2.push(e5),p2++}if(c3===p2){n3=!0,
o3=0;var D2={name:!0,in:!0,value:!0}}let l3=p2;if(e4&&typeof e4=="object"&&!Array.isArray(e4)){if(e4.reference===void 0){let e5={instancePath:t2+"/parameters/"+
r3,schemaPath:"#/allOf/0/then/properties/parameters/items/oneOf/1/required",keyword:"required",params:{missingProperty:"reference"},message:"must have required \
property 'reference'"};i2===null?i2=[e5]:i2.push(e5),p2++}if(e4.reference!==void 0&&typeof e4.reference!="string"){let e5={instancePath:t2+"/parameters/"+r3+"/r\
eference",schemaPath:"#/allOf/0/then/properties/parameters/items/oneOf/1/properties/reference/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};i2===null?i2=[e5]:i2.push(e5),p2++}if(e4.value!==void 0){let a4=e4.value;if(typeof a4!="object"&&typeof a4!="string"&&typeof a4!="boolean"&&typeof a4!="numb\
er"){let e5={instancePath:t2+"/parameters/"+r3+"/value",schemaPath:"#/allOf/0/then/properties/parameters/items/oneOf/1/properties/value/type",keyword:"type",params:{
type:Zn.allOf[0].then.properties.parameters.items.oneOf[1].properties.value.type},message:"must be string,boolean,object,array,number,null"};i2===null?i2=[e5]:i2.
push(e5),p2++}}}else{let e5={instancePath:t2+"/parameters/"+r3,schemaPath:"#/allOf/0/then/properties/parameters/items/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};i2===null?i2=[e5]:i2.push(e5),p2++}var w2;if((w2=l3===p2)&&n3?(n3=!1,o3=[o3,1]):w2&&(n3=!0,o3=1,D2!==!0&&((D2=D2||{}).reference=
!0,D2.value=!0)),n3)p2=s3,i2!==null&&(s3?i2.length=s3:i2=null);else{let e5={instancePath:t2+"/parameters/"+r3,schemaPath:"#/allOf/0/then/properties/parameters/i\
tems/oneOf",keyword:"oneOf",params:{passingSchemas:o3},message:"must match exactly one schema in oneOf"};i2===null?i2=[e5]:i2.push(e5),p2++}}}}if(g2=b2=a2===p2,
g2)var A2={parameters:!0}}if(!g2){let e3={instancePath:t2,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schem\
a'};i2===null?i2=[e3]:i2.push(e3),p2++}l2!==!0&&A2!==void 0&&(A2===!0?l2=!0:(l2=l2||{},Object.assign(l2,A2)));let k2=p2,$2=!0,j2=p2;if(e2&&typeof e2=="object"&&
!Array.isArray(e2)){let t3;if(e2.operationPath===void 0&&(t3="operationPath")){let e3={};i2===null?i2=[e3]:i2.push(e3),p2++}}var q2=j2===p2;if(p2=k2,i2!==null&&
(k2?i2.length=k2:i2=null),q2){let a2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.parameters!==void 0){let a3=e2.parameters;if(Array.isArray(a3)){let e3=a3.
length;for(let r3=0;r3<e3;r3++){let e4=a3[r3],s3=p2,n3=!1,o3=null,c3=p2;if(e4&&typeof e4=="object"&&!Array.isArray(e4)){if(e4.name===void 0){let e5={instancePath:t2+
"/parameters/"+r3,schemaPath:"#/allOf/1/then/properties/parameters/items/oneOf/0/required",keyword:"required",params:{missingProperty:"name"},message:"must have\
 required property 'name'"};i2===null?i2=[e5]:i2.push(e5),p2++}if(e4.value===void 0){let e5={instancePath:t2+"/parameters/"+r3,schemaPath:"#/allOf/1/then/proper\
ties/parameters/items/oneOf/0/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};i2===null?i2=[e5]:i2.
push(e5),p2++}if(e4.in===void 0){let e5={instancePath:t2+"/parameters/"+r3,schemaPath:"#/allOf/1/then/properties/parameters/items/oneOf/0/required",keyword:"req\
uired",params:{missingProperty:"in"},message:"must have required property 'in'"};i2===null?i2=[e5]:i2.push(e5),p2++}if(e4.name!==void 0&&typeof e4.name!="string"){
let e5={instancePath:t2+"/parameters/"+r3+"/name",schemaPath:"#/allOf/1/then/properties/parameters/items/oneOf/0/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};i2===null?i2=[e5]:i2.push(e5),p2++}if(e4.in!==void 0){let a4=e4.in;if(a4!=="path"&&a4!=="query"&&a4!=="header"&&a4!=="cookie"&&
a4!=="body"){let e5={instancePath:t2+"/parameters/"+r3+"/in",schemaPath:"#/allOf/1/then/properties/parameters/items/oneOf/0/properties/in/enum",keyword:"enum",params:{
allowedValues:Zn.allOf[1].then.properties.parameters.items.oneOf[0].properties.in.enum},message:"must be equal to one of the allowed values"};i2===null?i2=[e5]:
i2.push(e5),p2++}}if(e4.value!==void 0){let a4=e4.value;if(typeof a4!="object"&&typeof a4!="string"&&typeof a4!="boolean"&&typeof a4!="number"){let e5={instancePath:t2+
"/parameters/"+r3+"/value",schemaPath:"#/allOf/1/then/properties/parameters/items/oneOf/0/properties/value/type",keyword:"type",params:{type:Zn.allOf[1].then.properties.
parameters.items.oneOf[0].properties.value.type},message:"must be string,boolean,object,array,number,null"};i2===null?i2=[e5]:i2.push(e5),p2++}}}else{let e5={instancePath:t2+
"/parameters/"+r3,schemaPath:"#/allOf/1/then/properties/parameters/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?
i2=[e5]:i2.push(e5),p2++}if(c3===p2){n3=!0,o3=0;var x2={name:!0,in:!0,value:!0}}let l3=p2;if(e4&&typeof e4=="object"&&!Array.isArray(e4)){if(e4.reference===void 0){
let e5={instancePath:t2+"/parameters/"+r3,schemaPath:"#/allOf/1/then/properties/parameters/items/oneOf/1/required",keyword:"required",params:{missingProperty:"r\
eference"},message:"must have required property 'reference'"};i2===null?i2=[e5]:i2.push(e5),p2++}if(e4.reference!==void 0&&typeof e4.reference!="string"){let e5={
instancePath:t2+"/parameters/"+r3+"/reference",schemaPath:"#/allOf/1/then/properties/parameters/items/oneOf/1/properties/reference/type",keyword:"type",params:{
type:"string"},message:"must be string"};i2===null?i2=[e5]:i2.push(e5),p2++}if(e4.value!==void 0){let a4=e4.value;if(typeof a4!="object"&&typeof a4!="string"&&typeof a4!=
"boolean"&&typeof a4!="number"){let e5={instancePath:t2+"/parameters/"+r3+"/value",schemaPath:"#/allOf/1/then/properties/parameters/items/oneOf/1/properties/val\
ue/type",keyword:"type",params:{type:Zn.allOf[1].then.properties.parameters.items.oneOf[1].properties.value.type},message:"must be string,boolean,object,array,n\
umber,null"};i2===null?i2=[e5]:i2.push(e5),p2++}}}else{let e5={instancePath:t2+"/parameters/"+r3,schemaPath:"#/allOf/1/then/properties/parameters/items/oneOf/1/\
type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e5]:i2.push(e5),p2++}var I2;if((I2=l3===p2)&&n3?(n3=!1,o3=[o3,1]):I2&&(n3=!0,
o3=1,x2!==!0&&((x2=x2||{}).reference=!0,x2.value=!0)),n3)p2=s3,i2!==null&&(s3?i2.length=s3:i2=null);else{let e5={instancePath:t2+"/parameters/"+r3,schemaPath:"#\
/allOf/1/then/properties/parameters/items/oneOf",keyword:"oneOf",params:{passingSchemas:o3},message:"must match exactly one schema in oneOf"};i2===null?i2=[e5]:
i2.push(e5),p2++}}}}if($2=q2=a2===p2,$2)var O2={parameters:!0}}if(!$2){let e3={instancePath:t2,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"th\
en"},message:'must match "then" schema'};i2===null?i2=[e3]:i2.push(e3),p2++}l2!==!0&&O2!==void 0&&(O2===!0?l2=!0:(l2=l2||{},Object.assign(l2,O2)));let U2=p2,T2=!0,
N2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){let t3;if(e2.workflowId===void 0&&(t3="workflowId")){let e3={};i2===null?i2=[e3]:i2.push(e3),p2++}}var M2=N2===
p2;if(p2=U2,i2!==null&&(U2?i2.length=U2:i2=null),M2){let a2=p2;if(e2&&typeof e2=="object"&&!Array.isArray(e2)&&e2.parameters!==void 0){let a3=e2.parameters;if(Array.
isArray(a3)){let e3=a3.length;for(let r3=0;r3<e3;r3++){let e4=a3[r3],s3=p2,n3=!1,o3=null,c3=p2;if(e4&&typeof e4=="object"&&!Array.isArray(e4)){if(e4.name===void 0){
let e5={instancePath:t2+"/parameters/"+r3,schemaPath:"#/allOf/2/then/properties/parameters/items/oneOf/0/required",keyword:"required",params:{missingProperty:"n\
ame"},message:"must have required property 'name'"};i2===null?i2=[e5]:i2.push(e5),p2++}if(e4.value===void 0){let e5={instancePath:t2+"/parameters/"+r3,schemaPath:"\
#/allOf/2/then/properties/parameters/items/oneOf/0/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};
i2===null?i2=[e5]:i2.push(e5),p2++}if(e4.name!==void 0&&typeof e4.name!="string"){let e5={instancePath:t2+"/parameters/"+r3+"/name",schemaPath:"#/allOf/2/then/p\
roperties/parameters/items/oneOf/0/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e5]:i2.push(e5),p2++}if(e4.
value!==void 0){let a4=e4.value;if(typeof a4!="object"&&typeof a4!="string"&&typeof a4!="boolean"&&typeof a4!="number"){let e5={instancePath:t2+"/parameters/"+r3+
"/value",schemaPath:"#/allOf/2/then/properties/parameters/items/oneOf/0/properties/value/type",keyword:"type",params:{type:Zn.allOf[2].then.properties.parameters.
items.oneOf[0].properties.value.type},message:"must be string,boolean,object,array,number,null"};i2===null?i2=[e5]:i2.push(e5),p2++}}}else{let e5={instancePath:t2+
"/parameters/"+r3,schemaPath:"#/allOf/2/then/properties/parameters/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?
i2=[e5]:i2.push(e5),p2++}if(c3===p2){n3=!0,o3=0;var S2={name:!0,value:!0}}let l3=p2;if(e4&&typeof e4=="object"&&!Array.isArray(e4)){if(e4.reference===void 0){let e5={
instancePath:t2+"/parameters/"+r3,schemaPath:"#/allOf/2/then/properties/parameters/items/oneOf/1/required",keyword:"required",params:{missingProperty:"reference"},
message:"must have required property 'reference'"};i2===null?i2=[e5]:i2.push(e5),p2++}if(e4.reference!==void 0&&typeof e4.reference!="string"){let e5={instancePath:t2+
"/parameters/"+r3+"/reference",schemaPath:"#/allOf/2/then/properties/parameters/items/oneOf/1/properties/reference/type",keyword:"type",params:{type:"string"},message:"\
must be string"};i2===null?i2=[e5]:i2.push(e5),p2++}if(e4.value!==void 0){let a4=e4.value;if(typeof a4!="object"&&typeof a4!="string"&&typeof a4!="boolean"&&typeof a4!=
"number"){let e5={instancePath:t2+"/parameters/"+r3+"/value",schemaPath:"#/allOf/2/then/properties/parameters/items/oneOf/1/properties/value/type",keyword:"type",
params:{type:Zn.allOf[2].then.properties.parameters.items.oneOf[1].properties.value.type},message:"must be string,boolean,object,array,number,null"};i2===null?i2=
[e5]:i2.push(e5),p2++}}}else{let e5={instancePath:t2+"/parameters/"+r3,schemaPath:"#/allOf/2/then/properties/parameters/items/oneOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};i2===null?i2=[e5]:i2.push(e5),p2++}var z2;if((z2=l3===p2)&&n3?(n3=!1,o3=[o3,1]):z2&&(n3=!0,o3=1,S2!==!0&&((S2=S2||{}).reference=
!0,S2.value=!0)),n3)p2=s3,i2!==null&&(s3?i2.length=s3:i2=null);else{let e5={instancePath:t2+"/parameters/"+r3,schemaPath:"#/allOf/2/then/properties/parameters/i\
tems/oneOf",keyword:"oneOf",params:{passingSchemas:o3},message:"must match exactly one schema in oneOf"};i2===null?i2=[e5]:i2.push(e5),p2++}}}}if(T2=M2=a2===p2,
T2)var R2={parameters:!0}}if(!T2){let e3={instancePath:t2,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schem\
a'};i2===null?i2=[e3]:i2.push(e3),p2++}if(l2!==!0&&R2!==void 0&&(R2===!0?l2=!0:(l2=l2||{},Object.assign(l2,R2))),e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.
stepId===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stepId"},message:"must have required property 'step\
Id'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(l2!==!0&&((l2=l2||{}).stepId=!0,l2.description=!0,l2.operationId=!0,l2.operationPath=!0,l2.workflowId=!0,l2.parameters=
!0,l2.requestBody=!0,l2.successCriteria=!0,l2.onSuccess=!0,l2.onFailure=!0,l2.outputs=!0),e2.stepId!==void 0){if(typeof e2.stepId!="string"){let e3={instancePath:t2+
"/stepId",schemaPath:"#/properties/stepId/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}o2.stepId||(o2.
stepId=Hn)}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.operationId!==void 0&&typeof e2.operationId!="string"){let e3={instancePath:t2+
"/operationId",schemaPath:"#/properties/operationId/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.
operationPath!==void 0&&typeof e2.operationPath!="string"){let e3={instancePath:t2+"/operationPath",schemaPath:"#/properties/operationPath/type",keyword:"type",
params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.workflowId!==void 0){let a2=e2.workflowId,r3=o2.workflowId;if(r3)if(r3(
a2,{instancePath:t2+"/workflowId",parentData:e2,parentDataProperty:"workflowId",rootData:n2,dynamicAnchors:o2}))var E2=r3.evaluated.props,C2=r3.evaluated.items;else
i2=i2===null?r3.errors:i2.concat(r3.errors),p2=i2.length;else if(oo(a2,{instancePath:t2+"/workflowId",parentData:e2,parentDataProperty:"workflowId",rootData:n2,
dynamicAnchors:o2})){var L2=oo.evaluated.props;E2!==!0&&L2!==void 0&&(L2===!0?E2=!0:(E2=E2||{},Object.assign(E2,L2)));var V2=oo.evaluated.items;C2!==!0&&V2!==void 0&&
(C2=V2===!0||(C2>V2?C2:V2))}else i2=i2===null?oo.errors:i2.concat(oo.errors),p2=i2.length}if(e2.parameters!==void 0){let r3=e2.parameters;if(Array.isArray(r3)){
let e3,s3=r3.length;if(s3>1){e:for(;s3--;)for(e3=s3;e3--;)if(a(r3[s3],r3[e3])){let a2={instancePath:t2+"/parameters",schemaPath:"#/properties/parameters/uniqueI\
tems",keyword:"uniqueItems",params:{i:s3,j:e3},message:"must NOT have duplicate items (items ## "+e3+" and "+s3+" are identical)"};i2===null?i2=[a2]:i2.push(a2),
p2++;break e}}}else{let e3={instancePath:t2+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"},message:"must be array"};
i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.requestBody!==void 0&&(Gn(e2.requestBody,{instancePath:t2+"/requestBody",parentData:e2,parentDataProperty:"requestBody",
rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Gn.errors:i2.concat(Gn.errors),p2=i2.length)),e2.successCriteria!==void 0){let r3=e2.successCriteria;if(Array.isArray(
r3)){if(r3.length<1){let e4={instancePath:t2+"/successCriteria",schemaPath:"#/properties/successCriteria/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};i2===null?i2=[e4]:i2.push(e4),p2++}let e3=r3.length;for(let a2=0;a2<e3;a2++)Qn(r3[a2],{instancePath:t2+"/successCriteria/"+a2,
parentData:r3,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Qn.errors:i2.concat(Qn.errors),p2=i2.length);let s3,c3=r3.length;if(c3>1){e:for(;c3--;)
for(s3=c3;s3--;)if(a(r3[c3],r3[s3])){let e4={instancePath:t2+"/successCriteria",schemaPath:"#/properties/successCriteria/uniqueItems",keyword:"uniqueItems",params:{
i:c3,j:s3},message:"must NOT have duplicate items (items ## "+s3+" and "+c3+" are identical)"};i2===null?i2=[e4]:i2.push(e4),p2++;break e}}}else{let e3={instancePath:t2+
"/successCriteria",schemaPath:"#/properties/successCriteria/type",keyword:"type",params:{type:"array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}}
if(e2.onSuccess!==void 0){let r3=e2.onSuccess;if(Array.isArray(r3)){let e3=r3.length;for(let a2=0;a2<e3;a2++){let e4=r3[a2],s4=p2,c4=!1,l3=null,m3=p2;if(to(e4,{
instancePath:t2+"/onSuccess/"+a2,parentData:r3,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?to.errors:i2.concat(to.errors),p2=i2.length),
m3===p2){c4=!0,l3=0;var K2=!0}let u3=p2;var F2;if(ro(e4,{instancePath:t2+"/onSuccess/"+a2,parentData:r3,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=
i2===null?ro.errors:i2.concat(ro.errors),p2=i2.length),(F2=u3===p2)&&c4?(c4=!1,l3=[l3,1]):F2&&(c4=!0,l3=1,K2!==!0&&(K2=!0)),c4)p2=s4,i2!==null&&(s4?i2.length=s4:
i2=null);else{let e5={instancePath:t2+"/onSuccess/"+a2,schemaPath:"#/properties/onSuccess/items/oneOf",keyword:"oneOf",params:{passingSchemas:l3},message:"must \
match exactly one schema in oneOf"};i2===null?i2=[e5]:i2.push(e5),p2++}}let s3,c3=r3.length;if(c3>1){e:for(;c3--;)for(s3=c3;s3--;)if(a(r3[c3],r3[s3])){let e4={instancePath:t2+
"/onSuccess",schemaPath:"#/properties/onSuccess/uniqueItems",keyword:"uniqueItems",params:{i:c3,j:s3},message:"must NOT have duplicate items (items ## "+s3+" an\
d "+c3+" are identical)"};i2===null?i2=[e4]:i2.push(e4),p2++;break e}}}else{let e3={instancePath:t2+"/onSuccess",schemaPath:"#/properties/onSuccess/type",keyword:"\
type",params:{type:"array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.onFailure!==void 0){let r3=e2.onFailure;if(Array.isArray(r3)){let e3=r3.
length;for(let a2=0;a2<e3;a2++){let e4=r3[a2],s4=p2,c4=!1,l3=null,m3=p2;if(no(e4,{instancePath:t2+"/onFailure/"+a2,parentData:r3,parentDataProperty:a2,rootData:n2,
dynamicAnchors:o2})||(i2=i2===null?no.errors:i2.concat(no.errors),p2=i2.length),m3===p2){c4=!0,l3=0;var B2=!0}let u3=p2;var _2;if(ro(e4,{instancePath:t2+"/onFai\
lure/"+a2,parentData:r3,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?ro.errors:i2.concat(ro.errors),p2=i2.length),(_2=u3===p2)&&c4?(c4=!1,
l3=[l3,1]):_2&&(c4=!0,l3=1,B2!==!0&&(B2=!0)),c4)p2=s4,i2!==null&&(s4?i2.length=s4:i2=null);else{let e5={instancePath:t2+"/onFailure/"+a2,schemaPath:"#/propertie\
s/onFailure/items/oneOf",keyword:"oneOf",params:{passingSchemas:l3},message:"must match exactly one schema in oneOf"};i2===null?i2=[e5]:i2.push(e5),p2++}}let s3,
c3=r3.length;if(c3>1){e:for(;c3--;)for(s3=c3;s3--;)if(a(r3[c3],r3[s3])){let e4={instancePath:t2+"/onFailure",schemaPath:"#/properties/onFailure/uniqueItems",keyword:"\
uniqueItems",params:{i:c3,j:s3},message:"must NOT have duplicate items (items ## "+s3+" and "+c3+" are identical)"};i2===null?i2=[e4]:i2.push(e4),p2++;break e}}}else{
let e3={instancePath:t2+"/onFailure",schemaPath:"#/properties/onFailure/type",keyword:"type",params:{type:"array"},message:"must be array"};i2===null?i2=[e3]:i2.
push(e3),p2++}}if(e2.outputs!==void 0){let a2=e2.outputs;if(a2&&typeof a2=="object"&&!Array.isArray(a2)){var Z2={};for(let e3 in a2)if(Zt.test(e3)){if(typeof a2[e3]!=
"string"){let a3={instancePath:t2+"/outputs/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/outputs/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5\
C-_%5D%2B%24/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[a3]:i2.push(a3),p2++}Z2[e3]=!0}}else{let e3={instancePath:t2+"/\
outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"},message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(l2!==!0){
for(let a2 in e2)if(!l2||!l2[a2]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a2},message:"\
must NOT have unevaluated properties"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return oo.errors=i2,p2===0}no.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},oo.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var io={$comment:"https://spec.openapis.org/arazzo/v1.0.0#parameter-object",description:"Describes a single step parameter",type:"\
object",properties:{name:{description:"The name of the parameter",type:"string"},in:{description:"The named location of the parameter",enum:["path","query","hea\
der","cookie","body"]},value:{description:"The value to pass in the parameter",type:["string","boolean","object","array","number","null"]}},required:["name","va\
lue"],$ref:"#/$defs/specification-extensions",unevaluatedProperties:!1};function po(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,dynamicAnchors:n2={}}={}){
let o2=null,i2=0,p2=po.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),Ln(e2,{instancePath:t2,parentData:a2,parentDataProperty:r2,
rootData:s2,dynamicAnchors:n2}))var c2=Ln.evaluated.props;else o2=o2===null?Ln.errors:o2.concat(Ln.errors),i2=o2.length;if(e2&&typeof e2=="object"&&!Array.isArray(
e2)){if(e2.name===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required propert\
y 'name'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(e2.value===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};o2===null?o2=[e3]:o2.push(e3),i2++}if(c2!==!0&&((c2=c2||{}).name=!0,c2.in=!0,c2.value=!0),e2.name!==void 0&&
typeof e2.name!="string"){let e3={instancePath:t2+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};o2===
null?o2=[e3]:o2.push(e3),i2++}if(e2.in!==void 0){let a3=e2.in;if(a3!=="path"&&a3!=="query"&&a3!=="header"&&a3!=="cookie"&&a3!=="body"){let e3={instancePath:t2+"\
/in",schemaPath:"#/properties/in/enum",keyword:"enum",params:{allowedValues:io.properties.in.enum},message:"must be equal to one of the allowed values"};o2===null?
o2=[e3]:o2.push(e3),i2++}}if(e2.value!==void 0){let a3=e2.value;if(typeof a3!="object"&&typeof a3!="string"&&typeof a3!="boolean"&&typeof a3!="number"){let e3={
instancePath:t2+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:io.properties.value.type},message:"must be string,boolean,object,array\
,number,null"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"\
unevaluatedProperties",params:{unevaluatedProperty:a3},message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return po.errors=o2,i2===0}function co(e2,{
instancePath:t2="",parentData:r2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=co.evaluated;if(c2.dynamicProps&&(c2.props=void 0),
c2.dynamicItems&&(c2.items=void 0),Ln(e2,{instancePath:t2,parentData:r2,parentDataProperty:s2,rootData:n2,dynamicAnchors:o2}))var l2=Ln.evaluated.props;else i2=
i2===null?Ln.errors:i2.concat(Ln.errors),p2=i2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.workflowId===void 0){let e3={instancePath:t2,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"workflowId"},message:"must have required property 'workflowId'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.
steps===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"steps"},message:"must have required property 'steps'"};
i2===null?i2=[e3]:i2.push(e3),p2++}if(l2!==!0&&((l2=l2||{}).workflowId=!0,l2.summary=!0,l2.description=!0,l2.inputs=!0,l2.dependsOn=!0,l2.steps=!0,l2.successActions=
!0,l2.failureActions=!0,l2.outputs=!0,l2.parameters=!0),e2.workflowId!==void 0){if(typeof e2.workflowId!="string"){let e3={instancePath:t2+"/workflowId",schemaPath:"\
#/properties/workflowId/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}o2.workflowId||(o2.workflowId=_n)}
if(e2.summary!==void 0&&typeof e2.summary!="string"){let e3={instancePath:t2+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.description!==void 0&&typeof e2.description!="string"){let e3={instancePath:t2+"/descrip\
tion",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.inputs!==
void 0&&($s(e2.inputs,{instancePath:t2+"/inputs",parentData:e2,parentDataProperty:"inputs",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?$s.errors:i2.concat($s.
errors),p2=i2.length)),e2.dependsOn!==void 0){let a2=e2.dependsOn;if(Array.isArray(a2)){let e3=a2.length;for(let r4=0;r4<e3;r4++)if(typeof a2[r4]!="string"){let e4={
instancePath:t2+"/dependsOn/"+r4,schemaPath:"#/properties/dependsOn/items/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[e4]:
i2.push(e4),p2++}let r3,s3=a2.length;if(s3>1){let e4={};for(;s3--;){let n3=a2[s3];if(typeof n3=="string"){if(typeof e4[n3]=="number"){r3=e4[n3];let a3={instancePath:t2+
"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:s3,j:r3},message:"must NOT have duplicate items (items ## "+r3+" an\
d "+s3+" are identical)"};i2===null?i2=[a3]:i2.push(a3),p2++;break}e4[n3]=s3}}}}else{let e3={instancePath:t2+"/dependsOn",schemaPath:"#/properties/dependsOn/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.steps!==void 0){let r3=e2.steps;if(Array.isArray(r3)){
if(r3.length<1){let e4={instancePath:t2+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than \
1 items"};i2===null?i2=[e4]:i2.push(e4),p2++}let e3=r3.length;for(let a2=0;a2<e3;a2++)oo(r3[a2],{instancePath:t2+"/steps/"+a2,parentData:r3,parentDataProperty:a2,
rootData:n2,dynamicAnchors:o2})||(i2=i2===null?oo.errors:i2.concat(oo.errors),p2=i2.length);let s3,c3=r3.length;if(c3>1){e:for(;c3--;)for(s3=c3;s3--;)if(a(r3[c3],
r3[s3])){let e4={instancePath:t2+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i:c3,j:s3},message:"must NOT have duplicate \
items (items ## "+s3+" and "+c3+" are identical)"};i2===null?i2=[e4]:i2.push(e4),p2++;break e}}}else{let e3={instancePath:t2+"/steps",schemaPath:"#/properties/s\
teps/type",keyword:"type",params:{type:"array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.successActions!==void 0){let r3=e2.successActions;
if(Array.isArray(r3)){let e3=r3.length;for(let a2=0;a2<e3;a2++){let e4=r3[a2],s4=p2,c4=!1,l3=null,h3=p2;if(to(e4,{instancePath:t2+"/successActions/"+a2,parentData:r3,
parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?to.errors:i2.concat(to.errors),p2=i2.length),h3===p2){c4=!0,l3=0;var m2=!0}let d3=p2;var u2;
if(ro(e4,{instancePath:t2+"/successActions/"+a2,parentData:r3,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?ro.errors:i2.concat(ro.errors),
p2=i2.length),(u2=d3===p2)&&c4?(c4=!1,l3=[l3,1]):u2&&(c4=!0,l3=1,m2!==!0&&(m2=!0)),c4)p2=s4,i2!==null&&(s4?i2.length=s4:i2=null);else{let e5={instancePath:t2+"/\
successActions/"+a2,schemaPath:"#/properties/successActions/items/oneOf",keyword:"oneOf",params:{passingSchemas:l3},message:"must match exactly one schema in on\
eOf"};i2===null?i2=[e5]:i2.push(e5),p2++}}let s3,c3=r3.length;if(c3>1){e:for(;c3--;)for(s3=c3;s3--;)if(a(r3[c3],r3[s3])){let e4={instancePath:t2+"/successAction\
s",schemaPath:"#/properties/successActions/uniqueItems",keyword:"uniqueItems",params:{i:c3,j:s3},message:"must NOT have duplicate items (items ## "+s3+" and "+c3+
" are identical)"};i2===null?i2=[e4]:i2.push(e4),p2++;break e}}}else{let e3={instancePath:t2+"/successActions",schemaPath:"#/properties/successActions/type",keyword:"\
type",params:{type:"array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.failureActions!==void 0){let r3=e2.failureActions;if(Array.isArray(
r3)){let e3=r3.length;for(let a2=0;a2<e3;a2++){let e4=r3[a2],s4=p2,c4=!1,l3=null,m3=p2;if(no(e4,{instancePath:t2+"/failureActions/"+a2,parentData:r3,parentDataProperty:a2,
rootData:n2,dynamicAnchors:o2})||(i2=i2===null?no.errors:i2.concat(no.errors),p2=i2.length),m3===p2){c4=!0,l3=0;var h2=!0}let u3=p2;var d2;if(ro(e4,{instancePath:t2+
"/failureActions/"+a2,parentData:r3,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?ro.errors:i2.concat(ro.errors),p2=i2.length),(d2=u3===p2)&&
c4?(c4=!1,l3=[l3,1]):d2&&(c4=!0,l3=1,h2!==!0&&(h2=!0)),c4)p2=s4,i2!==null&&(s4?i2.length=s4:i2=null);else{let e5={instancePath:t2+"/failureActions/"+a2,schemaPath:"\
#/properties/failureActions/items/oneOf",keyword:"oneOf",params:{passingSchemas:l3},message:"must match exactly one schema in oneOf"};i2===null?i2=[e5]:i2.push(
e5),p2++}}let s3,c3=r3.length;if(c3>1){e:for(;c3--;)for(s3=c3;s3--;)if(a(r3[c3],r3[s3])){let e4={instancePath:t2+"/failureActions",schemaPath:"#/properties/fail\
ureActions/uniqueItems",keyword:"uniqueItems",params:{i:c3,j:s3},message:"must NOT have duplicate items (items ## "+s3+" and "+c3+" are identical)"};i2===null?i2=
[e4]:i2.push(e4),p2++;break e}}}else{let e3={instancePath:t2+"/failureActions",schemaPath:"#/properties/failureActions/type",keyword:"type",params:{type:"array"},
message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.outputs!==void 0){let a2=e2.outputs;if(a2&&typeof a2=="object"&&!Array.isArray(a2)){var y2={};
for(let e3 in a2)if(Zt.test(e3)){if(typeof a2[e3]!="string"){let a3={instancePath:t2+"/outputs/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/outputs/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/type",keyword:"type",params:{type:"string"},message:"must be string"};i2===null?i2=[a3]:i2.push(
a3),p2++}y2[e3]=!0}}else{let e3={instancePath:t2+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"},message:"must be object"};
i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.parameters!==void 0){let r3=e2.parameters;if(Array.isArray(r3)){let e3=r3.length;for(let a2=0;a2<e3;a2++){let e4=r3[a2],
s4=p2,c4=!1,l3=null,m3=p2;if(po(e4,{instancePath:t2+"/parameters/"+a2,parentData:r3,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?po.errors:
i2.concat(po.errors),p2=i2.length),m3===p2){c4=!0,l3=0;var f2=!0}let u3=p2;var P2;if(ro(e4,{instancePath:t2+"/parameters/"+a2,parentData:r3,parentDataProperty:a2,
rootData:n2,dynamicAnchors:o2})||(i2=i2===null?ro.errors:i2.concat(ro.errors),p2=i2.length),(P2=u3===p2)&&c4?(c4=!1,l3=[l3,1]):P2&&(c4=!0,l3=1,f2!==!0&&(f2=!0)),
c4)p2=s4,i2!==null&&(s4?i2.length=s4:i2=null);else{let e5={instancePath:t2+"/parameters/"+a2,schemaPath:"#/properties/parameters/items/oneOf",keyword:"oneOf",params:{
passingSchemas:l3},message:"must match exactly one schema in oneOf"};i2===null?i2=[e5]:i2.push(e5),p2++}}let s3,c3=r3.length;if(c3>1){e:for(;c3--;)for(s3=c3;s3--;)
if(a(r3[c3],r3[s3])){let e4={instancePath:t2+"/parameters",schemaPath:"#/properties/parameters/uniqueItems",keyword:"uniqueItems",params:{i:c3,j:s3},message:"mu\
st NOT have duplicate items (items ## "+s3+" and "+c3+" are identical)"};i2===null?i2=[e4]:i2.push(e4),p2++;break e}}}else{let e3={instancePath:t2+"/parameters",
schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(l2!==!0){for(let a2 in e2)
if(!l2||!l2[a2]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a2},message:"must NOT \
have unevaluated properties"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return co.errors=i2,p2===0}function lo(e2,{instancePath:t2="",parentData:a2,parentDataProperty:r2,rootData:s2=e2,
dynamicAnchors:n2={}}={}){let o2=null,i2=0,p2=lo.evaluated;if(p2.dynamicProps&&(p2.props=void 0),p2.dynamicItems&&(p2.items=void 0),Ln(e2,{instancePath:t2,parentData:a2,
parentDataProperty:r2,rootData:s2,dynamicAnchors:n2}))var c2=Ln.evaluated.props;else o2=o2===null?Ln.errors:o2.concat(Ln.errors),i2=o2.length;if(e2&&typeof e2==
"object"&&!Array.isArray(e2)){if(c2!==!0&&((c2=c2||{}).inputs=!0,c2.parameters=!0,c2.successActions=!0,c2.failureActions=!0),e2.inputs!==void 0){let a3=e2.inputs;
if(a3&&typeof a3=="object"&&!Array.isArray(a3)){var l2={};for(let e3 in a3)Zt.test(e3)&&($s(a3[e3],{instancePath:t2+"/inputs/"+e3.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?$s.errors:o2.concat($s.errors),i2=o2.length),l2[e3]=!0)}else{let e3={instancePath:t2+
"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.parameters!==
void 0){let a3=e2.parameters;if(a3&&typeof a3=="object"&&!Array.isArray(a3)){var m2={};for(let e3 in a3)Zt.test(e3)&&(po(a3[e3],{instancePath:t2+"/parameters/"+
e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?po.errors:o2.concat(po.errors),i2=o2.
length),m2[e3]=!0)}else{let e3={instancePath:t2+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.successActions!==void 0){let a3=e2.successActions;if(a3&&typeof a3=="object"&&!Array.isArray(a3)){var u2={};for(let e3 in a3)
Zt.test(e3)&&(to(a3[e3],{instancePath:t2+"/successActions/"+e3.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||
(o2=o2===null?to.errors:o2.concat(to.errors),i2=o2.length),u2[e3]=!0)}else{let e3={instancePath:t2+"/successActions",schemaPath:"#/properties/successActions/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}if(e2.failureActions!==void 0){let a3=e2.failureActions;if(a3&&
typeof a3=="object"&&!Array.isArray(a3)){var h2={};for(let e3 in a3)Zt.test(e3)&&(no(a3[e3],{instancePath:t2+"/failureActions/"+e3.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:a3,parentDataProperty:e3,rootData:s2,dynamicAnchors:n2})||(o2=o2===null?no.errors:o2.concat(no.errors),i2=o2.length),h2[e3]=!0)}else{let e3={instancePath:t2+
"/failureActions",schemaPath:"#/properties/failureActions/type",keyword:"type",params:{type:"object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}}
if(c2!==!0){for(let a3 in e2)if(!c2||!c2[a3]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a3},
message:"must NOT have unevaluated properties"};o2===null?o2=[e3]:o2.push(e3),i2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};o2===null?o2=[e3]:o2.push(e3),i2++}return lo.errors=o2,i2===0}po.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1},co.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1},lo.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mo=new RegExp("^1\\.0\\.\\d+(-.+)?$","u");function uo(e2,{
instancePath:t2="",parentData:r2,parentDataProperty:s2,rootData:n2=e2,dynamicAnchors:o2={}}={}){let i2=null,p2=0,c2=uo.evaluated;if(c2.dynamicProps&&(c2.props=void 0),
c2.dynamicItems&&(c2.items=void 0),Ln(e2,{instancePath:t2,parentData:r2,parentDataProperty:s2,rootData:n2,dynamicAnchors:o2}))var l2=Ln.evaluated.props;else i2=
i2===null?Ln.errors:i2.concat(Ln.errors),p2=i2.length;if(e2&&typeof e2=="object"&&!Array.isArray(e2)){if(e2.arazzo===void 0){let e3={instancePath:t2,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"arazzo"},message:"must have required property 'arazzo'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.info===
void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"info"},message:"must have required property 'info'"};i2===null?
i2=[e3]:i2.push(e3),p2++}if(e2.sourceDescriptions===void 0){let e3={instancePath:t2,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sourceDe\
scriptions"},message:"must have required property 'sourceDescriptions'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(e2.workflows===void 0){let e3={instancePath:t2,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"workflows"},message:"must have required property 'workflows'"};i2===null?i2=[e3]:i2.push(e3),p2++}if(l2!==
!0&&((l2=l2||{}).arazzo=!0,l2.info=!0,l2.sourceDescriptions=!0,l2.workflows=!0,l2.components=!0),e2.arazzo!==void 0){let a2=e2.arazzo;if(typeof a2=="string"){if(!mo.
test(a2)){let e3={instancePath:t2+"/arazzo",schemaPath:"#/properties/arazzo/pattern",keyword:"pattern",params:{pattern:"^1\\.0\\.\\d+(-.+)?$"},message:'must mat\
ch pattern "^1\\.0\\.\\d+(-.+)?$"'};i2===null?i2=[e3]:i2.push(e3),p2++}}else{let e3={instancePath:t2+"/arazzo",schemaPath:"#/properties/arazzo/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.info!==void 0&&(Vn(e2.info,{instancePath:t2+"/info",parentData:e2,
parentDataProperty:"info",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Vn.errors:i2.concat(Vn.errors),p2=i2.length)),e2.sourceDescriptions!==void 0){let r3=e2.
sourceDescriptions;if(Array.isArray(r3)){if(r3.length<1){let e4={instancePath:t2+"/sourceDescriptions",schemaPath:"#/properties/sourceDescriptions/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};i2===null?i2=[e4]:i2.push(e4),p2++}let e3=r3.length;for(let a2=0;a2<e3;a2++)Bn(r3[a2],{instancePath:t2+
"/sourceDescriptions/"+a2,parentData:r3,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||(i2=i2===null?Bn.errors:i2.concat(Bn.errors),p2=i2.length);let s3,
c3=r3.length;if(c3>1){e:for(;c3--;)for(s3=c3;s3--;)if(a(r3[c3],r3[s3])){let e4={instancePath:t2+"/sourceDescriptions",schemaPath:"#/properties/sourceDescription\
s/uniqueItems",keyword:"uniqueItems",params:{i:c3,j:s3},message:"must NOT have duplicate items (items ## "+s3+" and "+c3+" are identical)"};i2===null?i2=[e4]:i2.
push(e4),p2++;break e}}}else{let e3={instancePath:t2+"/sourceDescriptions",schemaPath:"#/properties/sourceDescriptions/type",keyword:"type",params:{type:"array"},
message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.workflows!==void 0){let r3=e2.workflows;if(Array.isArray(r3)){if(r3.length<1){let e4={instancePath:t2+
"/workflows",schemaPath:"#/properties/workflows/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};i2===null?i2=[e4]:i2.push(
e4),p2++}let e3=r3.length;for(let a2=0;a2<e3;a2++)co(r3[a2],{instancePath:t2+"/workflows/"+a2,parentData:r3,parentDataProperty:a2,rootData:n2,dynamicAnchors:o2})||
(i2=i2===null?co.errors:i2.concat(co.errors),p2=i2.length);let s3,c3=r3.length;if(c3>1){e:for(;c3--;)for(s3=c3;s3--;)if(a(r3[c3],r3[s3])){let e4={instancePath:t2+
"/workflows",schemaPath:"#/properties/workflows/uniqueItems",keyword:"uniqueItems",params:{i:c3,j:s3},message:"must NOT have duplicate items (items ## "+s3+" an\
d "+c3+" are identical)"};i2===null?i2=[e4]:i2.push(e4),p2++;break e}}}else{let e3={instancePath:t2+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"\
type",params:{type:"array"},message:"must be array"};i2===null?i2=[e3]:i2.push(e3),p2++}}if(e2.components!==void 0&&(lo(e2.components,{instancePath:t2+"/compone\
nts",parentData:e2,parentDataProperty:"components",rootData:n2,dynamicAnchors:o2})||(i2=i2===null?lo.errors:i2.concat(lo.errors),p2=i2.length)),l2!==!0){for(let a2 in e2)
if(!l2||!l2[a2]){let e3={instancePath:t2,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty:a2},message:"must NOT \
have unevaluated properties"};i2===null?i2=[e3]:i2.push(e3),p2++}}}else{let e3={instancePath:t2,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};i2===null?i2=[e3]:i2.push(e3),p2++}return uo.errors=i2,p2===0}uo.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1}}}),require_oasDocumentSchema=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/oas/functions/oasDocumentSchema.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),
spectral_formats_1=(0,import_chunk_2VYCR67Z.require_dist6)(),json_1=((0,import_chunk_2VYCR67Z.init_index_es2)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.index_es_exports)),
leven_1=tslib_1.__importDefault((0,import_chunk_2VYCR67Z.require_leven)()),validators=tslib_1.__importStar(require_validators());exports2.default=(0,spectral_core_1.
createRulesetFunction)({input:null,options:null},function(input,_opts,context){let formats=context.document.formats;if(formats==null)return;let schema=formats.has(
spectral_formats_1.oas2)?"oas2_0":formats.has(spectral_formats_1.oas3_2)?"oas3_2":formats.has(spectral_formats_1.oas3_1)?"oas3_1":"oas3_0",validator=validators[schema];
return validator(input),validator.errors?.reduce((errors2,e)=>processError(errors2,input,schema,e),[])});function isRelevantError(error){return error.keyword!==
"if"}function processError(errors,input,schema,error){if(!isRelevantError(error))return errors;let path=error.instancePath===""?[]:error.instancePath.slice(1).split(
"/"),property=path.length===0?null:path[path.length-1],message;switch(error.keyword){case"additionalProperties":{let additionalProperty=error.params.additionalProperty;
path.push(additionalProperty),message=`Property "${additionalProperty}" is not expected to be here`;break}case"enum":{let allowedValues=error.params.allowedValues,
printedValues=allowedValues.map(value=>JSON.stringify(value)).join(", "),suggestion;if(!(0,json_1.isPlainObject)(input))suggestion="";else{let value=(0,json_1.resolveInlineRef)(
input,`#${error.instancePath}`);if(typeof value!="string")suggestion="";else{let bestMatch=findBestMatch(value,allowedValues);bestMatch!==null?suggestion=`. Did\
 you mean "${bestMatch}"?`:suggestion=""}}message=`${cleanAjvMessage(property,error.message)}: ${printedValues}${suggestion}`;break}case"errorMessage":message=String(
error.message);break;default:message=cleanAjvMessage(property,error.message)}return errors.push({message,path}),errors}function findBestMatch(value,allowedValues){
let matches=allowedValues.filter(value2=>typeof value2=="string").map(allowedValue=>({value:allowedValue,weight:(0,leven_1.default)(value,allowedValue)})).sort(
(x,y)=>x.weight>y.weight?1:x.weight<y.weight?-1:0);if(matches.length===0)return null;let bestMatch=matches[0];return allowedValues.length===1||bestMatch.weight<
bestMatch.value.length?bestMatch.value:null}var QUOTES=/['"]/g,NOT=/NOT/g;function cleanAjvMessage(prop,message){if(typeof message!="string")return"";let cleanedMessage=message.
replace(QUOTES,'"').replace(NOT,"not");return prop===null?cleanedMessage:`"${prop}" property ${cleanedMessage}`}}}),require_oasOpFormDataConsumeCheck=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/oas/functions/oasOpFormDataConsumeCheck.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",
{value:!0});var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),isObject_1=require_isObject(),validConsumeValue=/(application\/x-www-form-urlencoded|multipart\/form-data)/;
exports2.default=(0,spectral_core_1.createRulesetFunction)({input:{type:"object",properties:{consumes:{type:"array"},parameters:{type:"array"}},required:["consu\
mes","parameters"]},options:null},function({parameters,consumes}){if(parameters.some(p=>(0,isObject_1.isObject)(p)&&p.in==="formData")&&!validConsumeValue.test(
consumes?.join(",")))return[{message:"Consumes must include urlencoded, multipart, or form-data media type when using formData parameter."}]})}}),require_oasOpSuccessResponse=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/oas/functions/oasOpSuccessResponse.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),spectral_formats_1=(0,import_chunk_2VYCR67Z.require_dist6)();exports2.default=(0,spectral_core_1.createRulesetFunction)(
{input:{type:"object"},options:null},function(input,opts,context){var _a;let isOAS3X=((_a=context.document.formats)===null||_a===void 0?void 0:_a.has(spectral_formats_1.
oas3))===!0;for(let response of Object.keys(input))if(isOAS3X&&(response==="2XX"||response==="3XX")||Number(response)>=200&&Number(response)<400)return;return[{
message:"Operation must define at least a single 2xx or 3xx response"}]})}}),require_oasExample=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/s\
pectral-rulesets/dist/oas/functions/oasExample.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),
(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),isObject_1=require_isObject(),oasSchema_1=tslib_1.__importDefault(require_oasSchema()),
spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),spectral_formats_1=(0,import_chunk_2VYCR67Z.require_dist6)(),json_schema_traverse_1=tslib_1.__importDefault(
(0,import_chunk_2VYCR67Z.require_json_schema_traverse)()),MEDIA_VALIDATION_ITEMS={2:[{field:"examples",multiple:!0,keyed:!1}],3:[{field:"example",multiple:!1,keyed:!1},
{field:"examples",multiple:!0,keyed:!0}]},REQUEST_MEDIA_PATHS={2:[],3:[["components","requestBodies"],["paths","*","*","requestBody"]]},RESPONSE_MEDIA_PATHS={2:[
["responses"],["paths","*","*","responses"]],3:[["components","responses"],["paths","*","*","responses"]]},SCHEMA_VALIDATION_ITEMS={2:["example","x-example","de\
fault"],3:["example","default"]};function hasRequiredProperties(schema){return schema.required===void 0||Array.isArray(schema.required)}function isSubpath(path,subPaths){
return subPaths.some(subPath=>subPath.every((segment,idx)=>segment==="*"||segment===path[idx]))}function isMediaRequest(path,oasVersion){return isSubpath(path,REQUEST_MEDIA_PATHS[oasVersion])}
function isMediaResponse(path,oasVersion){return isSubpath(path,RESPONSE_MEDIA_PATHS[oasVersion])}function*getMediaValidationItems(items,targetVal,givenPath,oasVersion){
for(let{field,keyed,multiple}of items){if(!(field in targetVal))continue;let value=targetVal[field];if(multiple){if(!(0,isObject_1.isObject)(value))continue;for(let exampleKey of Object.
keys(value)){let exampleValue=value[exampleKey];if(oasVersion===3&&keyed&&(!(0,isObject_1.isObject)(exampleValue)||"externalValue"in exampleValue))continue;let targetPath=[
...givenPath,field,exampleKey];keyed&&targetPath.push("value"),yield{value:keyed&&(0,isObject_1.isObject)(exampleValue)?exampleValue.value:exampleValue,path:targetPath}}
return}else return yield{value,path:[...givenPath,field]}}}function*getSchemaValidationItems(fields,targetVal,givenPath){for(let field of fields)field in targetVal&&
(yield{value:targetVal[field],path:[...givenPath,field]})}var KNOWN_TRAVERSE_KEYWORDS=[...Object.keys(json_schema_traverse_1.default.keywords),...Object.keys(json_schema_traverse_1.
default.arrayKeywords),...Object.keys(json_schema_traverse_1.default.propsKeywords)];function cleanSchema(schema){(0,json_schema_traverse_1.default)(schema,{allKeys:!0},
((fragment,jsonPtr,rootSchema,parentJsonPtr,parentKeyword)=>{parentKeyword===void 0||KNOWN_TRAVERSE_KEYWORDS.includes(parentKeyword)||("id"in fragment&&delete fragment.
id,"$id"in fragment&&delete fragment.id)}))}function relaxRequired(schema,readOnlyProperties,writeOnlyProperties){if(readOnlyProperties||writeOnlyProperties){let notJsonPtrs=[];
(0,json_schema_traverse_1.default)(schema,{},((fragment,jsonPtr,rootSchema,parentJsonPtr,parentKeyword,parent,propertyName)=>{var _a,_b;if(parentKeyword==="not"){
notJsonPtrs.push(jsonPtr);return}parentJsonPtr!==void 0&&notJsonPtrs.some(notJsonPtr=>parentJsonPtr===notJsonPtr||parentJsonPtr.startsWith(`${notJsonPtr}/`))||(fragment.
readOnly===!0&&readOnlyProperties||fragment.writeOnly===!0&&writeOnlyProperties)&&parentKeyword=="properties"&&parent&&hasRequiredProperties(parent)&&(parent.required=
(_a=parent.required)===null||_a===void 0?void 0:_a.filter(p=>p!==propertyName),((_b=parent.required)===null||_b===void 0?void 0:_b.length)===0&&delete parent.required)}))}}
exports2.default=(0,spectral_core_1.createRulesetFunction)({input:{type:"object"},options:{type:"object",properties:{oasVersion:{enum:[2,3]},schemaField:{type:"\
string"},type:{enum:["media","schema"]}},additionalProperties:!1}},function(targetVal,opts,context){let formats=context.document.formats,schemaOpts={schema:opts.
schemaField==="$"?targetVal:targetVal[opts.schemaField]},results,validationItems=opts.type==="schema"?getSchemaValidationItems(SCHEMA_VALIDATION_ITEMS[opts.oasVersion],
targetVal,context.path):getMediaValidationItems(MEDIA_VALIDATION_ITEMS[opts.oasVersion],targetVal,context.path,opts.oasVersion);formats?.has(spectral_formats_1.
oas2)&&"required"in schemaOpts.schema&&typeof schemaOpts.schema.required=="boolean"&&(schemaOpts.schema={...schemaOpts.schema},delete schemaOpts.schema.required),
schemaOpts.schema=JSON.parse(JSON.stringify(schemaOpts.schema)),cleanSchema(schemaOpts.schema),relaxRequired(schemaOpts.schema,opts.type==="media"&&isMediaRequest(
context.path,opts.oasVersion),opts.type==="media"&&isMediaResponse(context.path,opts.oasVersion));for(let validationItem of validationItems){let result=(0,oasSchema_1.
default)(validationItem.value,schemaOpts,{...context,path:validationItem.path});Array.isArray(result)&&(results===void 0&&(results=[]),results.push(...result))}
return results})}}),require_oasSecurityDefined=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/dist/oas/functions/oasSecurityDe\
fined.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),json_1=((0,import_chunk_2VYCR67Z.init_index_es2)(),
(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.index_es_exports));exports2.default=(0,spectral_core_1.createRulesetFunction)({input:{type:"object",
additionalProperties:{type:"array",items:{type:"string"}}},options:{type:"object",properties:{oasVersion:{enum:[2,3]}},additionalProperties:!1}},function(input,{
oasVersion},{document,path}){let schemeNames=Object.keys(input);if(schemeNames.length===0||!(0,json_1.isPlainObject)(document.data))return;let allDefs=oasVersion===
2?document.data.securityDefinitions:(0,json_1.isPlainObject)(document.data.components)?document.data.components.securitySchemes:null,results;for(let schemeName of schemeNames){
if(!(0,json_1.isPlainObject)(allDefs)||!(schemeName in allDefs)){let object=path.length==2?"API":"Operation",location=oasVersion===2?"securityDefinitions":"comp\
onents.securitySchemes";results??(results=[]),results.push({message:`${object} "security" values must match a scheme defined in the "${location}" object.`,path:[
...path,schemeName]});continue}let scope=input[schemeName];for(let i=0;i<scope.length;i++){let scopeName=scope[i];isScopeDefined(oasVersion,scopeName,allDefs[schemeName])||
(results??(results=[]),results.push({message:`"${scopeName}" must be listed among scopes.`,path:[...path,schemeName,i]}))}}return results});function isScopeDefined(oasVersion,scopeName,securityScheme){
if(!(0,json_1.isPlainObject)(securityScheme))return!1;if(oasVersion===2)return(0,json_1.isPlainObject)(securityScheme.scopes)&&scopeName in securityScheme.scopes;
if((0,json_1.isPlainObject)(securityScheme.flows)){for(let flow of Object.values(securityScheme.flows))if((0,json_1.isPlainObject)(flow)&&(0,json_1.isPlainObject)(
flow.scopes)&&scopeName in flow.scopes)return!0}return!1}}}),require_typedEnum=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/\
dist/oas/functions/typedEnum.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var spectral_formats_1=(0,import_chunk_2VYCR67Z.require_dist6)(),
spectral_runtime_1=(0,import_chunk_2VYCR67Z.require_dist2)(),spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)();function getDataType(input,checkForInteger){
let type=typeof input;switch(type){case"string":case"boolean":return type;case"number":return checkForInteger&&Number.isInteger(input)?"integer":"number";case"o\
bject":return input===null?"null":Array.isArray(input)?"array":"object";default:throw TypeError("Unknown input type")}}function getTypes(input,formats){let{type}=input;
return input.nullable===!0&&formats?.has(spectral_formats_1.oas3_0)===!0||input["x-nullable"]===!0&&formats?.has(spectral_formats_1.oas2)===!0?Array.isArray(type)?
[...type,"null"]:[type,"null"]:type}exports2.default=(0,spectral_core_1.createRulesetFunction)({input:{type:"object",properties:{enum:{type:"array"},type:{oneOf:[
{type:"array",items:{type:"string"}},{type:"string"}]}},required:["enum","type"]},options:null},function(input,opts,context){let{enum:enumValues}=input,type=getTypes(
input,context.document.formats),checkForInteger=type==="integer"||Array.isArray(type)&&type.includes("integer"),results;return enumValues.forEach((value,i)=>{let valueType=getDataType(
value,checkForInteger);valueType===type||Array.isArray(type)&&type.includes(valueType)||(results??(results=[]),results.push({message:`Enum value ${(0,spectral_runtime_1.
printValue)(enumValues[i])} must be "${String(type)}".`,path:[...context.path,"enum",i]}))}),results})}}),require_refSiblings=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/oas/functions/refSiblings.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),
isObject_1=require_isObject();function getParentValue(document,path){if(path.length===0)return null;let piece=document;for(let i=0;i<path.length-1;i+=1){if(!(0,isObject_1.
isObject)(piece))return null;piece=piece[path[i]]}return piece}exports2.default=(0,spectral_core_1.createRulesetFunction)({input:null,options:null},function(targetVal,opts,{
document,path}){let value=getParentValue(document.data,path);if(!(0,isObject_1.isObject)(value))return;let keys=Object.keys(value);if(keys.length===1)return;let results=[],
actualObjPath=path.slice(0,-1);for(let key of keys)key!=="$ref"&&results.push({message:"$ref must not be placed next to any other properties",path:[...actualObjPath,
key]});return results})}}),require_oasPathParam=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/dist/oas/functions/oasPathParam\
.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var isObject_1=require_isObject(),spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),
pathRegex=/(\{;?\??[a-zA-Z0-9_-]+\*?\})/g,isNamedPathParam=p=>p.in!==void 0&&p.in==="path"&&p.name!==void 0,isUnknownNamedPathParam=(p,path,results,seen)=>isNamedPathParam(
p)?(p.required!==!0&&results.push(generateResult(requiredMessage(p.name),path)),p.name in seen?(results.push(generateResult(uniqueDefinitionMessage(p.name),path)),
!1):!0):!1,ensureAllDefinedPathParamsAreUsedInPath=(path,params,expected,results)=>{for(let p of Object.keys(params))if(params[p]&&!expected.includes(p)){let resPath=params[p];
results.push(generateResult(`Parameter "${p}" must be used in path "${path}".`,resPath))}},ensureAllExpectedParamsInPathAreDefined=(path,params,expected,operationPath,results)=>{
for(let p of expected)p in params||results.push(generateResult(`Operation must define parameter "{${p}}" as expected by path "${path}".`,operationPath))};exports2.
default=(0,spectral_core_1.createRulesetFunction)({input:{type:"object"},options:null},function(paths){let results=[],uniquePaths={},validOperationKeys=["get","\
head","post","put","patch","delete","options","trace"];for(let path of Object.keys(paths)){let pathValue=paths[path];if(!(0,isObject_1.isObject)(pathValue))continue;
let normalized=path.replace(pathRegex,"%");normalized in uniquePaths?results.push(generateResult(`Paths "${String(uniquePaths[normalized])}" and "${path}" must \
not be equivalent.`,["paths",path])):uniquePaths[normalized]=path;let pathElements=[],match;for(;match=pathRegex.exec(path);){let p=match[0].replace(/[{}?*;]/g,
"");pathElements.includes(p)?results.push(generateResult(`Path "${path}" must not use parameter "{${p}}" multiple times.`,["paths",path])):pathElements.push(p)}
let topParams={};if(Array.isArray(pathValue.parameters))for(let[i,value]of pathValue.parameters.entries()){if(!(0,isObject_1.isObject)(value))continue;let fullParameterPath=[
"paths",path,"parameters",i];isUnknownNamedPathParam(value,fullParameterPath,results,topParams)&&(topParams[value.name]=fullParameterPath)}if((0,isObject_1.isObject)(
paths[path]))for(let op of Object.keys(pathValue)){let operationValue=pathValue[op];if(!(0,isObject_1.isObject)(operationValue)||op==="parameters"||!validOperationKeys.
includes(op))continue;let operationParams={},{parameters}=operationValue,operationPath=["paths",path,op];if(Array.isArray(parameters))for(let[i,p]of parameters.
entries()){if(!(0,isObject_1.isObject)(p))continue;let fullParameterPath=[...operationPath,"parameters",i];isUnknownNamedPathParam(p,fullParameterPath,results,operationParams)&&
(operationParams[p.name]=fullParameterPath)}let definedParams={...topParams,...operationParams};ensureAllDefinedPathParamsAreUsedInPath(path,definedParams,pathElements,
results),ensureAllExpectedParamsInPathAreDefined(path,definedParams,pathElements,operationPath,results)}}return results});function generateResult(message,path){
return{message,path}}var requiredMessage=name=>`Path parameter "${name}" must have "required" property that is set to "true".`,uniqueDefinitionMessage=name=>`Pa\
th parameter "${name}" must not be defined multiple times.`}}),require_getAllOperations=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-\
rulesets/dist/oas/functions/utils/getAllOperations.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.getAllOperations=
void 0;var json_1=((0,import_chunk_2VYCR67Z.init_index_es2)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.index_es_exports)),validOperationKeys=[
"get","head","post","put","patch","delete","options","trace"];function*getAllOperations(paths){if(!(0,json_1.isPlainObject)(paths))return;let item={path:"",operation:"",
value:null};for(let path of Object.keys(paths)){let operations=paths[path];if((0,json_1.isPlainObject)(operations)){item.path=path;for(let operation of Object.keys(
operations))!(0,json_1.isPlainObject)(operations[operation])||!validOperationKeys.includes(operation)||(item.operation=operation,item.value=operations[operation],
yield item)}}}exports2.getAllOperations=getAllOperations}}),require_oasTagDefined=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulese\
ts/dist/oas/functions/oasTagDefined.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),
getAllOperations_1=require_getAllOperations(),isObject_1=require_isObject();exports2.default=(0,spectral_core_1.createRulesetFunction)({input:{type:"object"},options:null},
function(targetVal){let results=[],globalTags=[];if(Array.isArray(targetVal.tags))for(let tag of targetVal.tags)(0,isObject_1.isObject)(tag)&&typeof tag.name=="\
string"&&globalTags.push(tag.name);let{paths}=targetVal;for(let{path,operation,value}of(0,getAllOperations_1.getAllOperations)(paths)){if(!(0,isObject_1.isObject)(
value))continue;let{tags}=value;if(Array.isArray(tags))for(let[i,tag]of tags.entries())globalTags.includes(tag)||results.push({message:"Operation tags must be d\
efined in global tags.",path:["paths",path,operation,"tags",i]})}return results})}}),require_oasUnusedComponent=(0,import_chunk_477ZAGBT.__commonJS)({"node_modu\
les/@stoplight/spectral-rulesets/dist/oas/functions/oasUnusedComponent.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var spectral_functions_1=(0,import_chunk_2VYCR67Z.require_dist7)(),
spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),isObject_1=require_isObject();exports2.default=(0,spectral_core_1.createRulesetFunction)({input:{type:"\
object",properties:{components:{type:"object"}},required:["components"]},options:null},function(targetVal,opts,context){let results=[],componentTypes=["schemas",
"responses","parameters","examples","requestBodies","headers","links","callbacks"];for(let type of componentTypes){let value=targetVal.components[type];if(!(0,isObject_1.
isObject)(value))continue;let resultsForType=(0,spectral_functions_1.unreferencedReusableObject)(value,{reusableObjectsLocation:`#/components/${type}`},context);
resultsForType!==void 0&&Array.isArray(resultsForType)&&results.push(...resultsForType)}return results})}}),require_oasOpIdUnique=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/oas/functions/oasOpIdUnique.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});
var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),getAllOperations_1=require_getAllOperations(),isObject_1=require_isObject();exports2.default=(0,spectral_core_1.
createRulesetFunction)({input:{type:"object"},options:null},function(paths){let results=[],seenIds=[];for(let{path,operation}of(0,getAllOperations_1.getAllOperations)(
paths)){let pathValue=paths[path];if(!(0,isObject_1.isObject)(pathValue))continue;let operationValue=pathValue[operation];if(!(0,isObject_1.isObject)(operationValue)||
!("operationId"in operationValue))continue;let{operationId}=operationValue;seenIds.includes(operationId)?results.push({message:"operationId must be unique.",path:[
"paths",path,operation,"operationId"]}):seenIds.push(operationId)}return results})}}),require_oasDiscriminator=(0,import_chunk_477ZAGBT.__commonJS)({"node_modul\
es/@stoplight/spectral-rulesets/dist/oas/functions/oasDiscriminator.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),
isObject_1=require_isObject();exports2.default=(0,spectral_core_1.createRulesetFunction)({input:{type:"object",properties:{discriminator:{type:"string"}},required:[
"discriminator"]},options:null},function(schema,_opts,{path}){let discriminatorName=schema.discriminator,results=[];return(!(0,isObject_1.isObject)(schema.properties)||
!Object.keys(schema.properties).some(k=>k===discriminatorName))&&results.push({message:"The discriminator property must be defined in this schema.",path:[...path,
"properties"]}),(!Array.isArray(schema.required)||!schema.required.some(n=>n===discriminatorName))&&results.push({message:"The discriminator property must be in\
 the required property list.",path:[...path,"required"]}),results})}}),require_functions=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral\
-rulesets/dist/oas/functions/index.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.oasDiscriminator=exports2.oasOpIdUnique=
exports2.oasUnusedComponent=exports2.oasTagDefined=exports2.oasPathParam=exports2.refSiblings=exports2.typedEnum=exports2.oasSecurityDefined=exports2.oasExample=
exports2.oasOpSuccessResponse=exports2.oasOpFormDataConsumeCheck=exports2.oasDocumentSchema=exports2.oasSchema=exports2.oasOpParams=void 0;var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),
(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),oasOpParams_1=tslib_1.__importDefault(require_oasOpParams());Object.defineProperty(
exports2,"oasOpParams",{enumerable:!0,get:function(){return oasOpParams_1.default}});var oasSchema_1=tslib_1.__importDefault(require_oasSchema());Object.defineProperty(
exports2,"oasSchema",{enumerable:!0,get:function(){return oasSchema_1.default}});var oasDocumentSchema_1=tslib_1.__importDefault(require_oasDocumentSchema());Object.
defineProperty(exports2,"oasDocumentSchema",{enumerable:!0,get:function(){return oasDocumentSchema_1.default}});var oasOpFormDataConsumeCheck_1=tslib_1.__importDefault(
require_oasOpFormDataConsumeCheck());Object.defineProperty(exports2,"oasOpFormDataConsumeCheck",{enumerable:!0,get:function(){return oasOpFormDataConsumeCheck_1.
default}});var oasOpSuccessResponse_1=tslib_1.__importDefault(require_oasOpSuccessResponse());Object.defineProperty(exports2,"oasOpSuccessResponse",{enumerable:!0,
get:function(){return oasOpSuccessResponse_1.default}});var oasExample_1=tslib_1.__importDefault(require_oasExample());Object.defineProperty(exports2,"oasExampl\
e",{enumerable:!0,get:function(){return oasExample_1.default}});var oasSecurityDefined_1=tslib_1.__importDefault(require_oasSecurityDefined());Object.defineProperty(
exports2,"oasSecurityDefined",{enumerable:!0,get:function(){return oasSecurityDefined_1.default}});var typedEnum_1=tslib_1.__importDefault(require_typedEnum());
Object.defineProperty(exports2,"typedEnum",{enumerable:!0,get:function(){return typedEnum_1.default}});var refSiblings_1=tslib_1.__importDefault(require_refSiblings());
Object.defineProperty(exports2,"refSiblings",{enumerable:!0,get:function(){return refSiblings_1.default}});var oasPathParam_1=tslib_1.__importDefault(require_oasPathParam());
Object.defineProperty(exports2,"oasPathParam",{enumerable:!0,get:function(){return oasPathParam_1.default}});var oasTagDefined_1=tslib_1.__importDefault(require_oasTagDefined());
Object.defineProperty(exports2,"oasTagDefined",{enumerable:!0,get:function(){return oasTagDefined_1.default}});var oasUnusedComponent_1=tslib_1.__importDefault(
require_oasUnusedComponent());Object.defineProperty(exports2,"oasUnusedComponent",{enumerable:!0,get:function(){return oasUnusedComponent_1.default}});var oasOpIdUnique_1=tslib_1.
__importDefault(require_oasOpIdUnique());Object.defineProperty(exports2,"oasOpIdUnique",{enumerable:!0,get:function(){return oasOpIdUnique_1.default}});var oasDiscriminator_1=tslib_1.
__importDefault(require_oasDiscriminator());Object.defineProperty(exports2,"oasDiscriminator",{enumerable:!0,get:function(){return oasDiscriminator_1.default}})}});0&&(module.exports={require_functions});
