import{spectralRuleset}from"./chunk-Z5SO54A7.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
