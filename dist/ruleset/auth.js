import{spectralRuleset}from"./chunk-OL27NNVP.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
