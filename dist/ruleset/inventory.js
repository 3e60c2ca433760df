import{spectralRuleset}from"./chunk-3CAD7YQT.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
