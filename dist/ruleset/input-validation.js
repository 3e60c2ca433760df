import{spectralRuleset}from"./chunk-O77MYKF3.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
