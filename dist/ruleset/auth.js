import{spectralRuleset}from"./chunk-BVLI54ZR.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
