import{spectralRuleset}from"./chunk-OL27NNVP.js";var all_default=spectralRuleset("all");export{all_default as default};
