import{spectralRuleset}from"./chunk-P3SA53KA.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
