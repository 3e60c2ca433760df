import{spectralRuleset}from"./chunk-CXWS2G23.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
