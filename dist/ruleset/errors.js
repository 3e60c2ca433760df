import{spectralRuleset}from"./chunk-OJIZXSKH.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
