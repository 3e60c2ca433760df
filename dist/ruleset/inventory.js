import{spectralRuleset}from"./chunk-S4NOF5IP.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
