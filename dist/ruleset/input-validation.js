import{spectralRuleset}from"./chunk-3CAD7YQT.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
