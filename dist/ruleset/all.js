import{spectralRuleset}from"./chunk-6SI7D3MK.js";var all_default=spectralRuleset("all");export{all_default as default};
