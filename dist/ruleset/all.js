import{spectralRuleset}from"./chunk-HXU4KIRQ.js";var all_default=spectralRuleset("all");export{all_default as default};
