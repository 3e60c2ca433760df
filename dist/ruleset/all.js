import{spectralRuleset}from"./chunk-AODMFRTS.js";var all_default=spectralRuleset("all");export{all_default as default};
