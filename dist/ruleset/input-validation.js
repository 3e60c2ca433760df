import{spectralRuleset}from"./chunk-TPY6KGZA.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
