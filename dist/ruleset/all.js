import{spectralRuleset}from"./chunk-E7FBXCC7.js";var all_default=spectralRuleset("all");export{all_default as default};
