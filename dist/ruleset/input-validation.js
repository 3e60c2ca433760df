import{spectralRuleset}from"./chunk-JUP25UYG.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
