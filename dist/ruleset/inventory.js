import{spectralRuleset}from"./chunk-YMEJWBQS.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
