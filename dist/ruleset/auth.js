import{spectralRuleset}from"./chunk-SOWKVQX7.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
