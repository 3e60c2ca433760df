import{spectralRuleset}from"./chunk-TPBTNOQI.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
