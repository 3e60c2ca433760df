import{spectralRuleset}from"./chunk-7WUDCEH6.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
