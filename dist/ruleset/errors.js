import{spectralRuleset}from"./chunk-JS7X4GC6.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
