import{spectralRuleset}from"./chunk-TDFNL3R6.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
