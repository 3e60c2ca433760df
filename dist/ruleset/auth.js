import{spectralRuleset}from"./chunk-SLUFQI42.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
