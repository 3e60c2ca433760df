import{spectralRuleset}from"./chunk-6XW5R27X.js";var all_default=spectralRuleset("all");export{all_default as default};
