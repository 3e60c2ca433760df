import{spectralRuleset}from"./chunk-QKRURDGY.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
