import{spectralRuleset}from"./chunk-UBXCA44B.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
