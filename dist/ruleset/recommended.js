import{spectralRuleset}from"./chunk-2LPD4QHL.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
