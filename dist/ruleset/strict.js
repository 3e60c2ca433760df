import{spectralRuleset}from"./chunk-O77MYKF3.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
