import{spectralRuleset}from"./chunk-B3RS6USH.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
