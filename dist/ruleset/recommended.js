import{spectralRuleset}from"./chunk-C7NUNQC4.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
