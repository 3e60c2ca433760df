import{spectralRuleset}from"./chunk-C7NUNQC4.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
