import{spectralRuleset}from"./chunk-O77MYKF3.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
