import{spectralRuleset}from"./chunk-7MIL7MSL.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
