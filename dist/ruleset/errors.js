import{spectralRuleset}from"./chunk-72GIZ2XC.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
