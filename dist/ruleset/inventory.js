import{spectralRuleset}from"./chunk-7WUDCEH6.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
