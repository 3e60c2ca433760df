import{spectralRuleset}from"./chunk-XAUYVEGM.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
