import{spectralRuleset}from"./chunk-A5EFYMBF.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
