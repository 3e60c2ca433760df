import{spectralRuleset}from"./chunk-TPBTNOQI.js";var all_default=spectralRuleset("all");export{all_default as default};
