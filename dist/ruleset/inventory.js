import{spectralRuleset}from"./chunk-SOWKVQX7.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
