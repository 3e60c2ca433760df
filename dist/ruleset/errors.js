import{spectralRuleset}from"./chunk-Z3BGQFFE.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
