import{spectralRuleset}from"./chunk-LBGG7FH5.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
