import{spectralRuleset}from"./chunk-OJIZXSKH.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
