import{spectralRuleset}from"./chunk-SLUFQI42.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
