"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{require_src:()=>require_src});module.exports=__toCommonJS(stdin_exports);var import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),
require_yamlAST=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/yaml-ast-parser/dist/src/yamlAST.js"(exports2){"use strict";Object.defineProperty(
exports2,"__esModule",{value:!0});var Kind;(function(Kind2){Kind2[Kind2.SCALAR=0]="SCALAR",Kind2[Kind2.MAPPING=1]="MAPPING",Kind2[Kind2.MAP=2]="MAP",Kind2[Kind2.
SEQ=3]="SEQ",Kind2[Kind2.ANCHOR_REF=4]="ANCHOR_REF",Kind2[Kind2.INCLUDE_REF=5]="INCLUDE_REF"})(Kind=exports2.Kind||(exports2.Kind={}));function newMapping(key,value){
var end=value?value.endPosition:key.endPosition+1,node={key,value,startPosition:key.startPosition,endPosition:end,kind:Kind.MAPPING,parent:null,errors:[]};return node}
exports2.newMapping=newMapping;function newAnchorRef(key,start,end,value){return{errors:[],referencesAnchor:key,value,startPosition:start,endPosition:end,kind:Kind.
ANCHOR_REF,parent:null}}exports2.newAnchorRef=newAnchorRef;function newScalar(v=""){let result={errors:[],startPosition:-1,endPosition:-1,value:""+v,kind:Kind.SCALAR,
parent:null,doubleQuoted:!1,rawValue:""+v};return typeof v!="string"&&(result.valueObject=v),result}exports2.newScalar=newScalar;function newItems(){return{errors:[],
startPosition:-1,endPosition:-1,items:[],kind:Kind.SEQ,parent:null}}exports2.newItems=newItems;function newSeq(){return newItems()}exports2.newSeq=newSeq;function newMap(mappings){
return{errors:[],startPosition:-1,endPosition:-1,mappings:mappings||[],kind:Kind.MAP,parent:null}}exports2.newMap=newMap}}),require_common=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/yaml-ast-parser/dist/src/common.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});function isNothing(subject){
return typeof subject>"u"||subject===null}exports2.isNothing=isNothing;function isObject(subject){return typeof subject=="object"&&subject!==null}exports2.isObject=
isObject;function toArray(sequence){return Array.isArray(sequence)?sequence:isNothing(sequence)?[]:[sequence]}exports2.toArray=toArray;function extend(target,source){
var index,length,key,sourceKeys;if(source)for(sourceKeys=Object.keys(source),index=0,length=sourceKeys.length;index<length;index+=1)key=sourceKeys[index],target[key]=
source[key];return target}exports2.extend=extend;function repeat(string,count){var result="",cycle;for(cycle=0;cycle<count;cycle+=1)result+=string;return result}
exports2.repeat=repeat;function isNegativeZero(number){return number===0&&Number.NEGATIVE_INFINITY===1/number}exports2.isNegativeZero=isNegativeZero}}),require_exception=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/yaml-ast-parser/dist/src/exception.js"(exports2,module2){"use strict";var YAMLException=class _YAMLException{constructor(reason,mark=null,isWarning=!1){
this.name="YAMLException",this.reason=reason,this.mark=mark,this.message=this.toString(!1),this.isWarning=isWarning}static isInstance(instance){if(instance!=null&&
instance.getClassIdentifier&&typeof instance.getClassIdentifier=="function"){for(let currentIdentifier of instance.getClassIdentifier())if(currentIdentifier==_YAMLException.
CLASS_IDENTIFIER)return!0}return!1}getClassIdentifier(){var superIdentifiers=[];return superIdentifiers.concat(_YAMLException.CLASS_IDENTIFIER)}toString(compact=!1){
var result;return result="JS-YAML: "+(this.reason||"(unknown reason)"),!compact&&this.mark&&(result+=" "+this.mark.toString()),result}};YAMLException.CLASS_IDENTIFIER=
"yaml-ast-parser.YAMLException",module2.exports=YAMLException}}),require_mark=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/yaml-ast-parser/dis\
t/src/mark.js"(exports2,module2){"use strict";var common=require_common(),Mark=class{constructor(name,buffer,position,line,column){this.name=name,this.buffer=buffer,
this.position=position,this.line=line,this.column=column}getSnippet(indent=0,maxLength=75){var head,start,tail,end,snippet;if(!this.buffer)return null;for(indent=
indent||4,maxLength=maxLength||75,head="",start=this.position;start>0&&`\0\r
\x85\u2028\u2029`.indexOf(this.buffer.charAt(start-1))===-1;)if(start-=1,this.position-start>maxLength/2-1){head=" ... ",start+=5;break}for(tail="",end=this.position;end<
this.buffer.length&&`\0\r
\x85\u2028\u2029`.indexOf(this.buffer.charAt(end))===-1;)if(end+=1,end-this.position>maxLength/2-1){tail=" ... ",end-=5;break}return snippet=this.buffer.slice(start,
end),common.repeat(" ",indent)+head+snippet+tail+`
`+common.repeat(" ",indent+this.position-start+head.length)+"^"}toString(compact=!0){var snippet,where="";return this.name&&(where+='in "'+this.name+'" '),where+=
"at line "+(this.line+1)+", column "+(this.column+1),compact||(snippet=this.getSnippet(),snippet&&(where+=`:
`+snippet)),where}};module2.exports=Mark}}),require_type=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/yaml-ast-parser/dist/src/type.js"(exports2){
"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var YAMLException=require_exception(),TYPE_CONSTRUCTOR_OPTIONS=["kind","resolve","construct",
"instanceOf","predicate","represent","defaultStyle","styleAliases"],YAML_NODE_KINDS=["scalar","sequence","mapping"];function compileStyleAliases(map){var result={};
return map!==null&&Object.keys(map).forEach(function(style){map[style].forEach(function(alias){result[String(alias)]=style})}),result}var Type=class{constructor(tag,options){
if(options=options||{},Object.keys(options).forEach(function(name){if(TYPE_CONSTRUCTOR_OPTIONS.indexOf(name)===-1)throw new YAMLException('Unknown option "'+name+
'" is met in definition of "'+tag+'" YAML type.')}),this.tag=tag,this.kind=options.kind||null,this.resolve=options.resolve||function(){return!0},this.construct=
options.construct||function(data){return data},this.instanceOf=options.instanceOf||null,this.predicate=options.predicate||null,this.represent=options.represent||
null,this.defaultStyle=options.defaultStyle||null,this.styleAliases=compileStyleAliases(options.styleAliases||null),YAML_NODE_KINDS.indexOf(this.kind)===-1)throw new YAMLException(
'Unknown kind "'+this.kind+'" is specified for "'+tag+'" YAML type.')}};exports2.Type=Type}}),require_schema=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules\
/@stoplight/yaml-ast-parser/dist/src/schema.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var common=require_common(),YAMLException=require_exception(),
type_1=require_type();function compileList(schema,name,result){var exclude=[];return schema.include.forEach(function(includedSchema){result=compileList(includedSchema,
name,result)}),schema[name].forEach(function(currentType){result.forEach(function(previousType,previousIndex){previousType.tag===currentType.tag&&exclude.push(previousIndex)}),
result.push(currentType)}),result.filter(function(type,index){return exclude.indexOf(index)===-1})}function compileMap(){var result={},index,length;function collectType(type){
result[type.tag]=type}for(index=0,length=arguments.length;index<length;index+=1)arguments[index].forEach(collectType);return result}var Schema=class{constructor(definition){
this.include=definition.include||[],this.implicit=definition.implicit||[],this.explicit=definition.explicit||[],this.implicit.forEach(function(type){if(type.loadKind&&
type.loadKind!=="scalar")throw new YAMLException("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported\
.")}),this.compiledImplicit=compileList(this,"implicit",[]),this.compiledExplicit=compileList(this,"explicit",[]),this.compiledTypeMap=compileMap(this.compiledImplicit,
this.compiledExplicit)}};exports2.Schema=Schema,Schema.DEFAULT=null,Schema.create=function(){var schemas,types;switch(arguments.length){case 1:schemas=Schema.DEFAULT,
types=arguments[0];break;case 2:schemas=arguments[0],types=arguments[1];break;default:throw new YAMLException("Wrong number of arguments for Schema.create funct\
ion")}if(schemas=common.toArray(schemas),types=common.toArray(types),!schemas.every(function(schema){return schema instanceof Schema}))throw new YAMLException("\
Specified list of super schemas (or a single Schema object) contains a non-Schema object.");if(!types.every(function(type){return type instanceof type_1.Type}))
throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");return new Schema({include:schemas,explicit:types})}}}),
require_str=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/yaml-ast-parser/dist/src/type/str.js"(exports2,module2){"use strict";var type_1=require_type();
module2.exports=new type_1.Type("tag:yaml.org,2002:str",{kind:"scalar",construct:function(data){return data!==null?data:""}})}}),require_seq=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/yaml-ast-parser/dist/src/type/seq.js"(exports2,module2){"use strict";var type_1=require_type();module2.exports=new type_1.Type("tag:ya\
ml.org,2002:seq",{kind:"sequence",construct:function(data){return data!==null?data:[]}})}}),require_map=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@sto\
plight/yaml-ast-parser/dist/src/type/map.js"(exports2,module2){"use strict";var type_1=require_type();module2.exports=new type_1.Type("tag:yaml.org,2002:map",{kind:"\
mapping",construct:function(data){return data!==null?data:{}}})}}),require_failsafe=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/yaml-ast-pars\
er/dist/src/schema/failsafe.js"(exports2,module2){"use strict";var schema_1=require_schema();module2.exports=new schema_1.Schema({explicit:[require_str(),require_seq(),
require_map()]})}}),require_null=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/yaml-ast-parser/dist/src/type/null.js"(exports2,module2){"use st\
rict";var type_1=require_type();function resolveYamlNull(data){if(data===null)return!0;var max=data.length;return max===1&&data==="~"||max===4&&(data==="null"||
data==="Null"||data==="NULL")}function constructYamlNull(){return null}function isNull(object){return object===null}module2.exports=new type_1.Type("tag:yaml.or\
g,2002:null",{kind:"scalar",resolve:resolveYamlNull,construct:constructYamlNull,predicate:isNull,represent:{canonical:function(){return"~"},lowercase:function(){
return"null"},uppercase:function(){return"NULL"},camelcase:function(){return"Null"}},defaultStyle:"lowercase"})}}),require_bool=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/yaml-ast-parser/dist/src/type/bool.js"(exports2,module2){"use strict";var type_1=require_type();function resolveYamlBoolean(data){if(data===
null)return!1;var max=data.length;return max===4&&(data==="true"||data==="True"||data==="TRUE")||max===5&&(data==="false"||data==="False"||data==="FALSE")}function constructYamlBoolean(data){
return data==="true"||data==="True"||data==="TRUE"}function isBoolean(object){return Object.prototype.toString.call(object)==="[object Boolean]"}module2.exports=
new type_1.Type("tag:yaml.org,2002:bool",{kind:"scalar",resolve:resolveYamlBoolean,construct:constructYamlBoolean,predicate:isBoolean,represent:{lowercase:function(object){
return object?"true":"false"},uppercase:function(object){return object?"TRUE":"FALSE"},camelcase:function(object){return object?"True":"False"}},defaultStyle:"l\
owercase"})}}),require_int=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/yaml-ast-parser/dist/src/type/int.js"(exports2,module2){"use strict";var common=require_common(),
type_1=require_type();function isHexCode(c){return 48<=c&&c<=57||65<=c&&c<=70||97<=c&&c<=102}function isOctCode(c){return 48<=c&&c<=55}function isDecCode(c){return 48<=
c&&c<=57}function resolveYamlInteger(data){if(data===null)return!1;var max=data.length,index=0,hasDigits=!1,ch;if(!max)return!1;if(ch=data[index],(ch==="-"||ch===
"+")&&(ch=data[++index]),ch==="0"){if(index+1===max)return!0;if(ch=data[++index],ch==="b"){for(index++;index<max;index++)if(ch=data[index],ch!=="_"){if(ch!=="0"&&
ch!=="1")return!1;hasDigits=!0}return hasDigits}if(ch==="x"){for(index++;index<max;index++)if(ch=data[index],ch!=="_"){if(!isHexCode(data.charCodeAt(index)))return!1;
hasDigits=!0}return hasDigits}for(;index<max;index++)if(ch=data[index],ch!=="_"){if(!isOctCode(data.charCodeAt(index))){hasDigits=!1;break}hasDigits=!0}if(hasDigits)
return hasDigits}for(;index<max;index++)if(ch=data[index],ch!=="_"){if(ch===":")break;if(!isDecCode(data.charCodeAt(index)))return!1;hasDigits=!0}return hasDigits?
ch!==":"?!0:/^(:[0-5]?[0-9])+$/.test(data.slice(index)):!1}function constructYamlInteger(data){var value=data,sign=1,ch,base,digits=[];return value.indexOf("_")!==
-1&&(value=value.replace(/_/g,"")),ch=value[0],(ch==="-"||ch==="+")&&(ch==="-"&&(sign=-1),value=value.slice(1),ch=value[0]),value==="0"?0:ch==="0"?value[1]==="b"?
sign*parseInt(value.slice(2),2):value[1]==="x"?sign*parseInt(value,16):sign*parseInt(value,8):value.indexOf(":")!==-1?(value.split(":").forEach(function(v){digits.
unshift(parseInt(v,10))}),value=0,base=1,digits.forEach(function(d){value+=d*base,base*=60}),sign*value):sign*parseInt(value,10)}function isInteger(object){let type=Object.
prototype.toString.call(object);return type==="[object Number]"&&object%1===0&&!common.isNegativeZero(object)||type==="[object BigInt]"}module2.exports=new type_1.
Type("tag:yaml.org,2002:int",{kind:"scalar",resolve:resolveYamlInteger,construct:constructYamlInteger,predicate:isInteger,represent:{binary:function(object){return"\
0b"+object.toString(2)},octal:function(object){return"0"+object.toString(8)},decimal:function(object){return object.toString(10)},hexadecimal:function(object){return"\
0x"+object.toString(16).toUpperCase()}},defaultStyle:"decimal",styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}})}}),require_float=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/yaml-ast-parser/dist/src/type/float.js"(exports2,module2){"use strict";var common=require_common(),type_1=require_type(),YAML_FLOAT_PATTERN=new RegExp(
"^(?:[-+]?(?:[0-9][0-9_]*)(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9_]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function resolveYamlFloat(data){
if(data===null)return!1;var value,sign,base,digits;return!!YAML_FLOAT_PATTERN.test(data)}function constructYamlFloat(data){var value,sign,base,digits;return value=
data.replace(/_/g,"").toLowerCase(),sign=value[0]==="-"?-1:1,digits=[],0<="+-".indexOf(value[0])&&(value=value.slice(1)),value===".inf"?sign===1?Number.POSITIVE_INFINITY:
Number.NEGATIVE_INFINITY:value===".nan"?NaN:0<=value.indexOf(":")?(value.split(":").forEach(function(v){digits.unshift(parseFloat(v,10))}),value=0,base=1,digits.
forEach(function(d){value+=d*base,base*=60}),sign*value):sign*parseFloat(value,10)}function representYamlFloat(object,style){if(isNaN(object))switch(style){case"\
lowercase":return".nan";case"uppercase":return".NAN";case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===object)switch(style){case"lowercase":return"\
.inf";case"uppercase":return".INF";case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===object)switch(style){case"lowercase":return"-.inf";case"upper\
case":return"-.INF";case"camelcase":return"-.Inf"}else if(common.isNegativeZero(object))return"-0.0";return object.toString(10)}function isFloat(object){return Object.
prototype.toString.call(object)==="[object Number]"&&(object%1!==0||common.isNegativeZero(object))}module2.exports=new type_1.Type("tag:yaml.org,2002:float",{kind:"\
scalar",resolve:resolveYamlFloat,construct:constructYamlFloat,predicate:isFloat,represent:representYamlFloat,defaultStyle:"lowercase"})}}),require_json=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/yaml-ast-parser/dist/src/schema/json.js"(exports2,module2){"use strict";var schema_1=require_schema();module2.exports=new schema_1.Schema(
{include:[require_failsafe()],implicit:[require_null(),require_bool(),require_int(),require_float()]})}}),require_core=(0,import_chunk_477ZAGBT.__commonJS)({"no\
de_modules/@stoplight/yaml-ast-parser/dist/src/schema/core.js"(exports2,module2){"use strict";var schema_1=require_schema();module2.exports=new schema_1.Schema(
{include:[require_json()]})}}),require_timestamp=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/yaml-ast-parser/dist/src/type/timestamp.js"(exports2,module2){
"use strict";var type_1=require_type(),YAML_TIMESTAMP_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-\
9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?)?$");function resolveYamlTimestamp(data){if(data===null)return!1;var match,
year,month,day,hour,minute,second,fraction=0,delta=null,tz_hour,tz_minute,date;return match=YAML_TIMESTAMP_REGEXP.exec(data),match!==null}function constructYamlTimestamp(data){
var match,year,month,day,hour,minute,second,fraction=0,delta=null,tz_hour,tz_minute,date;if(match=YAML_TIMESTAMP_REGEXP.exec(data),match===null)throw new Error(
"Date resolve error");if(year=+match[1],month=+match[2]-1,day=+match[3],!match[4])return new Date(Date.UTC(year,month,day));if(hour=+match[4],minute=+match[5],second=
+match[6],match[7]){for(fraction=match[7].slice(0,3);fraction.length<3;)fraction=fraction+"0";fraction=+fraction}return match[9]&&(tz_hour=+match[10],tz_minute=
+(match[11]||0),delta=(tz_hour*60+tz_minute)*6e4,match[9]==="-"&&(delta=-delta)),date=new Date(Date.UTC(year,month,day,hour,minute,second,fraction)),delta&&date.
setTime(date.getTime()-delta),date}function representYamlTimestamp(object){return object.toISOString()}module2.exports=new type_1.Type("tag:yaml.org,2002:timest\
amp",{kind:"scalar",resolve:resolveYamlTimestamp,construct:constructYamlTimestamp,instanceOf:Date,represent:representYamlTimestamp})}}),require_merge=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/yaml-ast-parser/dist/src/type/merge.js"(exports2,module2){"use strict";var type_1=require_type();function resolveYamlMerge(data){return data===
"<<"||data===null}module2.exports=new type_1.Type("tag:yaml.org,2002:merge",{kind:"scalar",resolve:resolveYamlMerge})}}),require_binary=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/yaml-ast-parser/dist/src/type/binary.js"(exports2,module2){"use strict";var NodeBuffer=(0,import_chunk_477ZAGBT.__require)("buffer").Buffer,
type_1=require_type(),BASE64_MAP=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;function resolveYamlBinary(data){if(data===null)return!1;var code,idx,bitlen=0,len=0,max=data.length,map=BASE64_MAP;for(idx=0;idx<max;idx++)if(code=map.indexOf(
data.charAt(idx)),!(code>64)){if(code<0)return!1;bitlen+=6}return bitlen%8===0}function constructYamlBinary(data){var code,idx,tailbits,input=data.replace(/[\r\n=]/g,
""),max=input.length,map=BASE64_MAP,bits=0,result=[];for(idx=0;idx<max;idx++)idx%4===0&&idx&&(result.push(bits>>16&255),result.push(bits>>8&255),result.push(bits&
255)),bits=bits<<6|map.indexOf(input.charAt(idx));return tailbits=max%4*6,tailbits===0?(result.push(bits>>16&255),result.push(bits>>8&255),result.push(bits&255)):
tailbits===18?(result.push(bits>>10&255),result.push(bits>>2&255)):tailbits===12&&result.push(bits>>4&255),NodeBuffer?new NodeBuffer(result):result}function representYamlBinary(object){
var result="",bits=0,idx,tail,max=object.length,map=BASE64_MAP;for(idx=0;idx<max;idx++)idx%3===0&&idx&&(result+=map[bits>>18&63],result+=map[bits>>12&63],result+=
map[bits>>6&63],result+=map[bits&63]),bits=(bits<<8)+object[idx];return tail=max%3,tail===0?(result+=map[bits>>18&63],result+=map[bits>>12&63],result+=map[bits>>
6&63],result+=map[bits&63]):tail===2?(result+=map[bits>>10&63],result+=map[bits>>4&63],result+=map[bits<<2&63],result+=map[64]):tail===1&&(result+=map[bits>>2&63],
result+=map[bits<<4&63],result+=map[64],result+=map[64]),result}function isBinary(object){return NodeBuffer&&NodeBuffer.isBuffer(object)}module2.exports=new type_1.
Type("tag:yaml.org,2002:binary",{kind:"scalar",resolve:resolveYamlBinary,construct:constructYamlBinary,predicate:isBinary,represent:representYamlBinary})}}),require_omap=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/yaml-ast-parser/dist/src/type/omap.js"(exports2,module2){"use strict";var type_1=require_type(),_hasOwnProperty=Object.prototype.hasOwnProperty,
_toString=Object.prototype.toString;function resolveYamlOmap(data){if(data===null)return!0;var objectKeys=[],index,length,pair,pairKey,pairHasKey,object=data;for(index=
0,length=object.length;index<length;index+=1){if(pair=object[index],pairHasKey=!1,_toString.call(pair)!=="[object Object]")return!1;for(pairKey in pair)if(_hasOwnProperty.
call(pair,pairKey))if(!pairHasKey)pairHasKey=!0;else return!1;if(!pairHasKey)return!1;if(objectKeys.indexOf(pairKey)===-1)objectKeys.push(pairKey);else return!1}
return!0}function constructYamlOmap(data){return data!==null?data:[]}module2.exports=new type_1.Type("tag:yaml.org,2002:omap",{kind:"sequence",resolve:resolveYamlOmap,
construct:constructYamlOmap})}}),require_pairs=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/yaml-ast-parser/dist/src/type/pairs.js"(exports2,module2){
"use strict";var type_1=require_type(),ast=require_yamlAST(),_toString=Object.prototype.toString;function resolveYamlPairs(data){if(data===null)return!0;if(data.
kind!=ast.Kind.SEQ)return!1;var index,length,pair,keys,result,object=data.items;for(index=0,length=object.length;index<length;index+=1)if(pair=object[index],_toString.
call(pair)!=="[object Object]"||!Array.isArray(pair.mappings)||pair.mappings.length!==1)return!1;return!0}function constructYamlPairs(data){if(data===null||!Array.
isArray(data.items))return[];let index,length,keys,result,object=data.items;for(result=ast.newItems(),result.parent=data.parent,result.startPosition=data.startPosition,
result.endPosition=data.endPosition,index=0,length=object.length;index<length;index+=1){let mapping=object[index].mappings[0],pairSeq=ast.newItems();pairSeq.parent=
result,pairSeq.startPosition=mapping.key.startPosition,pairSeq.endPosition=mapping.value.startPosition,mapping.key.parent=pairSeq,mapping.value.parent=pairSeq,pairSeq.
items=[mapping.key,mapping.value],result.items.push(pairSeq)}return result}module2.exports=new type_1.Type("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:resolveYamlPairs,
construct:constructYamlPairs})}}),require_set=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/yaml-ast-parser/dist/src/type/set.js"(exports2,module2){
"use strict";var type_1=require_type(),ast=require_yamlAST();function resolveYamlSet(data){return data===null?!0:data.kind==ast.Kind.MAP}function constructYamlSet(data){
return data!==null?data:{}}module2.exports=new type_1.Type("tag:yaml.org,2002:set",{kind:"mapping",resolve:resolveYamlSet,construct:constructYamlSet})}}),require_default_safe=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/yaml-ast-parser/dist/src/schema/default_safe.js"(exports2,module2){"use strict";var schema_1=require_schema(),schema=new schema_1.Schema(
{include:[require_core()],implicit:[require_timestamp(),require_merge()],explicit:[require_binary(),require_omap(),require_pairs(),require_set()]});module2.exports=
schema}}),require_undefined=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/yaml-ast-parser/dist/src/type/js/undefined.js"(exports2,module2){"use\
 strict";var type_1=require_type();function resolveJavascriptUndefined(){return!0}function constructJavascriptUndefined(){}function representJavascriptUndefined(){
