import{spectralRuleset}from"./chunk-4DAK3XI5.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
