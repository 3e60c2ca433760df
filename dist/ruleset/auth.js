import{spectralRuleset}from"./chunk-YMEJWBQS.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
