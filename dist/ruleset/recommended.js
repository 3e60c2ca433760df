import{spectralRuleset}from"./chunk-JUP25UYG.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
