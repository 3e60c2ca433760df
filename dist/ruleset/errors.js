import{spectralRuleset}from"./chunk-B3RS6USH.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
