import{spectralRuleset}from"./chunk-ZAMDJEW6.js";var all_default=spectralRuleset("all");export{all_default as default};
