import{spectralRuleset}from"./chunk-Z3BGQFFE.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
