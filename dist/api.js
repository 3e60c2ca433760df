import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{describeRule,lint,packs,resolveRuleset}from"./chunks/chunk-O6TU2ODB.js";import"./chunks/chunk-MXJGCF3J.js";import"./chunks/chunk-ED2N2YYL.js";import"./chunks/chunk-OPIEMNZG.js";
import"./chunks/chunk-LGZWSRAE.js";import"./chunks/chunk-EMBVV6Y2.js";import"./chunks/chunk-FUDHPRPO.js";import"./chunks/chunk-HTSQX4LL.js";export{describeRule,lint,packs,resolveRuleset};
