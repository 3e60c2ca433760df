import{spectralRuleset}from"./chunk-LHLOGT3C.js";var all_default=spectralRuleset("all");export{all_default as default};
