import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);
import{describeRule,lint,openSpectralRuleset,packs,resolveRuleset}from"./chunks/chunk-4XOUKLSP.js";import"./chunks/chunk-QBZY2DNO.js";import"./chunks/chunk-X5BEZOCZ.js";
import"./chunks/chunk-KCKCKA3X.js";import"./chunks/chunk-ED2N2YYL.js";import"./chunks/chunk-OPIEMNZG.js";import"./chunks/chunk-LGZWSRAE.js";import"./chunks/chunk-EMBVV6Y2.js";
import"./chunks/chunk-YLMSU3KX.js";import"./chunks/chunk-WCRCVP65.js";export{describeRule,lint,openSpectralRuleset,packs,resolveRuleset};
