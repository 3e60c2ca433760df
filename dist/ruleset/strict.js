import{spectralRuleset}from"./chunk-JS7X4GC6.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
