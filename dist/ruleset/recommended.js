import{spectralRuleset}from"./chunk-6EQ2RNHF.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
