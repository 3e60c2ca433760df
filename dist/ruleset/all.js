import{spectralRuleset}from"./chunk-B3RS6USH.js";var all_default=spectralRuleset("all");export{all_default as default};
