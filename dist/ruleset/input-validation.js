import{spectralRuleset}from"./chunk-2G6R4OYD.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
