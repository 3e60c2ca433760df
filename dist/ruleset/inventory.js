import{spectralRuleset}from"./chunk-O77MYKF3.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
