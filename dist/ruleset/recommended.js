import{spectralRuleset}from"./chunk-E7FBXCC7.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
