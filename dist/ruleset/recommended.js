import{spectralRuleset}from"./chunk-A5EFYMBF.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
