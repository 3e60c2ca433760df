import{spectralRuleset}from"./chunk-CT5N5W4S.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
