import{spectralRuleset}from"./chunk-E7FBXCC7.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
