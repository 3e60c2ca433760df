import{spectralRuleset}from"./chunk-F4WFJEWZ.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
