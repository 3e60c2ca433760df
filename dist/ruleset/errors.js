import{spectralRuleset}from"./chunk-OL27NNVP.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
