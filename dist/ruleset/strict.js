import{spectralRuleset}from"./chunk-CFNPN65Y.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
