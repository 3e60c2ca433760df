import{spectralRuleset}from"./chunk-2LPD4QHL.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
