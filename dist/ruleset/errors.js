import{spectralRuleset}from"./chunk-M3WQZ7KK.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
