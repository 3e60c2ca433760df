import{spectralRuleset}from"./chunk-SOWKVQX7.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
