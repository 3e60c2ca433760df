import{spectralRuleset}from"./chunk-CXWS2G23.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
