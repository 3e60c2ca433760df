import{spectralRuleset}from"./chunk-TLLHOWAE.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
