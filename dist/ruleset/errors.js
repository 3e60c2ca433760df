import{spectralRuleset}from"./chunk-OKVVKGTQ.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
