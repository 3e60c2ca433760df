import{spectralRuleset}from"./chunk-X5K35MKW.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
