import{spectralRuleset}from"./chunk-Z5SO54A7.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
