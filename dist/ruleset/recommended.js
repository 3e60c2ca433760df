import{spectralRuleset}from"./chunk-BHBMHONT.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
