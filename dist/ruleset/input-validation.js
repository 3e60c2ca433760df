import{spectralRuleset}from"./chunk-ZAMDJEW6.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
