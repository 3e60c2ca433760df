import{spectralRuleset}from"./chunk-IMESD2AL.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
