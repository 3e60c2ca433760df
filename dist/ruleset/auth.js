import{spectralRuleset}from"./chunk-Z3BGQFFE.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
