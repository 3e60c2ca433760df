import{spectralRuleset}from"./chunk-7QO6T4PY.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
