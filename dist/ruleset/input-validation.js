import{spectralRuleset}from"./chunk-OL27NNVP.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
