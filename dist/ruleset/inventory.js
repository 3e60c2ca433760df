import{spectralRuleset}from"./chunk-B3RS6USH.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
