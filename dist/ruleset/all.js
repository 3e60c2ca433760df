import{spectralRuleset}from"./chunk-YZOA57D4.js";var all_default=spectralRuleset("all");export{all_default as default};
