import{spectralRuleset}from"./chunk-VBXUO2HB.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
