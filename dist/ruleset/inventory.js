import{spectralRuleset}from"./chunk-SLUFQI42.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
