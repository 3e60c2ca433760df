import{spectralRuleset}from"./chunk-SIXJV4VI.js";var all_default=spectralRuleset("all");export{all_default as default};
