import{spectralRuleset}from"./chunk-OKVVKGTQ.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
