import{spectralRuleset}from"./chunk-SWQRJWZW.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
