import{spectralRuleset}from"./chunk-72GIZ2XC.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
