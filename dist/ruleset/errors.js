import{spectralRuleset}from"./chunk-6XW5R27X.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
