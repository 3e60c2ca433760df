import{spectralRuleset}from"./chunk-7QO6T4PY.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
