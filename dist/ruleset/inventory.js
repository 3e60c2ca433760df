import{spectralRuleset}from"./chunk-2QA7AVGB.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
