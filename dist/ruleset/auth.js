import{spectralRuleset}from"./chunk-6XW5R27X.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
