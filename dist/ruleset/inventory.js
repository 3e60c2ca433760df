import{spectralRuleset}from"./chunk-OJIZXSKH.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
