import{spectralRuleset}from"./chunk-OL27NNVP.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
