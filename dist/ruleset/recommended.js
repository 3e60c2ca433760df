import{spectralRuleset}from"./chunk-CFNPN65Y.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
