import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{streamJson}from"./chunk-64EFDPWV.js";import"./chunk-QJZVUL3H.js";import"./chunk-HTSQX4LL.js";function json(report){return streamJson(report,2,2)}export{json};
