import{spectralRuleset}from"./chunk-M3WQZ7KK.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
