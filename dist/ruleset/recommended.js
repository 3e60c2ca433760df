import{spectralRuleset}from"./chunk-Z3BGQFFE.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
