import{spectralRuleset}from"./chunk-S4NOF5IP.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
