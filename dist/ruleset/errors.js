import{spectralRuleset}from"./chunk-AODMFRTS.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
