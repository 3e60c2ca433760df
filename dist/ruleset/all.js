import{spectralRuleset}from"./chunk-2G6R4OYD.js";var all_default=spectralRuleset("all");export{all_default as default};
