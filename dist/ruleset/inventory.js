import{spectralRuleset}from"./chunk-CFNPN65Y.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
