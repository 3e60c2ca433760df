import{spectralRuleset}from"./chunk-GHTJJUEZ.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
