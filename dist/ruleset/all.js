import{spectralRuleset}from"./chunk-7WUDCEH6.js";var all_default=spectralRuleset("all");export{all_default as default};
