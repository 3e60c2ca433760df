import{spectralRuleset}from"./chunk-APZQ7U5G.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
