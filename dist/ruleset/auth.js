import{spectralRuleset}from"./chunk-TPBTNOQI.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
