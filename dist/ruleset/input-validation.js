import{spectralRuleset}from"./chunk-JJR6A4WC.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
