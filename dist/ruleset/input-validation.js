import{spectralRuleset}from"./chunk-4DAK3XI5.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
