"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{missedRequirements:()=>missedRequirements});module.exports=__toCommonJS(stdin_exports);var import_chunk_66ZXQK7R=require("./chunk-66ZXQK7R.cjs");
function missedRequirements(definitions,minScore){return[...definitions].sort((left,right)=>compareText(left.uri,right.uri)).flatMap(definition=>[...missedScores(
definition,minScore),...missedCoverage(definition),...missedBudgets(definition)].map(missed=>`${definition.uri}: ${missed}`))}function missedScores({score,require:require2},minScore){
return[...require2.score===void 0?[]:[{least:require2.score.value,by:(0,import_chunk_66ZXQK7R.placeOf)(require2.score.origin)}],...minScore===void 0?[]:[{least:minScore,
by:"--min-score"}]].filter(({least})=>score===void 0||score<least).map(({least,by})=>`${score===void 0?"no score could be worked out":`score ${shown(score)}`}, \
at least ${least} required (${by}).`)}function missedCoverage({coverage,require:require2}){if(require2.coverage.size===0)return[];let sums=sumByPack(coverage);return sortedByName(
require2.coverage).flatMap(([pack,{value,origin}])=>{let demand=`at least ${value} % required (${(0,import_chunk_66ZXQK7R.placeOf)(origin)}).`,sum=sums.get(pack);
return sum===void 0?[`coverage of ${pack} is unknown because none of its rules ran, ${demand}`]:sum.satisfied*100>=value*sum.examined?[]:[`coverage of ${pack} ${shown(
sum.satisfied/sum.examined*100)} %, ${demand}`]})}function missedBudgets({findings,require:require2}){return sortedByName(require2.budgets).map(([ruleId,{value,
origin}])=>({ruleId,most:value,by:(0,import_chunk_66ZXQK7R.placeOf)(origin),found:findings.get(ruleId)??0})).filter(({found,most})=>found>most).map(({ruleId,most,
by,found})=>`${found} ${found===1?"finding":"findings"} of rule "${ruleId}", at most ${most} allowed (${by}).`)}function sumByPack(coverage){let sums=new Map;for(let $0=coverage,
$1=0;$1<$0.length;$1++){let{pack,examined,satisfied}=$0[$1];for(let $3=[pack,"total"],$4=0;$4<$3.length;$4++){let name=$3[$4];{let sum=sums.get(name)??{examined:0,
satisfied:0};sums.set(name,{examined:sum.examined+examined,satisfied:sum.satisfied+satisfied})}}}return sums}function shown(number){return String(Math.floor(number*
10)/10)}function sortedByName(stated){return[...stated].sort(([left],[right])=>compareText(left,right))}function compareText(left,right){return left<right?-1:left>
right?1:0}0&&(module.exports={missedRequirements});
