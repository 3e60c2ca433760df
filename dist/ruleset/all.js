import{spectralRuleset}from"./chunk-SLUFQI42.js";var all_default=spectralRuleset("all");export{all_default as default};
