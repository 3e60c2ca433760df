import{spectralRuleset}from"./chunk-5NY2IRTP.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
