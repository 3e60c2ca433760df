import{spectralRuleset}from"./chunk-SLUFQI42.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
