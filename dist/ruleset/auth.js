import{spectralRuleset}from"./chunk-DVTNJDWO.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
