import{spectralRuleset}from"./chunk-ZAMDJEW6.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
