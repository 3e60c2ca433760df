import{spectralRuleset}from"./chunk-X5K35MKW.js";var all_default=spectralRuleset("all");export{all_default as default};
