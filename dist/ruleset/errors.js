import{spectralRuleset}from"./chunk-CXWS2G23.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
