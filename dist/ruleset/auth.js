import{spectralRuleset}from"./chunk-TPY6KGZA.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
