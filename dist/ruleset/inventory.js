import{spectralRuleset}from"./chunk-DVTNJDWO.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
