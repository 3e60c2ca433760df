import{spectralRuleset}from"./chunk-3MFWVZIE.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
