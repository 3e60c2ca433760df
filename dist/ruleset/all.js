import{spectralRuleset}from"./chunk-A5EFYMBF.js";var all_default=spectralRuleset("all");export{all_default as default};
