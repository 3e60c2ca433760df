import{spectralRuleset}from"./chunk-Z5SO54A7.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
