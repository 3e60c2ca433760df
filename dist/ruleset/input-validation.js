import{spectralRuleset}from"./chunk-NX2HHYXN.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
