import{spectralRuleset}from"./chunk-G3OS6AKX.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
