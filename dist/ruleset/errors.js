import{spectralRuleset}from"./chunk-BHBMHONT.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
