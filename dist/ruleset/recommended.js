import{spectralRuleset}from"./chunk-YMEJWBQS.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
