import{spectralRuleset}from"./chunk-6EQ2RNHF.js";var all_default=spectralRuleset("all");export{all_default as default};
