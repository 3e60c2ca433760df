import{spectralRuleset}from"./chunk-6EQ2RNHF.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
