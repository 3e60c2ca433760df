import{spectralRuleset}from"./chunk-C7NUNQC4.js";var all_default=spectralRuleset("all");export{all_default as default};
