import{spectralRuleset}from"./chunk-LBGG7FH5.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
