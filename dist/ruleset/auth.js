import{spectralRuleset}from"./chunk-QKRURDGY.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
