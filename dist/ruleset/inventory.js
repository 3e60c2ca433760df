import{spectralRuleset}from"./chunk-JUP25UYG.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
