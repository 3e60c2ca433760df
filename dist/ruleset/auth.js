import{spectralRuleset}from"./chunk-6SI7D3MK.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
