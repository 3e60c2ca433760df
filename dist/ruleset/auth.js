import{spectralRuleset}from"./chunk-YEZMFR3R.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
