import{spectralRuleset}from"./chunk-46STDWGL.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
