import{spectralRuleset}from"./chunk-A5EFYMBF.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
