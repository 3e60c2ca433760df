import{spectralRuleset}from"./chunk-GHTJJUEZ.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
