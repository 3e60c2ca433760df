import{spectralRuleset}from"./chunk-72GIZ2XC.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
