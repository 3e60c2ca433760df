import{spectralRuleset}from"./chunk-4DAK3XI5.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
