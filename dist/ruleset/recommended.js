import{spectralRuleset}from"./chunk-HXU4KIRQ.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
