import{spectralRuleset}from"./chunk-Z5SO54A7.js";var all_default=spectralRuleset("all");export{all_default as default};
