import{spectralRuleset}from"./chunk-YZOA57D4.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
