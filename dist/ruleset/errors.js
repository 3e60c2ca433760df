import{spectralRuleset}from"./chunk-NX2HHYXN.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
