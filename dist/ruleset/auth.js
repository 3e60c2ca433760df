import{spectralRuleset}from"./chunk-APZQ7U5G.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
