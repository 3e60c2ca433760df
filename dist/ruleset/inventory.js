import{spectralRuleset}from"./chunk-NUQRTCJF.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
