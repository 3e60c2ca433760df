import{spectralRuleset}from"./chunk-OKVVKGTQ.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
