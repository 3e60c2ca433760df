import{spectralRuleset}from"./chunk-QKRURDGY.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
