import{spectralRuleset}from"./chunk-O77MYKF3.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
