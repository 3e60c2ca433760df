import{spectralRuleset}from"./chunk-IIIZ2R4L.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
