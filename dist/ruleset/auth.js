import{spectralRuleset}from"./chunk-UBXCA44B.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
