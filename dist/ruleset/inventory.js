import{spectralRuleset}from"./chunk-TPY6KGZA.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
