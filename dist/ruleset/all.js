import{spectralRuleset}from"./chunk-CXWS2G23.js";var all_default=spectralRuleset("all");export{all_default as default};
