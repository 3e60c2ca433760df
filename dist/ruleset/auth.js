import{spectralRuleset}from"./chunk-2QA7AVGB.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
