import{spectralRuleset}from"./chunk-AODMFRTS.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
