import{spectralRuleset}from"./chunk-6EQ2RNHF.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
