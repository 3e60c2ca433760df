import{spectralRuleset}from"./chunk-LHLOGT3C.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
