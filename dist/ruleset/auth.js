import{spectralRuleset}from"./chunk-AODMFRTS.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
