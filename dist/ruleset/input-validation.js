import{spectralRuleset}from"./chunk-V3I7VH7L.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
