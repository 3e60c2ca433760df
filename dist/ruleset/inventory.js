import{spectralRuleset}from"./chunk-72GIZ2XC.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
