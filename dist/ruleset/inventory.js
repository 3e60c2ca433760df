import{spectralRuleset}from"./chunk-JS7X4GC6.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
