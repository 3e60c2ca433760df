import{spectralRuleset}from"./chunk-LBGG7FH5.js";var all_default=spectralRuleset("all");export{all_default as default};
