import{spectralRuleset}from"./chunk-S4NOF5IP.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
