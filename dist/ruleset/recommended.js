import{spectralRuleset}from"./chunk-GHTJJUEZ.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
