import{spectralRuleset}from"./chunk-VGE5DCHG.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
