import{spectralRuleset}from"./chunk-7MIL7MSL.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
