import{spectralRuleset}from"./chunk-RHDG3VYY.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
