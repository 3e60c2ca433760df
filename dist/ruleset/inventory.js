import{spectralRuleset}from"./chunk-BHBMHONT.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
