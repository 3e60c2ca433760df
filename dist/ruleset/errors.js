import{spectralRuleset}from"./chunk-C7NUNQC4.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
