import{spectralRuleset}from"./chunk-4DAK3XI5.js";var all_default=spectralRuleset("all");export{all_default as default};
