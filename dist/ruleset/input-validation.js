import{spectralRuleset}from"./chunk-G3OS6AKX.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
