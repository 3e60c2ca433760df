import{spectralRuleset}from"./chunk-KZ32UU66.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
