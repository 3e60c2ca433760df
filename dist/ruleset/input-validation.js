import{spectralRuleset}from"./chunk-C7NUNQC4.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
