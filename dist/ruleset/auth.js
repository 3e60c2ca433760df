import{spectralRuleset}from"./chunk-JUP25UYG.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
