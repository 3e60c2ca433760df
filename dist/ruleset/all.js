import{spectralRuleset}from"./chunk-QKRURDGY.js";var all_default=spectralRuleset("all");export{all_default as default};
