import{spectralRuleset}from"./chunk-KZ32UU66.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
