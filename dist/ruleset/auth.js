import{spectralRuleset}from"./chunk-C7NUNQC4.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
