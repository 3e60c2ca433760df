import{spectralRuleset}from"./chunk-CFNPN65Y.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
