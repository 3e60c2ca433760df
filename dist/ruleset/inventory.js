import{spectralRuleset}from"./chunk-5NY2IRTP.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
