import{spectralRuleset}from"./chunk-XAUYVEGM.js";var all_default=spectralRuleset("all");export{all_default as default};
