import{spectralRuleset}from"./chunk-YEZMFR3R.js";var all_default=spectralRuleset("all");export{all_default as default};
