import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
function createLines(text){let starts,lineStarts=()=>(starts??=findLineStarts(text),starts),positionAt=wanted=>{let offset=Math.min(wanted,text.length),known=lineStarts(),
line=lastAtMost(known,offset);return{line:line+1,column:offset-(known[line]??0)+1}};return{positionAt,rangeOf:(start,end)=>({start:positionAt(start),end:positionAt(
end)})}}function findLineStarts(text){let starts=[0];if(!text.includes("\r")){for(let at=text.indexOf(`
`);at!==-1;at=text.indexOf(`
`,at+1))starts.push(at+1);return starts}for(let lineBreak of text.matchAll(/\r\n?|\n/g))starts.push(lineBreak.index+lineBreak[0].length);return starts}function lastAtMost(numbers,wanted){
let low=0,high=numbers.length-1;for(;low<high;){let middle=low+high+1>>1;(numbers[middle]??0)<=wanted?low=middle:high=middle-1}return low}export{createLines};
