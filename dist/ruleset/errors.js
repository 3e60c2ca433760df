import{spectralRuleset}from"./chunk-Z5SO54A7.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
