import{spectralRuleset}from"./chunk-3CAD7YQT.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
