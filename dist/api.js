import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{describeRule,lint,packs,resolveRuleset}from"./chunks/chunk-3YVTWNZ5.js";import"./chunks/chunk-PZIIPGF3.js";import"./chunks/chunk-YVHXDWJT.js";import"./chunks/chunk-LGZWSRAE.js";
import"./chunks/chunk-EMBVV6Y2.js";import"./chunks/chunk-HTSQX4LL.js";export{describeRule,lint,packs,resolveRuleset};
