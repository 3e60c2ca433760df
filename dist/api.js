import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{describeRule,lint,packs,resolveRuleset}from"./chunks/chunk-USW2M5IA.js";import"./chunks/chunk-PZIIPGF3.js";import"./chunks/chunk-QJXW5RM5.js";import"./chunks/chunk-LGZWSRAE.js";
import"./chunks/chunk-EMBVV6Y2.js";import"./chunks/chunk-HTSQX4LL.js";export{describeRule,lint,packs,resolveRuleset};
