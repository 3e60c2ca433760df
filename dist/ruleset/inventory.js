import{spectralRuleset}from"./chunk-G3OS6AKX.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
