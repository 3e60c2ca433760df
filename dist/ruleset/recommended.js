import{spectralRuleset}from"./chunk-P3SA53KA.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
