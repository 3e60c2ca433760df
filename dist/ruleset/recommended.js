import{spectralRuleset}from"./chunk-IMESD2AL.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
