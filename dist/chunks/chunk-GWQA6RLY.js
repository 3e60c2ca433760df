import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
function painter(color){return color?(style,text)=>`\x1B[${codes[style][0]}m${text}\x1B[${codes[style][1]}m`:(_style,text)=>text}var codes={bold:[1,22],dim:[2,22],
underline:[4,24],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],cyan:[36,39]};export{painter};
