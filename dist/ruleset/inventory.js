import{spectralRuleset}from"./chunk-UBXCA44B.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
