import{spectralRuleset}from"./chunk-G3OS6AKX.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
