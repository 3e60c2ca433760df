import{spectralRuleset}from"./chunk-BHBMHONT.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
