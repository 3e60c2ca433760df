import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
function compareText(left,right){return left<right?-1:left>right?1:0}export{compareText};
