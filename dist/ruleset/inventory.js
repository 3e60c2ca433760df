import{spectralRuleset}from"./chunk-AI2RTF2C.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
