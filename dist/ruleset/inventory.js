import{spectralRuleset}from"./chunk-X5K35MKW.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
