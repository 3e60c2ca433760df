import{spectralRuleset}from"./chunk-SIXJV4VI.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
