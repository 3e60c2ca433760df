import{spectralRuleset}from"./chunk-AI2RTF2C.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
