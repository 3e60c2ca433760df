import{spectralRuleset}from"./chunk-DVTNJDWO.js";var all_default=spectralRuleset("all");export{all_default as default};
