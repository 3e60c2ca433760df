import{spectralRuleset}from"./chunk-VBXUO2HB.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
