import{spectralRuleset}from"./chunk-E7FBXCC7.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
