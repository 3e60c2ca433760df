import{spectralRuleset}from"./chunk-6SI7D3MK.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
