import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
function createLines(text){let starts,lineStarts=()=>(starts??=findLineStarts(text),starts),positionAt=(wanted,from=0)=>{let offset=Math.min(wanted,text.length),
known=lineStarts(),line=lastAtMost(known,offset,from);return{line:line+1,column:offset-(known[line]??0)+1}};return{positionAt:offset=>positionAt(offset),rangeOf(from,to){
let start=positionAt(from);return{start,end:positionAt(to,start.line-1)}}}}function findLineStarts(text){let starts=[0];if(!text.includes("\r")){for(let at=text.
indexOf(`
`);at!==-1;at=text.indexOf(`
`,at+1))starts.push(at+1);return starts}for(let lineBreak of text.matchAll(/\r\n?|\n/g))starts.push(lineBreak.index+lineBreak[0].length);return starts}function lastAtMost(numbers,wanted,first){
let low=first,step=1;for(;(numbers[low+step]??Number.POSITIVE_INFINITY)<=wanted;step*=2)low+=step;let high=Math.min(low+step,numbers.length)-1;for(;low<high;){let middle=low+
high+1>>1;(numbers[middle]??0)<=wanted?low=middle:high=middle-1}return low}export{createLines};
