import{spectralRuleset}from"./chunk-6SI7D3MK.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
