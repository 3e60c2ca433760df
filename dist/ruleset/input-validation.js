import{spectralRuleset}from"./chunk-X5K35MKW.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
