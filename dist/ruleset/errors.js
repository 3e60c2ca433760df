import{spectralRuleset}from"./chunk-X5K35MKW.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
