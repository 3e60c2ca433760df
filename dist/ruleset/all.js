import{spectralRuleset}from"./chunk-2LPD4QHL.js";var all_default=spectralRuleset("all");export{all_default as default};
