import{spectralRuleset}from"./chunk-ZAMDJEW6.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
