import{spectralRuleset}from"./chunk-JJR6A4WC.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
