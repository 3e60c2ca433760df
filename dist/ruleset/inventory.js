import{spectralRuleset}from"./chunk-CT5N5W4S.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
