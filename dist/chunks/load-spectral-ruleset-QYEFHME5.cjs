"use strict";const importOutside=module.importOutside??(url=>import(url));var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{loadSpectralRuleset:()=>loadSpectralRuleset});module.exports=__toCommonJS(stdin_exports);var import_chunk_ALRAAVEK=require("./chunk-ALRAAVEK.cjs"),
import_chunk_W7YEZL7B=require("./chunk-W7YEZL7B.cjs"),import_chunk_S2QOG2N5=require("./chunk-S2QOG2N5.cjs"),import_chunk_LBQCYDRK=require("./chunk-LBQCYDRK.cjs"),
import_chunk_7MM6WNQ2=require("./chunk-7MM6WNQ2.cjs"),import_chunk_ZQBXVIK3=require("./chunk-ZQBXVIK3.cjs"),import_chunk_LU7KES32=require("./chunk-LU7KES32.cjs"),
import_chunk_FYDYEAOE=require("./chunk-FYDYEAOE.cjs"),import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_7QP5RDIG=require("./chunk-7QP5RDIG.cjs"),
import_chunk_EUIIBBAM=require("./chunk-EUIIBBAM.cjs"),import_chunk_477ZAGBT=require("./chunk-477ZAGBT.cjs"),import_node_url=require("node:url"),import_node_url2=require("node:url"),
import_node_url3=require("node:url"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),import_node_url4=require("node:url"),import_node_url5=require("node:url"),
import_node_fs=require("node:fs"),import_node_path2=require("node:path"),import_spectral_core3=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_7QP5RDIG.require_dist4)(),
1),methods=["debug","error","info","log","warn"];async function withCapturedConsole(sayings,work){let target=globalThis.console,before=methods.map(method=>[method,
target[method]]);for(let method of methods)target[method]=(...values)=>{sayings.add(values.map(textOf).join(" "))};try{return await work()}finally{for(let[method,
original]of before)target[method]=original}}function textOf(value){return value instanceof Error?`${value.name}: ${value.message}`:String(value)}(0,import_chunk_7QP5RDIG.init_dist)(),
(0,import_chunk_7QP5RDIG.init_dist2)();var Hooks=class{add(name,callback,first){if(typeof arguments[0]!="string")for(let name2 in arguments[0])this.add(name2,arguments[0][name2],
arguments[1]);else(Array.isArray(name)?name:[name]).forEach(function(name2){this[name2]=this[name2]||[],callback&&this[name2][first?"unshift":"push"](callback)},
this)}run(name,env){this[name]=this[name]||[],this[name].forEach(function(callback){callback.call(env&&env.context?env.context:env,env)})}},Plugins=class{constructor(jsep2){
this.jsep=jsep2,this.registered={}}register(...plugins){plugins.forEach(plugin=>{if(typeof plugin!="object"||!plugin.name||!plugin.init)throw new Error("Invalid\
 JSEP plugin format");this.registered[plugin.name]||(plugin.init(this.jsep),this.registered[plugin.name]=plugin)})}},Jsep=class _Jsep{static get version(){return"\
1.6.0"}static toString(){return"JavaScript Expression Parser (JSEP) v"+_Jsep.version}static addUnaryOp(op_name){return _Jsep.max_unop_len=Math.max(op_name.length,
_Jsep.max_unop_len),_Jsep.unary_ops[op_name]=1,_Jsep}static addBinaryOp(op_name,precedence,isRightAssociative){return _Jsep.max_binop_len=Math.max(op_name.length,
_Jsep.max_binop_len),_Jsep.binary_ops[op_name]=precedence,isRightAssociative?_Jsep.right_associative.add(op_name):_Jsep.right_associative.delete(op_name),_Jsep}static addIdentifierChar(char){
return _Jsep.additional_identifier_chars.add(char),_Jsep}static addLiteral(literal_name,literal_value){return _Jsep.literals[literal_name]=literal_value,_Jsep}static removeUnaryOp(op_name){
return delete _Jsep.unary_ops[op_name],op_name.length===_Jsep.max_unop_len&&(_Jsep.max_unop_len=_Jsep.getMaxKeyLen(_Jsep.unary_ops)),_Jsep}static removeAllUnaryOps(){
return _Jsep.unary_ops={},_Jsep.max_unop_len=0,_Jsep}static removeIdentifierChar(char){return _Jsep.additional_identifier_chars.delete(char),_Jsep}static removeBinaryOp(op_name){
return delete _Jsep.binary_ops[op_name],op_name.length===_Jsep.max_binop_len&&(_Jsep.max_binop_len=_Jsep.getMaxKeyLen(_Jsep.binary_ops)),_Jsep.right_associative.
delete(op_name),_Jsep}static removeAllBinaryOps(){return _Jsep.binary_ops={},_Jsep.max_binop_len=0,_Jsep}static removeLiteral(literal_name){return delete _Jsep.
literals[literal_name],_Jsep}static removeAllLiterals(){return _Jsep.literals={},_Jsep}get char(){return this.expr.charAt(this.index)}get code(){return this.expr.
charCodeAt(this.index)}constructor(expr){this.expr=expr,this.index=0}static parse(expr){return new _Jsep(expr).parse()}static getMaxKeyLen(obj){return Math.max(
0,...Object.keys(obj).map(k=>k.length))}static isDecimalDigit(ch){return ch>=48&&ch<=57}static binaryPrecedence(op_val){return _Jsep.binary_ops[op_val]||0}static isIdentifierStart(ch){
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
ternary={name:"ternary",init(jsep2){jsep2.hooks.add("after-expression",function(env){if(env.node&&this.code===jsep2.QUMARK_CODE){this.index++;let test=env.node,
consequent=this.gobbleExpression();if(consequent||this.throwError("Expected expression"),this.gobbleSpaces(),this.code===jsep2.COLON_CODE){this.index++;let alternate=this.
gobbleExpression();if(alternate||this.throwError("Expected expression"),env.node={type:CONDITIONAL_EXP,test,consequent,alternate},test.operator&&jsep2.binary_ops[test.
operator]<=.9){let newTest=test;for(;newTest.right.operator&&jsep2.binary_ops[newTest.right.operator]<=.9;)newTest=newTest.right;env.node.test=newTest.right,newTest.
right=env.node,env.node=test}}else this.throwError("Expected :")}})}};jsep.plugins.register(ternary);function peg$subclass(child,parent){function C(){this.constructor=
child}C.prototype=parent.prototype,child.prototype=new C}function peg$SyntaxError(message,expected,found,location){var self=Error.call(this,message);return Object.
setPrototypeOf&&Object.setPrototypeOf(self,peg$SyntaxError.prototype),self.expected=expected,self.found=found,self.location=location,self.name="SyntaxError",self}
peg$subclass(peg$SyntaxError,Error);function peg$padEnd(str,targetLength,padString){return padString=padString||" ",str.length>targetLength?str:(targetLength-=str.
length,padString+=padString.repeat(targetLength),str+padString.slice(0,targetLength))}peg$SyntaxError.prototype.format=function(sources){var str="Error: "+this.
message;if(this.location){var src=null,k;for(k=0;k<sources.length;k++)if(sources[k].source===this.location.source){src=sources[k].text.split(/\r\n|\n|\r/g);break}
var s=this.location.start,loc=this.location.source+":"+s.line+":"+s.column;if(src){var e=this.location.end,filler=peg$padEnd("",s.line.toString().length),line=src[s.
line-1],last=s.line===e.line?e.column:line.length+1;str+=`
 --> `+loc+`
`+filler+` |
`+s.line+" | "+line+`
`+filler+" | "+peg$padEnd("",s.column-1)+peg$padEnd("",last-s.column,"^")}else str+=`
 at `+loc}return str},peg$SyntaxError.buildMessage=function(expected,found){var DESCRIBE_EXPECTATION_FNS={literal:function(expectation){return'"'+literalEscape(
expectation.text)+'"'},class:function(expectation){var escapedParts=expectation.parts.map(function(part){return Array.isArray(part)?classEscape(part[0])+"-"+classEscape(
part[1]):classEscape(part)});return"["+(expectation.inverted?"^":"")+escapedParts+"]"},any:function(){return"any character"},end:function(){return"end of input"},
other:function(expectation){return expectation.description}};function hex(ch){return ch.charCodeAt(0).toString(16).toUpperCase()}function literalEscape(s){return s.
replace(/\\/g,"\\\\").replace(/"/g,'\\"').replace(/\0/g,"\\0").replace(/\t/g,"\\t").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/[\x00-\x0F]/g,function(ch){
return"\\x0"+hex(ch)}).replace(/[\x10-\x1F\x7F-\x9F]/g,function(ch){return"\\x"+hex(ch)})}function classEscape(s){return s.replace(/\\/g,"\\\\").replace(/\]/g,"\
\\]").replace(/\^/g,"\\^").replace(/-/g,"\\-").replace(/\0/g,"\\0").replace(/\t/g,"\\t").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/[\x00-\x0F]/g,function(ch){
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
<",">","!","|","&","+","~","%","^","*","/",";","-","[","]"],!1,!1),peg$e29=peg$literalExpectation(".length",!1),peg$f0=function(deep,step){return{...step,deep}},
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
p;if(details)return details;for(p=pos-1;!peg$posDetailsCache[p];)p--;for(details=peg$posDetailsCache[p],details={line:details.line,column:details.column};p<pos;)
input.charCodeAt(p)===10?(details.line++,details.column=1):details.column++,p++;return peg$posDetailsCache[pos]=details,details}function peg$computeLocation(startPos,endPos){
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
peg$computeLocation(peg$maxFailPos,peg$maxFailPos+1):peg$computeLocation(peg$maxFailPos,peg$maxFailPos))}function objectionTo(expression){let known=judged.get(expression);
if(known!==void 0)return known===""?void 0:known;let objection=judge(expression);return judged.set(expression,objection??""),objection}var judged=new Map,longestExpression=1e4;
function judge(expression){if(expression.startsWith("#"))return"it leads through too many aliases";if(expression.length>longestExpression)return`it has more tha\
n ${longestExpression} characters`;if(/import\s*\{|export\s+default/.test(expression))return"it contains what is taken for an import or an export when it is com\
piled";let nodes=parsed(expression);if(nodes===void 0)return suspicious.test(expression)?"it reaches for the constructor or prototype of a value":void 0;for(let{
type,value}of nodes){let objection=type==="ScriptFilterExpression"?judgeFilter(String(value)):void 0;if(objection!==void 0)return objection}}var suspicious=/constructor|prototype|__\w+__|\\[ux]/;
function parsed(expression){try{return peg$parse(expression)}catch{return}}var filters=configured();function configured(){return jsep.addIdentifierChar("@"),jsep.
addUnaryOp("void"),jsep.addBinaryOp("in",12),jsep.addBinaryOp("~=",20),jsep.plugins.register(import_chunk_7QP5RDIG.index,import_chunk_7QP5RDIG.index2),jsep}function judgeFilter(filter){
let tree;try{tree=filters(filter)}catch{return"its filter is no expression"}return judgeTree(tree,0)}var deepest=100;function judgeTree(tree,depth){if(depth>deepest)
return"its filter is nested too deeply";let objection=judgeNode(tree);if(objection!==void 0)return objection;for(let[field,value]of Object.entries(tree))if(!(field===
"property"&&tree.computed!==!0))for(let child of Array.isArray(value)?value:[value]){let below=isTree(child)?judgeTree(child,depth+1):void 0;if(below!==void 0)return below}}
function isTree(value){return typeof value=="object"&&value!==null&&"type"in value&&typeof value.type=="string"}var knownTypes=["ArrayExpression","BinaryExpress\
ion","CallExpression","ConditionalExpression","Identifier","Literal","LogicalExpression","MemberExpression","UnaryExpression"];function judgeNode(tree){if(!knownTypes.
includes(tree.type))return`its filter has a ${tree.type}`;if(tree.type==="Identifier")return judgeIdentifier(tree);if(tree.type==="CallExpression")return judgeCall(
tree);if(tree.type==="BinaryExpression"&&tree.operator==="~=")return judgeMatch(tree.right)}var functions=new Set(["at","charAt","concat","endsWith","exec","has\
OwnProperty","includes","indexOf","join","lastIndexOf","match","search","slice","split","startsWith","substr","substring","test","toLowerCase","toString","toUpp\
erCase","trim","trimEnd","trimStart"]);function judgeCall({callee}){if(!isTree(callee))return"its filter calls what has no name";if(callee.type==="Identifier")return;
let{property}=callee,name=callee.type==="MemberExpression"&&callee.computed!==!0&&isTree(property)?property.name:void 0;return typeof name!="string"?"its filter\
 calls what has no name":functions.has(name)?void 0:`its filter calls "${name}"`}function judgeIdentifier(tree){let name=String(tree.name);return name.startsWith(
"@")||name==="index"||name==="undefined"?void 0:`its filter uses "${name}"`}var wholePattern=/^(?!\*)(?:[^\\/\n\r\u2028\u2029]|\\[^\n\r\u2028\u2029])+$/;function judgeMatch(right){
let pattern=isTree(right)&&right.type==="Literal"?right.value:void 0;if(typeof pattern!="string"||!wholePattern.test(pattern))return"its filter matches with wha\
t is no single regular expression";try{return new RegExp(pattern)&&void 0}catch{return"its filter matches with what is no regular expression"}}async function readRulesetFile(uri,reader){
let document=await(0,import_chunk_W7YEZL7B.parseDocument)(await reader.read(uri),uri),problem=document.problems.find(({kind})=>kind==="syntax");if(problem!==void 0){
let location={uri,pointer:"",range:problem.range};throw new import_chunk_DUGFQ5N4.ToolError("syntax-invalid",`The ruleset cannot be read: ${problem.message}`,{help:"\
Repair the syntax at this place.",location})}if(!isFields(document.data))throw new import_chunk_DUGFQ5N4.ToolError("ruleset-invalid","The ruleset is not an obje\
ct.",{help:'A ruleset has "extends", "rules" or "overrides".',location:{uri,pointer:"",range:document.rangeAt([])}});return{document,data:document.data}}function isFields(value){
return typeof value=="object"&&value!==null&&!Array.isArray(value)}function rulesetError({document},path,problem){let range=problem.isKey===!0?document.keyRangeAt(
path):document.rangeAt(path),location={uri:document.uri,pointer:(0,import_chunk_7MM6WNQ2.formatPointer)(path),range};return new import_chunk_DUGFQ5N4.ToolError(
problem.code??"ruleset-invalid",problem.message,{help:problem.help,location})}async function placed(file,path,work){try{return await work()}catch(error){throw error instanceof
import_chunk_DUGFQ5N4.ToolError?rulesetError(file,path,{code:error.code,message:error.message,help:error.help}):error}}function checkExpressions(rules,files){for(let rule of rules){
let fields=rule.then.flatMap(({field})=>field?.startsWith("$")===!0?field:[]);for(let expression of[...expandedGiven(rule),...fields]){let objection=objectionTo(
expression);if(objection!==void 0)throw refused(rule.name,expression,objection,files)}}}var mostExpansions=1e4;function expandedGiven(rule){let{aliases,hasComplexAliases}=rule.
aliasSource;if(!hasComplexAliases)return rule.given;let done=[],waiting=rule.given.map(expression=>({expression,depth:0}));for(let next=waiting.pop();next!==void 0;next=
waiting.pop()){let{expression,depth}=next,name=/^#([A-Za-z0-9_-]+)/.exec(expression)?.[1];if(name===void 0||depth>100||done.length+waiting.length>mostExpansions){
done.push(expression);continue}let alias=aliases!==null&&Object.hasOwn(aliases,name)?aliases[name]:void 0;for(let start of pathsOf(alias))waiting.push({expression:start+
expression.slice(name.length+1),depth:depth+1})}return done}function pathsOf(alias){return Array.isArray(alias)?alias.map(String):(isFields(alias)&&Array.isArray(
alias.targets)?alias.targets:[]).flatMap(target=>isFields(target)&&Array.isArray(target.given)?target.given.map(String):[])}function refused(name,expression,objection,files){
let message=`Rule ${(0,import_chunk_W7YEZL7B.quote)(name)} is refused, for the path ${(0,import_chunk_W7YEZL7B.quote)(expression)} could run code: ${objection}.`,
help="Write the path without it, or give --allow-js-rulesets where you trust whoever can change the ruleset.",file=files.find(({data})=>isFields(data.rules)&&Object.
hasOwn(data.rules,name))??files[0];if(file===void 0)return new import_chunk_DUGFQ5N4.ToolError("ruleset-refused",message,{help});let isThere=isFields(file.data.
rules)&&Object.hasOwn(file.data.rules,name);return rulesetError(file,isThere?["rules",name]:[],{code:"ruleset-refused",message,help,isKey:isThere})}var otherPack="\
spectral";function describeOther(rule){return{id:rule.name,pack:otherPack,summary:summaryOf(rule),severity:import_chunk_7MM6WNQ2.severities[rule.severity]??"war\
n",helpUri:rule.documentationUrl??`${import_chunk_ZQBXVIK3.projectUrl}/blob/main/docs/spectral.md`,maps:mappingsOf(rule.name)}}function describeDiagnostic(id){let summary={
parser:"Documents are valid YAML or JSON.","invalid-ref":"References can be resolved."}[id]??"Spectral reports this by itself.";return{id,pack:otherPack,summary,
severity:"error",helpUri:`${import_chunk_ZQBXVIK3.projectUrl}/blob/main/docs/spectral.md`,maps:{}}}function summaryOf({name,description,message}){let text=(description??
message??"").trim();return text===""||description===null&&text.includes("{{")?name:text}function mappingsOf(name){let entry=/^owasp:api(?<number>10|[1-9]):2023-/.
exec(name)?.groups?.number;return entry===void 0?{}:{owaspApi2023:[`API${entry}`]}}var import_spectral_ref_resolver=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_7QP5RDIG.require_dist3)(),
1);function createResolver(graph,reader){let resolve2=async reference=>{let uri=uriOfSource(reference.href(),graph);return graph.documents.get(uri)?.text??(0,import_chunk_W7YEZL7B.decodeText)(
await reader.read(uri),uri)};return new import_spectral_ref_resolver.Resolver({resolvers:{file:{resolve:resolve2},http:{resolve:resolve2},https:{resolve:resolve2}}})}
function uriOfSource(source,graph){if(/^https?:/i.test(source))return source;let candidates=[source,decoded(source)].map(path=>(0,import_node_url3.pathToFileURL)(
path.replace(/^file:\/\//,"")).href);return candidates.find(uri=>graph.documents.has(uri))??candidates[0]??source}function decoded(path){try{return decodeURIComponent(
path)}catch{return path}}var import_spectral_core=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_7QP5RDIG.require_dist4)(),1),import_spectral_parsers=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_7QP5RDIG.require_dist)(),1);async function runRules(job){let{graph,source}=job,crashes=new Map,document=/\.json$/i.test(source)?new import_spectral_core.
default.Document(graph.entry.text,import_spectral_parsers.default.Json,source):new import_spectral_core.default.Document(graph.entry.text,import_spectral_parsers.
default.Yaml,source);for(let rule of job.rules)guard(rule,crashes);let results=await runSome(job.rules,document,job,crashes),formats2=document.formats??null;return{
results:distinct(results),crashes,applied:job.rules.filter(rule=>rule.matchesFormat(formats2)).length}}async function runSome(rules,document,job,crashes){try{return await runOnce(
rules,document,job)}catch(error){let[only,...more]=rules;if(only===void 0)throw error;if(rules===job.rules&&await runOnce([],document,job),more.length===0)return crashes.
set(only.name,error),[];let middle=rules.length>>1;return[...await runSome(rules.slice(0,middle),document,job,crashes),...await runSome(rules.slice(middle),document,
job,crashes)]}}async function runOnce(rules,document,{ruleset,graph,reader}){let spectral=new import_spectral_core.default.Spectral({resolver:createResolver(graph,
reader)});return Reflect.set(ruleset,"rules",Object.fromEntries(rules.map(rule=>[rule.name,rule]))),spectral.setRuleset(ruleset),spectral.run(document)}var guarded=new WeakMap;
function guard(rule,crashes){let before=guarded.get(rule);if(before!==void 0){before.crashes=crashes;return}let state={crashes};guarded.set(rule,state),rule.then=
rule.then.map(then=>({...then,function:guardedFunction(then,rule.name,state)}))}function guardedFunction(then,name,state){let crash=error=>{state.crashes.set(name,
error)},careful=(...values)=>{if(!state.crashes.has(name))try{let results=then.function(...values);return results instanceof Promise?results.catch(crash):results}catch(error){
return crash(error)}};return Reflect.defineProperty(careful,"name",{value:then.function.name}),careful}function distinct(results){return[...new Map(results.map(
result=>[JSON.stringify(result),result])).values()]}function createOwnRules(packs){let definitions=new Map,settings=new Map;return{definitionOf(extended){let name=/^lintel(?:\/(?<name>.+))?$/.
exec(extended);if(name===null)return;let known=definitions.get(extended)??define(name.groups?.name??"recommended",packs,settings);return definitions.set(extended,
known),known},settingOf:rule=>settings.get(rule.then[0]?.function)}}var untouchedSeverity=-1;function define(name,packs,settings){let choice={only:[],skip:[]},on=new Map(
(0,import_chunk_ALRAAVEK.selectRules)(packs,[name],choice).rules.map(setting=>[setting.rule.id,setting])),isPack=packs.some(pack=>pack.name===name),known=(0,import_chunk_ALRAAVEK.selectRules)(
packs,[isPack?name:"all"],choice).rules.map(setting=>on.get(setting.rule.id)??setting);return{rules:Object.fromEntries(known.map(setting=>[setting.rule.id,standIn(
setting,on.has(setting.rule.id),settings)]))}}function standIn(setting,isOn,settings){let saysNothing=()=>{};return settings.set(saysNothing,setting),{given:"$",
severity:untouchedSeverity,recommended:isOn,then:{function:saysNothing}}}function splitRules(rules,ownRules,choice){let own=[],others=[];for(let rule of rules){
let setting=ownRules.settingOf(rule),isNamed=choice.only.includes(rule.name);if(!(choice.skip.includes(rule.name)||choice.only.length>0&&!isNamed))if(setting!==
void 0){let ownRule=readOwnRule(rule,setting,isNamed);(ownRule.isOnElsewhere||ownRule.severityAt!==void 0)&&own.push(ownRule)}else(rule.enabled||isNamed)&&(isNamed&&
turnOn(rule),others.push(rule))}return{own:own.sort((left,right)=>left.setting.rule.id<right.setting.rule.id?-1:1),others}}function turnOn(rule){rule.enabled=!0,
rule.severity<0&&(rule.severity=rule.definition.severity)}function ownRuleset({own}){return{rules:own.map(({setting})=>setting)}}var silent=99;function readOwnRule(rule,setting,isNamed){
let{overrides}=rule;delete rule.overrides;let isOnElsewhere=rule.enabled||isNamed,severity=rule.severity,own={setting:{...setting,severity:severity===untouchedSeverity?
void 0:import_chunk_7MM6WNQ2.severities[severity]},isOnElsewhere};return overrides===void 0?{...own,severityAt:void 0}:(rule.overrides=overrides,rule.severity=silent,
{...own,severityAt:(source,path)=>{let said=rule.getSeverityForSource(source,[...path]);return said===silent?void 0:import_chunk_7MM6WNQ2.severities[said]??"off"}})}
function toFindings(results,model,{uriOf,shownUri}){let identify=(0,import_chunk_LBQCYDRK.createIdentifier)(model),{documents,entry}=model.graph,nextFingerprint=(0,import_chunk_LBQCYDRK.createFingerprints)();
return results.map(result=>{let uri=result.source===void 0?entry.uri:uriOf(result.source),document=documents.get(uri)??entry,node=import_chunk_7MM6WNQ2.Node.root(
document).closest(...result.path),identity=identify(node),{start,end}=result.range,range={start:{line:start.line+1,column:start.character+1},end:{line:end.line+
1,column:end.character+1}},ruleId=String(result.code);return{ruleId,severity:import_chunk_7MM6WNQ2.severities[result.severity]??"error",message:result.message===
""?ruleId:result.message,location:{uri:shownUri(document.uri),pointer:node.pointer,range},relatedLocations:[],fingerprint:nextFingerprint(ruleId,identity),...identity.
isOperation?{operation:identity.owner}:{}}})}function createEntryRules({path,ruleset,rules,descriptors,sayings}){return{ruleset:ownRuleset(rules),regrade:(findings,model,shownUri)=>regrade(
findings,rules,model,shownUri),async lint(model,shownUri,reader){if(rules.others.length===0)return{findings:[],notifications:[],applied:0};let uri=shownUri(model.
graph.entry.uri),job={ruleset,rules:rules.others,graph:model.graph,reader,source:path},run=await withCapturedConsole(sayings,()=>runRules(job)).catch(error=>failedRun(
error,rules,uri));if("failure"in run)return{findings:[],notifications:[run.failure],applied:run.applied};let results=run.results.filter(({code,message})=>!isSaidElsewhere(
String(code),message,rules)),findings=toFindings(results,model,{uriOf:source=>uriOfSource(source,model.graph),shownUri});for(let{ruleId}of findings)descriptors.
has(ruleId)||descriptors.set(ruleId,describeDiagnostic(ruleId));let notifications=[...crashNotifications(run,uri),...formatNotifications(run,uri),...sayingNotifications(
sayings)];return{findings,notifications,applied:run.applied}}}}function failedRun(error,{others},uri){return{failure:{code:"spectral-failed",level:"error",message:`\
Spectral's library stopped on this definition (${reasonOf(error)}); what the rules it runs would have found is not in this report.`,help:"Lintel's own rules are\
 not affected. Lint with --ruleset recommended, or make the definition smaller.",location:{uri}},applied:others.length}}function regrade(findings,{own},model,shownUri){
let graded=new Map(own.filter(({severityAt})=>severityAt!==void 0).map(rule=>[rule.setting.rule.id,rule]));if(graded.size===0)return findings;let sources=new Map(
[...model.graph.documents.keys()].map(uri=>[shownUri(uri),uri.startsWith("file:")?(0,import_node_url2.fileURLToPath)(uri):uri]));return findings.flatMap(finding=>{
let rule=graded.get(finding.ruleId);if(rule?.severityAt===void 0)return finding;let said=rule.severityAt(sources.get(finding.location.uri)??"",(0,import_chunk_7MM6WNQ2.parsePointer)(
finding.location.pointer)??[]);return said===void 0?rule.isOnElsewhere?finding:[]:said==="off"?[]:{...finding,severity:said}})}function isSaidElsewhere(code,message,{
own}){let runs=id=>own.some(({setting})=>setting.rule.id===id);return code==="invalid-ref"?runs("ref-resolves"):code==="parser"?message.startsWith("Duplicate ke\
y")&&runs("no-duplicate-keys"):code==="unrecognized-format"}function crashNotifications({crashes},uri){return[...crashes].map(([ruleId,error])=>({code:"rule-cra\
shed",level:"error",message:`Rule ${(0,import_chunk_W7YEZL7B.quote)(ruleId)} of the ruleset stopped with an error (${reasonOf(error)}); what it would have found\
 is not in this report.`,help:"Correct the rule, its path or its function. The other rules are not affected.",ruleId,location:{uri}}))}function reasonOf(error){
if(!(error instanceof Error))return String(error);let[inner]="errors"in error&&Array.isArray(error.errors)?error.errors:[];return inner instanceof Error?reasonOf(
inner):`${error.name}: ${error.message}`}function formatNotifications({results},uri){return results.filter(({code})=>code==="unrecognized-format").map(({message})=>({
code:"unrecognized-format",level:"warning",message:`${message.replace(/\.$/,"")}: rules of the ruleset that are for these formats were not run.`,help:"Extend ru\
les for the version of OpenAPI that the definition has.",location:{uri}}))}var mostSayings=5;function sayingNotifications(sayings){let said=[...sayings];sayings.
clear();let more=said.length>mostSayings?[`and ${said.length-mostSayings} more`]:[];return[...said.slice(0,mostSayings),...more].map(text=>({code:"ruleset-outpu\
t",level:"note",message:`The ruleset, or Spectral's library, wrote to the console: ${(0,import_chunk_W7YEZL7B.quote)(text)}.`,help:"Often a message of a rule ha\
s an expression (#{{\u2026}}) that cannot be evaluated."}))}function moduleImporter(root){return async uri=>{let path=await insideOf(root,uri);try{let module2=await importOutside(
new URL(uri).href),exported=isFields(module2)?module2.default:void 0;return isFields(exported)&&exported.__esModule===!0&&"default"in exported?exported.default:
exported}catch(cause){let reason=cause instanceof Error?`${cause.name}: ${cause.message}`:String(cause),help="Repair it. Packages that it imports, @stoplight/sp\
ectral-functions say, must be installed beside it.";throw new import_chunk_DUGFQ5N4.ToolError("ruleset-invalid",`"${(0,import_node_path.relative)(root,path)}" c\
annot be loaded (${reason}).`,{help,location:{uri},cause})}}}async function insideOf(root,uri){if(!uri.startsWith("file:")){let help="Keep a copy in the reposit\
ory.";throw new import_chunk_DUGFQ5N4.ToolError("ruleset-refused","Code of a ruleset on another host is never run.",{help,location:{uri}})}let path=(0,import_node_url4.fileURLToPath)(
uri),[realRoot,real]=await Promise.all([(0,import_promises.realpath)(root),(0,import_promises.realpath)(path).catch(()=>{})]);if(real===void 0)throw new import_chunk_DUGFQ5N4.ToolError(
"file-not-found",`File "${(0,import_node_path.relative)(root,path)}" does not exist.`,{help:"Check the spelling of its path.",location:{uri}});let way=(0,import_node_path.relative)(
realRoot,real);if(way.startsWith("..")||(0,import_node_path.isAbsolute)(way)){let help="Code is loaded from the repository alone.";throw new import_chunk_DUGFQ5N4.ToolError(
"ruleset-refused",`File "${(0,import_node_path.relative)(root,path)}" is outside the folder that may be read.`,{help,location:{uri}})}return path}function ruleNamesOf(definition,seen=new Set){
let names=new Set;if(!isFields(definition)||seen.has(definition))return names;seen.add(definition);let{extends:extended,rules}=definition;for(let item of Array.
isArray(extended)?extended:[extended])for(let name of ruleNamesOf(Array.isArray(item)?item[0]:item,seen))names.add(name);for(let name of Object.keys(isFields(rules)?
rules:{}))names.add(name);return seen.delete(definition),names}var import_spectral_formats=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_7QP5RDIG.require_dist5)(),
1),import_spectral_functions=(0,import_chunk_477ZAGBT.__toESM)((0,import_chunk_7QP5RDIG.require_dist7)(),1),coreFunctions=functionsOf(import_spectral_functions.
default),coreFormats=new Map(["oas2","oas3","oas3.0","oas3.1","oas3.2","arazzo1","arazzo1.0","asyncapi2","asyncapi3","aas2","aas3","aas2.0","aas2.1","aas2.2","a\
as2.3","aas2.4","aas2.5","aas2.6","aas3.0","json-schema","json-schema-loose","json-schema-draft4","json-schema-draft6","json-schema-draft7","json-schema-draft-2\
019-09","json-schema-2019-09","json-schema-draft-2020-12","json-schema-2020-12"].flatMap(name=>{let format=functionsOf(import_spectral_formats.default).get(exportedName(
name));return format===void 0?[]:[[name,format]]})),renamedRules=new Map([["oas2-valid-parameter-example","oas2-valid-schema-example"],["oas2-valid-response-sch\
ema-example","oas2-valid-schema-example"],["oas2-valid-definition-example","oas2-valid-schema-example"],["oas2-valid-response-example","oas2-valid-media-example"],
["oas3-valid-oas-parameter-example","oas3-valid-media-example"],["oas3-valid-oas-content-example","oas3-valid-media-example"],["oas3-valid-oas-header-example","\
oas3-valid-media-example"],["oas3-valid-header-schema-example","oas3-valid-schema-example"],["oas3-valid-parameter-schema-example","oas3-valid-schema-example"]]);
function exportedName(name){let aliases={arazzo1:"arazzo1_0",asyncapi3:"aas3","json-schema-2019-09":"jsonSchemaDraft2019_09","json-schema-draft-2019-09":"jsonSc\
hemaDraft2019_09","json-schema-2020-12":"jsonSchemaDraft2020_12","json-schema-draft-2020-12":"jsonSchemaDraft2020_12"},camelCase=name.replace(".","_").replace(/-([a-z\d])/g,
(_match,letter)=>letter.toUpperCase());return aliases[name]??camelCase}function functionsOf(module2){let entries=isFields(module2)?Object.entries(module2):[];return new Map(
entries.filter(([name,value])=>typeof value=="function"&&name!=="default"))}function checkKnown(file,definition){let known=new Set(ruleNamesOf({extends:definition.
extends})),own=isFields(file.data.rules)?file.data.rules:{};checkNames(file,own,["rules"],known);for(let name of Object.keys(own))known.add(renamedRules.get(name)??
name);let{overrides}=definition;for(let[index3,override]of(Array.isArray(overrides)?overrides:[]).entries()){let data=file.data.overrides,written=Array.isArray(
data)?data[index3]:void 0;!isFields(written)||!isFields(written.rules)||String(written.files).includes("#")||checkNames(file,written.rules,["overrides",index3,"\
rules"],new Set([...known,...ruleNamesOf({extends:override.extends})]))}}function checkNames(file,rules,path,known){for(let[name,rule]of Object.entries(rules)){
if(isFields(rule)||known.has(renamedRules.get(name)??name))continue;let meant=(0,import_chunk_S2QOG2N5.nearest)(name,known),help=meant===void 0?'Extend the rule\
set that has it, or write the rule with "given" and "then".':`Did you mean "${meant}"?`;throw rulesetError(file,[...path,name],{message:`There is no rule ${(0,import_chunk_W7YEZL7B.quote)(
name)} to change.`,help,isKey:!0})}}var rulesetFields=["extends","rules","overrides","aliases","formats","functions","functionsDir","parserOptions","description",
"documentationUrl","except"],ruleFields=["description","message","severity","given","then","formats","recommended","resolved","documentationUrl","tags","type","\
extensions"],severities2=["error","warn","info","hint","off"];function checkShape(file){if(checkFields(file,file.data,[],rulesetFields),!["extends","rules","ove\
rrides"].some(field=>Object.hasOwn(file.data,field)))throw rulesetError(file,[],{message:'The ruleset has no "extends", "rules" or "overrides".',help:"Add one o\
f them."});let{functions:functions3}=file.data;if(functions3!==void 0&&!Array.isArray(functions3))throw rulesetError(file,["functions"],{message:'"functions" is\
 no list.',help:'List the names of the files, without ".js".'});checkRules(file,file.data.rules,["rules"]);let{overrides}=file.data;for(let[index3,override]of(Array.
isArray(overrides)?overrides:[]).entries())isFields(override)&&checkRules(file,override.rules,["overrides",index3,"rules"])}function checkRules(file,rules,path){
if(rules!==void 0){if(!isFields(rules))throw rulesetError(file,path,{message:'"rules" has no rules by name.',help:'Write each as "name: severity" or "name: { gi\
ven, then }".'});for(let[name,rule]of Object.entries(rules)){let place=[...path,name];if(name in Object.prototype||/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name))throw rulesetError(
file,place,{message:`${(0,import_chunk_W7YEZL7B.quote)(name)} cannot be the name of a rule.`,help:"Choose another one.",isKey:!0});isFields(rule)?checkRule(file,
rule,place):checkSeverity(file,rule,place)}}}function checkRule(file,rule,path){checkFields(file,rule,path,ruleFields),rule.severity!==void 0&&typeof rule.severity==
"string"&&checkSeverity(file,rule.severity,[...path,"severity"])}function checkSeverity(file,severity,path){if(typeof severity!="string"||severities2.includes(severity))
return;let meant=(0,import_chunk_S2QOG2N5.nearest)(severity,severities2),help=`${meant===void 0?"":`Did you mean "${meant}"? `}Severities are ${severities2.join(
", ")}.`;throw rulesetError(file,path,{message:`${(0,import_chunk_W7YEZL7B.quote)(severity)} is no severity.`,help})}function checkFields(file,fields,path,known){
for(let field of Object.keys(fields)){if(known.includes(field)||field.startsWith("x-"))continue;let meant=(0,import_chunk_S2QOG2N5.nearest)(field,known),help=`${meant===
void 0?"":`Did you mean "${meant}"? `}Fields are ${known.join(", ")}.`,holder=path.length===0?"a ruleset":`rule ${(0,import_chunk_W7YEZL7B.quote)(String(path.at(
-1)))}`;throw rulesetError(file,[...path,field],{message:`${(0,import_chunk_W7YEZL7B.quote)(field)} is no field of ${holder}.`,help,isKey:!0})}}var import_spectral_core2=(0,import_chunk_477ZAGBT.__toESM)(
(0,import_chunk_7QP5RDIG.require_dist4)(),1);function checkValid(file,definition){let{overrides}=definition,alone={...definition,extends:[],...Array.isArray(overrides)?
{overrides:overrides.map(override=>isFields(override)&&"extends"in override?{...override,extends:[]}:override)}:{}};try{import_spectral_core2.default.assertValidRuleset(
alone,"js")}catch(error){let problems=flatten(error),[first]=problems;if(first===void 0)throw error;let more=problems.length>1?` Spectral's validation names ${problems.
length} problems; this is the first.`:"",path=toPath(first.path,file.data),subject=path.length>1?`"${path.slice(0,path[0]==="rules"||path[0]==="aliases"?2:void 0).
join(".")}"`:"The ruleset";throw rulesetError(file,path,{message:`${subject} is not valid: ${sentence(first.message)}`,help:`Correct it at this place.${more}`})}}
function flatten(error){return error instanceof import_spectral_core2.default.RulesetValidationError?[error]:error instanceof Error&&"errors"in error&&Array.isArray(
error.errors)?error.errors.flatMap(flatten):[]}function toPath(segments,data){let path=[],value=data;for(let segment of segments){let name=String(segment).replaceAll(
"~1","/").replaceAll("~0","~"),key=Array.isArray(value)?Number(name):name,holder=value;if(Array.isArray(holder)?!(Number(name)in holder):!isFields(holder)||!Object.
hasOwn(holder,name))break;value=Array.isArray(holder)?holder[Number(name)]:isFields(holder)?holder[name]:void 0,path.push(key)}return path}function sentence(message){
return`${message.trim().replace(/\.$/,"")}.`}function compileFields(fields,path,names){let{extends:_extends,formats:formats2,rules,aliases,...rest}=fields;return{
...rest,...formats2===void 0?{}:{formats:compileFormats(formats2,[...path,"formats"],names)},...isFields(rules)?{rules:compileRules(rules,[...path,"rules"],names)}:
{},...aliases===void 0?{}:{aliases:compileAliases(aliases,[...path,"aliases"],names)}}}function compileFormats(formats2,path,{file}){if(!Array.isArray(formats2))
return formats2;let compiled=formats2.map((name,index3)=>{let format=coreFormats.get(String(name));if(format!==void 0)return format;let longestFirst=[...coreFormats.
keys()].sort((left,right)=>right.length-left.length),meant=(0,import_chunk_S2QOG2N5.nearest)(String(name),longestFirst),help=`${meant===void 0?"":`Did you mean \
"${meant}"? `}Formats for OpenAPI are oas2, oas3, oas3.0, oas3.1, oas3.2.`;throw rulesetError(file,[...path,index3],{message:`There is no format ${(0,import_chunk_W7YEZL7B.quote)(
name)}.`,help})});return[...new Set(compiled)]}function compileAliases(aliases,path,names){if(!isFields(aliases))return aliases;let compiled=Object.entries(aliases).
map(([name,alias])=>{if(!isFields(alias)||!Array.isArray(alias.targets))return[name,alias];let targets=alias.targets.map((target,index3)=>isFields(target)?{...target,
formats:compileFormats(target.formats,[...path,name,"targets",index3,"formats"],names)}:target);return[name,{...alias,targets}]});return Object.fromEntries(compiled)}
function compileRules(rules,path,names){let compiled=new Map;for(let[name,rule]of Object.entries(rules))if(isFields(rule))compiled.set(name,compileRule(rule,[...path,
name],names));else{let current=renamedRules.get(name);current===void 0?compiled.set(name,rule):compiled.set(current,gravest(compiled.get(current)??rules[current],
rule))}return Object.fromEntries(compiled)}var graveness=["error","warn","info","hint","off"];function gravest(before,rule){if(before===void 0||isFields(before))
return before??rule;let[one,other]=[graveness.indexOf(String(before)),graveness.indexOf(String(rule))];return other!==-1&&(one===-1||other<one)?rule:before}function compileRule(rule,path,names){
let{then,formats:formats2}=rule;return{...rule,...formats2===void 0?{}:{formats:compileFormats(formats2,[...path,"formats"],names)},...then===void 0?{}:{then:Array.
isArray(then)?then.map((item,index3)=>compileThen(item,[...path,"then",index3],names)):compileThen(then,[...path,"then"],names)}}}function compileThen(then,path,{
file,functions:functions3}){if(!isFields(then)||typeof then.function!="string")return then;let name=then.function,found=functions3.get(name)??coreFunctions.get(
name);if(found!==void 0)return{...then,function:found};let known=[...coreFunctions.keys(),...functions3.keys()],meant=(0,import_chunk_S2QOG2N5.nearest)(name,known),
help=`${meant===void 0?"":`Did you mean "${meant}"? `}Functions are ${known.join(", ")}.`;throw rulesetError(file,[...path,"function"],{message:`There is no fun\
ction ${(0,import_chunk_W7YEZL7B.quote)(name)}.`,help})}async function loadBuiltIn(extended){switch(extended){case"spectral:oas":return defaultOf((await Promise.resolve().then(()=>__toESM(require("./oas-6D7U2USY.cjs")))).
default);case"spectral:asyncapi":return defaultOf((await Promise.resolve().then(()=>__toESM(require("./asyncapi-EGURQMBA.cjs")))).default);case"spectral:arazzo":
return defaultOf((await Promise.resolve().then(()=>__toESM(require("./arazzo-EV7FFENV.cjs")))).default);default:return isOwasp(extended)?(await Promise.resolve().then(()=>__toESM(require("./ruleset-ZKQIXBZY.cjs")))).
default:void 0}}var builtInNames=["spectral:oas","spectral:asyncapi","spectral:arazzo","@stoplight/spectral-owasp-ruleset"],owasp=/^(?:https:\/\/(?:unpkg\.com|cdn\.jsdelivr\.net\/npm|esm\.sh)\/)?@stoplight\/spectral-owasp-ruleset(?:@(?:latest|[~^]?2(?:\.\d+){0,2}))?(?:\/dist\/ruleset\.m?js)?$/;
function isOwasp(extended){return owasp.test(extended)}function defaultOf(module2){return"default"in module2?module2.default:module2}function baseOf({own,base,addsRecommended,
extendsOwn}){let names=[...base,...addsRecommended&&!extendsOwn?["recommended"]:[]];return[[own.definitionOf("lintel/all"),"off"],...names.map(name=>own.definitionOf(
`lintel/${name}`))]}var javaScriptHelp="Code of a repository runs only with --allow-js-rulesets: give it where you trust whoever can change the repository. Spec\
tral's own functions need no code.";function findPackageFile(name,from,root){let parts=/^(?<packageName>(?:@[^@/\\]+\/)?[^@/\\.][^/\\]*)(?:\/(?<inside>.+))?$/.exec(
name)?.groups,packageName=parts?.packageName;if(packageName!==void 0)for(let folder=(0,import_node_path2.dirname)(from);;folder=(0,import_node_path2.dirname)(folder)){
let home=(0,import_node_path2.join)(folder,"node_modules",packageName);if((0,import_node_fs.existsSync)((0,import_node_path2.join)(home,"package.json")))return fileIn(
home,parts?.inside);if(folder===root||folder===(0,import_node_path2.dirname)(folder))return}}function fileIn(home,inside){let{exports:exported,main}=readPackage(
home),wanted=inside===void 0?".":`./${inside}`,target=exportedTarget(exported,wanted)??(inside===void 0&&typeof main=="string"?main:inside);return(target===void 0?
["index.js","index.yaml","index.yml","index.json"]:[target,`${target}.js`,`${target}/index.js`]).map(candidate=>(0,import_node_path2.resolve)(home,candidate)).find(
isFile)}function readPackage(home){try{let data=JSON.parse((0,import_node_fs.readFileSync)((0,import_node_path2.join)(home,"package.json"),"utf8"));return isFields(
data)?data:{}}catch{return{}}}function exportedTarget(exported,wanted){return isFields(exported)&&Object.keys(exported).some(key=>key.startsWith("."))?conditional(
exported[wanted]):wanted==="."?conditional(exported):void 0}function conditional(target){if(typeof target=="string")return target;if(Array.isArray(target))return target.
map(conditional).find(item=>item!==void 0);if(isFields(target))for(let[condition,value]of Object.entries(target)){let found=["node","import","require","default"].
includes(condition)?conditional(value):void 0;if(found!==void 0)return found}}function isFile(path){return(0,import_node_fs.statSync)(path,{throwIfNoEntry:!1})?.
isFile()===!0}async function extendedDefinition(name,path,extending){let{file,loading}=extending,own=await placed(file,path,()=>loading.own.definitionOf(name));
if(own!==void 0)return loading.extendsOwn=!0,own;let builtIn=await loadBuiltIn(name);if(builtIn!==void 0)return builtIn;if(name.startsWith("spectral:"))throw rulesetError(
file,path,unknownRuleset(name));let uri=await locate(name,path,extending);return/\.(?:ya?ml|json)$/i.test(pathOf(uri))?loadData(uri,path,extending):loadModule(name,
uri,path,extending)}async function locate(name,path,{file,loading}){if(/^https?:\/\//i.test(name))return name;if(/^[a-z][a-z\d+.-]+:/i.test(name))throw rulesetError(
file,path,unknownRuleset(name));let{uri}=file.document;if(/^(?:\.{1,2}[\\/]|[\\/])/.test(name)||uri.startsWith("http"))return new URL(encodePath(name),uri).href;
let inPackage=await findPackageFile(name,(0,import_node_url5.fileURLToPath)(uri),loading.root);if(inPackage!==void 0)return(0,import_node_url5.pathToFileURL)(inPackage).
href;if(/\.(?:ya?ml|json|[mc]?js)$/i.test(name))return new URL(encodePath(name),uri).href;throw rulesetError(file,path,unknownRuleset(name))}function encodePath(path){
return path.replaceAll("\\","/").replaceAll("%","%25").replaceAll("?","%3F").replaceAll("#","%23")}function pathOf(uri){try{return new URL(uri).pathname}catch{return uri}}
function unknownRuleset(name){let meant=(0,import_chunk_S2QOG2N5.nearest)(name,[...builtInNames,"lintel","lintel/strict","lintel/all"]),help=`${meant===void 0?"":
`Did you mean "${meant}"? `}Built in are ${builtInNames.join(", ")} and lintel; a file starts with "./", a package must be installed in the repository.`;return{
code:"ruleset-not-found",message:`There is no ruleset ${(0,import_chunk_W7YEZL7B.quote)(name)}.`,help}}async function loadData(uri,path,{file,loading,chain}){if(chain.
includes(uri))throw rulesetError(file,path,{message:"The ruleset extends itself.",help:"Take one of the files out of the circle."});try{return await loading.loadFile(
uri,chain)}catch(error){if(!(error instanceof import_chunk_DUGFQ5N4.ToolError)||error.location!==void 0&&"range"in error.location)throw error;let help=uri.startsWith(
"http")?`Fetching a ruleset needs --allow-remote ${new URL(uri).host}; or keep a copy in the repository. ${error.help}`:error.help;throw rulesetError(file,path,
{code:error.code==="file-refused"?"ruleset-refused":error.code,message:error.message,help})}}async function loadModule(name,uri,path,{file,loading}){if(!uri.startsWith(
"file:")){let message=`The ruleset ${(0,import_chunk_W7YEZL7B.quote)(name)} is JavaScript on another host, or does not say by its name what it is.`;throw rulesetError(
file,path,{code:"ruleset-refused",message,help:"Install it as a package, or keep a copy in the repository; of rulesets elsewhere only .yaml, .yml and .json are \
read."})}if(!loading.allowsJavaScript)throw rulesetError(file,path,{code:"ruleset-refused",message:`The ruleset ${(0,import_chunk_W7YEZL7B.quote)(name)} is Java\
Script.`,help:javaScriptHelp});return placed(file,path,()=>loading.importModule(uri))}async function loadDefinition(uri,loading,chain=[]){let file=await readRulesetFile(
uri,loading.reader);loading.files.push(file),checkShape(file);let work={file,loading,chain:[...chain,uri],functions:await loadFunctions(file,loading)},{functions:_names,
functionsDir:_folder,except,overrides,...fields}=file.data,compiledOverrides=await compileOverrides(overridesOf(overrides,except),work),extended=await extensions(
fields.extends,["extends"],work),definition={...compileFields(fields,[],work),...chain.length===0?{extends:[...baseOf(loading),...extended]}:extendsOf(fields,extended),
...compiledOverrides===void 0?{}:{overrides:compiledOverrides}};return checkValid(file,definition),checkKnown(file,definition),definition}function extendsOf(fields,extended){
return fields.extends===void 0?{}:{extends:extended}}function overridesOf(overrides,except){if(!isFields(except))return overrides;let exceptions=Object.entries(
except).map(([pattern,names])=>({files:[pattern.startsWith("#")?`**${pattern}`:pattern],rules:Object.fromEntries((Array.isArray(names)?names:[]).map(name=>[String(
name),"off"]))}));return[...Array.isArray(overrides)?overrides:[],...exceptions]}async function compileOverrides(overrides,work){if(!Array.isArray(overrides))return overrides;
let compiled=[];for(let[index3,override]of overrides.entries()){let path=["overrides",index3];isFields(override)?compiled.push({...compileFields(override,path,work),
...extendsOf(override,await extensions(override.extends,[...path,"extends"],work))}):compiled.push(override)}return compiled}async function loadFunctions(file,{
allowsJavaScript,importModule}){let{functions:functions3,functionsDir}=file.data,names=Array.isArray(functions3)?functions3.map(String):[];if(names.length===0)return new Map;
if(!allowsJavaScript){let message=`The ruleset has functions of its own (${(0,import_chunk_W7YEZL7B.quote)(names.join(", "))}), which are code.`;throw rulesetError(
file,["functions"],{code:"ruleset-refused",message,help:javaScriptHelp})}let folder=new URL(`${typeof functionsDir=="string"?functionsDir:"functions"}/`,file.document.
uri),loaded=new Map;for(let[index3,name]of names.entries()){let uri=new URL(`${encodeURIComponent(name)}.js`,folder).href;loaded.set(name,await placed(file,["fu\
nctions",index3],()=>importModule(uri)))}return loaded}async function extensions(value,path,{file,loading,chain}){if(value===void 0)return[];let isList=Array.isArray(
value),definitions=[];for(let[index3,item]of(isList?value:[value]).entries()){let place=isList?[...path,index3]:path,[name,mode]=isList&&Array.isArray(item)?item:
[item,void 0],where=Array.isArray(item)?[...place,0]:place;if(typeof name!="string")throw rulesetError(file,where,{message:'"extends" names something that is no\
 text.',help:"Name a ruleset: spectral:oas, lintel, ./other.yaml."});if(Array.isArray(item)&&!["off","recommended","all"].includes(String(mode)))throw rulesetError(
file,[...place,1],{message:`${(0,import_chunk_W7YEZL7B.quote)(mode)} is no way to extend a ruleset.`,help:"Write all, recommended or off."});let definition=await extendedDefinition(
name,where,{file,loading,chain});definitions.push(mode===void 0?definition:[definition,mode])}return definitions}async function loadSpectralRuleset(request){let own=createOwnRules(
request.packs),sayings=new Set,loading={reader:(0,import_chunk_W7YEZL7B.createFileReader)({root:request.root,allowedHosts:request.allowedHosts}),own,root:request.
root,allowsJavaScript:request.allowsJavaScript,importModule:moduleImporter(request.root),loadFile:(uri,chain)=>loadDefinition(uri,loading,chain),base:request.names,
addsRecommended:request.addsRecommended,files:[],extendsOwn:!1},definition=await withCapturedConsole(sayings,()=>loadFirst(request.path,loading));return assemble(
{request,loading,definition,sayings})}async function loadFirst(path,loading){let{href}=(0,import_node_url.pathToFileURL)(path);if(!/\.[mc]?js$/i.test(path))return loadDefinition(
href,loading);if(!loading.allowsJavaScript)throw new import_chunk_DUGFQ5N4.ToolError("ruleset-refused","The ruleset is JavaScript.",{help:`${javaScriptHelp} "--\
ruleset recommended" does without it.`,location:{uri:href}});let definition=await loading.importModule(href);if(!isFields(definition))throw new import_chunk_DUGFQ5N4.ToolError(
"ruleset-invalid","The file has no ruleset as its default export.",{help:'Write "export default { \u2026 }".',location:{uri:href}});let{extends:extended=[]}=definition;
return{...definition,extends:[...baseOf(loading),...Array.isArray(extended)?extended:[extended]]}}function assemble(loaded){let{request,loading}=loaded,{href}=(0,import_node_url.pathToFileURL)(
request.path),whole=construct(()=>new import_spectral_core3.default.Ruleset(loaded.definition,{severity:"recommended",source:request.standsFor??request.path}),href),
known=Object.keys(whole.rules);for(let id of[...request.choice.only,...request.choice.skip])requireRule(id,known);let parts=new Map,descriptors=new Map,split=ruleset=>{
let before=parts.get(ruleset);if(before!==void 0)return before;let rules=splitRules(Object.values(ruleset.rules),loading.own,request.choice);request.allowsJavaScript||
checkExpressions(rules.others,loading.files);for(let rule of rules.others)descriptors.set(rule.name,describeOther(rule));return parts.set(ruleset,rules),rules},
base=split(whole);return{ruleset:ownRuleset(base),otherRules:base.others.length,forEntry:path=>{let ruleset=construct(()=>whole.fromSource(path),href);return createEntryRules(
{path,ruleset,rules:split(ruleset),descriptors,sayings:loaded.sayings})},descriptors:()=>[...descriptors.values()]}}function construct(work,uri){try{return work()}catch(cause){
let reason=cause instanceof Error?cause.message:String(cause);throw new import_chunk_DUGFQ5N4.ToolError("ruleset-invalid",`Spectral's library does not accept th\
e ruleset: ${reason}.`,{help:'Correct the ruleset; "spectral lint" says the same of it.',location:{uri},cause})}}function requireRule(id,known){if(known.includes(
id))return;let meant=(0,import_chunk_S2QOG2N5.nearest)(id,known);throw new import_chunk_DUGFQ5N4.ToolError("rule-not-found",`There is no rule named ${(0,import_chunk_W7YEZL7B.quote)(
id)}.`,{help:`${meant===void 0?"":`Did you mean "${meant}"? `}Run "lintel rules" for the list of Lintel's; the others are in the ruleset.`})}0&&(module.exports={loadSpectralRuleset});
