import{spectralRuleset}from"./chunk-JJR6A4WC.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
