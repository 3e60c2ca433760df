import{spectralRuleset}from"./chunk-UBXCA44B.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
