import{spectralRuleset}from"./chunk-46STDWGL.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
