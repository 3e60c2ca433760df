import{spectralRuleset}from"./chunk-IIIZ2R4L.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
