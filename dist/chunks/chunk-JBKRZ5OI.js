import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
function*joinChunks(chunks){let pending=[],length=0;for(let chunk of chunks)pending.push(chunk),length+=chunk.length,!(length<65536)&&(yield pending.join(""),pending=
[],length=0);length>0&&(yield pending.join(""))}export{joinChunks};
