import{spectralRuleset}from"./chunk-F4WFJEWZ.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
