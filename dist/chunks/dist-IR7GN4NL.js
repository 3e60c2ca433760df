import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{convertPathToPattern,escapePath,glob,globSync,isDynamicPattern}from"./chunk-H5EDXOE2.js";import"./chunk-HTSQX4LL.js";export{convertPathToPattern,escapePath,glob,globSync,isDynamicPattern};
