import{spectralRuleset}from"./chunk-IMESD2AL.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
