import{spectralRuleset}from"./chunk-IMESD2AL.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
