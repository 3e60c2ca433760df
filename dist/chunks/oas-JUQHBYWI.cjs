"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{default:()=>stdin_default});module.exports=__toCommonJS(stdin_exports);var import_chunk_U3Q634KS=require("./chunk-U3Q634KS.cjs"),
import_chunk_JQ2LCUI4=require("./chunk-JQ2LCUI4.cjs"),import_chunk_2VYCR67Z=require("./chunk-2VYCR67Z.cjs"),import_chunk_EUIIBBAM=require("./chunk-EUIIBBAM.cjs"),
import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),require_oas=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/dist/oas/inde\
x.js"(exports2){Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.default=void 0;var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(
import_chunk_2VYCR67Z.tslib_es6_exports)),spectral_formats_1=(0,import_chunk_2VYCR67Z.require_dist6)(),spectral_functions_1=(0,import_chunk_2VYCR67Z.require_dist7)(),
functions_1=(0,import_chunk_U3Q634KS.require_functions)(),functions_2=(0,import_chunk_JQ2LCUI4.require_functions)(),serverVariables_1=tslib_1.__importDefault((0,import_chunk_JQ2LCUI4.require_serverVariables)()),
ruleset={documentationUrl:"https://meta.stoplight.io/docs/spectral/docs/reference/openapi-rules.md",formats:[spectral_formats_1.oas2,spectral_formats_1.oas3,spectral_formats_1.
oas3_0,spectral_formats_1.oas3_1,spectral_formats_1.oas3_2],aliases:{PathItem:["$.paths[*]"],OperationObject:["#PathItem[get,put,post,delete,options,head,patch,\
trace]"],SecurityRequirementObject:["$.security[*]","#OperationObject.security[*]"],ResponseObject:{targets:[{formats:[spectral_formats_1.oas2],given:["#Operati\
onObject.responses[*]","$.responses[*]"]},{formats:[spectral_formats_1.oas3],given:["#OperationObject.responses[*]","$.components.responses[*]"]}]},LinkObject:{
targets:[{formats:[spectral_formats_1.oas3],given:["$.components.links[*]","#ResponseObject.links[*]"]}]},ArrayProperties:{targets:[{formats:[spectral_formats_1.
oas2,spectral_formats_1.oas3_0],given:['$..[?(@ && @.type=="array")]']},{formats:[spectral_formats_1.oas3_1,spectral_formats_1.oas3_2],given:['$..[?(@ && @.type\
=="array")]','$..[?(@ && @.type && @.type.constructor.name === "Array" && @.type.includes("array"))]']}]}},rules:{"operation-success-response":{description:'Ope\
ration must have at least one "2xx" or "3xx" response.',recommended:!0,given:"#OperationObject",then:{field:"responses",function:functions_1.oasOpSuccessResponse}},
"oas2-operation-formData-consume-check":{description:'Operations with "in: formData" parameter must include "application/x-www-form-urlencoded" or "multipart/fo\
rm-data" in their "consumes" property.',recommended:!0,formats:[spectral_formats_1.oas2],given:"#OperationObject",then:{function:functions_1.oasOpFormDataConsumeCheck}},
"operation-operationId-unique":{description:'Every operation must have unique "operationId".',recommended:!0,severity:0,given:"$.paths",then:{function:functions_1.
oasOpIdUnique}},"operation-parameters":{description:"Operation parameters are unique and non-repeating.",message:"{{error}}",recommended:!0,given:"#OperationObj\
ect.parameters",then:{function:functions_1.oasOpParams}},"operation-tag-defined":{description:"Operation tags must be defined in global tags.",recommended:!0,given:"\
$",then:{function:functions_1.oasTagDefined}},"path-params":{description:"Path parameters must be defined and valid.",message:"{{error}}",severity:0,recommended:!0,
given:"$.paths",then:{function:functions_1.oasPathParam}},"contact-properties":{description:'Contact object must have "name", "url" and "email".',recommended:!1,
given:"$.info.contact",then:[{field:"name",function:spectral_functions_1.truthy},{field:"url",function:spectral_functions_1.truthy},{field:"email",function:spectral_functions_1.
truthy}]},"duplicated-entry-in-enum":{description:"Enum values must not have duplicate entry.",severity:"warn",recommended:!0,message:"{{error}}",given:["$..[?(\
@property !== 'properties' && @ != null && @.enum && @.enum.constructor.name === 'Array')]"],then:{field:"enum",function:functions_1.oasSchema,functionOptions:{
schema:{type:"array",uniqueItems:!0}}}},"info-contact":{description:'Info object must have "contact" object.',recommended:!0,given:"$",then:{field:"info.contact",
function:spectral_functions_1.truthy}},"info-description":{description:'Info "description" must be present and non-empty string.',recommended:!0,given:"$",then:{
field:"info.description",function:spectral_functions_1.truthy}},"info-license":{description:'Info object must have "license" object.',recommended:!1,given:"$",then:{
field:"info.license",function:spectral_functions_1.truthy}},"license-url":{description:'License object must include "url".',recommended:!1,given:"$",then:{field:"\
info.license.url",function:spectral_functions_1.truthy}},"no-eval-in-markdown":{description:'Markdown descriptions must not have "eval(".',recommended:!0,given:"\
$..[description,title]",then:{function:spectral_functions_1.pattern,functionOptions:{notMatch:"eval\\("}}},"no-script-tags-in-markdown":{description:'Markdown d\
escriptions must not have "<script>" tags.',recommended:!0,given:"$..[description,title]",then:{function:spectral_functions_1.pattern,functionOptions:{notMatch:"\
<script"}}},"openapi-tags-alphabetical":{description:'OpenAPI object must have alphabetical "tags".',recommended:!1,given:"$",then:{field:"tags",function:spectral_functions_1.
alphabetical,functionOptions:{keyedBy:"name"}}},"openapi-tags-uniqueness":{description:"Each tag must have a unique name.",message:"{{error}}",severity:"error",
recommended:!0,given:"$.tags",then:{function:functions_2.uniquenessTags}},"openapi-tags":{description:'OpenAPI object must have non-empty "tags" array.',recommended:!1,
given:"$",then:{field:"tags",function:spectral_functions_1.schema,functionOptions:{dialect:"draft7",schema:{type:"array",minItems:1}}}},"operation-description":{
description:'Operation "description" must be present and non-empty string.',recommended:!0,given:"#OperationObject",then:{field:"description",function:spectral_functions_1.
truthy}},"operation-operationId":{description:'Operation must have "operationId".',recommended:!0,given:"#OperationObject",then:{field:"operationId",function:spectral_functions_1.
truthy}},"operation-operationId-valid-in-url":{message:"operationId must not contain characters that are invalid when used in URL.",recommended:!0,given:"#Opera\
tionObject",then:{field:"operationId",function:spectral_functions_1.pattern,functionOptions:{match:"^[A-Za-z0-9-._~:/?#\\[\\]@!\\$&'()*+,;=]*$"}}},"operation-si\
ngular-tag":{description:"Operation must not have more than a single tag.",recommended:!1,given:"#OperationObject",then:{field:"tags",function:spectral_functions_1.
length,functionOptions:{max:1}}},"operation-tags":{description:'Operation must have non-empty "tags" array.',recommended:!0,given:"#OperationObject",then:{field:"\
tags",function:spectral_functions_1.schema,functionOptions:{dialect:"draft7",schema:{type:"array",minItems:1}}}},"path-declarations-must-exist":{message:'Path p\
arameter declarations must not be empty, ex."/given/{}" is invalid.',recommended:!0,given:"$.paths",then:{field:"@key",function:spectral_functions_1.pattern,functionOptions:{
notMatch:"{}"}}},"path-keys-no-trailing-slash":{message:"Path must not end with slash.",recommended:!0,given:"$.paths",then:{field:"@key",function:spectral_functions_1.
pattern,functionOptions:{notMatch:".+\\/$"}}},"path-not-include-query":{description:"Path must not include query string.",recommended:!0,given:"$.paths",then:{field:"\
@key",function:spectral_functions_1.pattern,functionOptions:{notMatch:"\\?"}}},"tag-description":{description:'Tag object must have "description".',recommended:!1,
given:"$.tags[*]",then:{field:"description",function:spectral_functions_1.truthy}},"no-$ref-siblings":{formats:[spectral_formats_1.oas2,spectral_formats_1.oas3_0],
description:"Property must not be placed among $ref",message:"{{error}}",severity:0,recommended:!0,resolved:!1,given:"$..[?(@property === '$ref')]",then:{function:functions_1.
refSiblings}},"array-items":{message:'Schemas with "type: array", require a sibling "items" field',severity:0,recommended:!0,resolved:!1,given:"#ArrayProperties",
then:{function:spectral_functions_1.truthy,field:"items"}},"typed-enum":{description:"Enum values must respect the specified type.",message:"{{error}}",recommended:!0,
given:"$..[?(@ && @.enum && @.type)]",then:{function:functions_1.typedEnum}},"oas2-api-host":{description:'OpenAPI "host" must be present and non-empty string.',
recommended:!0,formats:[spectral_formats_1.oas2],given:"$",then:{field:"host",function:spectral_functions_1.truthy}},"oas2-api-schemes":{description:'OpenAPI ho\
st "schemes" must be present and non-empty array.',recommended:!0,formats:[spectral_formats_1.oas2],given:"$",then:{field:"schemes",function:spectral_functions_1.
schema,functionOptions:{dialect:"draft7",schema:{items:{type:"string"},minItems:1,type:"array"}}}},"oas2-discriminator":{description:"discriminator property mus\
t be defined and required",recommended:!0,formats:[spectral_formats_1.oas2],severity:0,message:"{{error}}",given:"$.definitions[?(@ && @.discriminator)]",then:{
function:functions_1.oasDiscriminator}},"oas2-host-not-example":{description:"Host URL must not point at example.com.",recommended:!1,formats:[spectral_formats_1.
oas2],given:"$",then:{field:"host",function:spectral_functions_1.pattern,functionOptions:{notMatch:"example\\.com"}}},"oas2-host-trailing-slash":{description:"S\
erver URL must not have trailing slash.",recommended:!0,formats:[spectral_formats_1.oas2],given:"$",then:{field:"host",function:spectral_functions_1.pattern,functionOptions:{
notMatch:"/$"}}},"oas2-parameter-description":{description:'Parameter objects must have "description".',recommended:!1,formats:[spectral_formats_1.oas2],given:"\
$..parameters[?(@ && @.in)]",then:{field:"description",function:spectral_functions_1.truthy}},"oas2-operation-security-defined":{description:'Operation "securit\
y" values must match a scheme defined in the "securityDefinitions" object.',message:"{{error}}",recommended:!0,formats:[spectral_formats_1.oas2],given:"#Securit\
yRequirementObject",then:{function:functions_1.oasSecurityDefined,functionOptions:{oasVersion:2}}},"oas2-valid-schema-example":{description:"Examples must be va\
lid against their defined schema.",message:"{{error}}",recommended:!0,formats:[spectral_formats_1.oas2],severity:0,given:["$..definitions..[?(@property !== 'pro\
perties' && @ && (@.example !== void 0 || @['x-example'] !== void 0 || @.default !== void 0) && (@.enum || @.type || @.format || @.$ref || @.properties || @.ite\
ms))]","$..parameters..[?(@property !== 'properties' && @ && (@.example !== void 0 || @['x-example'] !== void 0 || @.default !== void 0) && (@.enum || @.type ||\
 @.format || @.$ref || @.properties || @.items))]","$..responses..[?(@property !== 'properties' && @ && (@.example !== void 0 || @['x-example'] !== void 0 || @.\
default !== void 0) && (@.enum || @.type || @.format || @.$ref || @.properties || @.items))]"],then:{function:functions_1.oasExample,functionOptions:{schemaField:"\
$",oasVersion:2,type:"schema"}}},"oas2-valid-media-example":{description:"Examples must be valid against their defined schema.",message:"{{error}}",recommended:!0,
formats:[spectral_formats_1.oas2],severity:0,given:"$..responses..[?(@ && @.schema && @.examples)]",then:{function:functions_1.oasExample,functionOptions:{schemaField:"\
schema",oasVersion:2,type:"media"}}},"oas2-anyOf":{message:'"anyOf" keyword must not be used in OpenAPI v2 document.',description:"anyOf is not available in Ope\
nAPI v2, it was added in OpenAPI v3",recommended:!0,formats:[spectral_formats_1.oas2],given:"$..anyOf",then:{function:spectral_functions_1.undefined}},"oas2-one\
Of":{message:'"oneOf" keyword must not be used in OpenAPI v2 document.',description:"oneOf is not available in OpenAPI v2, it was added in OpenAPI v3",recommended:!0,
formats:[spectral_formats_1.oas2],given:"$..oneOf",then:{function:spectral_functions_1.undefined}},"oas2-schema":{description:"Validate structure of OpenAPI v2 \
specification.",message:"{{error}}.",recommended:!0,formats:[spectral_formats_1.oas2],severity:0,resolved:!1,given:"$",then:{function:functions_1.oasDocumentSchema}},
"oas2-unused-definition":{description:"Potentially unused definition has been detected.",recommended:!0,resolved:!1,formats:[spectral_formats_1.oas2],given:"$.d\
efinitions",then:{function:spectral_functions_1.unreferencedReusableObject,functionOptions:{reusableObjectsLocation:"#/definitions"}}},"oas3-api-servers":{description:'\
OpenAPI "servers" must be present and non-empty array.',recommended:!0,formats:[spectral_formats_1.oas3],given:"$",then:{field:"servers",function:spectral_functions_1.
schema,functionOptions:{dialect:"draft7",schema:{items:{type:"object"},minItems:1,type:"array"}}}},"oas3-examples-value-or-externalValue":{description:'Examples\
 must have either "value" or "externalValue" field.',recommended:!0,formats:[spectral_formats_1.oas3],given:["$.components.examples[*]","$.paths[*][*]..content[\
*].examples[*]","$.paths[*][*]..parameters[*].examples[*]","$.components.parameters[*].examples[*]","$.paths[*][*]..headers[*].examples[*]","$.components.header\
s[*].examples[*]"],then:{function:spectral_functions_1.xor,functionOptions:{properties:["externalValue","value"]}}},"oas3-operation-security-defined":{description:'\
Operation "security" values must match a scheme defined in the "components.securitySchemes" object.',message:"{{error}}",recommended:!0,formats:[spectral_formats_1.
oas3],given:"#SecurityRequirementObject",then:{function:functions_1.oasSecurityDefined,functionOptions:{oasVersion:3}}},"oas3-parameter-description":{description:'\
Parameter objects must have "description".',recommended:!1,formats:[spectral_formats_1.oas3],given:["#PathItem.parameters[?(@ && @.in)]","#OperationObject.param\
eters[?(@ && @.in)]","$.components.parameters[?(@ && @.in)]"],then:{field:"description",function:spectral_functions_1.truthy}},"oas3-server-not-example.com":{description:"\
Server URL must not point at example.com.",recommended:!1,formats:[spectral_formats_1.oas3],given:"$.servers[*].url",then:{function:spectral_functions_1.pattern,
functionOptions:{notMatch:"example\\.com"}}},"oas3-server-trailing-slash":{description:"Server URL must not have trailing slash.",recommended:!0,formats:[spectral_formats_1.
oas3],given:"$.servers[*].url",then:{function:spectral_functions_1.pattern,functionOptions:{notMatch:"./$"}}},"oas3-valid-media-example":{description:"Examples \
must be valid against their defined schema.",message:"{{error}}",recommended:!0,severity:0,formats:[spectral_formats_1.oas3],given:["$..content..[?(@ && @.schem\
a && (@.example !== void 0 || @.examples))]","$..headers..[?(@ && @.schema && (@.example !== void 0 || @.examples))]","$..parameters..[?(@ && @.schema && (@.exa\
mple !== void 0 || @.examples))]"],then:{function:functions_1.oasExample,functionOptions:{schemaField:"schema",oasVersion:3,type:"media"}}},"oas3-valid-schema-e\
xample":{description:"Examples must be valid against their defined schema.",message:"{{error}}",severity:0,formats:[spectral_formats_1.oas3],recommended:!0,given:[
"$.components.schemas..[?(@property !== 'properties' && @ && (@ && @.example !== void 0 || @.default !== void 0) && (@.enum || @.type || @.format || @.$ref || @\
.properties || @.items))]","$..content..[?(@property !== 'properties' && @ && (@ && @.example !== void 0 || @.default !== void 0) && (@.enum || @.type || @.form\
at || @.$ref || @.properties || @.items))]","$..headers..[?(@property !== 'properties' && @ && (@ && @.example !== void 0 || @.default !== void 0) && (@.enum ||\
 @.type || @.format || @.$ref || @.properties || @.items))]","$..parameters..[?(@property !== 'properties' && @ && (@ && @.example !== void 0 || @.default !== v\
oid 0) && (@.enum || @.type || @.format || @.$ref || @.properties || @.items))]"],then:{function:functions_1.oasExample,functionOptions:{schemaField:"$",oasVersion:3,
type:"schema"}}},"oas3-schema":{description:"Validate structure of OpenAPI v3 specification.",message:"{{error}}.",severity:0,formats:[spectral_formats_1.oas3],
recommended:!0,resolved:!1,given:"$",then:{function:functions_1.oasDocumentSchema}},"oas3-unused-component":{message:"Potentially unused component has been dete\
cted.",recommended:!0,formats:[spectral_formats_1.oas3],resolved:!1,given:"$",then:{function:functions_1.oasUnusedComponent}},"oas3-server-variables":{description:"\
Server variables must be defined and valid and there must be no unused variables.",message:"{{error}}",severity:0,recommended:!0,given:["$.servers[*]","#PathIte\
m.servers[*]","#OperationObject.servers[*]","#LinkObject.server"],then:{function:serverVariables_1.default,functionOptions:{checkSubstitutions:!0,requireDefault:!0}}},
"oas3-callbacks-in-callbacks":{message:"Callbacks should not be defined within a callback",formats:[spectral_formats_1.oas3],recommended:!0,given:["#OperationOb\
ject.callbacks[*][*][*].callbacks"],then:{function:spectral_functions_1.undefined}},"oas3_1-servers-in-webhook":{message:"Servers should not be defined in a web\
hook.",formats:[spectral_formats_1.oas3_1,spectral_formats_1.oas3_2],recommended:!0,given:["$.webhooks.servers","$.webhooks[*][*].servers"],then:{function:spectral_functions_1.
undefined}},"oas3_1-callbacks-in-webhook":{message:"Callbacks should not be defined in a webhook.",formats:[spectral_formats_1.oas3_1,spectral_formats_1.oas3_2],
recommended:!0,given:["$.webhooks[*][*].callbacks"],then:{function:spectral_functions_1.undefined}},"oas3_2-no-deprecated-xml-attribute":{message:'"xml.attribut\
e" is deprecated in OAS 3.2; use "xml.nodeType: attribute" instead.',formats:[spectral_formats_1.oas3_2],recommended:!0,given:["$..[?(@ && @.xml)].xml"],then:{function:spectral_functions_1.
schema,functionOptions:{schema:{not:{properties:{attribute:{const:!0}},required:["attribute"]}}}}}}};exports2.default=ruleset}}),stdin_default=require_oas();
