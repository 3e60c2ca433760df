import{spectralRuleset}from"./chunk-NJPQQ6VK.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
