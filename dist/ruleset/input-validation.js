import{spectralRuleset}from"./chunk-2LPD4QHL.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
