import{spectralRuleset}from"./chunk-JUP25UYG.js";var all_default=spectralRuleset("all");export{all_default as default};
