import{spectralRuleset}from"./chunk-CFNPN65Y.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
