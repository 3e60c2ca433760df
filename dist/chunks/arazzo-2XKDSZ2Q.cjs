"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{default:()=>stdin_default});module.exports=__toCommonJS(stdin_exports);var import_chunk_2VYCR67Z=require("./chunk-2VYCR67Z.cjs"),
import_chunk_EUIIBBAM=require("./chunk-EUIIBBAM.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),require_validators=(0,import_chunk_477ZAGBT.__commonJS)(
{"unreachable:../schemas/validators"(exports2){exports2.arazzo1_0=()=>!0}}),require_arazzoDocumentSchema=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@st\
oplight/spectral-rulesets/dist/arazzo/functions/arazzoDocumentSchema.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),
(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),spectral_formats_1=(0,import_chunk_2VYCR67Z.require_dist6)(),
json_1=((0,import_chunk_2VYCR67Z.init_index_es2)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.index_es_exports)),leven_1=tslib_1.__importDefault(
(0,import_chunk_2VYCR67Z.require_leven)()),validators=tslib_1.__importStar(require_validators());exports2.default=(0,spectral_core_1.createRulesetFunction)({input:null,
options:null},function(input,_opts,context){var _a;let formats=context.document.formats;if(formats==null)return[];let schema=formats.has(spectral_formats_1.arazzo1_0)?
"arazzo1_0":null;if(!schema)return;let validator=validators.arazzo1_0;if(typeof validator!="function")throw new Error(`Validator for schema "${schema}" is not a\
 function`);return validator(input),(_a=validator.errors?.reduce((errors2,e)=>processError(errors2,input,e),[]))!==null&&_a!==void 0?_a:[]});function isRelevantError(error){
return error.keyword!=="if"}function processError(errors,input,error){if(!isRelevantError(error))return errors;let path=error.instancePath===""?[]:error.instancePath.
slice(1).split("/"),property=path.length===0?null:path[path.length-1],message;switch(error.keyword){case"additionalProperties":{let additionalProperty=error.params.
additionalProperty;path.push(additionalProperty),message=`Property "${additionalProperty}" is not expected to be here`;break}case"enum":{let allowedValues=error.
params.allowedValues,printedValues=allowedValues.map(value=>JSON.stringify(value)).join(", "),suggestion;if(!(0,json_1.isPlainObject)(input))suggestion="";else{
let value=(0,json_1.resolveInlineRef)(input,`#${error.instancePath}`);if(typeof value!="string")suggestion="";else{let bestMatch=findBestMatch(value,allowedValues);
bestMatch!==null?suggestion=`. Did you mean "${bestMatch}"?`:suggestion=""}}message=`${cleanAjvMessage(property,error.message)}: ${printedValues}${suggestion}`;
break}case"errorMessage":message=String(error.message);break;default:message=cleanAjvMessage(property,error.message)}return errors.push({message,path}),errors}function findBestMatch(value,allowedValues){
let matches=allowedValues.filter(value2=>typeof value2=="string").map(allowedValue=>({value:allowedValue,weight:(0,leven_1.default)(value,allowedValue)})).sort(
(x,y)=>x.weight>y.weight?1:x.weight<y.weight?-1:0);if(matches.length===0)return null;let bestMatch=matches[0];return allowedValues.length===1||bestMatch.weight<
bestMatch.value.length?bestMatch.value:null}var QUOTES=/['"]/g,NOT=/NOT/g;function cleanAjvMessage(prop,message){if(typeof message!="string")return"";let cleanedMessage=message.
replace(QUOTES,'"').replace(NOT,"not");return prop===null?cleanedMessage:`"${prop}" property ${cleanedMessage}`}}}),require_getAllWorkflows=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/arazzo/functions/utils/getAllWorkflows.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{
value:!0}),exports2.getAllWorkflows=void 0;var json_1=((0,import_chunk_2VYCR67Z.init_index_es2)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.index_es_exports));
function*getAllWorkflows(arazzo){let workflows=arazzo?.workflows;if(Array.isArray(workflows))for(let[index,workflow]of workflows.entries())(0,json_1.isPlainObject)(
workflow)&&(yield{path:["workflows",index],workflow})}exports2.getAllWorkflows=getAllWorkflows}}),require_arazzoWorkflowIdUniqueness=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/arazzo/functions/arazzoWorkflowIdUniqueness.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModu\
le",{value:!0});var getAllWorkflows_1=require_getAllWorkflows();function arazzoWorkflowIdUniqueness(targetVal,_options){let results=[],workflows=(0,getAllWorkflows_1.
getAllWorkflows)(targetVal),seenIds=new Set;for(let{path,workflow}of workflows){let workflowId=workflow.workflowId;seenIds.has(workflowId)?results.push({message:`\
"workflowId" must be unique across all workflows. "${workflowId}" is duplicated.`,path:[...path,"workflowId"]}):seenIds.add(workflowId)}return results}exports2.
default=arazzoWorkflowIdUniqueness}}),require_arazzoStepIdUniqueness=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/dist/arazz\
o/functions/arazzoStepIdUniqueness.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)();
exports2.default=(0,spectral_core_1.createRulesetFunction)({input:{type:"object",properties:{steps:{type:"array",items:{type:"object",properties:{stepId:{type:"\
string"}}}}}},options:null},function(targetVal,_opts){let results=[],stepIds=new Set;return Array.isArray(targetVal.steps)&&targetVal.steps.forEach((step,index)=>{
let{stepId}=step;if(stepId==null){results.push({message:`Step at index ${index} is missing a "stepId". Each step should have a unique "stepId".`,path:["steps",index]});
return}stepIds.has(stepId)?results.push({message:'"stepId" must be unique within the workflow.',path:["steps",index,"stepId"]}):stepIds.add(stepId)}),results})}}),
require_arazzoRuntimeExpressionValidation=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/dist/arazzo/functions/arazzoRuntimeEx\
pressionValidation.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});function isNonNullObject(value){return value!==null&&typeof value==
"object"}function validateReusableParameterExpression(expression,arazzoSpec){var _a;let match=/^\$components\.parameters\.([A-Za-z0-9_\\-]+)$/.exec(expression);
if(!match)return!1;let[,paramName]=match;return!!(!((_a=arazzoSpec.components)===null||_a===void 0)&&_a.parameters&&paramName in arazzoSpec.components.parameters)}
function validateStepsExpression(stepsExpression,arazzoSpec,currentWorkflowIndex){var _a;let match=/^\$steps\.([A-Za-z0-9_\\-]+)\.(.*)$/.exec(stepsExpression);if(!match)
return!1;let[,stepId]=match;if(arazzoSpec==null||!Array.isArray(arazzoSpec.workflows)||arazzoSpec.workflows.length===0)return!1;let stepsToSearch=[];return currentWorkflowIndex!==
void 0&&currentWorkflowIndex>=0&&arazzoSpec.workflows[currentWorkflowIndex]!=null?stepsToSearch=(_a=arazzoSpec.workflows[currentWorkflowIndex].steps)!==null&&_a!==
void 0?_a:[]:stepsToSearch=arazzoSpec.workflows.flatMap(workflow=>{var _a2;return(_a2=workflow.steps)!==null&&_a2!==void 0?_a2:[]}),!(stepsToSearch==null||stepsToSearch.
length===0||!stepsToSearch.find(step2=>step2.stepId===stepId))}function validateWorkflowsExpression(workflowsExpression,arazzoSpec){let match=/^\$workflows\.([A-Za-z0-9_\\-]+)\.(.*)$/.
exec(workflowsExpression);if(!match)return!1;let[,workflowId,remainingPath]=match;if(arazzoSpec==null||!Array.isArray(arazzoSpec.workflows)||arazzoSpec.workflows.
length===0)return!1;let workflowIndex=arazzoSpec.workflows.findIndex(workflow=>workflow.workflowId===workflowId);return workflowIndex===-1?!1:remainingPath.startsWith(
"steps.")?validateStepsExpression(`$steps.${remainingPath.slice(6)}`,arazzoSpec,workflowIndex):!0}function validateInputsExpression(inputsExpression,arazzoSpec,currentWorkflowIndex){
let match=/^\$inputs\.([A-Za-z0-9_\\-]+)$/.exec(inputsExpression);if(!match)return!1;let[,inputName]=match;if(arazzoSpec==null||!Array.isArray(arazzoSpec.workflows)||
arazzoSpec.workflows.length===0||currentWorkflowIndex===void 0)return!1;let currentWorkflow=arazzoSpec.workflows[currentWorkflowIndex];if(!currentWorkflow.inputs)
return!1;if("properties"in currentWorkflow.inputs){let properties=currentWorkflow.inputs.properties;return properties?inputName in properties:!1}if("$ref"in currentWorkflow.
inputs){let refPath=currentWorkflow.inputs.$ref.replace(/^#\//,"").split("/"),refObject=arazzoSpec;for(let part of refPath)if(isNonNullObject(refObject)&&part in
refObject)refObject=refObject[part];else return!1;let properties=refObject?.properties;return properties?inputName in properties:!1}return!1}function validateReusableSuccessActionExpression(expression,arazzoSpec){
var _a;let match=/^\$components\.successActions\.([A-Za-z0-9_\\-]+)$/.exec(expression);if(!match)return!1;let[,actionName]=match;return!!(!((_a=arazzoSpec.components)===
null||_a===void 0)&&_a.successActions&&actionName in arazzoSpec.components.successActions)}function validateReusableFailureActionExpression(expression,arazzoSpec){
var _a;let match=/^\$components\.failureActions\.([A-Za-z0-9_\\-]+)$/.exec(expression);if(!match)return!1;let[,actionName]=match;return!!(!((_a=arazzoSpec.components)===
null||_a===void 0)&&_a.failureActions&&actionName in arazzoSpec.components.failureActions)}function arazzoRuntimeExpressionValidation(expression,arazzoSpec,currentWorkflowIndex){
return!expression&&!arazzoSpec||!["$url","$method","$statusCode","$request.","$response.","$message.","$inputs.","$outputs.","$steps.","$workflows.","$sourceDes\
criptions.","$components.inputs.","$components.parameters.","$components.successActions.","$components.failureActions."].some(prefix=>expression.startsWith(prefix))?
!1:expression.startsWith("$steps.")&&arazzoSpec?validateStepsExpression(expression,arazzoSpec,currentWorkflowIndex):expression.startsWith("$workflows.")&&arazzoSpec?
validateWorkflowsExpression(expression,arazzoSpec):expression.startsWith("$inputs.")&&arazzoSpec?validateInputsExpression(expression,arazzoSpec,currentWorkflowIndex):
expression.startsWith("$components.failureActions.")&&arazzoSpec?validateReusableFailureActionExpression(expression,arazzoSpec):expression.startsWith("$componen\
ts.successActions.")&&arazzoSpec?validateReusableSuccessActionExpression(expression,arazzoSpec):expression.startsWith("$components.parameters.")&&arazzoSpec?validateReusableParameterExpression(
expression,arazzoSpec):!0}exports2.default=arazzoRuntimeExpressionValidation}}),require_arazzoWorkflowOutputNamesValidation=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/arazzo/functions/arazzoWorkflowOutputNamesValidation.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),
spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),arazzoRuntimeExpressionValidation_1=tslib_1.__importDefault(require_arazzoRuntimeExpressionValidation()),
OUTPUT_NAME_PATTERN=/^[a-zA-Z0-9.\-_]+$/;exports2.default=(0,spectral_core_1.createRulesetFunction)({input:{type:"object",properties:{workflows:{type:"array",items:{
type:"object",properties:{outputs:{type:"object",additionalProperties:{type:"string"}}}}}}},options:null},function(targetVal,_opts){let results=[];return Array.
isArray(targetVal.workflows)&&targetVal.workflows.forEach((workflow,workflowIndex)=>{if(workflow.outputs&&typeof workflow.outputs=="object"){let seenOutputNames=new Set;
Object.entries(workflow.outputs).forEach(([outputName,outputValue],outputIndex)=>{OUTPUT_NAME_PATTERN.test(outputName)||results.push({message:`"${outputName}" d\
oes not match the required pattern "^[a-zA-Z0-9.\\-_]+$".`,path:["workflows",workflowIndex,"outputs",outputName,outputIndex]}),seenOutputNames.has(outputName)?results.
push({message:`"${outputName}" must be unique within the workflow outputs.`,path:["workflows",workflowIndex,"outputs",outputName,outputIndex]}):seenOutputNames.
add(outputName),(0,arazzoRuntimeExpressionValidation_1.default)(outputValue,targetVal,workflowIndex)||results.push({message:`"${outputValue}" is not a valid run\
time expression.`,path:["workflows",workflowIndex,"outputs",outputName,outputIndex]})})}}),results})}}),require_arazzoStepOutputNamesValidation=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/arazzo/functions/arazzoStepOutputNamesValidation.js"(exports2){"use strict";Object.defineProperty(exports2,"__e\
sModule",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),spectral_core_1=(0,import_chunk_2VYCR67Z.require_dist4)(),
arazzoRuntimeExpressionValidation_1=tslib_1.__importDefault(require_arazzoRuntimeExpressionValidation()),OUTPUT_NAME_PATTERN=/^[a-zA-Z0-9.\-_]+$/;exports2.default=
(0,spectral_core_1.createRulesetFunction)({input:{type:"object",properties:{workflows:{type:"array",items:{type:"object",properties:{steps:{type:"array",items:{
type:"object",properties:{outputs:{type:"object",additionalProperties:{type:"string"}}}}}}}}}},options:null},function(targetVal,_opts){let results=[];return Array.
isArray(targetVal.workflows)&&targetVal.workflows.forEach((workflow,workflowIndex)=>{workflow.steps.forEach((step,stepIndex)=>{if(step.outputs&&typeof step.outputs==
"object"){let seenOutputNames=new Set;Object.entries(step.outputs).forEach(([outputName,outputValue],outputIndex)=>{OUTPUT_NAME_PATTERN.test(outputName)||results.
push({message:`"${outputName}" does not match the required pattern "^[a-zA-Z0-9.\\-_]+$".`,path:["workflows",workflowIndex,"steps",stepIndex,"outputs",outputName,
outputIndex]}),seenOutputNames.has(outputName)?results.push({message:`"${outputName}" must be unique within the step outputs.`,path:["workflows",workflowIndex,"\
steps",stepIndex,"outputs",outputName,outputIndex]}):seenOutputNames.add(outputName),(0,arazzoRuntimeExpressionValidation_1.default)(outputValue,targetVal,workflowIndex)||
results.push({message:`"${outputValue}" is not a valid runtime expression.`,path:["workflows",workflowIndex,"steps",stepIndex,"outputs",outputName,outputIndex]})})}})}),
results})}}),require_getAllParameters=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/dist/arazzo/functions/utils/getAllParamet\
ers.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(
import_chunk_2VYCR67Z.tslib_es6_exports)),json_1=((0,import_chunk_2VYCR67Z.init_index_es2)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.index_es_exports)),
arazzoRuntimeExpressionValidation_1=tslib_1.__importDefault(require_arazzoRuntimeExpressionValidation()),resolveReusableParameter=(reusableObject,arazzoSpec)=>{
var _a,_b;let refPath=reusableObject.reference.replace("$components.parameters.","");return(_b=(_a=arazzoSpec.components)===null||_a===void 0?void 0:_a.parameters)===
null||_b===void 0?void 0:_b[refPath]};function isParameter(param){if(typeof param=="object"&&param!==null){let obj=param;return typeof obj.name=="string"&&(typeof obj.
in=="string"||obj.in===void 0)}return!1}function getAllParameters(step,workflow,arazzoSpec){let resolvedParameters=[],resolvedStepParameters=[],processReusableParameter=param=>{
let paramName=param.reference;return(0,arazzoRuntimeExpressionValidation_1.default)(param.reference,arazzoSpec)?resolveReusableParameter(param,arazzoSpec)||{name:`\
masked-unresolved-parameter-reference-${paramName}`}:{name:`masked-invalid-reusable-parameter-reference-${paramName}`}},resolveParameters=(params,targetArray)=>{
params.forEach(param=>{let paramToPush;(0,json_1.isPlainObject)(param)&&"reference"in param?paramToPush=processReusableParameter(param):paramToPush=param,isParameter(
paramToPush)&&(targetArray.some(existingParam=>{var _a,_b;return isParameter(existingParam)&&isParameter(paramToPush)&&existingParam.name===paramToPush.name&&((_a=
existingParam.in)!==null&&_a!==void 0?_a:"")===((_b=paramToPush.in)!==null&&_b!==void 0?_b:"")})&&(paramToPush={...paramToPush,name:`masked-duplicate-${String(paramToPush.
name)}`}),targetArray.push(paramToPush))})};return workflow.parameters!=null&&resolveParameters(workflow.parameters,resolvedParameters),step.parameters!=null&&resolveParameters(
step.parameters,resolvedStepParameters),resolvedStepParameters.forEach(param=>{let existingParamIndex=resolvedParameters.findIndex(p=>{var _a,_b;return isParameter(
p)&&p.name===param.name&&((_a=p.in)!==null&&_a!==void 0?_a:"")===((_b=param.in)!==null&&_b!==void 0?_b:"")});existingParamIndex!==-1?resolvedParameters[existingParamIndex]=
param:resolvedParameters.push(param)}),resolvedParameters}exports2.default=getAllParameters}}),require_arazzoStepParametersValidation=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/arazzo/functions/arazzoStepParametersValidation.js"(exports2){"use strict";Object.defineProperty(exports2,"__es\
Module",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),getAllParameters_1=tslib_1.
__importDefault(require_getAllParameters()),arazzoRuntimeExpressionValidation_1=tslib_1.__importDefault(require_arazzoRuntimeExpressionValidation());function arazzoStepParametersValidation(target,_options){
let results=[];return Array.isArray(target.workflows)&&target.workflows.forEach((workflow,workflowIndex)=>{workflow.steps.forEach((step,stepIndex)=>{if(!step.parameters)
return;let{workflowId,operationId,operationPath}=step,stepParams=(0,getAllParameters_1.default)(step,workflow,target);if(Array.isArray(stepParams)){let seenNames=new Set;
stepParams.forEach((param,paramIndex)=>{let originalName=param.name.replace("masked-invalid-reusable-parameter-reference-","").replace("masked-unresolved-parame\
ter-reference-","").replace("masked-duplicate-","");seenNames.has(originalName)?results.push({message:`"${originalName}" must be unique within the combined para\
meters.`,path:["workflows",workflowIndex,"steps",stepIndex,"parameters",paramIndex]}):seenNames.add(originalName),param.name.startsWith("masked-invalid-reusable\
-parameter-reference-")&&results.push({message:`Invalid runtime expression for reusable parameter reference: "${originalName}".`,path:["workflows",workflowIndex,
"steps",stepIndex,"parameters",paramIndex]}),param.name.startsWith("masked-unresolved-parameter-reference-")&&results.push({message:`Unresolved reusable paramet\
er reference: "${originalName}".`,path:["workflows",workflowIndex,"steps",stepIndex,"parameters",paramIndex]}),param.name.startsWith("masked-duplicate-")&&results.
push({message:`Duplicate parameter: "${originalName}" must be unique within the combined parameters.`,path:["workflows",workflowIndex,"steps",stepIndex,"paramet\
ers",paramIndex]})})}let hasInField=stepParams.some(param=>"in"in param&&param.in!==void 0),noInField=stepParams.some(param=>!("in"in param)||param.in===void 0);
hasInField&&noInField&&results.push({message:'Parameters must not mix "in" field presence.',path:["workflows",workflowIndex,"steps",stepIndex,"parameters"]}),workflowId!=
null&&hasInField&&results.push({message:'Step with "workflowId" must not have parameters with an "in" field.',path:["workflows",workflowIndex,"steps",stepIndex,
"parameters"]}),(operationId!=null||operationPath!=null)&&noInField&&results.push({message:'Step with "operationId" or "operationPath" must have parameters with\
 an "in" field.',path:["workflows",workflowIndex,"steps",stepIndex,"parameters"]}),stepParams.forEach((param,paramIndex)=>{typeof param.value=="string"&&param.value.
startsWith("$")&&([/^\$inputs\./,/^\$steps\.[A-Za-z0-9_-]+\./,/^\$workflows\.[A-Za-z0-9_-]+\.steps\.[A-Za-z0-9_-]+\./].some(pattern=>pattern.test(param.value))?
(0,arazzoRuntimeExpressionValidation_1.default)(param.value,target,workflowIndex)||results.push({message:`Invalid runtime expression: "${param.value}" for param\
eter.`,path:["workflows",workflowIndex,"steps",stepIndex,"parameters",paramIndex]}):results.push({message:`Invalid runtime expression: "${param.value}" for para\
meter.`,path:["workflows",workflowIndex,"steps",stepIndex,"parameters",paramIndex]}))})})}),results}exports2.default=arazzoStepParametersValidation}}),require_getAllFailureActions=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/arazzo/functions/utils/getAllFailureActions.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModu\
le",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),json_1=((0,import_chunk_2VYCR67Z.init_index_es2)(),
(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.index_es_exports)),arazzoRuntimeExpressionValidation_1=tslib_1.__importDefault(require_arazzoRuntimeExpressionValidation());
function isFailureAction(action){return typeof action=="object"&&action!==null&&"name"in action&&"type"in action}function processReusableAction(action,arazzoSpec){
var _a,_b;let actionName=action.reference;if(!action.reference.startsWith("$components.failureActions."))return{name:`masked-invalid-reusable-failure-action-ref\
erence-${actionName}`,type:""};if(!(0,arazzoRuntimeExpressionValidation_1.default)(action.reference,arazzoSpec))return{name:`masked-invalid-reusable-failure-act\
ion-reference-${actionName}`,type:""};let refPath=action.reference.replace("$components.failureActions.","");return((_b=(_a=arazzoSpec.components)===null||_a===
void 0?void 0:_a.failureActions)===null||_b===void 0?void 0:_b[refPath])||{name:`masked-unresolved-failure-action-reference-${actionName}`,type:""}}function getAllFailureActions(step,workflow,arazzoSpec){
let resolvedFailureActions=[],resolvedStepFailureActions=[],resolveActions=(actions,targetArray)=>{actions.forEach(action=>{let actionToPush;(0,json_1.isPlainObject)(
action)&&"reference"in action?actionToPush=processReusableAction(action,arazzoSpec):actionToPush=action,isFailureAction(actionToPush)&&(targetArray.some(existingAction=>existingAction.
name===actionToPush.name)&&(actionToPush={...actionToPush,name:`masked-duplicate-${actionToPush.name}`}),targetArray.push(actionToPush))})};return workflow.failureActions&&
resolveActions(workflow.failureActions,resolvedFailureActions),step.onFailure&&resolveActions(step.onFailure,resolvedStepFailureActions),resolvedStepFailureActions.
forEach(action=>{let existingActionIndex=resolvedFailureActions.findIndex(a=>a.name===action.name);existingActionIndex!==-1?resolvedFailureActions[existingActionIndex]=
action:resolvedFailureActions.push(action)}),resolvedFailureActions}exports2.default=getAllFailureActions}}),require_arazzoCriterionValidation=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/arazzo/functions/arazzoCriterionValidation.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModul\
e",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),arazzoRuntimeExpressionValidation_1=tslib_1.
__importDefault(require_arazzoRuntimeExpressionValidation());function arazzoCriterionValidation(criterion,contextPath,arazzoSpec){let results=[];if((!criterion.
condition||typeof criterion.condition!="string"||criterion.condition.trim()==="")&&results.push({message:'Missing or invalid "condition" in Criterion Object.',path:[
...contextPath,"condition"]}),criterion.type!==void 0&&criterion.type!==null&&criterion.context==null&&results.push({message:`A "context" must be specified for \
a Criterion Object with type "${criterion.type}".`,path:[...contextPath,"context"]}),typeof criterion.type=="object"){let{type,version}=criterion.type;(!type||!version)&&
results.push({message:'"type" and "version" must be specified in the Criterion Expression Type Object.',path:[...contextPath,"type"]})}if(criterion.type==="rege\
x")try{new RegExp(criterion.condition)}catch{results.push({message:'"condition" contains an invalid regex pattern.',path:[...contextPath,"condition"]})}return criterion.
context!=null&&!(0,arazzoRuntimeExpressionValidation_1.default)(criterion.context,arazzoSpec)&&results.push({message:'"context" contains an invalid runtime expr\
ession.',path:[...contextPath,"context"]}),results}exports2.default=arazzoCriterionValidation}}),require_arazzoStepFailureActionsValidation=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/arazzo/functions/arazzoStepFailureActionsValidation.js"(exports2){"use strict";Object.defineProperty(exports2,"\
__esModule",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),
getAllFailureActions_1=tslib_1.__importDefault(require_getAllFailureActions()),arazzoCriterionValidation_1=tslib_1.__importDefault(require_arazzoCriterionValidation()),
arazzoRuntimeExpressionValidation_1=tslib_1.__importDefault(require_arazzoRuntimeExpressionValidation());function arazzoStepFailureActionsValidation(target,_options){
let results=[];return Array.isArray(target.workflows)&&target.workflows.forEach((workflow,workflowIndex)=>{Array.isArray(workflow.steps)&&workflow.steps.forEach(
(step,stepIndex)=>{let resolvedActions=(0,getAllFailureActions_1.default)(step,workflow,target);if(Array.isArray(resolvedActions)){let seenNames=new Set;resolvedActions.
forEach((action,actionIndex)=>{var _a,_b;let originalName=action.name.replace("masked-invalid-reusable-failure-action-reference-","").replace("masked-non-existi\
ng-failure-action-reference-","").replace("masked-duplicate-","");seenNames.has(originalName)?results.push({message:`"${originalName}" must be unique within the\
 combined failure actions.`,path:["workflows",workflowIndex,"steps",stepIndex,"onFailure",actionIndex]}):seenNames.add(originalName),action.name.startsWith("mas\
ked-invalid-reusable-failure-action-reference-")&&results.push({message:`Invalid runtime expression for reusable action reference: "${originalName}".`,path:["wo\
rkflows",workflowIndex,"steps",stepIndex,"onFailure",actionIndex]}),action.name.startsWith("masked-non-existing-failure-action-reference-")&&results.push({message:`\
Non-existing reusable action reference: "${originalName}".`,path:["workflows",workflowIndex,"steps",stepIndex,"onFailure",actionIndex]}),action.name.startsWith(
"masked-duplicate-")&&results.push({message:`Duplicate failure action name: "${originalName}".`,path:["workflows",workflowIndex,"steps",stepIndex,"onFailure",actionIndex]}),
(action.type==="goto"||action.type==="retry")&&(action.workflowId!=null&&(action.workflowId.startsWith("$")?(!(0,arazzoRuntimeExpressionValidation_1.default)(action.
workflowId,target)||!((_b=(_a=target.sourceDescriptions)===null||_a===void 0?void 0:_a.some(desc=>{var _a2;return desc.name===((_a2=action.workflowId)!==null&&_a2!==
void 0?_a2:"").split(".")[1]}))!==null&&_b!==void 0&&_b))&&results.push({message:`"workflowId" "${action.workflowId}" is not a valid reference or does not exist\
 in sourceDescriptions.`,path:["workflows",workflowIndex,"steps",stepIndex,"onFailure",actionIndex]}):target.workflows.some(wf=>wf.workflowId===action.workflowId)||
results.push({message:`"workflowId" "${action.workflowId}" does not exist within the local Arazzo Document workflows.`,path:["workflows",workflowIndex,"steps",stepIndex,
"onFailure",actionIndex]})),action.stepId!=null&&(workflow.steps.some(s=>s.stepId===action.stepId)||results.push({message:`"stepId" "${action.stepId}" does not \
exist within the current workflow.`,path:["workflows",workflowIndex,"steps",stepIndex,"onFailure",actionIndex]})),action.workflowId!=null&&action.stepId!=null&&
results.push({message:'"workflowId" and "stepId" are mutually exclusive and cannot be specified together.',path:["workflows",workflowIndex,"steps",stepIndex,"on\
Failure",actionIndex]})),Array.isArray(action.criteria)&&action.criteria.forEach((criterion,criterionIndex)=>{let criterionResults=(0,arazzoCriterionValidation_1.
default)(criterion,["workflows",workflowIndex,"steps",stepIndex,"onFailure",actionIndex,"criteria",criterionIndex],target);results.push(...criterionResults)})})}})}),
results}exports2.default=arazzoStepFailureActionsValidation}}),require_getAllSuccessActions=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spect\
ral-rulesets/dist/arazzo/functions/utils/getAllSuccessActions.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),
(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),json_1=((0,import_chunk_2VYCR67Z.init_index_es2)(),(0,import_chunk_477ZAGBT.__toCommonJS)(
import_chunk_2VYCR67Z.index_es_exports)),arazzoRuntimeExpressionValidation_1=tslib_1.__importDefault(require_arazzoRuntimeExpressionValidation()),resolveReusableSuccessActions=(reusableObject,arazzoSpec)=>{
var _a,_b;let refPath=reusableObject.reference.replace("$components.successActions.","");return(_b=(_a=arazzoSpec.components)===null||_a===void 0?void 0:_a.successActions)===
null||_b===void 0?void 0:_b[refPath]};function isSuccessAction(action){return typeof action=="object"&&action!==null&&"name"in action&&"type"in action}function getAllSuccessActions(step,workflow,arazzoSpec){
let resolvedSuccessActions=[],resolvedStepSuccessActions=[],processReusableAction=action=>{let actionName=action.reference;return(0,arazzoRuntimeExpressionValidation_1.
default)(action.reference,arazzoSpec)?resolveReusableSuccessActions(action,arazzoSpec)||{name:`masked-non-existing-success-action-reference-${actionName}`,type:""}:
{name:`masked-invalid-reusable-success-action-reference-${actionName}`,type:""}},resolveActions=(actions,targetArray)=>{actions.forEach(action=>{let actionToPush;
(0,json_1.isPlainObject)(action)&&"reference"in action?actionToPush=processReusableAction(action):actionToPush=action,isSuccessAction(actionToPush)&&(targetArray.
some(existingAction=>existingAction.name===actionToPush.name)&&(actionToPush={...actionToPush,name:`masked-duplicate-${actionToPush.name}`}),targetArray.push(actionToPush))})};
return workflow.successActions&&resolveActions(workflow.successActions,resolvedSuccessActions),step.onSuccess&&resolveActions(step.onSuccess,resolvedStepSuccessActions),
resolvedStepSuccessActions.forEach(action=>{let existingActionIndex=resolvedSuccessActions.findIndex(a=>a.name===action.name);existingActionIndex!==-1?resolvedSuccessActions[existingActionIndex]=
action:resolvedSuccessActions.push(action)}),resolvedSuccessActions}exports2.default=getAllSuccessActions}}),require_arazzoStepSuccessActionsValidation=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/arazzo/functions/arazzoStepSuccessActionsValidation.js"(exports2){"use strict";Object.defineProperty(exports2,"\
__esModule",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),
getAllSuccessActions_1=tslib_1.__importDefault(require_getAllSuccessActions()),arazzoCriterionValidation_1=tslib_1.__importDefault(require_arazzoCriterionValidation()),
arazzoRuntimeExpressionValidation_1=tslib_1.__importDefault(require_arazzoRuntimeExpressionValidation());function arazzoStepSuccessActionsValidation(target,_options){
let results=[];return Array.isArray(target.workflows)&&target.workflows.forEach((workflow,workflowIndex)=>{Array.isArray(workflow.steps)&&workflow.steps.forEach(
(step,stepIndex)=>{let resolvedActions=(0,getAllSuccessActions_1.default)(step,workflow,target);if(Array.isArray(resolvedActions)){let seenNames=new Set;resolvedActions.
forEach((action,actionIndex)=>{var _a,_b;let originalName=action.name.replace(/^(masked-(invalid-reusable-success-action-reference-|non-existing-success-action-reference-|duplicate-))/,
"");seenNames.has(originalName)?results.push({message:`"${originalName}" must be unique within the combined success actions.`,path:["workflows",workflowIndex,"s\
teps",stepIndex,"onSuccess",actionIndex]}):seenNames.add(originalName),action.name.startsWith("masked-invalid-reusable-success-action-reference-")&&results.push(
{message:`Invalid runtime expression for reusable action reference: "${originalName}".`,path:["workflows",workflowIndex,"steps",stepIndex,"onSuccess",actionIndex]}),
action.name.startsWith("masked-non-existing-success-action-reference-")&&results.push({message:`Non-existing reusable action reference: "${originalName}".`,path:[
"workflows",workflowIndex,"steps",stepIndex,"onSuccess",actionIndex]}),action.name.startsWith("masked-duplicate-")&&results.push({message:`Duplicate success act\
ion name: "${originalName}".`,path:["workflows",workflowIndex,"steps",stepIndex,"onSuccess",actionIndex]}),action.type==="goto"&&(action.workflowId!=null&&(action.
workflowId.startsWith("$")?(!(0,arazzoRuntimeExpressionValidation_1.default)(action.workflowId,target)||!((_b=(_a=target.sourceDescriptions)===null||_a===void 0?
void 0:_a.some(desc=>{var _a2;return desc.name===((_a2=action.workflowId)!==null&&_a2!==void 0?_a2:"").split(".")[1]}))!==null&&_b!==void 0&&_b))&&results.push(
{message:`"workflowId" "${action.workflowId}" is not a valid reference or does not exist in sourceDescriptions.`,path:["workflows",workflowIndex,"steps",stepIndex,
"onSuccess",actionIndex]}):target.workflows.some(wf=>wf.workflowId===action.workflowId)||results.push({message:`"workflowId" "${action.workflowId}" does not exi\
st within the local Arazzo Document workflows.`,path:["workflows",workflowIndex,"steps",stepIndex,"onSuccess",actionIndex]})),action.stepId!=null&&(workflow.steps.
some(s=>s.stepId===action.stepId)||results.push({message:`"stepId" "${action.stepId}" does not exist within the current workflow.`,path:["workflows",workflowIndex,
"steps",stepIndex,"onSuccess",actionIndex]})),action.workflowId!=null&&action.stepId!=null&&results.push({message:'"workflowId" and "stepId" are mutually exclus\
ive and cannot be specified together.',path:["workflows",workflowIndex,"steps",stepIndex,"onSuccess",actionIndex]})),Array.isArray(action.criteria)&&action.criteria.
forEach((criterion,criterionIndex)=>{let criterionResults=(0,arazzoCriterionValidation_1.default)(criterion,["workflows",workflowIndex,"steps",stepIndex,"onSucc\
ess",actionIndex,"criteria",criterionIndex],target);results.push(...criterionResults)})})}})}),results}exports2.default=arazzoStepSuccessActionsValidation}}),require_arazzoWorkflowDependsOnValidation=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/arazzo/functions/arazzoWorkflowDependsOnValidation.js"(exports2){"use strict";Object.defineProperty(exports2,"_\
_esModule",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),
getAllWorkflows_1=require_getAllWorkflows(),arazzoRuntimeExpressionValidation_1=tslib_1.__importDefault(require_arazzoRuntimeExpressionValidation());function arazzoWorkflowDependsOnValidation(targetVal,_options){
var _a,_b;let results=[],localWorkflowIds=new Set,sourceDescriptionNames=new Map(((_a=targetVal.sourceDescriptions)!==null&&_a!==void 0?_a:[]).map(sd=>[sd.name,
sd.type])),workflows=(_b=targetVal.workflows)!==null&&_b!==void 0?_b:[];for(let{workflow}of(0,getAllWorkflows_1.getAllWorkflows)({workflows}))"workflowId"in workflow&&
typeof workflow.workflowId=="string"&&localWorkflowIds.add(workflow.workflowId);for(let{workflow,path}of(0,getAllWorkflows_1.getAllWorkflows)({workflows})){let seenWorkflows=new Set;
Array.isArray(workflow.dependsOn)&&workflow.dependsOn.forEach((dep,depIndex)=>{if(typeof dep=="string"){if(seenWorkflows.has(dep)){results.push({message:`Duplic\
ate workflowId "${dep}" in dependsOn for workflow "${workflow.workflowId}".`,path:[...path,"dependsOn",depIndex]});return}else seenWorkflows.add(dep);if(dep.startsWith(
"$")&&((0,arazzoRuntimeExpressionValidation_1.default)(dep,targetVal)||results.push({message:`Runtime expression "${dep}" is invalid.`,path:[...path,"dependsOn",
depIndex]})),dep.startsWith("$sourceDescriptions.")){let parts=dep.split("."),sourceName=parts[1],workflowId=parts[2],sourceType=sourceDescriptionNames.get(sourceName);
sourceType==null?results.push({message:`Source description "${sourceName}" not found for workflowId "${dep}".`,path:[...path,"dependsOn",depIndex]}):sourceType!==
"arazzo"?results.push({message:`Source description "${sourceName}" must have a type of "arazzo".`,path:[...path,"dependsOn",depIndex]}):workflowId==null&&results.
push({message:`WorkflowId part is missing in the expression "${dep}".`,path:[...path,"dependsOn",depIndex]})}else localWorkflowIds.has(dep)||results.push({message:`\
WorkflowId "${dep}" not found in local Arazzo workflows "${workflow.workflowId}".`,path:[...path,"dependsOn",depIndex]})}})}return results}exports2.default=arazzoWorkflowDependsOnValidation}}),
require_arazzoStepSuccessCriteriaValidation=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/dist/arazzo/functions/arazzoStepSuc\
cessCriteriaValidation.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),
(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),arazzoCriterionValidation_1=tslib_1.__importDefault(require_arazzoCriterionValidation());
function arazzoStepSuccessCriteriaValidation(targetVal,_options){let results=[];return Array.isArray(targetVal.workflows)&&targetVal.workflows.forEach((workflow,workflowIndex)=>{
Array.isArray(workflow.steps)&&workflow.steps.forEach((step,stepIndex)=>{Array.isArray(step.successCriteria)&&step.successCriteria.forEach((criterion,criterionIndex)=>{
let criterionResults=(0,arazzoCriterionValidation_1.default)(criterion,["workflows",workflowIndex,"steps",stepIndex,"successCriteria",criterionIndex],targetVal);
results.push(...criterionResults)})})}),results}exports2.default=arazzoStepSuccessCriteriaValidation}}),require_arazzoStepRequestBodyValidation=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/spectral-rulesets/dist/arazzo/functions/arazzoStepRequestBodyValidation.js"(exports2){"use strict";Object.defineProperty(exports2,"__e\
sModule",{value:!0}),exports2.arazzoStepRequestBodyValidation=void 0;var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(
import_chunk_2VYCR67Z.tslib_es6_exports)),arazzoRuntimeExpressionValidation_1=tslib_1.__importDefault(require_arazzoRuntimeExpressionValidation()),MIME_TYPE_REGEX=/^(application|audio|font|example|image|message|model|multipart|text|video)\/[a-zA-Z0-9!#$&^_.+-]{1,127}$/;
function arazzoStepRequestBodyValidation(target,_options){let results=[];return Array.isArray(target.workflows)&&target.workflows.forEach((workflow,workflowIndex)=>{
workflow.steps.forEach((step,stepIndex)=>{let requestBody=step.requestBody;requestBody&&(requestBody.contentType!=null&&!MIME_TYPE_REGEX.test(requestBody.contentType)&&
results.push({message:`Invalid MIME type in contentType: ${requestBody.contentType}`,path:["workflows",workflowIndex,"steps",stepIndex,"requestBody","contentTyp\
e"]}),requestBody.payload&&typeof requestBody.payload=="string"&&requestBody.payload.startsWith("$")&&((0,arazzoRuntimeExpressionValidation_1.default)(requestBody.
payload,target,workflowIndex)||results.push({message:`Invalid runtime expression in payload: ${requestBody.payload}`,path:["workflows",workflowIndex,"steps",stepIndex,
"requestBody","payload"]})),Array.isArray(requestBody.replacements)&&requestBody.replacements.forEach((replacement,replacementIndex)=>{replacement.target||results.
push({message:'"target" is required in Payload Replacement.',path:["workflows",workflowIndex,"steps",stepIndex,"requestBody","replacements",replacementIndex,"ta\
rget"]}),replacement.value&&typeof replacement.value=="string"&&replacement.value.startsWith("$")&&((0,arazzoRuntimeExpressionValidation_1.default)(replacement.
value,target,workflowIndex)||results.push({message:`Invalid runtime expression in replacement value: ${replacement.value}`,path:["workflows",workflowIndex,"step\
s",stepIndex,"requestBody","replacements",replacementIndex,"value"]}))}))})}),results}exports2.arazzoStepRequestBodyValidation=arazzoStepRequestBodyValidation,exports2.
default=arazzoStepRequestBodyValidation}}),require_arazzoStepValidation=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rulesets/dist/ar\
azzo/functions/arazzoStepValidation.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),
(0,import_chunk_477ZAGBT.__toCommonJS)(import_chunk_2VYCR67Z.tslib_es6_exports)),arazzoRuntimeExpressionValidation_1=tslib_1.__importDefault(require_arazzoRuntimeExpressionValidation()),
OPERATION_PATH_REGEX=/^\{\$sourceDescriptions\.[a-zA-Z0-9_-]+\.(url)\}#.+$/;function arazzoStepValidation(targetVal,_options){let results=[];if(!Array.isArray(targetVal.
sourceDescriptions)||targetVal.sourceDescriptions.length===0)return results.push({message:"sourceDescriptions is missing in the Arazzo Specification.",path:["so\
urceDescriptions"]}),results;let sourceDescriptionNames=new Set(targetVal.sourceDescriptions.map(sd=>sd.name));return targetVal.workflows.forEach((workflow,workflowIndex)=>{
Array.isArray(workflow.steps)&&workflow.steps.forEach((step,stepIndex)=>{let{operationId,operationPath,workflowId}=step;if(operationId!=null&&operationId.startsWith(
"$")){(0,arazzoRuntimeExpressionValidation_1.default)(operationId,targetVal)||results.push({message:`Runtime expression "${operationId}" is invalid in step "${step.
stepId}".`,path:["workflows",workflowIndex,"steps",stepIndex,"operationId"]});let sourceName=operationId.split(".")[1];sourceDescriptionNames.has(sourceName)||results.
push({message:`Source description "${sourceName}" not found for operationId "${operationId}" in step "${step.stepId}".`,path:["workflows",workflowIndex,"steps",
stepIndex,"operationId"]})}if(operationPath!=null)if(!OPERATION_PATH_REGEX.test(operationPath))results.push({message:`OperationPath "${operationPath}" must be a\
 valid runtime expression following the format "{$sourceDescriptions.<name>.url}#<json-pointer>".`,path:["workflows",workflowIndex,"steps",stepIndex,"operationP\
ath"]});else{let sourceName=operationPath.split(".")[1];sourceDescriptionNames.has(sourceName)||results.push({message:`Source description "${sourceName}" not fo\
und for operationPath "${operationPath}" in step "${step.stepId}".`,path:["workflows",workflowIndex,"steps",stepIndex,"operationPath"]})}if(workflowId!=null&&workflowId.
startsWith("$")){(0,arazzoRuntimeExpressionValidation_1.default)(workflowId)||results.push({message:`Runtime expression "${workflowId}" is invalid in step "${step.
stepId}".`,path:["workflows",workflowIndex,"steps",stepIndex,"workflowId"]});let sourceName=workflowId.split(".")[1];sourceDescriptionNames.has(sourceName)||results.
push({message:`Source description "${sourceName}" not found for workflowId "${workflowId}" in step "${step.stepId}".`,path:["workflows",workflowIndex,"steps",stepIndex,
"workflowId"]})}})}),results}exports2.default=arazzoStepValidation}}),require_arazzo=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/spectral-rul\
esets/dist/arazzo/index.js"(exports2){Object.defineProperty(exports2,"__esModule",{value:!0});var tslib_1=((0,import_chunk_2VYCR67Z.init_tslib_es6)(),(0,import_chunk_477ZAGBT.__toCommonJS)(
import_chunk_2VYCR67Z.tslib_es6_exports)),spectral_formats_1=(0,import_chunk_2VYCR67Z.require_dist6)(),spectral_functions_1=(0,import_chunk_2VYCR67Z.require_dist7)(),
arazzoDocumentSchema_1=tslib_1.__importDefault(require_arazzoDocumentSchema()),arazzoWorkflowIdUniqueness_1=tslib_1.__importDefault(require_arazzoWorkflowIdUniqueness()),
arazzoStepIdUniqueness_1=tslib_1.__importDefault(require_arazzoStepIdUniqueness()),arazzoWorkflowOutputNamesValidation_1=tslib_1.__importDefault(require_arazzoWorkflowOutputNamesValidation()),
arazzoStepOutputNamesValidation_1=tslib_1.__importDefault(require_arazzoStepOutputNamesValidation()),arazzoStepParametersValidation_1=tslib_1.__importDefault(require_arazzoStepParametersValidation()),
arazzoStepFailureActionsValidation_1=tslib_1.__importDefault(require_arazzoStepFailureActionsValidation()),arazzoStepSuccessActionsValidation_1=tslib_1.__importDefault(
require_arazzoStepSuccessActionsValidation()),arazzoWorkflowDependsOnValidation_1=tslib_1.__importDefault(require_arazzoWorkflowDependsOnValidation()),arazzoStepSuccessCriteriaValidation_1=tslib_1.
__importDefault(require_arazzoStepSuccessCriteriaValidation()),arazzoStepRequestBodyValidation_1=tslib_1.__importDefault(require_arazzoStepRequestBodyValidation()),
arazzoStepValidation_1=tslib_1.__importDefault(require_arazzoStepValidation());exports2.default={documentationUrl:"https://meta.stoplight.io/docs/spectral/docs/\
reference/arazzo-rules.md",formats:[spectral_formats_1.arazzo1_0],rules:{"arazzo-document-schema":{description:"Arazzo Document must be valid against the Arazzo\
 schema.",message:"{{error}}",severity:0,given:"$",then:{function:arazzoDocumentSchema_1.default}},"arazzo-workflowId-unique":{description:'Every workflow must \
have unique "workflowId".',message:"{{error}}",severity:0,given:"$",then:{function:arazzoWorkflowIdUniqueness_1.default}},"arazzo-workflow-output-validation":{description:"\
Every workflow output must have unique name and its value must be a valid runtime expression.",message:"{{error}}",severity:0,given:"$",then:{function:arazzoWorkflowOutputNamesValidation_1.
default}},"arazzo-workflow-stepId-unique":{description:'Every step must have unique "stepId".',message:"{{error}}",severity:0,given:"$.workflows[*]",then:{function:arazzoStepIdUniqueness_1.
default}},"arazzo-step-output-validation":{description:"Every step output must have unique name and its value must be a valid runtime expression.",message:"{{er\
ror}}",severity:0,given:"$",then:{function:arazzoStepOutputNamesValidation_1.default}},"arazzo-step-parameters-validation":{description:"Step parameters and wor\
kflow parameters must valid.",message:"{{error}}",severity:0,given:"$",then:{function:arazzoStepParametersValidation_1.default}},"arazzo-step-failure-actions-va\
lidation":{description:'Every failure action must have a unique "name", and the fields "workflowId" and "stepId" are mutually exclusive.',message:"{{error}}",severity:0,
given:"$",then:{function:arazzoStepFailureActionsValidation_1.default}},"arazzo-step-success-actions-validation":{description:'Every success action must have a \
unique "name", and the fields "workflowId" and "stepId" are mutually exclusive.',message:"{{error}}",severity:0,given:"$",then:{function:arazzoStepSuccessActionsValidation_1.
default}},"arazzo-workflow-depends-on-validation":{description:"Every workflow dependency must be valid.",severity:0,given:"$",then:{function:arazzoWorkflowDependsOnValidation_1.
default}},"arazzo-step-success-criteria-validation":{description:"Every success criteria must have a valid context, conditions, and types.",message:"{{error}}",
severity:0,given:"$.workflows[*]",then:{function:arazzoStepSuccessCriteriaValidation_1.default}},"arazzo-step-request-body-validation":{description:"Every step \
request body must have a valid `contentType` and use of runtime expressions.",severity:0,given:"$",then:{function:arazzoStepRequestBodyValidation_1.default}},"a\
razzo-step-validation":{description:'Every step must have a valid "stepId" and an valid "operationId" or "operationPath" or "workflowId".',severity:0,given:"$",
then:{function:arazzoStepValidation_1.default}},"arazzo-no-script-tags-in-markdown":{description:'Markdown descriptions must not have "<script>" tags.',given:"$\
..[description,title]",then:{function:spectral_functions_1.pattern,functionOptions:{notMatch:"<script"}}},"arazzo-info-description":{description:'Info "descript\
ion" should be present and non-empty string.',severity:"warn",given:"$",then:{field:"info.description",function:spectral_functions_1.truthy}},"arazzo-info-summa\
ry":{description:'Info "summary" is recommended be present and be a non-empty string.',severity:"hint",given:"$",then:{field:"info.summary",function:spectral_functions_1.
truthy}},"arazzo-source-descriptions-type":{description:'Source Description "type" should be present.',severity:"warn",given:"$.sourceDescriptions[*]",then:{field:"\
type",function:spectral_functions_1.truthy}},"arazzo-workflow-workflowId":{description:'Workflow "workflowId" should follow the pattern "^[A-Za-z0-9_\\-]+$".',severity:"\
warn",given:"$.workflows[*]",then:{field:"workflowId",function:spectral_functions_1.pattern,functionOptions:{match:"^[A-Za-z0-9_\\-]+$"}}},"arazzo-workflow-desc\
ription":{description:'Workflow "description" should be present and non-empty string.',severity:"warn",given:"$.workflows[*]",then:{field:"description",function:spectral_functions_1.
truthy}},"arazzo-workflow-summary":{description:'Workflow "summary" should be present and non-empty string.',severity:"hint",given:"$.workflows[*]",then:{field:"\
summary",function:spectral_functions_1.truthy}},"arazzo-step-description":{description:'Step "description" should be present and non-empty string.',severity:"wa\
rn",given:"$.workflows[*].steps[*]",then:{field:"description",function:spectral_functions_1.truthy}},"arazzo-step-stepId":{description:'Step "stepId" should fol\
low the pattern "^[A-Za-z0-9_\\-]+$".',severity:"warn",given:"$.workflows[*].steps[*]",then:{field:"stepId",function:spectral_functions_1.pattern,functionOptions:{
match:"^[A-Za-z0-9_\\-]+$"}}},"arazzo-step-operationPath":{description:'It is recommended to use "operationId" rather than "operationPath".',severity:"hint",given:"\
$.workflows[*].steps[*]",then:{field:"operationPath",function:spectral_functions_1.falsy}}}}}}),stdin_default=require_arazzo();
