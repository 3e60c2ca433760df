import{spectralRuleset}from"./chunk-5NY2IRTP.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
