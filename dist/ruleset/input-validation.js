import{spectralRuleset}from"./chunk-YEZMFR3R.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
