import{spectralRuleset}from"./chunk-SOWKVQX7.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
