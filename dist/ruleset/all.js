import{spectralRuleset}from"./chunk-NJPQQ6VK.js";var all_default=spectralRuleset("all");export{all_default as default};
