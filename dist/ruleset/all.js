import{spectralRuleset}from"./chunk-KZ32UU66.js";var all_default=spectralRuleset("all");export{all_default as default};
