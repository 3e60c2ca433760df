import{spectralRuleset}from"./chunk-7WUDCEH6.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
