import{spectralRuleset}from"./chunk-OKVVKGTQ.js";var all_default=spectralRuleset("all");export{all_default as default};
