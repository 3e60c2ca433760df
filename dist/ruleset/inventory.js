import{spectralRuleset}from"./chunk-KZ32UU66.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
