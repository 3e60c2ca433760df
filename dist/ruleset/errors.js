import{spectralRuleset}from"./chunk-7WUDCEH6.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
