import{spectralRuleset}from"./chunk-HXU4KIRQ.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
