import{spectralRuleset}from"./chunk-SWQRJWZW.js";var all_default=spectralRuleset("all");export{all_default as default};
