import{spectralRuleset}from"./chunk-6XW5R27X.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
