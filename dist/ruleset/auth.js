import{spectralRuleset}from"./chunk-OKVVKGTQ.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
