import{spectralRuleset}from"./chunk-BVLI54ZR.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
