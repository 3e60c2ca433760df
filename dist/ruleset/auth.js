import{spectralRuleset}from"./chunk-NX2HHYXN.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
