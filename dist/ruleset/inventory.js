import{spectralRuleset}from"./chunk-V3I7VH7L.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
