import{spectralRuleset}from"./chunk-6EQ2RNHF.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
