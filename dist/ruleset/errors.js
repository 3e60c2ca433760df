import{spectralRuleset}from"./chunk-6SI7D3MK.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
