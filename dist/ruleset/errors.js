import{spectralRuleset}from"./chunk-2G6R4OYD.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
