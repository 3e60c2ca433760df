import{spectralRuleset}from"./chunk-APZQ7U5G.js";var all_default=spectralRuleset("all");export{all_default as default};
