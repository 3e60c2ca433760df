import{spectralRuleset}from"./chunk-TLLHOWAE.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
