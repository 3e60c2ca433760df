import{spectralRuleset}from"./chunk-UBXCA44B.js";var all_default=spectralRuleset("all");export{all_default as default};
