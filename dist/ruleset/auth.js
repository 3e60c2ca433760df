import{spectralRuleset}from"./chunk-LBGG7FH5.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
