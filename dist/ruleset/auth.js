import{spectralRuleset}from"./chunk-QGAIT2JU.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
