import{spectralRuleset}from"./chunk-NX2HHYXN.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
