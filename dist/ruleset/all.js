import{spectralRuleset}from"./chunk-S4NOF5IP.js";var all_default=spectralRuleset("all");export{all_default as default};
