import{spectralRuleset}from"./chunk-JS7X4GC6.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
