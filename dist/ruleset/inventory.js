import{spectralRuleset}from"./chunk-VGE5DCHG.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
