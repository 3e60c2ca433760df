import{spectralRuleset}from"./chunk-2G6R4OYD.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
