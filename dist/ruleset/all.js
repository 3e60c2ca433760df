import{spectralRuleset}from"./chunk-P3SA53KA.js";var all_default=spectralRuleset("all");export{all_default as default};
