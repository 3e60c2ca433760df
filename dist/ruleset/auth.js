import{spectralRuleset}from"./chunk-IIIZ2R4L.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
