import{spectralRuleset}from"./chunk-TDFNL3R6.js";var all_default=spectralRuleset("all");export{all_default as default};
