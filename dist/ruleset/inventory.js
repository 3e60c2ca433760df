import{spectralRuleset}from"./chunk-SWQRJWZW.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
