import{spectralRuleset}from"./chunk-OJIZXSKH.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
