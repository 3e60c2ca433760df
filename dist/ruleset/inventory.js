import{spectralRuleset}from"./chunk-3MFWVZIE.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
