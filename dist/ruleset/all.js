import{spectralRuleset}from"./chunk-RHDG3VYY.js";var all_default=spectralRuleset("all");export{all_default as default};
