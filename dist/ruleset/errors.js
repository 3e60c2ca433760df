import{spectralRuleset}from"./chunk-S4NOF5IP.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
