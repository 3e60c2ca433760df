import{spectralRuleset}from"./chunk-RHDG3VYY.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
