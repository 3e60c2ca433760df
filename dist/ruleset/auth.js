import{spectralRuleset}from"./chunk-CT5N5W4S.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
