import{spectralRuleset}from"./chunk-YZOA57D4.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
