import{spectralRuleset}from"./chunk-SIXJV4VI.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
