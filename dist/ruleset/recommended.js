import{spectralRuleset}from"./chunk-6SI7D3MK.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
