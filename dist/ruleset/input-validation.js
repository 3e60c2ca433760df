import{spectralRuleset}from"./chunk-LHLOGT3C.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
