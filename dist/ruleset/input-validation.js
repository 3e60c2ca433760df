import{spectralRuleset}from"./chunk-TDFNL3R6.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
