import{spectralRuleset}from"./chunk-RHDG3VYY.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
