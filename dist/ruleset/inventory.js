import{spectralRuleset}from"./chunk-GHTJJUEZ.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
