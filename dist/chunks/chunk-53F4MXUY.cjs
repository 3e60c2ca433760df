"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{editDistance:()=>editDistance,nearest:()=>nearest});module.exports=__toCommonJS(stdin_exports);function nearest(typed,candidates){
if(typed.length>300)return;let best,bestDistance=Math.floor(typed.length/3)+1;for(let candidate of candidates){let distance=editDistance(typed.toLowerCase(),candidate.
toLowerCase(),bestDistance);(distance<bestDistance||distance===bestDistance&&best===void 0)&&(best=candidate,bestDistance=distance)}return best}function editDistance(left,right,limit){
if(Math.abs(left.length-right.length)>limit)return limit+1;let beforePrevious=[],previous=Array.from({length:right.length+1},(_,index)=>index);for(let row=1;row<=
left.length;row+=1){let current=[row];for(let column=1;column<=right.length;column+=1){let isSame=left[row-1]===right[column-1],cost=Math.min((previous[column]??
0)+1,(current[column-1]??0)+1,(previous[column-1]??0)+(isSame?0:1));row>1&&column>1&&left[row-1]===right[column-2]&&left[row-2]===right[column-1]&&(cost=Math.min(
cost,(beforePrevious[column-2]??0)+1)),current.push(cost)}if(Math.min(...current)>limit&&Math.min(...previous)>limit)return limit+1;beforePrevious=previous,previous=
current}return previous[right.length]??limit+1}0&&(module.exports={editDistance,nearest});
