import{spectralRuleset}from"./chunk-VNQ2COPY.js";var input_validation_default=spectralRuleset("input-validation");export{input_validation_default as default};
