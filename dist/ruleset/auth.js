import{spectralRuleset}from"./chunk-NUQRTCJF.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
