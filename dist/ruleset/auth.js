import{spectralRuleset}from"./chunk-F4WFJEWZ.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
