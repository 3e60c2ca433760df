import{spectralRuleset}from"./chunk-OJIZXSKH.js";var all_default=spectralRuleset("all");export{all_default as default};
