import{spectralRuleset}from"./chunk-P3SA53KA.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
