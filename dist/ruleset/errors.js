import{spectralRuleset}from"./chunk-ZAMDJEW6.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
