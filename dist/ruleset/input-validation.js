import{spectralRuleset}from"./chunk-B3RS6USH.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