return""}function isUndefined(object){return typeof object>"u"}module2.exports=new type_1.Type("tag:yaml.org,2002:js/undefined",{kind:"scalar",resolve:resolveJavascriptUndefined,
construct:constructJavascriptUndefined,predicate:isUndefined,represent:representJavascriptUndefined})}}),require_regexp=(0,import_chunk_477ZAGBT.__commonJS)({"n\
ode_modules/@stoplight/yaml-ast-parser/dist/src/type/js/regexp.js"(exports2,module2){"use strict";var type_1=require_type();function resolveJavascriptRegExp(data){
if(data===null||data.length===0)return!1;var regexp=data,tail=/\/([gim]*)$/.exec(data),modifiers="";if(regexp[0]==="/"){if(tail&&(modifiers=tail[1]),modifiers.length>
3||regexp[regexp.length-modifiers.length-1]!=="/")return!1;regexp=regexp.slice(1,regexp.length-modifiers.length-1)}try{var dummy=new RegExp(regexp,modifiers);return!0}catch{
return!1}}function constructJavascriptRegExp(data){var regexp=data,tail=/\/([gim]*)$/.exec(data),modifiers="";return regexp[0]==="/"&&(tail&&(modifiers=tail[1]),
regexp=regexp.slice(1,regexp.length-modifiers.length-1)),new RegExp(regexp,modifiers)}function representJavascriptRegExp(object){var result="/"+object.source+"/";
return object.global&&(result+="g"),object.multiline&&(result+="m"),object.ignoreCase&&(result+="i"),result}function isRegExp(object){return Object.prototype.toString.
call(object)==="[object RegExp]"}module2.exports=new type_1.Type("tag:yaml.org,2002:js/regexp",{kind:"scalar",resolve:resolveJavascriptRegExp,construct:constructJavascriptRegExp,
predicate:isRegExp,represent:representJavascriptRegExp})}}),require_default_full=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/yaml-ast-parser/\
dist/src/schema/default_full.js"(exports2,module2){"use strict";var schema_1=require_schema(),schema=new schema_1.Schema({include:[require_default_safe()],explicit:[
require_undefined(),require_regexp()]});schema_1.Schema.DEFAULT=schema,module2.exports=schema}}),require_loader=(0,import_chunk_477ZAGBT.__commonJS)({"node_modu\
les/@stoplight/yaml-ast-parser/dist/src/loader.js"(exports2,module2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var ast=require_yamlAST(),
common=require_common(),YAMLException=require_exception(),Mark=require_mark(),DEFAULT_SAFE_SCHEMA=require_default_safe(),DEFAULT_FULL_SCHEMA=require_default_full(),
_hasOwnProperty=Object.prototype.hasOwnProperty,CONTEXT_FLOW_IN=1,CONTEXT_FLOW_OUT=2,CONTEXT_BLOCK_IN=3,CONTEXT_BLOCK_OUT=4,CHOMPING_CLIP=1,CHOMPING_STRIP=2,CHOMPING_KEEP=3,
PATTERN_NON_PRINTABLE=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,PATTERN_NON_ASCII_LINE_BREAKS=/[\x85\u2028\u2029]/,
PATTERN_FLOW_INDICATORS=/[,\[\]\{\}]/,PATTERN_TAG_HANDLE=/^(?:!|!!|![a-z\-]+!)$/i,PATTERN_TAG_URI=/^(?:!|[^,\[\]\{\}])(?:%[0-9a-f]{2}|[0-9a-z\-#;\/\?:@&=\+\$,_\.!~\*'\(\)\[\]])*$/i;
function is_EOL(c){return c===10||c===13}function is_WHITE_SPACE(c){return c===9||c===32}function is_WS_OR_EOL(c){return c===9||c===32||c===10||c===13}function is_FLOW_INDICATOR(c){
return c===44||c===91||c===93||c===123||c===125}function fromHexCode(c){var lc;return 48<=c&&c<=57?c-48:(lc=c|32,97<=lc&&lc<=102?lc-97+10:-1)}function escapedHexLen(c){
return c===120?2:c===117?4:c===85?8:0}function fromDecimalCode(c){return 48<=c&&c<=57?c-48:-1}function simpleEscapeSequence(c){return c===48?"\0":c===97?"\x07":
c===98?"\b":c===116||c===9?"	":c===110?`
`:c===118?"\v":c===102?"\f":c===114?"\r":c===101?"\x1B":c===32?" ":c===34?'"':c===47?"/":c===92?"\\":c===78?"\x85":c===95?"\xA0":c===76?"\u2028":c===80?"\u2029":
""}function charFromCodepoint(c){return c<=65535?String.fromCharCode(c):String.fromCharCode((c-65536>>10)+55296,(c-65536&1023)+56320)}var simpleEscapeCheck=new Array(
256),simpleEscapeMap=new Array(256),customEscapeCheck=new Array(256),customEscapeMap=new Array(256);for(i=0;i<256;i++)customEscapeMap[i]=simpleEscapeMap[i]=simpleEscapeSequence(
i),simpleEscapeCheck[i]=simpleEscapeMap[i]?1:0,customEscapeCheck[i]=1,simpleEscapeCheck[i]||(customEscapeMap[i]="\\"+String.fromCharCode(i));var i,State=class{constructor(input,options){
this.errorMap={},this.errors=[],this.lines=[],this.input=input,this.filename=options.filename||null,this.schema=options.schema||DEFAULT_FULL_SCHEMA,this.onWarning=
options.onWarning||null,this.legacy=options.legacy||!1,this.allowAnyEscape=options.allowAnyEscape||!1,this.ignoreDuplicateKeys=options.ignoreDuplicateKeys||!1,this.
implicitTypes=this.schema.compiledImplicit,this.typeMap=this.schema.compiledTypeMap,this.length=input.length,this.position=0,this.line=0,this.lineStart=0,this.lineIndent=
0,this.documents=[]}};function generateError(state,message,isWarning=!1){return new YAMLException(message,new Mark(state.filename,state.input,state.position,state.
line,state.position-state.lineStart),isWarning)}function throwErrorFromPosition(state,position,message,isWarning=!1,toLineEnd=!1){var line=positionToLine(state,
position);if(line){var hash=message+position;if(!state.errorMap[hash]){var mark=new Mark(state.filename,state.input,position,line.line,position-line.start);toLineEnd&&
(mark.toLineEnd=!0);var error=new YAMLException(message,mark,isWarning);state.errors.push(error)}}}function throwError(state,message){var error=generateError(state,
message),hash=error.message+error.mark.position;if(!state.errorMap[hash]){state.errors.push(error),state.errorMap[hash]=1;for(var or=state.position;;){if(state.
position>=state.input.length-1)return;var c=state.input.charAt(state.position);if(c==`
`){state.position--,state.position==or&&(state.position+=1);return}if(c=="\r"){state.position--,state.position==or&&(state.position+=1);return}state.position++}}}
function throwWarning(state,message){var error=generateError(state,message);state.onWarning&&state.onWarning.call(null,error)}var directiveHandlers={YAML:function(state,name,args){
var match,major,minor;state.version!==null&&throwError(state,"duplication of %YAML directive"),args.length!==1&&throwError(state,"YAML directive accepts exactly\
 one argument"),match=/^([0-9]+)\.([0-9]+)$/.exec(args[0]),match===null&&throwError(state,"ill-formed argument of the YAML directive"),major=parseInt(match[1],10),
minor=parseInt(match[2],10),major!==1&&throwError(state,"found incompatible YAML document (version 1.2 is required)"),state.version=args[0],state.checkLineBreaks=
minor<2,minor!==2&&throwError(state,"found incompatible YAML document (version 1.2 is required)")},TAG:function(state,name,args){var handle,prefix;args.length!==
2&&throwError(state,"TAG directive accepts exactly two arguments"),handle=args[0],prefix=args[1],PATTERN_TAG_HANDLE.test(handle)||throwError(state,"ill-formed t\
ag handle (first argument) of the TAG directive"),_hasOwnProperty.call(state.tagMap,handle)&&throwError(state,'there is a previously declared suffix for "'+handle+
'" tag handle'),PATTERN_TAG_URI.test(prefix)||throwError(state,"ill-formed tag prefix (second argument) of the TAG directive"),state.tagMap[handle]=prefix}};function captureSegment(state,start,end,checkJson){
var _position,_length,_character,_result,scalar=state.result;if(scalar.startPosition==-1&&(scalar.startPosition=start),start<=end){if(_result=state.input.slice(
start,end),checkJson)for(_position=0,_length=_result.length;_position<_length;_position+=1)_character=_result.charCodeAt(_position),_character===9||32<=_character&&
_character<=1114111||throwError(state,"expected valid JSON character");else PATTERN_NON_PRINTABLE.test(_result)&&throwError(state,"the stream contains non-print\
able characters");scalar.value+=_result,scalar.endPosition=end}}function storeMappingPair(state,_result,keyTag,keyNode,valueNode){var index,quantity;if(keyNode!=
null){_result===null&&(_result={startPosition:keyNode.startPosition,endPosition:valueNode.endPosition,parent:null,errors:[],mappings:[],kind:ast.Kind.MAP});var mapping=ast.
newMapping(keyNode,valueNode);return mapping.parent=_result,keyNode.parent=mapping,valueNode!=null&&(valueNode.parent=mapping),!state.ignoreDuplicateKeys&&_result.
mappings.forEach(sibling=>{sibling.key&&sibling.key.value===(mapping.key&&mapping.key.value)&&(throwErrorFromPosition(state,mapping.key.startPosition,"duplicate\
 key"),throwErrorFromPosition(state,sibling.key.startPosition,"duplicate key"))}),_result.mappings.push(mapping),_result.endPosition=valueNode?valueNode.endPosition:
keyNode.endPosition+1,_result}}function readLineBreak(state){var ch;ch=state.input.charCodeAt(state.position),ch===10?state.position++:ch===13?(state.position++,
state.input.charCodeAt(state.position)===10&&state.position++):throwError(state,"a line break is expected"),state.line+=1,state.lineStart=state.position,state.lines.
push({start:state.lineStart,line:state.line})}function positionToLine(state,position){for(var line,i2=0;i2<state.lines.length&&!(state.lines[i2].start>position);i2++)
line=state.lines[i2];return line||{start:0,line:0}}function readComment(state){var ch=0,_position=state.position;do ch=state.input.charCodeAt(++state.position);while(ch!==
0&&!is_EOL(ch));state.comments.push({startPosition:_position,endPosition:state.position,value:state.input.slice(_position+1,state.position)})}function skipSeparationSpace(state,allowComments,checkIndent){
for(var lineBreaks=0,ch=state.input.charCodeAt(state.position);ch!==0;){for(;is_WHITE_SPACE(ch);)ch===9&&state.errors.push(generateError(state,"Using tabs can l\
ead to unpredictable results",!0)),ch=state.input.charCodeAt(++state.position);if(allowComments&&ch===35&&(readComment(state),ch=state.input.charCodeAt(state.position)),
is_EOL(ch))for(readLineBreak(state),ch=state.input.charCodeAt(state.position),lineBreaks++,state.lineIndent=0;ch===32;)state.lineIndent++,ch=state.input.charCodeAt(
++state.position);else break}return checkIndent!==-1&&lineBreaks!==0&&state.lineIndent<checkIndent&&throwWarning(state,"deficient indentation"),lineBreaks}function testDocumentSeparator(state){
var _position=state.position,ch;return ch=state.input.charCodeAt(_position),!!((ch===45||ch===46)&&state.input.charCodeAt(_position+1)===ch&&state.input.charCodeAt(
_position+2)===ch&&(_position+=3,ch=state.input.charCodeAt(_position),ch===0||is_WS_OR_EOL(ch)))}function writeFoldedLines(state,scalar,count){count===1?scalar.
value+=" ":count>1&&(scalar.value+=common.repeat(`
`,count-1))}function readPlainScalar(state,nodeIndent,withinFlowCollection){var preceding,following,captureStart,captureEnd,hasPendingContent,_line,_lineStart,_lineIndent,
_kind=state.kind,_result=state.result,ch,state_result=ast.newScalar();if(state_result.plainScalar=!0,state.result=state_result,ch=state.input.charCodeAt(state.position),
is_WS_OR_EOL(ch)||is_FLOW_INDICATOR(ch)||ch===35||ch===38||ch===42||ch===33||ch===124||ch===62||ch===39||ch===34||ch===37||ch===64||ch===96||(ch===63||ch===45)&&
(following=state.input.charCodeAt(state.position+1),is_WS_OR_EOL(following)||withinFlowCollection&&is_FLOW_INDICATOR(following)))return!1;for(state.kind="scalar",
captureStart=captureEnd=state.position,hasPendingContent=!1;ch!==0;){if(ch===58){if(following=state.input.charCodeAt(state.position+1),is_WS_OR_EOL(following)||
withinFlowCollection&&is_FLOW_INDICATOR(following))break}else if(ch===35){if(preceding=state.input.charCodeAt(state.position-1),is_WS_OR_EOL(preceding))break}else{
if(state.position===state.lineStart&&testDocumentSeparator(state)||withinFlowCollection&&is_FLOW_INDICATOR(ch))break;if(is_EOL(ch))if(_line=state.line,_lineStart=
state.lineStart,_lineIndent=state.lineIndent,skipSeparationSpace(state,!1,-1),state.lineIndent>=nodeIndent){hasPendingContent=!0,ch=state.input.charCodeAt(state.
position);continue}else{state.position=captureEnd,state.line=_line,state.lineStart=_lineStart,state.lineIndent=_lineIndent;break}}if(hasPendingContent&&(captureSegment(
state,captureStart,captureEnd,!1),writeFoldedLines(state,state_result,state.line-_line),captureStart=captureEnd=state.position,hasPendingContent=!1),is_WHITE_SPACE(
ch)||(captureEnd=state.position+1),ch=state.input.charCodeAt(++state.position),state.position>=state.input.length)return!1}return captureSegment(state,captureStart,
captureEnd,!1),state.result.startPosition!=-1?(state_result.rawValue=state.input.substring(state_result.startPosition,state_result.endPosition),!0):(state.kind=
_kind,state.result=_result,!1)}function readSingleQuotedScalar(state,nodeIndent){var ch,captureStart,captureEnd;if(ch=state.input.charCodeAt(state.position),ch!==
39)return!1;var scalar=ast.newScalar();for(scalar.singleQuoted=!0,state.kind="scalar",state.result=scalar,scalar.startPosition=state.position,state.position++,captureStart=
captureEnd=state.position;(ch=state.input.charCodeAt(state.position))!==0;)if(ch===39)if(captureSegment(state,captureStart,state.position,!0),ch=state.input.charCodeAt(
++state.position),scalar.endPosition=state.position,ch===39)captureStart=captureEnd=state.position,state.position++;else return!0;else is_EOL(ch)?(captureSegment(
state,captureStart,captureEnd,!0),writeFoldedLines(state,scalar,skipSeparationSpace(state,!1,nodeIndent)),captureStart=captureEnd=state.position):state.position===
state.lineStart&&testDocumentSeparator(state)?throwError(state,"unexpected end of the document within a single quoted scalar"):(state.position++,captureEnd=state.
position,scalar.endPosition=state.position);throwError(state,"unexpected end of the stream within a single quoted scalar")}function readDoubleQuotedScalar(state,nodeIndent){
var captureStart,captureEnd,hexLength,hexResult,tmp,tmpEsc,ch;if(ch=state.input.charCodeAt(state.position),ch!==34)return!1;state.kind="scalar";var scalar=ast.newScalar();
for(scalar.doubleQuoted=!0,state.result=scalar,scalar.startPosition=state.position,state.position++,captureStart=captureEnd=state.position;(ch=state.input.charCodeAt(
state.position))!==0;){if(ch===34)return captureSegment(state,captureStart,state.position,!0),state.position++,scalar.endPosition=state.position,scalar.rawValue=
state.input.substring(scalar.startPosition,scalar.endPosition),!0;if(ch===92){if(captureSegment(state,captureStart,state.position,!0),ch=state.input.charCodeAt(
++state.position),is_EOL(ch))skipSeparationSpace(state,!1,nodeIndent);else if(ch<256&&(state.allowAnyEscape?customEscapeCheck[ch]:simpleEscapeCheck[ch]))scalar.
value+=state.allowAnyEscape?customEscapeMap[ch]:simpleEscapeMap[ch],state.position++;else if((tmp=escapedHexLen(ch))>0){for(hexLength=tmp,hexResult=0;hexLength>
0;hexLength--)ch=state.input.charCodeAt(++state.position),(tmp=fromHexCode(ch))>=0?hexResult=(hexResult<<4)+tmp:throwError(state,"expected hexadecimal character");
scalar.value+=charFromCodepoint(hexResult),state.position++}else throwError(state,"unknown escape sequence");captureStart=captureEnd=state.position}else is_EOL(
ch)?(captureSegment(state,captureStart,captureEnd,!0),writeFoldedLines(state,scalar,skipSeparationSpace(state,!1,nodeIndent)),captureStart=captureEnd=state.position):
state.position===state.lineStart&&testDocumentSeparator(state)?throwError(state,"unexpected end of the document within a double quoted scalar"):(state.position++,
captureEnd=state.position)}throwError(state,"unexpected end of the stream within a double quoted scalar")}function readFlowCollection(state,nodeIndent){var readNext=!0,
_line,_tag=state.tag,_result,_anchor=state.anchor,following,terminator,isPair,isExplicitPair,isMapping,keyNode,keyTag,valueNode,ch;if(ch=state.input.charCodeAt(
state.position),ch===91)terminator=93,isMapping=!1,_result=ast.newItems(),_result.startPosition=state.position;else if(ch===123)terminator=125,isMapping=!0,_result=
ast.newMap(),_result.startPosition=state.position;else return!1;for(state.anchor!==null&&(_result.anchorId=state.anchor,state.anchorMap[state.anchor]=_result),ch=
state.input.charCodeAt(++state.position);ch!==0;){if(skipSeparationSpace(state,!0,nodeIndent),ch=state.input.charCodeAt(state.position),ch===terminator)return state.
position++,state.tag=_tag,state.anchor=_anchor,state.kind=isMapping?"mapping":"sequence",state.result=_result,_result.endPosition=state.position,!0;if(!readNext){
var p=state.position;throwError(state,"missed comma between flow collection entries"),state.position=p+1}if(keyTag=keyNode=valueNode=null,isPair=isExplicitPair=
!1,ch===63&&(following=state.input.charCodeAt(state.position+1),is_WS_OR_EOL(following)&&(isPair=isExplicitPair=!0,state.position++,skipSeparationSpace(state,!0,
nodeIndent))),_line=state.line,composeNode(state,nodeIndent,CONTEXT_FLOW_IN,!1,!0),keyTag=state.tag,keyNode=state.result,skipSeparationSpace(state,!0,nodeIndent),
ch=state.input.charCodeAt(state.position),(isExplicitPair||state.line===_line)&&ch===58&&(isPair=!0,ch=state.input.charCodeAt(++state.position),skipSeparationSpace(
state,!0,nodeIndent),composeNode(state,nodeIndent,CONTEXT_FLOW_IN,!1,!0),valueNode=state.result),isMapping)storeMappingPair(state,_result,keyTag,keyNode,valueNode);else if(isPair){
var mp=storeMappingPair(state,null,keyTag,keyNode,valueNode);mp.parent=_result,_result.items.push(mp)}else keyNode&&(keyNode.parent=_result),_result.items.push(
keyNode);_result.endPosition=state.position+1,skipSeparationSpace(state,!0,nodeIndent),ch=state.input.charCodeAt(state.position),ch===44?(readNext=!0,ch=state.input.
charCodeAt(++state.position)):readNext=!1}throwError(state,"unexpected end of the stream within a flow collection")}function readBlockScalar(state,nodeIndent){var captureStart,
folding,chomping=CHOMPING_CLIP,detectedIndent=!1,textIndent=nodeIndent,emptyLines=0,atMoreIndented=!1,tmp,ch;if(ch=state.input.charCodeAt(state.position),ch===124)
folding=!1;else if(ch===62)folding=!0;else return!1;var sc=ast.newScalar();for(state.kind="scalar",state.result=sc,sc.startPosition=state.position;ch!==0;)if(ch=
state.input.charCodeAt(++state.position),ch===43||ch===45)CHOMPING_CLIP===chomping?chomping=ch===43?CHOMPING_KEEP:CHOMPING_STRIP:throwError(state,"repeat of a c\
homping mode identifier");else if((tmp=fromDecimalCode(ch))>=0)tmp===0?throwError(state,"bad explicit indentation width of a block scalar; it cannot be less tha\
n one"):detectedIndent?throwError(state,"repeat of an indentation width identifier"):(textIndent=nodeIndent+tmp-1,detectedIndent=!0);else break;if(is_WHITE_SPACE(
ch)){do ch=state.input.charCodeAt(++state.position);while(is_WHITE_SPACE(ch));ch===35&&(readComment(state),ch=state.input.charCodeAt(state.position))}for(;ch!==
0;){for(readLineBreak(state),state.lineIndent=0,ch=state.input.charCodeAt(state.position);(!detectedIndent||state.lineIndent<textIndent)&&ch===32;)state.lineIndent++,
ch=state.input.charCodeAt(++state.position);if(!detectedIndent&&state.lineIndent>textIndent&&(textIndent=state.lineIndent),is_EOL(ch)){emptyLines++;continue}if(state.
lineIndent<textIndent){chomping===CHOMPING_KEEP?sc.value+=common.repeat(`
`,emptyLines):chomping===CHOMPING_CLIP&&detectedIndent&&(sc.value+=`
`);break}for(folding?is_WHITE_SPACE(ch)?(atMoreIndented=!0,sc.value+=common.repeat(`
`,emptyLines+1)):atMoreIndented?(atMoreIndented=!1,sc.value+=common.repeat(`
`,emptyLines+1)):emptyLines===0?detectedIndent&&(sc.value+=" "):sc.value+=common.repeat(`
`,emptyLines):detectedIndent&&(sc.value+=common.repeat(`
`,emptyLines+1)),detectedIndent=!0,emptyLines=0,captureStart=state.position;!is_EOL(ch)&&ch!==0;)ch=state.input.charCodeAt(++state.position);captureSegment(state,
captureStart,state.position,!1)}sc.endPosition=state.position;for(var i2=state.position-1,needMinus=!1;;){var c=state.input[i2];if(c=="\r"||c==`
`){needMinus&&i2--;break}if(c!=" "&&c!="	")break;i2--}return sc.endPosition=i2,sc.rawValue=state.input.substring(sc.startPosition,sc.endPosition),!0}function readBlockSequence(state,nodeIndent){
var _line,_tag=state.tag,_anchor=state.anchor,_result=ast.newItems(),following,detected=!1,ch;for(state.anchor!==null&&(_result.anchorId=state.anchor,state.anchorMap[state.
anchor]=_result),_result.startPosition=state.position,ch=state.input.charCodeAt(state.position);ch!==0&&!(ch!==45||(following=state.input.charCodeAt(state.position+
1),!is_WS_OR_EOL(following)));){if(detected=!0,state.position++,skipSeparationSpace(state,!0,-1)&&state.lineIndent<=nodeIndent){_result.items.push(null),ch=state.
input.charCodeAt(state.position);continue}if(_line=state.line,composeNode(state,nodeIndent,CONTEXT_BLOCK_IN,!1,!0),state.result&&(state.result.parent=_result,_result.
items.push(state.result)),skipSeparationSpace(state,!0,-1),ch=state.input.charCodeAt(state.position),(state.line===_line||state.lineIndent>nodeIndent)&&ch!==0)throwError(
state,"bad indentation of a sequence entry");else if(state.lineIndent<nodeIndent)break}return _result.endPosition=state.position,detected?(state.tag=_tag,state.
anchor=_anchor,state.kind="sequence",state.result=_result,_result.endPosition=state.position,!0):!1}function readBlockMapping(state,nodeIndent,flowIndent){var following,
allowCompact,_line,_tag=state.tag,_anchor=state.anchor,_result=ast.newMap(),keyTag=null,keyNode=null,valueNode=null,atExplicitKey=!1,detected=!1,ch;for(_result.
startPosition=state.position,state.anchor!==null&&(_result.anchorId=state.anchor,state.anchorMap[state.anchor]=_result),ch=state.input.charCodeAt(state.position);ch!==
0;){if(following=state.input.charCodeAt(state.position+1),_line=state.line,(ch===63||ch===58)&&is_WS_OR_EOL(following))ch===63?(atExplicitKey&&(storeMappingPair(
state,_result,keyTag,keyNode,null),keyTag=keyNode=valueNode=null),detected=!0,atExplicitKey=!0,allowCompact=!0):atExplicitKey?(atExplicitKey=!1,allowCompact=!0):
throwError(state,"incomplete explicit mapping pair; a key node is missed"),state.position+=1,ch=following;else if(composeNode(state,flowIndent,CONTEXT_FLOW_OUT,
!1,!0))if(state.line===_line){for(ch=state.input.charCodeAt(state.position);is_WHITE_SPACE(ch);)ch=state.input.charCodeAt(++state.position);if(ch===58)ch=state.
input.charCodeAt(++state.position),is_WS_OR_EOL(ch)||throwError(state,"a whitespace character is expected after the key-value separator within a block mapping"),
atExplicitKey&&(storeMappingPair(state,_result,keyTag,keyNode,null),keyTag=keyNode=valueNode=null),detected=!0,atExplicitKey=!1,allowCompact=!1,keyTag=state.tag,
keyNode=state.result;else{if(state.position==state.lineStart&&testDocumentSeparator(state))break;if(detected)throwError(state,"can not read an implicit mapping \
pair; a colon is missed");else return state.tag=_tag,state.anchor=_anchor,!0}}else if(detected){for(throwError(state,"can not read a block mapping entry; a mult\
iline key may not be an implicit key");state.position>0;)if(ch=state.input.charCodeAt(--state.position),is_EOL(ch)){state.position++;break}}else return state.tag=
_tag,state.anchor=_anchor,!0;else break;if((state.line===_line||state.lineIndent>nodeIndent)&&(composeNode(state,nodeIndent,CONTEXT_BLOCK_OUT,!0,allowCompact)&&
(atExplicitKey?keyNode=state.result:valueNode=state.result),atExplicitKey||(storeMappingPair(state,_result,keyTag,keyNode,valueNode),keyTag=keyNode=valueNode=null),
skipSeparationSpace(state,!0,-1),ch=state.input.charCodeAt(state.position)),state.lineIndent>nodeIndent&&ch!==0)throwError(state,"bad indentation of a mapping e\
ntry");else if(state.lineIndent<nodeIndent)break}return atExplicitKey&&storeMappingPair(state,_result,keyTag,keyNode,null),detected&&(state.tag=_tag,state.anchor=
_anchor,state.kind="mapping",state.result=_result),detected}function readTagProperty(state){var _position,isVerbatim=!1,isNamed=!1,tagHandle,tagName,ch;if(ch=state.
input.charCodeAt(state.position),ch!==33)return!1;if(state.tag!==null&&throwError(state,"duplication of a tag property"),ch=state.input.charCodeAt(++state.position),
ch===60?(isVerbatim=!0,ch=state.input.charCodeAt(++state.position)):ch===33?(isNamed=!0,tagHandle="!!",ch=state.input.charCodeAt(++state.position)):tagHandle="!",
_position=state.position,isVerbatim){do ch=state.input.charCodeAt(++state.position);while(ch!==0&&ch!==62);state.position<state.length?(tagName=state.input.slice(
_position,state.position),ch=state.input.charCodeAt(++state.position)):throwError(state,"unexpected end of the stream within a verbatim tag")}else{for(;ch!==0&&
!is_WS_OR_EOL(ch);)ch===33&&(isNamed?throwError(state,"tag suffix cannot contain exclamation marks"):(tagHandle=state.input.slice(_position-1,state.position+1),
PATTERN_TAG_HANDLE.test(tagHandle)||throwError(state,"named tag handle cannot contain such characters"),isNamed=!0,_position=state.position+1)),ch=state.input.charCodeAt(
++state.position);tagName=state.input.slice(_position,state.position),PATTERN_FLOW_INDICATORS.test(tagName)&&throwError(state,"tag suffix cannot contain flow in\
dicator characters")}return tagName&&!PATTERN_TAG_URI.test(tagName)&&throwError(state,"tag name cannot contain such characters: "+tagName),isVerbatim?state.tag=
tagName:_hasOwnProperty.call(state.tagMap,tagHandle)?state.tag=state.tagMap[tagHandle]+tagName:tagHandle==="!"?state.tag="!"+tagName:tagHandle==="!!"?state.tag=
"tag:yaml.org,2002:"+tagName:throwError(state,'undeclared tag handle "'+tagHandle+'"'),!0}function readAnchorProperty(state){var _position,ch;if(ch=state.input.
charCodeAt(state.position),ch!==38)return!1;for(state.anchor!==null&&throwError(state,"duplication of an anchor property"),ch=state.input.charCodeAt(++state.position),
_position=state.position;ch!==0&&!is_WS_OR_EOL(ch)&&!is_FLOW_INDICATOR(ch);)ch=state.input.charCodeAt(++state.position);return state.position===_position&&throwError(
state,"name of an anchor node must contain at least one character"),state.anchor=state.input.slice(_position,state.position),!0}function readAlias(state){var _position,
alias,len=state.length,input=state.input,ch;if(ch=state.input.charCodeAt(state.position),ch!==42)return!1;for(ch=state.input.charCodeAt(++state.position),_position=
state.position;ch!==0&&!is_WS_OR_EOL(ch)&&!is_FLOW_INDICATOR(ch);)ch=state.input.charCodeAt(++state.position);return state.position<=_position&&(throwError(state,
"name of an alias node must contain at least one character"),state.position=_position+1),alias=state.input.slice(_position,state.position),state.anchorMap.hasOwnProperty(
alias)||(throwError(state,'unidentified alias "'+alias+'"'),state.position<=_position&&(state.position=_position+1)),state.result=ast.newAnchorRef(alias,_position,
state.position,state.anchorMap[alias]),skipSeparationSpace(state,!0,-1),!0}function composeNode(state,parentIndent,nodeContext,allowToSeek,allowCompact){var allowBlockStyles,
allowBlockScalars,allowBlockCollections,indentStatus=1,atNewLine=!1,hasContent=!1,typeIndex,typeQuantity,type,flowIndent,blockIndent,_result;state.tag=null,state.
anchor=null,state.kind=null,state.result=null,allowBlockStyles=allowBlockScalars=allowBlockCollections=CONTEXT_BLOCK_OUT===nodeContext||CONTEXT_BLOCK_IN===nodeContext,
allowToSeek&&skipSeparationSpace(state,!0,-1)&&(atNewLine=!0,state.lineIndent>parentIndent?indentStatus=1:state.lineIndent===parentIndent?indentStatus=0:state.lineIndent<
parentIndent&&(indentStatus=-1));let tagStart=state.position,tagColumn=state.position-state.lineStart;if(indentStatus===1)for(;readTagProperty(state)||readAnchorProperty(
state);)skipSeparationSpace(state,!0,-1)?(atNewLine=!0,allowBlockCollections=allowBlockStyles,state.lineIndent>parentIndent?indentStatus=1:state.lineIndent===parentIndent?
indentStatus=0:state.lineIndent<parentIndent&&(indentStatus=-1)):allowBlockCollections=!1;if(allowBlockCollections&&(allowBlockCollections=atNewLine||allowCompact),
(indentStatus===1||CONTEXT_BLOCK_OUT===nodeContext)&&(CONTEXT_FLOW_IN===nodeContext||CONTEXT_FLOW_OUT===nodeContext?flowIndent=parentIndent:flowIndent=parentIndent+
1,blockIndent=state.position-state.lineStart,indentStatus===1?allowBlockCollections&&(readBlockSequence(state,blockIndent)||readBlockMapping(state,blockIndent,flowIndent))||
readFlowCollection(state,flowIndent)?hasContent=!0:(allowBlockScalars&&readBlockScalar(state,flowIndent)||readSingleQuotedScalar(state,flowIndent)||readDoubleQuotedScalar(
state,flowIndent)?hasContent=!0:readAlias(state)?(hasContent=!0,(state.tag!==null||state.anchor!==null)&&throwError(state,"alias node should not have any proper\
ties")):readPlainScalar(state,flowIndent,CONTEXT_FLOW_IN===nodeContext)&&(hasContent=!0,state.tag===null&&(state.tag="?")),state.anchor!==null&&(state.anchorMap[state.
anchor]=state.result,state.result.anchorId=state.anchor)):indentStatus===0&&(hasContent=allowBlockCollections&&readBlockSequence(state,blockIndent))),state.tag!==
null&&state.tag!=="!")if(state.tag=="!include")state.result||(state.result=ast.newScalar(),state.result.startPosition=state.position,state.result.endPosition=state.
position,throwError(state,"!include without value")),state.result.kind=ast.Kind.INCLUDE_REF;else if(state.tag==="?")for(typeIndex=0,typeQuantity=state.implicitTypes.
length;typeIndex<typeQuantity;typeIndex+=1){type=state.implicitTypes[typeIndex];var vl=state.result.value;if(type.resolve(vl)){state.result.valueObject=type.construct(
state.result.value),state.tag=type.tag,state.anchor!==null&&(state.result.anchorId=state.anchor,state.anchorMap[state.anchor]=state.result);break}}else _hasOwnProperty.
call(state.typeMap,state.tag)?(type=state.typeMap[state.tag],state.result!==null&&type.kind!==state.kind&&throwError(state,"unacceptable node kind for !<"+state.
tag+'> tag; it should be "'+type.kind+'", not "'+state.kind+'"'),type.resolve(state.result)?(state.result=type.construct(state.result),state.anchor!==null&&(state.
result.anchorId=state.anchor,state.anchorMap[state.anchor]=state.result)):throwError(state,"cannot resolve a node with !<"+state.tag+"> explicit tag")):throwErrorFromPosition(
state,tagStart,"unknown tag <"+state.tag+">",!1,!0);return state.tag!==null||state.anchor!==null||hasContent}function readDocument(state){var documentStart=state.
position,_position,directiveName,directiveArgs,hasDirectives=!1,ch;for(state.version=null,state.checkLineBreaks=state.legacy,state.tagMap={},state.anchorMap={},
state.comments=[];(ch=state.input.charCodeAt(state.position))!==0&&(skipSeparationSpace(state,!0,-1),ch=state.input.charCodeAt(state.position),!(state.lineIndent>
0||ch!==37));){for(hasDirectives=!0,ch=state.input.charCodeAt(++state.position),_position=state.position;ch!==0&&!is_WS_OR_EOL(ch);)ch=state.input.charCodeAt(++state.
position);for(directiveName=state.input.slice(_position,state.position),directiveArgs=[],directiveName.length<1&&throwError(state,"directive name must not be le\
ss than one character in length");ch!==0;){for(;is_WHITE_SPACE(ch);)ch=state.input.charCodeAt(++state.position);if(ch===35){readComment(state),ch=state.input.charCodeAt(
state.position);break}if(is_EOL(ch))break;for(_position=state.position;ch!==0&&!is_WS_OR_EOL(ch);)ch=state.input.charCodeAt(++state.position);directiveArgs.push(
state.input.slice(_position,state.position))}ch!==0&&readLineBreak(state),_hasOwnProperty.call(directiveHandlers,directiveName)?directiveHandlers[directiveName](
state,directiveName,directiveArgs):(throwWarning(state,'unknown document directive "'+directiveName+'"'),state.position++)}if(skipSeparationSpace(state,!0,-1),state.
lineIndent===0&&state.input.charCodeAt(state.position)===45&&state.input.charCodeAt(state.position+1)===45&&state.input.charCodeAt(state.position+2)===45?(state.
position+=3,skipSeparationSpace(state,!0,-1)):hasDirectives&&throwError(state,"directives end mark is expected"),composeNode(state,state.lineIndent-1,CONTEXT_BLOCK_OUT,
!1,!0),skipSeparationSpace(state,!0,-1),state.checkLineBreaks&&PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart,state.position))&&throwWarning(
state,"non-ASCII line breaks are interpreted as content"),state.result.comments=state.comments,state.documents.push(state.result),state.position===state.lineStart&&
testDocumentSeparator(state)){state.input.charCodeAt(state.position)===46&&(state.position+=3,skipSeparationSpace(state,!0,-1));return}if(state.position<state.length-
1)throwError(state,"end of the stream or a document separator is expected");else return}function loadDocuments(input,options){input=String(input),options=options||
{};let inputLength=input.length;inputLength!==0&&(input.charCodeAt(inputLength-1)!==10&&input.charCodeAt(inputLength-1)!==13&&(input+=`
`),input.charCodeAt(0)===65279&&(input=input.slice(1)));var state=new State(input,options);for(state.input+="\0";state.input.charCodeAt(state.position)===32;)state.
lineIndent+=1,state.position+=1;for(;state.position<state.length-1;){var q=state.position;if(readDocument(state),state.position<=q)for(;state.position<state.length-
1;state.position++){var c=state.input.charAt(state.position);if(c==`
`)break}}let documents=state.documents,docsCount=documents.length;docsCount>0&&(documents[docsCount-1].endPosition=inputLength);for(let x of documents)x.errors=
state.errors,x.startPosition>x.endPosition&&(x.startPosition=x.endPosition);return documents}function loadAll(input,iterator,options={}){var documents=loadDocuments(
input,options),index,length;for(index=0,length=documents.length;index<length;index+=1)iterator(documents[index])}exports2.loadAll=loadAll;function load(input,options={}){
var documents=loadDocuments(input,options),index,length;if(documents.length!==0){if(documents.length===1)return documents[0];var e=new YAMLException("expected a\
 single document in the stream, but found more");return e.mark=new Mark("","",0,0,0),e.mark.position=documents[0].endPosition,documents[0].errors.push(e),documents[0]}}
exports2.load=load;function safeLoadAll(input,output,options={}){loadAll(input,output,common.extend({schema:DEFAULT_SAFE_SCHEMA},options))}exports2.safeLoadAll=
safeLoadAll;function safeLoad(input,options={}){return load(input,common.extend({schema:DEFAULT_SAFE_SCHEMA},options))}exports2.safeLoad=safeLoad,module2.exports.
loadAll=loadAll,module2.exports.load=load,module2.exports.safeLoadAll=safeLoadAll,module2.exports.safeLoad=safeLoad}}),require_dumper=(0,import_chunk_477ZAGBT.__commonJS)(
{"node_modules/@stoplight/yaml-ast-parser/dist/src/dumper.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});var common=require_common(),
YAMLException=require_exception(),DEFAULT_FULL_SCHEMA=require_default_full(),DEFAULT_SAFE_SCHEMA=require_default_safe(),_toString=Object.prototype.toString,_hasOwnProperty=Object.
prototype.hasOwnProperty,CHAR_TAB=9,CHAR_LINE_FEED=10,CHAR_CARRIAGE_RETURN=13,CHAR_SPACE=32,CHAR_EXCLAMATION=33,CHAR_DOUBLE_QUOTE=34,CHAR_SHARP=35,CHAR_PERCENT=37,
CHAR_AMPERSAND=38,CHAR_SINGLE_QUOTE=39,CHAR_ASTERISK=42,CHAR_COMMA=44,CHAR_MINUS=45,CHAR_COLON=58,CHAR_EQUALS=61,CHAR_GREATER_THAN=62,CHAR_QUESTION=63,CHAR_COMMERCIAL_AT=64,
CHAR_LEFT_SQUARE_BRACKET=91,CHAR_RIGHT_SQUARE_BRACKET=93,CHAR_GRAVE_ACCENT=96,CHAR_LEFT_CURLY_BRACKET=123,CHAR_VERTICAL_LINE=124,CHAR_RIGHT_CURLY_BRACKET=125,ESCAPE_SEQUENCES={};
ESCAPE_SEQUENCES[0]="\\0",ESCAPE_SEQUENCES[7]="\\a",ESCAPE_SEQUENCES[8]="\\b",ESCAPE_SEQUENCES[9]="\\t",ESCAPE_SEQUENCES[10]="\\n",ESCAPE_SEQUENCES[11]="\\v",ESCAPE_SEQUENCES[12]=
"\\f",ESCAPE_SEQUENCES[13]="\\r",ESCAPE_SEQUENCES[27]="\\e",ESCAPE_SEQUENCES[34]='\\"',ESCAPE_SEQUENCES[92]="\\\\",ESCAPE_SEQUENCES[133]="\\N",ESCAPE_SEQUENCES[160]=
"\\_",ESCAPE_SEQUENCES[8232]="\\L",ESCAPE_SEQUENCES[8233]="\\P";var DEPRECATED_BOOLEANS_SYNTAX=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No","NO",
"off","Off","OFF"];function compileStyleMap(schema,map){var result,keys,index,length,tag,style,type;if(map===null)return{};for(result={},keys=Object.keys(map),index=
0,length=keys.length;index<length;index+=1)tag=keys[index],style=String(map[tag]),tag.slice(0,2)==="!!"&&(tag="tag:yaml.org,2002:"+tag.slice(2)),type=schema.compiledTypeMap.
fallback[tag],type&&_hasOwnProperty.call(type.styleAliases,style)&&(style=type.styleAliases[style]),result[tag]=style;return result}function encodeHex(character){
var string,handle,length;if(string=character.toString(16).toUpperCase(),character<=255)handle="x",length=2;else if(character<=65535)handle="u",length=4;else if(character<=
4294967295)handle="U",length=8;else throw new YAMLException("code point within a string may not be greater than 0xFFFFFFFF");return"\\"+handle+common.repeat("0",
length-string.length)+string}function State(options){this.schema=options.schema||DEFAULT_FULL_SCHEMA,this.indent=Math.max(1,options.indent||2),this.noArrayIndent=
options.noArrayIndent||!1,this.skipInvalid=options.skipInvalid||!1,this.flowLevel=common.isNothing(options.flowLevel)?-1:options.flowLevel,this.styleMap=compileStyleMap(
this.schema,options.styles||null),this.sortKeys=options.sortKeys||!1,this.lineWidth=options.lineWidth||80,this.noRefs=options.noRefs||!1,this.noCompatMode=options.
noCompatMode||!1,this.condenseFlow=options.condenseFlow||!1,this.implicitTypes=this.schema.compiledImplicit,this.explicitTypes=this.schema.compiledExplicit,this.
comments=options.comments||{},this.tag=null,this.result="",this.duplicates=[],this.usedDuplicates=null}function indentString(string,spaces){for(var ind=common.repeat(
" ",spaces),position=0,next=-1,result="",line,length=string.length;position<length;)next=string.indexOf(`
`,position),next===-1?(line=string.slice(position),position=length):(line=string.slice(position,next+1),position=next+1),line.length&&line!==`
`&&(result+=ind),result+=line;return result}function generateNextLine(state,level){return`
`+common.repeat(" ",state.indent*level)}function testImplicitResolving(state,str){var index,length,type;for(index=0,length=state.implicitTypes.length;index<length;index+=
1)if(type=state.implicitTypes[index],type.resolve(str))return!0;return!1}function isWhitespace(c){return c===CHAR_SPACE||c===CHAR_TAB}function isPrintable(c){return 32<=
c&&c<=126||161<=c&&c<=55295&&c!==8232&&c!==8233||57344<=c&&c<=65533&&c!==65279||65536<=c&&c<=1114111}function isNsChar(c){return isPrintable(c)&&!isWhitespace(c)&&
c!==65279&&c!==CHAR_CARRIAGE_RETURN&&c!==CHAR_LINE_FEED}function isPlainSafe(c,prev){return isPrintable(c)&&c!==65279&&c!==CHAR_COMMA&&c!==CHAR_LEFT_SQUARE_BRACKET&&
c!==CHAR_RIGHT_SQUARE_BRACKET&&c!==CHAR_LEFT_CURLY_BRACKET&&c!==CHAR_RIGHT_CURLY_BRACKET&&c!==CHAR_COLON&&(c!==CHAR_SHARP||prev&&isNsChar(prev))}function isPlainSafeFirst(c){
return isPrintable(c)&&c!==65279&&!isWhitespace(c)&&c!==CHAR_MINUS&&c!==CHAR_QUESTION&&c!==CHAR_COLON&&c!==CHAR_COMMA&&c!==CHAR_LEFT_SQUARE_BRACKET&&c!==CHAR_RIGHT_SQUARE_BRACKET&&
c!==CHAR_LEFT_CURLY_BRACKET&&c!==CHAR_RIGHT_CURLY_BRACKET&&c!==CHAR_SHARP&&c!==CHAR_AMPERSAND&&c!==CHAR_ASTERISK&&c!==CHAR_EXCLAMATION&&c!==CHAR_VERTICAL_LINE&&
c!==CHAR_EQUALS&&c!==CHAR_GREATER_THAN&&c!==CHAR_SINGLE_QUOTE&&c!==CHAR_DOUBLE_QUOTE&&c!==CHAR_PERCENT&&c!==CHAR_COMMERCIAL_AT&&c!==CHAR_GRAVE_ACCENT}function needIndentIndicator(string){
var leadingSpaceRe=/^\n* /;return leadingSpaceRe.test(string)}var STYLE_PLAIN=1,STYLE_SINGLE=2,STYLE_LITERAL=3,STYLE_FOLDED=4,STYLE_DOUBLE=5;function chooseScalarStyle(string,singleLineOnly,indentPerLevel,lineWidth,testAmbiguousType){
var i,char,prev_char,hasLineBreak=!1,hasFoldableLine=!1,shouldTrackWidth=lineWidth!==-1,previousLineBreak=-1,plain=isPlainSafeFirst(string.charCodeAt(0))&&!isWhitespace(
string.charCodeAt(string.length-1));if(singleLineOnly)for(i=0;i<string.length;i++){if(char=string.charCodeAt(i),!isPrintable(char))return STYLE_DOUBLE;prev_char=
i>0?string.charCodeAt(i-1):null,plain=plain&&isPlainSafe(char,prev_char)}else{for(i=0;i<string.length;i++){if(char=string.charCodeAt(i),char===CHAR_LINE_FEED)hasLineBreak=
!0,shouldTrackWidth&&(hasFoldableLine=hasFoldableLine||i-previousLineBreak-1>lineWidth&&string[previousLineBreak+1]!==" ",previousLineBreak=i);else if(!isPrintable(
char))return STYLE_DOUBLE;prev_char=i>0?string.charCodeAt(i-1):null,plain=plain&&isPlainSafe(char,prev_char)}hasFoldableLine=hasFoldableLine||shouldTrackWidth&&
i-previousLineBreak-1>lineWidth&&string[previousLineBreak+1]!==" "}return!hasLineBreak&&!hasFoldableLine?plain&&!testAmbiguousType(string)?STYLE_PLAIN:STYLE_SINGLE:
indentPerLevel>9&&needIndentIndicator(string)?STYLE_DOUBLE:hasFoldableLine?STYLE_FOLDED:STYLE_LITERAL}function writeScalar(state,string,level,iskey,pointer){var _result=(function(){
if(string.length===0)return"''";if(!state.noCompatMode&&DEPRECATED_BOOLEANS_SYNTAX.indexOf(string)!==-1)return"'"+string+"'";var indent=state.indent*Math.max(1,
level),lineWidth=state.lineWidth===-1?-1:Math.max(Math.min(state.lineWidth,40),state.lineWidth-indent),singleLineOnly=iskey||state.flowLevel>-1&&level>=state.flowLevel;
function testAmbiguity(string2){return testImplicitResolving(state,string2)}switch(chooseScalarStyle(string,singleLineOnly,state.indent,lineWidth,testAmbiguity)){case STYLE_PLAIN:
return string;case STYLE_SINGLE:return"'"+string.replace(/'/g,"''")+"'";case STYLE_LITERAL:return"|"+blockHeader(string,state.indent)+dropEndingNewline(indentString(
string,indent));case STYLE_FOLDED:return">"+blockHeader(string,state.indent)+dropEndingNewline(indentString(foldString(string,lineWidth),indent));case STYLE_DOUBLE:
return'"'+escapeString(string)+'"';default:throw new YAMLException("impossible error: invalid scalar style")}})();if(!iskey){let comment=new Comments(state,pointer).
write(level,"before-eol");comment!==""&&(_result+=" "+comment)}state.dump=_result}function blockHeader(string,indentPerLevel){var indentIndicator=needIndentIndicator(
string)?String(indentPerLevel):"",clip=string[string.length-1]===`
`,keep=clip&&(string[string.length-2]===`
`||string===`
`),chomp=keep?"+":clip?"":"-";return indentIndicator+chomp+`
`}function dropEndingNewline(string){return string[string.length-1]===`
`?string.slice(0,-1):string}function foldString(string,width){for(var lineRe=/(\n+)([^\n]*)/g,result=(function(){var nextLF=string.indexOf(`
`);return nextLF=nextLF!==-1?nextLF:string.length,lineRe.lastIndex=nextLF,foldLine(string.slice(0,nextLF),width)})(),prevMoreIndented=string[0]===`
`||string[0]===" ",moreIndented,match;match=lineRe.exec(string);){var prefix=match[1],line=match[2];moreIndented=line[0]===" ",result+=prefix+(!prevMoreIndented&&
!moreIndented&&line!==""?`
`:"")+foldLine(line,width),prevMoreIndented=moreIndented}return result}function foldLine(line,width){if(line===""||line[0]===" ")return line;for(var breakRe=/ [^ ]/g,
match,start=0,end,curr=0,next=0,result="";match=breakRe.exec(line);)next=match.index,next-start>width&&(end=curr>start?curr:next,result+=`
`+line.slice(start,end),start=end+1),curr=next;return result+=`
`,line.length-start>width&&curr>start?result+=line.slice(start,curr)+`
`+line.slice(curr+1):result+=line.slice(start),result.slice(1)}function escapeString(string){for(var result="",char,nextChar,escapeSeq,i=0;i<string.length;i++){
if(char=string.charCodeAt(i),char>=55296&&char<=56319&&(nextChar=string.charCodeAt(i+1),nextChar>=56320&&nextChar<=57343)){result+=encodeHex((char-55296)*1024+nextChar-
56320+65536),i++;continue}escapeSeq=ESCAPE_SEQUENCES[char],result+=!escapeSeq&&isPrintable(char)?string[i]:escapeSeq||encodeHex(char)}return result}function writeFlowSequence(state,level,object,pointer){
var _result="",_tag=state.tag,index,length;for(index=0,length=object.length;index<length;index+=1)writeNode(state,level,object[index],!1,!1,!1,pointer)&&(index!==
0&&(_result+=","+(state.condenseFlow?"":" ")),_result+=state.dump);state.tag=_tag,state.dump="["+_result+"]"}function writeBlockSequence(state,level,object,compact,pointer){
var _result="",_tag=state.tag,index,length,comments=new Comments(state,pointer);for(_result+=comments.write(level,"before-eol"),_result+=comments.write(level,"l\
eading"),index=0,length=object.length;index<length;index+=1)_result+=comments.writeAt(String(index),level,"before"),writeNode(state,level+1,object[index],!0,!0,
!1,`${pointer}/${index}`)&&((!compact||index!==0)&&(_result+=generateNextLine(state,level)),state.dump&&CHAR_LINE_FEED===state.dump.charCodeAt(0)?_result+="-":_result+=
"- ",_result+=state.dump),_result+=comments.writeAt(String(index),level,"after");state.tag=_tag,state.dump=_result||"[]",state.dump+=comments.write(level,"trail\
ing")}function writeFlowMapping(state,level,object,pointer){var _result="",_tag=state.tag,objectKeyList=Object.keys(object),index,length,objectKey,objectValue,pairBuffer;
for(index=0,length=objectKeyList.length;index<length;index+=1)pairBuffer="",index!==0&&(pairBuffer+=", "),state.condenseFlow&&(pairBuffer+='"'),objectKey=objectKeyList[index],
objectValue=object[objectKey],writeNode(state,level,objectKey,!1,!1,!1,pointer)&&(state.dump.length>1024&&(pairBuffer+="? "),pairBuffer+=state.dump+(state.condenseFlow?
'"':"")+":"+(state.condenseFlow?"":" "),writeNode(state,level,objectValue,!1,!1,!1,pointer)&&(pairBuffer+=state.dump,_result+=pairBuffer));state.tag=_tag,state.
dump="{"+_result+"}"}function writeBlockMapping(state,level,object,compact,pointer){var _result="",_tag=state.tag,objectKeyList=Object.keys(object),index,length,
objectKey,objectValue,explicitPair,pairBuffer;if(state.sortKeys===!0)objectKeyList.sort();else if(typeof state.sortKeys=="function")objectKeyList.sort(state.sortKeys);else if(state.
sortKeys)throw new YAMLException("sortKeys must be a boolean or a function");var comments=new Comments(state,pointer);for(_result+=comments.write(level,"before-\
eol"),_result+=comments.write(level,"leading"),index=0,length=objectKeyList.length;index<length;index+=1)pairBuffer="",(!compact||index!==0)&&(pairBuffer+=generateNextLine(
state,level)),objectKey=objectKeyList[index],objectValue=object[objectKey],_result+=comments.writeAt(objectKey,level,"before"),writeNode(state,level+1,objectKey,
!0,!0,!0,pointer)&&(explicitPair=state.tag!==null&&state.tag!=="?"||state.dump&&state.dump.length>1024,explicitPair&&(state.dump&&CHAR_LINE_FEED===state.dump.charCodeAt(
0)?pairBuffer+="?":pairBuffer+="? "),pairBuffer+=state.dump,explicitPair&&(pairBuffer+=generateNextLine(state,level)),writeNode(state,level+1,objectValue,!0,explicitPair,
!1,`${pointer}/${encodeSegment(objectKey)}`)&&(state.dump&&CHAR_LINE_FEED===state.dump.charCodeAt(0)?pairBuffer+=":":pairBuffer+=": ",pairBuffer+=state.dump,_result+=
pairBuffer,_result+=comments.writeAt(level,objectKey,"after")));state.tag=_tag,state.dump=_result||"{}",state.dump+=comments.write(level,"trailing")}function detectType(state,object,explicit){
var _result,typeList,index,length,type,style;for(typeList=explicit?state.explicitTypes:state.implicitTypes,index=0,length=typeList.length;index<length;index+=1)
if(type=typeList[index],(type.instanceOf||type.predicate)&&(!type.instanceOf||typeof object=="object"&&object instanceof type.instanceOf)&&(!type.predicate||type.
predicate(object))){if(state.tag=explicit?type.tag:"?",type.represent){if(style=state.styleMap[type.tag]||type.defaultStyle,_toString.call(type.represent)==="[o\
bject Function]")_result=type.represent(object,style);else if(_hasOwnProperty.call(type.represent,style))_result=type.represent[style](object,style);else throw new YAMLException(
"!<"+type.tag+'> tag resolver accepts not "'+style+'" style');state.dump=_result}return!0}return!1}function writeNode(state,level,object,block,compact,iskey,pointer){
state.tag=null,state.dump=object,detectType(state,object,!1)||detectType(state,object,!0);var type=_toString.call(state.dump);block&&(block=state.flowLevel<0||state.
flowLevel>level),(state.tag!==null&&state.tag!=="?"||state.indent!==2&&level>0)&&(compact=!1);var objectOrArray=type==="[object Object]"||type==="[object Array]",
duplicateIndex,duplicate;if(objectOrArray&&(duplicateIndex=state.duplicates.indexOf(object),duplicate=duplicateIndex!==-1),(state.tag!==null&&state.tag!=="?"||duplicate||
state.indent!==2&&level>0)&&(compact=!1),duplicate&&state.usedDuplicates[duplicateIndex])state.dump="*ref_"+duplicateIndex;else{if(objectOrArray&&duplicate&&!state.
usedDuplicates[duplicateIndex]&&(state.usedDuplicates[duplicateIndex]=!0),type==="[object Object]")block&&Object.keys(state.dump).length!==0?(writeBlockMapping(
state,level,state.dump,compact,pointer),duplicate&&(state.dump="&ref_"+duplicateIndex+state.dump)):(writeFlowMapping(state,level,state.dump,pointer),duplicate&&
(state.dump="&ref_"+duplicateIndex+" "+state.dump));else if(type==="[object Array]"){var arrayLevel=state.noArrayIndent&&level>0?level-1:level;block&&state.dump.
length!==0?(writeBlockSequence(state,arrayLevel,state.dump,compact,pointer),duplicate&&(state.dump="&ref_"+duplicateIndex+state.dump)):(writeFlowSequence(state,
arrayLevel,state.dump,pointer),duplicate&&(state.dump="&ref_"+duplicateIndex+" "+state.dump))}else if(type==="[object String]")state.tag!=="?"&&writeScalar(state,
state.dump,level,iskey,pointer);else{if(state.skipInvalid)return!1;throw new YAMLException("unacceptable kind of an object to dump "+type)}state.tag!==null&&state.
tag!=="?"&&(state.dump="!<"+state.tag+"> "+state.dump)}return!0}function getDuplicateReferences(object,state){var objects=[],duplicatesIndexes=[],index,length;for(inspectNode(
object,objects,duplicatesIndexes),index=0,length=duplicatesIndexes.length;index<length;index+=1)state.duplicates.push(objects[duplicatesIndexes[index]]);state.usedDuplicates=
new Array(length)}function inspectNode(object,objects,duplicatesIndexes){var objectKeyList,index,length;if(object!==null&&typeof object=="object")if(index=objects.
indexOf(object),index!==-1)duplicatesIndexes.indexOf(index)===-1&&duplicatesIndexes.push(index);else if(objects.push(object),Array.isArray(object))for(index=0,length=
object.length;index<length;index+=1)inspectNode(object[index],objects,duplicatesIndexes);else for(objectKeyList=Object.keys(object),index=0,length=objectKeyList.
length;index<length;index+=1)inspectNode(object[objectKeyList[index]],objects,duplicatesIndexes)}function dump(input,options){options=options||{};var state=new State(
options);return options.noRefs||getDuplicateReferences(input,state),writeNode(state,0,input,!0,!0,!1,"#")?state.dump+`
`:""}exports2.dump=dump;function safeDump(input,options){return dump(input,common.extend({schema:DEFAULT_SAFE_SCHEMA},options))}exports2.safeDump=safeDump;var TILDE_REGEXP=/~/g,
SLASH_REGEXP=/\//g;function encodeSegment(input){return input.replace(TILDE_REGEXP,"~0").replace(SLASH_REGEXP,"~1")}function Comments(state,pointer){if(this.state=
state,this.comments={"before-eol":new Set,leading:new Set,trailing:new Set,before:new Map,after:new Map},this.written=new WeakSet,state.comments!==null&&pointer in
state.comments)for(let comment of state.comments[pointer])switch(comment.placement){case"before-eol":case"leading":case"trailing":this.comments[comment.placement].
add(comment);break;case"between":let before=this.comments.before.get(comment.between[1]);before?before.add(comment):this.comments.before.set(comment.between[1],
new Set([comment]));let after=this.comments.after.get(comment.between[0]);after?after.add(comment):this.comments.after.set(comment.between[0],new Set([comment]));
break}}Comments.prototype.write=function(level,placement){let result="";for(let comment of this.comments[placement])result+=this._write(comment,level);return result},
Comments.prototype.writeAt=function(key,level,placement){let result="",comments=this.comments[placement].get(key);if(comments)for(let comment of comments)result+=
this._write(comment,level);return result},Comments.prototype._write=function(comment,level){if(this.written.has(comment))return"";this.written.add(comment);let result="\
#"+comment.value;return comment.placement==="before-eol"?result:level===0&&comment.placement==="leading"?result+`
`:generateNextLine(this.state,level)+result}}}),require_scalarInference=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/yaml-ast-parser/dist/src/\
scalarInference.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});function parseYamlBoolean(input){if(["true","True","TRUE"].lastIndexOf(
input)>=0)return!0;if(["false","False","FALSE"].lastIndexOf(input)>=0)return!1;throw`Invalid boolean "${input}"`}exports2.parseYamlBoolean=parseYamlBoolean;function safeParseYamlInteger(input){
return input.lastIndexOf("0o",0)===0?parseInt(input.substring(2),8):parseInt(input)}function parseYamlInteger(input){let result=safeParseYamlInteger(input);if(Number.
isNaN(result))throw`Invalid integer "${input}"`;return result}exports2.parseYamlInteger=parseYamlInteger;function parseYamlBigInteger(input){let result=parseYamlInteger(
input);return result>Number.MAX_SAFE_INTEGER&&input.lastIndexOf("0o",0)===-1?BigInt(input):result}exports2.parseYamlBigInteger=parseYamlBigInteger;function parseYamlFloat(input){
if([".nan",".NaN",".NAN"].lastIndexOf(input)>=0)return NaN;let match=/^([-+])?(?:\.inf|\.Inf|\.INF)$/.exec(input);if(match)return match[1]==="-"?-1/0:1/0;let result=parseFloat(
input);if(!isNaN(result))return result;throw`Invalid float "${input}"`}exports2.parseYamlFloat=parseYamlFloat;var ScalarType;(function(ScalarType2){ScalarType2[ScalarType2.
null=0]="null",ScalarType2[ScalarType2.bool=1]="bool",ScalarType2[ScalarType2.int=2]="int",ScalarType2[ScalarType2.float=3]="float",ScalarType2[ScalarType2.string=
4]="string"})(ScalarType=exports2.ScalarType||(exports2.ScalarType={}));function determineScalarType(node){if(node===void 0)return ScalarType.null;if(node.doubleQuoted||
!node.plainScalar||node.singleQuoted)return ScalarType.string;let value=node.value;if(["null","Null","NULL","~",""].indexOf(value)>=0||value==null)return ScalarType.
null;if(["true","True","TRUE","false","False","FALSE"].indexOf(value)>=0)return ScalarType.bool;let base10=/^[-+]?[0-9]+$/,base8=/^0o[0-7]+$/,base16=/^0x[0-9a-fA-F]+$/;
if(base10.test(value)||base8.test(value)||base16.test(value))return ScalarType.int;let float=/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/,infinity=/^[-+]?(\.inf|\.Inf|\.INF)$/;
return float.test(value)||infinity.test(value)||[".nan",".NaN",".NAN"].indexOf(value)>=0?ScalarType.float:ScalarType.string}exports2.determineScalarType=determineScalarType}}),
require_src=(0,import_chunk_477ZAGBT.__commonJS)({"node_modules/@stoplight/yaml-ast-parser/dist/src/index.js"(exports2){"use strict";function __export2(m){for(var p in m)
exports2.hasOwnProperty(p)||(exports2[p]=m[p])}Object.defineProperty(exports2,"__esModule",{value:!0});var loader_1=require_loader();exports2.load=loader_1.load,
exports2.loadAll=loader_1.loadAll,exports2.safeLoad=loader_1.safeLoad,exports2.safeLoadAll=loader_1.safeLoadAll;var dumper_1=require_dumper();exports2.dump=dumper_1.
dump,exports2.safeDump=dumper_1.safeDump,exports2.YAMLException=require_exception(),__export2(require_yamlAST()),__export2(require_scalarInference())}});0&&(module.exports={require_src});
