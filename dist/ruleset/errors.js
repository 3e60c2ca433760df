import{spectralRuleset}from"./chunk-2QA7AVGB.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
