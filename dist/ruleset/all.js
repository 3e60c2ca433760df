import{spectralRuleset}from"./chunk-VGE5DCHG.js";var all_default=spectralRuleset("all");export{all_default as default};
