import{spectralRuleset}from"./chunk-HXU4KIRQ.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
