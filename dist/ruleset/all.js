import{spectralRuleset}from"./chunk-SOWKVQX7.js";var all_default=spectralRuleset("all");export{all_default as default};
