import{spectralRuleset}from"./chunk-LBGG7FH5.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
