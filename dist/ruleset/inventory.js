import{spectralRuleset}from"./chunk-IHKS4QMJ.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
