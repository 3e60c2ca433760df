import{spectralRuleset}from"./chunk-XAUYVEGM.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
