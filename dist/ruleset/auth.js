import{spectralRuleset}from"./chunk-JS7X4GC6.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
