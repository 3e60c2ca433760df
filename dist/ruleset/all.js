import{spectralRuleset}from"./chunk-M3WQZ7KK.js";var all_default=spectralRuleset("all");export{all_default as default};
