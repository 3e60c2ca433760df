import{spectralRuleset}from"./chunk-APZQ7U5G.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
