import{spectralRuleset}from"./chunk-P3SA53KA.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
