import{spectralRuleset}from"./chunk-YZOA57D4.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
