import{spectralRuleset}from"./chunk-M3WQZ7KK.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
