import{spectralRuleset}from"./chunk-RHDG3VYY.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
