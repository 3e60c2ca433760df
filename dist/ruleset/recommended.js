import{spectralRuleset}from"./chunk-TDFNL3R6.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
