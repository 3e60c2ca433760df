import{spectralRuleset}from"./chunk-CXWS2G23.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
