import{spectralRuleset}from"./chunk-4DAK3XI5.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
