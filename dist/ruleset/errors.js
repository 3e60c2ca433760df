import{spectralRuleset}from"./chunk-A5EFYMBF.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
