import{spectralRuleset}from"./chunk-VGE5DCHG.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
