import{spectralRuleset}from"./chunk-6XW5R27X.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
