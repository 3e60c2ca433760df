"use strict";const importOutside=module.importOutside??(url=>import(url));var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all2)=>{for(var name in all2)__defProp(target,name,{get:all2[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{loadSpectralRuleset:()=>loadSpectralRuleset});module.exports=__toCommonJS(stdin_exports);var import_chunk_6QYAIXN2=require("./chunk-6QYAIXN2.cjs"),
import_chunk_U3Q634KS=require("./chunk-U3Q634KS.cjs"),import_chunk_JQ2LCUI4=require("./chunk-JQ2LCUI4.cjs"),import_chunk_2VYCR67Z=require("./chunk-2VYCR67Z.cjs"),
import_chunk_WRZC3IWY=require("./chunk-WRZC3IWY.cjs"),import_chunk_EZXGLPSD=require("./chunk-EZXGLPSD.cjs"),import_chunk_KHSMD26U=require("./chunk-KHSMD26U.cjs"),
import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),import_chunk_LS7VJ7V7=require("./chunk-LS7VJ7V7.cjs"),import_chunk_67I5OISI=require("./chunk-67I5OISI.cjs"),
import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_6U3QVGKP=require("./chunk-6U3QVGKP.cjs"),import_chunk_ABNIEBNQ=require("./chunk-ABNIEBNQ.cjs"),
import_chunk_EUIIBBAM=require("./chunk-EUIIBBAM.cjs"),import_chunk_TAX7PDBK=require("./chunk-TAX7PDBK.cjs"),import_chunk_LEJQQTN5=require("./chunk-LEJQQTN5.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),
import_node_url=require("node:url"),import_node_url2=require("node:url"),import_node_url3=require("node:url"),import_vm=__toESM(require("vm")),import_node_path=require("node:path"),
import_promises=require("node:fs/promises"),import_node_path2=require("node:path"),import_node_url4=require("node:url"),import_node_module=__toESM(require("node:module")),
import_node_url5=require("node:url"),import_node_fs=require("node:fs"),import_node_path3=require("node:path"),import_spectral_core9=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_2VYCR67Z.require_dist4)(),1),methods=["debug","error","info","log","warn"];async function withCapturedConsole(sayings,work){let target=globalThis.
console,before=methods.map(method=>[method,target[method]]);for(let $0=methods,$1=0;$1<$0.length;$1++){let method=$0[$1];target[method]=(...values)=>{sayings.add(
values.map(textOf).join(" "))}}try{return await work()}finally{for(let $3=before,$4=0;$4<$3.length;$4++){let $5=$3[$4],method=$5[0],original2=$5[1];target[method]=
original2}}}function textOf(value){return value instanceof Error?`${value.name}: ${value.message}`:String(value)}(0,import_chunk_2VYCR67Z.init_dist)(),(0,import_chunk_2VYCR67Z.init_dist2)();
var Hooks=class{add(name,callback,first){if(typeof arguments[0]!="string")for(let name2 in arguments[0])this.add(name2,arguments[0][name2],arguments[1]);else(Array.
isArray(name)?name:[name]).forEach(function(name2){this[name2]=this[name2]||[],callback&&this[name2][first?"unshift":"push"](callback)},this)}run(name,env){this[name]=
this[name]||[],this[name].forEach(function(callback){callback.call(env&&env.context?env.context:env,env)})}},Plugins=class{constructor(jsep4){this.jsep=jsep4,this.
registered={}}register(...plugins){plugins.forEach(plugin2=>{if(typeof plugin2!="object"||!plugin2.name||!plugin2.init)throw new Error("Invalid JSEP plugin form\
at");this.registered[plugin2.name]||(plugin2.init(this.jsep),this.registered[plugin2.name]=plugin2)})}},Jsep=class _Jsep{static get version(){return"1.6.0"}static toString(){
return"JavaScript Expression Parser (JSEP) v"+_Jsep.version}static addUnaryOp(op_name){return _Jsep.max_unop_len=Math.max(op_name.length,_Jsep.max_unop_len),_Jsep.
unary_ops[op_name]=1,_Jsep}static addBinaryOp(op_name,precedence,isRightAssociative){return _Jsep.max_binop_len=Math.max(op_name.length,_Jsep.max_binop_len),_Jsep.
binary_ops[op_name]=precedence,isRightAssociative?_Jsep.right_associative.add(op_name):_Jsep.right_associative.delete(op_name),_Jsep}static addIdentifierChar(char){
return _Jsep.additional_identifier_chars.add(char),_Jsep}static addLiteral(literal_name,literal_value){return _Jsep.literals[literal_name]=literal_value,_Jsep}static removeUnaryOp(op_name){
return delete _Jsep.unary_ops[op_name],op_name.length===_Jsep.max_unop_len&&(_Jsep.max_unop_len=_Jsep.getMaxKeyLen(_Jsep.unary_ops)),_Jsep}static removeAllUnaryOps(){
return _Jsep.unary_ops={},_Jsep.max_unop_len=0,_Jsep}static removeIdentifierChar(char){return _Jsep.additional_identifier_chars.delete(char),_Jsep}static removeBinaryOp(op_name){
return delete _Jsep.binary_ops[op_name],op_name.length===_Jsep.max_binop_len&&(_Jsep.max_binop_len=_Jsep.getMaxKeyLen(_Jsep.binary_ops)),_Jsep.right_associative.
delete(op_name),_Jsep}static removeAllBinaryOps(){return _Jsep.binary_ops={},_Jsep.max_binop_len=0,_Jsep}static removeLiteral(literal_name){return delete _Jsep.
literals[literal_name],_Jsep}static removeAllLiterals(){return _Jsep.literals={},_Jsep}get char(){return this.expr.charAt(this.index)}get code(){return this.expr.
charCodeAt(this.index)}constructor(expr){this.expr=expr,this.index=0}static parse(expr){return new _Jsep(expr).parse()}static getMaxKeyLen(obj){return Math.max(
0,...Object.keys(obj).map(k2=>k2.length))}static isDecimalDigit(ch){return ch>=48&&ch<=57}static binaryPrecedence(op_val){return _Jsep.binary_ops[op_val]||0}static isIdentifierStart(ch){
return ch>=65&&ch<=90||ch>=97&&ch<=122||ch>=128&&!_Jsep.binary_ops[String.fromCharCode(ch)]||_Jsep.additional_identifier_chars.has(String.fromCharCode(ch))}static isIdentifierPart(ch){
return _Jsep.isIdentifierStart(ch)||_Jsep.isDecimalDigit(ch)}throwError(message){let error=new Error(message+" at character "+this.index);throw error.index=this.
index,error.description=message,error}runHook(name,node){if(_Jsep.hooks[name]){let env={context:this,node};return _Jsep.hooks.run(name,env),env.node}return node}searchHook(name){
if(_Jsep.hooks[name]){let env={context:this};return _Jsep.hooks[name].find(function(callback){return callback.call(env.context,env),env.node}),env.node}}gobbleSpaces(){
let ch=this.code;for(;ch===_Jsep.SPACE_CODE||ch===_Jsep.TAB_CODE||ch===_Jsep.LF_CODE||ch===_Jsep.CR_CODE;)ch=this.expr.charCodeAt(++this.index);this.runHook("go\
bble-spaces")}parse(){this.runHook("before-all");let nodes=this.gobbleExpressions(),node=nodes.length===1?nodes[0]:{type:_Jsep.COMPOUND,body:nodes};return this.
runHook("after-all",node)}gobbleExpressions(untilICode){let nodes=[],ch_i,node;for(;this.index<this.expr.length;)if(ch_i=this.code,ch_i===_Jsep.SEMCOL_CODE||ch_i===
_Jsep.COMMA_CODE)this.index++;else if(node=this.gobbleExpression())nodes.push(node);else if(this.index<this.expr.length){if(ch_i===untilICode)break;this.throwError(
'Unexpected "'+this.char+'"')}return nodes}gobbleExpression(){let node=this.searchHook("gobble-expression")||this.gobbleBinaryExpression();return this.gobbleSpaces(),
this.runHook("after-expression",node)}gobbleBinaryOp(){this.gobbleSpaces();let to_check=this.expr.substr(this.index,_Jsep.max_binop_len),tc_len=to_check.length;
for(;tc_len>0;){if(_Jsep.binary_ops.hasOwnProperty(to_check)&&(!_Jsep.isIdentifierStart(this.code)||this.index+to_check.length<this.expr.length&&!_Jsep.isIdentifierPart(
this.expr.charCodeAt(this.index+to_check.length))))return this.index+=tc_len,to_check;to_check=to_check.substr(0,--tc_len)}return!1}gobbleBinaryExpression(){let node,
biop,prec,stack,biop_info,left,right,i,cur_biop;if(left=this.gobbleToken(),!left||(biop=this.gobbleBinaryOp(),!biop))return left;for(biop_info={value:biop,prec:_Jsep.
binaryPrecedence(biop),right_a:_Jsep.right_associative.has(biop)},right=this.gobbleToken(),right||this.throwError("Expected expression after "+biop),stack=[left,
biop_info,right];biop=this.gobbleBinaryOp();){if(prec=_Jsep.binaryPrecedence(biop),prec===0){this.index-=biop.length;break}biop_info={value:biop,prec,right_a:_Jsep.
right_associative.has(biop)},cur_biop=biop;let comparePrev=prev=>biop_info.right_a&&prev.right_a?prec>prev.prec:prec<=prev.prec;for(;stack.length>2&&comparePrev(
stack[stack.length-2]);)right=stack.pop(),biop=stack.pop().value,left=stack.pop(),node={type:_Jsep.BINARY_EXP,operator:biop,left,right},stack.push(node);node=this.
gobbleToken(),node||this.throwError("Expected expression after "+cur_biop),stack.push(biop_info,node)}for(i=stack.length-1,node=stack[i];i>1;)node={type:_Jsep.BINARY_EXP,
operator:stack[i-1].value,left:stack[i-2],right:node},i-=2;return node}gobbleToken(){let ch,to_check,tc_len,node;if(this.gobbleSpaces(),node=this.searchHook("go\
bble-token"),node)return this.runHook("after-token",node);if(ch=this.code,_Jsep.isDecimalDigit(ch)||ch===_Jsep.PERIOD_CODE)return this.gobbleNumericLiteral();if(ch===
_Jsep.SQUOTE_CODE||ch===_Jsep.DQUOTE_CODE)node=this.gobbleStringLiteral();else if(ch===_Jsep.OBRACK_CODE)node=this.gobbleArray();else{for(to_check=this.expr.substr(
this.index,_Jsep.max_unop_len),tc_len=to_check.length;tc_len>0;){if(_Jsep.unary_ops.hasOwnProperty(to_check)&&(!_Jsep.isIdentifierStart(this.code)||this.index+to_check.
length<this.expr.length&&!_Jsep.isIdentifierPart(this.expr.charCodeAt(this.index+to_check.length)))){this.index+=tc_len;let argument=this.gobbleToken();return argument||
this.throwError("missing unaryOp argument"),this.runHook("after-token",{type:_Jsep.UNARY_EXP,operator:to_check,argument,prefix:!0})}to_check=to_check.substr(0,--tc_len)}
_Jsep.isIdentifierStart(ch)?(node=this.gobbleIdentifier(),_Jsep.literals.hasOwnProperty(node.name)?node={type:_Jsep.LITERAL,value:_Jsep.literals[node.name],raw:node.
name}:node.name===_Jsep.this_str&&(node={type:_Jsep.THIS_EXP})):ch===_Jsep.OPAREN_CODE&&(node=this.gobbleGroup())}return node?(node=this.gobbleTokenProperty(node),
this.runHook("after-token",node)):this.runHook("after-token",!1)}gobbleTokenProperty(node){this.gobbleSpaces();let ch=this.code;for(;ch===_Jsep.PERIOD_CODE||ch===
_Jsep.OBRACK_CODE||ch===_Jsep.OPAREN_CODE||ch===_Jsep.QUMARK_CODE;){let optional;if(ch===_Jsep.QUMARK_CODE){if(this.expr.charCodeAt(this.index+1)!==_Jsep.PERIOD_CODE)
break;optional=!0,this.index+=2,this.gobbleSpaces(),ch=this.code}this.index++,ch===_Jsep.OBRACK_CODE?(node={type:_Jsep.MEMBER_EXP,computed:!0,object:node,property:this.
gobbleExpression()},node.property||this.throwError('Unexpected "'+this.char+'"'),this.gobbleSpaces(),ch=this.code,ch!==_Jsep.CBRACK_CODE&&this.throwError("Unclo\
sed ["),this.index++):ch===_Jsep.OPAREN_CODE?node={type:_Jsep.CALL_EXP,arguments:this.gobbleArguments(_Jsep.CPAREN_CODE),callee:node}:(ch===_Jsep.PERIOD_CODE||optional)&&
(optional&&this.index--,this.gobbleSpaces(),node={type:_Jsep.MEMBER_EXP,computed:!1,object:node,property:this.gobbleIdentifier()}),optional&&(node.optional=!0),
this.gobbleSpaces(),ch=this.code}return node}gobbleNumericLiteral(){let number="",ch,chCode;for(;_Jsep.isDecimalDigit(this.code);)number+=this.expr.charAt(this.
index++);if(this.code===_Jsep.PERIOD_CODE)for(number+=this.expr.charAt(this.index++);_Jsep.isDecimalDigit(this.code);)number+=this.expr.charAt(this.index++);if(ch=
this.char,ch==="e"||ch==="E"){for(number+=this.expr.charAt(this.index++),ch=this.char,(ch==="+"||ch==="-")&&(number+=this.expr.charAt(this.index++));_Jsep.isDecimalDigit(
this.code);)number+=this.expr.charAt(this.index++);_Jsep.isDecimalDigit(this.expr.charCodeAt(this.index-1))||this.throwError("Expected exponent ("+number+this.char+
")")}return chCode=this.code,_Jsep.isIdentifierStart(chCode)?this.throwError("Variable names cannot start with a number ("+number+this.char+")"):(chCode===_Jsep.
PERIOD_CODE||number.length===1&&number.charCodeAt(0)===_Jsep.PERIOD_CODE)&&this.throwError("Unexpected period"),{type:_Jsep.LITERAL,value:parseFloat(number),raw:number}}gobbleStringLiteral(){
let str="",startIndex=this.index,quote2=this.expr.charAt(this.index++),closed=!1;for(;this.index<this.expr.length;){let ch=this.expr.charAt(this.index++);if(ch===
quote2){closed=!0;break}else if(ch==="\\")switch(ch=this.expr.charAt(this.index++),ch){case"n":str+=`
`;break;case"r":str+="\r";break;case"t":str+="	";break;case"b":str+="\b";break;case"f":str+="\f";break;case"v":str+="\v";break;default:str+=ch}else str+=ch}return closed||
this.throwError('Unclosed quote after "'+str+'"'),{type:_Jsep.LITERAL,value:str,raw:this.expr.substring(startIndex,this.index)}}gobbleIdentifier(){let ch=this.code,
start=this.index;for(_Jsep.isIdentifierStart(ch)?this.index++:this.throwError("Unexpected "+this.char);this.index<this.expr.length&&(ch=this.code,_Jsep.isIdentifierPart(
ch));)this.index++;return{type:_Jsep.IDENTIFIER,name:this.expr.slice(start,this.index)}}gobbleArguments(termination){let args=[],closed=!1,separator_count=0;for(;this.
index<this.expr.length;){this.gobbleSpaces();let ch_i=this.code;if(ch_i===termination){closed=!0,this.index++,termination===_Jsep.CPAREN_CODE&&separator_count&&
separator_count>=args.length&&this.throwError("Unexpected token "+String.fromCharCode(termination));break}else if(ch_i===_Jsep.COMMA_CODE){if(this.index++,separator_count++,
separator_count!==args.length){if(termination===_Jsep.CPAREN_CODE)this.throwError("Unexpected token ,");else if(termination===_Jsep.CBRACK_CODE)for(let arg=args.
length;arg<separator_count;arg++)args.push(null)}}else if(args.length!==separator_count&&separator_count!==0)this.throwError("Expected comma");else{let node=this.
gobbleExpression();(!node||node.type===_Jsep.COMPOUND)&&this.throwError("Expected comma"),args.push(node)}}return closed||this.throwError("Expected "+String.fromCharCode(
termination)),args}gobbleGroup(){this.index++;let nodes=this.gobbleExpressions(_Jsep.CPAREN_CODE);if(this.code===_Jsep.CPAREN_CODE)return this.index++,nodes.length===
1?nodes[0]:nodes.length?{type:_Jsep.SEQUENCE_EXP,expressions:nodes}:!1;this.throwError("Unclosed (")}gobbleArray(){return this.index++,{type:_Jsep.ARRAY_EXP,elements:this.
gobbleArguments(_Jsep.CBRACK_CODE)}}},hooks=new Hooks;Object.assign(Jsep,{hooks,plugins:new Plugins(Jsep),COMPOUND:"Compound",SEQUENCE_EXP:"SequenceExpression",
IDENTIFIER:"Identifier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpression",BINARY_EXP:"\
BinaryExpression",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,OPAREN_CODE:40,
CPAREN_CODE:41,OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"??":1,"&&":2,"|":3,
"^":4,"&":5,"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(["\
**"]),additional_identifier_chars:new Set(["$","_"]),literals:{true:!0,false:!1,null:null},this_str:"this"}),Jsep.max_unop_len=Jsep.getMaxKeyLen(Jsep.unary_ops),
Jsep.max_binop_len=Jsep.getMaxKeyLen(Jsep.binary_ops);var jsep=expr=>new Jsep(expr).parse(),stdClassProps=Object.getOwnPropertyNames(class{});Object.getOwnPropertyNames(
Jsep).filter(prop=>!stdClassProps.includes(prop)&&jsep[prop]===void 0).forEach(m=>{jsep[m]=Jsep[m]}),jsep.Jsep=Jsep;var CONDITIONAL_EXP="ConditionalExpression",
ternary={name:"ternary",init(jsep4){jsep4.hooks.add("after-expression",function(env){if(env.node&&this.code===jsep4.QUMARK_CODE){this.index++;let test=env.node,
consequent=this.gobbleExpression();if(consequent||this.throwError("Expected expression"),this.gobbleSpaces(),this.code===jsep4.COLON_CODE){this.index++;let alternate=this.
gobbleExpression();if(alternate||this.throwError("Expected expression"),env.node={type:CONDITIONAL_EXP,test,consequent,alternate},test.operator&&jsep4.binary_ops[test.
operator]<=.9){let newTest=test;for(;newTest.right.operator&&jsep4.binary_ops[newTest.right.operator]<=.9;)newTest=newTest.right;env.node.test=newTest.right,newTest.
right=env.node,env.node=test}}else this.throwError("Expected :")}})}};jsep.plugins.register(ternary);var parser_exports={};(0,import_chunk_477ZAGBT.__export)(parser_exports,
{SyntaxError:()=>peg$SyntaxError,parse:()=>peg$parse});function peg$subclass(child,parent){function C(){this.constructor=child}C.prototype=parent.prototype,child.
prototype=new C}function peg$SyntaxError(message,expected,found,location){var self=Error.call(this,message);return Object.setPrototypeOf&&Object.setPrototypeOf(
self,peg$SyntaxError.prototype),self.expected=expected,self.found=found,self.location=location,self.name="SyntaxError",self}peg$subclass(peg$SyntaxError,Error);
function peg$padEnd(str,targetLength,padString){return padString=padString||" ",str.length>targetLength?str:(targetLength-=str.length,padString+=padString.repeat(
targetLength),str+padString.slice(0,targetLength))}peg$SyntaxError.prototype.format=function(sources){var str="Error: "+this.message;if(this.location){var src=null,
k2;for(k2=0;k2<sources.length;k2++)if(sources[k2].source===this.location.source){src=sources[k2].text.split(/\r\n|\n|\r/g);break}var s2=this.location.start,loc=this.
location.source+":"+s2.line+":"+s2.column;if(src){var e=this.location.end,filler=peg$padEnd("",s2.line.toString().length),line=src[s2.line-1],last=s2.line===e.line?
e.column:line.length+1;str+=`
 --> `+loc+`
`+filler+` |
`+s2.line+" | "+line+`
`+filler+" | "+peg$padEnd("",s2.column-1)+peg$padEnd("",last-s2.column,"^")}else str+=`
 at `+loc}return str},peg$SyntaxError.buildMessage=function(expected,found){var DESCRIBE_EXPECTATION_FNS={literal:function(expectation){return'"'+literalEscape(
expectation.text)+'"'},class:function(expectation){var escapedParts=expectation.parts.map(function(part){return Array.isArray(part)?classEscape(part[0])+"-"+classEscape(
part[1]):classEscape(part)});return"["+(expectation.inverted?"^":"")+escapedParts+"]"},any:function(){return"any character"},end:function(){return"end of input"},
other:function(expectation){return expectation.description}};function hex(ch){return ch.charCodeAt(0).toString(16).toUpperCase()}function literalEscape(s2){return s2.
replace(/\\/g,"\\\\").replace(/"/g,'\\"').replace(/\0/g,"\\0").replace(/\t/g,"\\t").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/[\x00-\x0F]/g,function(ch){
return"\\x0"+hex(ch)}).replace(/[\x10-\x1F\x7F-\x9F]/g,function(ch){return"\\x"+hex(ch)})}function classEscape(s2){return s2.replace(/\\/g,"\\\\").replace(/\]/g,
"\\]").replace(/\^/g,"\\^").replace(/-/g,"\\-").replace(/\0/g,"\\0").replace(/\t/g,"\\t").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/[\x00-\x0F]/g,function(ch){
return"\\x0"+hex(ch)}).replace(/[\x10-\x1F\x7F-\x9F]/g,function(ch){return"\\x"+hex(ch)})}function describeExpectation(expectation){return DESCRIBE_EXPECTATION_FNS[expectation.
type](expectation)}function describeExpected(expected2){var descriptions=expected2.map(describeExpectation),i,j;if(descriptions.sort(),descriptions.length>0){for(i=
1,j=1;i<descriptions.length;i++)descriptions[i-1]!==descriptions[i]&&(descriptions[j]=descriptions[i],j++);descriptions.length=j}switch(descriptions.length){case 1:
return descriptions[0];case 2:return descriptions[0]+" or "+descriptions[1];default:return descriptions.slice(0,-1).join(", ")+", or "+descriptions[descriptions.
length-1]}}function describeFound(found2){return found2?'"'+literalEscape(found2)+'"':"end of input"}return"Expected "+describeExpected(expected)+" but "+describeFound(
found)+" found."};function peg$parse(input,options){options=options!==void 0?options:{};var peg$FAILED={},peg$source=options.grammarSource,peg$startRuleFunctions={
JSONPath:peg$parseJSONPath},peg$startRuleFunction=peg$parseJSONPath,peg$c0="$",peg$c1="[",peg$c2="]",peg$c4="..",peg$c5="(",peg$c6=")",peg$c7="?(",peg$c8=":",peg$c9="\
@",peg$c10="()",peg$c11="~",peg$c12="^",peg$c13=".",peg$c14='"',peg$c15="'",peg$c16="-",peg$c17="*",peg$c18=".length",peg$r0=/^[a-z]/,peg$r1=/^[@[]/,peg$r2=/^[$_\-]/,
peg$r3=/^[^"]/,peg$r4=/^[^']/,peg$r5=/^[A-Za-z]/,peg$r6=/^[0-9]/,peg$r7=/^[ \t]/,peg$r8=/^["]/,peg$r9=/^[']/,peg$r10=/^[ $@.,_=<>!|&+~%\^*\/;\-[\]]/,peg$e0=peg$literalExpectation(
"$",!1),peg$e1=peg$literalExpectation("[",!1),peg$e2=peg$literalExpectation("]",!1),peg$e3=peg$literalExpectation(",",!1),peg$e4=peg$literalExpectation("..",!1),
peg$e5=peg$literalExpectation("(",!1),peg$e6=peg$literalExpectation(")",!1),peg$e7=peg$literalExpectation("?(",!1),peg$e8=peg$literalExpectation(":",!1),peg$e9=peg$literalExpectation(
"@",!1),peg$e10=peg$classExpectation([["a","z"]],!1,!1),peg$e11=peg$literalExpectation("()",!1),peg$e12=peg$literalExpectation("~",!1),peg$e13=peg$literalExpectation(
"^",!1),peg$e14=peg$literalExpectation(".",!1),peg$e15=peg$classExpectation(["@","["],!1,!1),peg$e16=peg$classExpectation(["$","_","-"],!1,!1),peg$e17=peg$literalExpectation(
'"',!1),peg$e18=peg$classExpectation(['"'],!0,!1),peg$e19=peg$literalExpectation("'",!1),peg$e20=peg$classExpectation(["'"],!0,!1),peg$e21=peg$literalExpectation(
"-",!1),peg$e22=peg$literalExpectation("*",!1),peg$e23=peg$classExpectation([["A","Z"],["a","z"]],!1,!1),peg$e24=peg$classExpectation([["0","9"]],!1,!1),peg$e25=peg$classExpectation(
[" ","	"],!1,!1),peg$e26=peg$classExpectation(['"'],!1,!1),peg$e27=peg$classExpectation(["'"],!1,!1),peg$e28=peg$classExpectation([" ","$","@",".",",","_","=","\
<",">","!","|","&","+","~","%","^","*","/",";","-","[","]"],!1,!1),peg$e29=peg$literalExpectation(".length",!1),peg$f0=function(deep2,step2){return{...step2,deep:deep2}},
peg$f1=function(nodes,modifiers){return nodes.concat(Array.isArray(modifiers)?modifiers:modifiers===null?[]:modifiers)},peg$f2=function(){return{type:"WildcardE\
xpression"}},peg$f3=function(expression){return expression},peg$f4=function(value){return value},peg$f5=function(value){return{type:"MultipleMemberExpression",value:[
...new Set(value)]}},peg$f6=function(){return/^\$\.{2}[~^]*$/.test(input)},peg$f7=function(){return{type:"AllParentExpression"}},peg$f8=function(value){return{type:"\
MemberExpression",value}},peg$f9=function(value){return{type:"ScriptFilterExpression",value}},peg$f10=function(value){return{type:"SliceExpression",value:value.
split(":").reduce((values,val,i)=>(val!==""&&(values[i]=Number(val)),values),[0,1/0,1])}},peg$f11=function(value){return{type:"ScriptFilterExpression",value}},peg$f12=function(node){
return node.value},peg$f13=function(){return{type:"KeyExpression"}},peg$f14=function(){return{type:"ParentExpression"}},peg$f15=function(){return!0},peg$f16=function(){
return!1},peg$f17=function(value){return value.length>0&&Number.isSafeInteger(Number(value))?Number(value):value},peg$f18=function(){return text().slice(1,-1)},
peg$f19=function(){return Number(text())},peg$f20=function(value){return{type:"SliceExpression",value:[-value,1/0,1]}},peg$currPos=0,peg$savedPos=0,peg$posDetailsCache=[
{line:1,column:1}],peg$maxFailPos=0,peg$maxFailExpected=[],peg$silentFails=0,peg$result;if("startRule"in options){if(!(options.startRule in peg$startRuleFunctions))
throw new Error(`Can't start parsing from rule "`+options.startRule+'".');peg$startRuleFunction=peg$startRuleFunctions[options.startRule]}function text(){return input.
substring(peg$savedPos,peg$currPos)}function peg$literalExpectation(text2,ignoreCase){return{type:"literal",text:text2,ignoreCase}}function peg$classExpectation(parts,inverted,ignoreCase){
return{type:"class",parts,inverted,ignoreCase}}function peg$endExpectation(){return{type:"end"}}function peg$computePosDetails(pos){var details=peg$posDetailsCache[pos],
p2;if(details)return details;for(p2=pos-1;!peg$posDetailsCache[p2];)p2--;for(details=peg$posDetailsCache[p2],details={line:details.line,column:details.column};p2<
pos;)input.charCodeAt(p2)===10?(details.line++,details.column=1):details.column++,p2++;return peg$posDetailsCache[pos]=details,details}function peg$computeLocation(startPos,endPos){
var startPosDetails=peg$computePosDetails(startPos),endPosDetails=peg$computePosDetails(endPos);return{source:peg$source,start:{offset:startPos,line:startPosDetails.
line,column:startPosDetails.column},end:{offset:endPos,line:endPosDetails.line,column:endPosDetails.column}}}function peg$fail(expected){peg$currPos<peg$maxFailPos||
(peg$currPos>peg$maxFailPos&&(peg$maxFailPos=peg$currPos,peg$maxFailExpected=[]),peg$maxFailExpected.push(expected))}function peg$buildStructuredError(expected,found,location){
return new peg$SyntaxError(peg$SyntaxError.buildMessage(expected,found),expected,found,location)}function peg$parseJSONPath(){var s0,s1,s2,s3,s4,s5;if(s0=peg$currPos,
s1=peg$parseRoot(),s1!==peg$FAILED){for(s2=[],s3=peg$parseAllParentExpression(),s3===peg$FAILED&&(s3=peg$currPos,s4=peg$parseDescendant(),s4!==peg$FAILED?(s5=peg$parseNode(),
s5!==peg$FAILED?(peg$savedPos=s3,s3=peg$f0(s4,s5)):(peg$currPos=s3,s3=peg$FAILED)):(peg$currPos=s3,s3=peg$FAILED));s3!==peg$FAILED;)s2.push(s3),s3=peg$parseAllParentExpression(),
s3===peg$FAILED&&(s3=peg$currPos,s4=peg$parseDescendant(),s4!==peg$FAILED?(s5=peg$parseNode(),s5!==peg$FAILED?(peg$savedPos=s3,s3=peg$f0(s4,s5)):(peg$currPos=s3,
s3=peg$FAILED)):(peg$currPos=s3,s3=peg$FAILED));if(s3=[],s4=peg$parseModifier(),s4!==peg$FAILED)for(;s4!==peg$FAILED;)s3.push(s4),s4=peg$parseModifier();else s3=
peg$FAILED;s3===peg$FAILED&&(s3=null),peg$savedPos=s0,s0=peg$f1(s2,s3)}else peg$currPos=s0,s0=peg$FAILED;return s0}function peg$parseRoot(){var s0;return input.
charCodeAt(peg$currPos)===36?(s0=peg$c0,peg$currPos++):(s0=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e0)),s0}function peg$parseNode(){var s0,s1,s2,s3,s4;if(s0=
peg$parseMemberExpression(),s0===peg$FAILED&&(s0=peg$currPos,s1=peg$parseWildcard(),s1===peg$FAILED&&(s1=peg$currPos,input.charCodeAt(peg$currPos)===91?(s2=peg$c1,
peg$currPos++):(s2=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e1)),s2!==peg$FAILED?(s3=peg$parseWildcard(),s3!==peg$FAILED?(input.charCodeAt(peg$currPos)===93?
(s4=peg$c2,peg$currPos++):(s4=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e2)),s4!==peg$FAILED?(s2=[s2,s3,s4],s1=s2):(peg$currPos=s1,s1=peg$FAILED)):(peg$currPos=
s1,s1=peg$FAILED)):(peg$currPos=s1,s1=peg$FAILED)),s1!==peg$FAILED&&(peg$savedPos=s0,s1=peg$f2()),s0=s1,s0===peg$FAILED&&(s0=peg$currPos,input.charCodeAt(peg$currPos)===
91?(s1=peg$c1,peg$currPos++):(s1=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e1)),s1!==peg$FAILED?(s2=peg$parseScriptExpression(),s2!==peg$FAILED?(input.charCodeAt(
peg$currPos)===93?(s3=peg$c2,peg$currPos++):(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e2)),s3!==peg$FAILED?(peg$savedPos=s0,s0=peg$f3(s2)):(peg$currPos=s0,
s0=peg$FAILED)):(peg$currPos=s0,s0=peg$FAILED)):(peg$currPos=s0,s0=peg$FAILED),s0===peg$FAILED&&(s0=peg$currPos,input.charCodeAt(peg$currPos)===91?(s1=peg$c1,peg$currPos++):
(s1=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e1)),s1!==peg$FAILED?(s2=peg$parseScriptFilterExpression(),s2!==peg$FAILED?(input.charCodeAt(peg$currPos)===93?
(s3=peg$c2,peg$currPos++):(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e2)),s3!==peg$FAILED?(peg$savedPos=s0,s0=peg$f3(s2)):(peg$currPos=s0,s0=peg$FAILED)):
(peg$currPos=s0,s0=peg$FAILED)):(peg$currPos=s0,s0=peg$FAILED),s0===peg$FAILED&&(s0=peg$currPos,s1=peg$parseJsonPathPlusFilterFunction(),s1===peg$FAILED&&(s1=peg$parseCustomScriptFilterExpression()),
s1!==peg$FAILED&&(peg$savedPos=s0,s1=peg$f3(s1)),s0=s1,s0===peg$FAILED))))){if(s0=peg$currPos,input.charCodeAt(peg$currPos)===91?(s1=peg$c1,peg$currPos++):(s1=peg$FAILED,
peg$silentFails===0&&peg$fail(peg$e1)),s1!==peg$FAILED){for(s2=[],s3=peg$currPos,s4=peg$parseMemberIdentifier(),s4!==peg$FAILED?(input.charCodeAt(peg$currPos)===
44?peg$currPos++:peg$silentFails===0&&peg$fail(peg$e3),peg$savedPos=s3,s3=peg$f4(s4)):(peg$currPos=s3,s3=peg$FAILED);s3!==peg$FAILED;)s2.push(s3),s3=peg$currPos,
s4=peg$parseMemberIdentifier(),s4!==peg$FAILED?(input.charCodeAt(peg$currPos)===44?peg$currPos++:peg$silentFails===0&&peg$fail(peg$e3),peg$savedPos=s3,s3=peg$f4(
s4)):(peg$currPos=s3,s3=peg$FAILED);input.charCodeAt(peg$currPos)===93?(s3=peg$c2,peg$currPos++):(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e2)),s3!==peg$FAILED?
(peg$savedPos=s0,s0=peg$f5(s2)):(peg$currPos=s0,s0=peg$FAILED)}else peg$currPos=s0,s0=peg$FAILED;s0===peg$FAILED&&(s0=peg$currPos,input.charCodeAt(peg$currPos)===
91?(s1=peg$c1,peg$currPos++):(s1=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e1)),s1!==peg$FAILED?(s2=peg$parseSliceExpression(),s2!==peg$FAILED?(input.charCodeAt(
peg$currPos)===93?(s3=peg$c2,peg$currPos++):(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e2)),s3!==peg$FAILED?(peg$savedPos=s0,s0=peg$f3(s2)):(peg$currPos=s0,
s0=peg$FAILED)):(peg$currPos=s0,s0=peg$FAILED)):(peg$currPos=s0,s0=peg$FAILED))}return s0}function peg$parseAllParentExpression(){var s0,s1,s2;return s0=peg$currPos,
peg$savedPos=peg$currPos,s1=peg$f6(),s1?s1=void 0:s1=peg$FAILED,s1!==peg$FAILED?(input.substr(peg$currPos,2)===peg$c4?(s2=peg$c4,peg$currPos+=2):(s2=peg$FAILED,
peg$silentFails===0&&peg$fail(peg$e4)),s2!==peg$FAILED?(peg$savedPos=s0,s0=peg$f7()):(peg$currPos=s0,s0=peg$FAILED)):(peg$currPos=s0,s0=peg$FAILED),s0}function peg$parseMemberExpression(){
var s0,s1,s2,s3,s4;return s0=peg$currPos,s1=peg$parseIdentifier(),s1===peg$FAILED&&(s1=peg$currPos,input.charCodeAt(peg$currPos)===91?(s2=peg$c1,peg$currPos++):
(s2=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e1)),s2!==peg$FAILED?(s3=peg$parseMemberIdentifier(),s3!==peg$FAILED?(input.charCodeAt(peg$currPos)===93?(s4=peg$c2,
peg$currPos++):(s4=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e2)),s4!==peg$FAILED?(peg$savedPos=s1,s1=peg$f4(s3)):(peg$currPos=s1,s1=peg$FAILED)):(peg$currPos=
s1,s1=peg$FAILED)):(peg$currPos=s1,s1=peg$FAILED)),s1!==peg$FAILED&&(peg$savedPos=s0,s1=peg$f8(s1)),s0=s1,s0}function peg$parseScriptExpression(){var s0,s1,s2,s3;
return s0=peg$currPos,input.charCodeAt(peg$currPos)===40?(s1=peg$c5,peg$currPos++):(s1=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e5)),s1!==peg$FAILED?(s2=peg$parseEvalExpression(),
s2!==peg$FAILED?(input.charCodeAt(peg$currPos)===41?(s3=peg$c6,peg$currPos++):(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e6)),s3!==peg$FAILED?(peg$savedPos=
s0,s0=peg$f4(s2)):(peg$currPos=s0,s0=peg$FAILED)):(peg$currPos=s0,s0=peg$FAILED)):(peg$currPos=s0,s0=peg$FAILED),s0}function peg$parseScriptFilterExpression(){var s0,
s1,s2,s3;return s0=peg$currPos,input.substr(peg$currPos,2)===peg$c7?(s1=peg$c7,peg$currPos+=2):(s1=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e7)),s1!==peg$FAILED?
(s2=peg$parseJSScript(),s2!==peg$FAILED?(input.charCodeAt(peg$currPos)===41?(s3=peg$c6,peg$currPos++):(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e6)),s3!==
peg$FAILED?(peg$savedPos=s0,s0=peg$f9(s2)):(peg$currPos=s0,s0=peg$FAILED)):(peg$currPos=s0,s0=peg$FAILED)):(peg$currPos=s0,s0=peg$FAILED),s0}function peg$parseSliceExpression(){
var s0,s1,s2,s3,s4,s5,s6;return s0=peg$currPos,s1=peg$currPos,s2=peg$currPos,s3=peg$currPos,s4=peg$parseNumber(),s4!==peg$FAILED?(input.charCodeAt(peg$currPos)===
58?(s5=peg$c8,peg$currPos++):(s5=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e8)),s5!==peg$FAILED?(s6=peg$parseNumber(),s6===peg$FAILED&&(s6=null),s4=[s4,s5,s6],
s3=s4):(peg$currPos=s3,s3=peg$FAILED)):(peg$currPos=s3,s3=peg$FAILED),s3===peg$FAILED&&(s3=peg$currPos,input.charCodeAt(peg$currPos)===58?(s4=peg$c8,peg$currPos++):
(s4=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e8)),s4!==peg$FAILED?(s5=peg$parseNumber(),s5===peg$FAILED&&(s5=null),s4=[s4,s5],s3=s4):(peg$currPos=s3,s3=peg$FAILED),
s3===peg$FAILED&&(s3=peg$parseNumber())),s3!==peg$FAILED?(s4=peg$currPos,input.charCodeAt(peg$currPos)===58?(s5=peg$c8,peg$currPos++):(s5=peg$FAILED,peg$silentFails===
0&&peg$fail(peg$e8)),s5!==peg$FAILED?(s6=peg$parseNumber(),s6!==peg$FAILED?(s5=[s5,s6],s4=s5):(peg$currPos=s4,s4=peg$FAILED)):(peg$currPos=s4,s4=peg$FAILED),s4===
peg$FAILED&&(s4=null),s3=[s3,s4],s2=s3):(peg$currPos=s2,s2=peg$FAILED),s2!==peg$FAILED?s1=input.substring(s1,peg$currPos):s1=s2,s1!==peg$FAILED&&(peg$savedPos=s0,
s1=peg$f10(s1)),s0=s1,s0}function peg$parseJsonPathPlusFilterFunction(){var s0,s1,s2,s3,s4,s5;if(s0=peg$currPos,s1=peg$currPos,s2=peg$currPos,input.charCodeAt(peg$currPos)===
64?(s3=peg$c9,peg$currPos++):(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e9)),s3!==peg$FAILED){if(s4=[],peg$r0.test(input.charAt(peg$currPos))?(s5=input.charAt(
peg$currPos),peg$currPos++):(s5=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e10)),s5!==peg$FAILED)for(;s5!==peg$FAILED;)s4.push(s5),peg$r0.test(input.charAt(peg$currPos))?
(s5=input.charAt(peg$currPos),peg$currPos++):(s5=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e10));else s4=peg$FAILED;s4!==peg$FAILED?(input.substr(peg$currPos,
2)===peg$c10?(s5=peg$c10,peg$currPos+=2):(s5=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e11)),s5!==peg$FAILED?(s3=[s3,s4,s5],s2=s3):(peg$currPos=s2,s2=peg$FAILED)):
(peg$currPos=s2,s2=peg$FAILED)}else peg$currPos=s2,s2=peg$FAILED;return s2!==peg$FAILED?s1=input.substring(s1,peg$currPos):s1=s2,s1!==peg$FAILED&&(peg$savedPos=
s0,s1=peg$f11(s1)),s0=s1,s0}function peg$parseCustomScriptFilterExpression(){var s0,s1,s2,s3,s4;return s0=peg$currPos,s1=peg$currPos,s2=peg$currPos,input.charCodeAt(
peg$currPos)===64?(s3=peg$c9,peg$currPos++):(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e9)),s3!==peg$FAILED?(s4=peg$parseJsonPathPlusFilterFunction(),s4!==
peg$FAILED?(peg$savedPos=s2,s2=peg$f12(s4)):(peg$currPos=s2,s2=peg$FAILED)):(peg$currPos=s2,s2=peg$FAILED),s2!==peg$FAILED?s1=input.substring(s1,peg$currPos):s1=
s2,s1!==peg$FAILED&&(peg$savedPos=s0,s1=peg$f11(s1)),s0=s1,s0}function peg$parseKeyExpression(){var s0,s1;return s0=peg$currPos,input.charCodeAt(peg$currPos)===
126?(s1=peg$c11,peg$currPos++):(s1=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e12)),s1!==peg$FAILED&&(peg$savedPos=s0,s1=peg$f13()),s0=s1,s0}function peg$parseParentExpression(){
var s0,s1;return s0=peg$currPos,input.charCodeAt(peg$currPos)===94?(s1=peg$c12,peg$currPos++):(s1=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e13)),s1!==peg$FAILED&&
(peg$savedPos=s0,s1=peg$f14()),s0=s1,s0}function peg$parseModifier(){var s0;return s0=peg$parseKeyExpression(),s0===peg$FAILED&&(s0=peg$parseParentExpression()),
s0}function peg$parseDescendant(){var s0,s1,s2,s3;return s0=peg$currPos,input.substr(peg$currPos,2)===peg$c4?(s1=peg$c4,peg$currPos+=2):(s1=peg$FAILED,peg$silentFails===
0&&peg$fail(peg$e4)),s1!==peg$FAILED&&(peg$savedPos=s0,s1=peg$f15()),s0=s1,s0===peg$FAILED&&(s0=peg$currPos,input.charCodeAt(peg$currPos)===46?(s1=peg$c13,peg$currPos++):
(s1=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e14)),s1!==peg$FAILED?(s2=peg$currPos,peg$silentFails++,input.charCodeAt(peg$currPos)===91?(s3=peg$c1,peg$currPos++):
(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e1)),peg$silentFails--,s3!==peg$FAILED?(peg$currPos=s2,s2=void 0):s2=peg$FAILED,s2!==peg$FAILED?(peg$savedPos=s0,
s0=peg$f15()):(peg$currPos=s0,s0=peg$FAILED)):(peg$currPos=s0,s0=peg$FAILED),s0===peg$FAILED&&(s0=peg$currPos,input.charCodeAt(peg$currPos)===46?(s1=peg$c13,peg$currPos++):
(s1=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e14)),s1!==peg$FAILED&&(peg$savedPos=s0,s1=peg$f16()),s0=s1,s0===peg$FAILED&&(s0=peg$currPos,s1=peg$currPos,peg$silentFails++,
peg$r1.test(input.charAt(peg$currPos))?(s2=input.charAt(peg$currPos),peg$currPos++):(s2=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e15)),peg$silentFails--,s2!==
peg$FAILED?(peg$currPos=s1,s1=void 0):s1=peg$FAILED,s1!==peg$FAILED&&(peg$savedPos=s0,s1=peg$f16()),s0=s1))),s0}function peg$parseIdentifier(){var s0,s1,s2;if(s0=
peg$currPos,s1=[],peg$r2.test(input.charAt(peg$currPos))?(s2=input.charAt(peg$currPos),peg$currPos++):(s2=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e16)),s2===
peg$FAILED&&(s2=peg$parseChar(),s2===peg$FAILED&&(s2=peg$parseDigit())),s2!==peg$FAILED)for(;s2!==peg$FAILED;)s1.push(s2),peg$r2.test(input.charAt(peg$currPos))?
(s2=input.charAt(peg$currPos),peg$currPos++):(s2=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e16)),s2===peg$FAILED&&(s2=peg$parseChar(),s2===peg$FAILED&&(s2=peg$parseDigit()));else
s1=peg$FAILED;return s1!==peg$FAILED?s0=input.substring(s0,peg$currPos):s0=s1,s0}function peg$parseMemberIdentifier(){var s0,s1,s2,s3,s4,s5;if(s0=peg$currPos,s1=
peg$parseIdentifier(),s1!==peg$FAILED&&(peg$savedPos=s0,s1=peg$f17(s1)),s0=s1,s0===peg$FAILED){if(s0=peg$currPos,s1=peg$currPos,input.charCodeAt(peg$currPos)===
34?(s2=peg$c14,peg$currPos++):(s2=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e17)),s2!==peg$FAILED){for(s3=peg$currPos,s4=[],peg$r3.test(input.charAt(peg$currPos))?
(s5=input.charAt(peg$currPos),peg$currPos++):(s5=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e18));s5!==peg$FAILED;)s4.push(s5),peg$r3.test(input.charAt(peg$currPos))?
(s5=input.charAt(peg$currPos),peg$currPos++):(s5=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e18));s3=input.substring(s3,peg$currPos),input.charCodeAt(peg$currPos)===
34?(s4=peg$c14,peg$currPos++):(s4=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e17)),s4!==peg$FAILED?(s2=[s2,s3,s4],s1=s2):(peg$currPos=s1,s1=peg$FAILED)}else peg$currPos=
s1,s1=peg$FAILED;if(s1===peg$FAILED)if(s1=peg$currPos,input.charCodeAt(peg$currPos)===39?(s2=peg$c15,peg$currPos++):(s2=peg$FAILED,peg$silentFails===0&&peg$fail(
peg$e19)),s2!==peg$FAILED){for(s3=peg$currPos,s4=[],peg$r4.test(input.charAt(peg$currPos))?(s5=input.charAt(peg$currPos),peg$currPos++):(s5=peg$FAILED,peg$silentFails===
0&&peg$fail(peg$e20));s5!==peg$FAILED;)s4.push(s5),peg$r4.test(input.charAt(peg$currPos))?(s5=input.charAt(peg$currPos),peg$currPos++):(s5=peg$FAILED,peg$silentFails===
0&&peg$fail(peg$e20));s3=input.substring(s3,peg$currPos),input.charCodeAt(peg$currPos)===39?(s4=peg$c15,peg$currPos++):(s4=peg$FAILED,peg$silentFails===0&&peg$fail(
peg$e19)),s4!==peg$FAILED?(s2=[s2,s3,s4],s1=s2):(peg$currPos=s1,s1=peg$FAILED)}else peg$currPos=s1,s1=peg$FAILED;s1!==peg$FAILED&&(peg$savedPos=s0,s1=peg$f18()),
s0=s1}return s0}function peg$parseNumber(){var s0,s2,s3;if(s0=peg$currPos,input.charCodeAt(peg$currPos)===45?peg$currPos++:peg$silentFails===0&&peg$fail(peg$e21),
s2=[],s3=peg$parseDigit(),s3!==peg$FAILED)for(;s3!==peg$FAILED;)s2.push(s3),s3=peg$parseDigit();else s2=peg$FAILED;return s2!==peg$FAILED?(peg$savedPos=s0,s0=peg$f19()):
(peg$currPos=s0,s0=peg$FAILED),s0}function peg$parseWildcard(){var s0;return input.charCodeAt(peg$currPos)===42?(s0=peg$c17,peg$currPos++):(s0=peg$FAILED,peg$silentFails===
0&&peg$fail(peg$e22)),s0}function peg$parseChar(){var s0;return peg$r5.test(input.charAt(peg$currPos))?(s0=input.charAt(peg$currPos),peg$currPos++):(s0=peg$FAILED,
peg$silentFails===0&&peg$fail(peg$e23)),s0}function peg$parseDigit(){var s0;return peg$r6.test(input.charAt(peg$currPos))?(s0=input.charAt(peg$currPos),peg$currPos++):
(s0=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e24)),s0}function peg$parseSpace(){var s0;return peg$r7.test(input.charAt(peg$currPos))?(s0=input.charAt(peg$currPos),
peg$currPos++):(s0=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e25)),s0}function peg$parseJSScript(){var s0,s1,s2;if(s0=peg$currPos,s1=[],s2=peg$parseChar(),s2===
peg$FAILED&&(s2=peg$parseDigit(),s2===peg$FAILED&&(s2=peg$parseSpace(),s2===peg$FAILED&&(s2=peg$parseJSToken(),s2===peg$FAILED&&(s2=peg$parseJSString(),s2===peg$FAILED&&
(s2=peg$parseJSScriptElementAccess(),s2===peg$FAILED&&(s2=peg$parseJSFnCall())))))),s2!==peg$FAILED)for(;s2!==peg$FAILED;)s1.push(s2),s2=peg$parseChar(),s2===peg$FAILED&&
(s2=peg$parseDigit(),s2===peg$FAILED&&(s2=peg$parseSpace(),s2===peg$FAILED&&(s2=peg$parseJSToken(),s2===peg$FAILED&&(s2=peg$parseJSString(),s2===peg$FAILED&&(s2=
peg$parseJSScriptElementAccess(),s2===peg$FAILED&&(s2=peg$parseJSFnCall()))))));else s1=peg$FAILED;return s1!==peg$FAILED?s0=input.substring(s0,peg$currPos):s0=
s1,s0}function peg$parseJSScriptElementAccess(){var s0,s1,s2,s3;if(s0=peg$currPos,input.charCodeAt(peg$currPos)===91?(s1=peg$c1,peg$currPos++):(s1=peg$FAILED,peg$silentFails===
0&&peg$fail(peg$e1)),s1!==peg$FAILED){for(s2=[],s3=peg$parseDigit(),s3===peg$FAILED&&(s3=peg$parseChar(),s3===peg$FAILED&&(s3=peg$parseJSString(),s3===peg$FAILED&&
(s3=peg$parseJSFnCall())));s3!==peg$FAILED;)s2.push(s3),s3=peg$parseDigit(),s3===peg$FAILED&&(s3=peg$parseChar(),s3===peg$FAILED&&(s3=peg$parseJSString(),s3===peg$FAILED&&
(s3=peg$parseJSFnCall())));input.charCodeAt(peg$currPos)===93?(s3=peg$c2,peg$currPos++):(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e2)),s3!==peg$FAILED?(s1=
[s1,s2,s3],s0=s1):(peg$currPos=s0,s0=peg$FAILED)}else peg$currPos=s0,s0=peg$FAILED;return s0}function peg$parseJSString(){var s0,s1,s2,s3;if(s0=peg$currPos,peg$r8.
test(input.charAt(peg$currPos))?(s1=input.charAt(peg$currPos),peg$currPos++):(s1=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e26)),s1!==peg$FAILED){for(s2=[],peg$r3.
test(input.charAt(peg$currPos))?(s3=input.charAt(peg$currPos),peg$currPos++):(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e18));s3!==peg$FAILED;)s2.push(s3),
peg$r3.test(input.charAt(peg$currPos))?(s3=input.charAt(peg$currPos),peg$currPos++):(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e18));peg$r8.test(input.charAt(
peg$currPos))?(s3=input.charAt(peg$currPos),peg$currPos++):(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e26)),s3!==peg$FAILED?(s1=[s1,s2,s3],s0=s1):(peg$currPos=
s0,s0=peg$FAILED)}else peg$currPos=s0,s0=peg$FAILED;if(s0===peg$FAILED)if(s0=peg$currPos,peg$r9.test(input.charAt(peg$currPos))?(s1=input.charAt(peg$currPos),peg$currPos++):
(s1=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e27)),s1!==peg$FAILED){for(s2=[],peg$r4.test(input.charAt(peg$currPos))?(s3=input.charAt(peg$currPos),peg$currPos++):
(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e20));s3!==peg$FAILED;)s2.push(s3),peg$r4.test(input.charAt(peg$currPos))?(s3=input.charAt(peg$currPos),peg$currPos++):
(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e20));peg$r9.test(input.charAt(peg$currPos))?(s3=input.charAt(peg$currPos),peg$currPos++):(s3=peg$FAILED,peg$silentFails===
0&&peg$fail(peg$e27)),s3!==peg$FAILED?(s1=[s1,s2,s3],s0=s1):(peg$currPos=s0,s0=peg$FAILED)}else peg$currPos=s0,s0=peg$FAILED;return s0}function peg$parseJSToken(){
var s0;return peg$r10.test(input.charAt(peg$currPos))?(s0=input.charAt(peg$currPos),peg$currPos++):(s0=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e28)),s0}function peg$parseJSFnCall(){
var s0,s1,s2,s3;if(s0=peg$currPos,input.charCodeAt(peg$currPos)===40?(s1=peg$c5,peg$currPos++):(s1=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e5)),s1!==peg$FAILED){
for(s2=[],s3=peg$parseJSString(),s3===peg$FAILED&&(s3=peg$parseChar(),s3===peg$FAILED&&(s3=peg$parseDigit(),s3===peg$FAILED&&(s3=peg$parseJSScriptElementAccess(),
s3===peg$FAILED&&(s3=peg$parseJSToken(),s3===peg$FAILED&&(s3=peg$parseSpace(),s3===peg$FAILED&&(s3=peg$parseJSFnCall()))))));s3!==peg$FAILED;)s2.push(s3),s3=peg$parseJSString(),
s3===peg$FAILED&&(s3=peg$parseChar(),s3===peg$FAILED&&(s3=peg$parseDigit(),s3===peg$FAILED&&(s3=peg$parseJSScriptElementAccess(),s3===peg$FAILED&&(s3=peg$parseJSToken(),
s3===peg$FAILED&&(s3=peg$parseSpace(),s3===peg$FAILED&&(s3=peg$parseJSFnCall()))))));input.charCodeAt(peg$currPos)===41?(s3=peg$c6,peg$currPos++):(s3=peg$FAILED,
peg$silentFails===0&&peg$fail(peg$e6)),s3!==peg$FAILED?(s1=[s1,s2,s3],s0=s1):(peg$currPos=s0,s0=peg$FAILED)}else peg$currPos=s0,s0=peg$FAILED;return s0}function peg$parseEvalExpression(){
var s0,s1,s2;return s0=peg$currPos,input.charCodeAt(peg$currPos)===64?(s1=peg$c9,peg$currPos++):(s1=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e9)),s1!==peg$FAILED?
(s2=peg$parseLengthEvalExpression(),s2!==peg$FAILED?(peg$savedPos=s0,s0=peg$f4(s2)):(peg$currPos=s0,s0=peg$FAILED)):(peg$currPos=s0,s0=peg$FAILED),s0}function peg$parseLengthEvalExpression(){
var s0,s1,s2,s3,s4,s5,s6,s7;if(s0=peg$currPos,input.substr(peg$currPos,7)===peg$c18?(s1=peg$c18,peg$currPos+=7):(s1=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e29)),
s1!==peg$FAILED){for(s2=[],s3=peg$parseSpace();s3!==peg$FAILED;)s2.push(s3),s3=peg$parseSpace();if(input.charCodeAt(peg$currPos)===45?(s3=peg$c16,peg$currPos++):
(s3=peg$FAILED,peg$silentFails===0&&peg$fail(peg$e21)),s3!==peg$FAILED){for(s4=[],s5=peg$parseSpace();s5!==peg$FAILED;)s4.push(s5),s5=peg$parseSpace();if(s5=peg$currPos,
s6=[],s7=peg$parseDigit(),s7!==peg$FAILED)for(;s7!==peg$FAILED;)s6.push(s7),s7=peg$parseDigit();else s6=peg$FAILED;s6!==peg$FAILED?s5=input.substring(s5,peg$currPos):
s5=s6,s5!==peg$FAILED?(peg$savedPos=s0,s0=peg$f20(s5)):(peg$currPos=s0,s0=peg$FAILED)}else peg$currPos=s0,s0=peg$FAILED}else peg$currPos=s0,s0=peg$FAILED;return s0}
if(peg$result=peg$startRuleFunction(),peg$result!==peg$FAILED&&peg$currPos===input.length)return peg$result;throw peg$result!==peg$FAILED&&peg$currPos<input.length&&
peg$fail(peg$endExpectation()),peg$buildStructuredError(peg$maxFailExpected,peg$maxFailPos<input.length?input.charAt(peg$maxFailPos):null,peg$maxFailPos<input.length?
peg$computeLocation(peg$maxFailPos,peg$maxFailPos+1):peg$computeLocation(peg$maxFailPos,peg$maxFailPos))}function objectionTo(expression){let known5=judged.get(
expression);if(known5!==void 0)return known5===""?void 0:known5;let objection=judge(expression);return judged.set(expression,objection??""),objection}var judged=new Map,
longestExpression=1e4;function judge(expression){if(expression.startsWith("#"))return"it leads through too many aliases";if(expression.length>longestExpression)
return`it has more than ${longestExpression} characters`;if(/import\s*\{|export\s+default/.test(expression))return"it contains what is taken for an import or an\
 export when it is compiled";let nodes=parsed(expression);if(nodes===void 0)return suspicious.test(expression)?"it reaches for the constructor or prototype of a\
 value":void 0;for(let $0=nodes,$1=0;$1<$0.length;$1++){let{type,value}=$0[$1];{let objection=type==="ScriptFilterExpression"?judgeFilter(String(value)):void 0;
if(objection!==void 0)return objection}}}var suspicious=/constructor|prototype|__\w+__|\\[ux]/;function parsed(expression){try{return peg$parse(expression)}catch{
return}}var filters=configured();function configured(){return jsep.addIdentifierChar("@"),jsep.addUnaryOp("void"),jsep.addBinaryOp("in",12),jsep.addBinaryOp("~=",
20),jsep.plugins.register(import_chunk_2VYCR67Z.index,import_chunk_2VYCR67Z.index2),jsep}function filterTree(filter){return filters(filter)}function judgeFilter(filter){
let tree;try{tree=filterTree(filter)}catch{return"its filter is no expression"}return judgeTree(tree,0)}var deepest=100;function judgeTree(tree,depth){if(depth>
deepest)return"its filter is nested too deeply";let objection=judgeNode(tree);if(objection!==void 0)return objection;for(let $3=Object.entries(tree),$4=0;$4<$3.
length;$4++){let $5=$3[$4],field=$5[0],value=$5[1];{if(field==="property"&&tree.computed!==!0)continue;for(let $6=Array.isArray(value)?value:[value],$7=0;$7<$6.
length;$7++){let child=$6[$7];{let below=isTree(child)?judgeTree(child,depth+1):void 0;if(below!==void 0)return below}}}}}function isTree(value){return typeof value==
"object"&&value!==null&&"type"in value&&typeof value.type=="string"}var knownTypes=["ArrayExpression","BinaryExpression","CallExpression","ConditionalExpression",
"Identifier","Literal","LogicalExpression","MemberExpression","UnaryExpression"];function judgeNode(tree){if(!knownTypes.includes(tree.type))return`its filter h\
as a ${tree.type}`;if(tree.type==="Identifier")return judgeIdentifier(tree);if(tree.type==="CallExpression")return judgeCall(tree);if(tree.type==="BinaryExpress\
ion"&&tree.operator==="~=")return judgeMatch(tree.right)}var functions=new Set(["at","charAt","concat","endsWith","exec","hasOwnProperty","includes","indexOf","\
join","lastIndexOf","match","search","slice","split","startsWith","substr","substring","test","toLowerCase","toString","toUpperCase","trim","trimEnd","trimStart"]);
function judgeCall({callee}){if(!isTree(callee))return"its filter calls what has no name";if(callee.type==="Identifier")return;let{property}=callee,name=callee.
type==="MemberExpression"&&callee.computed!==!0&&isTree(property)?property.name:void 0;return typeof name!="string"?"its filter calls what has no name":functions.
has(name)?void 0:`its filter calls "${name}"`}function judgeIdentifier(tree){let name=String(tree.name);return name.startsWith("@")||name==="index"||name==="und\
efined"?void 0:`its filter uses "${name}"`}var wholePattern=/^(?!\*)(?:[^\\/\n\r\u2028\u2029]|\\[^\n\r\u2028\u2029])+$/;function judgeMatch(right){let pattern=isTree(
right)&&right.type==="Literal"?right.value:void 0;if(typeof pattern!="string"||!wholePattern.test(pattern))return"its filter matches with what is no single regu\
lar expression";try{return new RegExp(pattern)&&void 0}catch{return"its filter matches with what is no regular expression"}}async function readRulesetFile(uri,reader){
let document=await(0,import_chunk_EZXGLPSD.parseDocument)(await reader.read(uri),uri),problem=document.problems.find(({kind})=>kind==="syntax");if(problem!==void 0){
let location={uri,pointer:"",range:problem.range};throw new import_chunk_DUGFQ5N4.ToolError("syntax-invalid",`The ruleset cannot be read: ${problem.message}`,{help:"\
Repair the syntax at this place.",location})}if(!isFields(document.data))throw new import_chunk_DUGFQ5N4.ToolError("ruleset-invalid","The ruleset is not an obje\
ct.",{help:'A ruleset has "extends", "rules" or "overrides".',location:{uri,pointer:"",range:document.rangeAt([])}});return{document,data:document.data}}function isFields(value){
return typeof value=="object"&&value!==null&&!Array.isArray(value)}function rulesetError({document},path,problem){let range=problem.isKey===!0?document.keyRangeAt(
path):document.rangeAt(path),location={uri:document.uri,pointer:(0,import_chunk_67I5OISI.formatPointer)(path),range};return new import_chunk_DUGFQ5N4.ToolError(
problem.code??"ruleset-invalid",problem.message,{help:problem.help,location})}async function placed(file,path,work){try{return await work()}catch(error){throw error instanceof
import_chunk_DUGFQ5N4.ToolError?rulesetError(file,path,{code:error.code,message:error.message,help:error.help}):error}}function checkExpressions(rules,files){for(let $0=rules,
$1=0;$1<$0.length;$1++){let rule=$0[$1];{let fields=rule.then.flatMap(({field})=>field?.startsWith("$")===!0?field:[]);for(let $3=[...expandedGiven(rule),...fields],
$4=0;$4<$3.length;$4++){let expression=$3[$4];{let objection=objectionTo(expression);if(objection!==void 0)throw refused(rule.name,expression,objection,files)}}}}}
var mostExpansions=1e4;function expandedGiven(rule){let{aliases,hasComplexAliases}=rule.aliasSource;if(!hasComplexAliases)return rule.given;let done=[],waiting=rule.
given.map(expression=>({expression,depth:0}));for(let next=waiting.pop();next!==void 0;next=waiting.pop()){let{expression,depth}=next,name=/^#([A-Za-z0-9_-]+)/.
exec(expression)?.[1];if(name===void 0||depth>100||done.length+waiting.length>mostExpansions){done.push(expression);continue}let alias=aliases!==null&&Object.hasOwn(
aliases,name)?aliases[name]:void 0;for(let $6=pathsOf(alias),$7=0;$7<$6.length;$7++){let start=$6[$7];waiting.push({expression:start+expression.slice(name.length+
1),depth:depth+1})}}return done}function pathsOf(alias){return Array.isArray(alias)?alias.map(String):(isFields(alias)&&Array.isArray(alias.targets)?alias.targets:
[]).flatMap(target=>isFields(target)&&Array.isArray(target.given)?target.given.map(String):[])}function refused(name,expression,objection,files){let message=`Ru\
le ${(0,import_chunk_EZXGLPSD.quote)(name)} is refused, for the path ${(0,import_chunk_EZXGLPSD.quote)(expression)} could run code: ${objection}.`,help="Write t\
he path without it, or give --allow-js-rulesets where you trust whoever can change the ruleset.",file=files.find(({data})=>isFields(data.rules)&&Object.hasOwn(data.
rules,name))??files[0];if(file===void 0)return new import_chunk_DUGFQ5N4.ToolError("ruleset-refused",message,{help});let isThere=isFields(file.data.rules)&&Object.
hasOwn(file.data.rules,name);return rulesetError(file,isThere?["rules",name]:[],{code:"ruleset-refused",message,help,isKey:isThere})}var otherPack="spectral";function describeOther(rule){
return{id:rule.name,pack:otherPack,summary:summaryOf(rule),severity:import_chunk_67I5OISI.severities[rule.severity]??"warn",helpUri:rule.documentationUrl??`${import_chunk_ZQBXVIK3.projectUrl}\
/blob/main/docs/spectral.md`,maps:mappingsOf(rule.name)}}function describeDiagnostic(id){let summary={parser:"Documents are valid YAML or JSON.","invalid-ref":"\
References can be resolved."}[id]??"Spectral reports this by itself.";return{id,pack:otherPack,summary,severity:"error",helpUri:`${import_chunk_ZQBXVIK3.projectUrl}\
/blob/main/docs/spectral.md`,maps:{}}}function summaryOf({name,description,message}){let text=(description??message??"").trim();return text===""||description===
null&&text.includes("{{")?name:text}function mappingsOf(name){let entry=/^owasp:api(?<number>10|[1-9]):2023-/.exec(name)?.groups?.number;return entry===void 0?{}:
{owaspApi2023:[`API${entry}`]}}var import_spectral_core3=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_dist4)(),1);function inLibraryOrder(results){
let keys=new Map(results.map(result=>[result,result.path.join()]));return results.toSorted((left,right)=>compareSources(left.source,right.source)||left.range.start.
line-right.range.start.line||left.range.start.character-right.range.start.character||compareCodes(String(left.code),String(right.code))||(keys.get(left)??"").localeCompare(
keys.get(right)??""))}function compareSources(left,right){return left===right?0:left===void 0?-1:right===void 0?1:left.localeCompare(right)}function compareCodes(left,right){
return left===right?0:byNumbers.compare(left,right)}var byNumbers=new Intl.Collator(void 0,{numeric:!0}),import_spectral_core=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_2VYCR67Z.require_dist4)(),1),import_spectral_parsers=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_dist)(),1);function documentOf({
entry:{text}},source){return/\.json$/i.test(source)?new import_spectral_core.default.Document(text,import_spectral_parsers.default.Json,source):new import_spectral_core.
default.Document(text,import_spectral_parsers.default.Yaml,source)}var import_spectral_ref_resolver=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_dist3)(),
1);function createResolver(graph,reader){let read2=createTextReader(graph,reader),resolve2=reference=>read2(reference.href());return new import_spectral_ref_resolver.
Resolver({resolvers:{file:{resolve:resolve2},http:{resolve:resolve2},https:{resolve:resolve2}}})}function createTextReader(graph,reader){return async source=>{let uri=uriOfSource(
source,graph);return graph.documents.get(uri)?.text??(0,import_chunk_EZXGLPSD.decodeText)(await reader.read(uri).catch(failPlainly),uri)}}function failPlainly(error){
throw new Error(error instanceof Error?error.message:String(error),{cause:error})}function uriOfSource(source,graph){if(/^https?:/i.test(source))return source;let candidates=[
source,(0,import_chunk_6U3QVGKP.percentDecoded)(source)].map(path=>(0,import_node_url3.pathToFileURL)(path.replace(/^file:\/\//,"")).href);return candidates.find(
uri=>graph.documents.has(uri))??candidates[0]??source}function matchingSteps(expression,isClose){let{source,flags}=expression,text=/[sv]/.test(flags)?void 0:readable(
source,flags),pattern=text===void 0?void 0:(0,import_chunk_AYXBPIPC.parsePattern)(text);if(pattern===void 0||flags.includes("u")&&pattern.flags!=="u"||!flags.includes(
"u")&&pattern.flags==="u"&&meansMoreWithUnicode.test(source))return unknown;let starts=flags.includes("m")?length=>length+1:()=>1,known5=new Map;return length=>{
let steps=known5.get(length)??starts(length)*(0,import_chunk_WRZC3IWY.matchingWork)(pattern,length,!1,isClose);return known5.set(length,steps),steps}}var unknown=()=>Number.
POSITIVE_INFINITY,meansMoreWithUnicode=/\\[pP]|\\u\{|\\u[dD][89a-fA-F]|[\ud800-\udfff]/;function readable(source,flags){return flags.includes("i")?[...source].every(
character=>character<="\x7F")&&!/\\[cxupPk]|\(\?<[^=!]/.test(source)&&!hasMixedRange(source)?source.replaceAll(/\\[\s\S]|[A-Z]/g,part=>part.startsWith("\\")?part:
part.toLowerCase()):void 0:source}function hasMixedRange(source){for(let[set]of source.matchAll(/\[(?:[^\]\\]|\\[\s\S])*\]|\\[\s\S]/g))if(!set.startsWith("\\")){
for(let[,low="",high=""]of set.slice(1,-1).matchAll(/(\\[\s\S]|[\s\S])-(\\[\s\S]|[\s\S])/g))if(!kinds.some(kind=>kind.test(low)&&kind.test(high))&&low!=="\\-")return!0}
return!1}var kinds=[/^[a-z]$/,/^[A-Z]$/,/^[0-9]$/],TooLong=class extends Error{expression;constructor(expression){super(tooLongMessage),this.name="TooLong",this.
expression=expression}},tooLongMessage="Lintel gave up an expression.",ExpressionClock=class{looking;#limits;#overruns=new Map;#steps=new Map;#stepsOfObject=new WeakMap;#answers=new Map;#left;#purpose="\
result";#leftForPaths;#closeLength=closeLength;constructor(limits=defaultLimits){this.#limits=limits,this.#left={result:limits.total,trial:limits.total},this.#leftForPaths=
limits.paths}get overruns(){return[...this.#overruns.values()]}matches(expression,text){if(expression.lastIndex=0,this.#stepsOf(expression)(text.length)<=quickSteps)
return expression.test(text);let key=keyOf(expression),answers=this.#answers.get(key)??new Map;if(this.#answers.set(key,answers),!answers.has(text)&&this.#hasTime){
let answer=this.#timed(()=>expression.test(text));answers.set(text,answer)}return answers.get(text)??this.#giveUp(expression.source)}do(expression,work){return((this.#hasTime?
this.#timed(()=>({value:work()})):void 0)??this.#giveUp(expression)).value}try(work){let before=this.#purpose;this.#purpose="trial";try{return work()}finally{this.#purpose=
before}}find(expression,work){let start=performance.now(),outcome=this.#leftForPaths<1?void 0:(0,import_chunk_AYXBPIPC.workInTime)(work,Math.ceil(this.#leftForPaths));
return this.#leftForPaths-=performance.now()-start,(outcome??this.#giveUp(expression)).value}#giveUp(expression){let{looking}=this;throw this.#purpose==="result"&&
!this.#overruns.has(expression)&&this.#overruns.set(expression,{expression,looking}),new TooLong(expression)}get#hasTime(){return this.#left[this.#purpose]>=1}#timed(work){
let start=process.cpuUsage(),outcome=(0,import_chunk_AYXBPIPC.repeatableInTime)(work,this.#limits.perText),{user,system}=process.cpuUsage(start);return this.#left[this.#purpose]-=
Math.max(0,(user+system)/1e3-timerCost),outcome?.value}#stepsOf(expression){let steps=this.#stepsOfObject.get(expression);return steps===void 0&&(steps=this.#steps.
get(keyOf(expression))??this.#read(expression),this.#stepsOfObject.set(expression,steps)),steps}#read(expression){this.#closeLength-=expression.source.length;let steps=matchingSteps(
expression,this.#closeLength>=0);return this.#steps.set(keyOf(expression),steps),steps}};function keyOf({flags,source}){return`${flags}/${source}`}var defaultLimits={
perText:250,total:2e3,paths:1e4},quickSteps=1e6,timerCost=1,closeLength=3e4,current;function currentClock(){return current}function underClock(clock,work){let before=current;
current=clock;try{return work()}finally{current=before}}function matchesInTime(expression,text){return current===void 0?expression.test(text):current.matches(expression,
text)}var import_ajv=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_ajv2)(),1),import_core=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_core)(),
1),Outside=class extends Error{constructor(what){super(`Left to Spectral's library: ${what}.`),this.name="Outside"}};function isContainer(value){return typeof value==
"object"&&value!==null}var library=import_ajv.default,original=library.createAjvInstances;function boundSchemas(){Reflect.set(library,"createAjvInstances",createBoundInstances)}
function createBoundInstances(){let validatorOf2=original(),bound=new Set;return(schema,dialect,allErrors)=>{let key=`${dialect} ${allErrors}`;return bound.has(
key)||(bound.add(key),bind(openedBy(()=>validatorOf2({},dialect,allErrors)))),validatorOf2(schema,dialect,allErrors)}}function libraryValidators(dialect){let validatorOf2=original(),
validators=openedBy(()=>validatorOf2({},dialect,!1));return bind(validators),validators}function openedBy(work){let{prototype}=coreClass(),{compile:compile2}=prototype,
opened;prototype.compile=function(...values){return opened=this,Reflect.apply(compile2,this,values)};try{work()}finally{prototype.compile=compile2}if(opened===void 0)
throw new TypeError("Spectral's library compiles schemas in another way.");return opened}function coreClass(){let holder2=import_core.default;return isContainer(
holder2)&&"default"in holder2?holder2.default:holder2}function bind(ajv){let{regExp}=ajv.opts.code,timed=(source,flags)=>timedExpression(regExp(source,flags));ajv.
opts.code.regExp=Object.assign(timed,{code:regExp.code});for(let $0=Object.entries(ajv.formats),$1=0;$1<$0.length;$1++){let $2=$0[$1],name=$2[0],format=$2[1];format instanceof
RegExp&&(ajv.formats[name]=text=>ofFormat(format,text))}}function timedExpression(expression){return{test:text=>matchesInTime(expression,text),toString:()=>String(
expression)}}function ofFormat(expression,text){return text.length<=shortText?expression.test(text):matchesInTime(expression,text)}var shortText=2e3,import_spectral_functions=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_2VYCR67Z.require_dist7)(),1);function trialOf(ruleFunction,options){if(isContainer(options))return ruleFunction===import_spectral_functions.default.
pattern?trialOfPattern(options):ruleFunction===import_spectral_functions.default.casing?trialOfCasing(options):void 0}function trialOfPattern({match,notMatch}){
let expressions2=[match,notMatch].flatMap(text=>typeof text=="string"?expressionOf(text)??[]:[]);return(value,clock)=>{if(typeof value=="string")for(let $0=expressions2,
$1=0;$1<$0.length;$1++){let expression=$0[$1];clock.matches(expression,value)}}}function expressionOf(text){let[,source,flags]=/^\/(.+)\/([a-z]*)$/.exec(text)??
[void 0,text];try{return new RegExp(source??"",flags)}catch{return}}function trialOfCasing(options){let{type,separator}=options,character=isContainer(separator)?
separator.char:void 0,doubtful=typeof character=="string"&&/^[a-z\d_-]$/i.test(character)?/[\s\S]/g:/\d/g,known5=new Set;return(value,clock)=>{typeof value!="st\
ring"||known5.has(value)||value.length<=mostDoubts||(value.match(doubtful)??[]).length<=mostDoubts||(clock.do(`${String(type)} case`,()=>Reflect.apply(import_spectral_functions.
default.casing,void 0,[value,options,void 0])),known5.add(value))}}var mostDoubts=12,import_spectral_core2=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_dist4)(),
1);function program(body){return{type:"Program",body}}function blockStatement(body,directives){return{type:"BlockStatement",body,directives}}function expressionStatement(expression){
return{type:"ExpressionStatement",expression}}function literal(value){switch(typeof value){case"number":return numericLiteral(value);case"string":return stringLiteral(
value);case"boolean":return booleanLiteral(value)}}function stringLiteral(value){return{type:"StringLiteral",value}}function booleanLiteral(value){return{type:"\
BooleanLiteral",value}}function numericLiteral(value){return{type:"NumericLiteral",value}}function nullLiteral(){return{type:"NullLiteral",value:null}}function regExpLiteral(pattern,flags=""){
return{type:"RegExpLiteral",pattern,flags}}function identifier(name){return{type:"Identifier",name}}function logicalExpression(operator,left,right){return{type:"\
LogicalExpression",operator,left,right}}function conditionalExpression(test,consequent,alternate){return{type:"ConditionalExpression",test,consequent,alternate}}
function ifStatement(test,consequent,alternate){return{type:"IfStatement",test,consequent,alternate}}function binaryExpression(operator,left,right){return{type:"\
BinaryExpression",operator,left,right}}function safeBinaryExpression(operator,left,right){let actualRight=right;return(right.type==="NumericLiteral"||right.type===
"StringLiteral"&&Number.isSafeInteger(Number(right.value)))&&(actualRight=stringLiteral(String(right.value))),{type:"BinaryExpression",operator,left:actualRight===
right?left:callExpression(identifier("String"),[left]),right:actualRight}}function unaryExpression(operator,argument,prefix=!0){return{type:"UnaryExpression",operator,
argument,prefix}}function memberExpression(object,property,computed=!1,optional=null){return{type:"MemberExpression",object,property,computed,optional}}function assignmentExpression(operator,left,right){
return{type:"AssignmentExpression",operator,left,right}}function callExpression(callee,_arguments){return{type:"CallExpression",callee,arguments:_arguments}}function functionDeclaration(id,params2,body){
return{type:"FunctionDeclaration",id,params:params2,body}}function returnStatement(argument){return{type:"ReturnStatement",argument}}function sequenceExpression(expressions2){
return{type:"SequenceExpression",expressions:expressions2}}function forOfStatement(left,right,body,_await){return{type:"ForOfStatement",left,right,body,await:_await}}
function arrayExpression(elements){return{type:"ArrayExpression",elements}}function objectExpression(properties){return{type:"ObjectExpression",properties}}function objectMethod(kind,key,params2,body,computed=!1,generator=!1,_async=!1){
return{type:"ObjectMethod",kind,key,params:params2,body,computed,generator,async:_async}}function objectProperty(key,value,computed=!1,shorthand=!1,decorators=null){
return{type:"ObjectProperty",key,value,computed,shorthand,decorators}}function variableDeclaration(kind,declarations){return{type:"VariableDeclaration",kind,declarations}}
function variableDeclarator(id,init){return{type:"VariableDeclarator",id,init}}function newExpression(callee,_arguments){return{type:"NewExpression",callee,arguments:_arguments}}
function importDeclaration(specifiers,source){return{type:"ImportDeclaration",specifiers,source}}function importSpecifier(local,imported){return{type:"ImportSpe\
cifier",local,imported}}function exportDefaultDeclaration(declaration){return{type:"ExportDefaultDeclaration",declaration}}function arrowFunctionExpression(params2,body,_async=!1){
return{type:"ArrowFunctionExpression",params:params2,body,async:_async}}function tryStatement(block,handler=null,finalizer=null){return{type:"TryStatement",block,
handler,finalizer}}function templateElement(value,tail=!1){return{type:"TemplateElement",value,tail}}function templateLiteral(quasis,expressions2){return{type:"\
TemplateLiteral",quasis,expressions:expressions2}}var SCOPE_IDENTIFIER=identifier("scope"),scope={_:SCOPE_IDENTIFIER,bail:memberExpression(SCOPE_IDENTIFIER,identifier(
"bail")),callbacks:memberExpression(SCOPE_IDENTIFIER,identifier("callbacks")),depth:memberExpression(SCOPE_IDENTIFIER,identifier("depth")),destroy:memberExpression(
SCOPE_IDENTIFIER,identifier("destroy")),emit:memberExpression(SCOPE_IDENTIFIER,identifier("emit")),fork:memberExpression(SCOPE_IDENTIFIER,identifier("fork")),path:memberExpression(
SCOPE_IDENTIFIER,identifier("path")),property:memberExpression(SCOPE_IDENTIFIER,identifier("property")),sandbox:memberExpression(SCOPE_IDENTIFIER,identifier("sa\
ndbox")),traverse:memberExpression(SCOPE_IDENTIFIER,identifier("traverse")),value:memberExpression(SCOPE_IDENTIFIER,identifier("value"))};function generateEmitCall(id,{
parents,keyed}){return expressionStatement(callExpression(scope.emit,[stringLiteral(id),numericLiteral(parents),booleanLiteral(keyed)]))}var sandbox={at:memberExpression(
scope.sandbox,identifier("at")),index:memberExpression(scope.sandbox,identifier("index")),parent:memberExpression(scope.sandbox,identifier("parent")),parentProperty:memberExpression(
scope.sandbox,identifier("parentProperty")),parentValue:memberExpression(scope.sandbox,identifier("parentValue")),path:memberExpression(scope.sandbox,identifier(
"path")),property:memberExpression(scope.sandbox,identifier("property")),root:memberExpression(scope.sandbox,identifier("root")),value:memberExpression(scope.sandbox,
identifier("value"))},IS_OBJECT_IDENTIFIER=identifier("isObject"),IS_NOT_OBJECT_IF_STATEMENT=ifStatement(unaryExpression("!",callExpression(IS_OBJECT_IDENTIFIER,
[sandbox.value])),returnStatement()),EMIT_ROOT_CALL_EXPRESSION=generateEmitCall("$..",{keyed:!1,parents:0}),allParents=((nodes,tree,ctx)=>nodes.length!==1||nodes[0].
type!=="AllParentExpression"?!1:(tree.addRuntimeDependency(IS_OBJECT_IDENTIFIER.name),tree.push(blockStatement([IS_NOT_OBJECT_IF_STATEMENT,generateEmitCall(ctx.
id,ctx.iterator.modifiers)]),"tree-method"),tree.push(stringLiteral(ctx.id),"traverse"),tree.push(EMIT_ROOT_CALL_EXPRESSION,"body"),!0));function isMemberExpression(node){
return node.type==="MemberExpression"}function isScriptFilterExpression(node){return node.type==="ScriptFilterExpression"}function isModifierExpression(node){return node.
type==="KeyExpression"||node.type==="ParentExpression"}function isWildcardExpression(node){return node.type==="WildcardExpression"}function isDeep(node){return node.
deep}var deepSingleMember=((nodes,tree,ctx)=>nodes.length!==1||!isDeep(nodes[0])||!isMemberExpression(nodes[0])?!1:(tree.push(blockStatement([ifStatement(safeBinaryExpression(
"!==",scope.property,stringLiteral(nodes[0].value)),returnStatement()),generateEmitCall(ctx.id,ctx.iterator.modifiers)]),"tree-method"),tree.push(stringLiteral(
ctx.id),"traverse"),!0)),deepWildcard=((nodes,tree,ctx)=>nodes.length!==1||!isWildcardExpression(nodes[0])||!isDeep(nodes[0])?!1:(tree.push(blockStatement([generateEmitCall(
ctx.id,ctx.iterator.modifiers)]),"tree-method"),tree.push(stringLiteral(ctx.id),"traverse"),!0)),fnParams=[scope._],internalScope={pos:identifier("pos"),shorthands:identifier(
"shorthands"),tree:identifier("tree")};function treeMethodCall(id){let property=stringLiteral(id);return expressionStatement(callExpression(memberExpression(internalScope.
tree,property,!0),fnParams))}var VALUE_IDENTIFIER=identifier("value"),IS_OBJECT_IDENTIFIER2=identifier("isObject"),GET_IDENTIFIER=identifier("get"),IS_NOT_OBJECT_IF_STATEMENT2=ifStatement(
unaryExpression("!",callExpression(IS_OBJECT_IDENTIFIER2,[VALUE_IDENTIFIER])),returnStatement()),IS_NULL_SCOPE_IF_STATEMENT=ifStatement(binaryExpression("===",scope.
_,nullLiteral()),returnStatement());function toLiteral(node){return literal(node.value)}var fixed=((nodes,tree,ctx)=>{if(!nodes.every(isMemberExpression)||nodes.
some(isDeep))return!1;let valueVariableDeclaration=variableDeclaration("const",[variableDeclarator(VALUE_IDENTIFIER,nodes.slice(0,-1).reduce((object,node)=>tree.
format==="ES2018"?(object.arguments[1].elements.push(literal(node.value)),object):memberExpression(object,literal(node.value),!0,!0),tree.format==="ES2018"&&nodes.
length>0?callExpression(identifier("get"),[sandbox.root,arrayExpression([])]):sandbox.root))]);return tree.addRuntimeDependency(IS_OBJECT_IDENTIFIER2.name),tree.
format==="ES2018"&&tree.addRuntimeDependency(GET_IDENTIFIER.name),tree.pushAll([[blockStatement([valueVariableDeclaration,IS_NOT_OBJECT_IF_STATEMENT2,expressionStatement(
assignmentExpression("=",scope._,callExpression(scope.fork,[arrayExpression(nodes.map(toLiteral))]))),IS_NULL_SCOPE_IF_STATEMENT,generateEmitCall(ctx.id,ctx.iterator.
modifiers)]),"tree-method"],[treeMethodCall(ctx.id),"body"]]),!0});(0,import_chunk_2VYCR67Z.init_dist)(),(0,import_chunk_2VYCR67Z.init_dist2)(),jsep.addIdentifierChar(
"@"),jsep.addUnaryOp("void"),jsep.addBinaryOp("in",12),jsep.addBinaryOp("~=",20),jsep.plugins.register(import_chunk_2VYCR67Z.index,import_chunk_2VYCR67Z.index2);
var jsep2=(expr=>jsep.parse(expr));function generateMemberExpression(iterator,{deep:deep2,value}){if(iterator.feedback.bailed)return safeBinaryExpression("!==",
scope.property,literal(value));if(iterator.state.inverted)return safeBinaryExpression("!==",iterator.state.pos===0?scope.property:memberExpression(scope.path,binaryExpression(
"-",scope.depth,numericLiteral(Math.abs(iterator.state.pos))),!0),literal(value));if(deep2){var _iterator$feedback;let isLastNode=iterator.nextNode===null||iterator.
nextNode==="KeyExpression";(_iterator$feedback=iterator.feedback).mutatesPos||(_iterator$feedback.mutatesPos=!isLastNode);let right2=sequenceExpression([assignmentExpression(
"=",internalScope.pos,isLastNode?conditionalExpression(safeBinaryExpression("!==",scope.property,literal(value)),numericLiteral(-1),scope.depth):callExpression(
memberExpression(scope.path,identifier("indexOf")),[literal(value),iterator.state.pos===0?internalScope.pos:binaryExpression("+",internalScope.pos,numericLiteral(
1))])),binaryExpression("===",internalScope.pos,numericLiteral(-1))]);return isLastNode?logicalExpression("||",binaryExpression("<",scope.depth,iterator.state.pos===
0?internalScope.pos:binaryExpression("+",internalScope.pos,numericLiteral(iterator.state.pos))),right2):right2}let left;!iterator.feedback.fixed&&iterator.state.
absolutePos!==0&&(left=binaryExpression("<",scope.depth,iterator.state.pos===0?internalScope.pos:binaryExpression("+",internalScope.pos,numericLiteral(iterator.
state.pos))));let right=safeBinaryExpression("!==",memberExpression(scope.path,iterator.state.pos===0?numericLiteral(0):iterator.feedback.fixed?numericLiteral(iterator.
state.pos):binaryExpression("+",internalScope.pos,numericLiteral(iterator.state.pos)),!0),literal(value));return left!==void 0?logicalExpression("||",left,right):
right}function generateMultipleMemberExpression(iterator,node){return node.value.slice(1).reduce((concat,member)=>logicalExpression("&&",concat,generateMemberExpression(
iterator,{type:"MemberExpression",value:member,deep:node.deep})),generateMemberExpression(iterator,{type:"MemberExpression",value:node.value[0],deep:node.deep}))}
var IN_BOUNDS_IDENTIFIER=identifier("inBounds");function generateSliceExpression(iterator,node,tree){let member=iterator.state.inverted?binaryExpression("-",scope.
depth,numericLiteral(iterator.state.pos)):iterator.state.pos===0?numericLiteral(0):iterator.feedback.fixed?numericLiteral(iterator.state.pos):binaryExpression("\
+",internalScope.pos,numericLiteral(iterator.state.pos)),path=iterator.feedback.bailed?scope.property:memberExpression(scope.path,member,!0),isNumberBinaryExpression=binaryExpression(
"!==",unaryExpression("typeof",path),stringLiteral("number"));return node.value.some(value=>Number.isFinite(value)&&value<0)?(tree.addRuntimeDependency(IN_BOUNDS_IDENTIFIER.
name),binaryExpression("||",isNumberBinaryExpression,unaryExpression("!",callExpression(IN_BOUNDS_IDENTIFIER,[iterator.state.absolutePos===0?remapSandbox(sandbox.
value,iterator.state.absolutePos-2):remapSandbox(sandbox.value,iterator.state.absolutePos),memberExpression(scope.path,iterator.feedback.bailed?binaryExpression(
"-",memberExpression(scope.path,identifier("length")),numericLiteral(1)):member,!0),...node.value.map(value=>numericLiteral(value))])))):node.value.reduce((merged,value,i)=>{
if(i===0&&value===0||i===1&&!Number.isFinite(value)||i===2&&value===1)return merged;let operator=i===0?"<":i===1?">=":"%",expression=binaryExpression(operator,path,
numericLiteral(Number(value)));return logicalExpression("||",merged,operator==="%"?logicalExpression("&&",binaryExpression("!==",path,numericLiteral(node.value[0])),
binaryExpression("!==",expression,numericLiteral(node.value[0]))):expression)},isNumberBinaryExpression)}function generateWildcardExpression(iterator){return iterator.
feedback.bailed?booleanLiteral(!1):iterator.nextNode===null&&!iterator.feedback.fixed?sequenceExpression([assignmentExpression("=",internalScope.pos,conditionalExpression(
binaryExpression("<",scope.depth,numericLiteral(iterator.state.pos)),numericLiteral(-1),scope.depth)),binaryExpression("===",internalScope.pos,numericLiteral(-1))]):
null}function generateFilterScriptExpression(iterator,{deep:deep2,value},tree){var _iterator$feedback2;let esTree=jsep2(value);assertDefinedIdentifier(esTree);let node=unaryExpression(
"!",rewriteESTree(tree,esTree,iterator.state.fixed&&iterator.state.pos>0&&iterator.nextNode!==null?iterator.state.pos+1:iterator.state.inverted&&iterator.state.
pos!==0?iterator.state.pos-1:0));if(iterator.feedback.bailed||!deep2||iterator.state.inverted)return node;(_iterator$feedback2=iterator.feedback).mutatesPos||(_iterator$feedback2.
mutatesPos=iterator.nextNode!==null&&iterator.nextNode!=="KeyExpression");let assignment=sequenceExpression([assignmentExpression("=",internalScope.pos,conditionalExpression(
node,numericLiteral(-1),scope.depth)),binaryExpression("===",internalScope.pos,numericLiteral(-1))]);return iterator.state.pos===0?assignment:logicalExpression(
"||",binaryExpression("<",scope.depth,iterator.state.pos===0?internalScope.pos:binaryExpression("+",internalScope.pos,numericLiteral(iterator.state.pos))),assignment)}
function rewriteESTree(tree,node,pos){switch(node.type){case"LogicalExpression":case"BinaryExpression":if(node.operator==="in")node.operator="===",node.left=callExpression(
memberExpression(node.right,identifier("includes")),[rewriteESTree(tree,node.left,pos)]),node.right=booleanLiteral(!0);else if(node.operator==="~="){if(node.operator=
"===",node.right.type!=="Literal")throw SyntaxError("Expected string");node.left=callExpression(memberExpression(regExpLiteral(node.right.value,""),identifier("\
test")),[rewriteESTree(tree,node.left,pos)]),node.right=booleanLiteral(!0)}else node.left=rewriteESTree(tree,node.left,pos),node.right=rewriteESTree(tree,node.right,
pos),assertDefinedIdentifier(node.left),assertDefinedIdentifier(node.right);break;case"UnaryExpression":return node.argument=rewriteESTree(tree,node.argument,pos),
assertDefinedIdentifier(node.argument),node;case"MemberExpression":node.object=rewriteESTree(tree,node.object,pos),assertDefinedIdentifier(node.object),node.property=
rewriteESTree(tree,node.property,pos),node.computed&&assertDefinedIdentifier(node.property);break;case"CallExpression":if(node.callee.type==="Identifier"&&node.
callee.name.startsWith("@"))return processAtIdentifier(tree,node.callee.name,pos);node.callee=rewriteESTree(tree,node.callee,pos),node.arguments=node.arguments.
map(argument=>rewriteESTree(tree,argument,pos)),node.callee.type==="MemberExpression"&&node.callee.object===sandbox.property&&node.callee.property.name in String.
prototype&&(node.callee.object=callExpression(identifier("String"),[node.callee.object])),assertDefinedIdentifier(node.callee);break;case"Identifier":if(node.name.
startsWith("@"))return processAtIdentifier(tree,node.name,pos);if(node.name==="undefined")return unaryExpression("void",numericLiteral(0));if(node.name==="index")
return sandbox.index;break}return node}function processAtIdentifier(tree,name,pos){switch(name){case"@":return remapSandbox(sandbox.value,pos);case"@root":return remapSandbox(
sandbox.root,pos);case"@path":return remapSandbox(sandbox.path,pos);case"@property":return remapSandbox(sandbox.property,pos);case"@parent":return remapSandbox(
sandbox.parentValue,pos);case"@parentProperty":return remapSandbox(sandbox.parentProperty,pos);case"@string":case"@number":case"@boolean":return binaryExpression(
"===",unaryExpression("typeof",remapSandbox(sandbox.value,pos)),stringLiteral(name.slice(1)));case"@scalar":return logicalExpression("||",binaryExpression("===",
remapSandbox(sandbox.value,pos),nullLiteral()),binaryExpression("!==",unaryExpression("typeof",remapSandbox(sandbox.value,pos)),stringLiteral("object")));case"@\
array":return callExpression(memberExpression(identifier("Array"),identifier("isArray")),[remapSandbox(sandbox.value,pos)]);case"@null":return binaryExpression(
"===",remapSandbox(sandbox.value,pos),nullLiteral());case"@object":return logicalExpression("&&",binaryExpression("!==",remapSandbox(sandbox.value,pos),nullLiteral()),
binaryExpression("===",unaryExpression("typeof",remapSandbox(sandbox.value,pos)),stringLiteral("object")));case"@integer":return callExpression(memberExpression(
identifier("Number"),identifier("isInteger")),[remapSandbox(sandbox.value,pos)]);default:if(name.startsWith("@@")){let shorthandName=name.slice(2);return tree.attachCustomShorthand(
shorthandName),callExpression(memberExpression(internalScope.shorthands,identifier(shorthandName)),[scope._])}throw new SyntaxError(`Unsupported shorthand '${name}\
'`)}}var KNOWN_IDENTIFIERS=[scope._.name,"index"];function assertDefinedIdentifier(node){if(node.type==="Identifier"&&!KNOWN_IDENTIFIERS.includes(node.name))throw ReferenceError(
`'${node.name}' is not defined`)}function remapSandbox(node,pos){return node.type==="MemberExpression"&&pos!==0?{...node,object:callExpression(sandbox.at,[numericLiteral(
pos)])}:node}var TOP_LEVEL_DEPTH_IF_STATEMENT=ifStatement(binaryExpression("!==",scope.depth,numericLiteral(0)),returnStatement()),onlyFilterScriptExpression=((nodes,tree,ctx)=>{
if(nodes.length!==1||!isScriptFilterExpression(nodes[0]))return!1;let condition=unaryExpression("!",rewriteESTree(tree,jsep2(nodes[0].value),0),!0);if(tree.pushAll(
[[blockStatement([...isDeep(nodes[0])?[]:[TOP_LEVEL_DEPTH_IF_STATEMENT],ifStatement(condition,returnStatement()),generateEmitCall(ctx.id,ctx.iterator.modifiers)]),
"tree-method"],[stringLiteral(ctx.id),"traverse"]]),!isDeep(nodes[0])){var _tree$traversalZones$;(_tree$traversalZones$=tree.traversalZones.create())===null||_tree$traversalZones$===
void 0||_tree$traversalZones$.resize().attach()}return!0}),EMIT_ROOT_CALL_EXPRESSION2=generateEmitCall("$",{keyed:!1,parents:0}),root=((nodes,tree)=>nodes.length>
0?!1:(tree.push(EMIT_ROOT_CALL_EXPRESSION2,"body"),!0)),IS_NOT_ZERO_DEPTH_IF_STATEMENT=ifStatement(binaryExpression("!==",scope.depth,numericLiteral(0)),returnStatement()),
topLevelWildcard=((nodes,tree,ctx)=>{var _tree$traversalZones$;return nodes.length!==1||!isWildcardExpression(nodes[0])||isDeep(nodes[0])?!1:(tree.push(blockStatement(
[IS_NOT_ZERO_DEPTH_IF_STATEMENT,generateEmitCall(ctx.id,ctx.iterator.modifiers)]),"tree-method"),tree.push(stringLiteral(ctx.id),"traverse"),(_tree$traversalZones$=
tree.traversalZones.create())===null||_tree$traversalZones$===void 0||_tree$traversalZones$.resize().attach(),!0)}),fastPaths=[root,onlyFilterScriptExpression,deepSingleMember,
deepWildcard,topLevelWildcard,fixed,allParents];function isBailable(nodes){let deep2=!1;for(let i=0;i<nodes.length;i++){let node=nodes[i];if(isDeep(node)){if(deep2)
return!0;if(isMemberExpression(node)){i++;let hadFlatMemberExpressions=!1,deepNodes=1;for(;i<nodes.length-1;i++){let node2=nodes[i];if(isDeep(node2))deepNodes++;else{
hadFlatMemberExpressions||(hadFlatMemberExpressions=isMemberExpression(node2)||isWildcardExpression(node2));continue}if(isMemberExpression(node2)||isWildcardExpression(
node2)){if(hadFlatMemberExpressions)return!0;continue}return!0}return isDeep(nodes[nodes.length-1])?hadFlatMemberExpressions||isWildcardExpression(nodes[nodes.length-
1]):deepNodes>1}else deep2=!0}}return!1}var Iterator=class _Iterator{nodes;#i;constructor(nodes){this.modifiers=_Iterator.trim(nodes),this.nodes=_Iterator.compact(
nodes),this.#i=-1,this.feedback=_Iterator.analyze(this.nodes,this.modifiers.keyed||this.modifiers.parents>0),this.length=this.nodes.length,this.state={absolutePos:-1,
fixed:!0,inverted:!1,pos:-1},this.feedback.fixed&&this.modifiers.parents>this.length&&(this.length=-1)}get nextNode(){return this.#i+1<this.nodes.length?this.nodes[this.#i+
1]:null}static compact(nodes){let marked;for(let i=0;i<nodes.length;i++)isWildcardExpression(nodes[i])&&isDeep(nodes[i])&&i!==nodes.length-1&&(marked??(marked=[])).
push(i);if(marked===void 0)return nodes;let _nodes=nodes.slice();for(let i=0;i<marked.length;i++)_nodes[marked[i]-i+1].deep=!0,_nodes.splice(marked[i]-i,1);return _nodes}static trim(nodes){
let modifiers={keyed:!1,parents:0};for(;nodes.length>0&&isModifierExpression(nodes[nodes.length-1]);)switch(nodes.pop().type){case"KeyExpression":modifiers.keyed=
!0,modifiers.parents=0;break;case"ParentExpression":modifiers.parents++;break}return modifiers}static analyze(nodes){let feedback={bailed:isBailable(nodes),fixed:!0,
inverseAt:-1};if(feedback.bailed)return feedback.fixed=!1,feedback;let potentialInvertAtPoint=-1;for(let i=0;i<nodes.length;i++){let node=nodes[i];if(isDeep(node))
for(feedback.fixed=!1,i++,potentialInvertAtPoint=i-1;i<nodes.length;i++){let nextNode=nodes[i];isDeep(nextNode)&&(potentialInvertAtPoint=-1)}}return nodes.length>
1&&potentialInvertAtPoint!==-1&&potentialInvertAtPoint<nodes.length-1&&(feedback.inverseAt=potentialInvertAtPoint),feedback}*[Symbol.iterator](){if(this.feedback.
bailed)return yield*this.nodes;let{...feedback}=this.feedback,order=1,nodes=this.feedback.inverseAt!==-1?this.nodes.slice():this.nodes;for(let i=0;i<nodes.length;i++){
this.feedback.inverseAt!==-1&&i===this.feedback.inverseAt&&(nodes.splice(0,i),nodes.reverse(),this.state.pos=1,i=0,this.feedback.inverseAt=-1,this.state.inverted=
!0,order=-1);let node=nodes[i];this.state.pos+=order,this.#i++,this.state.absolutePos++,isDeep(node)?(this.state.fixed=!1,yield node,this.state.pos=0):yield node}
Object.assign(this.feedback,{...feedback,mutatesPos:this.feedback.mutatesPos})}};function dropNode(branch,i){return branch.splice(i,1),i-1}function leftOrRight(node,left,right){
return left===null?right:right===null?left:(node.left=left,node.right=right,node)}function reduceBinaryExpression(node){return node.operator==="<"&&node.left===
scope.depth?null:leftOrRight(node,eliminate(node.left),eliminate(node.right))}function eliminate(node){switch(node.type){case"AssignmentExpression":return node.
left!==internalScope.pos?node:eliminate(node.right);case"ConditionalExpression":return node.consequent.type==="NumericLiteral"&&node.consequent.value===-1?eliminate(
node.test):node;case"SequenceExpression":return eliminate(node.expressions[0]);case"LogicalExpression":return leftOrRight(node,eliminate(node.left),eliminate(node.
right));case"BinaryExpression":return reduceBinaryExpression(node);case"IfStatement":return eliminate(node.test);case"Identifier":return node===internalScope.pos?
null:node;case"MemberExpression":return node.property=eliminate(node.property),node;default:return node}}function optimizer(branch,iterator){if(iterator.feedback.
mutatesPos)return;let i=Math.max(0,Math.min(1,iterator.length));for(;i<branch.length;i++){let node=branch[i];if(node.type==="VariableDeclaration"&&node.kind==="\
let"&&node.declarations[0].id===internalScope.pos){i=dropNode(branch,i);continue}let test=eliminate(node);test===null||test===scope.depth?i=dropNode(branch,i):node.
test=test}}var{stringify}=JSON;if(!String.prototype.repeat)throw new Error("String.prototype.repeat is undefined, see https://github.com/davidbonnet/astring#ins\
tallation");if(!String.prototype.endsWith)throw new Error("String.prototype.endsWith is undefined, see https://github.com/davidbonnet/astring#installation");var OPERATOR_PRECEDENCE={
"||":2,"??":3,"&&":4,"|":5,"^":6,"&":7,"==":8,"!=":8,"===":8,"!==":8,"<":9,">":9,"<=":9,">=":9,in:9,instanceof:9,"<<":10,">>":10,">>>":10,"+":11,"-":11,"*":12,"\
%":12,"/":12,"**":13},NEEDS_PARENTHESES=17,EXPRESSIONS_PRECEDENCE={ArrayExpression:20,TaggedTemplateExpression:20,ThisExpression:20,Identifier:20,PrivateIdentifier:20,
Literal:18,TemplateLiteral:20,Super:20,SequenceExpression:20,MemberExpression:19,ChainExpression:19,CallExpression:19,NewExpression:19,ArrowFunctionExpression:NEEDS_PARENTHESES,
ClassExpression:NEEDS_PARENTHESES,FunctionExpression:NEEDS_PARENTHESES,ObjectExpression:NEEDS_PARENTHESES,UpdateExpression:16,UnaryExpression:15,AwaitExpression:15,
BinaryExpression:14,LogicalExpression:13,ConditionalExpression:4,AssignmentExpression:3,YieldExpression:2,RestElement:1};function formatSequence(state,nodes){let{
generator}=state;if(state.write("("),nodes!=null&&nodes.length>0){generator[nodes[0].type](nodes[0],state);let{length}=nodes;for(let i=1;i<length;i++){let param=nodes[i];
state.write(", "),generator[param.type](param,state)}}state.write(")")}function expressionNeedsParenthesis(state,node,parentNode,isRightHand){let nodePrecedence=state.
expressionsPrecedence[node.type];if(nodePrecedence===NEEDS_PARENTHESES)return!0;let parentNodePrecedence=state.expressionsPrecedence[parentNode.type];return nodePrecedence!==
parentNodePrecedence?!isRightHand&&nodePrecedence===15&&parentNodePrecedence===14&&parentNode.operator==="**"||nodePrecedence<parentNodePrecedence:nodePrecedence!==
13&&nodePrecedence!==14?!1:node.operator==="**"&&parentNode.operator==="**"?!isRightHand:nodePrecedence===13&&parentNodePrecedence===13&&(node.operator==="??"||
parentNode.operator==="??")?!0:isRightHand?OPERATOR_PRECEDENCE[node.operator]<=OPERATOR_PRECEDENCE[parentNode.operator]:OPERATOR_PRECEDENCE[node.operator]<OPERATOR_PRECEDENCE[parentNode.
operator]}function formatExpression(state,node,parentNode,isRightHand){let{generator}=state;expressionNeedsParenthesis(state,node,parentNode,isRightHand)?(state.
write("("),generator[node.type](node,state),state.write(")")):generator[node.type](node,state)}function reindent(state,text,indent,lineEnd){let lines=text.split(
`
`),end=lines.length-1;if(state.write(lines[0].trim()),end>0){state.write(lineEnd);for(let i=1;i<end;i++)state.write(indent+lines[i].trim()+lineEnd);state.write(
indent+lines[end].trim())}}function formatComments(state,comments,indent,lineEnd){let{length}=comments;for(let i=0;i<length;i++){let comment=comments[i];state.write(
indent),comment.type[0]==="L"?state.write("// "+comment.value.trim()+`
`,comment):(state.write("/*"),reindent(state,comment.value,indent,lineEnd),state.write("*/"+lineEnd))}}function hasCallExpression(node){let currentNode=node;for(;currentNode!=
null;){let{type}=currentNode;if(type[0]==="C"&&type[1]==="a")return!0;if(type[0]==="M"&&type[1]==="e"&&type[2]==="m")currentNode=currentNode.object;else return!1}}
function formatVariableDeclaration(state,node){let{generator}=state,{declarations}=node;state.write(node.kind+" ");let{length}=declarations;if(length>0){generator.
VariableDeclarator(declarations[0],state);for(let i=1;i<length;i++)state.write(", "),generator.VariableDeclarator(declarations[i],state)}}var ForInStatement,FunctionDeclaration,
RestElement,BinaryExpression,ArrayExpression,BlockStatement,GENERATOR={Program(node,state){let indent=state.indent.repeat(state.indentLevel),{lineEnd,writeComments}=state;
writeComments&&node.comments!=null&&formatComments(state,node.comments,indent,lineEnd);let statements=node.body,{length}=statements;for(let i=0;i<length;i++){let statement=statements[i];
writeComments&&statement.comments!=null&&formatComments(state,statement.comments,indent,lineEnd),state.write(indent),this[statement.type](statement,state),state.
write(lineEnd)}writeComments&&node.trailingComments!=null&&formatComments(state,node.trailingComments,indent,lineEnd)},BlockStatement:BlockStatement=function(node,state){
let indent=state.indent.repeat(state.indentLevel++),{lineEnd,writeComments}=state,statementIndent=indent+state.indent;state.write("{");let statements=node.body;
if(statements!=null&&statements.length>0){state.write(lineEnd),writeComments&&node.comments!=null&&formatComments(state,node.comments,statementIndent,lineEnd);let{
length}=statements;for(let i=0;i<length;i++){let statement=statements[i];writeComments&&statement.comments!=null&&formatComments(state,statement.comments,statementIndent,
lineEnd),state.write(statementIndent),this[statement.type](statement,state),state.write(lineEnd)}state.write(indent)}else writeComments&&node.comments!=null&&(state.
write(lineEnd),formatComments(state,node.comments,statementIndent,lineEnd),state.write(indent));writeComments&&node.trailingComments!=null&&formatComments(state,
node.trailingComments,statementIndent,lineEnd),state.write("}"),state.indentLevel--},ClassBody:BlockStatement,StaticBlock(node,state){state.write("static "),this.
BlockStatement(node,state)},EmptyStatement(node,state){state.write(";")},ExpressionStatement(node,state){let precedence=state.expressionsPrecedence[node.expression.
type];precedence===NEEDS_PARENTHESES||precedence===3&&node.expression.left.type[0]==="O"?(state.write("("),this[node.expression.type](node.expression,state),state.
write(")")):this[node.expression.type](node.expression,state),state.write(";")},IfStatement(node,state){state.write("if ("),this[node.test.type](node.test,state),
state.write(") "),this[node.consequent.type](node.consequent,state),node.alternate!=null&&(state.write(" else "),this[node.alternate.type](node.alternate,state))},
LabeledStatement(node,state){this[node.label.type](node.label,state),state.write(": "),this[node.body.type](node.body,state)},BreakStatement(node,state){state.write(
"break"),node.label!=null&&(state.write(" "),this[node.label.type](node.label,state)),state.write(";")},ContinueStatement(node,state){state.write("continue"),node.
label!=null&&(state.write(" "),this[node.label.type](node.label,state)),state.write(";")},WithStatement(node,state){state.write("with ("),this[node.object.type](
node.object,state),state.write(") "),this[node.body.type](node.body,state)},SwitchStatement(node,state){let indent=state.indent.repeat(state.indentLevel++),{lineEnd,
writeComments}=state;state.indentLevel++;let caseIndent=indent+state.indent,statementIndent=caseIndent+state.indent;state.write("switch ("),this[node.discriminant.
type](node.discriminant,state),state.write(") {"+lineEnd);let{cases:occurences}=node,{length:occurencesCount}=occurences;for(let i=0;i<occurencesCount;i++){let occurence=occurences[i];
writeComments&&occurence.comments!=null&&formatComments(state,occurence.comments,caseIndent,lineEnd),occurence.test?(state.write(caseIndent+"case "),this[occurence.
test.type](occurence.test,state),state.write(":"+lineEnd)):state.write(caseIndent+"default:"+lineEnd);let{consequent}=occurence,{length:consequentCount}=consequent;
for(let i2=0;i2<consequentCount;i2++){let statement=consequent[i2];writeComments&&statement.comments!=null&&formatComments(state,statement.comments,statementIndent,
lineEnd),state.write(statementIndent),this[statement.type](statement,state),state.write(lineEnd)}}state.indentLevel-=2,state.write(indent+"}")},ReturnStatement(node,state){
state.write("return"),node.argument&&(state.write(" "),this[node.argument.type](node.argument,state)),state.write(";")},ThrowStatement(node,state){state.write("\
throw "),this[node.argument.type](node.argument,state),state.write(";")},TryStatement(node,state){if(state.write("try "),this[node.block.type](node.block,state),
node.handler){let{handler}=node;handler.param==null?state.write(" catch "):(state.write(" catch ("),this[handler.param.type](handler.param,state),state.write(")\
 ")),this[handler.body.type](handler.body,state)}node.finalizer&&(state.write(" finally "),this[node.finalizer.type](node.finalizer,state))},WhileStatement(node,state){
state.write("while ("),this[node.test.type](node.test,state),state.write(") "),this[node.body.type](node.body,state)},DoWhileStatement(node,state){state.write("\
do "),this[node.body.type](node.body,state),state.write(" while ("),this[node.test.type](node.test,state),state.write(");")},ForStatement(node,state){if(state.write(
"for ("),node.init!=null){let{init}=node;init.type[0]==="V"?formatVariableDeclaration(state,init):this[init.type](init,state)}state.write("; "),node.test&&this[node.
test.type](node.test,state),state.write("; "),node.update&&this[node.update.type](node.update,state),state.write(") "),this[node.body.type](node.body,state)},ForInStatement:ForInStatement=
function(node,state){state.write(`for ${node.await?"await ":""}(`);let{left}=node;left.type[0]==="V"?formatVariableDeclaration(state,left):this[left.type](left,
state),state.write(node.type[3]==="I"?" in ":" of "),this[node.right.type](node.right,state),state.write(") "),this[node.body.type](node.body,state)},ForOfStatement:ForInStatement,
DebuggerStatement(node,state){state.write("debugger;",node)},FunctionDeclaration:FunctionDeclaration=function(node,state){state.write((node.async?"async ":"")+(node.
generator?"function* ":"function ")+(node.id?node.id.name:""),node),formatSequence(state,node.params),state.write(" "),this[node.body.type](node.body,state)},FunctionExpression:FunctionDeclaration,
VariableDeclaration(node,state){formatVariableDeclaration(state,node),state.write(";")},VariableDeclarator(node,state){this[node.id.type](node.id,state),node.init!=
null&&(state.write(" = "),this[node.init.type](node.init,state))},ClassDeclaration(node,state){if(state.write("class "+(node.id?`${node.id.name} `:""),node),node.
superClass){state.write("extends ");let{superClass}=node,{type}=superClass,precedence=state.expressionsPrecedence[type];(type[0]!=="C"||type[1]!=="l"||type[5]!==
"E")&&(precedence===NEEDS_PARENTHESES||precedence<state.expressionsPrecedence.ClassExpression)?(state.write("("),this[node.superClass.type](superClass,state),state.
write(")")):this[superClass.type](superClass,state),state.write(" ")}this.ClassBody(node.body,state)},ImportDeclaration(node,state){state.write("import ");let{specifiers,
attributes}=node,{length}=specifiers,i=0;if(length>0){for(;i<length;){i>0&&state.write(", ");let specifier=specifiers[i],type=specifier.type[6];if(type==="D")state.
write(specifier.local.name,specifier),i++;else if(type==="N")state.write("* as "+specifier.local.name,specifier),i++;else break}if(i<length){for(state.write("{");;){
let specifier=specifiers[i],{name}=specifier.imported;if(state.write(name,specifier),name!==specifier.local.name&&state.write(" as "+specifier.local.name),++i<length)
state.write(", ");else break}state.write("}")}state.write(" from ")}if(this.Literal(node.source,state),attributes&&attributes.length>0){state.write(" with { ");
for(let i2=0;i2<attributes.length;i2++)this.ImportAttribute(attributes[i2],state),i2<attributes.length-1&&state.write(", ");state.write(" }")}state.write(";")},
ImportAttribute(node,state){this.Identifier(node.key,state),state.write(": "),this.Literal(node.value,state)},ImportExpression(node,state){state.write("import("),
this[node.source.type](node.source,state),state.write(")")},ExportDefaultDeclaration(node,state){state.write("export default "),this[node.declaration.type](node.
declaration,state),state.expressionsPrecedence[node.declaration.type]!=null&&node.declaration.type[0]!=="F"&&state.write(";")},ExportNamedDeclaration(node,state){
if(state.write("export "),node.declaration)this[node.declaration.type](node.declaration,state);else{state.write("{");let{specifiers}=node,{length}=specifiers;if(length>
0)for(let i=0;;){let specifier=specifiers[i],{name}=specifier.local;if(state.write(name,specifier),name!==specifier.exported.name&&state.write(" as "+specifier.
exported.name),++i<length)state.write(", ");else break}if(state.write("}"),node.source&&(state.write(" from "),this.Literal(node.source,state)),node.attributes&&
node.attributes.length>0){state.write(" with { ");for(let i=0;i<node.attributes.length;i++)this.ImportAttribute(node.attributes[i],state),i<node.attributes.length-
1&&state.write(", ");state.write(" }")}state.write(";")}},ExportAllDeclaration(node,state){if(node.exported!=null?state.write("export * as "+node.exported.name+
" from "):state.write("export * from "),this.Literal(node.source,state),node.attributes&&node.attributes.length>0){state.write(" with { ");for(let i=0;i<node.attributes.
length;i++)this.ImportAttribute(node.attributes[i],state),i<node.attributes.length-1&&state.write(", ");state.write(" }")}state.write(";")},MethodDefinition(node,state){
node.static&&state.write("static ");let kind=node.kind[0];(kind==="g"||kind==="s")&&state.write(node.kind+" "),node.value.async&&state.write("async "),node.value.
generator&&state.write("*"),node.computed?(state.write("["),this[node.key.type](node.key,state),state.write("]")):this[node.key.type](node.key,state),formatSequence(
state,node.value.params),state.write(" "),this[node.value.body.type](node.value.body,state)},ClassExpression(node,state){this.ClassDeclaration(node,state)},ArrowFunctionExpression(node,state){
state.write(node.async?"async ":"",node);let{params:params2}=node;params2!=null&&(params2.length===1&&params2[0].type[0]==="I"?state.write(params2[0].name,params2[0]):
formatSequence(state,node.params)),state.write(" => "),node.body.type[0]==="O"?(state.write("("),this.ObjectExpression(node.body,state),state.write(")")):this[node.
body.type](node.body,state)},ThisExpression(node,state){state.write("this",node)},Super(node,state){state.write("super",node)},RestElement:RestElement=function(node,state){
state.write("..."),this[node.argument.type](node.argument,state)},SpreadElement:RestElement,YieldExpression(node,state){state.write(node.delegate?"yield*":"yiel\
d"),node.argument&&(state.write(" "),this[node.argument.type](node.argument,state))},AwaitExpression(node,state){state.write("await ",node),formatExpression(state,
node.argument,node)},TemplateLiteral(node,state){let{quasis,expressions:expressions2}=node;state.write("`");let{length}=expressions2;for(let i=0;i<length;i++){let expression=expressions2[i],
quasi2=quasis[i];state.write(quasi2.value.raw,quasi2),state.write("${"),this[expression.type](expression,state),state.write("}")}let quasi=quasis[quasis.length-
1];state.write(quasi.value.raw,quasi),state.write("`")},TemplateElement(node,state){state.write(node.value.raw,node)},TaggedTemplateExpression(node,state){formatExpression(
state,node.tag,node),this[node.quasi.type](node.quasi,state)},ArrayExpression:ArrayExpression=function(node,state){if(state.write("["),node.elements.length>0){let{
elements}=node,{length}=elements;for(let i=0;;){let element=elements[i];if(element!=null&&this[element.type](element,state),++i<length)state.write(", ");else{element==
null&&state.write(", ");break}}}state.write("]")},ArrayPattern:ArrayExpression,ObjectExpression(node,state){let indent=state.indent.repeat(state.indentLevel++),
{lineEnd,writeComments}=state,propertyIndent=indent+state.indent;if(state.write("{"),node.properties.length>0){state.write(lineEnd),writeComments&&node.comments!=
null&&formatComments(state,node.comments,propertyIndent,lineEnd);let comma=","+lineEnd,{properties}=node,{length}=properties;for(let i=0;;){let property=properties[i];
if(writeComments&&property.comments!=null&&formatComments(state,property.comments,propertyIndent,lineEnd),state.write(propertyIndent),this[property.type](property,
state),++i<length)state.write(comma);else break}state.write(lineEnd),writeComments&&node.trailingComments!=null&&formatComments(state,node.trailingComments,propertyIndent,
lineEnd),state.write(indent+"}")}else writeComments?node.comments!=null?(state.write(lineEnd),formatComments(state,node.comments,propertyIndent,lineEnd),node.trailingComments!=
null&&formatComments(state,node.trailingComments,propertyIndent,lineEnd),state.write(indent+"}")):node.trailingComments!=null?(state.write(lineEnd),formatComments(
state,node.trailingComments,propertyIndent,lineEnd),state.write(indent+"}")):state.write("}"):state.write("}");state.indentLevel--},Property(node,state){node.method||
node.kind[0]!=="i"?this.MethodDefinition(node,state):(node.shorthand||(node.computed?(state.write("["),this[node.key.type](node.key,state),state.write("]")):this[node.
key.type](node.key,state),state.write(": ")),this[node.value.type](node.value,state))},PropertyDefinition(node,state){if(node.static&&state.write("static "),node.
computed&&state.write("["),this[node.key.type](node.key,state),node.computed&&state.write("]"),node.value==null){node.key.type[0]!=="F"&&state.write(";");return}
state.write(" = "),this[node.value.type](node.value,state),state.write(";")},ObjectPattern(node,state){if(state.write("{"),node.properties.length>0){let{properties}=node,
{length}=properties;for(let i=0;this[properties[i].type](properties[i],state),++i<length;)state.write(", ")}state.write("}")},SequenceExpression(node,state){formatSequence(
state,node.expressions)},UnaryExpression(node,state){if(node.prefix){let{operator,argument,argument:{type}}=node;state.write(operator);let needsParentheses=expressionNeedsParenthesis(
state,argument,node);!needsParentheses&&(operator.length>1||type[0]==="U"&&(type[1]==="n"||type[1]==="p")&&argument.prefix&&argument.operator[0]===operator&&(operator===
"+"||operator==="-"))&&state.write(" "),needsParentheses?(state.write(operator.length>1?" (":"("),this[type](argument,state),state.write(")")):this[type](argument,
state)}else this[node.argument.type](node.argument,state),state.write(node.operator)},UpdateExpression(node,state){node.prefix?(state.write(node.operator),this[node.
argument.type](node.argument,state)):(this[node.argument.type](node.argument,state),state.write(node.operator))},AssignmentExpression(node,state){this[node.left.
type](node.left,state),state.write(" "+node.operator+" "),this[node.right.type](node.right,state)},AssignmentPattern(node,state){this[node.left.type](node.left,
state),state.write(" = "),this[node.right.type](node.right,state)},BinaryExpression:BinaryExpression=function(node,state){let isIn=node.operator==="in";isIn&&state.
write("("),formatExpression(state,node.left,node,!1),state.write(" "+node.operator+" "),formatExpression(state,node.right,node,!0),isIn&&state.write(")")},LogicalExpression:BinaryExpression,
ConditionalExpression(node,state){let{test}=node,precedence=state.expressionsPrecedence[test.type];precedence===NEEDS_PARENTHESES||precedence<=state.expressionsPrecedence.
ConditionalExpression?(state.write("("),this[test.type](test,state),state.write(")")):this[test.type](test,state),state.write(" ? "),this[node.consequent.type](
node.consequent,state),state.write(" : "),this[node.alternate.type](node.alternate,state)},NewExpression(node,state){state.write("new ");let precedence=state.expressionsPrecedence[node.
callee.type];precedence===NEEDS_PARENTHESES||precedence<state.expressionsPrecedence.CallExpression||hasCallExpression(node.callee)?(state.write("("),this[node.callee.
type](node.callee,state),state.write(")")):this[node.callee.type](node.callee,state),formatSequence(state,node.arguments)},CallExpression(node,state){let precedence=state.
expressionsPrecedence[node.callee.type];precedence===NEEDS_PARENTHESES||precedence<state.expressionsPrecedence.CallExpression?(state.write("("),this[node.callee.
type](node.callee,state),state.write(")")):this[node.callee.type](node.callee,state),node.optional&&state.write("?."),formatSequence(state,node.arguments)},ChainExpression(node,state){
this[node.expression.type](node.expression,state)},MemberExpression(node,state){let precedence=state.expressionsPrecedence[node.object.type];precedence===NEEDS_PARENTHESES||
precedence<state.expressionsPrecedence.MemberExpression?(state.write("("),this[node.object.type](node.object,state),state.write(")")):this[node.object.type](node.
object,state),node.computed?(node.optional&&state.write("?."),state.write("["),this[node.property.type](node.property,state),state.write("]")):(node.optional?state.
write("?."):state.write("."),this[node.property.type](node.property,state))},MetaProperty(node,state){state.write(node.meta.name+"."+node.property.name,node)},Identifier(node,state){
state.write(node.name,node)},PrivateIdentifier(node,state){state.write(`#${node.name}`,node)},Literal(node,state){node.raw!=null?state.write(node.raw,node):node.
regex!=null?this.RegExpLiteral(node,state):node.bigint!=null?state.write(node.bigint+"n",node):state.write(stringify(node.value),node)},RegExpLiteral(node,state){
let{regex}=node;state.write(`/${regex.pattern}/${regex.flags}`,node)}},EMPTY_OBJECT={},baseGenerator=GENERATOR,State=class{constructor(options){let setup=options??
EMPTY_OBJECT;this.output="",setup.output!=null?(this.output=setup.output,this.write=this.writeToStream):this.output="",this.generator=setup.generator!=null?setup.
generator:GENERATOR,this.expressionsPrecedence=setup.expressionsPrecedence!=null?setup.expressionsPrecedence:EXPRESSIONS_PRECEDENCE,this.indent=setup.indent!=null?
setup.indent:"  ",this.lineEnd=setup.lineEnd!=null?setup.lineEnd:`
`,this.indentLevel=setup.startingIndentLevel!=null?setup.startingIndentLevel:0,this.writeComments=setup.comments?setup.comments:!1,setup.sourceMap!=null&&(this.
write=setup.output==null?this.writeAndMap:this.writeToStreamAndMap,this.sourceMap=setup.sourceMap,this.line=1,this.column=0,this.lineEndSize=this.lineEnd.split(
`
`).length-1,this.mapping={original:null,generated:this,name:void 0,source:setup.sourceMap.file||setup.sourceMap._file})}write(code){this.output+=code}writeToStream(code){
this.output.write(code)}writeAndMap(code,node){this.output+=code,this.map(code,node)}writeToStreamAndMap(code,node){this.output.write(code),this.map(code,node)}map(code,node){
if(node!=null){let{type}=node;if(type[0]==="L"&&type[2]==="n"){this.column=0,this.line++;return}if(node.loc!=null){let{mapping}=this;mapping.original=node.loc.start,
mapping.name=node.name,this.sourceMap.addMapping(mapping)}if(type[0]==="T"&&type[8]==="E"||type[0]==="L"&&type[1]==="i"&&typeof node.value=="string"){let{length:length2}=code,
{column,line}=this;for(let i=0;i<length2;i++)code[i]===`
`?(column=0,line++):column++;this.column=column,this.line=line;return}}let{length}=code,{lineEnd}=this;length>0&&(this.lineEndSize>0&&(lineEnd.length===1?code[length-
1]===lineEnd:code.endsWith(lineEnd))?(this.line+=this.lineEndSize,this.column=0):this.column+=length)}toString(){return this.output}};function generate(node,options){
let state=new State(options);return state.generator[node.type](node,state),state.output}var customGenerator={...baseGenerator,BooleanLiteral(node,state){state.write(
`${node.value}`,node)},NullLiteral(node,state){state.write("null",node)},NumericLiteral(node,state){state.write(node.value,node)},ObjectMethod(node,state){let{key,
type,...value}=node;return this.ObjectProperty({key:node.key,value:{type:"FunctionExpression",...value}},state)},ObjectProperty(node,state){return this.Property(
{...node,kind:"init"},state)},RegExpLiteral(node,state){state.write(`/${node.pattern}/${node.flags}`,node)},StringLiteral(node,state){state.write(JSON.stringify(
node.value),node)}};function astring(tree){return generate(tree,{generator:customGenerator})}function generateFallbackExpressions(fallback,expressions2){let path=identifier(
"path");return forOfStatement(variableDeclaration("const",[variableDeclarator(path)]),arrayExpression(expressions2.map(stringLiteral)),blockStatement([callExpression(
fallback,[identifier("input"),path,memberExpression(scope.callbacks,path,!0)])]))}function isObject(maybeObj){return typeof maybeObj=="object"&&maybeObj!==null}
function buildJson(input){switch(typeof input){case"boolean":return booleanLiteral(input);case"string":return stringLiteral(input);case"number":return numericLiteral(
input);case"object":return input===null?nullLiteral():Array.isArray(input)?arrayExpression(input.map(buildJson)):objectExpression(Object.keys(input).map(key=>objectProperty(
stringLiteral(key),buildJson(input[key]))))}}var TraversalZones=class{#isDestroyed=!1;#zones=[];get root(){if(this.#isDestroyed||this.#zones.length===0)return null;
let zonesIdentifier=identifier("zones");return variableDeclaration("const",[variableDeclarator(zonesIdentifier,buildJson(mergeZones(this.#zones)))])}destroy(){this.#isDestroyed=
!0}attach(zone){this.#zones.push(zone)}create(){return this.#isDestroyed?null:new Zone(this)}},Zone=class{#zones;#localZones;#relationships;constructor(zones){this.#zones=
zones,this.root={},this.#localZones=[this.root],this.#relationships=new Map}attach(){this.#zones.attach(this.root),this.#relationships.clear()}expand(property){
let i=0;for(let value of this.#localZones)if(value!==null){if(property==="**"){let parent=this.#relationships.get(value);if(parent!==void 0&&"*"in parent){delete parent["\
*"],parent["**"]=null;continue}value[property]=null}else value[property]={},this.#relationships.set(value[property],value);this.#localZones[i++]=value[property]}
return this}expandMultiple(properties){let root2=this.#localZones[0];if(root2===null)return this;let i=0;for(let property of properties)root2[property]=property===
"**"?null:{},this.#localZones.length<i?this.#localZones.push(root2[property]):this.#localZones[i++]=root2[property];return this}resize(){return this.expand("*")}allIn(){
return this.expand("**")}};function pullAll(target){return Object.keys(target).reduce((obj,key)=>Object.assign(obj,target[key]),{})}function _mergeZones(target,source){
if("*"in source){let pulled=pullAll(target);_mergeZones(pulled,pullAll(source)),target["*"]="*"in pulled?{"*":pulled["*"]}:pulled}else for(let key of Object.keys(
source))key in target?isObject(source[key])&&_mergeZones(target[key],source[key]):target[key]=source[key]}function mergeZones(zones){let target=zones[0];for(let i=1;i<
zones.length;i++)_mergeZones(target,zones[i]);return target}var params=[identifier("input"),identifier("callbacks")],NEW_SCOPE_VARIABLE_DECLARATION=variableDeclaration(
"const",[variableDeclarator(scope._,newExpression(identifier("Scope"),params))]),ESTree=class{#tree=objectExpression([]);#shorthands=objectExpression([]);#runtimeDependencies=new Set(
["Scope"]);#program=new Set;#body=new Set;#traverse=new Set;#availableShorthands;constructor({customShorthands,format,npmProvider}){this.format=format,this.npmProvider=
npmProvider,this.ctx=null,this.traversalZones=new TraversalZones,this.#availableShorthands=customShorthands}addRuntimeDependency(specifier){this.#runtimeDependencies.
has(specifier)||this.#runtimeDependencies.add(specifier)}attachFallbackExpressions(fallback,expressions2){this.push(generateFallbackExpressions(fallback.attach(
this),expressions2),"body")}attachCustomShorthand(name){if(this.#availableShorthands===null||!(name in this.#availableShorthands))throw new ReferenceError(`Shor\
thand '${name}' is not defined`);this.#shorthands.properties.push(objectMethod("method",identifier(name),fnParams,blockStatement([returnStatement(jsep2(this.#availableShorthands[name]))])))}getMethodByHash(hash){
return this.#tree.properties.find(prop=>prop.key.value===hash)}push(node,placement){switch(placement){case"tree-method":this.#tree.properties.push(objectMethod(
"method",stringLiteral(this.ctx.id),fnParams,node));break;case"program":this.#program.has(node)||this.#program.add(node);break;case"body":this.#body.has(node)||
this.#body.add(node);break;case"traverse":this.#traverse.add(treeMethodCall(node.value));break}}pushAll(items){for(let item of items)this.push(...item)}toString(){
let traversalZones=this.traversalZones.root;return astring(program([importDeclaration([...this.#runtimeDependencies].map(dep=>importSpecifier(identifier(dep),identifier(
dep))),stringLiteral(`${this.npmProvider??""}nimma/runtime`)),...this.#program,traversalZones,this.#tree.properties.length===0?null:variableDeclaration("const",
[variableDeclarator(internalScope.tree,this.#tree)]),this.#shorthands.properties.length===0?null:variableDeclaration("const",[variableDeclarator(internalScope.shorthands,
this.#shorthands)]),exportDefaultDeclaration(functionDeclaration(null,params,blockStatement([NEW_SCOPE_VARIABLE_DECLARATION,tryStatement(blockStatement([...this.#body,
this.#traverse.size===0?null:expressionStatement(callExpression(scope.traverse,[arrowFunctionExpression([],blockStatement(Array.from(this.#traverse))),traversalZones===
null?nullLiteral():traversalZones.declarations[0].id]))].filter(Boolean)),null,blockStatement([expressionStatement(callExpression(scope.destroy,[]))]))].filter(
Boolean))))].filter(Boolean)))}},POS_VARIABLE_DECLARATION=variableDeclaration("let",[variableDeclarator(internalScope.pos,numericLiteral(0))]);function baseline(jsonPaths,opts){
let tree=new ESTree(opts),hashes=new Map,callbacks=new Map;traverse:for(let[id,nodes]of jsonPaths){let iterator=new Iterator(nodes);if(iterator.length===-1)continue;
let hash=JSON.stringify(iterator.nodes),existingHash=hashes.get(hash);if(existingHash!==void 0){var _callbacks$get;((_callbacks$get=callbacks.get(existingHash))===
null||_callbacks$get===void 0?void 0:_callbacks$get.push(id))??callbacks.set(existingHash,[id]);let body=tree.getMethodByHash(existingHash).body.body;iterator.feedback.
bailed&&(body=body[0].expression.arguments[1].body.body),body.push(generateEmitCall(id,iterator.modifiers));continue}else hashes.set(hash,id);(iterator.feedback.
bailed||nodes.length>0&&isDeep(nodes[0]))&&tree.traversalZones.destroy();let ctx={id,iterator};tree.ctx=ctx;for(let fastPath of fastPaths)if(fastPath(nodes,tree,
ctx))continue traverse;let branch=iterator.feedback.bailed?[]:[ifStatement(binaryExpression(iterator.feedback.fixed?"!==":"<",scope.depth,numericLiteral(iterator.
length-1)),returnStatement())].concat(iterator.feedback.fixed?[]:POS_VARIABLE_DECLARATION),zone=iterator.feedback.bailed?null:tree.traversalZones.create(),inverseAt=iterator.
feedback.inverseAt;for(let node of iterator){(isDeep(node)||inverseAt===iterator.state.absolutePos)&&zone?.allIn();let treeNode;switch(node.type){case"MemberExp\
ression":treeNode=generateMemberExpression(iterator,node),zone?.expand(node.value);break;case"MultipleMemberExpression":treeNode=generateMultipleMemberExpression(
iterator,node),zone?.expandMultiple(node.value);break;case"SliceExpression":treeNode=generateSliceExpression(iterator,node,tree),zone?.resize();break;case"Scrip\
tFilterExpression":treeNode=generateFilterScriptExpression(iterator,node,tree),zone?.resize();break;case"WildcardExpression":if(treeNode=generateWildcardExpression(
iterator),zone?.resize(),treeNode===null)continue;break}iterator.feedback.bailed?branch.push(objectExpression([objectProperty(identifier("fn"),arrowFunctionExpression(
[scope._],treeNode)),objectProperty(identifier("deep"),booleanLiteral(node.deep))])):branch.push(ifStatement(treeNode,returnStatement()))}!iterator.feedback.fixed&&
!iterator.feedback.bailed&&!iterator.state.inverted&&branch.push(ifStatement(binaryExpression("!==",scope.depth,iterator.state.pos===0?internalScope.pos:binaryExpression(
"+",internalScope.pos,numericLiteral(iterator.state.pos))),returnStatement()));let placement=iterator.feedback.bailed?"body":"traverse";iterator.feedback.bailed?
branch.splice(0,branch.length,expressionStatement(callExpression(scope.bail,[stringLiteral(id),arrowFunctionExpression([scope._],blockStatement([expressionStatement(
generateEmitCall(ctx.id,iterator.modifiers).expression)])),arrayExpression([...branch])]))):branch.push(generateEmitCall(ctx.id,iterator.modifiers)),placement===
"body"?tree.push(expressionStatement(callExpression(memberExpression(internalScope.tree,stringLiteral(id),!0),fnParams)),placement):tree.push(stringLiteral(id),
placement),optimizer(branch,iterator),tree.push(blockStatement(branch),"tree-method"),zone?.attach()}return tree}var runtime_exports={};(0,import_chunk_477ZAGBT.__export)(
runtime_exports,{Scope:()=>Scope,get:()=>get,inBounds:()=>inBounds,isObject:()=>isObject});function get(input,path){if(path.length===0||!isObject(input))return input;
let value=input;for(let segment of path.slice(0,path.length-1))if(value=value[segment],!isObject(value))return;return value[path[path.length-1]]}function inBounds(value,pos,start,end,step2){
let actualStart=start<0?Math.max(0,start+value.length):Math.min(value.length,start),actualEnd=end<0?Math.max(0,end+value.length):Math.min(value.length,end);return pos>=
actualStart&&pos<actualEnd&&(step2===1||actualEnd-Math.abs(step2)>0&&(pos+start)%step2===0)}function isIterable(value){return isObject(value)&&typeof value[Symbol.
iterator]=="function"}var AggregateError=globalThis.AggregateError??class extends Error{constructor(errors,message=""){if(super(message),!Array.isArray(errors)&&
!isIterable(errors))throw new TypeError(`${errors} is not an iterable`);this.errors=[...errors]}},CauseError=class extends Error{constructor(message,extra){super(
message),extra!==void 0&&"cause"in extra&&(this.cause=extra.cause)}},RuntimeError=class extends CauseError{};function printPrimitive(value){return typeof value==
"string"||typeof value=="number"?JSON.stringify(value):"unknown"}function printError(e){return e instanceof Error?`${e.constructor.name}(${printPrimitive(e.message)}\
)`:printPrimitive(e)}function proxyCallbacks(callbacks,errors){let _callbacks={};for(let key of Object.keys(callbacks)){let fn=callbacks[key];_callbacks[key]=(...args)=>{
try{fn(...args)}catch(e){let message=`${fn.name||key} threw: ${printError(e)}`;errors.push(new RuntimeError(message,{cause:e}))}}}return _callbacks}function printSegment(path,segment){
return path+`[${typeof segment=="string"?`'${segment}'`:segment}]`}function dumpPath(path){return`$${path.reduce(printSegment,"")}`}var Sandbox=class _Sandbox{#history;#path;#value;constructor(path,root2,history=null){
this.root=root2,this.#path=path,this.#history=history??[[0,root2]],this.#value=void 0}get path(){return dumpPath(this.#path)}get depth(){return this.#path.length-
1}get value(){return this.#value!==void 0?this.#value:this.#value??(this.#value=this.#history[this.#history.length-1][1])}get property(){return unwrapOrNull(this.#path,
this.depth)}get#parent(){if(!(this.#history.length<3))return this.#history[this.#history.length-3]}get parentValue(){var _this$parent;return(_this$parent=this.#parent)===
null||_this$parent===void 0?void 0:_this$parent[1]}get parentProperty(){var _this$parent2;return this.#path[(_this$parent2=this.#parent)===null||_this$parent2===
void 0?void 0:_this$parent2[0]]}destroy(){this.#history.length=0}push(){let root2=this.property!==null&&isObject(this.value)?this.value[this.property]:null;return this.#history.
push([this.#path.length,root2]),this.#value=root2,this}pop(){let length=Math.max(0,this.#path.length+1);for(;this.#history.length>length;)this.#history.pop();return this.#value=
void 0,this}at(pos){if(Math.abs(pos)>this.#history.length)return null;let actualPos=(pos<0?this.#history.length:0)+pos,history=this.#history.slice(0,actualPos+1);
return new _Sandbox(this.#path.slice(0,history[history.length-1][0]),history[history.length-1][1],history)}};function unwrapOrNull(collection,pos){return pos>=0&&
collection.length>pos?collection[pos]:null}function _traverseBody(key,curObj,scope2,cb,deps){let value=curObj[key],pos=scope2.enter(key),matched=deps!==null&&deps.
length>0&&!deps[0].fn(scope2);(deps===null||deps.length===1&&matched)&&cb(scope2),isObject(value)&&(deps===null?_traverse(value,scope2,cb,deps):deps.length>0&&(matched&&
_traverse(value,scope2,cb,deps.slice(1)),deps[0].deep&&(scope2.exit(pos),scope2.enter(key),_traverse(value,scope2,cb,deps)))),scope2.exit(pos)}function _traverse(curObj,scope2,cb,deps){
if(Array.isArray(curObj))for(let i=0;i<curObj.length;i++)_traverseBody(i,curObj,scope2,cb,deps);else for(let key of Object.keys(curObj))_traverseBody(key,curObj,
scope2,cb,deps)}function traverse(cb){_traverse(this.root,this,cb,null)}function bailedTraverse(cb,deps){_traverse(this.value,this,cb,deps)}function zonedTraverse(cb,zones){
isSaneObject(this.root)?(zonesRegistry.set(this.root,zones),_traverse(new Proxy(this.root,traps),this,cb,null)):_traverse(this.root,this,cb,null)}var zonesRegistry=new WeakMap,
traps={get(target,prop){let value=target[prop];if(Array.isArray(target)){if(prop==="length")return target.length;let stored2=zonesRegistry.get(target);return prop in
stored2&&isObject(value)&&zonesRegistry.set(value,stored2[prop]),value}if(!isObject(value)||!isSaneObject(value))return value;if(Array.isArray(value))for(let item of value)
isObject(item)&&zonesRegistry.set(item,zonesRegistry.get(value));return"**"in zonesRegistry.get(value)?value:new Proxy(value,traps)},ownKeys(target){let stored=zonesRegistry.
get(target);if(zonesRegistry.delete(target),"*"in stored){let actualKeys2=Object.keys(target);for(let key of actualKeys2){let value=target[key];isObject(value)&&
zonesRegistry.set(value,stored["*"])}return actualKeys2}let actualKeys=Object.keys(stored);for(let i=0;i<actualKeys.length;i++){let key=actualKeys[i];if(!Object.
hasOwnProperty.call(target,key)){actualKeys.splice(i,1),i--;continue}let value=target[key];isObject(value)&&zonesRegistry.set(value,stored[key])}return actualKeys}};
function isSaneObject(object){return!(Object.isFrozen(object)||Object.isSealed(object)||!Object.isExtensible(object))}var Scope=class _Scope{#parent;#output;constructor(root2,callbacks,parent=null){
this.root=root2,this.#parent=parent,this.path=[],this.errors=[],this.sandbox=new Sandbox(this.path,root2,null),this.callbacks=proxyCallbacks(callbacks,this.errors);
let self=this;this.#output={path:this.path,get value(){return self.value}}}get depth(){return this.path.length-1}get property(){return this.sandbox.property}get value(){
return this.sandbox.value}enter(key){return this.path.push(key),this.sandbox=this.sandbox.push(),this.path.length}exit(depth){let length=Math.max(0,depth-1);for(;this.
path.length>length;)this.path.pop();return this.sandbox=this.sandbox.pop(),this.path.length}fork(path){let newScope=new _Scope(this.root,this.callbacks,this);for(let segment of path)
if(newScope.enter(segment),newScope.value===void 0)return null;return newScope}traverse(fn,zones){zones!==null?zonedTraverse.call(this,fn,zones):traverse.call(this,
fn)}bail(id,fn,deps){let scope2=this.fork(this.path);bailedTraverse.call(scope2,fn,deps)}emit(id,pos,withKeys){let fn=this.callbacks[id];if(pos===0&&!withKeys)return void fn(
this.#output);if(pos!==0&&pos>this.depth+1)return;let output=pos===0?this.#output:{path:this.#output.path.slice(0,Math.max(0,this.#output.path.length-pos)),value:(this.
sandbox.at(-pos-1)??this.sandbox.at(0)).value};fn(withKeys?{path:output.path,value:output.path.length===0?void 0:output.path[output.path.length-1]}:output)}destroy(){
if(this.path.length=0,this.sandbox.destroy(),this.sandbox=null,this.errors.length>0)throw new AggregateError(this.errors,"Error running Nimma")}};function getOutputFormat(){
try{return Function("a","a?.b")({}),"ES2021"}catch{return"ES2018"}}var ParserError=class extends CauseError{constructor(message,expression,extra){super(message,
extra),this.input=expression}},{parse}=parser_exports;function parse$1(input){try{return parse(input)}catch(e){throw new ParserError(e.message,input,{cause:e})}}
function pickException([,ex]){return ex}function pickExpression([expression]){return expression}function parseExpressions(expressions2,unsafe,hasFallback){let mappedExpressions=[],
erroredExpressions=[];for(let expression of new Set(expressions2))try{let parsed2=parse$1(expression);if(unsafe===!1&&Iterator.analyze(parsed2).bailed)throw SyntaxError(
"Unsafe expressions are ignored, but no fallback was specified");mappedExpressions.push([expression,parsed2])}catch(e){erroredExpressions.push([expression,e])}if(!hasFallback&&
erroredExpressions.length>0)throw new AggregateError(erroredExpressions.map(pickException),`Error parsing ${erroredExpressions.map(pickExpression).join(", ")}`);
return{erroredExpressions:erroredExpressions.map(pickExpression),mappedExpressions}}var IMPORT_DECLARATIONS_REGEXP=/import\s*({[^}]+})\s*from\s*['"][^'"]+['"];?/,
Nimma=class{#fallback;#compiledFn;constructor(expressions2,{fallback=null,unsafe=!0,output="auto",npmProvider=null,customShorthands=null}={}){this.#fallback=fallback,
this.#compiledFn=null;let{erroredExpressions,mappedExpressions}=parseExpressions(expressions2,unsafe,fallback!==null);this.tree=baseline(mappedExpressions,{customShorthands,
format:output==="auto"?getOutputFormat():output,npmProvider}),erroredExpressions.length>0&&this.tree.attachFallbackExpressions(fallback,erroredExpressions),this.
sourceCode=String(this.tree)}query(input,callbacks){if(this.#compiledFn!==null){this.#compiledFn(input,callbacks);return}let globals="__nimma_globals__",code=this.
sourceCode.replace("export default function","return function").replace(IMPORT_DECLARATIONS_REGEXP,`const $1 = ${globals};`).replace(RegExp(IMPORT_DECLARATIONS_REGEXP.
source,"g"),"");this.#compiledFn=Function(globals,...this.#fallback===null?[]:Array.from(this.#fallback.runtimeDeps.keys()),code)(runtime_exports,...this.#fallback===
null?[]:Array.from(this.#fallback.runtimeDeps.values())),this.#compiledFn(input,callbacks)}},Hooks2=class{add(name,callback,first){if(typeof arguments[0]!="stri\
ng")for(let name2 in arguments[0])this.add(name2,arguments[0][name2],arguments[1]);else(Array.isArray(name)?name:[name]).forEach(function(name2){this[name2]=this[name2]||
[],callback&&this[name2][first?"unshift":"push"](callback)},this)}run(name,env){this[name]=this[name]||[],this[name].forEach(function(callback){callback.call(env&&
env.context?env.context:env,env)})}},Plugins2=class{constructor(jsep4){this.jsep=jsep4,this.registered={}}register(...plugins){plugins.forEach(plugin2=>{if(typeof plugin2!=
"object"||!plugin2.name||!plugin2.init)throw new Error("Invalid JSEP plugin format");this.registered[plugin2.name]||(plugin2.init(this.jsep),this.registered[plugin2.
name]=plugin2)})}},Jsep2=class _Jsep2{static get version(){return"1.4.0"}static toString(){return"JavaScript Expression Parser (JSEP) v"+_Jsep2.version}static addUnaryOp(op_name){
return _Jsep2.max_unop_len=Math.max(op_name.length,_Jsep2.max_unop_len),_Jsep2.unary_ops[op_name]=1,_Jsep2}static addBinaryOp(op_name,precedence,isRightAssociative){
return _Jsep2.max_binop_len=Math.max(op_name.length,_Jsep2.max_binop_len),_Jsep2.binary_ops[op_name]=precedence,isRightAssociative?_Jsep2.right_associative.add(
op_name):_Jsep2.right_associative.delete(op_name),_Jsep2}static addIdentifierChar(char){return _Jsep2.additional_identifier_chars.add(char),_Jsep2}static addLiteral(literal_name,literal_value){
return _Jsep2.literals[literal_name]=literal_value,_Jsep2}static removeUnaryOp(op_name){return delete _Jsep2.unary_ops[op_name],op_name.length===_Jsep2.max_unop_len&&
(_Jsep2.max_unop_len=_Jsep2.getMaxKeyLen(_Jsep2.unary_ops)),_Jsep2}static removeAllUnaryOps(){return _Jsep2.unary_ops={},_Jsep2.max_unop_len=0,_Jsep2}static removeIdentifierChar(char){
return _Jsep2.additional_identifier_chars.delete(char),_Jsep2}static removeBinaryOp(op_name){return delete _Jsep2.binary_ops[op_name],op_name.length===_Jsep2.max_binop_len&&
(_Jsep2.max_binop_len=_Jsep2.getMaxKeyLen(_Jsep2.binary_ops)),_Jsep2.right_associative.delete(op_name),_Jsep2}static removeAllBinaryOps(){return _Jsep2.binary_ops=
{},_Jsep2.max_binop_len=0,_Jsep2}static removeLiteral(literal_name){return delete _Jsep2.literals[literal_name],_Jsep2}static removeAllLiterals(){return _Jsep2.
literals={},_Jsep2}get char(){return this.expr.charAt(this.index)}get code(){return this.expr.charCodeAt(this.index)}constructor(expr){this.expr=expr,this.index=
0}static parse(expr){return new _Jsep2(expr).parse()}static getMaxKeyLen(obj){return Math.max(0,...Object.keys(obj).map(k2=>k2.length))}static isDecimalDigit(ch){
return ch>=48&&ch<=57}static binaryPrecedence(op_val){return _Jsep2.binary_ops[op_val]||0}static isIdentifierStart(ch){return ch>=65&&ch<=90||ch>=97&&ch<=122||ch>=
128&&!_Jsep2.binary_ops[String.fromCharCode(ch)]||_Jsep2.additional_identifier_chars.has(String.fromCharCode(ch))}static isIdentifierPart(ch){return _Jsep2.isIdentifierStart(
ch)||_Jsep2.isDecimalDigit(ch)}throwError(message){let error=new Error(message+" at character "+this.index);throw error.index=this.index,error.description=message,
error}runHook(name,node){if(_Jsep2.hooks[name]){let env={context:this,node};return _Jsep2.hooks.run(name,env),env.node}return node}searchHook(name){if(_Jsep2.hooks[name]){
let env={context:this};return _Jsep2.hooks[name].find(function(callback){return callback.call(env.context,env),env.node}),env.node}}gobbleSpaces(){let ch=this.code;
for(;ch===_Jsep2.SPACE_CODE||ch===_Jsep2.TAB_CODE||ch===_Jsep2.LF_CODE||ch===_Jsep2.CR_CODE;)ch=this.expr.charCodeAt(++this.index);this.runHook("gobble-spaces")}parse(){
this.runHook("before-all");let nodes=this.gobbleExpressions(),node=nodes.length===1?nodes[0]:{type:_Jsep2.COMPOUND,body:nodes};return this.runHook("after-all",node)}gobbleExpressions(untilICode){
let nodes=[],ch_i,node;for(;this.index<this.expr.length;)if(ch_i=this.code,ch_i===_Jsep2.SEMCOL_CODE||ch_i===_Jsep2.COMMA_CODE)this.index++;else if(node=this.gobbleExpression())
nodes.push(node);else if(this.index<this.expr.length){if(ch_i===untilICode)break;this.throwError('Unexpected "'+this.char+'"')}return nodes}gobbleExpression(){let node=this.
searchHook("gobble-expression")||this.gobbleBinaryExpression();return this.gobbleSpaces(),this.runHook("after-expression",node)}gobbleBinaryOp(){this.gobbleSpaces();
let to_check=this.expr.substr(this.index,_Jsep2.max_binop_len),tc_len=to_check.length;for(;tc_len>0;){if(_Jsep2.binary_ops.hasOwnProperty(to_check)&&(!_Jsep2.isIdentifierStart(
this.code)||this.index+to_check.length<this.expr.length&&!_Jsep2.isIdentifierPart(this.expr.charCodeAt(this.index+to_check.length))))return this.index+=tc_len,to_check;
to_check=to_check.substr(0,--tc_len)}return!1}gobbleBinaryExpression(){let node,biop,prec,stack,biop_info,left,right,i,cur_biop;if(left=this.gobbleToken(),!left||
(biop=this.gobbleBinaryOp(),!biop))return left;for(biop_info={value:biop,prec:_Jsep2.binaryPrecedence(biop),right_a:_Jsep2.right_associative.has(biop)},right=this.
gobbleToken(),right||this.throwError("Expected expression after "+biop),stack=[left,biop_info,right];biop=this.gobbleBinaryOp();){if(prec=_Jsep2.binaryPrecedence(
biop),prec===0){this.index-=biop.length;break}biop_info={value:biop,prec,right_a:_Jsep2.right_associative.has(biop)},cur_biop=biop;let comparePrev=prev=>biop_info.
right_a&&prev.right_a?prec>prev.prec:prec<=prev.prec;for(;stack.length>2&&comparePrev(stack[stack.length-2]);)right=stack.pop(),biop=stack.pop().value,left=stack.
pop(),node={type:_Jsep2.BINARY_EXP,operator:biop,left,right},stack.push(node);node=this.gobbleToken(),node||this.throwError("Expected expression after "+cur_biop),
stack.push(biop_info,node)}for(i=stack.length-1,node=stack[i];i>1;)node={type:_Jsep2.BINARY_EXP,operator:stack[i-1].value,left:stack[i-2],right:node},i-=2;return node}gobbleToken(){
let ch,to_check,tc_len,node;if(this.gobbleSpaces(),node=this.searchHook("gobble-token"),node)return this.runHook("after-token",node);if(ch=this.code,_Jsep2.isDecimalDigit(
ch)||ch===_Jsep2.PERIOD_CODE)return this.gobbleNumericLiteral();if(ch===_Jsep2.SQUOTE_CODE||ch===_Jsep2.DQUOTE_CODE)node=this.gobbleStringLiteral();else if(ch===
_Jsep2.OBRACK_CODE)node=this.gobbleArray();else{for(to_check=this.expr.substr(this.index,_Jsep2.max_unop_len),tc_len=to_check.length;tc_len>0;){if(_Jsep2.unary_ops.
hasOwnProperty(to_check)&&(!_Jsep2.isIdentifierStart(this.code)||this.index+to_check.length<this.expr.length&&!_Jsep2.isIdentifierPart(this.expr.charCodeAt(this.
index+to_check.length)))){this.index+=tc_len;let argument=this.gobbleToken();return argument||this.throwError("missing unaryOp argument"),this.runHook("after-to\
ken",{type:_Jsep2.UNARY_EXP,operator:to_check,argument,prefix:!0})}to_check=to_check.substr(0,--tc_len)}_Jsep2.isIdentifierStart(ch)?(node=this.gobbleIdentifier(),
_Jsep2.literals.hasOwnProperty(node.name)?node={type:_Jsep2.LITERAL,value:_Jsep2.literals[node.name],raw:node.name}:node.name===_Jsep2.this_str&&(node={type:_Jsep2.
THIS_EXP})):ch===_Jsep2.OPAREN_CODE&&(node=this.gobbleGroup())}return node?(node=this.gobbleTokenProperty(node),this.runHook("after-token",node)):this.runHook("\
after-token",!1)}gobbleTokenProperty(node){this.gobbleSpaces();let ch=this.code;for(;ch===_Jsep2.PERIOD_CODE||ch===_Jsep2.OBRACK_CODE||ch===_Jsep2.OPAREN_CODE||
ch===_Jsep2.QUMARK_CODE;){let optional;if(ch===_Jsep2.QUMARK_CODE){if(this.expr.charCodeAt(this.index+1)!==_Jsep2.PERIOD_CODE)break;optional=!0,this.index+=2,this.
gobbleSpaces(),ch=this.code}this.index++,ch===_Jsep2.OBRACK_CODE?(node={type:_Jsep2.MEMBER_EXP,computed:!0,object:node,property:this.gobbleExpression()},node.property||
this.throwError('Unexpected "'+this.char+'"'),this.gobbleSpaces(),ch=this.code,ch!==_Jsep2.CBRACK_CODE&&this.throwError("Unclosed ["),this.index++):ch===_Jsep2.
OPAREN_CODE?node={type:_Jsep2.CALL_EXP,arguments:this.gobbleArguments(_Jsep2.CPAREN_CODE),callee:node}:(ch===_Jsep2.PERIOD_CODE||optional)&&(optional&&this.index--,
this.gobbleSpaces(),node={type:_Jsep2.MEMBER_EXP,computed:!1,object:node,property:this.gobbleIdentifier()}),optional&&(node.optional=!0),this.gobbleSpaces(),ch=
this.code}return node}gobbleNumericLiteral(){let number="",ch,chCode;for(;_Jsep2.isDecimalDigit(this.code);)number+=this.expr.charAt(this.index++);if(this.code===
_Jsep2.PERIOD_CODE)for(number+=this.expr.charAt(this.index++);_Jsep2.isDecimalDigit(this.code);)number+=this.expr.charAt(this.index++);if(ch=this.char,ch==="e"||
ch==="E"){for(number+=this.expr.charAt(this.index++),ch=this.char,(ch==="+"||ch==="-")&&(number+=this.expr.charAt(this.index++));_Jsep2.isDecimalDigit(this.code);)
number+=this.expr.charAt(this.index++);_Jsep2.isDecimalDigit(this.expr.charCodeAt(this.index-1))||this.throwError("Expected exponent ("+number+this.char+")")}return chCode=
this.code,_Jsep2.isIdentifierStart(chCode)?this.throwError("Variable names cannot start with a number ("+number+this.char+")"):(chCode===_Jsep2.PERIOD_CODE||number.
length===1&&number.charCodeAt(0)===_Jsep2.PERIOD_CODE)&&this.throwError("Unexpected period"),{type:_Jsep2.LITERAL,value:parseFloat(number),raw:number}}gobbleStringLiteral(){
let str="",startIndex=this.index,quote2=this.expr.charAt(this.index++),closed=!1;for(;this.index<this.expr.length;){let ch=this.expr.charAt(this.index++);if(ch===
quote2){closed=!0;break}else if(ch==="\\")switch(ch=this.expr.charAt(this.index++),ch){case"n":str+=`
`;break;case"r":str+="\r";break;case"t":str+="	";break;case"b":str+="\b";break;case"f":str+="\f";break;case"v":str+="\v";break;default:str+=ch}else str+=ch}return closed||
this.throwError('Unclosed quote after "'+str+'"'),{type:_Jsep2.LITERAL,value:str,raw:this.expr.substring(startIndex,this.index)}}gobbleIdentifier(){let ch=this.
code,start=this.index;for(_Jsep2.isIdentifierStart(ch)?this.index++:this.throwError("Unexpected "+this.char);this.index<this.expr.length&&(ch=this.code,_Jsep2.isIdentifierPart(
ch));)this.index++;return{type:_Jsep2.IDENTIFIER,name:this.expr.slice(start,this.index)}}gobbleArguments(termination){let args=[],closed=!1,separator_count=0;for(;this.
index<this.expr.length;){this.gobbleSpaces();let ch_i=this.code;if(ch_i===termination){closed=!0,this.index++,termination===_Jsep2.CPAREN_CODE&&separator_count&&
separator_count>=args.length&&this.throwError("Unexpected token "+String.fromCharCode(termination));break}else if(ch_i===_Jsep2.COMMA_CODE){if(this.index++,separator_count++,
separator_count!==args.length){if(termination===_Jsep2.CPAREN_CODE)this.throwError("Unexpected token ,");else if(termination===_Jsep2.CBRACK_CODE)for(let arg=args.
length;arg<separator_count;arg++)args.push(null)}}else if(args.length!==separator_count&&separator_count!==0)this.throwError("Expected comma");else{let node=this.
gobbleExpression();(!node||node.type===_Jsep2.COMPOUND)&&this.throwError("Expected comma"),args.push(node)}}return closed||this.throwError("Expected "+String.fromCharCode(
termination)),args}gobbleGroup(){this.index++;let nodes=this.gobbleExpressions(_Jsep2.CPAREN_CODE);if(this.code===_Jsep2.CPAREN_CODE)return this.index++,nodes.length===
1?nodes[0]:nodes.length?{type:_Jsep2.SEQUENCE_EXP,expressions:nodes}:!1;this.throwError("Unclosed (")}gobbleArray(){return this.index++,{type:_Jsep2.ARRAY_EXP,elements:this.
gobbleArguments(_Jsep2.CBRACK_CODE)}}},hooks2=new Hooks2;Object.assign(Jsep2,{hooks:hooks2,plugins:new Plugins2(Jsep2),COMPOUND:"Compound",SEQUENCE_EXP:"Sequenc\
eExpression",IDENTIFIER:"Identifier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpress\
ion",BINARY_EXP:"BinaryExpression",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,
OPAREN_CODE:40,CPAREN_CODE:41,OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"\
??":1,"&&":2,"|":3,"^":4,"&":5,"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(
["**"]),additional_identifier_chars:new Set(["$","_"]),literals:{true:!0,false:!1,null:null},this_str:"this"}),Jsep2.max_unop_len=Jsep2.getMaxKeyLen(Jsep2.unary_ops),
Jsep2.max_binop_len=Jsep2.getMaxKeyLen(Jsep2.binary_ops);var jsep3=expr=>new Jsep2(expr).parse(),stdClassProps2=Object.getOwnPropertyNames(class{});Object.getOwnPropertyNames(
Jsep2).filter(prop=>!stdClassProps2.includes(prop)&&jsep3[prop]===void 0).forEach(m=>{jsep3[m]=Jsep2[m]}),jsep3.Jsep=Jsep2;var CONDITIONAL_EXP2="ConditionalExpr\
ession",ternary2={name:"ternary",init(jsep4){jsep4.hooks.add("after-expression",function(env){if(env.node&&this.code===jsep4.QUMARK_CODE){this.index++;let test=env.
node,consequent=this.gobbleExpression();if(consequent||this.throwError("Expected expression"),this.gobbleSpaces(),this.code===jsep4.COLON_CODE){this.index++;let alternate=this.
gobbleExpression();if(alternate||this.throwError("Expected expression"),env.node={type:CONDITIONAL_EXP2,test,consequent,alternate},test.operator&&jsep4.binary_ops[test.
operator]<=.9){let newTest=test;for(;newTest.right.operator&&jsep4.binary_ops[newTest.right.operator]<=.9;)newTest=newTest.right;env.node.test=newTest.right,newTest.
right=env.node,env.node=test}}else this.throwError("Expected :")}})}};jsep3.plugins.register(ternary2);var FSLASH_CODE=47,BSLASH_CODE=92,index3={name:"regex",init(jsep4){
jsep4.hooks.add("gobble-token",function(env){if(this.code===FSLASH_CODE){let patternIndex=++this.index,inCharSet=!1;for(;this.index<this.expr.length;){if(this.code===
FSLASH_CODE&&!inCharSet){let pattern=this.expr.slice(patternIndex,this.index),flags="";for(;++this.index<this.expr.length;){let code=this.code;if(code>=97&&code<=
122||code>=65&&code<=90||code>=48&&code<=57)flags+=this.char;else break}let value;try{value=new RegExp(pattern,flags)}catch(e){this.throwError(e.message)}return env.
node={type:jsep4.LITERAL,value,raw:this.expr.slice(patternIndex-1,this.index)},env.node=this.gobbleTokenProperty(env.node),env.node}this.code===jsep4.OBRACK_CODE?
inCharSet=!0:inCharSet&&this.code===jsep4.CBRACK_CODE&&(inCharSet=!1),this.index+=this.code===BSLASH_CODE?2:1}this.throwError("Unclosed Regex")}})}},PLUS_CODE=43,
MINUS_CODE=45,plugin={name:"assignment",assignmentOperators:new Set(["=","*=","**=","/=","%=","+=","-=","<<=",">>=",">>>=","&=","^=","|=","||=","&&=","??="]),updateOperators:[
PLUS_CODE,MINUS_CODE],assignmentPrecedence:.9,init(jsep4){let updateNodeTypes=[jsep4.IDENTIFIER,jsep4.MEMBER_EXP];plugin.assignmentOperators.forEach(op=>jsep4.addBinaryOp(
op,plugin.assignmentPrecedence,!0)),jsep4.hooks.add("gobble-token",function(env){let code=this.code;plugin.updateOperators.some(c=>c===code&&c===this.expr.charCodeAt(
this.index+1))&&(this.index+=2,env.node={type:"UpdateExpression",operator:code===PLUS_CODE?"++":"--",argument:this.gobbleTokenProperty(this.gobbleIdentifier()),
prefix:!0},(!env.node.argument||!updateNodeTypes.includes(env.node.argument.type))&&this.throwError(`Unexpected ${env.node.operator}`))}),jsep4.hooks.add("after\
-token",function(env){if(env.node){let code=this.code;plugin.updateOperators.some(c=>c===code&&c===this.expr.charCodeAt(this.index+1))&&(updateNodeTypes.includes(
env.node.type)||this.throwError(`Unexpected ${env.node.operator}`),this.index+=2,env.node={type:"UpdateExpression",operator:code===PLUS_CODE?"++":"--",argument:env.
node,prefix:!1})}}),jsep4.hooks.add("after-expression",function(env){env.node&&updateBinariesToAssignments(env.node)});function updateBinariesToAssignments(node){
plugin.assignmentOperators.has(node.operator)?(node.type="AssignmentExpression",updateBinariesToAssignments(node.left),updateBinariesToAssignments(node.right)):
node.operator||Object.values(node).forEach(val=>{val&&typeof val=="object"&&updateBinariesToAssignments(val)})}}};jsep3.plugins.register(index3,plugin),jsep3.addUnaryOp(
"typeof"),jsep3.addUnaryOp("void"),jsep3.addLiteral("null",null),jsep3.addLiteral("undefined",void 0);var BLOCKED_PROTO_PROPERTIES=new Set(["constructor","__pro\
to__","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"]),SafeEval={evalAst(ast,subs){switch(ast.type){case"BinaryExpression":case"Log\
icalExpression":return SafeEval.evalBinaryExpression(ast,subs);case"Compound":return SafeEval.evalCompound(ast,subs);case"ConditionalExpression":return SafeEval.
evalConditionalExpression(ast,subs);case"Identifier":return SafeEval.evalIdentifier(ast,subs);case"Literal":return SafeEval.evalLiteral(ast,subs);case"MemberExp\
ression":return SafeEval.evalMemberExpression(ast,subs);case"UnaryExpression":return SafeEval.evalUnaryExpression(ast,subs);case"ArrayExpression":return SafeEval.
evalArrayExpression(ast,subs);case"CallExpression":return SafeEval.evalCallExpression(ast,subs);case"AssignmentExpression":return SafeEval.evalAssignmentExpression(
ast,subs);default:throw SyntaxError("Unexpected expression",ast)}},evalBinaryExpression(ast,subs){return{"||":(a2,b2)=>a2||b2(),"&&":(a2,b2)=>a2&&b2(),"|":(a2,b2)=>a2|
b2(),"^":(a2,b2)=>a2^b2(),"&":(a2,b2)=>a2&b2(),"==":(a2,b2)=>a2==b2(),"!=":(a2,b2)=>a2!=b2(),"===":(a2,b2)=>a2===b2(),"!==":(a2,b2)=>a2!==b2(),"<":(a2,b2)=>a2<b2(),
">":(a2,b2)=>a2>b2(),"<=":(a2,b2)=>a2<=b2(),">=":(a2,b2)=>a2>=b2(),"<<":(a2,b2)=>a2<<b2(),">>":(a2,b2)=>a2>>b2(),">>>":(a2,b2)=>a2>>>b2(),"+":(a2,b2)=>a2+b2(),"\
-":(a2,b2)=>a2-b2(),"*":(a2,b2)=>a2*b2(),"/":(a2,b2)=>a2/b2(),"%":(a2,b2)=>a2%b2()}[ast.operator](SafeEval.evalAst(ast.left,subs),()=>SafeEval.evalAst(ast.right,
subs))},evalCompound(ast,subs){let last;for(let i=0;i<ast.body.length;i++){ast.body[i].type==="Identifier"&&["var","let","const"].includes(ast.body[i].name)&&ast.
body[i+1]&&ast.body[i+1].type==="AssignmentExpression"&&(i+=1);let expr=ast.body[i];last=SafeEval.evalAst(expr,subs)}return last},evalConditionalExpression(ast,subs){
return SafeEval.evalAst(ast.test,subs)?SafeEval.evalAst(ast.consequent,subs):SafeEval.evalAst(ast.alternate,subs)},evalIdentifier(ast,subs){if(Object.hasOwn(subs,
ast.name))return subs[ast.name];throw ReferenceError(`${ast.name} is not defined`)},evalLiteral(ast){return ast.value},evalMemberExpression(ast,subs){let prop=String(
ast.computed?SafeEval.evalAst(ast.property):ast.property.name),obj=SafeEval.evalAst(ast.object,subs);if(obj==null)throw TypeError(`Cannot read properties of ${obj}\
 (reading '${prop}')`);if(!Object.hasOwn(obj,prop)&&BLOCKED_PROTO_PROPERTIES.has(prop))throw TypeError(`Cannot read properties of ${obj} (reading '${prop}')`);let result=obj[prop];
return typeof result=="function"?result.bind(obj):result},evalUnaryExpression(ast,subs){return{"-":a2=>-SafeEval.evalAst(a2,subs),"!":a2=>!SafeEval.evalAst(a2,subs),
"~":a2=>~SafeEval.evalAst(a2,subs),"+":a2=>+SafeEval.evalAst(a2,subs),typeof:a2=>typeof SafeEval.evalAst(a2,subs),void:a2=>{SafeEval.evalAst(a2,subs)}}[ast.operator](
ast.argument)},evalArrayExpression(ast,subs){return ast.elements.map(el=>SafeEval.evalAst(el,subs))},evalCallExpression(ast,subs){let args=ast.arguments.map(arg=>SafeEval.
evalAst(arg,subs)),func=SafeEval.evalAst(ast.callee,subs);if(func===Function)throw new Error("Function constructor is disabled");return func(...args)},evalAssignmentExpression(ast,subs){
if(ast.left.type!=="Identifier")throw SyntaxError("Invalid left-hand side in assignment");let id=ast.left.name,value=SafeEval.evalAst(ast.right,subs);return subs[id]=
value,subs[id]}},SafeScript=class{constructor(expr){this.code=expr,this.ast=jsep3(this.code)}runInNewContext(context){let keyMap=Object.assign(Object.create(null),
context);return SafeEval.evalAst(this.ast,keyMap)}};function push(arr,item){return arr=arr.slice(),arr.push(item),arr}function unshift(item,arr){return arr=arr.
slice(),arr.unshift(item),arr}var NewError=class extends Error{constructor(value){super('JSONPath should not be called with "new" (it prevents return of (unwrap\
ped) scalar values)'),this.avoidNew=!0,this.value=value,this.name="NewError"}};function JSONPath(opts,expr,obj,callback,otherTypeCallback){if(!(this instanceof JSONPath))
try{return new JSONPath(opts,expr,obj,callback,otherTypeCallback)}catch(e){if(!e.avoidNew)throw e;return e.value}typeof opts=="string"&&(otherTypeCallback=callback,
callback=obj,obj=expr,expr=opts,opts=null);let optObj=opts&&typeof opts=="object";if(opts=opts||{},this.json=opts.json||obj,this.path=opts.path||expr,this.resultType=
opts.resultType||"value",this.flatten=opts.flatten||!1,this.wrap=Object.hasOwn(opts,"wrap")?opts.wrap:!0,this.sandbox=opts.sandbox||{},this.eval=opts.eval===void 0?
"safe":opts.eval,this.ignoreEvalErrors=typeof opts.ignoreEvalErrors>"u"?!1:opts.ignoreEvalErrors,this.parent=opts.parent||null,this.parentProperty=opts.parentProperty||
null,this.callback=opts.callback||callback||null,this.otherTypeCallback=opts.otherTypeCallback||otherTypeCallback||function(){throw new TypeError("You must supp\
ly an otherTypeCallback callback option with the @other() operator.")},opts.autostart!==!1){let args={path:optObj?opts.path:expr};optObj?"json"in opts&&(args.json=
opts.json):args.json=obj;let ret=this.evaluate(args);if(!ret||typeof ret!="object")throw new NewError(ret);return ret}}JSONPath.prototype.evaluate=function(expr,json,callback,otherTypeCallback){
let currParent=this.parent,currParentProperty=this.parentProperty,{flatten:flatten2,wrap:wrap2}=this;if(this.currResultType=this.resultType,this.currEval=this.eval,
this.currSandbox=this.sandbox,callback=callback||this.callback,this.currOtherTypeCallback=otherTypeCallback||this.otherTypeCallback,json=json||this.json,expr=expr||
this.path,expr&&typeof expr=="object"&&!Array.isArray(expr)){if(!expr.path&&expr.path!=="")throw new TypeError('You must supply a "path" property when providing\
 an object argument to JSONPath.evaluate().');if(!Object.hasOwn(expr,"json"))throw new TypeError('You must supply a "json" property when providing an object arg\
ument to JSONPath.evaluate().');({json}=expr),flatten2=Object.hasOwn(expr,"flatten")?expr.flatten:flatten2,this.currResultType=Object.hasOwn(expr,"resultType")?
expr.resultType:this.currResultType,this.currSandbox=Object.hasOwn(expr,"sandbox")?expr.sandbox:this.currSandbox,wrap2=Object.hasOwn(expr,"wrap")?expr.wrap:wrap2,
this.currEval=Object.hasOwn(expr,"eval")?expr.eval:this.currEval,callback=Object.hasOwn(expr,"callback")?expr.callback:callback,this.currOtherTypeCallback=Object.
hasOwn(expr,"otherTypeCallback")?expr.otherTypeCallback:this.currOtherTypeCallback,currParent=Object.hasOwn(expr,"parent")?expr.parent:currParent,currParentProperty=
Object.hasOwn(expr,"parentProperty")?expr.parentProperty:currParentProperty,expr=expr.path}if(currParent=currParent||null,currParentProperty=currParentProperty||
null,Array.isArray(expr)&&(expr=JSONPath.toPathString(expr)),!expr&&expr!==""||!json)return;let exprList=JSONPath.toPathArray(expr);exprList[0]==="$"&&exprList.
length>1&&exprList.shift(),this._hasParentSelector=null;let result=this._trace(exprList,json,["$"],currParent,currParentProperty,callback).filter(function(ea){return ea&&
!ea.isParentSelector});return result.length?!wrap2&&result.length===1&&!result[0].hasArrExpr?this._getPreferredOutput(result[0]):result.reduce((rslt,ea)=>{let valOrPath=this.
_getPreferredOutput(ea);return flatten2&&Array.isArray(valOrPath)?rslt=rslt.concat(valOrPath):rslt.push(valOrPath),rslt},[]):wrap2?[]:void 0},JSONPath.prototype.
_getPreferredOutput=function(ea){let resultType=this.currResultType;switch(resultType){case"all":{let path=Array.isArray(ea.path)?ea.path:JSONPath.toPathArray(ea.
path);return ea.pointer=JSONPath.toPointer(path),ea.path=typeof ea.path=="string"?ea.path:JSONPath.toPathString(ea.path),ea}case"value":case"parent":case"parent\
Property":return ea[resultType];case"path":return JSONPath.toPathString(ea[resultType]);case"pointer":return JSONPath.toPointer(ea.path);default:throw new TypeError(
"Unknown result type")}},JSONPath.prototype._handleCallback=function(fullRetObj,callback,type){if(callback){let preferredOutput=this._getPreferredOutput(fullRetObj);
fullRetObj.path=typeof fullRetObj.path=="string"?fullRetObj.path:JSONPath.toPathString(fullRetObj.path),callback(preferredOutput,type,fullRetObj)}},JSONPath.prototype.
_trace=function(expr,val,path,parent,parentPropName,callback,hasArrExpr,literalPriority){let retObj;if(!expr.length)return retObj={path,value:val,parent,parentProperty:parentPropName,
hasArrExpr},this._handleCallback(retObj,callback,"value"),retObj;let loc=expr[0],x=expr.slice(1),ret=[];function addRet(elems){Array.isArray(elems)?elems.forEach(
t=>{ret.push(t)}):ret.push(elems)}if((typeof loc!="string"||literalPriority)&&val&&Object.hasOwn(val,loc))addRet(this._trace(x,val[loc],push(path,loc),val,loc,callback,
hasArrExpr));else if(loc==="*")this._walk(val,m=>{addRet(this._trace(x,val[m],push(path,m),val,m,callback,!0,!0))});else if(loc==="..")addRet(this._trace(x,val,
path,parent,parentPropName,callback,hasArrExpr)),this._walk(val,m=>{typeof val[m]=="object"&&addRet(this._trace(expr.slice(),val[m],push(path,m),val,m,callback,
!0))});else{if(loc==="^")return this._hasParentSelector=!0,{path:path.slice(0,-1),expr:x,isParentSelector:!0};if(loc==="~")return retObj={path:push(path,loc),value:parentPropName,
parent,parentProperty:null},this._handleCallback(retObj,callback,"property"),retObj;if(loc==="$")addRet(this._trace(x,val,path,null,null,callback,hasArrExpr));else if(/^(-?\d*):(-?\d*):?(\d*)$/u.
test(loc))addRet(this._slice(loc,x,val,path,parent,parentPropName,callback));else if(loc.indexOf("?(")===0){if(this.currEval===!1)throw new Error("Eval [?(expr)\
] prevented in JSONPath expression.");let safeLoc=loc.replace(/^\?\((.*?)\)$/u,"$1"),nested=/@.?([^?]*)[['](\??\(.*?\))(?!.\)\])[\]']/gu.exec(safeLoc);nested?this.
_walk(val,m=>{let npath=[nested[2]],nvalue=nested[1]?val[m][nested[1]]:val[m];this._trace(npath,nvalue,path,parent,parentPropName,callback,!0).length>0&&addRet(
this._trace(x,val[m],push(path,m),val,m,callback,!0))}):this._walk(val,m=>{this._eval(safeLoc,val[m],m,path,parent,parentPropName)&&addRet(this._trace(x,val[m],
push(path,m),val,m,callback,!0))})}else if(loc[0]==="("){if(this.currEval===!1)throw new Error("Eval [(expr)] prevented in JSONPath expression.");addRet(this._trace(
unshift(this._eval(loc,val,path.at(-1),path.slice(0,-1),parent,parentPropName),x),val,path,parent,parentPropName,callback,hasArrExpr))}else if(loc[0]==="@"){let addType=!1,
valueType=loc.slice(1,-2);switch(valueType){case"scalar":(!val||!["object","function"].includes(typeof val))&&(addType=!0);break;case"boolean":case"string":case"\
undefined":case"function":typeof val===valueType&&(addType=!0);break;case"integer":Number.isFinite(val)&&!(val%1)&&(addType=!0);break;case"number":Number.isFinite(
val)&&(addType=!0);break;case"nonFinite":typeof val=="number"&&!Number.isFinite(val)&&(addType=!0);break;case"object":val&&typeof val===valueType&&(addType=!0);
break;case"array":Array.isArray(val)&&(addType=!0);break;case"other":addType=this.currOtherTypeCallback(val,path,parent,parentPropName);break;case"null":val===null&&
(addType=!0);break;default:throw new TypeError("Unknown value type "+valueType)}if(addType)return retObj={path,value:val,parent,parentProperty:parentPropName},this.
_handleCallback(retObj,callback,"value"),retObj}else if(loc[0]==="`"&&val&&Object.hasOwn(val,loc.slice(1))){let locProp=loc.slice(1);addRet(this._trace(x,val[locProp],
push(path,locProp),val,locProp,callback,hasArrExpr,!0))}else if(loc.includes(",")){let parts=loc.split(",");for(let part of parts)addRet(this._trace(unshift(part,
x),val,path,parent,parentPropName,callback,!0))}else!literalPriority&&val&&Object.hasOwn(val,loc)&&addRet(this._trace(x,val[loc],push(path,loc),val,loc,callback,
hasArrExpr,!0))}if(this._hasParentSelector)for(let t=0;t<ret.length;t++){let rett=ret[t];if(rett&&rett.isParentSelector){let tmp=this._trace(rett.expr,val,rett.
path,parent,parentPropName,callback,hasArrExpr);if(Array.isArray(tmp)){ret[t]=tmp[0];let tl=tmp.length;for(let tt=1;tt<tl;tt++)t++,ret.splice(t,0,tmp[tt])}else ret[t]=
tmp}}return ret},JSONPath.prototype._walk=function(val,f){if(Array.isArray(val)){let n=val.length;for(let i=0;i<n;i++)f(i)}else val&&typeof val=="object"&&Object.
keys(val).forEach(m=>{f(m)})},JSONPath.prototype._slice=function(loc,expr,val,path,parent,parentPropName,callback){if(!Array.isArray(val))return;let len=val.length,
parts=loc.split(":"),step2=parts[2]&&Number.parseInt(parts[2])||1,start=parts[0]&&Number.parseInt(parts[0])||0,end=parts[1]&&Number.parseInt(parts[1])||len;start=
start<0?Math.max(0,start+len):Math.min(len,start),end=end<0?Math.max(0,end+len):Math.min(len,end);let ret=[];for(let i=start;i<end;i+=step2)this._trace(unshift(
i,expr),val,path,parent,parentPropName,callback,!0).forEach(t=>{ret.push(t)});return ret},JSONPath.prototype._eval=function(code,_v,_vname,path,parent,parentPropName){
this.currSandbox._$_parentProperty=parentPropName,this.currSandbox._$_parent=parent,this.currSandbox._$_property=_vname,this.currSandbox._$_root=this.json,this.
currSandbox._$_v=_v;let containsPath=code.includes("@path");containsPath&&(this.currSandbox._$_path=JSONPath.toPathString(path.concat([_vname])));let scriptCacheKey=this.
currEval+"Script:"+code;if(!JSONPath.cache[scriptCacheKey]){let script=code.replaceAll("@parentProperty","_$_parentProperty").replaceAll("@parent","_$_parent").
replaceAll("@property","_$_property").replaceAll("@root","_$_root").replaceAll(/@([.\s)[])/gu,"_$_v$1");if(containsPath&&(script=script.replaceAll("@path","_$_p\
ath")),this.currEval==="safe"||this.currEval===!0||this.currEval===void 0)JSONPath.cache[scriptCacheKey]=new this.safeVm.Script(script);else if(this.currEval===
"native")JSONPath.cache[scriptCacheKey]=new this.vm.Script(script);else if(typeof this.currEval=="function"&&this.currEval.prototype&&Object.hasOwn(this.currEval.
prototype,"runInNewContext")){let CurrEval=this.currEval;JSONPath.cache[scriptCacheKey]=new CurrEval(script)}else if(typeof this.currEval=="function")JSONPath.cache[scriptCacheKey]=
{runInNewContext:context=>this.currEval(script,context)};else throw new TypeError(`Unknown "eval" property "${this.currEval}"`)}try{return JSONPath.cache[scriptCacheKey].
runInNewContext(this.currSandbox)}catch(e){if(this.ignoreEvalErrors)return!1;throw new Error("jsonPath: "+e.message+": "+code)}},JSONPath.cache={},JSONPath.toPathString=
function(pathArr){let x=pathArr,n=x.length,p2="$";for(let i=1;i<n;i++)/^(~|\^|@.*?\(\))$/u.test(x[i])||(p2+=/^[0-9*]+$/u.test(x[i])?"["+x[i]+"]":"['"+x[i]+"']");
return p2},JSONPath.toPointer=function(pointer){let x=pointer,n=x.length,p2="";for(let i=1;i<n;i++)/^(~|\^|@.*?\(\))$/u.test(x[i])||(p2+="/"+x[i].toString().replaceAll(
"~","~0").replaceAll("/","~1"));return p2},JSONPath.toPathArray=function(expr){let{cache}=JSONPath;if(cache[expr])return cache[expr].concat();let subx=[],exprList=expr.
replaceAll(/@(?:null|boolean|number|string|integer|undefined|nonFinite|scalar|array|object|function|other)\(\)/gu,";$&;").replaceAll(/[['](\??\(.*?\))[\]'](?!.\])/gu,
function($0,$1){return"[#"+(subx.push($1)-1)+"]"}).replaceAll(/\[['"]([^'\]]*)['"]\]/gu,function($0,prop){return"['"+prop.replaceAll(".","%@%").replaceAll("~","\
%%@@%%")+"']"}).replaceAll("~",";~;").replaceAll(/['"]?\.['"]?(?![^[]*\])|\[['"]?/gu,";").replaceAll("%@%",".").replaceAll("%%@@%%","~").replaceAll(/(?:;)?(\^+)(?:;)?/gu,
function($0,ups){return";"+ups.split("").join(";")+";"}).replaceAll(/;;;|;;/gu,";..;").replaceAll(/;$|'?\]|'$/gu,"").split(";").map(function(exp){let match=exp.
match(/#(\d+)/u);return!match||!match[1]?exp:subx[match[1]]});return cache[expr]=exprList,cache[expr].concat()},JSONPath.prototype.safeVm={Script:SafeScript},JSONPath.
prototype.vm=import_vm.default;var import_lodash=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_lodash)(),1);function safeName(name){return`\
nimma_${name}`}function safeIdentifier(name){return identifier(safeName(name))}function getFunctionBody(fn){let source=Reflect.apply(Function.toString,fn,[]),paramsDefEnd=source.
indexOf(")")+1,body=source.slice(paramsDefEnd).replace(/^\s*(=>\s*)?/,"");return`${source.slice(source.indexOf("("),paramsDefEnd).split(/[,\s]+/).splice(0,3).join(
", ")} => ${body}`}var Fallback=class{#modules=new Set;#deps=new Map;#fn;#extraCode="";runtimeDeps=new Map;constructor(deps,fn){this.#fn=fn;for(let[source,specifiers]of Object.
entries(deps)){let importSpecifiers=[];for(let{imported,local,value}of specifiers)this.#deps.set(local,value),this.runtimeDeps.set(safeName(local),value),importSpecifiers.
push(importSpecifier(safeIdentifier(local),identifier(imported))),this.#modules.add(importDeclaration(importSpecifiers,stringLiteral(source)))}}get extraCode(){
return this.#extraCode||(this.#extraCode=getFunctionBody(this.#fn)),this.#extraCode}attach(tree){for(let mod of this.#modules)tree.push(mod,"program");let id=identifier(
"fallback"),args=Array.from(this.#deps.keys());return tree.push(variableDeclaration("const",[variableDeclarator(id,callExpression(memberExpression(callExpression(
identifier("Function"),[templateLiteral([templateElement({raw:`return ${this.extraCode}`})],[])]),identifier("call")),[objectExpression(args.map(arg=>objectProperty(
stringLiteral(arg),safeIdentifier(arg))))]))]),"program"),id}},jsonpathPlus=new Fallback({"jsonpath-plus":[{imported:"JSONPath",local:"JSONPath",value:JSONPath}],
"lodash.topath":[{imported:"default",local:"toPath",value:import_lodash.default}]},function(input,path,fn){this.JSONPath({callback:result=>{fn({path:this.toPath(
result.path.slice(1)),value:result.value})},json:input,path,resultType:"all"})});function findWithNimma(given,root2,onMatch){let callbacks=given.map(text=>[text,
({path,value})=>onMatch(path,value)]),frozen=Object.isFrozen(root2)?root2:Object.freeze({...root2});createNimma(given).query(frozen,Object.fromEntries(callbacks))}
function hasZones(rules,formats5){let given=[...new Set(rules.flatMap(rule=>givenOf(rule,formats5)))];return!given.some(startsDeep)&&createNimma(given).tree.traversalZones.
root!==null}function givenOf(rule,formats5){try{return rule.getGivenForFormats(formats5)}catch{return[]}}function startsDeep(text){try{let[first]=peg$parse(text);
return first!==void 0&&"deep"in first&&first.deep===!0}catch{return!1}}function createNimma(given){return new Nimma(given,{fallback:jsonpathPlus,unsafe:!1,output:"\
auto",customShorthands:{}})}function isOpenPath(expression){let answer=known.get(expression);return answer===void 0&&(answer=/[?(]/.test(expression)&&filtersOf(
expression).some(isOpenFilter),known.set(expression,answer)),answer}var known=new Map;function filtersOf(expression){try{return peg$parse(expression).flatMap(({
type,value})=>type==="ScriptFilterExpression"?[String(value)]:[])}catch{return[...expression.matchAll(/\?\(/g)].map(({index:index4})=>filterAt(expression,index4+
2))}}function filterAt(expression,start){for(let end=expression.indexOf(")",start);end!==-1;end=expression.indexOf(")",end+1)){let filter=expression.slice(start,
end);if(isExpression(filter))return filter}return expression.slice(start)}function isExpression(filter){try{return filterTree(filter).type!=="Compound"}catch{return!1}}
function isOpenFilter(filter){if(!/match|search|split|replace|test|exec|=/.test(filter))return!1;try{return isOpen(filterTree(filter))}catch{return/match|search|split|replace|test|exec|=~|~=/.
test(filter)}}var takers=new Set(["match","matchAll","search"]);function isOpen(tree){return tree.type==="Literal"?tree.value instanceof RegExp&&!isQuick(tree.value):
tree.type==="BinaryExpression"&&tree.operator==="~="?!isQuickText(tree.right)||isOpenTree(tree.left):tree.type==="CallExpression"&&takesText(tree)?!0:Object.values(
tree).some(child=>Array.isArray(child)?child.some(isOpenTree):isOpenTree(child))}function isOpenTree(tree){return isContainer(tree)&&typeof tree.type=="string"&&
isOpen(tree)}function takesText({callee,arguments:values}){let property=isContainer(callee)&&callee.computed!==!0?callee.property:void 0,name=isContainer(property)?
property.name:void 0,[first]=Array.isArray(values)?values:[],isExpression3=isContainer(first)&&(first.value instanceof RegExp||isQuickText(first));return takers.
has(name)&&first!==void 0&&!isExpression3}function isQuickText(tree){let text=isContainer(tree)?tree.value:void 0;try{return typeof text=="string"&&isQuick(new RegExp(
text))}catch{return!1}}function isQuick(expression){return matchingSteps(expression,!0)(longText)<=quickSteps2}var longText=1e5,quickSteps2=1e8;function fieldReader(field){
let whole=value=>[{path:[],value}];if(field===void 0)return whole;if(field.startsWith("$"))return value=>isContainer(value)?matchesInTime2(field,value):whole(value);
if(field==="@key")return value=>isContainer(value)?keysOf(value):whole(value);let path=toPath2(field),isPlain2=!deep.test(field);return value=>isContainer(value)?
[{path,value:isPlain2||field in value?value[field]:valueAt(value,path)}]:whole(value)}function matchesInTime2(expression,value){let clock=isOpenPath(expression)?
currentClock():void 0;return clock===void 0?matchesOf(expression,value):clock.find(expression,()=>matchesOf(expression,value))}function matchesOf(expression,value){
let targets=[];return JSONPath({path:expression,json:value,resultType:"all",callback:match=>{targets.push({path:toPath2(match.path.slice(1)),value:match.value})}}),
targets.length===0?[{path:[],value:void 0}]:targets}function keysOf(value){let keys=Object.keys(value);return keys.length===0?[{path:[],value:void 0}]:keys.map(
key=>({path:[key],value:key}))}function valueAt(value,path){let found=value;for(let $0=path,$1=0;$1<$0.length;$1++){let key=$0[$1];{if(found==null)return;found=
Reflect.get(Object(found),key,found)}}return path.length===0?void 0:found}var deep=/\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/,step=/[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g;
function toPath2(field){let path=field.startsWith(".")?[""]:[];for(let[match,number,quote2,text]of field.matchAll(step))path.push(quote2===void 0?number??match:
(text??"").replaceAll(/\\(\\)?/g,"$1"));return path}async function tryPaths(job,clock){let givenUp=new Map,open=job.rules.filter(mayHaveOpenPath),documents=open.
length===0?void 0:await documentsOf(job);if(documents===void 0)return givenUp;let found=[...job.ruleset.formats].filter(format=>format(documents.resolved,job.source)),
formats5=found.length===0?null:new Set(found);for(let $0=open,$1=0;$1<$0.length;$1++){let rule=$0[$1];{if(!rule.matchesFormat(formats5))continue;try{let root2=rule.
resolved?documents.resolved:documents.unresolved;tryRule(rule,rule.getGivenForFormats(formats5),root2,clock)}catch(error){error instanceof TooLong&&givenUp.set(
rule.name,error.expression)}}}return givenUp}function mayHaveOpenPath(rule){return[...fieldsOf(rule),...rule.given,...textsIn(rule.aliasSource.aliases)].some(isOpenPath)}
function fieldsOf(rule){return rule.then.flatMap(({field})=>field?.startsWith("$")===!0?field:[])}function textsIn(value){return typeof value=="string"?[value]:
isContainer(value)?Object.values(value).flatMap(textsIn):[]}async function documentsOf({graph,reader,source}){let found,look=(_value,_options,{documentInventory})=>{
let{resolved,unresolved}=Object(documentInventory);isContainer(resolved)&&isContainer(unresolved)&&(found={resolved,unresolved})},spectral=new import_spectral_core2.
default.Spectral({resolver:createResolver(graph,reader)});return spectral.setRuleset({rules:{look:{given:"$",then:{function:look}}}}),await spectral.run(documentOf(
graph,source)),found}function tryRule(rule,given,root2,clock){let open=[...given,...fieldsOf(rule)].find(isOpenPath);if(open===void 0)return;let readers=rule.then.
map(({field})=>fieldReader(field));clock.find(open,()=>findWithNimma(given,root2,(_path,value)=>{for(let $3=readers,$4=0;$4<$3.length;$4++){let read2=$3[$4];read2(
value)}}))}async function runRules(job){let{source,clock=new ExpressionClock}=job;boundSchemas();let crashes=new Map,document=documentOf(job.graph,source),called=new Set,
givenUp=await tryPaths(job,clock),rules=job.rules.filter(({name})=>!givenUp.has(name));for(let $0=rules,$1=0;$1<$0.length;$1++){let rule=$0[$1];guard(rule,{crashes,
called,clock})}let results=await runSome(rules,document,{...job,rules},crashes),formats5=document.formats??null,applied=job.rules.filter(rule=>rule.matchesFormat(
formats5));return{results:crashes.size===0?results:inLibraryOrder(distinct(results)),crashes,givenUp,overruns:clock.overruns,applied:applied.length,matches:new Map(
applied.map(({name})=>[name,called.has(name)||givenUp.has(name)])),byLibrary:job.rules.map(({name})=>name)}}async function runSome(rules,document,job,crashes){try{
return await runOnce(rules,document,job)}catch(error){let[only,...more]=rules;if(only===void 0)throw error;let plain=rules===job.rules?await runOnce([],document,
job):[];if(more.length===0)return crashes.set(only.name,error),plain;let middle=rules.length>>1,first=await runSome(rules.slice(0,middle),document,job,crashes);
return[...plain,...first,...await runSome(rules.slice(middle),document,job,crashes)]}}async function runOnce(rules,document,{ruleset,graph,reader}){let spectral=new import_spectral_core3.
default.Spectral({resolver:createResolver(graph,reader)});return Reflect.set(ruleset,"rules",Object.fromEntries(rules.map(rule=>[rule.name,rule]))),spectral.setRuleset(
ruleset),spectral.run(document)}var guarded=new WeakMap;function originalFunction(ruleFunction){return originals.get(ruleFunction)??ruleFunction}var originals=new WeakMap;
function guard(rule,watch){let before=guarded.get(rule);if(before!==void 0){before.watch=watch;return}let state={watch};guarded.set(rule,state),rule.then=rule.then.
map(then=>({...then,function:guardedFunction(then,rule,state)}))}function guardedFunction(then,rule,state){let{name}=rule,trial=trialOf(then.function,then.functionOptions),
crash=error=>{state.watch.crashes.set(name,error)},careful=(value,options,context)=>{let{called,crashes,clock}=state.watch;if(called.add(name),!crashes.has(name)){
clock.looking={rule,path:context.path,places:context.documentInventory};try{let results=underClock(clock,()=>(trial?.(value,clock),then.function(value,options,context)));
return results instanceof Promise?results.catch(crash):withoutGivenUp(results)}catch(error){return error instanceof TooLong?void 0:crash(error)}}};return Reflect.
defineProperty(careful,"name",{value:then.function.name}),originals.set(careful,then.function),careful}function withoutGivenUp(results){return Array.isArray(results)?
results.filter(({message})=>message!==tooLongMessage):results}function distinct(results){return[...new Map(results.map(result=>[JSON.stringify(result),result])).
values()]}var import_spectral_core4=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_dist4)(),1);(0,import_chunk_2VYCR67Z.init_index_es2)();function associatedItem(data,graph,path,isResolved){
if(!isResolved)return{path:closestPath(data,path),missingPropertyPath:path};let closest=closestPath(graph.root,path),crossing=firstCrossing(data,closest);if(crossing===
"lost")return;if(crossing==="none")return{path:closestPath(data,path),missingPropertyPath:path};let last=closest.at(-1),missing=crossing===closest.length||last===
void 0?[]:path.slice(path.lastIndexOf(last)+1),landed=closestPath(data,landingPath(data,graph.landings,path).map(throughPointer));return{path:landed,missingPropertyPath:[
...landed,...missing]}}function closestPath(data,path){let value=data,length=0;for(let $0=path,$1=0;$1<$0.length;$1++){let segment=$0[$1];{if(!isContainer(value)||
!(segment in value))break;value=value[segment],length++}}return length===path.length?path:path.slice(0,length)}function firstCrossing(data,path){let value=data;
for(let[index4,segment]of path.entries()){if(!isContainer(value))return"lost";if(segment in value)value=value[segment];else return(0,import_chunk_2VYCR67Z.$)(value)?
index4:"lost"}return(0,import_chunk_2VYCR67Z.w)(value)&&(0,import_chunk_2VYCR67Z.$)(value)&&Object.keys(value).length===1?path.length:"none"}function landingPath(data,landings,path){
let landed=[],node=data;for(let $3=path,$4=0;$4<$3.length;$4++){let segment=$3[$4];{landed.push(segment),node=isContainer(node)&&Object.hasOwn(node,segment)?node[segment]:
void 0;for(let landing=landingOf(node,landings);landing!==void 0;landing=landingOf(node,landings))landed=[...landing.path],node=landing.node}}return landed}function landingOf(node,landings){
return isContainer(node)?landings.get(node):void 0}var throughPointers=new Map;function throughPointer(segment){let through=throughPointers.get(segment);return through===
void 0&&(through=(0,import_chunk_2VYCR67Z.Q)(String((0,import_chunk_2VYCR67Z.k)(segment))),throughPointers.size>5e4&&throughPointers.clear(),throughPointers.set(
segment,through)),through}var lost=Symbol("lost"),behindReferences={};function writtenTracker(data,graph){return{start:data,placeOf:cursor=>cursor===void 0?behindReferences:
void 0,below(cursor,key){if(cursor===void 0||cursor===lost)return cursor;if(!(key in cursor))return typeof cursor.$ref=="string"?void 0:lost;let below=cursor[key];
return isContainer(below)?leadsAway(below,graph)?void 0:below:lost}}}function leadsAway(holder2,{landings}){let landing=landings.get(holder2);return isContainer(
landing?.node)&&!("$ref"in landing.node)&&Object.keys(holder2).length===1}var Inventory=class{document;referencedDocuments={};#graph;constructor(document,graph){
this.document=document,this.#graph=graph}get source(){return this.document.source}get unresolved(){return this.document.data}get resolved(){return this.#graph.root}get formats(){
return this.document.formats??null}get graph(){let{source}=this;return{overallOrder:()=>[source,...this.#graph.pointers.map(pointer=>source+pointer)]}}get reports(){
return this.errors}get isFrozen(){return!this.#graph.isChanged}get forFunctions(){return this}tracker(){return writtenTracker(this.document.data,this.#graph)}itemFor(path,isResolved){
let{document}=this,item=associatedItem(document.data,this.#graph,path,isResolved);return item===void 0?void 0:{document,...item}}get errors(){let{source,document}=this,
first=new Map([...this.#graph.errors].reverse().map(error=>[error.message,error]));return this.#graph.errors.filter(error=>first.get(error.message)===error).map(
({message,path:place})=>{let path=[...place,"$ref"],range=document.getRangeForJsonPath(path)??nowhere;return{code:"invalid-ref",path,message:message.replace(/^Error\s*:\s*/,
""),severity:0,range,source}})}findAssociatedItemForPath(path,isResolved){return this.itemFor(path.map(String),isResolved)??null}},nowhere={start:{character:0,line:0},
end:{character:0,line:0}};function documentResults(ruleset,inventory){let{document,resolved,reports}=inventory,found=[...ruleset.formats].filter(format=>format(
resolved,document.source)),formats5=found.length===0?null:new Set(found),results=[...reports,...document.diagnostics.flatMap(diagnostic=>graded(diagnostic,ruleset.
parserOptions))];return formats5===null&&ruleset.formats.size>0&&results.push(unrecognized(ruleset,inventory)),{results:distinct2(results),formats:formats5}}function graded(diagnostic,options){
if(diagnostic.code!=="parser")return[];let said=severityOption(diagnostic.message,options);if(said===void 0)return[diagnostic];let severity=import_spectral_core4.
default.getDiagnosticSeverity(said);return severity===-1?[]:[{...diagnostic,severity}]}function severityOption(message,{incompatibleValues,duplicateKeys}){return message.
startsWith("Mapping key must be a string scalar rather than")?incompatibleValues:message.startsWith("Duplicate key")?duplicateKeys:void 0}function unrecognized({
formats:formats5},{document}){let names=[...formats5].map(format=>format.displayName??format.name).join(", ");return{range:document.getRangeForJsonPath([])??nowhere,
message:`The provided document does not match any of the registered formats [${names}]`,code:"unrecognized-format",severity:1,source:document.source,path:[]}}function distinct2(results){
let said=new Set;return results.filter(({code,path,range,source,message})=>{let fingerprint=`${code}${JSON.stringify(path.length>0?path:range)}${source}${message}`;
return!said.has(fingerprint)&&said.add(fingerprint)})}(0,import_chunk_2VYCR67Z.init_index_es2)();var import_spectral_core5=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_dist4)(),
1),import_spectral_parsers2=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_dist)(),1);(0,import_chunk_2VYCR67Z.init_index_es2)();function locationTracker(data,source,maps2){
let locations=new Locations(maps2),lost2={written:void 0,isBehind:!1,location:void 0};return{start:{written:data,isBehind:!1,location:locations.at(source,"#")},
placeOf:({isBehind,location})=>isBehind?location:void 0,below({written,isBehind,location},key){let next=location===void 0?void 0:locations.below(location,key);return isBehind?
next===void 0?lost2:{written:void 0,isBehind,location:next}:isContainer(written)?key in written?{written:written[key],isBehind,location:next}:(0,import_chunk_2VYCR67Z.$)(
written)&&next!==void 0?{written:void 0,isBehind:!0,location:next}:lost2:lost2}}}var Locations=class{#maps;#known=new Map;constructor(maps2){this.#maps=maps2}at(source,pointer){
let place={source,pointer};for(let left=1e3;left>0;left--){let reference=this.#maps.of(place.source)?.[place.pointer];if(reference===void 0)return this.#maps.of(
place.source)===void 0?void 0:this.#locationOf(place.source,place.pointer);let next=this.#followed(place.source,reference);if(next===void 0)return;place=next}}below(location,key){
if(location.below.has(key))return location.below.get(key);let segment=(0,import_chunk_2VYCR67Z.k)((0,import_chunk_2VYCR67Z.Q)(String(key))),next=this.at(location.
source,`${location.pointer}/${segment}`);return location.below.set(key,next),next}#followed(source,reference){if((0,import_chunk_2VYCR67Z.E)(reference))return{source,
pointer:reference};let named=(0,import_chunk_2VYCR67Z.V)(reference);if(named===null)return;let next=/^(?:\/|[a-z]+:)/i.test(named)?named:import_node_path.posix.
resolve(source,"..",named);if(this.#maps.has(next))return{source:next,pointer:reference.includes("#")?reference.slice(reference.indexOf("#")):"#"}}#locationOf(source,pointer){
let name=`${source}
${pointer}`,location=this.#known.get(name);return location===void 0&&(location={source,pointer,below:new Map},this.#known.set(name,location)),location}},import_yaml=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_2VYCR67Z.require_yaml)(),1);function yamlRange(parsed2,path){let node=parsed2.ast;for(let $0=path,$1=0;$1<$0.length;$1++){let segment=$0[$1];if(node?.
kind===import_chunk_ABNIEBNQ.yamlKind.map)node=memberOf(node,segment);else if(node?.kind===import_chunk_ABNIEBNQ.yamlKind.sequence)node=node.items[Number(segment)];else
return}return node==null?void 0:rangeOf(node,parsed2.lineMap)}var mappingsOf2=new WeakMap;function memberOf(map,segment){let mappings=mappingsOf2.get(map);mappings===
void 0&&(mappings=new Map(map.mappings.map(mapping2=>["value"in mapping2.key?mapping2.key.value:void 0,mapping2])),mappingsOf2.set(map,mappings));let mapping=mappings.
get(segment);return mapping===void 0?void 0:mapping.value??mapping.key}function rangeOf(node,lineMap){return{start:positionOf(startOf(node,lineMap[0]??0),lineMap),
end:positionOf(endOf(node),lineMap)}}function positionOf(offset,lineMap){let line=(0,import_yaml.lineForPosition)(offset,lineMap);return{line,character:offset-(line===
0?0:lineMap[line-1]??0)}}function startOf(node,firstLineEnd){let{parent}=node;if(parent?.kind===import_chunk_ABNIEBNQ.yamlKind.mapping){if(parent.value===null)return parent.
endPosition;if(node.kind!==import_chunk_ABNIEBNQ.yamlKind.scalar)return parent.key.endPosition+1}return parent===null&&firstLineEnd===node.startPosition?0:node.
startPosition}function endOf(from){let node=from;for(;;){let last=lastInside(node);if(last===void 0)break;node=last}let{parent}=node;return node.kind===import_chunk_ABNIEBNQ.yamlKind.
scalar&&parent?.kind===import_chunk_ABNIEBNQ.yamlKind.mapping&&parent.value===null?parent.endPosition:node.endPosition}function lastInside(node){if(node.kind===
import_chunk_ABNIEBNQ.yamlKind.sequence)return node.items.at(-1)??void 0;if(node.kind===import_chunk_ABNIEBNQ.yamlKind.map)return node.mappings.at(-1);if(node.kind===
import_chunk_ABNIEBNQ.yamlKind.mapping)return node.value??void 0}async function libraryInventory({graph,reader,source}){let found,look=(_value,_options,{documentInventory})=>{
found=documentInventory},spectral=new import_spectral_core5.default.Spectral({resolver:createResolver(graph,reader)});spectral.setRuleset({rules:{look:{given:"$",
then:{function:look}}}});let{text}=graph.entry;await spectral.run(/\.json$/i.test(source)?new import_spectral_core5.default.Document(text,import_spectral_parsers2.
default.Json,source):new import_spectral_core5.default.Document(text,import_spectral_parsers2.default.Yaml,source));let theirs=found;if(theirs===void 0||!isObject2(
theirs.resolved)||!isObject2(theirs.document.data))throw new Outside("a document that is no object");return new LibraryInventory(theirs,theirs.resolved)}function isObject2(value){
return isContainer(value)&&!Array.isArray(value)}var LibraryInventory=class{document;resolved;forFunctions;#documents=new Map;constructor(theirs,resolved){this.
forFunctions=theirs,this.resolved=resolved,this.document=this.#wrapped(theirs.document)}get formats(){return this.document.formats??null}get reports(){return[...this.
forFunctions.diagnostics,...this.forFunctions.errors??[]]}get isFrozen(){return Object.isFrozen(this.document.data)}tracker(){let{graph,referencedDocuments}=this.
forFunctions,{source,data}=this.document;return locationTracker(data,source,{of:name=>graph?.hasNode(name)===!0?graph.getNodeData(name).refMap:void 0,has:name=>name===
source||referencedDocuments[name]!==void 0})}itemFor(path,isResolved){let item=this.forFunctions.findAssociatedItemForPath([...path],isResolved);if(item!==null)
return{document:this.#wrapped(item.document),path:item.path.map(String),missingPropertyPath:item.missingPropertyPath.map(String)}}#wrapped(document){let wrapped=this.#documents.
get(document);return wrapped===void 0&&(wrapped=wrap(document),this.#documents.set(document,wrapped)),wrapped}};function wrap(document){let parsed2=Reflect.get(
document,"parserResult"),isYaml=Reflect.get(document,"parser")===import_spectral_parsers2.default.Yaml&&!String(Reflect.get(document,"input")).includes("<<");return{
source:document.source??"",data:document.data,diagnostics:document.diagnostics,formats:void 0,trapAccess:import_chunk_2VYCR67Z.Ee,getRangeForJsonPath:path=>isYaml?
yamlRange(parsed2,path):document.getRangeForJsonPath([...path],!0)}}var Automaton=class{start;#states=new Map;#positions;#next;constructor(expressions2){let positions=[],
next=new Map,starts=[];for(let[expression,{steps,fixed:fixed2}]of expressions2.entries())if(fixed2===void 0)for(let index4=0;index4<=steps.length;index4++){let position={
id:positions.length,expression,step:steps[index4]},before=positions.at(-1);index4>0&&before!==void 0?next.set(before,position):starts.push(position),positions.push(
position)}this.#positions=positions,this.#next=next,this.start=this.#arrivalOf(starts).state}get size(){return this.#states.size}#arrivalOf(positions){let accepted=[],
live=[],ids=new Set(positions.map(({id})=>id));for(let $0=this.#positions,$1=0;$1<$0.length;$1++){let position=$0[$1];{if(!ids.has(position.id))continue;position.
step===void 0?accepted.push(position.expression):live.push(position)}}return{accepted,state:this.#stateOf(live)}}#stateOf(live){let key=live.map(({id})=>id).join(
","),state=this.#states.get(key);return state===void 0&&(state=this.#createState(this.#states.size,live),this.#states.set(key,state)),state}#createState(id,live){
let filters3=[...new Set(live.flatMap(({step:step2})=>step2?.kind==="filter"?step2.filter:[]))],names=new Set(live.flatMap(({step:step2})=>step2?.kind==="member\
s"?[...step2.names]:[])),byFilters=new Map,arrive=(key,passed)=>{let make=()=>this.#arrivalOf(this.#moved(live,key,filter=>(passed&1<<filters3.indexOf(filter))!==
0)),arrivals=byFilters.get(passed);if(arrivals===void 0&&(arrivals={byName:new Map,other:void 0},byFilters.set(passed,arrivals)),!names.has(key))return arrivals.
other??=make(),arrivals.other;let arrival=arrivals.byName.get(key);return arrival===void 0&&(arrival=make(),arrivals.byName.set(key,arrival)),arrival};return{id,
isDead:live.length===0,filters:filters3,arrive}}#moved(live,key,passes){return live.flatMap(position=>{let{step:step2}=position,next=this.#next.get(position),moved=step2!==
void 0&&next!==void 0&&takes(step2,key,passes)?[next]:[];return step2?.isDeep===!0?[position,...moved]:moved})}};function takes(step2,key,passes){switch(step2.kind){case"\
members":return step2.names.has(key);case"all":return!0;case"filter":return passes(step2.filter)}}var import_spectral_functions3=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_2VYCR67Z.require_dist7)(),1),import_spectral_formats=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_dist6)(),1),import_functions=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_U3Q634KS.require_functions)(),1);function createDialect(name,nullableKeyword){let ajv=libraryValidators(name);return{name,nullableKeyword,isValid:schema=>ajv.
validateSchema(schema)===!0,formatOf:format=>Object.hasOwn(ajv.formats,format)?ajv.formats[format]:void 0}}function defaultOf(module2){return isContainer(module2)&&
"default"in module2?module2.default:module2}function exampleItems(holder2,{oasVersion,type}){if(type==="schema")return itemsAt(holder2,oasVersion===2?["example",
"x-example","default"]:["example","default"]);if(oasVersion===3&&"example"in holder2)return itemsAt(holder2,["example"]);let{examples}=holder2;return isContainer(
examples)?Object.keys(examples).flatMap(name=>{let example=examples[name];return oasVersion===2?{value:example,path:["examples",name]}:isContainer(example)&&!("\
externalValue"in example)?{value:example.value,path:["examples",name,"value"]}:[]}):[]}function itemsAt(holder2,fields){return fields.filter(field=>field in holder2).
map(field=>({value:holder2[field],path:[field]}))}var single=["additionalItems","items","contains","additionalProperties","propertyNames","not","if","then","els\
e"],lists=["items","allOf","anyOf","oneOf"],maps=["$defs","definitions","properties","patternProperties","dependencies"],keywords=new Set([...single,...lists,...maps]),
skipped=new Set(["default","enum","const","required","maximum","minimum","exclusiveMaximum","exclusiveMinimum","multipleOf","maxLength","minLength","pattern","f\
ormat","maxItems","minItems","uniqueItems","maxProperties","minProperties"]),withoutIdentity=new Map([[!0,new WeakSet],[!1,new WeakSet]]);function hasIdentity(schema,isBelowKeyword=!0){
if(!isContainer(schema)||Array.isArray(schema))return!1;let known5=withoutIdentity.get(isBelowKeyword);return known5?.has(schema)?!1:["$id","$anchor","$dynamicA\
nchor",...isBelowKeyword?["id"]:[]].some(key=>typeof schema[key]=="string")||Object.entries(schema).some(([key,value])=>holdsIdentity(key,value))?!0:(known5?.add(
schema),!1)}function holdsIdentity(key,value){return isContainer(value)?Array.isArray(value)?lists.includes(key)&&value.some(item=>hasIdentity(item)):maps.includes(
key)?Object.values(value).some(item=>hasIdentity(item)):!skipped.has(key)&&hasIdentity(value,keywords.has(key)):!1}var import_equal=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_2VYCR67Z.require_equal)(),1),import_ucs2length=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_ucs2length)(),1),schemaMaps=["\
properties","patternProperties"],schemaLists=["allOf","anyOf","oneOf"],singleSchemas=["items","additionalProperties"],unread=new Set(["$id","id","$anchor","$dyn\
amicRef","$dynamicAnchor","$recursiveRef","$recursiveAnchor","$schema","$defs","definitions","$async","$vocabulary","$comment","dependencies","dependentRequired",
"dependentSchemas","if","then","else","contains","minContains","maxContains","propertyNames","unevaluatedProperties","unevaluatedItems","prefixItems","additiona\
lItems","not","contentEncoding","contentMediaType","contentSchema","next","errorMessage"]),SchemaFacts=class{#dialect;#own=new WeakMap;#whole=new WeakMap;constructor(dialect){
this.#dialect=dialect}of(schema){if(typeof schema=="boolean")return this.#dialect.name==="draft4"?"unknown":"sound";if(!isContainer(schema)||Array.isArray(schema))
return"unknown";let fact=this.#whole.get(schema);return fact===void 0&&(this.#whole.set(schema,"unknown"),fact=this.#ofAll(schema),this.#whole.set(schema,fact)),
fact}#ofAll(schema){let fact=this.#ownFact(schema);for(let inside of fact==="unknown"?[]:schemasIn(schema))if(fact=together(fact,this.of(inside)),fact==="unknow\
n")break;return fact!=="sound"&&mayBePassedOver(schema)?"unknown":fact}#ownFact(schema){let fact=this.#own.get(schema);return fact===void 0&&(fact=this.#judge(schema),
this.#own.set(schema,fact)),fact}#judge(schema){let shallow=this.#shallow(schema);if(shallow===void 0||!this.#dialect.isValid(shallow)||!canCompile(schema))return"\
unknown";let nullability=this.#nullability(schema),reference=schema.$ref;return reference===void 0?nullability:typeof reference=="string"&&/^#\/(?:components|definitions|paths)\//.
test(reference)&&nullability==="sound"?"dead":"unknown"}#nullability(schema){let{type,nullable:written}=schema;if(written!==void 0&&typeof written!="boolean")return"\
unknown";let nullable=nullableOf(schema,this.#dialect);if(type===void 0)return nullable===void 0?"sound":"untyped";let hasNull=type==="null"||Array.isArray(type)&&
type.includes("null");return nullable===!1&&hasNull?"unknown":"sound"}#shallow(schema){let shallow={};for(let $0=Object.entries(schema),$1=0;$1<$0.length;$1++){
let $2=$0[$1],key=$2[0],value=$2[1];{if(unread.has(key)||key in Object.prototype)return;if(key==="example"||key==="examples"||key==="default"||key.startsWith("x\
-"))continue;let emptied=emptiedKeyword(key,value);if(emptied===void 0)return;shallow[key]=emptied}}return shallow}};function emptiedKeyword(key,value){return isOneOf(
schemaMaps,key)?isMapOfSchemas(value)?Object.fromEntries(Object.keys(value).map(name=>[name,{}])):void 0:isOneOf(schemaLists,key)?Array.isArray(value)&&value.length>
0?[{}]:void 0:key!=="items"&&(key!=="additionalProperties"||typeof value=="boolean")?value:isContainer(value)&&!Array.isArray(value)?{}:void 0}function nullableOf(schema,{
nullableKeyword}){return nullableKeyword==="x-nullable"&&schema["x-nullable"]===!0?!0:schema.nullable}function*schemasIn(schema){for(let $3=schemaMaps,$4=0;$4<$3.
length;$4++){let keyword=$3[$4];isContainer(schema[keyword])&&(yield*Object.values(schema[keyword]))}for(let $6=schemaLists,$7=0;$7<$6.length;$7++){let keyword=$6[$7];
Array.isArray(schema[keyword])&&(yield*schema[keyword])}for(let $9=singleSchemas,$10=0;$10<$9.length;$10++){let keyword=$9[$10];isContainer(schema[keyword])&&(yield schema[keyword])}}
function isOneOf(keywords2,key){return keywords2.includes(key)}function isMapOfSchemas(value){return isContainer(value)&&!Array.isArray(value)&&Object.keys(value).
every(name=>!(name in Object.prototype))}function canCompile({pattern,format,enum:values,patternProperties}){return![pattern,...isContainer(patternProperties)?Object.
keys(patternProperties):[]].every(expression=>typeof expression!="string"||isExpression2(expression))||Array.isArray(values)&&values.length===0?!1:format===void 0||
typeof format=="string"&&!(format in Object.prototype)}function isExpression2(pattern){try{return new RegExp(pattern)instanceof RegExp}catch{return!1}}function mayBePassedOver({
anyOf}){let rules=["type","enum","properties","items","allOf","anyOf","oneOf","$ref","required","pattern","format"];return Array.isArray(anyOf)&&anyOf.some(branch=>!isContainer(
branch)||!rules.some(keyword=>branch[keyword]!==void 0))}function together(one2,other){return one2==="sound"?other:other==="sound"||other===one2?one2:"unknown"}
var isEqual=defaultOf(import_equal.default),lengthOf=defaultOf(import_ucs2length.default),SchemaJudge=class{#dialect;#expressions=new Map;constructor(dialect){this.#dialect=
dialect}judge(schema,value,way){if(typeof schema=="boolean")return schema?"taken":"refused";if(!isContainer(schema)||typeof value=="number"&&!Number.isFinite(value))
return"unknown";if(!this.#isOfType(schema,value)||!isListed(schema,value))return"refused";let own=all([this.#ofFormat(schema,value),this.#ofValue(schema,value,way)]);
return own==="refused"?own:all([own,this.#ofAlternatives(schema,value,way)])}additionalKeys({properties,patternProperties},value){let expressions2=isContainer(patternProperties)?
Object.keys(patternProperties):[];return Object.keys(value).filter(key=>!(isContainer(properties)&&Object.hasOwn(properties,key))&&!expressions2.some(expression=>this.
matches(expression,key)))}matches(expression,text){let compiled2=this.#expressions.get(expression);return compiled2===void 0&&(compiled2=new RegExp(expression),
this.#expressions.set(expression,compiled2)),matchesInTime(compiled2,text)}#isOfType(schema,value){let{type}=schema;return type===void 0||value===null&&nullableOf(
schema,this.#dialect)===!0?!0:(Array.isArray(type)?type:[type]).some(name=>isOfType(name,value))}#ofFormat({format},value){let definition=typeof format=="string"?
this.#dialect.formatOf(format):void 0;if(definition===void 0)return"taken";let isPlain2=typeof definition=="function"||definition instanceof RegExp||!isContainer(
definition),check=isPlain2?definition:definition.validate,type=isPlain2?"string":definition.type??"string";return typeof value!==type||check===!0?"taken":check instanceof
RegExp?(check.lastIndex=0,check.test(String(value))?"taken":"refused"):typeof check!="function"?"unknown":check(value)===!0?"taken":"refused"}#ofValue(schema,value,way){
return typeof value=="number"?this.#ofNumber(schema,value):typeof value=="string"?this.#ofText(schema,value):Array.isArray(value)?this.#ofList(schema,value,way):
isContainer(value)?this.#ofObject(schema,value,way):"taken"}#ofNumber(schema,value){let{minimum,maximum,exclusiveMinimum,exclusiveMaximum,multipleOf}=schema,low=exclusiveMinimum===
!0?void 0:minimum,high=exclusiveMaximum===!0?void 0:maximum,above=exclusiveMinimum===!0?minimum:exclusiveMinimum,below=exclusiveMaximum===!0?maximum:exclusiveMaximum;
return typeof low=="number"&&value<low||typeof high=="number"&&value>high||typeof above=="number"&&value<=above||typeof below=="number"&&value>=below||typeof multipleOf==
"number"&&!isMultiple(value,multipleOf)?"refused":"taken"}#ofText({minLength,maxLength,pattern},value){return typeof maxLength=="number"&&lengthOf(value)>maxLength||
typeof minLength=="number"&&lengthOf(value)<minLength||typeof pattern=="string"&&!this.matches(pattern,value)?"refused":"taken"}#ofList({minItems,maxItems,uniqueItems,
items},value,way){if(typeof maxItems=="number"&&value.length>maxItems||typeof minItems=="number"&&value.length<minItems)return"refused";if(items!==void 0){let verdict=all(
value.map(item=>this.judge(items,item,way)));if(verdict!=="taken")return verdict}return uniqueItems===!0&&hasDuplicates(value)?"refused":"taken"}#ofObject(schema,value,way){
let{minProperties,maxProperties,required}=schema,keys=Object.keys(value);if(typeof maxProperties=="number"&&keys.length>maxProperties||typeof minProperties=="nu\
mber"&&keys.length<minProperties)return"refused";if(Array.isArray(required))for(let $0=required,$1=0;$1<$0.length;$1++){let name=$0[$1];{if(String(name)in Object.
prototype)return"unknown";if(value[String(name)]===void 0&&!mayBeMissing(schema,String(name),way))return"refused"}}return all([...this.#ofMembers(schema,value,way)])}*#ofMembers(schema,value,way){
let{properties,patternProperties,additionalProperties}=schema;for(let $3=Object.entries(isContainer(properties)?properties:{}),$4=0;$4<$3.length;$4++){let $5=$3[$4],
name=$5[0],member=$5[1];value[name]!==void 0&&(yield this.judge(member,value[name],way))}for(let $6=Object.entries(isContainer(patternProperties)?patternProperties:
{}),$7=0;$7<$6.length;$7++){let $8=$6[$7],expression=$8[0],member=$8[1];for(let $9=Object.keys(value),$10=0;$10<$9.length;$10++){let key=$9[$10];this.matches(expression,
key)&&(yield this.judge(member,value[key],way))}}if(!(additionalProperties===void 0||additionalProperties===!0))for(let $12=this.additionalKeys(schema,value),$13=0;$13<
$12.length;$13++){let key=$12[$13];yield this.judge(additionalProperties,value[key],way)}}#ofAlternatives(schema,value,way){let verdictsOf=schemas=>Array.isArray(
schemas)?schemas.map(part=>this.judge(part,value,way)):void 0,allOf=verdictsOf(schema.allOf)??[],anyOf=verdictsOf(schema.anyOf),oneOf=verdictsOf(schema.oneOf);return all(
[...allOf,anyOf===void 0?"taken":any(anyOf),oneOf===void 0?"taken":one(oneOf)])}};function mayBeMissing({properties},name,way){if(way==="either"||!isContainer(properties)||
!Object.hasOwn(properties,name))return!1;let property=properties[name];return isContainer(property)&&property[way==="request"?"readOnly":"writeOnly"]===!0}function isListed(schema,value){
let{enum:values}=schema;return Array.isArray(values)&&!values.some(listed2=>isEqual(listed2,value))?!1:schema.const===void 0||isEqual(schema.const,value)}function isOfType(type,value){
switch(type){case"integer":return typeof value=="number"&&value%1===0;case"null":return value===null;case"array":return Array.isArray(value);case"object":return isContainer(
value)&&!Array.isArray(value);default:return typeof value===type}}function isMultiple(value,of){let quotient=value/of;return quotient===Number.parseInt(String(quotient),
10)}function hasDuplicates(list){let texts=new Set(list.filter(item=>!isContainer(item))),containers=list.filter(isContainer);return texts.size+containers.length<
list.length?!0:containers.some((item,index4)=>containers.slice(index4+1).some(other=>isEqual(item,other)))}function all(verdicts){return verdicts.includes("refu\
sed")?"refused":verdicts.includes("unknown")?"unknown":"taken"}function any(verdicts){return verdicts.includes("taken")?"taken":verdicts.includes("unknown")?"un\
known":"refused"}function one(verdicts){let taken=verdicts.filter(verdict=>verdict==="taken").length;return taken>1?"refused":verdicts.includes("unknown")?"unkn\
own":taken===1?"taken":"refused"}function pruneSchema(judge2,schema,values,way){return new Pruning(judge2,way).prune(schema,values)}var silent=new Set(["title",
"description","default","example","examples","externalDocs","xml","discriminator","deprecated","readOnly","writeOnly"]),Pruning=class{#judge;#way;constructor(judge2,way){
this.#judge=judge2,this.#way=way}prune(schema,values){if(!isContainer(schema))return schema;if(values.every(value=>this.#judge.judge(schema,value,this.#way)==="\
taken"))return{};let pruned={};for(let $0=Object.entries(schema),$1=0;$1<$0.length;$1++){let $2=$0[$1],keyword=$2[0],value=$2[1];{let kept=this.#keyword(keyword,
value,schema,values);kept!==void 0&&(pruned[keyword]=kept)}}return pruned}#pruned(schema,values){let pruned=this.prune(schema,values);return isContainer(pruned)?
pruned:{}}#keyword(keyword,value,schema,values){let objects=values.filter(item=>isContainer(item)&&!Array.isArray(item));switch(keyword){case"properties":return this.#properties(
value,schema,objects);case"patternProperties":return mapOf(value,(expression,member)=>this.prune(member,this.#matching(expression,objects)));case"additionalProp\
erties":return this.prune(value,objects.flatMap(object=>this.#judge.additionalKeys(schema,object).map(key=>object[key])));case"items":return{...schema.uniqueItems===
!0?typesOf(value):{},...this.#pruned(value,values.filter(Array.isArray).flat())};case"allOf":case"anyOf":case"oneOf":return Array.isArray(value)?value.map(part=>this.
prune(part,values)):value;case"required":return this.#required(value,schema);default:return silent.has(keyword)||keyword.startsWith("x-")&&keyword!=="x-nullable"?
void 0:value}}#properties(properties,{additionalProperties},objects){let countsNames=additionalProperties!==void 0&&additionalProperties!==!0;return mapOf(properties,
(name,member)=>{let values=objects.flatMap(object=>object[name]===void 0?[]:[object[name]]);return values.length===0?countsNames?{}:void 0:this.prune(member,values)})}#matching(expression,objects){
return objects.flatMap(object=>Object.keys(object).flatMap(key=>this.#judge.matches(expression,key)?[object[key]]:[]))}#required(required,schema){if(!Array.isArray(
required))return required;let names=required.filter(name=>!mayBeMissing(schema,String(name),this.#way));return names.length===0?void 0:names}};function typesOf(items){
let keywords2=["type","nullable","x-nullable"];return Object.fromEntries(Object.entries(isContainer(items)?items:{}).filter(([keyword])=>keywords2.includes(keyword)))}
function mapOf(map,change){let entries=Object.entries(isContainer(map)?map:{}).map(([name,value])=>[name,change(name,value)]);return Object.fromEntries(entries.
filter(([,value])=>value!==void 0))}function wayOf(path,oasVersion){let[first,second,,fourth]=path,isOperation=first==="paths";return oasVersion===3&&(first==="\
components"&&second==="requestBodies"||isOperation&&fourth==="requestBody")?"request":(oasVersion===2?first==="responses":first==="components"&&second==="respon\
ses")||isOperation&&fourth==="responses"?"response":"either"}var{oasExample:originalExample,oasSchema}=defaultOf(import_functions.default),ExampleCheck=class{#context;#reading;#known=new Map;#pruned=new Map;constructor(context){
this.#context=context,this.#reading=readingOf(context.document)}check(holder2,options,path){if(!isContainer(holder2)||Array.isArray(holder2))return[];let way=options.
type==="media"?wayOf(path,options.oasVersion):"either",key=`${options.type} ${options.oasVersion} ${options.schemaField} ${way}`,known5=this.#known.get(key)??new WeakMap;
this.#known.set(key,known5);let results=known5.get(holder2);return results===void 0&&(results=this.#checkAfresh(holder2,options,{path,way}),known5.set(holder2,results)),
results}#checkAfresh(holder2,options,place){let items=exampleItems(holder2,options),schema=options.schemaField==="$"?holder2:holder2[options.schemaField];if(!isContainer(
schema)||Array.isArray(schema))return this.#ask(holder2,options,place);if(hasIdentity(schema))throw new Outside("a schema with a name");let reading=this.#reading;
if(items.length===0)return[];if(reading===void 0||items.some(({value})=>value===void 0))return this.#ask(holder2,options,place);let read2=reading.withoutFlag(schema);
switch(reading.facts.of(read2)){case"dead":return Object.keys(read2).some(key=>["components","definitions","paths"].includes(key))?this.#ask(holder2,options,place):
[];case"untyped":return items.map(({path})=>({message:'"nullable" cannot be used without "type"',path}));case"sound":return this.#inTime(()=>items.flatMap(item=>this.#judge(
read2,item,place.way,reading)))??this.#ask(holder2,options,place);default:return this.#ask(holder2,options,place)}}#inTime(judge2){let clock=currentClock();try{
let results=clock===void 0?judge2():clock.try(judge2);return results.some(({message})=>message===tooLongMessage)?void 0:results}catch(error){if(error instanceof
TooLong)return;throw error}}#judge(schema,{value,path},way,{judge:judge2}){if(judge2.judge(schema,value,way)==="taken")return[];let pruned=pruneSchema(judge2,schema,
[value],way),text=JSON.stringify(pruned),canonical=this.#pruned.get(text)??(isContainer(pruned)?pruned:{});return this.#pruned.set(text,canonical),relativeTo([],
Reflect.apply(oasSchema,void 0,[value,{schema:canonical},{...this.#context,path}]))}#ask(holder2,options,{path}){return relativeTo(path,Reflect.apply(originalExample,
void 0,[holder2,options,{...this.#context,path}]))}};function isExampleOptions(options){if(!isContainer(options))return!1;let{oasVersion,type,schemaField}=options;
return(oasVersion===2||oasVersion===3)&&(type==="media"||type==="schema")&&typeof schemaField=="string"}function relativeTo(path,results){return(Array.isArray(results)?
results:[]).map(result=>({message:result.message,path:(result.path??path).slice(path.length)}))}function readingOf({formats:found,data}){if(found)return found.has(
import_spectral_formats.default.oas3_2)||found.has(import_spectral_formats.default.oas3_1)?isContainer(data)&&typeof data.jsonSchemaDialect=="string"?void 0:draft2020():
found.has(import_spectral_formats.default.oas3_0)?draft4():found.has(import_spectral_formats.default.oas2)?draft4ForOas2():void 0}var draft2020=once(()=>createReading(
createDialect("draft2020-12","nullable"))),draft4=once(()=>createReading(createDialect("draft4","nullable"))),draft4ForOas2=once(()=>({...createReading(createDialect(
"draft4","x-nullable")),withoutFlag}));function createReading(dialect){return{facts:new SchemaFacts(dialect),judge:new SchemaJudge(dialect),withoutFlag:schema=>schema}}
function withoutFlag(schema){if(typeof schema.required!="boolean")return schema;let{required:_flag,...rest}=schema;return rest}function once(make){let made;return()=>(made??=
make(),made)}var import_spectral_formats2=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_dist6)(),1),import_spectral_functions2=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_2VYCR67Z.require_dist7)(),1),import_functions2=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_U3Q634KS.require_functions)(),1);function schemaCheck(ruleFunction,options,{
document}){if(!isContainer(options)||!isContainer(options.schema))return;if(ruleFunction===import_spectral_functions2.default.schema)return known2(options,options);
if(ruleFunction!==defaultOf(import_functions2.default).oasSchema||mentionsNullable(options.schema))return;let{formats:found}=document;return!found||found.has(import_spectral_formats2.
default.oas3_2)||found.has(import_spectral_formats2.default.oas3_1)?void 0:found.has(import_spectral_formats2.default.oas3_0)||found.has(import_spectral_formats2.
default.oas2)?known2(options,{...options,dialect:"draft4"}):void 0}var checks=new WeakMap,validatorOf=createBoundInstances();function known2(key,options){let check=checks.
get(key);return check===void 0&&(check=checkOf(options),checks.set(key,check)),check}function checkOf(options){let validate=once2(()=>compiled(options));return{
options,get isValid(){return validate()!==void 0},takes(value){if(value===void 0||options.prepareResults!==void 0)return!1;try{return validate()?.(value)===!0}catch{
return!1}}}}function compiled({schema,dialect:named,allErrors}){let dialect=typeof named=="string"&&named!=="auto"?named:import_spectral_formats2.default.detectDialect(
schema)??"draft7";try{return validatorOf(schema,dialect,allErrors===!0)}catch{return}}function mentionsNullable(schema){return isContainer(schema)?Object.entries(
schema).some(([key,value])=>key==="nullable"||key==="x-nullable"||mentionsNullable(value)):!1}function once2(make){let made;return()=>(made??=make(),made)}var Calls=class{#inventory;#examples;constructor(inventory){
this.#inventory=inventory}of(check,rule){let{ruleFunction,options}=check,context=this.#contextOf(rule);if(ruleFunction===originalExample){if(!rule.resolved)throw new Outside(
"examples that are not resolved");return this.#example(options,context)}let schema=schemaCheck(ruleFunction,options,context);if(schema?.isValid!==!0)return plainCall(
check,context);let shared={...context,documentInventory:allDocuments};return(value,path)=>schema.takes(value)?[]:listed(Reflect.apply(import_spectral_functions3.
default.schema,void 0,[value,schema.options,{...shared,path}]))}#example(options,context){if(!isExampleOptions(options))throw new Outside("options that the func\
tion does not know");this.#examples??=new ExampleCheck(context);let examples=this.#examples;return(value,place)=>examples.check(value,options,place).map(({message,
path=[]})=>({message,path:[...place,...path]}))}#contextOf(rule){return{path:[],rule,document:this.#inventory.document,documentInventory:this.#inventory.forFunctions}}};
function plainCall({ruleFunction,options},context){let call=(value,path)=>listed(Reflect.apply(ruleFunction,void 0,[value,options,{...context,path}])),trial=trialOf(
ruleFunction,options);return trial===void 0?call:(value,path)=>{let clock=currentClock();return clock!==void 0&&trial(value,clock),call(value,path)}}var allDocuments={};
function listed(results){if(results===void 0)return[];if(!Array.isArray(results))throw new Outside("a function that is not done when it returns");return results}
function throwingFilters(root2,hazards){let throwing=new Map;if(hazards.length===0)return throwing;let seen=new Set([root2]);for(let holder2 of seen){let isList=Array.
isArray(holder2);for(let $0=Object.keys(holder2),$1=0;$1<$0.length;$1++){let key=$0[$1];{let value=holder2[key];tryOn(value,isList?Number(key):key,hazards,throwing),
isContainer(value)&&seen.add(value)}}}return throwing}function tryOn(value,key,hazards,throwing){for(let $3=hazards,$4=0;$4<$3.length;$4++){let hazard=$3[$4];{if(throwing.
has(hazard.filter)||!isTried(hazard,value))continue;try{hazard.filter.test(value,key)}catch(error){throwing.set(hazard.filter,error)}}}}function isTried({members},value){
if(members===void 0)return!0;if(!isContainer(value))return!1;for(let member of members)if(member in value)return!0;return!1}(0,import_chunk_2VYCR67Z.init_index_es2)(),
(0,import_chunk_2VYCR67Z.init_index_es2)();function fillIn(template,values){return template.includes("{{")?template.replaceAll(placeholder,(place,name)=>place.startsWith(
"#")?evaluate(name.trim(),values):name in values?String(Reflect.get(values,name)):""):template}function evaluate(expression,values){try{let evaluated=expressions.
get(expression)?.(values);if(evaluated!==void 0)return evaluated}catch{}throw new Outside(`the expression ${expression}`)}function canFillIn(template){for(let[place,
name=""]of template.matchAll(placeholder))if(place.startsWith("#")&&!expressions.has(name.trim()))return!1;return!0}var placeholder=/#?\{\{([^}\n]+)\}\}/g,expressions=new Map(
[['print("property")',({property})=>property===""?"The document ":`"${property}" property `],['print("value")',({value})=>printValue(value)]]);function printValue(value){
return value===void 0?"undefined":typeof value!="object"||value===null?JSON.stringify(value):Array.isArray(value)?"Array[]":(0,import_chunk_2VYCR67Z.w)(value)?"\
Object{}":value.constructor.name}function dottedPath(path){let printed="";for(let[index4,segment]of path.entries())printed+=inBrackets(segment)??`${index4===0?"":
"."}${segment}`;return(0,import_chunk_2VYCR67Z.Q)(printed)}function inBrackets(segment){return segment===""?"['']":/\s/.test(segment)?`['${segment}']`:Number.isNaN(
Number(segment))?void 0:`[${segment}]`}function pointerPath(path){return(0,import_chunk_2VYCR67Z.P)(path.map(import_chunk_2VYCR67Z.Q))}var RuleOutcome=class{results=[];#rule;#inventory;#said=new Set;constructor(rule,inventory){
this.#rule=rule,this.#inventory=inventory}add({message,path:resultPath},target){let rule=this.#rule,asked=(resultPath??target).map(decoded),item=this.#inventory.
itemFor(asked,rule.resolved),path=item?.path??closestPath(this.#inventory.resolved,asked),document=item?.document??this.#inventory.document,source=item?.document.
source,severity=source===void 0?rule.severity:rule.getSeverityForSource(source,[...path]);if(severity===-1)return;let text=this.#text(message,path,item),fingerprint=`${JSON.
stringify(path)}${source}
${text}`;if(this.#said.has(fingerprint))return;this.#said.add(fingerprint);let range=document.getRangeForJsonPath(path)??{start:{character:0,line:0},end:{character:0,
line:0}};this.results.push({code:rule.name,message:text,path:[...path],severity,source,range,documentationUrl:rule.documentationUrl??void 0})}#text(message,path,item){
let{description,message:template}=this.#rule;if(template===null&&description!==null&&canFillIn(message))return description.trim();let{data}=item?.document??this.#inventory.
document,values={property:propertyOf(path,item),error:message,get path(){return pointerPath(path)},description,get value(){return valueAt2(data,path)}};return values.
error=fillIn(message,values),(template===null?description??values.error:fillIn(template,values)).trim()}};function decoded(segment){return typeof segment=="stri\
ng"?(0,import_chunk_2VYCR67Z.Q)(segment):String(segment)}function propertyOf(path,item){let missing=item?.missingPropertyPath;return missing!==void 0&&missing.length>
path.length?dottedPath(missing.slice(path.length-1)):path.at(-1)??""}function valueAt2(data,path){let value=data;for(let $0=path,$1=0;$1<$0.length;$1++){let segment=$0[$1];
value=isContainer(value)?value[segment]:void 0}return value}var import_functions3=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_U3Q634KS.require_functions)(),
1),import_functions4=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_JQ2LCUI4.require_functions)(),1),import_serverVariables=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_JQ2LCUI4.require_serverVariables)(),1),import_spectral_formats3=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_dist6)(),1),import_spectral_functions4=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_2VYCR67Z.require_dist7)(),1),coreFunctions=functionsOf(import_spectral_functions4.default),coreFormats=new Map([...["oas2","oas3","oas3.0","oas3\
.1","oas3.2","arazzo1","arazzo1.0","asyncapi2","asyncapi3","aas2","aas3","aas2.0","aas2.1","aas2.2","aas2.3","aas2.4","aas2.5","aas2.6","aas3.0","json-schema","\
json-schema-loose","json-schema-draft4","json-schema-draft6","json-schema-draft7","json-schema-draft-2019-09","json-schema-2019-09","json-schema-draft-2020-12",
"json-schema-2020-12"].flatMap(name=>{let format=functionsOf(import_spectral_formats3.default).get(exportedName(name));return format===void 0?[]:[[name,format]]}),
...[...functionsOf(import_spectral_formats3.default)].filter(([name])=>/^(?:oas|aas|async|arazzo|jsonSchema)/i.test(name))]),renamedRules=new Map([["oas2-valid-\
parameter-example","oas2-valid-schema-example"],["oas2-valid-response-schema-example","oas2-valid-schema-example"],["oas2-valid-definition-example","oas2-valid-\
schema-example"],["oas2-valid-response-example","oas2-valid-media-example"],["oas3-valid-oas-parameter-example","oas3-valid-media-example"],["oas3-valid-oas-con\
tent-example","oas3-valid-media-example"],["oas3-valid-oas-header-example","oas3-valid-media-example"],["oas3-valid-header-schema-example","oas3-valid-schema-ex\
ample"],["oas3-valid-parameter-schema-example","oas3-valid-schema-example"]]);function exportedName(name){let aliases={arazzo1:"arazzo1_0",asyncapi3:"aas3","jso\
n-schema-2019-09":"jsonSchemaDraft2019_09","json-schema-draft-2019-09":"jsonSchemaDraft2019_09","json-schema-2020-12":"jsonSchemaDraft2020_12","json-schema-draf\
t-2020-12":"jsonSchemaDraft2020_12"},camelCase=name.replace(".","_").replace(/-([a-z\d])/g,(_match,letter)=>letter.toUpperCase());return aliases[name]??camelCase}
function functionsOf(module2){let entries=isFields(module2)?Object.entries(module2):[];return new Map(entries.filter(([name,value])=>typeof value=="function"&&name!==
"default"))}function pathUseOf(ruleFunction){return pathUses.get(ruleFunction)}var oasNames=["oasDiscriminator","oasDocumentSchema","oasOpFormDataConsumeCheck",
"oasOpIdUnique","oasOpParams","oasOpSuccessResponse","oasPathParam","oasSchema","oasTagDefined","oasUnusedComponent","typedEnum"],pathUses=new Map([...[...coreFunctions.
values()].map(ruleFunction=>[ruleFunction,"key"]),...oasNames.map(name=>[memberOf2(import_functions3.default,name),"key"]),...["oasSecurityDefined","refSiblings"].
map(name=>[memberOf2(import_functions3.default,name),"all"]),[memberOf2(import_functions3.default,"oasExample"),"way"],[memberOf2(import_functions4.default,"uni\
quenessTags"),"key"],[memberOf2(import_serverVariables.default,"default"),"key"],...functionsOf2(import_chunk_6QYAIXN2.ruleset_default).map(ruleFunction=>[ruleFunction,
"key"])]);function memberOf2(module2,name){let holder2=isContainer(module2)&&!(name in module2)?module2.default:module2,member=typeof holder2=="function"?holder2:
isContainer(holder2)?holder2[name]:void 0;if(typeof member!="function")throw new TypeError(`Spectral has no function ${name} any more.`);return member}function functionsOf2(ruleset){
return(isContainer(ruleset)&&isContainer(ruleset.rules)?Object.values(ruleset.rules):[]).flatMap(rule=>isContainer(rule)?rule.then:[]).flatMap(then=>isContainer(
then)?then.function:[])}var filters2=new Map;function compileFilter(text){let filter=filters2.get(text);if(filter===void 0){let tree=treeOf(text),{isFalse,isSafe}=onPrimitives(
tree),isShallow=isSafeOnContainers(tree);filter={test:compile(tree),needsContainer:isFalse&&isSafe,callsKey:/@property\s*\./.test(text),neverThrowsFor:isShallow?
isSafe&&/^\s*@\s*&&/.test(text)&&!text.includes("||")?"anything":"containers":"nothing"},filters2.set(text,filter)}return filter}function treeOf(text){try{return filterTree(
text)}catch{throw new Outside(`the filter ${text}`)}}function compile(tree){switch(tree.type){case"Literal":return compileLiteral(tree.value);case"Identifier":return compileIdentifier(
String(tree.name));case"LogicalExpression":case"BinaryExpression":return compileBinary(tree);case"UnaryExpression":return compileUnary(tree);case"MemberExpressi\
on":return compileMember(tree);case"CallExpression":return compileCall(tree);default:throw new Outside(`a filter with a ${tree.type}`)}}function compileLiteral(value){
if(!(value instanceof RegExp))return()=>value;let{source,flags}=value;return/[gy]/.test(flags)?()=>new RegExp(source,flags):()=>value}function compileIdentifier(name){
if(name==="@")return value=>value;if(name==="@property")return(_value,key)=>key;if(name==="undefined")return()=>{};throw new Outside(`a filter with "${name}"`)}
function compileBinary(tree){let left=compile(childOf(tree,"left")),right=compile(childOf(tree,"right"));switch(tree.operator){case"&&":return(value,key)=>left(
value,key)&&right(value,key);case"||":return(value,key)=>left(value,key)||right(value,key);case"===":return(value,key)=>left(value,key)===right(value,key);case"\
!==":return(value,key)=>left(value,key)!==right(value,key);case"==":return(value,key)=>left(value,key)==right(value,key);case"!=":return(value,key)=>left(value,
key)!=right(value,key);default:throw new Outside(`a filter with "${String(tree.operator)}"`)}}function compileUnary(tree){let argument=compile(childOf(tree,"arg\
ument"));if(tree.operator==="!")return(value,key)=>!argument(value,key);if(tree.operator==="void")return()=>{};throw new Outside(`a filter with "${String(tree.operator)}\
"`)}function compileMember(tree){let object=compile(childOf(tree,"object")),property=childOf(tree,"property"),name=tree.computed===!0?literalKey(property):String(
property.name);return(value,key)=>memberOf3(object(value,key),name)}function memberOf3(object,name){if(object==null)throw new TypeError(`Cannot read properties \
of ${object} (reading '${name}')`);return isContainer(object)?object[name]:Reflect.get(Object(object),name,object)}function literalKey(property){let{value}=property;
if(property.type!=="Literal"||typeof value!="string"&&typeof value!="number")throw new Outside("a filter with a computed key");return String(value)}var methods2=new Set(
["endsWith","includes","indexOf","match","startsWith","test","toLowerCase","toUpperCase","trim"]);function compileCall(tree){let callee=childOf(tree,"callee"),property=callee.
type==="MemberExpression"&&callee.computed!==!0?childOf(callee,"property"):void 0,name=String(property?.name);if(!methods2.has(name))throw new Outside("a filter\
 that calls a function");let holder2=childOf(callee,"object"),isKey=holder2.type==="Identifier"&&holder2.name==="@property",object=compile(holder2),values=tree.
arguments,compiled2=(Array.isArray(values)?values:[]).map(value=>compile(value));return(value,key)=>{let held=isKey&&name in String.prototype?String(key):object(
value,key),method=memberOf3(held,name);if(typeof method!="function")throw new TypeError(`@.${name} is not a function`);let given=compiled2.map(evaluate2=>evaluate2(
value,key));return tryMatching(name,held,given),Reflect.apply(method,held,given)}}function tryMatching(name,held,[first]){let clock=currentClock();if(clock===void 0||
(name==="test"&&held instanceof RegExp&&clock.matches(held,String(first)),name!=="match"||typeof held!="string"))return;let expression=first instanceof RegExp?first:
new RegExp(first);expression.global?clock.do(expression.source,()=>held.match(expression)):clock.matches(expression,held)}function childOf(tree,field){let child=tree[field];
if(typeof child!="object"||child===null)throw new Outside("a filter that is not complete");return child}var ofPrimitives=new Set([String.prototype,Number.prototype,
Boolean.prototype,Object.prototype].flatMap(prototype=>Object.getOwnPropertyNames(prototype)));function onPrimitives(tree){switch(tree.type){case"Literal":case"\
Identifier":return{isFalse:!1,isSafe:!0};case"MemberExpression":return{isFalse:isOwnMember(tree),isSafe:isMemberOfValue(tree)};case"UnaryExpression":return{isFalse:!1,
isSafe:onPrimitives(childOf(tree,"argument")).isSafe};case"LogicalExpression":case"BinaryExpression":return ofBoth(tree,onPrimitives(childOf(tree,"left")),onPrimitives(
childOf(tree,"right")));default:return{isFalse:!1,isSafe:!1}}}function ofBoth(tree,left,right){let isSafe=left.isSafe&&right.isSafe,{operator}=tree;if(operator===
"&&")return{isFalse:left.isFalse||right.isFalse,isSafe:left.isSafe&&(left.isFalse||right.isSafe)};if(operator==="||")return{isFalse:left.isFalse&&right.isFalse,
isSafe};let other=childOf(tree,"right"),isValue=other.type==="Literal"&&other.value!==null,isVoid=other.type==="UnaryExpression"&&other.operator==="void",isEqual2=operator===
"==="||operator==="==";return{isFalse:left.isFalse&&(isEqual2?isValue:isVoid&&(operator==="!=="||operator==="!=")),isSafe}}function isMemberOfValue(tree){let object=childOf(
tree,"object");return object.type==="Identifier"&&object.name==="@"}function isSafeOnContainers(tree){return tree.type==="CallExpression"?!1:tree.type==="Member\
Expression"?isMemberOfValue(tree):["left","right","argument"].every(field=>tree[field]===void 0||isSafeOnContainers(childOf(tree,field)))}function isOwnMember(tree){
return isMemberOfValue(tree)&&tree.computed!==!0&&!ofPrimitives.has(String(childOf(tree,"property").name))}var known3=new Map;function parsePath(text){let expression=known3.
get(text);if(expression===void 0&&(expression=attempt(text),known3.set(text,expression)),expression instanceof Outside)throw expression;return expression}function attempt(text){
try{return read(text)}catch(error){return error instanceof Outside?error:new Outside(`the path ${text}`)}}function read(text){let nodes=[...peg$parse(text)],isKeyed=nodes.
at(-1)?.type==="KeyExpression";if(isKeyed&&nodes.pop(),isKeyed&&nodes.length===0)throw new Outside("a key of the root");let steps=nodes.map(stepOf);if(!isPlain(
steps)||isKeyed&&steps.filter(({isDeep:isDeep2})=>isDeep2).length>1)throw new Outside(`the path ${text}`);let isFixed=nodes.every(({type})=>type==="MemberExpres\
sion")&&steps.every(({isDeep:isDeep2})=>!isDeep2);return{text,steps,isKeyed,hazards:hazardsOf(steps),fixed:isFixed?nodes.map(({value})=>typeof value=="number"?value:
String(value)):void 0}}function hazardsOf(steps){let deep2=steps.findIndex(({isDeep:isDeep2})=>isDeep2);return deep2===-1?[]:steps.flatMap((step2,index4)=>{if(step2.
kind!=="filter"||index4<=deep2||step2.isDeep)return[];let isLast=index4===steps.length-1,{neverThrowsFor}=step2.filter;if(neverThrowsFor==="anything"||neverThrowsFor===
"containers"&&!isLast)return[];let next=steps[index4+1];return{filter:step2.filter,members:next?.kind==="members"?next.names:void 0}})}function stepOf(node){let isDeep2="\
deep"in node&&node.deep===!0,{type,value}=node;switch(type){case"MemberExpression":return{kind:"members",names:new Set([String(value)]),isDeep:isDeep2};case"Mul\
tipleMemberExpression":return{kind:"members",names:new Set(Array.isArray(value)?value.map(String):[]),isDeep:isDeep2};case"WildcardExpression":return{kind:"all",
isDeep:isDeep2};case"ScriptFilterExpression":return{kind:"filter",filter:compileFilter(String(value)),isDeep:isDeep2};default:throw new Outside(`a path with a ${type}`)}}
function hasPitfall(steps,index4){let step2=steps[index4],isBeforeDeep=steps.some(({isDeep:isDeep2},other)=>isDeep2&&other>index4);return step2?.kind==="members"?
isBeforeDeep&&[...step2.names].some(name=>!Number.isNaN(Number(name))):step2?.kind==="filter"&&index4<steps.length-1&&step2.filter.callsKey}function isPlain(steps){
let deep2=steps.flatMap(({isDeep:isDeep2},index4)=>isDeep2?[index4]:[]),[first,second]=deep2;return steps[0]?.kind==="filter"&&!steps[0].isDeep&&steps.length>1||
steps.some((_step,index4)=>hasPitfall(steps,index4))||steps.some(({kind,isDeep:isDeep2},index4)=>kind==="all"&&isDeep2&&index4<steps.length-1)?!1:first===void 0||
second===void 0?!0:deep2.length===2&&first===0&&second===1&&steps.length===2&&isOneName(steps[0])&&steps[1]?.kind==="filter"}function isOneName(step2){return step2?.
kind==="members"&&step2.names.size===1}function planRule(rule,formats5){if(rule.message!==null&&!canFillIn(rule.message))throw new Outside(`the message of ${rule.
name}`);let given=[...new Set(rule.getGivenForFormats(formats5))],checks2=rule.then.map(checkOf2),needsAll=checks2.some(({ruleFunction})=>pathUseOf(ruleFunction)===
"all");return{rule,given,expressions:expressionsOf(given,needsAll&&rule.resolved),checks:checks2,wayVersion:wayVersionOf(checks2)}}function wayVersionOf(checks2){
let versions=checks2.flatMap(({ruleFunction,options})=>pathUseOf(ruleFunction)==="way"&&isContainer(options)&&options.type!=="schema"?[options.oasVersion===2?2:
3]:[]);if(new Set(versions).size>1)throw new Outside("examples of two versions");return versions[0]}function checkOf2({field,function:found,functionOptions}){let ruleFunction=originalFunction(
found);if(pathUseOf(ruleFunction)===void 0)throw new Outside(`the function "${ruleFunction.name}"`);let readTargets=fieldReader(field),options=functionOptions;if(isContainer(
options)&&isContainer(options.schema)&&hasNames(options.schema))throw new Outside("a schema with a name");return{readTargets,ruleFunction,options:options??null}}
function hasNames(schema){return isContainer(schema)?Object.entries(schema).some(([key,value])=>(/^\$(?!schema$|comment$)/.test(key)||key==="id")&&typeof value==
"string")||Object.values(schema).some(hasNames):!1}function filtersOf2(expressions2){return[...new Set(expressions2.flatMap(({steps})=>steps.flatMap(step2=>step2.
kind==="filter"?step2.filter:[])))]}function expressionsOf(given,needsWholePath){try{let expressions2=given.map(parsePath);return needsWholePath&&expressions2.some(
({steps})=>steps.some(({isDeep:isDeep2})=>isDeep2))||filtersOf2(expressions2).length>30?void 0:expressions2}catch(error){if(error instanceof Outside)return;throw error}}
var untracked={start:void 0,below:()=>{},placeOf:()=>{}};function walkThrough(walk){for(let[index4,{fixed:fixed2}]of walk.expressions.entries())fixed2!==void 0&&
lookUp(walk,index4,fixed2);walk.automaton.start.isDead||new Walker(walk).enter(walk.root,walk.automaton.start,walk.tracker.start)}function lookUp({root:root2,expressions:expressions2,
onMatch},index4,keys){let value=root2;for(let $0=keys,$1=0;$1<$0.length;$1++){let key=$0[$1];if(!isContainer(value)||(value=value[key],value===void 0))return}onMatch(
index4,keys,expressions2[index4]?.isKeyed===!0?keys.at(-1):value)}var Walker=class{#walk;#path=[];#visitedIn=new Map;#visited=new Map;constructor(walk){this.#walk=
walk}enter(value,state,cursor){let{placeOf}=this.#walk;placeOf!==void 0&&this.#path.length<=placeOf.depth&&this.#comeTo(placeOf.of(this.#path));let place=this.#walk.
tracker.placeOf(cursor);if(!(place!==void 0&&!this.#isFirst(value,state,place))){if(Array.isArray(value)){for(let index4=0;index4<value.length;index4++)this.#member(
value[index4],index4,state,cursor);return}for(let $3=Object.keys(value),$4=0;$4<$3.length;$4++){let key=$3[$4];this.#member(value[key],key,state,cursor)}}}#comeTo(place){
this.#visited=this.#visitedIn.get(place)??new Map,this.#visitedIn.set(place,this.#visited)}#isFirst(value,state,place){let places=this.#visited.get(state);places===
void 0&&(places=new Map,this.#visited.set(state,places));let values=places.get(place);return values?.has(value)?!1:(values===void 0?places.set(place,new Set([value])):
values.add(value),!0)}#member(value,key,state,cursor){let isBranch=isContainer(value),{accepted,state:below}=state.arrive(String(key),this.#passed(value,key,state.
filters));if(!(accepted.length===0&&(!isBranch||below.isDead))){this.#path.push(key);for(let $6=accepted,$7=0;$7<$6.length;$7++){let expression=$6[$7];this.#walk.
onMatch(expression,this.#path,this.#walk.expressions[expression]?.isKeyed===!0?key:value)}isBranch&&!below.isDead&&this.enter(value,below,this.#walk.tracker.below(
cursor,key)),this.#path.pop()}}#passed(value,key,filters3){let passed=0,isPrimitive=value!==null&&typeof value!="object";for(let index4=0;index4<filters3.length;index4++){
let filter=filters3[index4];if(!(filter===void 0||isPrimitive&&filter.needsContainer))try{filter.test(value,key)&&(passed|=1<<index4)}catch(error){this.#walk.onThrow(
filter,error)}}return passed}};function lintRules(rules,inventory){let runs=[...planned(rules,inventory)];for(let group of grouped(runs.filter(({plan})=>plan.expressions!==
void 0)))for(let $0=inParts(group),$1=0;$1<$0.length;$1++){let part=$0[$1];walkRuns(part,inventory)}let crashes=new Map;for(let $3=runs,$4=0;$4<$3.length;$4++){
let run=$3[$4];run.needsNimma&&isOn(run)&&runWithNimma(run,inventory,crashes)}let done=runs.filter(({isLeft})=>!isLeft),doneRules=new Set(done.map(({plan})=>plan.
rule));return{results:done.flatMap(({tooLong,outcome,plan})=>tooLong!==void 0||crashes.has(plan.rule.name)?[]:outcome.results),left:rules.filter(rule=>!doneRules.
has(rule)),crashes,givenUp:new Map(done.flatMap(({tooLong,plan})=>tooLong===void 0?[]:[[plan.rule.name,tooLong]])),matches:new Map(done.map(({plan,isMatched,tooLong})=>[
plan.rule.name,isMatched||tooLong!==void 0]))}}function grouped(runs){let groups=new Map;for(let $6=runs,$7=0;$7<$6.length;$7++){let run=$6[$7];(0,import_chunk_WRZC3IWY.append)(
groups,`${run.plan.rule.resolved} ${run.plan.wayVersion}`,run)}return groups.values()}function isOn({isLeft,tooLong}){return!isLeft&&tooLong===void 0}function*planned(rules,inventory){
let unresolved=rules.filter(({resolved})=>!resolved),isLeft=unresolved.length>0&&!inventory.isFrozen&&hasZones(unresolved,inventory.formats??null),calls=new Calls(
inventory);for(let $9=rules,$10=0;$10<$9.length;$10++){let rule=$9[$10];{if(isLeft&&!rule.resolved)continue;try{let plan=planRule(rule,inventory.formats??null),
outcome=new RuleOutcome(rule,inventory),needsNimma=plan.expressions===void 0,state={places:inventory.forFunctions,needsNimma,isLeft:!1,isMatched:!1,tooLong:void 0};
yield{plan,outcome,calls:plan.checks.map(check=>calls.of(check,rule)),...state}}catch(error){if(!(error instanceof Error))throw error}}}}function inParts(runs){
let parts=[],filters3=new Set;for(let $12=runs,$13=0;$13<$12.length;$13++){let run=$12[$13];{let own=filtersOf2(run.plan.expressions??[]),added=own.filter(filter=>!filters3.
has(filter)).length,part=parts.at(-1);part!==void 0&&filters3.size+added<=30?part.push(run):(parts.push([run]),filters3.clear());for(let $15=own,$16=0;$16<$15.length;$16++){
let filter=$15[$16];filters3.add(filter)}}}return parts}function walkRuns(runs,inventory){let isResolved=runs[0]?.plan.rule.resolved===!0,wayVersion=runs[0]?.plan.
wayVersion,runsOf=new Map,expressions2=[];for(let $18=runs,$19=0;$19<$18.length;$19++){let run=$18[$19];for(let $21=run.plan.expressions??[],$22=0;$22<$21.length;$22++){
let expression=$21[$22];{let sharing=runsOf.get(expression.text);sharing===void 0&&expressions2.push(expression),runsOf.set(expression.text,[...sharing??[],run])}}}
let root2=isResolved?inventory.resolved:inventory.document.data,leave=(filter,error)=>{for(let $24=runs,$25=0;$25<$24.length;$25++){let run=$24[$25];filtersOf2(
run.plan.expressions??[]).includes(filter)&&leaveRun(run,error)}},hazards=expressions2.flatMap(expression=>expression.hazards);for(let[filter,error]of throwingFilters(
root2,hazards))leave(filter,error);let byIndex=expressions2.map(({text})=>runsOf.get(text)??[]);walkThrough({automaton:new Automaton(expressions2),expressions:expressions2,
root:root2,tracker:isResolved?inventory.tracker():untracked,placeOf:wayVersion===void 0?void 0:{depth:4,of:path=>wayOf(path,wayVersion)},onMatch(expression,path,value){
for(let $27=byIndex[expression]??[],$28=0;$28<$27.length;$28++){let run=$27[$28];!run.needsNimma&&isOn(run)&&lintValue(run,path,value)}},onThrow:leave})}function leaveRun(run,error){
error instanceof TooLong?run.tooLong??=error.expression:run.needsNimma=!0}function runWithNimma(run,inventory,crashes){let{rule,given}=run.plan;run.outcome=new RuleOutcome(
rule,inventory);try{let root2=rule.resolved?inventory.resolved:inventory.document.data,open=given.find(isOpenPath),clock=open===void 0?void 0:currentClock(),lint=(path,value)=>{
isOn(run)&&lintValue(run,path,value)};if(open===void 0||clock===void 0)findWithNimma(given,root2,lint);else for(let $30=clock.find(open,()=>matchesOf2(given,root2)),
$31=0;$31<$30.length;$31++){let match=$30[$31];lint(...match)}}catch(error){error instanceof TooLong?run.tooLong=error.expression:crashes.set(rule.name,error)}}
function matchesOf2(given,root2){let matches=[];return findWithNimma(given,root2,(path,value)=>{matches.push([[...path],value])}),matches}function lintValue(run,path,value){
run.isMatched=!0;let given=path[0]==="$"?path.slice(1):[...path];try{for(let[index4,{readTargets}]of run.plan.checks.entries())for(let $33=readTargets(value),$34=0;$34<
$33.length;$34++){let target=$33[$34];{let place=target.path.length===0?given:[...given,...target.path];for(let $36=inTime(run,place,()=>run.calls[index4]?.(target.
value,place)??[]),$37=0;$37<$36.length;$37++){let result=$36[$37];result.message!==tooLongMessage&&run.outcome.add(result,place)}}}}catch(error){error instanceof
TooLong?run.tooLong=error.expression:run.isLeft=!0}}function inTime(run,path,call){let clock=currentClock();if(clock===void 0)return call();clock.looking={rule:run.
plan.rule,path,places:run.places};try{return call()}catch(error){if(error instanceof TooLong)return[];throw error}finally{clock.looking=void 0}}(0,import_chunk_2VYCR67Z.init_index_es2)();
function findCircles(references){let edges=edgesBetween(references),stemsOf=new Map;return({path,target})=>(stemsOf.has(target)||stemsOf.set(target,stemTree([...reachedFrom(
target,edges)].map(({pointer})=>pointer))),startsWithStem(path,stemsOf.get(target)))}function edgesBetween(references){let targets=new Map(references.map(({target})=>[
target.pointer,target])),edges=new Map;for(let $0=references,$1=0;$1<$0.length;$1++){let{path,target}=$0[$1];{let own=pointerTo(path),stem="#",tail="";for(let[index4,
segment]of path.entries()){if(segment===target.path?.[index4]){stem+=`/${segment}`;continue}tail+=`/${segment}`;let text=stem+tail,from=text===own||text===target.
pointer?void 0:targets.get(text);if(from===void 0)continue;let known5=edges.get(from);known5===void 0?edges.set(from,new Set([target])):known5.add(target)}}}return edges}
function pointerTo(path){let pointer="#";for(let $3=path,$4=0;$4<$3.length;$4++){let segment=$3[$4];pointer+=`/${segment.replaceAll("~","~0").replaceAll("/","~1")}`}
return pointer}function reachedFrom(start,edges){let reached=new Set,waiting=[start];for(let target=waiting.pop();target!==void 0;target=waiting.pop())for(let next of edges.
get(target)??[])reached.has(next)||(reached.add(next),waiting.push(next));return reached.delete(start),reached}function stemTree(pointers){if(pointers.length===
0)return;let root2={below:new Map,isEnd:!1};for(let $6=pointers,$7=0;$7<$6.length;$7++){let pointer=$6[$7];{let stems=root2;for(let $9=(0,import_chunk_2VYCR67Z.K)(
pointer),$10=0;$10<$9.length;$10++){let segment=$9[$10];{let key=comparable(String(segment)),next=stems.below.get(key)??{below:new Map,isEnd:!1};stems.below.set(
key,next),stems=next}}stems.isEnd=!0}}return root2}function startsWithStem(path,root2){let stems=root2;for(let $12=path,$13=0;$13<$12.length;$13++){let segment=$12[$13];
{if(stems===void 0||stems.isEnd)break;stems=stems.below.get(comparable(segment))}}return stems?.isEnd===!0}function comparable(segment){let number=Number.parseInt(
segment);return Number.isNaN(number)?segment:number}(0,import_chunk_2VYCR67Z.init_index_es2)();function withKeyOrder(object,order){return carryOrder(object,[...order,
import_chunk_2VYCR67Z.Ae]),(0,import_chunk_2VYCR67Z.Ee)(object)}function copyOf(object){let copy={...object},order=Reflect.get(object,import_chunk_2VYCR67Z.Ae);
return order!==void 0&&carryOrder(copy,order),copy}function carryOrder(object,order){Object.defineProperty(object,import_chunk_2VYCR67Z.Ae,{configurable:!0,value:order})}
function losesOrder(keys){let last=-1,onlyIntegers=!0;for(let key of keys){let isInteger=isIntegerKey(key);if(isInteger&&(!onlyIntegers||Number(key)<last))return!0;
isInteger?last=Number(key):onlyIntegers=!1}return!1}function isIntegerKey(key){let first=key.charCodeAt(0);return first>=48&&first<=57&&/^(?:0|[1-9]\d{0,9})$/.test(
key)&&Number(key)<4294967295}function plainData(data){if(!isContainer(data))return data;if(Array.isArray(data))return data.map(plainData);let keys=Object.keys(data),
plain={};for(let $0=keys,$1=0;$1<$0.length;$1++){let key=$0[$1];plain[key]=plainData(data[key])}return losesOrder(keys)?withKeyOrder(plain,keys):plain}(0,import_chunk_2VYCR67Z.init_index_es2)();
function findReferences(data){if(typeof data.$ref=="string")throw new Outside("a document that is a reference");let crawl2={references:[],targets:new Map,path:[]};
return crawlBelow(data,crawl2),crawl2.references}var awkwardKeys=new Set(["__proto__","hasOwnProperty","constructor","prototype"]);function crawlBelow(container,crawl2){
for(let $0=Object.keys(container),$1=0;$1<$0.length;$1++){let key=$0[$1];{if(awkwardKeys.has(key))throw new Outside(`a key "${key}"`);let value=container[key];if(!isContainer(
value))continue;crawl2.path.push(key);let reference=value.$ref;typeof reference=="string"?addReference(value,reference,crawl2):crawlBelow(value,crawl2),crawl2.path.
pop()}}}function addReference(holder2,pointer,{references,targets,path}){let target=targets.get(pointer);if(target===void 0){if(!/^#./s.test(pointer)||/[\u0000-\u001F\uD800-\uDFFF]/.
test(pointer))throw new Outside(`a reference to "${pointer}"`);target={pointer,path:pathOf(pointer)},targets.set(pointer,target)}if(path.some(segment=>segment.includes(
"%")))throw new Outside("a reference below a key with a percent sign");references.push({holder:holder2,path:[...path],target})}function pathOf(pointer){try{return(0,import_chunk_2VYCR67Z.K)(
pointer).map(String)}catch{return}}function resolveReferences(data){let all2=findReferences(data),errors=all2.filter(({target})=>target.path===void 0).map(({target})=>({
message:`'${target.pointer}' JSON pointer is invalid`,path:[]})),references=all2.filter(({path,target})=>target.path!==void 0&&!leadsToHolder(path,target.path)),
pointers=[...new Set(references.map(({target})=>target.pointer))],isLeft=findCircles(references),landings=new Map,nodes=new Map;for(let $0=references,$1=0;$1<$0.
length;$1++){let{target}=$0[$1];nodes.has(target)||nodes.set(target,nodeAt(data,target))}refuseChains(references,isLeft,nodes);for(let $3=references,$4=0;$4<$3.
length;$4++){let reference=$3[$4];{if(isLeft(reference))continue;let{holder:holder2,path,target}=reference,node=nodes.get(target);landings.set(holder2,{path:target.
path??[],node}),node===void 0&&errors.push({message:`'${target.pointer}' does not exist`,path})}}let root2=new Replacing(landings).of(data);if(!isContainer(root2))
throw new Outside("a document that is replaced");return{root:root2,landings,errors,pointers,isChanged:root2!==data}}function leadsToHolder(path,target){return target.
length>0&&target.every((segment,index4)=>path[index4]===segment)}function nodeAt(data,{path=[],pointer}){let node=data;for(let[index4,segment]of path.entries()){
if(index4>0&&isContainer(node)&&typeof node.$ref=="string")throw new Outside(`a reference through another one, "${pointer}"`);if(isContainer(node)&&Object.hasOwn(
node,segment))node=node[segment];else{if(node!=null&&segment in Object(node))throw new Outside(`a reference to "${pointer}"`);return}}return node}function refuseChains(references,isLeft,nodes){
let byPlace=new Map(references.map(reference=>[pointerTo(reference.path),reference]));for(let $6=references,$7=0;$7<$6.length;$7++){let reference=$6[$7];{let node=nodes.
get(reference.target);if(!isContainer(node)||typeof node.$ref!="string")continue;let next=byPlace.get(reference.target.pointer);if(next===void 0)throw new Outside(
"a reference to another one, written in two ways");if(isLeft(reference)||isLeft(next)||nodes.get(next.target)===void 0)throw new Outside("references to referenc\
es in a circle")}}}var inProgress=Symbol("in progress"),Replacing=class{#landings;#known=new Map;constructor(landings){this.#landings=landings}of(value){if(!isContainer(
value))return value;let known5=this.#known.get(value);if(known5===inProgress)throw new Outside("a circle of references");if(known5!==void 0)return known5;this.#known.
set(value,inProgress);let replaced=this.#replaced(value);return this.#known.set(value,replaced),replaced}#replaced(value){let landing=this.#landings.get(value);
return landing?.node!==void 0?this.of(landing.node):Array.isArray(value)?this.#list(value):this.#object(value)}#list(list){let copy;for(let index4=0;index4<list.
length;index4++){let item=list[index4],replaced=isContainer(item)?this.of(item):item;replaced!==item&&(copy??=[...list],copy[index4]=replaced)}return copy===void 0?
list:copy}#object(object){let copy;for(let $9=Object.keys(object),$10=0;$10<$9.length;$10++){let key=$9[$10];{let value=object[key],replaced=isContainer(value)?
this.of(value):value;if(replaced===value)continue;copy??=copyOf(object),copy[key]=replaced}}return copy??object}};(0,import_chunk_2VYCR67Z.init_index_es2)(),(0,import_chunk_2VYCR67Z.init_index_es)(),
(0,import_chunk_2VYCR67Z.init_index_es2)();var import_spectral_core6=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_dist4)(),1),import_spectral_parsers3=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_2VYCR67Z.require_dist)(),1),JsonSource=class{#text;#index;#lines;#childrenOf=new Map;constructor(text){this.#text=text}orderedData(data){let index4=this.#indexed(),
unordered=unorderedObjects(index4);return unordered.size===0?data:withOrder(JSON.parse(this.#text),0,{index:index4,unordered})}rangeAt(path){let{start,end}=this.#indexed(),
node=this.#closest(path);return{start:this.#position(start[node]??0),end:this.#position(end[node]??0)}}#indexed(){return this.#index??=(0,import_chunk_EZXGLPSD.indexJson)(
this.#text,1e4),this.#index}#closest(path){let{start}=this.#indexed(),node=0;for(let $0=path,$1=0;$1<$0.length;$1++){let segment=$0[$1];{let opening=this.#text[start[node]??
0],number=Number(segment),isInteger=Number.isInteger(number),child=opening==="{"||opening==="["&&isInteger?this.#children(node).get(String(isInteger?number:segment)):
void 0;if(child===void 0)return node;node=child}}return node}#children(node){let known5=this.#childrenOf.get(node);if(known5!==void 0)return known5;let index4=this.#indexed(),
children=new Map,isList=this.#text[index4.start[node]??0]==="[";for(let child of childrenOf(index4,node))children.set(isList?String(children.size):keyOf2(index4,
child),child);return this.#childrenOf.set(node,children),children}#position(offset){this.#lines??=lineStarts(this.#text);let line=lastAtMost(this.#lines,offset);
return{line,character:offset-(this.#lines[line]??0)}}};function*childrenOf(index4,node){let after=index4.next[node]??0;for(let child=node+1;child<after;child=index4.
next[child]??after)yield child}function keyOf2({text,key},node){let from=key[node]??0,raw=text.slice(from+1,(0,import_chunk_EZXGLPSD.endOfString)(text,from)-1);
return raw.includes("\\")?String(JSON.parse(`"${raw}"`)):raw}function unorderedObjects(index4){let{text,size,start,key,next}=index4,unordered=new Set,open=[];for(let node=0;node<
size;node++){for(;node>=(open.at(-1)?.after??Number.POSITIVE_INFINITY);)open.pop();let parent=open.at(-1),first=text.charCodeAt((key[node]??-1)+1);parent!==void 0&&
!parent.isJudged&&key[node]!==-1&&(first>=48&&first<=57||first===92)&&(parent.isJudged=!0,losesOrder([...childrenOf(index4,parent.node)].map(child=>keyOf2(index4,
child)))&&unordered.add(parent.node));let opening=text.charCodeAt(start[node]??0);(opening===123||opening===91)&&open.push({node,after:next[node]??0,isJudged:!1})}
return unordered}function withOrder(value,node,ordering){if(!isContainer(value))return value;let{index:index4,unordered}=ordering,keys=[];for(let child of childrenOf(
index4,node)){let key=Array.isArray(value)?String(keys.length):keyOf2(index4,child);keys.push(key);let held=value[key];isContainer(held)&&Reflect.set(value,key,
withOrder(held,child,ordering))}return unordered.has(node)?withKeyOrder(value,keys):value}function lineStarts(text){let starts=[0];if(!text.includes("\r")){for(let at=text.
indexOf(`
`);at!==-1;at=text.indexOf(`
`,at+1))starts.push(at+1);return starts}for(let lineBreak of text.matchAll(/\r\n?|\n/g))starts.push(lineBreak.index+lineBreak[0].length);return starts}function lastAtMost(numbers,wanted){
let low=0,high=numbers.length-1;for(;low<high;){let middle=low+high+1>>1;(numbers[middle]??0)<=wanted?low=middle:high=middle-1}return low}function createSourceDocument(document,source){
let made=readSource(document.text,source,{isJson:/\.json$/i.test(source),known:document});if(!isContainer(made.data)||Array.isArray(made.data))throw new Outside(
"a document that is no object");return{...made,data:made.data,formats:void 0}}function readSource(text,source,{isJson,known:known5}){if(text.includes("__proto__"))
throw new Outside('a key "__proto__"');return isJson&&known5?.text===text&&known5.problems.length===0?jsonSource(known5,source):parsedSource(text,source,isJson)}
function jsonSource({text,data},source){let places=new JsonSource(text),{source:written}=new import_spectral_core6.default.Document("",import_spectral_parsers3.
default.Json,source);return{source:written??source,data:places.orderedData(data),diagnostics:[],getRangeForJsonPath:path=>places.rangeAt(path),getClosestRange:path=>places.
rangeAt(path),trapAccess:import_chunk_2VYCR67Z.Ee}}function parsedSource(text,source,isJson){if(isJson){let document2=new import_spectral_core6.default.Document(
text,import_spectral_parsers3.default.Json,source),{diagnostics:diagnostics2,data:data2}=document2;return{source:document2.source??source,data:data2,diagnostics:diagnostics2,
getRangeForJsonPath:path=>document2.getRangeForJsonPath([...path],!0),getClosestRange:path=>document2.getRangeForJsonPath([...path],!0),trapAccess:import_chunk_2VYCR67Z.Ee}}
if(text.includes("<<"))throw new Outside("merge keys");let parsed2=import_spectral_parsers3.default.Yaml.parse(text),{getLocationForJsonPath}=import_spectral_parsers3.
default.Yaml,document=new import_spectral_core6.default.ParsedDocument({parsed:parsed2,getLocationForJsonPath,source}),{diagnostics}=document,data=plainData(parsed2.
data);return{source:document.source??source,data,diagnostics,getRangeForJsonPath:path=>yamlRange(parsed2,path),getClosestRange:path=>document.getRangeForJsonPath(
[...path],!0),trapAccess:import_chunk_2VYCR67Z.Ee}}(0,import_chunk_2VYCR67Z.init_index_es2)(),(0,import_chunk_2VYCR67Z.init_index_es2)();var Dependencies=class{#outgoing=new Map;#incoming=new Map;get size(){
return this.#outgoing.size}add(name){this.#outgoing.has(name)||(this.#outgoing.set(name,new Set),this.#incoming.set(name,new Set))}connect(from,to){this.add(from),
this.add(to),this.#outgoing.get(from)?.add(to),this.#incoming.get(to)?.add(from)}overallOrder(){let search={edges:this.#outgoing,visited:new Set,found:[]};for(let name of this.#outgoing.
keys())this.#incoming.get(name)?.size===0&&collect(name,search);let rest=[...this.#outgoing.keys()].filter(name=>!search.visited.has(name));for(let $0=rest,$1=0;$1<
$0.length;$1++){let name=$0[$1];collect(name,search)}return search.found}dependantsOf(name){return reachedFrom2(name,this.#incoming)}dependenciesOf(name){return reachedFrom2(
name,this.#outgoing)}};function reachedFrom2(start,edges){if((edges.get(start)?.size??0)===0)return[];let search={edges,visited:new Set,found:[]};return collect(
start,search),search.found.filter(name=>name!==start)}function collect(start,{edges,visited,found}){if(visited.has(start))return;let onPath=new Set,waiting=[{name:start,
isOpen:!1}];for(let current2=waiting.at(-1);current2!==void 0;current2=waiting.at(-1)){let{name}=current2;if(current2.isOpen)waiting.pop(),onPath.delete(name),visited.
add(name),found.push(name);else if(visited.has(name)||onPath.has(name))waiting.pop();else{onPath.add(name),current2.isOpen=!0;for(let $3=[...edges.get(name)??[]].
reverse(),$4=0;$4<$3.length;$4++){let next=$3[$4];waiting.push({name:next,isOpen:!1})}}}}var known4=new WeakMap;function hasReferences(value){if(!isContainer(value))
return!1;let has=known4.get(value);return has===void 0&&(has=typeof value.$ref=="string"||Object.keys(value).some(key=>awkwardKeys.has(key)||hasReferences(value[key])),
known4.set(value,has)),has}function crawl(target,{path,pointer},host){let crawler=new Crawler(host,pointer);return crawler.below(target,[...path??[]],pointer===
""?"#":pointer),crawler}var Crawler=class{pointers=new Dependencies;stems=new Dependencies;#host;#asked;#open=[];constructor(host,asked){this.#host=host,this.#asked=
asked}below(target,path,pointer){if(isContainer(target)){if(typeof target.$ref=="string"){this.#reference(target,target.$ref,{path,pointer});return}if(hasReferences(
target)){this.#host.step(path.length);for(let $0=Object.keys(target),$1=0;$1<$0.length;$1++){let key=$0[$1];{if(awkwardKeys.has(key))throw new Outside(`a key "${key}\
"`);let value=target[key];if(!isContainer(value)||!hasReferences(value))continue;if(key.includes("%"))throw new Outside("a reference below a key with a percent \
sign");path.push(key),this.below(value,path,`${pointer}/${key.replaceAll("~","~0").replaceAll("/","~1")}`),path.pop()}}}}}#reference(holder2,written,here){let reference=this.#host.
read(written);if(reference.isLocal)this.#local(reference,here);else{let parentPath=[...here.path];this.#host.onOutgoing({holder:holder2,reference,parentPath,path:here.
pointer===this.#asked?[]:parentPath})}}#local(reference,here){let{pointer}=reference,path=pathOf2(pointer);if(path===void 0){this.#host.onInvalid(reference);return}
path.length>0&&path.every((segment,index4)=>here.path[index4]===segment)||(this.stems.add(pointer),this.#connectStems(here,{path,pointer}),this.#host.onLocal(pointer),
this.pointers.connect(here.pointer,pointer),!(path.length===0||this.#asked===""||this.#open.length>=2&&this.#open.includes(pointer))&&(this.#open.push(pointer),
this.below(valueAt3(this.#host.source,path),[...path],pointer),this.#open.pop()))}#connectStems(here,target){let stem="#",tail="";for(let[index4,segment]of here.
path.entries()){if(segment===target.path[index4]){stem+=`/${segment}`;continue}tail+=`/${segment}`;let text=stem+tail;text!==here.pointer&&text!==target.pointer&&
this.stems.connect(text,target.pointer)}}};function pathOf2(pointer){try{return(0,import_chunk_2VYCR67Z.K)(pointer).map(String)}catch{return}}function valueAt3(root2,path){
let value=root2;for(let $3=path,$4=0;$4<$3.length;$4++){let key=$3[$4];{if(value==null)return;if(isContainer(value)&&Object.hasOwn(value,key))value=value[key];else{
if(key in Object(value))throw new Outside(`a reference to "${key}"`);return}}}return value}var Draft=class _Draft{#base;#assigned;#members=new Map;#finished;constructor(base,assigned){
this.#base=base,this.#assigned=assigned}at(path){let value=this;for(let $0=path,$1=0;$1<$0.length;$1++){let key=$0[$1];{if(value==null)return;if(value instanceof
_Draft)value=value.#member(key);else if(isContainer(value)&&Object.hasOwn(value,key))value=value[key];else{if(key in Object(value))throw new Outside(`a referenc\
e to "${key}" of what is no object`);return}}}return value}put(path,value){let last=path.at(-1);if(last===void 0)return;let holder2=this.at(path.slice(0,-1));if(!(holder2 instanceof
_Draft)||holder2.#member(last)===void 0)throw new Outside("a reference where nothing is any more");holder2.#members.set(last,value)}finished(){if(this.#finished===
inProgress2)throw new Outside("a circle of references");if(this.#finished!==void 0)return this.#finished;this.#finished=inProgress2;let copy;for(let[key,member]of this.#members){
let value=member instanceof _Draft?member.finished():member;value!==this.#base[key]&&(copy??=Array.isArray(this.#base)?[...this.#base]:copyOf(this.#base),copy[key]=
value)}return this.#finished=copy??this.#base,this.#finished}#member(key){let isAssigned=this.#members.has(key),known5=isAssigned?this.#members.get(key):this.#own(
key);if(!isContainer(known5)||known5 instanceof _Draft||isAssigned&&this.#assigned==="as they are")return known5;let draft=new _Draft(known5,this.#assigned);return this.#members.
set(key,draft),draft}#own(key){if(Object.hasOwn(this.#base,key))return this.#base[key];if(key in this.#base)throw new Outside(`a reference to "${key}" of what h\
as none`)}},inProgress2=Symbol("in progress");(0,import_chunk_2VYCR67Z.init_index_es)();var import_urijs=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_URI)(),
1);function baseOf(name){let written=new import_urijs.default(name),uri=isFile(written,void 0)?new import_urijs.default((0,import_chunk_2VYCR67Z.o)(name)):written;
return{name:uri.toString(),uri}}function readReference(written,base){let{uri,length}=placed2(written,base),file=uri.clone().fragment(""),fragment=uri.fragment(),
pointer=uri.href()===""?"#":"";return{text:uri.toString(),fragment,pointer:length===0?"":fragment===""?pointer:`#${fragment}`,isLocal:length!==0&&uri.path()==="",
file:file.toString(),href:file.href(),scheme:{read:!schemes.has(file.scheme())&&isFile(file,base)?"file":file.scheme(),written:file.scheme()}}}var schemes=new Set(
["file","http","https"]);function placed2(written,base){let plain={uri:new import_urijs.default(written),length:written.trim().length},found=written.startsWith(
"#")?plain:absolute(plain,base);if(!(found.uri.toString()!==""&&isFile(base.uri,base)&&isFile(found.uri,base)&&base.uri.path()===found.uri.path()))return found;
let local=`#${found.uri.fragment()}`;return{uri:new import_urijs.default(local),length:local.trim().length}}function absolute(plain,base){let{uri}=plain;if(isFile(
uri,base)){let path=uri.is("absolute")?uri.toString():base.name===""?"":(0,import_chunk_2VYCR67Z.p)((0,import_chunk_2VYCR67Z.a)(base.name),(0,import_chunk_2VYCR67Z.b)(
uri.toString()));return path===""?plain:{uri:new import_urijs.default((0,import_chunk_2VYCR67Z.o)(path)).fragment(uri.fragment())}}return(uri.scheme().includes(
"http")||uri.scheme()===""&&base.uri.scheme().includes("http"))&&base.uri.authority()!==""&&uri.authority()===""?{uri:uri.absoluteTo(base.uri)}:plain}function isFile(uri,base){
let scheme=uri.scheme();if(scheme!=="")return scheme==="file"||!schemes.has(scheme);if(uri.toString().startsWith("/"))return!0;if(base===void 0)return!1;let own=base.
uri.scheme();return own===""||own==="file"||!schemes.has(own)}var FileRunner=class _FileRunner{uriStack;source;#files;#base;#name;#depth;#read=new Map;constructor(source,at,files){
this.source=source,this.uriStack=at.uriStack,this.#files=files,this.#depth=at.depth,this.#base=baseOf(at.name),this.#name=at.depth===0?this.#base.name:at.name,files.
references.add(this.#name),at.depth===0&&files.runners.set(this.#base.uri.clone().fragment("").toString(),this)}async resolve(asked){let pointer=asked.trim(),isWhole=pointer===
""||pointer==="#"||pointer==="#/",path=isWhole?void 0:pathOf2(pointer);if(!isWhole&&path===void 0)return{result:this.source,errors:[this.#error("PARSE_POINTER",
`'${pointer}' JSON pointer is invalid`,[])]};let target=path===void 0?this.source:valueAt3(this.source,path);if(target===void 0){let message=`'${pointer}' does \
not exist @ '${this.#base.name}'`;return{result:target,errors:[this.#error("POINTER_MISSING",message,path??[])]}}let errors=[],outgoing=[],local=crawl(target,{path,
pointer},this.#crawlHost(outgoing,errors));return outgoing.length>0&&this.#putOutcomes(await Promise.all(outgoing),path??[],errors),this.#putLocal(local,errors),
{result:path!==void 0&&typeof this.source=="object"?valueAt3(this.source,path):this.source,errors}}#crawlHost(outgoing,errors){return{source:this.source,read:written=>this.#reference(
written),onLocal:pointer=>this.#files.references.add(this.#base.name+pointer),step:this.#files.step,onInvalid:({text})=>errors.push(this.#error("PARSE_POINTER",
`'${text}' JSON pointer is invalid`,[])),onOutgoing:reference=>{if(this.#files.references.add(reference.reference.text),this.uriStack.length>=mostAskers)return;
let outcome=this.#lookUp(reference);outcome.catch(()=>{}),outgoing.push(outcome)}}}#reference(written){let reference=this.#read.get(written);return reference===
void 0&&(reference=readReference(written,this.#base),this.#read.set(written,reference)),reference}async#lookUp({holder:holder2,reference,path,parentPath}){if(this.
uriStack.includes(reference.file))return{reference,path,resolved:{result:holder2,errors:[]}};let asker=this.#depth===0?[]:[this.#base.name],runner;try{runner=await this.#runnerOf(
reference),asker.length>0&&(runner.uriStack=[...runner.uriStack,...asker])}catch(error){if(error instanceof Outside||error instanceof import_chunk_DUGFQ5N4.ToolError)
throw error;return{reference,path,error:{...this.#error("RESOLVE_URI",String(error),parentPath),uriStack:[...this.uriStack,...asker]}}}let resolved=await runner.
resolve(reference.pointer);return keepHolders(resolved,holder2,reference),{reference,path,resolved}}#runnerOf(reference){let{runners}=this.#files,known5=runners.
get(reference.file);if(known5!==void 0)return known5;if(reference.file==="")throw new Outside("a reference without a file");let opened=this.#open(reference);return runners.
set(reference.file,opened),opened}async#open({file,href,scheme}){if(!schemes.has(scheme.read))throw new Error(`No resolver defined for scheme '${scheme.written||
"file"}' in ref ${file}`);let text=await this.#files.read(href),data=await Promise.resolve(this.#files.parse(text,href));return new _FileRunner(data,{name:file,
depth:this.#depth+1,uriStack:this.uriStack},this.#files)}#putOutcomes(outcomes,asked,errors){let draft;for(let $0=outcomes,$1=0;$1<$0.length;$1++){let{reference,
path,resolved,error}=$0[$1];{let place=path.length===0?asked:path;if(this.#files.references.connect(this.#name,(0,import_chunk_2VYCR67Z.P)([...place]),reference.
text),error!==void 0&&errors.push(error),resolved===void 0)continue;for(let $3=resolved.errors,$4=0;$4<$3.length;$4++){let below=$3[$4];errors.push(below)}if(resolved.
result===void 0)continue;place.length===0?(this.source=resolved.result,draft=void 0):(draft!==void 0||isContainer(this.source))&&(draft??=new Draft(this.source,
"as drafts"),draft.put(place,resolved.result))}}draft!==void 0&&(this.source=draft.finished())}#putLocal({pointers,stems},errors){if(pointers.size===0)return;if(!isContainer(
this.source))throw new Outside("a file that is replaced by a value");let written=this.source,draft=new Draft(written,"as they are");for(let $6=pointers.overallOrder(),
$7=0;$7<$6.length;$7++){let pointer=$6[$7];{let dependants=pointers.dependantsOf(pointer);if(dependants.length===0)continue;let path=pathOf2(pointer)??[],value=path.
length===0?written:draft.at(path),circles=stemTree(stems.dependenciesOf(pointer));for(let $9=dependants,$10=0;$10<$9.length;$10++){let dependant=$9[$10];{let place=pathOf2(
dependant)??[];if(startsWithStem(place,circles))continue;this.#files.references.connect(this.#name,(0,import_chunk_2VYCR67Z.P)([...place]),(0,import_chunk_2VYCR67Z.P)(
[...path])),value===void 0?errors.push(this.#error("POINTER_MISSING",`'${pointer}' does not exist`,place)):draft.put(place,value)}}}}this.source=draft.finished()}#error(code,message,path){
return{code,message,path,uriStack:this.uriStack}}},mostAskers=100;function keepHolders(resolved,holder2,{fragment}){for(let $12=resolved.errors,$13=0;$13<$12.length;$13++){
let{code,path}=$12[$13];{if(code!=="POINTER_MISSING"||path.join("/")!==fragment.slice(1))continue;if((0,import_chunk_2VYCR67Z.Se)([...path],fragment.replace(/^\/+/,
"").split("/")).length===0)resolved.result&&(resolved.result=holder2);else if(isContainer(resolved.result))throw new Outside("a reference to a key with a slash \
that leads nowhere")}}}function formattedDiagnostics(diagnostics,source){return diagnostics.map(diagnostic=>({...diagnostic,message:worded(diagnostic),source}))}
function worded({message,path}){let spaced=message.replace(/^[a-z]/,letter=>letter.toUpperCase()).replace(/([a-z])([A-Z])/g,(_match,end,start)=>`${end} ${start.
toLowerCase()}`),key=path.at(-1);return key===void 0?spaced:spaced.replace(/(Duplicate key)/,`$1: ${key}`)}var ReferenceGraph=class{#names=new Map;add(name){this.#names.
has(name)||this.#names.set(name,{})}connect(file,pointer,target){let map=this.#names.get(file);map!==void 0&&(map[pointer]=target)}mapOf(file){return this.#names.
get(file)}overallOrder(){return[...this.#names.keys()]}};async function severalInventory(document,{graph,reader}){let referenced={},diagnostics=[],references=new ReferenceGraph,
parse2=(text,href)=>{let source=href.replace(/\/$/,""),known5=graph.documents.get(uriOfSource(href,graph)),read2=readSource(text,source,{isJson:(0,import_chunk_2VYCR67Z.l)(
source)===".json",known:known5});for(let $0=formattedDiagnostics(read2.diagnostics,read2.source),$1=0;$1<$0.length;$1++){let added=$0[$1];diagnostics.push(added)}
return referenced[source]=read2,read2.data},first=new FileRunner(document.data,{name:document.source,depth:0,uriStack:[]},{read:createTextReader(graph,reader),parse:parse2,
runners:new Map,references,step:createStep(graph.entry.uri)}),{result,errors}=await first.resolve("");if(!isContainer(result)||Array.isArray(result))throw new Outside(
"a document that is no object");return new SeveralInventory({document,resolved:result,referenced,diagnostics,references,problems:errors})}function createStep(uri){
let left=mostSteps;return depth=>{if(left-=1,left>0&&depth<=mostDeep)return;let message="Files of this definition refer to each other as wholes, one in another \
without an end.";throw new import_chunk_DUGFQ5N4.ToolError("reference-limit",message,{help:"Refer to a part of a file, not to a file that refers back.",location:{
uri}})}}var mostSteps=5e5,mostDeep=1e3,SeveralInventory=class{#parts;#encoded=new Map;constructor(parts){this.#parts=parts}get document(){return this.#parts.document}get source(){
return this.document.source}get unresolved(){return this.document.data}get resolved(){return this.#parts.resolved}get formats(){return this.document.formats??null}get graph(){
return this.#parts.references}get referencedDocuments(){return this.#parts.referenced}get reports(){return[...this.#parts.diagnostics,...this.errors]}get isFrozen(){
return this.resolved===this.unresolved}get forFunctions(){return this}tracker(){let{references,referenced}=this.#parts,has=name=>name===this.source||referenced[name]!==
void 0,of=name=>references.mapOf(name);return locationTracker(this.unresolved,this.source,{of,has})}get errors(){let first=new Map;for(let $3=this.#parts.problems,
$4=0;$4<$3.length;$4++){let error=$3[$4];first.has(error.message)||first.set(error.message,error)}return[...first.values()].map(({message,path:place,uriStack})=>{
let path=[...place,"$ref"],range=this.document.getClosestRange(path)??nowhere,source=uriStack.at(-1)??this.source;return{code:"invalid-ref",path,message:message.
replace(/^Error\s*:\s*/,""),severity:0,range,source}})}findAssociatedItemForPath(path,isResolved){return this.itemFor(path.map(String),isResolved)??null}itemFor(path,isResolved){
let{document,unresolved,resolved}=this;if(!isResolved)return{document,path:closestPath(unresolved,path),missingPropertyPath:path};let closest=closestPath(resolved,
path),crossing=firstCrossing(unresolved,closest);if(crossing==="lost")return;if(crossing==="none")return{document,path:closestPath(unresolved,path),missingPropertyPath:path};
let last=closest.at(-1),missing=crossing===closest.length||last===void 0?[]:path.slice(path.lastIndexOf(last)+1),landed=this.#landed(path);if(landed===void 0)return;
let{document:holder2,pointer,isLost}=landed;if(isLost)return{document:holder2,path:closestPath(holder2.data,path),missingPropertyPath:path};let place=closestPath(
holder2.data,pointer.replace(/^#\//,"").split("/").map(import_chunk_2VYCR67Z.Q));return{document:holder2,path:place,missingPropertyPath:[...place,...missing]}}#landed(path){
let at=this.#past({document:this.document,source:this.source,pointer:"#",isLost:!1});for(let $6=path,$7=0;$7<$6.length;$7++){let segment=$6[$7];{if(at===void 0||
at.isLost)break;at.pointer+=`/${this.#encode(segment)}`,at=this.#past(at)}}return at}#past(from){let at=from;for(let left=1e3;left>0;left--){let map=this.#parts.
references.mapOf(at.source);if(map===void 0)return;let reference=map[at.pointer];if(reference===void 0||((0,import_chunk_2VYCR67Z.E)(reference)?at.pointer=reference:
at=this.#followed(at.source,reference)??{...at,isLost:!0},at.isLost))break}return at}#followed(source,reference){let named=(0,import_chunk_2VYCR67Z.V)(reference);
if(named===null)return;let next=(0,import_chunk_2VYCR67Z.s)(named)||/^[a-z]+:\/\//i.test(named)?named:(0,import_chunk_2VYCR67Z.g)(source,"..",named),document=next===
this.source?this.document:this.#parts.referenced[next];if(document===void 0)return;let pointer=reference.includes("#")?reference.slice(reference.indexOf("#")):"\
#";return{document,source:next,pointer,isLost:!1}}#encode(segment){let encoded=this.#encoded.get(segment);return encoded===void 0&&(encoded=String((0,import_chunk_2VYCR67Z.k)(
segment)),this.#encoded.set(segment,encoded)),encoded}};async function runFast(given){let{clock=new ExpressionClock}=given,job={...given,clock},fast=await attempt2(
job);if(fast===void 0)return runRules(job);let rest=fast.left.length===0?void 0:await runRules({...job,rules:fast.left}),names=new Set(fast.left.map(({name})=>name)),
others=(rest?.results??[]).filter(({code})=>names.has(code));return{results:inLibraryOrder([...fast.results,...others]),crashes:new Map([...fast.crashes,...rest?.
crashes??[]]),applied:job.rules.filter(rule=>rule.matchesFormat(fast.formats)).length,byLibrary:fast.left.map(({name})=>name),givenUp:new Map([...fast.givenUp,...rest?.
givenUp??[]]),overruns:clock.overruns,matches:new Map([...fast.matches,...rest?.matches??[]])}}async function attempt2(job){if(areDistinct(job.rules))try{let inventory=await inventoryOf(
job);return boundSchemas(),underClock(job.clock,()=>runOver(inventory,job))}catch(error){if(error instanceof Outside||error instanceof RangeError)return;throw error}}
async function inventoryOf(job){try{let document=createSourceDocument(job.graph.entry,job.source);return(job.graph.documents.size>1?void 0:resolvedInside(document))??
await severalInventory(document,job)}catch(error){if(!(error instanceof Outside))throw error;return libraryInventory(job)}}function resolvedInside(document){try{
return new Inventory(document,resolveReferences(document.data))}catch(error){if(error instanceof Outside)return;throw error}}var ownCodes=["parser","invalid-ref",
"unrecognized-format"];function areDistinct(rules){let names=[...ownCodes,...rules.map(({name})=>name)].sort(compareCodes);return names.every((name,index4)=>index4===
0||compareCodes(names[index4-1]??"",name)!==0)}function runOver(inventory,{ruleset,rules}){let{results,formats:formats5}=documentResults(ruleset,inventory);inventory.
document.formats=formats5;let relevant=rules.filter(rule=>rule.enabled&&rule.matchesFormat(formats5)),linted=lintRules(relevant,inventory);return{...linted,results:[
...results,...linted.results],formats:formats5}}function createOwnRules(packs){let definitions=new Map,settings=new Map;return{definitionOf(extended){let name=/^lintel(?:\/(?<name>.+))?$/.
exec(extended);if(name===null)return;let known5=definitions.get(extended)??define(name.groups?.name??"recommended",packs,settings);return definitions.set(extended,
known5),known5},settingOf:rule=>settings.get(rule.then[0]?.function)}}var untouchedSeverity=-1;function define(name,packs,settings){let choice={only:[],skip:[]},
on=new Map((0,import_chunk_WRZC3IWY.selectRules)(packs,[name],choice).rules.map(setting=>[setting.rule.id,setting])),isPack=packs.some(pack=>pack.name===name),known5=(0,import_chunk_WRZC3IWY.selectRules)(
packs,[isPack?name:"all"],choice).rules.map(setting=>on.get(setting.rule.id)??setting);return{rules:Object.fromEntries(known5.map(setting=>[setting.rule.id,standIn(
setting,on.has(setting.rule.id),settings)]))}}function standIn(setting,isOn2,settings){let saysNothing=()=>{};return settings.set(saysNothing,setting),{given:"$",
severity:untouchedSeverity,recommended:isOn2,then:{function:saysNothing}}}function splitRules(rules,ownRules,choice){let own=[],others=[];for(let $0=rules,$1=0;$1<
$0.length;$1++){let rule=$0[$1];{let setting=ownRules.settingOf(rule),isNamed=choice.only.includes(rule.name);if(choice.skip.includes(rule.name)||choice.only.length>
0&&!isNamed)continue;if(setting!==void 0){let ownRule=readOwnRule(rule,setting,isNamed);(ownRule.isOnElsewhere||ownRule.severityAt!==void 0)&&own.push(ownRule)}else
(rule.enabled||isNamed)&&(isNamed&&turnOn(rule),others.push(rule))}}return{own:own.sort((left,right)=>left.setting.rule.id<right.setting.rule.id?-1:1),others}}function turnOn(rule){
rule.enabled=!0,rule.severity<0&&(rule.severity=rule.definition.severity)}function ownRuleset({own}){return{rules:own.map(({setting})=>setting)}}var silent2=99;
function readOwnRule(rule,setting,isNamed){let{overrides}=rule;delete rule.overrides;let isOnElsewhere=rule.enabled||isNamed,severity=rule.severity,own={setting:{
...setting,severity:severity===untouchedSeverity?void 0:import_chunk_67I5OISI.severities[severity]},isOnElsewhere};return overrides===void 0?{...own,severityAt:void 0}:
(rule.overrides=overrides,rule.severity=silent2,{...own,severityAt:(source,path)=>{let said=rule.getSeverityForSource(source,[...path]);return said===silent2?void 0:
import_chunk_67I5OISI.severities[said]??"off"}})}function notJudged({givenUp,overruns},places){let uri=places.shownUri(places.graph.entry.uri),rules=[...givenUp].
map(([ruleId,expression])=>({...notification,message:`Rule ${(0,import_chunk_EZXGLPSD.quote)(ruleId)} of the ruleset was given up: a filter of its paths, with ${(0,import_chunk_EZXGLPSD.quote)(
expression)}, takes too long; what it would have found is not in this report.`,help:`${simplify} The other rules are not affected.`,ruleId,location:{uri}})),values=overruns.
flatMap(({expression,looking})=>looking===void 0?[]:[{expression,looking}]),shown=values.slice(0,mostShown).map(overrun=>ofValue(overrun,places));return[...rules,
...shown,...values.length>mostShown?[ofTheOthers(values.length-mostShown,uri)]:[]]}var notification={code:"not-judged",level:"error"},simplify="Simplify the exp\
ression so that matching takes time linear in the text: no repetition inside a repetition.",mostShown=20;function ofValue({expression,looking},places){return{...notification,
message:`Rule ${(0,import_chunk_EZXGLPSD.quote)(looking.rule.name)} of the ruleset did not judge a value: matching it with the expression ${(0,import_chunk_EZXGLPSD.quote)(
expression)} takes too long.`,help:simplify,ruleId:looking.rule.name,location:locationOf(looking,places)}}function ofTheOthers(count,uri){return{...notification,
message:`${count} more ${count===1?"expression takes":"expressions take"} too long, or found no time left; values were not judged by ${count===1?"it":"them"}.`,
help:simplify,location:{uri}}}function locationOf(looking,{graph,uriOf,shownUri}){let{source,path}=writtenPlace(looking),document=(source===void 0?void 0:graph.
documents.get(uriOf(source)))??graph.entry,node=import_chunk_67I5OISI.Node.root(document).closest(...path);return{uri:shownUri(document.uri),pointer:node.pointer,
range:node.range}}function writtenPlace({rule,path,places}){let find=Reflect.get(places,"findAssociatedItemForPath"),item=typeof find=="function"?Reflect.apply(
find,places,[path.map(String),rule.resolved]):void 0;if(!isContainer(item)||!isContainer(item.document)||!Array.isArray(item.path))return{source:void 0,path};let{
source}=item.document;return{source:typeof source=="string"?source:void 0,path:item.path}}function toFindings(results,model,{uriOf,shownUri}){let identify=(0,import_chunk_LS7VJ7V7.createIdentifier)(
model),{documents,entry}=model.graph,nextFingerprint=(0,import_chunk_LS7VJ7V7.createFingerprints)();return results.map(result=>{let uri=result.source===void 0?entry.
uri:uriOf(result.source),document=documents.get(uri)??entry,node=import_chunk_67I5OISI.Node.root(document).closest(...result.path),identity=identify(node),{start,
end}=result.range,range={start:{line:start.line+1,column:start.character+1},end:{line:end.line+1,column:end.character+1}},ruleId=String(result.code);return{ruleId,
severity:import_chunk_67I5OISI.severities[result.severity]??"error",message:result.message===""?ruleId:result.message,location:{uri:shownUri(document.uri),pointer:node.
pointer,range},relatedLocations:[],fingerprint:nextFingerprint(ruleId,identity),...identity.isOperation?{operation:identity.owner}:{}}})}function createEntryRules({
path,ruleset,rules,descriptors,sayings,engine,unmatched}){return{ruleset:ownRuleset(rules),regrade:(findings,model,shownUri)=>regrade(findings,rules,model,shownUri),
async lint(model,shownUri,reader){if(rules.others.length===0)return{findings:[],notifications:[],applied:0};let uri=shownUri(model.graph.entry.uri),job={ruleset,
rules:rules.others,graph:model.graph,reader,source:path},run=await withCapturedConsole(sayings,()=>engine==="fast"?runFast(job):runRules(job)).catch(error=>failedRun(
error,rules,uri));if("failure"in run)return{findings:[],notifications:[run.failure],applied:run.applied};unmatched.add(run,shownUri);let results=run.results.filter(
({code,message})=>!isSaidElsewhere(String(code),message,rules)),places={graph:model.graph,uriOf:source=>uriOfSource(source,model.graph),shownUri},findings=toFindings(
results,model,places);for(let $0=findings,$1=0;$1<$0.length;$1++){let{ruleId}=$0[$1];descriptors.has(ruleId)||descriptors.set(ruleId,describeDiagnostic(ruleId))}
let notifications=[...crashNotifications(run,uri),...notJudged(run,places),...formatNotifications(run,uri),...sayingNotifications(sayings)];return{findings,notifications,
applied:run.applied}}}}function failedRun(error,{others},uri){return{failure:{code:"spectral-failed",level:"error",message:`${whatHappened(error)} What the rule\
s of the ruleset for Spectral would have found is not in this report.`,help:`${error instanceof import_chunk_DUGFQ5N4.ToolError&&error.help||"Make the definitio\
n smaller, or lint with --ruleset recommended."} Lintel's own rules are not affected.`,location:{uri}},applied:others.length}}function whatHappened(error){return error instanceof
import_chunk_DUGFQ5N4.ToolError?error.message:`Spectral's library stopped on this definition (${reasonOf(error)}).`}function regrade(findings,{own},model,shownUri){
let graded2=new Map(own.filter(({severityAt})=>severityAt!==void 0).map(rule=>[rule.setting.rule.id,rule]));if(graded2.size===0)return findings;let sources=new Map(
[...model.graph.documents.keys()].map(uri=>[shownUri(uri),uri.startsWith("file:")?(0,import_node_url2.fileURLToPath)(uri):uri]));return findings.flatMap(finding=>{
let rule=graded2.get(finding.ruleId);if(rule?.severityAt===void 0)return finding;let said=rule.severityAt(sources.get(finding.location.uri)??"",(0,import_chunk_67I5OISI.parsePointer)(
finding.location.pointer)??[]);return said===void 0?rule.isOnElsewhere?finding:[]:said==="off"?[]:{...finding,severity:said}})}function isSaidElsewhere(code,message,{
own}){let runs=id=>own.some(({setting})=>setting.rule.id===id);return code==="invalid-ref"?runs("ref-resolves"):code==="parser"?message.startsWith("Duplicate ke\
y")&&runs("no-duplicate-keys"):code==="unrecognized-format"}function crashNotifications({crashes},uri){return[...crashes].map(([ruleId,error])=>({code:"rule-cra\
shed",level:"error",message:`Rule ${(0,import_chunk_EZXGLPSD.quote)(ruleId)} of the ruleset stopped with an error (${reasonOf(error)}); what it would have found\
 is not in this report.`,help:"Correct the rule, its path or its function. The other rules are not affected.",ruleId,location:{uri}}))}function reasonOf(error){
if(!(error instanceof Error))return String(error);let[inner]="errors"in error&&Array.isArray(error.errors)?error.errors:[];return inner instanceof Error?reasonOf(
inner):`${error.name}: ${error.message}`}function formatNotifications({results},uri){return results.filter(({code})=>code==="unrecognized-format").map(({message})=>({
code:"unrecognized-format",level:"warning",message:`${message.replace(/\.$/,"")}: rules of the ruleset that are for these formats were not run.`,help:"Extend ru\
les for the version of OpenAPI that the definition has.",location:{uri}}))}var mostSayings=5;function sayingNotifications(sayings){let said=[...sayings];sayings.
clear();let more=said.length>mostSayings?[`and ${said.length-mostSayings} more`]:[];return[...said.slice(0,mostSayings),...more].map(text=>({code:"ruleset-outpu\
t",level:"note",message:`The ruleset, or Spectral's library, wrote to the console: ${(0,import_chunk_EZXGLPSD.quote)(text)}.`,help:"Often a message of a rule ha\
s an expression (#{{\u2026}}) that cannot be evaluated."}))}var import_spectral_core7=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_dist4)(),
1),import_spectral_formats4=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_dist6)(),1),import_spectral_functions5=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_2VYCR67Z.require_dist7)(),1),import_spectral_parsers4=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_dist)(),1),import_spectral_ref_resolver2=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_2VYCR67Z.require_dist3)(),1);async function loadBuiltIn(extended){switch(extended){case"spectral:oas":return defaultOf2((await Promise.resolve().then(()=>__toESM(require("./oas-JUQHBYWI.cjs")))).
default);case"spectral:asyncapi":return defaultOf2((await Promise.resolve().then(()=>__toESM(require("./asyncapi-ET2NS55A.cjs")))).default);case"spectral:arazzo":
return defaultOf2((await Promise.resolve().then(()=>__toESM(require("./arazzo-2XKDSZ2Q.cjs")))).default);default:return isOwasp(extended)?(await Promise.resolve().then(()=>__toESM(require("./ruleset-62ZXBVUK.cjs")))).
default:void 0}}var builtInNames=["spectral:oas","spectral:asyncapi","spectral:arazzo","@stoplight/spectral-owasp-ruleset"],owasp=/^(?:https:\/\/(?:unpkg\.com|cdn\.jsdelivr\.net\/npm|esm\.sh)\/)?@stoplight\/spectral-owasp-ruleset(?:@(?:latest|[~^]?2(?:\.\d+){0,2}))?(?:\/dist\/ruleset\.m?js)?$/;
function isOwasp(extended){return owasp.test(extended)}function defaultOf2(module2){return"default"in module2?module2.default:module2}async function provideModules(){
if(Reflect.has(globalThis,holder))return;let modules=await spectralModules();Reflect.set(globalThis,holder,modules),provideToImport(modules),provideToRequire(modules)}
var holderName="lintel.spectral-modules",holder=Symbol.for(holderName);async function spectralModules(){let[oas,asyncapi,arazzo]=await Promise.all(["spectral:oa\
s","spectral:asyncapi","spectral:arazzo"].map(loadBuiltIn));return{"@stoplight/spectral-core":import_spectral_core7.default,"@stoplight/spectral-formats":import_spectral_formats4.
default,"@stoplight/spectral-functions":import_spectral_functions5.default,"@stoplight/spectral-parsers":import_spectral_parsers4.default,"@stoplight/spectral-r\
ef-resolver":import_spectral_ref_resolver2.default,"@stoplight/spectral-rulesets":{oas,asyncapi,arazzo}}}function provideToImport(modules){let texts=Object.entries(
modules).map(([name,exported])=>{let own=`globalThis[Symbol.for(${JSON.stringify(holderName)})][${JSON.stringify(name)}]`,exports2=Object.keys(exported).filter(
key=>key!=="default"&&/^\w+$/.test(key)).map((key,index4)=>`const n${index4} = own.${key};
export { n${index4} as ${key} };`);return[name,[`const own = ${own};`,"export default own;",...exports2].join(`
`)]});import_node_module.default.register(`data:text/javascript,${encodeURIComponent(hooks3)}`,{data:Object.fromEntries(texts)})}var hooks3=`
const emitWarning = process.emitWarning;
process.emitWarning = (...values) => {
  if (values[1]?.code !== 'MODULE_TYPELESS_PACKAGE_JSON') Reflect.apply(emitWarning, process, values);
};
const scheme = 'lintel-module:';
let texts = {};
export function initialize(data) { texts = data; }
export function resolve(specifier, context, next) {
  return Object.hasOwn(texts, specifier) ? { url: scheme + specifier, format: 'module', shortCircuit: true } : next(specifier, context);
}
export function load(url, context, next) {
  return url.startsWith(scheme) ? { source: texts[url.slice(scheme.length)], format: 'module', shortCircuit: true } : next(url, context);
}
`;function provideToRequire(modules){let load=Reflect.get(import_node_module.default,"_load");typeof load=="function"&&Reflect.set(import_node_module.default,"_\
load",function(request,...others){return Object.hasOwn(modules,request)?modules[request]:Reflect.apply(load,this,[request,...others])})}function moduleImporter(root2){
return async uri=>{let path=await insideOf(root2,uri);await provideModules();try{let module2=await importOutside(new URL(uri).href),exported=isFields(module2)?module2.
default:void 0;return isFields(exported)&&exported.__esModule===!0&&"default"in exported?exported.default:exported}catch(cause){let reason=cause instanceof Error?
`${cause.name}: ${cause.message}`:String(cause),help="Repair it. Packages that it imports must be installed beside it; Spectral's own are there.";throw new import_chunk_DUGFQ5N4.ToolError(
"ruleset-invalid",`"${(0,import_node_path2.relative)(root2,path)}" cannot be loaded (${reason}).`,{help,location:{uri},cause})}}}async function insideOf(root2,uri){
if(!uri.startsWith("file:")){let help="Keep a copy in the repository.";throw new import_chunk_DUGFQ5N4.ToolError("ruleset-refused","Code of a ruleset on another\
 host is never run.",{help,location:{uri}})}let path=(0,import_node_url4.fileURLToPath)(uri),[realRoot,real]=await Promise.all([(0,import_promises.realpath)(root2),
(0,import_promises.realpath)(path).catch(()=>{})]);if(real===void 0)throw new import_chunk_DUGFQ5N4.ToolError("file-not-found",`File "${(0,import_node_path2.relative)(
root2,path)}" does not exist.`,{help:"Check the spelling of its path.",location:{uri}});let way=(0,import_node_path2.relative)(realRoot,real);if(way.startsWith(
"..")||(0,import_node_path2.isAbsolute)(way)){let help="Code is loaded from the repository alone.";throw new import_chunk_DUGFQ5N4.ToolError("ruleset-refused",`\
File "${(0,import_node_path2.relative)(root2,path)}" is outside the folder that may be read.`,{help,location:{uri}})}return path}function ruleNamesOf(definition,seen=new Set){
let names=new Set;if(!isFields(definition)||seen.has(definition))return names;seen.add(definition);let{extends:extended,rules}=definition;for(let $0=Array.isArray(
extended)?extended:[extended],$1=0;$1<$0.length;$1++){let item=$0[$1];for(let name of ruleNamesOf(Array.isArray(item)?item[0]:item,seen))names.add(name)}for(let $3=Object.
keys(isFields(rules)?rules:{}),$4=0;$4<$3.length;$4++){let name=$3[$4];names.add(name)}return seen.delete(definition),names}function checkKnown(file,definition){
let known5=new Set(ruleNamesOf({extends:definition.extends})),own=isFields(file.data.rules)?file.data.rules:{};checkNames(file,own,["rules"],known5);for(let $0=Object.
keys(own),$1=0;$1<$0.length;$1++){let name=$0[$1];known5.add(renamedRules.get(name)??name)}let{overrides}=definition;for(let[index4,override]of(Array.isArray(overrides)?
overrides:[]).entries()){let data=file.data.overrides,written=Array.isArray(data)?data[index4]:void 0;!isFields(written)||!isFields(written.rules)||String(written.
files).includes("#")||checkNames(file,written.rules,["overrides",index4,"rules"],new Set([...known5,...ruleNamesOf({extends:override.extends})]))}}function checkNames(file,rules,path,known5){
for(let $3=Object.entries(rules),$4=0;$4<$3.length;$4++){let $5=$3[$4],name=$5[0],rule=$5[1];{if(isFields(rule)||known5.has(renamedRules.get(name)??name))continue;
let meant=(0,import_chunk_53F4MXUY.nearest)(name,known5),help=meant===void 0?'Extend the ruleset that has it, or write the rule with "given" and "then".':`Did y\
ou mean "${meant}"?`;throw rulesetError(file,[...path,name],{message:`There is no rule ${(0,import_chunk_EZXGLPSD.quote)(name)} to change.`,help,isKey:!0})}}}var rulesetFields=[
"extends","rules","overrides","aliases","formats","functions","functionsDir","parserOptions","description","documentationUrl","except"],ruleFields=["description",
"message","severity","given","then","formats","recommended","resolved","documentationUrl","tags","type","extensions"],severities2=["error","warn","info","hint",
"off"];function checkShape(file){if(checkFields(file,file.data,[],rulesetFields),!["extends","rules","overrides"].some(field=>Object.hasOwn(file.data,field)))throw rulesetError(
file,[],{message:'The ruleset has no "extends", "rules" or "overrides".',help:"Add one of them."});let{functions:functions7}=file.data;if(functions7!==void 0&&!Array.
isArray(functions7))throw rulesetError(file,["functions"],{message:'"functions" is no list.',help:'List the names of the files, without ".js".'});checkRules(file,
file.data.rules,["rules"]);let{overrides}=file.data;for(let[index4,override]of(Array.isArray(overrides)?overrides:[]).entries())isFields(override)&&checkRules(file,
override.rules,["overrides",index4,"rules"])}function checkRules(file,rules,path){if(rules!==void 0){if(!isFields(rules))throw rulesetError(file,path,{message:'\
"rules" has no rules by name.',help:'Write each as "name: severity" or "name: { given, then }".'});for(let $0=Object.entries(rules),$1=0;$1<$0.length;$1++){let $2=$0[$1],
name=$2[0],rule=$2[1];{let place=[...path,name];if(name in Object.prototype||/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name))throw rulesetError(file,place,{message:`${(0,import_chunk_EZXGLPSD.quote)(
name)} cannot be the name of a rule.`,help:"Choose another one.",isKey:!0});isFields(rule)?checkRule(file,rule,place):checkSeverity(file,rule,place)}}}}function checkRule(file,rule,path){
checkFields(file,rule,path,ruleFields),rule.severity!==void 0&&typeof rule.severity=="string"&&checkSeverity(file,rule.severity,[...path,"severity"])}function checkSeverity(file,severity,path){
if(typeof severity!="string"||severities2.includes(severity))return;let meant=(0,import_chunk_53F4MXUY.nearest)(severity,severities2),help=`${meant===void 0?"":
`Did you mean "${meant}"? `}Severities are ${severities2.join(", ")}.`;throw rulesetError(file,path,{message:`${(0,import_chunk_EZXGLPSD.quote)(severity)} is no\
 severity.`,help})}function checkFields(file,fields,path,known5){for(let $3=Object.keys(fields),$4=0;$4<$3.length;$4++){let field=$3[$4];{if(known5.includes(field)||
field.startsWith("x-"))continue;let meant=(0,import_chunk_53F4MXUY.nearest)(field,known5),help=`${meant===void 0?"":`Did you mean "${meant}"? `}Fields are ${known5.
join(", ")}.`,holder2=path.length===0?"a ruleset":`rule ${(0,import_chunk_EZXGLPSD.quote)(String(path.at(-1)))}`;throw rulesetError(file,[...path,field],{message:`${(0,import_chunk_EZXGLPSD.quote)(
field)} is no field of ${holder2}.`,help,isKey:!0})}}}var import_spectral_core8=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_2VYCR67Z.require_dist4)(),1);function checkValid(file,definition){
let{overrides}=definition,alone={...definition,extends:[],...Array.isArray(overrides)?{overrides:overrides.map(override=>isFields(override)&&"extends"in override?
{...override,extends:[]}:override)}:{}};try{import_spectral_core8.default.assertValidRuleset(alone,"js")}catch(error){let problems=flatten(error),[first]=problems;
if(first===void 0)throw error;let more=problems.length>1?` Spectral's validation names ${problems.length} problems; this is the first.`:"",path=toPath3(first.path,
file.data),subject=path.length>1?`"${path.slice(0,path[0]==="rules"||path[0]==="aliases"?2:void 0).join(".")}"`:"The ruleset";throw rulesetError(file,path,{message:`${subject}\
 is not valid: ${sentence(first.message)}`,help:`Correct it at this place.${more}`})}}function flatten(error){return error instanceof import_spectral_core8.default.
RulesetValidationError?[error]:error instanceof Error&&"errors"in error&&Array.isArray(error.errors)?error.errors.flatMap(flatten):[]}function toPath3(segments,data){
let path=[],value=data;for(let $0=segments,$1=0;$1<$0.length;$1++){let segment=$0[$1];{let name=String(segment).replaceAll("~1","/").replaceAll("~0","~"),key=Array.
isArray(value)?Number(name):name,holder2=value;if(Array.isArray(holder2)?!(Number(name)in holder2):!isFields(holder2)||!Object.hasOwn(holder2,name))break;value=
Array.isArray(holder2)?holder2[Number(name)]:isFields(holder2)?holder2[name]:void 0,path.push(key)}}return path}function sentence(message){return`${message.trim().
replace(/\.$/,"")}.`}function compileFields(fields,path,names){let{extends:_extends,formats:formats5,rules,aliases,...rest}=fields;return{...rest,...formats5===
void 0?{}:{formats:compileFormats(formats5,[...path,"formats"],names)},...isFields(rules)?{rules:compileRules(rules,[...path,"rules"],names)}:{},...aliases===void 0?
{}:{aliases:compileAliases(aliases,[...path,"aliases"],names)}}}function compileFormats(formats5,path,{file}){if(!Array.isArray(formats5))return formats5;let compiled2=formats5.
map((name,index4)=>{let format=coreFormats.get(String(name));if(format!==void 0)return format;let longestFirst=[...coreFormats.keys()].sort((left,right)=>right.
length-left.length),meant=(0,import_chunk_53F4MXUY.nearest)(String(name),longestFirst),help=`${meant===void 0?"":`Did you mean "${meant}"? `}Formats for OpenAPI\
 are oas2, oas3, oas3.0, oas3.1, oas3.2.`;throw rulesetError(file,[...path,index4],{message:`There is no format ${(0,import_chunk_EZXGLPSD.quote)(name)}.`,help})});
return[...new Set(compiled2)]}function compileAliases(aliases,path,names){if(!isFields(aliases))return aliases;let compiled2=Object.entries(aliases).map(([name,
alias])=>{if(!isFields(alias)||!Array.isArray(alias.targets))return[name,alias];let targets=alias.targets.map((target,index4)=>isFields(target)?{...target,formats:compileFormats(
target.formats,[...path,name,"targets",index4,"formats"],names)}:target);return[name,{...alias,targets}]});return Object.fromEntries(compiled2)}function compileRules(rules,path,names){
let compiled2=new Map;for(let $0=Object.entries(rules),$1=0;$1<$0.length;$1++){let $2=$0[$1],name=$2[0],rule=$2[1];if(isFields(rule))compiled2.set(name,compileRule(
rule,[...path,name],names));else{let current2=renamedRules.get(name);current2===void 0?compiled2.set(name,rule):compiled2.set(current2,gravest(compiled2.get(current2)??
rules[current2],rule))}}return Object.fromEntries(compiled2)}var graveness=["error","warn","info","hint","off"];function gravest(before,rule){if(before===void 0||
isFields(before))return before??rule;let[one2,other]=[graveness.indexOf(String(before)),graveness.indexOf(String(rule))];return other!==-1&&(one2===-1||other<one2)?
rule:before}function compileRule(rule,path,names){let{then,formats:formats5}=rule;return{...rule,...formats5===void 0?{}:{formats:compileFormats(formats5,[...path,
"formats"],names)},...then===void 0?{}:{then:Array.isArray(then)?then.map((item,index4)=>compileThen(item,[...path,"then",index4],names)):compileThen(then,[...path,
"then"],names)}}}function compileThen(then,path,{file,functions:functions7}){if(!isFields(then)||typeof then.function!="string")return then;let name=then.function,
found=functions7.get(name)??coreFunctions.get(name);if(found!==void 0)return{...then,function:found};let known5=[...coreFunctions.keys(),...functions7.keys()],meant=(0,import_chunk_53F4MXUY.nearest)(
name,known5),help=`${meant===void 0?"":`Did you mean "${meant}"? `}Functions are ${known5.join(", ")}.`;throw rulesetError(file,[...path,"function"],{message:`T\
here is no function ${(0,import_chunk_EZXGLPSD.quote)(name)}.`,help})}function baseOf2({own,base,addsRecommended,extendsOwn}){let names=[...base,...addsRecommended&&
!extendsOwn?["recommended"]:[]];return[[own.definitionOf("lintel/all"),"off"],...names.map(name=>own.definitionOf(`lintel/${name}`))]}var javaScriptHelp="Code o\
f a repository runs only with --allow-js-rulesets: give it where you trust whoever can change the repository. Spectral's own functions need no code.";function findPackageFile(name,from,root2){
let parts=/^(?<packageName>(?:@[^@/\\]+\/)?[^@/\\.][^/\\]*)(?:\/(?<inside>.+))?$/.exec(name)?.groups,packageName=parts?.packageName;if(packageName!==void 0)for(let folder=(0,import_node_path3.dirname)(
from);;folder=(0,import_node_path3.dirname)(folder)){let home=(0,import_node_path3.join)(folder,"node_modules",packageName);if((0,import_node_fs.existsSync)((0,import_node_path3.join)(
home,"package.json")))return fileIn(home,parts?.inside);if(folder===root2||folder===(0,import_node_path3.dirname)(folder))return}}function fileIn(home,inside){let{
exports:exported,main}=readPackage(home),wanted=inside===void 0?".":`./${inside}`,target=exportedTarget(exported,wanted)??(inside===void 0&&typeof main=="string"?
main:inside);return(target===void 0?["index.js","index.yaml","index.yml","index.json"]:[target,`${target}.js`,`${target}/index.js`]).map(candidate=>(0,import_node_path3.resolve)(
home,candidate)).find(isFile2)}function readPackage(home){try{let data=JSON.parse((0,import_node_fs.readFileSync)((0,import_node_path3.join)(home,"package.json"),
"utf8"));return isFields(data)?data:{}}catch{return{}}}function exportedTarget(exported,wanted){return isFields(exported)&&Object.keys(exported).some(key=>key.startsWith(
"."))?conditional(exported[wanted]):wanted==="."?conditional(exported):void 0}function conditional(target){return underConditions(target,["node","require","defa\
ult"])??underConditions(target,["node","import","require","default"])}function underConditions(target,conditions){if(typeof target=="string")return target;if(Array.
isArray(target))return target.map(item=>underConditions(item,conditions)).find(item=>item!==void 0);if(isFields(target))for(let $0=Object.entries(target),$1=0;$1<
$0.length;$1++){let $2=$0[$1],condition=$2[0],value=$2[1];{let found=conditions.includes(condition)?underConditions(value,conditions):void 0;if(found!==void 0)return found}}}
function isFile2(path){return(0,import_node_fs.statSync)(path,{throwIfNoEntry:!1})?.isFile()===!0}async function extendedDefinition(name,path,extending){let{file,
loading}=extending,own=await placed(file,path,()=>loading.own.definitionOf(name));if(own!==void 0)return loading.extendsOwn=!0,own;let builtIn=await loadBuiltIn(
name);if(builtIn!==void 0)return builtIn;if(name.startsWith("spectral:"))throw rulesetError(file,path,unknownRuleset(name));let uri=await locate(name,path,extending);
return/\.(?:ya?ml|json)$/i.test(pathOf3(uri))?loadData(uri,path,extending):loadModule(name,uri,path,extending)}async function locate(name,path,{file,loading}){if(/^https?:\/\//i.
test(name))return name;if(/^[a-z][a-z\d+.-]+:/i.test(name))throw rulesetError(file,path,unknownRuleset(name));let{uri}=file.document;if(/^(?:\.{1,2}[\\/]|[\\/])/.
test(name)||uri.startsWith("http"))return new URL(encodePath(name),uri).href;let inPackage=await findPackageFile(name,(0,import_node_url5.fileURLToPath)(uri),loading.
root);if(inPackage!==void 0)return(0,import_node_url5.pathToFileURL)(inPackage).href;if(/\.(?:ya?ml|json|[mc]?js)$/i.test(name))return new URL(encodePath(name),
uri).href;throw rulesetError(file,path,unknownRuleset(name))}function encodePath(path){return path.replaceAll("\\","/").replaceAll("%","%25").replaceAll("?","%3\
F").replaceAll("#","%23")}function pathOf3(uri){try{return new URL(uri).pathname}catch{return uri}}function unknownRuleset(name){let meant=(0,import_chunk_53F4MXUY.nearest)(
name,[...builtInNames,"lintel","lintel/strict","lintel/all"]),help=`${meant===void 0?"":`Did you mean "${meant}"? `}Built in are ${builtInNames.join(", ")} and \
lintel; a file starts with "./", a package must be installed in the repository.`;return{code:"ruleset-not-found",message:`There is no ruleset ${(0,import_chunk_EZXGLPSD.quote)(
name)}.`,help}}async function loadData(uri,path,{file,loading,chain}){if(chain.includes(uri))throw rulesetError(file,path,{message:"The ruleset extends itself.",
help:"Take one of the files out of the circle."});try{return await loading.loadFile(uri,chain)}catch(error){if(!(error instanceof import_chunk_DUGFQ5N4.ToolError)||
error.location!==void 0&&"range"in error.location)throw error;let help=uri.startsWith("http")?`Fetching a ruleset needs --allow-remote ${new URL(uri).host}; or \
keep a copy in the repository. ${error.help}`:error.help;throw rulesetError(file,path,{code:error.code==="file-refused"?"ruleset-refused":error.code,message:error.
message,help})}}async function loadModule(name,uri,path,{file,loading}){if(!uri.startsWith("file:")){let message=`The ruleset ${(0,import_chunk_EZXGLPSD.quote)(
name)} is JavaScript on another host, or does not say by its name what it is.`;throw rulesetError(file,path,{code:"ruleset-refused",message,help:"Install it as \
a package, or keep a copy in the repository; of rulesets elsewhere only .yaml, .yml and .json are read."})}if(!loading.allowsJavaScript)throw rulesetError(file,
path,{code:"ruleset-refused",message:`The ruleset ${(0,import_chunk_EZXGLPSD.quote)(name)} is JavaScript.`,help:javaScriptHelp});return placed(file,path,()=>loading.
importModule(uri))}async function loadDefinition(uri,loading,chain=[]){let file=await readRulesetFile(uri,loading.reader);loading.files.push(file),checkShape(file);
let work={file,loading,chain:[...chain,uri],functions:await loadFunctions(file,loading)},{functions:_names,functionsDir:_folder,except,overrides,...fields}=file.
data,compiledOverrides=await compileOverrides(overridesOf(overrides,except),work),extended=await extensions(fields.extends,["extends"],work),definition={...compileFields(
fields,[],work),...chain.length===0?{extends:[...baseOf2(loading),...extended]}:extendsOf(fields,extended),...compiledOverrides===void 0?{}:{overrides:compiledOverrides}};
return checkValid(file,definition),checkKnown(file,definition),definition}function extendsOf(fields,extended){return fields.extends===void 0?{}:{extends:extended}}
function overridesOf(overrides,except){if(!isFields(except))return overrides;let exceptions=Object.entries(except).map(([pattern,names])=>({files:[pattern.startsWith(
"#")?`**${pattern}`:pattern],rules:Object.fromEntries((Array.isArray(names)?names:[]).map(name=>[String(name),"off"]))}));return[...Array.isArray(overrides)?overrides:
[],...exceptions]}async function compileOverrides(overrides,work){if(!Array.isArray(overrides))return overrides;let compiled2=[];for(let[index4,override]of overrides.
entries()){let path=["overrides",index4];isFields(override)?compiled2.push({...compileFields(override,path,work),...extendsOf(override,await extensions(override.
extends,[...path,"extends"],work))}):compiled2.push(override)}return compiled2}async function loadFunctions(file,{allowsJavaScript,importModule}){let{functions:functions7,
functionsDir}=file.data,names=Array.isArray(functions7)?functions7.map(String):[];if(names.length===0)return new Map;if(!allowsJavaScript){let message=`The rule\
set has functions of its own (${(0,import_chunk_EZXGLPSD.quote)(names.join(", "))}), which are code.`;throw rulesetError(file,["functions"],{code:"ruleset-refus\
ed",message,help:javaScriptHelp})}let folder=new URL(`${typeof functionsDir=="string"?functionsDir:"functions"}/`,file.document.uri),loaded=new Map;for(let[index4,
name]of names.entries()){let uri=new URL(`${encodeURIComponent(name)}.js`,folder).href;loaded.set(name,await placed(file,["functions",index4],()=>importModule(uri)))}
return loaded}async function extensions(value,path,{file,loading,chain}){if(value===void 0)return[];let isList=Array.isArray(value),definitions=[];for(let[index4,
item]of(isList?value:[value]).entries()){let place=isList?[...path,index4]:path,[name,mode]=isList&&Array.isArray(item)?item:[item,void 0],where=Array.isArray(item)?
[...place,0]:place;if(typeof name!="string")throw rulesetError(file,where,{message:'"extends" names something that is no text.',help:"Name a ruleset: spectral:o\
as, lintel, ./other.yaml."});if(Array.isArray(item)&&!["off","recommended","all"].includes(String(mode)))throw rulesetError(file,[...place,1],{message:`${(0,import_chunk_EZXGLPSD.quote)(
mode)} is no way to extend a ruleset.`,help:"Write all, recommended or off."});let definition=await extendedDefinition(name,where,{file,loading,chain});definitions.
push(mode===void 0?definition:[definition,mode])}return definitions}var UnmatchedRules=class{#files;#isMatched=new Map;#shownUri=uri=>uri;constructor(files){this.#files=
files}add({matches,crashes},shownUri){this.#shownUri=shownUri;for(let[name,isMatched]of matches)this.#isMatched.set(name,isMatched||crashes.has(name)||this.#isMatched.
get(name)===!0)}notifications(){return[...this.#isMatched].filter(([,isMatched])=>!isMatched).map(([name])=>name).sort().flatMap(name=>this.#notification(name)??
[])}#notification(name){let file=this.#files.find(({data:{rules}})=>isFields(rules)&&isFields(rules[name])&&"given"in rules[name]);if(file===void 0||/^https?:|\/node_modules\//.
test(file.document.uri))return;let path=["rules",name,"given"];return{code:"given-unmatched",level:"note",message:`Rule ${(0,import_chunk_EZXGLPSD.quote)(name)}\
 of the ruleset looked at nothing: what its "given" asks for is in none of the definitions.`,help:"Correct the path, or leave it when such definitions are still\
 to come.",ruleId:name,location:{uri:this.#shownUri(file.document.uri),pointer:(0,import_chunk_67I5OISI.formatPointer)(path),range:file.document.rangeAt(path)}}}};
async function loadSpectralRuleset(request){let own=createOwnRules(request.packs),sayings=new Set,loading={reader:(0,import_chunk_EZXGLPSD.createFileReader)({root:request.
root,allowedHosts:request.allowedHosts}),own,root:request.root,allowsJavaScript:request.allowsJavaScript,importModule:moduleImporter(request.root),loadFile:(uri,chain)=>loadDefinition(
uri,loading,chain),base:request.names,addsRecommended:request.addsRecommended,files:[],extendsOwn:!1},definition=await withCapturedConsole(sayings,()=>loadFirst(
request.path,loading));return assemble({request,loading,definition,sayings})}async function loadFirst(path,loading){let{href}=(0,import_node_url.pathToFileURL)(
path);if(!/\.[mc]?js$/i.test(path))return loadDefinition(href,loading);if(!loading.allowsJavaScript)throw new import_chunk_DUGFQ5N4.ToolError("ruleset-refused",
"The ruleset is JavaScript.",{help:`${javaScriptHelp} "--ruleset recommended" does without it.`,location:{uri:href}});let definition=await loading.importModule(
href);if(!isFields(definition))throw new import_chunk_DUGFQ5N4.ToolError("ruleset-invalid","The file has no ruleset as its default export.",{help:'Write "export\
 default { \u2026 }".',location:{uri:href}});let{extends:extended=[]}=definition;return{...definition,extends:[...baseOf2(loading),...Array.isArray(extended)?extended:
[extended]]}}function assemble(loaded){let{request,loading}=loaded,{href}=(0,import_node_url.pathToFileURL)(request.path),whole=construct(()=>new import_spectral_core9.
default.Ruleset(loaded.definition,{severity:"recommended",source:request.standsFor??request.path}),href),known5=Object.keys(whole.rules);for(let $0=[...request.
choice.only,...request.choice.skip],$1=0;$1<$0.length;$1++){let id=$0[$1];requireRule(id,known5)}let parts=new Map,descriptors=new Map,split=ruleset=>{let before=parts.
get(ruleset);if(before!==void 0)return before;let rules=splitRules(Object.values(ruleset.rules),loading.own,request.choice);request.allowsJavaScript||checkExpressions(
rules.others,loading.files);for(let $3=rules.others,$4=0;$4<$3.length;$4++){let rule=$3[$4];descriptors.set(rule.name,describeOther(rule))}return parts.set(ruleset,
rules),rules},base=split(whole),unmatched=new UnmatchedRules(loading.files);return{ruleset:ownRuleset(base),otherRules:base.others.length,forEntry:path=>{let ruleset=construct(
()=>whole.fromSource(path),href),{engine}=request;return createEntryRules({path,ruleset,rules:split(ruleset),descriptors,sayings:loaded.sayings,engine,unmatched})},
descriptors:()=>[...descriptors.values()],notifications:()=>unmatched.notifications()}}function construct(work,uri){try{return work()}catch(cause){throw new import_chunk_DUGFQ5N4.ToolError(
"ruleset-invalid",`Spectral's library does not accept the ruleset: ${reasonOf2(cause)}.`,{help:'Correct the ruleset; "spectral lint" says the same of it.',location:{
uri},cause})}}function reasonOf2(cause){if(!(cause instanceof Error))return String(cause);let[first]="errors"in cause&&Array.isArray(cause.errors)?cause.errors:
[];return first===void 0?cause.message.replace(/\.$/,""):reasonOf2(first)}function requireRule(id,known5){if(known5.includes(id))return;let meant=(0,import_chunk_53F4MXUY.nearest)(
id,known5);throw new import_chunk_DUGFQ5N4.ToolError("rule-not-found",`There is no rule named ${(0,import_chunk_EZXGLPSD.quote)(id)}.`,{help:`${meant===void 0?"":
`Did you mean "${meant}"? `}Run "lintel rules" for the list of Lintel's; the others are in the ruleset.`})}0&&(module.exports={loadSpectralRuleset});
