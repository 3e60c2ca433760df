import{spectralRuleset}from"./chunk-SLUFQI42.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
