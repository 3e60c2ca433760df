import{spectralRuleset}from"./chunk-3CAD7YQT.js";var all_default=spectralRuleset("all");export{all_default as default};
