import{spectralRuleset}from"./chunk-SIXJV4VI.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
