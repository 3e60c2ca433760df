import{spectralRuleset}from"./chunk-Z3BGQFFE.js";var all_default=spectralRuleset("all");export{all_default as default};
