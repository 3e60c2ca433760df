import{spectralRuleset}from"./chunk-NJPQQ6VK.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
