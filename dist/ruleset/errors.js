import{spectralRuleset}from"./chunk-O77MYKF3.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
