import{spectralRuleset}from"./chunk-TDFNL3R6.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
