import{spectralRuleset}from"./chunk-QGAIT2JU.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
