import{spectralRuleset}from"./chunk-LBGG7FH5.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
