import{spectralRuleset}from"./chunk-JJR6A4WC.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
