import{spectralRuleset}from"./chunk-5NY2IRTP.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
