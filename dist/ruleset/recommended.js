import{spectralRuleset}from"./chunk-6XW5R27X.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
