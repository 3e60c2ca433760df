import{spectralRuleset}from"./chunk-RHDG3VYY.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
