import{spectralRuleset}from"./chunk-LHLOGT3C.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
