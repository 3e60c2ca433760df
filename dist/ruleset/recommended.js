import{spectralRuleset}from"./chunk-S4NOF5IP.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
