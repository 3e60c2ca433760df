import{spectralRuleset}from"./chunk-6EQ2RNHF.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
