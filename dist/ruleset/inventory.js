import{spectralRuleset}from"./chunk-7MIL7MSL.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
