import{spectralRuleset}from"./chunk-7MIL7MSL.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
