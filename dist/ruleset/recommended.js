import{spectralRuleset}from"./chunk-JS7X4GC6.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
