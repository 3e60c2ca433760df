import{spectralRuleset}from"./chunk-O77MYKF3.js";var all_default=spectralRuleset("all");export{all_default as default};
