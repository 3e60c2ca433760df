import{spectralRuleset}from"./chunk-3MFWVZIE.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
