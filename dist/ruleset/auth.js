import{spectralRuleset}from"./chunk-CXWS2G23.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
