import{spectralRuleset}from"./chunk-A5EFYMBF.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
