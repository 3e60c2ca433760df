import{spectralRuleset}from"./chunk-2QA7AVGB.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
