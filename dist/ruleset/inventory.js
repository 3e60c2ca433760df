import{spectralRuleset}from"./chunk-VNQ2COPY.js";var inventory_default=spectralRuleset("inventory");export{inventory_default as default};
