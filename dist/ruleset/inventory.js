import{spectralRuleset}from"./chunk-XAUYVEGM.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
