"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{anchorsOf:()=>anchorsOf,append:()=>append,automatonOf:()=>automatonOf,componentsOf:()=>componentsOf,isAnyCharacter:()=>isAnyCharacter,
matchingWork:()=>matchingWork,selectRules:()=>selectRules,withoutTails:()=>withoutTails});module.exports=__toCommonJS(stdin_exports);var import_chunk_53F4MXUY=require("./chunk-53F4MXUY.cjs"),
import_chunk_DUGFQ5N4=require("./chunk-DUGFQ5N4.cjs"),import_chunk_AYXBPIPC=require("./chunk-AYXBPIPC.cjs");function selectRules(packs,names,choice){let all=packs.
flatMap(pack=>pack.rules.map(rule=>({rule,pack}))),ids=new Set(all.map(({rule})=>rule.id));for(let $0=[...choice.only,...choice.skip],$1=0;$1<$0.length;$1++){let id=$0[$1];
requireRule(id,ids)}let filters=names.map(name=>({name,isIn:rulesetFilter(name,packs)})),only=new Set(choice.only),skip=new Set(choice.skip),isOn=(rule,pack)=>!skip.
has(rule.id)&&(only.size>0?only.has(rule.id):filters.some(({isIn})=>isIn(rule,pack))),isTuned=(rule,pack)=>only.size===0&&filters.every(({name,isIn})=>name==="r\
ecommended"||!isIn(rule,pack));return{rules:all.filter(({rule,pack})=>isOn(rule,pack)).map(({rule,pack})=>setting(rule,pack,isTuned(rule,pack))).sort(byRuleId)}}
function rulesetNames(packs){return["recommended","strict","all",...packs.map(pack=>pack.name)]}function rulesetFilter(name,packs){if(name==="recommended")return rule=>rule.
tier==="core";if(name==="strict")return(_rule,pack)=>pack.name!=="hygiene";if(name==="all")return()=>!0;if(packs.some(pack=>pack.name===name))return(_rule,pack)=>pack.
name===name;let names=rulesetNames(packs),meant=(0,import_chunk_53F4MXUY.nearest)(name,names);throw new import_chunk_DUGFQ5N4.ToolError("ruleset-not-found",`The\
re is no ruleset named "${name}".`,{help:`${meant===void 0?"":`Did you mean "${meant}"? `}Rulesets are ${names.join(", ")}.`})}function requireRule(id,ids){if(ids.
has(id))return;let meant=(0,import_chunk_53F4MXUY.nearest)(id,ids);throw new import_chunk_DUGFQ5N4.ToolError("rule-not-found",`There is no rule named "${id}".`,
{help:`${meant===void 0?"":`Did you mean "${meant}"? `}Run "lintel rules" for the list.`})}function setting(rule,pack,isTuned){let defaults=Object.fromEntries(Object.
entries(rule.options??{}).map(([name,option])=>[name,option.default]));return{rule,pack:pack.name,severity:void 0,options:isTuned?{...defaults,...rule.recommendedOptions}:
defaults}}function byRuleId(left,right){return left.rule.id<right.rule.id?-1:left.rule.id>right.rule.id?1:0}function append(lists,key,value){let list=lists.get(
key);list===void 0?lists.set(key,[value]):list.push(value)}function automatonOf(choice){let builder={sets:[],forms:[],next:[],isPlain:!0,isExact:!0,loops:0},{first,
last}=addChoice(builder,choice);return builder.isPlain?{...builder,first,last}:void 0}var maxPositions=1500,maxCopies=64,nothing={first:[],last:[],isNullable:!0};
function addChoice(builder,choice){let parts=choice.map(sequence=>addSequence(builder,sequence));return parts.filter(({isNullable})=>isNullable).length>1&&(builder.
isPlain=!1),{first:parts.flatMap(({first})=>first),last:parts.flatMap(({last})=>last),isNullable:parts.some(({isNullable})=>isNullable)}}function addSequence(builder,sequence){
return sequence.filter(({is},index)=>is!=="end"||sequence[index-1]?.is!=="end").reduce((before,term)=>join(builder,before,addTerm(builder,term)),nothing)}function join(builder,left,right){
return link(builder,left.last,right.first),{first:left.isNullable?[...left.first,...right.first]:left.first,last:right.isNullable?[...left.last,...right.last]:right.
last,isNullable:left.isNullable&&right.isNullable}}function link(builder,from,to){let{sets,next}=builder;for(let $0=from,$1=0;$1<$0.length;$1++){let position=$0[$1];
sets[position]!==import_chunk_AYXBPIPC.noCharacters?next[position]=[...next[position]??[],...to]:to.length>0&&(builder.isExact=!1)}}function addTerm(builder,term){
switch(term.is){case"characters":return addPosition(builder,term.set,term.form);case"end":return addPosition(builder,import_chunk_AYXBPIPC.noCharacters,"$");case"\
start":return(builder.sets.length>0||builder.loops>0)&&(builder.isExact=!1),nothing;case"boundary":return builder.isExact=!1,nothing;case"backreference":return builder.
isPlain=!1,nothing;case"look":return addLook(builder,term);case"group":return addChoice(builder,term.body);case"repeat":return addRepeat(builder,term)}}function addPosition(builder,set,form){
let position=builder.sets.push(set)-1;return builder.forms.push(form),builder.next.push([]),position>maxPositions&&(builder.isPlain=!1),{first:[position],last:[
position],isNullable:!1}}function addLook(builder,{body,isAhead}){return builder.isExact=!1,isShort(body)?nothing:(isAhead||(builder.isPlain=!1),{first:addChoice(
builder,body).first,last:[],isNullable:!0})}function isShort(choice){return choice.every(sequence=>sequence.every(({is})=>is==="characters"||is==="start"||is===
"end"||is==="boundary"))}function addRepeat(builder,{body,min,max}){if(max===0)return nothing;let one=()=>{builder.loops+=1;let fragment=builder.isPlain?addTerm(
builder,body):nothing;return builder.loops-=1,fragment},more=()=>({...one(),isNullable:!1}),isEndless=max>maxCopies;isEndless&&(Number.isFinite(max)||min>maxCopies)&&
(builder.isExact=!1);let whole=nothing,copies=Math.min(min,maxCopies)-(isEndless&&min>0?1:0);for(let copy=0;copy<copies;copy+=1)whole=join(builder,whole,one());
if(!isEndless)return join(builder,whole,addOptional(builder,max-min,more));let loop=min>0?one():more();return link(builder,loop.last,loop.first),join(builder,whole,
min>0?loop:{...loop,isNullable:!0})}function addOptional(builder,count,one){return Array.from({length:count},one).reduceRight((rest,part)=>({...join(builder,part,
rest),isNullable:!0}),nothing)}function isUnambiguous(choice){let automaton=automatonOf(choice);return automaton!==void 0&&pairsOf(automaton)?.hasMet===!1}function pairsOf(automaton){
let{next,sets}=automaton,walk={size:sets.length,canMeet:meetingsOf(sets),seen:new Set,queue:[],looksLeft:maxLooks};for(let $0=[automaton.first,...next],$1=0;$1<
$0.length;$1++){let positions=$0[$1];for(let[index,left]of positions.entries())for(let $3=positions.slice(index+1),$4=0;$4<$3.length;$4++){let right=$3[$4];enterPair(
walk,left,right)}}for(let pair=walk.queue.pop();pair!==void 0;pair=walk.queue.pop()){if(walk.looksLeft<=0)return;let[lefts,rights]=pair.map(position=>next[position]??
[]);for(let $6=lefts??[],$7=0;$7<$6.length;$7++){let left=$6[$7];for(let $9=rights??[],$10=0;$10<$9.length;$10++){let right=$9[$10];enterPair(walk,left,right)}}}
let has=(left,right)=>walk.seen.has(keyOf(walk,left,right));return{has,hasMet:[...sets.keys()].some(position=>has(position,position))}}var maxLooks=5e5;function enterPair(walk,left,right){
walk.looksLeft-=1;let key=keyOf(walk,left,right);walk.seen.has(key)||!walk.canMeet(left,right)||(walk.seen.add(key),walk.queue.push([left,right]))}function keyOf({
size},left,right){return Math.min(left,right)*size+Math.max(left,right)}function meetingsOf(sets){let distinct=[...new Set(sets)],numbers=new Map(distinct.map((set,index)=>[
set,index])),kinds=sets.map(set=>numbers.get(set)??0),table=distinct.map(left=>distinct.map(right=>(0,import_chunk_AYXBPIPC.overlap)(left,right)&&left!==import_chunk_AYXBPIPC.noCharacters));
return(left,right)=>table[kinds[left]??0]?.[kinds[right]??0]===!0}function componentsOf(next){let search={next,order:new Map,lowest:[],stack:[],isDone:[],found:[]};
for(let position of next.keys())search.order.has(position)||visit(search,position);return search.found.reverse()}function visit(search,root){let{next,order,lowest,
isDone}=search,path=[],enter=position=>{lowest[position]=order.size,order.set(position,order.size),search.stack.push(position),path.push({position,edge:0})};enter(
root);for(let top=path.at(-1);top!==void 0;top=path.at(-1)){let{position}=top,target=next[position]?.[top.edge];if(top.edge+=1,target===void 0){path.pop();let parent=path.
at(-1)?.position;parent!==void 0&&(lowest[parent]=Math.min(lowest[parent]??0,lowest[position]??0)),lowest[position]===order.get(position)&&close(search,position)}else
order.has(target)?isDone[target]!==!0&&(lowest[position]=Math.min(lowest[position]??0,order.get(target)??0)):enter(target)}}function close({next,stack,isDone,found},root){
let members=stack.splice(stack.lastIndexOf(root));for(let $0=members,$1=0;$1<$0.length;$1++){let member=$0[$1];isDone[member]=!0}found.push({members,isCyclic:members.
length>1||(next[root]??[]).includes(root)})}function canMatchEarly({isExact,last,sets}){return isExact&&last.some(position=>sets[position]!==import_chunk_AYXBPIPC.noCharacters)}
function certainlyNext(automaton,from,label){let to=0n;for(let $0=membersOf(from),$1=0;$1<$0.length;$1++){let position=$0[$1];for(let $3=automaton.next[position]??
[],$4=0;$4<$3.length;$4++){let target=$3[$4];matchesAll(automaton,target,label)&&(to|=bitOf(target))}}return to}function isMatch({last},positions){return last.some(
position=>(positions&bitOf(position))!==0n)}function bitOf(position){return 1n<<BigInt(position)}function membersOf(positions){let members=[],bits=positions.toString(
2);for(let index=bits.indexOf("1");index>=0;index=bits.indexOf("1",index+1))members.push(bits.length-1-index);return members}function matchesAll({sets,forms},position,label){
let set=sets[position]??import_chunk_AYXBPIPC.noCharacters;if((label.set&~set)!==import_chunk_AYXBPIPC.noCharacters)return!1;let form=forms[position]??"";return takesAllBeyondAscii.
test(form)||set!==import_chunk_AYXBPIPC.allCharacters&&(!(0,import_chunk_AYXBPIPC.overlap)(label.set,beyondAscii)||label.forms.includes(form))}var beyondAscii=import_chunk_AYXBPIPC.allCharacters&
~((1n<<128n)-1n),takesAllBeyondAscii=/^(?:\[\^(?:[^\\\u0080-\uffff]|\\[^DWSspPuxcbk0-9])*\]|\[\\(?:s\\S|S\\s|d\\D|D\\d|w\\W|W\\w)\]|\\[DW])$/,maxSteps=3e5,none=0n;
function createPairSearch(automaton,pairs){return{automaton,pairs,canMeet:meetingsOf(automaton.sets),stepsLeft:maxSteps}}function isPassedInTwoWays(search,members){
let{next}=search.automaton,inside=new Set(members),isIn=position=>inside.has(position),movesOf=pair2=>(next[pair2.first]??[]).flatMap((first,index)=>{let others=pair2.
isLate?next[pair2.other]??[]:(next[pair2.other]??[]).slice(index);return isIn(first)?others.flatMap((other,distance)=>isIn(other)?[{...pair2,first,other,isLate:pair2.
isLate||distance>0}]:[]):[]}),[start=0]=members;return doMeet(search,[{first:start,other:start,isLate:!1,age:0,certain:none}],movesOf,({first,other,isLate})=>isLate&&
first===start&&other===start)}var fewEntries=4;function isEnteredAgain(search,{members,from,to,before}){let{next}=search.automaton,certain=canMatchEarly(search.
automaton)?bitOf(to):none,starts=[...before].filter(other=>other===from||search.pairs.has(from,other)).flatMap(other=>next[other]??[]).filter(other=>before.has(
other)).map(other=>({first:to,other,isLate:!1,age:1,certain}));return doMeet(search,starts,pair=>{let age=Math.min(pair.age+1,fewEntries),others=next[pair.other]??
[],mayEnter=!pair.isLate&&pair.other===from&&pair.age>=fewEntries,followers=[...others.filter(other=>(pair.isLate?members:before).has(other)).map(other=>({other,
isLate:pair.isLate})),...mayEnter&&others.includes(to)?[{other:to,isLate:!0}]:[]];return(next[pair.first]??[]).filter(first=>members.has(first)).flatMap(first=>followers.
map(follower=>({...pair,...follower,first,age})))},({first,other,isLate})=>isLate&&first===other)}function doMeet(search,starts,movesOf,isGoal){let seen=new Set,
queue=[],enter=pair=>{let key=keyOf2(pair,search.automaton.sets.length);seen.has(key)||(seen.add(key),queue.push(pair))};for(let $0=starts,$1=0;$1<$0.length;$1++){
let start=$0[$1];isOpen(search,start)&&enter(start)}for(let pair=queue.pop();pair!==void 0;pair=queue.pop())for(let $3=movesOf(pair),$4=0;$4<$3.length;$4++){let move=$3[$4];
{if(search.stepsLeft<=0)return!0;let then=go(search,move);if(!isOpen(search,then))continue;if(isGoal(then))return!0;enter(then)}}return!1}function isOpen({automaton,
canMeet},{first,other,certain}){return canMeet(first,other)&&(certain===none||!isMatch(automaton,certain))}function go(search,pair){return search.stepsLeft-=pair.
certain===none?1:10,pair.certain===none?pair:{...pair,certain:certainAfter(search.automaton,pair)}}function certainAfter(automaton,{first,other,certain}){let{sets,
forms}=automaton,set=(sets[first]??import_chunk_AYXBPIPC.noCharacters)&(sets[other]??import_chunk_AYXBPIPC.noCharacters);return certainlyNext(automaton,certain,
{set,forms:[forms[first],forms[other]]})}function keyOf2({first,other,isLate,age,certain},size){let key=((first*size+other)*2+(isLate?1:0))*(fewEntries+1)+age;return certain===
none?key:`${key}/${certain}`}function pathBound(choice){let known=bounds.get(choice);if(known!==void 0)return known;let bound=workOutBound(choice);return bounds.
set(choice,bound),bound}var bounds=new WeakMap,noBound=()=>Number.POSITIVE_INFINITY;function workOutBound(choice){let automaton=automatonOf(choice);if(automaton===
void 0)return noBound;let pairs=pairsOf(automaton);if(pairs===void 0)return noBound;if(!pairs.hasMet)return length=>(length+1)*(automaton.sets.length+1);let components=componentsOf(
automaton.next),search=createPairSearch(automaton,pairs);if(components.filter(({isCyclic})=>isCyclic).some(({members})=>isPassedInTwoWays(search,members)))return noBound;
let parts=partsOf(search,components);return length=>countPaths(automaton,parts,length)}function partsOf(search,components){let{first}=search.automaton,sources=sourcesOf(
search.automaton),cyclic=new Set(components.filter(({isCyclic})=>isCyclic).flatMap(({members})=>members));return components.map(component=>{let members=new Set(
component.members),entries=component.members.flatMap(to=>(sources[to]??[]).filter(from=>!members.has(from)).map(from=>{if(!component.isCyclic)return{from,times:1};
let before=ancestorsOf(from,sources),most=[...before].some(position=>cyclic.has(position))?Number.POSITIVE_INFINITY:before.size,isOpen2=isEnteredAgain(search,{members,
from,to,before});return{from,times:isOpen2?most:Math.min(most,fewEntries+1)}}));return{component,entries,starts:first.filter(position=>members.has(position)).length}})}
function sourcesOf({next}){let sources=next.map(()=>[]);for(let[from,targets]of next.entries())for(let $0=targets,$1=0;$1<$0.length;$1++){let to=$0[$1];sources[to]?.
push(from)}return sources}function ancestorsOf(position,sources){let found=new Set([position]);for(let member of found)for(let $3=sources[member]??[],$4=0;$4<$3.
length;$4++){let source=$3[$4];found.add(source)}return found}function countPaths(automaton,parts,length){let ways=[],sum=0;for(let $6=parts,$7=0;$7<$6.length;$7++){
let{component,entries,starts}=$6[$7];{let count=component.isCyclic?entries.reduce((total,{from,times:times2})=>total+Math.min(times2,length+1)*(ways[from]??0),starts):
Math.max(starts,mostAtOnce(automaton,entries,ways));for(let $9=component.members,$10=0;$10<$9.length;$10++){let member=$9[$10];ways[member]=automaton.sets[member]===
import_chunk_AYXBPIPC.noCharacters?0:count,sum+=ways[member]??0}}}return(length+1)*(sum+1)}function mostAtOnce({sets},entries,ways){let bySet=new Map;for(let $12=entries,
$13=0;$13<$12.length;$13++){let{from}=$12[$13];{let set=sets[from]??import_chunk_AYXBPIPC.noCharacters;bySet.set(set,(bySet.get(set)??0)+(ways[from]??0))}}let most=0;
for(let set of bySet.keys()){let together=0;for(let[other,count]of bySet)(0,import_chunk_AYXBPIPC.overlap)(set,other)&&(together+=count);most=Math.max(most,together)}
return most}function anchorsOf(choice){return{start:choice.every(holdsStart),end:choice.every(holdsEnd)}}function holdsStart(sequence){for(let $0=sequence,$1=0;$1<
$0.length;$1++){let term=$0[$1];{if(isHold(term,"start",holdsStart)||isAnything(term))return!0;if(!isWithoutWidth(term))return!1}}return!1}function holdsEnd(sequence){
if(sequence.some(term=>term.is==="look"&&isPositiveAhead(term)&&term.body.every(inner=>inner.at(-1)?.is==="end")))return!0;for(let $3=[...sequence].reverse(),$4=0;$4<
$3.length;$4++){let term=$3[$4];{if(isHold(term,"end",holdsEnd)||isAnything(term))return!0;if(!isWithoutWidth(term))return!1}}return!1}function isHold(term,anchor,holds){
return term.is===anchor?!0:term.is==="group"?term.body.every(holds):term.is==="look"?anchor==="start"&&isPositiveAhead(term)&&term.body.every(holdsAtOnce):term.
is==="repeat"&&term.min>0&&isHold(term.body,anchor,holds)}function holdsAtOnce([first]){return first?.is==="start"}function isPositiveAhead(term){return term.isAhead&&
!term.isNegated}function isWithoutWidth({is}){return is==="look"||is==="boundary"||is==="start"||is==="end"}function isAnything(term){return term.is==="repeat"&&
term.max===Number.POSITIVE_INFINITY&&term.min<2&&isAnyCharacter(term.body)}function isAnyCharacter(term){let set=characterOf(term);return set!==void 0&&(set|import_chunk_AYXBPIPC.lineBreaks)===
import_chunk_AYXBPIPC.allCharacters}function characterOf(term){if(term.is==="characters")return term.set;if(term.is!=="group")return;let union=import_chunk_AYXBPIPC.noCharacters;
for(let $6=term.body,$7=0;$7<$6.length;$7++){let[only,...more]=$6[$7];{let set=only===void 0||more.length>0?void 0:characterOf(only);if(set===void 0)return;union|=
set}}return union}function withoutTails(choice){let known=trimmed.get(choice);if(known!==void 0)return known;let shorter=choice.map(sequence=>{let end=sequence.
length;for(let last2=sequence[end-1];last2?.is==="repeat"&&last2.min===0&&hasOneWay(last2);last2=sequence[end-1])end-=1;let last=sequence[end-1];return last?.is===
"repeat"&&characterOf(last.body)!==void 0?[...sequence.slice(0,end-1),{...last,max:last.min}]:sequence.slice(0,end)});return trimmed.set(choice,shorter),shorter}
function hasOneWay(repeat){return characterOf(repeat.body)!==void 0||isUnambiguous([[repeat]])}var trimmed=new WeakMap;function matchingWork(pattern,length,isAtStart=!1,isClose=!0){
if(pattern.choice===void 0)return Number.POSITIVE_INFINITY;let choice=withoutTails(pattern.choice),measure=measureChoice(choice);if(measure.size>maxSize)return Number.
POSITIVE_INFINITY;let starts=isAtStart||choice.every(isAnchoredAtStart)?1:length+1,work=totalOf(walkChoice(choice,import_chunk_AYXBPIPC.noCharacters,length),measure,
length),isEnough=!isClose||work<=simpleStepsPerCharacter*length;return length+starts*(isEnough?work:Math.min(work,pathBound(choice)(length)))}var simpleStepsPerCharacter=1e3,
maxSize=2e4,oneWay={ways:1,extra:0},unknownWays={ways:Number.POSITIVE_INFINITY,extra:0};function totalOf({ways,extra},{size,longest},length){return ways*(Math.min(
length,longest)+1)*Math.max(size,1)+extra}function isAnchoredAtStart([first]){return first?.is==="group"?first.body.every(isAnchoredAtStart):first?.is==="start"}
var measures=new WeakMap;function measureChoice(choice){let known=measures.get(choice);if(known!==void 0)return known;let all=choice.map(measureSequence),measure={
first:all.reduce((set,{first})=>set|first,import_chunk_AYXBPIPC.noCharacters),isNullable:all.some(({isNullable})=>isNullable),size:all.reduce((sum,{size})=>sum+
size,0),longest:all.reduce((most,{longest})=>Math.max(most,longest),0)};return measures.set(choice,measure),measure}function measureSequence(sequence){let first=import_chunk_AYXBPIPC.noCharacters,
isNullable=!0,size=0,longest=0;for(let $0=sequence,$1=0;$1<$0.length;$1++){let term=$0[$1];{let measure=measureTerm(term);isNullable&&(first|=measure.first),isNullable&&=
measure.isNullable,size+=measure.size,longest+=measure.longest}}return{first,isNullable,size,longest}}function measureTerm(term){switch(term.is){case"characters":
return{first:term.set,isNullable:!1,size:1,longest:2};case"end":return{first:import_chunk_AYXBPIPC.noCharacters,isNullable:!1,size:1,longest:0};case"start":case"\
boundary":return{first:import_chunk_AYXBPIPC.noCharacters,isNullable:!0,size:1,longest:0};case"backreference":return{first:import_chunk_AYXBPIPC.allCharacters,isNullable:!0,
size:1,longest:Number.POSITIVE_INFINITY};case"look":return{first:import_chunk_AYXBPIPC.allCharacters,isNullable:!0,size:measureChoice(term.body).size,longest:0};case"\
group":return measureChoice(term.body);case"repeat":return measureRepeat(term)}}function measureRepeat(repeat){let known=measures.get(repeat);if(known!==void 0)
return known;let body=measureTerm(repeat.body),copies=Math.min(Math.max(repeat.min,Number.isFinite(repeat.max)?repeat.max:1,1),4),measure={first:body.first,isNullable:repeat.
min===0||body.isNullable,size:body.size*copies,longest:times(body.longest,repeat.max)};return measures.set(repeat,measure),measure}function walkChoice(choice,follow,length){
let ways=0,most=1,extra=0,seen=import_chunk_AYXBPIPC.noCharacters,isDecided=choice.filter(sequence=>measureSequence(sequence).isNullable).length<2;for(let $3=choice,
$4=0;$4<$3.length;$4++){let sequence=$3[$4];{let walked=walkSequence(sequence,follow,length),{first,isNullable}=measureSequence(sequence),entry=isNullable?first|
follow:first;isDecided&&=!(0,import_chunk_AYXBPIPC.overlap)(seen,entry),seen|=entry,ways+=walked.ways,most=Math.max(most,walked.ways),extra+=walked.extra}}return{
ways:isDecided?most:ways,extra}}function walkSequence(sequence,follow,length){let follows=followsOf(sequence,follow),ways=1,extra=0;for(let[index,term]of sequence.
entries()){let walked=walkTerm(term,follows[index]??follow,length);extra+=times(ways,walked.extra),ways*=walked.ways}return{ways,extra}}function followsOf(sequence,follow){
let follows=[],behind=follow;for(let $6=[...sequence].reverse(),$7=0;$7<$6.length;$7++){let term=$6[$7];{follows.push(behind);let{first,isNullable}=measureTerm(
term);behind=isNullable?first|behind:first}}return follows.reverse()}function walkTerm(term,follow,length){switch(term.is){case"characters":case"start":case"end":case"\
boundary":case"backreference":return oneWay;case"look":return walkLook(term,length);case"group":return walkChoice(term.body,follow,length);case"repeat":return walkRepeat(
term,follow,length)}}function walkLook({body,isAhead},length){let measure=measureChoice(body);return!isAhead&&!isFlat(body)?{ways:1,extra:Number.POSITIVE_INFINITY}:
{ways:1,extra:totalOf(walkChoice(body,import_chunk_AYXBPIPC.noCharacters,length),measure,length)}}function isFlat(choice){return choice.every(sequence=>sequence.
every(({is})=>is==="characters"||is==="start"||is==="end"||is==="boundary"))}function walkRepeat({body,min,max},follow,length){let{first,isNullable}=measureTerm(
body),inside=walkTerm(body,max>1?first|follow:follow,length),rounds=Math.min(max,length);return isNullable&&max>1?unknownWays:inside.ways>1?{ways:waysOfRounds(inside.
ways,min,rounds),extra:times(waysOfRounds(inside.ways,0,rounds),inside.extra)}:{ways:min<max&&(isNullable||(0,import_chunk_AYXBPIPC.overlap)(first,follow))?Math.
max(rounds-min,0)+1:1,extra:times(Math.max(rounds,1),inside.extra)}}function waysOfRounds(ways,min,max){if(max>50)return Number.POSITIVE_INFINITY;let sum=1;for(let rounds=Math.
min(min,max);rounds<=max;rounds+=1)sum+=ways**rounds;return sum}function times(left,right){return left===0||right===0?0:left*right}0&&(module.exports={anchorsOf,append,automatonOf,componentsOf,isAnyCharacter,matchingWork,selectRules,withoutTails});
