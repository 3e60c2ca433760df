import{spectralRuleset}from"./chunk-2QA7AVGB.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
