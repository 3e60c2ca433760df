import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
function nearest(typed,candidates){let best,bestDistance=Math.floor(typed.length/3)+1;for(let candidate of candidates){let distance=editDistance(typed.toLowerCase(),
candidate.toLowerCase(),bestDistance);(distance<bestDistance||distance===bestDistance&&best===void 0)&&(best=candidate,bestDistance=distance)}return best}function editDistance(left,right,limit){
if(Math.abs(left.length-right.length)>limit)return limit+1;let beforePrevious=[],previous=Array.from({length:right.length+1},(_,index)=>index);for(let row=1;row<=
left.length;row+=1){let current=[row];for(let column=1;column<=right.length;column+=1){let isSame=left[row-1]===right[column-1],cost=Math.min((previous[column]??
0)+1,(current[column-1]??0)+1,(previous[column-1]??0)+(isSame?0:1));row>1&&column>1&&left[row-1]===right[column-2]&&left[row-2]===right[column-1]&&(cost=Math.min(
cost,(beforePrevious[column-2]??0)+1)),current.push(cost)}beforePrevious=previous,previous=current}return previous[right.length]??limit+1}export{nearest,editDistance};
