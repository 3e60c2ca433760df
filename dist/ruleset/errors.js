import{spectralRuleset}from"./chunk-3CAD7YQT.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
