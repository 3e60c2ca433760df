import{spectralRuleset}from"./chunk-A5EFYMBF.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
