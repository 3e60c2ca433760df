import{spectralRuleset}from"./chunk-YZOA57D4.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
