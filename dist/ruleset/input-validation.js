import{spectralRuleset}from"./chunk-CT5N5W4S.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
