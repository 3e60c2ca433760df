import{spectralRuleset}from"./chunk-3CAD7YQT.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
