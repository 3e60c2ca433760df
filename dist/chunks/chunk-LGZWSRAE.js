import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
var defaultLimits={maxFileBytes:67108864,maxDepth:500,maxAliasNodes:1e6,maxDocuments:1e4,maxReferences:1e6};export{defaultLimits};
