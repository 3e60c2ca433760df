import{spectralRuleset}from"./chunk-72GIZ2XC.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
