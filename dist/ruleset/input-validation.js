import{spectralRuleset}from"./chunk-E7FBXCC7.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
