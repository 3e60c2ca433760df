import{spectralRuleset}from"./chunk-APZQ7U5G.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
