import{spectralRuleset}from"./chunk-7WUDCEH6.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
