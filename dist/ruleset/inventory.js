import{spectralRuleset}from"./chunk-Z3BGQFFE.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
