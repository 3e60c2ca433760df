import{spectralRuleset}from"./chunk-JUP25UYG.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
