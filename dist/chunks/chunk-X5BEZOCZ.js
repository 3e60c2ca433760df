import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
var version="0.1.0",projectUrl="https://github.com/lintel-api/lintel";function rulePageUrl(pack,ruleId){return`${projectUrl}/blob/main/rulesets/${pack}/${ruleId}\
.md`}export{version,projectUrl,rulePageUrl};
