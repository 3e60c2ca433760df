import{spectralRuleset}from"./chunk-4DAK3XI5.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
