import{spectralRuleset}from"./chunk-AODMFRTS.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
