import{spectralRuleset}from"./chunk-JS7X4GC6.js";var all_default=spectralRuleset("all");export{all_default as default};
