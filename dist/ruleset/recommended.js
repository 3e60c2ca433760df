import{spectralRuleset}from"./chunk-M3WQZ7KK.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
