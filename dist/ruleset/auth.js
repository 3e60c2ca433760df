import{spectralRuleset}from"./chunk-M3WQZ7KK.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
