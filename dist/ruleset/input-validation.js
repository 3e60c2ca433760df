import{spectralRuleset}from"./chunk-BVLI54ZR.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
