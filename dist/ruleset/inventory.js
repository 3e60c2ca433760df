import{spectralRuleset}from"./chunk-QKRURDGY.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
