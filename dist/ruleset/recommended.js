import{spectralRuleset}from"./chunk-2G6R4OYD.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
