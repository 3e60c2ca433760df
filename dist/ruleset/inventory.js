import{spectralRuleset}from"./chunk-TPBTNOQI.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
