import{spectralRuleset}from"./chunk-P3SA53KA.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
