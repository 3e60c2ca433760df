import{spectralRuleset}from"./chunk-LHLOGT3C.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
