import{spectralRuleset}from"./chunk-2QA7AVGB.js";var all_default=spectralRuleset("all");export{all_default as default};
