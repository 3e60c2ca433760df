import{spectralRuleset}from"./chunk-LHLOGT3C.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
