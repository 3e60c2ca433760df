import{spectralRuleset}from"./chunk-2LPD4QHL.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
