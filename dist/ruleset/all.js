import{spectralRuleset}from"./chunk-GHTJJUEZ.js";var all_default=spectralRuleset("all");export{all_default as default};
