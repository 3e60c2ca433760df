import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
var severities=["error","warn","info","hint"];function isAtLeast(severity,threshold){return severities.indexOf(severity)<=severities.indexOf(threshold)}export{severities,isAtLeast};
