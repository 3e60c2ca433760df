import{spectralRuleset}from"./chunk-IHKS4QMJ.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
