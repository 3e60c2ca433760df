import{spectralRuleset}from"./chunk-DVTNJDWO.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
