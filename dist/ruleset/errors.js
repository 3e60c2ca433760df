import{spectralRuleset}from"./chunk-G3OS6AKX.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
