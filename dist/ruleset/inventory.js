import{spectralRuleset}from"./chunk-TDFNL3R6.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
