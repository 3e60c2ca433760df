import{spectralRuleset}from"./chunk-CFNPN65Y.js";var all_default=spectralRuleset("all");export{all_default as default};
