import{spectralRuleset}from"./chunk-BHBMHONT.js";var all_default=spectralRuleset("all");export{all_default as default};
