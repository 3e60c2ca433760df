import{spectralRuleset}from"./chunk-B3RS6USH.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
