import{spectralRuleset}from"./chunk-LHLOGT3C.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
