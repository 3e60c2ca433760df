import{spectralRuleset}from"./chunk-AI2RTF2C.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
