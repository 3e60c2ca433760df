import{spectralRuleset}from"./chunk-E7FBXCC7.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
