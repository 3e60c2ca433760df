import{spectralRuleset}from"./chunk-IMESD2AL.js";var all_default=spectralRuleset("all");export{all_default as default};
