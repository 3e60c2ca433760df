import{spectralRuleset}from"./chunk-72GIZ2XC.js";var all_default=spectralRuleset("all");export{all_default as default};
