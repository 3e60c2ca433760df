import{spectralRuleset}from"./chunk-QGAIT2JU.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
