import{spectralRuleset}from"./chunk-NUQRTCJF.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
