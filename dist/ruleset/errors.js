import{spectralRuleset}from"./chunk-VNQ2COPY.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
