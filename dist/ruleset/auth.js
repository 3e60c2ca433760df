import{spectralRuleset}from"./chunk-X5K35MKW.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
