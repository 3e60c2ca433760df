import{spectralRuleset}from"./chunk-2LPD4QHL.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
